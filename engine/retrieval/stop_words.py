"""Function words of common European languages, folded as `terms.fold` folds; for evidence only, not for search."""

from __future__ import annotations

_ENGLISH = """a about above after again against all also am an and any are as at be because been before being below
between both but by can could did do does doing don down during each explain few for from further give
given had has have having he her here hers him his how i if in into is it its itself just list many me
mention mentioned more most much my name no nor not now of off on once only or other our out over own
please same say says she should show so some state stated such tell than that the their them then there
these they this those through to too under until up us very was we were what when where which while who
whom whose why will with would you your according document file text describe long often old far"""
_GERMAN = """aber als am an auch auf aus bei bin bis bist da damit das dass dein dem den der des dessen die dies diese
diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es euer fur hat hatte
hatten ich ihr ihre im in ist ja jede jedem jeden jeder jedes kann kein keine konnen mein mit muss nach
nicht noch nur ob oder ohne sehr sein seine sich sie sind so uber um und uns unter viel viele vom von vor
wann war waren warum was welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieso
wird wo wohin wurde wurden zu zum zur"""
_FRENCH = """au aux avec ce ces cette combien comment dans de des du elle elles en est et etait ete etre eux il ils je
la le les leur leurs lui ma mais me mes moi mon ne nos notre nous on ou par pas pour pourquoi quand que
quel quelle quelles quels qui quoi sa sans se ses son sont sur ta te tes toi ton tu un une vos votre vous
y a d l qu n s c j"""
_SPANISH = """al algo como con cual cuales cuando cuanto cuantos de del desde donde el ella ellas ellos en entre era es
esa ese eso esta este esto fue ha hay la las le les lo los mas me mi muy no nos o para pero por porque
que quien quienes se ser si sin sobre son su sus te tiene tu un una uno y ya"""
_OTHER = """che chi come con cosa da dal dalla dei del della delle di dove e gli il nel nella per perche piu quale
quali quando quanto quanti sono una ao aos as com como das dos em entre foi mas na nas no nos o os ou
para pela pelo por quais qual quanto quantos que quem sao ser um uma aan dat de deze die dit een en er
het hoe hoeveel in is met niet of om onder op te tot uit van voor waar waarom wanneer wat welk welke werd
wie zijn i na nie oraz sie w z za do jak kto gdzie"""

_WORDS = " ".join((_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _OTHER)).split()
# `terms_of` also takes a plural s off, so both forms are listed.
STOP_WORDS: frozenset[str] = frozenset(_WORDS) | {
    word[:-1] for word in _WORDS if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
}
