# The least there is to do: half the size, packed again. Not upright, no 1600 pixels, no colours, no document.
set -e
for photo in "$1"/*.jpg; do
  djpeg -scale 4/8 "$photo" | cjpeg -quality 82 >"$2/$(basename "$photo")"
done
