/** A check that somebody sent as a link: hostile until it is read, and said to be a copy. */
import { decode } from '../../permalink/code.ts';
import { unfold } from './attention.ts';
import { replaceText } from './box.ts';
import type { Parts } from './parts.ts';

/** Puts what the fragment carries into the form; false when it carries nothing that can be read. */
export async function openShared(fragment: string, parts: Parts): Promise<boolean> {
  const carried = await decode(fragment);
  if (carried === null) {
    unfold();
    parts.back.textContent = 'This link is broken or was cut on its way. Ask for it again, or paste the output itself.';
    return false;
  }
  const { text, question } = carried;
  replaceText(parts.paste, text);
  parts.destination.value = question.destination ?? 'internet';
  parts.family.value = question.family ?? 'ipv4';
  parts.port.value = String(question.port ?? 443);
  parts.back.textContent =
    'This is a shared check. Its ids and names were replaced before it was sent, so run no command of it as it stands.';
  return true;
}
