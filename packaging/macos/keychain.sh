#!/usr/bin/env bash
# Puts the certificate and Apple's account of a release into a keychain of their own; for CI on macOS.
# Reads CERTIFICATE (base64 of a .p12), CERTIFICATE_PASSWORD, NOTARY_APPLE_ID, NOTARY_PASSWORD (one for
# this program alone, not the account's) and NOTARY_TEAM; stores the latter as profile "hookstudio".
source "$(dirname "${BASH_SOURCE[0]}")/../shell.sh"

keychain=$HOME/Library/Keychains/hookstudio.keychain-db
file=$(mktemp)
password=$(uuidgen)
trap 'rm -f "$file"' EXIT
printf '%s' "$CERTIFICATE" | base64 --decode >"$file"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$file" -k "$keychain" -f pkcs12 -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
xcrun notarytool store-credentials hookstudio --apple-id "$NOTARY_APPLE_ID" \
  --password "$NOTARY_PASSWORD" --team-id "$NOTARY_TEAM"
