#!/bin/sh
# Puts the add-in where WPS 表格 looks for the add-ins of this person; run again for a newer version. `--remove` takes it
# away. What other makers wrote into publish.xml stays byte for byte.
set -eu
NAME=VillagePoints
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ "$(id -u)" = 0 ] && [ -z "${VILLAGE_POINTS_ROOT:-}" ]; then
  echo '请用平时登录的用户运行，不要用 sudo。' >&2
  exit 1
fi

# The folder of this WPS: the one that has add-ins, else the one that WPS made, else the usual one.
DIR=
for each in "$HOME/.local/share/Kingsoft/wps" "$HOME/.local/share/kingsoft/wps" "$HOME/.kingsoft/wps"; do
  if [ -d "$each/jsaddons" ]; then DIR=$each/jsaddons; break; fi
done
if [ -z "$DIR" ]; then
  for each in "$HOME/.local/share/Kingsoft/wps" "$HOME/.local/share/kingsoft/wps" "$HOME/.kingsoft/wps"; do
    if [ -d "$each" ]; then DIR=$each/jsaddons; break; fi
  done
fi
DIR=${DIR:-$HOME/.local/share/Kingsoft/wps/jsaddons}
LIST=$DIR/publish.xml

# The list without our own entry; ours may share a line with another's.
without() {
  awk -v name="$NAME" 'BEGIN { RS = "\001" } { text = $0; out = ""
    while (match(text, /[ \t]*<jsplugin(online)?[ \t\r\n][^>]*>/)) {
      tag = substr(text, RSTART, RLENGTH); before = substr(text, 1, RSTART - 1); text = substr(text, RSTART + RLENGTH)
      if (tag ~ ("[ \t\r\n]name[ \t]*=[ \t]*[\"\047]" name "[\"\047]")) {
        if (tag !~ /\/>$/) sub(/^[ \t\r\n]*<\/jsplugin(online)?>/, "", text)
        sub(/^\r?\n/, "", text); out = out before
      } else out = out before tag
    }
    printf "%s", out text }' "$1"
}

# The list with our entry before its last end tag; fails where there is none.
with() {
  awk -v entry="$1" 'BEGIN { RS = "\001" } { text = $0; at = 0; rest = text; gone = 0
    while (match(rest, /<\/jsplugins>/)) { at = gone + RSTART; gone += RSTART; rest = substr(rest, RSTART + 1) }
    if (at == 0) exit 3
    printf "%s%s\n%s", substr(text, 1, at - 1), entry, substr(text, at) }' "$2"
}

remove_folders() {
  for each in "$DIR/${NAME}_"*; do
    if [ -d "$each" ]; then rm -rf -- "$each"; fi
  done
}

if [ "${1:-}" = --remove ]; then
  if [ -f "$LIST" ]; then
    without "$LIST" > "$LIST.village-points"
    cat "$LIST.village-points" > "$LIST"
    rm -f "$LIST.village-points"
  fi
  remove_folders
  echo "已卸载：$DIR"
  exit 0
fi

NEW=
for each in "$HERE/${NAME}_"*; do
  if [ -f "$each/manifest.xml" ]; then NEW=$(basename -- "$each"); fi
done
if [ -z "$NEW" ]; then echo '安装文件不全，请重新拷贝整个文件夹。' >&2; exit 1; fi
mkdir -p "$DIR"
OPEN=$LIST.village-points-open
OTHERS=$LIST.village-points-others
MERGED=$LIST.village-points
trap 'rm -f "$OPEN" "$OTHERS" "$MERGED"' EXIT
if [ -s "$LIST" ]; then sed 's#<jsplugins[ 	]*/>#<jsplugins></jsplugins>#' "$LIST" > "$OPEN"
else printf '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n</jsplugins>\n' > "$OPEN"; fi
without "$OPEN" > "$OTHERS"
ENTRY="  <jsplugin name=\"$NAME\" type=\"et\" url=\"$NEW\" version=\"${NEW#*_}\" enable=\"enable\" install=\"null\" customDomain=\"\"/>"
if ! with "$ENTRY" "$OTHERS" > "$MERGED"; then
  echo "publish.xml 读不懂，没有改动：$LIST" >&2
  exit 1
fi
remove_folders
cp -R "$HERE/$NEW" "$DIR/"
cat "$MERGED" > "$LIST"
echo "已安装到：$DIR"
echo '请把 WPS 全部关掉再打开；提示是否信任时选信任，再关掉打开一次。'
