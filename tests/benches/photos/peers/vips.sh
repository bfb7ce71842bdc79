# Upright, sRGB, 1600 pixels; no document.
set -e
exec vipsthumbnail --size 1600x1600 --eprofile srgb -o "$2/%s.jpg[Q=82,strip]" "$1"/*.jpg
