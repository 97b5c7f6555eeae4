/** The reference pages: those written in `content/reference`, and those generated from other data. */
import { getCollection } from 'astro:content';

export interface ReferencePage {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

const generated: readonly ReferencePage[] = [
  {
    path: '/reference/patterns/',
    title: 'Working patterns',
    summary:
      'Ways out as code: Terraform, CloudFormation with SAM, CDK and the Serverless Framework, with cost, verdict and broken twins.',
  },
  {
    path: '/routes/',
    title: 'Route targets',
    summary: 'Every kind of thing that a route can lead to: whether it leads out, what to check, which states it has.',
  },
  {
    path: '/reference/glossary/',
    title: 'Glossary',
    summary: 'The words of routing and of Lambda networking, each with what it is easily taken for.',
  },
  {
    path: '/reference/rules/',
    title: 'Rules',
    summary:
      'Every rule behind a verdict, with its source, the findings and tests that hold it, and what is not known.',
  },
  {
    path: '/reference/misconceptions/',
    title: 'Misconceptions',
    summary: 'Every belief that the course refutes, with what is true instead.',
  },
];

/** All reference pages, in the order of the overview. */
export async function referencePages(): Promise<readonly ReferencePage[]> {
  const written = (await getCollection('reference')).toSorted((a, b) => a.data.order - b.data.order);
  return [
    ...written.map(({ id, data }) => ({ path: `/reference/${id}/`, title: data.title, summary: data.summary })),
    ...generated,
  ];
}
