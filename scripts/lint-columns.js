// Lint rules: the columns of the stages stay inside them, and so does what stands for nothing in a column. Outside nobody names a typed array, makes one, reads a place
// of one, or counts `household * 12 + month`: a household's figures are a HouseholdYear.
// Bytes of files are Uint8Array and no columns.
const COLUMN = /^(Float(32|64)|Int(8|16|32)|Uint(16|32)|Uint8Clamped)Array$/;
const ANY_TYPED = /^(Float|Int|Uint)\d+(Clamped)?Array$/;

/** @typedef {import('estree').Node} Node */

/** Whether a type, or one of a union's, is a typed array. @param {import('typescript').Type} type @returns {boolean} */
function isTyped(type) {
  if (type.isUnion()) return type.types.some(isTyped);
  return ANY_TYPED.test(type.getSymbol()?.name ?? '');
}

/** @type {import('eslint').Rule.RuleModule} */
const columnsStayInside = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { column: 'Columns stay inside the stages: ask HouseholdYear (engine/year).' },
  },
  create(context) {
    /** @param {Node} node */
    const report = (node) => context.report({ node, messageId: 'column' });
    const services = context.sourceCode.parserServices;
    return {
      /** @param {any} node */
      TSTypeReference(node) {
        if (COLUMN.test(node.typeName.name ?? '')) report(node);
      },
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && COLUMN.test(node.callee.name)) report(node);
      },
      "BinaryExpression[operator='+'] > BinaryExpression[operator='*'][right.value=12]": report,
      MemberExpression(node) {
        if (!node.computed || services.program === null || services.program === undefined) return;
        if (isTyped(services.getTypeAtLocation(node.object))) report(node);
      },
    };
  },
};

/** @param {any} node */
const isMinusOne = (node) => node.type === 'UnaryExpression' && node.operator === '-' && node.argument.value === 1;

/** What the columns put for nothing: -1, NaN and 255. Elsewhere nothing is null. @type {import('eslint').Rule.RuleModule} */
const sentinelsStayInside = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { sentinel: 'What stands for nothing in a column stays in the stages that know columns: say null.' },
  },
  create(context) {
    /** @param {Node} node */
    const report = (node) => context.report({ node, messageId: 'sentinel' });
    return {
      "Identifier[name='NaN']": report,
      "MemberExpression[property.name='isNaN']": report,
      "CallExpression[callee.name='isNaN']": report,
      /** @param {any} node */
      BinaryExpression(node) {
        if (!/^[=!]==$/.test(node.operator)) return;
        if ([node.left, node.right].some((side) => isMinusOne(side) || side.value === 255)) report(node);
      },
      /** @param {any} node */
      LogicalExpression(node) {
        if (node.operator === '??' && (isMinusOne(node.right) || node.right.value === 255)) report(node);
      },
    };
  },
};

module.exports = {
  rules: { 'columns-stay-inside': columnsStayInside, 'sentinels-stay-inside': sentinelsStayInside },
};
