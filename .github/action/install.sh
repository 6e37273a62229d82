#!/usr/bin/env bash
# Puts the program of a release into the path of the steps that follow. The variables are those of action.yml.
set -euo pipefail

case "$RUNNER_OS-$RUNNER_ARCH" in
  Linux-X64) target=x86_64-unknown-linux-gnu ;;
  Linux-ARM64) target=aarch64-unknown-linux-gnu ;;
  macOS-X64) target=x86_64-apple-darwin ;;
  macOS-ARM64) target=aarch64-apple-darwin ;;
  *)
    echo "::error::there is no program for $RUNNER_OS on $RUNNER_ARCH"
    exit 1
    ;;
esac

folder=$(mktemp -d "$RUNNER_TEMP/tokenwright-mock.XXXXXX")
cd "$folder"
gh release download ${VERSION:+"v$VERSION"} --repo tokenwright/tokenwright \
  --pattern "tokenwright-mock-*-$target.tar.gz" --pattern SHA256SUMS
if command -v sha256sum >/dev/null; then sum=(sha256sum); else sum=(shasum --algorithm 256); fi
grep -- "-$target.tar.gz\$" SHA256SUMS | "${sum[@]}" --check
tar xzf tokenwright-mock-*-"$target".tar.gz --strip-components 1
./tokenwright-mock --version
echo "$folder" >>"$GITHUB_PATH"
