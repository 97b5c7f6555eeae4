/** Each example as a script of our own, which the checker may load although it may not request data. */
import { examples, pasteOf } from '../../../../components/WorkedExample/scenario.ts';
import type { Scenario } from '../../../../components/WorkedExample/scenario.ts';

interface Path {
  readonly params: { readonly slug: string };
  readonly props: { readonly scenario: Scenario };
}

export function getStaticPaths(): readonly Path[] {
  return examples().map((scenario) => ({ params: { slug: scenario.example }, props: { scenario } }));
}

/** Writes the module; JSON is a subset of JavaScript, so nothing needs more escaping than it has. */
export function GET({ props }: { readonly props: Path['props'] }): Response {
  const { scenario } = props;
  const { destination = 'internet', family = 'ipv4' } = scenario.ask;
  const body = `export default ${JSON.stringify({ text: pasteOf(scenario), destination, family })};\n`;
  return new Response(body, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
