#!/usr/bin/python3
"""Makes the letterheads that the tests use: /usr/bin/python3 test/letterheads/make.py

Some are written here part by part, with what departments' files really hold; some are made by LibreOffice from its
own templates and from HTML. The files are kept: their makers differ from version to version.
"""
import os
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

here = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'fixtures')
W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
CT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
ROOT = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)


def png(width, height, colour):
    """A picture of one colour with a lighter band."""
    light = tuple(min(255, part + 90) for part in colour)
    rows = b''.join(
        b'\0' + bytes(light if height * 0.62 < y < height * 0.76 else colour) * width for y in range(height)
    )

    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

    head = struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')


def run(text, look=''):
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs, style=None, props=''):
    own = (f'<w:pStyle w:val="{style}"/>' if style else '') + props
    inner = ''.join(one if one.startswith('<') else run(one) for one in runs)
    return f'<w:p>{f"<w:pPr>{own}</w:pPr>" if own else ""}{inner}</w:p>'


def picture(rid, cx, cy, number, alt, anchor=None):
    alternative = f' descr="{alt}"' if alt else ''
    graphic = (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{rid}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )
    prop = f'<wp:docPr id="{number}" name="Logo {number}"{alternative}/>'
    if anchor:
        x, y = anchor
        return (
            '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
            'behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
            f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{cx}" cy="{cy}"/><wp:wrapNone/>{prop}<wp:cNvGraphicFramePr/>{graphic}'
            '</wp:anchor></w:drawing></w:r>'
        )
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
        f'{prop}{graphic}</wp:inline></w:drawing></w:r>'
    )


def textbox(content, number, x, y, cx, cy):
    """A box of text as Word writes it: DrawingML, and VML for older readers."""
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" '
        'distR="0" simplePos="0" relativeHeight="5" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{number}" name="Text {number}"/>'
        '<wp:cNvGraphicFramePr/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        '</a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:srgbClr val="003B71"/></a:solidFill></a:ln></wps:spPr>'
        f'<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>'
        '</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect '
        f'style="position:absolute;margin-left:{x // 12700}pt;margin-top:{y // 12700}pt;width:{cx // 12700}pt;height:{cy // 12700}pt">'
        f'<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
    )


def field(code, result):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def control(tag, content, title=None, inline=False, extra='', prompt=True):
    number = zlib.crc32((tag + content).encode()) % 100000000
    return (
        f'<w:sdt><w:sdtPr>{f"""<w:alias w:val="{title}"/>""" if title else ""}<w:tag w:val="{tag}"/><w:id w:val="{number}"/>'
        f'{"<w:showingPlcHdr/>" if prompt else ""}{extra}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
    )


def cell(*blocks, width=None, props=''):
    wide = f'<w:tcW w:w="{width}" w:type="dxa"/>' if width else ''
    own = f'<w:tcPr>{wide}{props}</w:tcPr>' if wide or props else ''
    return f'<w:tc>{own}{"".join(blocks)}</w:tc>'


def row(*cells, header=False):
    return f'<w:tr>{"<w:trPr><w:tblHeader/></w:trPr>" if header else ""}{"".join(cells)}</w:tr>'


def table(*rows, style=None, widths=(), props=''):
    own = f'<w:tblStyle w:val="{style}"/>' if style else ''
    grid = ''.join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    return (
        f'<w:tbl><w:tblPr>{own}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>{props}'
        f'<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f'<w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def sect(refs='', size=(11906, 16838), margins=(1440, 1300, 1300, 1300), more='', kind=''):
    orient = ' w:orient="landscape"' if size[0] > size[1] else ''
    top, right, bottom, left = margins
    return (
        f'<w:sectPr>{refs}{kind}<w:pgSz w:w="{size[0]}" w:h="{size[1]}"{orient}/><w:pgMar w:top="{top}" w:right="{right}" '
        f'w:bottom="{bottom}" w:left="{left}" w:header="567" w:footer="567" w:gutter="0"/>{more}</w:sectPr>'
    )


def style(kind, sid, name, based=None, ppr='', rpr='', more='', custom=False, default=False, tbl=''):
    return (
        f'<w:style w:type="{kind}"{" w:default=" + chr(34) + "1" + chr(34) if default else ""}'
        f'{" w:customStyle=" + chr(34) + "1" + chr(34) if custom else ""} w:styleId="{sid}"><w:name w:val="{name}"/>'
        f'{f"""<w:basedOn w:val="{based}"/>""" if based else ""}{more}'
        f'{f"<w:pPr>{ppr}</w:pPr>" if ppr else ""}{f"<w:rPr>{rpr}</w:rPr>" if rpr else ""}{tbl}</w:style>'
    )


def styles(*own, font='Calibri', size=22, lang='en-GB', after=120):
    return (
        f'<w:styles {ROOT}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="{lang}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        f'<w:spacing w:after="{after}"/></w:pPr></w:pPrDefault></w:docDefaults>{"".join(own)}</w:styles>'
    )


class File:
    def __init__(self, name, main='document.main+xml', document='word/document.xml'):
        self.name, self.document = name, document
        self.parts, self.types, self.rels, self.own_rels = {}, {}, [], {}
        self.types['/' + document] = main if '/' in main else CT + main

    def part(self, path, content, kind=None, rel=None, rid=None):
        self.parts[path] = content if isinstance(content, bytes) else ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + content).encode()
        if kind:
            self.types['/' + path] = kind if '/' in kind else CT + kind
        if rel:
            self.rels.append((rid or f'rId{len(self.rels) + 1}', rel, path[len('word/'):], False))
        return self

    def link(self, rid, rel, target):
        self.rels.append((rid, rel, target, True))
        return self

    def page(self, kind, number, content, logo=None):
        root = 'hdr' if kind == 'header' else 'ftr'
        self.part(f'word/{kind}{number}.xml', f'<w:{root} {ROOT}>{content}</w:{root}>', f'{kind}+xml', kind, f'rId-{kind}{number}')
        if logo:
            self.parts['word/media/logo.png'] = logo
            self.own_rels[f'word/_rels/{kind}{number}.xml.rels'] = [('rIdLogo', 'image', 'media/logo.png', False)]
        return self

    def body(self, *blocks):
        return self.part(self.document, f'<w:document {ROOT}><w:body>{"".join(blocks)}</w:body></w:document>')

    def save(self):
        def rels(all_of):
            return '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join(
                f'<Relationship Id="{rid}" Type="{rel if ":" in rel else R + "/" + rel}" Target="{target}"{" TargetMode=" + chr(34) + "External" + chr(34) if external else ""}/>'
                for rid, rel, target, external in all_of
            ) + '</Relationships>'

        types = (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            'ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" '
            'ContentType="application/vnd.ms-office.vbaProject"/>'
            + ''.join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in self.types.items())
            + '</Types>'
        )
        folder, base = self.document.rsplit('/', 1)
        entries = {
            '[Content_Types].xml': types.encode(),
            '_rels/.rels': rels([('rId1', 'officeDocument', self.document, False)]).encode(),
            **self.parts,
            f'{folder}/_rels/{base}.rels': rels(self.rels).encode(),
            **{path: rels(own).encode() for path, own in self.own_rels.items()},
        }
        with zipfile.ZipFile(os.path.join(here, self.name), 'w', zipfile.ZIP_DEFLATED) as file:
            for path, data in entries.items():
                info = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                file.writestr(info, data)


def refs(*wanted):
    return ''.join(f'<w:{kind}Reference w:type="{page}" r:id="rId-{kind}{number}"/>' for kind, page, number in wanted)


def answer_table(style_id, widths, words, split=False):
    """A table whose second row asks for an answer."""
    tags = ['{{proposal}}', '{{decision}}', '{{reason}}']
    asked = [p(*([tag[:4], tag[4:8], tag[8:]] if split else [tag])) for tag in tags]
    return table(
        row(*[cell(p(word), width=wide) for word, wide in zip(words, widths)], header=True),
        row(*[cell(one, width=wide) for one, wide in zip(asked, widths)]),
        style=style_id,
        widths=widths,
    )


normal = style('paragraph', 'Normal', 'Normal', default=True)


def ministerium():
    """German: ids and names as a German Word writes them, a logo in the header, first page set apart, split tags."""
    file = File('ministerium.docx')
    heading = '<w:keepNext/><w:spacing w:before="320" w:after="120"/>'
    file.part('word/styles.xml', styles(
        style('paragraph', 'Standard', 'Normal', default=True, ppr='<w:spacing w:after="140" w:line="264" w:lineRule="auto"/>'),
        *[style('paragraph', f'berschrift{n}', f'heading {n}', 'Standard', f'{heading}<w:outlineLvl w:val="{n - 1}"/>',
                f'<w:b/><w:color w:val="7A1F2B"/><w:sz w:val="{size}"/>') for n, size in ((1, 34), (2, 28), (3, 24))],
        style('paragraph', 'Titel', 'Title', 'Standard', '', '<w:b/><w:color w:val="7A1F2B"/><w:sz w:val="52"/>'),
        style('paragraph', 'Untertitel', 'Subtitle', 'Standard', '', '<w:color w:val="595959"/><w:sz w:val="26"/>'),
        style('paragraph', 'Textkrper', 'Body Text', 'Standard'),
        style('paragraph', 'Aufzhlungszeichen', 'List Bullet', 'Standard', '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="420" w:hanging="300"/>'),
        style('paragraph', 'Kopfzeile', 'header', 'Standard', '<w:tabs><w:tab w:val="right" w:pos="9300"/></w:tabs>', '<w:sz w:val="18"/>'),
        style('table', 'NormaleTabelle', 'Normal Table', default=True, tbl='<w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'),
        style('table', 'Tabellenraster', 'Table Grid', 'NormaleTabelle', tbl='<w:tblPr><w:tblBorders>' + ''.join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7A1F2B"/>' for side in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')) + '</w:tblBorders></w:tblPr>'),
        font='Georgia', lang='de-DE'), 'styles+xml', 'styles')
    file.part('word/numbering.xml', f'<w:numbering {ROOT}><w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Aufzhlungszeichen"/><w:lvlText w:val="\u25aa"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>', 'numbering+xml', 'numbering')
    logo = png(220, 80, (122, 31, 43))
    file.page('header', 1, p(picture('rIdLogo', 1500000, 545000, 1, 'Bundesministerium'), style='Kopfzeile') + p('Bundesministerium f\u00fcr Digitales', style='Kopfzeile'), logo)
    file.page('header', 2, p('{{ti', 'tle}}', '<w:r><w:tab/></w:r>', 'Seite ', field('PAGE', '2'), style='Kopfzeile'))
    file.page('footer', 1, p('Bundesministerium f\u00fcr Digitales, Postfach 12 34, 10117 Berlin. R\u00fcckfragen: ', '{', '{contact', '}}', style='Kopfzeile'))
    file.body(
        p('Berlin, den {{', 'date}}', props='<w:jc w:val="right"/>'),
        p('{{Title}}', style='Titel'),
        p('{{ Subtitle }}', style='Untertitel'),
        p('Sehr geehrte Damen und Herren, zum Thema {{THEME}} antworten wir wie folgt.', style='Textkrper'),
        p('{{Respon', run('ses}}', '<w:b/>')),
        p('Mit freundlichen Gr\u00fc\u00dfen', style='Textkrper'),
        p('{{host}}, {{department}}', style='Textkrper'),
        sect(refs(('header', 'first', 1), ('header', 'default', 2), ('footer', 'first', 1), ('footer', 'default', 1)), more='<w:titlePg/>'),
    )
    file.save()


def ministere():
    """French: boxes of text with tags (DrawingML and VML), controls, a footnote, local style names, no tag for responses."""
    file = File('ministere.docx')
    file.part('word/styles.xml', styles(
        normal,
        style('paragraph', 'Titre1', 'Titre 1', 'Normal', '<w:keepNext/><w:spacing w:before="280"/><w:outlineLvl w:val="0"/>', '<w:color w:val="003B71"/><w:sz w:val="34"/>'),
        style('paragraph', 'Titre2', 'Titre 2', 'Normal', '<w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="1"/>', '<w:color w:val="003B71"/><w:sz w:val="28"/>'),
        style('paragraph', 'Titre', 'Titre', 'Normal', '', '<w:color w:val="003B71"/><w:sz w:val="56"/>'),
        style('paragraph', 'Corpsdetexte', 'Corps de texte', 'Normal', '<w:spacing w:after="160"/>'),
        style('paragraph', 'Listepuces', 'Liste \u00e0 puces', 'Normal', '<w:numPr><w:numId w:val="7"/></w:numPr>'),
        style('paragraph', 'Notedebasdepage', 'footnote text', 'Normal', '', '<w:sz w:val="18"/>'),
        style('character', 'Appelnotedebasdep', 'footnote reference', rpr='<w:vertAlign w:val="superscript"/>'),
        style('table', 'Charte', 'Charte tableau', custom=True, tbl='<w:tblPr><w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" w:color="A6B8CC"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="003B71"/></w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="003B71"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EEF5"/></w:tcPr></w:tblStylePr>'),
        font='Cambria', lang='fr-FR'), 'styles+xml', 'styles')
    file.part('word/numbering.xml', f'<w:numbering {ROOT}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2013"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="420" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>', 'numbering+xml', 'numbering')
    file.part('word/footnotes.xml', f'<w:footnotes {ROOT}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1">' + p('<w:r><w:rPr><w:rStyle w:val="Appelnotedebasdep"/></w:rPr><w:footnoteRef/></w:r>', ' Forum du {{date}}; prochaine s\u00e9ance: {{meeting}}.', style='Notedebasdepage') + '</w:footnote></w:footnotes>', 'footnotes+xml', 'footnotes')
    prompt = '<w:color w:val="808080"/>'
    file.page('footer', 1, p(control('lead', run('Cliquez ici', prompt), inline=True), ' \u2013 ', control('x', run('Cliquez', prompt), title='Contact', inline=True), props='<w:jc w:val="center"/>'))
    file.body(
        p(textbox(p('{{department}}', props='<w:jc w:val="center"/>') + p('Dossier suivi par {{', 'lead}}'), 11, 4500000, 500000, 2500000, 900000), props='<w:spacing w:after="600"/>'),
        control('title', p(run('Titre du document', prompt), style='Titre')),
        control('subtitle', p(run('Sous-titre', '<w:i/>')), prompt=False),
        p('Madame, Monsieur, veuillez trouver nos r\u00e9ponses', '<w:r><w:rPr><w:rStyle w:val="Appelnotedebasdep"/></w:rPr><w:footnoteReference w:id="1"/></w:r>', '.', style='Corpsdetexte'),
        p(control('theme', run('Choisir', prompt), inline=True, extra='<w:dropDownList><w:listItem w:displayText="Choisir" w:value="0"/></w:dropDownList>'), style='Corpsdetexte'),
        p(),
        sect(refs(('footer', 'default', 1))),
    )
    file.save()


def rows():
    """A table row that is repeated, with split tags, and lines that go when there is nothing to say; landscape, then upright."""
    file = File('repeated-rows.dotx', 'template.main+xml')
    file.part('word/styles.xml', styles(
        normal,
        style('paragraph', 'Heading1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="36"/>'),
        style('table', 'TableGrid', 'Table Grid', tbl='<w:tblPr><w:tblBorders>' + ''.join(f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="1F5C3F"/>' for side in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')) + '</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>'),
        font='Verdana', size=20), 'styles+xml', 'styles')
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="1F5C3F"/>'
    white = '<w:b/><w:color w:val="FFFFFF"/>'
    widths = (900, 4600, 2200, 5700)
    names = ('No.', 'You said', 'We decided', 'Because')
    asked = table(
        row(*[cell(p(run(word, white)), width=wide, props=shade) for word, wide in zip(names, widths)]),
        row(cell(p('{{number}}'), width=widths[0]),
            cell(p('<w:bookmarkStart w:id="4" w:name="answer"/>', '{{pro', 'posal}}', '<w:bookmarkEnd w:id="4"/>'), p('Sent in as: {{refs}}'), width=widths[1]),
            cell(p(control('decision', run('Decision'))), width=widths[2]),
            cell(p(run('{{reason}}', '<w:i/>')), p(run('Commitment: ', '<w:b/>'), '{{commitment}}'), p('Lead: {{lead}}'), width=widths[3])),
        style='TableGrid', widths=widths)
    file.page('header', 1, p('Department for Rows \u2013 {{theme}}') )
    file.body(
        p('{{title}}', style='Heading1'),
        p('{{subtitle}}. Questions: {{contact}}'),
        asked,
        p('The next meeting of the {{Forum name}} is on {{next meeting}}.', props=sect(refs(('header', 'default', 1)), size=(16838, 11906))),
        p('Annex: how to appeal', style='Heading1'),
        p('Write to us within 28 days.'),
        sect(),
    )
    file.save()


def corporate():
    """A firm's brand: numbered headings with other names, white on dark tables, grey text, even pages, a layout table."""
    file = File('corporate.docx')
    file.part('word/styles.xml', styles(
        style('paragraph', 'Normal', 'Normal', default=True, ppr='<w:spacing w:after="100" w:line="260" w:lineRule="exact"/>', rpr='<w:color w:val="404040"/><w:sz w:val="20"/><w:lang w:val="en-US"/>'),
        style('paragraph', 'ACMEChapter', 'ACME Chapter', 'Normal', '<w:keepNext/><w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:before="360" w:after="160" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/>', '<w:b/><w:color w:val="0F4C5C"/><w:sz w:val="32"/>', custom=True, more='<w:qFormat/>'),
        style('paragraph', 'ACMESection', 'ACME Section', 'ACMEChapter', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr><w:outlineLvl w:val="1"/>', '<w:sz w:val="26"/>', custom=True, more='<w:qFormat/>'),
        style('paragraph', 'ACMECopy', 'ACME Copy', 'Normal', '<w:spacing w:after="160"/>', custom=True, more='<w:qFormat/>'),
        style('paragraph', 'ACMEDots', 'ACME Dots', 'ACMECopy', '<w:numPr><w:numId w:val="3"/></w:numPr><w:contextualSpacing/>', custom=True, more='<w:qFormat/>'),
        style('table', 'TableNormal', 'Normal Table', default=True),
        style('table', 'ACMETable', 'ACME Table', 'TableNormal', custom=True, tbl='<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="0F4C5C"/></w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="0F4C5C"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E4F0F2"/></w:tcPr></w:tblStylePr>'),
        font='Segoe UI', lang='en-US'), 'styles+xml', 'styles')
    file.part('word/numbering.xml', f'<w:numbering {ROOT}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ACMEChapter"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="600" w:hanging="600"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ACMESection"/><w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="600" w:hanging="600"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>', 'numbering+xml', 'numbering')
    file.part('word/settings.xml', f'<w:settings {ROOT}><w:evenAndOddHeaders/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>', 'settings+xml', 'settings')
    logo = png(400, 60, (15, 76, 92))
    file.page('header', 1, p(picture('rIdLogo', 7560000, 760000, 21, '', anchor=(0, 0))) + p(), logo)
    file.page('header', 2, p('ACME & Partners'.replace('&', '&amp;')))
    file.page('footer', 1, p('Page ', field('PAGE', '1'), ' of ', field('NUMPAGES', '9'), props='<w:jc w:val="right"/>'))
    no_lines = '<w:tblBorders>' + ''.join(f'<w:{side} w:val="nil"/>' for side in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')) + '</w:tblBorders>'
    side = cell(p(run('{{department}}', '<w:b/>')), p('{{contact}}'), p('{{date}}'), width=2300)
    file.body(
        table(row(side, cell(p('{{title}}'), p('{{responses}}'), width=7000)), widths=(2300, 7000), props=no_lines),
        p(),
        sect(refs(('header', 'default', 1), ('header', 'even', 2), ('footer', 'default', 1)), margins=(1900, 1300, 1200, 1300)),
    )
    file.save()


def traps():
    """Tags where they can't be filled or are spelt wrong: fields, tracked changes, a header; comments, contents, links."""
    file = File('traps.docx', document='word/document2.xml')
    file.part('word/styles.xml', styles(
        normal,
        style('paragraph', 'Heading1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="32"/>'),
        style('paragraph', 'TOC1', 'toc 1', 'Normal'),
    ), 'styles+xml', 'styles')
    file.part('word/settings.xml', f'<w:settings {ROOT}><w:attachedTemplate r:id="rIdT"/></w:settings>', 'settings+xml', 'settings')
    file.own_rels['word/_rels/settings.xml.rels'] = [('rIdT', 'attachedTemplate', 'file:///S:/Templates/Letter.dotm', True)]
    file.part('word/comments.xml', f'<w:comments {ROOT}><w:comment w:id="0" w:author="A. Designer" w:date="2023-01-01T00:00:00Z" w:initials="AD">{p("Is this the new crest?")}</w:comment></w:comments>', 'comments+xml', 'comments')
    file.link('rIdLink', 'hyperlink', 'https://www.example.gov.uk/brand')
    file.page('header', 1, p('Office of Traps {{responses}}'))
    change = 'w:author="A. Designer" w:date="2023-01-01T00:00:00Z"'
    file.body(
        p(field('TOC \\o &quot;1-2&quot;', 'No table of contents entries found.'), style='TOC1'),
        p('{{Titel}}', style='Heading1'),
        p('{{proposl}} {{logo}} {{constructor}}'),
        p('Our ref: ', field('DOCPROPERTY Ref \\* MERGEFORMAT {{theme}}', '{{theme}}'), '<w:commentRangeStart w:id="0"/>', ' crest', '<w:commentRangeEnd w:id="0"/>', '<w:r><w:commentReference w:id="0"/></w:r>'),
        p('Inserted: ', f'<w:ins w:id="90" {change}>{run("{{date}}")}</w:ins>', f'<w:del w:id="91" {change}><w:r><w:delText>{{{{lead}}}}</w:delText></w:r></w:del>'),
        p('{{decision}} stands outside a table.'),
        p('<w:hyperlink r:id="rIdLink">' + run('Our brand') + '</w:hyperlink>', ' and ', '{{contact'),
        p('Yours faithfully'),
        sect(refs(('header', 'default', 1))),
    )
    file.save()


def macros():
    """A macro-enabled template, with its macros and a ribbon of its own."""
    file = File('macros.dotm', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml')
    file.part('word/styles.xml', styles(normal), 'styles+xml', 'styles')
    file.part('word/vbaProject.bin', b'\xd0\xcf\x11\xe0 not really macros', None, 'http://schemas.microsoft.com/office/2006/relationships/vbaProject')
    file.part('word/vbaData.xml', '<wne:vbaSuppData xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml"/>', 'application/vnd.ms-word.vbaData+xml')
    file.own_rels['word/_rels/vbaProject.bin.rels'] = [('rId1', 'http://schemas.microsoft.com/office/2006/relationships/wordVbaData', 'vbaData.xml', False)]
    file.body(p(run('Office of Macros', '<w:b/><w:sz w:val="40"/>')), p('{{date}}'), p(), sect())
    file.save()


def bare():
    """As small as a program makes it: no styles, no section, the namespace under another prefix, backslashes."""
    xml = f'<ns0:document xmlns:ns0="{W}"><ns0:body><ns0:p><ns0:r><ns0:t>Made by a script for {{{{theme}}}}</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>'
    file = File('bare.docx')
    file.part('word/document.xml', xml)
    file.save()


def twocolumns():
    """Two columns, a cover page in a section of its own with a floating crest and no text, blank lines for layout."""
    file = File('two-columns.docx')
    file.part('word/styles.xml', styles(
        normal,
        style('paragraph', 'Heading1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="28"/>'),
        style('paragraph', 'Heading2', 'heading 2', 'Normal', '<w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="24"/>'),
        style('paragraph', 'BodyText', 'Body Text', 'Normal', '<w:spacing w:after="120"/>'),
        font='Times New Roman', size=21), 'styles+xml', 'styles')
    file.parts['word/media/crest.png'] = png(160, 160, (60, 40, 110))
    file.rels.append(('rIdCrest', 'image', 'media/crest.png', False))
    file.page('footer', 1, p('Office of the Ombudsman', props='<w:jc w:val="center"/>'))
    file.body(
        p(picture('rIdCrest', 1800000, 1800000, 31, 'Crest of the Ombudsman', anchor=(2880000, 2500000))),
        *[p() for _ in range(18)],
        p('{{title}}', props='<w:jc w:val="center"/>'),
        p('{{subtitle}}', props='<w:jc w:val="center"/>'),
        f'<w:p><w:pPr>{sect()}</w:pPr></w:p>',
        p('{{responses}}'),
        sect(refs(('footer', 'default', 1)), more='<w:cols w:num="2" w:space="500"/>'),
    )
    file.save()


def by_libreoffice():
    """LibreOffice's own letters and agendas, and a page of HTML in Welsh style names."""
    share = '/usr/lib/libreoffice/share/template/common'
    with tempfile.TemporaryDirectory() as folder:
        html = os.path.join(folder, 'lo-html.html')
        with open(html, 'w', encoding='utf8') as out:
            out.write('<html lang="cy"><head><title>Llythyr</title></head><body><h1>Llywodraeth Cymru</h1><p>Annwyl gyfaill, {{theme}}</p><table border="1"><thead><tr><th>Cynnig</th><th>Penderfyniad</th><th>Rheswm</th></tr></thead><tr><td>{{proposal}}</td><td>{{decision}}</td><td>{{reason}}</td></tr></table><ul><li>{{lead}}</li></ul><p>{{responses}}</p><p>Yn gywir</p></body></html>')
        jobs = [
            (f'{share}/officorr/Modern_business_letter_sans_serif.ott', 'docx:MS Word 2007 XML', 'lo-letter-sans.docx'),
            (f'{share}/officorr/Modern_business_letter_serif.ott', 'dotx:MS Word 2007 XML Template', 'lo-letter-serif.dotx'),
            (f'{share}/wizard/agenda/6orange.ott', 'docx:MS Word 2007 XML', 'lo-agenda.docx'),
            (f'{share}/wizard/fax/bus-modern_f.ott', 'docx:MS Word 2007 XML', 'lo-fax.docx'),
            (html, 'docx:MS Word 2007 XML', 'lo-html.docx'),
        ]
        for source, filters, name in jobs:
            more = ['--infilter=HTML (StarWriter)'] if source == html else []
            subprocess.run(['soffice', '--headless', *more, '--convert-to', filters, '--outdir', folder, source], check=True, capture_output=True)
            made = os.path.splitext(os.path.basename(source))[0] + '.' + filters.split(':')[0]
            os.replace(os.path.join(folder, made), os.path.join(here, name))


os.makedirs(here, exist_ok=True)
for make in (ministerium, ministere, rows, corporate, traps, macros, bare, twocolumns):
    make()
if '--all' in sys.argv:
    by_libreoffice()
