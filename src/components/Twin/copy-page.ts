/** “Copy page”: the Markdown of the page goes to the clipboard; where that is closed, the link leads to the text. */
const link = document.querySelector<HTMLAnchorElement>('[data-copy-page]');

link?.addEventListener('click', (event) => {
  event.preventDefault();
  fetch(link.href)
    .then((response) => response.text())
    .then((text) => navigator.clipboard.writeText(text))
    .then(
      () => (link.textContent = 'Page copied'),
      () => location.assign(link.href),
    );
});
