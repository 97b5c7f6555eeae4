/** Applies the chosen theme and remembers it; the script in the page's head applies it again before the first paint. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null) return;
    select.value = document.documentElement.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      document.documentElement.dataset['theme'] = select.value;
      remember(select.value);
    });
  }
}

function remember(theme: string): void {
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is forbidden: the choice holds for this page only.
  }
}

customElements.define('theme-choice', ThemeChoice);
