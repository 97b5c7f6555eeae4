// A ```mermaid fence becomes <Mermaid code="…" /> before syntax highlighting sees it.
/** @type {import('satteri').MdastPluginDefinition} */
export const mermaidFence = {
  name: 'mermaid-fence',
  code(node, ctx) {
    if (node.lang !== 'mermaid') return;
    ctx.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'Mermaid',
      attributes: [{ type: 'mdxJsxAttribute', name: 'code', value: node.value }],
      children: [],
    });
  },
};
