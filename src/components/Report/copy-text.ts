/** `<copy-text>`: adds a Copy button to a command that is complete without it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.command-copy') !== null) return;
    const button = this.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'command-copy';
    button.textContent = 'Copy';
    // The accessible name starts with the visible word (2.5.3) and says which command it is about.
    button.setAttribute('aria-label', this.dataset['label'] ?? 'Copy command');
    button.addEventListener('click', () => void this.copy(button));
    this.append(button);
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const code = this.querySelector('code');
    const done = await write(code?.textContent ?? '');
    if (!done && code !== null) this.ownerDocument.getSelection()?.selectAllChildren(code);
    button.textContent = done ? 'Copied' : 'Selected: copy it by hand';
    button.setAttribute('aria-label', button.textContent);
    setTimeout(() => {
      button.textContent = 'Copy';
      button.setAttribute('aria-label', this.dataset['label'] ?? 'Copy command');
    }, SHOWN_FOR);
  }
}

const SHOWN_FOR = 2500;

// The clipboard is refused on plain http and in some frames.
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

if (customElements.get('copy-text') === undefined) customElements.define('copy-text', CopyText);
