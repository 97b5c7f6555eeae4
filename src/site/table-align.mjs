// The alignment of a Markdown table as a class: a strict Content Security Policy blocks the style attribute.
/** @type {import('satteri').HastPluginDefinition} */
export const tableAlign = {
  name: 'table-align',
  element: {
    filter: ['th', 'td'],
    visit(node, ctx) {
      const side = /text-align:\s*(\w+)/.exec(String(node.properties?.style ?? ''))?.[1];
      if (side === undefined) return;
      const { style: _style, ...rest } = node.properties;
      ctx.replaceNode(node, { ...node, properties: { ...rest, className: [`align-${side}`] } });
    },
  },
};
