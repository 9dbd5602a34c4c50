"""HTML as text, with its regions and its dress."""

from __future__ import annotations

import pytest

from lint_followup.draft import Draft, Region, Style
from lint_followup.parse.formats import parse_bytes
from lint_followup.parse.html import read

C, F, Z, K, I, L = (  # noqa: E741
    Style.COLOUR,
    Style.FONT,
    Style.SIZE,
    Style.BACKGROUND,
    Style.IMAGE,
    Style.BLINK,
)


def page(html: str) -> Draft:
    return parse_bytes(f"From: a@b.example\nContent-Type: text/html\n\n{html}".encode())


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
        ("one\n  two\t three", "one two three"),
        ("a<b>b</b>c <i> d</i>", "abc d"),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<table><tr><td>one</td><td>two</td></tr><tr><td>x</td></tr></table>", "one two\nx"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("R&amp;D &lt;now&gt; caf&eacute;&nbsp;x", "R&D <now> café x"),
        ("<title>no</title><style>p{}</style><script>x<y</script>yes", "yes"),
        ("<!-- no --><!DOCTYPE html><?xml?>yes<!--[if mso]>no<![endif]-->", "yes"),
        ('<div style="display:none">no</div>yes', "yes"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("yes <unclosed", "yes <unclosed"),
        ('<a title="a > b">yes</a>', "yes"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal>two</p>", "one\ntwo"),
    ],
)
def test_text(html: str, text: str) -> None:
    assert read(html).text.strip() == text


REPLY = "<div>Hello Ana,</div><div>In May.</div><div>Best,</div><div>Kim</div>"


@pytest.mark.parametrize(
    "thread",
    [
        "<blockquote>old words</blockquote>",
        '<div class="gmail_quote"><div>On 1 May Ana wrote:</div><blockquote>old words</blockquote>',
        '<div class="gmail_quote">---------- Forwarded message ---------<br>old words</div>',
        '<div class="moz-cite-prefix">Ana:</div><blockquote type=cite>old words</blockquote>',
        '<div class="yahoo_quoted"><div>old words</div></div>',
        '<div id="appendonsend"></div><hr><div>Ana said</div><div>old words</div>',
        '<div id="divRplyFwdMsg"><b>From:</b> Ana</div><div>old words</div>',
        '<div class="OutlookMessageHeader">From: Ana</div><p>old words</p>',
        "<p>-----Original Message-----</p><p>old words</p>",
    ],
)
def test_quote_containers(thread: str) -> None:
    draft = page(REPLY + thread)
    assert "old words" in draft.region_text(Region.QUOTED)
    assert "Kim" in draft.region_text(Region.SIGNATURE)
    assert draft.region_text(Region.BODY).strip() == "In May."


def test_inline_replies_in_a_gmail_quote() -> None:
    draft = page(
        '<div class="gmail_quote"><div class="gmail_attr">On 1 May Ana wrote:</div>'
        "<blockquote>When?</blockquote><div>In May.</div><blockquote>Where?</blockquote>"
        "<div>In Leeds, I hope.</div></div>"
    )
    assert draft.region_text(Region.BODY).split() == ["In", "May.", "In", "Leeds,", "I", "hope."]


def test_containers_win_over_words() -> None:
    draft = page("<p>The tour was a joy.</p><blockquote>Dear Kim, Best, Ana</blockquote>")
    assert draft.region_text(Region.QUOTED).strip() == "Dear Kim, Best, Ana"


def test_signature_container() -> None:
    draft = page(
        '<p>The tour was a joy.</p><div class="gmail_signature">I also walk dogs. Call me now!</div>'
    )
    assert draft.region_text(Region.SIGNATURE).strip() == "I also walk dogs. Call me now!"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p style="color:red">x</p>', [(C, "#ff0000")]),
        ('<p style="COLOR: rgb(0, 128, 0) !important">x</p>', [(C, "#008000")]),
        ('<p style="color:transparent; color:nonsense">x</p>', []),
        ('<font color="#FF00FF" face="Comic Sans MS, cursive" size=5>x</font>',
         [(C, "#ff00ff"), (F, "Comic Sans MS"), (Z, "18pt")]),
        ("<font color=magenta size=+1>x</font>", [(C, "#ff00ff"), (Z, "13.5pt")]),
        ("""<p style="font-family:'Comic Sans MS', cursive">x</p>""", [(F, "Comic Sans MS")]),
        ("<p style='font-family:Open Sans,Arial'>x</p>", [(F, "Open Sans")]),
        ("<p style='font: italic bold 16px/1.5 Papyrus, serif'>x</p>", [(Z, "12pt"), (F, "Papyrus")]),
        ("<p style='font-size:40px'>x</p>", [(Z, "30pt")]),
        ("<p style='font-size:1.5em'>x</p>", [(Z, "18pt")]),
        ("<p style='font-size:x-large'>x</p>", [(Z, "18pt")]),
        ("<p style='background-color:#ff0'>x</p>", [(K, "#ffff00")]),
        ("<p style='background:url(paws.png) repeat pink'>x</p>", [(K, "paws.png")]),
        ("<p style='background-image:url(\"paws.png\")'>x</p>", [(K, "paws.png")]),
        ("<body bgcolor=pink text=blue>x</body>", [(C, "#0000ff"), (K, "#ffc0cb")]),
        ("<table background=paws.png><td>x</table>", [(K, "paws.png")]),
        ("<blink>x</blink>", [(L, "blink")]),
        ("<marquee>x</marquee>", [(L, "marquee")]),
        ("<p style='animation: spin 2s infinite'>x</p>", [(L, "animation")]),
        ("<p style='text-decoration: underline blink'>x</p>", [(L, "text-decoration")]),
        ("<img src=cat.gif alt=cat>", [(I, "cat.gif")]),
        ("<style>p.loud, h1 {color: lime} i p {color: red}</style><p class=loud>x</p><p>y</p>",
         [(C, "#00ff00")]),
        ("<style><!-- p {color: lime} --></style><p style='color:navy'>x</p>", [(C, "#000080")]),
        ("<p style='color:red'></p>", []),
        ("<p style='margin:0;;{{'>x</p>", []),
    ],
)  # fmt: skip
def test_dress(html: str, expected: list[tuple[Style, str]]) -> None:
    assert [(mark.style, mark.value) for mark in page(html).marks] == expected


def test_marks_know_element_place_text_and_region() -> None:
    draft = page(
        f"<p><span style='color:red'>Do it now</span> please, Ana.</p><p>{REPLY}</p>"
        "<blockquote><font color=blue>old words</font></blockquote>"
        "<div class=gmail_signature><b style='color:green'>Kim</b></div>"
    )
    assert [(mark.element, mark.text, mark.region) for mark in draft.marks] == [
        ("span", "Do it now", Region.BODY),
        ("font", "old words", Region.QUOTED),
        ("b", "Kim", Region.SIGNATURE),
    ]
    assert draft.html is not None
    span = draft.marks[0].span
    assert draft.html[span.start : span.end] == "<span style='color:red'>"


def test_an_element_around_everything_stands_in_the_body() -> None:
    draft = page(f"<div style='font-family:Calibri'>{REPLY}</div>")
    assert [mark.region for mark in draft.marks] == [Region.BODY]


@pytest.mark.parametrize(
    ("html", "extent"),
    [
        ("<img src=x width=1 height=1>", (1, 1)),
        ("<img src=x style='width: 30px; height: 15pt'>", (30, 20)),
        ("<img src=x width=50%>", (None, None)),
    ],
)
def test_image_extent(html: str, extent: tuple[int | None, int | None]) -> None:
    (mark,) = page(f"x{html}").marks
    assert (mark.width, mark.height) == extent
