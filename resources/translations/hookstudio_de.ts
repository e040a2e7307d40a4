<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hookstudio</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no Braze instance {name!r} in the table of {date}. {hint}</source>
        <translation>In der Tabelle vom {date} gibt es keine Braze-Instanz {name!r}. {hint}</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the items of a list</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>No sample user reaches {tag}.</source>
        <translation>Kein Beispielbenutzer erreicht {tag}.</translation>
    </message>
    <message>
        <source>Every sample user goes into {tag}: what happens without it is not seen.</source>
        <translation>Alle Beispielbenutzer durchlaufen {tag}: Was ohne ihn geschieht, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>header {name}</source>
        <translation>Header {name}</translation>
    </message>
    <message>
        <source>header {name} ({number})</source>
        <translation>Header {name} ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more problems are not listed; hookstudio check has all.</source>
        <extracomment>Singular: {n:,} more problem is not listed; hookstudio check has all.</extracomment>
        <translation>
            <numerusform>{n:,} weiteres Problem ist nicht aufgeführt; hookstudio check zeigt alle.</numerusform>
            <numerusform>{n:,} weitere Probleme sind nicht aufgeführt; hookstudio check zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted: no reason given</source>
        <translation>Abgebrochen: kein Grund angegeben</translation>
    </message>
    <message>
        <source>Aborted: {reason}</source>
        <translation>Abgebrochen: {reason}</translation>
    </message>
    <message>
        <source>{names} is empty; its default is used</source>
        <translation>{names} ist leer; der Standardwert wird verwendet</translation>
    </message>
    <message>
        <source>A default is used</source>
        <translation>Ein Standardwert wird verwendet</translation>
    </message>
    <message>
        <source>{names} is missing and has no default</source>
        <translation>{names} fehlt und hat keinen Standardwert</translation>
    </message>
    <message>
        <source>{names} is empty</source>
        <translation>{names} ist leer</translation>
    </message>
    <message>
        <source>Branch that is never reached</source>
        <translation>Zweig, der nie erreicht wird</translation>
    </message>
    <message>
        <source>The condition is constant, was decided before, or stands behind else or an abort; what is in this branch is never sent.</source>
        <translation>Die Bedingung ist konstant, wurde schon entschieden oder steht hinter else oder einem Abbruch; was in diesem Zweig steht, wird nie gesendet.</translation>
    </message>
    <message>
        <source>Abort behind output</source>
        <translation>Abbruch nach einer Ausgabe</translation>
    </message>
    <message>
        <source>An abort throws away what was printed before it. Put it at the top of the field, where the condition for sending is seen at once.</source>
        <translation>Ein Abbruch verwirft, was davor ausgegeben wurde. Setzen Sie ihn an den Anfang des Feldes, wo die Bedingung für das Senden sofort zu sehen ist.</translation>
    </message>
    <message>
        <source>Abort without a reason</source>
        <translation>Abbruch ohne Grund</translation>
    </message>
    <message>
        <source>The reason stands in Braze&apos;s message log, and is all that is left of the message.</source>
        <translation>Der Grund steht im Nachrichtenprotokoll von Braze und ist alles, was von der Nachricht bleibt.</translation>
    </message>
    <message>
        <source>This {tag} stands behind else and is never reached.</source>
        <translation>{tag} steht hier hinter else und wird nie erreicht.</translation>
    </message>
    <message>
        <source>This is never reached: a condition before it is always true here.</source>
        <translation>Dies wird nie erreicht: Eine Bedingung davor ist hier immer wahr.</translation>
    </message>
    <message>
        <source>The message is aborted after a part of it was printed; test first, so that what is needed is seen at the top.</source>
        <translation>Die Nachricht wird abgebrochen, nachdem ein Teil schon ausgegeben wurde; prüfen Sie zuerst, damit oben zu sehen ist, was nötig ist.</translation>
    </message>
    <message>
        <source>This is never reached: {tag} comes before it.</source>
        <translation>Dies wird nie erreicht: {tag} kommt davor.</translation>
    </message>
    <message>
        <source>This is never reached: its values are taken or never equal.</source>
        <translation>Dies wird nie erreicht: Die Werte sind vergeben oder nie gleich.</translation>
    </message>
    <message>
        <source>Without a reason Braze&apos;s log only says that a message was aborted.</source>
        <translation>Ohne Grund meldet das Protokoll von Braze nur, dass eine Nachricht abgebrochen wurde.</translation>
    </message>
    <message>
        <source>This is never reached: the condition is never true here.</source>
        <translation>Dies wird nie erreicht: Die Bedingung ist hier nie wahr.</translation>
    </message>
    <message>
        <source>This condition is always true here.</source>
        <translation>Diese Bedingung ist hier immer wahr.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>{name} holds {held} and is compared with {other}; that is never equal.</source>
        <translation>{name} ist {held}, der Vergleichswert ist {other}; das ist nie gleich.</translation>
    </message>
    <message>
        <source>The sample users have {meant} there; {literal} differs in upper and lower case.</source>
        <translation>Die Beispielbenutzer haben dort {meant}; {literal} unterscheidet sich in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>{name} is compared with text, letter by letter; write {literal} without quotes.</source>
        <translation>{name} wird mit Text verglichen, Buchstabe für Buchstabe; schreiben Sie {literal} ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>{name} holds {held}; arrays are tested with contains, or by their size.</source>
        <translation>{name} ist {held}; Arrays prüft man mit contains oder über ihre Größe.</translation>
    </message>
    <message>
        <source>{name} holds {held}; contains looks into text and arrays only.</source>
        <translation>{name} ist {held}; contains sucht nur in Texten und Arrays.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <translation>{meant} schreiben</translation>
    </message>
    <message>
        <source>${{language}} is a code in lower case such as fr; it never equals {literal}.</source>
        <translation>${{language}} ist ein kleingeschriebener Code wie fr; er ist nie gleich {literal}.</translation>
    </message>
    <message>
        <source>${{most_recent_locale}} is written as pt_BR; it never equals {literal}.</source>
        <translation>${{most_recent_locale}} wird wie pt_BR geschrieben; es ist nie gleich {literal}.</translation>
    </message>
    <message>
        <source>Comparison of different types</source>
        <translation>Vergleich verschiedener Typen</translation>
    </message>
    <message>
        <source>A number never equals a text: compare numbers and true or false without quotes, text with quotes, and arrays with contains. What an attribute holds is known from the sample users.</source>
        <translation>Eine Zahl ist nie gleich einem Text: Vergleichen Sie Zahlen sowie true und false ohne Anführungszeichen, Text mit Anführungszeichen und Arrays mit contains. Was ein Attribut enthält, ist von den Beispielbenutzern bekannt.</translation>
    </message>
    <message>
        <source>Keyword in quotes</source>
        <translation>Schlüsselwort in Anführungszeichen</translation>
    </message>
    <message>
        <source>nil, null, blank and empty are keywords without quotes; in quotes they are words.</source>
        <translation>nil, null, blank und empty sind Schlüsselwörter ohne Anführungszeichen; in Anführungszeichen sind es Wörter.</translation>
    </message>
    <message>
        <source>Upper or lower case that no user has</source>
        <translation>Groß- oder Kleinschreibung, die kein Benutzer hat</translation>
    </message>
    <message>
        <source>Liquid compares letter by letter: Gold is not gold. The sample users have the value in another spelling only.</source>
        <translation>Liquid vergleicht Buchstabe für Buchstabe: Gold ist nicht gold. Die Beispielbenutzer haben den Wert nur in anderer Schreibweise.</translation>
    </message>
    <message>
        <source>Language compared with what it never is</source>
        <translation>Sprache mit etwas verglichen, das sie nie ist</translation>
    </message>
    <message>
        <source>${language} is a code of two letters in lower case, such as fr; ${most_recent_locale} is written as pt_BR.</source>
        <translation>${language} ist ein Code aus zwei Kleinbuchstaben wie fr; ${most_recent_locale} wird wie pt_BR geschrieben.</translation>
    </message>
    <message>
        <source>Loop over what is no array</source>
        <translation>Schleife über etwas, das kein Array ist</translation>
    </message>
    <message>
        <source>A loop goes through the items of an array. Over a text it runs once, over a number never.</source>
        <translation>Eine Schleife durchläuft die Elemente eines Arrays. Über einen Text läuft sie einmal, über eine Zahl nie.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two of several kinds of values</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Add quotes</source>
        <translation>Anführungszeichen hinzufügen</translation>
    </message>
    <message>
        <source>{name} holds {held}; a loop goes through arrays. Split a text first.</source>
        <translation>{name} ist {held}; eine Schleife durchläuft Arrays. Zerlegen Sie einen Text zuerst mit split.</translation>
    </message>
    <message>
        <source>In quotes this is the word {word}, which no missing value equals.</source>
        <translation>In Anführungszeichen ist dies das Wort {word}, dem kein fehlender Wert gleich ist.</translation>
    </message>
    <message>
        <source>Answer without a name</source>
        <translation>Antwort ohne Namen</translation>
    </message>
    <message>
        <source>With :save NAME the answer is kept in a variable, whatever it is. Without it a text is printed in place of the tag, and JSON is called connected, which the next call replaces.</source>
        <translation>Mit :save NAME bleibt die Antwort in einer Variablen, was immer sie ist. Ohne wird ein Text anstelle des Tags ausgegeben, und JSON heißt connected, was der nächste Aufruf ersetzt.</translation>
    </message>
    <message>
        <source>Answer used without a look at its status</source>
        <translation>Antwort ohne Blick auf den Statuscode verwendet</translation>
    </message>
    <message>
        <source>A call may fail, or take longer than the 2 seconds that Braze waits. Test the variable or its __http_status_code__, which is there for a JSON answer of 2xx only, and abort or say something else.</source>
        <translation>Ein Aufruf kann fehlschlagen oder länger dauern als die 2 Sekunden, die Braze wartet. Prüfen Sie die Variable oder ihren __http_status_code__, den es nur bei einer JSON-Antwort mit 2xx gibt, und brechen Sie ab oder senden Sie etwas anderes.</translation>
    </message>
    <message>
        <source>No default for a value of an answer</source>
        <translation>Kein Standardwert für einen Wert einer Antwort</translation>
    </message>
    <message>
        <source>When the call fails or takes too long the variable holds nothing. Give its values a default, or use them only where a condition has made sure of them.</source>
        <translation>Wenn der Aufruf fehlschlägt oder zu lange dauert, enthält die Variable nichts. Geben Sie ihren Werten einen Standardwert, oder verwenden Sie sie nur dort, wo eine Bedingung sie sicherstellt.</translation>
    </message>
    <message>
        <source>No default for a value of a catalog</source>
        <translation>Kein Standardwert für einen Wert eines Katalogs</translation>
    </message>
    <message>
        <source>items is an empty array when the catalog does not have the item. Test items.size, or give its values a default.</source>
        <translation>items ist ein leeres Array, wenn der Katalog den Eintrag nicht hat. Prüfen Sie items.size, oder geben Sie den Werten einen Standardwert.</translation>
    </message>
    <message>
        <source>JSON with spaces as :body</source>
        <translation>JSON mit Leerzeichen als :body</translation>
    </message>
    <message>
        <source>The options of the tag are parted by spaces, so JSON with spaces is cut off. Capture it first.</source>
        <translation>Die Optionen des Tags werden durch Leerzeichen getrennt, daher wird JSON mit Leerzeichen abgeschnitten. Legen Sie es zuerst mit capture ab.</translation>
    </message>
    <message>
        <source>{output} prints nothing when the call fails or takes longer than 2 s, and has no default.</source>
        <translation>{output} gibt nichts aus, wenn der Aufruf fehlschlägt oder länger als 2 s dauert, und hat keinen Standardwert.</translation>
    </message>
    <message>
        <source>{output} prints nothing when the catalog has no such item, and has no default.</source>
        <translation>{output} gibt nichts aus, wenn der Katalog keinen solchen Eintrag hat, und hat keinen Standardwert.</translation>
    </message>
    <message>
        <source>Without :save the answer is printed here, or is called connected when it is JSON; give it a name.</source>
        <translation>Ohne :save wird die Antwort hier ausgegeben, oder sie heißt connected, wenn sie JSON ist; geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>Nothing looks whether the call succeeded; test {name}.__http_status_code__ or {name} before it is used.</source>
        <translation>Nichts prüft, ob der Aufruf gelungen ist; prüfen Sie {name}.__http_status_code__ oder {name} vor der Verwendung.</translation>
    </message>
    <message>
        <source>The :body ends at the first space; capture the JSON into a variable and write :body {{variable}}.</source>
        <translation>Der :body endet am ersten Leerzeichen; legen Sie das JSON mit capture in einer Variablen ab und schreiben Sie :body {{variable}}.</translation>
    </message>
    <message>
        <source>Add an empty default</source>
        <translation>Leeren Standardwert hinzufügen</translation>
    </message>
    <message>
        <source>No default for a personal value</source>
        <translation>Kein Standardwert für einen persönlichen Wert</translation>
    </message>
    <message>
        <source>Braze prints nothing for an attribute or property that a user does not have. Give each one a default, or test it first and abort the message when it is blank.</source>
        <translation>Braze gibt für ein Attribut oder eine Eigenschaft, die ein Benutzer nicht hat, nichts aus. Geben Sie jedem Wert einen Standardwert, oder prüfen Sie ihn zuerst und brechen Sie die Nachricht ab, wenn er leer ist.</translation>
    </message>
    <message>
        <source>{value} may be missing for a user, and has no default.</source>
        <translation>{value} kann bei einem Benutzer fehlen und hat keinen Standardwert.</translation>
    </message>
    <message>
        <source>Add a default of 0</source>
        <translation>Standardwert 0 hinzufügen</translation>
    </message>
    <message>
        <source>The default {default} stands without quotes, which is no JSON.</source>
        <translation>Der Standardwert {default} steht ohne Anführungszeichen, das ist kein JSON.</translation>
    </message>
    <message>
        <source>{output} is not escaped: a quote, backslash or line break in it ends the JSON string.</source>
        <translation>{output} ist nicht maskiert: Ein Anführungszeichen, Backslash oder Zeilenumbruch darin beendet den JSON-String.</translation>
    </message>
    <message>
        <source>escape is for HTML: it writes &amp; and quotes as entities, and leaves backslashes and line breaks. Use json_escape.</source>
        <translation>escape ist für HTML: Es schreibt &amp; und Anführungszeichen als Entities und lässt Backslashes und Zeilenumbrüche stehen. Verwenden Sie json_escape.</translation>
    </message>
    <message>
        <source>The default prints nothing where JSON needs a value.</source>
        <translation>Der Standardwert gibt nichts aus, wo JSON einen Wert braucht.</translation>
    </message>
    <message>
        <source>{output} is {kind}, and the quotes make it text.</source>
        <translation>{output} ist {kind}, und die Anführungszeichen machen daraus Text.</translation>
    </message>
    <message>
        <source>as_json_string writes quotes of its own; there are quotes around it already.</source>
        <translation>as_json_string schreibt eigene Anführungszeichen; hier stehen schon welche darum.</translation>
    </message>
    <message>
        <source>Value not escaped inside a JSON string</source>
        <translation>Wert in einem JSON-String nicht maskiert</translation>
    </message>
    <message>
        <source>A name such as Zoé &quot;Z&quot; or a text with a line break ends the JSON string early, and the receiver refuses the body. End the output with the filter json_escape.</source>
        <translation>Ein Name wie Zoé &quot;Z&quot; oder ein Text mit Zeilenumbruch beendet den JSON-String vorzeitig, und der Empfänger lehnt den Body ab. Beenden Sie die Ausgabe mit dem Filter json_escape.</translation>
    </message>
    <message>
        <source>HTML escaping inside JSON</source>
        <translation>HTML-Maskierung in JSON</translation>
    </message>
    <message>
        <source>The filter escape writes entities for HTML (&amp;amp; for &amp;), which the receiver shows as they are, and it leaves backslashes and line breaks, which break the JSON. Inside a JSON string, use json_escape; for HTML in JSON use escape and then json_escape.</source>
        <translation>Der Filter escape schreibt HTML-Entities (&amp;amp; für &amp;), die der Empfänger so anzeigt, und lässt Backslashes und Zeilenumbrüche stehen, die das JSON zerstören. Verwenden Sie in einem JSON-String json_escape; für HTML in JSON erst escape, dann json_escape.</translation>
    </message>
    <message>
        <source>json_escape outside of JSON</source>
        <translation>json_escape außerhalb von JSON</translation>
    </message>
    <message>
        <source>The value of a key-value pair is escaped by itself, and URLs, forms, headers and XML know no backslashes: json_escape makes O\&quot;Brien of O&quot;Brien there.</source>
        <translation>Der Wert eines Schlüssel-Wert-Paars wird von selbst maskiert, und URLs, Formulare, Header und XML kennen keine Backslashes: json_escape macht dort aus O&quot;Brien O\&quot;Brien.</translation>
    </message>
    <message>
        <source>Text without quotes in JSON</source>
        <translation>Text ohne Anführungszeichen in JSON</translation>
    </message>
    <message>
        <source>JSON writes text in quotes; only numbers, true, false and null stand without. What an attribute holds is known from the sample users.</source>
        <translation>JSON schreibt Text in Anführungszeichen; nur Zahlen, true, false und null stehen ohne. Was ein Attribut enthält, ist von den Beispielbenutzern bekannt.</translation>
    </message>
    <message>
        <source>Default that is no JSON</source>
        <translation>Standardwert, der kein JSON ist</translation>
    </message>
    <message>
        <source>Where a number stands without quotes, the default must be one too: an empty default leaves nothing behind the colon, and a word stands there without quotes.</source>
        <translation>Wo eine Zahl ohne Anführungszeichen steht, muss auch der Standardwert eine sein: Ein leerer lässt hinter dem Doppelpunkt nichts, und ein Wort steht dort ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Number in quotes</source>
        <translation>Zahl in Anführungszeichen</translation>
    </message>
    <message>
        <source>In quotes a number arrives as text, and many receivers refuse or misread it. Leave the quotes out and give it a number as default, or set the pair&apos;s type to number.</source>
        <translation>In Anführungszeichen kommt eine Zahl als Text an, und viele Empfänger lehnen das ab oder missverstehen es. Lassen Sie die Anführungszeichen weg und geben Sie ihr eine Zahl als Standardwert, oder setzen Sie den Typ des Paars auf Zahl.</translation>
    </message>
    <message>
        <source>Array or object printed as it is</source>
        <translation>Array oder Objekt unverändert ausgegeben</translation>
    </message>
    <message>
        <source>Braze prints the items of an array one behind the other, and an object in a form that no receiver reads. Use as_json_string without quotes around it, or a loop, or join.</source>
        <translation>Braze gibt die Elemente eines Arrays hintereinander aus und ein Objekt in einer Form, die kein Empfänger liest. Verwenden Sie as_json_string ohne Anführungszeichen darum, eine Schleife oder join.</translation>
    </message>
    <message>
        <source>Quotes around as_json_string</source>
        <translation>Anführungszeichen um as_json_string</translation>
    </message>
    <message>
        <source>as_json_string writes a text with its quotes, and an object with its braces. Inside of quotes that ends the string at once.</source>
        <translation>as_json_string schreibt einen Text mit seinen Anführungszeichen und ein Objekt mit seinen Klammern. In Anführungszeichen beendet das den String sofort.</translation>
    </message>
    <message>
        <source>{output} is changed after json_escape, which may cut an escape.</source>
        <translation>{output} wird nach json_escape noch verändert, was eine Maskierung zerschneiden kann.</translation>
    </message>
    <message>
        <source>Add json_escape</source>
        <translation>json_escape hinzufügen</translation>
    </message>
    <message>
        <source>Use json_escape</source>
        <translation>json_escape verwenden</translation>
    </message>
    <message>
        <source>escape is for HTML: the receiver gets &amp;amp; for &amp;. A pair&apos;s value is made JSON by itself.</source>
        <translation>escape ist für HTML: Der Empfänger erhält &amp;amp; für &amp;. Der Wert eines Paars wird von selbst zu JSON.</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; this is no JSON.</source>
        <translation>json_escape fügt hier Backslashes ein; dies ist kein JSON.</translation>
    </message>
    <message>
        <source>{output} is text and stands without quotes, which is no JSON.</source>
        <translation>{output} ist Text und steht ohne Anführungszeichen, das ist kein JSON.</translation>
    </message>
    <message>
        <source>Use 0</source>
        <translation>0 verwenden</translation>
    </message>
    <message>
        <source>Remove escape</source>
        <translation>escape entfernen</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; the pair&apos;s value is escaped by itself.</source>
        <translation>json_escape fügt hier Backslashes ein; der Wert des Paars wird von selbst maskiert.</translation>
    </message>
    <message>
        <source>Remove json_escape</source>
        <translation>json_escape entfernen</translation>
    </message>
    <message>
        <source>{output} is text, and the pair&apos;s type needs no text.</source>
        <translation>{output} ist Text, und der Typ des Paars braucht keinen Text.</translation>
    </message>
    <message>
        <source>{output} is {kind}; the pair&apos;s type text sends it in quotes.</source>
        <translation>{output} ist {kind}; der Typ Text des Paars sendet es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{output} is an array, which Braze does not print as JSON.</source>
        <translation>{output} ist ein Array, das Braze nicht als JSON ausgibt.</translation>
    </message>
    <message>
        <source>{output} is an object, which Braze does not print as JSON.</source>
        <translation>{output} ist ein Objekt, das Braze nicht als JSON ausgibt.</translation>
    </message>
    <message>
        <source>Add as_json_string</source>
        <translation>as_json_string hinzufügen</translation>
    </message>
    <message>
        <source>This comma is one too many, whatever the data.</source>
        <translation>Dieses Komma ist zu viel, welche Daten auch kommen.</translation>
    </message>
    <message>
        <source>A comma is missing in front of this.</source>
        <translation>Davor fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>Hinter dem Doppelpunkt fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This {opened} is never closed, at least on one way through the conditions.</source>
        <translation>{opened} wird hier nie geschlossen, zumindest auf einem Weg durch die Bedingungen.</translation>
    </message>
    <message>
        <source>This line break is inside a JSON string; write it as \n, or close the string.</source>
        <translation>Dieser Zeilenumbruch steht in einem JSON-String; schreiben Sie ihn als \n, oder schließen Sie den String.</translation>
    </message>
    <message>
        <source>A comma too many in JSON</source>
        <translation>Ein Komma zu viel in JSON</translation>
    </message>
    <message>
        <source>JSON allows no comma behind the last item. A loop or a condition easily leaves one: print it only between items, as with {% unless forloop.last %},{% endunless %}.</source>
        <translation>JSON erlaubt kein Komma hinter dem letzten Element. Eine Schleife oder Bedingung lässt leicht eines stehen: Geben Sie es nur zwischen Elementen aus, wie mit {% unless forloop.last %},{% endunless %}.</translation>
    </message>
    <message>
        <source>A comma is missing in JSON</source>
        <translation>Ein Komma fehlt in JSON</translation>
    </message>
    <message>
        <source>Between two items stands a comma, also between what a condition prints and what follows.</source>
        <translation>Zwischen zwei Elementen steht ein Komma, auch zwischen dem, was eine Bedingung ausgibt, und dem, was folgt.</translation>
    </message>
    <message>
        <source>No value behind a colon</source>
        <translation>Kein Wert hinter einem Doppelpunkt</translation>
    </message>
    <message>
        <source>Behind each key stands a value on every way through the conditions. Add an else.</source>
        <translation>Hinter jedem Schlüssel steht auf jedem Weg durch die Bedingungen ein Wert. Fügen Sie ein else hinzu.</translation>
    </message>
    <message>
        <source>Bracket or quote that is never closed</source>
        <translation>Klammer oder Anführungszeichen nie geschlossen</translation>
    </message>
    <message>
        <source>Each bracket and each quote is closed on every way through the conditions.</source>
        <translation>Jede Klammer und jedes Anführungszeichen wird auf jedem Weg durch die Bedingungen geschlossen.</translation>
    </message>
    <message>
        <source>Line break inside a JSON string</source>
        <translation>Zeilenumbruch in einem JSON-String</translation>
    </message>
    <message>
        <source>A JSON string stands on one line. White space control, {%- and -%}, takes away the line breaks around tags.</source>
        <translation>Ein JSON-String steht in einer Zeile. Die Leerraumsteuerung, {%- und -%}, nimmt die Zeilenumbrüche um Tags weg.</translation>
    </message>
    <message>
        <source>This comma is one too many when what should follow it is left out.</source>
        <translation>Dieses Komma ist zu viel, wenn das wegfällt, was folgen sollte.</translation>
    </message>
    <message>
        <source>This comma is one too many behind the last item of the loop.</source>
        <translation>Dieses Komma ist hinter dem letzten Element der Schleife zu viel.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>Leave it out at the end</source>
        <translation>Am Ende weglassen</translation>
    </message>
    <message>
        <source>Nothing is printed behind the colon when none of the conditions holds.</source>
        <translation>Hinter dem Doppelpunkt wird nichts ausgegeben, wenn keine der Bedingungen zutrifft.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Komma hinzufügen</translation>
    </message>
    <message>
        <source>No variant for a language of the sample users</source>
        <translation>Keine Variante für eine Sprache der Beispielbenutzer</translation>
    </message>
    <message>
        <source>The webhook has language variants, and sample users whose language is none of them and not the default&apos;s either. They get the default.</source>
        <translation>Der Webhook hat Sprachvarianten, und es gibt Beispielbenutzer, deren Sprache weder eine davon noch die des Standards ist. Sie erhalten den Standard.</translation>
    </message>
    <message>
        <source>Variant that is not translated</source>
        <translation>Variante, die nicht übersetzt ist</translation>
    </message>
    <message>
        <source>A language variant whose text is that of another one, or that has no text of its own, changes nothing.</source>
        <translation>Eine Sprachvariante mit dem Text einer anderen oder ohne eigenen Text ändert nichts.</translation>
    </message>
    <message>
        <source>Variant for no language</source>
        <translation>Variante für keine Sprache</translation>
    </message>
    <message>
        <source>A variant is named by the code of ISO 639-1, such as fr, or fr-CA for a region.</source>
        <translation>Eine Variante heißt nach dem Code aus ISO 639-1, wie fr, oder fr-CA für eine Region.</translation>
    </message>
    <message>
        <source>Choice by language without else</source>
        <translation>Auswahl nach Sprache ohne else</translation>
    </message>
    <message>
        <source>Who has another language, or none, gets an empty text. End the choice with else.</source>
        <translation>Wer eine andere oder keine Sprache hat, erhält einen leeren Text. Beenden Sie die Auswahl mit else.</translation>
    </message>
    <message>
        <source>There are sample users with {language} ({code}), and no variant for it; they get the default.</source>
        <translation>Es gibt Beispielbenutzer mit {language} ({code}), aber keine Variante dafür; sie erhalten den Standard.</translation>
    </message>
    <message>
        <source>The URL of the variant {name} is the default&apos;s; leave it out.</source>
        <translation>Die URL der Variante {name} ist die des Standards; lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The body of the variant {name} is the default&apos;s; it is not translated.</source>
        <translation>Der Body der Variante {name} ist der des Standards; er ist nicht übersetzt.</translation>
    </message>
    <message>
        <source>The body of the variant {name} is that of {language}.</source>
        <translation>Der Body der Variante {name} ist der von {language}.</translation>
    </message>
    <message>
        <source>{language} is no language code of ISO 639-1; no user gets it.</source>
        <translation>{language} ist kein Sprachcode aus ISO 639-1; kein Benutzer erhält dies.</translation>
    </message>
    <message>
        <source>The variant {name} has no URL and no body of its own.</source>
        <translation>Die Variante {name} hat weder URL noch Body.</translation>
    </message>
    <message>
        <source>A user with another language, or with none, gets nothing here; add an else.</source>
        <translation>Ein Benutzer mit einer anderen oder ohne Sprache erhält hier nichts; fügen Sie ein else hinzu.</translation>
    </message>
    <message>
        <source>Attribute or property that is nearly another</source>
        <translation>Attribut oder Eigenschaft fast wie eine andere</translation>
    </message>
    <message>
        <source>No sample user has an attribute of this name, and one that differs in a letter or two. Braze prints nothing for a name that it does not know. The items of arrays and objects are looked at too.</source>
        <translation>Kein Beispielbenutzer hat ein Attribut dieses Namens, aber eines, das in ein, zwei Buchstaben abweicht. Braze gibt für einen unbekannten Namen nichts aus. Auch die Elemente von Arrays und Objekten werden geprüft.</translation>
    </message>
    <message>
        <source>Namespace that Braze does not have</source>
        <translation>Namensraum, den Braze nicht hat</translation>
    </message>
    <message>
        <source>Values stand in custom_attribute, event_properties, api_trigger_properties, context and a few more. Another name holds nothing.</source>
        <translation>Werte stehen in custom_attribute, event_properties, api_trigger_properties, context und einigen mehr. Ein anderer Name enthält nichts.</translation>
    </message>
    <message>
        <source>Attribute of another channel</source>
        <translation>Attribut eines anderen Kanals</translation>
    </message>
    <message>
        <source>targeted_device, app, card, sms and whats_app are filled for push, in-app messages, Content Cards and text messages only; in a webhook they print nothing.</source>
        <translation>targeted_device, app, card, sms und whats_app sind nur bei Push, In-App-Nachrichten, Content Cards und Textnachrichten gefüllt; in einem Webhook geben sie nichts aus.</translation>
    </message>
    <message>
        <source>Content Block that does not exist</source>
        <translation>Content Block, den es nicht gibt</translation>
    </message>
    <message>
        <source>The project has no file content_blocks/NAME.liquid; Braze would print nothing.</source>
        <translation>Das Projekt hat keine Datei content_blocks/NAME.liquid; Braze würde nichts ausgeben.</translation>
    </message>
    <message>
        <source>Catalog or item that does not exist</source>
        <translation>Katalog oder Eintrag, den es nicht gibt</translation>
    </message>
    <message>
        <source>The project has no catalogs/NAME.csv of that name, or no such item or selection in it; items is an empty array then.</source>
        <translation>Das Projekt hat keine catalogs/NAME.csv dieses Namens oder keinen solchen Eintrag, keine solche Auswahl darin; items ist dann ein leeres Array.</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}.</source>
        <translation>Braze hat kein {root}.${{…}}.</translation>
    </message>
    <message>
        <source>There is no Content Block {name}.</source>
        <translation>Es gibt keinen Content Block {name}.</translation>
    </message>
    <message>
        <source>There is no catalog {name}.</source>
        <translation>Es gibt keinen Katalog {name}.</translation>
    </message>
    <message>
        <source>No sample has {name} there; did you mean {meant}?</source>
        <translation>Kein Beispiel hat dort {name}; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}; did you mean {meant}.${{…}}?</source>
        <translation>Braze hat kein {root}.${{…}}; meinten Sie {meant}.${{…}}?</translation>
    </message>
    <message>
        <source>{space} holds nothing in a webhook; Braze fills it in other channels.</source>
        <translation>{space} enthält in einem Webhook nichts; Braze füllt es in anderen Kanälen.</translation>
    </message>
    <message>
        <source>There is no Content Block {name}; did you mean {meant}?</source>
        <translation>Es gibt keinen Content Block {name}; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>There is no catalog {name}; did you mean {meant}?</source>
        <translation>Es gibt keinen Katalog {name}; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>No sample user has {name}; did you mean {meant}?</source>
        <translation>Kein Beispielbenutzer hat {name}; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>No attribute is called {name}; did you mean {meant}?</source>
        <translation>Kein Attribut heißt {name}; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>${{{name}}} is for e-mail and holds nothing in a webhook.</source>
        <translation>${{{name}}} ist für E-Mail und enthält in einem Webhook nichts.</translation>
    </message>
    <message>
        <source>{space} has no {name} in Braze.</source>
        <translation>{space} hat in Braze kein {name}.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>ein Formular</translation>
    </message>
    <message>
        <source>The body is {form}, and the Content-Type says {written}.</source>
        <translation>Der Body ist {form}, aber der Content-Type sagt {written}.</translation>
    </message>
    <message>
        <source>A line break of the template reaches the header; put the tags on one line, or write {%- and -%}.</source>
        <translation>Ein Zeilenumbruch der Vorlage gelangt in den Header; setzen Sie die Tags in eine Zeile, oder schreiben Sie {%- und -%}.</translation>
    </message>
    <message>
        <source>White space at the edge of a header value is not sent, or is taken as a part of it.</source>
        <translation>Leerraum am Rand eines Header-Werts wird nicht gesendet oder gilt als Teil davon.</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}.</source>
        <translation>Es gibt keinen Content-Type {written}.</translation>
    </message>
    <message>
        <source>Remove the white space</source>
        <translation>Leerraum entfernen</translation>
    </message>
    <message>
        <source>Many receivers ignore the body of a DELETE request.</source>
        <translation>Viele Empfänger ignorieren den Body einer DELETE-Anfrage.</translation>
    </message>
    <message>
        <source>Content-Type that does not fit</source>
        <translation>Unpassender Content-Type</translation>
    </message>
    <message>
        <source>The Content-Type tells the receiver how to read the body: application/json for JSON, application/x-www-form-urlencoded for a form.</source>
        <translation>Der Content-Type sagt dem Empfänger, wie er den Body lesen soll: application/json für JSON, application/x-www-form-urlencoded für ein Formular.</translation>
    </message>
    <message>
        <source>Misspelt header</source>
        <translation>Falsch geschriebener Header</translation>
    </message>
    <message>
        <source>A header that nobody knows is ignored, and the one that was meant is missing.</source>
        <translation>Ein Header, den niemand kennt, wird ignoriert, und der gemeinte fehlt.</translation>
    </message>
    <message>
        <source>Header that depends on the language</source>
        <translation>Von der Sprache abhängiger Header</translation>
    </message>
    <message>
        <source>Braze has language variants for the URL and the body, not for headers. Send the language itself, as {{${language} | default: &apos;en&apos;}}, or put it into the body.</source>
        <translation>Braze hat Sprachvarianten für URL und Body, nicht für Header. Senden Sie die Sprache selbst, als {{${language} | default: &apos;en&apos;}}, oder schreiben Sie sie in den Body.</translation>
    </message>
    <message>
        <source>White space that reaches a header</source>
        <translation>Leerraum, der in einen Header gelangt</translation>
    </message>
    <message>
        <source>A line break around tags becomes a part of the header, and the request is refused. Put the tags on one line, or take the white space away with {%- and -%}. A space at the edge is not sent, or is taken as a part of the value.</source>
        <translation>Ein Zeilenumbruch um Tags wird Teil des Headers, und die Anfrage wird abgelehnt. Setzen Sie die Tags in eine Zeile, oder nehmen Sie den Leerraum mit {%- und -%} weg. Ein Leerzeichen am Rand wird nicht gesendet oder gilt als Teil des Werts.</translation>
    </message>
    <message>
        <source>Free text in a header</source>
        <translation>Freier Text in einem Header</translation>
    </message>
    <message>
        <source>A header carries neither line breaks nor letters beyond ASCII. Encode a name or another text that people type, with url_param_escape or base64_encode.</source>
        <translation>Ein Header trägt weder Zeilenumbrüche noch Zeichen außerhalb von ASCII. Codieren Sie einen Namen oder anderen von Menschen eingegebenen Text mit url_param_escape oder base64_encode.</translation>
    </message>
    <message>
        <source>No space behind the scheme</source>
        <translation>Kein Leerzeichen hinter dem Schema</translation>
    </message>
    <message>
        <source>An Authorization header is a scheme, one space, and the credentials.</source>
        <translation>Ein Authorization-Header besteht aus Schema, einem Leerzeichen und den Zugangsdaten.</translation>
    </message>
    <message>
        <source>DELETE with a body</source>
        <translation>DELETE mit Body</translation>
    </message>
    <message>
        <source>The standard gives the body of a DELETE request no meaning, and many receivers drop it. Put what they need into the URL.</source>
        <translation>Der Standard gibt dem Body einer DELETE-Anfrage keine Bedeutung, und viele Empfänger verwerfen ihn. Schreiben Sie das Nötige in die URL.</translation>
    </message>
    <message>
        <source>Value not escaped in XML</source>
        <translation>Wert in XML nicht maskiert</translation>
    </message>
    <message>
        <source>A &lt; or &amp; in a value breaks the XML. End the output with the filter escape.</source>
        <translation>Ein &lt; oder &amp; in einem Wert zerstört das XML. Beenden Sie die Ausgabe mit dem Filter escape.</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}; did you mean {meant}?</source>
        <translation>Es gibt keinen Content-Type {written}; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>The header {name} means nothing to receivers; did you mean {meant}?</source>
        <translation>Der Header {name} sagt Empfängern nichts; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>{name} says {value} for every language variant; headers have no variants of their own.</source>
        <translation>{name} sagt für jede Sprachvariante {value}; Header haben keine eigenen Varianten.</translation>
    </message>
    <message>
        <source>Remove the line breaks</source>
        <translation>Zeilenumbrüche entfernen</translation>
    </message>
    <message>
        <source>{output} may hold a line break or letters that no header can carry; encode it.</source>
        <translation>{output} kann einen Zeilenumbruch oder Zeichen enthalten, die kein Header tragen kann; codieren Sie den Wert.</translation>
    </message>
    <message>
        <source>{output} is not escaped: a &lt; or &amp; in it breaks the XML.</source>
        <translation>{output} ist nicht maskiert: Ein &lt; oder &amp; darin zerstört das XML.</translation>
    </message>
    <message>
        <source>Between {scheme} and what follows stands one space.</source>
        <translation>Zwischen {scheme} und dem, was folgt, steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Add url_param_escape</source>
        <translation>url_param_escape hinzufügen</translation>
    </message>
    <message>
        <source>Add escape</source>
        <translation>escape hinzufügen</translation>
    </message>
    <message>
        <source>Write a space</source>
        <translation>Leerzeichen schreiben</translation>
    </message>
    <message>
        <source>Braze has languages for the URL and the body only; this header is the same for all variants but for this condition.</source>
        <translation>Braze hat Sprachen nur für URL und Body; dieser Header ist, bis auf diese Bedingung, für alle Varianten gleich.</translation>
    </message>
    <message>
        <source>This comment names no rule.</source>
        <translation>Dieser Kommentar nennt keine Regel.</translation>
    </message>
    <message>
        <source>This comment silences nothing: there is no {rule} on its line or the next.</source>
        <translation>Dieser Kommentar unterdrückt nichts: In seiner oder der nächsten Zeile gibt es kein {rule}.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Es gibt keine Regel {rule}.</translation>
    </message>
    <message>
        <source>There is no rule {rule}; did you mean {meant}?</source>
        <translation>Es gibt keine Regel {rule}; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>Comment that silences nothing</source>
        <translation>Kommentar, der nichts unterdrückt</translation>
    </message>
    <message>
        <source>{% comment %} hookstudio-ignore: rule reason {% endcomment %} silences the first finding of that rule on its line, or else on the next. This one has nothing to silence any more.</source>
        <translation>{% comment %} hookstudio-ignore: rule reason {% endcomment %} unterdrückt den ersten Befund dieser Regel in seiner Zeile, sonst in der nächsten. Dieser hat nichts mehr zu unterdrücken.</translation>
    </message>
    <message>
        <source>Comment that names no rule</source>
        <translation>Kommentar, der keine Regel nennt</translation>
    </message>
    <message>
        <source>A comment that silences a finding names its rule: hookstudio check --rules lists them.</source>
        <translation>Ein Kommentar, der einen Befund unterdrückt, nennt dessen Regel: hookstudio check --rules listet sie auf.</translation>
    </message>
    <message>
        <source>This placeholder was never replaced; write {{secret.name}}, or the value.</source>
        <translation>Dieser Platzhalter wurde nie ersetzt; schreiben Sie {{secret.name}} oder den Wert.</translation>
    </message>
    <message>
        <source>Move the default to the front</source>
        <translation>Standardwert nach vorn setzen</translation>
    </message>
    <message>
        <source>Secret in clear</source>
        <translation>Secret im Klartext</translation>
    </message>
    <message>
        <source>What is written in a webhook&apos;s file ends in git, in the log and with everybody who opens the project. Keep the value in the keyring and write {{secret.name}}; it is filled in as the request is sent.</source>
        <translation>Was in der Datei eines Webhooks steht, landet in git, im Protokoll und bei allen, die das Projekt öffnen. Verwahren Sie den Wert im Schlüsselbund und schreiben Sie {{secret.name}}; er wird beim Senden der Anfrage eingesetzt.</translation>
    </message>
    <message>
        <source>Placeholder that was never replaced</source>
        <translation>Platzhalter, der nie ersetzt wurde</translation>
    </message>
    <message>
        <source>A text such as YOUR_API_KEY comes from a template or from documentation.</source>
        <translation>Ein Text wie YOUR_API_KEY stammt aus einer Vorlage oder Dokumentation.</translation>
    </message>
    <message>
        <source>Form of a date that Liquid does not know</source>
        <translation>Datumsformat, das Liquid nicht kennt</translation>
    </message>
    <message>
        <source>The filter date takes the directives of strftime: %Y year, %m month, %d day, %H hour, %M minute, %S second, %s seconds since 1970.</source>
        <translation>Der Filter date nimmt die Direktiven von strftime: %Y Jahr, %m Monat, %d Tag, %H Stunde, %M Minute, %S Sekunde, %s Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Default behind a filter that always gives something</source>
        <translation>Standardwert nach einem Filter, der immer etwas liefert</translation>
    </message>
    <message>
        <source>plus makes 0 of nothing, append makes a text of it: a default behind them never acts. Put it in front.</source>
        <translation>plus macht aus nichts 0, append macht daraus einen Text: Ein Standardwert dahinter greift nie. Setzen Sie ihn davor.</translation>
    </message>
    <message>
        <source>There is what looks like a secret here. Move it to the keyring and write {{secret.name}}.</source>
        <translation>Hier steht etwas, das wie ein Secret aussieht. Verschieben Sie es in den Schlüsselbund und schreiben Sie {{secret.name}}.</translation>
    </message>
    <message>
        <source>{directive} is no part of a date; it is printed as it is.</source>
        <translation>{directive} gehört zu keinem Datum; es wird unverändert ausgegeben.</translation>
    </message>
    <message>
        <source>The form {pattern} is printed as it is; Liquid writes it with %, as in %Y-%m-%d.</source>
        <translation>Das Format {pattern} wird unverändert ausgegeben; Liquid schreibt es mit %, wie in %Y-%m-%d.</translation>
    </message>
    <message>
        <source>{filter} always gives something, so this default never acts.</source>
        <translation>{filter} liefert immer etwas, daher greift dieser Standardwert nie.</translation>
    </message>
    <message>
        <source>{output} goes into the form unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} gelangt uncodiert in das Formular: Ein Leerzeichen, &amp; oder / darin ändert, was der Empfänger liest.</translation>
    </message>
    <message>
        <source>{output} goes into the path unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} gelangt uncodiert in den Pfad: Ein Leerzeichen, &amp; oder / darin ändert, was der Empfänger liest.</translation>
    </message>
    <message>
        <source>{output} goes into the query unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} gelangt uncodiert in die Query: Ein Leerzeichen, &amp; oder / darin ändert, was der Empfänger liest.</translation>
    </message>
    <message>
        <source>{output} goes into the URL unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} gelangt uncodiert in die URL: Ein Leerzeichen, &amp; oder / darin ändert, was der Empfänger liest.</translation>
    </message>
    <message>
        <source>http sends the data in clear; write https, if the host has it.</source>
        <translation>http sendet die Daten im Klartext; schreiben Sie https, wenn der Host es anbietet.</translation>
    </message>
    <message>
        <source>url_escape leaves &amp; and = as they are; in a query that starts another parameter.</source>
        <translation>url_escape lässt &amp; und = stehen; in einer Query beginnt damit ein weiterer Parameter.</translation>
    </message>
    <message>
        <source>Use url_param_escape</source>
        <translation>url_param_escape verwenden</translation>
    </message>
    <message>
        <source>The value is encoded already; {filter} encodes its % once more.</source>
        <translation>Der Wert ist schon codiert; {filter} codiert sein % noch einmal.</translation>
    </message>
    <message>
        <source>{filter} encodes the : and / of a whole URL; encode its parts instead.</source>
        <translation>{filter} codiert : und / einer ganzen URL; codieren Sie stattdessen ihre Teile.</translation>
    </message>
    <message>
        <source>Value not encoded in a URL or form</source>
        <translation>Wert in URL oder Formular nicht codiert</translation>
    </message>
    <message>
        <source>A space, &amp;, =, +, # or / in a value changes the path or the parameters. End the output with url_param_escape, or with url_encode in a query. A whole URL, or a host, at the start is left as it is.</source>
        <translation>Ein Leerzeichen, &amp;, =, +, # oder / in einem Wert ändert den Pfad oder die Parameter. Beenden Sie die Ausgabe mit url_param_escape, in einer Query auch mit url_encode. Eine ganze URL oder ein Host am Anfang bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>url_escape in a query</source>
        <translation>url_escape in einer Query</translation>
    </message>
    <message>
        <source>url_escape is for a whole URL: it keeps &amp;, =, + and /. For one value use url_param_escape.</source>
        <translation>url_escape ist für eine ganze URL: Es behält &amp;, =, + und /. Für einen einzelnen Wert verwenden Sie url_param_escape.</translation>
    </message>
    <message>
        <source>url_encode in a path</source>
        <translation>url_encode in einem Pfad</translation>
    </message>
    <message>
        <source>url_encode is for forms and queries: it writes a space as +. In a path a + is a plus.</source>
        <translation>url_encode ist für Formulare und Querys: Es schreibt ein Leerzeichen als +. In einem Pfad ist + ein Plus.</translation>
    </message>
    <message>
        <source>Value encoded twice</source>
        <translation>Wert doppelt codiert</translation>
    </message>
    <message>
        <source>A value that is encoded twice arrives with %20 in it for the receiver to see.</source>
        <translation>Ein doppelt codierter Wert kommt beim Empfänger mit sichtbarem %20 an.</translation>
    </message>
    <message>
        <source>Whole URL encoded</source>
        <translation>Ganze URL codiert</translation>
    </message>
    <message>
        <source>A URL that an attribute holds as a whole is not to be encoded: its : and / would be too.</source>
        <translation>Eine URL, die ein Attribut als Ganzes enthält, darf nicht codiert werden: : und / würden es auch.</translation>
    </message>
    <message>
        <source>http instead of https</source>
        <translation>http statt https</translation>
    </message>
    <message>
        <source>Personal data should not go over the network in clear. This computer and private addresses are left out, for tests.</source>
        <translation>Persönliche Daten sollten nicht im Klartext durchs Netz gehen. Dieser Computer und private Adressen sind für Tests ausgenommen.</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>{filter} entfernen</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>https schreiben</translation>
    </message>
    <message>
        <source>url_encode writes a space as +, which means a plus in a path.</source>
        <translation>url_encode schreibt ein Leerzeichen als +, was in einem Pfad ein Plus bedeutet.</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>Zuweisung entfernen</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}.</source>
        <translation>Nichts setzt die Variable {name}.</translation>
    </message>
    <message>
        <source>{name} is used here and set further below.</source>
        <translation>{name} wird hier verwendet und erst weiter unten gesetzt.</translation>
    </message>
    <message>
        <source>Variable that is not used</source>
        <translation>Variable, die nicht verwendet wird</translation>
    </message>
    <message>
        <source>Each field, and each value of a key-value pair, has variables of its own: what the URL sets is not seen by the body.</source>
        <translation>Jedes Feld und jeder Wert eines Schlüssel-Wert-Paars hat eigene Variablen: Was die URL setzt, sieht der Body nicht.</translation>
    </message>
    <message>
        <source>Variable that holds nothing</source>
        <translation>Variable, die nichts enthält</translation>
    </message>
    <message>
        <source>A variable is set by assign, capture, a loop, connected_content or catalog_items, in the same field and before it is used. An attribute is written ${name} or custom_attribute.${name}.</source>
        <translation>Eine Variable wird durch assign, capture, eine Schleife, connected_content oder catalog_items gesetzt, im selben Feld und vor der Verwendung. Ein Attribut schreibt man ${name} oder custom_attribute.${name}.</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}; did you mean {meant}?</source>
        <translation>Nichts setzt die Variable {name}; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>{name} holds something inside its loop only.</source>
        <translation>{name} enthält nur in seiner Schleife etwas.</translation>
    </message>
    <message>
        <source>The variable {name} is set here and not used in this field.</source>
        <translation>Die Variable {name} wird hier gesetzt und in diesem Feld nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} is set in another field, and each field has its own variables.</source>
        <translation>{name} wird in einem anderen Feld gesetzt, und jedes Feld hat eigene Variablen.</translation>
    </message>
    <message>
        <source>The project was made by a newer Hook Studio and is open for reading only.</source>
        <translation>Das Projekt stammt von einem neueren Hook Studio und ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>{folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>text for another type</source>
        <translation>Text für anderen Typ</translation>
    </message>
    <message>
        <source>number for text</source>
        <translation>Zahl für Text</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>blank text</source>
        <translation>nur Leerraum</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>leeres Array</translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>leeres Objekt</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>Null (0)</translation>
    </message>
    <message>
        <source>negative number</source>
        <translation>negative Zahl</translation>
    </message>
    <message>
        <source>small fraction</source>
        <translation>kleiner Bruch</translation>
    </message>
    <message>
        <source>very large number</source>
        <translation>sehr große Zahl</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>doppeltes Anführungszeichen</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>Backslash</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>Zeilenvorschub</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>einfaches Anführungszeichen</translation>
    </message>
    <message>
        <source>double quotes inside</source>
        <translation>Anführungszeichen im Text</translation>
    </message>
    <message>
        <source>text with a JSON escape</source>
        <translation>Text mit JSON-Maskierung</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>zwei Zeilen</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>line separator U+2028</source>
        <translation>Zeilentrenner U+2028</translation>
    </message>
    <message>
        <source>emoji with ZWJ</source>
        <translation>Emoji mit ZWJ</translation>
    </message>
    <message>
        <source>right-to-left with bidi marks</source>
        <translation>Rechts-nach-links mit Bidi-Zeichen</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>Et-Zeichen</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <translation>Kleiner-als-Zeichen</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>anderer Host</translation>
    </message>
    <message>
        <source>output tag</source>
        <translation>Ausgabe-Tag</translation>
    </message>
    <message>
        <source>raw tag</source>
        <translation>raw-Tag</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>JSON-Element</translation>
    </message>
    <message>
        <source>number as text</source>
        <translation>Zahl als Text</translation>
    </message>
    <message>
        <source>leap day</source>
        <translation>Schalttag</translation>
    </message>
    <message>
        <source>text of 10 kB</source>
        <translation>Text von 10 kB</translation>
    </message>
    <message>
        <source>Make sure of the value with a condition or a filter before it is used.</source>
        <translation>Stellen Sie den Wert vor der Verwendung mit einer Bedingung oder einem Filter sicher.</translation>
    </message>
    <message>
        <source>{problem}, with {example}.</source>
        <translation>{problem}; Beispiel: {example}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Check that the message should not be sent then.</source>
        <translation>Prüfen Sie, ob die Nachricht dann nicht gesendet werden soll.</translation>
    </message>
    <message>
        <source>Add a default, or a condition around it.</source>
        <translation>Fügen Sie einen Standardwert oder eine Bedingung darum hinzu.</translation>
    </message>
    <message>
        <source>Encode the value, with url_param_escape or base64_encode.</source>
        <translation>Codieren Sie den Wert mit url_param_escape oder base64_encode.</translation>
    </message>
    <message>
        <source>Add the filter url_param_escape.</source>
        <translation>Fügen Sie den Filter url_param_escape hinzu.</translation>
    </message>
    <message>
        <source>Put it in quotes and add the filter json_escape, or make it a number first.</source>
        <translation>Setzen Sie es in Anführungszeichen und fügen Sie den Filter json_escape hinzu, oder machen Sie zuerst eine Zahl daraus.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other values do the same.</source>
        <extracomment>Singular: {n} other value does the same.</extracomment>
        <translation>
            <numerusform>{n} weiterer Wert bewirkt dasselbe.</numerusform>
            <numerusform>{n} weitere Werte bewirken dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>text with control characters</source>
        <translation>Text mit Steuerzeichen</translation>
    </message>
    <message>
        <source>The URL holds a percent sign that encodes nothing</source>
        <translation>Die URL enthält ein Prozentzeichen, das nichts codiert</translation>
    </message>
    <message>
        <source>The path of the URL has an empty part</source>
        <translation>Der Pfad der URL hat einen leeren Teil</translation>
    </message>
    <message>
        <source>What follows # in the URL is not sent</source>
        <translation>Was in der URL auf # folgt, wird nicht gesendet</translation>
    </message>
    <message>
        <source>The header {name} is empty</source>
        <translation>Der Header {name} ist leer</translation>
    </message>
    <message>
        <source>The body means something else: {path} is {kind}</source>
        <translation>Der Body bedeutet etwas anderes: {path} ist {kind}</translation>
    </message>
    <message>
        <source>The body means something else: the body is {kind}</source>
        <translation>Der Body bedeutet etwas anderes: Der Body ist {kind}</translation>
    </message>
    <message>
        <source>The URL gets another structure: {url}</source>
        <translation>Die URL erhält einen anderen Aufbau: {url}</translation>
    </message>
    <message>
        <source>The message is aborted: {reason}</source>
        <translation>Die Nachricht wird abgebrochen: {reason}</translation>
    </message>
    <message>
        <source>There is no URL.</source>
        <translation>Es gibt keine URL.</translation>
    </message>
    <message>
        <source>The URL has a control character at character {position}.</source>
        <translation>Die URL hat an Stelle {position} ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The URL does not begin with http:// or https://.</source>
        <translation>Die URL beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {scheme}).</source>
        <translation>Gesendet werden kann nur an http und https (gefunden: {scheme}).</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not a number.</source>
        <translation>Der Port der URL ist keine Zahl.</translation>
    </message>
    <message>
        <source>Port {port} is not between 1 and 65535.</source>
        <translation>Port {port} liegt nicht zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>Die URL hat keinen Host.</translation>
    </message>
    <message>
        <source>The host name has an invisible character ({code}).</source>
        <translation>Der Hostname hat ein unsichtbares Zeichen ({code}).</translation>
    </message>
    <message>
        <source>The host name has a part longer than 63.</source>
        <translation>Der Hostname hat einen Teil, der länger als 63 ist.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a host name.</source>
        <translation>Der Host der URL ist kein Hostname.</translation>
    </message>
    <message>
        <source>The IPv6 address is not closed with ].</source>
        <translation>Die IPv6-Adresse ist nicht mit ] geschlossen.</translation>
    </message>
    <message>
        <source>The URL has text between ] and the port.</source>
        <translation>Die URL hat Text zwischen ] und dem Port.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv4 address.</source>
        <translation>Der Host der URL ist keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The URL has a broken IPv6 address.</source>
        <translation>Die URL hat eine fehlerhafte IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The server answered {status_line}.</source>
        <translation>Der Server antwortete {status_line}.</translation>
    </message>
    <message>
        <source>The template aborted the message: {reason}.</source>
        <translation>Die Vorlage hat die Nachricht abgebrochen: {reason}.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The server answered {status_line}; redirects are not followed.</source>
        <translation>Der Server antwortete {status_line}; Weiterleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers are larger than the limit.</source>
        <translation>Die Header der Antwort überschreiten die Grenze.</translation>
    </message>
    <message>
        <source>The secrets were not filled in within {limit_s:g} s.</source>
        <translation>Die Secrets wurden nicht innerhalb von {limit_s:g} s eingesetzt.</translation>
    </message>
    <message>
        <source>A header is not valid UTF-8.</source>
        <translation>Ein Header ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The host failed more than {count:,} times within a minute, so nothing is sent to it for a minute (simulated 598).</source>
        <translation>Der Host ist innerhalb einer Minute mehr als {count:,} Mal ausgefallen, daher wird eine Minute lang nichts an ihn gesendet (simulierter Statuscode 598).</translation>
    </message>
    <message>
        <source>The attempt was stopped before it ended, so its outcome is unknown.</source>
        <translation>Der Versuch wurde vor seinem Ende gestoppt, daher ist sein Ausgang unbekannt.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not what it was at the first attempt. A retry must send the same bytes: put the old value back, or send the message anew.</source>
        <translation>Das Secret „{name}“ ist nicht mehr das vom ersten Versuch. Eine Wiederholung muss dieselben Bytes senden: Setzen Sie den alten Wert wieder ein, oder senden Sie die Nachricht neu.</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>ein Zertifikat ohne Namen</translation>
    </message>
    <message>
        <source>The client key {file} has no certificate. Choose the certificate that belongs to it, or no key.</source>
        <translation>Der Client-Schlüssel {file} hat kein Zertifikat. Wählen Sie das zugehörige Zertifikat oder keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, Certificates, or none.</source>
        <translation>Wählen Sie unter Einstellungen, Zertifikate eine andere Datei oder keine.</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>ihr Name ist ungültig</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not a file.</source>
        <translation>Die Zertifikatsdatei {file} ist keine Datei.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is larger than 4 MB.</source>
        <translation>Die Zertifikatsdatei {file} ist größer als 4 MB.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not there.</source>
        <translation>Die Zertifikatsdatei {file} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file of certificates {file} may not be read.</source>
        <translation>Die Zertifikatsdatei {file} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is damaged.</source>
        <translation>Die Zertifikatsdatei {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of certificates {file} cannot be read: {reason}.</source>
        <translation>Die Zertifikatsdatei {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not in PEM form.</source>
        <translation>Die Zertifikatsdatei {file} ist nicht im PEM-Format.</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds a private key, but no certificate.</source>
        <translation>Die Zertifikatsdatei {file} enthält einen privaten Schlüssel, aber kein Zertifikat.</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds no certificate in PEM form.</source>
        <translation>Die Zertifikatsdatei {file} enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not a file.</source>
        <translation>Das Client-Zertifikat {file} ist keine Datei.</translation>
    </message>
    <message>
        <source>The client certificate {file} is larger than 4 MB.</source>
        <translation>Das Client-Zertifikat {file} ist größer als 4 MB.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not there.</source>
        <translation>Das Client-Zertifikat {file} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The client certificate {file} may not be read.</source>
        <translation>Das Client-Zertifikat {file} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The client certificate {file} is damaged.</source>
        <translation>Das Client-Zertifikat {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The client certificate {file} cannot be read: {reason}.</source>
        <translation>Das Client-Zertifikat {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not in PEM form.</source>
        <translation>Das Client-Zertifikat {file} ist nicht im PEM-Format.</translation>
    </message>
    <message>
        <source>The client certificate {file} holds a private key, but no certificate.</source>
        <translation>Das Client-Zertifikat {file} enthält einen privaten Schlüssel, aber kein Zertifikat.</translation>
    </message>
    <message>
        <source>The client certificate {file} holds no certificate in PEM form.</source>
        <translation>Das Client-Zertifikat {file} enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The client key {file} is not a file.</source>
        <translation>Der Client-Schlüssel {file} ist keine Datei.</translation>
    </message>
    <message>
        <source>The client key {file} is larger than 4 MB.</source>
        <translation>Der Client-Schlüssel {file} ist größer als 4 MB.</translation>
    </message>
    <message>
        <source>The client key {file} is not there.</source>
        <translation>Der Client-Schlüssel {file} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The client key {file} may not be read.</source>
        <translation>Der Client-Schlüssel {file} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The client key {file} is damaged.</source>
        <translation>Der Client-Schlüssel {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The client key {file} cannot be read: {reason}.</source>
        <translation>Der Client-Schlüssel {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The client key {file} is not in PEM form.</source>
        <translation>Der Client-Schlüssel {file} ist nicht im PEM-Format.</translation>
    </message>
    <message>
        <source>The client key {file} holds a certificate, but no private key.</source>
        <translation>Der Client-Schlüssel {file} enthält ein Zertifikat, aber keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The client key {file} holds no private key in PEM form.</source>
        <translation>Der Client-Schlüssel {file} enthält keinen privaten Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another file in Settings, Certificates.</source>
        <translation>Geben Sie sich das Leserecht, oder wählen Sie unter Einstellungen, Zertifikate eine andere Datei.</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key in the same file do not belong together.</source>
        <translation>Das Client-Zertifikat {certificate} und der Schlüssel in derselben Datei gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The client certificate and its key ({file}) cannot be used: a part of them is damaged.</source>
        <translation>Das Client-Zertifikat und sein Schlüssel ({file}) sind nicht verwendbar: Ein Teil davon ist beschädigt.</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key {key} do not belong together.</source>
        <translation>Das Client-Zertifikat {certificate} und der Schlüssel {key} gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The client certificate and its key ({certificate} and {key}) cannot be used: a part of them is damaged.</source>
        <translation>Das Client-Zertifikat und sein Schlüssel ({certificate} und {key}) sind nicht verwendbar: Ein Teil davon ist beschädigt.</translation>
    </message>
    <message>
        <source>The client key {file} does not open with the passphrase in secret &quot;{secret}&quot;. Put the right passphrase into that secret, or name another in Settings, Certificates.</source>
        <translation>Der Client-Schlüssel {file} lässt sich mit der Passphrase im Secret „{secret}“ nicht öffnen. Legen Sie die richtige Passphrase in diesem Secret ab, oder nennen Sie unter Einstellungen, Zertifikate ein anderes.</translation>
    </message>
    <message>
        <source>Convert it with openssl (openssl pkcs12 for .p12 and .pfx, openssl x509 -inform der for .cer and .der), and choose the new file.</source>
        <translation>Wandeln Sie sie mit openssl um (openssl pkcs12 für .p12 und .pfx, openssl x509 -inform der für .cer und .der), und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>The client key {file} is locked by a passphrase. Keep the passphrase as a secret of this project, and name that secret in Settings, Certificates.</source>
        <translation>Der Client-Schlüssel {file} ist mit einer Passphrase gesperrt. Verwahren Sie die Passphrase als Secret dieses Projekts, und nennen Sie dieses Secret unter Einstellungen, Zertifikate.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was made for in Settings, Certificates.</source>
        <translation>Wählen Sie unter Einstellungen, Zertifikate den Schlüssel, für den das Zertifikat ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The client certificate {file} is too weak: its key is too short, or its signature is of an old kind. Have a new one made.</source>
        <translation>Das Client-Zertifikat {file} ist zu schwach: Sein Schlüssel ist zu kurz, oder seine Signatur ist veraltet. Lassen Sie ein neues ausstellen.</translation>
    </message>
    <message>
        <source>The outbox cannot be read or written ({error}).</source>
        <translation>Der Postausgang kann nicht gelesen oder geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>The outbox is closed.</source>
        <translation>Der Postausgang ist geschlossen.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored in the outbox.</source>
        <translation>Der Datenträger ist voll: Im Postausgang wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another program is holding the outbox.</source>
        <translation>Ein anderes Programm hält den Postausgang belegt.</translation>
    </message>
    <message>
        <source>The outbox&apos;s file is damaged. Start again to mend it.</source>
        <translation>Die Datei des Postausgangs ist beschädigt. Starten Sie neu, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>The outbox&apos;s file cannot be opened for writing.</source>
        <translation>Die Datei des Postausgangs kann nicht zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>The outbox refused a change that must not be.</source>
        <translation>Der Postausgang hat eine unzulässige Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>SQLite {version} can damage the outbox; {wanted} or newer is needed. Install apsw anew.</source>
        <translation>SQLite {version} kann den Postausgang beschädigen; {wanted} oder neuer ist nötig. Installieren Sie apsw neu.</translation>
    </message>
    <message>
        <source>The body is not valid {charset}.</source>
        <translation>Der Body ist kein gültiges {charset}.</translation>
    </message>
    <message>
        <source>The charset &apos;{name}&apos; is not known; read as UTF-8.</source>
        <translation>Der Zeichensatz „{name}“ ist unbekannt; als UTF-8 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Decompressed from {n:,} bytes of {coding}.</source>
        <extracomment>Singular: Decompressed from {n:,} byte of {coding}.</extracomment>
        <translation>
            <numerusform>Aus {n:,} Byte {coding} entpackt.</numerusform>
            <numerusform>Aus {n:,} Bytes {coding} entpackt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not valid {coding} ({reason}); shown as it was received.</source>
        <translation>Der Body ist kein gültiges {coding} ({reason}); angezeigt wie empfangen.</translation>
    </message>
    <message>
        <source>Content-Encoding {coding} is not undone; shown as received.</source>
        <translation>Content-Encoding {coding} wird nicht aufgelöst; angezeigt wie empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} content codings are not undone; shown as received.</source>
        <extracomment>Singular: More than {n} content coding is not undone; shown as received.</extracomment>
        <translation>
            <numerusform>Mehr als {n} Inhaltscodierung wird nicht aufgelöst; angezeigt wie empfangen.</numerusform>
            <numerusform>Mehr als {n} Inhaltscodierungen werden nicht aufgelöst; angezeigt wie empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {coding} content expands too far to be shown whole.</source>
        <translation>Der {coding}-Inhalt wird beim Entpacken zu groß, um ganz gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The {coding} content ends too early; what could be decompressed is shown.</source>
        <translation>Der {coding}-Inhalt endet zu früh; gezeigt wird, was sich entpacken ließ.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>{header}, capped at one hour</source>
        <translation>{header}, auf eine Stunde begrenzt</translation>
    </message>
    <message>
        <source>{peer} cannot be reached: {reason}.</source>
        <translation>{peer} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>The certificate or TLS connection was refused: {reason}.</source>
        <translation>Das Zertifikat oder die TLS-Verbindung wurde abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>the server does not speak TLS on this port</source>
        <translation>der Server spricht auf diesem Port kein TLS</translation>
    </message>
    <message>
        <source>the server has no TLS version from 1.2 on</source>
        <translation>der Server hat keine TLS-Version ab 1.2</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher, or it asks for a client certificate</source>
        <translation>der Server und dieser Computer haben keine gemeinsame Cipher, oder er verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher</source>
        <translation>der Server und dieser Computer haben keine gemeinsame Cipher</translation>
    </message>
    <message>
        <source>it asks for a client certificate</source>
        <translation>er verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>it does not know the issuer of the client certificate</source>
        <translation>er kennt den Aussteller des Client-Zertifikats nicht</translation>
    </message>
    <message>
        <source>it does not accept the client certificate</source>
        <translation>er akzeptiert das Client-Zertifikat nicht</translation>
    </message>
    <message>
        <source>the client certificate was revoked</source>
        <translation>das Client-Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>the client certificate has expired</source>
        <translation>das Client-Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the server&apos;s keys are too short</source>
        <translation>die Schlüssel des Servers sind zu kurz</translation>
    </message>
    <message>
        <source>the key of the certificate is too short</source>
        <translation>der Schlüssel des Zertifikats ist zu kurz</translation>
    </message>
    <message>
        <source>the server signs with an outdated algorithm</source>
        <translation>der Server signiert mit einem veralteten Algorithmus</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>its root certificate is not trusted here</source>
        <translation>seinem Stammzertifikat wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>its issuer is not trusted here, or a certificate in between is missing</source>
        <translation>seinem Aussteller wird hier nicht vertraut, oder ein Zwischenzertifikat fehlt</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>the key of an issuer&apos;s certificate is too short</source>
        <translation>der Schlüssel eines Ausstellerzertifikats ist zu kurz</translation>
    </message>
    <message>
        <source>the certificate is signed with an outdated algorithm</source>
        <translation>das Zertifikat ist mit einem veralteten Algorithmus signiert</translation>
    </message>
    <message>
        <source>the certificate is not one of a server</source>
        <translation>das Zertifikat ist kein Serverzertifikat</translation>
    </message>
    <message>
        <source>an issuer&apos;s certificate is none that may issue others</source>
        <translation>ein Ausstellerzertifikat darf keine anderen ausstellen</translation>
    </message>
    <message>
        <source>{peer} did not answer within {limit_s:g} s.</source>
        <translation>{peer} hat nicht innerhalb von {limit_s:g} s geantwortet.</translation>
    </message>
    <message>
        <source>the handshake did not finish within {limit_s:g} s</source>
        <translation>der Handshake wurde nicht innerhalb von {limit_s:g} s fertig</translation>
    </message>
    <message>
        <source>The name {host} was not looked up within {limit_s:g} s.</source>
        <translation>Der Name {host} wurde nicht innerhalb von {limit_s:g} s aufgelöst.</translation>
    </message>
    <message>
        <source>No complete answer within {limit_s:g} s.</source>
        <translation>Keine vollständige Antwort innerhalb von {limit_s:g} s.</translation>
    </message>
    <message>
        <source>The answer could not be read ({error}).</source>
        <translation>Die Antwort konnte nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>Der Name {host} konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>{peer} refused the connection: nothing listens there.</source>
        <translation>{peer} hat die Verbindung abgelehnt: Dort lauscht nichts.</translation>
    </message>
    <message>
        <source>{reason}; verification is off for connections to this machine only</source>
        <translation>{reason}; die Prüfung ist nur für Verbindungen zu diesem Rechner aus</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>two lengths</source>
        <translation>zwei Längen</translation>
    </message>
    <message>
        <source>bad transfer coding</source>
        <translation>fehlerhafte Transfercodierung</translation>
    </message>
    <message>
        <source>bad chunk</source>
        <translation>fehlerhafter Chunk</translation>
    </message>
    <message>
        <source>bad header</source>
        <translation>fehlerhafter Header</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the answer&apos;s head.</source>
        <translation>Der Server hat die Verbindung mitten im Kopf der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Statuscode {status}</translation>
    </message>
    <message>
        <source>The answer breaks HTTP rules ({rule}).</source>
        <translation>Die Antwort verletzt HTTP-Regeln ({rule}).</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer&apos;s head.</source>
        <translation>Die Verbindung brach mitten im Kopf der Antwort ab.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>Die Antwort endete nach {n:,} Byte (Statuscode {status}).</numerusform>
            <numerusform>Die Antwort endete nach {n:,} Bytes (Statuscode {status}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {read:,} of {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {read:,} of {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>Die Antwort endete nach {read:,} von {n:,} Byte (Statuscode {status}).</numerusform>
            <numerusform>Die Antwort endete nach {read:,} von {n:,} Bytes (Statuscode {status}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy {host} ({peer})</source>
        <comment>begins a sentence</comment>
        <translation>Der Proxy {host} ({peer})</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>es gibt kein Netz</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>es gibt keine Route</translation>
    </message>
    <message>
        <source>The proxy refused: {reason}.</source>
        <translation>Der Proxy hat abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>The server ended the TLS connection: {reason}.</source>
        <translation>Der Server hat die TLS-Verbindung beendet: {reason}.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: {reason}.</source>
        <translation>Der Name {host} konnte nicht aufgelöst werden: {reason}.</translation>
    </message>
    <message>
        <source>{peer} did not answer.</source>
        <translation>{peer} hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>{peer} cannot be reached.</source>
        <translation>{peer} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>the server closed the connection in the handshake</source>
        <translation>der Server hat die Verbindung im Handshake geschlossen</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>das Zertifikat gehört zu einem anderen Host</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>Die Antwort ist kein HTTP.</translation>
    </message>
    <message>
        <source>{problem} A server that wants another client certificate may do so.</source>
        <translation>{problem} Das kann ein Server tun, der ein anderes Client-Zertifikat will.</translation>
    </message>
    <message>
        <source>The request breaks HTTP rules.</source>
        <translation>Die Anfrage verletzt HTTP-Regeln.</translation>
    </message>
    <message>
        <source>There is no host named {host}.</source>
        <translation>Es gibt keinen Host namens {host}.</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; is not a host name.</source>
        <translation>„{host}“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>bad format</source>
        <translation>fehlerhaftes Format</translation>
    </message>
    <message>
        <source>No host could be reached at the latest attempts: one a minute tries.</source>
        <translation>Bei den letzten Versuchen war kein Host erreichbar: Einer pro Minute versucht es.</translation>
    </message>
    <message>
        <source>As many requests to {host} as are allowed at once are under way.</source>
        <translation>Es laufen bereits so viele Anfragen an {host}, wie gleichzeitig erlaubt sind.</translation>
    </message>
    <message>
        <source>{host} was down at the latest attempts: one a minute tries it.</source>
        <translation>{host} war bei den letzten Versuchen nicht erreichbar: Einer pro Minute versucht es.</translation>
    </message>
    <message>
        <source>The settings allow {host} so many requests a second and no more.</source>
        <translation>Die Einstellungen begrenzen die Anfragen pro Sekunde an {host}.</translation>
    </message>
    <message>
        <source>Damaged deliveries that are held back: {count:,}.</source>
        <translation>Zurückgehaltene beschädigte Zustellungen: {count:,}.</translation>
    </message>
    <message>
        <source>The template aborted without a reason.</source>
        <translation>Die Vorlage hat ohne Grund abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled by the user.</source>
        <translation>Vom Benutzer abgebrochen.</translation>
    </message>
    <message>
        <source>The delivery is damaged and is not sent.</source>
        <translation>Die Zustellung ist beschädigt und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The program stopped during this attempt, so its outcome is unknown.</source>
        <translation>Das Programm wurde während dieses Versuchs beendet, daher ist sein Ausgang unbekannt.</translation>
    </message>
    <message>
        <source>It was due more than 24 hours before it could be sent.</source>
        <translation>Sie war mehr als 24 Stunden fällig, bevor sie gesendet werden konnte.</translation>
    </message>
    <message>
        <source>The outbox lost its newest changes, so this may have been sent already.</source>
        <translation>Der Postausgang hat seine neuesten Änderungen verloren, daher wurde dies womöglich schon gesendet.</translation>
    </message>
    <message>
        <source>Delivery {number} is not being sent by this program.</source>
        <translation>Die Zustellung {number} wird nicht von diesem Programm gesendet.</translation>
    </message>
    <message>
        <source>The request of delivery {number} is not kept any more.</source>
        <translation>Die Anfrage der Zustellung {number} ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Delivery {number} was never to be sent ({reason}). Send its webhook anew.</source>
        <translation>Die Zustellung {number} sollte nie gesendet werden ({reason}). Senden Sie ihren Webhook neu.</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}; a new one was made.</source>
        <translation>{problem} Sie wurde als {aside} beiseitegelegt; eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}.</source>
        <translation>{problem} Sie wurde als {aside} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The outbox must not be a link ({file}).</source>
        <translation>Der Postausgang darf kein Link sein ({file}).</translation>
    </message>
    <message>
        <source>The outbox is not a file ({file}).</source>
        <translation>Der Postausgang ist keine Datei ({file}).</translation>
    </message>
    <message>
        <source>{file} is not an outbox database.</source>
        <translation>{file} ist keine Postausgangsdatenbank.</translation>
    </message>
    <message>
        <source>The outbox file is damaged ({error}).</source>
        <translation>Die Datei des Postausgangs ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>The outbox {file} cannot be opened: {problem}.</source>
        <translation>Der Postausgang {file} kann nicht geöffnet werden: {problem}.</translation>
    </message>
    <message>
        <source>{folder} lies on a network or synchronised file system ({kind}), where the outbox can be damaged. Set HOOKSTUDIO_HOME to a folder of this machine.</source>
        <translation>{folder} liegt auf einem Netz- oder synchronisierten Dateisystem ({kind}), wo der Postausgang beschädigt werden kann. Setzen Sie HOOKSTUDIO_HOME auf einen Ordner dieses Rechners.</translation>
    </message>
    <message>
        <source>The outbox file is empty though it held messages before.</source>
        <translation>Die Datei des Postausgangs ist leer, obwohl sie schon Nachrichten enthielt.</translation>
    </message>
    <message>
        <source>The outbox file is gone though it held messages before.</source>
        <translation>Die Datei des Postausgangs ist verschwunden, obwohl sie schon Nachrichten enthielt.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Hook Studio (schema {version}). It was left untouched.</source>
        <translation>Der Postausgang wurde von einem neueren Hook Studio geschrieben (Schema {version}). Er wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>{file} does not have the expected tables.</source>
        <translation>{file} hat nicht die erwarteten Tabellen.</translation>
    </message>
    <message>
        <source>The newest changes of the outbox are missing: its log ({name}) was removed while it was in use. What was waiting is held back; look at it, then retry or cancel.</source>
        <translation>Die neuesten Änderungen des Postausgangs fehlen: Sein Protokoll ({name}) wurde während der Benutzung entfernt. Was wartete, wird zurückgehalten; sehen Sie es an, und wiederholen Sie es oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>The outbox file is gone, its log is not.</source>
        <translation>Die Datei des Postausgangs ist verschwunden, ihr Protokoll nicht.</translation>
    </message>
    <message>
        <source>The delivery {number} is damaged and is not sent.</source>
        <translation>Die Zustellung {number} ist beschädigt und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The fault is on the endpoint&apos;s side: look at its logs and its status page, then try again.</source>
        <translation>Der Fehler liegt beim Endpunkt: Sehen Sie in seine Protokolle und seine Statusseite, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the syntax of the body: required fields, valid JSON, and Liquid that renders nothing or a quote where the endpoint expects a value.</source>
        <translation>Prüfen Sie die Syntax des Bodys: Pflichtfelder, gültiges JSON und Liquid, das nichts oder ein Anführungszeichen ausgibt, wo der Endpunkt einen Wert erwartet.</translation>
    </message>
    <message>
        <source>Check the credentials: the Authorization header, or the secret in it.</source>
        <translation>Prüfen Sie die Zugangsdaten: den Authorization-Header oder das Secret darin.</translation>
    </message>
    <message>
        <source>The credentials are known but lack the permission; ask the endpoint&apos;s owner.</source>
        <translation>Die Zugangsdaten sind bekannt, haben aber nicht die Berechtigung; fragen Sie den Betreiber des Endpunkts.</translation>
    </message>
    <message>
        <source>Check the URL, also the parts that Liquid fills in.</source>
        <translation>Prüfen Sie die URL, auch die Teile, die Liquid einsetzt.</translation>
    </message>
    <message>
        <source>The endpoint does not take this method here; check the method and the URL.</source>
        <translation>Der Endpunkt nimmt diese Methode hier nicht an; prüfen Sie Methode und URL.</translation>
    </message>
    <message>
        <source>The endpoint gave up waiting; check the method, or make the request lighter.</source>
        <translation>Der Endpunkt hat das Warten aufgegeben; prüfen Sie die Methode, oder machen Sie die Anfrage leichter.</translation>
    </message>
    <message>
        <source>The request conflicts with what the endpoint holds already; check the method and the data.</source>
        <translation>Die Anfrage steht im Konflikt mit dem Stand des Endpunkts; prüfen Sie Methode und Daten.</translation>
    </message>
    <message>
        <source>The body is larger than the endpoint takes.</source>
        <translation>Der Body ist größer, als der Endpunkt annimmt.</translation>
    </message>
    <message>
        <source>Check the Content-Type header: the endpoint does not take this kind of body.</source>
        <translation>Prüfen Sie den Content-Type-Header: Der Endpunkt nimmt diese Art von Body nicht an.</translation>
    </message>
    <message>
        <source>The endpoint understood the body and refused a value in it; its answer says which.</source>
        <translation>Der Endpunkt hat den Body verstanden und einen Wert darin abgelehnt; seine Antwort sagt, welchen.</translation>
    </message>
    <message>
        <source>Too many requests: lower the delivery rate.</source>
        <translation>Zu viele Anfragen: Senken Sie die Zustellrate.</translation>
    </message>
    <message>
        <source>Braze makes this status itself: the host failed too often, so Braze stopped calling it for a minute. Wait a minute.</source>
        <translation>Diesen Statuscode bildet Braze selbst: Der Host ist zu oft ausgefallen, daher ruft Braze ihn eine Minute lang nicht auf. Warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>Braze makes this status itself: it could not reach the host. Check that it is up and reachable from the internet.</source>
        <translation>Diesen Statuscode bildet Braze selbst: Es konnte den Host nicht erreichen. Prüfen Sie, ob er läuft und aus dem Internet erreichbar ist.</translation>
    </message>
    <message>
        <source>Final: Braze does not retry an answer that is not valid HTTP.</source>
        <translation>Endgültig: Eine Antwort, die kein gültiges HTTP ist, wiederholt Braze nicht.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}).</source>
        <translation>Braze würde wiederholen: {number} von {all} in etwa {delay} ({time}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>Singular: {n} second</extracomment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze does not follow redirects: put the final address into the URL.</source>
        <translation>Braze folgt keinen Weiterleitungen: Tragen Sie die endgültige Adresse in die URL ein.</translation>
    </message>
    <message>
        <source>The endpoint refused the request; its answer may say why.</source>
        <translation>Der Endpunkt hat die Anfrage abgelehnt; seine Antwort sagt womöglich, warum.</translation>
    </message>
    <message>
        <source>Braze counts this webhook as received.</source>
        <translation>Braze zählt diesen Webhook als empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>Final: Braze gives up after {n} retries.</source>
        <extracomment>Singular: Final: Braze gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>Endgültig: Braze gibt nach {n} Wiederholung auf.</numerusform>
            <numerusform>Endgültig: Braze gibt nach {n} Wiederholungen auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final: Braze does not retry {status}.</source>
        <translation>Endgültig: Braze wiederholt {status} nicht.</translation>
    </message>
    <message>
        <source>Final: Braze does not retry a connection whose certificate or TLS is refused.</source>
        <translation>Endgültig: Eine Verbindung, deren Zertifikat oder TLS abgelehnt wird, wiederholt Braze nicht.</translation>
    </message>
    <message>
        <source>The send was cancelled, so there is nothing to retry.</source>
        <translation>Der Versand wurde abgebrochen, es gibt also nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was sent, so there is nothing to retry.</source>
        <translation>Es wurde nichts gesendet, es gibt also nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks for more than {most}.</source>
        <translation>Braze würde wiederholen: {number} von {all} in etwa {delay} ({time}), da {header} mehr als {most} verlangt.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks.</source>
        <translation>Braze würde wiederholen: {number} von {all} in etwa {delay} ({time}), wie {header} verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Singular: {n} hour</extracomment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Singular: {n} minute</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} retries: after about {delays}.</source>
        <extracomment>Singular: {n} retry: after about {delays}.</extracomment>
        <translation>
            <numerusform>{n} Wiederholung: nach etwa {delays}.</numerusform>
            <numerusform>{n} Wiederholungen: nach etwa {delays}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance adds up to {part:.0%} to each wait.</source>
        <translation>Der Zufall verlängert jede Wartezeit um bis zu {part:.0%}.</translation>
    </message>
    <message>
        <source>In all about {duration}.</source>
        <translation>Insgesamt etwa {duration}.</translation>
    </message>
    <message>
        <source>{delays} and {last}</source>
        <translation>{delays} und {last}</translation>
    </message>
    <message>
        <source>{long} {short}</source>
        <comment>a duration in two units</comment>
        <translation>{long} {short}</translation>
    </message>
    <message numerus="yes">
        <source>{count:g} seconds</source>
        <extracomment>Singular: {count:g} second</extracomment>
        <translation>
            <numerusform>{count:g} Sekunde</numerusform>
            <numerusform>{count:g} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>One try and no retry.</source>
        <translation>Ein Versuch und keine Wiederholung.</translation>
    </message>
    <message>
        <source>Where no byte could be sent, after {delays} instead.</source>
        <translation>Wo kein Byte gesendet werden konnte, stattdessen nach {delays}.</translation>
    </message>
    <message>
        <source>The proxy of the settings is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>Der Proxy der Einstellungen ist kein HTTP-Proxy ({scheme}); wählen Sie in den Einstellungen einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The proxy of the settings has no host; choose another or none in the settings.</source>
        <translation>Der Proxy der Einstellungen hat keinen Host; wählen Sie in den Einstellungen einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The proxy of the settings has a name or password that cannot be sent; change it in the settings.</source>
        <translation>Der Proxy der Einstellungen hat einen Namen oder ein Passwort, das nicht gesendet werden kann; ändern Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>Der Proxy des Systems ist kein HTTP-Proxy ({scheme}); wählen Sie in den Einstellungen einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has no host; choose another or none in the settings.</source>
        <translation>Der Proxy des Systems hat keinen Host; wählen Sie in den Einstellungen einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has a name or password that cannot be sent; change it in the settings.</source>
        <translation>Der Proxy des Systems hat einen Namen oder ein Passwort, das nicht gesendet werden kann; ändern Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>no URL</source>
        <translation>keine URL</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}, and nobody has agreed to send there.</source>
        <translation>{host} führt zu {address} ({kind}), und niemand hat zugestimmt, dorthin zu senden.</translation>
    </message>
    <message>
        <source>{host} is {kind}, and nobody has agreed to send there.</source>
        <translation>{host} ist {kind}, und niemand hat zugestimmt, dorthin zu senden.</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}; Hook Studio never sends there.</source>
        <translation>{host} führt zu {address} ({kind}); Hook Studio sendet nie dorthin.</translation>
    </message>
    <message>
        <source>{host} is {kind}; Hook Studio never sends there.</source>
        <translation>{host} ist {kind}; Hook Studio sendet nie dorthin.</translation>
    </message>
    <message>
        <source>Recorded {status} after {delay_s:g} s.</source>
        <translation>{status} nach {delay_s:g} s aufgezeichnet.</translation>
    </message>
    <message>
        <source>Braze asks by GET or POST only, not by {method}.</source>
        <translation>Braze fragt nur mit GET oder POST, nicht mit {method}.</translation>
    </message>
    <message>
        <source>A secret cannot stand in connected content; name a credential instead.</source>
        <translation>Ein Secret kann nicht in Connected Content stehen; nennen Sie stattdessen Zugangsdaten.</translation>
    </message>
    <message>
        <source>A redirect is not followed.</source>
        <translation>Einer Weiterleitung wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not verified.</source>
        <translation>Das Zertifikat des Servers wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>{problem} Nothing was recorded.</source>
        <translation>{problem} Es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; should be user:password for :basic_auth.</source>
        <translation>Das Secret „{name}“ sollte für :basic_auth die Form user:password haben.</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes.</source>
        <translation>Die Antwort ist größer als 1 MB, und mehr nimmt Braze nicht an.</translation>
    </message>
    <message>
        <source>The host answered {status}, which is no status of HTTP.</source>
        <translation>Der Host antwortete {status}, was kein Statuscode von HTTP ist.</translation>
    </message>
    <message>
        <source>This comes from a damaged outbox and may have been sent already.</source>
        <translation>Dies stammt aus einem beschädigten Postausgang und wurde womöglich schon gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries were saved from it; what was waiting is held back.</source>
        <extracomment>Singular: {n:,} delivery was saved from it; what was waiting is held back.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung wurde daraus gerettet; was wartete, wird zurückgehalten.</numerusform>
            <numerusform>{n:,} Zustellungen wurden daraus gerettet; was wartete, wird zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read of {file} was not saved: {problem}</source>
        <translation>Was sich von {file} lesen ließ, wurde nicht gerettet: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>A schedule has at most {n} retries.</source>
        <extracomment>Singular: A schedule has at most {n} retry.</extracomment>
        <translation>
            <numerusform>Ein Zeitplan hat höchstens {n} Wiederholung.</numerusform>
            <numerusform>Ein Zeitplan hat höchstens {n} Wiederholungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each delay of a schedule is 0 seconds to 7 days.</source>
        <translation>Jede Wartezeit eines Zeitplans beträgt 0 Sekunden bis 7 Tage.</translation>
    </message>
    <message>
        <source>There is no policy {name!r}; there are {known}.</source>
        <translation>Es gibt keine Richtlinie {name!r}; es gibt {known}.</translation>
    </message>
    <message>
        <source>The signing secret is not a key as Standard Webhooks writes it (whsec_ and Base64).</source>
        <translation>Das Signatur-Secret ist kein Schlüssel in der Form von Standard Webhooks (whsec_ und Base64).</translation>
    </message>
    <message>
        <source>&apos;{method}&apos; is not a method of Braze&apos;s.</source>
        <translation>„{method}“ ist keine Methode von Braze.</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value.</source>
        <translation>Der Header {name} hat einen Zeilenumbruch oder ein Steuerzeichen im Wert.</translation>
    </message>
    <message>
        <source>Header {name} has a character that cannot go in a header; encode it first.</source>
        <translation>Der Header {name} hat ein Zeichen, das nicht in einen Header passt; codieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a header name.</source>
        <translation>„{name}“ ist kein Header-Name.</translation>
    </message>
    <message>
        <source>A header has no name.</source>
        <translation>Ein Header hat keinen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} devices is taken, the first; Braze&apos;s export does not say which one was used last.</source>
        <extracomment>Singular: One of {n} device is taken, the first; Braze&apos;s export does not say which one was used last.</extracomment>
        <translation>
            <numerusform>Von {n} Gerät wird das erste genommen; der Export von Braze sagt nicht, welches zuletzt benutzt wurde.</numerusform>
            <numerusform>Von {n} Geräten wird das erste genommen; der Export von Braze sagt nicht, welches zuletzt benutzt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} should be a list of objects</source>
        <translation>{field} sollte eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>{field} should be an object</source>
        <translation>{field} sollte ein Objekt sein</translation>
    </message>
    <message>
        <source>The file seems to have a semicolon between cells and was read that way.</source>
        <translation>Die Datei trennt die Zellen anscheinend mit Semikolon und wurde so gelesen.</translation>
    </message>
    <message>
        <source>The file seems to have a tab between cells and was read that way.</source>
        <translation>Die Datei trennt die Zellen anscheinend mit Tabulator und wurde so gelesen.</translation>
    </message>
    <message>
        <source>The file seems to have a bar between cells and was read that way.</source>
        <translation>Die Datei trennt die Zellen anscheinend mit senkrechtem Strich und wurde so gelesen.</translation>
    </message>
    <message>
        <source>A cell that starts with a quote here is never closed.</source>
        <translation>Eine Zelle, die hier mit Anführungszeichen beginnt, wird nie geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Row {number} has more than {n:,} cells.</source>
        <extracomment>Singular: Row {number} has more than {n:,} cell.</extracomment>
        <translation>
            <numerusform>Zeile {number} hat mehr als {n:,} Zelle.</numerusform>
            <numerusform>Zeile {number} hat mehr als {n:,} Zellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell is longer than {n:,} characters; is a quote not closed?</source>
        <extracomment>Singular: A cell is longer than {n:,} character; is a quote not closed?</extracomment>
        <translation>
            <numerusform>Eine Zelle ist länger als {n:,} Zeichen; fehlt ein schließendes Anführungszeichen?</numerusform>
            <numerusform>Eine Zelle ist länger als {n:,} Zeichen; fehlt ein schließendes Anführungszeichen?</numerusform>
        </translation>
    </message>
    <message>
        <source>A quoted cell ends here; a quote inside of it is written twice.</source>
        <translation>Eine Zelle in Anführungszeichen endet hier; ein Anführungszeichen darin wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>Line {number} holds byte 0, so the file is no text file.</source>
        <translation>Zeile {number} enthält das Byte 0, die Datei ist also keine Textdatei.</translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}.</source>
        <translation>Die Zeile kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no number, so it is kept as text.</source>
        <translation>Die Zelle in Spalte „{column}“ ist keine Zahl und bleibt daher Text.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is neither true nor false, so it is kept as text.</source>
        <translation>Die Zelle in Spalte „{column}“ ist weder true noch false und bleibt daher Text.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no JSON array or object, so it is kept as text.</source>
        <translation>Die Zelle in Spalte „{column}“ ist kein JSON-Array oder -Objekt und bleibt daher Text.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}.</extracomment>
        <translation>
            <numerusform>Die Zeile hat {n} Zelle, die Kopfzeile {columns}.</numerusform>
            <numerusform>Die Zeile hat {n} Zellen, die Kopfzeile {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a header but no users.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}; what is more is kept as {attribute}, ….</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}; what is more is kept as {attribute}, ….</extracomment>
        <translation>
            <numerusform>Die Zeile hat {n} Zelle, die Kopfzeile {columns}; was darüber hinausgeht, heißt {attribute}, ….</numerusform>
            <numerusform>Die Zeile hat {n} Zellen, die Kopfzeile {columns}; was darüber hinausgeht, heißt {attribute}, ….</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{text}: {word} is no type; there are {types}.</source>
        <translation>{text}: {word} ist kein Typ; es gibt {types}.</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;; there are {columns}.</source>
        <translation>Es gibt keine Spalte „{column}“; es gibt {columns}.</translation>
    </message>
    <message>
        <source>The columns &quot;{one}&quot; and &quot;{other}&quot; both fill {attribute}; map one of them elsewhere.</source>
        <translation>Die Spalten „{one}“ und „{other}“ füllen beide {attribute}; ordnen Sie eine anders zu.</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; appears twice; map one of them by its number, #{number}.</source>
        <translation>Die Spalte „{column}“ kommt zweimal vor; ordnen Sie eine über ihre Nummer zu, #{number}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more notes are not listed.</source>
        <extracomment>Singular: {n:,} more note is not listed.</extracomment>
        <translation>
            <numerusform>{n:,} weiterer Hinweis ist nicht aufgeführt.</numerusform>
            <numerusform>{n:,} weitere Hinweise sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a value.</source>
        <translation>Die Datei ist kein gültiges JSON: Ein Wert wurde erwartet.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a name in double quotes.</source>
        <translation>Die Datei ist kein gültiges JSON: Ein Name in doppelten Anführungszeichen wurde erwartet.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma.</source>
        <translation>Die Datei ist kein gültiges JSON: Ein Komma wurde erwartet.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a colon.</source>
        <translation>Die Datei ist kein gültiges JSON: Ein Doppelpunkt wurde erwartet.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: the text that starts here has no closing quote.</source>
        <translation>Die Datei ist kein gültiges JSON: Dem Text, der hier beginnt, fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a line break or tab in a text is written \n or \t.</source>
        <translation>Die Datei ist kein gültiges JSON: Ein Zeilenumbruch oder Tabulator in einem Text wird \n oder \t geschrieben.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a backslash in a text must be doubled.</source>
        <translation>Die Datei ist kein gültiges JSON: Ein Backslash in einem Text muss verdoppelt werden.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing brace.</source>
        <translation>Die Datei ist kein gültiges JSON: Entfernen Sie das Komma vor der schließenden geschweiften Klammer.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing bracket.</source>
        <translation>Die Datei ist kein gültiges JSON: Entfernen Sie das Komma vor der schließenden eckigen Klammer.</translation>
    </message>
    <message numerus="yes">
        <source>User {number} nests deeper than {n} levels.</source>
        <extracomment>Singular: User {number} nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>Benutzer {number} ist tiefer als {n} Ebene verschachtelt.</numerusform>
            <numerusform>Benutzer {number} ist tiefer als {n} Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value nests deeper than {n} levels.</source>
        <extracomment>Singular: The value nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>Der Wert ist tiefer als {n} Ebene verschachtelt.</numerusform>
            <numerusform>Der Wert ist tiefer als {n} Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: {reason}.</source>
        <translation>Die Datei ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>User {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: User {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>Benutzer {number} ist länger als {n:,} Zeichen.</numerusform>
            <numerusform>Benutzer {number} ist länger als {n:,} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before this.</source>
        <translation>Die Datei ist kein gültiges JSON: Entfernen Sie das Komma davor.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: nothing may follow the first value.</source>
        <translation>Die Datei ist kein gültiges JSON: Auf den ersten Wert darf nichts folgen.</translation>
    </message>
    <message>
        <source>User {number}: {problem}</source>
        <translation>Benutzer {number}: {problem}</translation>
    </message>
    <message>
        <source>The value: {problem}</source>
        <translation>Der Wert: {problem}</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing bracket.</source>
        <translation>Die Datei ist kein gültiges JSON: Ein Komma oder die schließende eckige Klammer wurde erwartet.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing brace.</source>
        <translation>Die Datei ist kein gültiges JSON: Ein Komma oder die schließende geschweifte Klammer wurde erwartet.</translation>
    </message>
    <message>
        <source>The file should hold a list of users, or an object with &quot;users&quot;.</source>
        <translation>Die Datei sollte eine Liste von Benutzern oder ein Objekt mit &quot;users&quot; enthalten.</translation>
    </message>
    <message>
        <source>&quot;users&quot; should be a list.</source>
        <translation>&quot;users&quot; sollte eine Liste sein.</translation>
    </message>
    <message>
        <source>User {number} should be an object: {{ … }}.</source>
        <translation>Benutzer {number} sollte ein Objekt sein: {{ … }}.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object.</source>
        <translation>„{name}“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>Braze knows no user with: {ids}.</source>
        <translation>Braze kennt keinen Benutzer mit: {ids}.</translation>
    </message>
    <message>
        <source>User {number}: {problem}.</source>
        <translation>Benutzer {number}: {problem}.</translation>
    </message>
    <message>
        <source>{field} fills {attribute}, which was set already; the last value is kept.</source>
        <translation>{field} füllt {attribute}, das schon gesetzt war; der letzte Wert bleibt.</translation>
    </message>
    <message>
        <source>The key for masking in {file} is too short.</source>
        <translation>Der Schlüssel zum Maskieren in {file} ist zu kurz.</translation>
    </message>
    <message>
        <source>The key for masking in {file} cannot be read ({reason}). Remove it for a new one, which gives new pseudonyms.</source>
        <translation>Der Schlüssel zum Maskieren in {file} kann nicht gelesen werden ({reason}). Entfernen Sie ihn für einen neuen, der neue Pseudonyme ergibt.</translation>
    </message>
    <message>
        <source>User {number} holds more than {most:,} names and values.</source>
        <translation>Benutzer {number} enthält mehr als {most:,} Namen und Werte.</translation>
    </message>
    <message>
        <source>The file holds no users.</source>
        <translation>Die Datei enthält keine Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>The first {taken:,} of {n:,} users are taken; each becomes a file.</source>
        <extracomment>Singular: The first {taken:,} of {n:,} user are taken; each becomes a file.</extracomment>
        <translation>
            <numerusform>Von {n:,} Benutzer werden die ersten {taken:,} übernommen; jeder wird eine Datei.</numerusform>
            <numerusform>Von {n:,} Benutzern werden die ersten {taken:,} übernommen; jeder wird eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze knows none of these users.</source>
        <translation>Braze kennt keinen dieser Benutzer.</translation>
    </message>
    <message>
        <source>User {number} holds {character}, which is half of a character.</source>
        <translation>Benutzer {number} enthält {character}, ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>{host} answered {answer}: {told}. {advice} Nothing was imported.</source>
        <translation>{host} antwortete {answer}: {told}. {advice} Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Check the ids and addresses.</source>
        <translation>Prüfen Sie die IDs und Adressen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <extracomment>Singular: {n} user</extracomment>
        <translation>
            <numerusform>{n} Benutzer</numerusform>
            <numerusform>{n} Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is asked {times} for {users}, with the key in secret {key}.</source>
        <translation>{address} wird {times} abgefragt ({users}), mit dem Schlüssel im Secret {key}.</translation>
    </message>
    <message>
        <source>{host} answered {answer}. {advice} Nothing was imported.</source>
        <translation>{host} antwortete {answer}. {advice} Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>Singular: {n} time</extracomment>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one external id or e-mail address.</source>
        <translation>Nennen Sie mindestens eine externe ID oder E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} users are asked for at once.</source>
        <extracomment>Singular: At most {n} user is asked for at once.</extracomment>
        <translation>
            <numerusform>Höchstens {n} Benutzer wird auf einmal abgefragt.</numerusform>
            <numerusform>Höchstens {n} Benutzer werden auf einmal abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is none of Braze&apos;s REST hosts. Name an instance ({names}), or give the whole address: https://…</source>
        <translation>{text!r} ist kein REST-Host von Braze. Nennen Sie eine Instanz ({names}), oder geben Sie die ganze Adresse an: https://…</translation>
    </message>
    <message>
        <source>The host is given without path, user and password: https://HOST</source>
        <translation>Der Host wird ohne Pfad, Benutzer und Passwort angegeben: https://HOST</translation>
    </message>
    <message>
        <source>A key is only sent over https; http is for this machine alone.</source>
        <translation>Ein Schlüssel wird nur über https gesendet; http ist allein für diesen Rechner.</translation>
    </message>
    <message>
        <source>{problem} Nothing was imported.</source>
        <translation>{problem} Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The answer is larger than 20 MB. Ask for fewer users at a time.</source>
        <translation>Die Antwort ist größer als 20 MB. Fragen Sie weniger Benutzer auf einmal ab.</translation>
    </message>
    <message>
        <source>{host} answered {status} with nothing in it.</source>
        <translation>{host} antwortete {status} ohne Inhalt.</translation>
    </message>
    <message>
        <source>The key in secret {key} is not valid at this host.</source>
        <translation>Der Schlüssel im Secret {key} ist bei diesem Host ungültig.</translation>
    </message>
    <message>
        <source>The key in secret {key} needs the permission {permission}.</source>
        <translation>Der Schlüssel im Secret {key} braucht die Berechtigung {permission}.</translation>
    </message>
    <message>
        <source>Is this the REST host of your instance?</source>
        <translation>Ist dies der REST-Host Ihrer Instanz?</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again later.</source>
        <translation>Die Anfragengrenze von Braze ist erreicht; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Redirects are not followed, for the key would go elsewhere.</source>
        <translation>Weiterleitungen wird nicht gefolgt, denn der Schlüssel ginge woandershin.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{address!r} is no e-mail address.</source>
        <translation>{address!r} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The host cannot be used: {reason}</source>
        <translation>Der Host ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>the answer of {host}</source>
        <translation>die Antwort von {host}</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again in {seconds} s.</source>
        <translation>Die Anfragengrenze von Braze ist erreicht; versuchen Sie es in {seconds} s erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Line {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: Line {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>Zeile {number} ist länger als {n:,} Zeichen.</numerusform>
            <numerusform>Zeile {number} ist länger als {n:,} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; at most {most:,} are read as one JSON value. One user a line (NDJSON) may be larger.</source>
        <translation>Die Datei hat {size:,} Bytes; als ein JSON-Wert werden höchstens {most:,} gelesen. Ein Benutzer pro Zeile (NDJSON) darf größer sein.</translation>
    </message>
    <message>
        <source>The file is UTF-32; save it as UTF-8.</source>
        <translation>Die Datei ist UTF-32; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; at most {most:,} are read.</source>
        <translation>{path} hat {size:,} Bytes; höchstens {most:,} werden gelesen.</translation>
    </message>
    <message>
        <source>The file is not {encoding} (byte {byte} at offset {offset}).</source>
        <translation>Die Datei ist nicht {encoding} (Byte {byte} an Position {offset}).</translation>
    </message>
    <message>
        <source>No system keyring was found.</source>
        <translation>Es wurde kein Schlüsselbund des Systems gefunden.</translation>
    </message>
    <message>
        <source>{problem} Secrets can be typed for this session; they are not saved.</source>
        <translation>{problem} Secrets können für diese Sitzung eingegeben werden; sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>On Linux it is GNOME Keyring (the package gnome-keyring) or KWallet (kwallet), started by the desktop&apos;s session: install one of them, and log in anew.</source>
        <translation>Unter Linux ist es der GNOME-Schlüsselbund (Paket gnome-keyring) oder KWallet (kwallet), gestartet von der Desktop-Sitzung: Installieren Sie einen davon, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) is not one that is known to encrypt secrets; not used.</source>
        <translation>Der eingestellte Schlüsselbund ({name}) ist nicht dafür bekannt, Secrets zu verschlüsseln; nicht verwendet.</translation>
    </message>
    <message>
        <source>On macOS it is the Keychain: open Keychain Access and unlock the login keychain.</source>
        <translation>Unter macOS ist es der Schlüsselbund: Öffnen Sie die Schlüsselbundverwaltung und entsperren Sie den Schlüsselbund „Anmeldung“.</translation>
    </message>
    <message>
        <source>On Windows it is the Credential Manager: start the service VaultSvc.</source>
        <translation>Unter Windows ist es die Anmeldeinformationsverwaltung: Starten Sie den Dienst VaultSvc.</translation>
    </message>
    <message>
        <source>Take that choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg.</source>
        <translation>Nehmen Sie diese Wahl aus PYTHON_KEYRING_BACKEND oder keyringrc.cfg.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) keeps nothing; not used.</source>
        <translation>Der eingestellte Schlüsselbund ({name}) bewahrt nichts auf; nicht verwendet.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) may pass secrets on to a store that keeps them in clear; not used.</source>
        <translation>Der eingestellte Schlüsselbund ({name}) gibt Secrets womöglich an einen Speicher im Klartext weiter; nicht verwendet.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) stores secrets in clear; not used.</source>
        <translation>Der eingestellte Schlüsselbund ({name}) speichert Secrets im Klartext; nicht verwendet.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>Der Schlüsselbund hat abgelehnt ({error}).</translation>
    </message>
    <message>
        <source>The runs cannot be made: {problem}.</source>
        <translation>Die Durchläufe sind nicht möglich: {problem}.</translation>
    </message>
    <message>
        <source>The runs were stopped ({reason}).</source>
        <translation>Die Durchläufe wurden gestoppt ({reason}).</translation>
    </message>
    <message>
        <source>{left} cannot be compared with {right}; the test is false. Convert the text with | plus: 0 in an assign first.</source>
        <translation>{left} und {right} sind nicht vergleichbar; der Test ergibt false. Wandeln Sie den Text zuerst mit | plus: 0 in einem assign um.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Value of the environment</source>
        <translation>Wert der Umgebung</translation>
    </message>
    <message>
        <source>Content Block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Close {tag}</source>
        <translation>{tag} schließen</translation>
    </message>
    <message>
        <source>Variable of this template</source>
        <translation>Variable dieser Vorlage</translation>
    </message>
    <message>
        <source>Of the loop</source>
        <translation>Aus der Schleife</translation>
    </message>
    <message>
        <source>The URL needs http:// or https:// and a host.</source>
        <translation>Die URL braucht http:// oder https:// und einen Host.</translation>
    </message>
    <message>
        <source>Braze asks only ports 80 and 443, not {port}.</source>
        <translation>Braze fragt nur die Ports 80 und 443 an, nicht {port}.</translation>
    </message>
    <message>
        <source>The URL cannot be read.</source>
        <translation>Die URL kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The Liquid that :rerender reads does not parse.</source>
        <translation>Das Liquid, das :rerender liest, ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The Liquid of the translation does not parse: {problem}</source>
        <translation>Das Liquid der Übersetzung ist fehlerhaft: {problem}</translation>
    </message>
    <message>
        <source>The result is longer than {limit:,} characters.</source>
        <translation>Das Ergebnis ist länger als {limit:,} Zeichen.</translation>
    </message>
    <message>
        <source>:rerender can only use attributes that the message names, not {path}.</source>
        <translation>:rerender kann nur Attribute verwenden, die die Nachricht nennt, nicht {path}.</translation>
    </message>
    <message>
        <source>The template is longer than {limit:,} characters.</source>
        <translation>Die Vorlage ist länger als {limit:,} Zeichen.</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}. Did you mean environment.{near}?</source>
        <translation>Die Umgebung {title} hat keinen Wert {name}. Meinten Sie environment.{near}?</translation>
    </message>
    <message>
        <source>The environment {title} gives the secret {name} no name in the keyring.</source>
        <translation>Die Umgebung {title} gibt dem Secret {name} keinen Namen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}.</source>
        <translation>Die Umgebung {title} hat keinen Wert {name}.</translation>
    </message>
    <message>
        <source>environment.{name} has no value, as no environment is chosen.</source>
        <translation>environment.{name} hat keinen Wert, da keine Umgebung gewählt ist.</translation>
    </message>
    <message>
        <source>A non-breaking space stands inside Liquid; type an ordinary space.</source>
        <translation>In Liquid steht ein geschütztes Leerzeichen; tippen Sie ein gewöhnliches.</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &quot;.</source>
        <translation>In Liquid steht ein typografisches Anführungszeichen; verwenden Sie das gerade &quot;.</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &apos;.</source>
        <translation>In Liquid steht ein typografisches Anführungszeichen; verwenden Sie das gerade &apos;.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A single { has no meaning inside Liquid.</source>
        <translation>Ein einzelnes { hat in Liquid keine Bedeutung.</translation>
    </message>
    <message>
        <source>A single } has no meaning inside Liquid.</source>
        <translation>Ein einzelnes } hat in Liquid keine Bedeutung.</translation>
    </message>
    <message>
        <source>A $ needs a name in braces, as in ${first_name}.</source>
        <translation>Ein $ braucht einen Namen in Klammern, wie in ${first_name}.</translation>
    </message>
    <message>
        <source>The operator ! does not exist; write != or use unless.</source>
        <translation>Den Operator ! gibt es nicht; schreiben Sie !=, oder verwenden Sie unless.</translation>
    </message>
    <message>
        <source>The operator + does not exist; use the filter plus.</source>
        <translation>Den Operator + gibt es nicht; verwenden Sie den Filter plus.</translation>
    </message>
    <message>
        <source>The operator - does not exist; use the filter minus.</source>
        <translation>Den Operator - gibt es nicht; verwenden Sie den Filter minus.</translation>
    </message>
    <message>
        <source>The operator * does not exist; use the filter times.</source>
        <translation>Den Operator * gibt es nicht; verwenden Sie den Filter times.</translation>
    </message>
    <message>
        <source>The operator / does not exist; use the filter divided_by.</source>
        <translation>Den Operator / gibt es nicht; verwenden Sie den Filter divided_by.</translation>
    </message>
    <message>
        <source>The operator % does not exist; use the filter modulo. A form such as %d needs quotes.</source>
        <translation>Den Operator % gibt es nicht; verwenden Sie den Filter modulo. Ein Format wie %d braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>Liquid has no ? operator; use if and else.</source>
        <translation>Liquid hat keinen Operator ?; verwenden Sie if und else.</translation>
    </message>
    <message>
        <source>This expression is longer than {limit:,} characters.</source>
        <translation>Dieser Ausdruck ist länger als {limit:,} Zeichen.</translation>
    </message>
    <message>
        <source>A name cannot start with a digit.</source>
        <translation>Ein Name kann nicht mit einer Ziffer beginnen.</translation>
    </message>
    <message>
        <source>${ is never closed.</source>
        <translation>${ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The character {character} has no meaning inside Liquid.</source>
        <translation>Das Zeichen {character} hat in Liquid keine Bedeutung.</translation>
    </message>
    <message>
        <source>${} holds no name.</source>
        <translation>${} enthält keinen Namen.</translation>
    </message>
    <message>
        <source>{tag} needs a name.</source>
        <translation>{tag} braucht einen Namen.</translation>
    </message>
    <message>
        <source>{tag} needs a name; found {found}.</source>
        <translation>{tag} braucht einen Namen; gefunden: {found}.</translation>
    </message>
    <message>
        <source>A condition takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Eine Bedingung nimmt keine Filter; weisen Sie den Wert von | {name} zuerst einer Variablen zu.</translation>
    </message>
    <message>
        <source>A condition compares with ==, not with =.</source>
        <translation>Eine Bedingung vergleicht mit ==, nicht mit =.</translation>
    </message>
    <message>
        <source>Liquid writes and, not &amp;&amp;.</source>
        <translation>Liquid schreibt and, nicht &amp;&amp;.</translation>
    </message>
    <message>
        <source>Liquid writes or, not ||.</source>
        <translation>Liquid schreibt or, nicht ||.</translation>
    </message>
    <message>
        <source>Conditions take no parentheses; nest one if in another.</source>
        <translation>Bedingungen nehmen keine Klammern; verschachteln Sie ein if in einem anderen.</translation>
    </message>
    <message>
        <source>{tag} needs a name without ${{}}.</source>
        <translation>{tag} braucht einen Namen ohne ${{}}.</translation>
    </message>
    <message>
        <source>{tag} needs a plain name, not a path.</source>
        <translation>{tag} braucht einen einfachen Namen, keinen Pfad.</translation>
    </message>
    <message>
        <source>Brackets nest too deeply here.</source>
        <translation>Klammern sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Liquid has no not; use unless or !=.</source>
        <translation>Liquid hat kein not; verwenden Sie unless oder !=.</translation>
    </message>
    <message>
        <source>{word} is no operator; use one of == != &lt; &gt; &lt;= &gt;= contains and or.</source>
        <translation>{word} ist kein Operator; verwenden Sie einen von == != &lt; &gt; &lt;= &gt;= contains and or.</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; did you mean {meant}?</source>
        <translation>Unbekannter Filter „{name}“; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; {instead}</source>
        <translation>Unbekannter Filter „{name}“; {instead}</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;.</source>
        <translation>Unbekannter Filter „{name}“.</translation>
    </message>
    <message>
        <source>The filter concat needs an array; found {found}.</source>
        <translation>Der Filter concat braucht ein Array; gefunden: {found}.</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be sorted together.</source>
        <translation>{left} und {right} lassen sich nicht gemeinsam sortieren.</translation>
    </message>
    <message>
        <source>The text is not JSON: {reason}.</source>
        <translation>Der Text ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>The text is not JSON: it cannot be read.</source>
        <translation>Der Text ist kein JSON: Er kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no time zone {name}.</source>
        <translation>Es gibt keine Zeitzone {name}.</translation>
    </message>
    <message>
        <source>The time lies outside the calendar.</source>
        <translation>Die Zeit liegt außerhalb des Kalenders.</translation>
    </message>
    <message>
        <source>The value nests too deeply to print.</source>
        <translation>Der Wert ist für die Ausgabe zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A number is divided by 0.</source>
        <translation>Eine Zahl wird durch 0 geteilt.</translation>
    </message>
    <message>
        <source>The number is too large to compute with.</source>
        <translation>Die Zahl ist zu groß zum Rechnen.</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at most {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at most {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>Der Filter {name} nimmt höchstens {n} Argument; gefunden: {found}.</numerusform>
            <numerusform>Der Filter {name} nimmt höchstens {n} Argumente; gefunden: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} takes no argument; found {found}.</source>
        <translation>Der Filter {name} nimmt kein Argument; gefunden: {found}.</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>Der Filter {name} nimmt {n} Argument; gefunden: {found}.</numerusform>
            <numerusform>Der Filter {name} nimmt {n} Argumente; gefunden: {found}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at least {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at least {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>Der Filter {name} nimmt mindestens {n} Argument; gefunden: {found}.</numerusform>
            <numerusform>Der Filter {name} nimmt mindestens {n} Argumente; gefunden: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} has no option {keyword}.</source>
        <translation>Der Filter {name} hat keine Option {keyword}.</translation>
    </message>
    <message>
        <source>use base64_encode.</source>
        <translation>verwenden Sie base64_encode.</translation>
    </message>
    <message>
        <source>use split, capitalize and join.</source>
        <translation>verwenden Sie split, capitalize und join.</translation>
    </message>
    <message>
        <source>use json_escape.</source>
        <translation>verwenden Sie json_escape.</translation>
    </message>
    <message>
        <source>print the parts of the address.</source>
        <translation>geben Sie die Teile der Adresse aus.</translation>
    </message>
    <message>
        <source>use downcase and replace: &quot; &quot;, &quot;-&quot;.</source>
        <translation>verwenden Sie downcase und replace: &quot; &quot;, &quot;-&quot;.</translation>
    </message>
    <message>
        <source>use md5, sha1 or sha2.</source>
        <translation>verwenden Sie md5, sha1 oder sha2.</translation>
    </message>
    <message>
        <source>write the HTML around the text.</source>
        <translation>schreiben Sie das HTML um den Text.</translation>
    </message>
    <message>
        <source>use as_json_string.</source>
        <translation>verwenden Sie as_json_string.</translation>
    </message>
    <message>
        <source>use money and write the currency.</source>
        <translation>verwenden Sie money und schreiben Sie die Währung dazu.</translation>
    </message>
    <message>
        <source>use money.</source>
        <translation>verwenden Sie money.</translation>
    </message>
    <message>
        <source>use if with the number.</source>
        <translation>verwenden Sie if mit der Zahl.</translation>
    </message>
    <message>
        <source>leave it out; Braze escapes nothing by itself.</source>
        <translation>lassen Sie ihn weg; Braze maskiert nichts von selbst.</translation>
    </message>
    <message>
        <source>use sha2.</source>
        <translation>verwenden Sie sha2.</translation>
    </message>
    <message>
        <source>use hmac_sha512, or sha2.</source>
        <translation>verwenden Sie hmac_sha512 oder sha2.</translation>
    </message>
    <message>
        <source>decode the value before it reaches the profile.</source>
        <translation>decodieren Sie den Wert, bevor er ins Profil gelangt.</translation>
    </message>
    <message>
        <source>use base64_encode, then replace + by - and / by _.</source>
        <translation>verwenden Sie base64_encode, und ersetzen Sie dann + durch - und / durch _.</translation>
    </message>
    <message>
        <source>use escape.</source>
        <translation>verwenden Sie escape.</translation>
    </message>
    <message>
        <source>use where and first.</source>
        <translation>verwenden Sie where und first.</translation>
    </message>
    <message>
        <source>use a for loop with forloop.index0.</source>
        <translation>verwenden Sie eine for-Schleife mit forloop.index0.</translation>
    </message>
    <message>
        <source>use where and size.</source>
        <translation>verwenden Sie where und size.</translation>
    </message>
    <message>
        <source>use strip.</source>
        <translation>verwenden Sie strip.</translation>
    </message>
    <message>
        <source>use a for loop with unless.</source>
        <translation>verwenden Sie eine for-Schleife mit unless.</translation>
    </message>
    <message>
        <source>use split, slice and join.</source>
        <translation>verwenden Sie split, slice und join.</translation>
    </message>
    <message>
        <source>use split: &quot; &quot; and join: &quot; &quot;.</source>
        <translation>verwenden Sie split: &quot; &quot; und join: &quot; &quot;.</translation>
    </message>
    <message>
        <source>add in a for loop with plus.</source>
        <translation>addieren Sie in einer for-Schleife mit plus.</translation>
    </message>
    <message>
        <source>Only a text can be decoded.</source>
        <translation>Nur ein Text kann decodiert werden.</translation>
    </message>
    <message>
        <source>The decoded text is not UTF-8.</source>
        <translation>Der decodierte Text ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The text is not valid Base64.</source>
        <translation>Der Text ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>The filter {name} needs a whole number; found {found}.</source>
        <translation>Der Filter {name} braucht eine ganze Zahl; gefunden: {found}.</translation>
    </message>
    <message>
        <source>{item} in the array has no property {name}.</source>
        <translation>{item} im Array hat keine Eigenschaft {name}.</translation>
    </message>
    <message>
        <source>A value is longer than {limit:,} characters.</source>
        <translation>Ein Wert ist länger als {limit:,} Zeichen.</translation>
    </message>
    <message>
        <source>An array has more than {limit:,} items.</source>
        <translation>Ein Array hat mehr als {limit:,} Elemente.</translation>
    </message>
    <message>
        <source>The template loops more than {limit:,} times.</source>
        <translation>Die Vorlage durchläuft mehr als {limit:,} Schleifen.</translation>
    </message>
    <message>
        <source>The template works on too much data.</source>
        <translation>Die Vorlage bearbeitet zu viele Daten.</translation>
    </message>
    <message>
        <source>More than {limit:,} Content Blocks are rendered.</source>
        <translation>Mehr als {limit:,} Content Blocks werden gerendert.</translation>
    </message>
    <message>
        <source>The template was stopped after {seconds:g} s.</source>
        <translation>Die Vorlage wurde nach {seconds:g} s gestoppt.</translation>
    </message>
    <message>
        <source>A number has more digits than Hook Studio computes with.</source>
        <translation>Eine Zahl hat mehr Ziffern, als Hook Studio berechnet.</translation>
    </message>
    <message>
        <source>Of the chosen environment: {value}</source>
        <translation>Aus der gewählten Umgebung: {value}</translation>
    </message>
    <message>
        <source>Not available in webhooks</source>
        <translation>In Webhooks nicht verfügbar</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>A secret; it is filled in when the request is sent</source>
        <translation>Ein Secret; es wird beim Senden der Anfrage eingesetzt</translation>
    </message>
    <message>
        <source>Closes {tag}</source>
        <translation>Schließt {tag}</translation>
    </message>
    <message>
        <source>A range needs whole numbers; found {found}.</source>
        <translation>Ein Bereich braucht ganze Zahlen; gefunden: {found}.</translation>
    </message>
    <message>
        <source>A range reaches further than Hook Studio counts.</source>
        <translation>Ein Bereich reicht weiter, als Hook Studio zählt.</translation>
    </message>
    <message>
        <source>{found} is not expected here.</source>
        <translation>{found} ist hier nicht erwartet.</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% end{tag} %}}.</source>
        <translation>{tag} wird nie geschlossen; fügen Sie {{% end{tag} %}} hinzu.</translation>
    </message>
    <message>
        <source>{tag} is opened more than {limit:,} times and never closed.</source>
        <translation>{tag} wird mehr als {limit:,}-mal geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>A }} is missing: write {{{{{output}}}}}}}.</source>
        <translation>Ein }} fehlt: Schreiben Sie {{{{{output}}}}}}}.</translation>
    </message>
    <message>
        <source>{delimiter} is never closed.</source>
        <translation>{delimiter} wird nie geschlossen.</translation>
    </message>
    <message>
        <source>{delimiter} is not closed within {limit:,} characters.</source>
        <translation>{delimiter} wird nicht innerhalb von {limit:,} Zeichen geschlossen.</translation>
    </message>
    <message>
        <source>Braze may remove HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>Braze entfernt HTML-Kommentare samt dem Liquid darin womöglich, bevor es die Nachricht liest; verwenden Sie {% comment %}.</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>Braze entfernt HTML-Kommentare samt dem Liquid darin, bevor es die Nachricht liest; verwenden Sie {% comment %}.</translation>
    </message>
    <message>
        <source>{% is never closed.</source>
        <translation>{% wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This tag has no name.</source>
        <translation>Dieses Tag hat keinen Namen.</translation>
    </message>
    <message>
        <source>A doc tag cannot hold another.</source>
        <translation>Ein doc-Tag kann kein weiteres enthalten.</translation>
    </message>
    <message>
        <source>{{ is never closed.</source>
        <translation>{{ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>{name} stands outside {{{{ }}}} and is sent as it is; write {{{{{name}}}}}.</source>
        <translation>{name} steht außerhalb von {{{{ }}}} und wird unverändert gesendet; schreiben Sie {{{{{name}}}}}.</translation>
    </message>
    <message>
        <source>else stands outside of if, unless, case or for.</source>
        <translation>else steht außerhalb von if, unless, case oder for.</translation>
    </message>
    <message>
        <source>elsif stands outside of if or unless.</source>
        <translation>elsif steht außerhalb von if oder unless.</translation>
    </message>
    <message>
        <source>when stands outside of case.</source>
        <translation>when steht außerhalb von case.</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;; did you mean {near}?</source>
        <translation>Unbekanntes Tag „{name}“; meinten Sie {near}?</translation>
    </message>
    <message>
        <source>{tag} is not Braze Liquid; use a Content Block: {{{{content_blocks.${{name}}}}}}.</source>
        <translation>{tag} ist kein Liquid von Braze; verwenden Sie einen Content Block: {{{{content_blocks.${{name}}}}}}.</translation>
    </message>
    <message>
        <source>{end} closes nothing here; there is no open {tag}.</source>
        <translation>{end} schließt hier nichts; es gibt kein offenes {tag}.</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;.</source>
        <translation>Unbekanntes Tag „{name}“.</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>inside a sentence</comment>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a boolean</source>
        <comment>inside a sentence</comment>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>inside a sentence</comment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>inside a sentence</comment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an array</source>
        <comment>inside a sentence</comment>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a range</source>
        <comment>inside a sentence</comment>
        <translation>ein Bereich</translation>
    </message>
    <message>
        <source>a time</source>
        <comment>inside a sentence</comment>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>The value is longer than {limit:,} characters.</source>
        <translation>Der Wert ist länger als {limit:,} Zeichen.</translation>
    </message>
    <message>
        <source>The number has too many digits to print.</source>
        <translation>Die Zahl hat zu viele Ziffern für die Ausgabe.</translation>
    </message>
    <message>
        <source>The template nests too deeply to render.</source>
        <translation>Die Vorlage ist zum Rendern zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The value of {{{{ {expression} }}}} cannot be computed.</source>
        <translation>Der Wert von {{{{ {expression} }}}} kann nicht berechnet werden.</translation>
    </message>
    <message>
        <source>There is no secret named {name}.</source>
        <translation>Es gibt kein Secret namens {name}.</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; did you mean {right}?</source>
        <translation>Braze hat kein Standardattribut {name}; meinten Sie {right}?</translation>
    </message>
    <message>
        <source>Nothing sets a variable {name}; the attribute is written {written}.</source>
        <translation>Nichts setzt eine Variable {name}; das Attribut schreibt man {written}.</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; a custom one is written custom_attribute.${{…}}.</source>
        <translation>Braze hat kein Standardattribut {name}; ein benutzerdefiniertes schreibt man custom_attribute.${{…}}.</translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>{text} schreiben</translation>
    </message>
    <message>
        <source>Put the reason in quotes: {% abort_message(&apos;reason&apos;) %}.</source>
        <translation>Setzen Sie den Grund in Anführungszeichen: {% abort_message(&apos;reason&apos;) %}.</translation>
    </message>
    <message>
        <source>The reason is a plain text of at most 128 characters; Braze does not read Liquid in it.</source>
        <translation>Der Grund ist ein einfacher Text von höchstens 128 Zeichen; Braze liest kein Liquid darin.</translation>
    </message>
    <message>
        <source>abort_message is written abort_message(&apos;reason&apos;).</source>
        <translation>abort_message schreibt man abort_message(&apos;reason&apos;).</translation>
    </message>
    <message>
        <source>A secret can only be printed, as in {{secret.name}}; its value is filled in when the request is sent.</source>
        <translation>Ein Secret kann nur ausgegeben werden, wie in {{secret.name}}; sein Wert wird beim Senden der Anfrage eingesetzt.</translation>
    </message>
    <message>
        <source>The tag {tag} needs more behind its name.</source>
        <translation>Das Tag {tag} braucht mehr hinter seinem Namen.</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% {end} %}}.</source>
        <translation>{tag} wird nie geschlossen; fügen Sie {{% {end} %}} hinzu.</translation>
    </message>
    <message>
        <source>Blocks nest too deeply.</source>
        <translation>Blöcke sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; print it in a capture to use its text.</source>
        <translation>Ein Content Block kann nur ausgegeben werden; geben Sie ihn in einem capture aus, um seinen Text zu verwenden.</translation>
    </message>
    <message>
        <source>catalog_items needs the name of a catalog and the ids of items.</source>
        <translation>catalog_items braucht den Namen eines Katalogs und die IDs von Einträgen.</translation>
    </message>
    <message>
        <source>catalog_selection_items needs the name of a catalog and of a selection.</source>
        <translation>catalog_selection_items braucht den Namen eines Katalogs und den einer Auswahl.</translation>
    </message>
    <message>
        <source>The catalog {name} has no item {item}.</source>
        <translation>Der Katalog {name} hat keinen Eintrag {item}.</translation>
    </message>
    <message>
        <source>The catalog {name} has no selection {selection}.</source>
        <translation>Der Katalog {name} hat keine Auswahl {selection}.</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes; nothing is inserted.</source>
        <translation>Die Antwort ist größer als 1 MB, und mehr nimmt Braze nicht an; es wird nichts eingefügt.</translation>
    </message>
    <message>
        <source>The headers need to be JSON, as in {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>Die Header müssen JSON sein, wie in {&quot;X-Name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>The answer takes {seconds:g} s and Braze waits {limit:g} s; nothing is inserted.</source>
        <translation>Die Antwort braucht {seconds:g} s, und Braze wartet {limit:g} s; es wird nichts eingefügt.</translation>
    </message>
    <message>
        <source>The host answered {status}; nothing is inserted.</source>
        <translation>Der Host antwortete {status}; es wird nichts eingefügt.</translation>
    </message>
    <message>
        <source>{message} This is simulated.</source>
        <translation>{message} Dies ist simuliert.</translation>
    </message>
    <message>
        <source>connected_content needs a URL.</source>
        <translation>connected_content braucht eine URL.</translation>
    </message>
    <message>
        <source>{complaint} It is {url}.</source>
        <translation>{complaint} Sie ist {url}.</translation>
    </message>
    <message>
        <source>Only GET and POST are asked, not {method}.</source>
        <translation>Nur GET und POST werden angefragt, nicht {method}.</translation>
    </message>
    <message>
        <source>There is no recorded answer for {method} {url}; the preview goes on without it.</source>
        <translation>Es gibt keine aufgezeichnete Antwort für {method} {url}; die Vorschau macht ohne sie weiter.</translation>
    </message>
    <message>
        <source>cache_max_age is a number of seconds from 300 to 14400.</source>
        <translation>cache_max_age ist eine Zahl von Sekunden zwischen 300 und 14400.</translation>
    </message>
    <message>
        <source>The answer says that it is JSON, but is not.</source>
        <translation>Die Antwort gibt sich als JSON aus, ist aber keines.</translation>
    </message>
    <message>
        <source>Braze removes {name}: Content Blocks nest one level deep.</source>
        <translation>Braze entfernt {name}: Content Blocks lassen sich eine Ebene tief verschachteln.</translation>
    </message>
    <message>
        <source>The Content Block {name} is larger than 50 KB.</source>
        <translation>Der Content Block {name} ist größer als 50 KB.</translation>
    </message>
    <message>
        <source>A case takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Ein case nimmt keine Filter; weisen Sie den Wert von | {name} zuerst einer Variablen zu.</translation>
    </message>
    <message>
        <source>A when takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Ein when nimmt keine Filter; weisen Sie den Wert von | {name} zuerst einer Variablen zu.</translation>
    </message>
    <message>
        <source>else takes no condition; did you mean elsif?</source>
        <translation>else nimmt keine Bedingung; meinten Sie elsif?</translation>
    </message>
    <message>
        <source>{tag} has more than {limit:,} branches.</source>
        <translation>{tag} hat mehr als {limit:,} Zweige.</translation>
    </message>
    <message>
        <source>unknown option :{name}; use {options}.</source>
        <translation>unbekannte Option :{name}; verwenden Sie {options}.</translation>
    </message>
    <message>
        <source>A loop takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Eine Schleife nimmt keine Filter; weisen Sie den Wert von | {name} zuerst einer Variablen zu.</translation>
    </message>
    <message>
        <source>{option} needs a : behind it.</source>
        <translation>{option} braucht danach einen :.</translation>
    </message>
    <message>
        <source>{option} needs a : behind it; found {found}.</source>
        <translation>{option} braucht danach einen :; gefunden: {found}.</translation>
    </message>
    <message>
        <source>limit and offset need a whole number; found {found}.</source>
        <translation>limit und offset brauchen eine ganze Zahl; gefunden: {found}.</translation>
    </message>
    <message>
        <source>{tag} needs in behind the name, as in {tag} item in items.</source>
        <translation>{tag} braucht in hinter dem Namen, wie in {tag} item in items.</translation>
    </message>
    <message>
        <source>Only limit, offset and reversed may stand here.</source>
        <translation>Hier dürfen nur limit, offset und reversed stehen.</translation>
    </message>
    <message>
        <source>comment is never closed; add endcomment.</source>
        <translation>comment wird nie geschlossen; fügen Sie endcomment hinzu.</translation>
    </message>
    <message>
        <source>Each line of an inline comment starts with #.</source>
        <translation>Jede Zeile eines Inline-Kommentars beginnt mit #.</translation>
    </message>
    <message>
        <source>A line inside {% liquid %} starts with a tag.</source>
        <translation>Eine Zeile in {% liquid %} beginnt mit einem Tag.</translation>
    </message>
    <message>
        <source>message_extras is written {% message_extras :key name :value text %}.</source>
        <translation>message_extras schreibt man {% message_extras :key name :value text %}.</translation>
    </message>
    <message>
        <source>The message extras are larger than 1 KB; Braze cuts them.</source>
        <translation>Die Message Extras sind größer als 1 KB; Braze schneidet sie ab.</translation>
    </message>
    <message>
        <source>promotion is written {% promotion(&apos;name of the list&apos;) %}.</source>
        <translation>promotion schreibt man {% promotion(&apos;name of the list&apos;) %}.</translation>
    </message>
    <message>
        <source>There is no promotion list {name} in the sample data.</source>
        <translation>In den Beispieldaten gibt es keine Gutscheinliste {name}.</translation>
    </message>
    <message>
        <source>translation needs an id.</source>
        <translation>translation braucht eine ID.</translation>
    </message>
    <message>
        <source>A translation cannot hold another.</source>
        <translation>Eine Übersetzung kann keine weitere enthalten.</translation>
    </message>
    <message>
        <source>This prints nothing; a value is missing.</source>
        <translation>Dies gibt nichts aus; ein Wert fehlt.</translation>
    </message>
    <message>
        <source>A secret is written {{secret.name}}.</source>
        <translation>Ein Secret schreibt man {{secret.name}}.</translation>
    </message>
    <message>
        <source>Cycle takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>cycle nimmt keine Filter; weisen Sie den Wert von | {name} zuerst einer Variablen zu.</translation>
    </message>
    <message>
        <source>cols needs a number; found {found}.</source>
        <translation>cols braucht eine Zahl; gefunden: {found}.</translation>
    </message>
    <message>
        <source>assign needs a = behind the name.</source>
        <translation>assign braucht ein = hinter dem Namen.</translation>
    </message>
    <message>
        <source>assign needs a = behind the name; found {found}.</source>
        <translation>assign braucht ein = hinter dem Namen; gefunden: {found}.</translation>
    </message>
    <message>
        <source>A variable&apos;s name cannot end with ?.</source>
        <translation>Der Name einer Variablen kann nicht mit ? enden.</translation>
    </message>
    <message>
        <source>An index takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Ein Index nimmt keine Filter; weisen Sie den Wert von | {name} zuerst einer Variablen zu.</translation>
    </message>
    <message>
        <source>A ) is missing.</source>
        <translation>Eine ) fehlt.</translation>
    </message>
    <message>
        <source>A ) is missing; found {found}.</source>
        <translation>Eine ) fehlt; gefunden: {found}.</translation>
    </message>
    <message>
        <source>A ] is missing.</source>
        <translation>Eine ] fehlt.</translation>
    </message>
    <message>
        <source>A ] is missing; found {found}.</source>
        <translation>Eine ] fehlt; gefunden: {found}.</translation>
    </message>
    <message>
        <source>A }} is missing.</source>
        <translation>Ein }} fehlt.</translation>
    </message>
    <message>
        <source>A }}}} is missing; found {found}.</source>
        <translation>Ein }}}} fehlt; gefunden: {found}.</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <translation>Nach dem Punkt fehlt ein Name.</translation>
    </message>
    <message>
        <source>A name is missing after the dot; found {found}.</source>
        <translation>Nach dem Punkt fehlt ein Name; gefunden: {found}.</translation>
    </message>
    <message>
        <source>The name of a filter is missing.</source>
        <translation>Der Name eines Filters fehlt.</translation>
    </message>
    <message>
        <source>The name of a filter is missing; found {found}.</source>
        <translation>Der Name eines Filters fehlt; gefunden: {found}.</translation>
    </message>
    <message>
        <source>A value is missing before {found}.</source>
        <translation>Vor {found} fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Braze does not have the filter {name}; {instead}</source>
        <translation>Braze hat den Filter {name} nicht; {instead}</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Diese Zahl hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>Parentheses only make ranges, as in (1..5); Liquid has no grouping.</source>
        <translation>Runde Klammern bilden nur Bereiche, wie in (1..5); Liquid kennt keine Gruppierung.</translation>
    </message>
    <message>
        <source>A dot is missing before {found}.</source>
        <translation>Vor {found} fehlt ein Punkt.</translation>
    </message>
    <message>
        <source>The operator {operator} may only stand in if, elsif and unless.</source>
        <translation>Der Operator {operator} darf nur in if, elsif und unless stehen.</translation>
    </message>
    <message>
        <source>A : is missing before {found}.</source>
        <translation>Vor {found} fehlt ein :.</translation>
    </message>
    <message>
        <source>A comma is missing before {found}.</source>
        <translation>Vor {found} fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Do not send; the reason is logged</source>
        <translation>Nicht senden; der Grund wird protokolliert</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Eine Variable setzen</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>Die Schleife verlassen</translation>
    </message>
    <message>
        <source>Render a block into a variable</source>
        <translation>Einen Block in eine Variable rendern</translation>
    </message>
    <message>
        <source>Choose by value, with when and else</source>
        <translation>Nach Wert wählen, mit when und else</translation>
    </message>
    <message>
        <source>Rows of a catalog by id, as items</source>
        <translation>Zeilen eines Katalogs nach ID, als items</translation>
    </message>
    <message>
        <source>Rows of a catalog by selection, as items</source>
        <translation>Zeilen eines Katalogs nach Auswahl, als items</translation>
    </message>
    <message>
        <source>Text that is not sent</source>
        <translation>Text, der nicht gesendet wird</translation>
    </message>
    <message>
        <source>Ask a host; JSON becomes a variable</source>
        <translation>Einen Host fragen; JSON wird eine Variable</translation>
    </message>
    <message>
        <source>Go on with the next pass of the loop</source>
        <translation>Mit dem nächsten Durchlauf der Schleife fortfahren</translation>
    </message>
    <message>
        <source>Print the next of some values</source>
        <translation>Den nächsten von mehreren Werten ausgeben</translation>
    </message>
    <message>
        <source>Count down and print</source>
        <translation>Herunterzählen und ausgeben</translation>
    </message>
    <message>
        <source>Documentation that is not sent</source>
        <translation>Dokumentation, die nicht gesendet wird</translation>
    </message>
    <message>
        <source>Print a value</source>
        <translation>Einen Wert ausgeben</translation>
    </message>
    <message>
        <source>What holds otherwise</source>
        <translation>Was sonst gilt</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Eine weitere Bedingung</translation>
    </message>
    <message>
        <source>Repeat for each item</source>
        <translation>Für jedes Element wiederholen</translation>
    </message>
    <message>
        <source>Only when a condition holds</source>
        <translation>Nur wenn eine Bedingung zutrifft</translation>
    </message>
    <message>
        <source>Only when the text differs from the last</source>
        <translation>Nur wenn der Text vom letzten abweicht</translation>
    </message>
    <message>
        <source>Print and count up</source>
        <translation>Ausgeben und hochzählen</translation>
    </message>
    <message>
        <source>A tag on each line</source>
        <translation>Ein Tag in jeder Zeile</translation>
    </message>
    <message>
        <source>A note on the send, for Braze&apos;s logs</source>
        <translation>Ein Vermerk zum Versand, für die Protokolle von Braze</translation>
    </message>
    <message>
        <source>A code of a promotion list</source>
        <translation>Ein Code einer Gutscheinliste</translation>
    </message>
    <message>
        <source>Liquid that is sent as it is written</source>
        <translation>Liquid, das so gesendet wird, wie es dasteht</translation>
    </message>
    <message>
        <source>Rows and cells of an HTML table</source>
        <translation>Zeilen und Zellen einer HTML-Tabelle</translation>
    </message>
    <message>
        <source>A text for each locale</source>
        <translation>Ein Text für jedes Gebietsschema</translation>
    </message>
    <message>
        <source>Only when a condition does not hold</source>
        <translation>Nur wenn eine Bedingung nicht zutrifft</translation>
    </message>
    <message>
        <source>A value of a case</source>
        <translation>Ein Wert eines case</translation>
    </message>
    <message>
        <source>The device&apos;s identifier</source>
        <translation>Die Kennung des Geräts</translation>
    </message>
    <message>
        <source>Mobile carrier</source>
        <translation>Mobilfunkanbieter</translation>
    </message>
    <message>
        <source>Apple&apos;s advertising identifier</source>
        <translation>Werbe-ID von Apple</translation>
    </message>
    <message>
        <source>Google&apos;s advertising identifier</source>
        <translation>Werbe-ID von Google</translation>
    </message>
    <message>
        <source>Roku&apos;s advertising identifier</source>
        <translation>Werbe-ID von Roku</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>ios, android, kindle, android_china, web or tvos</source>
        <translation>ios, android, kindle, android_china, web oder tvos</translation>
    </message>
    <message>
        <source>Whether push is on</source>
        <translation>Ob Push eingeschaltet ist</translation>
    </message>
    <message>
        <source>Standard attribute</source>
        <translation>Standardattribut</translation>
    </message>
    <message>
        <source>Custom attribute</source>
        <translation>Benutzerdefiniertes Attribut</translation>
    </message>
    <message>
        <source>Property of the event that triggers</source>
        <translation>Eigenschaft des auslösenden Ereignisses</translation>
    </message>
    <message>
        <source>Property of the API trigger</source>
        <translation>Eigenschaft des API-Auslösers</translation>
    </message>
    <message>
        <source>Context variable of a Canvas</source>
        <translation>Kontextvariable eines Canvas</translation>
    </message>
    <message>
        <source>Entry property of a Canvas, old name</source>
        <translation>Eintrittseigenschaft eines Canvas, alter Name</translation>
    </message>
    <message>
        <source>The campaign, or the step of a Canvas</source>
        <translation>Die Kampagne oder der Schritt eines Canvas</translation>
    </message>
    <message>
        <source>The Canvas</source>
        <translation>Der Canvas</translation>
    </message>
    <message>
        <source>The device used last</source>
        <translation>Das zuletzt benutzte Gerät</translation>
    </message>
    <message>
        <source>State of a subscription</source>
        <translation>Status eines Abonnements</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Die App</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>The targeted device</source>
        <translation>Das Zielgerät</translation>
    </message>
    <message>
        <source>The number without its sign</source>
        <translation>Die Zahl ohne Vorzeichen</translation>
    </message>
    <message>
        <source>The text with another behind it</source>
        <translation>Der Text mit einem anderen dahinter</translation>
    </message>
    <message>
        <source>The value as JSON; a text gets its quotes</source>
        <translation>Der Wert als JSON; ein Text erhält seine Anführungszeichen</translation>
    </message>
    <message>
        <source>The number, but no less than the other</source>
        <translation>Die Zahl, aber nicht kleiner als die andere</translation>
    </message>
    <message>
        <source>The number, but no more than the other</source>
        <translation>Die Zahl, aber nicht größer als die andere</translation>
    </message>
    <message>
        <source>The text in Base64</source>
        <translation>Der Text in Base64</translation>
    </message>
    <message>
        <source>First letter upper case, the rest lower case</source>
        <translation>Erster Buchstabe groß, der Rest klein</translation>
    </message>
    <message>
        <source>The next whole number up</source>
        <translation>Die nächste ganze Zahl aufwärts</translation>
    </message>
    <message>
        <source>The array without nil</source>
        <translation>Das Array ohne nil</translation>
    </message>
    <message>
        <source>Two arrays as one</source>
        <translation>Zwei Arrays als eines</translation>
    </message>
    <message>
        <source>The time in a form of strftime; %s gives seconds</source>
        <translation>Die Zeit in einem Format von strftime; %s ergibt Sekunden</translation>
    </message>
    <message>
        <source>The value, or another for nil, false and empty</source>
        <translation>Der Wert, oder ein anderer bei nil, false und leer</translation>
    </message>
    <message>
        <source>Division; whole numbers round down</source>
        <translation>Division; ganze Zahlen werden abgerundet</translation>
    </message>
    <message>
        <source>The text in lower case</source>
        <translation>Der Text in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>The text with &lt; &gt; &amp; and quotes written for HTML</source>
        <translation>Der Text mit &lt; &gt; &amp; und Anführungszeichen in HTML-Schreibweise</translation>
    </message>
    <message>
        <source>The first item of an array</source>
        <translation>Das erste Element eines Arrays</translation>
    </message>
    <message>
        <source>The next whole number down</source>
        <translation>Die nächste ganze Zahl abwärts</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal; older name</source>
        <translation>HMAC mit SHA-1, hexadezimal; älterer Name</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, Base64</source>
        <translation>HMAC mit SHA-1, Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal</source>
        <translation>HMAC mit SHA-1, hexadezimal</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, hexadecimal</source>
        <translation>HMAC mit SHA-256, hexadezimal</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, Base64</source>
        <translation>HMAC mit SHA-256, Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, hexadecimal</source>
        <translation>HMAC mit SHA-512, hexadezimal</translation>
    </message>
    <message>
        <source>The items of an array as one text</source>
        <translation>Die Elemente eines Arrays als ein Text</translation>
    </message>
    <message>
        <source>The text as it stands inside a JSON string</source>
        <translation>Der Text, wie er in einem JSON-String steht</translation>
    </message>
    <message>
        <source>The value that a JSON text holds</source>
        <translation>Der Wert, den ein JSON-Text enthält</translation>
    </message>
    <message>
        <source>The last item of an array</source>
        <translation>Das letzte Element eines Arrays</translation>
    </message>
    <message>
        <source>One property of each item</source>
        <translation>Eine Eigenschaft jedes Elements</translation>
    </message>
    <message>
        <source>The MD5 digest, hexadecimal</source>
        <translation>Der MD5-Hashwert, hexadezimal</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>Subtraktion</translation>
    </message>
    <message>
        <source>The rest of a division</source>
        <translation>Der Rest einer Division</translation>
    </message>
    <message>
        <source>The number with two decimals</source>
        <translation>Die Zahl mit zwei Dezimalstellen</translation>
    </message>
    <message>
        <source>A &lt;br /&gt; before each line break</source>
        <translation>Ein &lt;br /&gt; vor jedem Zeilenumbruch</translation>
    </message>
    <message>
        <source>The number as 1,234,567</source>
        <translation>Die Zahl wie 1,234,567</translation>
    </message>
    <message>
        <source>Addition; turns a text into a number</source>
        <translation>Addition; macht aus einem Text eine Zahl</translation>
    </message>
    <message>
        <source>The text with another before it</source>
        <translation>Der Text mit einem anderen davor</translation>
    </message>
    <message>
        <source>The property that a variable names</source>
        <translation>Die Eigenschaft, die eine Variable nennt</translation>
    </message>
    <message>
        <source>The text without every occurrence of another</source>
        <translation>Der Text ohne jedes Vorkommen eines anderen</translation>
    </message>
    <message>
        <source>The text without the first occurrence</source>
        <translation>Der Text ohne das erste Vorkommen</translation>
    </message>
    <message>
        <source>Every occurrence of a text by another</source>
        <translation>Jedes Vorkommen eines Textes durch einen anderen</translation>
    </message>
    <message>
        <source>The first occurrence by another</source>
        <translation>Das erste Vorkommen durch einen anderen</translation>
    </message>
    <message>
        <source>The array from its end</source>
        <translation>Das Array vom Ende her</translation>
    </message>
    <message>
        <source>The number rounded, half away from zero</source>
        <translation>Die Zahl gerundet, halbe von null weg</translation>
    </message>
    <message>
        <source>The SHA-1 digest, hexadecimal</source>
        <translation>Der SHA-1-Hashwert, hexadezimal</translation>
    </message>
    <message>
        <source>The SHA-256 digest, hexadecimal</source>
        <translation>Der SHA-256-Hashwert, hexadezimal</translation>
    </message>
    <message>
        <source>How many characters or items</source>
        <translation>Wie viele Zeichen oder Elemente</translation>
    </message>
    <message>
        <source>A part of a text or an array</source>
        <translation>Ein Teil eines Textes oder Arrays</translation>
    </message>
    <message>
        <source>The array in order, upper case first</source>
        <translation>Das Array sortiert, Großbuchstaben zuerst</translation>
    </message>
    <message>
        <source>The array in order, whatever the case</source>
        <translation>Das Array sortiert, ungeachtet der Schreibweise</translation>
    </message>
    <message>
        <source>The text as an array</source>
        <translation>Der Text als Array</translation>
    </message>
    <message>
        <source>The text without white space around it</source>
        <translation>Der Text ohne Leerraum am Rand</translation>
    </message>
    <message>
        <source>The text without HTML tags</source>
        <translation>Der Text ohne HTML-Tags</translation>
    </message>
    <message>
        <source>The text without line breaks</source>
        <translation>Der Text ohne Zeilenumbrüche</translation>
    </message>
    <message>
        <source>The time as the clocks of a zone show it</source>
        <translation>Die Zeit, wie die Uhren einer Zone sie zeigen</translation>
    </message>
    <message>
        <source>Multiplication</source>
        <translation>Multiplikation</translation>
    </message>
    <message>
        <source>The text cut to a length, ending included</source>
        <translation>Der Text auf eine Länge gekürzt, Endung eingerechnet</translation>
    </message>
    <message>
        <source>The text cut to a number of words</source>
        <translation>Der Text auf eine Zahl von Wörtern gekürzt</translation>
    </message>
    <message>
        <source>The array without duplicates</source>
        <translation>Das Array ohne Duplikate</translation>
    </message>
    <message>
        <source>The text in upper case</source>
        <translation>Der Text in Großbuchstaben</translation>
    </message>
    <message>
        <source>The text for a form; a space becomes +</source>
        <translation>Der Text für ein Formular; ein Leerzeichen wird +</translation>
    </message>
    <message>
        <source>The text for a URL; / ? &amp; and = stay</source>
        <translation>Der Text für eine URL; / ? &amp; und = bleiben</translation>
    </message>
    <message>
        <source>The text for one part of a URL</source>
        <translation>Der Text für einen Teil einer URL</translation>
    </message>
    <message>
        <source>The items with a property</source>
        <translation>Die Elemente mit einer Eigenschaft</translation>
    </message>
    <message>
        <source>Not in Braze</source>
        <translation>Nicht in Braze</translation>
    </message>
    <message>
        <source>Not in Braze; base64_encode</source>
        <translation>Nicht in Braze; base64_encode</translation>
    </message>
    <message>
        <source>Not in Braze; escape</source>
        <translation>Nicht in Braze; escape</translation>
    </message>
    <message>
        <source>Not in Braze; where and first</source>
        <translation>Nicht in Braze; where und first</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop</source>
        <translation>Nicht in Braze; eine for-Schleife</translation>
    </message>
    <message>
        <source>Not in Braze; where and size</source>
        <translation>Nicht in Braze; where und size</translation>
    </message>
    <message>
        <source>Not in Braze; strip</source>
        <translation>Nicht in Braze; strip</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with unless</source>
        <translation>Nicht in Braze; eine for-Schleife mit unless</translation>
    </message>
    <message>
        <source>Not in Braze; split and join</source>
        <translation>Nicht in Braze; split und join</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with plus</source>
        <translation>Nicht in Braze; eine for-Schleife mit plus</translation>
    </message>
    <message>
        <source>Braze&apos;s own identifier</source>
        <translation>Die eigene Kennung von Braze</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country, ISO 3166 code</source>
        <translation>Land, Code nach ISO 3166</translation>
    </message>
    <message>
        <source>Date of birth, as stored</source>
        <translation>Geburtsdatum, wie gespeichert</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Language, ISO 639-1 code</source>
        <translation>Sprache, Code nach ISO 639-1</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last session of the app</source>
        <translation>Letzte Sitzung der App</translation>
    </message>
    <message>
        <source>Version of the app used last</source>
        <translation>Version der zuletzt benutzten App</translation>
    </message>
    <message>
        <source>Locale of the device, such as pt_BR</source>
        <translation>Gebietsschema des Geräts, wie pt_BR</translation>
    </message>
    <message>
        <source>Last location</source>
        <translation>Letzter Standort</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>0 to 9999, the same for a user forever</source>
        <translation>0 bis 9999, für einen Benutzer immer gleich</translation>
    </message>
    <message>
        <source>Time zone, IANA or Rails name</source>
        <translation>Zeitzone, Name nach IANA oder Rails</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Identifier in the API</source>
        <translation>Kennung in der API</translation>
    </message>
    <message>
        <source>Identifier of this send</source>
        <translation>Kennung dieses Versands</translation>
    </message>
    <message>
        <source>Identifier of the message</source>
        <translation>Kennung der Nachricht</translation>
    </message>
    <message>
        <source>Name of the message</source>
        <translation>Name der Nachricht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifier of the variant</source>
        <translation>Kennung der Variante</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Name der Variante</translation>
    </message>
    <message>
        <source>subscribed, opted_in or unsubscribed</source>
        <translation>subscribed, opted_in oder unsubscribed</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Whether ad tracking is on</source>
        <translation>Ob Werbe-Tracking eingeschaltet ist</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}. Set {variable} to a folder that can be written to.</source>
        <translation>Der Ordner {folder} ist nicht verwendbar: {problem}. Setzen Sie {variable} auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>A catalog should be a list of objects.</source>
        <translation>Ein Katalog sollte eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>The file is not valid CSV: {reason}.</source>
        <translation>Die Datei ist kein gültiges CSV: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells and the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell and the header {columns}.</extracomment>
        <translation>
            <numerusform>Die Zeile hat {n} Zelle und die Kopfzeile {columns}.</numerusform>
            <numerusform>Die Zeile hat {n} Zellen und die Kopfzeile {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column name appears twice.</source>
        <translation>Ein Spaltenname kommt zweimal vor.</translation>
    </message>
    <message>
        <source>delivery.schedule should be a list of seconds, such as [10, 60, 300].</source>
        <translation>delivery.schedule sollte eine Liste von Sekunden sein, wie [10, 60, 300].</translation>
    </message>
    <message>
        <source>delivery should hold a policy.</source>
        <translation>delivery sollte eine policy enthalten.</translation>
    </message>
    <message>
        <source>delivery.policy should be one of {policies}.</source>
        <translation>delivery.policy sollte eines von {policies} sein.</translation>
    </message>
    <message>
        <source>delivery.signing should hold the name of a secret.</source>
        <translation>delivery.signing sollte den Namen eines Secrets enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>delivery.schedule has more than {n} retries.</source>
        <extracomment>Singular: delivery.schedule has more than {n} retry.</extracomment>
        <translation>
            <numerusform>delivery.schedule hat mehr als {n} Wiederholung.</numerusform>
            <numerusform>delivery.schedule hat mehr als {n} Wiederholungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A delay of delivery.schedule is 0 seconds to 7 days.</source>
        <translation>Eine Wartezeit von delivery.schedule beträgt 0 Sekunden bis 7 Tage.</translation>
    </message>
    <message>
        <source>The file is {size}; the most is {most}.</source>
        <translation>Die Datei hat {size}; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Cannot save: {reason}. Your edits are still here.</source>
        <translation>Speichern nicht möglich: {reason}. Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{subject} {path} does not exist.</source>
        <translation>{subject} {path} existiert nicht.</translation>
    </message>
    <message>
        <source>Cannot save: the folder is read-only. Your edits are still here.</source>
        <translation>Speichern nicht möglich: Der Ordner ist schreibgeschützt. Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>A file of that name exists.</source>
        <translation>Eine Datei dieses Namens existiert.</translation>
    </message>
    <message>
        <source>Duplicate webhook</source>
        <translation>Webhook duplizieren</translation>
    </message>
    <message>
        <source>Duplicate user</source>
        <translation>Benutzer duplizieren</translation>
    </message>
    <message>
        <source>Duplicate content block</source>
        <translation>Content Block duplizieren</translation>
    </message>
    <message>
        <source>Duplicate recorded answer</source>
        <translation>Aufgezeichnete Antwort duplizieren</translation>
    </message>
    <message>
        <source>Duplicate environment</source>
        <translation>Umgebung duplizieren</translation>
    </message>
    <message>
        <source>Rename webhook</source>
        <translation>Webhook umbenennen</translation>
    </message>
    <message>
        <source>Rename user</source>
        <translation>Benutzer umbenennen</translation>
    </message>
    <message>
        <source>Rename content block</source>
        <translation>Content Block umbenennen</translation>
    </message>
    <message>
        <source>Rename recorded answer</source>
        <translation>Aufgezeichnete Antwort umbenennen</translation>
    </message>
    <message>
        <source>Rename environment</source>
        <translation>Umgebung umbenennen</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete content block</source>
        <translation>Content Block löschen</translation>
    </message>
    <message>
        <source>Delete recorded answer</source>
        <translation>Aufgezeichnete Antwort löschen</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>Umgebung löschen</translation>
    </message>
    <message>
        <source>Bring back webhook</source>
        <translation>Webhook zurückholen</translation>
    </message>
    <message>
        <source>Bring back user</source>
        <translation>Benutzer zurückholen</translation>
    </message>
    <message>
        <source>Bring back content block</source>
        <translation>Content Block zurückholen</translation>
    </message>
    <message>
        <source>Bring back recorded answer</source>
        <translation>Aufgezeichnete Antwort zurückholen</translation>
    </message>
    <message>
        <source>Bring back environment</source>
        <translation>Umgebung zurückholen</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be written in a template; a name has letters, digits, _ and -, and begins with no digit.</source>
        <translation>„{name}“ kann in einer Vorlage nicht geschrieben werden; ein Name hat Buchstaben, Ziffern, _ und - und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>{key} should be the name of a secret in the keyring: letters, digits, _ and -, at most 100, beginning with no digit.</source>
        <translation>{key} sollte der Name eines Secrets im Schlüsselbund sein: Buchstaben, Ziffern, _ und -, höchstens 100, am Anfang keine Ziffer.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It has a space or another character that no URL has.</source>
        <translation>Sie hat ein Leerzeichen oder ein anderes Zeichen, das in keiner URL steht.</translation>
    </message>
    <message>
        <source>It does not start with http:// or https://.</source>
        <translation>Sie beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>It has no host.</source>
        <translation>Sie hat keinen Host.</translation>
    </message>
    <message>
        <source>Its host or its port cannot be read.</source>
        <translation>Ihr Host oder ihr Port kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It holds a user name or a password; keep them in the keyring.</source>
        <translation>Sie enthält einen Benutzernamen oder ein Passwort; verwahren Sie beides im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It ends at its path; what follows ? or # belongs to the webhook.</source>
        <translation>Sie endet mit ihrem Pfad; was auf ? oder # folgt, gehört zum Webhook.</translation>
    </message>
    <message>
        <source>{name} is a base URL and a variable; templates read the base URL. Rename one of them.</source>
        <translation>{name} ist eine Basis-URL und eine Variable; Vorlagen lesen die Basis-URL. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in variables.{name}. Keep it in the keyring, and write its name under secrets.</source>
        <translation>In variables.{name} steht etwas, das wie ein Secret aussieht. Verwahren Sie es im Schlüsselbund, und schreiben Sie seinen Namen unter secrets.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Keep it in the keyring, and write its name here.</source>
        <translation>In {place} steht etwas, das wie ein Secret aussieht. Verwahren Sie es im Schlüsselbund, und schreiben Sie seinen Namen hierher.</translation>
    </message>
    <message>
        <source>base_urls.{name} is no base URL. {reason}</source>
        <translation>base_urls.{name} ist keine Basis-URL. {reason}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a name that a template can give a secret.</source>
        <translation>„{name}“ ist kein Name, den eine Vorlage einem Secret geben kann.</translation>
    </message>
    <message>
        <source>braze should hold rest_host and rest_key.</source>
        <translation>braze sollte rest_host und rest_key enthalten.</translation>
    </message>
    <message>
        <source>{key} should map names to texts.</source>
        <translation>{key} sollte Namen auf Texte abbilden.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read and is not overwritten. Mend or remove it.</source>
        <translation>Die Datei auf dem Datenträger kann nicht gelesen werden und wird nicht überschrieben. Reparieren oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{reason} Until then it is open for reading only.</source>
        <translation>{reason} Bis dahin ist es nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio and is open for reading only.</source>
        <translation>Die Datei stammt von einem neueren Hook Studio und ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{folder} has no Hook Studio project (no {file}).</source>
        <translation>{folder} hat kein Hook-Studio-Projekt (keine {file}).</translation>
    </message>
    <message>
        <source>{folder} holds a project already ({file}). Nothing was changed.</source>
        <translation>{folder} enthält schon ein Projekt ({file}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another file has the same name.</source>
        <translation>Eine andere Datei hat denselben Namen.</translation>
    </message>
    <message>
        <source>{reason} Your edits are still here.</source>
        <translation>{reason} Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>{file} changed on disk (git pull?). Reload, keep mine, or compare.</source>
        <translation>{file} wurde auf dem Datenträger geändert (git pull?). Neu laden, meine behalten oder vergleichen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The body file {file} exists already and is not overwritten. Choose another.</source>
        <translation>Die Body-Datei {file} existiert schon und wird nicht überschrieben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} is not read; a file here must end with {ending}.</source>
        <translation>{name} wird nicht gelesen; eine Datei muss hier mit {ending} enden.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds {n:,} files; the first {most:,} by name are shown.</source>
        <extracomment>Singular: {folder} holds {n:,} file; the first {most:,} by name are shown.</extracomment>
        <translation>
            <numerusform>{folder} enthält {n:,} Datei; die ersten {most:,} nach Namen werden gezeigt.</numerusform>
            <numerusform>{folder} enthält {n:,} Dateien; die ersten {most:,} nach Namen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is a link; a project holds plain folders only.</source>
        <translation>{folder} ist ein Link; ein Projekt enthält nur einfache Ordner.</translation>
    </message>
    <message>
        <source>{other} and {name} differ only by case; rename one of them.</source>
        <translation>{other} und {name} unterscheiden sich nur in Groß- und Kleinschreibung; benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The body file</source>
        <translation>Die Body-Datei</translation>
    </message>
    <message>
        <source>{file} is a link; a project holds plain files only.</source>
        <translation>{file} ist ein Link; ein Projekt enthält nur einfache Dateien.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows.</source>
        <translation>„{name}“ kann unter Windows kein Dateiname sein.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it ends with a space or a dot.</source>
        <translation>„{name}“ kann unter Windows kein Dateiname sein: Es endet mit Leerzeichen oder Punkt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it holds {character!r}.</source>
        <translation>„{name}“ kann unter Windows kein Dateiname sein: Es enthält {character!r}.</translation>
    </message>
    <message>
        <source>&apos;{name}…&apos; is too long for a file name.</source>
        <translation>„{name}…“ ist als Dateiname zu lang.</translation>
    </message>
    <message>
        <source>{file} is a link to a place outside the project; a project holds plain files only.</source>
        <translation>{file} ist ein Link auf einen Ort außerhalb des Projekts; ein Projekt enthält nur einfache Dateien.</translation>
    </message>
    <message>
        <source>{subject} must be relative, with / between parts, not {path!r}.</source>
        <translation>{subject} muss relativ sein, mit / zwischen den Teilen, nicht {path!r}.</translation>
    </message>
    <message>
        <source>{subject} must be relative to the project, not {path!r}.</source>
        <translation>{subject} muss relativ zum Projekt sein, nicht {path!r}.</translation>
    </message>
    <message>
        <source>{subject} {path} is outside the project folder.</source>
        <translation>{subject} {path} liegt außerhalb des Projektordners.</translation>
    </message>
    <message>
        <source>{subject} {path!r} is not a file.</source>
        <translation>{subject} {path!r} ist keine Datei.</translation>
    </message>
    <message>
        <source>{subject}: {reason}</source>
        <translation>{subject}: {reason}</translation>
    </message>
    <message>
        <source>The unsaved edits are too large for a recovery file.</source>
        <translation>Die ungespeicherten Änderungen sind zu groß für eine Wiederherstellungsdatei.</translation>
    </message>
    <message>
        <source>The recovery file cannot be written: {reason}.</source>
        <translation>Die Wiederherstellungsdatei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The answer has no url, so it answers no call.</source>
        <translation>Die Antwort hat keine url und beantwortet daher keinen Aufruf.</translation>
    </message>
    <message>
        <source>headers should map names to values.</source>
        <translation>headers sollte Namen auf Werte abbilden.</translation>
    </message>
    <message>
        <source>method should be GET, POST or {any} (for both).</source>
        <translation>method sollte GET, POST oder {any} (für beide) sein.</translation>
    </message>
    <message>
        <source>status should be a whole number from 100 to 599.</source>
        <translation>status sollte eine ganze Zahl von 100 bis 599 sein.</translation>
    </message>
    <message>
        <source>delay should be a number of seconds, at most {most:g}.</source>
        <translation>delay sollte eine Zahl von Sekunden sein, höchstens {most:g}.</translation>
    </message>
    <message>
        <source>The sample project cannot be copied to {folder}: {reason}.</source>
        <translation>Das Beispielprojekt kann nicht nach {folder} kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Cannot save: the file would not read back as it was. Your edits are still here.</source>
        <translation>Speichern nicht möglich: Die Datei ließe sich nicht wieder so lesen, wie sie war. Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>Cannot save: the user&apos;s data is not valid JSON yet. Your edits are still here.</source>
        <translation>Speichern nicht möglich: Die Daten des Benutzers sind noch kein gültiges JSON. Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>Cannot save: {problem} Your edits are still here.</source>
        <translation>Speichern nicht möglich: {problem} Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>This file asks for the secret &quot;{name}&quot;, but only a webhook may. It is not sent.</source>
        <translation>Diese Datei verlangt das Secret „{name}“, aber das darf nur ein Webhook. Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Move it to the keyring and write {{{{secret.name}}}} here?</source>
        <translation>In {place} steht etwas, das wie ein Secret aussieht. In den Schlüsselbund verschieben und hier {{{{secret.name}}}} schreiben?</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio (format {version}; this one reads up to {newest}). Nothing was changed.</source>
        <translation>Die Datei stammt von einem neueren Hook Studio (Format {version}; dieses liest bis {newest}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; does nothing: certificates, their verification and the proxy are settings of each user, and no project can change them. It is kept.</source>
        <translation>Der Schlüssel „{name}“ bewirkt nichts: Zertifikate, ihre Prüfung und der Proxy sind Einstellungen jedes Benutzers, und kein Projekt kann sie ändern. Er bleibt erhalten.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept.</source>
        <translation>Der Schlüssel „{name}“ ist unbekannt; er bleibt erhalten.</translation>
    </message>
    <message>
        <source>{key} should be text.</source>
        <translation>{key} sollte Text sein.</translation>
    </message>
    <message>
        <source>{key} should be true or false.</source>
        <translation>{key} sollte true oder false sein.</translation>
    </message>
    <message>
        <source>version should be a whole number from 1.</source>
        <translation>version sollte eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept. Did you mean &quot;{meant}&quot;?</source>
        <translation>Der Schlüssel „{name}“ ist unbekannt; er bleibt erhalten. Meinten Sie „{meant}“?</translation>
    </message>
    <message>
        <source>Blank JSON</source>
        <translation>Leeres JSON</translation>
    </message>
    <message>
        <source>A table of keys and values that becomes a JSON body.</source>
        <translation>Eine Tabelle aus Schlüsseln und Werten, die zum JSON-Body wird.</translation>
    </message>
    <message>
        <source>Blank raw text</source>
        <translation>Leerer Rohtext</translation>
    </message>
    <message>
        <source>Any text as it stands: JSON of your own, XML, or a form.</source>
        <translation>Beliebiger Text, wie er dasteht: eigenes JSON, XML oder ein Formular.</translation>
    </message>
    <message>
        <source>Lob postcard</source>
        <translation>Lob-Postkarte</translation>
    </message>
    <message>
        <source>Print and mail a postcard to the user&apos;s address.</source>
        <translation>Eine Postkarte drucken und an die Adresse des Benutzers schicken.</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Send a message to a user who has written to your page.</source>
        <translation>Einem Benutzer, der Ihrer Seite geschrieben hat, eine Nachricht senden.</translation>
    </message>
    <message>
        <source>Remerge</source>
        <translation>Remerge</translation>
    </message>
    <message>
        <source>Report a user to a retargeting audience; the URL holds the whole request.</source>
        <translation>Einen Benutzer einer Retargeting-Zielgruppe melden; die URL enthält die ganze Anfrage.</translation>
    </message>
    <message>
        <source>Slack message</source>
        <translation>Slack-Nachricht</translation>
    </message>
    <message>
        <source>Post a line to a channel through an incoming webhook.</source>
        <translation>Über einen eingehenden Webhook eine Zeile in einen Kanal schreiben.</translation>
    </message>
    <message>
        <source>Braze to Braze</source>
        <translation>Braze an Braze</translation>
    </message>
    <message>
        <source>Start a Canvas for the user through Braze&apos;s own REST API.</source>
        <translation>Über die REST-API von Braze selbst einen Canvas für den Benutzer starten.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16; save it as UTF-8.</source>
        <translation>Die Datei sieht nach UTF-16 aus; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file (byte 0 at offset {offset}).</source>
        <translation>Die Datei ist keine Textdatei (Byte 0 an Position {offset}).</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 (byte {byte} at offset {offset}).</source>
        <translation>Die Datei ist kein gültiges UTF-8 (Byte {byte} an Position {offset}).</translation>
    </message>
    <message>
        <source>Cannot save {file}: {character} at offset {offset} is half of a character. Your edits are still here.</source>
        <translation>{file} kann nicht gespeichert werden: {character} an Position {offset} ist ein halbes Zeichen. Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>{key} should hold names and values.</source>
        <translation>{key} sollte Namen und Werte enthalten.</translation>
    </message>
    <message>
        <source>severities should map a rule to a severity.</source>
        <translation>severities sollte eine Regel auf einen Schweregrad abbilden.</translation>
    </message>
    <message numerus="yes">
        <source>The data nests deeper than {n} levels.</source>
        <extracomment>Singular: The data nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>Die Daten sind tiefer als {n} Ebene verschachtelt.</numerusform>
            <numerusform>Die Daten sind tiefer als {n} Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A severity should be one of {severities}.</source>
        <translation>Ein Schweregrad sollte einer von {severities} sein.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MB.</source>
        <translation>Der Text ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>The text must be one object: { … }.</source>
        <translation>Der Text muss ein einziges Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>“{name}” is no section; there are {names}, …</source>
        <translation>„{name}“ ist kein Abschnitt; es gibt {names}, …</translation>
    </message>
    <message>
        <source>“{name}” must be an object: {{ … }}.</source>
        <translation>„{name}“ muss ein Objekt sein: {{ … }}.</translation>
    </message>
    <message>
        <source>Nothing may follow the closing brace.</source>
        <translation>Auf die schließende geschweifte Klammer darf nichts folgen.</translation>
    </message>
    <message>
        <source>A wait is expected here, such as 10s, 5m or 2h.</source>
        <translation>Hier wird eine Wartezeit erwartet, wie 10s, 5m oder 2h.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a wait, such as 10s, 5m or 2h.</source>
        <translation>„{word}“ ist keine Wartezeit, wie 10s, 5m oder 2h.</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not a unit; there are s, m, h and d.</source>
        <translation>„{unit}“ ist keine Einheit; es gibt s, m, h und d.</translation>
    </message>
    <message>
        <source>A wait is 0 seconds to 7 days.</source>
        <translation>Eine Wartezeit beträgt 0 Sekunden bis 7 Tage.</translation>
    </message>
    <message numerus="yes">
        <source>There are at most {n} retries.</source>
        <extracomment>Singular: There is at most {n} retry.</extracomment>
        <translation>
            <numerusform>Es gibt höchstens {n} Wiederholung.</numerusform>
            <numerusform>Es gibt höchstens {n} Wiederholungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>headers should be a list of name/value pairs.</source>
        <translation>headers sollte eine Liste von Name-Wert-Paaren sein.</translation>
    </message>
    <message>
        <source>body should hold kind: json with pairs, or kind: raw with text or body_file.</source>
        <translation>body sollte kind: json mit pairs enthalten, oder kind: raw mit text oder body_file.</translation>
    </message>
    <message>
        <source>languages should map a language to its url and body.</source>
        <translation>languages sollte eine Sprache auf ihre url und ihren body abbilden.</translation>
    </message>
    <message>
        <source>A header&apos;s name</source>
        <translation>Der Name eines Headers</translation>
    </message>
    <message>
        <source>A header&apos;s value</source>
        <translation>Der Wert eines Headers</translation>
    </message>
    <message>
        <source>A header&apos;s enabled</source>
        <translation>Das enabled eines Headers</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>body.pairs should be a list.</source>
        <translation>body.pairs sollte eine Liste sein.</translation>
    </message>
    <message>
        <source>A pair should hold key, type and value.</source>
        <translation>Ein Paar sollte key, type und value enthalten.</translation>
    </message>
    <message>
        <source>A pair&apos;s type should be one of {types}.</source>
        <translation>Der Typ eines Paars sollte einer von {types} sein.</translation>
    </message>
    <message>
        <source>A pair&apos;s key</source>
        <translation>Der Schlüssel eines Paars</translation>
    </message>
    <message>
        <source>Reload {file}</source>
        <translation>{file} neu laden</translation>
    </message>
    <message>
        <source>Restore {file}</source>
        <translation>{file} wiederherstellen</translation>
    </message>
    <message>
        <source>A value that holds &apos;: &apos; must stand in quotes, or this line is indented wrongly.</source>
        <translation>Ein Wert, der &apos;: &apos; enthält, muss in Anführungszeichen stehen, oder diese Zeile ist falsch eingerückt.</translation>
    </message>
    <message>
        <source>This line does not belong to what stands above it; is it indented wrongly?</source>
        <translation>Diese Zeile gehört nicht zu dem, was darüber steht; ist sie falsch eingerückt?</translation>
    </message>
    <message>
        <source>Expected a colon after the key.</source>
        <translation>Nach dem Schlüssel wurde ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>A tab cannot stand here; use spaces.</source>
        <translation>Hier kann kein Tabulator stehen; verwenden Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>A value that starts with @ must stand in quotes.</source>
        <translation>Ein Wert, der mit @ beginnt, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A value that starts with ` must stand in quotes.</source>
        <translation>Ein Wert, der mit ` beginnt, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A value that starts with % must stand in quotes.</source>
        <translation>Ein Wert, der mit % beginnt, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Expected a comma or a closing bracket.</source>
        <translation>Ein Komma oder eine schließende eckige Klammer wurde erwartet.</translation>
    </message>
    <message>
        <source>Expected a comma or a closing brace.</source>
        <translation>Ein Komma oder eine schließende geschweifte Klammer wurde erwartet.</translation>
    </message>
    <message>
        <source>A backslash in double quotes must be doubled.</source>
        <translation>Ein Backslash in doppelten Anführungszeichen muss verdoppelt werden.</translation>
    </message>
    <message>
        <source>Expected a value here.</source>
        <translation>Hier wurde ein Wert erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>The file nests deeper than {n} levels.</source>
        <extracomment>Singular: The file nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>Die Datei ist tiefer als {n} Ebene verschachtelt.</numerusform>
            <numerusform>Die Datei ist tiefer als {n} Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a value, found {found}.</source>
        <translation>Ein Wert wurde erwartet, gefunden: {found}.</translation>
    </message>
    <message>
        <source>Expected a value, found the end.</source>
        <translation>Ein Wert wurde erwartet, gefunden: das Ende.</translation>
    </message>
    <message>
        <source>Expected a key, found {found}.</source>
        <translation>Ein Schlüssel wurde erwartet, gefunden: {found}.</translation>
    </message>
    <message>
        <source>Expected a key, found the end.</source>
        <translation>Ein Schlüssel wurde erwartet, gefunden: das Ende.</translation>
    </message>
    <message>
        <source>Expected a comma, found {found}.</source>
        <translation>Ein Komma wurde erwartet, gefunden: {found}.</translation>
    </message>
    <message>
        <source>Expected a comma, found the end.</source>
        <translation>Ein Komma wurde erwartet, gefunden: das Ende.</translation>
    </message>
    <message>
        <source>Expected a colon, found {found}.</source>
        <translation>Ein Doppelpunkt wurde erwartet, gefunden: {found}.</translation>
    </message>
    <message>
        <source>Expected a colon, found the end.</source>
        <translation>Ein Doppelpunkt wurde erwartet, gefunden: das Ende.</translation>
    </message>
    <message>
        <source>The file should hold an object at the top.</source>
        <translation>Die Datei sollte oben ein Objekt enthalten.</translation>
    </message>
    <message>
        <source>The file is not valid YAML: {problem}.</source>
        <translation>Die Datei ist kein gültiges YAML: {problem}.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; appears twice (a bad merge?).</source>
        <translation>Der Schlüssel „{key}“ kommt zweimal vor (falscher Merge?).</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not allowed; quote the value.</source>
        <translation>Anker und Aliasse (&amp; und *) sind nicht erlaubt; setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The tag {tag} is not allowed.</source>
        <translation>Das Tag {tag} ist nicht erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than {n:,} values.</source>
        <extracomment>Singular: The file holds more than {n:,} value.</extracomment>
        <translation>
            <numerusform>Die Datei enthält mehr als {n:,} Wert.</numerusform>
            <numerusform>Die Datei enthält mehr als {n:,} Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directives (lines that start with %) are not allowed.</source>
        <translation>Direktiven (Zeilen, die mit % beginnen) sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a string (line {line}).</source>
        <translation>Die Datei endet mitten in einem String (Zeile {line}).</translation>
    </message>
    <message>
        <source>{character} cannot stand in a text file.</source>
        <translation>{character} kann nicht in einer Textdatei stehen.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML ({name}).</source>
        <translation>Die Datei kann nicht als YAML gelesen werden ({name}).</translation>
    </message>
    <message>
        <source>A project file holds one document; remove this ---.</source>
        <translation>Eine Projektdatei enthält ein Dokument; entfernen Sie dieses ---.</translation>
    </message>
    <message>
        <source>A value that starts with { or [ must stand in quotes.</source>
        <translation>Ein Wert, der mit { oder [ beginnt, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Ein Schlüssel muss ein Text sein.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold.</source>
        <translation>{number} ist keine Zahl, die JSON aufnehmen kann.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold</source>
        <translation>{number} ist keine Zahl, die JSON aufnehmen kann</translation>
    </message>
    <message numerus="yes">
        <source>A number has {n:,} digits; the most is {most:,}.</source>
        <extracomment>Singular: A number has {n:,} digit; the most is {most:,}.</extracomment>
        <translation>
            <numerusform>Eine Zahl hat {n:,} Ziffer; höchstens {most:,} sind erlaubt.</numerusform>
            <numerusform>Eine Zahl hat {n:,} Ziffern; höchstens {most:,} sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is out of range.</source>
        <translation>{number} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>a small JSON error</source>
        <translation>ein kleiner JSON-Fehler</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>eine Zeile Text</translation>
    </message>
    <message>
        <source>a page with a script</source>
        <translation>eine Seite mit einem Skript</translation>
    </message>
    <message>
        <source>a small document</source>
        <translation>ein kleines Dokument</translation>
    </message>
    <message>
        <source>no body at all</source>
        <translation>gar kein Body</translation>
    </message>
    <message>
        <source>accents, Japanese, Arabic and emoji</source>
        <translation>Akzente, Japanisch, Arabisch und Emoji</translation>
    </message>
    <message>
        <source>called JSON, and is not</source>
        <translation>JSON genannt, aber keines</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>compressed JSON</source>
        <translation>komprimiertes JSON</translation>
    </message>
    <message>
        <source>5 MB of JSON on one line</source>
        <translation>5 MB JSON in einer Zeile</translation>
    </message>
    <message>
        <source>50 MB of text</source>
        <translation>50 MB Text</translation>
    </message>
    <message>
        <source>The body is larger than {size:,} bytes</source>
        <translation>Der Body ist größer als {size:,} Bytes</translation>
    </message>
    <message>
        <source>Not a valid HTTP request ({reason})</source>
        <translation>Keine gültige HTTP-Anfrage ({reason})</translation>
    </message>
    <message>
        <source>The Host header names another machine ({host})</source>
        <translation>Der Host-Header nennt einen anderen Rechner ({host})</translation>
    </message>
    <message>
        <source>A web page of another site sent this</source>
        <translation>Das hat eine Webseite einer anderen Site gesendet</translation>
    </message>
    <message>
        <source>TLS was spoken to a plain port; use http instead of https</source>
        <translation>Auf einem unverschlüsselten Port wurde TLS gesprochen; verwenden Sie http statt https</translation>
    </message>
    <message>
        <source>The headers are too large</source>
        <translation>Die Header sind zu groß</translation>
    </message>
    <message>
        <source>Not complete after {limit_s:.0f} s</source>
        <translation>Nach {limit_s:.0f} s nicht vollständig</translation>
    </message>
    <message>
        <source>Too many large bodies at once</source>
        <translation>Zu viele große Bodys auf einmal</translation>
    </message>
    <message>
        <source>{address} is not an address of Braze&apos;s {name}</source>
        <translation>{address} ist keine Adresse von Braze {name}</translation>
    </message>
    <message>
        <source>Nowhere is not an address of Braze&apos;s {name}</source>
        <translation>Nirgendwo ist keine Adresse von Braze {name}</translation>
    </message>
    <message>
        <source>{source!r} is no IP address and no Braze instance.</source>
        <translation>{source!r} ist weder IP-Adresse noch Braze-Instanz.</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here.</source>
        <translation>Hier wird ein Statuscode, hang oder reset erwartet.</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here, not &apos;{sign}&apos;.</source>
        <translation>Hier wird ein Statuscode, hang oder reset erwartet, nicht „{sign}“.</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here.</source>
        <translation>Hier wird retry-after=, delay= oder body= erwartet.</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here, not &apos;{sign}&apos;.</source>
        <translation>Hier wird retry-after=, delay= oder body= erwartet, nicht „{sign}“.</translation>
    </message>
    <message>
        <source>The name of a body is expected here.</source>
        <translation>Hier wird der Name eines Bodys erwartet.</translation>
    </message>
    <message>
        <source>The name of a body is expected here, not &apos;{sign}&apos;.</source>
        <translation>Hier wird der Name eines Bodys erwartet, nicht „{sign}“.</translation>
    </message>
    <message>
        <source>A count is expected here.</source>
        <translation>Hier wird eine Anzahl erwartet.</translation>
    </message>
    <message>
        <source>A count is expected here, not &apos;{sign}&apos;.</source>
        <translation>Hier wird eine Anzahl erwartet, nicht „{sign}“.</translation>
    </message>
    <message>
        <source>Seconds is expected here.</source>
        <translation>Hier werden Sekunden erwartet.</translation>
    </message>
    <message>
        <source>Seconds is expected here, not &apos;{sign}&apos;.</source>
        <translation>Hier werden Sekunden erwartet, nicht „{sign}“.</translation>
    </message>
    <message>
        <source>The script is longer than {length:,} characters.</source>
        <translation>Das Skript ist länger als {length:,} Zeichen.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a status (200 to 599), hang or reset.</source>
        <translation>„{word}“ ist kein Statuscode (200 bis 599), hang oder reset.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a count (1 to {most:,}).</source>
        <translation>„{word}“ ist keine Anzahl (1 bis {most:,}).</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,}).</source>
        <translation>„{word}“ sind keine Sekunden (0 bis {most:,}).</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; is not expected here.</source>
        <translation>„{sign}“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an option (retry-after, delay or body).</source>
        <translation>„{name}“ ist keine Option (retry-after, delay oder body).</translation>
    </message>
    <message>
        <source>&apos;=&apos; is missing after {name}.</source>
        <translation>Hinter {name} fehlt „=“.</translation>
    </message>
    <message>
        <source>There is no body &apos;{word}&apos;; there are {bodies}.</source>
        <translation>Es gibt keinen Body „{word}“; es gibt {bodies}.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,.0f}, such as 0.25).</source>
        <translation>„{word}“ sind keine Sekunden (0 bis {most:,.0f}, wie 0.25).</translation>
    </message>
    <message>
        <source>This step has that option ({name}) twice.</source>
        <translation>Dieser Schritt hat die Option ({name}) zweimal.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: {reason}.</source>
        <translation>Der Empfänger kann auf Port {port} nicht lauschen: {reason}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on the ports {first} to {last}: in use by other programs.</source>
        <translation>Der Empfänger kann auf den Ports {first} bis {last} nicht lauschen: von anderen Programmen belegt.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on {host}, port {port}: {reason}.</source>
        <translation>Der Empfänger kann auf {host}, Port {port} nicht lauschen: {reason}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: in use by other programs.</source>
        <translation>Der Empfänger kann auf Port {port} nicht lauschen: von anderen Programmen belegt.</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>eine Adresse dieses Computers</translation>
    </message>
    <message>
        <source>a public address</source>
        <translation>eine öffentliche Adresse</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>eine private Adresse</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>eine Link-Local-Adresse</translation>
    </message>
    <message>
        <source>an address inside a provider&apos;s network</source>
        <translation>eine Adresse im Netz eines Anbieters</translation>
    </message>
    <message>
        <source>a cloud&apos;s metadata service</source>
        <translation>der Metadatendienst einer Cloud</translation>
    </message>
    <message>
        <source>not the address of a single host</source>
        <translation>nicht die Adresse eines einzelnen Hosts</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace {secret} by its value there.</source>
        <translation>Braze kennt keine Secrets mit Namen: Ersetzen Sie dort {secret} durch seinen Wert.</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends.</source>
        <translation>{method} ist keine Methode, die Braze sendet.</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace a secret by its value there.</source>
        <translation>Braze kennt keine Secrets mit Namen: Ersetzen Sie dort ein Secret durch seinen Wert.</translation>
    </message>
    <message>
        <source>The rows cannot be written as one text for Braze. {reason}</source>
        <translation>Die Zeilen können nicht als ein Text für Braze geschrieben werden. {reason}</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: its last { would join what follows.</source>
        <translation>Dieser Text kann nicht in einem Sprachblock stehen: Sein letztes { würde sich mit dem Folgenden verbinden.</translation>
    </message>
    <message>
        <source>{language} is not a language tag.</source>
        <translation>{language} ist kein Sprach-Tag.</translation>
    </message>
    <message>
        <source>The body is left out: a GET request has none.</source>
        <translation>Der Body wird weggelassen: Eine GET-Anfrage hat keinen.</translation>
    </message>
    <message>
        <source>The header {name} stands twice; Braze keeps one of them.</source>
        <translation>Der Header {name} steht zweimal da; Braze behält einen davon.</translation>
    </message>
    <message>
        <source>Braze cannot reach this computer; put in the address of the real receiver.</source>
        <translation>Braze kann diesen Computer nicht erreichen; tragen Sie die Adresse des echten Empfängers ein.</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: {reason}.</source>
        <translation>Dieser Text kann nicht in einem Sprachblock stehen: {reason}.</translation>
    </message>
    <message>
        <source>Braze stores a language as two small letters, so nobody there gets the variant {language}; a region is in ${{most_recent_locale}}.</source>
        <translation>Braze speichert eine Sprache als zwei Kleinbuchstaben, daher erhält dort niemand die Variante {language}; eine Region steht in ${{most_recent_locale}}.</translation>
    </message>
    <message>
        <source>Braze cannot reach a private address.</source>
        <translation>Braze kann keine private Adresse erreichen.</translation>
    </message>
    <message>
        <source>Braze sends to ports 80 and 443 only, not to {port}.</source>
        <translation>Braze sendet nur an die Ports 80 und 443, nicht an {port}.</translation>
    </message>
    <message>
        <source>The message is aborted for user {who}: {reason}</source>
        <translation>Die Nachricht wird für Benutzer {who} abgebrochen: {reason}</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends: {methods}.</source>
        <translation>{method} ist keine Methode, die Braze sendet: {methods}.</translation>
    </message>
    <message>
        <source>The body has {size:,} bytes; many receivers refuse more than 1 MB.</source>
        <translation>Der Body hat {size:,} Bytes; viele Empfänger lehnen mehr als 1 MB ab.</translation>
    </message>
    <message>
        <source>There is no Content-Type header; {type} is sent, from the body.</source>
        <translation>Es gibt keinen Content-Type-Header; {type} wird gesendet, aus dem Body abgeleitet.</translation>
    </message>
    <message>
        <source>The body is not sent: a GET request has none.</source>
        <translation>Der Body wird nicht gesendet: Eine GET-Anfrage hat keinen.</translation>
    </message>
    <message>
        <source>A JSON value does not close what it opens.</source>
        <translation>Ein JSON-Wert schließt nicht, was er öffnet.</translation>
    </message>
    <message>
        <source>Counters and cycles of several rows would be one in a raw body.</source>
        <translation>Zähler und cycle mehrerer Zeilen wären in einem Raw-Body eins.</translation>
    </message>
    <message>
        <source>The key {key} of row {row} would be read as Liquid in a raw body.</source>
        <translation>Der Schlüssel {key} der Zeile {row} würde in einem Raw-Body als Liquid gelesen.</translation>
    </message>
    <message>
        <source>The Liquid of row {row} is not whole, and would swallow what follows it.</source>
        <translation>Das Liquid der Zeile {row} ist nicht vollständig und würde das Folgende verschlucken.</translation>
    </message>
    <message>
        <source>Row {row} has a secret beside a tag that prints; a raw body cannot hold both.</source>
        <translation>Zeile {row} hat ein Secret neben einem ausgebenden Tag; ein Raw-Body kann nicht beides enthalten.</translation>
    </message>
    <message>
        <source>The value of {key} has both escapes and Liquid that prints by other means than {{{{ }}}}; it cannot become a row.</source>
        <translation>Der Wert von {key} hat sowohl Maskierungen als auch Liquid, das anders als mit {{{{ }}}} ausgibt; er kann keine Zeile werden.</translation>
    </message>
    <message>
        <source>The value of {key} has escaped braces, which a row would read as Liquid.</source>
        <translation>Der Wert von {key} hat maskierte Klammern, die eine Zeile als Liquid läse.</translation>
    </message>
    <message>
        <source>The value of {key} uses json_escape before another filter; a row would escape it twice.</source>
        <translation>Der Wert von {key} verwendet json_escape vor einem anderen Filter; eine Zeile würde ihn doppelt maskieren.</translation>
    </message>
    <message>
        <source>The Liquid of the rows does not fit into one text: {reason}.</source>
        <translation>Das Liquid der Zeilen passt nicht in einen Text: {reason}.</translation>
    </message>
    <message>
        <source>The Liquid of the body is not whole: {reason}.</source>
        <translation>Das Liquid des Bodys ist nicht vollständig: {reason}.</translation>
    </message>
    <message>
        <source>Row {row} has no value.</source>
        <translation>Zeile {row} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Row {row} uses the variable {name}, which row {earlier} sets; in one text it would have that value here too.</source>
        <translation>Zeile {row} verwendet die Variable {name}, die Zeile {earlier} setzt; in einem Text hätte sie diesen Wert auch hier.</translation>
    </message>
    <message>
        <source>The value of {key} is not valid JSON: {text}.</source>
        <translation>Der Wert von {key} ist kein gültiges JSON: {text}.</translation>
    </message>
    <message>
        <source>The value of environment.{name} cannot be written into Liquid; write it there by hand.</source>
        <translation>Der Wert von environment.{name} kann nicht in Liquid geschrieben werden; schreiben Sie ihn dort von Hand.</translation>
    </message>
    <message>
        <source>The Content Block {block} reads environment.{name}, which Braze does not know; write the value into the block there.</source>
        <translation>Der Content Block {block} liest environment.{name}, was Braze nicht kennt; schreiben Sie den Wert dort in den Block.</translation>
    </message>
    <message>
        <source>The header {name} stands twice; both are sent.</source>
        <translation>Der Header {name} steht zweimal da; beide werden gesendet.</translation>
    </message>
    <message>
        <source>{host} is not a host name.</source>
        <translation>{host} ist kein Hostname.</translation>
    </message>
    <message>
        <source>The IPv6 address names a network interface; leave out what follows %.</source>
        <translation>Die IPv6-Adresse nennt eine Netzwerkschnittstelle; lassen Sie weg, was auf % folgt.</translation>
    </message>
    <message>
        <source>The host name is longer than 253 characters.</source>
        <translation>Der Hostname ist länger als 253 Zeichen.</translation>
    </message>
    <message>
        <source>{address} is not an IPv4 address.</source>
        <translation>{address} ist keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>{host} is not a host name: a part between dots is empty.</source>
        <translation>{host} ist kein Hostname: Ein Teil zwischen Punkten ist leer.</translation>
    </message>
    <message>
        <source>{address} is not an IPv6 address.</source>
        <translation>{address} ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The key of row {row} is empty.</source>
        <translation>Der Schlüssel der Zeile {row} ist leer.</translation>
    </message>
    <message>
        <source>{value} is not a JSON number.</source>
        <translation>{value} ist keine JSON-Zahl.</translation>
    </message>
    <message>
        <source>{value} is not true or false.</source>
        <translation>{value} ist nicht true oder false.</translation>
    </message>
    <message>
        <source>The value is not valid JSON (line {line} column {column}): {reason}.</source>
        <translation>Der Wert ist kein gültiges JSON (Zeile {line}, Spalte {column}): {reason}.</translation>
    </message>
    <message>
        <source>The value nests {depth} deep; the most is {limit}.</source>
        <translation>Der Wert ist {depth} Ebenen tief verschachtelt; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>The value is empty, and a number is needed; a default filter gives one.</source>
        <translation>Der Wert ist leer, und eine Zahl ist nötig; ein default-Filter liefert eine.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a number is needed; a default filter gives one.</source>
        <translation>Der Wert ist leer, weil {missing} es ist, und eine Zahl ist nötig; ein default-Filter liefert eine.</translation>
    </message>
    <message>
        <source>The value is empty, and true or false is needed; a default filter gives one.</source>
        <translation>Der Wert ist leer, und true oder false ist nötig; ein default-Filter liefert es.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and true or false is needed; a default filter gives one.</source>
        <translation>Der Wert ist leer, weil {missing} es ist, und true oder false ist nötig; ein default-Filter liefert es.</translation>
    </message>
    <message>
        <source>The value is empty, and a JSON value is needed; a default filter gives one.</source>
        <translation>Der Wert ist leer, und ein JSON-Wert ist nötig; ein default-Filter liefert einen.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a JSON value is needed; a default filter gives one.</source>
        <translation>Der Wert ist leer, weil {missing} es ist, und ein JSON-Wert ist nötig; ein default-Filter liefert einen.</translation>
    </message>
    <message>
        <source>The key {key} of row {row} stands in row {earlier} already; receivers keep only one of them.</source>
        <translation>Der Schlüssel {key} der Zeile {row} steht schon in Zeile {earlier}; Empfänger behalten nur einen davon.</translation>
    </message>
    <message>
        <source>A body of rows is one JSON object (line {line}).</source>
        <translation>Ein Body aus Zeilen ist ein JSON-Objekt (Zeile {line}).</translation>
    </message>
    <message>
        <source>The object is never closed (line {line}).</source>
        <translation>Das Objekt wird nie geschlossen (Zeile {line}).</translation>
    </message>
    <message>
        <source>A string is never closed (line {line}).</source>
        <translation>Ein String wird nie geschlossen (Zeile {line}).</translation>
    </message>
    <message>
        <source>Text after the object would be lost (line {line}).</source>
        <translation>Text nach dem Objekt ginge verloren (Zeile {line}).</translation>
    </message>
    <message>
        <source>The key {key} has no value (line {line}).</source>
        <translation>Der Schlüssel {key} hat keinen Wert (Zeile {line}).</translation>
    </message>
    <message>
        <source>Which members there are depends on Liquid near {key} (line {line}).</source>
        <translation>Welche Elemente es gibt, hängt vom Liquid bei {key} ab (Zeile {line}).</translation>
    </message>
    <message>
        <source>A key in &quot;double quotes&quot; is needed (line {line}).</source>
        <translation>Ein Schlüssel in &quot;doppelten Anführungszeichen&quot; ist nötig (Zeile {line}).</translation>
    </message>
    <message>
        <source>The key {key} has Liquid, which rows do not (line {line}).</source>
        <translation>Der Schlüssel {key} hat Liquid, was Zeilen nicht haben (Zeile {line}).</translation>
    </message>
    <message>
        <source>Liquid between the members has no place in rows (line {line}).</source>
        <translation>Liquid zwischen den Elementen hat in Zeilen keinen Platz (Zeile {line}).</translation>
    </message>
    <message>
        <source>The key {key} needs a colon (line {line}).</source>
        <translation>Der Schlüssel {key} braucht einen Doppelpunkt (Zeile {line}).</translation>
    </message>
    <message>
        <source>What follows the value of {key} is unclear (line {line}).</source>
        <translation>Was auf den Wert von {key} folgt, ist unklar (Zeile {line}).</translation>
    </message>
    <message>
        <source>The key {key} is not valid JSON (line {line}).</source>
        <translation>Der Schlüssel {key} ist kein gültiges JSON (Zeile {line}).</translation>
    </message>
    <message>
        <source>a string holds a bare control character; use json_escape</source>
        <translation>ein String enthält ein rohes Steuerzeichen; verwenden Sie json_escape</translation>
    </message>
    <message>
        <source>a string holds a bare line break; use json_escape</source>
        <translation>ein String enthält einen rohen Zeilenumbruch; verwenden Sie json_escape</translation>
    </message>
    <message>
        <source>it ends where a value was expected</source>
        <translation>es endet, wo ein Wert erwartet wurde</translation>
    </message>
    <message>
        <source>expected a value, found {found}</source>
        <translation>ein Wert wurde erwartet, gefunden: {found}</translation>
    </message>
    <message>
        <source>it ends where a key in &quot;double quotes&quot; was expected</source>
        <translation>es endet, wo ein Schlüssel in &quot;doppelten Anführungszeichen&quot; erwartet wurde</translation>
    </message>
    <message>
        <source>expected a key in &quot;double quotes&quot;, found {found}</source>
        <translation>ein Schlüssel in &quot;doppelten Anführungszeichen&quot; wurde erwartet, gefunden: {found}</translation>
    </message>
    <message>
        <source>it ends where a colon after the key was expected</source>
        <translation>es endet, wo ein Doppelpunkt nach dem Schlüssel erwartet wurde</translation>
    </message>
    <message>
        <source>expected a colon after the key, found {found}</source>
        <translation>ein Doppelpunkt nach dem Schlüssel wurde erwartet, gefunden: {found}</translation>
    </message>
    <message>
        <source>it ends where a comma or } here was expected</source>
        <translation>es endet, wo ein Komma oder } erwartet wurde</translation>
    </message>
    <message>
        <source>expected a comma or }} here, found {found}</source>
        <translation>ein Komma oder }} wurde hier erwartet, gefunden: {found}</translation>
    </message>
    <message>
        <source>it ends where a comma or ] here was expected</source>
        <translation>es endet, wo ein Komma oder ] erwartet wurde</translation>
    </message>
    <message>
        <source>expected a comma or ] here, found {found}</source>
        <translation>ein Komma oder ] wurde hier erwartet, gefunden: {found}</translation>
    </message>
    <message>
        <source>a string holds a bare tab; use json_escape</source>
        <translation>ein String enthält einen rohen Tabulator; verwenden Sie json_escape</translation>
    </message>
    <message>
        <source>The key {key} appears twice; receivers keep only one.</source>
        <translation>Der Schlüssel {key} kommt zweimal vor; Empfänger behalten nur einen.</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON; is a {opener} missing before it</source>
        <translation>nach dem Ende des JSON steht Text; fehlt davor ein {opener}</translation>
    </message>
    <message>
        <source>{word} is not a JSON value</source>
        <translation>{word} ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON</source>
        <translation>nach dem Ende des JSON steht Text</translation>
    </message>
    <message>
        <source>text goes in &quot;double quotes&quot;</source>
        <translation>Text gehört in &quot;doppelte Anführungszeichen&quot;</translation>
    </message>
    <message>
        <source>a secret goes in &quot;double quotes&quot;</source>
        <translation>ein Secret gehört in &quot;doppelte Anführungszeichen&quot;</translation>
    </message>
    <message>
        <source>a string is never closed</source>
        <translation>ein String wird nie geschlossen</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} ist keine Maskierung, die JSON kennt</translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>Abchasisch</translation>
    </message>
    <message>
        <source>Afar</source>
        <translation>Afar</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>Akan</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>Aragonesisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>Awarisch</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>Avestisch</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>Aymara</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>Bambara</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Baschkirisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>Bislama</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Central Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>Chamorro</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>Tschetschenisch</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>Nyanja</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Church Slavonic</source>
        <translation>Kirchenslawisch</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>Tschuwaschisch</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>Kornisch</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>Korsisch</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>Cree</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>Dhivehi</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>Dzongkha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>Ewe</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Fulah</source>
        <translation>Ful</translation>
    </message>
    <message>
        <source>Gaelic</source>
        <translation>Gälisch (Schottland)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>Ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>Guaraní</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian</source>
        <translation>Haiti-Kreolisch</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Haussa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>Herero</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hiri Motu</source>
        <translation>Hiri-Motu</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Ido</source>
        <translation>Ido</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Interlingua</source>
        <translation>Interlingua</translation>
    </message>
    <message>
        <source>Interlingue</source>
        <translation>Interlingue</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>Inuktitut</translation>
    </message>
    <message>
        <source>Inupiaq</source>
        <translation>Inupiak</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>Grönländisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>Kanuri</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>Kaschmiri</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>Kikuyu</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Kirghiz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>Komi</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>Kongolesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>Kwanyama</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Limburgan</source>
        <translation>Limburgisch</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>Luba-Katanga</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malagasy</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>Manx</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>Māori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>Marschallesisch</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauruisch</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>Navajo</translation>
    </message>
    <message>
        <source>Ndonga</source>
        <translation>Ndonga</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>Nord-Ndebele</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Nordsamisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>Ojibwa</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <translation>Ossetisch</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>Pali</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>Rätoromanisch</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>Rundi</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>Samoanisch</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>Sango</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>Sardisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>Yi</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>Süd-Ndebele</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>Süd-Sotho</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>Swazi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>Tahitisch</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tongaisch</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>Tsonga</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>Tswana</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>Twi</translation>
    </message>
    <message>
        <source>Uighur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>Volapük</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>Wallonisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>Westfriesisch</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wolof</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Zhuang</source>
        <translation>Zhuang</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Secret</translation>
    </message>
    <message>
        <source>The body is not valid JSON after personalization for user {user} (line {line} column {column}): {reason}.</source>
        <translation>Der Body ist nach der Personalisierung für Benutzer {user} kein gültiges JSON (Zeile {line}, Spalte {column}): {reason}.</translation>
    </message>
    <message>
        <source>{reason}; {names} printed nothing there</source>
        <translation>{reason}; {names} hat dort nichts ausgegeben</translation>
    </message>
    <message>
        <source>{reason}; an output printed nothing there</source>
        <translation>{reason}; eine Ausgabe hat dort nichts ausgegeben</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the URL.</source>
        <translation>Der Header {name} kann nicht gesetzt werden: Er ergibt sich aus der URL.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the body.</source>
        <translation>Der Header {name} kann nicht gesetzt werden: Er ergibt sich aus dem Body.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: how the body is sent is not the author&apos;s to say.</source>
        <translation>Der Header {name} kann nicht gesetzt werden: Wie der Body gesendet wird, bestimmt nicht der Autor.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it belongs to the connection, not to the message.</source>
        <translation>Der Header {name} kann nicht gesetzt werden: Er gehört zur Verbindung, nicht zur Nachricht.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: the body is sent without waiting.</source>
        <translation>Der Header {name} kann nicht gesetzt werden: Der Body wird ohne Warten gesendet.</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}).</source>
        <translation>Der Header {name} hat einen Zeilenumbruch oder ein Steuerzeichen im Wert ({code}).</translation>
    </message>
    <message>
        <source>Header {name}: {character} cannot go in a header; encode it first.</source>
        <translation>Header {name}: {character} passt nicht in einen Header; codieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>{name} is not a header name.</source>
        <translation>{name} ist kein Header-Name.</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}).</source>
        <translation>Der Header {name} hat ein Zeilenumbruchzeichen im Wert ({code}).</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}) after personalization for user {user}.</source>
        <translation>Der Header {name} hat nach der Personalisierung für Benutzer {user} einen Zeilenumbruch oder ein Steuerzeichen im Wert ({code}).</translation>
    </message>
    <message>
        <source>Header {name}: {character}, after personalization for user {user}, cannot go in a header; encode it first.</source>
        <translation>Header {name}: {character} passt nach der Personalisierung für Benutzer {user} nicht in einen Header; codieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}) after personalization for user {user}.</source>
        <translation>Der Header {name} hat nach der Personalisierung für Benutzer {user} ein Zeilenumbruchzeichen im Wert ({code}).</translation>
    </message>
    <message>
        <source>{name} is never closed</source>
        <translation>{name} wird nie geschlossen</translation>
    </message>
    <message>
        <source>{{ is never closed</source>
        <translation>{{ wird nie geschlossen</translation>
    </message>
    <message>
        <source>{% is never closed</source>
        <translation>{% wird nie geschlossen</translation>
    </message>
    <message>
        <source>comment is never closed</source>
        <translation>comment wird nie geschlossen</translation>
    </message>
    <message>
        <source>{name} closes nothing</source>
        <translation>{name} schließt nichts</translation>
    </message>
    <message>
        <source>The URL has a control character at character {place} ({code}).</source>
        <translation>Die URL hat an Stelle {place} ein Steuerzeichen ({code}).</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {found}).</source>
        <translation>Gesendet werden kann nur an http und https (gefunden: {found}).</translation>
    </message>
    <message>
        <source>The URL has a line break at character {place} ({code}).</source>
        <translation>Die URL hat an Stelle {place} einen Zeilenumbruch ({code}).</translation>
    </message>
    <message>
        <source>The URL does not start with http:// or https://.</source>
        <translation>Die URL beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>A secret cannot be part of the host: where it would go could not be shown.</source>
        <translation>Ein Secret kann nicht Teil des Hosts sein: Wohin es ginge, ließe sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The host has a backslash, which programs read differently.</source>
        <translation>Der Host hat einen Backslash, den Programme verschieden lesen.</translation>
    </message>
    <message>
        <source>The URL has two @ before its path; write the first one as %40.</source>
        <translation>Die URL hat zwei @ vor ihrem Pfad; schreiben Sie das erste als %40.</translation>
    </message>
    <message>
        <source>A colon and a port, or nothing, goes between ] and the path.</source>
        <translation>Zwischen ] und dem Pfad steht ein Doppelpunkt mit Port oder nichts.</translation>
    </message>
    <message>
        <source>The host has more than one colon; an IPv6 address goes in [ ].</source>
        <translation>Der Host hat mehr als einen Doppelpunkt; eine IPv6-Adresse gehört in [ ].</translation>
    </message>
    <message>
        <source>The URL has no host: two slashes are missing.</source>
        <translation>Die URL hat keinen Host: Zwei Schrägstriche fehlen.</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} ist kein Port.</translation>
    </message>
    <message>
        <source>{host} is this computer ({address}): good for a test, not allowed in Braze.</source>
        <translation>{host} ist dieser Computer ({address}): gut für einen Test, in Braze nicht erlaubt.</translation>
    </message>
    <message>
        <source>{host} is this computer: good for a test, not allowed in Braze.</source>
        <translation>{host} ist dieser Computer: gut für einen Test, in Braze nicht erlaubt.</translation>
    </message>
    <message>
        <source>The line breaks between the parts of the URL are removed.</source>
        <translation>Die Zeilenumbrüche zwischen den Teilen der URL werden entfernt.</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on port {port} now, so the request goes there and not to port {usual}.</source>
        <translation>Der Empfänger von Hook Studio lauscht jetzt auf Port {port}, daher geht die Anfrage dorthin und nicht an Port {usual}.</translation>
    </message>
    <message>
        <source>The host {host} is sent as {sent}.</source>
        <translation>Der Host {host} wird als {sent} gesendet.</translation>
    </message>
    <message>
        <source>What follows # is not sent; write it as %23 if it belongs to the URL.</source>
        <translation>Was auf # folgt, wird nicht gesendet; schreiben Sie es als %23, wenn es zur URL gehört.</translation>
    </message>
    <message>
        <source>The URL holds a password; keep it in the keyring and send it in a header.</source>
        <translation>Die URL enthält ein Passwort; verwahren Sie es im Schlüsselbund und senden Sie es in einem Header.</translation>
    </message>
    <message>
        <source>The URL holds a user name; keep it in the keyring and send it in a header.</source>
        <translation>Die URL enthält einen Benutzernamen; verwahren Sie ihn im Schlüsselbund und senden Sie ihn in einem Header.</translation>
    </message>
    <message>
        <source>{value} is sent as {encoded}; the filter url_param_escape encodes a value fully.</source>
        <translation>{value} wird als {encoded} gesendet; der Filter url_param_escape codiert einen Wert vollständig.</translation>
    </message>
    <message>
        <source>{host} is a private address, out of Braze&apos;s reach.</source>
        <translation>{host} ist eine private Adresse, für Braze nicht erreichbar.</translation>
    </message>
    <message>
        <source>The renderer was closed.</source>
        <translation>Der Renderer wurde geschlossen.</translation>
    </message>
    <message>
        <source>The renderer did not start ({reason}).</source>
        <translation>Der Renderer ist nicht gestartet ({reason}).</translation>
    </message>
    <message>
        <source>The renderer cannot be started: {reason}.</source>
        <translation>Der Renderer kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s.</source>
        <translation>Die Vorlage brauchte länger als {seconds:g} s oder mehr als {megabytes} MB: nach {seconds:g} s gestoppt.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line}.</source>
        <translation>Die Vorlage brauchte länger als {seconds:g} s oder mehr als {megabytes} MB: nach {seconds:g} s in Zeile {line} gestoppt.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line} of the Content Block {block}.</source>
        <translation>Die Vorlage brauchte länger als {seconds:g} s oder mehr als {megabytes} MB: nach {seconds:g} s in Zeile {line} des Content Blocks {block} gestoppt.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory.</source>
        <translation>Die Vorlage brauchte länger als {seconds:g} s oder mehr als {megabytes} MB: aus Speichermangel gestoppt.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line}.</source>
        <translation>Die Vorlage brauchte länger als {seconds:g} s oder mehr als {megabytes} MB: aus Speichermangel in Zeile {line} gestoppt.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line} of the Content Block {block}.</source>
        <translation>Die Vorlage brauchte länger als {seconds:g} s oder mehr als {megabytes} MB: aus Speichermangel in Zeile {line} des Content Blocks {block} gestoppt.</translation>
    </message>
    <message>
        <source>The renderer broke down twice on this template; nothing was rendered.</source>
        <translation>Der Renderer ist an dieser Vorlage zweimal abgestürzt; es wurde nichts gerendert.</translation>
    </message>
    <message>
        <source>{problem} Nothing was sent.</source>
        <translation>{problem} Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not among the secrets of this run.</source>
        <translation>Das Secret „{name}“ gehört nicht zu den Secrets dieser Sitzung.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not in the keyring.</source>
        <translation>Das Secret „{name}“ ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; cannot be read. {problem}</source>
        <translation>Das Secret „{name}“ kann nicht gelesen werden. {problem}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot name a secret: use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>„{name}“ kann kein Secret benennen: Verwenden Sie Buchstaben, Ziffern, _ und -, beginnend mit einem Buchstaben oder _.</translation>
    </message>
    <message>
        <source>This secret is too long for the system keyring.</source>
        <translation>Dieses Secret ist zu lang für den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The keyring holds a broken key for the outbox.</source>
        <translation>Der Schlüsselbund enthält einen defekten Schlüssel für den Postausgang.</translation>
    </message>
    <message>
        <source>The key in {file} cannot be read.</source>
        <translation>Der Schlüssel in {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {limit_s:g} s. If it asks for its password, answer that and try again.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von {limit_s:g} s geantwortet. Wenn er nach seinem Passwort fragt, geben Sie es ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} kann nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; the default is used.</source>
        <translation>Die Einstellung {name} kann nicht {value} sein; der Standardwert wird verwendet.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON. It was kept as {name}; the default settings are used.</source>
        <translation>{file} ist kein gültiges JSON. Sie wurde als {name} aufbewahrt; die Standardeinstellungen werden verwendet.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON and cannot be set aside: {problem}.</source>
        <translation>{file} ist kein gültiges JSON und kann nicht beiseitegelegt werden: {problem}.</translation>
    </message>
    <message>
        <source>{file} does not hold an object. It was kept as {name}; the default settings are used.</source>
        <translation>{file} enthält kein Objekt. Sie wurde als {name} aufbewahrt; die Standardeinstellungen werden verwendet.</translation>
    </message>
    <message>
        <source>{file} does not hold an object and cannot be set aside: {problem}.</source>
        <translation>{file} enthält kein Objekt und kann nicht beiseitegelegt werden: {problem}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {file}: {problem}.</source>
        <translation>Die Einstellungen können nicht in {file} gespeichert werden: {problem}.</translation>
    </message>
    <message>
        <source>Expected a value.</source>
        <translation>Ein Wert wurde erwartet.</translation>
    </message>
    <message>
        <source>Expected a name in double quotes.</source>
        <translation>Ein Name in doppelten Anführungszeichen wurde erwartet.</translation>
    </message>
    <message>
        <source>Expected a comma.</source>
        <translation>Ein Komma wurde erwartet.</translation>
    </message>
    <message>
        <source>Expected a colon.</source>
        <translation>Ein Doppelpunkt wurde erwartet.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing quote.</source>
        <translation>Dem Text, der hier beginnt, fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>A line break or tab in a text is written \n or \t.</source>
        <translation>Ein Zeilenumbruch oder Tabulator in einem Text wird \n oder \t geschrieben.</translation>
    </message>
    <message>
        <source>A backslash in a text must be doubled.</source>
        <translation>Ein Backslash in einem Text muss verdoppelt werden.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing brace.</source>
        <translation>Entfernen Sie das Komma vor der schließenden geschweiften Klammer.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>Entfernen Sie das Komma vor der schließenden eckigen Klammer.</translation>
    </message>
    <message>
        <source>{word} is not a number of JSON.</source>
        <translation>{word} ist keine JSON-Zahl.</translation>
    </message>
    <message>
        <source>A number has more than {most:,} digits.</source>
        <translation>Eine Zahl hat mehr als {most:,} Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has agreed to send the secrets {names} to {host}.</source>
        <extracomment>Singular: Nobody has agreed to send secret {names} to {host}.</extracomment>
        <translation>
            <numerusform>Niemand hat zugestimmt, das Secret {names} an {host} zu senden.</numerusform>
            <numerusform>Niemand hat zugestimmt, die Secrets {names} an {host} zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is not trusted yet, so nothing is sent from it.</source>
        <translation>Diesem Projekt wird noch nicht vertraut, daher wird nichts daraus gesendet.</translation>
    </message>
    <message>
        <source>This project asks for other hosts, headers or secrets than it was trusted with, so nothing is sent from it.</source>
        <translation>Dieses Projekt verlangt andere Hosts, Header oder Secrets als die, mit denen ihm vertraut wurde, daher wird nichts daraus gesendet.</translation>
    </message>
    <message>
        <source>A template computes the host of this URL, and such a host never gets a secret. Write the host out, or take it from an environment.</source>
        <translation>Eine Vorlage berechnet den Host dieser URL, und ein solcher Host erhält nie ein Secret. Schreiben Sie den Host aus, oder nehmen Sie ihn aus einer Umgebung.</translation>
    </message>
    <message>
        <source>Nobody has agreed to send from this project to {host}.</source>
        <translation>Niemand hat zugestimmt, aus diesem Projekt an {host} zu senden.</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>Umgebung {name}</translation>
    </message>
    <message>
        <source>{place} in {environment}</source>
        <translation>{place} in {environment}</translation>
    </message>
    <message>
        <source>Content Block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{file} is damaged. It was kept as {name}. No project is trusted.</source>
        <translation>{file} ist beschädigt. Sie wurde als {name} aufbewahrt. Keinem Projekt wird vertraut.</translation>
    </message>
    <message>
        <source>{file} is damaged. No project is trusted.</source>
        <translation>{file} ist beschädigt. Keinem Projekt wird vertraut.</translation>
    </message>
    <message>
        <source>Whom you trust cannot be saved to {file}: {problem}.</source>
        <translation>Wem Sie vertrauen, kann nicht in {file} gespeichert werden: {problem}.</translation>
    </message>
    <message>
        <source>The address for updates is not an https address.</source>
        <translation>Die Adresse für Updates ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>The place for updates answered with status {status}.</source>
        <translation>Der Ort für Updates antwortete mit Statuscode {status}.</translation>
    </message>
    <message>
        <source>The answer is too large to be about a version.</source>
        <translation>Die Antwort ist zu groß, um von einer Version zu handeln.</translation>
    </message>
    <message>
        <source>The answer does not name a version.</source>
        <translation>Die Antwort nennt keine Version.</translation>
    </message>
    <message>
        <source>Design, preview, check and send webhooks that are personalized with Liquid.</source>
        <translation>Mit Liquid personalisierte Webhooks entwerfen, ansehen, prüfen und senden.</translation>
    </message>
    <message>
        <source>It has no account and no telemetry, and reaches the network only when you send, record, import, or ask for updates.</source>
        <translation>Ohne Konto und Telemetrie; geht nur ins Netz, wenn Sie senden, aufzeichnen, importieren oder nach Updates fragen.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. It stands on:</source>
        <translation>Lizenziert unter der Apache License 2.0. Grundlage sind:</translation>
    </message>
    <message>
        <source>About Hook Studio</source>
        <translation>Über Hook Studio</translation>
    </message>
    <message>
        <source>Part or licence</source>
        <translation>Bestandteil oder Lizenz</translation>
    </message>
    <message>
        <source>Parts of Hook Studio</source>
        <translation>Bestandteile von Hook Studio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Bestandteile durchsuchen</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Hook Studio {version}</source>
        <translation>Hook Studio {version}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Neuer Webhook…</translation>
    </message>
    <message>
        <source>New &amp;project…</source>
        <translation>Neues &amp;Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Vom Datenträger neu laden</translation>
    </message>
    <message>
        <source>&amp;Import users…</source>
        <translation>Benutzer &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Copy for Braze…</source>
        <translation>Für Braze &amp;kopieren…</translation>
    </message>
    <message>
        <source>&amp;Allow-list…</source>
        <translation>&amp;Zulassungsliste…</translation>
    </message>
    <message>
        <source>S&amp;ecrets…</source>
        <translation>S&amp;ecrets…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Suchen und &amp;ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>&amp;Gliederung…</translation>
    </message>
    <message>
        <source>&amp;Project pane</source>
        <translation>&amp;Projektbereich</translation>
    </message>
    <message>
        <source>P&amp;review pane</source>
        <translation>&amp;Vorschaubereich</translation>
    </message>
    <message>
        <source>&amp;Bottom panel</source>
        <translation>&amp;Unterer Bereich</translation>
    </message>
    <message>
        <source>&amp;Coverage in the editor</source>
        <translation>&amp;Abdeckung im Editor</translation>
    </message>
    <message>
        <source>Go to the project</source>
        <translation>Zum Projekt</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Zum Editor</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>Zur Vorschau</translation>
    </message>
    <message>
        <source>Go to the &amp;matrix</source>
        <translation>Zur &amp;Matrix</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>Zu den &amp;Snapshots</translation>
    </message>
    <message>
        <source>Try hostile &amp;values</source>
        <translation>Feindliche Werte te&amp;sten</translation>
    </message>
    <message>
        <source>Go to the retry la&amp;b</source>
        <translation>Zum Wiederholungsla&amp;bor</translation>
    </message>
    <message>
        <source>Search or &amp;do anything…</source>
        <translation>Suchen oder aAlles suchen und a&amp;usführen…usführen…</translation>
    </message>
    <message>
        <source>&amp;Go to webhook…</source>
        <translation>&amp;Gehe zu Webhook…</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Zur URL</translation>
    </message>
    <message>
        <source>Next sample user</source>
        <translation>Nächster Beispielbenutzer</translation>
    </message>
    <message>
        <source>Previous sample user</source>
        <translation>Vorheriger Beispielbenutzer</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Nächste Sprache</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>Vorherige Sprache</translation>
    </message>
    <message>
        <source>Choose the &amp;environment…</source>
        <translation>&amp;Umgebung wählen…</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>&amp;Cancel the send</source>
        <translation>Versand ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>Problem be&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Help topics</source>
        <translation>&amp;Hilfethemen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach &amp;Updates suchen…</translation>
    </message>
    <message>
        <source>&amp;About Hook Studio</source>
        <translation>&amp;Über Hook Studio</translation>
    </message>
    <message>
        <source>A server that lets in only these addresses takes webhooks of that instance and nothing else. The table is of {date}; Braze may add addresses, and what it publishes now counts.</source>
        <translation>Ein Server, der nur diese Adressen einlässt, nimmt Webhooks dieser Instanz an und sonst nichts. Die Tabelle ist vom {date}; Braze kann Adressen hinzufügen, und maßgeblich ist, was es jetzt veröffentlicht.</translation>
    </message>
    <message>
        <source>Plain addresses</source>
        <translation>Einfache Adressen</translation>
    </message>
    <message>
        <source>CIDR blocks</source>
        <translation>CIDR-Blöcke</translation>
    </message>
    <message>
        <source>AWS security group (JSON)</source>
        <translation>AWS-Sicherheitsgruppe (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} addresses</source>
        <extracomment>Singular: {n:,} address</extracomment>
        <translation>
            <numerusform>{n:,} Adresse</numerusform>
            <numerusform>{n:,} Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the allow-list</source>
        <translation>Zulassungsliste speichern</translation>
    </message>
    <message>
        <source>Allow-list</source>
        <translation>Zulassungsliste</translation>
    </message>
    <message>
        <source>Instance of Braze</source>
        <translation>Instanz von Braze</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Alle Instanzen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instanz</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Bottom panel</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <source>Hide the bottom panel</source>
        <translation>Unteren Bereich ausblenden</translation>
    </message>
    <message>
        <source>Show the bottom panel</source>
        <translation>Unteren Bereich einblenden</translation>
    </message>
    <message>
        <source>Method in Braze: {method} · values of {environment}</source>
        <translation>Methode in Braze: {method} · Werte aus {environment}</translation>
    </message>
    <message>
        <source>Method in Braze: {method}</source>
        <translation>Methode in Braze: {method}</translation>
    </message>
    <message>
        <source>Copy for Braze · {name}</source>
        <translation>Für Braze kopieren · {name}</translation>
    </message>
    <message>
        <source>Fields of Braze&apos;s composer</source>
        <translation>Felder des Composers von Braze</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>REST API object</source>
        <translation>REST-API-Objekt</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>{field} kopieren</translation>
    </message>
    <message>
        <source>{field} for Braze</source>
        <translation>{field} für Braze</translation>
    </message>
    <message>
        <source>Before this works in Braze</source>
        <translation>Bevor dies in Braze funktioniert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>What Braze would not accept</source>
        <translation>Was Braze nicht annähme</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>● Changed</source>
        <translation>● Geändert</translation>
    </message>
    <message>
        <source>＋ New</source>
        <translation>＋ Neu</translation>
    </message>
    <message>
        <source>⊘ Not needed</source>
        <translation>⊘ Nicht nötig</translation>
    </message>
    <message>
        <source>✕ Unreadable</source>
        <translation>✕ Unlesbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>Accepted {n:,} snapshots</source>
        <extracomment>Singular: Accepted {n:,} snapshot</extracomment>
        <translation>
            <numerusform>{n:,} Snapshot angenommen</numerusform>
            <numerusform>{n:,} Snapshots angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>The requests are compared with their files.</source>
        <translation>Die Anfragen werden mit ihren Dateien verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} requests are as the snapshots hold.</source>
        <extracomment>Singular: {n:,} request is as the snapshots hold.</extracomment>
        <translation>
            <numerusform>{n:,} Anfrage entspricht ihrem Snapshot.</numerusform>
            <numerusform>{n:,} Anfragen entsprechen ihren Snapshots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Snapshots that differ</source>
        <translation>Abweichende Snapshots</translation>
    </message>
    <message>
        <source>Let the snapshot hold what the webhook makes now</source>
        <translation>Im Snapshot festhalten, was der Webhook jetzt ergibt</translation>
    </message>
    <message>
        <source>Accept every change in the list</source>
        <translation>Jede Änderung in der Liste annehmen</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} snapshots differ</source>
        <extracomment>Singular: {n:,} snapshot differs</extracomment>
        <translation>
            <numerusform>{n:,} Snapshot weicht ab</numerusform>
            <numerusform>{n:,} Snapshots weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings did not end</source>
        <extracomment>Singular: {n:,} rendering did not end</extracomment>
        <translation>
            <numerusform>{n:,} Rendering nicht beendet</numerusform>
            <numerusform>{n:,} Renderings nicht beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>with edits that are not saved</source>
        <translation>mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No snapshots</source>
        <translation>Keine Snapshots</translation>
    </message>
    <message>
        <source>With a webhook and a sample user there is something to keep.</source>
        <translation>Mit einem Webhook und einem Beispielbenutzer gibt es etwas festzuhalten.</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Noch keine Snapshots</translation>
    </message>
    <message>
        <source>They keep each request as a file, so that a review shows what an edit does.</source>
        <translation>Sie halten jede Anfrage als Datei fest, damit ein Review zeigt, was eine Änderung bewirkt.</translation>
    </message>
    <message>
        <source>Take snapshots</source>
        <translation>Snapshots machen</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <extracomment>Singular: {done:,} of {n:,} request</extracomment>
        <translation>
            <numerusform>{done:,} von {n:,} Anfrage</numerusform>
            <numerusform>{done:,} von {n:,} Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>Other edits followed; undo those first.</source>
        <translation>Weitere Änderungen folgten; machen Sie diese zuerst rückgängig.</translation>
    </message>
    <message>
        <source>A GET request has no body, so Braze does not send this one.</source>
        <translation>Eine GET-Anfrage hat keinen Body, daher sendet Braze diesen nicht.</translation>
    </message>
    <message>
        <source>Paste URL in languages</source>
        <translation>URL in Sprachen einfügen</translation>
    </message>
    <message>
        <source>The pasted URL was split into language tabs: Default, {languages}.</source>
        <translation>Die eingefügte URL wurde auf Sprach-Tabs aufgeteilt: Standard, {languages}.</translation>
    </message>
    <message>
        <source>Paste body in languages</source>
        <translation>Body in Sprachen einfügen</translation>
    </message>
    <message>
        <source>The pasted body was split into language tabs: Default, {languages}.</source>
        <translation>Der eingefügte Body wurde auf Sprach-Tabs aufgeteilt: Standard, {languages}.</translation>
    </message>
    <message>
        <source>Change the method to {method}</source>
        <translation>Methode auf {method} ändern</translation>
    </message>
    <message>
        <source>Override the URL</source>
        <translation>URL überschreiben</translation>
    </message>
    <message>
        <source>Use the default URL</source>
        <translation>Standard-URL verwenden</translation>
    </message>
    <message>
        <source>Override the body</source>
        <translation>Body überschreiben</translation>
    </message>
    <message>
        <source>Use the default body</source>
        <translation>Standard-Body verwenden</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>{language} hinzufügen</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language} entfernen</translation>
    </message>
    <message>
        <source>{language} is removed.</source>
        <translation>{language} ist entfernt.</translation>
    </message>
    <message>
        <source>Turn into raw text</source>
        <translation>In Rohtext umwandeln</translation>
    </message>
    <message>
        <source>Turn into a JSON table</source>
        <translation>In JSON-Tabelle umwandeln</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>URL bearbeiten</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>Body bearbeiten</translation>
    </message>
    <message>
        <source>It stays a table; change that place first.</source>
        <translation>Es bleibt eine Tabelle; ändern Sie zuerst diese Stelle.</translation>
    </message>
    <message>
        <source>It stays raw text; change that place first.</source>
        <translation>Es bleibt Rohtext; ändern Sie zuerst diese Stelle.</translation>
    </message>
    <message>
        <source>A webhook is a request that Braze sends for each user: a method, a URL, headers and a body, personalized with Liquid.</source>
        <translation>Ein Webhook ist eine Anfrage, die Braze für jeden Benutzer sendet: Methode, URL, Header und Body, personalisiert mit Liquid.</translation>
    </message>
    <message>
        <source>No webhook open</source>
        <translation>Kein Webhook geöffnet</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>{keys} renames the webhook and its file.</source>
        <translation>{keys} benennt den Webhook und seine Datei um.</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on the file</source>
        <extracomment>Singular: {n} note on the file</extracomment>
        <translation>
            <numerusform>{n} Hinweis zur Datei</numerusform>
            <numerusform>{n} Hinweise zur Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Name des Webhooks</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>• Not saved</source>
        <translation>• Ungespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Copy for Braze</source>
        <translation>Für Braze kopieren</translation>
    </message>
    <message>
        <source>Copy for Braze: the URL, the headers and the body as Braze&apos;s composer takes them, languages merged</source>
        <translation>Für Braze kopieren: URL, Header und Body, wie der Composer von Braze sie nimmt, Sprachen zusammengeführt</translation>
    </message>
    <message>
        <source>Save this webhook</source>
        <translation>Diesen Webhook speichern</translation>
    </message>
    <message>
        <source>what the body is</source>
        <translation>was der Body ist</translation>
    </message>
    <message>
        <source>who is calling</source>
        <translation>wer aufruft</translation>
    </message>
    <message>
        <source>what the answer may be</source>
        <translation>was die Antwort sein darf</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>Sprache der Antwort</translation>
    </message>
    <message>
        <source>a key of the receiver</source>
        <translation>ein Schlüssel des Empfängers</translation>
    </message>
    <message>
        <source>the same for a repeated call</source>
        <translation>gleich bei wiederholtem Aufruf</translation>
    </message>
    <message>
        <source>Braze sends its own</source>
        <translation>Braze sendet einen eigenen</translation>
    </message>
    <message>
        <source>how the answer may be kept</source>
        <translation>wie die Antwort aufbewahrt werden darf</translation>
    </message>
    <message>
        <source>how the receiver should act</source>
        <translation>wie der Empfänger handeln soll</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>einfacher Text</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>a token from your keyring</source>
        <translation>ein Token aus Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>user:password from your keyring</source>
        <translation>user:password aus Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>a key from your keyring</source>
        <translation>ein Schlüssel aus Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>ask again each time</source>
        <translation>jedes Mal neu fragen</translation>
    </message>
    <message>
        <source>answer before the work is done</source>
        <translation>antworten, bevor die Arbeit getan ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>This header</source>
        <translation>Dieser Header</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sent; untick to keep it without sending</source>
        <translation>Wird gesendet; abwählen, um ihn ohne Senden zu behalten</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>{name} is sent</source>
        <translation>{name} wird gesendet</translation>
    </message>
    <message>
        <source>{name} is not sent</source>
        <translation>{name} wird nicht gesendet</translation>
    </message>
    <message>
        <source>No headers yet. Add one, or paste “Name: value” lines.
Without a Content-Type, Braze guesses one from the body.</source>
        <translation>Noch keine Header. Fügen Sie einen hinzu, oder fügen Sie Zeilen wie „Name: value“ ein.
Ohne Content-Type rät Braze einen aus dem Body.</translation>
    </message>
    <message>
        <source>Headers are the same in every language: Braze does not vary them.</source>
        <translation>Header sind in jeder Sprache gleich: Braze variiert sie nicht.</translation>
    </message>
    <message>
        <source>URL as in Default</source>
        <translation>URL wie im Standard</translation>
    </message>
    <message>
        <source>Own URL for {language}</source>
        <translation>Eigene URL für {language}</translation>
    </message>
    <message>
        <source>Give {language} a URL of its own</source>
        <translation>{language} eine eigene URL geben</translation>
    </message>
    <message>
        <source>Drop this URL; {language} then uses the default one</source>
        <translation>Diese URL verwerfen; {language} verwendet dann die des Standards</translation>
    </message>
    <message>
        <source>Override: URL of {language}</source>
        <translation>Überschreiben: URL von {language}</translation>
    </message>
    <message>
        <source>Use Default&apos;s: URL of {language}</source>
        <translation>Standard verwenden: URL von {language}</translation>
    </message>
    <message>
        <source>Body as in Default</source>
        <translation>Body wie im Standard</translation>
    </message>
    <message>
        <source>Own body for {language}</source>
        <translation>Eigener Body für {language}</translation>
    </message>
    <message>
        <source>Give {language} a body of its own</source>
        <translation>{language} einen eigenen Body geben</translation>
    </message>
    <message>
        <source>Drop this body; {language} then uses the default one</source>
        <translation>Diesen Body verwerfen; {language} verwendet dann den des Standards</translation>
    </message>
    <message>
        <source>Override: body of {language}</source>
        <translation>Überschreiben: Body von {language}</translation>
    </message>
    <message>
        <source>Use Default&apos;s: body of {language}</source>
        <translation>Standard verwenden: Body von {language}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Use Default&apos;s</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>No pairs yet: the body is {}.
Add one, or paste a JSON object.</source>
        <translation>Noch keine Paare: Der Body ist {}.
Fügen Sie eines hinzu, oder fügen Sie ein JSON-Objekt ein.</translation>
    </message>
    <message>
        <source>JSON it makes</source>
        <translation>Erzeugtes JSON</translation>
    </message>
    <message>
        <source>Show the JSON that the pairs make</source>
        <translation>Das JSON zeigen, das die Paare ergeben</translation>
    </message>
    <message>
        <source>JSON that the pairs make</source>
        <translation>JSON aus den Paaren</translation>
    </message>
    <message>
        <source>Language or tag</source>
        <translation>Sprache oder Tag</translation>
    </message>
    <message>
        <source>Search a language</source>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>No language of that name.</source>
        <translation>Keine Sprache dieses Namens.</translation>
    </message>
    <message>
        <source>Preview {language}</source>
        <translation>Vorschau {language}</translation>
    </message>
    <message>
        <source>Preview {language}, whatever the user&apos;s language</source>
        <translation>Vorschau in {language}, unabhängig von der Sprache des Benutzers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Add a language with its own URL or body</source>
        <translation>Eine Sprache mit eigener URL oder eigenem Body hinzufügen</translation>
    </message>
    <message>
        <source>For users whose language has no tab of its own</source>
        <translation>Für Benutzer, deren Sprache keinen eigenen Tab hat</translation>
    </message>
    <message>
        <source>Languages before</source>
        <translation>Sprachen davor</translation>
    </message>
    <message>
        <source>Languages after</source>
        <translation>Sprachen danach</translation>
    </message>
    <message>
        <source>Remove {language} with its own URL and body?</source>
        <translation>{language} mit eigener URL und eigenem Body entfernen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Preview this</source>
        <translation>Diese in der Vorschau zeigen</translation>
    </message>
    <message>
        <source>The preview shows this one.</source>
        <translation>Die Vorschau zeigt diese.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>an object, a list …</source>
        <translation>ein Objekt, eine Liste …</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>This key is sent as null. Choose another type to give it a value.</source>
        <translation>Dieser Schlüssel wird als null gesendet. Wählen Sie einen anderen Typ, um ihm einen Wert zu geben.</translation>
    </message>
    <message>
        <source>Whichever it is: 408, 429, any 5xx answer and no answer within 90 s are retried, as Braze does; all else is final.</source>
        <translation>In jedem Fall: 408, 429, jede 5xx-Antwort und keine Antwort innerhalb von 90 s werden wiederholt, wie bei Braze; alles andere ist endgültig.</translation>
    </message>
    <message>
        <source>{policy} The waits are Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>{policy} Die Wartezeiten hat Hook Studio gewählt; Braze dokumentiert sie nicht.</translation>
    </message>
    <message>
        <source>As the Standard Webhooks specification suggests.</source>
        <translation>Wie es die Spezifikation Standard Webhooks vorschlägt.</translation>
    </message>
    <message>
        <source>The wait before each retry, up to 20 of them.</source>
        <translation>Die Wartezeit vor jeder Wiederholung, bis zu 20.</translation>
    </message>
    <message>
        <source>As Braze does</source>
        <translation>Wie Braze</translation>
    </message>
    <message>
        <source>Deliver as Braze does</source>
        <translation>Zustellen wie Braze</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Deliver once</source>
        <translation>Einmal zustellen</translation>
    </message>
    <message>
        <source>Deliver as Standard Webhooks says</source>
        <translation>Zustellen nach Standard Webhooks</translation>
    </message>
    <message>
        <source>Own schedule</source>
        <translation>Eigener Zeitplan</translation>
    </message>
    <message>
        <source>Deliver by an own schedule</source>
        <translation>Zustellen nach eigenem Zeitplan</translation>
    </message>
    <message>
        <source>Waits before each retry</source>
        <translation>Wartezeit vor jeder Wiederholung</translation>
    </message>
    <message>
        <source>For receivers that must not see a repeat.</source>
        <translation>Für Empfänger, die keine Wiederholung sehen dürfen.</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 5m, 2h, 1d</source>
        <translation>Wartezeiten mit Kommas dazwischen: 10s, 1m, 5m, 2h, 1d</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>✕ Column {column}: {message} The waits before still hold.</source>
        <translation>✕ Spalte {column}: {message} Die vorigen Wartezeiten gelten weiter.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Liegt in {file}</translation>
    </message>
    <message>
        <source>{keys} sends this to the receiver on your own machine.</source>
        <translation>{keys} sendet dies an den Empfänger auf Ihrem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Where the request goes. Shift+Enter starts a new line for Liquid.</source>
        <translation>Wohin die Anfrage geht. Shift+Enter beginnt eine neue Zeile für Liquid.</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Braze knows these four methods</source>
        <translation>Braze kennt diese vier Methoden</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} headers</source>
        <extracomment>Singular: Remove {n} header</extracomment>
        <translation>
            <numerusform>{n} Header entfernen</numerusform>
            <numerusform>{n} Header entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} headers</source>
        <extracomment>Singular: Move {n} header</extracomment>
        <translation>
            <numerusform>{n} Header verschieben</numerusform>
            <numerusform>{n} Header verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} headers</source>
        <extracomment>Singular: Paste {n} header</extracomment>
        <translation>
            <numerusform>{n} Header einfügen</numerusform>
            <numerusform>{n} Header einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pair</source>
        <translation>Paar entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} pairs</source>
        <extracomment>Singular: Remove {n} pair</extracomment>
        <translation>
            <numerusform>{n} Paar entfernen</numerusform>
            <numerusform>{n} Paare entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move pair</source>
        <translation>Paar verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} pairs</source>
        <extracomment>Singular: Move {n} pair</extracomment>
        <translation>
            <numerusform>{n} Paar verschieben</numerusform>
            <numerusform>{n} Paare verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste pair</source>
        <translation>Paar einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} pairs</source>
        <extracomment>Singular: Paste {n} pair</extracomment>
        <translation>
            <numerusform>{n} Paar einfügen</numerusform>
            <numerusform>{n} Paare einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Move header</source>
        <translation>Header verschieben</translation>
    </message>
    <message>
        <source>Paste header</source>
        <translation>Header einfügen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>Paar hinzufügen</translation>
    </message>
    <message>
        <source>Add a pair (Enter on the last row)</source>
        <translation>Ein Paar hinzufügen (Enter in der letzten Zeile)</translation>
    </message>
    <message>
        <source>Edit pair</source>
        <translation>Paar bearbeiten</translation>
    </message>
    <message>
        <source>The clipboard holds no pairs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Die Zwischenablage enthält keine Paare. Kopieren Sie ein JSON-Objekt oder Zeilen wie „name: value“.</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Add a header (Enter on the last row)</source>
        <translation>Einen Header hinzufügen (Enter in der letzten Zeile)</translation>
    </message>
    <message>
        <source>Edit header</source>
        <translation>Header bearbeiten</translation>
    </message>
    <message>
        <source>The clipboard holds no headers. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Die Zwischenablage enthält keine Header. Kopieren Sie ein JSON-Objekt oder Zeilen wie „name: value“.</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Delete)</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>{row} entfernen</translation>
    </message>
    <message>
        <source>Drag to move (Alt+↑, Alt+↓)</source>
        <translation>Zum Verschieben ziehen (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Teile des Webhooks</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Art des Bodys</translation>
    </message>
    <message>
        <source>Headers {count}</source>
        <translation>Header {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sent</source>
        <extracomment>Singular: {n} sent</extracomment>
        <translation>
            <numerusform>{n} gesendet</numerusform>
            <numerusform>{n} gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} switched off</source>
        <extracomment>Singular: {n} switched off</extracomment>
        <translation>
            <numerusform>{n} ausgeschaltet</numerusform>
            <numerusform>{n} ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON table</source>
        <translation>JSON-Tabelle</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Send this request with the previewed user</source>
        <translation>Diese Anfrage mit dem Benutzer der Vorschau senden</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>Nicht länger auf die Antwort warten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>{stop_tip}; {seconds} s of at most {limit} s are over</source>
        <translation>{stop_tip}; {seconds} s von höchstens {limit} s sind vorbei</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>An Produktion senden</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation>Versand abbrechen</translation>
    </message>
    <message>
        <source>Cancel {seconds} s</source>
        <translation>Abbrechen {seconds} s</translation>
    </message>
    <message>
        <source>Not sent: the template aborts for this user ({reason}).</source>
        <translation>Nicht gesendet: Die Vorlage bricht für diesen Benutzer ab ({reason}).</translation>
    </message>
    <message>
        <source>Not sent: {reason}.</source>
        <translation>Nicht gesendet: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: {reason}. This is the first of {n} such problems.</source>
        <extracomment>Singular: Not sent: {reason}. This is the first of {n} such problem.</extracomment>
        <translation>
            <numerusform>Nicht gesendet: {reason}. Dies ist das erste von {n} solchen Problem.</numerusform>
            <numerusform>Nicht gesendet: {reason}. Dies ist das erste von {n} solchen Problemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Braze waits 90 s for the whole answer and follows no redirect.</source>
        <translation>Braze wartet 90 s auf die ganze Antwort und folgt keiner Weiterleitung.</translation>
    </message>
    <message>
        <source>Only the ports 80 and 443 are allowed. Hook Studio also sends to this machine, for tests.</source>
        <translation>Nur die Ports 80 und 443 sind erlaubt. Hook Studio sendet zum Testen auch an diesen Rechner.</translation>
    </message>
    <message>
        <source>User-Agent is “Braze Sender” and a hash that changes.</source>
        <translation>User-Agent ist „Braze Sender“ und ein wechselnder Hash.</translation>
    </message>
    <message>
        <source>Without a Content-Type header Braze guesses one from the body; set it to be sure.</source>
        <translation>Ohne Content-Type-Header errät Braze einen aus dem Body; setzen Sie ihn, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Braze keeps its message log for 60 hours.</source>
        <translation>Braze bewahrt sein Nachrichtenprotokoll 60 Stunden auf.</translation>
    </message>
    <message>
        <source>{file} and {body_file}</source>
        <translation>{file} und {body_file}</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>each attempt, by a key</comment>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>What Braze does with it</source>
        <translation>Was Braze daraus macht</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Nicht signieren</translation>
    </message>
    <message>
        <source>Edit the waits</source>
        <translation>Wartezeiten bearbeiten</translation>
    </message>
    <message>
        <source>Name the signing key</source>
        <translation>Signaturschlüssel benennen</translation>
    </message>
    <message>
        <source>Each attempt carries webhook-id (the same in every retry), webhook-timestamp and webhook-signature, so that the receiver can check who sent it. Braze does not do this.</source>
        <translation>Jeder Versuch trägt webhook-id (gleich in jeder Wiederholung), webhook-timestamp und webhook-signature, damit der Empfänger prüfen kann, wer gesendet hat. Braze tut das nicht.</translation>
    </message>
    <message>
        <source>The key itself is kept in the keyring under this name and never in a file: whsec_ and Base64, as the receiver has it. Where it is missing, it is asked for at the first send.</source>
        <translation>Der Schlüssel selbst liegt unter diesem Namen im Schlüsselbund und nie in einer Datei: whsec_ und Base64, wie ihn der Empfänger hat. Fehlt er, wird beim ersten Senden danach gefragt.</translation>
    </message>
    <message>
        <source>Name of the secret that holds the signing key</source>
        <translation>Name des Secrets mit dem Signaturschlüssel</translation>
    </message>
    <message>
        <source>Sign as Standard Webhooks says</source>
        <translation>Nach Standard Webhooks signieren</translation>
    </message>
    <message>
        <source>✕ {problem} The name before still holds.</source>
        <translation>✕ {problem} Der vorherige Name gilt weiter.</translation>
    </message>
    <message>
        <source>A secret has a name.</source>
        <translation>Ein Secret hat einen Namen.</translation>
    </message>
    <message>
        <source>Type {row}</source>
        <translation>Typ {row}</translation>
    </message>
    <message>
        <source>An environment has no text to search in.</source>
        <translation>Eine Umgebung hat keinen Text zum Durchsuchen.</translation>
    </message>
    <message>
        <source>The project has no environment yet.</source>
        <translation>Das Projekt hat noch keine Umgebung.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Where sample users are imported from, and the secret that holds the key: hookstudio users import --environment, and File › Import users.</source>
        <translation>Woher Beispielbenutzer importiert werden, und das Secret mit dem Schlüssel: hookstudio users import --environment und Datei › Benutzer importieren.</translation>
    </message>
    <message numerus="yes">
        <source>! {message} (and {n} more)</source>
        <extracomment>Singular: ! {message} (and {n} more)</extracomment>
        <translation>
            <numerusform>! {message} (und {n} weiteres)</numerusform>
            <numerusform>! {message} (und {n} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>The picker at the top lists it so; F2 renames it.</source>
        <translation>So steht sie in der Auswahl oben; F2 benennt sie um.</translation>
    </message>
    <message>
        <source>Production: mark it everywhere, and ask before each send</source>
        <translation>Produktion: überall kennzeichnen und vor jedem Senden fragen</translation>
    </message>
    <message>
        <source>Parts of the environment</source>
        <translation>Teile der Umgebung</translation>
    </message>
    <message>
        <source>REST host</source>
        <translation>REST-Host</translation>
    </message>
    <message>
        <source>US-01, or https://rest.iad-01.braze.com</source>
        <translation>US-01 oder https://rest.iad-01.braze.com</translation>
    </message>
    <message>
        <source>Secret with the API key</source>
        <translation>Secret mit dem API-Schlüssel</translation>
    </message>
    <message>
        <source>Braze REST API</source>
        <translation>Braze-REST-API</translation>
    </message>
    <message>
        <source>Edit the REST key</source>
        <translation>REST-Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Als Produktion kennzeichnen</translation>
    </message>
    <message>
        <source>Take the production mark away</source>
        <translation>Produktionskennzeichen entfernen</translation>
    </message>
    <message>
        <source>Edit the REST host</source>
        <translation>REST-Host bearbeiten</translation>
    </message>
    <message>
        <source>Base URLs</source>
        <translation>Basis-URLs</translation>
    </message>
    <message>
        <source>Templates write {{environment.name}}/path. A host written so counts as a fixed one.</source>
        <translation>Vorlagen schreiben {{environment.name}}/path. Ein so geschriebener Host gilt als fester Host.</translation>
    </message>
    <message>
        <source>No base URLs yet. Add one, or paste “name: https://…” lines.</source>
        <translation>Noch keine Basis-URLs. Fügen Sie eine hinzu, oder fügen Sie Zeilen der Form „name: https://…“ ein.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Templates read {{environment.name}}, wherever Liquid stands.</source>
        <translation>Vorlagen lesen {{environment.name}}, wo immer Liquid steht.</translation>
    </message>
    <message>
        <source>No variables yet. Add one, or paste “name: value” lines.</source>
        <translation>Noch keine Variablen. Fügen Sie eine hinzu, oder fügen Sie Zeilen der Form „name: value“ ein.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>{{secret.name}} takes the secret that is named here; one that is not listed stands for itself. Values stay in the keyring.</source>
        <translation>{{secret.name}} nimmt das hier genannte Secret; ein nicht aufgeführtes steht für sich selbst. Werte bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>No secret goes by another name here. Add one, or paste “name: keyring name” lines.</source>
        <translation>Kein Secret trägt hier einen anderen Namen. Fügen Sie eines hinzu, oder fügen Sie Zeilen der Form „Name: Name im Schlüsselbund“ ein.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In templates</source>
        <translation>In Vorlagen</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>in templates</source>
        <translation>in Vorlagen</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>Two rows are called {name}; rename one of them.</source>
        <translation>Zwei Zeilen heißen {name}; benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Environment: {title}</source>
        <translation>Umgebung: {title}</translation>
    </message>
    <message>
        <source>{title}  ·  production</source>
        <translation>{title}  ·  Produktion</translation>
    </message>
    <message>
        <source>Environment: {title}, production</source>
        <translation>Umgebung: {title}, Produktion</translation>
    </message>
    <message>
        <source>{title}
Where requests go, and with which secrets</source>
        <translation>{title}
Wohin Anfragen gehen und mit welchen Secrets</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>{title} bearbeiten</translation>
    </message>
    <message>
        <source>{label}  ·  cannot be used</source>
        <translation>{label}  ·  nicht verwendbar</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} base URLs</source>
        <extracomment>Singular: Remove {n} base URL</extracomment>
        <translation>
            <numerusform>{n} Basis-URL entfernen</numerusform>
            <numerusform>{n} Basis-URLs entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} base URLs</source>
        <extracomment>Singular: Move {n} base URL</extracomment>
        <translation>
            <numerusform>{n} Basis-URL verschieben</numerusform>
            <numerusform>{n} Basis-URLs verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} base URLs</source>
        <extracomment>Singular: Paste {n} base URL</extracomment>
        <translation>
            <numerusform>{n} Basis-URL einfügen</numerusform>
            <numerusform>{n} Basis-URLs einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} variables</source>
        <extracomment>Singular: Remove {n} variable</extracomment>
        <translation>
            <numerusform>{n} Variable entfernen</numerusform>
            <numerusform>{n} Variablen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} variables</source>
        <extracomment>Singular: Move {n} variable</extracomment>
        <translation>
            <numerusform>{n} Variable verschieben</numerusform>
            <numerusform>{n} Variablen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} variables</source>
        <extracomment>Singular: Paste {n} variable</extracomment>
        <translation>
            <numerusform>{n} Variable einfügen</numerusform>
            <numerusform>{n} Variablen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} secrets</source>
        <extracomment>Singular: Remove {n} secret</extracomment>
        <translation>
            <numerusform>{n} Secret entfernen</numerusform>
            <numerusform>{n} Secrets entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} secrets</source>
        <extracomment>Singular: Move {n} secret</extracomment>
        <translation>
            <numerusform>{n} Secret verschieben</numerusform>
            <numerusform>{n} Secrets verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} secrets</source>
        <extracomment>Singular: Paste {n} secret</extracomment>
        <translation>
            <numerusform>{n} Secret einfügen</numerusform>
            <numerusform>{n} Secrets einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove base URL</source>
        <translation>Basis-URL entfernen</translation>
    </message>
    <message>
        <source>Move base URL</source>
        <translation>Basis-URL verschieben</translation>
    </message>
    <message>
        <source>Paste base URL</source>
        <translation>Basis-URL einfügen</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Move variable</source>
        <translation>Variable verschieben</translation>
    </message>
    <message>
        <source>Paste variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>Secret entfernen</translation>
    </message>
    <message>
        <source>Move secret</source>
        <translation>Secret verschieben</translation>
    </message>
    <message>
        <source>Paste secret</source>
        <translation>Secret einfügen</translation>
    </message>
    <message>
        <source>Add base URL</source>
        <translation>Basis-URL hinzufügen</translation>
    </message>
    <message>
        <source>Add a base URL (Enter on the last row)</source>
        <translation>Basis-URL hinzufügen (Enter in der letzten Zeile)</translation>
    </message>
    <message>
        <source>Edit base URL</source>
        <translation>Basis-URL bearbeiten</translation>
    </message>
    <message>
        <source>The clipboard holds no base URLs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Die Zwischenablage enthält keine Basis-URLs. Kopieren Sie ein JSON-Objekt oder Zeilen der Form „name: value“.</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Add a variable (Enter on the last row)</source>
        <translation>Variable hinzufügen (Enter in der letzten Zeile)</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>Variable bearbeiten</translation>
    </message>
    <message>
        <source>The clipboard holds no variables. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Die Zwischenablage enthält keine Variablen. Kopieren Sie ein JSON-Objekt oder Zeilen der Form „name: value“.</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Secret hinzufügen</translation>
    </message>
    <message>
        <source>Add a secret (Enter on the last row)</source>
        <translation>Secret hinzufügen (Enter in der letzten Zeile)</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>Secret bearbeiten</translation>
    </message>
    <message>
        <source>The clipboard holds no secrets. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Die Zwischenablage enthält keine Secrets. Kopieren Sie ein JSON-Objekt oder Zeilen der Form „name: value“.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Belastungsprobe</translation>
    </message>
    <message>
        <source>Retry lab</source>
        <translation>Wiederholungslabor</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing was sent: {message}</source>
        <translation>Nichts wurde gesendet: {message}</translation>
    </message>
    <message>
        <source>{name}, sent to {origin}</source>
        <translation>{name}, gesendet an {origin}</translation>
    </message>
    <message>
        <source>This project is not from this studio. It opens and previews as always; until you trust it, nothing is sent from it and no secret is read.</source>
        <translation>Dieses Projekt stammt nicht aus diesem Studio. Öffnen und Vorschau funktionieren wie immer; bis Sie ihm vertrauen, wird daraus nichts gesendet und kein Secret gelesen.</translation>
    </message>
    <message>
        <source>Send to {host}?</source>
        <translation>An {host} senden?</translation>
    </message>
    <message>
        <source>Hosts that a template computes from a user&apos;s data; they never get a secret</source>
        <translation>Hosts, die eine Vorlage aus Benutzerdaten berechnet; sie erhalten nie ein Secret</translation>
    </message>
    <message>
        <source>On disk this project now asks for hosts, headers or secrets that you did not trust it with. Until you do, nothing is sent from it.</source>
        <translation>Auf dem Datenträger verlangt dieses Projekt jetzt Hosts, Header oder Secrets, die Ihr Vertrauen nicht umfasst. Bis Sie zustimmen, wird daraus nichts gesendet.</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>{environment} is a production environment: this is a real call.</source>
        <translation>{environment} ist eine Produktionsumgebung: Dies ist ein echter Aufruf.</translation>
    </message>
    <message>
        <source>Nothing was sent to this host from this project before.</source>
        <translation>Aus diesem Projekt wurde noch nie an diesen Host gesendet.</translation>
    </message>
    <message>
        <source>Its address is {words}, not one of the internet.</source>
        <translation>Seine Adresse ist {words}, keine des Internets.</translation>
    </message>
    <message>
        <source>The proxy {proxy} looks the host up, so its address is checked by name only.</source>
        <translation>Der Proxy {proxy} löst den Host auf, daher wird nur sein Name geprüft, nicht seine Adresse.</translation>
    </message>
    <message>
        <source>It did not get these secrets before.</source>
        <translation>Diese Secrets hat er bisher nicht erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <extracomment>Singular: and {n:,} more</extracomment>
        <translation>
            <numerusform>und {n:,} weiterer</numerusform>
            <numerusform>und {n:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your yes is remembered for this project and this host.</source>
        <translation>Ihre Zustimmung wird für dieses Projekt und diesen Host gespeichert.</translation>
    </message>
    <message>
        <source>Before this is sent</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>{environment} (production)</source>
        <translation>{environment} (Produktion)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <translation>An Produktion &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (neu)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Trust this project…</source>
        <translation>Diesem Projekt vertrauen…</translation>
    </message>
    <message>
        <source>Review the changes…</source>
        <translation>Änderungen prüfen…</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no host, header or secret is written in it.</source>
        <translation>Von sich aus sendet es nichts: Kein Host, Header oder Secret steht darin.</translation>
    </message>
    <message>
        <source>Trust it only if you know who wrote it, or have read it. You are asked again when it asks for more than this, and before the first send to each host.</source>
        <translation>Vertrauen Sie ihm nur, wenn Sie wissen, wer es geschrieben hat, oder es gelesen haben. Sie werden erneut gefragt, wenn es mehr verlangt als dies, und vor dem ersten Senden an jeden Host.</translation>
    </message>
    <message>
        <source>Trust this project</source>
        <translation>Diesem Projekt vertrauen</translation>
    </message>
    <message>
        <source>Trust {name} with what is new?</source>
        <translation>{name} mit dem Neuen vertrauen?</translation>
    </message>
    <message>
        <source>Trust {name}?</source>
        <translation>{name} vertrauen?</translation>
    </message>
    <message>
        <source>What the project asks for</source>
        <translation>Was das Projekt verlangt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>&amp;Trust the project</source>
        <translation>Dem Projekt &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Hook Studio Help</source>
        <translation>Hook-Studio-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Kein Thema enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Address of the newer version</source>
        <translation>Adresse der neueren Version</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>{address} wird abgefragt…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>“Check now” asks {address} once which version is the newest. Nothing about you, this computer or your projects is sent.</source>
        <translation>„Jetzt suchen“ fragt {address} einmal, welche Version die neueste ist. Nichts über Sie, diesen Computer oder Ihre Projekte wird gesendet.</translation>
    </message>
    <message>
        <source>This build names no place where newer versions are published, so there is nothing to ask. Update it the way it was installed: with your system&apos;s package manager, with “pipx upgrade hookstudio” or “uv tool upgrade hookstudio”, or with a newer package from whoever gave you this one.</source>
        <translation>Dieser Build nennt keinen Ort, an dem neuere Versionen erscheinen, daher lässt sich nichts abfragen. Aktualisieren Sie ihn so, wie er installiert wurde: mit dem Paketmanager Ihres Systems, mit „pipx upgrade hookstudio“ oder „uv tool upgrade hookstudio“ oder mit einem neueren Paket von dem, der Ihnen dieses gegeben hat.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known. {why}</source>
        <translation>Ob es eine neuere Version gibt, ist nicht bekannt. {why}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version {version} is out. Read about it here:</source>
        <translation>Version {version} ist erschienen. Mehr dazu hier:</translation>
    </message>
    <message>
        <source>{seconds:,}&#xa0;s</source>
        <translation>{seconds:,} s</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d</source>
        <translation>{days:,} d</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h</source>
        <translation>{hours:,} h</translation>
    </message>
    <message>
        <source>{minutes:,}&#xa0;min</source>
        <translation>{minutes:,} min</translation>
    </message>
    <message>
        <source>{policy}: {attempt}</source>
        <translation>{policy}: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the simulated attempts</source>
        <translation>Zeitachse der simulierten Versuche</translation>
    </message>
    <message numerus="yes">
        <source>{made:,} of {n:,} runs</source>
        <extracomment>Singular: {made:,} of {n:,} run</extracomment>
        <translation>
            <numerusform>{made:,} von {n:,} Durchlauf</numerusform>
            <numerusform>{made:,} von {n:,} Durchläufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver {policy}</source>
        <translation>Zustellen: {policy}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {n:,} runs</source>
        <extracomment>Singular: Stopped at {n:,} run</extracomment>
        <translation>
            <numerusform>Bei {n:,} Durchlauf angehalten</numerusform>
            <numerusform>Bei {n:,} Durchläufen angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver&apos;s own language; the last step repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s or :delay=s.</source>
        <translation>Die Sprache des Empfängers; der letzte Schritt wiederholt sich: 503*2, 429:retry-after=7, 200
Ein Schritt ist ein Statuscode, hang oder reset, dann *Anzahl, dann :retry-after=s oder :delay=s.</translation>
    </message>
    <message>
        <source>Always 503</source>
        <translation>Immer 503</translation>
    </message>
    <message>
        <source>Four times 503, then busy, then well</source>
        <translation>Viermal 503, dann ausgelastet, dann in Ordnung</translation>
    </message>
    <message>
        <source>A time-out, then well</source>
        <translation>Zeitüberschreitung, dann in Ordnung</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Endgültig weg</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} runs</source>
        <extracomment>Singular: {n:,} run</extracomment>
        <translation>
            <numerusform>{n:,} Durchlauf</numerusform>
            <numerusform>{n:,} Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Play in receiver</source>
        <translation>Im Empfänger abspielen</translation>
    </message>
    <message>
        <source>Cancel the runs</source>
        <translation>Durchläufe abbrechen</translation>
    </message>
    <message>
        <source>Script of the answers</source>
        <translation>Skript der Antworten</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Ready scripts for the lab</source>
        <translation>Fertige Skripte für das Labor</translation>
    </message>
    <message>
        <source>Policy A</source>
        <translation>Richtlinie A</translation>
    </message>
    <message>
        <source>Policy B</source>
        <translation>Richtlinie B</translation>
    </message>
    <message>
        <source>What is simulated</source>
        <translation>Was simuliert wird</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation läuft</translation>
    </message>
    <message>
        <source>Let the receiver answer by this script</source>
        <translation>Den Empfänger nach diesem Skript antworten lassen</translation>
    </message>
    <message>
        <source>Draw the chance of the waits anew</source>
        <translation>Den Zufall der Wartezeiten neu auslosen</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>noun</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>✕ Answers, column {column}: {problem}</source>
        <translation>✕ Antworten, Spalte {column}: {problem}</translation>
    </message>
    <message>
        <source>{webhook} is delivered by this policy now: {title}.</source>
        <translation>{webhook} wird jetzt nach dieser Richtlinie zugestellt: {title}.</translation>
    </message>
    <message>
        <source>Exact times of the attempts</source>
        <translation>Genaue Zeiten der Versuche</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>erschöpft</translation>
    </message>
    <message>
        <source>delivered after {time}</source>
        <translation>zugestellt nach {time}</translation>
    </message>
    <message>
        <source>failed after {time}</source>
        <translation>fehlgeschlagen nach {time}</translation>
    </message>
    <message>
        <source>exhausted after {time}</source>
        <translation>erschöpft nach {time}</translation>
    </message>
    <message>
        <source>retried after {time}</source>
        <translation>wiederholt nach {time}</translation>
    </message>
    <message>
        <source>{policy}: {outcome}. {attempts}.</source>
        <translation>{policy}: {outcome}. {attempts}.</translation>
    </message>
    <message numerus="yes">
        <source>Attempt {attempt:,} in {n:,} runs: {low} to {high} in 90 %, median {middle}</source>
        <extracomment>Singular: Attempt {attempt:,} in {n:,} run: {low} to {high} in 90 %, median {middle}</extracomment>
        <translation>
            <numerusform>Versuch {attempt:,} in {n:,} Durchlauf: {low} bis {high} in 90 %, Median {middle}</numerusform>
            <numerusform>Versuch {attempt:,} in {n:,} Durchläufen: {low} bis {high} in 90 %, Median {middle}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once</source>
        <comment>policy: one attempt and no retry</comment>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>No retry</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>the receiver broke the connection</comment>
        <translation>Verbindungsabbruch</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} at {time}</source>
        <translation>Versuch {attempt:,} bei {time}</translation>
    </message>
    <message>
        <source>retried after {time}, as asked by {header}</source>
        <translation>wiederholt nach {time}, wie mit {header} erbeten</translation>
    </message>
    <message numerus="yes">
        <source>{state}, all {n:,} runs</source>
        <extracomment>Singular: {state}, all {n:,} run</extracomment>
        <translation>
            <numerusform>{state}, {n:,} Durchlauf insgesamt</numerusform>
            <numerusform>{state}, alle {n:,} Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} {runs:,}</source>
        <translation>{state} {runs:,}</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>noun: the number of the attempt</comment>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>noun: the time until the next attempt</comment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>{part:.0%}</source>
        <translation>{part:.0%}</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Webhook: {policy}</source>
        <translation>Webhook: {policy}</translation>
    </message>
    <message>
        <source>The webhook has this policy.</source>
        <translation>Der Webhook hat diese Richtlinie.</translation>
    </message>
    <message>
        <source>Use this policy for {webhook}</source>
        <translation>Diese Richtlinie für {webhook} verwenden</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>policy: own waits</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>{policy}: waits</source>
        <translation>{policy}: Wartezeiten</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>verb</comment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>{policy}: use it for the webhook</source>
        <translation>{policy}: für den Webhook verwenden</translation>
    </message>
    <message>
        <source>None</source>
        <comment>policy: none to compare with</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 2h</source>
        <translation>Wartezeiten, durch Kommas getrennt: 10s, 1m, 2h</translation>
    </message>
    <message>
        <source>✕ Waits, column {column}: {problem}</source>
        <translation>✕ Wartezeiten, Spalte {column}: {problem}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines the same</source>
        <extracomment>Singular: {n:,} line the same</extracomment>
        <translation>
            <numerusform>{n:,} Zeile gleich</numerusform>
            <numerusform>{n:,} Zeilen gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>added {line}</source>
        <translation>hinzugefügt: {line}</translation>
    </message>
    <message>
        <source>removed {line}</source>
        <translation>entfernt: {line}</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>What differs, by value</source>
        <translation>Was sich unterscheidet, nach Wert</translation>
    </message>
    <message>
        <source>What differs, line by line</source>
        <translation>Was sich unterscheidet, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied anzeigen</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>A receiver could not tell the two apart.</source>
        <translation>Ein Empfänger könnte die beiden nicht unterscheiden.</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Nach Zeile</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} cells</source>
        <extracomment>Singular: {done:,} of {n:,} cell</extracomment>
        <translation>
            <numerusform>{done:,} von {n:,} Zelle</numerusform>
            <numerusform>{done:,} von {n:,} Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark in the editor what no sample user reaches</source>
        <translation>Im Editor markieren, was kein Beispielbenutzer erreicht</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Show only the users with a problem</source>
        <translation>Nur die Benutzer mit einem Problem anzeigen</translation>
    </message>
    <message>
        <source>Webhooks in the matrix</source>
        <translation>Webhooks in der Matrix</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>No sample users</source>
        <translation>Keine Beispielbenutzer</translation>
    </message>
    <message>
        <source>Make one to see what it would get.</source>
        <translation>Erstellen Sie einen, um zu sehen, was er erhielte.</translation>
    </message>
    <message>
        <source>This webhook</source>
        <translation>Dieser Webhook</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Alle Webhooks</translation>
    </message>
    <message>
        <source>Stopped: {progress}</source>
        <translation>Angehalten: {progress}</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Kein Webhook</translation>
    </message>
    <message>
        <source>Open or make one to see what it sends.</source>
        <translation>Öffnen oder erstellen Sie einen, um zu sehen, was er sendet.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Every rendering in this matrix is fine.</source>
        <translation>Alles in dieser Matrix wird fehlerfrei gerendert.</translation>
    </message>
    <message>
        <source>Matrix of sample users and languages</source>
        <translation>Matrix der Beispielbenutzer und Sprachen</translation>
    </message>
    <message>
        <source>Open this rendering</source>
        <translation>Dieses Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Compare with what the preview shows</source>
        <translation>Mit dem vergleichen, was die Vorschau zeigt</translation>
    </message>
    <message>
        <source>Compare this user with the preview&apos;s</source>
        <translation>Diesen Benutzer mit dem der Vorschau vergleichen</translation>
    </message>
    <message>
        <source>Sample users</source>
        <translation>Beispielbenutzer</translation>
    </message>
    <message numerus="yes">
        <source>Seen with {n:,} sample users in every language.</source>
        <extracomment>Singular: Seen with {n:,} sample user in every language.</extracomment>
        <translation>
            <numerusform>Geprüft mit {n:,} Beispielbenutzer in jeder Sprache.</numerusform>
            <numerusform>Geprüft mit {n:,} Beispielbenutzern in jeder Sprache.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}  ·  {where}, line {line}</source>
        <translation>{tag}  ·  {where}, Zeile {line}</translation>
    </message>
    <message>
        <source>No branches</source>
        <translation>Keine Zweige</translation>
    </message>
    <message>
        <source>past {tag}  ·  {where}, line {line}</source>
        <translation>an {tag} vorbei  ·  {where}, Zeile {line}</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} branches reached</source>
        <extracomment>Singular: All {n:,} branch reached</extracomment>
        <translation>
            <numerusform>{n:,} Zweig erreicht</numerusform>
            <numerusform>Alle {n:,} Zweige erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missed:,} of {n:,} branches not reached</source>
        <extracomment>Singular: {missed:,} of {n:,} branch not reached</extracomment>
        <translation>
            <numerusform>{missed:,} von {n:,} Zweig nicht erreicht</numerusform>
            <numerusform>{missed:,} von {n:,} Zweigen nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>Singular: and {n} more</extracomment>
        <translation>
            <numerusform>und {n} weiterer</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Default used</source>
        <translation>Standardwert verwendet</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>Leerer Wert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Invalid JSON</source>
        <translation>Ungültiges JSON</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fine</source>
        <extracomment>Singular: {n:,} fine</extracomment>
        <translation>
            <numerusform>{n:,} in Ordnung</numerusform>
            <numerusform>{n:,} in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} would break</source>
        <extracomment>Singular: {n:,} would break</extracomment>
        <translation>
            <numerusform>{n:,} würde scheitern</numerusform>
            <numerusform>{n:,} würden scheitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} aborted</source>
        <extracomment>Singular: {n:,} aborted</extracomment>
        <translation>
            <numerusform>{n:,} abgebrochen</numerusform>
            <numerusform>{n:,} abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need a look</source>
        <extracomment>Singular: {n:,} needs a look</extracomment>
        <translation>
            <numerusform>{n:,} ist anzusehen</numerusform>
            <numerusform>{n:,} sind anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} · {variant} (the user&apos;s own language)</source>
        <translation>{user} · {variant} (eigene Sprache des Benutzers)</translation>
    </message>
    <message>
        <source>{state}, updating</source>
        <translation>{state}, wird aktualisiert</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <translation>Noch nicht gerendert</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Any webhook</source>
        <translation>Jeder Webhook</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet…</source>
        <translation>CSV für eine Tabellenkalkulation…</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>JSON-Zeilen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the lines that the filter lets through to a file</source>
        <translation>Die Zeilen, die der Filter durchlässt, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>View of the activity</source>
        <translation>Ansicht der Aktivität</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>Aktivitätsprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>noun: the lines</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>{time} {webhook} for {user}: {result}</source>
        <translation>{time} {webhook} für {user}: {result}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message numerus="yes">
        <source>the newest {n:,} lines</source>
        <extracomment>Singular: the newest {n:,} line</extracomment>
        <translation>
            <numerusform>die neueste Zeile</numerusform>
            <numerusform>die neuesten {n:,} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} webhooks</source>
        <extracomment>Singular: {n:,} webhook</extracomment>
        <translation>
            <numerusform>{n:,} Webhook</numerusform>
            <numerusform>{n:,} Webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>No line has all that the filter asks for.</source>
        <translation>Keine Zeile erfüllt alles, was der Filter verlangt.</translation>
    </message>
    <message>
        <source>The activity log cannot be read</source>
        <translation>Das Aktivitätsprotokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Every attempt is kept here, with what was wrong. {sends}</source>
        <translation>Jeder Versuch wird hier aufbewahrt, samt dem, was nicht stimmte. {sends}</translation>
    </message>
    <message>
        <source>{keys} sends a test.</source>
        <translation>{keys} sendet einen Test.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Zustellung anzeigen</translation>
    </message>
    <message>
        <source>Counters of each webhook</source>
        <translation>Zähler jedes Webhooks</translation>
    </message>
    <message>
        <source>The request is no longer kept: finished ones are emptied after 30 days.</source>
        <translation>Die Anfrage ist nicht mehr gespeichert: Abgeschlossene werden nach 30 Tagen geleert.</translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation>Keine Antwort: {reason}</translation>
    </message>
    <message>
        <source>Attempt {number:,}</source>
        <translation>Versuch {number:,}</translation>
    </message>
    <message>
        <source>Parts of the attempt</source>
        <translation>Teile des Versuchs</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Headers {count:,}</source>
        <translation>Header {count:,}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>Die Antwort ist nicht mehr gespeichert</translation>
    </message>
    <message>
        <source>Finished ones are emptied after 30 days.</source>
        <translation>Abgeschlossene werden nach 30 Tagen geleert.</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Anfrage wie gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>No attempt was made</source>
        <translation>Es gab keinen Versuch</translation>
    </message>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}: {choice}</translation>
    </message>
    <message>
        <source>Messages with at least one attempt</source>
        <translation>Nachrichten mit mindestens einem Versuch</translation>
    </message>
    <message>
        <source>Messages that were answered with 200 to 299</source>
        <translation>Nachrichten, die mit 200 bis 299 beantwortet wurden</translation>
    </message>
    <message>
        <source>Messages that ended without being received</source>
        <translation>Nachrichten, die endeten, ohne empfangen zu werden</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>Messages whose template aborted</source>
        <translation>Nachrichten, deren Vorlage abgebrochen hat</translation>
    </message>
    <message>
        <source>Messages that may still be sent</source>
        <translation>Nachrichten, die noch gesendet werden können</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>adjective: still to be sent</comment>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries?</source>
        <extracomment>Singular: Delete {n:,} delivery?</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung löschen?</numerusform>
            <numerusform>{n:,} Zustellungen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries</source>
        <extracomment>Singular: Delete {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung löschen</numerusform>
            <numerusform>{n:,} Zustellungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests, answers and lines of the activity log go with them, for good.</source>
        <translation>Ihre Anfragen, Antworten und Zeilen im Aktivitätsprotokoll verschwinden endgültig mit ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} curl commands copied; secrets are named, not filled in.</source>
        <extracomment>Singular: {n:,} curl command copied; secrets are named, not filled in.</extracomment>
        <translation>
            <numerusform>{n:,} curl-Befehl kopiert; Secrets sind genannt, nicht eingesetzt.</numerusform>
            <numerusform>{n:,} curl-Befehle kopiert; Secrets sind genannt, nicht eingesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt wiederholen</translation>
    </message>
    <message>
        <source>Edit and resend…</source>
        <translation>Bearbeiten und erneut senden…</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Open the webhook</source>
        <translation>Webhook öffnen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries?</source>
        <extracomment>Singular: Cancel {n:,} delivery?</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung abbrechen?</numerusform>
            <numerusform>{n:,} Zustellungen abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries</source>
        <extracomment>Singular: Cancel {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung abbrechen</numerusform>
            <numerusform>{n:,} Zustellungen abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent for them. They stay in the list and can be resent.</source>
        <translation>Für sie wird nichts mehr gesendet. Sie bleiben in der Liste und können erneut gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries?</source>
        <extracomment>Singular: Resend {n:,} delivery?</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung erneut senden?</numerusform>
            <numerusform>{n:,} Zustellungen erneut senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries</source>
        <extracomment>Singular: Resend {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung erneut senden</numerusform>
            <numerusform>{n:,} Zustellungen erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is queued anew as it was sent, linked to the old delivery.</source>
        <translation>Jede wird so, wie sie gesendet wurde, neu eingereiht und mit der alten Zustellung verknüpft.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries deleted.</source>
        <extracomment>Singular: {n:,} delivery deleted.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung gelöscht.</numerusform>
            <numerusform>{n:,} Zustellungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {most:,} of them.</source>
        <translation>Die ersten {most:,} davon.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{webhook} → {user}</source>
        <translation>{webhook} → {user}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries selected</source>
        <extracomment>Singular: {n:,} delivery selected</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung ausgewählt</numerusform>
            <numerusform>{n:,} Zustellungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The actions above are for all of them, where they apply.</source>
        <translation>Die Aktionen oben gelten für alle, soweit sie zutreffen.</translation>
    </message>
    <message>
        <source>Resend of {delivery}</source>
        <translation>Erneuter Versand von {delivery}</translation>
    </message>
    <message>
        <source>Show the delivery {delivery}, resent here</source>
        <translation>Die Zustellung {delivery} anzeigen, die hier erneut gesendet wurde</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation>Der Postausgang kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Alles Senden anhalten</translation>
    </message>
    <message>
        <source>Resume sending, for every program that shares the outbox</source>
        <translation>Senden fortsetzen, für jedes Programm, das den Postausgang teilt</translation>
    </message>
    <message>
        <source>Pause all sending, for every program that shares the outbox</source>
        <translation>Alles Senden anhalten, für jedes Programm, das den Postausgang teilt</translation>
    </message>
    <message>
        <source>Reading the outbox</source>
        <translation>Postausgang wird gelesen</translation>
    </message>
    <message>
        <source>No delivery has all that the filter asks for.</source>
        <translation>Keine Zustellung erfüllt alles, was der Filter verlangt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>There are deliveries of other projects.</source>
        <translation>Es gibt Zustellungen anderer Projekte.</translation>
    </message>
    <message>
        <source>What you send is kept here, with every attempt and every answer.</source>
        <translation>Was Sie senden, wird hier aufbewahrt, mit jedem Versuch und jeder Antwort.</translation>
    </message>
    <message>
        <source>Nothing was sent from here</source>
        <translation>Von hier wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stored, and sent as soon as it is due.</source>
        <translation>Gespeichert und gesendet, sobald fällig.</translation>
    </message>
    <message>
        <source>An attempt is under way.</source>
        <translation>Ein Versuch läuft.</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again when it is due.</source>
        <translation>Der letzte Versuch ist fehlgeschlagen; er wird wiederholt, sobald er fällig ist.</translation>
    </message>
    <message>
        <source>Needs you before it can be sent. No attempt is used up meanwhile.</source>
        <translation>Braucht Sie, bevor gesendet werden kann. Inzwischen wird kein Versuch verbraucht.</translation>
    </message>
    <message>
        <source>The receiver answered with a status of 200 to 299.</source>
        <translation>Der Empfänger antwortete mit einem Statuscode von 200 bis 299.</translation>
    </message>
    <message>
        <source>This failure is not retried.</source>
        <translation>Dieser Fehlschlag wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>The last attempt that the policy allows has failed.</source>
        <translation>Der letzte Versuch, den die Richtlinie erlaubt, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cancelled by you; nothing more is sent.</source>
        <translation>Von Ihnen abgebrochen; es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The template aborted the message, so nothing was sent.</source>
        <translation>Die Vorlage hat die Nachricht abgebrochen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>kein Host</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>kein HTTP</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Will be retried</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries</source>
        <extracomment>Singular: {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung</numerusform>
            <numerusform>{n:,} Zustellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>Singular: {n:,} line</extracomment>
        <translation>
            <numerusform>{n:,} Zeile</numerusform>
            <numerusform>{n:,} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{attempts:,} of {most:,}</source>
        <translation>{attempts:,} von {most:,}</translation>
    </message>
    <message>
        <source>attempt {attempt:,} of {most:,}</source>
        <translation>Versuch {attempt:,} von {most:,}</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h {minutes:,}&#xa0;min</source>
        <translation>{hours:,} h {minutes:,} min</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}, asked for by {header}.</source>
        <translation>Wiederholung {retry:,} von {retries:,} um {time}, erbeten mit {header}.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in&#xa0;{time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d {clock}</source>
        <translation>{days:,} d {clock}</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}.</source>
        <translation>Wiederholung {retry:,} von {retries:,} um {time}.</translation>
    </message>
    <message>
        <source>{webhook} for {user}</source>
        <translation>{webhook} für {user}</translation>
    </message>
    <message>
        <source>queued {time}</source>
        <translation>eingereiht {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} queued</source>
        <extracomment>Singular: {n:,} queued</extracomment>
        <translation>
            <numerusform>{n:,} eingereiht</numerusform>
            <numerusform>{n:,} eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sending</source>
        <extracomment>Singular: {n:,} sending</extracomment>
        <translation>
            <numerusform>{n:,} wird gesendet</numerusform>
            <numerusform>{n:,} werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} waiting</source>
        <extracomment>Singular: {n:,} waiting</extracomment>
        <translation>
            <numerusform>{n:,} wartet</numerusform>
            <numerusform>{n:,} warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} blocked</source>
        <extracomment>Singular: {n:,} blocked</extracomment>
        <translation>
            <numerusform>{n:,} blockiert</numerusform>
            <numerusform>{n:,} blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} delivered</source>
        <extracomment>Singular: {n:,} delivered</extracomment>
        <translation>
            <numerusform>{n:,} zugestellt</numerusform>
            <numerusform>{n:,} zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <extracomment>Singular: {n:,} failed</extracomment>
        <translation>
            <numerusform>{n:,} fehlgeschlagen</numerusform>
            <numerusform>{n:,} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exhausted</source>
        <extracomment>Singular: {n:,} exhausted</extracomment>
        <translation>
            <numerusform>{n:,} erschöpft</numerusform>
            <numerusform>{n:,} erschöpft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cancelled</source>
        <extracomment>Singular: {n:,} cancelled</extracomment>
        <translation>
            <numerusform>{n:,} abgebrochen</numerusform>
            <numerusform>{n:,} abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} expired</source>
        <extracomment>Singular: {n:,} expired</extracomment>
        <translation>
            <numerusform>{n:,} abgelaufen</numerusform>
            <numerusform>{n:,} abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>nächster Versuch {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now.</extracomment>
        <translation>
            <numerusform>{n:,} von {deliveries} ist jetzt fällig.</numerusform>
            <numerusform>{n:,} von {deliveries} sind jetzt fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are cancelled.</source>
        <extracomment>Singular: {n:,} of {deliveries} is cancelled.</extracomment>
        <translation>
            <numerusform>{n:,} von {deliveries} ist abgebrochen.</numerusform>
            <numerusform>{n:,} von {deliveries} sind abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are queued anew.</source>
        <extracomment>Singular: {n:,} of {deliveries} is queued anew.</extracomment>
        <translation>
            <numerusform>{n:,} von {deliveries} ist neu eingereiht.</numerusform>
            <numerusform>{n:,} von {deliveries} sind neu eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now.</source>
        <extracomment>Singular: {n:,} delivery is due now.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung ist jetzt fällig.</numerusform>
            <numerusform>{n:,} Zustellungen sind jetzt fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} delivery is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung ist jetzt fällig und wird gesendet, sobald das Senden fortgesetzt wird.</numerusform>
            <numerusform>{n:,} Zustellungen sind jetzt fällig und werden gesendet, sobald das Senden fortgesetzt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>{n:,} von {deliveries} ist jetzt fällig und wird gesendet, sobald das Senden fortgesetzt wird.</numerusform>
            <numerusform>{n:,} von {deliveries} sind jetzt fällig und werden gesendet, sobald das Senden fortgesetzt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are cancelled.</source>
        <extracomment>Singular: {n:,} delivery is cancelled.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung ist abgebrochen.</numerusform>
            <numerusform>{n:,} Zustellungen sind abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are queued anew.</source>
        <extracomment>Singular: {n:,} delivery is queued anew.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung ist neu eingereiht.</numerusform>
            <numerusform>{n:,} Zustellungen sind neu eingereiht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines written to {file}.</source>
        <extracomment>Singular: {n:,} line written to {file}.</extracomment>
        <translation>
            <numerusform>{n:,} Zeile in {file} geschrieben.</numerusform>
            <numerusform>{n:,} Zeilen in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped after {n:,} lines; no file was changed.</source>
        <extracomment>Singular: The export was stopped after {n:,} line; no file was changed.</extracomment>
        <translation>
            <numerusform>Der Export wurde nach {n:,} Zeile angehalten; keine Datei wurde geändert.</numerusform>
            <numerusform>Der Export wurde nach {n:,} Zeilen angehalten; keine Datei wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>Aktivitätsprotokoll exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {n:,} lines written</source>
        <extracomment>Singular: Exporting: {n:,} line written</extracomment>
        <translation>
            <numerusform>Export: {n:,} Zeile geschrieben</numerusform>
            <numerusform>Export: {n:,} Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>Zustellungen suchen</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>Jeder Host</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Filter: {choices}</translation>
    </message>
    <message>
        <source>Filter: nothing chosen</source>
        <translation>Filter: nichts gewählt</translation>
    </message>
    <message>
        <source>Filter {count:,}</source>
        <translation>Filter {count:,}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have ended: {counts}.</source>
        <extracomment>Singular: {n:,} delivery has ended: {counts}.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung ist beendet: {counts}.</numerusform>
            <numerusform>{n:,} Zustellungen sind beendet: {counts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have expired. They were due more than 24 hours ago, so nothing is sent by itself.</source>
        <extracomment>Singular: {n:,} delivery has expired. It was due more than 24 hours ago, so nothing is sent by itself.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung ist abgelaufen. Sie war vor mehr als 24 Stunden fällig, daher wird nichts von selbst gesendet.</numerusform>
            <numerusform>{n:,} Zustellungen sind abgelaufen. Sie waren vor mehr als 24 Stunden fällig, daher wird nichts von selbst gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; they go on at the next start.</source>
        <extracomment>Singular: {n:,} delivery waits; it goes on at the next start.</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung wartet; sie geht beim nächsten Start weiter.</numerusform>
            <numerusform>{n:,} Zustellungen warten; sie gehen beim nächsten Start weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered: {title}.</source>
        <translation>Zugestellt: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} given up</source>
        <extracomment>Singular: {n:,} given up</extracomment>
        <translation>
            <numerusform>{n:,} aufgegeben</numerusform>
            <numerusform>{n:,} aufgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} held back</source>
        <extracomment>Singular: {n:,} held back</extracomment>
        <translation>
            <numerusform>{n:,} zurückgehalten</numerusform>
            <numerusform>{n:,} zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered by retry {retry:,}: {title}.</source>
        <translation>Zugestellt durch Wiederholung {retry:,}: {title}.</translation>
    </message>
    <message>
        <source>Failed: {title}. {message}</source>
        <translation>Fehlgeschlagen: {title}. {message}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after {n:,} retries: {title}. {message}</source>
        <extracomment>Singular: Given up after {n:,} retry: {title}. {message}</extracomment>
        <translation>
            <numerusform>Aufgegeben nach {n:,} Wiederholung: {title}. {message}</numerusform>
            <numerusform>Aufgegeben nach {n:,} Wiederholungen: {title}. {message}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: {title}. {reason}</source>
        <translation>Zurückgehalten: {title}. {reason}</translation>
    </message>
    <message>
        <source>All sending is paused: nothing leaves the outbox until you resume it.</source>
        <translation>Alles Senden ist angehalten: Nichts verlässt den Postausgang, bis Sie es fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing is sent: {problem}</source>
        <translation>Nichts wird gesendet: {problem}</translation>
    </message>
    <message>
        <source>{why} Nothing can be sent until this is solved; everything else works.</source>
        <translation>{why} Es kann nichts gesendet werden, bis das gelöst ist; alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>Lines between two times</source>
        <translation>Zeilen zwischen zwei Zeitpunkten</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese anzeigen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}, as {header} asked</source>
        <translation>Nächster: Versuch {attempt:,} von {most:,}, {wait}, {time}, wie mit {header} erbeten</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}</source>
        <translation>Nächster: Versuch {attempt:,} von {most:,}, {wait}, {time}</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} of {most:,}</source>
        <translation>Versuch {attempt:,} von {most:,}</translation>
    </message>
    <message>
        <source>Nothing was sent for this delivery.</source>
        <translation>Für diese Zustellung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>came after the delivery had ended, so it does not count</source>
        <translation>kam nach dem Ende der Zustellung und zählt daher nicht</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>dauerte {time}</translation>
    </message>
    <message>
        <source>after {time}: {attempt}</source>
        <translation>nach {time}: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the attempts</source>
        <translation>Zeitachse der Versuche</translation>
    </message>
    <message>
        <source>No attempt was made.</source>
        <translation>Es gab keinen Versuch.</translation>
    </message>
    <message>
        <source>No blocks, content blocks or connected content here.</source>
        <translation>Hier gibt es keine Blöcke, Content Blocks oder Connected Content.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Content block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{field}, line {line}</source>
        <translation>{field}, Zeile {line}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Use no environment</source>
        <translation>Keine Umgebung verwenden</translation>
    </message>
    <message>
        <source>Content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} verwenden</translation>
    </message>
    <message>
        <source>{menu}, hidden</source>
        <translation>{menu}, ausgeblendet</translation>
    </message>
    <message>
        <source>{menu}, shown</source>
        <translation>{menu}, eingeblendet</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search actions, webhooks, users and settings</source>
        <translation>Aktionen, Webhooks, Benutzer und Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>the list of what was found</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the answer of a host</comment>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Write a stub</source>
        <translation>Stub schreiben</translation>
    </message>
    <message>
        <source>Record the answer to {call}</source>
        <translation>Die Antwort auf {call} aufzeichnen</translation>
    </message>
    <message>
        <source>Write a stub for {call}</source>
        <translation>Einen Stub für {call} schreiben</translation>
    </message>
    <message>
        <source>Cancel asking {call}</source>
        <translation>Abfrage von {call} abbrechen</translation>
    </message>
    <message>
        <source>How to answer {call}</source>
        <translation>Wie {call} beantwortet wird</translation>
    </message>
    <message>
        <source>Ask the host once, now, and keep its answer in the project</source>
        <translation>Den Host jetzt einmal abfragen und seine Antwort im Projekt behalten</translation>
    </message>
    <message>
        <source>Add an answer with an empty JSON object, and open it</source>
        <translation>Eine Antwort mit leerem JSON-Objekt hinzufügen und öffnen</translation>
    </message>
    <message>
        <source>Stop asking (Esc)</source>
        <translation>Abfrage beenden (Esc)</translation>
    </message>
    <message>
        <source>Give the answer as it was recorded, or simulate trouble</source>
        <translation>Die Antwort wie aufgezeichnet geben oder Störungen simulieren</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Antwort öffnen</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Erneut aufzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} times</source>
        <extracomment>Singular: Made {n} time</extracomment>
        <translation>
            <numerusform>{n}-mal ausgeführt</numerusform>
            <numerusform>{n}-mal ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>With the credential {credential}</source>
        <translation>Mit den Zugangsdaten {credential}</translation>
    </message>
    <message>
        <source>Answered by {recording}</source>
        <translation>Beantwortet von {recording}</translation>
    </message>
    <message>
        <source>Asking the host</source>
        <translation>Host wird abgefragt</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird abgefragt…</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>Connected content · {counts}</source>
        <translation>Connected Content · {counts}</translation>
    </message>
    <message numerus="yes">
        <source>Simulated: {how}, asked {n} times · {recording}</source>
        <extracomment>Singular: Simulated: {how}, asked {n} time · {recording}</extracomment>
        <translation>
            <numerusform>Simuliert: {how}, {n}-mal abgefragt · {recording}</numerusform>
            <numerusform>Simuliert: {how}, {n}-mal abgefragt · {recording}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording}: too late or too large for Braze, asked {n} times</source>
        <extracomment>Singular: {recording}: too late or too large for Braze, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording}: zu spät oder zu groß für Braze, {n}-mal abgefragt</numerusform>
            <numerusform>{recording}: zu spät oder zu groß für Braze, {n}-mal abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording} answers {status}, asked {n} times</source>
        <extracomment>Singular: {recording} answers {status}, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording} antwortet {status}, {n}-mal abgefragt</numerusform>
            <numerusform>{recording} antwortet {status}, {n}-mal abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>Singular: {n} call</extracomment>
        <translation>
            <numerusform>{n} Aufruf</numerusform>
            <numerusform>{n} Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated: {how} · {recording}</source>
        <translation>Simuliert: {how} · {recording}</translation>
    </message>
    <message>
        <source>{recording}: too late or too large for Braze</source>
        <translation>{recording}: zu spät oder zu groß für Braze</translation>
    </message>
    <message>
        <source>{recording} answers {status}</source>
        <translation>{recording} antwortet {status}</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a recording</source>
        <extracomment>Singular: {n} without a recording</extracomment>
        <translation>
            <numerusform>{n} ohne Aufzeichnung</numerusform>
            <numerusform>{n} ohne Aufzeichnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} simulated</source>
        <extracomment>Singular: {n} simulated</extracomment>
        <translation>
            <numerusform>{n} simuliert</numerusform>
            <numerusform>{n} simuliert</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <source>… and {n:,} more calls</source>
        <extracomment>Singular: … and {n:,} more call</extracomment>
        <translation>
            <numerusform>… und {n:,} weiterer Aufruf</numerusform>
            <numerusform>… und {n:,} weitere Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the calls</source>
        <translation>Aufrufe ausblenden</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Kein Benutzer</translation>
    </message>
    <message>
        <source>This webhook reads no attributes.
All of them are one tab further.</source>
        <translation>Dieser Webhook liest keine Attribute.
Alle stehen einen Tab weiter.</translation>
    </message>
    <message>
        <source>Attributes to try</source>
        <translation>Auszuprobierende Attribute</translation>
    </message>
    <message>
        <source>Save as user</source>
        <translation>Als Benutzer speichern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to file</source>
        <translation>Zurück zur Datei</translation>
    </message>
    <message>
        <source>Keep this as a new sample user with a file of its own</source>
        <translation>Dies als neuen Beispielbenutzer mit eigener Datei behalten</translation>
    </message>
    <message>
        <source>Preview the sample user as it is in the file</source>
        <translation>Vorschau mit dem Beispielbenutzer, wie er in der Datei steht</translation>
    </message>
    <message>
        <source>Reset all changed attributes</source>
        <translation>Alle geänderten Attribute zurücksetzen</translation>
    </message>
    <message>
        <source>All attributes as in the file again</source>
        <translation>Alle Attribute wieder wie in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>Singular: {n} changed</extracomment>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the custom user</source>
        <translation>Attribute des eigenen Benutzers</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>The preview shows the last valid data.</source>
        <translation>Die Vorschau zeigt die letzten gültigen Daten.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>Zeile {line}, Spalte {column}: {message}</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier gelesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Follow user → {language}</source>
        <translation>Benutzer folgen → {language}</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is {language} ({tag}).</source>
        <translation>{chosen}: Die Sprache des Benutzers ist {language} ({tag}).</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Sprache der Vorschau</translation>
    </message>
    <message>
        <source>Follow user → Default</source>
        <translation>Benutzer folgen → Standard</translation>
    </message>
    <message>
        <source>{chosen}: the preview shows it whatever the user&apos;s language.</source>
        <translation>{chosen}: Die Vorschau zeigt dies unabhängig von der Sprache des Benutzers.</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is not set.</source>
        <translation>{chosen}: Die Sprache des Benutzers ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>{language}: not here → Default</source>
        <translation>{language}: nicht vorhanden → Standard</translation>
    </message>
    <message>
        <source>the user&apos;s data</source>
        <translation>Daten des Benutzers</translation>
    </message>
    <message>
        <source>the default was used</source>
        <translation>Standardwert verwendet</translation>
    </message>
    <message>
        <source>empty, and no default</source>
        <translation>leer, ohne Standardwert</translation>
    </message>
    <message>
        <source>connected content</source>
        <translation>Connected Content</translation>
    </message>
    <message>
        <source>filled in on sending</source>
        <translation>beim Senden eingesetzt</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>hat ein Problem</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Legende der Markierungen</translation>
    </message>
    <message>
        <source>From {names}</source>
        <translation>Aus {names}</translation>
    </message>
    <message>
        <source>From {names}, in the content block {block}</source>
        <translation>Aus {names}, im Content Block {block}</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>From connected content</source>
        <translation>Aus Connected Content</translation>
    </message>
    <message>
        <source>A default was used</source>
        <translation>Ein Standardwert wurde verwendet</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used</source>
        <translation>{names} ist leer; der Standardwert wurde verwendet</translation>
    </message>
    <message>
        <source>{names} is empty, in the content block {block}</source>
        <translation>{names} ist leer, im Content Block {block}</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used, in the content block {block}</source>
        <translation>{names} ist leer; der Standardwert wurde verwendet, im Content Block {block}</translation>
    </message>
    <message>
        <source>The value of the secret {names} is filled in when this is sent.</source>
        <translation>Der Wert des Secrets {names} wird beim Senden eingesetzt.</translation>
    </message>
    <message>
        <source>no external id</source>
        <translation>keine externe ID</translation>
    </message>
    <message>
        <source>Matrix of all users and languages</source>
        <translation>Matrix aller Benutzer und Sprachen</translation>
    </message>
    <message>
        <source>What every user would get in every language</source>
        <translation>Was jeder Benutzer in jeder Sprache erhielte</translation>
    </message>
    <message>
        <source>Open or make a webhook in the project to see what it sends.</source>
        <translation>Öffnen oder erstellen Sie im Projekt einen Webhook, um zu sehen, was er sendet.</translation>
    </message>
    <message>
        <source>The problems are being looked for again; try once more.</source>
        <translation>Die Probleme werden neu gesucht; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the marks in the preview mean</source>
        <translation>Was die Markierungen in der Vorschau bedeuten</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>Vorschau von {name}</translation>
    </message>
    <message>
        <source>Nothing to preview</source>
        <translation>Nichts für eine Vorschau</translation>
    </message>
    <message>
        <source>✕ Not rendered: {message}</source>
        <translation>✕ Nicht gerendert: {message}</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>{detail}: {message}, fix: {fix}</source>
        <translation>{detail}: {message}, Korrektur: {fix}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <source>Record or write a stub</source>
        <translation>Stub aufzeichnen oder schreiben</translation>
    </message>
    <message>
        <source>Rule {rule}; silence this one with {comment}</source>
        <translation>Regel {rule}; dieses mit {comment} unterdrücken</translation>
    </message>
    <message>
        <source>{field}, line {line}, column {column}</source>
        <translation>{field}, Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>{field}, column {column}</source>
        <translation>{field}, Spalte {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation>Header {name}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>Body, {key}</source>
        <translation>Body, {key}</translation>
    </message>
    <message>
        <source>Body, row {row}</source>
        <translation>Body, Zeile {row}</translation>
    </message>
    <message>
        <source>These problems have no automatic fix.</source>
        <translation>Für diese Probleme gibt es keine automatische Korrektur.</translation>
    </message>
    <message>
        <source>There are no problems to fix.</source>
        <translation>Es gibt keine Probleme zu korrigieren.</translation>
    </message>
    <message>
        <source>This problem has no automatic fix.</source>
        <translation>Für dieses Problem gibt es keine automatische Korrektur.</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are listed</source>
        <extracomment>Singular: the first {n} is listed</extracomment>
        <translation>
            <numerusform>das erste ({n}) ist aufgelistet</numerusform>
            <numerusform>die ersten {n} sind aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Probleme ausblenden</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
    <message>
        <source>{amount}&#xa0;MiB</source>
        <translation>{amount} MiB</translation>
    </message>
    <message>
        <source>{amount}&#xa0;s</source>
        <translation>{amount} s</translation>
    </message>
    <message>
        <source>{amount}&#xa0;B</source>
        <translation>{amount} B</translation>
    </message>
    <message>
        <source>{amount}&#xa0;KiB</source>
        <translation>{amount} KiB</translation>
    </message>
    <message>
        <source>{amount}&#xa0;ms</source>
        <translation>{amount} ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;s ago</source>
        <extracomment>Singular: {n:,} s ago</extracomment>
        <translation>
            <numerusform>vor {n:,} s</numerusform>
            <numerusform>vor {n:,} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;min ago</source>
        <extracomment>Singular: {n:,} min ago</extracomment>
        <translation>
            <numerusform>vor {n:,} min</numerusform>
            <numerusform>vor {n:,} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was recorded.</source>
        <translation>Nichts wurde abgefragt und nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own; nothing was recorded.</source>
        <translation>In Hook Studio selbst ist ein Fehler aufgetreten; nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Record the answer again</source>
        <translation>Die Antwort erneut aufzeichnen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation>Abgebrochen; nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Eine Antwort aufzeichnen</translation>
    </message>
    <message>
        <source>Loopback: for testing, not for Braze</source>
        <translation>Loopback: zum Testen, nicht für Braze</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} headers</source>
        <extracomment>Singular: {n:,} header</extracomment>
        <translation>
            <numerusform>{n:,} Header</numerusform>
            <numerusform>{n:,} Header</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is on your own machine; Braze does not allow it.</source>
        <translation>Die Adresse liegt auf Ihrem eigenen Rechner; Braze erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>Show the headers</source>
        <translation>Header anzeigen</translation>
    </message>
    <message>
        <source>URL as sent</source>
        <translation>URL wie gesendet</translation>
    </message>
    <message>
        <source>Headers as sent</source>
        <translation>Header wie gesendet</translation>
    </message>
    <message>
        <source>Body as sent</source>
        <translation>Body wie gesendet</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Slowly (3 s)</source>
        <translation>Langsam (3 s)</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>not JSON: line {line}, column {column}</source>
        <translation>kein JSON: Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>{size} + secrets</source>
        <translation>{size} + Secrets</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>⊘ Aborted: {reason} · nothing would be sent</source>
        <translation>⊘ Abgebrochen: {reason} · nichts würde gesendet</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} errors</source>
        <extracomment>Singular: {n:,} error</extracomment>
        <translation>
            <numerusform>{n:,} Fehler</numerusform>
            <numerusform>{n:,} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} warnings</source>
        <extracomment>Singular: {n:,} warning</extracomment>
        <translation>
            <numerusform>{n:,} Warnung</numerusform>
            <numerusform>{n:,} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <extracomment>Singular: {n:,} note</extracomment>
        <translation>
            <numerusform>{n:,} Hinweis</numerusform>
            <numerusform>{n:,} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>✓ valid JSON</source>
        <translation>✓ gültiges JSON</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>Try other attributes for this user</source>
        <translation>Andere Attribute für diesen Benutzer ausprobieren</translation>
    </message>
    <message>
        <source>This project has no sample users; click to make up a custom one.</source>
        <translation>Dieses Projekt hat keine Beispielbenutzer; klicken Sie, um einen eigenen zu erfinden.</translation>
    </message>
    <message>
        <source>Sample user: {name}</source>
        <translation>Beispielbenutzer: {name}</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (angepasst)</translation>
    </message>
    <message>
        <source>Random user</source>
        <translation>Zufälliger Benutzer</translation>
    </message>
    <message>
        <source>Custom user…</source>
        <translation>Eigener Benutzer…</translation>
    </message>
    <message>
        <source>External id, e-mail or name</source>
        <translation>Externe ID, E-Mail oder Name</translation>
    </message>
    <message>
        <source>Search sample users</source>
        <translation>Beispielbenutzer suchen</translation>
    </message>
    <message>
        <source>Found sample users</source>
        <translation>Gefundene Beispielbenutzer</translation>
    </message>
    <message>
        <source>No sample user matches.</source>
        <translation>Kein Beispielbenutzer passt.</translation>
    </message>
    <message>
        <source>This project has no sample users.</source>
        <translation>Dieses Projekt hat keine Beispielbenutzer.</translation>
    </message>
    <message>
        <source>Hook Studio</source>
        <translation>Hook Studio</translation>
    </message>
    <message>
        <source>Close Hook Studio?</source>
        <translation>Hook Studio schließen?</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>Ordner für das neue Projekt wählen</translation>
    </message>
    <message>
        <source>This project cannot be opened</source>
        <translation>Dieses Projekt kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The project was not made</source>
        <translation>Das Projekt wurde nicht erstellt</translation>
    </message>
    <message>
        <source>You deleted this file.</source>
        <translation>Sie haben diese Datei gelöscht.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Die Datei ist nicht mehr vorhanden oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Compare {file}</source>
        <translation>{file} vergleichen</translation>
    </message>
    <message>
        <source>Marked lines differ. A reload can be undone.</source>
        <translation>Markierte Zeilen unterscheiden sich. Neuladen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Show the next lines that differ, from the last the first (F8)</source>
        <translation>Die nächsten unterschiedlichen Zeilen zeigen, nach den letzten die ersten (F8)</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Ihre Version</translation>
    </message>
    <message>
        <source>The version on disk</source>
        <translation>Die Version auf dem Datenträger</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Ihre, nicht gespeichert</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Only on this side</source>
        <translation>Nur auf dieser Seite</translation>
    </message>
    <message>
        <source>Name of the content block</source>
        <translation>Name des Content Blocks</translation>
    </message>
    <message>
        <source>Webhooks name it so; rename it here or with F2.</source>
        <translation>So nennen ihn Webhooks; benennen Sie ihn hier oder mit F2 um.</translation>
    </message>
    <message>
        <source>Copy tag</source>
        <translation>Tag kopieren</translation>
    </message>
    <message>
        <source>Copy {tag} for a webhook&apos;s URL, header or body</source>
        <translation>{tag} für URL, Header oder Body eines Webhooks kopieren</translation>
    </message>
    <message>
        <source>Used by {webhooks}</source>
        <translation>Verwendet von {webhooks}</translation>
    </message>
    <message>
        <source>No webhook uses it yet</source>
        <translation>Noch von keinem Webhook verwendet</translation>
    </message>
    <message>
        <source>Edit content block</source>
        <translation>Content Block bearbeiten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Alle neu laden</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Alle meine behalten</translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}.</source>
        <extracomment>Singular: {n} more file changed on disk: {files}.</extracomment>
        <translation>
            <numerusform>{n} weitere Datei wurde auf dem Datenträger geändert: {files}.</numerusform>
            <numerusform>{n} weitere Dateien wurden auf dem Datenträger geändert: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}, …</source>
        <extracomment>Singular: {n} more file changed on disk: {files}, …</extracomment>
        <translation>
            <numerusform>{n} weitere Datei wurde auf dem Datenträger geändert: {files}, …</numerusform>
            <numerusform>{n} weitere Dateien wurden auf dem Datenträger geändert: {files}, …</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} changed on disk while you have unsaved edits in it.</source>
        <translation>{file} wurde auf dem Datenträger geändert, während Sie ungespeicherte Änderungen darin haben.</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message>
        <source>New sample user</source>
        <translation>Neuer Beispielbenutzer</translation>
    </message>
    <message>
        <source>New content block</source>
        <translation>Neuer Content Block</translation>
    </message>
    <message>
        <source>New recorded answer</source>
        <translation>Neue aufgezeichnete Antwort</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Content blocks</source>
        <translation>Content Blocks</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Beispielbenutzer</translation>
    </message>
    <message>
        <source>Attributes and properties to preview with.</source>
        <translation>Attribute und Eigenschaften für die Vorschau.</translation>
    </message>
    <message>
        <source>Liquid that several webhooks share.</source>
        <translation>Liquid, das sich mehrere Webhooks teilen.</translation>
    </message>
    <message>
        <source>Recorded answer</source>
        <translation>Aufgezeichnete Antwort</translation>
    </message>
    <message>
        <source>What connected content gets in the preview.</source>
        <translation>Was Connected Content in der Vorschau erhält.</translation>
    </message>
    <message>
        <source>Base URLs, variables and secrets of one stage.</source>
        <translation>Basis-URLs, Variablen und Secrets einer Stufe.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Was erstellt werden soll</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No name, e-mail, id or URL holds this text.</source>
        <translation>Kein Name, keine E-Mail, ID oder URL enthält diesen Text.</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>Ein leeres Projekt</translation>
    </message>
    <message>
        <source>What you make is listed here: webhooks, sample users, content blocks, and more.</source>
        <translation>Was Sie erstellen, steht hier: Webhooks, Beispielbenutzer, Content Blocks und mehr.</translation>
    </message>
    <message>
        <source>New webhook, user, content block, answer or environment</source>
        <translation>Neuer Webhook, Benutzer, Content Block, neue Antwort oder Umgebung</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Read-only: made by a newer Hook Studio</source>
        <translation>Schreibgeschützt: von einem neueren Hook Studio erstellt</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>Projekt filtern</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on other files</source>
        <extracomment>Singular: {n} note on other files</extracomment>
        <translation>
            <numerusform>{n} Hinweis zu anderen Dateien</numerusform>
            <numerusform>{n} Hinweise zu anderen Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read. {details}</source>
        <translation>{file} kann nicht gelesen werden. {details}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>hat Warnungen</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <source>Skip changed files</source>
        <translation>Geänderte Dateien überspringen</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. Changed on disk since: {newer}.</source>
        <translation>Es gibt Änderungen vom letzten Mal, die nicht gespeichert wurden, in {files}. Seitdem auf dem Datenträger geändert: {newer}.</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more</source>
        <extracomment>Singular: {files} and {n} more</extracomment>
        <translation>
            <numerusform>{files} und {n} weitere</numerusform>
            <numerusform>{files} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}.</source>
        <translation>Es gibt Änderungen vom letzten Mal, die nicht gespeichert wurden, in {files}.</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. On disk that changed since.</source>
        <translation>Es gibt Änderungen vom letzten Mal, die nicht gespeichert wurden, in {files}. Auf dem Datenträger hat sich das seitdem geändert.</translation>
    </message>
    <message>
        <source>* stands for anything. The preview uses this answer and contacts nobody.</source>
        <translation>* steht für Beliebiges. Die Vorschau nutzt diese Antwort und kontaktiert niemanden.</translation>
    </message>
    <message>
        <source>! Braze waits {seconds:g} s: this answer comes too late.</source>
        <translation>! Braze wartet {seconds:g} s: Diese Antwort kommt zu spät.</translation>
    </message>
    <message>
        <source>Name of the answer</source>
        <translation>Name der Antwort</translation>
    </message>
    <message>
        <source>F2 renames the answer&apos;s file.</source>
        <translation>F2 benennt die Datei der Antwort um.</translation>
    </message>
    <message>
        <source>Method of the call</source>
        <translation>Methode des Aufrufs</translation>
    </message>
    <message>
        <source>URL of the call</source>
        <translation>URL des Aufrufs</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>* answers GET and POST</source>
        <translation>* beantwortet GET und POST</translation>
    </message>
    <message>
        <source>The whole URL of the call, or a pattern in which * is anything</source>
        <translation>Die ganze URL des Aufrufs oder ein Muster, in dem * Beliebiges ist</translation>
    </message>
    <message>
        <source>How long the host takes; Braze waits {seconds:g} s</source>
        <translation>Wie lange der Host braucht; Braze wartet {seconds:g} s</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s content type</source>
        <translation>Content-Type der Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>Verzögerung in Sekunden</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>! The body is not JSON (line {line}).</source>
        <translation>! Der Body ist kein JSON (Zeile {line}).</translation>
    </message>
    <message>
        <source>! The body nests too deeply.</source>
        <translation>! Der Body ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s method</source>
        <translation>Methode der Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s status</source>
        <translation>Statuscode der Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s delay</source>
        <translation>Verzögerung der Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s URL</source>
        <translation>URL der Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s body</source>
        <translation>Body der Antwort bearbeiten</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>What is not set is missing for the webhook. null is a value of its own.</source>
        <translation>Was nicht gesetzt ist, fehlt dem Webhook. null ist ein eigener Wert.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>F2 renames the user and its file.</source>
        <translation>F2 benennt den Benutzer und seine Datei um.</translation>
    </message>
    <message>
        <source>Attributes of the sample user</source>
        <translation>Attribute des Beispielbenutzers</translation>
    </message>
    <message>
        <source>✕ Line {line}: {message}</source>
        <translation>✕ Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>✕ The JSON has a mistake; the form shows the data before it.</source>
        <translation>✕ Das JSON hat einen Fehler; das Formular zeigt die Daten davor.</translation>
    </message>
    <message>
        <source>View of the data</source>
        <translation>Ansicht der Daten</translation>
    </message>
    <message>
        <source>Go to the mistake. The preview shows the last valid data.</source>
        <translation>Zum Fehler gehen. Die Vorschau zeigt die letzten gültigen Daten.</translation>
    </message>
    <message>
        <source>Go to the mistake in the JSON.</source>
        <translation>Zum Fehler im JSON gehen.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>✕ {name}: {problem}</source>
        <translation>✕ {name}: {problem}</translation>
    </message>
    <message>
        <source>Go to the value. The preview shows the last valid data.</source>
        <translation>Zum Wert gehen. Die Vorschau zeigt die letzten gültigen Daten.</translation>
    </message>
    <message>
        <source>Edit user name</source>
        <translation>Benutzernamen bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more files</source>
        <extracomment>Singular: {files} and {n} more file</extracomment>
        <translation>
            <numerusform>{files} und {n} weitere Datei</numerusform>
            <numerusform>{files} und {n} weitere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} {n} more in the project pane.</source>
        <extracomment>Singular: {problem} {n} more in the project pane.</extracomment>
        <translation>
            <numerusform>{problem} {n} weiteres im Projektbereich.</numerusform>
            <numerusform>{problem} {n} weitere im Projektbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are unsaved edits in {files}.</source>
        <translation>Es gibt ungespeicherte Änderungen in {files}.</translation>
    </message>
    <message>
        <source>{problem} The project is open for reading only.</source>
        <translation>{problem} Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Save your edits?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only. You can edit and send; nothing can be saved until it may be written.</source>
        <translation>Der Ordner {folder} ist schreibgeschützt. Sie können bearbeiten und senden; gespeichert werden kann erst, wenn er beschreibbar ist.</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from Braze&apos;s {source}; the header X-Simulated-Source of a request goes before that.</source>
        <translation>Nur die Adressen von Braze {instance} werden eingelassen, andere erhalten 403.
Anfragen gelten als gesendet von Braze {source}; der Header X-Simulated-Source einer Anfrage hat Vorrang.</translation>
    </message>
    <message>
        <source>Answer only what comes from the addresses of one Braze instance, and 403 to all else. Where a request comes from is simulated.</source>
        <translation>Nur beantworten, was von den Adressen einer Braze-Instanz kommt, alles andere mit 403. Woher eine Anfrage kommt, wird simuliert.</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from this computer; the header X-Simulated-Source of a request goes before that.</source>
        <translation>Nur die Adressen von Braze {instance} werden eingelassen, andere erhalten 403.
Anfragen gelten als von diesem Computer gesendet; der Header X-Simulated-Source einer Anfrage hat Vorrang.</translation>
    </message>
    <message>
        <source>Requests count as sent from</source>
        <translation>Anfragen gelten als gesendet von</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Firewall: only Braze&apos;s {instance} is let in</source>
        <translation>Firewall: Nur Braze {instance} wird eingelassen</translation>
    </message>
    <message>
        <source>Only Braze&apos;s {instance}</source>
        <translation>Nur Braze {instance}</translation>
    </message>
    <message>
        <source>Braze&apos;s {instance}</source>
        <translation>Braze {instance}</translation>
    </message>
    <message>
        <source>Firewall: off</source>
        <translation>Firewall: aus</translation>
    </message>
    <message>
        <source>Only {instance}</source>
        <translation>Nur {instance}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>From {peer}, counts as sent from {source}, {time}, answered {answer}</source>
        <translation>Von {peer}, gilt als gesendet von {source}, {time}, beantwortet mit {answer}</translation>
    </message>
    <message>
        <source>From {peer}, {time}, answered {answer}</source>
        <translation>Von {peer}, {time}, beantwortet mit {answer}</translation>
    </message>
    <message>
        <source>Save the body of the received request</source>
        <translation>Body der empfangenen Anfrage speichern</translation>
    </message>
    <message>
        <source>Save the body as it came, byte for byte</source>
        <translation>Den Body speichern, wie er ankam, Byte für Byte</translation>
    </message>
    <message>
        <source>Part of the received request</source>
        <translation>Teil der empfangenen Anfrage</translation>
    </message>
    <message>
        <source>Body of the received request</source>
        <translation>Body der empfangenen Anfrage</translation>
    </message>
    <message>
        <source>The received request as it came</source>
        <translation>Die empfangene Anfrage, wie sie ankam</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie angekommen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy the receiver&apos;s address</source>
        <translation>Adresse des Empfängers kopieren</translation>
    </message>
    <message>
        <source>Clear the list of received requests</source>
        <translation>Liste der empfangenen Anfragen leeren</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Empfangene Anfragen</translation>
    </message>
    <message>
        <source>Send a webhook to {url} and it appears here. {sends}</source>
        <translation>Senden Sie einen Webhook an {url}, und er erscheint hier. {sends}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>Den Empfänger anhalten</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Den Empfänger starten</translation>
    </message>
    <message>
        <source>{keys} sends.</source>
        <translation>{keys} sendet.</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Noch nichts empfangen</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>Der Empfänger ist aus</translation>
    </message>
    <message>
        <source>Start it to catch what you send.</source>
        <translation>Starten Sie ihn, um zu empfangen, was Sie senden.</translation>
    </message>
    <message>
        <source>Steps with commas between; the last one repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s, :delay=s or :body=name.
Bodies:
{bodies}</source>
        <translation>Schritte, durch Kommas getrennt; der letzte wiederholt sich: 503*2, 429:retry-after=7, 200
Ein Schritt ist ein Statuscode, hang oder reset, dann *Anzahl, dann :retry-after=s, :delay=s oder :body=Name.
Bodys:
{bodies}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
        <source>Always 200</source>
        <translation>Immer 200</translation>
    </message>
    <message>
        <source>500 once, then 200</source>
        <translation>Einmal 500, dann 200</translation>
    </message>
    <message>
        <source>Busy, then well</source>
        <translation>Ausgelastet, dann in Ordnung</translation>
    </message>
    <message>
        <source>Slow: 200 after 3 s</source>
        <translation>Langsam: 200 nach 3 s</translation>
    </message>
    <message>
        <source>404 with a JSON error</source>
        <translation>404 mit JSON-Fehler</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Nie antworten</translation>
    </message>
    <message>
        <source>Break the connection</source>
        <translation>Verbindung abbrechen</translation>
    </message>
    <message>
        <source>Script of the receiver&apos;s answers</source>
        <translation>Skript der Antworten des Empfängers</translation>
    </message>
    <message>
        <source>Ready scripts</source>
        <translation>Fertige Skripte</translation>
    </message>
    <message>
        <source>Start the script again</source>
        <translation>Skript neu starten</translation>
    </message>
    <message>
        <source>Start the script again at its first step</source>
        <translation>Das Skript bei seinem ersten Schritt neu starten</translation>
    </message>
    <message>
        <source>The next request is answered by {step}</source>
        <translation>Die nächste Anfrage wird mit {step} beantwortet</translation>
    </message>
    <message>
        <source>✕ Column {column}: {problem} The script before still answers.</source>
        <translation>✕ Spalte {column}: {problem} Es antwortet weiterhin das vorherige Skript.</translation>
    </message>
    <message numerus="yes">
        <source>What is open is saved. {n} other files are not.</source>
        <extracomment>Singular: What is open is saved. {n} other file is not.</extracomment>
        <translation>
            <numerusform>Was geöffnet ist, ist gespeichert. {n} weitere Datei nicht.</numerusform>
            <numerusform>Was geöffnet ist, ist gespeichert. {n} weitere Dateien nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files: {files} and others</source>
        <extracomment>Singular: {n} file: {files} and others</extracomment>
        <translation>
            <numerusform>{n} Datei: {files} und andere</numerusform>
            <numerusform>{n} Dateien: {files} und andere</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} and {last}</source>
        <translation>{files} und {last}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Undid: {edit} of {document}</source>
        <translation>Rückgängig gemacht: {edit} von {document}</translation>
    </message>
    <message>
        <source>Redid: {edit} of {document}</source>
        <translation>Wiederholt: {edit} von {document}</translation>
    </message>
    <message>
        <source>Saved {files}</source>
        <translation>{files} gespeichert</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>in the body</source>
        <comment>where a key stands</comment>
        <translation>im Body</translation>
    </message>
    <message>
        <source>in the header {name}</source>
        <comment>where a key stands</comment>
        <translation>im Header {name}</translation>
    </message>
    <message>
        <source>in the pair {name}</source>
        <comment>where a key stands</comment>
        <translation>im Paar {name}</translation>
    </message>
    <message>
        <source>in a pair</source>
        <comment>where a key stands</comment>
        <translation>in einem Paar</translation>
    </message>
    <message>
        <source>in the URL</source>
        <comment>where a key stands</comment>
        <translation>in der URL</translation>
    </message>
    <message>
        <source>Move a key to the keyring</source>
        <translation>Einen Schlüssel in den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Keeping {name}…</source>
        <translation>{name} wird abgelegt…</translation>
    </message>
    <message>
        <source>There is another secret called {kept_as}. Choose another name.</source>
        <translation>Es gibt ein anderes Secret namens {kept_as}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} was saved with what looks like a key {place}.</source>
        <translation>{file} wurde mit etwas gespeichert, das wie ein Schlüssel aussieht: {place}.</translation>
    </message>
    <message>
        <source>This looks like a key, {where}. Move it to the keyring, under this name?</source>
        <translation>Das sieht wie ein Schlüssel aus, {where}. Unter diesem Namen in den Schlüsselbund verschieben?</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>&amp;Move to the keyring</source>
        <translation>&amp;In den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Secrets…</source>
        <translation>Secrets…</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <extracomment>Singular: {n} secret is kept in memory for this run only, and gone when Hook Studio is closed.</extracomment>
        <translation>
            <numerusform>{n} Secret wird nur für diese Sitzung im Arbeitsspeicher gehalten und ist weg, wenn Hook Studio geschlossen wird.</numerusform>
            <numerusform>{n} Secrets werden nur für diese Sitzung im Arbeitsspeicher gehalten und sind weg, wenn Hook Studio geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <translation>Secrets werden nur für diese Sitzung im Arbeitsspeicher gehalten und sind weg, wenn Hook Studio geschlossen wird.</translation>
    </message>
    <message>
        <source>The value goes into requests as they are sent, and into no file, log or preview.</source>
        <translation>Der Wert geht beim Senden in Anfragen ein, und in keine Datei, kein Protokoll und keine Vorschau.</translation>
    </message>
    <message>
        <source>Value of the secret</source>
        <translation>Wert des Secrets</translation>
    </message>
    <message>
        <source>Keep in the &amp;keyring</source>
        <translation>Im &amp;Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>For this &amp;run only</source>
        <translation>Nur für diese Si&amp;tzung</translation>
    </message>
    <message>
        <source>There is a secret of this name; replace that one instead.</source>
        <translation>Es gibt ein Secret dieses Namens; ersetzen Sie stattdessen dieses.</translation>
    </message>
    <message>
        <source>Replace the secret {name}</source>
        <translation>Das Secret {name} ersetzen</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>Ein Secret hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, _ und -, und beginnen Sie mit einem Buchstaben oder _.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Command line only</source>
        <translation>Nur Befehlszeile</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>Nichts in diesem Projekt</translation>
    </message>
    <message>
        <source>{variable} is set: the command line reads it, the studio does not.</source>
        <translation>{variable} ist gesetzt: Die Befehlszeile liest es, das Studio nicht.</translation>
    </message>
    <message>
        <source>The keyring is not there</source>
        <translation>Der Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>In the keyring, readable</source>
        <translation>Im Schlüsselbund, lesbar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Keep secrets for this run only</source>
        <translation>Secrets nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>A webhook names a secret as {{secret.name}}. Its value is kept in the system&apos;s keyring, for this project alone, and is never shown.</source>
        <translation>Ein Webhook nennt ein Secret als {{secret.name}}. Sein Wert liegt im Schlüsselbund des Systems, nur für dieses Projekt, und wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Write {{secret.name}} in a URL, a header or a body where a key belongs, and add the key here. It never comes into a file of the project.</source>
        <translation>Schreiben Sie {{secret.name}} in eine URL, einen Header oder einen Body, wo ein Schlüssel hingehört, und fügen Sie den Schlüssel hier hinzu. Er kommt nie in eine Projektdatei.</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value.</source>
        <translation>Nichts bringt es zurück: Hook Studio zeigt nie einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} secrets?</source>
        <extracomment>Singular: Delete {n} secret?</extracomment>
        <translation>
            <numerusform>{n} Secret löschen?</numerusform>
            <numerusform>{n} Secrets löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Noch keine Secrets</translation>
    </message>
    <message>
        <source>Add a secret…</source>
        <translation>Secret hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>All {n} can be read.</source>
        <extracomment>Singular: All {n} can be read.</extracomment>
        <translation>
            <numerusform>Alle ({n}) sind lesbar.</numerusform>
            <numerusform>Alle {n} sind lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading from the keyring…</source>
        <translation>Aus dem Schlüsselbund wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value. Used by {places}: sends wait until it is given again.</source>
        <translation>Nichts bringt es zurück: Hook Studio zeigt nie einen Wert. Verwendet von {places}: Zu Sendendes wartet, bis es wieder angegeben wird.</translation>
    </message>
    <message>
        <source>Delete the secret {name}?</source>
        <translation>Das Secret {name} löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} secrets.</source>
        <extracomment>Singular: Deleted {n} secret.</extracomment>
        <translation>
            <numerusform>{n} Secret gelöscht.</numerusform>
            <numerusform>{n} Secrets gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>{name} is kept.</source>
        <translation>{name} ist abgelegt.</translation>
    </message>
    <message>
        <source>Listing…</source>
        <translation>Auflisten…</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>Alle &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Give a value…</source>
        <translation>Wert an&amp;geben…</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Es fehlen: {names}.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Es ist lesbar.</translation>
    </message>
    <message>
        <source>Deleted the secret {name}.</source>
        <translation>Das Secret {name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Cancel what the keyring is asked</source>
        <translation>Anfrage an den Schlüsselbund abbrechen</translation>
    </message>
    <message>
        <source>The keyring is asked</source>
        <translation>Der Schlüsselbund wird abgefragt</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Nicht rechtzeitig verbunden</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Certificate or TLS refused</source>
        <translation>Zertifikat oder TLS abgelehnt</translation>
    </message>
    <message>
        <source>Certificate file not usable</source>
        <translation>Zertifikatsdatei nicht verwendbar</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>Not a valid HTTP answer</source>
        <translation>Keine gültige HTTP-Antwort</translation>
    </message>
    <message>
        <source>Not a valid request</source>
        <translation>Keine gültige Anfrage</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Secret fehlt</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Proxy-Fehler</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Address never allowed</source>
        <translation>Adresse nie erlaubt</translation>
    </message>
    <message>
        <source>{outcome} in {duration}</source>
        <translation>{outcome} in {duration}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: {problem} (and {n:,} more errors).</source>
        <extracomment>Singular: Nothing was sent: {problem} (and {n:,} more error).</extracomment>
        <translation>
            <numerusform>Nichts wurde gesendet: {problem} (und {n:,} weiterer Fehler).</numerusform>
            <numerusform>Nichts wurde gesendet: {problem} (und {n:,} weitere Fehler).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message ({reason}).</source>
        <translation>Nichts wurde gesendet: Die Vorlage bricht die Nachricht ab ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}.</source>
        <translation>Nichts wurde gesendet: {problem}.</translation>
    </message>
    <message>
        <source>Would retry</source>
        <translation>Würde wiederholen</translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message.</source>
        <translation>Nichts wurde gesendet: Die Vorlage bricht die Nachricht ab.</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a phase of a request</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a phase of a request</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>a phase of a request</comment>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>a phase of a request</comment>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of all phases of a request</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>through {proxy}</source>
        <translation>über {proxy}</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Es gibt keine Antwort</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Gesendet {time}</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Es gab keine Antwort</translation>
    </message>
    <message>
        <source>before that, {duration} for secrets and certificates</source>
        <translation>davor {duration} für Secrets und Zertifikate</translation>
    </message>
    <message>
        <source>Request as queued</source>
        <translation>Anfrage wie eingereiht</translation>
    </message>
    <message>
        <source>Not text ({type}); the first bytes are shown as hexadecimal.</source>
        <translation>Kein Text ({type}); die ersten Bytes werden hexadezimal gezeigt.</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>unbekannter Typ</translation>
    </message>
    <message>
        <source>Only the first {size} of the body were kept.</source>
        <translation>Nur die ersten {size} des Bodys wurden behalten.</translation>
    </message>
    <message>
        <source>The answer stopped after {size}.</source>
        <translation>Die Antwort endete nach {size}.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Show the body as received</source>
        <translation>Den Body zeigen, wie er empfangen wurde</translation>
    </message>
    <message>
        <source>Show the JSON with the white space that it came with</source>
        <translation>Das JSON mit dem Leerraum zeigen, mit dem es ankam</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Im Body suchen</translation>
    </message>
    <message>
        <source>Find in the body ({keys})</source>
        <translation>Im Body suchen ({keys})</translation>
    </message>
    <message>
        <source>Save the body as it was received, byte for byte</source>
        <translation>Den Body speichern, wie er empfangen wurde, Byte für Byte</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>kein Content-Type</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>kein Body</translation>
    </message>
    <message>
        <source>Laying out the JSON…</source>
        <translation>JSON wird formatiert…</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels, so it is shown as it was received.</source>
        <translation>Das JSON ist tiefer als {limit} Ebenen verschachtelt und wird daher gezeigt, wie es empfangen wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent: no webhook is open.</source>
        <translation>Nichts wurde gesendet: Es ist kein Webhook geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is known about this send: it ended in an error of Hook Studio itself.</source>
        <translation>Über diesen Versand ist nichts bekannt: Er endete in einem Fehler von Hook Studio selbst.</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}</source>
        <translation>Nichts wurde gesendet: {problem}</translation>
    </message>
    <message>
        <source>Liquid works here. Secrets stand by name. The project&apos;s files are not changed.</source>
        <translation>Liquid funktioniert hier. Secrets stehen mit ihrem Namen. Die Projektdateien werden nicht geändert.</translation>
    </message>
    <message>
        <source>Edit and resend · {title}</source>
        <translation>Bearbeiten und erneut senden · {title}</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Header, einer pro Zeile</translation>
    </message>
    <message>
        <source>The request of this delivery is not kept any more, so it cannot be edited.</source>
        <translation>Die Anfrage dieser Zustellung ist nicht mehr gespeichert und kann daher nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>This delivery is of another project. Open that one to edit and resend it.</source>
        <translation>Diese Zustellung gehört zu einem anderen Projekt. Öffnen Sie es, um sie zu bearbeiten und erneut zu senden.</translation>
    </message>
    <message>
        <source>Given up by the user.</source>
        <translation>Vom Benutzer aufgegeben.</translation>
    </message>
    <message>
        <source>The first attempt is under way…</source>
        <translation>Der erste Versuch läuft…</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is under way…</source>
        <translation>Wiederholung {retry} von {retries} läuft…</translation>
    </message>
    <message>
        <source>The first attempt waits: all sending is paused.</source>
        <translation>Der erste Versuch wartet: Alles Senden ist angehalten.</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} waits: all sending is paused.</source>
        <translation>Wiederholung {retry} von {retries} wartet: Alles Senden ist angehalten.</translation>
    </message>
    <message>
        <source>The first attempt is due now.</source>
        <translation>Der erste Versuch ist jetzt fällig.</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is due now.</source>
        <translation>Wiederholung {retry} von {retries} ist jetzt fällig.</translation>
    </message>
    <message>
        <source>The first attempt at {time}</source>
        <translation>Der erste Versuch um {time}</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} at {time}</source>
        <translation>Wiederholung {retry} von {retries} um {time}</translation>
    </message>
    <message>
        <source>By the policy {policy} of the webhook.</source>
        <translation>Nach der Richtlinie {policy} des Webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>Final: the policy {policy} gives up after {n} retries.</source>
        <extracomment>Singular: Final: the policy {policy} gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>Endgültig: Die Richtlinie {policy} gibt nach {n} Wiederholung auf.</numerusform>
            <numerusform>Endgültig: Die Richtlinie {policy} gibt nach {n} Wiederholungen auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt is used up meanwhile.</source>
        <translation>Inzwischen wird kein Versuch verbraucht.</translation>
    </message>
    <message>
        <source>Resume sending in the outbox.</source>
        <translation>Setzen Sie das Senden im Postausgang fort.</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}. It asks for more than an hour; an hour is the most that is waited.</source>
        <translation>Der Endpunkt bittet mit {header} um diesen Zeitpunkt. Er verlangt mehr als eine Stunde; länger als eine Stunde wird nicht gewartet.</translation>
    </message>
    <message>
        <source>Final: {reason}</source>
        <translation>Endgültig: {reason}</translation>
    </message>
    <message>
        <source>Final: the policy {policy} of the webhook has no retries.</source>
        <translation>Endgültig: Die Richtlinie {policy} des Webhooks sieht keine Wiederholungen vor.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>Zurückgehalten: {reason}</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}.</source>
        <translation>Der Endpunkt bittet mit {header} um diesen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Delivered by retry {retry} of {retries}.</source>
        <translation>Zugestellt durch Wiederholung {retry} von {retries}.</translation>
    </message>
    <message>
        <source>Send again makes a new delivery.</source>
        <translation>„Erneut senden“ erzeugt eine neue Zustellung.</translation>
    </message>
    <message>
        <source>Given up: nothing more is sent.</source>
        <translation>Aufgegeben: Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Time until the retry</source>
        <translation>Zeit bis zur Wiederholung</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Send one with {keys}.</source>
        <translation>Senden Sie eine mit {keys}.</translation>
    </message>
    <message>
        <source>Every send is kept here. {sends}</source>
        <translation>Jeder Versand wird hier aufbewahrt. {sends}</translation>
    </message>
    <message>
        <source>Outbox {count}</source>
        <translation>Postausgang {count}</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network.</source>
        <translation>Braze würde 599 zeigen, seinen eigenen Statuscode für eine Zeitüberschreitung oder einen Netzwerkfehler.</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network. Check that the host is up and reachable from the internet.</source>
        <translation>Braze würde 599 zeigen, seinen eigenen Statuscode für eine Zeitüberschreitung oder einen Netzwerkfehler. Prüfen Sie, ob der Host läuft und aus dem Internet erreichbar ist.</translation>
    </message>
    <message>
        <source>The delay is Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>Die Verzögerung legt Hook Studio fest; Braze dokumentiert sie nicht.</translation>
    </message>
    <message>
        <source>Webhook {name}</source>
        <translation>Webhook {name}</translation>
    </message>
    <message>
        <source>User {name}</source>
        <translation>Benutzer {name}</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Adresse {address}</translation>
    </message>
    <message>
        <source>Address none</source>
        <translation>Adresse keine</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>there was no response</comment>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Result of the test send</source>
        <translation>Ergebnis des Testversands</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Open in outbox</source>
        <translation>Im Postausgang öffnen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>The value goes into the request that is sent, and into no file, log or preview.</source>
        <translation>Der Wert geht in die Anfrage ein, die gesendet wird, und in keine Datei, kein Protokoll und keine Vorschau.</translation>
    </message>
    <message>
        <source>Value of the secret {name}</source>
        <translation>Wert des Secrets {name}</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>Secret {name}</translation>
    </message>
    <message>
        <source>This send needs the secret {name}</source>
        <translation>Dieser Versand braucht das Secret {name}</translation>
    </message>
    <message>
        <source>The send was cancelled.</source>
        <translation>Der Versand wurde abgebrochen.</translation>
    </message>
    <message>
        <source>All sending is paused: the message waits in the outbox.</source>
        <translation>Alles Senden ist angehalten: Die Nachricht wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Nothing is sent from the outbox: {why}</source>
        <translation>Aus dem Postausgang wird nichts gesendet: {why}</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Attempt {number} of {most}</source>
        <translation>Versuch {number} von {most}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a date is written, in the letters of Qt&apos;s QLocale.toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}</source>
        <translation>{name}, ausgestellt von {issuer}</translation>
    </message>
    <message numerus="yes">
        <source>{until}; {n:,} certificates more end later</source>
        <extracomment>Singular: {until}; {n:,} certificate more ends later</extracomment>
        <translation>
            <numerusform>{until}; {n:,} weiteres Zertifikat läuft später ab</numerusform>
            <numerusform>{until}; {n:,} weitere Zertifikate laufen später ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days ({date})</source>
        <extracomment>Singular: expires in {n} day ({date})</extracomment>
        <translation>
            <numerusform>läuft in {n} Tag ab ({date})</numerusform>
            <numerusform>läuft in {n} Tagen ab ({date})</numerusform>
        </translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>Mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>✓ It belongs to the certificate.</source>
        <translation>✓ Er gehört zum Zertifikat.</translation>
    </message>
    <message>
        <source>counts only from {date}</source>
        <translation>gilt erst ab {date}</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <translation>am {date} abgelaufen</translation>
    </message>
    <message>
        <source>Kept in your own settings, for this project; none of its files can change it.</source>
        <translation>In Ihren eigenen Einstellungen für dieses Projekt gespeichert; keine seiner Dateien kann es ändern.</translation>
    </message>
    <message>
        <source>Not verified: whatever listens on this machine can pass as the server.</source>
        <translation>Nicht geprüft: Was auch immer auf diesem Rechner lauscht, kann sich als der Server ausgeben.</translation>
    </message>
    <message>
        <source>⚠ Locked by a passphrase: name the secret that holds it below.</source>
        <translation>⚠ Mit einer Passphrase gesperrt: Nennen Sie unten das Secret, das sie enthält.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>In derselben Datei</translation>
    </message>
    <message>
        <source>Secret that is the key&apos;s passphrase</source>
        <translation>Secret mit der Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Name of a secret, where the key is locked</source>
        <translation>Name eines Secrets, falls der Schlüssel gesperrt ist</translation>
    </message>
    <message>
        <source>&amp;Do not verify certificates on this machine</source>
        <translation>&amp;Zertifikate auf diesem Rechner nicht prüfen</translation>
    </message>
    <message>
        <source>A secret&apos;s name has letters, digits, _ and -, and begins with a letter or _.</source>
        <translation>Der Name eines Secrets besteht aus Buchstaben, Ziffern, _ und - und beginnt mit einem Buchstaben oder _.</translation>
    </message>
    <message>
        <source>Servers on this machine</source>
        <translation>Server auf diesem Rechner</translation>
    </message>
    <message>
        <source>Trusted in addition to the system&apos;s certificates</source>
        <translation>Zusätzlich zu den Zertifikaten des Systems vertraut</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are</source>
        <translation>Wird einem Server gezeigt, der fragt, wer Sie sind</translation>
    </message>
    <message>
        <source>Locked; opened with the secret {secret} at each send.</source>
        <translation>Gesperrt; wird bei jedem Versand mit dem Secret {secret} geöffnet.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>Zertifizierungs&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>Ze&amp;rtifikat</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Auswählen: {name}</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Leeren: {name}</translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation>Keine Datei verwenden</translation>
    </message>
    <message>
        <source>PEM files</source>
        <translation>PEM-Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As Braze&apos;s composer: green and purple</source>
        <translation>Wie im Composer von Braze: Grün und Violett</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Liquid colors</source>
        <translation>Liquid-Farben</translation>
    </message>
    <message>
        <source>Wrap long lines in the editor</source>
        <translation>Lange Zeilen im Editor umbrechen</translation>
    </message>
    <message>
        <source>Another language is used at the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Liquid &amp;colors</source>
        <translation>Liquid-&amp;Farben</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Requests at a time to one host</source>
        <translation>Gleichzeitige Anfragen an einen Host</translation>
    </message>
    <message>
        <source>Requests a second to one host</source>
        <translation>Anfragen pro Sekunde an einen Host</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>Vor dem Schließen fragen</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Notification when a retry ends</source>
        <translation>Benachrichtigung, wenn eine Wiederholung endet</translation>
    </message>
    <message>
        <source>Do not verify certificates on this machine</source>
        <translation>Zertifikate auf diesem Rechner nicht prüfen</translation>
    </message>
    <message>
        <source>Hook Studio looks a name up once, checks the address, and connects to that very address.</source>
        <translation>Hook Studio löst einen Namen einmal auf, prüft die Adresse und verbindet sich mit genau dieser Adresse.</translation>
    </message>
    <message>
        <source>A proxy looks names up and connects by itself. Where one is used, Hook Studio checks the host as the URL names it, and cannot check the address that it leads to. This machine itself is never reached through a proxy.</source>
        <translation>Ein Proxy löst Namen auf und verbindet sich selbst. Wird einer verwendet, prüft Hook Studio den Host, wie ihn die URL nennt, und kann die Adresse, zu der er führt, nicht prüfen. Dieser Rechner selbst wird nie über einen Proxy erreicht.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port.</source>
        <translation>Schreiben Sie den Proxy als http://host:port.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>For each host</source>
        <translation>Für jeden Host</translation>
    </message>
    <message>
        <source>Deliveries that wait</source>
        <translation>Wartende Zustellungen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Requests at a ti&amp;me</source>
        <translation>&amp;Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Requests a seco&amp;nd</source>
        <translation>A&amp;nfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>what the studio looks like</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>In this environment, certificates of servers on this machine are not verified. A click opens the setting.</source>
        <translation>In dieser Umgebung werden Zertifikate von Servern auf diesem Rechner nicht geprüft. Ein Klick öffnet die Einstellung.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Certificates on this machine are not verified</source>
        <translation>Zertifikate auf diesem Rechner werden nicht geprüft</translation>
    </message>
    <message>
        <source>A shortcut is one key, with Ctrl or Alt if need be.</source>
        <translation>Ein Tastenkürzel ist eine Taste, bei Bedarf mit Ctrl oder Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to text fields and lists.</source>
        <translation>{key} gehört Textfeldern und Listen.</translation>
    </message>
    <message>
        <source>{key} alone would be typed. Hold Ctrl or Alt, or take a function key.</source>
        <translation>{key} allein würde getippt. Halten Sie Ctrl oder Alt gedrückt, oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>Wählen Sie eine Aktion, um ihr Tastenkürzel zu ändern.</translation>
    </message>
    <message>
        <source>Keys for “{action}”:</source>
        <translation>Tasten für „{action}“:</translation>
    </message>
    <message>
        <source>{key} is for “{action}”, which would lose it.</source>
        <translation>{key} gehört zu „{action}“; diese Aktion würde es verlieren.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Aktion oder Taste</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut: press its keys</source>
        <translation>Neues Tastenkürzel: Drücken Sie seine Tasten</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Complete what is typed</source>
        <translation>Eingabe vervollständigen</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>Leave the editor</source>
        <translation>Editor verlassen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>In editors and tables</source>
        <translation>In Editoren und Tabellen</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>kein Tastenkürzel</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, geändert</translation>
    </message>
    <message>
        <source>✕ Header</source>
        <translation>✕ Header</translation>
    </message>
    <message>
        <source>≠ Meaning</source>
        <translation>≠ Bedeutung</translation>
    </message>
    <message>
        <source>⊘ Aborted</source>
        <translation>⊘ Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>Text not escaped</source>
        <translation>Text nicht maskiert</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Anderer Typ</translation>
    </message>
    <message>
        <source>Odd number</source>
        <translation>Ungewöhnliche Zahl</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Zerstört</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Smallest example</source>
        <translation>Kleinstes Beispiel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Keep as sample user</source>
        <translation>Als Beispielbenutzer behalten</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings</source>
        <extracomment>Singular: {n:,} rendering</extracomment>
        <translation>
            <numerusform>{n:,} Rendering</numerusform>
            <numerusform>{n:,} Renderings</numerusform>
        </translation>
    </message>
    <message>
        <source>{message}. {advice}</source>
        <translation>{message}. {advice}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>What hostile values break</source>
        <translation>Was feindliche Werte zerstören</translation>
    </message>
    <message>
        <source>Jump to the expression, and preview with this value</source>
        <translation>Zum Ausdruck springen und Vorschau mit diesem Wert zeigen</translation>
    </message>
    <message>
        <source>Keep the smallest example as a sample user</source>
        <translation>Das kleinste Beispiel als Beispielbenutzer behalten</translation>
    </message>
    <message numerus="yes">
        <source>Also: {values} and {n} more.</source>
        <extracomment>Singular: Also: {values} and {n} more.</extracomment>
        <translation>
            <numerusform>Auch: {values} und {n} weiterer.</numerusform>
            <numerusform>Auch: {values} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} weaknesses</source>
        <extracomment>Singular: {n:,} weakness</extracomment>
        <translation>
            <numerusform>{n:,} Schwachstelle</numerusform>
            <numerusform>{n:,} Schwachstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>seitdem bearbeitet</translation>
    </message>
    <message>
        <source>Try hostile values</source>
        <translation>Feindliche Werte testen</translation>
    </message>
    <message>
        <source>Quotes, nothing, line breaks, other types and more, in each attribute that the webhook reads.</source>
        <translation>Anführungszeichen, nichts, Zeilenumbrüche, andere Typen und mehr, in jedem Attribut, das der Webhook liest.</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} renderings</source>
        <extracomment>Singular: {done:,} of {n:,} rendering</extracomment>
        <translation>
            <numerusform>{done:,} von {n:,} Rendering</numerusform>
            <numerusform>{done:,} von {n:,} Renderings</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {values}.</source>
        <translation>Auch: {values}.</translation>
    </message>
    <message>
        <source>There is nothing to start from</source>
        <translation>Es gibt keinen Ausgangspunkt</translation>
    </message>
    <message>
        <source>No sample user renders this webhook without a problem; mend that first.</source>
        <translation>Kein Beispielbenutzer rendert diesen Webhook ohne Problem; beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>No value of the catalogue breaks this webhook</source>
        <translation>Kein Wert des Katalogs zerstört diesen Webhook</translation>
    </message>
    <message numerus="yes">
        <source>Tried in {n:,} attributes.</source>
        <extracomment>Singular: Tried in {n:,} attribute.</extracomment>
        <translation>
            <numerusform>In {n:,} Attribut getestet.</numerusform>
            <numerusform>In {n:,} Attributen getestet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own ({error}). Your edits are still here.</source>
        <translation>In Hook Studio selbst ist ein Fehler aufgetreten ({error}). Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>{title} – Hook Studio</source>
        <translation>{title} – Hook Studio</translation>
    </message>
    <message>
        <source>Receiver {count}</source>
        <translation>Empfänger {count}</translation>
    </message>
    <message>
        <source>This project has no webhook {webhook}.</source>
        <translation>Dieses Projekt hat keinen Webhook {webhook}.</translation>
    </message>
    <message>
        <source>Actions, webhooks, users and settings</source>
        <translation>Aktionen, Webhooks, Benutzer und Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; all sending is paused</source>
        <extracomment>Singular: {n:,} delivery waits; all sending is paused</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung wartet; alles Senden ist angehalten</numerusform>
            <numerusform>{n:,} Zustellungen warten; alles Senden ist angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait</source>
        <extracomment>Singular: {n:,} delivery waits</extracomment>
        <translation>
            <numerusform>{n:,} Zustellung wartet</numerusform>
            <numerusform>{n:,} Zustellungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {program}</source>
        <translation>{program} anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ask Braze</source>
        <translation>Braze abfragen</translation>
    </message>
    <message>
        <source>Instance or REST host of Braze</source>
        <translation>Instanz oder REST-Host von Braze</translation>
    </message>
    <message>
        <source>Name of the secret that holds the REST API key</source>
        <translation>Name des Secrets, das den REST-API-Schlüssel enthält</translation>
    </message>
    <message>
        <source>The name of a secret, never the key itself. The key needs {permission}.</source>
        <translation>Der Name eines Secrets, niemals der Schlüssel selbst. Der Schlüssel braucht {permission}.</translation>
    </message>
    <message>
        <source>Key in secret</source>
        <translation>Schlüssel im Secret</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe IDs</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>{choice}, for {column}</source>
        <translation>{choice}, für {column}</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Name des Attributs</translation>
    </message>
    <message>
        <source>Type of {title}</source>
        <translation>Typ von {title}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>Typ: {kind}</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>Zu {title} hinzufügen</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>{title} entfernen</translation>
    </message>
    <message>
        <source>Add an attribute (Insert)</source>
        <translation>Ein Attribut hinzufügen (Insert)</translation>
    </message>
    <message>
        <source>Remove, so that it is not set (Delete)</source>
        <translation>Entfernen, sodass es nicht gesetzt ist (Delete)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>{name}: {value}. {problem}</source>
        <translation>{name}: {value}. {problem}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Benutzerdefinierte Attribute</translation>
    </message>
    <message>
        <source>Event properties</source>
        <translation>Ereigniseigenschaften</translation>
    </message>
    <message>
        <source>API trigger properties</source>
        <translation>API-Trigger-Eigenschaften</translation>
    </message>
    <message>
        <source>Canvas entry properties</source>
        <translation>Canvas-Eingangseigenschaften</translation>
    </message>
    <message>
        <source>Canvas context</source>
        <translation>Canvas-Kontext</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Most recently used device</source>
        <translation>Zuletzt verwendetes Gerät</translation>
    </message>
    <message>
        <source>Targeted device</source>
        <translation>Zielgerät</translation>
    </message>
    <message>
        <source>Subscription states</source>
        <translation>Abonnementstatus</translation>
    </message>
    <message numerus="yes">
        <source>{n} set</source>
        <extracomment>Singular: {n} set</extracomment>
        <translation>
            <numerusform>{n} gesetzt</numerusform>
            <numerusform>{n} gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>nichts gesetzt</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Auf null setzen</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Braze&apos;s export of users, a JSON list, one JSON object a line, or CSV. Nothing comes into the project before you press Import.</source>
        <translation>Braze-Export von Benutzern, eine JSON-Liste, ein JSON-Objekt pro Zeile oder CSV. Nichts kommt ins Projekt, bevor Sie auf „Importieren“ klicken.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>Braze&apos;s export</source>
        <translation>Braze-Export</translation>
    </message>
    <message>
        <source>One object a line</source>
        <translation>Ein Objekt pro Zeile</translation>
    </message>
    <message>
        <source>Users: {changes}</source>
        <translation>Benutzer: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} values masked</source>
        <extracomment>Singular: {n:,} value masked</extracomment>
        <translation>
            <numerusform>{n:,} Wert maskiert</numerusform>
            <numerusform>{n:,} Werte maskiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} users</source>
        <extracomment>Singular: Import {n:,} user</extracomment>
        <translation>
            <numerusform>{n:,} Benutzer importieren</numerusform>
            <numerusform>{n:,} Benutzer importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as {format}</source>
        <translation>Gelesen als {format}</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei ausgewählt</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Delimiter between cells</source>
        <translation>Trennzeichen zwischen Zellen</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>Noch nichts zu importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>Wie viel gelesen wurde</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Zellen getrennt durch</translation>
    </message>
    <message>
        <source>Choose users to import</source>
        <translation>Zu importierende Benutzer auswählen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Asking {base}…</source>
        <translation>{base} wird abgefragt…</translation>
    </message>
    <message>
        <source>Read {read:.1f} of {size:.1f} MB</source>
        <translation>{read:.1f} von {size:.1f} MB gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} added</source>
        <extracomment>Singular: {n:,} added</extracomment>
        <translation>
            <numerusform>{n:,} hinzugefügt</numerusform>
            <numerusform>{n:,} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replaced</source>
        <extracomment>Singular: {n:,} replaced</extracomment>
        <translation>
            <numerusform>{n:,} ersetzt</numerusform>
            <numerusform>{n:,} ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} skipped</source>
        <extracomment>Singular: {n:,} skipped</extracomment>
        <translation>
            <numerusform>{n:,} übersprungen</numerusform>
            <numerusform>{n:,} übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing masked</source>
        <translation>nichts maskiert</translation>
    </message>
    <message>
        <source>Where the users come from</source>
        <translation>Woher die Benutzer kommen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From Braze</source>
        <translation>Von Braze</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>Nothing was asked: the key is missing.</source>
        <translation>Nichts wurde abgefragt: Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>(name of the sample user)</source>
        <translation>(Name des Beispielbenutzers)</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>An address becomes one at example.com; the same value always gets the same pseudonym.</source>
        <translation>Eine Adresse wird zu einer bei example.com; derselbe Wert erhält immer dasselbe Pseudonym.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>A number keeps its form and begins with 999; the same value always gets the same pseudonym.</source>
        <translation>Eine Nummer behält ihre Form und beginnt mit 999; derselbe Wert erhält immer dasselbe Pseudonym.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>A name becomes another one in the same script; the same value always gets the same pseudonym.</source>
        <translation>Ein Name wird zu einem anderen in derselben Schrift; derselbe Wert erhält immer dasselbe Pseudonym.</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>External ids, device ids and advertising ids; the same value always gets the same pseudonym.</source>
        <translation>Externe IDs, Geräte-IDs und Werbe-IDs; derselbe Wert erhält immer dasselbe Pseudonym.</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Replace their data</source>
        <translation>Daten ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Users who are in the project already</source>
        <translation>Benutzer, die schon im Projekt sind</translation>
    </message>
    <message>
        <source>Mask: {kind}</source>
        <translation>Maskieren: {kind}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Schon vorhandene</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} users</source>
        <extracomment>Singular: {n:,} user</extracomment>
        <translation>
            <numerusform>{n:,} Benutzer</numerusform>
            <numerusform>{n:,} Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} – {kept} ({users})</source>
        <translation>{field} – {kept} ({users})</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n:,} users</source>
        <extracomment>Singular: Replace {n:,} user</extracomment>
        <translation>
            <numerusform>{n:,} Benutzer ersetzen</numerusform>
            <numerusform>{n:,} Benutzer ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Users that were found</source>
        <translation>Gefundene Benutzer</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>What the import found</source>
        <translation>Was der Import gefunden hat</translation>
    </message>
    <message>
        <source>Columns {count}</source>
        <translation>Spalten {count}</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>skipped, as {slug}</source>
        <translation>übersprungen, als {slug}</translation>
    </message>
    <message>
        <source>kept as {kept_as}</source>
        <translation>behalten als {kept_as}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>{field} – {kept} ({users}, first in line {line})</source>
        <translation>{field} – {kept} ({users}, zuerst in Zeile {line})</translation>
    </message>
    <message>
        <source>Fields that are not understood</source>
        <translation>Nicht verstandene Felder</translation>
    </message>
    <message>
        <source>Notes on the import</source>
        <translation>Hinweise zum Import</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Users {found:,}</source>
        <translation>Benutzer {found:,}</translation>
    </message>
    <message>
        <source>replaces their data</source>
        <translation>ersetzt ihre Daten</translation>
    </message>
    <message>
        <source>Filter attributes</source>
        <translation>Attribute filtern</translation>
    </message>
    <message>
        <source>Show what is not set</source>
        <translation>Nicht Gesetztes anzeigen</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Einen Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add a kind of data that a webhook can read</source>
        <translation>Eine Art von Daten hinzufügen, die ein Webhook lesen kann</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Ein Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Make {name} {kind}</source>
        <translation>{name} ändern in: {kind}</translation>
    </message>
    <message>
        <source>There is a “{wanted}” already, so this is “{given}”.</source>
        <translation>„{wanted}“ gibt es schon, daher heißt dies „{given}“.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>Every section is shown</source>
        <translation>Alle Abschnitte werden angezeigt</translation>
    </message>
    <message>
        <source>Add a section to the JSON</source>
        <translation>Dem JSON einen Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Data of the sample user</source>
        <translation>Daten des Beispielbenutzers</translation>
    </message>
    <message>
        <source>Edit user data</source>
        <translation>Benutzerdaten bearbeiten</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>Zuerst den Text korrigieren</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5.</source>
        <translation>Das ist keine Zahl wie 12 oder -0.5.</translation>
    </message>
    <message>
        <source>This is no array, such as [&quot;a&quot;, 2].</source>
        <translation>Das ist kein Array wie [&quot;a&quot;, 2].</translation>
    </message>
    <message>
        <source>This is no object, such as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>Das ist kein Objekt wie {&quot;name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>This is no date, such as 2026-11-24 or 2026-11-24 09:30:00 UTC.</source>
        <translation>Das ist kein Datum wie 2026-11-24 oder 2026-11-24 09:30:00 UTC.</translation>
    </message>
    <message>
        <source>The value nests deeper than {most} levels.</source>
        <translation>Der Wert ist tiefer als {most} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Braze gives {name} as {wanted}; here it is {found}.</source>
        <translation>Braze liefert {name} als {wanted}; hier ist es {found}.</translation>
    </message>
    <message>
        <source>A random bucket is a whole number from 0 to 9999.</source>
        <translation>Ein Random Bucket ist eine ganze Zahl von 0 bis 9999.</translation>
    </message>
    <message>
        <source>A language is a code such as fr or pt-BR.</source>
        <translation>Eine Sprache ist ein Code wie fr oder pt-BR.</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>Der Status ist einer von {states}.</translation>
    </message>
    <message>
        <source>A number has at most {most} characters here.</source>
        <translation>Eine Zahl hat hier höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>{problem} The mistake is at line {line}, column {column}.</source>
        <translation>{problem} Der Fehler steht in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>A boolean is true or false.</source>
        <translation>Ein Wahrheitswert ist true oder false.</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>custom attribute</source>
        <translation>benutzerdefiniertes Attribut</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>In {file} gespeichert.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>Anzahl der Treffer</translation>
    </message>
    <message>
        <source>Replace and go to the next (Enter)</source>
        <translation>Ersetzen und zum nächsten gehen (Enter)</translation>
    </message>
    <message>
        <source>Replace all (Alt+A)</source>
        <translation>Alle ersetzen (Alt+A)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Kein gültiges Muster</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>{place:,} of {total}</source>
        <translation>{place:,} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <extracomment>Singular: {total} found</extracomment>
        <translation>
            <numerusform>{total} gefunden</numerusform>
            <numerusform>{total} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} (at {column})</source>
        <translation>{error} (bei {column})</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Tastenkürzel {keys}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown:,} of {n:,} characters are shown.</source>
        <extracomment>Singular: The first {shown:,} of {n:,} character are shown.</extracomment>
        <translation>
            <numerusform>Die ersten {shown:,} von {n:,} Zeichen werden angezeigt.</numerusform>
            <numerusform>Die ersten {shown:,} von {n:,} Zeichen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
    <message>
        <source>{code} control character</source>
        <translation>Steuerzeichen {code}</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Liquid that cannot be read</source>
        <translation>Liquid, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>A tag or an output is not closed, not known, or written in a way that Liquid has no meaning for. Braze sends nothing of such a message.</source>
        <translation>Ein Tag oder eine Ausgabe ist nicht geschlossen, nicht bekannt oder so geschrieben, dass Liquid keine Bedeutung dafür hat. Braze sendet von einer solchen Nachricht nichts.</translation>
    </message>
    <message>
        <source>Filter that does not exist</source>
        <translation>Filter, den es nicht gibt</translation>
    </message>
    <message>
        <source>Braze does not know a filter of this name.</source>
        <translation>Braze kennt keinen Filter dieses Namens.</translation>
    </message>
    <message>
        <source>Filter that Braze lacks</source>
        <translation>Filter, der Braze fehlt</translation>
    </message>
    <message>
        <source>Plain Liquid has this filter, and Braze does not. The preview computes it all the same, to show what was meant.</source>
        <translation>Reines Liquid hat diesen Filter, Braze nicht. Die Vorschau berechnet ihn trotzdem, um zu zeigen, was gemeint war.</translation>
    </message>
    <message>
        <source>Filter with wrong arguments</source>
        <translation>Filter mit falschen Argumenten</translation>
    </message>
    <message>
        <source>The filter takes more or fewer arguments, or has no option of that name.</source>
        <translation>Der Filter nimmt mehr oder weniger Argumente oder hat keine Option dieses Namens.</translation>
    </message>
    <message>
        <source>Filter where none may stand</source>
        <translation>Filter, wo keiner stehen darf</translation>
    </message>
    <message>
        <source>Braze takes filters in outputs and in assign, and not in if, case, for and in square brackets. Assign the filtered value to a variable first.</source>
        <translation>Braze erlaubt Filter in Ausgaben und in assign, aber nicht in if, case, for und in eckigen Klammern. Weisen Sie den gefilterten Wert zuerst einer Variablen zu.</translation>
    </message>
    <message>
        <source>Operator where none may stand</source>
        <translation>Operator, wo keiner stehen darf</translation>
    </message>
    <message>
        <source>Comparisons belong into if, elsif and unless; assign and outputs compute with filters.</source>
        <translation>Vergleiche gehören in if, elsif und unless; assign und Ausgaben rechnen mit Filtern.</translation>
    </message>
    <message>
        <source>Condition behind else</source>
        <translation>Bedingung hinter else</translation>
    </message>
    <message>
        <source>else takes no condition, and what stands behind it is not looked at; elsif does.</source>
        <translation>else nimmt keine Bedingung, und was dahinter steht, wird nicht beachtet; elsif nimmt eine.</translation>
    </message>
    <message>
        <source>Reason of an abort that is no plain text</source>
        <translation>Abbruchgrund, der kein einfacher Text ist</translation>
    </message>
    <message>
        <source>The reason is a text in quotes of at most 128 characters; Braze reads no Liquid in it.</source>
        <translation>Der Grund ist ein Text in Anführungszeichen mit höchstens 128 Zeichen; Braze liest darin kein Liquid.</translation>
    </message>
    <message>
        <source>Attribute outside of braces</source>
        <translation>Attribut außerhalb von Klammern</translation>
    </message>
    <message>
        <source>Only inside {{ }} and {% %} is ${name} an attribute; elsewhere it is sent as it is.</source>
        <translation>Nur innerhalb von {{ }} und {% %} ist ${name} ein Attribut; sonst wird es gesendet, wie es dasteht.</translation>
    </message>
    <message>
        <source>Output of nothing</source>
        <translation>Ausgabe von nichts</translation>
    </message>
    <message>
        <source>An output without a value prints nothing.</source>
        <translation>Eine Ausgabe ohne Wert schreibt nichts.</translation>
    </message>
    <message>
        <source>HTML comment</source>
        <translation>HTML-Kommentar</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the Liquid.</source>
        <translation>Braze entfernt HTML-Kommentare samt dem Liquid darin, bevor es das Liquid liest.</translation>
    </message>
    <message>
        <source>Standard attribute that does not exist</source>
        <translation>Standardattribut, das es nicht gibt</translation>
    </message>
    <message>
        <source>Braze has some twenty standard attributes; all others are written custom_attribute.${name}.</source>
        <translation>Braze hat rund zwanzig Standardattribute; alle anderen werden custom_attribute.${name} geschrieben.</translation>
    </message>
    <message>
        <source>Attribute without ${ }</source>
        <translation>Attribut ohne ${ }</translation>
    </message>
    <message>
        <source>Without ${ } a name is a variable, and nothing sets one of this name.</source>
        <translation>Ohne ${ } ist ein Name eine Variable, und nichts setzt eine dieses Namens.</translation>
    </message>
    <message>
        <source>Secret where its value would have to be known</source>
        <translation>Secret, wo sein Wert bekannt sein müsste</translation>
    </message>
    <message>
        <source>A secret is filled in only as the request is sent: it can be printed, and go through filters on the way, but not be tested, assigned or captured.</source>
        <translation>Ein Secret wird erst beim Senden der Anfrage eingesetzt: Es kann ausgegeben werden und dabei Filter durchlaufen, aber nicht geprüft, zugewiesen oder mit capture erfasst werden.</translation>
    </message>
    <message>
        <source>Value that the environment lacks</source>
        <translation>Wert, der in der Umgebung fehlt</translation>
    </message>
    <message>
        <source>{{environment.name}} reads a base URL or a variable of the environment that is chosen for the rendering. Without an environment, or with one that has no such value, it holds nothing, and the request would go elsewhere or carry less than was meant.</source>
        <translation>{{environment.name}} liest eine Basis-URL oder eine Variable der Umgebung, die für das Rendern gewählt ist. Ohne Umgebung oder mit einer, die keinen solchen Wert hat, ist es leer, und die Anfrage ginge an ein anderes Ziel oder enthielte weniger als gemeint.</translation>
    </message>
    <message>
        <source>Secret without a name in the environment</source>
        <translation>Secret ohne Namen in der Umgebung</translation>
    </message>
    <message>
        <source>The environment lists the secret, and what it gives as the name in the keyring is none. Nothing is sent, because another secret than the one that was meant could go out.</source>
        <translation>Die Umgebung führt das Secret auf, aber was sie als Namen im Schlüsselbund angibt, ist keiner. Nichts wird gesendet, weil ein anderes Secret als das gemeinte hinausgehen könnte.</translation>
    </message>
    <message>
        <source>Error while rendering</source>
        <translation>Fehler beim Rendern</translation>
    </message>
    <message>
        <source>A filter was given what it cannot work with, such as a division by 0, or text was compared with a number by &lt; or &gt;.</source>
        <translation>Ein Filter erhielt etwas, womit er nicht arbeiten kann, etwa eine Division durch 0, oder Text wurde mit &lt; oder &gt; mit einer Zahl verglichen.</translation>
    </message>
    <message>
        <source>Template that does too much</source>
        <translation>Vorlage, die zu viel tut</translation>
    </message>
    <message>
        <source>The template prints, loops or computes more than a message may.</source>
        <translation>Die Vorlage schreibt, wiederholt oder berechnet mehr, als eine Nachricht darf.</translation>
    </message>
    <message>
        <source>Content Blocks that nest too deep</source>
        <translation>Zu tief verschachtelte Content Blocks</translation>
    </message>
    <message>
        <source>A Content Block may hold another, and that one no third: Braze removes its tag.</source>
        <translation>Ein Content Block darf einen weiteren enthalten, dieser aber keinen dritten: Braze entfernt dessen Tag.</translation>
    </message>
    <message>
        <source>Content Block where its text would have to be known</source>
        <translation>Content Block, wo sein Text bekannt sein müsste</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; a capture gives its text a name.</source>
        <translation>Ein Content Block kann nur ausgegeben werden; capture gibt seinem Text einen Namen.</translation>
    </message>
    <message>
        <source>Translation whose Liquid cannot be read</source>
        <translation>Übersetzung, deren Liquid nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>The text of a translation may hold Liquid, which has to be whole.</source>
        <translation>Der Text einer Übersetzung darf Liquid enthalten, das vollständig sein muss.</translation>
    </message>
    <message>
        <source>Content Block of more than 50 KB</source>
        <translation>Content Block mit mehr als 50 KB</translation>
    </message>
    <message>
        <source>Braze takes Content Blocks of up to 50 KB.</source>
        <translation>Braze nimmt Content Blocks bis 50 KB an.</translation>
    </message>
    <message>
        <source>URL that is not asked</source>
        <translation>URL, die nicht abgefragt wird</translation>
    </message>
    <message>
        <source>Connected Content asks http and https on ports 80 and 443 only.</source>
        <translation>Connected Content fragt http und https nur an den Ports 80 und 443 ab.</translation>
    </message>
    <message>
        <source>Method that is not asked</source>
        <translation>Methode, mit der nicht abgefragt wird</translation>
    </message>
    <message>
        <source>Connected Content knows GET and POST.</source>
        <translation>Connected Content kennt GET und POST.</translation>
    </message>
    <message>
        <source>Headers of a call that are no JSON</source>
        <translation>Header eines Aufrufs, die kein JSON sind</translation>
    </message>
    <message>
        <source>The option :headers takes a JSON object, as {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>Die Option :headers nimmt ein JSON-Objekt, etwa {&quot;X-Name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>cache_max_age out of range</source>
        <translation>cache_max_age außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>An answer is kept for 300 to 14,400 seconds.</source>
        <translation>Eine Antwort wird 300 bis 14.400 Sekunden lang behalten.</translation>
    </message>
    <message>
        <source>Call without a recorded answer</source>
        <translation>Aufruf ohne aufgezeichnete Antwort</translation>
    </message>
    <message>
        <source>A preview asks nobody: it takes answers from the folder responses. Record one, or write one.</source>
        <translation>Eine Vorschau fragt niemanden: Sie nimmt Antworten aus dem Ordner responses. Zeichnen Sie eine auf, oder schreiben Sie eine.</translation>
    </message>
    <message>
        <source>Answer that gives no data</source>
        <translation>Antwort, die keine Daten liefert</translation>
    </message>
    <message>
        <source>The recorded answer is no 2xx, too late, too large, or not the JSON it says it is; Braze inserts nothing then.</source>
        <translation>Die aufgezeichnete Antwort ist kein 2xx, kam zu spät, ist zu groß oder nicht das JSON, als das sie sich ausgibt; Braze fügt dann nichts ein.</translation>
    </message>
    <message>
        <source>Promotion list without sample codes</source>
        <translation>Gutscheinliste ohne Beispielcodes</translation>
    </message>
    <message>
        <source>There are no codes of this list to show in a preview.</source>
        <translation>Für diese Liste gibt es keine Codes, die eine Vorschau zeigen könnte.</translation>
    </message>
    <message>
        <source>Message extras of more than 1 KB</source>
        <translation>Message Extras mit mehr als 1 KB</translation>
    </message>
    <message>
        <source>Braze keeps 1 KB of message extras and cuts the rest.</source>
        <translation>Braze behält 1 KB der Message Extras und schneidet den Rest ab.</translation>
    </message>
    <message>
        <source>Liquid of an answer that cannot be read</source>
        <translation>Liquid einer Antwort, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>With :rerender the Liquid in an answer or a catalog is rendered, and here it has a mistake.</source>
        <translation>Mit :rerender wird das Liquid in einer Antwort oder einem Katalog gerendert, und hier hat es einen Fehler.</translation>
    </message>
    <message>
        <source>Attribute that only an answer names</source>
        <translation>Attribut, das nur eine Antwort nennt</translation>
    </message>
    <message>
        <source>Braze looks up the attributes that the message names before it renders. What text of an answer names in addition holds nothing.</source>
        <translation>Braze schlägt vor dem Rendern die Attribute nach, die die Nachricht nennt. Was der Text einer Antwort zusätzlich nennt, ist leer.</translation>
    </message>
    <message>
        <source>Method that Braze does not send</source>
        <translation>Methode, die Braze nicht sendet</translation>
    </message>
    <message>
        <source>Braze sends POST, GET, PUT and DELETE.</source>
        <translation>Braze sendet POST, GET, PUT und DELETE.</translation>
    </message>
    <message>
        <source>GET with a body</source>
        <translation>GET mit Body</translation>
    </message>
    <message>
        <source>A GET request has no body; what is written there is not sent.</source>
        <translation>Eine GET-Anfrage hat keinen Body; was dort steht, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>No Content-Type header</source>
        <translation>Kein Content-Type-Header</translation>
    </message>
    <message>
        <source>Braze infers one from the body. Write it, so that the receiver is sure to get the one that it expects.</source>
        <translation>Braze leitet einen aus dem Body ab. Schreiben Sie ihn selbst, damit der Empfänger sicher den erhält, den er erwartet.</translation>
    </message>
    <message>
        <source>Body that is no JSON for a user</source>
        <translation>Body, der für einen Benutzer kein JSON ist</translation>
    </message>
    <message>
        <source>The body is meant to be JSON and is none after personalization. Braze sends it all the same.</source>
        <translation>Der Body soll JSON sein und ist nach der Personalisierung keines. Braze sendet ihn trotzdem.</translation>
    </message>
    <message>
        <source>Body of more than 1 MB</source>
        <translation>Body mit mehr als 1 MB</translation>
    </message>
    <message>
        <source>Many receivers refuse a body of more than 1 MB.</source>
        <translation>Viele Empfänger lehnen einen Body mit mehr als 1 MB ab.</translation>
    </message>
    <message>
        <source>Value that is not of the pair&apos;s type</source>
        <translation>Wert, der nicht den Typ des Paars hat</translation>
    </message>
    <message>
        <source>The value of a number, boolean or JSON pair is none after personalization.</source>
        <translation>Der Wert eines Zahl-, Wahrheitswert- oder JSON-Paars ist nach der Personalisierung keiner dieses Typs.</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>Leerer Schlüssel</translation>
    </message>
    <message>
        <source>A pair without a key is valid JSON, and hardly meant.</source>
        <translation>Ein Paar ohne Schlüssel ist gültiges JSON, aber kaum so gemeint.</translation>
    </message>
    <message>
        <source>Key that stands twice</source>
        <translation>Schlüssel, der zweimal vorkommt</translation>
    </message>
    <message>
        <source>Receivers keep only one of two equal keys.</source>
        <translation>Empfänger behalten nur einen von zwei gleichen Schlüsseln.</translation>
    </message>
    <message>
        <source>Header that cannot be set</source>
        <translation>Header, der nicht gesetzt werden kann</translation>
    </message>
    <message>
        <source>The name is no header name, or is one that the sender sets itself.</source>
        <translation>Der Name ist kein Header-Name oder einer, den der Absender selbst setzt.</translation>
    </message>
    <message>
        <source>Header that stands twice</source>
        <translation>Header, der zweimal vorkommt</translation>
    </message>
    <message>
        <source>Both are sent, and receivers differ in which one they take.</source>
        <translation>Beide werden gesendet, und Empfänger unterscheiden sich darin, welchen sie nehmen.</translation>
    </message>
    <message>
        <source>Header value that cannot be sent</source>
        <translation>Header-Wert, der nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>A header holds no line break, control character or letter beyond ASCII.</source>
        <translation>Ein Header enthält keinen Zeilenumbruch, kein Steuerzeichen und kein Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>Keine URL</translation>
    </message>
    <message>
        <source>There is nothing to send to.</source>
        <translation>Es gibt kein Ziel, an das gesendet werden könnte.</translation>
    </message>
    <message>
        <source>URL without http or https</source>
        <translation>URL ohne http oder https</translation>
    </message>
    <message>
        <source>Braze sends to URLs that start with https:// or http://.</source>
        <translation>Braze sendet an URLs, die mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>URL without a host that can be reached</source>
        <translation>URL ohne erreichbaren Host</translation>
    </message>
    <message>
        <source>The host is missing, or holds what no host name may hold.</source>
        <translation>Der Host fehlt oder enthält etwas, das in keinem Hostnamen stehen darf.</translation>
    </message>
    <message>
        <source>Port that Braze does not send to</source>
        <translation>Port, an den Braze nicht sendet</translation>
    </message>
    <message>
        <source>Braze sends to port 443 of https and port 80 of http only.</source>
        <translation>Braze sendet nur an Port 443 bei https und Port 80 bei http.</translation>
    </message>
    <message>
        <source>Control character in a URL</source>
        <translation>Steuerzeichen in einer URL</translation>
    </message>
    <message>
        <source>A line break or another control character would end the request line.</source>
        <translation>Ein Zeilenumbruch oder ein anderes Steuerzeichen würde die Anfragezeile beenden.</translation>
    </message>
    <message>
        <source>User name or password in a URL</source>
        <translation>Benutzername oder Passwort in einer URL</translation>
    </message>
    <message>
        <source>Credentials in a URL end in logs; send them in an Authorization header.</source>
        <translation>Zugangsdaten in einer URL landen in Protokollen; senden Sie sie in einem Authorization-Header.</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>Braze reaches public addresses only.</source>
        <translation>Braze erreicht nur öffentliche Adressen.</translation>
    </message>
    <message>
        <source>Good for a test with Hook Studio&apos;s receiver; Braze does not send there.</source>
        <translation>Gut für einen Test mit dem Empfänger von Hook Studio; Braze sendet nicht dorthin.</translation>
    </message>
    <message>
        <source>Host that is sent in another spelling</source>
        <translation>Host, der in anderer Schreibweise gesendet wird</translation>
    </message>
    <message>
        <source>International names are sent in ASCII, addresses in their usual form.</source>
        <translation>Internationale Namen werden in ASCII gesendet, Adressen in ihrer üblichen Form.</translation>
    </message>
    <message>
        <source>Character that is encoded on sending</source>
        <translation>Zeichen, das beim Senden codiert wird</translation>
    </message>
    <message>
        <source>A space or another character that no URL may hold is sent as its % code.</source>
        <translation>Ein Leerzeichen oder ein anderes Zeichen, das in keiner URL stehen darf, wird als %-Code gesendet.</translation>
    </message>
    <message>
        <source>Part behind #</source>
        <translation>Teil hinter #</translation>
    </message>
    <message>
        <source>What follows # is not sent.</source>
        <translation>Was auf # folgt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Line breaks in a URL</source>
        <translation>Zeilenumbrüche in einer URL</translation>
    </message>
    <message>
        <source>The line breaks of a URL&apos;s layout are removed on sending.</source>
        <translation>Zeilenumbrüche, die nur der Gestaltung der URL dienen, werden beim Senden entfernt.</translation>
    </message>
    <message>
        <source>Receiver on another port</source>
        <translation>Empfänger an einem anderen Port</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on another port than the usual one, and the request goes there.</source>
        <translation>Der Empfänger von Hook Studio lauscht an einem anderen Port als üblich, und die Anfrage geht dorthin.</translation>
    </message>
    <message>
        <source>Message that is not sent</source>
        <translation>Nachricht, die nicht gesendet wird</translation>
    </message>
    <message>
        <source>abort_message ended the rendering for this user.</source>
        <translation>abort_message hat das Rendern für diesen Benutzer beendet.</translation>
    </message>
    <message>
        <source>Rendering that took too long</source>
        <translation>Rendern, das zu lange dauerte</translation>
    </message>
    <message>
        <source>A rendering is stopped after two seconds.</source>
        <translation>Das Rendern wird nach zwei Sekunden abgebrochen.</translation>
    </message>
    <message>
        <source>Rendering that took too much memory</source>
        <translation>Rendern, das zu viel Speicher brauchte</translation>
    </message>
    <message>
        <source>A rendering is stopped when it needs more than 512 MB.</source>
        <translation>Das Rendern wird abgebrochen, wenn es mehr als 512 MB braucht.</translation>
    </message>
    <message>
        <source>Renderer that broke down</source>
        <translation>Abgestürzter Renderer</translation>
    </message>
    <message>
        <source>The process that renders ended twice on this template.</source>
        <translation>Der Prozess, der rendert, endete bei dieser Vorlage zweimal.</translation>
    </message>
    <message>
        <source>File that cannot be read as YAML</source>
        <translation>Datei, die nicht als YAML gelesen werden kann</translation>
    </message>
    <message>
        <source>Found as the files of the project are read; a file with an error is not overwritten.</source>
        <translation>Gefunden beim Lesen der Projektdateien; eine fehlerhafte Datei wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Value of the wrong kind</source>
        <translation>Wert der falschen Art</translation>
    </message>
    <message>
        <source>Setting that is not for a project</source>
        <translation>Einstellung, die nicht ins Projekt gehört</translation>
    </message>
    <message>
        <source>Certificates, their verification and the proxy say whom a user trusts. They are settings of each user; a file of a project that names them is read as if it did not.</source>
        <translation>Zertifikate, ihre Prüfung und der Proxy legen fest, wem ein Benutzer vertraut. Sie gehören zu den Einstellungen jedes Benutzers; nennt eine Projektdatei sie, wird sie gelesen, als täte sie es nicht.</translation>
    </message>
    <message>
        <source>Key that is not known</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Key that stands twice in a file</source>
        <translation>Schlüssel, der in einer Datei zweimal vorkommt</translation>
    </message>
    <message>
        <source>File of a newer Hook Studio</source>
        <translation>Datei eines neueren Hook Studio</translation>
    </message>
    <message>
        <source>Number that cannot be kept</source>
        <translation>Zahl, die nicht erhalten bleiben kann</translation>
    </message>
    <message>
        <source>File that is not UTF-8</source>
        <translation>Datei, die nicht UTF-8 ist</translation>
    </message>
    <message>
        <source>File that is no text</source>
        <translation>Datei, die kein Text ist</translation>
    </message>
    <message>
        <source>Name that is no plain file</source>
        <translation>Name, der keine gewöhnliche Datei ist</translation>
    </message>
    <message>
        <source>File that is not there</source>
        <translation>Datei, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>File that may not be read</source>
        <translation>Datei, die nicht gelesen werden darf</translation>
    </message>
    <message>
        <source>File that is too large</source>
        <translation>Zu große Datei</translation>
    </message>
    <message>
        <source>File that nests too deep</source>
        <translation>Zu tief verschachtelte Datei</translation>
    </message>
    <message>
        <source>Path out of the project</source>
        <translation>Pfad, der aus dem Projekt hinausführt</translation>
    </message>
    <message>
        <source>Path that not every system has</source>
        <translation>Pfad, den nicht jedes System kennt</translation>
    </message>
    <message>
        <source>Two names that differ by case</source>
        <translation>Zwei Namen, die sich nur in Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>File with another ending</source>
        <translation>Datei mit anderer Endung</translation>
    </message>
    <message>
        <source>Recorded answer without a URL</source>
        <translation>Aufgezeichnete Antwort ohne URL</translation>
    </message>
    <message>
        <source>Body that Braze cannot take over</source>
        <translation>Body, den Braze nicht übernehmen kann</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which may lack what it needs.</source>
        <translation>Gefunden beim Kopieren des Webhooks für Braze; dort kann fehlen, was er braucht.</translation>
    </message>
    <message>
        <source>Variants that cannot be merged</source>
        <translation>Varianten, die sich nicht zusammenführen lassen</translation>
    </message>
    <message>
        <source>Language that Braze cannot ask for</source>
        <translation>Sprache, die Braze nicht abfragen kann</translation>
    </message>
    <message>
        <source>Method that Braze does not have</source>
        <translation>Methode, die Braze nicht hat</translation>
    </message>
    <message>
        <source>Header that Braze cannot take over</source>
        <translation>Header, den Braze nicht übernehmen kann</translation>
    </message>
    <message>
        <source>URL that Braze does not take</source>
        <translation>URL, die Braze nicht annimmt</translation>
    </message>
    <message>
        <source>Secret that Braze does not know</source>
        <translation>Secret, das Braze nicht kennt</translation>
    </message>
    <message>
        <source>Value of an environment that cannot be written in</source>
        <translation>Wert einer Umgebung, der nicht eingesetzt werden kann</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which has no environments: their values are written into the texts, where Liquid can hold them, and Content Blocks are left to be changed in Braze.</source>
        <translation>Gefunden beim Kopieren des Webhooks für Braze, das keine Umgebungen hat: Ihre Werte werden in die Texte geschrieben, wo Liquid sie aufnehmen kann; Content Blocks sind in Braze zu ändern.</translation>
    </message>
    <message>
        <source>Request that differs from its snapshot</source>
        <translation>Anfrage, die von ihrem Snapshot abweicht</translation>
    </message>
    <message>
        <source>Found as the rendered requests are compared with the snapshots of the project.</source>
        <translation>Gefunden beim Vergleich der gerenderten Anfragen mit den Snapshots des Projekts.</translation>
    </message>
    <message>
        <source>Request without a snapshot</source>
        <translation>Anfrage ohne Snapshot</translation>
    </message>
    <message>
        <source>Snapshot of nothing</source>
        <translation>Snapshot ohne Anfrage</translation>
    </message>
    <message>
        <source>More problems than are listed</source>
        <translation>Mehr Probleme als aufgelistet</translation>
    </message>
    <message>
        <source>The studio lists some three hundred problems of a webhook while it is edited; hookstudio check lists them all.</source>
        <translation>Das Studio listet beim Bearbeiten rund dreihundert Probleme eines Webhooks auf; hookstudio check listet alle auf.</translation>
    </message>
    <message>
        <source>Body that a hostile value breaks</source>
        <translation>Body, den ein feindlicher Wert zerstört</translation>
    </message>
    <message>
        <source>With some value that profiles hold, such as a quote, the body is not valid JSON any more. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Bei manchem Wert, der in Profilen vorkommt, etwa einem Anführungszeichen, ist der Body kein gültiges JSON mehr. Gefunden von hookstudio check --stress, das einen Katalog von Werten durchprobiert.</translation>
    </message>
    <message>
        <source>URL that a hostile value changes</source>
        <translation>URL, die ein feindlicher Wert ändert</translation>
    </message>
    <message>
        <source>With some value that profiles hold the URL is refused, or gets another host, path or query. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Bei manchem Wert, der in Profilen vorkommt, wird die URL abgelehnt oder erhält einen anderen Host, Pfad oder Query-Teil. Gefunden von hookstudio check --stress, das einen Katalog von Werten durchprobiert.</translation>
    </message>
    <message>
        <source>Header that a hostile value breaks</source>
        <translation>Header, den ein feindlicher Wert zerstört</translation>
    </message>
    <message>
        <source>With some value that profiles hold the header is empty, or holds what cannot be sent. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Bei manchem Wert, der in Profilen vorkommt, ist der Header leer oder enthält, was nicht gesendet werden kann. Gefunden von hookstudio check --stress, das einen Katalog von Werten durchprobiert.</translation>
    </message>
    <message>
        <source>Body that a hostile value makes mean something else</source>
        <translation>Body, dessen Bedeutung ein feindlicher Wert verändert</translation>
    </message>
    <message>
        <source>With some value the body is valid and has other members, or values of other types, than meant. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Bei manchem Wert ist der Body gültig, hat aber andere Elemente oder Werte anderer Typen als gemeint. Gefunden von hookstudio check --stress, das einen Katalog von Werten durchprobiert.</translation>
    </message>
    <message>
        <source>Liquid that a hostile value breaks</source>
        <translation>Liquid, das ein feindlicher Wert zerstört</translation>
    </message>
    <message>
        <source>With some value that profiles hold the Liquid has an error. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Bei manchem Wert, der in Profilen vorkommt, hat das Liquid einen Fehler. Gefunden von hookstudio check --stress, das einen Katalog von Werten durchprobiert.</translation>
    </message>
    <message>
        <source>Message that a hostile value aborts</source>
        <translation>Nachricht, die ein feindlicher Wert abbricht</translation>
    </message>
    <message>
        <source>With some value, though there is one, the message is aborted. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Bei manchem Wert wird die Nachricht abgebrochen, obwohl ein Wert vorhanden ist. Gefunden von hookstudio check --stress, das einen Katalog von Werten durchprobiert.</translation>
    </message>
    <message>
        <source>Base URL that is none</source>
        <translation>Basis-URL, die keine ist</translation>
    </message>
    <message>
        <source>A base URL of an environment starts with http:// or https:// and a host, and ends at its path. Templates write it as {{environment.name}}.</source>
        <translation>Die Basis-URL einer Umgebung beginnt mit http:// oder https:// und einem Host und endet mit ihrem Pfad. Vorlagen schreiben sie als {{environment.name}}.</translation>
    </message>
    <message>
        <source>Name that is a base URL and a variable</source>
        <translation>Name, der Basis-URL und Variable zugleich ist</translation>
    </message>
    <message>
        <source>Both are written {{environment.name}}, and the base URL is read. Rename one of them.</source>
        <translation>Beide werden {{environment.name}} geschrieben, und gelesen wird die Basis-URL. Benennen Sie eine von beiden um.</translation>
    </message>
    <message>
        <source>Name that a template cannot write</source>
        <translation>Name, den eine Vorlage nicht schreiben kann</translation>
    </message>
    <message>
        <source>A name of an environment&apos;s value has letters, digits, _ and -, and begins with no digit.</source>
        <translation>Der Name eines Umgebungswerts besteht aus Buchstaben, Ziffern, _ und - und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>Secret that is not given by its name</source>
        <translation>Secret, das nicht mit seinem Namen angegeben ist</translation>
    </message>
    <message>
        <source>An environment holds names of secrets: the name in templates, and the one in the keyring.</source>
        <translation>Eine Umgebung enthält Namen von Secrets: den Namen in Vorlagen und den im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Secret that the project was not given</source>
        <translation>Secret, das dem Projekt nicht gegeben wurde</translation>
    </message>
    <message>
        <source>A project that is not trusted, or asks for another secret than it was trusted with, does not get it. Nothing with it is sent before you agree.</source>
        <translation>Ein Projekt, dem nicht vertraut wird oder das ein anderes Secret verlangt als beim Vertrauen, erhält es nicht. Nichts davon wird gesendet, bevor Sie zustimmen.</translation>
    </message>
</context>
</TS>
