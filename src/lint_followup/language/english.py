"""Is a text English? By its function words; short texts get the benefit of the doubt."""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MIN_WORDS: Final = 12
_MIN_SHARE: Final = 0.20

_ENGLISH: Final = frozenset(
    """a about after all am an and any are as at back be been but by can could dear did do for from get had has have he hello help
    her here hi him his how i if in into is it its just know let like look make may me more my need new no not now of on one or our
    out over please really see she should so some soon still thank thanks that the their them then there they this time to today
    up us very was we week well were what when which who will with would yes you your yours i'm i've i'd i'll don't didn't
    u ur r pls thx""".split()
)
_OTHERS: Final = {
    name: frozenset(words.split())
    for name, words in {
        "German": """aber als am an auch auf aus bei bin bis das dass dem den der des die ein eine einen einer es für gern habe
            haben ich ihm ihnen ihr ihre ihren im in ist kann mein mich mir mit nach nicht noch nur oder sehr sich sie sind über um und
            uns von vom war was wenn wie wir würde zu zum zur""",
        "French": """ai au aux avec ce cette comme dans de des du elle en est et été être eu il je la le les leur ma mais me
            mes moi mon ne nos notre nous ou par pas plus pour pourrais que qui sa se ses si sont sur un une vos votre vous""",
        "Spanish": """a al como con cuando de del desde el ella en es esta este estoy fue ha haber han hasta la las le lo los
            me mi mis muy no nos o para pero por que se si sin sobre son su sus te tiene todo tu un una y ya""",
        "Italian": """a al alla anche che chi ci come con da dal dei del della di e è ha ho i il in io la le lei lo loro ma mi mia
            mio ne nel nella noi non o per più quando questa questo se si sono su sua suo un una vi voi""",
        "Portuguese": """a ao aos as com como da das de do dos e ela ele em é esta este eu foi há isso já mais mas me meu minha na
            não no nos o os ou para pela pelo por que se sem ser seu sua são um uma você""",
        "Dutch": """aan als bij dat de die dit door een en er had heb het hij hun ik in is je kan maar me met mij mijn naar niet
            nog of om onze ook op te tot u uit van voor was wat we wij worden zal ze zij zijn zou""",
        "Polish": """a ale bardzo by być czy dla do i ich jak jako jest już która który lub ma mi mnie mogę na nie o od oraz po
            przez się są tak ten to tym w we wraz z za za że""",
        "Swedish": """att av de den det du en ett för från han har hon i inte jag kan med mig min mitt mycket men när och om oss på
            sig som till vad var vi vill är""",
    }.items()
}


def is_english(text: str) -> bool:
    """False only where a text of at least twelve words is plainly in another language."""
    words = [match.group().lower().replace("’", "'") for match in _WORD.finditer(text)]
    if len(words) < _MIN_WORDS:
        return True
    english = _share(words, _ENGLISH)
    if english >= _MIN_SHARE:
        return True
    latin = sum(word.isascii() or word[0] < "ʰ" for word in words) / len(words)
    other = max(_share(words, stop_words) for stop_words in _OTHERS.values())
    return not (other > english + 0.15 or latin < 0.5)


def _share(words: list[str], stop_words: frozenset[str]) -> float:
    return sum(word in stop_words for word in words) / len(words)
