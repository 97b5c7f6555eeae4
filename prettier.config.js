/** @type {import('prettier').Config} */
export default {
  printWidth: 120,
  singleQuote: true,
  trailingComma: 'all',
  plugins: ['prettier-plugin-astro'],
  // As `compressHTML: true` in astro.config.mjs: a line break between inline elements is a space.
  overrides: [{ files: '*.astro', options: { parser: 'astro', astroCompressHTML: 'html' } }],
};
