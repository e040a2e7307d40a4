"""The languages of ISO 639-1: tag, English name, own name."""

from __future__ import annotations

TABLE = """
ab|Abkhazian|Аԥсшәа
aa|Afar|Afaraf
af|Afrikaans|Afrikaans
ak|Akan|Akan
sq|Albanian|Shqip
am|Amharic|አማርኛ
ar|Arabic|العربية
an|Aragonese|Aragonés
hy|Armenian|Հայերեն
as|Assamese|অসমীয়া
av|Avaric|Авар мацӀ
ae|Avestan|Avesta
ay|Aymara|Aymar aru
az|Azerbaijani|Azərbaycan dili
bm|Bambara|Bamanankan
ba|Bashkir|Башҡорт теле
eu|Basque|Euskara
be|Belarusian|Беларуская
bn|Bengali|বাংলা
bi|Bislama|Bislama
bs|Bosnian|Bosanski
br|Breton|Brezhoneg
bg|Bulgarian|Български
my|Burmese|မြန်မာ
ca|Catalan|Català
km|Central Khmer|ខ្មែរ
ch|Chamorro|Chamoru
ce|Chechen|Нохчийн мотт
ny|Chichewa|ChiCheŵa
zh|Chinese|中文
cu|Church Slavonic|Ѩзыкъ словѣньскъ
cv|Chuvash|Чӑваш чӗлхи
kw|Cornish|Kernewek
co|Corsican|Corsu
cr|Cree|ᓀᐦᐃᔭᐍᐏᐣ
hr|Croatian|Hrvatski
cs|Czech|Čeština
da|Danish|Dansk
dv|Divehi|ދިވެހި
nl|Dutch|Nederlands
dz|Dzongkha|རྫོང་ཁ
en|English|English
eo|Esperanto|Esperanto
et|Estonian|Eesti
ee|Ewe|Eʋegbe
fo|Faroese|Føroyskt
fj|Fijian|Vosa Vakaviti
fi|Finnish|Suomi
fr|French|Français
ff|Fulah|Fulfulde
gd|Gaelic|Gàidhlig
gl|Galician|Galego
lg|Ganda|Luganda
ka|Georgian|ქართული
de|German|Deutsch
el|Greek|Ελληνικά
gn|Guarani|Avañe'ẽ
gu|Gujarati|ગુજરાતી
ht|Haitian|Kreyòl ayisyen
ha|Hausa|Hausa
he|Hebrew|עברית
hz|Herero|Otjiherero
hi|Hindi|हिन्दी
ho|Hiri Motu|Hiri Motu
hu|Hungarian|Magyar
is|Icelandic|Íslenska
io|Ido|Ido
ig|Igbo|Asụsụ Igbo
id|Indonesian|Bahasa Indonesia
ia|Interlingua|Interlingua
ie|Interlingue|Interlingue
iu|Inuktitut|ᐃᓄᒃᑎᑐᑦ
ik|Inupiaq|Iñupiaq
ga|Irish|Gaeilge
it|Italian|Italiano
ja|Japanese|日本語
jv|Javanese|Basa Jawa
kl|Kalaallisut|Kalaallisut
kn|Kannada|ಕನ್ನಡ
kr|Kanuri|Kanuri
ks|Kashmiri|कश्मीरी
kk|Kazakh|Қазақ тілі
ki|Kikuyu|Gĩkũyũ
rw|Kinyarwanda|Ikinyarwanda
ky|Kirghiz|Кыргызча
kv|Komi|Коми кыв
kg|Kongo|Kikongo
ko|Korean|한국어
kj|Kuanyama|Kuanyama
ku|Kurdish|Kurdî
lo|Lao|ລາວ
la|Latin|Latina
lv|Latvian|Latviešu
li|Limburgan|Limburgs
ln|Lingala|Lingála
lt|Lithuanian|Lietuvių
lu|Luba-Katanga|Kiluba
lb|Luxembourgish|Lëtzebuergesch
mk|Macedonian|Македонски
mg|Malagasy|Malagasy
ms|Malay|Bahasa Melayu
ml|Malayalam|മലയാളം
mt|Maltese|Malti
gv|Manx|Gaelg
mi|Maori|Te reo Māori
mr|Marathi|मराठी
mh|Marshallese|Kajin M̧ajeļ
mn|Mongolian|Монгол
na|Nauru|Dorerin Naoero
nv|Navajo|Diné bizaad
ng|Ndonga|Owambo
ne|Nepali|नेपाली
nd|North Ndebele|isiNdebele
se|Northern Sami|Davvisámegiella
no|Norwegian|Norsk
nb|Norwegian Bokmål|Norsk bokmål
nn|Norwegian Nynorsk|Norsk nynorsk
oc|Occitan|Occitan
oj|Ojibwa|ᐊᓂᔑᓈᐯᒧᐎᓐ
or|Oriya|ଓଡ଼ିଆ
om|Oromo|Afaan Oromoo
os|Ossetian|Ирон ӕвзаг
pi|Pali|पालि
ps|Pashto|پښتو
fa|Persian|فارسی
pl|Polish|Polski
pt|Portuguese|Português
pa|Punjabi|ਪੰਜਾਬੀ
qu|Quechua|Runa Simi
ro|Romanian|Română
rm|Romansh|Rumantsch
rn|Rundi|Ikirundi
ru|Russian|Русский
sm|Samoan|Gagana fa'a Samoa
sg|Sango|Sängö
sa|Sanskrit|संस्कृतम्
sc|Sardinian|Sardu
sr|Serbian|Српски
sn|Shona|chiShona
ii|Sichuan Yi|ꆈꌠ꒿
sd|Sindhi|سنڌي
si|Sinhala|සිංහල
sk|Slovak|Slovenčina
sl|Slovenian|Slovenščina
so|Somali|Soomaali
nr|South Ndebele|isiNdebele seSewula
st|Southern Sotho|Sesotho
es|Spanish|Español
su|Sundanese|Basa Sunda
sw|Swahili|Kiswahili
ss|Swati|siSwati
sv|Swedish|Svenska
tl|Tagalog|Tagalog
ty|Tahitian|Reo Tahiti
tg|Tajik|Тоҷикӣ
ta|Tamil|தமிழ்
tt|Tatar|Татар теле
te|Telugu|తెలుగు
th|Thai|ไทย
bo|Tibetan|བོད་ཡིག
ti|Tigrinya|ትግርኛ
to|Tonga|Faka Tonga
ts|Tsonga|Xitsonga
tn|Tswana|Setswana
tr|Turkish|Türkçe
tk|Turkmen|Türkmençe
tw|Twi|Twi
ug|Uighur|ئۇيغۇرچە
uk|Ukrainian|Українська
ur|Urdu|اردو
uz|Uzbek|Oʻzbek
ve|Venda|Tshivenḓa
vi|Vietnamese|Tiếng Việt
vo|Volapük|Volapük
wa|Walloon|Walon
cy|Welsh|Cymraeg
fy|Western Frisian|Frysk
wo|Wolof|Wollof
xh|Xhosa|isiXhosa
yi|Yiddish|ייִדיש
yo|Yoruba|Yorùbá
za|Zhuang|Saɯ cueŋƅ
zu|Zulu|isiZulu
"""
