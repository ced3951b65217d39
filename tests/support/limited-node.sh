#!/bin/bash
# A node whose files cannot grow beyond LIMIT_KB: writing fails as on a full disk.
trap "" XFSZ
ulimit -f "$LIMIT_KB"
exec node "$@"
