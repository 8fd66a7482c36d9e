#!/bin/bash
# Records what swiftc makes of the programs beside this script; run it after adding one, with its path to record only that.
#   Programs/NAME.expected   what the compiled program prints
#   Traps/NAME.expected      the line where it ends, then what it printed before
#   Rejected/NAME.expected   the line of the compiler's first error
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
compile() { (cd "$work" && swiftc -module-name main -swift-version 5 -suppress-warnings "$@" -lm -o run main.swift); }
for source in ${@:-Programs/*.swift Traps/*.swift Rejected/*.swift}; do
    cp "$source" "$work/main.swift"
    expected="${source%.swift}.expected"
    case "$source" in
    Programs/*)
        compile
        "$work/run" > "$expected"
        ;;
    Traps/*)
        # The backtrace names the line; unbuffered, as a trap loses what was not written yet.
        compile -Onone -g
        SWIFT_BACKTRACE=enable=yes,color=no,threads=crashed stdbuf -oL "$work/run" > "$work/out" 2> "$work/err" && { echo "$source does not trap" >&2; exit 1; }
        { grep -oE 'main\.swift:[0-9]+' "$work/err" | sed 's/.*://' | head -1; cat "$work/out"; } > "$expected"
        ;;
    Rejected/*)
        compile 2> "$work/err" && { echo "$source compiles" >&2; exit 1; }
        grep -oE 'main\.swift:[0-9]+:[0-9]+: error' "$work/err" | cut -d: -f2 | sort -n | head -1 > "$expected"
        ;;
    esac
done
