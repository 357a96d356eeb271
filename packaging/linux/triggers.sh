#!/bin/sh
# Tells the desktop what came or went: file types, entries, icons. What is not installed is not told.
set -e
case "$1" in
    configure|remove|upgrade|abort-*|"")
        if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
        if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi
        if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor || true; fi
        ;;
esac
