"""The same report with python-docx and Pillow: upright, sRGB, 1600 pixels, two threads."""

import io
import pathlib
import sys
from concurrent.futures import ThreadPoolExecutor

from docx import Document
from docx.shared import Mm
from PIL import Image, ImageCms, ImageOps

SRGB = ImageCms.createProfile("sRGB")


def small(path):
    with Image.open(path) as image:
        image.draft("RGB", (1600, 1600))
        profile = image.info.get("icc_profile")
        image.thumbnail((1600, 1600), Image.Resampling.LANCZOS)
        image = ImageOps.exif_transpose(image)
        if profile:
            image = ImageCms.profileToProfile(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), SRGB)
        out = io.BytesIO()
        image.save(out, "JPEG", quality=82)
    out.seek(0)
    return out


photos, out = map(pathlib.Path, sys.argv[1:3])
document = Document()
document.add_heading("Báo cáo", 1)
with ThreadPoolExecutor(2) as pool:
    for number, picture in enumerate(pool.map(small, sorted(photos.iterdir()))):
        document.add_picture(picture, width=Mm(165))
        document.add_paragraph(f"Hoạt động {number}")
document.save(out / "report.docx")
