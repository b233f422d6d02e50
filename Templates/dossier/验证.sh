#!/bin/sh
# 核对本文件夹：每个文件的 SHA-256，有没有多出的文件。只用 sha256sum。
cd "${0%/*}" 2>/dev/null || cd .
LC_ALL=C
export LC_ALL
if ! sha256sum -c --strict --quiet SHA256SUMS; then
  echo "核对没有通过：上面列出的文件缺少或者被改动。"
  exit 1
fi

# 清单里没有的文件
listed() {
  while read -r sum name; do
    [ "$name" = "$1" ] && return 0
  done <SHA256SUMS
  return 1
}
extra=0
for file in * */*; do
  [ -f "$file" ] || continue
  [ "$file" = SHA256SUMS ] && continue
  listed "$file" || { echo "清单里没有的文件：$file"; extra=1; }
done
[ "$extra" = 0 ] || exit 1

count=0
while read -r line; do count=$((count + 1)); done <SHA256SUMS
echo "核对通过：$count 个文件都没有改动。"
echo "SHA256SUMS 的 SHA-256（应当和制作时显示的一致）："
sha256sum SHA256SUMS
