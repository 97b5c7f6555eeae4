/** A written page as Markdown for tools and language models: the same text, its components put into words. */
import { check, findingCatalog } from '../../analyzer/index.ts';
import { hopName } from '../../analyzer/words.ts';
import { misconception } from '../../site/misconceptions.ts';
import { source } from '../../site/sources.ts';
import { questionById } from '../Question/bank.ts';
import { questionOf, scenario, symptomSentence } from '../WorkedExample/scenario.ts';

export interface Written {
  readonly title: string;
  readonly lead: string;
  /** The page's text in MDX. */
  readonly body: string;
  /** Sections that the page adds to its text, as Markdown. */
  readonly more?: readonly string[];
  /** Ids of its sources, in the order of its citation marks. */
  readonly sources: readonly string[];
}

/** Where the site is: turns an address from its root into a whole one. */
export type Absolute = (path: string) => string;

/**
 * The page as Markdown.
 * @param written what the page is made of
 * @param address of the page, from the root of the site
 * @param absolute see {@link Absolute}
 */
export function markdownOf(written: Written, address: string, absolute: Absolute): string {
  const { title, lead, body, more = [], sources } = written;
  const list = sources.map((id, index) => {
    const { title: name, url } = source(id);
    return `${index + 1}. [${name}](${url})`;
  });
  const text = [
    `# ${title}`,
    lead,
    inWords(body, sources, absolute),
    ...more,
    `## Sources\n\n${list.join('\n')}`,
    `Page: ${absolute(address)}`,
  ];
  return `${text.join('\n\n').replace(/\n{3,}/gu, '\n\n')}\n`;
}

/** MDX without components: each becomes the words that it shows. */
function inWords(mdx: string, sources: readonly string[], absolute: Absolute): string {
  return mdx
    .replace(/[ \t]*<Source id="([^"]*)" \/>/gu, (_, id: string) => ` [${sources.indexOf(id) + 1}]`)
    .replace(/<Finding id="([^"]*)" \/>/gu, (_, id: string) => findingLink(id, absolute))
    .replace(
      /<Misconception id="([^"]*)">/gu,
      (_, id: string) => `**Not so:** “${misconception(id).belief}” ${misconception(id).correction}\n\n`,
    )
    .replace(/<Prediction id="([^"]*)" \/>/gu, (_, id: string) => questionText(id))
    .replace(/<WorkedExample ([^<>]*?)\/>/gu, (_, attributes: string) => exampleText(attributes))
    .replace(/^<Walk [^<>]*\/>$/gmu, '(The page has a figure here, in which one thing at a time can be changed.)')
    .replace(/^<\/?[A-Z][^<>]*>$/gmu, '')
    .replace(/\]\((\/[^)\s]*)\)/gu, (_, path: string) => `](${absolute(path)})`)
    .trim();
}

function findingLink(id: string, absolute: Absolute): string {
  const title = findingCatalog.find((finding) => finding.id === id)?.title ?? id;
  return `[${title}](${absolute(`/findings/${id}/`)})`;
}

function questionText(id: string): string {
  const { question, presented } = questionById(id);
  const options = presented.options.map(({ textHtml }) => `- ${textHtml.replace(/<[^>]*>/gu, '')}`);
  return [`**Before you read on: ${question.title}**`, question.prompt, options.join('\n')].join('\n\n');
}

/** The verdict of a scenario, and its stops, as the analyzer gives them when the page is built. */
function exampleText(attributes: string): string {
  const given = new Map(
    [...attributes.matchAll(/(\w+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  );
  const example = scenario(given.get('scenario') ?? '');
  const [to, named, subnet] = [given.get('to'), given.get('family'), given.get('subnet')];
  const family = named === 'ipv4' || named === 'ipv6' ? named : undefined;
  const report = check(example.files, questionOf(example, { to, family, subnet }));
  const stops = report.subnets[0]?.hops.map((hop, index) => `${index + 1}. ${hopName[hop.kind]}: ${hop.text}`) ?? [];
  return [
    `**${example.title}.** ${symptomSentence(example)}.`,
    `Verdict: **${report.verdict}**. ${report.headline}`,
    stops.join('\n'),
  ].join('\n\n');
}
