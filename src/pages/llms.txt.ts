/** The site in one text for language models: what it is, and where everything stands. */
import type { APIRoute } from 'astro';
import { labsInOrder } from '../components/Lab/in-order.ts';
import { findingPages } from '../site/findings.ts';
import { href } from '../site/href.ts';
import { writtenLessons } from '../site/lessons.ts';
import { referencePages } from '../site/reference.ts';

export const GET: APIRoute = async ({ site }) => {
  const link = (title: string, path: string, text: string): string =>
    `- [${title}](${new URL(href(path), site).href}): ${text}`;
  const lessons = await writtenLessons();
  const findings = await findingPages();
  const lines = [
    '# Way Out',
    '',
    '> A Lambda function has internet access by default (IPv4). Attaching it to a VPC moves the exit of its',
    '> connections there, and the VPC may have no way out. Way Out teaches why, and checks pasted `aws ec2 describe-…` output in the browser.',
    '',
    `The lessons, labs and findings in one text: ${new URL(href('/llms-full.txt'), site).href}`,
    '',
    '## Lessons',
    '',
    ...lessons.map(({ slug, entry }) => link(entry.data.title, `/learn/${slug}.md`, entry.data.takeaway)),
    '',
    '## Labs',
    '',
    ...(await labsInOrder()).map(({ slug, title, entry }) => link(title, `/labs/${slug}.md`, entry.data.description)),
    '',
    '## Findings',
    '',
    ...findings.map(({ finding, entry }) => link(finding.title, `/findings/${finding.id}.md`, entry.data.summary)),
    '',
    '## Reference',
    '',
    ...(await referencePages()).map(({ title, path, summary }) => link(title, path, summary)),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
