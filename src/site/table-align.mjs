// The alignment of a Markdown table as a class: a strict Content Security Policy blocks the style attribute.
/** @type {import('satteri').HastPluginDefinition} */
export const tableAlign = {
  name: 'table-align',
  element: {
    filter: ['th', 'td'],
    visit(node, ctx) {
      const side = /text-align:\s*(\w+)/.exec(String(node.properties?.style ?? ''))?.[1];
      if (side === undefined) return;
      const properties = { ...node.properties, className: [`align-${side}`] };
      delete properties.style;
      ctx.replaceNode(node, { ...node, properties });
    },
  },
};
