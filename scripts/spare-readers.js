// Leaves out of the spreadsheet library what this product never lets it do: the library's source enters, the same with those
// functions empty leaves, so that the bundler drops all that only they used. One that is called after all throws.
const typescript = require('typescript');

/** @param {string} text */
const named = (text) => text.trim().split(/\s+/);

/** Formats that no file is handed to the library in: src/workbook/file/detect-content.ts tells them apart before. */
const READERS = named(`
  read_cfb parse_xlml read_wb_ID read_utf16 rtf_to_workbook read_plaintext_raw parse_numbers_iwa WK_ DBF DIF ETH PRN
`);
/** Of an .xlsx: src/workbook/file/xlsx-tables.ts reads it. */
const OF_XLSX = named(`
  parse_wb parse_ws parse_sst parse_sty parse_ct parse_rels safe_parse_sheet safe_parse_wbrels
`);
/** Parts that the packages made for the library do not have. */
const PARTS = named(`
  parse_wb_bin parse_ws_bin parse_cs_bin parse_sst_bin parse_sty_bin parse_cc_bin parse_xlink_bin parse_xlmeta_bin
  parse_theme_xml parse_cmnt parse_cs parse_ms parse_ds parse_tcmnt_xml parse_people_xml parse_vml
  parse_sheet_legacy_drawing sheet_insert_comments parse_xlmeta parse_xlink parse_core_props parse_ext_props
  parse_cust_props parse_xls_props make_vba_xls parse_compobj parse_drawing parse_chart parse_cc
`);
/** Records of an .xls that src/workbook/file/biff-stream.ts makes unknown to it, and formulas. */
const RECORDS = named(`
  parse_Rgce parse_RgbExtra stringify_formula parse_Lbl parse_ExternName parse_ExternSheet parse_SupBook parse_FilePass
  parse_Font parse_Obj parse_TxO parse_HLink parse_HLinkTooltip parse_ColInfo parse_Country parse_Theme parse_XFExt
  parse_Note parse_MulBlank parse_Row parse_Dimensions parse_WriteAccess parse_Window1 parse_Window2 parse_Array
  parse_ShrFmla parse_NameCmt parse_BIFF2INT parse_BIFF2NUM parse_BIFF2STR parse_BIFF2BOOLERR parse_BIFF2STRING
  parse_BIFF2XF parse_BIFF3XF parse_BIFF4XF parse_BIFF2FONTXTRA parse_BIFF4SheetInfo parse_ImData parse_Setup
  parse_ExtSST parse_Guts parse_DefaultRowHeight parse_Palette parse_MTRSettings parse_ForceFullCalculation
  parse_ShtProps parse_ClrtClient parse_XFCRC parse_RecalcId parse_InterfaceHdr parse_WsBool
`);
/** Containers: src/workbook/file/compound-file.ts opens those of an .xls, and the packages of ours are read below. */
const CONTAINERS = named('CFB');
/** What a field of a .csv may be taken for, and formulas: all stay texts. */
const REST = named('fuzzydate fuzzynum aoa_to_sheet rs_to_html ods_to_csf_formula');

/** Which format the bytes are in is known: a package of ours with the parts of an .ods, or the stream of an .xls. */
/** @type {Readonly<Record<string, string>>} */
const INSTEAD = {
  readSync:
    'function readSync(d, o) { reset_cp(); _ssfopts = {}; return d[0] === 0x50 ? read_zip(d, o) : parse_xlscfb(d, o); }',
  // Nothing is packed in it: src/workbook/file/ods-sheets.ts.
  zip_read: `function zip_read(d) {
    var zip = { FullPaths: [], FileIndex: [] }, view = new DataView(d.buffer, d.byteOffset), at = 0;
    while (view.getUint32(at, true) === 0x04034b50) {
      var name = at + 30, content = name + view.getUint16(at + 26, true), end = content + view.getUint32(at + 18, true);
      var path = String.fromCharCode.apply(null, d.subarray(name, content));
      zip.FullPaths.push(path);
      zip.FileIndex.push({ name: path, content: d.subarray(content, end), type: 2 });
      at = end;
    }
    return zip;
  }`,
  parse_zip: 'function parse_zip(zip, o) { make_ssf(); fix_read_opts(o); return parse_ods(zip, o); }',
};

const LEFT_OUT = [...READERS, ...OF_XLSX, ...PARTS, ...RECORDS, ...CONTAINERS, ...REST];

/**
 * Throws where the library does not declare one of the names once, those of `instead` outermost: another version of it
 * has to be looked at.
 * @param {string} source @param {readonly string[]} [names] @param {Readonly<Record<string, string>>} [instead]
 */
function withoutReaders(source, names = LEFT_OUT, instead = INSTEAD) {
  const { statements } = typescript.createSourceFile('library.js', source, typescript.ScriptTarget.ES2020);
  const outermost = new Set(statements);
  const counts = new Map([...names, ...Object.keys(instead)].map((name) => [name, 0]));
  let [text, end] = ['', 0];
  for (const statement of statements.flatMap(withInner)) {
    const name = nameOf(statement);
    const count = counts.get(name);
    if (count === undefined || (name in instead && !outermost.has(statement))) continue;
    counts.set(name, count + 1);
    if (statement.pos < end) continue;
    text += `${source.slice(end, statement.pos)}\n${instead[name] ?? emptied(statement, name)}`;
    end = statement.end;
  }
  for (const [name, count] of counts) if (count !== 1) throw new Error(`the library declares ${name} ${count} times`);
  return text + source.slice(end);
}

/**
 * With those of the function that gives a variable its value, as `var CFB = (function () { … })()`.
 * @param {import('typescript').Statement} statement
 * @returns {readonly import('typescript').Statement[]}
 */
function withInner(statement) {
  if (!typescript.isVariableStatement(statement)) return [statement];
  const [{ initializer }] = statement.declarationList.declarations;
  if (initializer === undefined || !typescript.isCallExpression(initializer)) return [statement];
  const { expression } = initializer;
  const called = typescript.isParenthesizedExpression(expression) ? expression.expression : expression;
  return [statement, ...(typescript.isFunctionExpression(called) ? called.body.statements : [])];
}

/** @param {import('typescript').Statement} statement @param {string} name */
function emptied(statement, name) {
  if (!typescript.isFunctionDeclaration(statement)) return `var ${name} = {};`;
  return `function ${name}() { throw new Error("left out"); }`;
}

/** @param {import('typescript').Statement} statement of a function or of one variable, else an empty name */
function nameOf(statement) {
  if (typescript.isFunctionDeclaration(statement)) return statement.name?.text ?? '';
  if (!typescript.isVariableStatement(statement)) return '';
  const [{ name }] = statement.declarationList.declarations;
  return typescript.isIdentifier(name) ? name.text : '';
}

/** A loader of webpack. @param {string} source */
const loader = (source) => withoutReaders(source);

module.exports = Object.assign(loader, { withoutReaders });
