// What the command line says when a file cannot be read or written: one line, why and how to mend it.
import { visible } from '../terminal-text';

export const reading = {
  isFolder: (path: string) => `${shown(path)} 是文件夹，请写出里面台账文件的名字`,
  noPlainFile: (path: string) => `${shown(path)} 不是普通文件，读不了，请换成台账文件的路径`,
  empty: (path: string) => `${shown(path)} 是空文件（0字节），可能没有复制完整，请换一份完好的文件`,
  failed: (path: string, code: string) => `${readFailure(path, code)}`,
} as const;

export const writing = {
  wrongExtension: (path: string, extension: string) => `结果文件名要以 ${extension} 结尾，“${shown(path)}”不行，请改 --out 的文件名`,
  notInPlace: (path: string, extension: string) => `“${shown(path)}”这种格式不能写回原文件，请用 --out 另存为 ${extension} 文件`,
  isFolder: (path: string) => `“${shown(path)}”是文件夹，请在 --out 里写出文件名`,
  noPlainFile: (path: string) => `“${shown(path)}”不是普通文件（或者是失效的链接），不能写，请换一个 --out 文件名`,
  isInput: (path: string) => `“${shown(path)}”就是台账本身，为免覆盖没有写，请换一个 --out 文件名；确要写回原文件，加 --in-place`,
  exists: (path: string) => `“${shown(path)}”已经有了，为免覆盖没有写，请换一个 --out 文件名；确要替换它，加 --force`,
  replacesReadOnly: (path: string) => `注意：“${shown(path)}”是只读文件，照您的要求替换它，换好以后仍是只读\n`,
  isOpen: (name: string, owner: string) =>
    `“${shown(name)}”正在别的程序里打开，没有写，请先关掉它；确实没有打开的，删掉旁边的“${shown(owner)}”再试`,
  changed: (path: string) => `“${shown(path)}”在计算期间被别的程序改动了，没有写，请重新运行一次`,
  failed: (path: string, code: string, step: 'look' | 'create' | 'write' | 'replace') => `没有写成“${shown(path)}”：${writeFailure(code, step)}`,
  temporaryLeft: (temporary: string) => `；临时文件“${shown(temporary)}”没能删掉，请手工删除`,
} as const;

function readFailure(path: string, code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `没有找到文件 ${shown(path)}，请检查文件名和所在的文件夹`;
    case 'EACCES':
    case 'EPERM':
      return `没有权限读 ${shown(path)}，请检查这个文件的权限`;
    case 'EBUSY':
      return `${shown(path)} 正被别的程序占用，请先关掉它再试`;
    case 'ENAMETOOLONG':
      return `文件名太长，系统不认，请改短些：${shown(path)}`;
    case 'ERR_FS_FILE_TOO_LARGE':
      return `${shown(path)} 太大（超过2GB），读不了，请确认它是台账文件`;
    default:
      return `读不出 ${shown(path)}（系统报告 ${code}），请检查文件名，或者把文件复制到本机磁盘再试`;
  }
}

function writeFailure(code: string, step: 'look' | 'create' | 'write' | 'replace'): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return '磁盘满了，请腾出空间，或者在 --out 里换一个磁盘';
    case 'EFBIG':
      return '文件大小超过了系统的限制，请在 --out 里换一个磁盘';
    case 'EROFS':
      return '那里是只读的，请在 --out 里换一个文件夹';
    case 'ENOENT':
    case 'ENOTDIR':
      return '那个文件夹不存在，请先建好，或者在 --out 里换一个';
    case 'ENAMETOOLONG':
      return '文件名太长，系统不认，请改短些';
    case 'EBUSY':
    case 'ETXTBSY':
      return '它正在别的程序里打开，请先关掉再试';
    case 'EACCES':
    case 'EPERM':
      return step === 'replace' ? '它可能正在别的程序里打开，或者不许改动，请先关掉它，或者换一个 --out 文件名' : '没有权限写那个文件夹，请在 --out 里换一个';
    default:
      return `系统报告 ${code}，请换一个 --out 文件名或文件夹再试`;
  }
}

function shown(path: string): string {
  const line = visible(path);
  return line.length > 200 ? `${line.slice(0, 100)}…${line.slice(-100)}` : line;
}
