#!/bin/sh
# Layerloom @VERSION@ for Linux, without an administrator: run this file, and the program is unpacked into your home.
#   sh @NAME@ [--to FOLDER]     unpack (to ~/.local/lib/layerloom) and put it into the menu
#   sh @NAME@ --remove          take it away again; your projects and settings stay
# Nothing is downloaded.
set -e
umask 022
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/layerloom
commands=$HOME/.local/bin
remove=
while [ $# -gt 0 ]; do
    case "$1" in
        --to) place=$2; shift 2 ;;
        --remove) remove=yes; shift ;;
        *) sed -n '2,5s/^# *//p' "$0"; exit 1 ;;
    esac
done
case "$place" in /*) ;; *) place=$PWD/$place ;; esac

tell_desktop() {
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || true; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications" || true; fi
}

take_away() {
    if [ -e "$place" ] && [ ! -e "$place/_internal" ]; then
        echo "There is something else in $place; choose another folder with --to." >&2
        exit 1
    fi
    rm -rf "$place"
    rm -f "$commands/layerloom" "$data/applications/layerloom.desktop" "$data/mime/packages/layerloom.xml"
    find "$data/icons/hicolor" -name layerloom.png -delete 2>/dev/null || true
    rm -f "$data/icons/hicolor/scalable/apps/layerloom.svg"
}

if [ -n "$remove" ]; then
    take_away
    tell_desktop
    echo "Layerloom was taken away. Your projects and settings are where they were."
    exit 0
fi

command -v xz >/dev/null || { echo "This needs the program xz to unpack itself; your software centre has it as xz-utils." >&2; exit 1; }
if [ "$(uname -m)" != "@MACHINE@" ]; then
    echo "This is Layerloom for @MACHINE@ processors; this computer has $(uname -m)." >&2
    exit 1
fi
libc=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/^glibc //')
if [ "$(printf '%s\n' @LIBC@ "$libc" | sort -V | head -n 1)" != @LIBC@ ]; then
    echo "Layerloom needs the C library glibc @LIBC@ or newer; this system has ${libc:-another one}." >&2
    exit 1
fi
mkdir -p "$(dirname "$place")"
free=$(df -Pk "$(dirname "$place")" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt @NEEDED@ ]; then
    echo "Layerloom needs @NEEDED_MB@ MB in $(dirname "$place"), and $((free / 1024)) MB are free there." >&2
    exit 1
fi
take_away
fresh=$place.new-$$
trap 'rm -rf "$fresh"' EXIT
mkdir -p "$fresh"
echo "Unpacking to $place. This takes a minute."
tail -c +@START@ "$0" | xz -dc | tar -xf - -C "$fresh"
mv "$fresh/usr/lib/layerloom" "$place"
mkdir -p "$commands" "$data/applications" "$data/mime/packages" "$data/icons"
ln -sf "$place/layerloom" "$commands/layerloom"
cp -r "$fresh/usr/share/icons/hicolor" "$data/icons/"
cp "$fresh/usr/share/mime/packages/layerloom.xml" "$data/mime/packages/"
sed "s|^Exec=layerloom|Exec=\"$place/layerloom\"|; s|^TryExec=layerloom|TryExec=$place/layerloom|" \
    "$fresh/usr/share/applications/layerloom.desktop" > "$data/applications/layerloom.desktop"
tell_desktop
echo "Layerloom is in the menu of your desktop, and here: $place/layerloom"
exit 0
