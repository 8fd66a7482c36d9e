#!/bin/bash
# Records what the compiled programs print: for each Programs/NAME.swift, NAME.expected. Run it after adding a program;
# name programs to record only those.
set -euo pipefail
cd "$(dirname "$0")/Programs"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for source in ${@:-*.swift}; do
    mkdir -p "$work/program"
    cp "$source" "$work/program/main.swift"
    swiftc -module-name main -swift-version 5 -suppress-warnings -lm -o "$work/run" "$work/program/main.swift"
    "$work/run" > "${source%.swift}.expected"
done
