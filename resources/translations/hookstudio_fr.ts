<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>hookstudio</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names}&#x202f;?</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Instances existantes&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There is no Braze instance {name!r} in the table of {date}. {hint}</source>
        <translation>Il n’y a pas d’instance Braze {name!r} dans le tableau du {date}. {hint}</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the items of a list</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>No sample user reaches {tag}.</source>
        <translation>Aucun utilisateur exemple n’atteint {tag}.</translation>
    </message>
    <message>
        <source>Every sample user goes into {tag}: what happens without it is not seen.</source>
        <translation>Tous les utilisateurs exemples entrent dans {tag}&#x202f;: ce qui se passe sinon n’est pas vérifié.</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booléen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>array</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>header {name}</source>
        <translation>en-tête {name}</translation>
    </message>
    <message>
        <source>header {name} ({number})</source>
        <translation>en-tête {name} ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more problems are not listed; hookstudio check has all.</source>
        <extracomment>Singular: {n:,} more problem is not listed; hookstudio check has all.</extracomment>
        <translation>
            <numerusform>{n:,} autre problème n’est pas affiché&#x202f;; hookstudio check donne la liste complète.</numerusform>
            <numerusform>{n:,} autres problèmes ne sont pas affichés&#x202f;; hookstudio check donne la liste complète.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted: no reason given</source>
        <translation>Abandonné&#x202f;: aucun motif indiqué</translation>
    </message>
    <message>
        <source>Aborted: {reason}</source>
        <translation>Abandonné&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{names} is empty; its default is used</source>
        <translation>{names}&#x202f;: valeur vide, remplacée par la valeur par défaut</translation>
    </message>
    <message>
        <source>A default is used</source>
        <translation>Une valeur par défaut est utilisée</translation>
    </message>
    <message>
        <source>{names} is missing and has no default</source>
        <translation>{names}&#x202f;: valeur absente, sans valeur par défaut</translation>
    </message>
    <message>
        <source>{names} is empty</source>
        <translation>{names}&#x202f;: valeur vide</translation>
    </message>
    <message>
        <source>Branch that is never reached</source>
        <translation>Branche jamais atteinte</translation>
    </message>
    <message>
        <source>The condition is constant, was decided before, or stands behind else or an abort; what is in this branch is never sent.</source>
        <translation>La condition est constante, déjà tranchée plus haut, ou placée après un else ou un abandon&#x202f;; le contenu de cette branche n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Abort behind output</source>
        <translation>Abandon après du contenu</translation>
    </message>
    <message>
        <source>An abort throws away what was printed before it. Put it at the top of the field, where the condition for sending is seen at once.</source>
        <translation>Un abandon efface tout ce qui a été produit avant lui. Placez-le en haut du champ, où la condition d’envoi se voit d’emblée.</translation>
    </message>
    <message>
        <source>Abort without a reason</source>
        <translation>Abandon sans motif</translation>
    </message>
    <message>
        <source>The reason stands in Braze&apos;s message log, and is all that is left of the message.</source>
        <translation>Le motif figure dans le journal des messages de Braze&#x202f;; c’est tout ce qui reste du message.</translation>
    </message>
    <message>
        <source>This {tag} stands behind else and is never reached.</source>
        <translation>Cette balise {tag} suit un else et n’est jamais atteinte.</translation>
    </message>
    <message>
        <source>This is never reached: a condition before it is always true here.</source>
        <translation>Jamais atteint&#x202f;: une condition précédente est toujours vraie ici.</translation>
    </message>
    <message>
        <source>The message is aborted after a part of it was printed; test first, so that what is needed is seen at the top.</source>
        <translation>Le message est abandonné alors qu’une partie a déjà été produite&#x202f;; faites le test d’abord, pour que les prérequis se voient en haut.</translation>
    </message>
    <message>
        <source>This is never reached: {tag} comes before it.</source>
        <translation>Jamais atteint&#x202f;: {tag} vient avant.</translation>
    </message>
    <message>
        <source>This is never reached: its values are taken or never equal.</source>
        <translation>Jamais atteint&#x202f;: ses valeurs sont déjà prises ou ne sont jamais égales.</translation>
    </message>
    <message>
        <source>Without a reason Braze&apos;s log only says that a message was aborted.</source>
        <translation>Sans motif, le journal de Braze indique seulement qu’un message a été abandonné.</translation>
    </message>
    <message>
        <source>This is never reached: the condition is never true here.</source>
        <translation>Jamais atteint&#x202f;: la condition n’est jamais vraie ici.</translation>
    </message>
    <message>
        <source>This condition is always true here.</source>
        <translation>Cette condition est toujours vraie ici.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>{name} holds {held} and is compared with {other}; that is never equal.</source>
        <translation>{name} contient {held} et est comparé à {other}&#x202f;; l’égalité est impossible.</translation>
    </message>
    <message>
        <source>The sample users have {meant} there; {literal} differs in upper and lower case.</source>
        <translation>Les utilisateurs exemples ont {meant} à cet endroit&#x202f;; {literal} en diffère par les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>{name} is compared with text, letter by letter; write {literal} without quotes.</source>
        <translation>{name} est comparé à du texte, lettre par lettre&#x202f;; écrivez {literal} sans guillemets.</translation>
    </message>
    <message>
        <source>{name} holds {held}; arrays are tested with contains, or by their size.</source>
        <translation>{name} contient {held}&#x202f;; un tableau se teste avec contains ou par sa taille.</translation>
    </message>
    <message>
        <source>{name} holds {held}; contains looks into text and arrays only.</source>
        <translation>{name} contient {held}&#x202f;; contains ne cherche que dans les textes et les tableaux.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <translation>Écrire {meant}</translation>
    </message>
    <message>
        <source>${{language}} is a code in lower case such as fr; it never equals {literal}.</source>
        <translation>${{language}} est un code en minuscules comme fr&#x202f;; il n’est jamais égal à {literal}.</translation>
    </message>
    <message>
        <source>${{most_recent_locale}} is written as pt_BR; it never equals {literal}.</source>
        <translation>${{most_recent_locale}} s’écrit comme pt_BR&#x202f;; il n’est jamais égal à {literal}.</translation>
    </message>
    <message>
        <source>Comparison of different types</source>
        <translation>Comparaison de types différents</translation>
    </message>
    <message>
        <source>A number never equals a text: compare numbers and true or false without quotes, text with quotes, and arrays with contains. What an attribute holds is known from the sample users.</source>
        <translation>Un nombre n’est jamais égal à un texte&#x202f;: comparez les nombres et les booléens sans guillemets, les textes entre guillemets et les tableaux avec contains. Le contenu d’un attribut est déduit des utilisateurs exemples.</translation>
    </message>
    <message>
        <source>Keyword in quotes</source>
        <translation>Mot-clé entre guillemets</translation>
    </message>
    <message>
        <source>nil, null, blank and empty are keywords without quotes; in quotes they are words.</source>
        <translation>nil, null, blank et empty sont des mots-clés sans guillemets&#x202f;; entre guillemets, ce sont de simples mots.</translation>
    </message>
    <message>
        <source>Upper or lower case that no user has</source>
        <translation>Majuscules ou minuscules qu’aucun utilisateur n’a</translation>
    </message>
    <message>
        <source>Liquid compares letter by letter: Gold is not gold. The sample users have the value in another spelling only.</source>
        <translation>Liquid compare lettre par lettre&#x202f;: Gold n’est pas gold. Les utilisateurs exemples n’ont cette valeur que sous une autre graphie.</translation>
    </message>
    <message>
        <source>Language compared with what it never is</source>
        <translation>Langue comparée à une valeur impossible</translation>
    </message>
    <message>
        <source>${language} is a code of two letters in lower case, such as fr; ${most_recent_locale} is written as pt_BR.</source>
        <translation>${language} est un code de deux lettres minuscules, comme fr&#x202f;; ${most_recent_locale}&#xa0;s’écrit comme pt_BR.</translation>
    </message>
    <message>
        <source>Loop over what is no array</source>
        <translation>Boucle sur autre chose qu’un tableau</translation>
    </message>
    <message>
        <source>A loop goes through the items of an array. Over a text it runs once, over a number never.</source>
        <translation>Une boucle parcourt les éléments d’un tableau. Sur un texte, elle s’exécute une fois&#x202f;; sur un nombre, jamais.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Retirer les guillemets</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two of several kinds of values</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Add quotes</source>
        <translation>Ajouter des guillemets</translation>
    </message>
    <message>
        <source>{name} holds {held}; a loop goes through arrays. Split a text first.</source>
        <translation>{name} contient {held}&#x202f;; une boucle parcourt des tableaux. Découpez d’abord le texte avec split.</translation>
    </message>
    <message>
        <source>In quotes this is the word {word}, which no missing value equals.</source>
        <translation>Entre guillemets, c’est le mot {word}, auquel aucune valeur absente n’est égale.</translation>
    </message>
    <message>
        <source>Answer without a name</source>
        <translation>Réponse sans nom</translation>
    </message>
    <message>
        <source>With :save NAME the answer is kept in a variable, whatever it is. Without it a text is printed in place of the tag, and JSON is called connected, which the next call replaces.</source>
        <translation>Avec :save NOM, la réponse est conservée dans une variable, quelle qu’elle soit. Sans cette option, un texte est inséré à la place de la balise et un JSON prend le nom connected, que l’appel suivant écrase.</translation>
    </message>
    <message>
        <source>Answer used without a look at its status</source>
        <translation>Réponse utilisée sans vérifier son code d’état</translation>
    </message>
    <message>
        <source>A call may fail, or take longer than the 2 seconds that Braze waits. Test the variable or its __http_status_code__, which is there for a JSON answer of 2xx only, and abort or say something else.</source>
        <translation>Un appel peut échouer ou dépasser les 2 secondes que Braze lui accorde. Testez la variable ou son __http_status_code__, présent uniquement pour une réponse JSON 2xx, puis abandonnez le message ou prévoyez un autre texte.</translation>
    </message>
    <message>
        <source>No default for a value of an answer</source>
        <translation>Pas de valeur par défaut pour une valeur de réponse</translation>
    </message>
    <message>
        <source>When the call fails or takes too long the variable holds nothing. Give its values a default, or use them only where a condition has made sure of them.</source>
        <translation>Quand l’appel échoue ou dure trop longtemps, la variable ne contient rien. Donnez une valeur par défaut à ses valeurs, ou ne les utilisez que là où une condition les a vérifiées.</translation>
    </message>
    <message>
        <source>No default for a value of a catalog</source>
        <translation>Pas de valeur par défaut pour une valeur de catalogue</translation>
    </message>
    <message>
        <source>items is an empty array when the catalog does not have the item. Test items.size, or give its values a default.</source>
        <translation>items est un tableau vide quand le catalogue ne contient pas l’élément. Testez items.size, ou donnez une valeur par défaut à ses valeurs.</translation>
    </message>
    <message>
        <source>JSON with spaces as :body</source>
        <translation>JSON avec espaces dans :body</translation>
    </message>
    <message>
        <source>The options of the tag are parted by spaces, so JSON with spaces is cut off. Capture it first.</source>
        <translation>Les options de la balise sont séparées par des espaces&#x202f;: un JSON qui en contient est tronqué. Capturez-le d’abord dans une variable.</translation>
    </message>
    <message>
        <source>{output} prints nothing when the call fails or takes longer than 2 s, and has no default.</source>
        <translation>{output} ne produit rien quand l’appel échoue ou dépasse 2&#xa0;s, et n’a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>{output} prints nothing when the catalog has no such item, and has no default.</source>
        <translation>{output} ne produit rien quand le catalogue ne contient pas cet élément, et n’a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>Without :save the answer is printed here, or is called connected when it is JSON; give it a name.</source>
        <translation>Sans :save, la réponse est insérée ici, ou prend le nom connected si c’est du JSON&#x202f;; donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Nothing looks whether the call succeeded; test {name}.__http_status_code__ or {name} before it is used.</source>
        <translation>Rien ne vérifie que l’appel a réussi&#x202f;; testez {name}.__http_status_code__ ou {name} avant de l’utiliser.</translation>
    </message>
    <message>
        <source>The :body ends at the first space; capture the JSON into a variable and write :body {{variable}}.</source>
        <translation>Le :body s’arrête au premier espace&#x202f;; capturez le JSON dans une variable et écrivez :body {{variable}}.</translation>
    </message>
    <message>
        <source>Add an empty default</source>
        <translation>Ajouter une valeur par défaut vide</translation>
    </message>
    <message>
        <source>No default for a personal value</source>
        <translation>Pas de valeur par défaut pour une valeur personnelle</translation>
    </message>
    <message>
        <source>Braze prints nothing for an attribute or property that a user does not have. Give each one a default, or test it first and abort the message when it is blank.</source>
        <translation>Braze ne produit rien pour un attribut ou une propriété que l’utilisateur n’a pas. Donnez à chacun une valeur par défaut, ou testez-le d’abord et abandonnez le message s’il est vide.</translation>
    </message>
    <message>
        <source>{value} may be missing for a user, and has no default.</source>
        <translation>{value} peut manquer chez un utilisateur, et n’a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>Add a default of 0</source>
        <translation>Ajouter 0 par défaut</translation>
    </message>
    <message>
        <source>The default {default} stands without quotes, which is no JSON.</source>
        <translation>La valeur par défaut {default} est sans guillemets&#x202f;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{output} is not escaped: a quote, backslash or line break in it ends the JSON string.</source>
        <translation>{output} n’est pas échappé&#x202f;: un guillemet, une barre oblique inverse ou un saut de ligne y mettrait fin à la chaîne JSON.</translation>
    </message>
    <message>
        <source>escape is for HTML: it writes &amp; and quotes as entities, and leaves backslashes and line breaks. Use json_escape.</source>
        <translation>escape est destiné au HTML&#x202f;: il transforme &amp; et les guillemets en entités, mais laisse les barres obliques inverses et les sauts de ligne. Utilisez json_escape.</translation>
    </message>
    <message>
        <source>The default prints nothing where JSON needs a value.</source>
        <translation>La valeur par défaut ne produit rien là où JSON exige une valeur.</translation>
    </message>
    <message>
        <source>{output} is {kind}, and the quotes make it text.</source>
        <translation>{output} est {kind}, et les guillemets en font un texte.</translation>
    </message>
    <message>
        <source>as_json_string writes quotes of its own; there are quotes around it already.</source>
        <translation>as_json_string ajoute ses propres guillemets&#x202f;; il y en a déjà autour.</translation>
    </message>
    <message>
        <source>Value not escaped inside a JSON string</source>
        <translation>Valeur non échappée dans une chaîne JSON</translation>
    </message>
    <message>
        <source>A name such as Zoé &quot;Z&quot; or a text with a line break ends the JSON string early, and the receiver refuses the body. End the output with the filter json_escape.</source>
        <translation>Un nom comme Zoé &quot;Z&quot; ou un texte avec un saut de ligne met fin trop tôt à la chaîne JSON, et le destinataire refuse le corps. Terminez la sortie par le filtre json_escape.</translation>
    </message>
    <message>
        <source>HTML escaping inside JSON</source>
        <translation>Échappement HTML dans du JSON</translation>
    </message>
    <message>
        <source>The filter escape writes entities for HTML (&amp;amp; for &amp;), which the receiver shows as they are, and it leaves backslashes and line breaks, which break the JSON. Inside a JSON string, use json_escape; for HTML in JSON use escape and then json_escape.</source>
        <translation>Le filtre escape écrit des entités HTML (&amp;amp; pour &amp;), que le destinataire affiche telles quelles, et laisse les barres obliques inverses et les sauts de ligne, qui cassent le JSON. Dans une chaîne JSON, utilisez json_escape&#x202f;; pour du HTML dans du JSON, escape puis json_escape.</translation>
    </message>
    <message>
        <source>json_escape outside of JSON</source>
        <translation>json_escape hors du JSON</translation>
    </message>
    <message>
        <source>The value of a key-value pair is escaped by itself, and URLs, forms, headers and XML know no backslashes: json_escape makes O\&quot;Brien of O&quot;Brien there.</source>
        <translation>La valeur d’une paire clé-valeur est échappée automatiquement, et les URL, formulaires, en-têtes et XML ignorent les barres obliques inverses&#x202f;: json_escape y transforme O&quot;Brien en O\&quot;Brien.</translation>
    </message>
    <message>
        <source>Text without quotes in JSON</source>
        <translation>Texte sans guillemets dans du JSON</translation>
    </message>
    <message>
        <source>JSON writes text in quotes; only numbers, true, false and null stand without. What an attribute holds is known from the sample users.</source>
        <translation>En JSON, les textes sont entre guillemets&#x202f;; seuls les nombres, true, false et null s’en passent. Le contenu d’un attribut est déduit des utilisateurs exemples.</translation>
    </message>
    <message>
        <source>Default that is no JSON</source>
        <translation>Valeur par défaut non JSON</translation>
    </message>
    <message>
        <source>Where a number stands without quotes, the default must be one too: an empty default leaves nothing behind the colon, and a word stands there without quotes.</source>
        <translation>Là où un nombre figure sans guillemets, la valeur par défaut doit aussi en être un&#x202f;: une valeur vide ne laisse rien après les deux-points, et un mot s’y trouverait sans guillemets.</translation>
    </message>
    <message>
        <source>Number in quotes</source>
        <translation>Nombre entre guillemets</translation>
    </message>
    <message>
        <source>In quotes a number arrives as text, and many receivers refuse or misread it. Leave the quotes out and give it a number as default, or set the pair&apos;s type to number.</source>
        <translation>Entre guillemets, un nombre arrive sous forme de texte, et beaucoup de destinataires le refusent ou l’interprètent mal. Retirez les guillemets et donnez un nombre par défaut, ou choisissez le type nombre pour la paire.</translation>
    </message>
    <message>
        <source>Array or object printed as it is</source>
        <translation>Tableau ou objet inséré tel quel</translation>
    </message>
    <message>
        <source>Braze prints the items of an array one behind the other, and an object in a form that no receiver reads. Use as_json_string without quotes around it, or a loop, or join.</source>
        <translation>Braze écrit les éléments d’un tableau les uns à la suite des autres, et un objet sous une forme qu’aucun destinataire ne lit. Utilisez as_json_string sans guillemets autour, une boucle, ou join.</translation>
    </message>
    <message>
        <source>Quotes around as_json_string</source>
        <translation>Guillemets autour de as_json_string</translation>
    </message>
    <message>
        <source>as_json_string writes a text with its quotes, and an object with its braces. Inside of quotes that ends the string at once.</source>
        <translation>as_json_string écrit un texte avec ses guillemets et un objet avec ses accolades. À l’intérieur de guillemets, cela met aussitôt fin à la chaîne.</translation>
    </message>
    <message>
        <source>{output} is changed after json_escape, which may cut an escape.</source>
        <translation>{output} est modifié après json_escape, ce qui peut couper une séquence d’échappement.</translation>
    </message>
    <message>
        <source>Add json_escape</source>
        <translation>Ajouter json_escape</translation>
    </message>
    <message>
        <source>Use json_escape</source>
        <translation>Utiliser json_escape</translation>
    </message>
    <message>
        <source>escape is for HTML: the receiver gets &amp;amp; for &amp;. A pair&apos;s value is made JSON by itself.</source>
        <translation>escape est destiné au HTML&#x202f;: le destinataire reçoit &amp;amp; au lieu de &amp;. La valeur d’une paire est convertie en JSON automatiquement.</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; this is no JSON.</source>
        <translation>json_escape ajoute ici des barres obliques inverses&#x202f;; ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{output} is text and stands without quotes, which is no JSON.</source>
        <translation>{output} est un texte sans guillemets&#x202f;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Use 0</source>
        <translation>Utiliser 0</translation>
    </message>
    <message>
        <source>Remove escape</source>
        <translation>Retirer escape</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; the pair&apos;s value is escaped by itself.</source>
        <translation>json_escape ajoute ici des barres obliques inverses&#x202f;; la valeur de la paire est échappée automatiquement.</translation>
    </message>
    <message>
        <source>Remove json_escape</source>
        <translation>Retirer json_escape</translation>
    </message>
    <message>
        <source>{output} is text, and the pair&apos;s type needs no text.</source>
        <translation>{output} est un texte, or le type de la paire n’en attend pas.</translation>
    </message>
    <message>
        <source>{output} is {kind}; the pair&apos;s type text sends it in quotes.</source>
        <translation>{output} est {kind}&#x202f;; le type texte de la paire l’envoie entre guillemets.</translation>
    </message>
    <message>
        <source>{output} is an array, which Braze does not print as JSON.</source>
        <translation>{output} est un tableau, que Braze n’écrit pas en JSON.</translation>
    </message>
    <message>
        <source>{output} is an object, which Braze does not print as JSON.</source>
        <translation>{output} est un objet, que Braze n’écrit pas en JSON.</translation>
    </message>
    <message>
        <source>Add as_json_string</source>
        <translation>Ajouter as_json_string</translation>
    </message>
    <message>
        <source>This comma is one too many, whatever the data.</source>
        <translation>Cette virgule est de trop, quelles que soient les données.</translation>
    </message>
    <message>
        <source>A comma is missing in front of this.</source>
        <translation>Il manque une virgule avant ceci.</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>Il manque une valeur après les deux-points.</translation>
    </message>
    <message>
        <source>This {opened} is never closed, at least on one way through the conditions.</source>
        <translation>Ce {opened} n’est jamais fermé, sur au moins un chemin à travers les conditions.</translation>
    </message>
    <message>
        <source>This line break is inside a JSON string; write it as \n, or close the string.</source>
        <translation>Ce saut de ligne est à l’intérieur d’une chaîne JSON&#x202f;; écrivez \n, ou fermez la chaîne.</translation>
    </message>
    <message>
        <source>A comma too many in JSON</source>
        <translation>Virgule de trop dans du JSON</translation>
    </message>
    <message>
        <source>JSON allows no comma behind the last item. A loop or a condition easily leaves one: print it only between items, as with {% unless forloop.last %},{% endunless %}.</source>
        <translation>JSON n’admet pas de virgule après le dernier élément. Une boucle ou une condition en laisse facilement une&#x202f;: ne l’écrivez qu’entre les éléments, par exemple avec {% unless forloop.last %},{% endunless %}.</translation>
    </message>
    <message>
        <source>A comma is missing in JSON</source>
        <translation>Virgule manquante dans du JSON</translation>
    </message>
    <message>
        <source>Between two items stands a comma, also between what a condition prints and what follows.</source>
        <translation>Une virgule sépare deux éléments, y compris ce que produit une condition et ce qui la suit.</translation>
    </message>
    <message>
        <source>No value behind a colon</source>
        <translation>Pas de valeur après les deux-points</translation>
    </message>
    <message>
        <source>Behind each key stands a value on every way through the conditions. Add an else.</source>
        <translation>Chaque clé doit être suivie d’une valeur, quel que soit le chemin à travers les conditions. Ajoutez un else.</translation>
    </message>
    <message>
        <source>Bracket or quote that is never closed</source>
        <translation>Crochet, accolade ou guillemet jamais fermé</translation>
    </message>
    <message>
        <source>Each bracket and each quote is closed on every way through the conditions.</source>
        <translation>Chaque crochet, accolade et guillemet doit être fermé, quel que soit le chemin à travers les conditions.</translation>
    </message>
    <message>
        <source>Line break inside a JSON string</source>
        <translation>Saut de ligne dans une chaîne JSON</translation>
    </message>
    <message>
        <source>A JSON string stands on one line. White space control, {%- and -%}, takes away the line breaks around tags.</source>
        <translation>Une chaîne JSON tient sur une ligne. Le contrôle des espaces, {%- et -%}, supprime les sauts de ligne autour des balises.</translation>
    </message>
    <message>
        <source>This comma is one too many when what should follow it is left out.</source>
        <translation>Cette virgule est de trop quand ce qui devrait la suivre est omis.</translation>
    </message>
    <message>
        <source>This comma is one too many behind the last item of the loop.</source>
        <translation>Cette virgule est de trop après le dernier élément de la boucle.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Retirer la virgule</translation>
    </message>
    <message>
        <source>Leave it out at the end</source>
        <translation>L’omettre à la fin</translation>
    </message>
    <message>
        <source>Nothing is printed behind the colon when none of the conditions holds.</source>
        <translation>Rien n’est produit après les deux-points quand aucune des conditions n’est remplie.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Ajouter la virgule</translation>
    </message>
    <message>
        <source>No variant for a language of the sample users</source>
        <translation>Pas de variante pour une langue des utilisateurs exemples</translation>
    </message>
    <message>
        <source>The webhook has language variants, and sample users whose language is none of them and not the default&apos;s either. They get the default.</source>
        <translation>Le webhook a des variantes linguistiques, mais certains utilisateurs exemples ont une langue qui n’est ni l’une d’elles ni celle de la version par défaut. Ils reçoivent la version par défaut.</translation>
    </message>
    <message>
        <source>Variant that is not translated</source>
        <translation>Variante non traduite</translation>
    </message>
    <message>
        <source>A language variant whose text is that of another one, or that has no text of its own, changes nothing.</source>
        <translation>Une variante linguistique dont le texte est celui d’une autre, ou qui n’a pas de texte propre, ne change rien.</translation>
    </message>
    <message>
        <source>Variant for no language</source>
        <translation>Variante sans langue correspondante</translation>
    </message>
    <message>
        <source>A variant is named by the code of ISO 639-1, such as fr, or fr-CA for a region.</source>
        <translation>Une variante porte le nom d’un code ISO 639-1, comme fr, ou fr-CA pour une région.</translation>
    </message>
    <message>
        <source>Choice by language without else</source>
        <translation>Choix selon la langue sans else</translation>
    </message>
    <message>
        <source>Who has another language, or none, gets an empty text. End the choice with else.</source>
        <translation>Un utilisateur d’une autre langue, ou sans langue, reçoit un texte vide. Terminez le choix par un else.</translation>
    </message>
    <message>
        <source>There are sample users with {language} ({code}), and no variant for it; they get the default.</source>
        <translation>Des utilisateurs exemples ont {language} ({code}) pour langue, sans variante correspondante&#x202f;; ils reçoivent la version par défaut.</translation>
    </message>
    <message>
        <source>The URL of the variant {name} is the default&apos;s; leave it out.</source>
        <translation>L’URL de la variante {name} est celle par défaut&#x202f;; omettez-la.</translation>
    </message>
    <message>
        <source>The body of the variant {name} is the default&apos;s; it is not translated.</source>
        <translation>Le corps de la variante {name} est celui par défaut&#x202f;; il n’est pas traduit.</translation>
    </message>
    <message>
        <source>The body of the variant {name} is that of {language}.</source>
        <translation>Le corps de la variante {name} est celui de {language}.</translation>
    </message>
    <message>
        <source>{language} is no language code of ISO 639-1; no user gets it.</source>
        <translation>{language} n’est pas un code de langue ISO 639-1&#x202f;; aucun utilisateur ne recevra cette variante.</translation>
    </message>
    <message>
        <source>The variant {name} has no URL and no body of its own.</source>
        <translation>La variante {name} n’a ni URL ni corps propres.</translation>
    </message>
    <message>
        <source>A user with another language, or with none, gets nothing here; add an else.</source>
        <translation>Un utilisateur d’une autre langue, ou sans langue, ne reçoit rien ici&#x202f;; ajoutez un else.</translation>
    </message>
    <message>
        <source>Attribute or property that is nearly another</source>
        <translation>Attribut ou propriété au nom très proche d’un autre</translation>
    </message>
    <message>
        <source>No sample user has an attribute of this name, and one that differs in a letter or two. Braze prints nothing for a name that it does not know. The items of arrays and objects are looked at too.</source>
        <translation>Aucun utilisateur exemple n’a d’attribut de ce nom, mais il en existe un qui diffère d’une ou deux lettres. Braze ne produit rien pour un nom qu’il ne connaît pas. Les éléments des tableaux et des objets sont examinés aussi.</translation>
    </message>
    <message>
        <source>Namespace that Braze does not have</source>
        <translation>Espace de noms inconnu de Braze</translation>
    </message>
    <message>
        <source>Values stand in custom_attribute, event_properties, api_trigger_properties, context and a few more. Another name holds nothing.</source>
        <translation>Les valeurs se trouvent dans custom_attribute, event_properties, api_trigger_properties, context et quelques autres. Un autre nom ne contient rien.</translation>
    </message>
    <message>
        <source>Attribute of another channel</source>
        <translation>Attribut d’un autre canal</translation>
    </message>
    <message>
        <source>targeted_device, app, card, sms and whats_app are filled for push, in-app messages, Content Cards and text messages only; in a webhook they print nothing.</source>
        <translation>targeted_device, app, card, sms et whats_app ne sont remplis que pour les notifications push, les messages in-app, les Content Cards et les SMS&#x202f;; dans un webhook, ils ne produisent rien.</translation>
    </message>
    <message>
        <source>Content Block that does not exist</source>
        <translation>Content Block inexistant</translation>
    </message>
    <message>
        <source>The project has no file content_blocks/NAME.liquid; Braze would print nothing.</source>
        <translation>Le projet n’a pas de fichier content_blocks/NOM.liquid&#x202f;; Braze ne produirait rien.</translation>
    </message>
    <message>
        <source>Catalog or item that does not exist</source>
        <translation>Catalogue ou élément inexistant</translation>
    </message>
    <message>
        <source>The project has no catalogs/NAME.csv of that name, or no such item or selection in it; items is an empty array then.</source>
        <translation>Le projet n’a pas de catalogue catalogs/NOM.csv de ce nom, ou celui-ci ne contient pas cet élément ou cette sélection&#x202f;; items est alors un tableau vide.</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}.</source>
        <translation>Braze ne connaît pas {root}.${{…}}.</translation>
    </message>
    <message>
        <source>There is no Content Block {name}.</source>
        <translation>Il n’y a pas de Content Block {name}.</translation>
    </message>
    <message>
        <source>There is no catalog {name}.</source>
        <translation>Il n’y a pas de catalogue {name}.</translation>
    </message>
    <message>
        <source>No sample has {name} there; did you mean {meant}?</source>
        <translation>Aucun exemple n’a {name} à cet endroit&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}; did you mean {meant}.${{…}}?</source>
        <translation>Braze ne connaît pas {root}.${{…}}&#x202f;; vouliez-vous dire {meant}.${{…}}&#x202f;?</translation>
    </message>
    <message>
        <source>{space} holds nothing in a webhook; Braze fills it in other channels.</source>
        <translation>{space} ne contient rien dans un webhook&#x202f;; Braze le remplit dans d’autres canaux.</translation>
    </message>
    <message>
        <source>There is no Content Block {name}; did you mean {meant}?</source>
        <translation>Il n’y a pas de Content Block {name}&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no catalog {name}; did you mean {meant}?</source>
        <translation>Il n’y a pas de catalogue {name}&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>No sample user has {name}; did you mean {meant}?</source>
        <translation>Aucun utilisateur exemple n’a {name}&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>No attribute is called {name}; did you mean {meant}?</source>
        <translation>Aucun attribut ne s’appelle {name}&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>${{{name}}} is for e-mail and holds nothing in a webhook.</source>
        <translation>${{{name}}} est réservé aux e-mails et ne contient rien dans un webhook.</translation>
    </message>
    <message>
        <source>{space} has no {name} in Braze.</source>
        <translation>Dans Braze, {space} ne contient pas {name}.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulaire</translation>
    </message>
    <message>
        <source>The body is {form}, and the Content-Type says {written}.</source>
        <translation>Le corps est {form}, mais le Content-Type indique {written}.</translation>
    </message>
    <message>
        <source>A line break of the template reaches the header; put the tags on one line, or write {%- and -%}.</source>
        <translation>Un saut de ligne du modèle se retrouve dans l’en-tête&#x202f;; mettez les balises sur une seule ligne, ou écrivez {%- et -%}.</translation>
    </message>
    <message>
        <source>White space at the edge of a header value is not sent, or is taken as a part of it.</source>
        <translation>Les espaces au bord d’une valeur d’en-tête ne sont pas envoyés, ou passent pour une partie de la valeur.</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}.</source>
        <translation>Le Content-Type {written} n’existe pas.</translation>
    </message>
    <message>
        <source>Remove the white space</source>
        <translation>Retirer les espaces</translation>
    </message>
    <message>
        <source>Many receivers ignore the body of a DELETE request.</source>
        <translation>Beaucoup de destinataires ignorent le corps d’une requête DELETE.</translation>
    </message>
    <message>
        <source>Content-Type that does not fit</source>
        <translation>Content-Type inadapté</translation>
    </message>
    <message>
        <source>The Content-Type tells the receiver how to read the body: application/json for JSON, application/x-www-form-urlencoded for a form.</source>
        <translation>Le Content-Type indique au destinataire comment lire le corps&#x202f;: application/json pour du JSON, application/x-www-form-urlencoded pour un formulaire.</translation>
    </message>
    <message>
        <source>Misspelt header</source>
        <translation>En-tête mal orthographié</translation>
    </message>
    <message>
        <source>A header that nobody knows is ignored, and the one that was meant is missing.</source>
        <translation>Un en-tête que personne ne connaît est ignoré, et celui qui était voulu manque.</translation>
    </message>
    <message>
        <source>Header that depends on the language</source>
        <translation>En-tête qui dépend de la langue</translation>
    </message>
    <message>
        <source>Braze has language variants for the URL and the body, not for headers. Send the language itself, as {{${language} | default: &apos;en&apos;}}, or put it into the body.</source>
        <translation>Braze a des variantes linguistiques pour l’URL et le corps, pas pour les en-têtes. Envoyez la langue elle-même, avec {{${language} | default: &apos;en&apos;}}, ou placez-la dans le corps.</translation>
    </message>
    <message>
        <source>White space that reaches a header</source>
        <translation>Espaces qui se retrouvent dans un en-tête</translation>
    </message>
    <message>
        <source>A line break around tags becomes a part of the header, and the request is refused. Put the tags on one line, or take the white space away with {%- and -%}. A space at the edge is not sent, or is taken as a part of the value.</source>
        <translation>Un saut de ligne autour des balises se retrouve dans l’en-tête, et la requête est refusée. Mettez les balises sur une seule ligne, ou supprimez les espaces avec {%- et -%}. Un espace au bord n’est pas envoyé, ou passe pour une partie de la valeur.</translation>
    </message>
    <message>
        <source>Free text in a header</source>
        <translation>Texte libre dans un en-tête</translation>
    </message>
    <message>
        <source>A header carries neither line breaks nor letters beyond ASCII. Encode a name or another text that people type, with url_param_escape or base64_encode.</source>
        <translation>Un en-tête n’admet ni saut de ligne ni caractère hors ASCII. Encodez un nom ou tout autre texte saisi avec url_param_escape ou base64_encode.</translation>
    </message>
    <message>
        <source>No space behind the scheme</source>
        <translation>Pas d’espace après le schéma</translation>
    </message>
    <message>
        <source>An Authorization header is a scheme, one space, and the credentials.</source>
        <translation>Un en-tête Authorization se compose d’un schéma, d’un espace et des identifiants.</translation>
    </message>
    <message>
        <source>DELETE with a body</source>
        <translation>DELETE avec un corps</translation>
    </message>
    <message>
        <source>The standard gives the body of a DELETE request no meaning, and many receivers drop it. Put what they need into the URL.</source>
        <translation>La norme ne donne aucun sens au corps d’une requête DELETE, et beaucoup de destinataires l’ignorent. Placez dans l’URL ce dont ils ont besoin.</translation>
    </message>
    <message>
        <source>Value not escaped in XML</source>
        <translation>Valeur non échappée dans du XML</translation>
    </message>
    <message>
        <source>A &lt; or &amp; in a value breaks the XML. End the output with the filter escape.</source>
        <translation>Un &lt; ou un &amp; dans une valeur casse le XML. Terminez la sortie par le filtre escape.</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}; did you mean {meant}?</source>
        <translation>Le Content-Type {written} n’existe pas&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>The header {name} means nothing to receivers; did you mean {meant}?</source>
        <translation>L’en-tête {name} ne signifie rien pour les destinataires&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>{name} says {value} for every language variant; headers have no variants of their own.</source>
        <translation>{name} indique {value} pour toutes les variantes linguistiques&#x202f;; les en-têtes n’ont pas de variantes.</translation>
    </message>
    <message>
        <source>Remove the line breaks</source>
        <translation>Retirer les sauts de ligne</translation>
    </message>
    <message>
        <source>{output} may hold a line break or letters that no header can carry; encode it.</source>
        <translation>{output} peut contenir un saut de ligne ou des caractères qu’aucun en-tête n’admet&#x202f;; encodez-le.</translation>
    </message>
    <message>
        <source>{output} is not escaped: a &lt; or &amp; in it breaks the XML.</source>
        <translation>{output} n’est pas échappé&#x202f;: un &lt; ou un &amp; casserait le XML.</translation>
    </message>
    <message>
        <source>Between {scheme} and what follows stands one space.</source>
        <translation>{scheme} doit être suivi d’un seul espace.</translation>
    </message>
    <message>
        <source>Add url_param_escape</source>
        <translation>Ajouter url_param_escape</translation>
    </message>
    <message>
        <source>Add escape</source>
        <translation>Ajouter escape</translation>
    </message>
    <message>
        <source>Write a space</source>
        <translation>Écrire un espace</translation>
    </message>
    <message>
        <source>Braze has languages for the URL and the body only; this header is the same for all variants but for this condition.</source>
        <translation>Braze ne gère les langues que pour l’URL et le corps&#x202f;; à part cette condition, cet en-tête est le même pour toutes les variantes.</translation>
    </message>
    <message>
        <source>This comment names no rule.</source>
        <translation>Ce commentaire ne nomme aucune règle.</translation>
    </message>
    <message>
        <source>This comment silences nothing: there is no {rule} on its line or the next.</source>
        <translation>Ce commentaire ne masque rien&#x202f;: il n’y a pas de constat {rule} sur sa ligne ni sur la suivante.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>La règle {rule} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no rule {rule}; did you mean {meant}?</source>
        <translation>La règle {rule} n’existe pas&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>Comment that silences nothing</source>
        <translation>Commentaire qui ne masque rien</translation>
    </message>
    <message>
        <source>{% comment %} hookstudio-ignore: rule reason {% endcomment %} silences the first finding of that rule on its line, or else on the next. This one has nothing to silence any more.</source>
        <translation>{% comment %} hookstudio-ignore: règle motif {% endcomment %} masque le premier constat de cette règle sur sa ligne ou, à défaut, sur la suivante. Celui-ci n’a plus rien à masquer.</translation>
    </message>
    <message>
        <source>Comment that names no rule</source>
        <translation>Commentaire qui ne nomme aucune règle</translation>
    </message>
    <message>
        <source>A comment that silences a finding names its rule: hookstudio check --rules lists them.</source>
        <translation>Un commentaire qui masque un constat nomme sa règle&#x202f;: hookstudio check --rules en donne la liste.</translation>
    </message>
    <message>
        <source>This placeholder was never replaced; write {{secret.name}}, or the value.</source>
        <translation>Cet espace réservé n’a jamais été remplacé&#x202f;; écrivez {{secret.name}}, ou la valeur.</translation>
    </message>
    <message>
        <source>Move the default to the front</source>
        <translation>Placer la valeur par défaut avant</translation>
    </message>
    <message>
        <source>Secret in clear</source>
        <translation>Secret en clair</translation>
    </message>
    <message>
        <source>What is written in a webhook&apos;s file ends in git, in the log and with everybody who opens the project. Keep the value in the keyring and write {{secret.name}}; it is filled in as the request is sent.</source>
        <translation>Ce qui est écrit dans le fichier d’un webhook finit dans git, dans les journaux et chez tous ceux qui ouvrent le projet. Gardez la valeur dans le trousseau et écrivez {{secret.name}}&#x202f;; elle est insérée au moment de l’envoi.</translation>
    </message>
    <message>
        <source>Placeholder that was never replaced</source>
        <translation>Espace réservé jamais remplacé</translation>
    </message>
    <message>
        <source>A text such as YOUR_API_KEY comes from a template or from documentation.</source>
        <translation>Un texte comme YOUR_API_KEY vient d’un modèle ou d’une documentation.</translation>
    </message>
    <message>
        <source>Form of a date that Liquid does not know</source>
        <translation>Format de date inconnu de Liquid</translation>
    </message>
    <message>
        <source>The filter date takes the directives of strftime: %Y year, %m month, %d day, %H hour, %M minute, %S second, %s seconds since 1970.</source>
        <translation>Le filtre date accepte les directives de strftime&#x202f;: %Y année, %m mois, %d jour, %H heure, %M minute, %S seconde, %s secondes depuis 1970.</translation>
    </message>
    <message>
        <source>Default behind a filter that always gives something</source>
        <translation>Valeur par défaut après un filtre qui donne toujours un résultat</translation>
    </message>
    <message>
        <source>plus makes 0 of nothing, append makes a text of it: a default behind them never acts. Put it in front.</source>
        <translation>De rien, plus fait 0 et append fait un texte&#x202f;: une valeur par défaut placée après eux n’agit jamais. Placez-la avant.</translation>
    </message>
    <message>
        <source>There is what looks like a secret here. Move it to the keyring and write {{secret.name}}.</source>
        <translation>Ceci ressemble à un secret. Placez-le dans le trousseau et écrivez {{secret.name}}.</translation>
    </message>
    <message>
        <source>{directive} is no part of a date; it is printed as it is.</source>
        <translation>{directive} ne fait pas partie d’une date&#x202f;; le texte est écrit tel quel.</translation>
    </message>
    <message>
        <source>The form {pattern} is printed as it is; Liquid writes it with %, as in %Y-%m-%d.</source>
        <translation>Le format {pattern} est écrit tel quel&#x202f;; Liquid l’exprime avec %, comme dans %Y-%m-%d.</translation>
    </message>
    <message>
        <source>{filter} always gives something, so this default never acts.</source>
        <translation>{filter} donne toujours un résultat&#x202f;; cette valeur par défaut n’agit donc jamais.</translation>
    </message>
    <message>
        <source>{output} goes into the form unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} entre dans le formulaire sans être encodé&#x202f;: un espace, &amp; ou / change ce que lit le destinataire.</translation>
    </message>
    <message>
        <source>{output} goes into the path unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} entre dans le chemin sans être encodé&#x202f;: un espace, &amp; ou / change ce que lit le destinataire.</translation>
    </message>
    <message>
        <source>{output} goes into the query unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} entre dans la chaîne de requête sans être encodé&#x202f;: un espace, &amp; ou / change ce que lit le destinataire.</translation>
    </message>
    <message>
        <source>{output} goes into the URL unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} entre dans l’URL sans être encodé&#x202f;: un espace, &amp; ou / change ce que lit le destinataire.</translation>
    </message>
    <message>
        <source>http sends the data in clear; write https, if the host has it.</source>
        <translation>http envoie les données en clair&#x202f;; écrivez https, si l’hôte le permet.</translation>
    </message>
    <message>
        <source>url_escape leaves &amp; and = as they are; in a query that starts another parameter.</source>
        <translation>url_escape laisse &amp; et = tels quels&#x202f;; dans une chaîne de requête, cela ouvre un autre paramètre.</translation>
    </message>
    <message>
        <source>Use url_param_escape</source>
        <translation>Utiliser url_param_escape</translation>
    </message>
    <message>
        <source>The value is encoded already; {filter} encodes its % once more.</source>
        <translation>La valeur est déjà encodée&#x202f;; {filter} encode ses % une seconde fois.</translation>
    </message>
    <message>
        <source>{filter} encodes the : and / of a whole URL; encode its parts instead.</source>
        <translation>{filter} encode les&#x202f;: et / d’une URL entière&#x202f;; encodez plutôt ses parties.</translation>
    </message>
    <message>
        <source>Value not encoded in a URL or form</source>
        <translation>Valeur non encodée dans une URL ou un formulaire</translation>
    </message>
    <message>
        <source>A space, &amp;, =, +, # or / in a value changes the path or the parameters. End the output with url_param_escape, or with url_encode in a query. A whole URL, or a host, at the start is left as it is.</source>
        <translation>Un espace, &amp;, =, +, # ou / dans une valeur change le chemin ou les paramètres. Terminez la sortie par url_param_escape, ou par url_encode dans une chaîne de requête. Une URL entière, ou un hôte, placé au début reste tel quel.</translation>
    </message>
    <message>
        <source>url_escape in a query</source>
        <translation>url_escape dans une chaîne de requête</translation>
    </message>
    <message>
        <source>url_escape is for a whole URL: it keeps &amp;, =, + and /. For one value use url_param_escape.</source>
        <translation>url_escape est destiné à une URL entière&#x202f;: il conserve &amp;, =, + et /. Pour une seule valeur, utilisez url_param_escape.</translation>
    </message>
    <message>
        <source>url_encode in a path</source>
        <translation>url_encode dans un chemin</translation>
    </message>
    <message>
        <source>url_encode is for forms and queries: it writes a space as +. In a path a + is a plus.</source>
        <translation>url_encode est destiné aux formulaires et aux chaînes de requête&#x202f;: il écrit un espace sous la forme +. Dans un chemin, un + est un plus.</translation>
    </message>
    <message>
        <source>Value encoded twice</source>
        <translation>Valeur encodée deux fois</translation>
    </message>
    <message>
        <source>A value that is encoded twice arrives with %20 in it for the receiver to see.</source>
        <translation>Une valeur encodée deux fois arrive chez le destinataire avec des %20 visibles.</translation>
    </message>
    <message>
        <source>Whole URL encoded</source>
        <translation>URL entière encodée</translation>
    </message>
    <message>
        <source>A URL that an attribute holds as a whole is not to be encoded: its : and / would be too.</source>
        <translation>Une URL entière contenue dans un attribut ne doit pas être encodée&#x202f;: ses&#x202f;: et / le seraient aussi.</translation>
    </message>
    <message>
        <source>http instead of https</source>
        <translation>http au lieu de https</translation>
    </message>
    <message>
        <source>Personal data should not go over the network in clear. This computer and private addresses are left out, for tests.</source>
        <translation>Les données personnelles ne devraient pas circuler en clair sur le réseau. Cet ordinateur et les adresses privées ne sont pas concernés, pour permettre les tests.</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Retirer {filter}</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>Écrire https</translation>
    </message>
    <message>
        <source>url_encode writes a space as +, which means a plus in a path.</source>
        <translation>url_encode écrit un espace sous la forme +, qui signifie plus dans un chemin.</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>Retirer l’affectation</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}.</source>
        <translation>La variable {name} n’est définie nulle part.</translation>
    </message>
    <message>
        <source>{name} is used here and set further below.</source>
        <translation>{name} est utilisé ici et défini plus bas.</translation>
    </message>
    <message>
        <source>Variable that is not used</source>
        <translation>Variable inutilisée</translation>
    </message>
    <message>
        <source>Each field, and each value of a key-value pair, has variables of its own: what the URL sets is not seen by the body.</source>
        <translation>Chaque champ, et chaque valeur d’une paire clé-valeur, a ses propres variables&#x202f;: le corps ne voit pas ce que l’URL définit.</translation>
    </message>
    <message>
        <source>Variable that holds nothing</source>
        <translation>Variable qui ne contient rien</translation>
    </message>
    <message>
        <source>A variable is set by assign, capture, a loop, connected_content or catalog_items, in the same field and before it is used. An attribute is written ${name} or custom_attribute.${name}.</source>
        <translation>Une variable est définie par assign, capture, une boucle, connected_content ou catalog_items, dans le même champ et avant son utilisation. Un attribut s’écrit ${name} ou custom_attribute.${name}.</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}; did you mean {meant}?</source>
        <translation>La variable {name} n’est définie nulle part&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>{name} holds something inside its loop only.</source>
        <translation>{name} n’a de contenu qu’à l’intérieur de sa boucle.</translation>
    </message>
    <message>
        <source>The variable {name} is set here and not used in this field.</source>
        <translation>La variable {name} est définie ici et n’est pas utilisée dans ce champ.</translation>
    </message>
    <message>
        <source>{name} is set in another field, and each field has its own variables.</source>
        <translation>{name} est défini dans un autre champ, et chaque champ a ses propres variables.</translation>
    </message>
    <message>
        <source>The project was made by a newer Hook Studio and is open for reading only.</source>
        <translation>Le projet vient d’une version plus récente de Hook Studio et n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>Impossible de lire {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>text for another type</source>
        <translation>texte au lieu d’un autre type</translation>
    </message>
    <message>
        <source>number for text</source>
        <translation>nombre au lieu d’un texte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>blank text</source>
        <translation>espaces seuls</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>tableau vide</translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>objet vide</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>negative number</source>
        <translation>nombre négatif</translation>
    </message>
    <message>
        <source>small fraction</source>
        <translation>petite fraction</translation>
    </message>
    <message>
        <source>very large number</source>
        <translation>très grand nombre</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>guillemet double</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>barre oblique inverse</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>saut de ligne (LF)</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>guillemet simple</translation>
    </message>
    <message>
        <source>double quotes inside</source>
        <translation>guillemets doubles à l’intérieur</translation>
    </message>
    <message>
        <source>text with a JSON escape</source>
        <translation>texte avec un échappement JSON</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>deux lignes</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>line separator U+2028</source>
        <translation>séparateur de ligne U+2028</translation>
    </message>
    <message>
        <source>emoji with ZWJ</source>
        <translation>emoji avec ZWJ</translation>
    </message>
    <message>
        <source>right-to-left with bidi marks</source>
        <translation>droite à gauche avec marques bidi</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>esperluette</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>dièse</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barre oblique</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>point d’interrogation</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>signe pour cent</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <translation>signe inférieur à</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>autre hôte</translation>
    </message>
    <message>
        <source>output tag</source>
        <translation>balise de sortie</translation>
    </message>
    <message>
        <source>raw tag</source>
        <translation>balise raw</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>membre JSON</translation>
    </message>
    <message>
        <source>number as text</source>
        <translation>nombre sous forme de texte</translation>
    </message>
    <message>
        <source>leap day</source>
        <translation>29 février</translation>
    </message>
    <message>
        <source>text of 10 kB</source>
        <translation>texte de 10&#xa0;ko</translation>
    </message>
    <message>
        <source>Make sure of the value with a condition or a filter before it is used.</source>
        <translation>Vérifiez la valeur avec une condition ou un filtre avant de l’utiliser.</translation>
    </message>
    <message>
        <source>{problem}, with {example}.</source>
        <translation>{problem}, avec {example}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>Check that the message should not be sent then.</source>
        <translation>Vérifiez que le message ne doit effectivement pas partir dans ce cas.</translation>
    </message>
    <message>
        <source>Add a default, or a condition around it.</source>
        <translation>Ajoutez une valeur par défaut, ou une condition autour.</translation>
    </message>
    <message>
        <source>Encode the value, with url_param_escape or base64_encode.</source>
        <translation>Encodez la valeur avec url_param_escape ou base64_encode.</translation>
    </message>
    <message>
        <source>Add the filter url_param_escape.</source>
        <translation>Ajoutez le filtre url_param_escape.</translation>
    </message>
    <message>
        <source>Put it in quotes and add the filter json_escape, or make it a number first.</source>
        <translation>Mettez la valeur entre guillemets et ajoutez le filtre json_escape, ou convertissez-la d’abord en nombre.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other values do the same.</source>
        <extracomment>Singular: {n} other value does the same.</extracomment>
        <translation>
            <numerusform>{n} autre valeur a le même effet.</numerusform>
            <numerusform>{n} autres valeurs ont le même effet.</numerusform>
        </translation>
    </message>
    <message>
        <source>text with control characters</source>
        <translation>texte avec des caractères de contrôle</translation>
    </message>
    <message>
        <source>The URL holds a percent sign that encodes nothing</source>
        <translation>L’URL contient un signe pour cent qui n’encode rien</translation>
    </message>
    <message>
        <source>The path of the URL has an empty part</source>
        <translation>Le chemin de l’URL a une partie vide</translation>
    </message>
    <message>
        <source>What follows # in the URL is not sent</source>
        <translation>Ce qui suit # dans l’URL n’est pas envoyé</translation>
    </message>
    <message>
        <source>The header {name} is empty</source>
        <translation>L’en-tête {name} est vide</translation>
    </message>
    <message>
        <source>The body means something else: {path} is {kind}</source>
        <translation>Le corps change de sens&#x202f;: {path} est {kind}</translation>
    </message>
    <message>
        <source>The body means something else: the body is {kind}</source>
        <translation>Le corps change de sens&#x202f;: il est {kind}</translation>
    </message>
    <message>
        <source>The URL gets another structure: {url}</source>
        <translation>L’URL change de structure&#x202f;: {url}</translation>
    </message>
    <message>
        <source>The message is aborted: {reason}</source>
        <translation>Le message est abandonné&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>There is no URL.</source>
        <translation>Il n’y a pas d’URL.</translation>
    </message>
    <message>
        <source>The URL has a control character at character {position}.</source>
        <translation>L’URL contient un caractère de contrôle en position {position}.</translation>
    </message>
    <message>
        <source>The URL does not begin with http:// or https://.</source>
        <translation>L’URL ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {scheme}).</source>
        <translation>Seuls http et https permettent un envoi (trouvé&#x202f;: {scheme}).</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not a number.</source>
        <translation>Le port de l’URL n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Port {port} is not between 1 and 65535.</source>
        <translation>Le port {port} n’est pas compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>L’URL n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>The host name has an invisible character ({code}).</source>
        <translation>Le nom d’hôte contient un caractère invisible ({code}).</translation>
    </message>
    <message>
        <source>The host name has a part longer than 63.</source>
        <translation>Une partie du nom d’hôte dépasse 63 caractères.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a host name.</source>
        <translation>L’hôte de l’URL n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>The IPv6 address is not closed with ].</source>
        <translation>L’adresse IPv6 n’est pas fermée par ].</translation>
    </message>
    <message>
        <source>The URL has text between ] and the port.</source>
        <translation>L’URL contient du texte entre ] et le port.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv4 address.</source>
        <translation>L’hôte de l’URL n’est pas une adresse IPv4.</translation>
    </message>
    <message>
        <source>The URL has a broken IPv6 address.</source>
        <translation>L’adresse IPv6 de l’URL est incorrecte.</translation>
    </message>
    <message>
        <source>The server answered {status_line}.</source>
        <translation>Le serveur a répondu {status_line}.</translation>
    </message>
    <message>
        <source>The template aborted the message: {reason}.</source>
        <translation>Le modèle a abandonné le message&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>The server answered {status_line}; redirects are not followed.</source>
        <translation>Le serveur a répondu {status_line}&#x202f;; les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers are larger than the limit.</source>
        <translation>Les en-têtes de la réponse dépassent la limite.</translation>
    </message>
    <message>
        <source>The secrets were not filled in within {limit_s:g} s.</source>
        <translation>Les secrets n’ont pas pu être insérés en {limit_s:g}&#xa0;s.</translation>
    </message>
    <message>
        <source>A header is not valid UTF-8.</source>
        <translation>Un en-tête n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The host failed more than {count:,} times within a minute, so nothing is sent to it for a minute (simulated 598).</source>
        <translation>L’hôte a échoué plus de {count:,} fois en une minute&#x202f;; rien ne lui est donc envoyé pendant une minute (598 simulé).</translation>
    </message>
    <message>
        <source>The attempt was stopped before it ended, so its outcome is unknown.</source>
        <translation>La tentative a été arrêtée avant la fin&#x202f;; son résultat est donc inconnu.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not what it was at the first attempt. A retry must send the same bytes: put the old value back, or send the message anew.</source>
        <translation>Le secret «&#x202f;{name}&#x202f;» n’est plus ce qu’il était à la première tentative. Un nouvel essai doit envoyer les mêmes octets&#x202f;: rétablissez l’ancienne valeur, ou envoyez un nouveau message.</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>un certificat sans nom</translation>
    </message>
    <message>
        <source>The client key {file} has no certificate. Choose the certificate that belongs to it, or no key.</source>
        <translation>La clé du client {file} n’a pas de certificat. Choisissez le certificat correspondant, ou aucune clé.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, Certificates, or none.</source>
        <translation>Choisissez un autre fichier dans Paramètres, Certificats, ou aucun.</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>son nom n’est pas valide</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not a file.</source>
        <translation>Le fichier de certificats {file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is larger than 4 MB.</source>
        <translation>Le fichier de certificats {file} dépasse 4&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not there.</source>
        <translation>Le fichier de certificats {file} est introuvable.</translation>
    </message>
    <message>
        <source>The file of certificates {file} may not be read.</source>
        <translation>Vous n’avez pas le droit de lire le fichier de certificats {file}.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is damaged.</source>
        <translation>Le fichier de certificats {file} est endommagé.</translation>
    </message>
    <message>
        <source>The file of certificates {file} cannot be read: {reason}.</source>
        <translation>Impossible de lire le fichier de certificats {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not in PEM form.</source>
        <translation>Le fichier de certificats {file} n’est pas au format PEM.</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds a private key, but no certificate.</source>
        <translation>Le fichier de certificats {file} contient une clé privée, mais pas de certificat.</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds no certificate in PEM form.</source>
        <translation>Le fichier de certificats {file} ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not a file.</source>
        <translation>Le certificat du client {file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The client certificate {file} is larger than 4 MB.</source>
        <translation>Le certificat du client {file} dépasse 4&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not there.</source>
        <translation>Le certificat du client {file} est introuvable.</translation>
    </message>
    <message>
        <source>The client certificate {file} may not be read.</source>
        <translation>Vous n’avez pas le droit de lire le certificat du client {file}.</translation>
    </message>
    <message>
        <source>The client certificate {file} is damaged.</source>
        <translation>Le certificat du client {file} est endommagé.</translation>
    </message>
    <message>
        <source>The client certificate {file} cannot be read: {reason}.</source>
        <translation>Impossible de lire le certificat du client {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not in PEM form.</source>
        <translation>Le certificat du client {file} n’est pas au format PEM.</translation>
    </message>
    <message>
        <source>The client certificate {file} holds a private key, but no certificate.</source>
        <translation>Le certificat du client {file} contient une clé privée, mais pas de certificat.</translation>
    </message>
    <message>
        <source>The client certificate {file} holds no certificate in PEM form.</source>
        <translation>Le certificat du client {file} ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>The client key {file} is not a file.</source>
        <translation>La clé du client {file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The client key {file} is larger than 4 MB.</source>
        <translation>La clé du client {file} dépasse 4&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The client key {file} is not there.</source>
        <translation>La clé du client {file} est introuvable.</translation>
    </message>
    <message>
        <source>The client key {file} may not be read.</source>
        <translation>Vous n’avez pas le droit de lire la clé du client {file}.</translation>
    </message>
    <message>
        <source>The client key {file} is damaged.</source>
        <translation>La clé du client {file} est endommagée.</translation>
    </message>
    <message>
        <source>The client key {file} cannot be read: {reason}.</source>
        <translation>Impossible de lire la clé du client {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The client key {file} is not in PEM form.</source>
        <translation>La clé du client {file} n’est pas au format PEM.</translation>
    </message>
    <message>
        <source>The client key {file} holds a certificate, but no private key.</source>
        <translation>La clé du client {file} contient un certificat, mais pas de clé privée.</translation>
    </message>
    <message>
        <source>The client key {file} holds no private key in PEM form.</source>
        <translation>La clé du client {file} ne contient pas de clé privée au format PEM.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another file in Settings, Certificates.</source>
        <translation>Donnez-vous le droit de le lire, ou choisissez un autre fichier dans Paramètres, Certificats.</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key in the same file do not belong together.</source>
        <translation>Le certificat du client {certificate} et la clé du même fichier ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The client certificate and its key ({file}) cannot be used: a part of them is damaged.</source>
        <translation>Le certificat du client et sa clé ({file}) sont inutilisables&#x202f;: l’un des deux est endommagé.</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key {key} do not belong together.</source>
        <translation>Le certificat du client {certificate} et la clé {key} ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The client certificate and its key ({certificate} and {key}) cannot be used: a part of them is damaged.</source>
        <translation>Le certificat du client et sa clé ({certificate} et {key}) sont inutilisables&#x202f;: l’un des deux est endommagé.</translation>
    </message>
    <message>
        <source>The client key {file} does not open with the passphrase in secret &quot;{secret}&quot;. Put the right passphrase into that secret, or name another in Settings, Certificates.</source>
        <translation>La phrase secrète du secret «&#x202f;{secret}&#x202f;» n’ouvre pas la clé du client {file}. Placez la bonne phrase secrète dans ce secret, ou indiquez-en un autre dans Paramètres, Certificats.</translation>
    </message>
    <message>
        <source>Convert it with openssl (openssl pkcs12 for .p12 and .pfx, openssl x509 -inform der for .cer and .der), and choose the new file.</source>
        <translation>Convertissez-le avec openssl (openssl pkcs12 pour .p12 et .pfx, openssl x509 -inform der pour .cer et .der), puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The client key {file} is locked by a passphrase. Keep the passphrase as a secret of this project, and name that secret in Settings, Certificates.</source>
        <translation>La clé du client {file} est protégée par une phrase secrète. Conservez celle-ci comme secret de ce projet, puis indiquez ce secret dans Paramètres, Certificats.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was made for in Settings, Certificates.</source>
        <translation>Choisissez dans Paramètres, Certificats la clé pour laquelle le certificat a été établi.</translation>
    </message>
    <message>
        <source>The client certificate {file} is too weak: its key is too short, or its signature is of an old kind. Have a new one made.</source>
        <translation>Le certificat du client {file} est trop faible&#x202f;: sa clé est trop courte, ou sa signature d’un type ancien. Faites-en établir un nouveau.</translation>
    </message>
    <message>
        <source>The outbox cannot be read or written ({error}).</source>
        <translation>Impossible de lire ou d’écrire la boîte d’envoi ({error}).</translation>
    </message>
    <message>
        <source>The outbox is closed.</source>
        <translation>La boîte d’envoi est fermée.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored in the outbox.</source>
        <translation>Le disque est plein&#x202f;: rien n’a été enregistré dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Another program is holding the outbox.</source>
        <translation>Un autre programme bloque la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The outbox&apos;s file is damaged. Start again to mend it.</source>
        <translation>Le fichier de la boîte d’envoi est endommagé. Redémarrez le programme pour le réparer.</translation>
    </message>
    <message>
        <source>The outbox&apos;s file cannot be opened for writing.</source>
        <translation>Impossible d’ouvrir le fichier de la boîte d’envoi en écriture.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>The outbox refused a change that must not be.</source>
        <translation>La boîte d’envoi a refusé une modification interdite.</translation>
    </message>
    <message>
        <source>SQLite {version} can damage the outbox; {wanted} or newer is needed. Install apsw anew.</source>
        <translation>SQLite {version} peut endommager la boîte d’envoi&#x202f;; il faut la version {wanted} ou une plus récente. Réinstallez apsw.</translation>
    </message>
    <message>
        <source>The body is not valid {charset}.</source>
        <translation>Le corps n’est pas valide en {charset}.</translation>
    </message>
    <message>
        <source>The charset &apos;{name}&apos; is not known; read as UTF-8.</source>
        <translation>Le jeu de caractères «&#x202f;{name}&#x202f;» est inconnu&#x202f;; lu comme UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>Decompressed from {n:,} bytes of {coding}.</source>
        <extracomment>Singular: Decompressed from {n:,} byte of {coding}.</extracomment>
        <translation>
            <numerusform>Décompressé à partir de {n:,} octet de {coding}.</numerusform>
            <numerusform>Décompressé à partir de {n:,} octets de {coding}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not valid {coding} ({reason}); shown as it was received.</source>
        <translation>Le corps n’est pas du {coding} valide ({reason})&#x202f;; affiché tel que reçu.</translation>
    </message>
    <message>
        <source>Content-Encoding {coding} is not undone; shown as received.</source>
        <translation>Content-Encoding {coding} n’est pas décodé&#x202f;; affiché tel que reçu.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} content codings are not undone; shown as received.</source>
        <extracomment>Singular: More than {n} content coding is not undone; shown as received.</extracomment>
        <translation>
            <numerusform>Plus de {n} encodage de contenu&#x202f;: non décodé&#x202f;; affiché tel que reçu.</numerusform>
            <numerusform>Plus de {n} encodages de contenu&#x202f;: non décodés&#x202f;; affiché tel que reçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {coding} content expands too far to be shown whole.</source>
        <translation>Une fois décompressé, le contenu {coding} est trop volumineux pour être affiché en entier.</translation>
    </message>
    <message>
        <source>The {coding} content ends too early; what could be decompressed is shown.</source>
        <translation>Le contenu {coding}&#xa0;s’arrête trop tôt&#x202f;; seule la partie décompressée est affichée.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>{header}, capped at one hour</source>
        <translation>{header}, plafonné à une heure</translation>
    </message>
    <message>
        <source>{peer} cannot be reached: {reason}.</source>
        <translation>Impossible de joindre {peer}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The certificate or TLS connection was refused: {reason}.</source>
        <translation>Le certificat ou la connexion TLS a été refusé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>the server does not speak TLS on this port</source>
        <translation>le serveur ne parle pas TLS sur ce port</translation>
    </message>
    <message>
        <source>the server has no TLS version from 1.2 on</source>
        <translation>le serveur n’a pas de version de TLS à partir de 1.2</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher, or it asks for a client certificate</source>
        <translation>le serveur et cet ordinateur n’ont pas d’algorithme de chiffrement commun, ou il demande un certificat du client</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher</source>
        <translation>le serveur et cet ordinateur n’ont pas d’algorithme de chiffrement commun</translation>
    </message>
    <message>
        <source>it asks for a client certificate</source>
        <translation>il demande un certificat du client</translation>
    </message>
    <message>
        <source>it does not know the issuer of the client certificate</source>
        <translation>il ne connaît pas l’émetteur du certificat du client</translation>
    </message>
    <message>
        <source>it does not accept the client certificate</source>
        <translation>il n’accepte pas le certificat du client</translation>
    </message>
    <message>
        <source>the client certificate was revoked</source>
        <translation>le certificat du client a été révoqué</translation>
    </message>
    <message>
        <source>the client certificate has expired</source>
        <translation>le certificat du client a expiré</translation>
    </message>
    <message>
        <source>the server&apos;s keys are too short</source>
        <translation>les clés du serveur sont trop courtes</translation>
    </message>
    <message>
        <source>the key of the certificate is too short</source>
        <translation>la clé du certificat est trop courte</translation>
    </message>
    <message>
        <source>the server signs with an outdated algorithm</source>
        <translation>le serveur signe avec un algorithme obsolète</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>le certificat est autosigné</translation>
    </message>
    <message>
        <source>its root certificate is not trusted here</source>
        <translation>son certificat racine n’est pas approuvé ici</translation>
    </message>
    <message>
        <source>its issuer is not trusted here, or a certificate in between is missing</source>
        <translation>son émetteur n’est pas approuvé ici, ou il manque un certificat intermédiaire</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>le certificat a été révoqué</translation>
    </message>
    <message>
        <source>the key of an issuer&apos;s certificate is too short</source>
        <translation>la clé du certificat d’un émetteur est trop courte</translation>
    </message>
    <message>
        <source>the certificate is signed with an outdated algorithm</source>
        <translation>le certificat est signé avec un algorithme obsolète</translation>
    </message>
    <message>
        <source>the certificate is not one of a server</source>
        <translation>le certificat n’est pas celui d’un serveur</translation>
    </message>
    <message>
        <source>an issuer&apos;s certificate is none that may issue others</source>
        <translation>le certificat d’un émetteur ne l’autorise pas à en délivrer d’autres</translation>
    </message>
    <message>
        <source>{peer} did not answer within {limit_s:g} s.</source>
        <translation>{peer} n’a pas répondu en {limit_s:g}&#xa0;s.</translation>
    </message>
    <message>
        <source>the handshake did not finish within {limit_s:g} s</source>
        <translation>la négociation n’a pas abouti en {limit_s:g}&#xa0;s</translation>
    </message>
    <message>
        <source>The name {host} was not looked up within {limit_s:g} s.</source>
        <translation>Le nom {host} n’a pas pu être résolu en {limit_s:g}&#xa0;s.</translation>
    </message>
    <message>
        <source>No complete answer within {limit_s:g} s.</source>
        <translation>Pas de réponse complète en {limit_s:g}&#xa0;s.</translation>
    </message>
    <message>
        <source>The answer could not be read ({error}).</source>
        <translation>Impossible de lire la réponse ({error}).</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>Impossible de résoudre le nom {host}.</translation>
    </message>
    <message>
        <source>{peer} refused the connection: nothing listens there.</source>
        <translation>{peer} a refusé la connexion&#x202f;: aucun service n’y écoute.</translation>
    </message>
    <message>
        <source>{reason}; verification is off for connections to this machine only</source>
        <translation>{reason}&#x202f;; la vérification n’est désactivée que pour les connexions à cette machine</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>two lengths</source>
        <translation>deux longueurs</translation>
    </message>
    <message>
        <source>bad transfer coding</source>
        <translation>codage de transfert incorrect</translation>
    </message>
    <message>
        <source>bad chunk</source>
        <translation>fragment incorrect</translation>
    </message>
    <message>
        <source>bad header</source>
        <translation>en-tête incorrect</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the answer&apos;s head.</source>
        <translation>Le serveur a fermé la connexion au milieu des en-têtes de la réponse.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>code d’état {status}</translation>
    </message>
    <message>
        <source>The answer breaks HTTP rules ({rule}).</source>
        <translation>La réponse enfreint les règles de HTTP ({rule}).</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer&apos;s head.</source>
        <translation>La connexion a été coupée au milieu des en-têtes de la réponse.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Le serveur a fermé la connexion sans répondre.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>La réponse s’est arrêtée après {n:,} octet (code d’état {status}).</numerusform>
            <numerusform>La réponse s’est arrêtée après {n:,} octets (code d’état {status}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {read:,} of {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {read:,} of {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>La réponse s’est arrêtée après {read:,} octet sur {n:,} (code d’état {status}).</numerusform>
            <numerusform>La réponse s’est arrêtée après {read:,} octets sur {n:,} (code d’état {status}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy {host} ({peer})</source>
        <comment>begins a sentence</comment>
        <translation>Le proxy {host} ({peer})</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>il n’y a pas de route</translation>
    </message>
    <message>
        <source>The proxy refused: {reason}.</source>
        <translation>Le proxy a refusé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The server ended the TLS connection: {reason}.</source>
        <translation>Le serveur a mis fin à la connexion TLS&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: {reason}.</source>
        <translation>Impossible de résoudre le nom {host}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{peer} did not answer.</source>
        <translation>{peer} n’a pas répondu.</translation>
    </message>
    <message>
        <source>{peer} cannot be reached.</source>
        <translation>Impossible de joindre {peer}.</translation>
    </message>
    <message>
        <source>the server closed the connection in the handshake</source>
        <translation>le serveur a fermé la connexion pendant la négociation</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>le certificat est établi pour un autre hôte</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>La réponse n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>{problem} A server that wants another client certificate may do so.</source>
        <translation>{problem} Un serveur qui attend un autre certificat du client peut agir ainsi.</translation>
    </message>
    <message>
        <source>The request breaks HTTP rules.</source>
        <translation>La requête enfreint les règles de HTTP.</translation>
    </message>
    <message>
        <source>There is no host named {host}.</source>
        <translation>Aucun hôte ne s’appelle {host}.</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; is not a host name.</source>
        <translation>«&#x202f;{host}&#x202f;» n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>bad format</source>
        <translation>format incorrect</translation>
    </message>
    <message>
        <source>No host could be reached at the latest attempts: one a minute tries.</source>
        <translation>Aucun hôte n’a pu être joint aux dernières tentatives&#x202f;: un essai par minute.</translation>
    </message>
    <message>
        <source>As many requests to {host} as are allowed at once are under way.</source>
        <translation>Le nombre maximal de requêtes simultanées vers {host} est atteint.</translation>
    </message>
    <message>
        <source>{host} was down at the latest attempts: one a minute tries it.</source>
        <translation>{host} ne répondait pas aux dernières tentatives&#x202f;: un essai par minute.</translation>
    </message>
    <message>
        <source>The settings allow {host} so many requests a second and no more.</source>
        <translation>Les paramètres limitent le nombre de requêtes par seconde vers {host}.</translation>
    </message>
    <message>
        <source>Damaged deliveries that are held back: {count:,}.</source>
        <translation>Livraisons endommagées et retenues&#x202f;: {count:,}.</translation>
    </message>
    <message>
        <source>The template aborted without a reason.</source>
        <translation>Le modèle a abandonné le message sans motif.</translation>
    </message>
    <message>
        <source>Cancelled by the user.</source>
        <translation>Annulé par l’utilisateur.</translation>
    </message>
    <message>
        <source>The delivery is damaged and is not sent.</source>
        <translation>La livraison est endommagée et n’est pas envoyée.</translation>
    </message>
    <message>
        <source>The program stopped during this attempt, so its outcome is unknown.</source>
        <translation>Le programme s’est arrêté pendant cette tentative&#x202f;; son résultat est donc inconnu.</translation>
    </message>
    <message>
        <source>It was due more than 24 hours before it could be sent.</source>
        <translation>L’échéance était dépassée de plus de 24 heures avant que l’envoi soit possible.</translation>
    </message>
    <message>
        <source>The outbox lost its newest changes, so this may have been sent already.</source>
        <translation>La boîte d’envoi a perdu ses dernières modifications&#x202f;; ceci a peut-être déjà été envoyé.</translation>
    </message>
    <message>
        <source>Delivery {number} is not being sent by this program.</source>
        <translation>La livraison {number} n’est pas envoyée par ce programme.</translation>
    </message>
    <message>
        <source>The request of delivery {number} is not kept any more.</source>
        <translation>La requête de la livraison {number} n’est plus conservée.</translation>
    </message>
    <message>
        <source>Delivery {number} was never to be sent ({reason}). Send its webhook anew.</source>
        <translation>La livraison {number} ne devait jamais être envoyée ({reason}). Envoyez de nouveau son webhook.</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}; a new one was made.</source>
        <translation>{problem} Le fichier a été mis de côté sous {aside}&#x202f;; un nouveau a été créé.</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}.</source>
        <translation>{problem} Le fichier a été mis de côté sous {aside}.</translation>
    </message>
    <message>
        <source>The outbox must not be a link ({file}).</source>
        <translation>La boîte d’envoi ne doit pas être un lien ({file}).</translation>
    </message>
    <message>
        <source>The outbox is not a file ({file}).</source>
        <translation>La boîte d’envoi n’est pas un fichier ({file}).</translation>
    </message>
    <message>
        <source>{file} is not an outbox database.</source>
        <translation>{file} n’est pas une base de données de boîte d’envoi.</translation>
    </message>
    <message>
        <source>The outbox file is damaged ({error}).</source>
        <translation>Le fichier de la boîte d’envoi est endommagé ({error}).</translation>
    </message>
    <message>
        <source>The outbox {file} cannot be opened: {problem}.</source>
        <translation>Impossible d’ouvrir la boîte d’envoi {file}&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>{folder} lies on a network or synchronised file system ({kind}), where the outbox can be damaged. Set HOOKSTUDIO_HOME to a folder of this machine.</source>
        <translation>{folder} se trouve sur un système de fichiers réseau ou synchronisé ({kind}), où la boîte d’envoi peut être endommagée. Indiquez dans HOOKSTUDIO_HOME un dossier de cette machine.</translation>
    </message>
    <message>
        <source>The outbox file is empty though it held messages before.</source>
        <translation>Le fichier de la boîte d’envoi est vide alors qu’il contenait des messages.</translation>
    </message>
    <message>
        <source>The outbox file is gone though it held messages before.</source>
        <translation>Le fichier de la boîte d’envoi a disparu alors qu’il contenait des messages.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Hook Studio (schema {version}). It was left untouched.</source>
        <translation>La boîte d’envoi a été écrite par une version plus récente de Hook Studio (schéma {version}). Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>{file} does not have the expected tables.</source>
        <translation>{file} n’a pas les tables attendues.</translation>
    </message>
    <message>
        <source>The newest changes of the outbox are missing: its log ({name}) was removed while it was in use. What was waiting is held back; look at it, then retry or cancel.</source>
        <translation>Les dernières modifications de la boîte d’envoi manquent&#x202f;: son journal ({name}) a été supprimé en cours d’utilisation. Ce qui attendait est retenu&#x202f;; examinez-le, puis réessayez ou annulez.</translation>
    </message>
    <message>
        <source>The outbox file is gone, its log is not.</source>
        <translation>Le fichier de la boîte d’envoi a disparu, mais pas son journal.</translation>
    </message>
    <message>
        <source>The delivery {number} is damaged and is not sent.</source>
        <translation>La livraison {number} est endommagée et n’est pas envoyée.</translation>
    </message>
    <message>
        <source>The fault is on the endpoint&apos;s side: look at its logs and its status page, then try again.</source>
        <translation>L’erreur vient du point de terminaison&#x202f;: consultez ses journaux et sa page d’état, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the syntax of the body: required fields, valid JSON, and Liquid that renders nothing or a quote where the endpoint expects a value.</source>
        <translation>Vérifiez la syntaxe du corps&#x202f;: champs obligatoires, JSON valide, et Liquid qui ne produit rien ou un guillemet là où le point de terminaison attend une valeur.</translation>
    </message>
    <message>
        <source>Check the credentials: the Authorization header, or the secret in it.</source>
        <translation>Vérifiez les identifiants&#x202f;: l’en-tête Authorization, ou le secret qu’il contient.</translation>
    </message>
    <message>
        <source>The credentials are known but lack the permission; ask the endpoint&apos;s owner.</source>
        <translation>Les identifiants sont connus, mais n’ont pas l’autorisation nécessaire&#x202f;; adressez-vous au propriétaire du point de terminaison.</translation>
    </message>
    <message>
        <source>Check the URL, also the parts that Liquid fills in.</source>
        <translation>Vérifiez l’URL, y compris les parties que Liquid remplit.</translation>
    </message>
    <message>
        <source>The endpoint does not take this method here; check the method and the URL.</source>
        <translation>Le point de terminaison n’accepte pas cette méthode ici&#x202f;; vérifiez la méthode et l’URL.</translation>
    </message>
    <message>
        <source>The endpoint gave up waiting; check the method, or make the request lighter.</source>
        <translation>Le point de terminaison a cessé d’attendre&#x202f;; vérifiez la méthode, ou allégez la requête.</translation>
    </message>
    <message>
        <source>The request conflicts with what the endpoint holds already; check the method and the data.</source>
        <translation>La requête est en conflit avec ce que contient déjà le point de terminaison&#x202f;; vérifiez la méthode et les données.</translation>
    </message>
    <message>
        <source>The body is larger than the endpoint takes.</source>
        <translation>Le corps dépasse la taille que le point de terminaison accepte.</translation>
    </message>
    <message>
        <source>Check the Content-Type header: the endpoint does not take this kind of body.</source>
        <translation>Vérifiez l’en-tête Content-Type&#x202f;: le point de terminaison n’accepte pas ce type de corps.</translation>
    </message>
    <message>
        <source>The endpoint understood the body and refused a value in it; its answer says which.</source>
        <translation>Le point de terminaison a compris le corps et en a refusé une valeur&#x202f;; sa réponse indique laquelle.</translation>
    </message>
    <message>
        <source>Too many requests: lower the delivery rate.</source>
        <translation>Trop de requêtes&#x202f;: réduisez le débit d’envoi.</translation>
    </message>
    <message>
        <source>Braze makes this status itself: the host failed too often, so Braze stopped calling it for a minute. Wait a minute.</source>
        <translation>Ce code d’état vient de Braze&#x202f;: l’hôte a échoué trop souvent, Braze a donc cessé de l’appeler pendant une minute. Attendez une minute.</translation>
    </message>
    <message>
        <source>Braze makes this status itself: it could not reach the host. Check that it is up and reachable from the internet.</source>
        <translation>Ce code d’état vient de Braze&#x202f;: l’hôte était injoignable. Vérifiez qu’il fonctionne et qu’il est accessible depuis internet.</translation>
    </message>
    <message>
        <source>Final: Braze does not retry an answer that is not valid HTTP.</source>
        <translation>Définitif&#x202f;: Braze ne fait pas de nouvel essai après une réponse qui n’est pas du HTTP valide.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}).</source>
        <translation>Braze réessaierait&#x202f;: {number} sur {all} dans {delay} environ ({time}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>Singular: {n} second</extracomment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze does not follow redirects: put the final address into the URL.</source>
        <translation>Braze ne suit pas les redirections&#x202f;: indiquez l’adresse finale dans l’URL.</translation>
    </message>
    <message>
        <source>The endpoint refused the request; its answer may say why.</source>
        <translation>Le point de terminaison a refusé la requête&#x202f;; sa réponse dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Braze counts this webhook as received.</source>
        <translation>Pour Braze, ce webhook est reçu.</translation>
    </message>
    <message numerus="yes">
        <source>Final: Braze gives up after {n} retries.</source>
        <extracomment>Singular: Final: Braze gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>Définitif&#x202f;: Braze renonce après {n} nouvel essai.</numerusform>
            <numerusform>Définitif&#x202f;: Braze renonce après {n} nouveaux essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final: Braze does not retry {status}.</source>
        <translation>Définitif&#x202f;: Braze ne fait pas de nouvel essai après {status}.</translation>
    </message>
    <message>
        <source>Final: Braze does not retry a connection whose certificate or TLS is refused.</source>
        <translation>Définitif&#x202f;: Braze ne fait pas de nouvel essai quand le certificat ou TLS est refusé.</translation>
    </message>
    <message>
        <source>The send was cancelled, so there is nothing to retry.</source>
        <translation>L’envoi a été annulé&#x202f;: il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>Nothing was sent, so there is nothing to retry.</source>
        <translation>Rien n’a été envoyé&#x202f;: il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks for more than {most}.</source>
        <translation>Braze réessaierait&#x202f;: {number} sur {all} dans {delay} environ ({time}), car {header} demande plus de {most}.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks.</source>
        <translation>Braze réessaierait&#x202f;: {number} sur {all} dans {delay} environ ({time}), comme {header} le demande.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Singular: {n} hour</extracomment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Singular: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} retries: after about {delays}.</source>
        <extracomment>Singular: {n} retry: after about {delays}.</extracomment>
        <translation>
            <numerusform>{n} nouvel essai&#x202f;: après {delays} environ.</numerusform>
            <numerusform>{n} nouveaux essais&#x202f;: après {delays} environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance adds up to {part:.0%} to each wait.</source>
        <translation>Le hasard ajoute jusqu’à {part:.0%} à chaque attente.</translation>
    </message>
    <message>
        <source>In all about {duration}.</source>
        <translation>En tout, {duration} environ.</translation>
    </message>
    <message>
        <source>{delays} and {last}</source>
        <translation>{delays} et {last}</translation>
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
            <numerusform>{count:g} seconde</numerusform>
            <numerusform>{count:g} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>One try and no retry.</source>
        <translation>Un seul essai, sans nouvel essai.</translation>
    </message>
    <message>
        <source>Where no byte could be sent, after {delays} instead.</source>
        <translation>Si aucun octet n’a pu être envoyé&#x202f;: après {delays}.</translation>
    </message>
    <message>
        <source>The proxy of the settings is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>Le proxy des paramètres n’est pas un proxy HTTP ({scheme})&#x202f;; choisissez-en un autre, ou aucun, dans les paramètres.</translation>
    </message>
    <message>
        <source>The proxy of the settings has no host; choose another or none in the settings.</source>
        <translation>Le proxy des paramètres n’a pas d’hôte&#x202f;; choisissez-en un autre, ou aucun, dans les paramètres.</translation>
    </message>
    <message>
        <source>The proxy of the settings has a name or password that cannot be sent; change it in the settings.</source>
        <translation>Le proxy des paramètres a un nom ou un mot de passe qui ne peut pas être envoyé&#x202f;; modifiez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>Le proxy du système n’est pas un proxy HTTP ({scheme})&#x202f;; choisissez-en un autre, ou aucun, dans les paramètres.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has no host; choose another or none in the settings.</source>
        <translation>Le proxy du système n’a pas d’hôte&#x202f;; choisissez-en un autre, ou aucun, dans les paramètres.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has a name or password that cannot be sent; change it in the settings.</source>
        <translation>Le proxy du système a un nom ou un mot de passe qui ne peut pas être envoyé&#x202f;; modifiez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>no URL</source>
        <translation>pas d’URL</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}, and nobody has agreed to send there.</source>
        <translation>{host} correspond à {address}, {kind}, et personne n’a accepté d’envoi vers cette adresse.</translation>
    </message>
    <message>
        <source>{host} is {kind}, and nobody has agreed to send there.</source>
        <translation>{host} est {kind}, et personne n’a accepté d’envoi vers cette adresse.</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}; Hook Studio never sends there.</source>
        <translation>{host} correspond à {address}, {kind}&#x202f;; Hook Studio n’y envoie jamais rien.</translation>
    </message>
    <message>
        <source>{host} is {kind}; Hook Studio never sends there.</source>
        <translation>{host} est {kind}&#x202f;; Hook Studio n’y envoie jamais rien.</translation>
    </message>
    <message>
        <source>Recorded {status} after {delay_s:g} s.</source>
        <translation>{status} enregistré après {delay_s:g}&#xa0;s.</translation>
    </message>
    <message>
        <source>Braze asks by GET or POST only, not by {method}.</source>
        <translation>Braze n’interroge que par GET ou POST, pas par {method}.</translation>
    </message>
    <message>
        <source>A secret cannot stand in connected content; name a credential instead.</source>
        <translation>Le Connected Content n’admet pas de secret&#x202f;; nommez plutôt des identifiants.</translation>
    </message>
    <message>
        <source>A redirect is not followed.</source>
        <translation>Les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not verified.</source>
        <translation>Le certificat du serveur n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>{problem} Nothing was recorded.</source>
        <translation>{problem} Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; should be user:password for :basic_auth.</source>
        <translation>Le secret «&#x202f;{name}&#x202f;» doit être de la forme user:password pour :basic_auth.</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes.</source>
        <translation>La réponse dépasse 1&#xa0;Mo, soit plus que ce que Braze accepte.</translation>
    </message>
    <message>
        <source>The host answered {status}, which is no status of HTTP.</source>
        <translation>L’hôte a répondu {status}, qui n’est pas un code d’état HTTP.</translation>
    </message>
    <message>
        <source>This comes from a damaged outbox and may have been sent already.</source>
        <translation>Ceci provient d’une boîte d’envoi endommagée et a peut-être déjà été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries were saved from it; what was waiting is held back.</source>
        <extracomment>Singular: {n:,} delivery was saved from it; what was waiting is held back.</extracomment>
        <translation>
            <numerusform>{n:,} livraison a été récupérée&#x202f;; ce qui attendait est retenu.</numerusform>
            <numerusform>{n:,} livraisons ont été récupérées&#x202f;; ce qui attendait est retenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read of {file} was not saved: {problem}</source>
        <translation>Ce qui a pu être lu de {file} n’a pas été enregistré&#x202f;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>A schedule has at most {n} retries.</source>
        <extracomment>Singular: A schedule has at most {n} retry.</extracomment>
        <translation>
            <numerusform>Un calendrier compte au plus {n} nouvel essai.</numerusform>
            <numerusform>Un calendrier compte au plus {n} nouveaux essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each delay of a schedule is 0 seconds to 7 days.</source>
        <translation>Chaque délai d’un calendrier va de 0 seconde à 7 jours.</translation>
    </message>
    <message>
        <source>There is no policy {name!r}; there are {known}.</source>
        <translation>Il n’y a pas de politique {name!r}&#x202f;; politiques existantes&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The signing secret is not a key as Standard Webhooks writes it (whsec_ and Base64).</source>
        <translation>Le secret de signature n’est pas une clé au format Standard Webhooks (whsec_ et Base64).</translation>
    </message>
    <message>
        <source>&apos;{method}&apos; is not a method of Braze&apos;s.</source>
        <translation>«&#x202f;{method}&#x202f;» n’est pas une méthode de Braze.</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value.</source>
        <translation>La valeur de l’en-tête {name} contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Header {name} has a character that cannot go in a header; encode it first.</source>
        <translation>L’en-tête {name} contient un caractère interdit dans un en-tête&#x202f;; encodez-le d’abord.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a header name.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>A header has no name.</source>
        <translation>Un en-tête n’a pas de nom.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} devices is taken, the first; Braze&apos;s export does not say which one was used last.</source>
        <extracomment>Singular: One of {n} device is taken, the first; Braze&apos;s export does not say which one was used last.</extracomment>
        <translation>
            <numerusform>{n} appareil&#x202f;: seul le premier est repris&#x202f;; l’export de Braze n’indique pas lequel a été utilisé en dernier.</numerusform>
            <numerusform>Sur {n} appareils, seul le premier est repris&#x202f;; l’export de Braze n’indique pas lequel a été utilisé en dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} should be a list of objects</source>
        <translation>{field} doit être une liste d’objets</translation>
    </message>
    <message>
        <source>{field} should be an object</source>
        <translation>{field} doit être un objet</translation>
    </message>
    <message>
        <source>The file seems to have a semicolon between cells and was read that way.</source>
        <translation>Les cellules semblent séparées par des points-virgules&#x202f;; le fichier a été lu ainsi.</translation>
    </message>
    <message>
        <source>The file seems to have a tab between cells and was read that way.</source>
        <translation>Les cellules semblent séparées par des tabulations&#x202f;; le fichier a été lu ainsi.</translation>
    </message>
    <message>
        <source>The file seems to have a bar between cells and was read that way.</source>
        <translation>Les cellules semblent séparées par des barres verticales&#x202f;; le fichier a été lu ainsi.</translation>
    </message>
    <message>
        <source>A cell that starts with a quote here is never closed.</source>
        <translation>Une cellule qui commence ici par un guillemet n’est jamais fermée.</translation>
    </message>
    <message numerus="yes">
        <source>Row {number} has more than {n:,} cells.</source>
        <extracomment>Singular: Row {number} has more than {n:,} cell.</extracomment>
        <translation>
            <numerusform>La ligne {number} a plus de {n:,} cellule.</numerusform>
            <numerusform>La ligne {number} a plus de {n:,} cellules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell is longer than {n:,} characters; is a quote not closed?</source>
        <extracomment>Singular: A cell is longer than {n:,} character; is a quote not closed?</extracomment>
        <translation>
            <numerusform>Une cellule dépasse {n:,} caractère&#x202f;; un guillemet est-il resté ouvert&#x202f;?</numerusform>
            <numerusform>Une cellule dépasse {n:,} caractères&#x202f;; un guillemet est-il resté ouvert&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A quoted cell ends here; a quote inside of it is written twice.</source>
        <translation>Une cellule entre guillemets se termine ici&#x202f;; un guillemet à l’intérieur s’écrit deux fois.</translation>
    </message>
    <message>
        <source>Line {number} holds byte 0, so the file is no text file.</source>
        <translation>La ligne {number} contient l’octet 0&#x202f;; le fichier n’est donc pas un fichier texte.</translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}.</source>
        <translation>Impossible de lire la ligne&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no number, so it is kept as text.</source>
        <translation>La cellule de la colonne «&#x202f;{column}&#x202f;» n’est pas un nombre&#x202f;; elle est conservée comme texte.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is neither true nor false, so it is kept as text.</source>
        <translation>La cellule de la colonne «&#x202f;{column}&#x202f;» n’est ni true ni false&#x202f;; elle est conservée comme texte.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no JSON array or object, so it is kept as text.</source>
        <translation>La cellule de la colonne «&#x202f;{column}&#x202f;» n’est ni un tableau ni un objet JSON&#x202f;; elle est conservée comme texte.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}.</extracomment>
        <translation>
            <numerusform>La ligne a {n} cellule, la ligne d’en-tête {columns}.</numerusform>
            <numerusform>La ligne a {n} cellules, la ligne d’en-tête {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a header but no users.</source>
        <translation>Le fichier a une ligne d’en-tête, mais aucun utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}; what is more is kept as {attribute}, ….</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}; what is more is kept as {attribute}, ….</extracomment>
        <translation>
            <numerusform>La ligne a {n} cellule, la ligne d’en-tête {columns}&#x202f;; le surplus est conservé sous {attribute}, ….</numerusform>
            <numerusform>La ligne a {n} cellules, la ligne d’en-tête {columns}&#x202f;; le surplus est conservé sous {attribute}, ….</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Le fichier n’a aucune ligne.</translation>
    </message>
    <message>
        <source>{text}: {word} is no type; there are {types}.</source>
        <translation>{text}&#x202f;: {word} n’est pas un type&#x202f;; types existants&#x202f;: {types}.</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;; there are {columns}.</source>
        <translation>Il n’y a pas de colonne «&#x202f;{column}&#x202f;»&#x202f;; colonnes existantes&#x202f;: {columns}.</translation>
    </message>
    <message>
        <source>The columns &quot;{one}&quot; and &quot;{other}&quot; both fill {attribute}; map one of them elsewhere.</source>
        <translation>Les colonnes «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;» remplissent toutes deux {attribute}&#x202f;; associez l’une d’elles à autre chose.</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; appears twice; map one of them by its number, #{number}.</source>
        <translation>La colonne «&#x202f;{column}&#x202f;» figure deux fois&#x202f;; associez l’une d’elles par son numéro, #{number}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more notes are not listed.</source>
        <extracomment>Singular: {n:,} more note is not listed.</extracomment>
        <translation>
            <numerusform>{n:,} autre remarque n’est pas affichée.</numerusform>
            <numerusform>{n:,} autres remarques ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a value.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: valeur attendue.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a name in double quotes.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: nom entre guillemets doubles attendu.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: virgule attendue.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a colon.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: deux-points attendus.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: the text that starts here has no closing quote.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: le texte qui commence ici n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a line break or tab in a text is written \n or \t.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: dans un texte, un saut de ligne ou une tabulation s’écrit \n ou \t.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a backslash in a text must be doubled.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: dans un texte, une barre oblique inverse doit être doublée.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing brace.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: retirez la virgule avant l’accolade fermante.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing bracket.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: retirez la virgule avant le crochet fermant.</translation>
    </message>
    <message numerus="yes">
        <source>User {number} nests deeper than {n} levels.</source>
        <extracomment>Singular: User {number} nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>L’utilisateur {number} dépasse {n} niveau d’imbrication.</numerusform>
            <numerusform>L’utilisateur {number} dépasse {n} niveaux d’imbrication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value nests deeper than {n} levels.</source>
        <extracomment>Singular: The value nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>La valeur dépasse {n} niveau d’imbrication.</numerusform>
            <numerusform>La valeur dépasse {n} niveaux d’imbrication.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: {reason}.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>User {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: User {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>L’utilisateur {number} dépasse {n:,} caractère.</numerusform>
            <numerusform>L’utilisateur {number} dépasse {n:,} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before this.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: retirez la virgule qui précède.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: nothing may follow the first value.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: rien ne doit suivre la première valeur.</translation>
    </message>
    <message>
        <source>User {number}: {problem}</source>
        <translation>Utilisateur {number}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>The value: {problem}</source>
        <translation>Valeur&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing bracket.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: virgule ou crochet fermant attendu.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing brace.</source>
        <translation>Le fichier n’est pas du JSON valide&#x202f;: virgule ou accolade fermante attendue.</translation>
    </message>
    <message>
        <source>The file should hold a list of users, or an object with &quot;users&quot;.</source>
        <translation>Le fichier doit contenir une liste d’utilisateurs, ou un objet avec &quot;users&quot;.</translation>
    </message>
    <message>
        <source>&quot;users&quot; should be a list.</source>
        <translation>&quot;users&quot; doit être une liste.</translation>
    </message>
    <message>
        <source>User {number} should be an object: {{ … }}.</source>
        <translation>L’utilisateur {number} doit être un objet&#x202f;: {{ … }}.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object.</source>
        <translation>«&#x202f;{name}&#x202f;» figure deux fois dans un objet.</translation>
    </message>
    <message>
        <source>Braze knows no user with: {ids}.</source>
        <translation>Braze ne connaît aucun utilisateur avec&#x202f;: {ids}.</translation>
    </message>
    <message>
        <source>User {number}: {problem}.</source>
        <translation>Utilisateur {number}&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>{field} fills {attribute}, which was set already; the last value is kept.</source>
        <translation>{field} remplit {attribute}, qui avait déjà une valeur&#x202f;; la dernière est conservée.</translation>
    </message>
    <message>
        <source>The key for masking in {file} is too short.</source>
        <translation>La clé de pseudonymisation de {file} est trop courte.</translation>
    </message>
    <message>
        <source>The key for masking in {file} cannot be read ({reason}). Remove it for a new one, which gives new pseudonyms.</source>
        <translation>Impossible de lire la clé de pseudonymisation de {file} ({reason}). Supprimez-la pour en obtenir une nouvelle, qui donnera d’autres pseudonymes.</translation>
    </message>
    <message>
        <source>User {number} holds more than {most:,} names and values.</source>
        <translation>L’utilisateur {number} contient plus de {most:,} noms et valeurs.</translation>
    </message>
    <message>
        <source>The file holds no users.</source>
        <translation>Le fichier ne contient aucun utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>The first {taken:,} of {n:,} users are taken; each becomes a file.</source>
        <extracomment>Singular: The first {taken:,} of {n:,} user are taken; each becomes a file.</extracomment>
        <translation>
            <numerusform>Sur {n:,} utilisateur, {taken:,} est repris et devient un fichier.</numerusform>
            <numerusform>Les {taken:,} premiers utilisateurs sur {n:,} sont repris&#x202f;; chacun devient un fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze knows none of these users.</source>
        <translation>Braze ne connaît aucun de ces utilisateurs.</translation>
    </message>
    <message>
        <source>User {number} holds {character}, which is half of a character.</source>
        <translation>L’utilisateur {number} contient {character}, qui est une moitié de caractère.</translation>
    </message>
    <message>
        <source>{host} answered {answer}: {told}. {advice} Nothing was imported.</source>
        <translation>{host} a répondu {answer}&#x202f;: {told}. {advice} Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Check the ids and addresses.</source>
        <translation>Vérifiez les identifiants externes et les adresses.</translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <extracomment>Singular: {n} user</extracomment>
        <translation>
            <numerusform>{n} utilisateur</numerusform>
            <numerusform>{n} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is asked {times} for {users}, with the key in secret {key}.</source>
        <translation>{address} est interrogé {times} pour {users}, avec la clé du secret {key}.</translation>
    </message>
    <message>
        <source>{host} answered {answer}. {advice} Nothing was imported.</source>
        <translation>{host} a répondu {answer}. {advice} Rien n’a été importé.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>Singular: {n} time</extracomment>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one external id or e-mail address.</source>
        <translation>Indiquez au moins un identifiant externe ou une adresse e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} users are asked for at once.</source>
        <extracomment>Singular: At most {n} user is asked for at once.</extracomment>
        <translation>
            <numerusform>Au plus {n} utilisateur peut être demandé à la fois.</numerusform>
            <numerusform>Au plus {n} utilisateurs peuvent être demandés à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is none of Braze&apos;s REST hosts. Name an instance ({names}), or give the whole address: https://…</source>
        <translation>{text!r} n’est pas un hôte REST de Braze. Indiquez une instance ({names}), ou l’adresse complète&#x202f;: https://…</translation>
    </message>
    <message>
        <source>The host is given without path, user and password: https://HOST</source>
        <translation>L’hôte s’indique sans chemin, utilisateur ni mot de passe&#x202f;: https://HOST</translation>
    </message>
    <message>
        <source>A key is only sent over https; http is for this machine alone.</source>
        <translation>Une clé n’est envoyée que par https&#x202f;; http est réservé à cette machine.</translation>
    </message>
    <message>
        <source>{problem} Nothing was imported.</source>
        <translation>{problem} Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The answer is larger than 20 MB. Ask for fewer users at a time.</source>
        <translation>La réponse dépasse 20&#xa0;Mo. Demandez moins d’utilisateurs à la fois.</translation>
    </message>
    <message>
        <source>{host} answered {status} with nothing in it.</source>
        <translation>{host} a répondu {status}, sans contenu.</translation>
    </message>
    <message>
        <source>The key in secret {key} is not valid at this host.</source>
        <translation>La clé du secret {key} n’est pas valide pour cet hôte.</translation>
    </message>
    <message>
        <source>The key in secret {key} needs the permission {permission}.</source>
        <translation>La clé du secret {key} doit avoir l’autorisation {permission}.</translation>
    </message>
    <message>
        <source>Is this the REST host of your instance?</source>
        <translation>Est-ce bien l’hôte REST de votre instance&#x202f;?</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again later.</source>
        <translation>La limite de requêtes de Braze est atteinte&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Redirects are not followed, for the key would go elsewhere.</source>
        <translation>Les redirections ne sont pas suivies, car la clé partirait ailleurs.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{address!r} is no e-mail address.</source>
        <translation>{address!r} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The host cannot be used: {reason}</source>
        <translation>Cet hôte ne peut pas être utilisé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the answer of {host}</source>
        <translation>la réponse de {host}</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again in {seconds} s.</source>
        <translation>La limite de requêtes de Braze est atteinte&#x202f;; réessayez dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Impossible de lire {path}&#x202f;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Line {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: Line {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>La ligne {number} dépasse {n:,} caractère.</numerusform>
            <numerusform>La ligne {number} dépasse {n:,} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; at most {most:,} are read as one JSON value. One user a line (NDJSON) may be larger.</source>
        <translation>Le fichier fait {size:,} octets&#x202f;; au plus {most:,} sont lus pour une seule valeur JSON. Avec un utilisateur par ligne (NDJSON), il peut être plus grand.</translation>
    </message>
    <message>
        <source>The file is UTF-32; save it as UTF-8.</source>
        <translation>Le fichier est en UTF-32&#x202f;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; at most {most:,} are read.</source>
        <translation>{path} fait {size:,} octets&#x202f;; au plus {most:,} sont lus.</translation>
    </message>
    <message>
        <source>The file is not {encoding} (byte {byte} at offset {offset}).</source>
        <translation>Le fichier n’est pas en {encoding} (octet {byte} à la position {offset}).</translation>
    </message>
    <message>
        <source>No system keyring was found.</source>
        <translation>Aucun trousseau du système n’a été trouvé.</translation>
    </message>
    <message>
        <source>{problem} Secrets can be typed for this session; they are not saved.</source>
        <translation>{problem} Les secrets peuvent être saisis pour cette session&#x202f;; ils ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>On Linux it is GNOME Keyring (the package gnome-keyring) or KWallet (kwallet), started by the desktop&apos;s session: install one of them, and log in anew.</source>
        <translation>Sous Linux, c’est GNOME Keyring (paquet gnome-keyring) ou KWallet (kwallet), démarré par la session du bureau&#x202f;: installez l’un d’eux, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) is not one that is known to encrypt secrets; not used.</source>
        <translation>Le trousseau configuré ({name}) n’est pas connu pour chiffrer les secrets&#x202f;; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>On macOS it is the Keychain: open Keychain Access and unlock the login keychain.</source>
        <translation>Sous macOS, c’est le Trousseau&#x202f;: ouvrez Trousseaux d’accès et déverrouillez le trousseau de session.</translation>
    </message>
    <message>
        <source>On Windows it is the Credential Manager: start the service VaultSvc.</source>
        <translation>Sous Windows, c’est le Gestionnaire d’identification&#x202f;: démarrez le service VaultSvc.</translation>
    </message>
    <message>
        <source>Take that choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg.</source>
        <translation>Retirez ce choix de PYTHON_KEYRING_BACKEND ou de keyringrc.cfg.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) keeps nothing; not used.</source>
        <translation>Le trousseau configuré ({name}) ne conserve rien&#x202f;; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) may pass secrets on to a store that keeps them in clear; not used.</source>
        <translation>Le trousseau configuré ({name}) peut transmettre les secrets à un stockage qui les garde en clair&#x202f;; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) stores secrets in clear; not used.</source>
        <translation>Le trousseau configuré ({name}) stocke les secrets en clair&#x202f;; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>Le trousseau a refusé ({error}).</translation>
    </message>
    <message>
        <source>The runs cannot be made: {problem}.</source>
        <translation>Impossible de lancer les exécutions&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>The runs were stopped ({reason}).</source>
        <translation>Les exécutions ont été arrêtées ({reason}).</translation>
    </message>
    <message>
        <source>{left} cannot be compared with {right}; the test is false. Convert the text with | plus: 0 in an assign first.</source>
        <translation>{left} ne peut pas être comparé à {right}&#x202f;; le test est faux. Convertissez d’abord le texte avec | plus: 0 dans un assign.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Value of the environment</source>
        <translation>Valeur de l’environnement</translation>
    </message>
    <message>
        <source>Content Block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Close {tag}</source>
        <translation>Fermer {tag}</translation>
    </message>
    <message>
        <source>Variable of this template</source>
        <translation>Variable de ce modèle</translation>
    </message>
    <message>
        <source>Of the loop</source>
        <translation>De la boucle</translation>
    </message>
    <message>
        <source>The URL needs http:// or https:// and a host.</source>
        <translation>L’URL doit comporter http:// ou https:// et un hôte.</translation>
    </message>
    <message>
        <source>Braze asks only ports 80 and 443, not {port}.</source>
        <translation>Braze n’interroge que les ports 80 et 443, pas {port}.</translation>
    </message>
    <message>
        <source>The URL cannot be read.</source>
        <translation>Impossible de lire l’URL.</translation>
    </message>
    <message>
        <source>The Liquid that :rerender reads does not parse.</source>
        <translation>Le Liquid que lit :rerender n’est pas analysable.</translation>
    </message>
    <message>
        <source>The Liquid of the translation does not parse: {problem}</source>
        <translation>Le Liquid de la traduction n’est pas analysable&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>The result is longer than {limit:,} characters.</source>
        <translation>Le résultat dépasse {limit:,} caractères.</translation>
    </message>
    <message>
        <source>:rerender can only use attributes that the message names, not {path}.</source>
        <translation>:rerender ne peut utiliser que les attributs nommés dans le message, pas {path}.</translation>
    </message>
    <message>
        <source>The template is longer than {limit:,} characters.</source>
        <translation>Le modèle dépasse {limit:,} caractères.</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}. Did you mean environment.{near}?</source>
        <translation>L’environnement {title} n’a pas de valeur {name}. Vouliez-vous dire environment.{near}&#x202f;?</translation>
    </message>
    <message>
        <source>The environment {title} gives the secret {name} no name in the keyring.</source>
        <translation>L’environnement {title} n’indique pas le nom du secret {name} dans le trousseau.</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}.</source>
        <translation>L’environnement {title} n’a pas de valeur {name}.</translation>
    </message>
    <message>
        <source>environment.{name} has no value, as no environment is chosen.</source>
        <translation>environment.{name} n’a pas de valeur, car aucun environnement n’est choisi.</translation>
    </message>
    <message>
        <source>A non-breaking space stands inside Liquid; type an ordinary space.</source>
        <translation>Il y a un espace insécable dans le Liquid&#x202f;; saisissez un espace ordinaire.</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &quot;.</source>
        <translation>Il y a un guillemet courbe dans le Liquid&#x202f;; utilisez le guillemet droit &quot;.</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &apos;.</source>
        <translation>Il y a un guillemet courbe dans le Liquid&#x202f;; utilisez le guillemet droit &apos;.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Ce guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>A single { has no meaning inside Liquid.</source>
        <translation>Un { isolé n’a pas de sens dans le Liquid.</translation>
    </message>
    <message>
        <source>A single } has no meaning inside Liquid.</source>
        <translation>Un } isolé n’a pas de sens dans le Liquid.</translation>
    </message>
    <message>
        <source>A $ needs a name in braces, as in ${first_name}.</source>
        <translation>Un $ doit être suivi d’un nom entre accolades, comme ${first_name}.</translation>
    </message>
    <message>
        <source>The operator ! does not exist; write != or use unless.</source>
        <translation>L’opérateur&#x202f;! n’existe pas&#x202f;; écrivez != ou utilisez unless.</translation>
    </message>
    <message>
        <source>The operator + does not exist; use the filter plus.</source>
        <translation>L’opérateur + n’existe pas&#x202f;; utilisez le filtre plus.</translation>
    </message>
    <message>
        <source>The operator - does not exist; use the filter minus.</source>
        <translation>L’opérateur - n’existe pas&#x202f;; utilisez le filtre minus.</translation>
    </message>
    <message>
        <source>The operator * does not exist; use the filter times.</source>
        <translation>L’opérateur * n’existe pas&#x202f;; utilisez le filtre times.</translation>
    </message>
    <message>
        <source>The operator / does not exist; use the filter divided_by.</source>
        <translation>L’opérateur / n’existe pas&#x202f;; utilisez le filtre divided_by.</translation>
    </message>
    <message>
        <source>The operator % does not exist; use the filter modulo. A form such as %d needs quotes.</source>
        <translation>L’opérateur % n’existe pas&#x202f;; utilisez le filtre modulo. Un format comme %d se met entre guillemets.</translation>
    </message>
    <message>
        <source>Liquid has no ? operator; use if and else.</source>
        <translation>Liquid n’a pas d’opérateur&#x202f;?&#x202f;; utilisez if et else.</translation>
    </message>
    <message>
        <source>This expression is longer than {limit:,} characters.</source>
        <translation>Cette expression dépasse {limit:,} caractères.</translation>
    </message>
    <message>
        <source>A name cannot start with a digit.</source>
        <translation>Un nom ne peut pas commencer par un chiffre.</translation>
    </message>
    <message>
        <source>${ is never closed.</source>
        <translation>${ n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The character {character} has no meaning inside Liquid.</source>
        <translation>Le caractère {character} n’a pas de sens dans le Liquid.</translation>
    </message>
    <message>
        <source>${} holds no name.</source>
        <translation>${} ne contient pas de nom.</translation>
    </message>
    <message>
        <source>{tag} needs a name.</source>
        <translation>{tag} attend un nom.</translation>
    </message>
    <message>
        <source>{tag} needs a name; found {found}.</source>
        <translation>{tag} attend un nom&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>A condition takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Une condition n’admet pas de filtre&#x202f;; affectez d’abord la valeur de | {name} à une variable.</translation>
    </message>
    <message>
        <source>A condition compares with ==, not with =.</source>
        <translation>Une condition compare avec ==, pas avec =.</translation>
    </message>
    <message>
        <source>Liquid writes and, not &amp;&amp;.</source>
        <translation>Liquid écrit and, et non &amp;&amp;.</translation>
    </message>
    <message>
        <source>Liquid writes or, not ||.</source>
        <translation>Liquid écrit or, et non ||.</translation>
    </message>
    <message>
        <source>Conditions take no parentheses; nest one if in another.</source>
        <translation>Les conditions n’admettent pas de parenthèses&#x202f;; imbriquez un if dans un autre.</translation>
    </message>
    <message>
        <source>{tag} needs a name without ${{}}.</source>
        <translation>{tag} attend un nom sans ${{}}.</translation>
    </message>
    <message>
        <source>{tag} needs a plain name, not a path.</source>
        <translation>{tag} attend un nom simple, pas un chemin.</translation>
    </message>
    <message>
        <source>Brackets nest too deeply here.</source>
        <translation>Trop de crochets sont imbriqués ici.</translation>
    </message>
    <message>
        <source>Liquid has no not; use unless or !=.</source>
        <translation>Liquid n’a pas de not&#x202f;; utilisez unless ou !=.</translation>
    </message>
    <message>
        <source>{word} is no operator; use one of == != &lt; &gt; &lt;= &gt;= contains and or.</source>
        <translation>{word} n’est pas un opérateur&#x202f;; utilisez l’un de ceux-ci&#x202f;: == != &lt; &gt; &lt;= &gt;= contains and or.</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; did you mean {meant}?</source>
        <translation>Filtre «&#x202f;{name}&#x202f;» inconnu&#x202f;; vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; {instead}</source>
        <translation>Filtre «&#x202f;{name}&#x202f;» inconnu&#x202f;; {instead}</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;.</source>
        <translation>Filtre «&#x202f;{name}&#x202f;» inconnu.</translation>
    </message>
    <message>
        <source>The filter concat needs an array; found {found}.</source>
        <translation>Le filtre concat attend un tableau&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be sorted together.</source>
        <translation>{left} et {right} ne peuvent pas être triés ensemble.</translation>
    </message>
    <message>
        <source>The text is not JSON: {reason}.</source>
        <translation>Le texte n’est pas du JSON&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The text is not JSON: it cannot be read.</source>
        <translation>Le texte n’est pas du JSON&#x202f;: il est illisible.</translation>
    </message>
    <message>
        <source>There is no time zone {name}.</source>
        <translation>Le fuseau horaire {name} n’existe pas.</translation>
    </message>
    <message>
        <source>The time lies outside the calendar.</source>
        <translation>La date est en dehors du calendrier.</translation>
    </message>
    <message>
        <source>The value nests too deeply to print.</source>
        <translation>La valeur est trop imbriquée pour être écrite.</translation>
    </message>
    <message>
        <source>A number is divided by 0.</source>
        <translation>Un nombre est divisé par 0.</translation>
    </message>
    <message>
        <source>The number is too large to compute with.</source>
        <translation>Le nombre est trop grand pour le calcul.</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at most {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at most {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>Le filtre {name} accepte au plus {n} argument&#x202f;; trouvé&#x202f;: {found}.</numerusform>
            <numerusform>Le filtre {name} accepte au plus {n} arguments&#x202f;; trouvé&#x202f;: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} takes no argument; found {found}.</source>
        <translation>Le filtre {name} n’accepte pas d’argument&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>Le filtre {name} attend {n} argument&#x202f;; trouvé&#x202f;: {found}.</numerusform>
            <numerusform>Le filtre {name} attend {n} arguments&#x202f;; trouvé&#x202f;: {found}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at least {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at least {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>Le filtre {name} attend au moins {n} argument&#x202f;; trouvé&#x202f;: {found}.</numerusform>
            <numerusform>Le filtre {name} attend au moins {n} arguments&#x202f;; trouvé&#x202f;: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} has no option {keyword}.</source>
        <translation>Le filtre {name} n’a pas d’option {keyword}.</translation>
    </message>
    <message>
        <source>use base64_encode.</source>
        <translation>utilisez base64_encode.</translation>
    </message>
    <message>
        <source>use split, capitalize and join.</source>
        <translation>utilisez split, capitalize et join.</translation>
    </message>
    <message>
        <source>use json_escape.</source>
        <translation>utilisez json_escape.</translation>
    </message>
    <message>
        <source>print the parts of the address.</source>
        <translation>écrivez les parties de l’adresse.</translation>
    </message>
    <message>
        <source>use downcase and replace: &quot; &quot;, &quot;-&quot;.</source>
        <translation>utilisez downcase et replace: &quot; &quot;, &quot;-&quot;.</translation>
    </message>
    <message>
        <source>use md5, sha1 or sha2.</source>
        <translation>utilisez md5, sha1 ou sha2.</translation>
    </message>
    <message>
        <source>write the HTML around the text.</source>
        <translation>écrivez le HTML autour du texte.</translation>
    </message>
    <message>
        <source>use as_json_string.</source>
        <translation>utilisez as_json_string.</translation>
    </message>
    <message>
        <source>use money and write the currency.</source>
        <translation>utilisez money et écrivez la devise.</translation>
    </message>
    <message>
        <source>use money.</source>
        <translation>utilisez money.</translation>
    </message>
    <message>
        <source>use if with the number.</source>
        <translation>utilisez if avec le nombre.</translation>
    </message>
    <message>
        <source>leave it out; Braze escapes nothing by itself.</source>
        <translation>omettez-le&#x202f;; Braze n’échappe rien automatiquement.</translation>
    </message>
    <message>
        <source>use sha2.</source>
        <translation>utilisez sha2.</translation>
    </message>
    <message>
        <source>use hmac_sha512, or sha2.</source>
        <translation>utilisez hmac_sha512 ou sha2.</translation>
    </message>
    <message>
        <source>decode the value before it reaches the profile.</source>
        <translation>décodez la valeur avant qu’elle n’arrive dans le profil.</translation>
    </message>
    <message>
        <source>use base64_encode, then replace + by - and / by _.</source>
        <translation>utilisez base64_encode, puis remplacez + par - et / par _.</translation>
    </message>
    <message>
        <source>use escape.</source>
        <translation>utilisez escape.</translation>
    </message>
    <message>
        <source>use where and first.</source>
        <translation>utilisez where et first.</translation>
    </message>
    <message>
        <source>use a for loop with forloop.index0.</source>
        <translation>utilisez une boucle for avec forloop.index0.</translation>
    </message>
    <message>
        <source>use where and size.</source>
        <translation>utilisez where et size.</translation>
    </message>
    <message>
        <source>use strip.</source>
        <translation>utilisez strip.</translation>
    </message>
    <message>
        <source>use a for loop with unless.</source>
        <translation>utilisez une boucle for avec unless.</translation>
    </message>
    <message>
        <source>use split, slice and join.</source>
        <translation>utilisez split, slice et join.</translation>
    </message>
    <message>
        <source>use split: &quot; &quot; and join: &quot; &quot;.</source>
        <translation>utilisez split: &quot; &quot; et join: &quot; &quot;.</translation>
    </message>
    <message>
        <source>add in a for loop with plus.</source>
        <translation>additionnez avec plus dans une boucle for.</translation>
    </message>
    <message>
        <source>Only a text can be decoded.</source>
        <translation>Seul un texte peut être décodé.</translation>
    </message>
    <message>
        <source>The decoded text is not UTF-8.</source>
        <translation>Le texte décodé n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>The text is not valid Base64.</source>
        <translation>Le texte n’est pas du Base64 valide.</translation>
    </message>
    <message>
        <source>The filter {name} needs a whole number; found {found}.</source>
        <translation>Le filtre {name} attend un nombre entier&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>{item} in the array has no property {name}.</source>
        <translation>{item}, dans le tableau, n’a pas de propriété {name}.</translation>
    </message>
    <message>
        <source>A value is longer than {limit:,} characters.</source>
        <translation>Une valeur dépasse {limit:,} caractères.</translation>
    </message>
    <message>
        <source>An array has more than {limit:,} items.</source>
        <translation>Un tableau a plus de {limit:,} éléments.</translation>
    </message>
    <message>
        <source>The template loops more than {limit:,} times.</source>
        <translation>Le modèle effectue plus de {limit:,} tours de boucle.</translation>
    </message>
    <message>
        <source>The template works on too much data.</source>
        <translation>Le modèle traite trop de données.</translation>
    </message>
    <message>
        <source>More than {limit:,} Content Blocks are rendered.</source>
        <translation>Plus de {limit:,} Content Blocks sont évalués.</translation>
    </message>
    <message>
        <source>The template was stopped after {seconds:g} s.</source>
        <translation>Le modèle a été arrêté après {seconds:g}&#xa0;s.</translation>
    </message>
    <message>
        <source>A number has more digits than Hook Studio computes with.</source>
        <translation>Un nombre a plus de chiffres que Hook Studio ne peut en calculer.</translation>
    </message>
    <message>
        <source>Of the chosen environment: {value}</source>
        <translation>De l’environnement choisi&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Not available in webhooks</source>
        <translation>Indisponible dans les webhooks</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>A secret; it is filled in when the request is sent</source>
        <translation>Un secret&#x202f;; il est inséré au moment de l’envoi</translation>
    </message>
    <message>
        <source>Closes {tag}</source>
        <translation>Ferme {tag}</translation>
    </message>
    <message>
        <source>A range needs whole numbers; found {found}.</source>
        <translation>Un intervalle attend des nombres entiers&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>A range reaches further than Hook Studio counts.</source>
        <translation>Un intervalle va au-delà de ce que Hook Studio peut compter.</translation>
    </message>
    <message>
        <source>{found} is not expected here.</source>
        <translation>{found} est inattendu ici.</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% end{tag} %}}.</source>
        <translation>{tag} n’est jamais fermé&#x202f;; ajoutez {{% end{tag} %}}.</translation>
    </message>
    <message>
        <source>{tag} is opened more than {limit:,} times and never closed.</source>
        <translation>{tag} est ouvert plus de {limit:,} fois sans jamais être fermé.</translation>
    </message>
    <message>
        <source>A }} is missing: write {{{{{output}}}}}}}.</source>
        <translation>Il manque un }}&#x202f;: écrivez {{{{{output}}}}}}}.</translation>
    </message>
    <message>
        <source>{delimiter} is never closed.</source>
        <translation>{delimiter} n’est jamais fermé.</translation>
    </message>
    <message>
        <source>{delimiter} is not closed within {limit:,} characters.</source>
        <translation>{delimiter} n’est pas fermé dans les {limit:,} caractères.</translation>
    </message>
    <message>
        <source>Braze may remove HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>Braze peut supprimer les commentaires HTML, avec le Liquid qu’ils contiennent, avant de lire le message&#x202f;; utilisez {% comment %}.</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>Braze supprime les commentaires HTML, avec le Liquid qu’ils contiennent, avant de lire le message&#x202f;; utilisez {% comment %}.</translation>
    </message>
    <message>
        <source>{% is never closed.</source>
        <translation>{% n’est jamais fermé.</translation>
    </message>
    <message>
        <source>This tag has no name.</source>
        <translation>Cette balise n’a pas de nom.</translation>
    </message>
    <message>
        <source>A doc tag cannot hold another.</source>
        <translation>Une balise doc ne peut pas en contenir une autre.</translation>
    </message>
    <message>
        <source>{{ is never closed.</source>
        <translation>{{ n’est jamais fermé.</translation>
    </message>
    <message>
        <source>{name} stands outside {{{{ }}}} and is sent as it is; write {{{{{name}}}}}.</source>
        <translation>{name} se trouve hors de {{{{ }}}} et est envoyé tel quel&#x202f;; écrivez {{{{{name}}}}}.</translation>
    </message>
    <message>
        <source>else stands outside of if, unless, case or for.</source>
        <translation>else se trouve hors de if, unless, case ou for.</translation>
    </message>
    <message>
        <source>elsif stands outside of if or unless.</source>
        <translation>elsif se trouve hors de if ou unless.</translation>
    </message>
    <message>
        <source>when stands outside of case.</source>
        <translation>when se trouve hors de case.</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;; did you mean {near}?</source>
        <translation>Balise «&#x202f;{name}&#x202f;» inconnue&#x202f;; vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>{tag} is not Braze Liquid; use a Content Block: {{{{content_blocks.${{name}}}}}}.</source>
        <translation>{tag} n’existe pas dans le Liquid de Braze&#x202f;; utilisez un Content Block&#x202f;: {{{{content_blocks.${{name}}}}}}.</translation>
    </message>
    <message>
        <source>{end} closes nothing here; there is no open {tag}.</source>
        <translation>{end} ne ferme rien ici&#x202f;; aucun {tag} n’est ouvert.</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;.</source>
        <translation>Balise «&#x202f;{name}&#x202f;» inconnue.</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>inside a sentence</comment>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a boolean</source>
        <comment>inside a sentence</comment>
        <translation>un booléen</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>inside a sentence</comment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>inside a sentence</comment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an array</source>
        <comment>inside a sentence</comment>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a range</source>
        <comment>inside a sentence</comment>
        <translation>un intervalle</translation>
    </message>
    <message>
        <source>a time</source>
        <comment>inside a sentence</comment>
        <translation>une date</translation>
    </message>
    <message>
        <source>The value is longer than {limit:,} characters.</source>
        <translation>La valeur dépasse {limit:,} caractères.</translation>
    </message>
    <message>
        <source>The number has too many digits to print.</source>
        <translation>Le nombre a trop de chiffres pour être écrit.</translation>
    </message>
    <message>
        <source>The template nests too deeply to render.</source>
        <translation>Le modèle est trop imbriqué pour être évalué.</translation>
    </message>
    <message>
        <source>The value of {{{{ {expression} }}}} cannot be computed.</source>
        <translation>Impossible de calculer la valeur de {{{{ {expression} }}}}.</translation>
    </message>
    <message>
        <source>There is no secret named {name}.</source>
        <translation>Aucun secret ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; did you mean {right}?</source>
        <translation>Braze n’a pas d’attribut standard {name}&#x202f;; vouliez-vous dire {right}&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing sets a variable {name}; the attribute is written {written}.</source>
        <translation>La variable {name} n’est définie nulle part&#x202f;; l’attribut s’écrit {written}.</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; a custom one is written custom_attribute.${{…}}.</source>
        <translation>Braze n’a pas d’attribut standard {name}&#x202f;; un attribut personnalisé s’écrit custom_attribute.${{…}}.</translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>Écrire {text}</translation>
    </message>
    <message>
        <source>Put the reason in quotes: {% abort_message(&apos;reason&apos;) %}.</source>
        <translation>Mettez le motif entre guillemets&#x202f;: {% abort_message(&apos;reason&apos;) %}.</translation>
    </message>
    <message>
        <source>The reason is a plain text of at most 128 characters; Braze does not read Liquid in it.</source>
        <translation>Le motif est un texte simple d’au plus 128 caractères&#x202f;; Braze n’y lit pas de Liquid.</translation>
    </message>
    <message>
        <source>abort_message is written abort_message(&apos;reason&apos;).</source>
        <translation>abort_message s’écrit abort_message(&apos;reason&apos;).</translation>
    </message>
    <message>
        <source>A secret can only be printed, as in {{secret.name}}; its value is filled in when the request is sent.</source>
        <translation>Un secret ne peut qu’être inséré, comme dans {{secret.name}}&#x202f;; sa valeur est ajoutée au moment de l’envoi.</translation>
    </message>
    <message>
        <source>The tag {tag} needs more behind its name.</source>
        <translation>La balise {tag} attend autre chose après son nom.</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% {end} %}}.</source>
        <translation>{tag} n’est jamais fermé&#x202f;; ajoutez {{% {end} %}}.</translation>
    </message>
    <message>
        <source>Blocks nest too deeply.</source>
        <translation>Trop de blocs sont imbriqués.</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; print it in a capture to use its text.</source>
        <translation>Un Content Block ne peut qu’être inséré&#x202f;; placez-le dans un capture pour utiliser son texte.</translation>
    </message>
    <message>
        <source>catalog_items needs the name of a catalog and the ids of items.</source>
        <translation>catalog_items attend le nom d’un catalogue et les identifiants des éléments.</translation>
    </message>
    <message>
        <source>catalog_selection_items needs the name of a catalog and of a selection.</source>
        <translation>catalog_selection_items attend le nom d’un catalogue et d’une sélection.</translation>
    </message>
    <message>
        <source>The catalog {name} has no item {item}.</source>
        <translation>Le catalogue {name} n’a pas d’élément {item}.</translation>
    </message>
    <message>
        <source>The catalog {name} has no selection {selection}.</source>
        <translation>Le catalogue {name} n’a pas de sélection {selection}.</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes; nothing is inserted.</source>
        <translation>La réponse dépasse 1&#xa0;Mo, soit plus que ce que Braze accepte&#x202f;; rien n’est inséré.</translation>
    </message>
    <message>
        <source>The headers need to be JSON, as in {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>Les en-têtes doivent être en JSON, comme {&quot;X-Name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>The answer takes {seconds:g} s and Braze waits {limit:g} s; nothing is inserted.</source>
        <translation>La réponse prend {seconds:g}&#xa0;s et Braze attend {limit:g}&#xa0;s&#x202f;; rien n’est inséré.</translation>
    </message>
    <message>
        <source>The host answered {status}; nothing is inserted.</source>
        <translation>L’hôte a répondu {status}&#x202f;; rien n’est inséré.</translation>
    </message>
    <message>
        <source>{message} This is simulated.</source>
        <translation>{message} Ceci est simulé.</translation>
    </message>
    <message>
        <source>connected_content needs a URL.</source>
        <translation>connected_content attend une URL.</translation>
    </message>
    <message>
        <source>{complaint} It is {url}.</source>
        <translation>{complaint} URL&#x202f;: {url}.</translation>
    </message>
    <message>
        <source>Only GET and POST are asked, not {method}.</source>
        <translation>Seuls GET et POST sont utilisés, pas {method}.</translation>
    </message>
    <message>
        <source>There is no recorded answer for {method} {url}; the preview goes on without it.</source>
        <translation>Aucune réponse n’est enregistrée pour {method} {url}&#x202f;; l’aperçu continue sans elle.</translation>
    </message>
    <message>
        <source>cache_max_age is a number of seconds from 300 to 14400.</source>
        <translation>cache_max_age est un nombre de secondes de 300 à 14400.</translation>
    </message>
    <message>
        <source>The answer says that it is JSON, but is not.</source>
        <translation>La réponse se dit JSON, mais n’en est pas.</translation>
    </message>
    <message>
        <source>Braze removes {name}: Content Blocks nest one level deep.</source>
        <translation>Braze supprime {name}&#x202f;: les Content Blocks n’admettent qu’un niveau d’imbrication.</translation>
    </message>
    <message>
        <source>The Content Block {name} is larger than 50 KB.</source>
        <translation>Le Content Block {name} dépasse 50&#xa0;ko.</translation>
    </message>
    <message>
        <source>A case takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Un case n’admet pas de filtre&#x202f;; affectez d’abord la valeur de | {name} à une variable.</translation>
    </message>
    <message>
        <source>A when takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Un when n’admet pas de filtre&#x202f;; affectez d’abord la valeur de | {name} à une variable.</translation>
    </message>
    <message>
        <source>else takes no condition; did you mean elsif?</source>
        <translation>else n’admet pas de condition&#x202f;; vouliez-vous dire elsif&#x202f;?</translation>
    </message>
    <message>
        <source>{tag} has more than {limit:,} branches.</source>
        <translation>{tag} a plus de {limit:,} branches.</translation>
    </message>
    <message>
        <source>unknown option :{name}; use {options}.</source>
        <translation>option :{name} inconnue&#x202f;; utilisez {options}.</translation>
    </message>
    <message>
        <source>A loop takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Une boucle n’admet pas de filtre&#x202f;; affectez d’abord la valeur de | {name} à une variable.</translation>
    </message>
    <message>
        <source>{option} needs a : behind it.</source>
        <translation>{option} doit être suivi d’un :.</translation>
    </message>
    <message>
        <source>{option} needs a : behind it; found {found}.</source>
        <translation>{option} doit être suivi d’un&#x202f;:&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>limit and offset need a whole number; found {found}.</source>
        <translation>limit et offset attendent un nombre entier&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>{tag} needs in behind the name, as in {tag} item in items.</source>
        <translation>{tag} attend in après le nom, comme dans {tag} item in items.</translation>
    </message>
    <message>
        <source>Only limit, offset and reversed may stand here.</source>
        <translation>Seuls limit, offset et reversed sont admis ici.</translation>
    </message>
    <message>
        <source>comment is never closed; add endcomment.</source>
        <translation>comment n’est jamais fermé&#x202f;; ajoutez endcomment.</translation>
    </message>
    <message>
        <source>Each line of an inline comment starts with #.</source>
        <translation>Chaque ligne d’un commentaire en ligne commence par #.</translation>
    </message>
    <message>
        <source>A line inside {% liquid %} starts with a tag.</source>
        <translation>Une ligne dans {% liquid %} commence par une balise.</translation>
    </message>
    <message>
        <source>message_extras is written {% message_extras :key name :value text %}.</source>
        <translation>message_extras s’écrit {% message_extras :key name :value text %}.</translation>
    </message>
    <message>
        <source>The message extras are larger than 1 KB; Braze cuts them.</source>
        <translation>Les message extras dépassent 1&#xa0;ko&#x202f;; Braze les tronque.</translation>
    </message>
    <message>
        <source>promotion is written {% promotion(&apos;name of the list&apos;) %}.</source>
        <translation>promotion s’écrit {% promotion(&apos;name of the list&apos;) %}.</translation>
    </message>
    <message>
        <source>There is no promotion list {name} in the sample data.</source>
        <translation>Il n’y a pas de liste de promotions {name} dans les données d’exemple.</translation>
    </message>
    <message>
        <source>translation needs an id.</source>
        <translation>translation attend un identifiant.</translation>
    </message>
    <message>
        <source>A translation cannot hold another.</source>
        <translation>Une balise translation ne peut pas en contenir une autre.</translation>
    </message>
    <message>
        <source>This prints nothing; a value is missing.</source>
        <translation>Ceci ne produit rien&#x202f;; il manque une valeur.</translation>
    </message>
    <message>
        <source>A secret is written {{secret.name}}.</source>
        <translation>Un secret s’écrit {{secret.name}}.</translation>
    </message>
    <message>
        <source>Cycle takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>cycle n’admet pas de filtre&#x202f;; affectez d’abord la valeur de | {name} à une variable.</translation>
    </message>
    <message>
        <source>cols needs a number; found {found}.</source>
        <translation>cols attend un nombre&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>assign needs a = behind the name.</source>
        <translation>assign attend un = après le nom.</translation>
    </message>
    <message>
        <source>assign needs a = behind the name; found {found}.</source>
        <translation>assign attend un = après le nom&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>A variable&apos;s name cannot end with ?.</source>
        <translation>Un nom de variable ne peut pas se terminer par ?.</translation>
    </message>
    <message>
        <source>An index takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Un index n’admet pas de filtre&#x202f;; affectez d’abord la valeur de | {name} à une variable.</translation>
    </message>
    <message>
        <source>A ) is missing.</source>
        <translation>Il manque une ).</translation>
    </message>
    <message>
        <source>A ) is missing; found {found}.</source>
        <translation>Il manque une )&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>A ] is missing.</source>
        <translation>Il manque un ].</translation>
    </message>
    <message>
        <source>A ] is missing; found {found}.</source>
        <translation>Il manque un ]&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>A }} is missing.</source>
        <translation>Il manque un }}.</translation>
    </message>
    <message>
        <source>A }}}} is missing; found {found}.</source>
        <translation>Il manque un }}}}&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <translation>Il manque un nom après le point.</translation>
    </message>
    <message>
        <source>A name is missing after the dot; found {found}.</source>
        <translation>Il manque un nom après le point&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>The name of a filter is missing.</source>
        <translation>Il manque le nom d’un filtre.</translation>
    </message>
    <message>
        <source>The name of a filter is missing; found {found}.</source>
        <translation>Il manque le nom d’un filtre&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>A value is missing before {found}.</source>
        <translation>Il manque une valeur avant {found}.</translation>
    </message>
    <message>
        <source>Braze does not have the filter {name}; {instead}</source>
        <translation>Braze n’a pas le filtre {name}&#x202f;; {instead}</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Ce nombre a trop de chiffres.</translation>
    </message>
    <message>
        <source>Parentheses only make ranges, as in (1..5); Liquid has no grouping.</source>
        <translation>Les parenthèses ne servent qu’aux intervalles, comme (1..5)&#x202f;; Liquid ne permet pas de grouper.</translation>
    </message>
    <message>
        <source>A dot is missing before {found}.</source>
        <translation>Il manque un point avant {found}.</translation>
    </message>
    <message>
        <source>The operator {operator} may only stand in if, elsif and unless.</source>
        <translation>L’opérateur {operator} n’est admis que dans if, elsif et unless.</translation>
    </message>
    <message>
        <source>A : is missing before {found}.</source>
        <translation>Il manque un&#x202f;: avant {found}.</translation>
    </message>
    <message>
        <source>A comma is missing before {found}.</source>
        <translation>Il manque une virgule avant {found}.</translation>
    </message>
    <message>
        <source>Do not send; the reason is logged</source>
        <translation>Ne pas envoyer&#x202f;; le motif est journalisé</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Définir une variable</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>Quitter la boucle</translation>
    </message>
    <message>
        <source>Render a block into a variable</source>
        <translation>Placer le rendu d’un bloc dans une variable</translation>
    </message>
    <message>
        <source>Choose by value, with when and else</source>
        <translation>Choisir selon une valeur, avec when et else</translation>
    </message>
    <message>
        <source>Rows of a catalog by id, as items</source>
        <translation>Lignes d’un catalogue par identifiant, dans items</translation>
    </message>
    <message>
        <source>Rows of a catalog by selection, as items</source>
        <translation>Lignes d’un catalogue par sélection, dans items</translation>
    </message>
    <message>
        <source>Text that is not sent</source>
        <translation>Texte qui n’est pas envoyé</translation>
    </message>
    <message>
        <source>Ask a host; JSON becomes a variable</source>
        <translation>Interroger un hôte&#x202f;; le JSON devient une variable</translation>
    </message>
    <message>
        <source>Go on with the next pass of the loop</source>
        <translation>Passer au tour de boucle suivant</translation>
    </message>
    <message>
        <source>Print the next of some values</source>
        <translation>Écrire tour à tour plusieurs valeurs</translation>
    </message>
    <message>
        <source>Count down and print</source>
        <translation>Décompter et écrire</translation>
    </message>
    <message>
        <source>Documentation that is not sent</source>
        <translation>Documentation qui n’est pas envoyée</translation>
    </message>
    <message>
        <source>Print a value</source>
        <translation>Écrire une valeur</translation>
    </message>
    <message>
        <source>What holds otherwise</source>
        <translation>Ce qui vaut sinon</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Une autre condition</translation>
    </message>
    <message>
        <source>Repeat for each item</source>
        <translation>Répéter pour chaque élément</translation>
    </message>
    <message>
        <source>Only when a condition holds</source>
        <translation>Seulement si une condition est remplie</translation>
    </message>
    <message>
        <source>Only when the text differs from the last</source>
        <translation>Seulement si le texte diffère du précédent</translation>
    </message>
    <message>
        <source>Print and count up</source>
        <translation>Écrire et compter</translation>
    </message>
    <message>
        <source>A tag on each line</source>
        <translation>Une balise par ligne</translation>
    </message>
    <message>
        <source>A note on the send, for Braze&apos;s logs</source>
        <translation>Une note sur l’envoi, pour les journaux de Braze</translation>
    </message>
    <message>
        <source>A code of a promotion list</source>
        <translation>Un code d’une liste de promotions</translation>
    </message>
    <message>
        <source>Liquid that is sent as it is written</source>
        <translation>Liquid envoyé tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Rows and cells of an HTML table</source>
        <translation>Lignes et cellules d’un tableau HTML</translation>
    </message>
    <message>
        <source>A text for each locale</source>
        <translation>Un texte pour chaque langue régionale</translation>
    </message>
    <message>
        <source>Only when a condition does not hold</source>
        <translation>Seulement si une condition n’est pas remplie</translation>
    </message>
    <message>
        <source>A value of a case</source>
        <translation>Une valeur d’un case</translation>
    </message>
    <message>
        <source>The device&apos;s identifier</source>
        <translation>L’identifiant de l’appareil</translation>
    </message>
    <message>
        <source>Mobile carrier</source>
        <translation>Opérateur mobile</translation>
    </message>
    <message>
        <source>Apple&apos;s advertising identifier</source>
        <translation>L’identifiant publicitaire d’Apple</translation>
    </message>
    <message>
        <source>Google&apos;s advertising identifier</source>
        <translation>L’identifiant publicitaire de Google</translation>
    </message>
    <message>
        <source>Roku&apos;s advertising identifier</source>
        <translation>L’identifiant publicitaire de Roku</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>ios, android, kindle, android_china, web or tvos</source>
        <translation>ios, android, kindle, android_china, web ou tvos</translation>
    </message>
    <message>
        <source>Whether push is on</source>
        <translation>Notifications push activées ou non</translation>
    </message>
    <message>
        <source>Standard attribute</source>
        <translation>Attribut standard</translation>
    </message>
    <message>
        <source>Custom attribute</source>
        <translation>Attribut personnalisé</translation>
    </message>
    <message>
        <source>Property of the event that triggers</source>
        <translation>Propriété de l’événement déclencheur</translation>
    </message>
    <message>
        <source>Property of the API trigger</source>
        <translation>Propriété du déclenchement par API</translation>
    </message>
    <message>
        <source>Context variable of a Canvas</source>
        <translation>Variable de contexte d’un Canvas</translation>
    </message>
    <message>
        <source>Entry property of a Canvas, old name</source>
        <translation>Propriété d’entrée d’un Canvas, ancien nom</translation>
    </message>
    <message>
        <source>The campaign, or the step of a Canvas</source>
        <translation>La campagne, ou l’étape d’un Canvas</translation>
    </message>
    <message>
        <source>The Canvas</source>
        <translation>Le Canvas</translation>
    </message>
    <message>
        <source>The device used last</source>
        <translation>Le dernier appareil utilisé</translation>
    </message>
    <message>
        <source>State of a subscription</source>
        <translation>État d’un abonnement</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>L’application</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>The targeted device</source>
        <translation>L’appareil ciblé</translation>
    </message>
    <message>
        <source>The number without its sign</source>
        <translation>Le nombre sans son signe</translation>
    </message>
    <message>
        <source>The text with another behind it</source>
        <translation>Le texte suivi d’un autre</translation>
    </message>
    <message>
        <source>The value as JSON; a text gets its quotes</source>
        <translation>La valeur en JSON&#x202f;; un texte reçoit ses guillemets</translation>
    </message>
    <message>
        <source>The number, but no less than the other</source>
        <translation>Le nombre, mais au moins l’autre</translation>
    </message>
    <message>
        <source>The number, but no more than the other</source>
        <translation>Le nombre, mais au plus l’autre</translation>
    </message>
    <message>
        <source>The text in Base64</source>
        <translation>Le texte en Base64</translation>
    </message>
    <message>
        <source>First letter upper case, the rest lower case</source>
        <translation>Première lettre en majuscule, les autres en minuscules</translation>
    </message>
    <message>
        <source>The next whole number up</source>
        <translation>L’entier immédiatement supérieur</translation>
    </message>
    <message>
        <source>The array without nil</source>
        <translation>Le tableau sans nil</translation>
    </message>
    <message>
        <source>Two arrays as one</source>
        <translation>Deux tableaux en un</translation>
    </message>
    <message>
        <source>The time in a form of strftime; %s gives seconds</source>
        <translation>La date dans un format strftime&#x202f;; %s donne les secondes</translation>
    </message>
    <message>
        <source>The value, or another for nil, false and empty</source>
        <translation>La valeur, ou une autre pour nil, false et un contenu vide</translation>
    </message>
    <message>
        <source>Division; whole numbers round down</source>
        <translation>Division&#x202f;; les entiers sont arrondis vers le bas</translation>
    </message>
    <message>
        <source>The text in lower case</source>
        <translation>Le texte en minuscules</translation>
    </message>
    <message>
        <source>The text with &lt; &gt; &amp; and quotes written for HTML</source>
        <translation>Le texte avec &lt; &gt; &amp; et guillemets écrits pour HTML</translation>
    </message>
    <message>
        <source>The first item of an array</source>
        <translation>Le premier élément d’un tableau</translation>
    </message>
    <message>
        <source>The next whole number down</source>
        <translation>L’entier immédiatement inférieur</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal; older name</source>
        <translation>HMAC avec SHA-1, hexadécimal&#x202f;; ancien nom</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, Base64</source>
        <translation>HMAC avec SHA-1, Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal</source>
        <translation>HMAC avec SHA-1, hexadécimal</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, hexadecimal</source>
        <translation>HMAC avec SHA-256, hexadécimal</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, Base64</source>
        <translation>HMAC avec SHA-256, Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, hexadecimal</source>
        <translation>HMAC avec SHA-512, hexadécimal</translation>
    </message>
    <message>
        <source>The items of an array as one text</source>
        <translation>Les éléments d’un tableau en un seul texte</translation>
    </message>
    <message>
        <source>The text as it stands inside a JSON string</source>
        <translation>Le texte tel qu’il figure dans une chaîne JSON</translation>
    </message>
    <message>
        <source>The value that a JSON text holds</source>
        <translation>La valeur que contient un texte JSON</translation>
    </message>
    <message>
        <source>The last item of an array</source>
        <translation>Le dernier élément d’un tableau</translation>
    </message>
    <message>
        <source>One property of each item</source>
        <translation>Une propriété de chaque élément</translation>
    </message>
    <message>
        <source>The MD5 digest, hexadecimal</source>
        <translation>L’empreinte MD5, hexadécimale</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>Soustraction</translation>
    </message>
    <message>
        <source>The rest of a division</source>
        <translation>Le reste d’une division</translation>
    </message>
    <message>
        <source>The number with two decimals</source>
        <translation>Le nombre avec deux décimales</translation>
    </message>
    <message>
        <source>A &lt;br /&gt; before each line break</source>
        <translation>Un &lt;br /&gt; avant chaque saut de ligne</translation>
    </message>
    <message>
        <source>The number as 1,234,567</source>
        <translation>Le nombre sous la forme 1,234,567</translation>
    </message>
    <message>
        <source>Addition; turns a text into a number</source>
        <translation>Addition&#x202f;; convertit un texte en nombre</translation>
    </message>
    <message>
        <source>The text with another before it</source>
        <translation>Le texte précédé d’un autre</translation>
    </message>
    <message>
        <source>The property that a variable names</source>
        <translation>La propriété que nomme une variable</translation>
    </message>
    <message>
        <source>The text without every occurrence of another</source>
        <translation>Le texte sans aucune occurrence d’un autre</translation>
    </message>
    <message>
        <source>The text without the first occurrence</source>
        <translation>Le texte sans la première occurrence</translation>
    </message>
    <message>
        <source>Every occurrence of a text by another</source>
        <translation>Chaque occurrence d’un texte remplacée par un autre</translation>
    </message>
    <message>
        <source>The first occurrence by another</source>
        <translation>La première occurrence remplacée par un autre</translation>
    </message>
    <message>
        <source>The array from its end</source>
        <translation>Le tableau en sens inverse</translation>
    </message>
    <message>
        <source>The number rounded, half away from zero</source>
        <translation>Le nombre arrondi, les demis s’éloignant de zéro</translation>
    </message>
    <message>
        <source>The SHA-1 digest, hexadecimal</source>
        <translation>L’empreinte SHA-1, hexadécimale</translation>
    </message>
    <message>
        <source>The SHA-256 digest, hexadecimal</source>
        <translation>L’empreinte SHA-256, hexadécimale</translation>
    </message>
    <message>
        <source>How many characters or items</source>
        <translation>Le nombre de caractères ou d’éléments</translation>
    </message>
    <message>
        <source>A part of a text or an array</source>
        <translation>Une partie d’un texte ou d’un tableau</translation>
    </message>
    <message>
        <source>The array in order, upper case first</source>
        <translation>Le tableau trié, majuscules d’abord</translation>
    </message>
    <message>
        <source>The array in order, whatever the case</source>
        <translation>Le tableau trié, sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>The text as an array</source>
        <translation>Le texte sous forme de tableau</translation>
    </message>
    <message>
        <source>The text without white space around it</source>
        <translation>Le texte sans espaces autour</translation>
    </message>
    <message>
        <source>The text without HTML tags</source>
        <translation>Le texte sans balises HTML</translation>
    </message>
    <message>
        <source>The text without line breaks</source>
        <translation>Le texte sans sauts de ligne</translation>
    </message>
    <message>
        <source>The time as the clocks of a zone show it</source>
        <translation>La date à l’heure d’un fuseau horaire</translation>
    </message>
    <message>
        <source>Multiplication</source>
        <translation>Multiplication</translation>
    </message>
    <message>
        <source>The text cut to a length, ending included</source>
        <translation>Le texte coupé à une longueur, terminaison comprise</translation>
    </message>
    <message>
        <source>The text cut to a number of words</source>
        <translation>Le texte coupé à un nombre de mots</translation>
    </message>
    <message>
        <source>The array without duplicates</source>
        <translation>Le tableau sans doublons</translation>
    </message>
    <message>
        <source>The text in upper case</source>
        <translation>Le texte en majuscules</translation>
    </message>
    <message>
        <source>The text for a form; a space becomes +</source>
        <translation>Le texte pour un formulaire&#x202f;; un espace devient +</translation>
    </message>
    <message>
        <source>The text for a URL; / ? &amp; and = stay</source>
        <translation>Le texte pour une URL&#x202f;; /&#x202f;? &amp; et = restent</translation>
    </message>
    <message>
        <source>The text for one part of a URL</source>
        <translation>Le texte pour une partie d’URL</translation>
    </message>
    <message>
        <source>The items with a property</source>
        <translation>Les éléments ayant une propriété</translation>
    </message>
    <message>
        <source>Not in Braze</source>
        <translation>Absent de Braze</translation>
    </message>
    <message>
        <source>Not in Braze; base64_encode</source>
        <translation>Absent de Braze&#x202f;; base64_encode</translation>
    </message>
    <message>
        <source>Not in Braze; escape</source>
        <translation>Absent de Braze&#x202f;; escape</translation>
    </message>
    <message>
        <source>Not in Braze; where and first</source>
        <translation>Absent de Braze&#x202f;; where et first</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop</source>
        <translation>Absent de Braze&#x202f;; une boucle for</translation>
    </message>
    <message>
        <source>Not in Braze; where and size</source>
        <translation>Absent de Braze&#x202f;; where et size</translation>
    </message>
    <message>
        <source>Not in Braze; strip</source>
        <translation>Absent de Braze&#x202f;; strip</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with unless</source>
        <translation>Absent de Braze&#x202f;; une boucle for avec unless</translation>
    </message>
    <message>
        <source>Not in Braze; split and join</source>
        <translation>Absent de Braze&#x202f;; split et join</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with plus</source>
        <translation>Absent de Braze&#x202f;; une boucle for avec plus</translation>
    </message>
    <message>
        <source>Braze&apos;s own identifier</source>
        <translation>L’identifiant propre à Braze</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country, ISO 3166 code</source>
        <translation>Pays, code ISO 3166</translation>
    </message>
    <message>
        <source>Date of birth, as stored</source>
        <translation>Date de naissance, telle que stockée</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language, ISO 639-1 code</source>
        <translation>Langue, code ISO 639-1</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Last session of the app</source>
        <translation>Dernière session de l’application</translation>
    </message>
    <message>
        <source>Version of the app used last</source>
        <translation>Version de la dernière application utilisée</translation>
    </message>
    <message>
        <source>Locale of the device, such as pt_BR</source>
        <translation>Langue régionale de l’appareil, comme pt_BR</translation>
    </message>
    <message>
        <source>Last location</source>
        <translation>Dernière position</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>0 to 9999, the same for a user forever</source>
        <translation>De 0 à 9999, toujours le même pour un utilisateur</translation>
    </message>
    <message>
        <source>Time zone, IANA or Rails name</source>
        <translation>Fuseau horaire, nom IANA ou Rails</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Identifier in the API</source>
        <translation>Identifiant dans l’API</translation>
    </message>
    <message>
        <source>Identifier of this send</source>
        <translation>Identifiant de cet envoi</translation>
    </message>
    <message>
        <source>Identifier of the message</source>
        <translation>Identifiant du message</translation>
    </message>
    <message>
        <source>Name of the message</source>
        <translation>Nom du message</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Identifier of the variant</source>
        <translation>Identifiant de la variante</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Nom de la variante</translation>
    </message>
    <message>
        <source>subscribed, opted_in or unsubscribed</source>
        <translation>subscribed, opted_in ou unsubscribed</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Whether ad tracking is on</source>
        <translation>Suivi publicitaire activé ou non</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}. Set {variable} to a folder that can be written to.</source>
        <translation>Le dossier {folder} ne peut pas être utilisé&#x202f;: {problem}. Indiquez dans {variable} un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>A catalog should be a list of objects.</source>
        <translation>Un catalogue doit être une liste d’objets.</translation>
    </message>
    <message>
        <source>The file is not valid CSV: {reason}.</source>
        <translation>Le fichier n’est pas du CSV valide&#x202f;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells and the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell and the header {columns}.</extracomment>
        <translation>
            <numerusform>La ligne a {n} cellule et la ligne d’en-tête {columns}.</numerusform>
            <numerusform>La ligne a {n} cellules et la ligne d’en-tête {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column name appears twice.</source>
        <translation>Un nom de colonne figure deux fois.</translation>
    </message>
    <message>
        <source>delivery.schedule should be a list of seconds, such as [10, 60, 300].</source>
        <translation>delivery.schedule doit être une liste de secondes, comme [10, 60, 300].</translation>
    </message>
    <message>
        <source>delivery should hold a policy.</source>
        <translation>delivery doit contenir une politique.</translation>
    </message>
    <message>
        <source>delivery.policy should be one of {policies}.</source>
        <translation>delivery.policy doit être l’une des valeurs suivantes&#x202f;: {policies}.</translation>
    </message>
    <message>
        <source>delivery.signing should hold the name of a secret.</source>
        <translation>delivery.signing doit contenir le nom d’un secret.</translation>
    </message>
    <message numerus="yes">
        <source>delivery.schedule has more than {n} retries.</source>
        <extracomment>Singular: delivery.schedule has more than {n} retry.</extracomment>
        <translation>
            <numerusform>delivery.schedule compte plus de {n} nouvel essai.</numerusform>
            <numerusform>delivery.schedule compte plus de {n} nouveaux essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>A delay of delivery.schedule is 0 seconds to 7 days.</source>
        <translation>Un délai de delivery.schedule va de 0 seconde à 7 jours.</translation>
    </message>
    <message>
        <source>The file is {size}; the most is {most}.</source>
        <translation>Le fichier fait {size}&#x202f;; le maximum est {most}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Impossible de lire le fichier&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Cannot save: {reason}. Your edits are still here.</source>
        <translation>Impossible d’enregistrer&#x202f;: {reason}. Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{subject} {path} does not exist.</source>
        <translation>{subject} {path} n’existe pas.</translation>
    </message>
    <message>
        <source>Cannot save: the folder is read-only. Your edits are still here.</source>
        <translation>Impossible d’enregistrer&#x202f;: le dossier est en lecture seule. Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>A file of that name exists.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Duplicate webhook</source>
        <translation>Dupliquer le webhook</translation>
    </message>
    <message>
        <source>Duplicate user</source>
        <translation>Dupliquer l’utilisateur</translation>
    </message>
    <message>
        <source>Duplicate content block</source>
        <translation>Dupliquer le Content Block</translation>
    </message>
    <message>
        <source>Duplicate recorded answer</source>
        <translation>Dupliquer la réponse enregistrée</translation>
    </message>
    <message>
        <source>Duplicate environment</source>
        <translation>Dupliquer l’environnement</translation>
    </message>
    <message>
        <source>Rename webhook</source>
        <translation>Renommer le webhook</translation>
    </message>
    <message>
        <source>Rename user</source>
        <translation>Renommer l’utilisateur</translation>
    </message>
    <message>
        <source>Rename content block</source>
        <translation>Renommer le Content Block</translation>
    </message>
    <message>
        <source>Rename recorded answer</source>
        <translation>Renommer la réponse enregistrée</translation>
    </message>
    <message>
        <source>Rename environment</source>
        <translation>Renommer l’environnement</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Supprimer le webhook</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Delete content block</source>
        <translation>Supprimer le Content Block</translation>
    </message>
    <message>
        <source>Delete recorded answer</source>
        <translation>Supprimer la réponse enregistrée</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>Supprimer l’environnement</translation>
    </message>
    <message>
        <source>Bring back webhook</source>
        <translation>Restaurer le webhook</translation>
    </message>
    <message>
        <source>Bring back user</source>
        <translation>Restaurer l’utilisateur</translation>
    </message>
    <message>
        <source>Bring back content block</source>
        <translation>Restaurer le Content Block</translation>
    </message>
    <message>
        <source>Bring back recorded answer</source>
        <translation>Restaurer la réponse enregistrée</translation>
    </message>
    <message>
        <source>Bring back environment</source>
        <translation>Restaurer l’environnement</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be written in a template; a name has letters, digits, _ and -, and begins with no digit.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas s’écrire dans un modèle&#x202f;; un nom se compose de lettres, de chiffres, de _ et de -, et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>{key} should be the name of a secret in the keyring: letters, digits, _ and -, at most 100, beginning with no digit.</source>
        <translation>{key} doit être le nom d’un secret du trousseau&#x202f;: lettres, chiffres, _ et -, au plus 100 caractères, sans chiffre au début.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message>
        <source>It has a space or another character that no URL has.</source>
        <translation>Elle contient un espace ou un autre caractère qu’une URL n’admet pas.</translation>
    </message>
    <message>
        <source>It does not start with http:// or https://.</source>
        <translation>Elle ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>It has no host.</source>
        <translation>Elle n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>Its host or its port cannot be read.</source>
        <translation>Son hôte ou son port est illisible.</translation>
    </message>
    <message>
        <source>It holds a user name or a password; keep them in the keyring.</source>
        <translation>Elle contient un nom d’utilisateur ou un mot de passe&#x202f;; gardez-les dans le trousseau.</translation>
    </message>
    <message>
        <source>It ends at its path; what follows ? or # belongs to the webhook.</source>
        <translation>Elle s’arrête à son chemin&#x202f;; ce qui suit&#x202f;? ou # relève du webhook.</translation>
    </message>
    <message>
        <source>{name} is a base URL and a variable; templates read the base URL. Rename one of them.</source>
        <translation>{name} est à la fois une URL de base et une variable&#x202f;; les modèles lisent l’URL de base. Renommez l’une des deux.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in variables.{name}. Keep it in the keyring, and write its name under secrets.</source>
        <translation>variables.{name} semble contenir un secret. Gardez-le dans le trousseau, et indiquez son nom sous secrets.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Keep it in the keyring, and write its name here.</source>
        <translation>{place} semble contenir un secret. Gardez-le dans le trousseau, et indiquez son nom ici.</translation>
    </message>
    <message>
        <source>base_urls.{name} is no base URL. {reason}</source>
        <translation>base_urls.{name} n’est pas une URL de base. {reason}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a name that a template can give a secret.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un nom de secret utilisable dans un modèle.</translation>
    </message>
    <message>
        <source>braze should hold rest_host and rest_key.</source>
        <translation>braze doit contenir rest_host et rest_key.</translation>
    </message>
    <message>
        <source>{key} should map names to texts.</source>
        <translation>{key} doit associer des noms à des textes.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read and is not overwritten. Mend or remove it.</source>
        <translation>Le fichier sur le disque est illisible et n’est pas écrasé. Réparez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>{reason} Until then it is open for reading only.</source>
        <translation>{reason} En attendant, il n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio and is open for reading only.</source>
        <translation>Le fichier vient d’une version plus récente de Hook Studio et n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>{folder} has no Hook Studio project (no {file}).</source>
        <translation>{folder} ne contient pas de projet Hook Studio (pas de {file}).</translation>
    </message>
    <message>
        <source>{folder} holds a project already ({file}). Nothing was changed.</source>
        <translation>{folder} contient déjà un projet ({file}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another file has the same name.</source>
        <translation>Un autre fichier porte le même nom.</translation>
    </message>
    <message>
        <source>{reason} Your edits are still here.</source>
        <translation>{reason} Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>{file} changed on disk (git pull?). Reload, keep mine, or compare.</source>
        <translation>{file} a changé sur le disque (git pull&#x202f;?). Rechargez-le, gardez votre version, ou comparez.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Impossible de créer le dossier {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The body file {file} exists already and is not overwritten. Choose another.</source>
        <translation>Le fichier du corps {file} existe déjà et n’est pas écrasé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is not read; a file here must end with {ending}.</source>
        <translation>{name} n’est pas lu&#x202f;; ici, un fichier doit se terminer par {ending}.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds {n:,} files; the first {most:,} by name are shown.</source>
        <extracomment>Singular: {folder} holds {n:,} file; the first {most:,} by name are shown.</extracomment>
        <translation>
            <numerusform>{folder} contient {n:,} fichier&#x202f;; les {most:,} premiers par nom sont affichés.</numerusform>
            <numerusform>{folder} contient {n:,} fichiers&#x202f;; les {most:,} premiers par nom sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is a link; a project holds plain folders only.</source>
        <translation>{folder} est un lien&#x202f;; un projet ne contient que des dossiers ordinaires.</translation>
    </message>
    <message>
        <source>{other} and {name} differ only by case; rename one of them.</source>
        <translation>{other} et {name} ne diffèrent que par la casse&#x202f;; renommez l’un des deux.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The body file</source>
        <translation>Le fichier du corps</translation>
    </message>
    <message>
        <source>{file} is a link; a project holds plain files only.</source>
        <translation>{file} est un lien&#x202f;; un projet ne contient que des fichiers ordinaires.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être un nom de fichier sous Windows.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it ends with a space or a dot.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être un nom de fichier sous Windows&#x202f;: il se termine par un espace ou un point.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it holds {character!r}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être un nom de fichier sous Windows&#x202f;: il contient {character!r}.</translation>
    </message>
    <message>
        <source>&apos;{name}…&apos; is too long for a file name.</source>
        <translation>«&#x202f;{name}…&#x202f;» est trop long pour un nom de fichier.</translation>
    </message>
    <message>
        <source>{file} is a link to a place outside the project; a project holds plain files only.</source>
        <translation>{file} est un lien vers un emplacement hors du projet&#x202f;; un projet ne contient que des fichiers ordinaires.</translation>
    </message>
    <message>
        <source>{subject} must be relative, with / between parts, not {path!r}.</source>
        <translation>{subject} doit être relatif, avec / entre les parties, et non {path!r}.</translation>
    </message>
    <message>
        <source>{subject} must be relative to the project, not {path!r}.</source>
        <translation>{subject} doit être relatif au projet, et non {path!r}.</translation>
    </message>
    <message>
        <source>{subject} {path} is outside the project folder.</source>
        <translation>{subject} {path} est hors du dossier du projet.</translation>
    </message>
    <message>
        <source>{subject} {path!r} is not a file.</source>
        <translation>{subject} {path!r} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{subject}: {reason}</source>
        <translation>{subject}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The unsaved edits are too large for a recovery file.</source>
        <translation>Les modifications non enregistrées sont trop volumineuses pour un fichier de récupération.</translation>
    </message>
    <message>
        <source>The recovery file cannot be written: {reason}.</source>
        <translation>Impossible d’écrire le fichier de récupération&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The answer has no url, so it answers no call.</source>
        <translation>La réponse n’a pas d’url&#x202f;; elle ne répond donc à aucun appel.</translation>
    </message>
    <message>
        <source>headers should map names to values.</source>
        <translation>headers doit associer des noms à des valeurs.</translation>
    </message>
    <message>
        <source>method should be GET, POST or {any} (for both).</source>
        <translation>method doit être GET, POST ou {any} (pour les deux).</translation>
    </message>
    <message>
        <source>status should be a whole number from 100 to 599.</source>
        <translation>status doit être un nombre entier de 100 à 599.</translation>
    </message>
    <message>
        <source>delay should be a number of seconds, at most {most:g}.</source>
        <translation>delay doit être un nombre de secondes, au plus {most:g}.</translation>
    </message>
    <message>
        <source>The sample project cannot be copied to {folder}: {reason}.</source>
        <translation>Impossible de copier le projet d’exemple vers {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Cannot save: the file would not read back as it was. Your edits are still here.</source>
        <translation>Impossible d’enregistrer&#x202f;: le fichier relu serait différent. Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>Cannot save: the user&apos;s data is not valid JSON yet. Your edits are still here.</source>
        <translation>Impossible d’enregistrer&#x202f;: les données de l’utilisateur ne sont pas encore du JSON valide. Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>Cannot save: {problem} Your edits are still here.</source>
        <translation>Impossible d’enregistrer&#x202f;: {problem} Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>This file asks for the secret &quot;{name}&quot;, but only a webhook may. It is not sent.</source>
        <translation>Ce fichier demande le secret «&#x202f;{name}&#x202f;», mais seul un webhook y a droit. Il n’est pas envoyé.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Move it to the keyring and write {{{{secret.name}}}} here?</source>
        <translation>{place} semble contenir un secret. Le déplacer dans le trousseau et écrire ici {{{{secret.name}}}}&#x202f;?</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio (format {version}; this one reads up to {newest}). Nothing was changed.</source>
        <translation>Le fichier vient d’une version plus récente de Hook Studio (format {version}&#x202f;; celle-ci lit jusqu’au format {newest}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; does nothing: certificates, their verification and the proxy are settings of each user, and no project can change them. It is kept.</source>
        <translation>La clé «&#x202f;{name}&#x202f;» est sans effet&#x202f;: les certificats, leur vérification et le proxy sont des paramètres de chaque utilisateur, qu’aucun projet ne peut modifier. Elle est conservée.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept.</source>
        <translation>La clé «&#x202f;{name}&#x202f;» est inconnue&#x202f;; elle est conservée.</translation>
    </message>
    <message>
        <source>{key} should be text.</source>
        <translation>{key} doit être un texte.</translation>
    </message>
    <message>
        <source>{key} should be true or false.</source>
        <translation>{key} doit être true ou false.</translation>
    </message>
    <message>
        <source>version should be a whole number from 1.</source>
        <translation>version doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept. Did you mean &quot;{meant}&quot;?</source>
        <translation>La clé «&#x202f;{name}&#x202f;» est inconnue&#x202f;; elle est conservée. Vouliez-vous dire «&#x202f;{meant}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Blank JSON</source>
        <translation>JSON vide</translation>
    </message>
    <message>
        <source>A table of keys and values that becomes a JSON body.</source>
        <translation>Une table de clés et de valeurs qui devient un corps JSON.</translation>
    </message>
    <message>
        <source>Blank raw text</source>
        <translation>Texte brut vide</translation>
    </message>
    <message>
        <source>Any text as it stands: JSON of your own, XML, or a form.</source>
        <translation>Un texte quelconque, tel quel&#x202f;: votre propre JSON, du XML ou un formulaire.</translation>
    </message>
    <message>
        <source>Lob postcard</source>
        <translation>Carte postale Lob</translation>
    </message>
    <message>
        <source>Print and mail a postcard to the user&apos;s address.</source>
        <translation>Imprimer et poster une carte postale à l’adresse de l’utilisateur.</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Send a message to a user who has written to your page.</source>
        <translation>Envoyer un message à un utilisateur qui a écrit à votre page.</translation>
    </message>
    <message>
        <source>Remerge</source>
        <translation>Remerge</translation>
    </message>
    <message>
        <source>Report a user to a retargeting audience; the URL holds the whole request.</source>
        <translation>Signaler un utilisateur à une audience de reciblage&#x202f;; l’URL contient toute la requête.</translation>
    </message>
    <message>
        <source>Slack message</source>
        <translation>Message Slack</translation>
    </message>
    <message>
        <source>Post a line to a channel through an incoming webhook.</source>
        <translation>Publier une ligne dans un canal par un webhook entrant.</translation>
    </message>
    <message>
        <source>Braze to Braze</source>
        <translation>De Braze à Braze</translation>
    </message>
    <message>
        <source>Start a Canvas for the user through Braze&apos;s own REST API.</source>
        <translation>Démarrer un Canvas pour l’utilisateur par l’API REST de Braze.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16; save it as UTF-8.</source>
        <translation>Le fichier semble être en UTF-16&#x202f;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file (byte 0 at offset {offset}).</source>
        <translation>Le fichier n’est pas un fichier texte (octet 0 à la position {offset}).</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 (byte {byte} at offset {offset}).</source>
        <translation>Le fichier n’est pas de l’UTF-8 valide (octet {byte} à la position {offset}).</translation>
    </message>
    <message>
        <source>Cannot save {file}: {character} at offset {offset} is half of a character. Your edits are still here.</source>
        <translation>Impossible d’enregistrer {file}&#x202f;: {character} à la position {offset} est une moitié de caractère. Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>{key} should hold names and values.</source>
        <translation>{key} doit contenir des noms et des valeurs.</translation>
    </message>
    <message>
        <source>severities should map a rule to a severity.</source>
        <translation>severities doit associer une règle à une gravité.</translation>
    </message>
    <message numerus="yes">
        <source>The data nests deeper than {n} levels.</source>
        <extracomment>Singular: The data nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>Les données dépassent {n} niveau d’imbrication.</numerusform>
            <numerusform>Les données dépassent {n} niveaux d’imbrication.</numerusform>
        </translation>
    </message>
    <message>
        <source>A severity should be one of {severities}.</source>
        <translation>Une gravité doit être l’une des valeurs suivantes&#x202f;: {severities}.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MB.</source>
        <translation>Le texte dépasse 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The text must be one object: { … }.</source>
        <translation>Le texte doit être un seul objet&#x202f;: { … }.</translation>
    </message>
    <message>
        <source>“{name}” is no section; there are {names}, …</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une section&#x202f;; sections existantes&#x202f;: {names}, …</translation>
    </message>
    <message>
        <source>“{name}” must be an object: {{ … }}.</source>
        <translation>«&#x202f;{name}&#x202f;» doit être un objet&#x202f;: {{ … }}.</translation>
    </message>
    <message>
        <source>Nothing may follow the closing brace.</source>
        <translation>Rien ne doit suivre l’accolade fermante.</translation>
    </message>
    <message>
        <source>A wait is expected here, such as 10s, 5m or 2h.</source>
        <translation>Une attente est requise ici, comme 10s, 5m ou 2h.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a wait, such as 10s, 5m or 2h.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas une attente, comme 10s, 5m ou 2h.</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not a unit; there are s, m, h and d.</source>
        <translation>«&#x202f;{unit}&#x202f;» n’est pas une unité&#x202f;; unités possibles&#x202f;: s, m, h et d.</translation>
    </message>
    <message>
        <source>A wait is 0 seconds to 7 days.</source>
        <translation>Une attente va de 0 seconde à 7 jours.</translation>
    </message>
    <message numerus="yes">
        <source>There are at most {n} retries.</source>
        <extracomment>Singular: There is at most {n} retry.</extracomment>
        <translation>
            <numerusform>Il y a au plus {n} nouvel essai.</numerusform>
            <numerusform>Il y a au plus {n} nouveaux essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>headers should be a list of name/value pairs.</source>
        <translation>headers doit être une liste de paires nom/valeur.</translation>
    </message>
    <message>
        <source>body should hold kind: json with pairs, or kind: raw with text or body_file.</source>
        <translation>body doit contenir kind: json avec pairs, ou kind: raw avec text ou body_file.</translation>
    </message>
    <message>
        <source>languages should map a language to its url and body.</source>
        <translation>languages doit associer une langue à son url et à son body.</translation>
    </message>
    <message>
        <source>A header&apos;s name</source>
        <translation>Le nom d’un en-tête</translation>
    </message>
    <message>
        <source>A header&apos;s value</source>
        <translation>La valeur d’un en-tête</translation>
    </message>
    <message>
        <source>A header&apos;s enabled</source>
        <translation>Le champ enabled d’un en-tête</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>body.pairs should be a list.</source>
        <translation>body.pairs doit être une liste.</translation>
    </message>
    <message>
        <source>A pair should hold key, type and value.</source>
        <translation>Une paire doit contenir key, type et value.</translation>
    </message>
    <message>
        <source>A pair&apos;s type should be one of {types}.</source>
        <translation>Le type d’une paire doit être l’une des valeurs suivantes&#x202f;: {types}.</translation>
    </message>
    <message>
        <source>A pair&apos;s key</source>
        <translation>La clé d’une paire</translation>
    </message>
    <message>
        <source>Reload {file}</source>
        <translation>Recharger {file}</translation>
    </message>
    <message>
        <source>Restore {file}</source>
        <translation>Restaurer {file}</translation>
    </message>
    <message>
        <source>A value that holds &apos;: &apos; must stand in quotes, or this line is indented wrongly.</source>
        <translation>Une valeur qui contient &apos;: &apos; doit être entre guillemets, ou l’indentation de cette ligne est incorrecte.</translation>
    </message>
    <message>
        <source>This line does not belong to what stands above it; is it indented wrongly?</source>
        <translation>Cette ligne ne se rattache pas à ce qui précède&#x202f;; son indentation est-elle correcte&#x202f;?</translation>
    </message>
    <message>
        <source>Expected a colon after the key.</source>
        <translation>Deux-points attendus après la clé.</translation>
    </message>
    <message>
        <source>A tab cannot stand here; use spaces.</source>
        <translation>Une tabulation n’est pas admise ici&#x202f;; utilisez des espaces.</translation>
    </message>
    <message>
        <source>A value that starts with @ must stand in quotes.</source>
        <translation>Une valeur qui commence par @ doit être entre guillemets.</translation>
    </message>
    <message>
        <source>A value that starts with ` must stand in quotes.</source>
        <translation>Une valeur qui commence par ` doit être entre guillemets.</translation>
    </message>
    <message>
        <source>A value that starts with % must stand in quotes.</source>
        <translation>Une valeur qui commence par % doit être entre guillemets.</translation>
    </message>
    <message>
        <source>Expected a comma or a closing bracket.</source>
        <translation>Virgule ou crochet fermant attendu.</translation>
    </message>
    <message>
        <source>Expected a comma or a closing brace.</source>
        <translation>Virgule ou accolade fermante attendue.</translation>
    </message>
    <message>
        <source>A backslash in double quotes must be doubled.</source>
        <translation>Entre guillemets doubles, une barre oblique inverse doit être doublée.</translation>
    </message>
    <message>
        <source>Expected a value here.</source>
        <translation>Valeur attendue ici.</translation>
    </message>
    <message numerus="yes">
        <source>The file nests deeper than {n} levels.</source>
        <extracomment>Singular: The file nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>Le fichier dépasse {n} niveau d’imbrication.</numerusform>
            <numerusform>Le fichier dépasse {n} niveaux d’imbrication.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a value, found {found}.</source>
        <translation>Valeur attendue&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Expected a value, found the end.</source>
        <translation>Valeur attendue, mais le fichier s’arrête là.</translation>
    </message>
    <message>
        <source>Expected a key, found {found}.</source>
        <translation>Clé attendue&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Expected a key, found the end.</source>
        <translation>Clé attendue, mais le fichier s’arrête là.</translation>
    </message>
    <message>
        <source>Expected a comma, found {found}.</source>
        <translation>Virgule attendue&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Expected a comma, found the end.</source>
        <translation>Virgule attendue, mais le fichier s’arrête là.</translation>
    </message>
    <message>
        <source>Expected a colon, found {found}.</source>
        <translation>Deux-points attendus&#x202f;; trouvé&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Expected a colon, found the end.</source>
        <translation>Deux-points attendus, mais le fichier s’arrête là.</translation>
    </message>
    <message>
        <source>The file should hold an object at the top.</source>
        <translation>Le fichier doit contenir un objet à la racine.</translation>
    </message>
    <message>
        <source>The file is not valid YAML: {problem}.</source>
        <translation>Le fichier n’est pas du YAML valide&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; appears twice (a bad merge?).</source>
        <translation>La clé «&#x202f;{key}&#x202f;» figure deux fois (fusion manquée&#x202f;?).</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not allowed; quote the value.</source>
        <translation>Les ancres et les alias (&amp; et *) ne sont pas autorisés&#x202f;; mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>The tag {tag} is not allowed.</source>
        <translation>L’étiquette {tag} n’est pas autorisée.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than {n:,} values.</source>
        <extracomment>Singular: The file holds more than {n:,} value.</extracomment>
        <translation>
            <numerusform>Le fichier contient plus de {n:,} valeur.</numerusform>
            <numerusform>Le fichier contient plus de {n:,} valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directives (lines that start with %) are not allowed.</source>
        <translation>Les directives (lignes qui commencent par %) ne sont pas autorisées.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a string (line {line}).</source>
        <translation>Le fichier se termine au milieu d’une chaîne (ligne {line}).</translation>
    </message>
    <message>
        <source>{character} cannot stand in a text file.</source>
        <translation>{character} n’est pas admis dans un fichier texte.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML ({name}).</source>
        <translation>Impossible de lire le fichier comme du YAML ({name}).</translation>
    </message>
    <message>
        <source>A project file holds one document; remove this ---.</source>
        <translation>Un fichier de projet contient un seul document&#x202f;; retirez ce ---.</translation>
    </message>
    <message>
        <source>A value that starts with { or [ must stand in quotes.</source>
        <translation>Une valeur qui commence par { ou [ doit être entre guillemets.</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Une clé doit être un texte.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold.</source>
        <translation>{number} n’est pas un nombre que JSON peut contenir.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold</source>
        <translation>{number} n’est pas un nombre que JSON peut contenir</translation>
    </message>
    <message numerus="yes">
        <source>A number has {n:,} digits; the most is {most:,}.</source>
        <extracomment>Singular: A number has {n:,} digit; the most is {most:,}.</extracomment>
        <translation>
            <numerusform>Un nombre a {n:,} chiffre&#x202f;; le maximum est {most:,}.</numerusform>
            <numerusform>Un nombre a {n:,} chiffres&#x202f;; le maximum est {most:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is out of range.</source>
        <translation>{number} est hors limites.</translation>
    </message>
    <message>
        <source>a small JSON error</source>
        <translation>une petite erreur JSON</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>une ligne de texte</translation>
    </message>
    <message>
        <source>a page with a script</source>
        <translation>une page avec un script</translation>
    </message>
    <message>
        <source>a small document</source>
        <translation>un petit document</translation>
    </message>
    <message>
        <source>no body at all</source>
        <translation>aucun corps</translation>
    </message>
    <message>
        <source>accents, Japanese, Arabic and emoji</source>
        <translation>accents, japonais, arabe et emoji</translation>
    </message>
    <message>
        <source>called JSON, and is not</source>
        <translation>annoncé comme JSON, mais n’en est pas</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>compressed JSON</source>
        <translation>JSON compressé</translation>
    </message>
    <message>
        <source>5 MB of JSON on one line</source>
        <translation>5&#xa0;Mo de JSON sur une ligne</translation>
    </message>
    <message>
        <source>50 MB of text</source>
        <translation>50&#xa0;Mo de texte</translation>
    </message>
    <message>
        <source>The body is larger than {size:,} bytes</source>
        <translation>Le corps dépasse {size:,} octets</translation>
    </message>
    <message>
        <source>Not a valid HTTP request ({reason})</source>
        <translation>Requête HTTP non valide ({reason})</translation>
    </message>
    <message>
        <source>The Host header names another machine ({host})</source>
        <translation>L’en-tête Host nomme une autre machine ({host})</translation>
    </message>
    <message>
        <source>A web page of another site sent this</source>
        <translation>Envoyé par une page web d’un autre site</translation>
    </message>
    <message>
        <source>TLS was spoken to a plain port; use http instead of https</source>
        <translation>TLS utilisé sur un port sans TLS&#x202f;; utilisez http au lieu de https</translation>
    </message>
    <message>
        <source>The headers are too large</source>
        <translation>Les en-têtes sont trop volumineux</translation>
    </message>
    <message>
        <source>Not complete after {limit_s:.0f} s</source>
        <translation>Incomplet après {limit_s:.0f}&#xa0;s</translation>
    </message>
    <message>
        <source>Too many large bodies at once</source>
        <translation>Trop de corps volumineux à la fois</translation>
    </message>
    <message>
        <source>{address} is not an address of Braze&apos;s {name}</source>
        <translation>{address} n’est pas une adresse de l’instance Braze {name}</translation>
    </message>
    <message>
        <source>Nowhere is not an address of Braze&apos;s {name}</source>
        <translation>L’origine est inconnue&#x202f;: ce n’est pas une adresse de l’instance Braze {name}</translation>
    </message>
    <message>
        <source>{source!r} is no IP address and no Braze instance.</source>
        <translation>{source!r} n’est ni une adresse IP ni une instance Braze.</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here.</source>
        <translation>Code d’état, hang ou reset attendu ici.</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here, not &apos;{sign}&apos;.</source>
        <translation>Code d’état, hang ou reset attendu ici, et non «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here.</source>
        <translation>retry-after=, delay= ou body= attendu ici.</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here, not &apos;{sign}&apos;.</source>
        <translation>retry-after=, delay= ou body= attendu ici, et non «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>The name of a body is expected here.</source>
        <translation>Nom de corps attendu ici.</translation>
    </message>
    <message>
        <source>The name of a body is expected here, not &apos;{sign}&apos;.</source>
        <translation>Nom de corps attendu ici, et non «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>A count is expected here.</source>
        <translation>Nombre de fois attendu ici.</translation>
    </message>
    <message>
        <source>A count is expected here, not &apos;{sign}&apos;.</source>
        <translation>Nombre de fois attendu ici, et non «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>Seconds is expected here.</source>
        <translation>Nombre de secondes attendu ici.</translation>
    </message>
    <message>
        <source>Seconds is expected here, not &apos;{sign}&apos;.</source>
        <translation>Nombre de secondes attendu ici, et non «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>The script is longer than {length:,} characters.</source>
        <translation>Le script dépasse {length:,} caractères.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a status (200 to 599), hang or reset.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas un code d’état (200 à 599), hang ni reset.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a count (1 to {most:,}).</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas un nombre de fois (1 à {most:,}).</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,}).</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas un nombre de secondes (0 à {most:,}).</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; is not expected here.</source>
        <translation>«&#x202f;{sign}&#x202f;» est inattendu ici.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an option (retry-after, delay or body).</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une option (retry-after, delay ou body).</translation>
    </message>
    <message>
        <source>&apos;=&apos; is missing after {name}.</source>
        <translation>Il manque «&#x202f;=&#x202f;» après {name}.</translation>
    </message>
    <message>
        <source>There is no body &apos;{word}&apos;; there are {bodies}.</source>
        <translation>Il n’y a pas de corps «&#x202f;{word}&#x202f;»&#x202f;; corps existants&#x202f;: {bodies}.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,.0f}, such as 0.25).</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas un nombre de secondes (0 à {most:,.0f}, comme 0.25).</translation>
    </message>
    <message>
        <source>This step has that option ({name}) twice.</source>
        <translation>Cette étape contient deux fois l’option {name}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: {reason}.</source>
        <translation>Le récepteur ne peut pas écouter sur le port {port}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on the ports {first} to {last}: in use by other programs.</source>
        <translation>Le récepteur ne peut pas écouter sur les ports {first} à {last}&#x202f;: ils sont utilisés par d’autres programmes.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on {host}, port {port}: {reason}.</source>
        <translation>Le récepteur ne peut pas écouter sur {host}, port {port}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: in use by other programs.</source>
        <translation>Le récepteur ne peut pas écouter sur le port {port}&#x202f;: il est utilisé par d’autres programmes.</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>a public address</source>
        <translation>une adresse publique</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>une adresse privée</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>une adresse de lien local</translation>
    </message>
    <message>
        <source>an address inside a provider&apos;s network</source>
        <translation>une adresse interne au réseau d’un fournisseur</translation>
    </message>
    <message>
        <source>a cloud&apos;s metadata service</source>
        <translation>un service de métadonnées d’un nuage</translation>
    </message>
    <message>
        <source>not the address of a single host</source>
        <translation>pas l’adresse d’un seul hôte</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace {secret} by its value there.</source>
        <translation>Braze ne connaît pas de secrets par leur nom&#x202f;: remplacez-y {secret} par sa valeur.</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends.</source>
        <translation>{method} n’est pas une méthode que Braze envoie.</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace a secret by its value there.</source>
        <translation>Braze ne connaît pas de secrets par leur nom&#x202f;: remplacez-y un secret par sa valeur.</translation>
    </message>
    <message>
        <source>The rows cannot be written as one text for Braze. {reason}</source>
        <translation>Les lignes ne peuvent pas former un seul texte pour Braze. {reason}</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: its last { would join what follows.</source>
        <translation>Ce texte ne convient pas à un bloc de langue&#x202f;: son dernier { se joindrait à ce qui suit.</translation>
    </message>
    <message>
        <source>{language} is not a language tag.</source>
        <translation>{language} n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>The body is left out: a GET request has none.</source>
        <translation>Le corps est omis&#x202f;: une requête GET n’en a pas.</translation>
    </message>
    <message>
        <source>The header {name} stands twice; Braze keeps one of them.</source>
        <translation>L’en-tête {name} figure deux fois&#x202f;; Braze n’en garde qu’un.</translation>
    </message>
    <message>
        <source>Braze cannot reach this computer; put in the address of the real receiver.</source>
        <translation>Braze ne peut pas joindre cet ordinateur&#x202f;; indiquez l’adresse du vrai destinataire.</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: {reason}.</source>
        <translation>Ce texte ne convient pas à un bloc de langue&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Braze stores a language as two small letters, so nobody there gets the variant {language}; a region is in ${{most_recent_locale}}.</source>
        <translation>Braze enregistre une langue sous forme de deux lettres minuscules&#x202f;: personne n’y reçoit la variante {language}&#x202f;; la région se trouve dans ${{most_recent_locale}}.</translation>
    </message>
    <message>
        <source>Braze cannot reach a private address.</source>
        <translation>Braze ne peut pas joindre une adresse privée.</translation>
    </message>
    <message>
        <source>Braze sends to ports 80 and 443 only, not to {port}.</source>
        <translation>Braze n’envoie que vers les ports 80 et 443, pas {port}.</translation>
    </message>
    <message>
        <source>The message is aborted for user {who}: {reason}</source>
        <translation>Le message est abandonné pour l’utilisateur {who}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends: {methods}.</source>
        <translation>{method} n’est pas une méthode que Braze envoie&#x202f;: {methods}.</translation>
    </message>
    <message>
        <source>The body has {size:,} bytes; many receivers refuse more than 1 MB.</source>
        <translation>Le corps fait {size:,} octets&#x202f;; beaucoup de destinataires refusent plus de 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>There is no Content-Type header; {type} is sent, from the body.</source>
        <translation>Il n’y a pas d’en-tête Content-Type&#x202f;; {type} est envoyé, d’après le corps.</translation>
    </message>
    <message>
        <source>The body is not sent: a GET request has none.</source>
        <translation>Le corps n’est pas envoyé&#x202f;: une requête GET n’en a pas.</translation>
    </message>
    <message>
        <source>A JSON value does not close what it opens.</source>
        <translation>Une valeur JSON ne ferme pas ce qu’elle ouvre.</translation>
    </message>
    <message>
        <source>Counters and cycles of several rows would be one in a raw body.</source>
        <translation>Les compteurs et les cycles de plusieurs lignes n’en feraient qu’un dans un corps brut.</translation>
    </message>
    <message>
        <source>The key {key} of row {row} would be read as Liquid in a raw body.</source>
        <translation>La clé {key} de la ligne {row} serait lue comme du Liquid dans un corps brut.</translation>
    </message>
    <message>
        <source>The Liquid of row {row} is not whole, and would swallow what follows it.</source>
        <translation>Le Liquid de la ligne {row} est incomplet et engloberait ce qui le suit.</translation>
    </message>
    <message>
        <source>Row {row} has a secret beside a tag that prints; a raw body cannot hold both.</source>
        <translation>La ligne {row} contient un secret à côté d’une balise qui écrit&#x202f;; un corps brut n’admet pas les deux.</translation>
    </message>
    <message>
        <source>The value of {key} has both escapes and Liquid that prints by other means than {{{{ }}}}; it cannot become a row.</source>
        <translation>La valeur de {key} contient à la fois des échappements et du Liquid qui écrit autrement que par {{{{ }}}}&#x202f;; elle ne peut pas devenir une ligne.</translation>
    </message>
    <message>
        <source>The value of {key} has escaped braces, which a row would read as Liquid.</source>
        <translation>La valeur de {key} contient des accolades échappées, qu’une ligne lirait comme du Liquid.</translation>
    </message>
    <message>
        <source>The value of {key} uses json_escape before another filter; a row would escape it twice.</source>
        <translation>La valeur de {key} utilise json_escape avant un autre filtre&#x202f;; une ligne l’échapperait deux fois.</translation>
    </message>
    <message>
        <source>The Liquid of the rows does not fit into one text: {reason}.</source>
        <translation>Le Liquid des lignes ne peut pas former un seul texte&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The Liquid of the body is not whole: {reason}.</source>
        <translation>Le Liquid du corps est incomplet&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Row {row} has no value.</source>
        <translation>La ligne {row} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Row {row} uses the variable {name}, which row {earlier} sets; in one text it would have that value here too.</source>
        <translation>La ligne {row} utilise la variable {name}, définie par la ligne {earlier}&#x202f;; dans un seul texte, elle aurait cette valeur ici aussi.</translation>
    </message>
    <message>
        <source>The value of {key} is not valid JSON: {text}.</source>
        <translation>La valeur de {key} n’est pas du JSON valide&#x202f;: {text}.</translation>
    </message>
    <message>
        <source>The value of environment.{name} cannot be written into Liquid; write it there by hand.</source>
        <translation>La valeur de environment.{name} ne peut pas être écrite dans le Liquid&#x202f;; écrivez-la vous-même dans Braze.</translation>
    </message>
    <message>
        <source>The Content Block {block} reads environment.{name}, which Braze does not know; write the value into the block there.</source>
        <translation>Le Content Block {block} lit environment.{name}, que Braze ne connaît pas&#x202f;; écrivez la valeur dans le bloc de Braze.</translation>
    </message>
    <message>
        <source>The header {name} stands twice; both are sent.</source>
        <translation>L’en-tête {name} figure deux fois&#x202f;; les deux sont envoyés.</translation>
    </message>
    <message>
        <source>{host} is not a host name.</source>
        <translation>{host} n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>The IPv6 address names a network interface; leave out what follows %.</source>
        <translation>L’adresse IPv6 nomme une interface réseau&#x202f;; omettez ce qui suit %.</translation>
    </message>
    <message>
        <source>The host name is longer than 253 characters.</source>
        <translation>Le nom d’hôte dépasse 253 caractères.</translation>
    </message>
    <message>
        <source>{address} is not an IPv4 address.</source>
        <translation>{address} n’est pas une adresse IPv4.</translation>
    </message>
    <message>
        <source>{host} is not a host name: a part between dots is empty.</source>
        <translation>{host} n’est pas un nom d’hôte&#x202f;: une partie entre deux points est vide.</translation>
    </message>
    <message>
        <source>{address} is not an IPv6 address.</source>
        <translation>{address} n’est pas une adresse IPv6.</translation>
    </message>
    <message>
        <source>The key of row {row} is empty.</source>
        <translation>La clé de la ligne {row} est vide.</translation>
    </message>
    <message>
        <source>{value} is not a JSON number.</source>
        <translation>{value} n’est pas un nombre JSON.</translation>
    </message>
    <message>
        <source>{value} is not true or false.</source>
        <translation>{value} n’est ni true ni false.</translation>
    </message>
    <message>
        <source>The value is not valid JSON (line {line} column {column}): {reason}.</source>
        <translation>La valeur n’est pas du JSON valide (ligne {line}, colonne {column})&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The value nests {depth} deep; the most is {limit}.</source>
        <translation>La valeur a {depth} niveaux d’imbrication&#x202f;; le maximum est {limit}.</translation>
    </message>
    <message>
        <source>The value is empty, and a number is needed; a default filter gives one.</source>
        <translation>La valeur est vide, or il faut un nombre&#x202f;; un filtre default en fournit un.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a number is needed; a default filter gives one.</source>
        <translation>La valeur est vide car {missing} l’est, or il faut un nombre&#x202f;; un filtre default en fournit un.</translation>
    </message>
    <message>
        <source>The value is empty, and true or false is needed; a default filter gives one.</source>
        <translation>La valeur est vide, or il faut true ou false&#x202f;; un filtre default fournit l’un des deux.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and true or false is needed; a default filter gives one.</source>
        <translation>La valeur est vide car {missing} l’est, or il faut true ou false&#x202f;; un filtre default fournit l’un des deux.</translation>
    </message>
    <message>
        <source>The value is empty, and a JSON value is needed; a default filter gives one.</source>
        <translation>La valeur est vide, or il faut une valeur JSON&#x202f;; un filtre default en fournit une.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a JSON value is needed; a default filter gives one.</source>
        <translation>La valeur est vide car {missing} l’est, or il faut une valeur JSON&#x202f;; un filtre default en fournit une.</translation>
    </message>
    <message>
        <source>The key {key} of row {row} stands in row {earlier} already; receivers keep only one of them.</source>
        <translation>La clé {key} de la ligne {row} figure déjà à la ligne {earlier}&#x202f;; les destinataires n’en gardent qu’une.</translation>
    </message>
    <message>
        <source>A body of rows is one JSON object (line {line}).</source>
        <translation>Un corps en paires est un seul objet JSON (ligne {line}).</translation>
    </message>
    <message>
        <source>The object is never closed (line {line}).</source>
        <translation>L’objet n’est jamais fermé (ligne {line}).</translation>
    </message>
    <message>
        <source>A string is never closed (line {line}).</source>
        <translation>Une chaîne n’est jamais fermée (ligne {line}).</translation>
    </message>
    <message>
        <source>Text after the object would be lost (line {line}).</source>
        <translation>Le texte après l’objet serait perdu (ligne {line}).</translation>
    </message>
    <message>
        <source>The key {key} has no value (line {line}).</source>
        <translation>La clé {key} n’a pas de valeur (ligne {line}).</translation>
    </message>
    <message>
        <source>Which members there are depends on Liquid near {key} (line {line}).</source>
        <translation>La présence de certains membres dépend du Liquid près de {key} (ligne {line}).</translation>
    </message>
    <message>
        <source>A key in &quot;double quotes&quot; is needed (line {line}).</source>
        <translation>Il faut une clé entre &quot;guillemets doubles&quot; (ligne {line}).</translation>
    </message>
    <message>
        <source>The key {key} has Liquid, which rows do not (line {line}).</source>
        <translation>La clé {key} contient du Liquid, ce que les paires n’admettent pas (ligne {line}).</translation>
    </message>
    <message>
        <source>Liquid between the members has no place in rows (line {line}).</source>
        <translation>Le Liquid entre les membres n’a pas sa place dans des paires (ligne {line}).</translation>
    </message>
    <message>
        <source>The key {key} needs a colon (line {line}).</source>
        <translation>Il manque deux-points après la clé {key} (ligne {line}).</translation>
    </message>
    <message>
        <source>What follows the value of {key} is unclear (line {line}).</source>
        <translation>Ce qui suit la valeur de {key} n’est pas clair (ligne {line}).</translation>
    </message>
    <message>
        <source>The key {key} is not valid JSON (line {line}).</source>
        <translation>La clé {key} n’est pas du JSON valide (ligne {line}).</translation>
    </message>
    <message>
        <source>a string holds a bare control character; use json_escape</source>
        <translation>une chaîne contient un caractère de contrôle brut&#x202f;; utilisez json_escape</translation>
    </message>
    <message>
        <source>a string holds a bare line break; use json_escape</source>
        <translation>une chaîne contient un saut de ligne brut&#x202f;; utilisez json_escape</translation>
    </message>
    <message>
        <source>it ends where a value was expected</source>
        <translation>il s’arrête là où une valeur était attendue</translation>
    </message>
    <message>
        <source>expected a value, found {found}</source>
        <translation>valeur attendue&#x202f;; trouvé&#x202f;: {found}</translation>
    </message>
    <message>
        <source>it ends where a key in &quot;double quotes&quot; was expected</source>
        <translation>il s’arrête là où une clé entre &quot;guillemets doubles&quot; était attendue</translation>
    </message>
    <message>
        <source>expected a key in &quot;double quotes&quot;, found {found}</source>
        <translation>clé entre &quot;guillemets doubles&quot; attendue&#x202f;; trouvé&#x202f;: {found}</translation>
    </message>
    <message>
        <source>it ends where a colon after the key was expected</source>
        <translation>il s’arrête là où deux-points étaient attendus après la clé</translation>
    </message>
    <message>
        <source>expected a colon after the key, found {found}</source>
        <translation>deux-points attendus après la clé&#x202f;; trouvé&#x202f;: {found}</translation>
    </message>
    <message>
        <source>it ends where a comma or } here was expected</source>
        <translation>il s’arrête là où une virgule ou } était attendu</translation>
    </message>
    <message>
        <source>expected a comma or }} here, found {found}</source>
        <translation>virgule ou }} attendu ici&#x202f;; trouvé&#x202f;: {found}</translation>
    </message>
    <message>
        <source>it ends where a comma or ] here was expected</source>
        <translation>il s’arrête là où une virgule ou ] était attendu</translation>
    </message>
    <message>
        <source>expected a comma or ] here, found {found}</source>
        <translation>virgule ou ] attendu ici&#x202f;; trouvé&#x202f;: {found}</translation>
    </message>
    <message>
        <source>a string holds a bare tab; use json_escape</source>
        <translation>une chaîne contient une tabulation brute&#x202f;; utilisez json_escape</translation>
    </message>
    <message>
        <source>The key {key} appears twice; receivers keep only one.</source>
        <translation>La clé {key} figure deux fois&#x202f;; les destinataires n’en gardent qu’une.</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON; is a {opener} missing before it</source>
        <translation>il y a du texte après la fin du JSON&#x202f;; manque-t-il un {opener} avant</translation>
    </message>
    <message>
        <source>{word} is not a JSON value</source>
        <translation>{word} n’est pas une valeur JSON</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON</source>
        <translation>il y a du texte après la fin du JSON</translation>
    </message>
    <message>
        <source>text goes in &quot;double quotes&quot;</source>
        <translation>un texte se met entre &quot;guillemets doubles&quot;</translation>
    </message>
    <message>
        <source>a secret goes in &quot;double quotes&quot;</source>
        <translation>un secret se met entre &quot;guillemets doubles&quot;</translation>
    </message>
    <message>
        <source>a string is never closed</source>
        <translation>une chaîne n’est jamais fermée</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} n’est pas un échappement connu de JSON</translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>abkhaze</translation>
    </message>
    <message>
        <source>Afar</source>
        <translation>afar</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>akan</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>aragonais</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>assamais</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>avar</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>avestique</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>aymara</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>bachkir</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>bichelamar</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>breton</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Central Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>chamorro</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>tchétchène</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>chewa</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Church Slavonic</source>
        <translation>slavon d’église</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>tchouvache</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>cornique</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>corse</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>cree</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>maldivien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>dzongkha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>éwé</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>féroïen</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>fidjien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Fulah</source>
        <translation>peul</translation>
    </message>
    <message>
        <source>Gaelic</source>
        <translation>gaélique écossais</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>guarani</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>goudjarati</translation>
    </message>
    <message>
        <source>Haitian</source>
        <translation>créole haïtien</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>haoussa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>héréro</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hiri Motu</source>
        <translation>hiri motu</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Ido</source>
        <translation>ido</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Interlingua</source>
        <translation>interlingua</translation>
    </message>
    <message>
        <source>Interlingue</source>
        <translation>interlingue</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>inuktitut</translation>
    </message>
    <message>
        <source>Inupiaq</source>
        <translation>inupiaq</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanais</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>groenlandais</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>kanouri</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>cachemiri</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>kikuyu</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Kirghiz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>komi</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>kikongo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>kuanyama</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Limburgan</source>
        <translation>limbourgeois</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>luba-katanga (kiluba)</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>mannois</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>maori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>marshallais</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>nauruan</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>navajo</translation>
    </message>
    <message>
        <source>Ndonga</source>
        <translation>ndonga</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>ndébélé du Nord</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>same du Nord</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitan</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>ojibwa</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>odia</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <translation>ossète</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>pali</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>romanche</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>roundi</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>samoan</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>sango</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sanskrit</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>sarde</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>yi du Sichuan</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>ndébélé du Sud</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>sotho du Sud</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>soundanais</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>swati</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>tahitien</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétain</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrigna</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>tongien</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>tsonga</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>tswana</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>twi</translation>
    </message>
    <message>
        <source>Uighur</source>
        <translation>ouïghour</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>venda</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>volapük</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>wallon</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>frison occidental</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wolof</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yiddish</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>Zhuang</source>
        <translation>zhuang</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zoulou</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secret</translation>
    </message>
    <message>
        <source>The body is not valid JSON after personalization for user {user} (line {line} column {column}): {reason}.</source>
        <translation>Le corps n’est pas du JSON valide après personnalisation pour l’utilisateur {user} (ligne {line}, colonne {column})&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{reason}; {names} printed nothing there</source>
        <translation>{reason}&#x202f;; {names}&#x202f;: rien n’y a été produit</translation>
    </message>
    <message>
        <source>{reason}; an output printed nothing there</source>
        <translation>{reason}&#x202f;; une sortie n’y a rien produit</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the URL.</source>
        <translation>L’en-tête {name} ne peut pas être défini&#x202f;: il découle de l’URL.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the body.</source>
        <translation>L’en-tête {name} ne peut pas être défini&#x202f;: il découle du corps.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: how the body is sent is not the author&apos;s to say.</source>
        <translation>L’en-tête {name} ne peut pas être défini&#x202f;: le mode d’envoi du corps n’est pas du ressort de l’auteur.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it belongs to the connection, not to the message.</source>
        <translation>L’en-tête {name} ne peut pas être défini&#x202f;: il relève de la connexion, pas du message.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: the body is sent without waiting.</source>
        <translation>L’en-tête {name} ne peut pas être défini&#x202f;: le corps est envoyé sans attendre.</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}).</source>
        <translation>La valeur de l’en-tête {name} contient un saut de ligne ou un caractère de contrôle ({code}).</translation>
    </message>
    <message>
        <source>Header {name}: {character} cannot go in a header; encode it first.</source>
        <translation>En-tête {name}&#x202f;: {character} est interdit dans un en-tête&#x202f;; encodez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is not a header name.</source>
        <translation>{name} n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}).</source>
        <translation>La valeur de l’en-tête {name} contient un caractère de saut de ligne ({code}).</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}) after personalization for user {user}.</source>
        <translation>La valeur de l’en-tête {name} contient un saut de ligne ou un caractère de contrôle ({code}) après personnalisation pour l’utilisateur {user}.</translation>
    </message>
    <message>
        <source>Header {name}: {character}, after personalization for user {user}, cannot go in a header; encode it first.</source>
        <translation>En-tête {name}&#x202f;: après personnalisation pour l’utilisateur {user}, {character} est interdit dans un en-tête&#x202f;; encodez-le d’abord.</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}) after personalization for user {user}.</source>
        <translation>La valeur de l’en-tête {name} contient un caractère de saut de ligne ({code}) après personnalisation pour l’utilisateur {user}.</translation>
    </message>
    <message>
        <source>{name} is never closed</source>
        <translation>{name} n’est jamais fermé</translation>
    </message>
    <message>
        <source>{{ is never closed</source>
        <translation>{{ n’est jamais fermé</translation>
    </message>
    <message>
        <source>{% is never closed</source>
        <translation>{% n’est jamais fermé</translation>
    </message>
    <message>
        <source>comment is never closed</source>
        <translation>comment n’est jamais fermé</translation>
    </message>
    <message>
        <source>{name} closes nothing</source>
        <translation>{name} ne ferme rien</translation>
    </message>
    <message>
        <source>The URL has a control character at character {place} ({code}).</source>
        <translation>L’URL contient un caractère de contrôle en position {place} ({code}).</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {found}).</source>
        <translation>Seuls http et https permettent un envoi (trouvé&#x202f;: {found}).</translation>
    </message>
    <message>
        <source>The URL has a line break at character {place} ({code}).</source>
        <translation>L’URL contient un saut de ligne en position {place} ({code}).</translation>
    </message>
    <message>
        <source>The URL does not start with http:// or https://.</source>
        <translation>L’URL ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>A secret cannot be part of the host: where it would go could not be shown.</source>
        <translation>Un secret ne peut pas faire partie de l’hôte&#x202f;: la destination ne pourrait pas être affichée.</translation>
    </message>
    <message>
        <source>The host has a backslash, which programs read differently.</source>
        <translation>L’hôte contient une barre oblique inverse, que les programmes interprètent différemment.</translation>
    </message>
    <message>
        <source>The URL has two @ before its path; write the first one as %40.</source>
        <translation>L’URL contient deux @ avant son chemin&#x202f;; écrivez le premier sous la forme %40.</translation>
    </message>
    <message>
        <source>A colon and a port, or nothing, goes between ] and the path.</source>
        <translation>Entre ] et le chemin, il faut deux-points et un port, ou rien.</translation>
    </message>
    <message>
        <source>The host has more than one colon; an IPv6 address goes in [ ].</source>
        <translation>L’hôte contient plusieurs deux-points&#x202f;; une adresse IPv6 se met entre [ ].</translation>
    </message>
    <message>
        <source>The URL has no host: two slashes are missing.</source>
        <translation>L’URL n’a pas d’hôte&#x202f;: il manque deux barres obliques.</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} n’est pas un port.</translation>
    </message>
    <message>
        <source>{host} is this computer ({address}): good for a test, not allowed in Braze.</source>
        <translation>{host} est cet ordinateur ({address})&#x202f;: convient pour un test, interdit dans Braze.</translation>
    </message>
    <message>
        <source>{host} is this computer: good for a test, not allowed in Braze.</source>
        <translation>{host} est cet ordinateur&#x202f;: convient pour un test, interdit dans Braze.</translation>
    </message>
    <message>
        <source>The line breaks between the parts of the URL are removed.</source>
        <translation>Les sauts de ligne entre les parties de l’URL sont retirés.</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on port {port} now, so the request goes there and not to port {usual}.</source>
        <translation>Le récepteur de Hook Studio écoute maintenant sur le port {port}&#x202f;; la requête part donc vers ce port et non vers le port {usual}.</translation>
    </message>
    <message>
        <source>The host {host} is sent as {sent}.</source>
        <translation>L’hôte {host} est envoyé sous la forme {sent}.</translation>
    </message>
    <message>
        <source>What follows # is not sent; write it as %23 if it belongs to the URL.</source>
        <translation>Ce qui suit # n’est pas envoyé&#x202f;; écrivez %23&#xa0;s’il fait partie de l’URL.</translation>
    </message>
    <message>
        <source>The URL holds a password; keep it in the keyring and send it in a header.</source>
        <translation>L’URL contient un mot de passe&#x202f;; gardez-le dans le trousseau et envoyez-le dans un en-tête.</translation>
    </message>
    <message>
        <source>The URL holds a user name; keep it in the keyring and send it in a header.</source>
        <translation>L’URL contient un nom d’utilisateur&#x202f;; gardez-le dans le trousseau et envoyez-le dans un en-tête.</translation>
    </message>
    <message>
        <source>{value} is sent as {encoded}; the filter url_param_escape encodes a value fully.</source>
        <translation>{value} est envoyé sous la forme {encoded}&#x202f;; le filtre url_param_escape encode entièrement une valeur.</translation>
    </message>
    <message>
        <source>{host} is a private address, out of Braze&apos;s reach.</source>
        <translation>{host} est une adresse privée, hors de portée de Braze.</translation>
    </message>
    <message>
        <source>The renderer was closed.</source>
        <translation>Le moteur de rendu a été fermé.</translation>
    </message>
    <message>
        <source>The renderer did not start ({reason}).</source>
        <translation>Le moteur de rendu n’a pas démarré ({reason}).</translation>
    </message>
    <message>
        <source>The renderer cannot be started: {reason}.</source>
        <translation>Impossible de démarrer le moteur de rendu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s.</source>
        <translation>Le modèle a demandé plus de {seconds:g}&#xa0;s ou plus de {megabytes}&#xa0;Mo&#x202f;: arrêté après {seconds:g}&#xa0;s.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line}.</source>
        <translation>Le modèle a demandé plus de {seconds:g}&#xa0;s ou plus de {megabytes}&#xa0;Mo&#x202f;: arrêté après {seconds:g}&#xa0;s à la ligne {line}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line} of the Content Block {block}.</source>
        <translation>Le modèle a demandé plus de {seconds:g}&#xa0;s ou plus de {megabytes}&#xa0;Mo&#x202f;: arrêté après {seconds:g}&#xa0;s à la ligne {line} du Content Block {block}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory.</source>
        <translation>Le modèle a demandé plus de {seconds:g}&#xa0;s ou plus de {megabytes}&#xa0;Mo&#x202f;: arrêté faute de mémoire.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line}.</source>
        <translation>Le modèle a demandé plus de {seconds:g}&#xa0;s ou plus de {megabytes}&#xa0;Mo&#x202f;: arrêté faute de mémoire à la ligne {line}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line} of the Content Block {block}.</source>
        <translation>Le modèle a demandé plus de {seconds:g}&#xa0;s ou plus de {megabytes}&#xa0;Mo&#x202f;: arrêté faute de mémoire à la ligne {line} du Content Block {block}.</translation>
    </message>
    <message>
        <source>The renderer broke down twice on this template; nothing was rendered.</source>
        <translation>Le moteur de rendu est tombé deux fois en panne sur ce modèle&#x202f;; rien n’a été évalué.</translation>
    </message>
    <message>
        <source>{problem} Nothing was sent.</source>
        <translation>{problem} Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not among the secrets of this run.</source>
        <translation>Le secret «&#x202f;{name}&#x202f;» ne fait pas partie des secrets de cette exécution.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not in the keyring.</source>
        <translation>Le secret «&#x202f;{name}&#x202f;» n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; cannot be read. {problem}</source>
        <translation>Impossible de lire le secret «&#x202f;{name}&#x202f;». {problem}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot name a secret: use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être le nom d’un secret&#x202f;: utilisez des lettres, des chiffres, _ et -, en commençant par une lettre ou _.</translation>
    </message>
    <message>
        <source>This secret is too long for the system keyring.</source>
        <translation>Ce secret est trop long pour le trousseau du système.</translation>
    </message>
    <message>
        <source>The keyring holds a broken key for the outbox.</source>
        <translation>Le trousseau contient une clé incorrecte pour la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The key in {file} cannot be read.</source>
        <translation>Impossible de lire la clé de {file}.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {limit_s:g} s. If it asks for its password, answer that and try again.</source>
        <translation>Le trousseau n’a pas répondu en {limit_s:g}&#xa0;s. S’il demande son mot de passe, saisissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>Impossible de lire {file}&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; the default is used.</source>
        <translation>Le paramètre {name} ne peut pas être {value}&#x202f;; la valeur par défaut est utilisée.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON. It was kept as {name}; the default settings are used.</source>
        <translation>{file} n’est pas du JSON valide. Il a été conservé sous {name}&#x202f;; les paramètres par défaut sont utilisés.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON and cannot be set aside: {problem}.</source>
        <translation>{file} n’est pas du JSON valide et ne peut pas être mis de côté&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>{file} does not hold an object. It was kept as {name}; the default settings are used.</source>
        <translation>{file} ne contient pas d’objet. Il a été conservé sous {name}&#x202f;; les paramètres par défaut sont utilisés.</translation>
    </message>
    <message>
        <source>{file} does not hold an object and cannot be set aside: {problem}.</source>
        <translation>{file} ne contient pas d’objet et ne peut pas être mis de côté&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {file}: {problem}.</source>
        <translation>Impossible d’enregistrer les paramètres dans {file}&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>Expected a value.</source>
        <translation>Valeur attendue.</translation>
    </message>
    <message>
        <source>Expected a name in double quotes.</source>
        <translation>Nom entre guillemets doubles attendu.</translation>
    </message>
    <message>
        <source>Expected a comma.</source>
        <translation>Virgule attendue.</translation>
    </message>
    <message>
        <source>Expected a colon.</source>
        <translation>Deux-points attendus.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing quote.</source>
        <translation>Le texte qui commence ici n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>A line break or tab in a text is written \n or \t.</source>
        <translation>Dans un texte, un saut de ligne ou une tabulation s’écrit \n ou \t.</translation>
    </message>
    <message>
        <source>A backslash in a text must be doubled.</source>
        <translation>Dans un texte, une barre oblique inverse doit être doublée.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing brace.</source>
        <translation>Retirez la virgule avant l’accolade fermante.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>Retirez la virgule avant le crochet fermant.</translation>
    </message>
    <message>
        <source>{word} is not a number of JSON.</source>
        <translation>{word} n’est pas un nombre JSON.</translation>
    </message>
    <message>
        <source>A number has more than {most:,} digits.</source>
        <translation>Un nombre a plus de {most:,} chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has agreed to send the secrets {names} to {host}.</source>
        <extracomment>Singular: Nobody has agreed to send secret {names} to {host}.</extracomment>
        <translation>
            <numerusform>Personne n’a accepté l’envoi du secret {names} à {host}.</numerusform>
            <numerusform>Personne n’a accepté l’envoi des secrets {names} à {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is not trusted yet, so nothing is sent from it.</source>
        <translation>Ce projet n’a pas encore votre confiance&#x202f;; il n’envoie donc rien.</translation>
    </message>
    <message>
        <source>This project asks for other hosts, headers or secrets than it was trusted with, so nothing is sent from it.</source>
        <translation>Ce projet demande d’autres hôtes, en-têtes ou secrets que ceux pour lesquels il a eu votre confiance&#x202f;; il n’envoie donc rien.</translation>
    </message>
    <message>
        <source>A template computes the host of this URL, and such a host never gets a secret. Write the host out, or take it from an environment.</source>
        <translation>Un modèle calcule l’hôte de cette URL, et un tel hôte ne reçoit jamais de secret. Écrivez l’hôte en toutes lettres, ou prenez-le d’un environnement.</translation>
    </message>
    <message>
        <source>Nobody has agreed to send from this project to {host}.</source>
        <translation>Personne n’a accepté d’envoi de ce projet à {host}.</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>environnement {name}</translation>
    </message>
    <message>
        <source>{place} in {environment}</source>
        <translation>{place}, environnement {environment}</translation>
    </message>
    <message>
        <source>Content Block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{file} is damaged. It was kept as {name}. No project is trusted.</source>
        <translation>{file} est endommagé. Il a été conservé sous {name}. Aucun projet n’a votre confiance.</translation>
    </message>
    <message>
        <source>{file} is damaged. No project is trusted.</source>
        <translation>{file} est endommagé. Aucun projet n’a votre confiance.</translation>
    </message>
    <message>
        <source>Whom you trust cannot be saved to {file}: {problem}.</source>
        <translation>Impossible d’enregistrer vos choix de confiance dans {file}&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>The address for updates is not an https address.</source>
        <translation>L’adresse des mises à jour n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>The place for updates answered with status {status}.</source>
        <translation>Le serveur des mises à jour a répondu avec le code d’état {status}.</translation>
    </message>
    <message>
        <source>The answer is too large to be about a version.</source>
        <translation>La réponse est trop volumineuse pour décrire une version.</translation>
    </message>
    <message>
        <source>The answer does not name a version.</source>
        <translation>La réponse n’indique pas de version.</translation>
    </message>
    <message>
        <source>Design, preview, check and send webhooks that are personalized with Liquid.</source>
        <translation>Concevez, prévisualisez, vérifiez et envoyez des webhooks personnalisés avec Liquid.</translation>
    </message>
    <message>
        <source>It has no account and no telemetry, and reaches the network only when you send, record, import, or ask for updates.</source>
        <translation>Sans compte ni télémétrie&#x202f;: le réseau n’est utilisé que lorsque vous envoyez, enregistrez, importez ou demandez les mises à jour.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. It stands on:</source>
        <translation>Distribué sous licence Apache 2.0. Il s’appuie sur&#x202f;:</translation>
    </message>
    <message>
        <source>About Hook Studio</source>
        <translation>À propos de Hook Studio</translation>
    </message>
    <message>
        <source>Part or licence</source>
        <translation>Composant ou licence</translation>
    </message>
    <message>
        <source>Parts of Hook Studio</source>
        <translation>Composants de Hook Studio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Rechercher dans les composants</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Hook Studio {version}</source>
        <translation>Hook Studio {version}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Nouveau webhook…</translation>
    </message>
    <message>
        <source>New &amp;project…</source>
        <translation>Nouveau &amp;projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Recharger depuis le disque</translation>
    </message>
    <message>
        <source>&amp;Import users…</source>
        <translation>&amp;Importer des utilisateurs…</translation>
    </message>
    <message>
        <source>&amp;Copy for Braze…</source>
        <translation>&amp;Copier pour Braze…</translation>
    </message>
    <message>
        <source>&amp;Allow-list…</source>
        <translation>&amp;Liste d’autorisation…</translation>
    </message>
    <message>
        <source>S&amp;ecrets…</source>
        <translation>&amp;Secrets…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Rechercher et re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>P&amp;lan…</translation>
    </message>
    <message>
        <source>&amp;Project pane</source>
        <translation>Volet du &amp;projet</translation>
    </message>
    <message>
        <source>P&amp;review pane</source>
        <translation>Volet d’ape&amp;rçu</translation>
    </message>
    <message>
        <source>&amp;Bottom panel</source>
        <translation>Panneau &amp;inférieur</translation>
    </message>
    <message>
        <source>&amp;Coverage in the editor</source>
        <translation>&amp;Couverture dans l’éditeur</translation>
    </message>
    <message>
        <source>Go to the project</source>
        <translation>Aller au projet</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Aller au compositeur</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>Aller à l’aperçu</translation>
    </message>
    <message>
        <source>Go to the &amp;matrix</source>
        <translation>Aller à la &amp;matrice</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>Aller aux in&amp;stantanés</translation>
    </message>
    <message>
        <source>Try hostile &amp;values</source>
        <translation>Essayer des &amp;valeurs hostiles</translation>
    </message>
    <message>
        <source>Go to the retry la&amp;b</source>
        <translation>Aller au la&amp;boratoire des essais</translation>
    </message>
    <message>
        <source>Search or &amp;do anything…</source>
        <translation>Rec&amp;hercher ou exécuter…</translation>
    </message>
    <message>
        <source>&amp;Go to webhook…</source>
        <translation>Aller au &amp;webhook…</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Aller à l’URL</translation>
    </message>
    <message>
        <source>Next sample user</source>
        <translation>Utilisateur exemple suivant</translation>
    </message>
    <message>
        <source>Previous sample user</source>
        <translation>Utilisateur exemple précédent</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Langue suivante</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>Langue précédente</translation>
    </message>
    <message>
        <source>Choose the &amp;environment…</source>
        <translation>Choisir l’&amp;environnement…</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>&amp;Cancel the send</source>
        <translation>&amp;Annuler l’envoi</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Problème précédent</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>C&amp;orriger le problème</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Help topics</source>
        <translation>&amp;Rubriques d’aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Rechercher les mises à &amp;jour…</translation>
    </message>
    <message>
        <source>&amp;About Hook Studio</source>
        <translation>À &amp;propos de Hook Studio</translation>
    </message>
    <message>
        <source>A server that lets in only these addresses takes webhooks of that instance and nothing else. The table is of {date}; Braze may add addresses, and what it publishes now counts.</source>
        <translation>Un serveur qui n’admet que ces adresses accepte les webhooks de cette instance et rien d’autre. Le tableau date du {date}&#x202f;; Braze peut ajouter des adresses, et c’est ce que Braze publie aujourd’hui qui fait foi.</translation>
    </message>
    <message>
        <source>Plain addresses</source>
        <translation>Adresses simples</translation>
    </message>
    <message>
        <source>CIDR blocks</source>
        <translation>Blocs CIDR</translation>
    </message>
    <message>
        <source>AWS security group (JSON)</source>
        <translation>Groupe de sécurité AWS (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} addresses</source>
        <extracomment>Singular: {n:,} address</extracomment>
        <translation>
            <numerusform>{n:,} adresse</numerusform>
            <numerusform>{n:,} adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the allow-list</source>
        <translation>Enregistrer la liste d’autorisation</translation>
    </message>
    <message>
        <source>Allow-list</source>
        <translation>Liste d’autorisation</translation>
    </message>
    <message>
        <source>Instance of Braze</source>
        <translation>Instance de Braze</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Toutes les instances</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instance</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Bottom panel</source>
        <translation>Panneau inférieur</translation>
    </message>
    <message>
        <source>Hide the bottom panel</source>
        <translation>Masquer le panneau inférieur</translation>
    </message>
    <message>
        <source>Show the bottom panel</source>
        <translation>Afficher le panneau inférieur</translation>
    </message>
    <message>
        <source>Method in Braze: {method} · values of {environment}</source>
        <translation>Méthode dans Braze&#x202f;: {method} · valeurs de {environment}</translation>
    </message>
    <message>
        <source>Method in Braze: {method}</source>
        <translation>Méthode dans Braze&#x202f;: {method}</translation>
    </message>
    <message>
        <source>Copy for Braze · {name}</source>
        <translation>Copier pour Braze · {name}</translation>
    </message>
    <message>
        <source>Fields of Braze&apos;s composer</source>
        <translation>Champs du compositeur de Braze</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>REST API object</source>
        <translation>Objet de l’API REST</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>Copier {field}</translation>
    </message>
    <message>
        <source>{field} for Braze</source>
        <translation>{field} pour Braze</translation>
    </message>
    <message>
        <source>Before this works in Braze</source>
        <translation>À régler avant l’usage dans Braze</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>What Braze would not accept</source>
        <translation>Ce que Braze n’accepterait pas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>● Changed</source>
        <translation>● Modifié</translation>
    </message>
    <message>
        <source>＋ New</source>
        <translation>＋ Nouveau</translation>
    </message>
    <message>
        <source>⊘ Not needed</source>
        <translation>⊘ Inutile</translation>
    </message>
    <message>
        <source>✕ Unreadable</source>
        <translation>✕ Illisible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Accepted {n:,} snapshots</source>
        <extracomment>Singular: Accepted {n:,} snapshot</extracomment>
        <translation>
            <numerusform>{n:,} instantané accepté</numerusform>
            <numerusform>{n:,} instantanés acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>The requests are compared with their files.</source>
        <translation>Les requêtes sont comparées à leurs fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} requests are as the snapshots hold.</source>
        <extracomment>Singular: {n:,} request is as the snapshots hold.</extracomment>
        <translation>
            <numerusform>{n:,} requête est conforme à son instantané.</numerusform>
            <numerusform>{n:,} requêtes sont conformes à leurs instantanés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Snapshots that differ</source>
        <translation>Instantanés qui diffèrent</translation>
    </message>
    <message>
        <source>Let the snapshot hold what the webhook makes now</source>
        <translation>Mettre dans l’instantané ce que produit maintenant le webhook</translation>
    </message>
    <message>
        <source>Accept every change in the list</source>
        <translation>Accepter toutes les modifications de la liste</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} snapshots differ</source>
        <extracomment>Singular: {n:,} snapshot differs</extracomment>
        <translation>
            <numerusform>{n:,} instantané diffère</numerusform>
            <numerusform>{n:,} instantanés diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings did not end</source>
        <extracomment>Singular: {n:,} rendering did not end</extracomment>
        <translation>
            <numerusform>{n:,} rendu n’a pas abouti</numerusform>
            <numerusform>{n:,} rendus n’ont pas abouti</numerusform>
        </translation>
    </message>
    <message>
        <source>with edits that are not saved</source>
        <translation>avec des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No snapshots</source>
        <translation>Pas d’instantanés</translation>
    </message>
    <message>
        <source>With a webhook and a sample user there is something to keep.</source>
        <translation>Avec un webhook et un utilisateur exemple, il y a quelque chose à conserver.</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Pas encore d’instantanés</translation>
    </message>
    <message>
        <source>They keep each request as a file, so that a review shows what an edit does.</source>
        <translation>Ils conservent chaque requête dans un fichier&#x202f;: une relecture montre ainsi l’effet d’une modification.</translation>
    </message>
    <message>
        <source>Take snapshots</source>
        <translation>Prendre des instantanés</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <extracomment>Singular: {done:,} of {n:,} request</extracomment>
        <translation>
            <numerusform>{done:,} requête sur {n:,}</numerusform>
            <numerusform>{done:,} requêtes sur {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Annuler&#x202f;: {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Rétablir&#x202f;: {edit}</translation>
    </message>
    <message>
        <source>Other edits followed; undo those first.</source>
        <translation>D’autres modifications ont suivi&#x202f;; annulez-les d’abord.</translation>
    </message>
    <message>
        <source>A GET request has no body, so Braze does not send this one.</source>
        <translation>Une requête GET n’a pas de corps&#x202f;; Braze n’envoie donc pas celui-ci.</translation>
    </message>
    <message>
        <source>Paste URL in languages</source>
        <translation>Coller l’URL par langues</translation>
    </message>
    <message>
        <source>The pasted URL was split into language tabs: Default, {languages}.</source>
        <translation>L’URL collée a été répartie en onglets de langue&#x202f;: Par défaut, {languages}.</translation>
    </message>
    <message>
        <source>Paste body in languages</source>
        <translation>Coller le corps par langues</translation>
    </message>
    <message>
        <source>The pasted body was split into language tabs: Default, {languages}.</source>
        <translation>Le corps collé a été réparti en onglets de langue&#x202f;: Par défaut, {languages}.</translation>
    </message>
    <message>
        <source>Change the method to {method}</source>
        <translation>Choisir la méthode {method}</translation>
    </message>
    <message>
        <source>Override the URL</source>
        <translation>Redéfinir l’URL</translation>
    </message>
    <message>
        <source>Use the default URL</source>
        <translation>Utiliser l’URL par défaut</translation>
    </message>
    <message>
        <source>Override the body</source>
        <translation>Redéfinir le corps</translation>
    </message>
    <message>
        <source>Use the default body</source>
        <translation>Utiliser le corps par défaut</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>Ajouter {language}</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Retirer {language}</translation>
    </message>
    <message>
        <source>{language} is removed.</source>
        <translation>{language}&#x202f;: variante retirée.</translation>
    </message>
    <message>
        <source>Turn into raw text</source>
        <translation>Convertir en texte brut</translation>
    </message>
    <message>
        <source>Turn into a JSON table</source>
        <translation>Convertir en table JSON</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>Modifier l’URL</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>Modifier le corps</translation>
    </message>
    <message>
        <source>It stays a table; change that place first.</source>
        <translation>Le corps reste une table&#x202f;; modifiez d’abord cet endroit.</translation>
    </message>
    <message>
        <source>It stays raw text; change that place first.</source>
        <translation>Le corps reste du texte brut&#x202f;; modifiez d’abord cet endroit.</translation>
    </message>
    <message>
        <source>A webhook is a request that Braze sends for each user: a method, a URL, headers and a body, personalized with Liquid.</source>
        <translation>Un webhook est une requête que Braze envoie pour chaque utilisateur&#x202f;: une méthode, une URL, des en-têtes et un corps, personnalisés avec Liquid.</translation>
    </message>
    <message>
        <source>No webhook open</source>
        <translation>Aucun webhook ouvert</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>{keys} renames the webhook and its file.</source>
        <translation>{keys} renomme le webhook et son fichier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on the file</source>
        <extracomment>Singular: {n} note on the file</extracomment>
        <translation>
            <numerusform>{n} remarque sur le fichier</numerusform>
            <numerusform>{n} remarques sur le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Nom du webhook</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>• Not saved</source>
        <translation>• Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Copy for Braze</source>
        <translation>Copier pour Braze</translation>
    </message>
    <message>
        <source>Copy for Braze: the URL, the headers and the body as Braze&apos;s composer takes them, languages merged</source>
        <translation>Copier pour Braze&#x202f;: l’URL, les en-têtes et le corps tels que les attend le compositeur de Braze, langues fusionnées</translation>
    </message>
    <message>
        <source>Save this webhook</source>
        <translation>Enregistrer ce webhook</translation>
    </message>
    <message>
        <source>what the body is</source>
        <translation>nature du corps</translation>
    </message>
    <message>
        <source>who is calling</source>
        <translation>qui appelle</translation>
    </message>
    <message>
        <source>what the answer may be</source>
        <translation>ce que peut être la réponse</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>langue de la réponse</translation>
    </message>
    <message>
        <source>a key of the receiver</source>
        <translation>une clé du destinataire</translation>
    </message>
    <message>
        <source>the same for a repeated call</source>
        <translation>identique si l’appel est répété</translation>
    </message>
    <message>
        <source>Braze sends its own</source>
        <translation>Braze envoie le sien</translation>
    </message>
    <message>
        <source>how the answer may be kept</source>
        <translation>comment la réponse peut être conservée</translation>
    </message>
    <message>
        <source>how the receiver should act</source>
        <translation>comment le destinataire doit agir</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>a token from your keyring</source>
        <translation>un jeton de votre trousseau</translation>
    </message>
    <message>
        <source>user:password from your keyring</source>
        <translation>user:password de votre trousseau</translation>
    </message>
    <message>
        <source>a key from your keyring</source>
        <translation>une clé de votre trousseau</translation>
    </message>
    <message>
        <source>ask again each time</source>
        <translation>redemander à chaque fois</translation>
    </message>
    <message>
        <source>answer before the work is done</source>
        <translation>répondre avant la fin du traitement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>This header</source>
        <translation>Cet en-tête</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Sent; untick to keep it without sending</source>
        <translation>Envoyé&#x202f;; décochez pour le conserver sans l’envoyer</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>{name} is sent</source>
        <translation>{name} est envoyé</translation>
    </message>
    <message>
        <source>{name} is not sent</source>
        <translation>{name} n’est pas envoyé</translation>
    </message>
    <message>
        <source>No headers yet. Add one, or paste “Name: value” lines.
Without a Content-Type, Braze guesses one from the body.</source>
        <translation>Pas encore d’en-têtes. Ajoutez-en un, ou collez des lignes «&#x202f;Nom: valeur&#x202f;».
Sans Content-Type, Braze en devine un d’après le corps.</translation>
    </message>
    <message>
        <source>Headers are the same in every language: Braze does not vary them.</source>
        <translation>Les en-têtes sont les mêmes dans toutes les langues&#x202f;: Braze n’en fait pas de variantes.</translation>
    </message>
    <message>
        <source>URL as in Default</source>
        <translation>URL par défaut</translation>
    </message>
    <message>
        <source>Own URL for {language}</source>
        <translation>URL propre pour {language}</translation>
    </message>
    <message>
        <source>Give {language} a URL of its own</source>
        <translation>Donner une URL propre à {language}</translation>
    </message>
    <message>
        <source>Drop this URL; {language} then uses the default one</source>
        <translation>Retirer cette URL&#x202f;; {language} utilise alors celle par défaut</translation>
    </message>
    <message>
        <source>Override: URL of {language}</source>
        <translation>Redéfinir&#x202f;: URL pour {language}</translation>
    </message>
    <message>
        <source>Use Default&apos;s: URL of {language}</source>
        <translation>Version par défaut&#x202f;: URL pour {language}</translation>
    </message>
    <message>
        <source>Body as in Default</source>
        <translation>Corps par défaut</translation>
    </message>
    <message>
        <source>Own body for {language}</source>
        <translation>Corps propre pour {language}</translation>
    </message>
    <message>
        <source>Give {language} a body of its own</source>
        <translation>Donner un corps propre à {language}</translation>
    </message>
    <message>
        <source>Drop this body; {language} then uses the default one</source>
        <translation>Retirer ce corps&#x202f;; {language} utilise alors celui par défaut</translation>
    </message>
    <message>
        <source>Override: body of {language}</source>
        <translation>Redéfinir&#x202f;: corps pour {language}</translation>
    </message>
    <message>
        <source>Use Default&apos;s: body of {language}</source>
        <translation>Version par défaut&#x202f;: corps pour {language}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Redéfinir</translation>
    </message>
    <message>
        <source>Use Default&apos;s</source>
        <translation>Version par défaut</translation>
    </message>
    <message>
        <source>No pairs yet: the body is {}.
Add one, or paste a JSON object.</source>
        <translation>Pas encore de paires&#x202f;: le corps est {}.
Ajoutez-en une, ou collez un objet JSON.</translation>
    </message>
    <message>
        <source>JSON it makes</source>
        <translation>JSON produit</translation>
    </message>
    <message>
        <source>Show the JSON that the pairs make</source>
        <translation>Afficher le JSON que produisent les paires</translation>
    </message>
    <message>
        <source>JSON that the pairs make</source>
        <translation>JSON que produisent les paires</translation>
    </message>
    <message>
        <source>Language or tag</source>
        <translation>Langue ou code</translation>
    </message>
    <message>
        <source>Search a language</source>
        <translation>Rechercher une langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>No language of that name.</source>
        <translation>Aucune langue de ce nom.</translation>
    </message>
    <message>
        <source>Preview {language}</source>
        <translation>Afficher l’aperçu&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Preview {language}, whatever the user&apos;s language</source>
        <translation>Afficher l’aperçu&#x202f;: {language}, quelle que soit la langue de l’utilisateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Add a language with its own URL or body</source>
        <translation>Ajouter une langue avec une URL ou un corps propres</translation>
    </message>
    <message>
        <source>For users whose language has no tab of its own</source>
        <translation>Pour les utilisateurs dont la langue n’a pas d’onglet</translation>
    </message>
    <message>
        <source>Languages before</source>
        <translation>Langues précédentes</translation>
    </message>
    <message>
        <source>Languages after</source>
        <translation>Langues suivantes</translation>
    </message>
    <message>
        <source>Remove {language} with its own URL and body?</source>
        <translation>Retirer {language} avec son URL et son corps&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Preview this</source>
        <translation>Afficher cet aperçu</translation>
    </message>
    <message>
        <source>The preview shows this one.</source>
        <translation>L’aperçu montre cette version.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>an object, a list …</source>
        <translation>un objet, une liste…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>This key is sent as null. Choose another type to give it a value.</source>
        <translation>Cette clé est envoyée avec null. Choisissez un autre type pour lui donner une valeur.</translation>
    </message>
    <message>
        <source>Whichever it is: 408, 429, any 5xx answer and no answer within 90 s are retried, as Braze does; all else is final.</source>
        <translation>Dans tous les cas, 408, 429, toute réponse 5xx et l’absence de réponse en 90&#xa0;s entraînent un nouvel essai, comme avec Braze&#x202f;; tout le reste est définitif.</translation>
    </message>
    <message>
        <source>{policy} The waits are Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>{policy} Les attentes sont un choix de Hook Studio&#x202f;; Braze ne les documente pas.</translation>
    </message>
    <message>
        <source>As the Standard Webhooks specification suggests.</source>
        <translation>Comme le suggère la spécification Standard Webhooks.</translation>
    </message>
    <message>
        <source>The wait before each retry, up to 20 of them.</source>
        <translation>L’attente avant chaque nouvel essai, 20 au plus.</translation>
    </message>
    <message>
        <source>As Braze does</source>
        <translation>Comme Braze</translation>
    </message>
    <message>
        <source>Deliver as Braze does</source>
        <translation>Livrer comme Braze</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Deliver once</source>
        <translation>Livrer une seule fois</translation>
    </message>
    <message>
        <source>Deliver as Standard Webhooks says</source>
        <translation>Livrer selon Standard Webhooks</translation>
    </message>
    <message>
        <source>Own schedule</source>
        <translation>Calendrier propre</translation>
    </message>
    <message>
        <source>Deliver by an own schedule</source>
        <translation>Livrer selon un calendrier propre</translation>
    </message>
    <message>
        <source>Waits before each retry</source>
        <translation>Attentes avant chaque nouvel essai</translation>
    </message>
    <message>
        <source>For receivers that must not see a repeat.</source>
        <translation>Pour les destinataires qui ne doivent jamais recevoir de doublon.</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 5m, 2h, 1d</source>
        <translation>Attentes séparées par des virgules&#x202f;: 10s, 1m, 5m, 2h, 1d</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>✕ Column {column}: {message} The waits before still hold.</source>
        <translation>✕ Colonne {column}&#x202f;: {message} Les attentes précédentes restent en vigueur.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Conservé dans {file}</translation>
    </message>
    <message>
        <source>{keys} sends this to the receiver on your own machine.</source>
        <translation>{keys} envoie ceci au récepteur de votre propre machine.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Where the request goes. Shift+Enter starts a new line for Liquid.</source>
        <translation>Où va la requête. Shift+Enter commence une nouvelle ligne pour Liquid.</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Braze knows these four methods</source>
        <translation>Braze connaît ces quatre méthodes</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} headers</source>
        <extracomment>Singular: Remove {n} header</extracomment>
        <translation>
            <numerusform>Retirer {n} en-tête</numerusform>
            <numerusform>Retirer {n} en-têtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} headers</source>
        <extracomment>Singular: Move {n} header</extracomment>
        <translation>
            <numerusform>Déplacer {n} en-tête</numerusform>
            <numerusform>Déplacer {n} en-têtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} headers</source>
        <extracomment>Singular: Paste {n} header</extracomment>
        <translation>
            <numerusform>Coller {n} en-tête</numerusform>
            <numerusform>Coller {n} en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pair</source>
        <translation>Retirer la paire</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} pairs</source>
        <extracomment>Singular: Remove {n} pair</extracomment>
        <translation>
            <numerusform>Retirer {n} paire</numerusform>
            <numerusform>Retirer {n} paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Move pair</source>
        <translation>Déplacer la paire</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} pairs</source>
        <extracomment>Singular: Move {n} pair</extracomment>
        <translation>
            <numerusform>Déplacer {n} paire</numerusform>
            <numerusform>Déplacer {n} paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste pair</source>
        <translation>Coller la paire</translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} pairs</source>
        <extracomment>Singular: Paste {n} pair</extracomment>
        <translation>
            <numerusform>Coller {n} paire</numerusform>
            <numerusform>Coller {n} paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Retirer l’en-tête</translation>
    </message>
    <message>
        <source>Move header</source>
        <translation>Déplacer l’en-tête</translation>
    </message>
    <message>
        <source>Paste header</source>
        <translation>Coller l’en-tête</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>Ajouter une paire</translation>
    </message>
    <message>
        <source>Add a pair (Enter on the last row)</source>
        <translation>Ajouter une paire (Enter sur la dernière ligne)</translation>
    </message>
    <message>
        <source>Edit pair</source>
        <translation>Modifier la paire</translation>
    </message>
    <message>
        <source>The clipboard holds no pairs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Le presse-papiers ne contient pas de paires. Copiez un objet JSON, ou des lignes du type «&#x202f;nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Add a header (Enter on the last row)</source>
        <translation>Ajouter un en-tête (Enter sur la dernière ligne)</translation>
    </message>
    <message>
        <source>Edit header</source>
        <translation>Modifier l’en-tête</translation>
    </message>
    <message>
        <source>The clipboard holds no headers. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Le presse-papiers ne contient pas d’en-têtes. Copiez un objet JSON, ou des lignes du type «&#x202f;nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Delete)</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>Retirer {row}</translation>
    </message>
    <message>
        <source>Drag to move (Alt+↑, Alt+↓)</source>
        <translation>Glisser pour déplacer (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Parties du webhook</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Type de corps</translation>
    </message>
    <message>
        <source>Headers {count}</source>
        <translation>En-têtes {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sent</source>
        <extracomment>Singular: {n} sent</extracomment>
        <translation>
            <numerusform>{n} envoyé</numerusform>
            <numerusform>{n} envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} switched off</source>
        <extracomment>Singular: {n} switched off</extracomment>
        <translation>
            <numerusform>{n} désactivé</numerusform>
            <numerusform>{n} désactivés</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON table</source>
        <translation>Table JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Send this request with the previewed user</source>
        <translation>Envoyer cette requête avec l’utilisateur de l’aperçu</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>Cesser d’attendre la réponse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>{stop_tip}; {seconds} s of at most {limit} s are over</source>
        <translation>{stop_tip}&#x202f;; {seconds}&#xa0;s écoulées sur {limit}&#xa0;s au plus</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>Envoyer en production</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Cancel {seconds} s</source>
        <translation>Annuler {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Not sent: the template aborts for this user ({reason}).</source>
        <translation>Non envoyé&#x202f;: le modèle abandonne le message pour cet utilisateur ({reason}).</translation>
    </message>
    <message>
        <source>Not sent: {reason}.</source>
        <translation>Non envoyé&#x202f;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: {reason}. This is the first of {n} such problems.</source>
        <extracomment>Singular: Not sent: {reason}. This is the first of {n} such problem.</extracomment>
        <translation>
            <numerusform>Non envoyé&#x202f;: {reason}. C’est le premier de {n} problème de ce genre.</numerusform>
            <numerusform>Non envoyé&#x202f;: {reason}. C’est le premier de {n} problèmes de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Braze waits 90 s for the whole answer and follows no redirect.</source>
        <translation>Braze attend 90&#xa0;s la réponse complète et ne suit pas les redirections.</translation>
    </message>
    <message>
        <source>Only the ports 80 and 443 are allowed. Hook Studio also sends to this machine, for tests.</source>
        <translation>Seuls les ports 80 et 443 sont autorisés. Hook Studio envoie aussi vers cette machine, pour les tests.</translation>
    </message>
    <message>
        <source>User-Agent is “Braze Sender” and a hash that changes.</source>
        <translation>User-Agent est «&#x202f;Braze Sender&#x202f;» suivi d’une empreinte qui change.</translation>
    </message>
    <message>
        <source>Without a Content-Type header Braze guesses one from the body; set it to be sure.</source>
        <translation>Sans en-tête Content-Type, Braze en devine un d’après le corps&#x202f;; définissez-le pour en être sûr.</translation>
    </message>
    <message>
        <source>Braze keeps its message log for 60 hours.</source>
        <translation>Braze conserve son journal des messages pendant 60 heures.</translation>
    </message>
    <message>
        <source>{file} and {body_file}</source>
        <translation>{file} et {body_file}</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>each attempt, by a key</comment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What Braze does with it</source>
        <translation>Ce qu’en fait Braze</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Ne pas signer</translation>
    </message>
    <message>
        <source>Edit the waits</source>
        <translation>Modifier les attentes</translation>
    </message>
    <message>
        <source>Name the signing key</source>
        <translation>Nommer la clé de signature</translation>
    </message>
    <message>
        <source>Each attempt carries webhook-id (the same in every retry), webhook-timestamp and webhook-signature, so that the receiver can check who sent it. Braze does not do this.</source>
        <translation>Chaque tentative porte webhook-id (le même à chaque nouvel essai), webhook-timestamp et webhook-signature, pour que le destinataire puisse vérifier qui l’a envoyée. Braze ne le fait pas.</translation>
    </message>
    <message>
        <source>The key itself is kept in the keyring under this name and never in a file: whsec_ and Base64, as the receiver has it. Where it is missing, it is asked for at the first send.</source>
        <translation>La clé elle-même est conservée sous ce nom dans le trousseau, jamais dans un fichier&#x202f;: whsec_ et Base64, telle que l’a le destinataire. Si elle manque, elle est demandée au premier envoi.</translation>
    </message>
    <message>
        <source>Name of the secret that holds the signing key</source>
        <translation>Nom du secret qui contient la clé de signature</translation>
    </message>
    <message>
        <source>Sign as Standard Webhooks says</source>
        <translation>Signer selon Standard Webhooks</translation>
    </message>
    <message>
        <source>✕ {problem} The name before still holds.</source>
        <translation>✕ {problem} Le nom précédent reste en vigueur.</translation>
    </message>
    <message>
        <source>A secret has a name.</source>
        <translation>Un secret a un nom.</translation>
    </message>
    <message>
        <source>Type {row}</source>
        <translation>Type {row}</translation>
    </message>
    <message>
        <source>An environment has no text to search in.</source>
        <translation>Un environnement n’a pas de texte où chercher.</translation>
    </message>
    <message>
        <source>The project has no environment yet.</source>
        <translation>Le projet n’a pas encore d’environnement.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>Where sample users are imported from, and the secret that holds the key: hookstudio users import --environment, and File › Import users.</source>
        <translation>D’où importer les utilisateurs exemples, et le secret qui contient la clé&#x202f;: hookstudio users import --environment, et Fichier › Importer des utilisateurs.</translation>
    </message>
    <message numerus="yes">
        <source>! {message} (and {n} more)</source>
        <extracomment>Singular: ! {message} (and {n} more)</extracomment>
        <translation>
            <numerusform>! {message} (et {n} autre)</numerusform>
            <numerusform>! {message} (et {n} autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Nom de l’environnement</translation>
    </message>
    <message>
        <source>The picker at the top lists it so; F2 renames it.</source>
        <translation>Il figure sous ce nom dans le sélecteur du haut&#x202f;; F2 le renomme.</translation>
    </message>
    <message>
        <source>Production: mark it everywhere, and ask before each send</source>
        <translation>Production&#x202f;: la signaler partout, et demander avant chaque envoi</translation>
    </message>
    <message>
        <source>Parts of the environment</source>
        <translation>Parties de l’environnement</translation>
    </message>
    <message>
        <source>REST host</source>
        <translation>Hôte REST</translation>
    </message>
    <message>
        <source>US-01, or https://rest.iad-01.braze.com</source>
        <translation>US-01, ou https://rest.iad-01.braze.com</translation>
    </message>
    <message>
        <source>Secret with the API key</source>
        <translation>Secret contenant la clé d’API</translation>
    </message>
    <message>
        <source>Braze REST API</source>
        <translation>API REST de Braze</translation>
    </message>
    <message>
        <source>Edit the REST key</source>
        <translation>Modifier la clé REST</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Marquer comme production</translation>
    </message>
    <message>
        <source>Take the production mark away</source>
        <translation>Retirer la marque de production</translation>
    </message>
    <message>
        <source>Edit the REST host</source>
        <translation>Modifier l’hôte REST</translation>
    </message>
    <message>
        <source>Base URLs</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Templates write {{environment.name}}/path. A host written so counts as a fixed one.</source>
        <translation>Les modèles écrivent {{environment.name}}/path. Un hôte ainsi écrit compte comme fixe.</translation>
    </message>
    <message>
        <source>No base URLs yet. Add one, or paste “name: https://…” lines.</source>
        <translation>Pas encore d’URL de base. Ajoutez-en une, ou collez des lignes «&#x202f;nom: https://…&#x202f;».</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Templates read {{environment.name}}, wherever Liquid stands.</source>
        <translation>Les modèles lisent {{environment.name}}, partout où Liquid est admis.</translation>
    </message>
    <message>
        <source>No variables yet. Add one, or paste “name: value” lines.</source>
        <translation>Pas encore de variables. Ajoutez-en une, ou collez des lignes «&#x202f;nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>{{secret.name}} takes the secret that is named here; one that is not listed stands for itself. Values stay in the keyring.</source>
        <translation>{{secret.name}} prend le secret nommé ici&#x202f;; un secret absent de la liste garde son propre nom. Les valeurs restent dans le trousseau.</translation>
    </message>
    <message>
        <source>No secret goes by another name here. Add one, or paste “name: keyring name” lines.</source>
        <translation>Aucun secret ne porte un autre nom ici. Ajoutez-en un, ou collez des lignes «&#x202f;nom: nom dans le trousseau&#x202f;».</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>In templates</source>
        <translation>Dans les modèles</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>in templates</source>
        <translation>dans les modèles</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>Two rows are called {name}; rename one of them.</source>
        <translation>Deux lignes s’appellent {name}&#x202f;; renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Environment: {title}</source>
        <translation>Environnement&#x202f;: {title}</translation>
    </message>
    <message>
        <source>{title}  ·  production</source>
        <translation>{title}  ·  production</translation>
    </message>
    <message>
        <source>Environment: {title}, production</source>
        <translation>Environnement&#x202f;: {title}, production</translation>
    </message>
    <message>
        <source>{title}
Where requests go, and with which secrets</source>
        <translation>{title}
Où vont les requêtes, et avec quels secrets</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>Modifier {title}</translation>
    </message>
    <message>
        <source>{label}  ·  cannot be used</source>
        <translation>{label}  ·  inutilisable</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} base URLs</source>
        <extracomment>Singular: Remove {n} base URL</extracomment>
        <translation>
            <numerusform>Retirer {n} URL de base</numerusform>
            <numerusform>Retirer {n} URL de base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} base URLs</source>
        <extracomment>Singular: Move {n} base URL</extracomment>
        <translation>
            <numerusform>Déplacer {n} URL de base</numerusform>
            <numerusform>Déplacer {n} URL de base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} base URLs</source>
        <extracomment>Singular: Paste {n} base URL</extracomment>
        <translation>
            <numerusform>Coller {n} URL de base</numerusform>
            <numerusform>Coller {n} URL de base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} variables</source>
        <extracomment>Singular: Remove {n} variable</extracomment>
        <translation>
            <numerusform>Retirer {n} variable</numerusform>
            <numerusform>Retirer {n} variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} variables</source>
        <extracomment>Singular: Move {n} variable</extracomment>
        <translation>
            <numerusform>Déplacer {n} variable</numerusform>
            <numerusform>Déplacer {n} variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} variables</source>
        <extracomment>Singular: Paste {n} variable</extracomment>
        <translation>
            <numerusform>Coller {n} variable</numerusform>
            <numerusform>Coller {n} variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} secrets</source>
        <extracomment>Singular: Remove {n} secret</extracomment>
        <translation>
            <numerusform>Retirer {n} secret</numerusform>
            <numerusform>Retirer {n} secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} secrets</source>
        <extracomment>Singular: Move {n} secret</extracomment>
        <translation>
            <numerusform>Déplacer {n} secret</numerusform>
            <numerusform>Déplacer {n} secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} secrets</source>
        <extracomment>Singular: Paste {n} secret</extracomment>
        <translation>
            <numerusform>Coller {n} secret</numerusform>
            <numerusform>Coller {n} secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove base URL</source>
        <translation>Retirer l’URL de base</translation>
    </message>
    <message>
        <source>Move base URL</source>
        <translation>Déplacer l’URL de base</translation>
    </message>
    <message>
        <source>Paste base URL</source>
        <translation>Coller l’URL de base</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Retirer la variable</translation>
    </message>
    <message>
        <source>Move variable</source>
        <translation>Déplacer la variable</translation>
    </message>
    <message>
        <source>Paste variable</source>
        <translation>Coller la variable</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>Retirer le secret</translation>
    </message>
    <message>
        <source>Move secret</source>
        <translation>Déplacer le secret</translation>
    </message>
    <message>
        <source>Paste secret</source>
        <translation>Coller le secret</translation>
    </message>
    <message>
        <source>Add base URL</source>
        <translation>Ajouter une URL de base</translation>
    </message>
    <message>
        <source>Add a base URL (Enter on the last row)</source>
        <translation>Ajouter une URL de base (Enter sur la dernière ligne)</translation>
    </message>
    <message>
        <source>Edit base URL</source>
        <translation>Modifier l’URL de base</translation>
    </message>
    <message>
        <source>The clipboard holds no base URLs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Le presse-papiers ne contient pas d’URL de base. Copiez un objet JSON, ou des lignes du type «&#x202f;nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Add a variable (Enter on the last row)</source>
        <translation>Ajouter une variable (Enter sur la dernière ligne)</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>Modifier la variable</translation>
    </message>
    <message>
        <source>The clipboard holds no variables. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Le presse-papiers ne contient pas de variables. Copiez un objet JSON, ou des lignes du type «&#x202f;nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Ajouter un secret</translation>
    </message>
    <message>
        <source>Add a secret (Enter on the last row)</source>
        <translation>Ajouter un secret (Enter sur la dernière ligne)</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>Modifier le secret</translation>
    </message>
    <message>
        <source>The clipboard holds no secrets. Copy a JSON object, or lines like “name: value”.</source>
        <translation>Le presse-papiers ne contient pas de secrets. Copiez un objet JSON, ou des lignes du type «&#x202f;nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Retry lab</source>
        <translation>Laboratoire des essais</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Nothing was sent: {message}</source>
        <translation>Rien n’a été envoyé&#x202f;: {message}</translation>
    </message>
    <message>
        <source>{name}, sent to {origin}</source>
        <translation>{name}, envoyé à {origin}</translation>
    </message>
    <message>
        <source>This project is not from this studio. It opens and previews as always; until you trust it, nothing is sent from it and no secret is read.</source>
        <translation>Ce projet ne vient pas de ce studio. Il s’ouvre et s’affiche en aperçu comme toujours&#x202f;; tant que vous ne lui faites pas confiance, il n’envoie rien et aucun secret n’est lu.</translation>
    </message>
    <message>
        <source>Send to {host}?</source>
        <translation>Envoyer à {host}&#x202f;?</translation>
    </message>
    <message>
        <source>Hosts that a template computes from a user&apos;s data; they never get a secret</source>
        <translation>Hôtes qu’un modèle calcule d’après les données d’un utilisateur&#x202f;; ils ne reçoivent jamais de secret</translation>
    </message>
    <message>
        <source>On disk this project now asks for hosts, headers or secrets that you did not trust it with. Until you do, nothing is sent from it.</source>
        <translation>Sur le disque, ce projet demande à présent d’autres hôtes, en-têtes ou secrets que ceux pour lesquels il a eu votre confiance. Tant que vous ne les avez pas acceptés, il n’envoie rien.</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Envoie à</translation>
    </message>
    <message>
        <source>{environment} is a production environment: this is a real call.</source>
        <translation>{environment} est un environnement de production&#x202f;: c’est un véritable appel.</translation>
    </message>
    <message>
        <source>Nothing was sent to this host from this project before.</source>
        <translation>Ce projet n’a encore rien envoyé à cet hôte.</translation>
    </message>
    <message>
        <source>Its address is {words}, not one of the internet.</source>
        <translation>Son adresse est {words}, elle n’est pas sur Internet.</translation>
    </message>
    <message>
        <source>The proxy {proxy} looks the host up, so its address is checked by name only.</source>
        <translation>Le proxy {proxy} résout l’hôte&#x202f;; seul le nom peut donc être vérifié.</translation>
    </message>
    <message>
        <source>It did not get these secrets before.</source>
        <translation>Il n’a pas encore reçu ces secrets.</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <extracomment>Singular: and {n:,} more</extracomment>
        <translation>
            <numerusform>et {n:,} autre</numerusform>
            <numerusform>et {n:,} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Your yes is remembered for this project and this host.</source>
        <translation>Votre accord est retenu pour ce projet et cet hôte.</translation>
    </message>
    <message>
        <source>Before this is sent</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>{environment} (production)</source>
        <translation>{environment} (production)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <translation>&amp;Envoyer en production</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nouveau)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Trust this project…</source>
        <translation>Faire confiance à ce projet…</translation>
    </message>
    <message>
        <source>Review the changes…</source>
        <translation>Examiner les changements…</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no host, header or secret is written in it.</source>
        <translation>Il n’envoie rien de lui-même&#x202f;: il ne contient ni hôte, ni en-tête, ni secret.</translation>
    </message>
    <message>
        <source>Trust it only if you know who wrote it, or have read it. You are asked again when it asks for more than this, and before the first send to each host.</source>
        <translation>Ne lui faites confiance que si vous savez qui l’a écrit, ou si vous l’avez lu. Votre accord est redemandé quand il en demande plus, et avant le premier envoi à chaque hôte.</translation>
    </message>
    <message>
        <source>Trust this project</source>
        <translation>Faire confiance à ce projet</translation>
    </message>
    <message>
        <source>Trust {name} with what is new?</source>
        <translation>Faire confiance à {name}, nouveautés comprises&#x202f;?</translation>
    </message>
    <message>
        <source>Trust {name}?</source>
        <translation>Faire confiance à {name}&#x202f;?</translation>
    </message>
    <message>
        <source>What the project asks for</source>
        <translation>Ce que demande le projet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>&amp;Trust the project</source>
        <translation>&amp;Faire confiance au projet</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Hook Studio Help</source>
        <translation>Aide de Hook Studio</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Aucun sujet ne contient ces mots.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Sujet d’aide</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Address of the newer version</source>
        <translation>Adresse de la nouvelle version</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>Interrogation de {address}…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>“Check now” asks {address} once which version is the newest. Nothing about you, this computer or your projects is sent.</source>
        <translation>«&#x202f;Vérifier maintenant&#x202f;» demande une seule fois à {address} quelle est la dernière version. Rien n’est transmis sur vous, cet ordinateur ou vos projets.</translation>
    </message>
    <message>
        <source>This build names no place where newer versions are published, so there is nothing to ask. Update it the way it was installed: with your system&apos;s package manager, with “pipx upgrade hookstudio” or “uv tool upgrade hookstudio”, or with a newer package from whoever gave you this one.</source>
        <translation>Cette édition n’indique aucun lieu où paraissent de nouvelles versions&#x202f;; il n’y a donc rien à interroger. Mettez-la à jour comme vous l’avez installée&#x202f;: avec le gestionnaire de paquets de votre système, avec «&#x202f;pipx upgrade hookstudio&#x202f;» ou «&#x202f;uv tool upgrade hookstudio&#x202f;», ou avec un paquet plus récent de qui vous a fourni celui-ci.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known. {why}</source>
        <translation>Impossible de savoir s’il existe une version plus récente. {why}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Vous avez la dernière version.</translation>
    </message>
    <message>
        <source>Version {version} is out. Read about it here:</source>
        <translation>La version {version} est parue. Pour en savoir plus&#x202f;:</translation>
    </message>
    <message>
        <source>{seconds:,}&#xa0;s</source>
        <translation>{seconds:,}&#xa0;s</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d</source>
        <translation>{days:,}&#xa0;j</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h</source>
        <translation>{hours:,}&#xa0;h</translation>
    </message>
    <message>
        <source>{minutes:,}&#xa0;min</source>
        <translation>{minutes:,}&#xa0;min</translation>
    </message>
    <message>
        <source>{policy}: {attempt}</source>
        <translation>{policy}&#x202f;: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the simulated attempts</source>
        <translation>Chronologie des tentatives simulées</translation>
    </message>
    <message numerus="yes">
        <source>{made:,} of {n:,} runs</source>
        <extracomment>Singular: {made:,} of {n:,} run</extracomment>
        <translation>
            <numerusform>{made:,} sur {n:,} exécution</numerusform>
            <numerusform>{made:,} sur {n:,} exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver {policy}</source>
        <translation>Livrer&#x202f;: {policy}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {n:,} runs</source>
        <extracomment>Singular: Stopped at {n:,} run</extracomment>
        <translation>
            <numerusform>Arrêt à {n:,} exécution</numerusform>
            <numerusform>Arrêt à {n:,} exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver&apos;s own language; the last step repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s or :delay=s.</source>
        <translation>Le langage du récepteur&#x202f;; la dernière étape se répète&#x202f;: 503*2, 429:retry-after=7, 200
Une étape est un code d’état, hang ou reset, puis *nombre, puis :retry-after=s ou :delay=s.</translation>
    </message>
    <message>
        <source>Always 503</source>
        <translation>Toujours 503</translation>
    </message>
    <message>
        <source>Four times 503, then busy, then well</source>
        <translation>Quatre fois 503, puis surchargé, puis rétabli</translation>
    </message>
    <message>
        <source>A time-out, then well</source>
        <translation>Délai dépassé, puis rétabli</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Disparu pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} runs</source>
        <extracomment>Singular: {n:,} run</extracomment>
        <translation>
            <numerusform>{n:,} exécution</numerusform>
            <numerusform>{n:,} exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Play in receiver</source>
        <translation>Jouer dans le récepteur</translation>
    </message>
    <message>
        <source>Cancel the runs</source>
        <translation>Annuler les exécutions</translation>
    </message>
    <message>
        <source>Script of the answers</source>
        <translation>Script des réponses</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Ready scripts for the lab</source>
        <translation>Scripts tout prêts pour le laboratoire</translation>
    </message>
    <message>
        <source>Policy A</source>
        <translation>Politique A</translation>
    </message>
    <message>
        <source>Policy B</source>
        <translation>Politique B</translation>
    </message>
    <message>
        <source>What is simulated</source>
        <translation>Ce qui est simulé</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation en cours</translation>
    </message>
    <message>
        <source>Let the receiver answer by this script</source>
        <translation>Faire répondre le récepteur selon ce script</translation>
    </message>
    <message>
        <source>Draw the chance of the waits anew</source>
        <translation>Retirer au sort la part de hasard des attentes</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>noun</comment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>✕ Answers, column {column}: {problem}</source>
        <translation>✕ Réponses, colonne {column}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>{webhook} is delivered by this policy now: {title}.</source>
        <translation>{webhook} est désormais livré selon cette politique&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Exact times of the attempts</source>
        <translation>Dates exactes des tentatives</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>épuisée</translation>
    </message>
    <message>
        <source>delivered after {time}</source>
        <translation>livrée après {time}</translation>
    </message>
    <message>
        <source>failed after {time}</source>
        <translation>échouée après {time}</translation>
    </message>
    <message>
        <source>exhausted after {time}</source>
        <translation>épuisée après {time}</translation>
    </message>
    <message>
        <source>retried after {time}</source>
        <translation>nouvel essai après {time}</translation>
    </message>
    <message>
        <source>{policy}: {outcome}. {attempts}.</source>
        <translation>{policy}&#x202f;: {outcome}. {attempts}.</translation>
    </message>
    <message numerus="yes">
        <source>Attempt {attempt:,} in {n:,} runs: {low} to {high} in 90 %, median {middle}</source>
        <extracomment>Singular: Attempt {attempt:,} in {n:,} run: {low} to {high} in 90 %, median {middle}</extracomment>
        <translation>
            <numerusform>Tentative {attempt:,} sur {n:,} exécution&#x202f;: de {low} à {high} dans 90&#x202f;%, médiane {middle}</numerusform>
            <numerusform>Tentative {attempt:,} sur {n:,} exécutions&#x202f;: de {low} à {high} dans 90&#x202f;%, médiane {middle}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once</source>
        <comment>policy: one attempt and no retry</comment>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>No retry</source>
        <translation>Pas de nouvel essai</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>the receiver broke the connection</comment>
        <translation>coupure</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} at {time}</source>
        <translation>Tentative {attempt:,} à {time}</translation>
    </message>
    <message>
        <source>retried after {time}, as asked by {header}</source>
        <translation>nouvel essai après {time}, comme demandé par {header}</translation>
    </message>
    <message numerus="yes">
        <source>{state}, all {n:,} runs</source>
        <extracomment>Singular: {state}, all {n:,} run</extracomment>
        <translation>
            <numerusform>{state}, sur {n:,} exécution</numerusform>
            <numerusform>{state}, sur toutes les {n:,} exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} {runs:,}</source>
        <translation>{state} {runs:,}</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>noun: the number of the attempt</comment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>noun: the time until the next attempt</comment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Puis</translation>
    </message>
    <message>
        <source>{part:.0%}</source>
        <translation>{part:.0%}</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Webhook: {policy}</source>
        <translation>Webhook&#x202f;: {policy}</translation>
    </message>
    <message>
        <source>The webhook has this policy.</source>
        <translation>Le webhook a cette politique.</translation>
    </message>
    <message>
        <source>Use this policy for {webhook}</source>
        <translation>Utiliser cette politique pour {webhook}</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>policy: own waits</comment>
        <translation>Propre</translation>
    </message>
    <message>
        <source>{policy}: waits</source>
        <translation>{policy}&#x202f;: attentes</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>verb</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>{policy}: use it for the webhook</source>
        <translation>{policy}&#x202f;: l’utiliser pour le webhook</translation>
    </message>
    <message>
        <source>None</source>
        <comment>policy: none to compare with</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 2h</source>
        <translation>Attentes séparées par des virgules&#x202f;: 10s, 1m, 2h</translation>
    </message>
    <message>
        <source>✕ Waits, column {column}: {problem}</source>
        <translation>✕ Attentes, colonne {column}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines the same</source>
        <extracomment>Singular: {n:,} line the same</extracomment>
        <translation>
            <numerusform>{n:,} ligne identique</numerusform>
            <numerusform>{n:,} lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>added {line}</source>
        <translation>ajouté {line}</translation>
    </message>
    <message>
        <source>removed {line}</source>
        <translation>retiré {line}</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>What differs, by value</source>
        <translation>Ce qui diffère, par valeur</translation>
    </message>
    <message>
        <source>What differs, line by line</source>
        <translation>Ce qui diffère, ligne par ligne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Afficher la différence</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>A receiver could not tell the two apart.</source>
        <translation>Un destinataire ne pourrait pas les distinguer.</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Par valeur</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Par ligne</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} cells</source>
        <extracomment>Singular: {done:,} of {n:,} cell</extracomment>
        <translation>
            <numerusform>{done:,} sur {n:,} cellule</numerusform>
            <numerusform>{done:,} sur {n:,} cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark in the editor what no sample user reaches</source>
        <translation>Marquer dans l’éditeur ce qu’aucun utilisateur exemple n’atteint</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Problèmes seuls</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Show only the users with a problem</source>
        <translation>N’afficher que les utilisateurs qui ont un problème</translation>
    </message>
    <message>
        <source>Webhooks in the matrix</source>
        <translation>Webhooks dans la matrice</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No sample users</source>
        <translation>Aucun utilisateur exemple</translation>
    </message>
    <message>
        <source>Make one to see what it would get.</source>
        <translation>Créez-en un pour voir ce qu’il recevrait.</translation>
    </message>
    <message>
        <source>This webhook</source>
        <translation>Ce webhook</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Tous les webhooks</translation>
    </message>
    <message>
        <source>Stopped: {progress}</source>
        <translation>Arrêté&#x202f;: {progress}</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Aucun webhook</translation>
    </message>
    <message>
        <source>Open or make one to see what it sends.</source>
        <translation>Ouvrez-en ou créez-en un pour voir ce qu’il envoie.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Every rendering in this matrix is fine.</source>
        <translation>Tous les rendus de cette matrice sont corrects.</translation>
    </message>
    <message>
        <source>Matrix of sample users and languages</source>
        <translation>Matrice des utilisateurs exemples et des langues</translation>
    </message>
    <message>
        <source>Open this rendering</source>
        <translation>Ouvrir ce rendu</translation>
    </message>
    <message>
        <source>Compare with what the preview shows</source>
        <translation>Comparer avec ce que montre l’aperçu</translation>
    </message>
    <message>
        <source>Compare this user with the preview&apos;s</source>
        <translation>Comparer cet utilisateur à celui de l’aperçu</translation>
    </message>
    <message>
        <source>Sample users</source>
        <translation>Utilisateurs exemples</translation>
    </message>
    <message numerus="yes">
        <source>Seen with {n:,} sample users in every language.</source>
        <extracomment>Singular: Seen with {n:,} sample user in every language.</extracomment>
        <translation>
            <numerusform>Vérifié avec {n:,} utilisateur exemple dans chaque langue.</numerusform>
            <numerusform>Vérifié avec {n:,} utilisateurs exemples dans chaque langue.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}  ·  {where}, line {line}</source>
        <translation>{tag}  ·  {where}, ligne {line}</translation>
    </message>
    <message>
        <source>No branches</source>
        <translation>Aucune branche</translation>
    </message>
    <message>
        <source>past {tag}  ·  {where}, line {line}</source>
        <translation>hors de {tag}  ·  {where}, ligne {line}</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} branches reached</source>
        <extracomment>Singular: All {n:,} branch reached</extracomment>
        <translation>
            <numerusform>{n:,} branche atteinte sur {n:,}</numerusform>
            <numerusform>Les {n:,} branches sont atteintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missed:,} of {n:,} branches not reached</source>
        <extracomment>Singular: {missed:,} of {n:,} branch not reached</extracomment>
        <translation>
            <numerusform>{missed:,} branche non atteinte sur {n:,}</numerusform>
            <numerusform>{missed:,} branches non atteintes sur {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>Singular: and {n} more</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Default used</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>Valeur vide</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Invalid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fine</source>
        <extracomment>Singular: {n:,} fine</extracomment>
        <translation>
            <numerusform>{n:,} correct</numerusform>
            <numerusform>{n:,} corrects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} would break</source>
        <extracomment>Singular: {n:,} would break</extracomment>
        <translation>
            <numerusform>{n:,} casserait</numerusform>
            <numerusform>{n:,} casseraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} aborted</source>
        <extracomment>Singular: {n:,} aborted</extracomment>
        <translation>
            <numerusform>{n:,} abandonné</numerusform>
            <numerusform>{n:,} abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need a look</source>
        <extracomment>Singular: {n:,} needs a look</extracomment>
        <translation>
            <numerusform>{n:,} à vérifier</numerusform>
            <numerusform>{n:,} à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} · {variant} (the user&apos;s own language)</source>
        <translation>{user} · {variant} (la langue de l’utilisateur)</translation>
    </message>
    <message>
        <source>{state}, updating</source>
        <translation>{state}, mise à jour en cours</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Any webhook</source>
        <translation>Tous les webhooks</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Erreurs seules</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet…</source>
        <translation>CSV pour un tableur…</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the lines that the filter lets through to a file</source>
        <translation>Écrire dans un fichier les lignes que laisse passer le filtre</translation>
    </message>
    <message>
        <source>View of the activity</source>
        <translation>Vue de l’activité</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>Rechercher dans le journal d’activité</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>noun: the lines</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>{time} {webhook} for {user}: {result}</source>
        <translation>{time} {webhook} pour {user}&#x202f;: {result}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Code d’état</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message numerus="yes">
        <source>the newest {n:,} lines</source>
        <extracomment>Singular: the newest {n:,} line</extracomment>
        <translation>
            <numerusform>la ligne la plus récente</numerusform>
            <numerusform>les {n:,} lignes les plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} webhooks</source>
        <extracomment>Singular: {n:,} webhook</extracomment>
        <translation>
            <numerusform>{n:,} webhook</numerusform>
            <numerusform>{n:,} webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>No line has all that the filter asks for.</source>
        <translation>Aucune ligne ne remplit toutes les conditions du filtre.</translation>
    </message>
    <message>
        <source>The activity log cannot be read</source>
        <translation>Impossible de lire le journal d’activité</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Every attempt is kept here, with what was wrong. {sends}</source>
        <translation>Chaque tentative est conservée ici, avec ce qui n’allait pas. {sends}</translation>
    </message>
    <message>
        <source>{keys} sends a test.</source>
        <translation>{keys} envoie un test.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Afficher la livraison</translation>
    </message>
    <message>
        <source>Counters of each webhook</source>
        <translation>Compteurs de chaque webhook</translation>
    </message>
    <message>
        <source>The request is no longer kept: finished ones are emptied after 30 days.</source>
        <translation>La requête n’est plus conservée&#x202f;: celles qui sont terminées sont vidées après 30 jours.</translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation>Pas de réponse&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Attempt {number:,}</source>
        <translation>Tentative {number:,}</translation>
    </message>
    <message>
        <source>Parts of the attempt</source>
        <translation>Parties de la tentative</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Headers {count:,}</source>
        <translation>En-têtes {count:,}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La réponse apparaîtra ici.</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>La réponse n’est plus conservée</translation>
    </message>
    <message>
        <source>Finished ones are emptied after 30 days.</source>
        <translation>Celles qui sont terminées sont vidées après 30 jours.</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Requête telle qu’envoyée</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>No attempt was made</source>
        <translation>Aucune tentative n’a eu lieu</translation>
    </message>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}&#x202f;: {choice}</translation>
    </message>
    <message>
        <source>Messages with at least one attempt</source>
        <translation>Messages ayant eu au moins une tentative</translation>
    </message>
    <message>
        <source>Messages that were answered with 200 to 299</source>
        <translation>Messages qui ont reçu une réponse de 200 à 299</translation>
    </message>
    <message>
        <source>Messages that ended without being received</source>
        <translation>Messages terminés sans avoir été reçus</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>Tentatives après la première</translation>
    </message>
    <message>
        <source>Messages whose template aborted</source>
        <translation>Messages dont le modèle a abandonné l’envoi</translation>
    </message>
    <message>
        <source>Messages that may still be sent</source>
        <translation>Messages qui peuvent encore être envoyés</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Réessayé</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>adjective: still to be sent</comment>
        <translation>À envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries?</source>
        <extracomment>Singular: Delete {n:,} delivery?</extracomment>
        <translation>
            <numerusform>Supprimer {n:,} livraison&#x202f;?</numerusform>
            <numerusform>Supprimer {n:,} livraisons&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries</source>
        <extracomment>Singular: Delete {n:,} delivery</extracomment>
        <translation>
            <numerusform>Supprimer {n:,} livraison</numerusform>
            <numerusform>Supprimer {n:,} livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests, answers and lines of the activity log go with them, for good.</source>
        <translation>Leurs requêtes, leurs réponses et leurs lignes du journal d’activité disparaissent avec elles, définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} curl commands copied; secrets are named, not filled in.</source>
        <extracomment>Singular: {n:,} curl command copied; secrets are named, not filled in.</extracomment>
        <translation>
            <numerusform>{n:,} commande curl copiée&#x202f;; les secrets y sont nommés, non insérés.</numerusform>
            <numerusform>{n:,} commandes curl copiées&#x202f;; les secrets y sont nommés, non insérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Edit and resend…</source>
        <translation>Modifier et renvoyer…</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier pour curl</translation>
    </message>
    <message>
        <source>Open the webhook</source>
        <translation>Ouvrir le webhook</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries?</source>
        <extracomment>Singular: Cancel {n:,} delivery?</extracomment>
        <translation>
            <numerusform>Annuler {n:,} livraison&#x202f;?</numerusform>
            <numerusform>Annuler {n:,} livraisons&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries</source>
        <extracomment>Singular: Cancel {n:,} delivery</extracomment>
        <translation>
            <numerusform>Annuler {n:,} livraison</numerusform>
            <numerusform>Annuler {n:,} livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent for them. They stay in the list and can be resent.</source>
        <translation>Plus rien n’est envoyé pour elles. Elles restent dans la liste et peuvent être renvoyées.</translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries?</source>
        <extracomment>Singular: Resend {n:,} delivery?</extracomment>
        <translation>
            <numerusform>Renvoyer {n:,} livraison&#x202f;?</numerusform>
            <numerusform>Renvoyer {n:,} livraisons&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries</source>
        <extracomment>Singular: Resend {n:,} delivery</extracomment>
        <translation>
            <numerusform>Renvoyer {n:,} livraison</numerusform>
            <numerusform>Renvoyer {n:,} livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is queued anew as it was sent, linked to the old delivery.</source>
        <translation>Chacune est remise en file telle qu’elle a été envoyée, liée à l’ancienne livraison.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries deleted.</source>
        <extracomment>Singular: {n:,} delivery deleted.</extracomment>
        <translation>
            <numerusform>{n:,} livraison supprimée.</numerusform>
            <numerusform>{n:,} livraisons supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {most:,} of them.</source>
        <translation>Les {most:,} premières.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>{webhook} → {user}</source>
        <translation>{webhook} → {user}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries selected</source>
        <extracomment>Singular: {n:,} delivery selected</extracomment>
        <translation>
            <numerusform>{n:,} livraison sélectionnée</numerusform>
            <numerusform>{n:,} livraisons sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The actions above are for all of them, where they apply.</source>
        <translation>Les actions ci-dessus valent pour toutes, là où elles s’appliquent.</translation>
    </message>
    <message>
        <source>Resend of {delivery}</source>
        <translation>Renvoi de {delivery}</translation>
    </message>
    <message>
        <source>Show the delivery {delivery}, resent here</source>
        <translation>Afficher la livraison {delivery}, renvoyée ici</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation>Impossible de lire la boîte d’envoi</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reprendre les envois</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Suspendre tous les envois</translation>
    </message>
    <message>
        <source>Resume sending, for every program that shares the outbox</source>
        <translation>Reprendre les envois, pour tous les programmes qui partagent la boîte d’envoi</translation>
    </message>
    <message>
        <source>Pause all sending, for every program that shares the outbox</source>
        <translation>Suspendre tous les envois, pour tous les programmes qui partagent la boîte d’envoi</translation>
    </message>
    <message>
        <source>Reading the outbox</source>
        <translation>Lecture de la boîte d’envoi</translation>
    </message>
    <message>
        <source>No delivery has all that the filter asks for.</source>
        <translation>Aucune livraison ne remplit toutes les conditions du filtre.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>There are deliveries of other projects.</source>
        <translation>Il y a des livraisons d’autres projets.</translation>
    </message>
    <message>
        <source>What you send is kept here, with every attempt and every answer.</source>
        <translation>Ce que vous envoyez est conservé ici, avec chaque tentative et chaque réponse.</translation>
    </message>
    <message>
        <source>Nothing was sent from here</source>
        <translation>Rien n’a été envoyé d’ici</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Stored, and sent as soon as it is due.</source>
        <translation>Stockée, et envoyée dès son échéance.</translation>
    </message>
    <message>
        <source>An attempt is under way.</source>
        <translation>Une tentative est en cours.</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again when it is due.</source>
        <translation>La dernière tentative a échoué&#x202f;; un nouvel essai aura lieu à l’échéance.</translation>
    </message>
    <message>
        <source>Needs you before it can be sent. No attempt is used up meanwhile.</source>
        <translation>Requiert votre intervention avant l’envoi. Aucune tentative n’est consommée entre-temps.</translation>
    </message>
    <message>
        <source>The receiver answered with a status of 200 to 299.</source>
        <translation>Le destinataire a répondu avec un code d’état de 200 à 299.</translation>
    </message>
    <message>
        <source>This failure is not retried.</source>
        <translation>Cet échec n’entraîne pas de nouvel essai.</translation>
    </message>
    <message>
        <source>The last attempt that the policy allows has failed.</source>
        <translation>La dernière tentative que permet la politique a échoué.</translation>
    </message>
    <message>
        <source>Cancelled by you; nothing more is sent.</source>
        <translation>Annulée par vous&#x202f;; plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The template aborted the message, so nothing was sent.</source>
        <translation>Le modèle a abandonné le message&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>pas HTTP</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Will be retried</source>
        <translation>Sera réessayée</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries</source>
        <extracomment>Singular: {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} livraison</numerusform>
            <numerusform>{n:,} livraisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>Singular: {n:,} line</extracomment>
        <translation>
            <numerusform>{n:,} ligne</numerusform>
            <numerusform>{n:,} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{attempts:,} of {most:,}</source>
        <translation>{attempts:,} sur {most:,}</translation>
    </message>
    <message>
        <source>attempt {attempt:,} of {most:,}</source>
        <translation>tentative {attempt:,} sur {most:,}</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h {minutes:,}&#xa0;min</source>
        <translation>{hours:,}&#xa0;h {minutes:,}&#xa0;min</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}, asked for by {header}.</source>
        <translation>Nouvel essai {retry:,} sur {retries:,} à {time}, demandé par {header}.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiert votre intervention</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in&#xa0;{time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d {clock}</source>
        <translation>{days:,}&#xa0;j {clock}</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}.</source>
        <translation>Nouvel essai {retry:,} sur {retries:,} à {time}.</translation>
    </message>
    <message>
        <source>{webhook} for {user}</source>
        <translation>{webhook} pour {user}</translation>
    </message>
    <message>
        <source>queued {time}</source>
        <translation>en file {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} queued</source>
        <extracomment>Singular: {n:,} queued</extracomment>
        <translation>
            <numerusform>{n:,} en file</numerusform>
            <numerusform>{n:,} en file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sending</source>
        <extracomment>Singular: {n:,} sending</extracomment>
        <translation>
            <numerusform>{n:,} en envoi</numerusform>
            <numerusform>{n:,} en envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} waiting</source>
        <extracomment>Singular: {n:,} waiting</extracomment>
        <translation>
            <numerusform>{n:,} en attente</numerusform>
            <numerusform>{n:,} en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} blocked</source>
        <extracomment>Singular: {n:,} blocked</extracomment>
        <translation>
            <numerusform>{n:,} bloquée</numerusform>
            <numerusform>{n:,} bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} delivered</source>
        <extracomment>Singular: {n:,} delivered</extracomment>
        <translation>
            <numerusform>{n:,} livrée</numerusform>
            <numerusform>{n:,} livrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <extracomment>Singular: {n:,} failed</extracomment>
        <translation>
            <numerusform>{n:,} échouée</numerusform>
            <numerusform>{n:,} échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exhausted</source>
        <extracomment>Singular: {n:,} exhausted</extracomment>
        <translation>
            <numerusform>{n:,} épuisée</numerusform>
            <numerusform>{n:,} épuisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cancelled</source>
        <extracomment>Singular: {n:,} cancelled</extracomment>
        <translation>
            <numerusform>{n:,} annulée</numerusform>
            <numerusform>{n:,} annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} expired</source>
        <extracomment>Singular: {n:,} expired</extracomment>
        <translation>
            <numerusform>{n:,} expirée</numerusform>
            <numerusform>{n:,} expirées</numerusform>
        </translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>prochain essai {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now.</extracomment>
        <translation>
            <numerusform>{n:,} doit partir maintenant, sur {deliveries}.</numerusform>
            <numerusform>{n:,} doivent partir maintenant, sur {deliveries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are cancelled.</source>
        <extracomment>Singular: {n:,} of {deliveries} is cancelled.</extracomment>
        <translation>
            <numerusform>{n:,} annulée sur {deliveries}.</numerusform>
            <numerusform>{n:,} annulées sur {deliveries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are queued anew.</source>
        <extracomment>Singular: {n:,} of {deliveries} is queued anew.</extracomment>
        <translation>
            <numerusform>{n:,} remise en file sur {deliveries}.</numerusform>
            <numerusform>{n:,} remises en file sur {deliveries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now.</source>
        <extracomment>Singular: {n:,} delivery is due now.</extracomment>
        <translation>
            <numerusform>{n:,} livraison doit partir maintenant.</numerusform>
            <numerusform>{n:,} livraisons doivent partir maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} delivery is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>{n:,} livraison est prête et partira à la reprise des envois.</numerusform>
            <numerusform>{n:,} livraisons sont prêtes et partiront à la reprise des envois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>Sur {deliveries}, {n:,} est prête et partira à la reprise des envois.</numerusform>
            <numerusform>Sur {deliveries}, {n:,} sont prêtes et partiront à la reprise des envois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are cancelled.</source>
        <extracomment>Singular: {n:,} delivery is cancelled.</extracomment>
        <translation>
            <numerusform>{n:,} livraison est annulée.</numerusform>
            <numerusform>{n:,} livraisons sont annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are queued anew.</source>
        <extracomment>Singular: {n:,} delivery is queued anew.</extracomment>
        <translation>
            <numerusform>{n:,} livraison est remise en file.</numerusform>
            <numerusform>{n:,} livraisons sont remises en file.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Impossible d’écrire dans {file}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines written to {file}.</source>
        <extracomment>Singular: {n:,} line written to {file}.</extracomment>
        <translation>
            <numerusform>{n:,} ligne écrite dans {file}.</numerusform>
            <numerusform>{n:,} lignes écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped after {n:,} lines; no file was changed.</source>
        <extracomment>Singular: The export was stopped after {n:,} line; no file was changed.</extracomment>
        <translation>
            <numerusform>L’export s’est arrêté après {n:,} ligne&#x202f;; aucun fichier n’a été modifié.</numerusform>
            <numerusform>L’export s’est arrêté après {n:,} lignes&#x202f;; aucun fichier n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>Exporter le journal d’activité</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {n:,} lines written</source>
        <extracomment>Singular: Exporting: {n:,} line written</extracomment>
        <translation>
            <numerusform>Export&#x202f;: {n:,} ligne écrite</numerusform>
            <numerusform>Export&#x202f;: {n:,} lignes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>Chercher une livraison</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Filtre&#x202f;: {choices}</translation>
    </message>
    <message>
        <source>Filter: nothing chosen</source>
        <translation>Filtre&#x202f;: rien de choisi</translation>
    </message>
    <message>
        <source>Filter {count:,}</source>
        <translation>Filtre {count:,}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have ended: {counts}.</source>
        <extracomment>Singular: {n:,} delivery has ended: {counts}.</extracomment>
        <translation>
            <numerusform>{n:,} livraison est terminée&#x202f;: {counts}.</numerusform>
            <numerusform>{n:,} livraisons sont terminées&#x202f;: {counts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have expired. They were due more than 24 hours ago, so nothing is sent by itself.</source>
        <extracomment>Singular: {n:,} delivery has expired. It was due more than 24 hours ago, so nothing is sent by itself.</extracomment>
        <translation>
            <numerusform>{n:,} livraison a expiré. Elle était due depuis plus de 24 heures&#x202f;; rien n’est donc envoyé automatiquement.</numerusform>
            <numerusform>{n:,} livraisons ont expiré. Elles étaient dues depuis plus de 24 heures&#x202f;; rien n’est donc envoyé automatiquement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; they go on at the next start.</source>
        <extracomment>Singular: {n:,} delivery waits; it goes on at the next start.</extracomment>
        <translation>
            <numerusform>{n:,} livraison attend&#x202f;; elle reprendra au prochain démarrage.</numerusform>
            <numerusform>{n:,} livraisons attendent&#x202f;; elles reprendront au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered: {title}.</source>
        <translation>Livrée&#x202f;: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} given up</source>
        <extracomment>Singular: {n:,} given up</extracomment>
        <translation>
            <numerusform>{n:,} épuisée</numerusform>
            <numerusform>{n:,} épuisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} held back</source>
        <extracomment>Singular: {n:,} held back</extracomment>
        <translation>
            <numerusform>{n:,} retenue</numerusform>
            <numerusform>{n:,} retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered by retry {retry:,}: {title}.</source>
        <translation>Livrée au nouvel essai {retry:,}&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Failed: {title}. {message}</source>
        <translation>Échec&#x202f;: {title}. {message}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after {n:,} retries: {title}. {message}</source>
        <extracomment>Singular: Given up after {n:,} retry: {title}. {message}</extracomment>
        <translation>
            <numerusform>Échec définitif après {n:,} nouvel essai&#x202f;: {title}. {message}</numerusform>
            <numerusform>Échec définitif après {n:,} nouveaux essais&#x202f;: {title}. {message}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: {title}. {reason}</source>
        <translation>Retenue&#x202f;: {title}. {reason}</translation>
    </message>
    <message>
        <source>All sending is paused: nothing leaves the outbox until you resume it.</source>
        <translation>Tous les envois sont suspendus&#x202f;: rien ne quitte la boîte d’envoi avant la reprise.</translation>
    </message>
    <message>
        <source>Nothing is sent: {problem}</source>
        <translation>Rien n’est envoyé&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>{why} Nothing can be sent until this is solved; everything else works.</source>
        <translation>{why} Rien ne peut être envoyé tant que ce n’est pas résolu&#x202f;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>Lines between two times</source>
        <translation>Lignes entre deux dates</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}, as {header} asked</source>
        <translation>Suite&#x202f;: tentative {attempt:,} sur {most:,}, {wait}, {time}, comme demandé par {header}</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}</source>
        <translation>Suite&#x202f;: tentative {attempt:,} sur {most:,}, {wait}, {time}</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} of {most:,}</source>
        <translation>Tentative {attempt:,} sur {most:,}</translation>
    </message>
    <message>
        <source>Nothing was sent for this delivery.</source>
        <translation>Rien n’a été envoyé pour cette livraison.</translation>
    </message>
    <message>
        <source>came after the delivery had ended, so it does not count</source>
        <translation>arrivée après la fin de la livraison, elle ne compte donc pas</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>a duré {time}</translation>
    </message>
    <message>
        <source>after {time}: {attempt}</source>
        <translation>après {time}&#x202f;: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the attempts</source>
        <translation>Chronologie des tentatives</translation>
    </message>
    <message>
        <source>No attempt was made.</source>
        <translation>Aucune tentative n’a eu lieu.</translation>
    </message>
    <message>
        <source>No blocks, content blocks or connected content here.</source>
        <translation>Ni blocs, ni Content Blocks, ni Connected Content ici.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>Content block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{field}, line {line}</source>
        <translation>{field}, ligne {line}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Use no environment</source>
        <translation>N’utiliser aucun environnement</translation>
    </message>
    <message>
        <source>Content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Utiliser {title}</translation>
    </message>
    <message>
        <source>{menu}, hidden</source>
        <translation>{menu}, masqué</translation>
    </message>
    <message>
        <source>{menu}, shown</source>
        <translation>{menu}, affiché</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search actions, webhooks, users and settings</source>
        <translation>Rechercher actions, webhooks, utilisateurs et paramètres</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>the list of what was found</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the answer of a host</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write a stub</source>
        <translation>Écrire une réponse fictive</translation>
    </message>
    <message>
        <source>Record the answer to {call}</source>
        <translation>Enregistrer la réponse à {call}</translation>
    </message>
    <message>
        <source>Write a stub for {call}</source>
        <translation>Écrire une réponse fictive à {call}</translation>
    </message>
    <message>
        <source>Cancel asking {call}</source>
        <translation>Annuler l’interrogation de {call}</translation>
    </message>
    <message>
        <source>How to answer {call}</source>
        <translation>Comment répondre à {call}</translation>
    </message>
    <message>
        <source>Ask the host once, now, and keep its answer in the project</source>
        <translation>Interroger l’hôte une fois, maintenant, et conserver sa réponse dans le projet</translation>
    </message>
    <message>
        <source>Add an answer with an empty JSON object, and open it</source>
        <translation>Ajouter une réponse contenant un objet JSON vide, et l’ouvrir</translation>
    </message>
    <message>
        <source>Stop asking (Esc)</source>
        <translation>Cesser d’interroger (Esc)</translation>
    </message>
    <message>
        <source>Give the answer as it was recorded, or simulate trouble</source>
        <translation>Donner la réponse telle qu’enregistrée, ou simuler des incidents</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Ouvrir la réponse</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} times</source>
        <extracomment>Singular: Made {n} time</extracomment>
        <translation>
            <numerusform>Effectué {n} fois</numerusform>
            <numerusform>Effectué {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>With the credential {credential}</source>
        <translation>Avec l’identifiant de connexion {credential}</translation>
    </message>
    <message>
        <source>Answered by {recording}</source>
        <translation>Réponse donnée par {recording}</translation>
    </message>
    <message>
        <source>Asking the host</source>
        <translation>Interrogation de l’hôte</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>Connected content · {counts}</source>
        <translation>Connected Content · {counts}</translation>
    </message>
    <message numerus="yes">
        <source>Simulated: {how}, asked {n} times · {recording}</source>
        <extracomment>Singular: Simulated: {how}, asked {n} time · {recording}</extracomment>
        <translation>
            <numerusform>Simulé&#x202f;: {how}, demandé {n} fois · {recording}</numerusform>
            <numerusform>Simulé&#x202f;: {how}, demandé {n} fois · {recording}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording}: too late or too large for Braze, asked {n} times</source>
        <extracomment>Singular: {recording}: too late or too large for Braze, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording}&#x202f;: trop tardif ou trop volumineux pour Braze, demandé {n} fois</numerusform>
            <numerusform>{recording}&#x202f;: trop tardif ou trop volumineux pour Braze, demandé {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording} answers {status}, asked {n} times</source>
        <extracomment>Singular: {recording} answers {status}, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording} répond {status}, demandé {n} fois</numerusform>
            <numerusform>{recording} répond {status}, demandé {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>Singular: {n} call</extracomment>
        <translation>
            <numerusform>{n} appel</numerusform>
            <numerusform>{n} appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated: {how} · {recording}</source>
        <translation>Simulé&#x202f;: {how} · {recording}</translation>
    </message>
    <message>
        <source>{recording}: too late or too large for Braze</source>
        <translation>{recording}&#x202f;: trop tardif ou trop volumineux pour Braze</translation>
    </message>
    <message>
        <source>{recording} answers {status}</source>
        <translation>{recording} répond {status}</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a recording</source>
        <extracomment>Singular: {n} without a recording</extracomment>
        <translation>
            <numerusform>{n} sans enregistrement</numerusform>
            <numerusform>{n} sans enregistrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} simulated</source>
        <extracomment>Singular: {n} simulated</extracomment>
        <translation>
            <numerusform>{n} simulé</numerusform>
            <numerusform>{n} simulés</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>… and {n:,} more calls</source>
        <extracomment>Singular: … and {n:,} more call</extracomment>
        <translation>
            <numerusform>… et {n:,} autre appel</numerusform>
            <numerusform>… et {n:,} autres appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the calls</source>
        <translation>Masquer les appels</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Afficher les appels</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Aucun utilisateur</translation>
    </message>
    <message>
        <source>This webhook reads no attributes.
All of them are one tab further.</source>
        <translation>Ce webhook ne lit aucun attribut.
Tous figurent dans l’onglet suivant.</translation>
    </message>
    <message>
        <source>Attributes to try</source>
        <translation>Attributs à essayer</translation>
    </message>
    <message>
        <source>Save as user</source>
        <translation>Enregistrer comme utilisateur</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to file</source>
        <translation>Revenir au fichier</translation>
    </message>
    <message>
        <source>Keep this as a new sample user with a file of its own</source>
        <translation>En faire un nouvel utilisateur exemple, avec son propre fichier</translation>
    </message>
    <message>
        <source>Preview the sample user as it is in the file</source>
        <translation>Afficher l’aperçu avec l’utilisateur exemple tel qu’il est dans le fichier</translation>
    </message>
    <message>
        <source>Reset all changed attributes</source>
        <translation>Réinitialiser tous les attributs modifiés</translation>
    </message>
    <message>
        <source>All attributes as in the file again</source>
        <translation>Rétablir tous les attributs du fichier</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>Singular: {n} changed</extracomment>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the custom user</source>
        <translation>Attributs de l’utilisateur personnalisé</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>The preview shows the last valid data.</source>
        <translation>L’aperçu montre les dernières données valides.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>Ligne {line}, colonne {column}&#x202f;: {message}</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Lus ici</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Follow user → {language}</source>
        <translation>Suivre l’utilisateur → {language}</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is {language} ({tag}).</source>
        <translation>{chosen}&#x202f;: la langue de l’utilisateur est {language} ({tag}).</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Langue de l’aperçu</translation>
    </message>
    <message>
        <source>Follow user → Default</source>
        <translation>Suivre l’utilisateur → Par défaut</translation>
    </message>
    <message>
        <source>{chosen}: the preview shows it whatever the user&apos;s language.</source>
        <translation>{chosen}&#x202f;: affichée dans l’aperçu quelle que soit la langue de l’utilisateur.</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is not set.</source>
        <translation>{chosen}&#x202f;: la langue de l’utilisateur n’est pas définie.</translation>
    </message>
    <message>
        <source>{language}: not here → Default</source>
        <translation>{language}&#x202f;: absente → Par défaut</translation>
    </message>
    <message>
        <source>the user&apos;s data</source>
        <translation>données de l’utilisateur</translation>
    </message>
    <message>
        <source>the default was used</source>
        <translation>valeur par défaut utilisée</translation>
    </message>
    <message>
        <source>empty, and no default</source>
        <translation>vide, sans valeur par défaut</translation>
    </message>
    <message>
        <source>connected content</source>
        <translation>Connected Content</translation>
    </message>
    <message>
        <source>filled in on sending</source>
        <translation>inséré à l’envoi</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>présente un problème</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Légende des repères</translation>
    </message>
    <message>
        <source>From {names}</source>
        <translation>Provient de {names}</translation>
    </message>
    <message>
        <source>From {names}, in the content block {block}</source>
        <translation>Provient de {names}, dans le Content Block {block}</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Provient de l’environnement</translation>
    </message>
    <message>
        <source>From connected content</source>
        <translation>Provient de Connected Content</translation>
    </message>
    <message>
        <source>A default was used</source>
        <translation>Une valeur par défaut a été utilisée</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used</source>
        <translation>{names} est vide&#x202f;; sa valeur par défaut a été utilisée</translation>
    </message>
    <message>
        <source>{names} is empty, in the content block {block}</source>
        <translation>{names} est vide, dans le Content Block {block}</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used, in the content block {block}</source>
        <translation>{names} est vide&#x202f;; sa valeur par défaut a été utilisée, dans le Content Block {block}</translation>
    </message>
    <message>
        <source>The value of the secret {names} is filled in when this is sent.</source>
        <translation>La valeur du secret {names} est insérée au moment de l’envoi.</translation>
    </message>
    <message>
        <source>no external id</source>
        <translation>pas d’identifiant externe</translation>
    </message>
    <message>
        <source>Matrix of all users and languages</source>
        <translation>Matrice de tous les utilisateurs et langues</translation>
    </message>
    <message>
        <source>What every user would get in every language</source>
        <translation>Ce que chaque utilisateur recevrait dans chaque langue</translation>
    </message>
    <message>
        <source>Open or make a webhook in the project to see what it sends.</source>
        <translation>Ouvrez ou créez un webhook dans le projet pour voir ce qu’il envoie.</translation>
    </message>
    <message>
        <source>The problems are being looked for again; try once more.</source>
        <translation>Une nouvelle recherche de problèmes est en cours&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the marks in the preview mean</source>
        <translation>Signification des repères de l’aperçu</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Aucun aperçu</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>Aperçu de {name}</translation>
    </message>
    <message>
        <source>Nothing to preview</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>✕ Not rendered: {message}</source>
        <translation>✕ Non évalué&#x202f;: {message}</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>{detail}: {message}, fix: {fix}</source>
        <translation>{detail}&#x202f;: {message}, correction&#x202f;: {fix}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Règle {rule}</translation>
    </message>
    <message>
        <source>Record or write a stub</source>
        <translation>Enregistrer ou écrire une réponse fictive</translation>
    </message>
    <message>
        <source>Rule {rule}; silence this one with {comment}</source>
        <translation>Règle {rule}&#x202f;; pour masquer ce constat&#x202f;: {comment}</translation>
    </message>
    <message>
        <source>{field}, line {line}, column {column}</source>
        <translation>{field}, ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>{field}, column {column}</source>
        <translation>{field}, colonne {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation>En-tête {name}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>colonne {column}</translation>
    </message>
    <message>
        <source>Body, {key}</source>
        <translation>Corps, {key}</translation>
    </message>
    <message>
        <source>Body, row {row}</source>
        <translation>Corps, ligne {row}</translation>
    </message>
    <message>
        <source>These problems have no automatic fix.</source>
        <translation>Ces problèmes n’ont pas de correction automatique.</translation>
    </message>
    <message>
        <source>There are no problems to fix.</source>
        <translation>Il n’y a aucun problème à corriger.</translation>
    </message>
    <message>
        <source>This problem has no automatic fix.</source>
        <translation>Ce problème n’a pas de correction automatique.</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Aller au problème suivant</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are listed</source>
        <extracomment>Singular: the first {n} is listed</extracomment>
        <translation>
            <numerusform>le premier est affiché</numerusform>
            <numerusform>les {n} premiers sont affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Masquer les problèmes</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>{amount}&#xa0;MiB</source>
        <translation>{amount}&#xa0;Mio</translation>
    </message>
    <message>
        <source>{amount}&#xa0;s</source>
        <translation>{amount}&#xa0;s</translation>
    </message>
    <message>
        <source>{amount}&#xa0;B</source>
        <translation>{amount}&#xa0;o</translation>
    </message>
    <message>
        <source>{amount}&#xa0;KiB</source>
        <translation>{amount}&#xa0;Kio</translation>
    </message>
    <message>
        <source>{amount}&#xa0;ms</source>
        <translation>{amount}&#xa0;ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;s ago</source>
        <extracomment>Singular: {n:,} s ago</extracomment>
        <translation>
            <numerusform>il y a {n:,}&#xa0;s</numerusform>
            <numerusform>il y a {n:,}&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;min ago</source>
        <extracomment>Singular: {n:,} min ago</extracomment>
        <translation>
            <numerusform>il y a {n:,}&#xa0;min</numerusform>
            <numerusform>il y a {n:,}&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was recorded.</source>
        <translation>Rien n’a été demandé et rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own; nothing was recorded.</source>
        <translation>Hook Studio a commis une erreur interne&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Record the answer again</source>
        <translation>Réenregistrer la réponse</translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation>Annulé&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Enregistrer une réponse</translation>
    </message>
    <message>
        <source>Loopback: for testing, not for Braze</source>
        <translation>Boucle locale&#x202f;: pour les tests, pas pour Braze</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} headers</source>
        <extracomment>Singular: {n:,} header</extracomment>
        <translation>
            <numerusform>{n:,} en-tête</numerusform>
            <numerusform>{n:,} en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is on your own machine; Braze does not allow it.</source>
        <translation>L’adresse se trouve sur votre propre machine&#x202f;; Braze ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Show the headers</source>
        <translation>Afficher les en-têtes</translation>
    </message>
    <message>
        <source>URL as sent</source>
        <translation>URL telle qu’envoyée</translation>
    </message>
    <message>
        <source>Headers as sent</source>
        <translation>En-têtes tels qu’envoyés</translation>
    </message>
    <message>
        <source>Body as sent</source>
        <translation>Corps tel qu’envoyé</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Telle qu’enregistrée</translation>
    </message>
    <message>
        <source>Slowly (3 s)</source>
        <translation>Lentement (3&#xa0;s)</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Pas du JSON</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>not JSON: line {line}, column {column}</source>
        <translation>pas du JSON&#x202f;: ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>{size} + secrets</source>
        <translation>{size} + secrets</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif indiqué</translation>
    </message>
    <message>
        <source>⊘ Aborted: {reason} · nothing would be sent</source>
        <translation>⊘ Abandonné&#x202f;: {reason} · rien ne serait envoyé</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} errors</source>
        <extracomment>Singular: {n:,} error</extracomment>
        <translation>
            <numerusform>{n:,} erreur</numerusform>
            <numerusform>{n:,} erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} warnings</source>
        <extracomment>Singular: {n:,} warning</extracomment>
        <translation>
            <numerusform>{n:,} avertissement</numerusform>
            <numerusform>{n:,} avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <extracomment>Singular: {n:,} note</extracomment>
        <translation>
            <numerusform>{n:,} remarque</numerusform>
            <numerusform>{n:,} remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>✓ valid JSON</source>
        <translation>✓ JSON valide</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Aucun corps</translation>
    </message>
    <message>
        <source>Try other attributes for this user</source>
        <translation>Essayer d’autres attributs pour cet utilisateur</translation>
    </message>
    <message>
        <source>This project has no sample users; click to make up a custom one.</source>
        <translation>Ce projet n’a aucun utilisateur exemple&#x202f;; cliquez pour en composer un personnalisé.</translation>
    </message>
    <message>
        <source>Sample user: {name}</source>
        <translation>Utilisateur exemple&#x202f;: {name}</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (personnalisé)</translation>
    </message>
    <message>
        <source>Random user</source>
        <translation>Utilisateur au hasard</translation>
    </message>
    <message>
        <source>Custom user…</source>
        <translation>Personnalisé…</translation>
    </message>
    <message>
        <source>External id, e-mail or name</source>
        <translation>Identifiant externe, e-mail ou nom</translation>
    </message>
    <message>
        <source>Search sample users</source>
        <translation>Rechercher des utilisateurs exemples</translation>
    </message>
    <message>
        <source>Found sample users</source>
        <translation>Utilisateurs exemples trouvés</translation>
    </message>
    <message>
        <source>No sample user matches.</source>
        <translation>Aucun utilisateur exemple ne correspond.</translation>
    </message>
    <message>
        <source>This project has no sample users.</source>
        <translation>Ce projet n’a aucun utilisateur exemple.</translation>
    </message>
    <message>
        <source>Hook Studio</source>
        <translation>Hook Studio</translation>
    </message>
    <message>
        <source>Close Hook Studio?</source>
        <translation>Fermer Hook Studio&#x202f;?</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>Choisir un dossier pour le nouveau projet</translation>
    </message>
    <message>
        <source>This project cannot be opened</source>
        <translation>Impossible d’ouvrir ce projet</translation>
    </message>
    <message>
        <source>The project was not made</source>
        <translation>Le projet n’a pas été créé</translation>
    </message>
    <message>
        <source>You deleted this file.</source>
        <translation>Vous avez supprimé ce fichier.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Le fichier n’existe plus ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Compare {file}</source>
        <translation>Comparer {file}</translation>
    </message>
    <message>
        <source>Marked lines differ. A reload can be undone.</source>
        <translation>Les lignes marquées diffèrent. Un rechargement peut être annulé.</translation>
    </message>
    <message>
        <source>Show the next lines that differ, from the last the first (F8)</source>
        <translation>Afficher les lignes différentes suivantes&#x202f;; après les dernières, les premières (F8)</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>The version on disk</source>
        <translation>La version sur le disque</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>La vôtre, non enregistrée</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Only on this side</source>
        <translation>De ce côté seulement</translation>
    </message>
    <message>
        <source>Name of the content block</source>
        <translation>Nom du Content Block</translation>
    </message>
    <message>
        <source>Webhooks name it so; rename it here or with F2.</source>
        <translation>Les webhooks l’appellent ainsi&#x202f;; renommez-le ici ou avec F2.</translation>
    </message>
    <message>
        <source>Copy tag</source>
        <translation>Copier la balise</translation>
    </message>
    <message>
        <source>Copy {tag} for a webhook&apos;s URL, header or body</source>
        <translation>Copier {tag} pour l’URL, un en-tête ou le corps d’un webhook</translation>
    </message>
    <message>
        <source>Used by {webhooks}</source>
        <translation>Utilisé par {webhooks}</translation>
    </message>
    <message>
        <source>No webhook uses it yet</source>
        <translation>Aucun webhook ne l’utilise encore</translation>
    </message>
    <message>
        <source>Edit content block</source>
        <translation>Modifier le Content Block</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Tout recharger</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Garder toutes mes versions</translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}.</source>
        <extracomment>Singular: {n} more file changed on disk: {files}.</extracomment>
        <translation>
            <numerusform>{n} autre fichier a changé sur le disque&#x202f;: {files}.</numerusform>
            <numerusform>{n} autres fichiers ont changé sur le disque&#x202f;: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}, …</source>
        <extracomment>Singular: {n} more file changed on disk: {files}, …</extracomment>
        <translation>
            <numerusform>{n} autre fichier a changé sur le disque&#x202f;: {files}, …</numerusform>
            <numerusform>{n} autres fichiers ont changé sur le disque&#x202f;: {files}, …</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} changed on disk while you have unsaved edits in it.</source>
        <translation>{file} a changé sur le disque alors que vous y avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>Suppression de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>New sample user</source>
        <translation>Nouvel utilisateur exemple</translation>
    </message>
    <message>
        <source>New content block</source>
        <translation>Nouveau Content Block</translation>
    </message>
    <message>
        <source>New recorded answer</source>
        <translation>Nouvelle réponse enregistrée</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Aucun environnement</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Content blocks</source>
        <translation>Content Blocks</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Utilisateur exemple</translation>
    </message>
    <message>
        <source>Attributes and properties to preview with.</source>
        <translation>Attributs et propriétés pour l’aperçu.</translation>
    </message>
    <message>
        <source>Liquid that several webhooks share.</source>
        <translation>Liquid partagé par plusieurs webhooks.</translation>
    </message>
    <message>
        <source>Recorded answer</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>What connected content gets in the preview.</source>
        <translation>Ce que Connected Content reçoit dans l’aperçu.</translation>
    </message>
    <message>
        <source>Base URLs, variables and secrets of one stage.</source>
        <translation>URL de base, variables et secrets d’une étape.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Élément à créer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No name, e-mail, id or URL holds this text.</source>
        <translation>Aucun nom, e-mail, identifiant ou URL ne contient ce texte.</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>Un projet vide</translation>
    </message>
    <message>
        <source>What you make is listed here: webhooks, sample users, content blocks, and more.</source>
        <translation>Ce que vous créez s’affiche ici&#x202f;: webhooks, utilisateurs exemples, Content Blocks, etc.</translation>
    </message>
    <message>
        <source>New webhook, user, content block, answer or environment</source>
        <translation>Nouveau webhook, utilisateur, Content Block, réponse ou environnement</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Read-only: made by a newer Hook Studio</source>
        <translation>En lecture seule&#x202f;: vient d’une version plus récente de Hook Studio</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>Filtrer le projet</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on other files</source>
        <extracomment>Singular: {n} note on other files</extracomment>
        <translation>
            <numerusform>{n} remarque sur d’autres fichiers</numerusform>
            <numerusform>{n} remarques sur d’autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read. {details}</source>
        <translation>Impossible de lire {file}. {details}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>Copier le nom du fichier</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Ligne {line}&#x202f;: {message}</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>a des avertissements</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas restaurer</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Skip changed files</source>
        <translation>Sauf les fichiers modifiés</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. Changed on disk since: {newer}.</source>
        <translation>Des modifications n’ont pas été enregistrées la dernière fois, dans {files}. Modifié depuis sur le disque&#x202f;: {newer}.</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more</source>
        <extracomment>Singular: {files} and {n} more</extracomment>
        <translation>
            <numerusform>{files} et {n} autre</numerusform>
            <numerusform>{files} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}.</source>
        <translation>Des modifications n’ont pas été enregistrées la dernière fois, dans {files}.</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. On disk that changed since.</source>
        <translation>Des modifications n’ont pas été enregistrées la dernière fois, dans {files}. Le contenu du disque a changé depuis.</translation>
    </message>
    <message>
        <source>* stands for anything. The preview uses this answer and contacts nobody.</source>
        <translation>* remplace n’importe quoi. L’aperçu utilise cette réponse et ne contacte personne.</translation>
    </message>
    <message>
        <source>! Braze waits {seconds:g} s: this answer comes too late.</source>
        <translation>! Braze attend {seconds:g}&#xa0;s&#x202f;: cette réponse arrive trop tard.</translation>
    </message>
    <message>
        <source>Name of the answer</source>
        <translation>Nom de la réponse</translation>
    </message>
    <message>
        <source>F2 renames the answer&apos;s file.</source>
        <translation>F2 renomme le fichier de la réponse.</translation>
    </message>
    <message>
        <source>Method of the call</source>
        <translation>Méthode de l’appel</translation>
    </message>
    <message>
        <source>URL of the call</source>
        <translation>URL de l’appel</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>* answers GET and POST</source>
        <translation>* répond à GET et à POST</translation>
    </message>
    <message>
        <source>The whole URL of the call, or a pattern in which * is anything</source>
        <translation>L’URL complète de l’appel, ou un motif dans lequel * remplace n’importe quoi</translation>
    </message>
    <message>
        <source>How long the host takes; Braze waits {seconds:g} s</source>
        <translation>Le temps que prend l’hôte&#x202f;; Braze attend {seconds:g}&#xa0;s</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s content type</source>
        <translation>Modifier le type de contenu de la réponse</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>Délai en secondes</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>! The body is not JSON (line {line}).</source>
        <translation>! Le corps n’est pas du JSON (ligne {line}).</translation>
    </message>
    <message>
        <source>! The body nests too deeply.</source>
        <translation>! Le corps est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s method</source>
        <translation>Modifier la méthode de la réponse</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s status</source>
        <translation>Modifier le code d’état de la réponse</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s delay</source>
        <translation>Modifier le délai de la réponse</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s URL</source>
        <translation>Modifier l’URL de la réponse</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s body</source>
        <translation>Modifier le corps de la réponse</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>What is not set is missing for the webhook. null is a value of its own.</source>
        <translation>Ce qui n’est pas défini manque au webhook. null est une valeur à part entière.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom de l’utilisateur</translation>
    </message>
    <message>
        <source>F2 renames the user and its file.</source>
        <translation>F2 renomme l’utilisateur et son fichier.</translation>
    </message>
    <message>
        <source>Attributes of the sample user</source>
        <translation>Attributs de l’utilisateur exemple</translation>
    </message>
    <message>
        <source>✕ Line {line}: {message}</source>
        <translation>✕ Ligne {line}&#x202f;: {message}</translation>
    </message>
    <message>
        <source>✕ The JSON has a mistake; the form shows the data before it.</source>
        <translation>✕ Le JSON contient une erreur&#x202f;; le formulaire montre les données antérieures.</translation>
    </message>
    <message>
        <source>View of the data</source>
        <translation>Vue des données</translation>
    </message>
    <message>
        <source>Go to the mistake. The preview shows the last valid data.</source>
        <translation>Aller à l’erreur. L’aperçu montre les dernières données valides.</translation>
    </message>
    <message>
        <source>Go to the mistake in the JSON.</source>
        <translation>Aller à l’erreur dans le JSON.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>✕ {name}: {problem}</source>
        <translation>✕ {name}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Go to the value. The preview shows the last valid data.</source>
        <translation>Aller à la valeur. L’aperçu montre les dernières données valides.</translation>
    </message>
    <message>
        <source>Edit user name</source>
        <translation>Modifier le nom de l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more files</source>
        <extracomment>Singular: {files} and {n} more file</extracomment>
        <translation>
            <numerusform>{files} et {n} autre fichier</numerusform>
            <numerusform>{files} et {n} autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} {n} more in the project pane.</source>
        <extracomment>Singular: {problem} {n} more in the project pane.</extracomment>
        <translation>
            <numerusform>{problem} {n} de plus dans le volet du projet.</numerusform>
            <numerusform>{problem} {n} de plus dans le volet du projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are unsaved edits in {files}.</source>
        <translation>Des modifications ne sont pas enregistrées dans {files}.</translation>
    </message>
    <message>
        <source>{problem} The project is open for reading only.</source>
        <translation>{problem} Le projet n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>Save your edits?</source>
        <translation>Enregistrer vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only. You can edit and send; nothing can be saved until it may be written.</source>
        <translation>Le dossier {folder} est en lecture seule. Vous pouvez modifier et envoyer&#x202f;; rien ne peut être enregistré tant que l’écriture n’y est pas permise.</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from Braze&apos;s {source}; the header X-Simulated-Source of a request goes before that.</source>
        <translation>Seules les adresses de l’instance {instance} de Braze sont admises, les autres reçoivent 403.
Les requêtes comptent comme envoyées depuis {source} de Braze&#x202f;; l’en-tête X-Simulated-Source d’une requête est prioritaire.</translation>
    </message>
    <message>
        <source>Answer only what comes from the addresses of one Braze instance, and 403 to all else. Where a request comes from is simulated.</source>
        <translation>Ne répondre qu’à ce qui vient des adresses d’une seule instance de Braze, et 403 à tout le reste. La provenance d’une requête est simulée.</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from this computer; the header X-Simulated-Source of a request goes before that.</source>
        <translation>Seules les adresses de l’instance {instance} de Braze sont admises, les autres reçoivent 403.
Les requêtes comptent comme envoyées depuis cet ordinateur&#x202f;; l’en-tête X-Simulated-Source d’une requête est prioritaire.</translation>
    </message>
    <message>
        <source>Requests count as sent from</source>
        <translation>Les requêtes comptent comme envoyées depuis</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Firewall: only Braze&apos;s {instance} is let in</source>
        <translation>Pare-feu&#x202f;: seule l’instance {instance} de Braze est admise</translation>
    </message>
    <message>
        <source>Only Braze&apos;s {instance}</source>
        <translation>Seulement {instance} de Braze</translation>
    </message>
    <message>
        <source>Braze&apos;s {instance}</source>
        <translation>{instance} de Braze</translation>
    </message>
    <message>
        <source>Firewall: off</source>
        <translation>Pare-feu&#x202f;: désactivé</translation>
    </message>
    <message>
        <source>Only {instance}</source>
        <translation>Seulement {instance}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Étape {step}</translation>
    </message>
    <message>
        <source>From {peer}, counts as sent from {source}, {time}, answered {answer}</source>
        <translation>De {peer}, réputée envoyée depuis {source}, {time}, réponse {answer}</translation>
    </message>
    <message>
        <source>From {peer}, {time}, answered {answer}</source>
        <translation>De {peer}, {time}, réponse {answer}</translation>
    </message>
    <message>
        <source>Save the body of the received request</source>
        <translation>Enregistrer le corps de la requête reçue</translation>
    </message>
    <message>
        <source>Save the body as it came, byte for byte</source>
        <translation>Enregistrer le corps tel qu’il est arrivé, octet pour octet</translation>
    </message>
    <message>
        <source>Part of the received request</source>
        <translation>Partie de la requête reçue</translation>
    </message>
    <message>
        <source>Body of the received request</source>
        <translation>Corps de la requête reçue</translation>
    </message>
    <message>
        <source>The received request as it came</source>
        <translation>La requête reçue, telle qu’elle est arrivée</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Copy the receiver&apos;s address</source>
        <translation>Copier l’adresse du récepteur</translation>
    </message>
    <message>
        <source>Clear the list of received requests</source>
        <translation>Vider la liste des requêtes reçues</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Requêtes reçues</translation>
    </message>
    <message>
        <source>Send a webhook to {url} and it appears here. {sends}</source>
        <translation>Envoyez un webhook à {url} et il apparaîtra ici. {sends}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>Arrêter le récepteur</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>{keys} sends.</source>
        <translation>{keys} pour envoyer.</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>Le récepteur est arrêté</translation>
    </message>
    <message>
        <source>Start it to catch what you send.</source>
        <translation>Démarrez-le pour recueillir ce que vous envoyez.</translation>
    </message>
    <message>
        <source>Steps with commas between; the last one repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s, :delay=s or :body=name.
Bodies:
{bodies}</source>
        <translation>Étapes séparées par des virgules&#x202f;; la dernière se répète&#x202f;: 503*2, 429:retry-after=7, 200
Une étape est un code d’état, hang ou reset, puis *nombre, puis :retry-after=s, :delay=s ou :body=nom.
Corps :
{bodies}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Ensuite&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Always 200</source>
        <translation>Toujours 200</translation>
    </message>
    <message>
        <source>500 once, then 200</source>
        <translation>500 une fois, puis 200</translation>
    </message>
    <message>
        <source>Busy, then well</source>
        <translation>Surchargé, puis rétabli</translation>
    </message>
    <message>
        <source>Slow: 200 after 3 s</source>
        <translation>Lent&#x202f;: 200 après 3&#xa0;s</translation>
    </message>
    <message>
        <source>404 with a JSON error</source>
        <translation>404 avec une erreur JSON</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Ne jamais répondre</translation>
    </message>
    <message>
        <source>Break the connection</source>
        <translation>Couper la connexion</translation>
    </message>
    <message>
        <source>Script of the receiver&apos;s answers</source>
        <translation>Script des réponses du récepteur</translation>
    </message>
    <message>
        <source>Ready scripts</source>
        <translation>Scripts tout prêts</translation>
    </message>
    <message>
        <source>Start the script again</source>
        <translation>Recommencer le script</translation>
    </message>
    <message>
        <source>Start the script again at its first step</source>
        <translation>Recommencer le script à sa première étape</translation>
    </message>
    <message>
        <source>The next request is answered by {step}</source>
        <translation>La prochaine requête reçoit la réponse {step}</translation>
    </message>
    <message>
        <source>✕ Column {column}: {problem} The script before still answers.</source>
        <translation>✕ Colonne {column}&#x202f;: {problem} Le script précédent répond toujours.</translation>
    </message>
    <message numerus="yes">
        <source>What is open is saved. {n} other files are not.</source>
        <extracomment>Singular: What is open is saved. {n} other file is not.</extracomment>
        <translation>
            <numerusform>Ce qui est ouvert est enregistré. {n} autre fichier ne l’est pas.</numerusform>
            <numerusform>Ce qui est ouvert est enregistré. {n} autres fichiers ne le sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files: {files} and others</source>
        <extracomment>Singular: {n} file: {files} and others</extracomment>
        <translation>
            <numerusform>{n} fichier&#x202f;: {files} et d’autres</numerusform>
            <numerusform>{n} fichiers&#x202f;: {files} et d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} and {last}</source>
        <translation>{files} et {last}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Non enregistré. {why}</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Undid: {edit} of {document}</source>
        <translation>Annulé&#x202f;: {edit} dans {document}</translation>
    </message>
    <message>
        <source>Redid: {edit} of {document}</source>
        <translation>Rétabli&#x202f;: {edit} dans {document}</translation>
    </message>
    <message>
        <source>Saved {files}</source>
        <translation>Enregistré&#x202f;: {files}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>in the body</source>
        <comment>where a key stands</comment>
        <translation>dans le corps</translation>
    </message>
    <message>
        <source>in the header {name}</source>
        <comment>where a key stands</comment>
        <translation>dans l’en-tête {name}</translation>
    </message>
    <message>
        <source>in the pair {name}</source>
        <comment>where a key stands</comment>
        <translation>dans la paire {name}</translation>
    </message>
    <message>
        <source>in a pair</source>
        <comment>where a key stands</comment>
        <translation>dans une paire</translation>
    </message>
    <message>
        <source>in the URL</source>
        <comment>where a key stands</comment>
        <translation>dans l’URL</translation>
    </message>
    <message>
        <source>Move a key to the keyring</source>
        <translation>Déplacer une clé dans le trousseau</translation>
    </message>
    <message>
        <source>Keeping {name}…</source>
        <translation>Conservation de {name}…</translation>
    </message>
    <message>
        <source>There is another secret called {kept_as}. Choose another name.</source>
        <translation>Un autre secret s’appelle {kept_as}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} was saved with what looks like a key {place}.</source>
        <translation>{file} a été enregistré avec ce qui ressemble à une clé {place}.</translation>
    </message>
    <message>
        <source>This looks like a key, {where}. Move it to the keyring, under this name?</source>
        <translation>Ceci ressemble à une clé, {where}. La déplacer dans le trousseau, sous ce nom&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nom du secret</translation>
    </message>
    <message>
        <source>&amp;Move to the keyring</source>
        <translation>&amp;Déplacer dans le trousseau</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Secrets…</source>
        <translation>Secrets…</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <extracomment>Singular: {n} secret is kept in memory for this run only, and gone when Hook Studio is closed.</extracomment>
        <translation>
            <numerusform>{n} secret n’est conservé en mémoire que pour cette session et disparaît à la fermeture de Hook Studio.</numerusform>
            <numerusform>{n} secrets ne sont conservés en mémoire que pour cette session et disparaissent à la fermeture de Hook Studio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <translation>Les secrets ne sont conservés en mémoire que pour cette session et disparaissent à la fermeture de Hook Studio.</translation>
    </message>
    <message>
        <source>The value goes into requests as they are sent, and into no file, log or preview.</source>
        <translation>La valeur est insérée dans les requêtes à l’envoi, et dans aucun fichier, journal ni aperçu.</translation>
    </message>
    <message>
        <source>Value of the secret</source>
        <translation>Valeur du secret</translation>
    </message>
    <message>
        <source>Keep in the &amp;keyring</source>
        <translation>Conserver dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>For this &amp;run only</source>
        <translation>Pour cette &amp;session seulement</translation>
    </message>
    <message>
        <source>There is a secret of this name; replace that one instead.</source>
        <translation>Un secret porte déjà ce nom&#x202f;; remplacez-le plutôt.</translation>
    </message>
    <message>
        <source>Replace the secret {name}</source>
        <translation>Remplacer le secret {name}</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>Ajouter un secret</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>Utilisez des lettres, des chiffres, _ et -, et commencez par une lettre ou _.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Command line only</source>
        <translation>Ligne de commande seulement</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>Rien dans ce projet</translation>
    </message>
    <message>
        <source>{variable} is set: the command line reads it, the studio does not.</source>
        <translation>{variable} est définie&#x202f;: la ligne de commande la lit, Hook Studio ne la lit pas.</translation>
    </message>
    <message>
        <source>The keyring is not there</source>
        <translation>Le trousseau est introuvable</translation>
    </message>
    <message>
        <source>In the keyring, readable</source>
        <translation>Dans le trousseau, lisible</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Keep secrets for this run only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>A webhook names a secret as {{secret.name}}. Its value is kept in the system&apos;s keyring, for this project alone, and is never shown.</source>
        <translation>Un webhook nomme un secret par {{secret.name}}. Sa valeur est conservée dans le trousseau du système, pour ce seul projet, et n’est jamais affichée.</translation>
    </message>
    <message>
        <source>Write {{secret.name}} in a URL, a header or a body where a key belongs, and add the key here. It never comes into a file of the project.</source>
        <translation>Écrivez {{secret.name}} dans une URL, un en-tête ou un corps, là où il faut une clé, et ajoutez la clé ici. Elle n’entre jamais dans un fichier du projet.</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value.</source>
        <translation>Rien ne permet de le récupérer&#x202f;: Hook Studio n’affiche jamais de valeur.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} secrets?</source>
        <extracomment>Singular: Delete {n} secret?</extracomment>
        <translation>
            <numerusform>Supprimer {n} secret&#x202f;?</numerusform>
            <numerusform>Supprimer {n} secrets&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Pas encore de secrets</translation>
    </message>
    <message>
        <source>Add a secret…</source>
        <translation>Ajouter un secret…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Recherche du trousseau…</translation>
    </message>
    <message numerus="yes">
        <source>All {n} can be read.</source>
        <extracomment>Singular: All {n} can be read.</extracomment>
        <translation>
            <numerusform>{n} secret lisible.</numerusform>
            <numerusform>Les {n} secrets sont lisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading from the keyring…</source>
        <translation>Lecture du trousseau…</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value. Used by {places}: sends wait until it is given again.</source>
        <translation>Rien ne permet de le récupérer&#x202f;: Hook Studio n’affiche jamais de valeur. Utilisé par {places}&#x202f;: les envois attendent qu’il soit de nouveau fourni.</translation>
    </message>
    <message>
        <source>Delete the secret {name}?</source>
        <translation>Supprimer le secret {name}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} secrets.</source>
        <extracomment>Singular: Deleted {n} secret.</extracomment>
        <translation>
            <numerusform>{n} secret supprimé.</numerusform>
            <numerusform>{n} secrets supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>{name} is kept.</source>
        <translation>{name} est conservé.</translation>
    </message>
    <message>
        <source>Listing…</source>
        <translation>Énumération…</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Tout tester</translation>
    </message>
    <message>
        <source>&amp;Give a value…</source>
        <translation>&amp;Donner une valeur…</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Manquants&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Il est lisible.</translation>
    </message>
    <message>
        <source>Deleted the secret {name}.</source>
        <translation>Secret {name} supprimé.</translation>
    </message>
    <message>
        <source>Cancel what the keyring is asked</source>
        <translation>Annuler l’interrogation du trousseau</translation>
    </message>
    <message>
        <source>The keyring is asked</source>
        <translation>Interrogation du trousseau</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Hôte inaccessible</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Pas de connexion dans les temps</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse dans les temps</translation>
    </message>
    <message>
        <source>Certificate or TLS refused</source>
        <translation>Certificat ou TLS refusé</translation>
    </message>
    <message>
        <source>Certificate file not usable</source>
        <translation>Fichier de certificat inutilisable</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Fermée sans réponse</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Réponse tronquée</translation>
    </message>
    <message>
        <source>Not a valid HTTP answer</source>
        <translation>Réponse HTTP non valide</translation>
    </message>
    <message>
        <source>Not a valid request</source>
        <translation>Requête non valide</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Secret manquant</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Échec du proxy</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>Address never allowed</source>
        <translation>Adresse jamais autorisée</translation>
    </message>
    <message>
        <source>{outcome} in {duration}</source>
        <translation>{outcome} en {duration}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: {problem} (and {n:,} more errors).</source>
        <extracomment>Singular: Nothing was sent: {problem} (and {n:,} more error).</extracomment>
        <translation>
            <numerusform>Rien n’a été envoyé&#x202f;: {problem} (et {n:,} autre erreur).</numerusform>
            <numerusform>Rien n’a été envoyé&#x202f;: {problem} (et {n:,} autres erreurs).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message ({reason}).</source>
        <translation>Rien n’a été envoyé&#x202f;: le modèle abandonne le message ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}.</source>
        <translation>Rien n’a été envoyé&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>Would retry</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message.</source>
        <translation>Rien n’a été envoyé&#x202f;: le modèle abandonne le message.</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a phase of a request</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a phase of a request</comment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>a phase of a request</comment>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>a phase of a request</comment>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of all phases of a request</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>through {proxy}</source>
        <translation>via {proxy}</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Parties du résultat</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Il n’y a pas de réponse</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Envoyée {time}</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Il n’y a pas eu de réponse</translation>
    </message>
    <message>
        <source>before that, {duration} for secrets and certificates</source>
        <translation>avant cela, {duration} pour les secrets et les certificats</translation>
    </message>
    <message>
        <source>Request as queued</source>
        <translation>Requête mise en file</translation>
    </message>
    <message>
        <source>Not text ({type}); the first bytes are shown as hexadecimal.</source>
        <translation>Pas du texte ({type})&#x202f;; les premiers octets sont affichés en hexadécimal.</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>Only the first {size} of the body were kept.</source>
        <translation>Seuls les premiers {size} du corps ont été conservés.</translation>
    </message>
    <message>
        <source>The answer stopped after {size}.</source>
        <translation>La réponse s’est arrêtée après {size}.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Enregistrer le corps</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Show the body as received</source>
        <translation>Afficher le corps tel que reçu</translation>
    </message>
    <message>
        <source>Show the JSON with the white space that it came with</source>
        <translation>Afficher le JSON avec ses espaces d’origine</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Rechercher dans le corps</translation>
    </message>
    <message>
        <source>Find in the body ({keys})</source>
        <translation>Rechercher dans le corps ({keys})</translation>
    </message>
    <message>
        <source>Save the body as it was received, byte for byte</source>
        <translation>Enregistrer le corps tel qu’il a été reçu, octet pour octet</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>sans Content-Type</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>pas de corps</translation>
    </message>
    <message>
        <source>Laying out the JSON…</source>
        <translation>Mise en forme du JSON…</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels, so it is shown as it was received.</source>
        <translation>Le JSON dépasse {limit} niveaux d’imbrication&#x202f;; il est donc affiché tel quel.</translation>
    </message>
    <message>
        <source>Nothing was sent: no webhook is open.</source>
        <translation>Rien n’a été envoyé&#x202f;: aucun webhook n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing is known about this send: it ended in an error of Hook Studio itself.</source>
        <translation>On ne sait rien de cet envoi&#x202f;: il s’est terminé par une erreur de Hook Studio lui-même.</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}</source>
        <translation>Rien n’a été envoyé&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Liquid works here. Secrets stand by name. The project&apos;s files are not changed.</source>
        <translation>Le Liquid est évalué ici. Les secrets sont désignés par leur nom. Les fichiers du projet ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Edit and resend · {title}</source>
        <translation>Modifier et renvoyer · {title}</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>En-têtes, un par ligne</translation>
    </message>
    <message>
        <source>The request of this delivery is not kept any more, so it cannot be edited.</source>
        <translation>La requête de cette livraison n’est plus conservée&#x202f;; elle ne peut donc pas être modifiée.</translation>
    </message>
    <message>
        <source>This delivery is of another project. Open that one to edit and resend it.</source>
        <translation>Cette livraison vient d’un autre projet. Ouvrez-le pour la modifier et la renvoyer.</translation>
    </message>
    <message>
        <source>Given up by the user.</source>
        <translation>L’utilisateur a renoncé.</translation>
    </message>
    <message>
        <source>The first attempt is under way…</source>
        <translation>La première tentative est en cours…</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is under way…</source>
        <translation>Le nouvel essai {retry} sur {retries} est en cours…</translation>
    </message>
    <message>
        <source>The first attempt waits: all sending is paused.</source>
        <translation>La première tentative attend&#x202f;: tous les envois sont suspendus.</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} waits: all sending is paused.</source>
        <translation>Le nouvel essai {retry} sur {retries} attend&#x202f;: tous les envois sont suspendus.</translation>
    </message>
    <message>
        <source>The first attempt is due now.</source>
        <translation>La première tentative doit partir maintenant.</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is due now.</source>
        <translation>Le nouvel essai {retry} sur {retries} doit partir maintenant.</translation>
    </message>
    <message>
        <source>The first attempt at {time}</source>
        <translation>Première tentative à {time}</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} at {time}</source>
        <translation>Nouvel essai {retry} sur {retries} à {time}</translation>
    </message>
    <message>
        <source>By the policy {policy} of the webhook.</source>
        <translation>Selon la politique {policy} du webhook.</translation>
    </message>
    <message numerus="yes">
        <source>Final: the policy {policy} gives up after {n} retries.</source>
        <extracomment>Singular: Final: the policy {policy} gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>Définitif&#x202f;: la politique {policy} renonce après {n} nouvel essai.</numerusform>
            <numerusform>Définitif&#x202f;: la politique {policy} renonce après {n} nouveaux essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt is used up meanwhile.</source>
        <translation>Aucune tentative n’est consommée entre-temps.</translation>
    </message>
    <message>
        <source>Resume sending in the outbox.</source>
        <translation>Reprenez les envois dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}. It asks for more than an hour; an hour is the most that is waited.</source>
        <translation>Le point de terminaison demande ce délai par {header}. Il demande plus d’une heure&#x202f;; l’attente ne dépasse jamais une heure.</translation>
    </message>
    <message>
        <source>Final: {reason}</source>
        <translation>Définitif&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Final: the policy {policy} of the webhook has no retries.</source>
        <translation>Définitif&#x202f;: la politique {policy} du webhook ne prévoit pas de nouvel essai.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>Retenue&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}.</source>
        <translation>Le point de terminaison demande ce délai par {header}.</translation>
    </message>
    <message>
        <source>Delivered by retry {retry} of {retries}.</source>
        <translation>Livrée au nouvel essai {retry} sur {retries}.</translation>
    </message>
    <message>
        <source>Send again makes a new delivery.</source>
        <translation>Envoyer à nouveau crée une nouvelle livraison.</translation>
    </message>
    <message>
        <source>Given up: nothing more is sent.</source>
        <translation>Vous avez renoncé&#x202f;: plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Time until the retry</source>
        <translation>Temps restant avant le nouvel essai</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Send one with {keys}.</source>
        <translation>Envoyez-en un avec {keys}.</translation>
    </message>
    <message>
        <source>Every send is kept here. {sends}</source>
        <translation>Tous les envois sont conservés ici. {sends}</translation>
    </message>
    <message>
        <source>Outbox {count}</source>
        <translation>Boîte d’envoi {count}</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network.</source>
        <translation>Braze afficherait 599, son propre code d’état pour un délai dépassé ou une défaillance du réseau.</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network. Check that the host is up and reachable from the internet.</source>
        <translation>Braze afficherait 599, son propre code d’état pour un délai dépassé ou une défaillance du réseau. Vérifiez que l’hôte fonctionne et qu’il est joignable depuis Internet.</translation>
    </message>
    <message>
        <source>The delay is Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>Le délai est un choix de Hook Studio&#x202f;; Braze ne le documente pas.</translation>
    </message>
    <message>
        <source>Webhook {name}</source>
        <translation>Webhook {name}</translation>
    </message>
    <message>
        <source>User {name}</source>
        <translation>Utilisateur {name}</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Adresse {address}</translation>
    </message>
    <message>
        <source>Address none</source>
        <translation>Adresse&#x202f;: aucune</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>there was no response</comment>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Result of the test send</source>
        <translation>Résultat de l’envoi de test</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Open in outbox</source>
        <translation>Voir dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>The value goes into the request that is sent, and into no file, log or preview.</source>
        <translation>La valeur est insérée dans la requête envoyée, et ne figure dans aucun fichier, journal ou aperçu.</translation>
    </message>
    <message>
        <source>Value of the secret {name}</source>
        <translation>Valeur du secret {name}</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>Secret {name}</translation>
    </message>
    <message>
        <source>This send needs the secret {name}</source>
        <translation>Cet envoi a besoin du secret {name}</translation>
    </message>
    <message>
        <source>The send was cancelled.</source>
        <translation>L’envoi a été annulé.</translation>
    </message>
    <message>
        <source>All sending is paused: the message waits in the outbox.</source>
        <translation>Tous les envois sont suspendus&#x202f;: le message attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Nothing is sent from the outbox: {why}</source>
        <translation>Rien n’est envoyé depuis la boîte d’envoi&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Attempt {number} of {most}</source>
        <translation>Tentative {number} sur {most}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a date is written, in the letters of Qt&apos;s QLocale.toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}</source>
        <translation>{name}, émis par {issuer}</translation>
    </message>
    <message numerus="yes">
        <source>{until}; {n:,} certificates more end later</source>
        <extracomment>Singular: {until}; {n:,} certificate more ends later</extracomment>
        <translation>
            <numerusform>{until}&#x202f;; {n:,} autre certificat expire plus tard</numerusform>
            <numerusform>{until}&#x202f;; {n:,} autres certificats expirent plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days ({date})</source>
        <extracomment>Singular: expires in {n} day ({date})</extracomment>
        <translation>
            <numerusform>expire dans {n} jour ({date})</numerusform>
            <numerusform>expire dans {n} jours ({date})</numerusform>
        </translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>Verrouillée par une phrase secrète.</translation>
    </message>
    <message>
        <source>✓ It belongs to the certificate.</source>
        <translation>✓ Elle correspond au certificat.</translation>
    </message>
    <message>
        <source>counts only from {date}</source>
        <translation>valable seulement à partir du {date}</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <translation>expiré le {date}</translation>
    </message>
    <message>
        <source>Kept in your own settings, for this project; none of its files can change it.</source>
        <translation>Conservé dans vos propres paramètres, pour ce projet&#x202f;; aucun de ses fichiers ne peut le modifier.</translation>
    </message>
    <message>
        <source>Not verified: whatever listens on this machine can pass as the server.</source>
        <translation>Non vérifié&#x202f;: tout programme qui écoute sur cette machine peut se faire passer pour le serveur.</translation>
    </message>
    <message>
        <source>⚠ Locked by a passphrase: name the secret that holds it below.</source>
        <translation>⚠ Verrouillée par une phrase secrète&#x202f;: indiquez ci-dessous le secret qui la contient.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>Ceux du système seulement</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat du client</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat du client</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>Dans le même fichier</translation>
    </message>
    <message>
        <source>Secret that is the key&apos;s passphrase</source>
        <translation>Secret contenant la phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Name of a secret, where the key is locked</source>
        <translation>Nom d’un secret, si la clé est verrouillée</translation>
    </message>
    <message>
        <source>&amp;Do not verify certificates on this machine</source>
        <translation>&amp;Ne pas vérifier les certificats sur cette machine</translation>
    </message>
    <message>
        <source>A secret&apos;s name has letters, digits, _ and -, and begins with a letter or _.</source>
        <translation>Le nom d’un secret se compose de lettres, de chiffres, de _ et de -, et commence par une lettre ou _.</translation>
    </message>
    <message>
        <source>Servers on this machine</source>
        <translation>Serveurs de cette machine</translation>
    </message>
    <message>
        <source>Trusted in addition to the system&apos;s certificates</source>
        <translation>Approuvés en plus des certificats du système</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are</source>
        <translation>Présenté à un serveur qui vous demande de vous identifier</translation>
    </message>
    <message>
        <source>Locked; opened with the secret {secret} at each send.</source>
        <translation>Verrouillée&#x202f;; ouverte avec le secret {secret} à chaque envoi.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>&amp;Autorités</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificat</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Choisir&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Effacer&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation>N’utiliser aucun fichier</translation>
    </message>
    <message>
        <source>PEM files</source>
        <translation>Fichiers PEM</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As Braze&apos;s composer: green and purple</source>
        <translation>Comme le compositeur de Braze&#x202f;: vert et violet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Liquid colors</source>
        <translation>Couleurs Liquid</translation>
    </message>
    <message>
        <source>Wrap long lines in the editor</source>
        <translation>Couper les longues lignes dans l’éditeur</translation>
    </message>
    <message>
        <source>Another language is used at the next start.</source>
        <translation>Une autre langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Liquid &amp;colors</source>
        <translation>&amp;Couleurs Liquid</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Requests at a time to one host</source>
        <translation>Requêtes simultanées vers un même hôte</translation>
    </message>
    <message>
        <source>Requests a second to one host</source>
        <translation>Requêtes par seconde vers un même hôte</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>Demander avant de fermer</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Notification when a retry ends</source>
        <translation>Notification à la fin des essais</translation>
    </message>
    <message>
        <source>Do not verify certificates on this machine</source>
        <translation>Ne pas vérifier les certificats sur cette machine</translation>
    </message>
    <message>
        <source>Hook Studio looks a name up once, checks the address, and connects to that very address.</source>
        <translation>Hook Studio résout un nom une seule fois, vérifie l’adresse et se connecte à cette adresse précise.</translation>
    </message>
    <message>
        <source>A proxy looks names up and connects by itself. Where one is used, Hook Studio checks the host as the URL names it, and cannot check the address that it leads to. This machine itself is never reached through a proxy.</source>
        <translation>Un proxy résout les noms et se connecte par lui-même. S’il y en a un, Hook Studio vérifie l’hôte tel que l’URL le nomme, sans pouvoir vérifier l’adresse à laquelle il mène. Cette machine elle-même n’est jamais jointe par un proxy.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Proxy du système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port.</source>
        <translation>Écrivez le proxy sous la forme http://host:port.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>For each host</source>
        <translation>Pour chaque hôte</translation>
    </message>
    <message>
        <source>Deliveries that wait</source>
        <translation>Livraisons en attente</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Requests at a ti&amp;me</source>
        <translation>Requêtes si&amp;multanées</translation>
    </message>
    <message>
        <source>Requests a seco&amp;nd</source>
        <translation>Requêtes par seco&amp;nde</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>what the studio looks like</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>In this environment, certificates of servers on this machine are not verified. A click opens the setting.</source>
        <translation>Dans cet environnement, les certificats des serveurs de cette machine ne sont pas vérifiés. Un clic ouvre le paramètre.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Certificates on this machine are not verified</source>
        <translation>Les certificats ne sont pas vérifiés sur cette machine</translation>
    </message>
    <message>
        <source>A shortcut is one key, with Ctrl or Alt if need be.</source>
        <translation>Un raccourci est une seule touche, avec Ctrl ou Alt au besoin.</translation>
    </message>
    <message>
        <source>{key} belongs to text fields and lists.</source>
        <translation>{key} est réservé aux champs de texte et aux listes.</translation>
    </message>
    <message>
        <source>{key} alone would be typed. Hold Ctrl or Alt, or take a function key.</source>
        <translation>{key} seul saisirait du texte. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>Choisissez une action pour changer son raccourci.</translation>
    </message>
    <message>
        <source>Keys for “{action}”:</source>
        <translation>Touches pour «&#x202f;{action}&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>{key} is for “{action}”, which would lose it.</source>
        <translation>{key} est attribué à «&#x202f;{action}&#x202f;», qui le perdrait.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Action ou touche</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>T&amp;out réinitialiser</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>New shortcut: press its keys</source>
        <translation>Nouveau raccourci&#x202f;: appuyez sur ses touches</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Complete what is typed</source>
        <translation>Compléter la saisie</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Déplacer une ligne vers le haut</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Déplacer une ligne vers le bas</translation>
    </message>
    <message>
        <source>Leave the editor</source>
        <translation>Quitter l’éditeur</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>In editors and tables</source>
        <translation>Dans les éditeurs et les tableaux</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sans raccourci</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, modifié</translation>
    </message>
    <message>
        <source>✕ Header</source>
        <translation>✕ En-tête</translation>
    </message>
    <message>
        <source>≠ Meaning</source>
        <translation>≠ Sens</translation>
    </message>
    <message>
        <source>⊘ Aborted</source>
        <translation>⊘ Abandonné</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Valeur absente</translation>
    </message>
    <message>
        <source>Text not escaped</source>
        <translation>Texte non échappé</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Autre type</translation>
    </message>
    <message>
        <source>Odd number</source>
        <translation>Nombre inhabituel</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Smallest example</source>
        <translation>Plus petit exemple</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Keep as sample user</source>
        <translation>Garder comme utilisateur exemple</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings</source>
        <extracomment>Singular: {n:,} rendering</extracomment>
        <translation>
            <numerusform>{n:,} évaluation</numerusform>
            <numerusform>{n:,} évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>{message}. {advice}</source>
        <translation>{message}. {advice}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} ajouté</translation>
    </message>
    <message>
        <source>What hostile values break</source>
        <translation>Ce que cassent les valeurs hostiles</translation>
    </message>
    <message>
        <source>Jump to the expression, and preview with this value</source>
        <translation>Aller à l’expression, avec un aperçu de cette valeur</translation>
    </message>
    <message>
        <source>Keep the smallest example as a sample user</source>
        <translation>Garder le plus petit exemple comme utilisateur exemple</translation>
    </message>
    <message numerus="yes">
        <source>Also: {values} and {n} more.</source>
        <extracomment>Singular: Also: {values} and {n} more.</extracomment>
        <translation>
            <numerusform>Aussi&#x202f;: {values} et {n} autre.</numerusform>
            <numerusform>Aussi&#x202f;: {values} et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} weaknesses</source>
        <extracomment>Singular: {n:,} weakness</extracomment>
        <translation>
            <numerusform>{n:,} faiblesse</numerusform>
            <numerusform>{n:,} faiblesses</numerusform>
        </translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>Try hostile values</source>
        <translation>Essayer des valeurs hostiles</translation>
    </message>
    <message>
        <source>Quotes, nothing, line breaks, other types and more, in each attribute that the webhook reads.</source>
        <translation>Guillemets, valeurs absentes, sauts de ligne, autres types et bien d’autres, dans chaque attribut que lit le webhook.</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} renderings</source>
        <extracomment>Singular: {done:,} of {n:,} rendering</extracomment>
        <translation>
            <numerusform>{done:,} évaluation sur {n:,}</numerusform>
            <numerusform>{done:,} évaluations sur {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {values}.</source>
        <translation>Aussi&#x202f;: {values}.</translation>
    </message>
    <message>
        <source>There is nothing to start from</source>
        <translation>Aucun point de départ</translation>
    </message>
    <message>
        <source>No sample user renders this webhook without a problem; mend that first.</source>
        <translation>Aucun utilisateur exemple ne donne ce webhook sans problème&#x202f;; corrigez d’abord cela.</translation>
    </message>
    <message>
        <source>No value of the catalogue breaks this webhook</source>
        <translation>Aucune valeur du catalogue ne casse ce webhook</translation>
    </message>
    <message numerus="yes">
        <source>Tried in {n:,} attributes.</source>
        <extracomment>Singular: Tried in {n:,} attribute.</extracomment>
        <translation>
            <numerusform>Essayé dans {n:,} attribut.</numerusform>
            <numerusform>Essayé dans {n:,} attributs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own ({error}). Your edits are still here.</source>
        <translation>Hook Studio a lui-même commis une erreur ({error}). Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>{title} – Hook Studio</source>
        <translation>{title} – Hook Studio</translation>
    </message>
    <message>
        <source>Receiver {count}</source>
        <translation>Récepteur {count}</translation>
    </message>
    <message>
        <source>This project has no webhook {webhook}.</source>
        <translation>Ce projet n’a pas de webhook {webhook}.</translation>
    </message>
    <message>
        <source>Actions, webhooks, users and settings</source>
        <translation>Actions, webhooks, utilisateurs et paramètres</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; all sending is paused</source>
        <extracomment>Singular: {n:,} delivery waits; all sending is paused</extracomment>
        <translation>
            <numerusform>{n:,} livraison en attente&#x202f;; tous les envois sont suspendus</numerusform>
            <numerusform>{n:,} livraisons en attente&#x202f;; tous les envois sont suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait</source>
        <extracomment>Singular: {n:,} delivery waits</extracomment>
        <translation>
            <numerusform>{n:,} livraison en attente</numerusform>
            <numerusform>{n:,} livraisons en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {program}</source>
        <translation>Afficher {program}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ask Braze</source>
        <translation>Interroger Braze</translation>
    </message>
    <message>
        <source>Instance or REST host of Braze</source>
        <translation>Instance ou hôte REST de Braze</translation>
    </message>
    <message>
        <source>Name of the secret that holds the REST API key</source>
        <translation>Nom du secret qui contient la clé d’API REST</translation>
    </message>
    <message>
        <source>The name of a secret, never the key itself. The key needs {permission}.</source>
        <translation>Le nom d’un secret, jamais la clé elle-même. La clé doit avoir l’autorisation {permission}.</translation>
    </message>
    <message>
        <source>Key in secret</source>
        <translation>Clé (secret)</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Identifiants externes</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>{choice}, for {column}</source>
        <translation>{choice}, pour {column}</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nom de l’attribut</translation>
    </message>
    <message>
        <source>Type of {title}</source>
        <translation>Type de {title}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>Type&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>Ajouter à {title}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Retirer {title}</translation>
    </message>
    <message>
        <source>Add an attribute (Insert)</source>
        <translation>Ajouter un attribut (Insert)</translation>
    </message>
    <message>
        <source>Remove, so that it is not set (Delete)</source>
        <translation>Retirer, pour qu’il ne soit pas défini (Delete)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliée</translation>
    </message>
    <message>
        <source>{name}: {value}. {problem}</source>
        <translation>{name}&#x202f;: {value}. {problem}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>dépliée</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Attributs personnalisés</translation>
    </message>
    <message>
        <source>Event properties</source>
        <translation>Propriétés d’événement</translation>
    </message>
    <message>
        <source>API trigger properties</source>
        <translation>Propriétés du déclencheur API</translation>
    </message>
    <message>
        <source>Canvas entry properties</source>
        <translation>Propriétés d’entrée du Canvas</translation>
    </message>
    <message>
        <source>Canvas context</source>
        <translation>Contexte du Canvas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Most recently used device</source>
        <translation>Appareil le plus récent</translation>
    </message>
    <message>
        <source>Targeted device</source>
        <translation>Appareil ciblé</translation>
    </message>
    <message>
        <source>Subscription states</source>
        <translation>États d’abonnement</translation>
    </message>
    <message numerus="yes">
        <source>{n} set</source>
        <extracomment>Singular: {n} set</extracomment>
        <translation>
            <numerusform>{n} défini</numerusform>
            <numerusform>{n} définis</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>rien de défini</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Mettre à null</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Retirer la section</translation>
    </message>
    <message>
        <source>Braze&apos;s export of users, a JSON list, one JSON object a line, or CSV. Nothing comes into the project before you press Import.</source>
        <translation>L’export d’utilisateurs de Braze, une liste JSON, un objet JSON par ligne ou du CSV. Rien n’entre dans le projet tant que vous n’avez pas cliqué sur Importer.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Braze&apos;s export</source>
        <translation>Export de Braze</translation>
    </message>
    <message>
        <source>One object a line</source>
        <translation>Un objet par ligne</translation>
    </message>
    <message>
        <source>Users: {changes}</source>
        <translation>Utilisateurs&#x202f;: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} values masked</source>
        <extracomment>Singular: {n:,} value masked</extracomment>
        <translation>
            <numerusform>{n:,} valeur pseudonymisée</numerusform>
            <numerusform>{n:,} valeurs pseudonymisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} users</source>
        <extracomment>Singular: Import {n:,} user</extracomment>
        <translation>
            <numerusform>Importer {n:,} utilisateur</numerusform>
            <numerusform>Importer {n:,} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as {format}</source>
        <translation>Lu comme {format}</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importer des utilisateurs</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Delimiter between cells</source>
        <translation>Séparateur des cellules</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>Encore rien à importer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Choose users to import</source>
        <translation>Choisir les utilisateurs à importer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Asking {base}…</source>
        <translation>Interrogation de {base}…</translation>
    </message>
    <message>
        <source>Read {read:.1f} of {size:.1f} MB</source>
        <translation>{read:.1f}&#xa0;Mo lus sur {size:.1f}&#xa0;Mo</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} added</source>
        <extracomment>Singular: {n:,} added</extracomment>
        <translation>
            <numerusform>{n:,} ajouté</numerusform>
            <numerusform>{n:,} ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replaced</source>
        <extracomment>Singular: {n:,} replaced</extracomment>
        <translation>
            <numerusform>{n:,} remplacé</numerusform>
            <numerusform>{n:,} remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} skipped</source>
        <extracomment>Singular: {n:,} skipped</extracomment>
        <translation>
            <numerusform>{n:,} ignoré</numerusform>
            <numerusform>{n:,} ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing masked</source>
        <translation>rien de pseudonymisé</translation>
    </message>
    <message>
        <source>Where the users come from</source>
        <translation>Provenance des utilisateurs</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>From Braze</source>
        <translation>De Braze</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Braze n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Nothing was asked: the key is missing.</source>
        <translation>Braze n’a pas été interrogé&#x202f;: la clé manque.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omise)</translation>
    </message>
    <message>
        <source>(name of the sample user)</source>
        <translation>(nom de l’utilisateur exemple)</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <source>An address becomes one at example.com; the same value always gets the same pseudonym.</source>
        <translation>Une adresse devient une adresse de example.com&#x202f;; une même valeur reçoit toujours le même pseudonyme.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>A number keeps its form and begins with 999; the same value always gets the same pseudonym.</source>
        <translation>Un numéro garde sa forme et commence par 999&#x202f;; une même valeur reçoit toujours le même pseudonyme.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>A name becomes another one in the same script; the same value always gets the same pseudonym.</source>
        <translation>Un nom en devient un autre de la même écriture&#x202f;; une même valeur reçoit toujours le même pseudonyme.</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>External ids, device ids and advertising ids; the same value always gets the same pseudonym.</source>
        <translation>Identifiants externes, d’appareil et publicitaires&#x202f;; une même valeur reçoit toujours le même pseudonyme.</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Les ignorer</translation>
    </message>
    <message>
        <source>Replace their data</source>
        <translation>Remplacer leurs données</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Users who are in the project already</source>
        <translation>Utilisateurs déjà présents dans le projet</translation>
    </message>
    <message>
        <source>Mask: {kind}</source>
        <translation>Pseudonymiser&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Pseudonymiser</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Déjà présents</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} users</source>
        <extracomment>Singular: {n:,} user</extracomment>
        <translation>
            <numerusform>{n:,} utilisateur</numerusform>
            <numerusform>{n:,} utilisateurs</numerusform>
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
            <numerusform>Remplacer {n:,} utilisateur</numerusform>
            <numerusform>Remplacer {n:,} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Users that were found</source>
        <translation>Utilisateurs trouvés</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>What the import found</source>
        <translation>Résultat de la lecture</translation>
    </message>
    <message>
        <source>Columns {count}</source>
        <translation>Colonnes {count}</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>skipped, as {slug}</source>
        <translation>ignoré, comme {slug}</translation>
    </message>
    <message>
        <source>kept as {kept_as}</source>
        <translation>gardé sous {kept_as}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>{field} – {kept} ({users}, first in line {line})</source>
        <translation>{field} – {kept} ({users}, d’abord ligne {line})</translation>
    </message>
    <message>
        <source>Fields that are not understood</source>
        <translation>Champs non compris</translation>
    </message>
    <message>
        <source>Notes on the import</source>
        <translation>Remarques sur l’importation</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Users {found:,}</source>
        <translation>Utilisateurs {found:,}</translation>
    </message>
    <message>
        <source>replaces their data</source>
        <translation>remplace leurs données</translation>
    </message>
    <message>
        <source>Filter attributes</source>
        <translation>Filtrer les attributs</translation>
    </message>
    <message>
        <source>Show what is not set</source>
        <translation>Afficher ce qui n’est pas défini</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add a kind of data that a webhook can read</source>
        <translation>Ajouter un type de données qu’un webhook peut lire</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Ajouter un attribut</translation>
    </message>
    <message>
        <source>Make {name} {kind}</source>
        <translation>Changer {name} en {kind}</translation>
    </message>
    <message>
        <source>There is a “{wanted}” already, so this is “{given}”.</source>
        <translation>«&#x202f;{wanted}&#x202f;» existe déjà&#x202f;; celui-ci s’appelle donc «&#x202f;{given}&#x202f;».</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Réinitialiser {name}</translation>
    </message>
    <message>
        <source>Every section is shown</source>
        <translation>Toutes les sections sont affichées</translation>
    </message>
    <message>
        <source>Add a section to the JSON</source>
        <translation>Ajouter une section au JSON</translation>
    </message>
    <message>
        <source>Data of the sample user</source>
        <translation>Données de l’utilisateur exemple</translation>
    </message>
    <message>
        <source>Edit user data</source>
        <translation>Modifier les données de l’utilisateur</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>Corrigez d’abord le texte</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booléen</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5.</source>
        <translation>Ce n’est pas un nombre, comme 12 ou -0.5.</translation>
    </message>
    <message>
        <source>This is no array, such as [&quot;a&quot;, 2].</source>
        <translation>Ce n’est pas un tableau, comme [&quot;a&quot;, 2].</translation>
    </message>
    <message>
        <source>This is no object, such as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>Ce n’est pas un objet, comme {&quot;name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>This is no date, such as 2026-11-24 or 2026-11-24 09:30:00 UTC.</source>
        <translation>Ce n’est pas une date, comme 2026-11-24 ou 2026-11-24 09:30:00 UTC.</translation>
    </message>
    <message>
        <source>The value nests deeper than {most} levels.</source>
        <translation>La valeur dépasse {most} niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>Braze gives {name} as {wanted}; here it is {found}.</source>
        <translation>Dans Braze, {name} est {wanted}&#x202f;; ici, c’est {found}.</translation>
    </message>
    <message>
        <source>A random bucket is a whole number from 0 to 9999.</source>
        <translation>Le random bucket est un nombre entier de 0 à 9999.</translation>
    </message>
    <message>
        <source>A language is a code such as fr or pt-BR.</source>
        <translation>Une langue est un code comme fr ou pt-BR.</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>L’état est l’un des suivants&#x202f;: {states}.</translation>
    </message>
    <message>
        <source>A number has at most {most} characters here.</source>
        <translation>Un nombre compte ici au plus {most} caractères.</translation>
    </message>
    <message>
        <source>{problem} The mistake is at line {line}, column {column}.</source>
        <translation>{problem} L’erreur se trouve ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>A boolean is true or false.</source>
        <translation>Un booléen vaut true ou false.</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>custom attribute</source>
        <translation>attribut personnalisé</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propriété</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>balise</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>content block</source>
        <translation>content block</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>Nombre d’occurrences</translation>
    </message>
    <message>
        <source>Replace and go to the next (Enter)</source>
        <translation>Remplacer et passer à la suivante (Enter)</translation>
    </message>
    <message>
        <source>Replace all (Alt+A)</source>
        <translation>Tout remplacer (Alt+A)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Expression non valide</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>{place:,} of {total}</source>
        <translation>{place:,} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <extracomment>Singular: {total} found</extracomment>
        <translation>
            <numerusform>{total} trouvée</numerusform>
            <numerusform>{total} trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} (at {column})</source>
        <translation>{error} (en {column})</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Raccourci {keys}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown:,} of {n:,} characters are shown.</source>
        <extracomment>Singular: The first {shown:,} of {n:,} character are shown.</extracomment>
        <translation>
            <numerusform>Seul le premier caractère sur {n:,} est affiché ({shown:,}).</numerusform>
            <numerusform>Seuls les {shown:,} premiers caractères sur {n:,} sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Opération en cours</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Esc)</translation>
    </message>
    <message>
        <source>{code} control character</source>
        <translation>caractère de contrôle {code}</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Liquid that cannot be read</source>
        <translation>Liquid illisible</translation>
    </message>
    <message>
        <source>A tag or an output is not closed, not known, or written in a way that Liquid has no meaning for. Braze sends nothing of such a message.</source>
        <translation>Une balise ou une sortie n’est pas fermée, est inconnue ou est écrite d’une façon qui n’a pas de sens en Liquid. Braze n’envoie rien d’un tel message.</translation>
    </message>
    <message>
        <source>Filter that does not exist</source>
        <translation>Filtre qui n’existe pas</translation>
    </message>
    <message>
        <source>Braze does not know a filter of this name.</source>
        <translation>Braze ne connaît aucun filtre de ce nom.</translation>
    </message>
    <message>
        <source>Filter that Braze lacks</source>
        <translation>Filtre absent de Braze</translation>
    </message>
    <message>
        <source>Plain Liquid has this filter, and Braze does not. The preview computes it all the same, to show what was meant.</source>
        <translation>Ce filtre existe dans le Liquid standard, mais pas dans Braze. L’aperçu le calcule tout de même, pour montrer ce qui était voulu.</translation>
    </message>
    <message>
        <source>Filter with wrong arguments</source>
        <translation>Filtre aux arguments incorrects</translation>
    </message>
    <message>
        <source>The filter takes more or fewer arguments, or has no option of that name.</source>
        <translation>Le filtre attend plus ou moins d’arguments, ou n’a pas d’option de ce nom.</translation>
    </message>
    <message>
        <source>Filter where none may stand</source>
        <translation>Filtre à un endroit interdit</translation>
    </message>
    <message>
        <source>Braze takes filters in outputs and in assign, and not in if, case, for and in square brackets. Assign the filtered value to a variable first.</source>
        <translation>Braze accepte les filtres dans les sorties et dans assign, mais pas dans if, case, for ni entre crochets. Affectez d’abord la valeur filtrée à une variable.</translation>
    </message>
    <message>
        <source>Operator where none may stand</source>
        <translation>Opérateur à un endroit interdit</translation>
    </message>
    <message>
        <source>Comparisons belong into if, elsif and unless; assign and outputs compute with filters.</source>
        <translation>Les comparaisons vont dans if, elsif et unless&#x202f;; assign et les sorties calculent avec des filtres.</translation>
    </message>
    <message>
        <source>Condition behind else</source>
        <translation>Condition après else</translation>
    </message>
    <message>
        <source>else takes no condition, and what stands behind it is not looked at; elsif does.</source>
        <translation>else n’accepte pas de condition, et ce qui le suit est ignoré&#x202f;; elsif en accepte une.</translation>
    </message>
    <message>
        <source>Reason of an abort that is no plain text</source>
        <translation>Motif d’abandon qui n’est pas un texte simple</translation>
    </message>
    <message>
        <source>The reason is a text in quotes of at most 128 characters; Braze reads no Liquid in it.</source>
        <translation>Le motif est un texte entre guillemets d’au plus 128 caractères&#x202f;; Braze n’y lit pas de Liquid.</translation>
    </message>
    <message>
        <source>Attribute outside of braces</source>
        <translation>Attribut hors des accolades</translation>
    </message>
    <message>
        <source>Only inside {{ }} and {% %} is ${name} an attribute; elsewhere it is sent as it is.</source>
        <translation>${name} n’est un attribut qu’à l’intérieur de {{ }} et {% %}&#x202f;; ailleurs, il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Output of nothing</source>
        <translation>Sortie vide</translation>
    </message>
    <message>
        <source>An output without a value prints nothing.</source>
        <translation>Une sortie sans valeur n’écrit rien.</translation>
    </message>
    <message>
        <source>HTML comment</source>
        <translation>Commentaire HTML</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the Liquid.</source>
        <translation>Braze retire les commentaires HTML, avec le Liquid qu’ils contiennent, avant de lire le Liquid.</translation>
    </message>
    <message>
        <source>Standard attribute that does not exist</source>
        <translation>Attribut standard qui n’existe pas</translation>
    </message>
    <message>
        <source>Braze has some twenty standard attributes; all others are written custom_attribute.${name}.</source>
        <translation>Braze a une vingtaine d’attributs standard&#x202f;; tous les autres s’écrivent custom_attribute.${name}.</translation>
    </message>
    <message>
        <source>Attribute without ${ }</source>
        <translation>Attribut sans ${ }</translation>
    </message>
    <message>
        <source>Without ${ } a name is a variable, and nothing sets one of this name.</source>
        <translation>Sans ${ }, un nom est une variable, et celle-ci n’est définie nulle part.</translation>
    </message>
    <message>
        <source>Secret where its value would have to be known</source>
        <translation>Secret là où sa valeur devrait être connue</translation>
    </message>
    <message>
        <source>A secret is filled in only as the request is sent: it can be printed, and go through filters on the way, but not be tested, assigned or captured.</source>
        <translation>Un secret n’est ajouté qu’au moment de l’envoi&#x202f;: il peut être inséré, en passant par des filtres, mais ni testé, ni affecté, ni capturé.</translation>
    </message>
    <message>
        <source>Value that the environment lacks</source>
        <translation>Valeur absente de l’environnement</translation>
    </message>
    <message>
        <source>{{environment.name}} reads a base URL or a variable of the environment that is chosen for the rendering. Without an environment, or with one that has no such value, it holds nothing, and the request would go elsewhere or carry less than was meant.</source>
        <translation>{{environment.name}} lit une URL de base ou une variable de l’environnement choisi pour l’évaluation. Sans environnement, ou si celui-ci n’a pas cette valeur, il est vide, et la requête irait ailleurs ou transmettrait moins que prévu.</translation>
    </message>
    <message>
        <source>Secret without a name in the environment</source>
        <translation>Secret sans nom dans l’environnement</translation>
    </message>
    <message>
        <source>The environment lists the secret, and what it gives as the name in the keyring is none. Nothing is sent, because another secret than the one that was meant could go out.</source>
        <translation>L’environnement mentionne le secret, mais ce qu’il donne comme nom dans le trousseau n’en est pas un. Rien n’est envoyé, car un autre secret que le bon pourrait partir.</translation>
    </message>
    <message>
        <source>Error while rendering</source>
        <translation>Erreur à l’évaluation</translation>
    </message>
    <message>
        <source>A filter was given what it cannot work with, such as a division by 0, or text was compared with a number by &lt; or &gt;.</source>
        <translation>Un filtre a reçu une valeur qu’il ne peut pas traiter, comme une division par 0, ou un texte a été comparé à un nombre par &lt; ou &gt;.</translation>
    </message>
    <message>
        <source>Template that does too much</source>
        <translation>Modèle qui en fait trop</translation>
    </message>
    <message>
        <source>The template prints, loops or computes more than a message may.</source>
        <translation>Le modèle écrit, boucle ou calcule plus qu’un message n’y est autorisé.</translation>
    </message>
    <message>
        <source>Content Blocks that nest too deep</source>
        <translation>Content Blocks trop imbriqués</translation>
    </message>
    <message>
        <source>A Content Block may hold another, and that one no third: Braze removes its tag.</source>
        <translation>Un Content Block peut en contenir un autre, mais celui-ci ne peut pas en contenir un troisième&#x202f;: Braze en retire la balise.</translation>
    </message>
    <message>
        <source>Content Block where its text would have to be known</source>
        <translation>Content Block là où son texte devrait être connu</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; a capture gives its text a name.</source>
        <translation>Un Content Block ne peut qu’être inséré&#x202f;; un capture donne un nom à son texte.</translation>
    </message>
    <message>
        <source>Translation whose Liquid cannot be read</source>
        <translation>Traduction dont le Liquid est illisible</translation>
    </message>
    <message>
        <source>The text of a translation may hold Liquid, which has to be whole.</source>
        <translation>Le texte d’une traduction peut contenir du Liquid, à condition qu’il soit complet.</translation>
    </message>
    <message>
        <source>Content Block of more than 50 KB</source>
        <translation>Content Block de plus de 50&#xa0;ko</translation>
    </message>
    <message>
        <source>Braze takes Content Blocks of up to 50 KB.</source>
        <translation>Braze accepte des Content Blocks de 50&#xa0;ko au plus.</translation>
    </message>
    <message>
        <source>URL that is not asked</source>
        <translation>URL qui n’est pas interrogée</translation>
    </message>
    <message>
        <source>Connected Content asks http and https on ports 80 and 443 only.</source>
        <translation>Connected Content n’interroge que http et https, sur les ports 80 et 443.</translation>
    </message>
    <message>
        <source>Method that is not asked</source>
        <translation>Méthode non prise en charge</translation>
    </message>
    <message>
        <source>Connected Content knows GET and POST.</source>
        <translation>Connected Content connaît GET et POST.</translation>
    </message>
    <message>
        <source>Headers of a call that are no JSON</source>
        <translation>En-têtes d’appel qui ne sont pas en JSON</translation>
    </message>
    <message>
        <source>The option :headers takes a JSON object, as {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>L’option :headers attend un objet JSON, comme {&quot;X-Name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>cache_max_age out of range</source>
        <translation>cache_max_age hors limites</translation>
    </message>
    <message>
        <source>An answer is kept for 300 to 14,400 seconds.</source>
        <translation>Une réponse est conservée de 300 à 14&#x202f;400 secondes.</translation>
    </message>
    <message>
        <source>Call without a recorded answer</source>
        <translation>Appel sans réponse enregistrée</translation>
    </message>
    <message>
        <source>A preview asks nobody: it takes answers from the folder responses. Record one, or write one.</source>
        <translation>Un aperçu n’interroge personne&#x202f;: il prend les réponses dans le dossier responses. Enregistrez-en une, ou écrivez-en une.</translation>
    </message>
    <message>
        <source>Answer that gives no data</source>
        <translation>Réponse qui ne donne pas de données</translation>
    </message>
    <message>
        <source>The recorded answer is no 2xx, too late, too large, or not the JSON it says it is; Braze inserts nothing then.</source>
        <translation>La réponse enregistrée n’est pas un 2xx, arrive trop tard, est trop volumineuse ou n’est pas le JSON qu’elle annonce&#x202f;; dans ce cas, Braze n’insère rien.</translation>
    </message>
    <message>
        <source>Promotion list without sample codes</source>
        <translation>Liste de promotion sans codes d’exemple</translation>
    </message>
    <message>
        <source>There are no codes of this list to show in a preview.</source>
        <translation>Cette liste n’a pas de codes à montrer dans un aperçu.</translation>
    </message>
    <message>
        <source>Message extras of more than 1 KB</source>
        <translation>Message extras de plus de 1&#xa0;ko</translation>
    </message>
    <message>
        <source>Braze keeps 1 KB of message extras and cuts the rest.</source>
        <translation>Braze garde 1&#xa0;ko de message extras et coupe le reste.</translation>
    </message>
    <message>
        <source>Liquid of an answer that cannot be read</source>
        <translation>Liquid illisible dans une réponse</translation>
    </message>
    <message>
        <source>With :rerender the Liquid in an answer or a catalog is rendered, and here it has a mistake.</source>
        <translation>Avec :rerender, le Liquid d’une réponse ou d’un catalogue est évalué, et il contient ici une erreur.</translation>
    </message>
    <message>
        <source>Attribute that only an answer names</source>
        <translation>Attribut nommé seulement par une réponse</translation>
    </message>
    <message>
        <source>Braze looks up the attributes that the message names before it renders. What text of an answer names in addition holds nothing.</source>
        <translation>Braze cherche les attributs que nomme le message avant de l’évaluer. Ceux que le texte d’une réponse nomme en plus sont vides.</translation>
    </message>
    <message>
        <source>Method that Braze does not send</source>
        <translation>Méthode que Braze n’envoie pas</translation>
    </message>
    <message>
        <source>Braze sends POST, GET, PUT and DELETE.</source>
        <translation>Braze envoie POST, GET, PUT et DELETE.</translation>
    </message>
    <message>
        <source>GET with a body</source>
        <translation>GET avec un corps</translation>
    </message>
    <message>
        <source>A GET request has no body; what is written there is not sent.</source>
        <translation>Une requête GET n’a pas de corps&#x202f;; ce qui y est écrit n’est pas envoyé.</translation>
    </message>
    <message>
        <source>No Content-Type header</source>
        <translation>Pas d’en-tête Content-Type</translation>
    </message>
    <message>
        <source>Braze infers one from the body. Write it, so that the receiver is sure to get the one that it expects.</source>
        <translation>Braze le déduit du corps. Écrivez-le, pour que le destinataire reçoive à coup sûr celui qu’il attend.</translation>
    </message>
    <message>
        <source>Body that is no JSON for a user</source>
        <translation>Corps qui n’est pas du JSON pour un utilisateur</translation>
    </message>
    <message>
        <source>The body is meant to be JSON and is none after personalization. Braze sends it all the same.</source>
        <translation>Le corps devrait être du JSON et n’en est plus après personnalisation. Braze l’envoie tout de même.</translation>
    </message>
    <message>
        <source>Body of more than 1 MB</source>
        <translation>Corps de plus de 1&#xa0;Mo</translation>
    </message>
    <message>
        <source>Many receivers refuse a body of more than 1 MB.</source>
        <translation>Beaucoup de destinataires refusent un corps de plus de 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Value that is not of the pair&apos;s type</source>
        <translation>Valeur qui n’est pas du type de la paire</translation>
    </message>
    <message>
        <source>The value of a number, boolean or JSON pair is none after personalization.</source>
        <translation>La valeur d’une paire de type nombre, booléen ou JSON n’en est plus une après personnalisation.</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>Clé vide</translation>
    </message>
    <message>
        <source>A pair without a key is valid JSON, and hardly meant.</source>
        <translation>Une paire sans clé est du JSON valide, mais sans doute une erreur.</translation>
    </message>
    <message>
        <source>Key that stands twice</source>
        <translation>Clé qui figure deux fois</translation>
    </message>
    <message>
        <source>Receivers keep only one of two equal keys.</source>
        <translation>De deux clés identiques, les destinataires n’en gardent qu’une.</translation>
    </message>
    <message>
        <source>Header that cannot be set</source>
        <translation>En-tête impossible à définir</translation>
    </message>
    <message>
        <source>The name is no header name, or is one that the sender sets itself.</source>
        <translation>Ce nom n’est pas un nom d’en-tête, ou est réservé à l’expéditeur, qui définit lui-même cet en-tête.</translation>
    </message>
    <message>
        <source>Header that stands twice</source>
        <translation>En-tête qui figure deux fois</translation>
    </message>
    <message>
        <source>Both are sent, and receivers differ in which one they take.</source>
        <translation>Les deux sont envoyés, et les destinataires ne retiennent pas tous le même.</translation>
    </message>
    <message>
        <source>Header value that cannot be sent</source>
        <translation>Valeur d’en-tête impossible à envoyer</translation>
    </message>
    <message>
        <source>A header holds no line break, control character or letter beyond ASCII.</source>
        <translation>Un en-tête ne contient ni saut de ligne, ni caractère de contrôle, ni caractère hors ASCII.</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>Aucune URL</translation>
    </message>
    <message>
        <source>There is nothing to send to.</source>
        <translation>Il n’y a pas d’adresse où envoyer.</translation>
    </message>
    <message>
        <source>URL without http or https</source>
        <translation>URL sans http ni https</translation>
    </message>
    <message>
        <source>Braze sends to URLs that start with https:// or http://.</source>
        <translation>Braze envoie vers des URL qui commencent par https:// ou http://.</translation>
    </message>
    <message>
        <source>URL without a host that can be reached</source>
        <translation>URL sans hôte joignable</translation>
    </message>
    <message>
        <source>The host is missing, or holds what no host name may hold.</source>
        <translation>L’hôte manque, ou contient ce qu’aucun nom d’hôte ne peut contenir.</translation>
    </message>
    <message>
        <source>Port that Braze does not send to</source>
        <translation>Port vers lequel Braze n’envoie pas</translation>
    </message>
    <message>
        <source>Braze sends to port 443 of https and port 80 of http only.</source>
        <translation>Braze n’envoie que vers le port 443 en https et le port 80 en http.</translation>
    </message>
    <message>
        <source>Control character in a URL</source>
        <translation>Caractère de contrôle dans une URL</translation>
    </message>
    <message>
        <source>A line break or another control character would end the request line.</source>
        <translation>Un saut de ligne ou un autre caractère de contrôle mettrait fin à la ligne de requête.</translation>
    </message>
    <message>
        <source>User name or password in a URL</source>
        <translation>Nom d’utilisateur ou mot de passe dans une URL</translation>
    </message>
    <message>
        <source>Credentials in a URL end in logs; send them in an Authorization header.</source>
        <translation>Les identifiants d’une URL finissent dans les journaux&#x202f;; envoyez-les dans un en-tête Authorization.</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>Braze reaches public addresses only.</source>
        <translation>Braze ne joint que des adresses publiques.</translation>
    </message>
    <message>
        <source>Good for a test with Hook Studio&apos;s receiver; Braze does not send there.</source>
        <translation>Convient à un test avec le récepteur de Hook Studio&#x202f;; Braze n’y envoie rien.</translation>
    </message>
    <message>
        <source>Host that is sent in another spelling</source>
        <translation>Hôte envoyé sous une autre écriture</translation>
    </message>
    <message>
        <source>International names are sent in ASCII, addresses in their usual form.</source>
        <translation>Les noms internationaux sont envoyés en ASCII, les adresses sous leur forme usuelle.</translation>
    </message>
    <message>
        <source>Character that is encoded on sending</source>
        <translation>Caractère encodé à l’envoi</translation>
    </message>
    <message>
        <source>A space or another character that no URL may hold is sent as its % code.</source>
        <translation>Un espace ou un autre caractère interdit dans une URL est envoyé sous forme de code %.</translation>
    </message>
    <message>
        <source>Part behind #</source>
        <translation>Partie après #</translation>
    </message>
    <message>
        <source>What follows # is not sent.</source>
        <translation>Ce qui suit # n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Line breaks in a URL</source>
        <translation>Sauts de ligne dans une URL</translation>
    </message>
    <message>
        <source>The line breaks of a URL&apos;s layout are removed on sending.</source>
        <translation>Les sauts de ligne de la mise en page d’une URL sont retirés à l’envoi.</translation>
    </message>
    <message>
        <source>Receiver on another port</source>
        <translation>Récepteur sur un autre port</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on another port than the usual one, and the request goes there.</source>
        <translation>Le récepteur de Hook Studio écoute sur un autre port que d’habitude, et la requête y est envoyée.</translation>
    </message>
    <message>
        <source>Message that is not sent</source>
        <translation>Message non envoyé</translation>
    </message>
    <message>
        <source>abort_message ended the rendering for this user.</source>
        <translation>abort_message a mis fin à l’évaluation pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Rendering that took too long</source>
        <translation>Évaluation trop longue</translation>
    </message>
    <message>
        <source>A rendering is stopped after two seconds.</source>
        <translation>Une évaluation est arrêtée au bout de deux secondes.</translation>
    </message>
    <message>
        <source>Rendering that took too much memory</source>
        <translation>Évaluation trop gourmande en mémoire</translation>
    </message>
    <message>
        <source>A rendering is stopped when it needs more than 512 MB.</source>
        <translation>Une évaluation est arrêtée quand elle demande plus de 512&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Renderer that broke down</source>
        <translation>Panne du moteur de rendu</translation>
    </message>
    <message>
        <source>The process that renders ended twice on this template.</source>
        <translation>Le processus du moteur de rendu s’est arrêté deux fois sur ce modèle.</translation>
    </message>
    <message>
        <source>File that cannot be read as YAML</source>
        <translation>Fichier illisible en YAML</translation>
    </message>
    <message>
        <source>Found as the files of the project are read; a file with an error is not overwritten.</source>
        <translation>Constaté à la lecture des fichiers du projet&#x202f;; un fichier qui contient une erreur n’est pas écrasé.</translation>
    </message>
    <message>
        <source>Value of the wrong kind</source>
        <translation>Valeur d’un mauvais type</translation>
    </message>
    <message>
        <source>Setting that is not for a project</source>
        <translation>Paramètre hors de portée d’un projet</translation>
    </message>
    <message>
        <source>Certificates, their verification and the proxy say whom a user trusts. They are settings of each user; a file of a project that names them is read as if it did not.</source>
        <translation>Les certificats, leur vérification et le proxy disent à qui un utilisateur fait confiance. Ce sont des paramètres de chaque utilisateur&#x202f;; un fichier de projet qui les mentionne est lu comme s’il ne le faisait pas.</translation>
    </message>
    <message>
        <source>Key that is not known</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>Key that stands twice in a file</source>
        <translation>Clé qui figure deux fois dans un fichier</translation>
    </message>
    <message>
        <source>File of a newer Hook Studio</source>
        <translation>Fichier d’une version plus récente de Hook Studio</translation>
    </message>
    <message>
        <source>Number that cannot be kept</source>
        <translation>Nombre impossible à conserver</translation>
    </message>
    <message>
        <source>File that is not UTF-8</source>
        <translation>Fichier qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>File that is no text</source>
        <translation>Fichier qui n’est pas du texte</translation>
    </message>
    <message>
        <source>Name that is no plain file</source>
        <translation>Nom qui n’est pas un simple nom de fichier</translation>
    </message>
    <message>
        <source>File that is not there</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>File that may not be read</source>
        <translation>Fichier dont la lecture est interdite</translation>
    </message>
    <message>
        <source>File that is too large</source>
        <translation>Fichier trop volumineux</translation>
    </message>
    <message>
        <source>File that nests too deep</source>
        <translation>Fichier trop imbriqué</translation>
    </message>
    <message>
        <source>Path out of the project</source>
        <translation>Chemin qui sort du projet</translation>
    </message>
    <message>
        <source>Path that not every system has</source>
        <translation>Chemin impossible sur certains systèmes</translation>
    </message>
    <message>
        <source>Two names that differ by case</source>
        <translation>Deux noms qui ne diffèrent que par la casse</translation>
    </message>
    <message>
        <source>File with another ending</source>
        <translation>Fichier avec une autre extension</translation>
    </message>
    <message>
        <source>Recorded answer without a URL</source>
        <translation>Réponse enregistrée sans URL</translation>
    </message>
    <message>
        <source>Body that Braze cannot take over</source>
        <translation>Corps que Braze ne peut pas reprendre</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which may lack what it needs.</source>
        <translation>Constaté à la copie du webhook pour Braze, qui n’a pas toujours ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Variants that cannot be merged</source>
        <translation>Variantes impossibles à fusionner</translation>
    </message>
    <message>
        <source>Language that Braze cannot ask for</source>
        <translation>Langue que Braze ne peut pas tester</translation>
    </message>
    <message>
        <source>Method that Braze does not have</source>
        <translation>Méthode que Braze n’a pas</translation>
    </message>
    <message>
        <source>Header that Braze cannot take over</source>
        <translation>En-tête que Braze ne peut pas reprendre</translation>
    </message>
    <message>
        <source>URL that Braze does not take</source>
        <translation>URL que Braze n’accepte pas</translation>
    </message>
    <message>
        <source>Secret that Braze does not know</source>
        <translation>Secret que Braze ne connaît pas</translation>
    </message>
    <message>
        <source>Value of an environment that cannot be written in</source>
        <translation>Valeur d’environnement impossible à insérer</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which has no environments: their values are written into the texts, where Liquid can hold them, and Content Blocks are left to be changed in Braze.</source>
        <translation>Constaté à la copie du webhook pour Braze, qui n’a pas d’environnements&#x202f;: leurs valeurs sont écrites dans les textes, là où le Liquid le permet, et les Content Blocks restent à modifier dans Braze.</translation>
    </message>
    <message>
        <source>Request that differs from its snapshot</source>
        <translation>Requête qui diffère de son instantané</translation>
    </message>
    <message>
        <source>Found as the rendered requests are compared with the snapshots of the project.</source>
        <translation>Constaté à la comparaison des requêtes évaluées avec les instantanés du projet.</translation>
    </message>
    <message>
        <source>Request without a snapshot</source>
        <translation>Requête sans instantané</translation>
    </message>
    <message>
        <source>Snapshot of nothing</source>
        <translation>Instantané sans objet</translation>
    </message>
    <message>
        <source>More problems than are listed</source>
        <translation>Plus de problèmes qu’il n’en est affiché</translation>
    </message>
    <message>
        <source>The studio lists some three hundred problems of a webhook while it is edited; hookstudio check lists them all.</source>
        <translation>Pendant l’édition, le studio affiche environ trois cents problèmes d’un webhook&#x202f;; hookstudio check les affiche tous.</translation>
    </message>
    <message>
        <source>Body that a hostile value breaks</source>
        <translation>Corps qu’une valeur hostile casse</translation>
    </message>
    <message>
        <source>With some value that profiles hold, such as a quote, the body is not valid JSON any more. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Avec une valeur que des profils contiennent, un guillemet par exemple, le corps n’est plus du JSON valide. Constaté par hookstudio check --stress, qui essaie un catalogue de valeurs.</translation>
    </message>
    <message>
        <source>URL that a hostile value changes</source>
        <translation>URL qu’une valeur hostile modifie</translation>
    </message>
    <message>
        <source>With some value that profiles hold the URL is refused, or gets another host, path or query. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Avec une valeur que des profils contiennent, l’URL est refusée, ou change d’hôte, de chemin ou de chaîne de requête. Constaté par hookstudio check --stress, qui essaie un catalogue de valeurs.</translation>
    </message>
    <message>
        <source>Header that a hostile value breaks</source>
        <translation>En-tête qu’une valeur hostile casse</translation>
    </message>
    <message>
        <source>With some value that profiles hold the header is empty, or holds what cannot be sent. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Avec une valeur que des profils contiennent, l’en-tête est vide ou contient ce qui ne peut pas être envoyé. Constaté par hookstudio check --stress, qui essaie un catalogue de valeurs.</translation>
    </message>
    <message>
        <source>Body that a hostile value makes mean something else</source>
        <translation>Corps dont une valeur hostile change le sens</translation>
    </message>
    <message>
        <source>With some value the body is valid and has other members, or values of other types, than meant. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Avec une certaine valeur, le corps reste valide mais a d’autres membres que prévu, ou des valeurs d’un autre type. Constaté par hookstudio check --stress, qui essaie un catalogue de valeurs.</translation>
    </message>
    <message>
        <source>Liquid that a hostile value breaks</source>
        <translation>Liquid qu’une valeur hostile casse</translation>
    </message>
    <message>
        <source>With some value that profiles hold the Liquid has an error. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Avec une valeur que des profils contiennent, le Liquid produit une erreur. Constaté par hookstudio check --stress, qui essaie un catalogue de valeurs.</translation>
    </message>
    <message>
        <source>Message that a hostile value aborts</source>
        <translation>Message qu’une valeur hostile abandonne</translation>
    </message>
    <message>
        <source>With some value, though there is one, the message is aborted. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Avec une certaine valeur, pourtant présente, le message est abandonné. Constaté par hookstudio check --stress, qui essaie un catalogue de valeurs.</translation>
    </message>
    <message>
        <source>Base URL that is none</source>
        <translation>URL de base qui n’en est pas une</translation>
    </message>
    <message>
        <source>A base URL of an environment starts with http:// or https:// and a host, and ends at its path. Templates write it as {{environment.name}}.</source>
        <translation>L’URL de base d’un environnement commence par http:// ou https:// suivi d’un hôte, et s’arrête à son chemin. Les modèles l’écrivent {{environment.name}}.</translation>
    </message>
    <message>
        <source>Name that is a base URL and a variable</source>
        <translation>Nom commun à une URL de base et une variable</translation>
    </message>
    <message>
        <source>Both are written {{environment.name}}, and the base URL is read. Rename one of them.</source>
        <translation>Les deux s’écrivent {{environment.name}}, et c’est l’URL de base qui est lue. Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>Name that a template cannot write</source>
        <translation>Nom qu’un modèle ne peut pas écrire</translation>
    </message>
    <message>
        <source>A name of an environment&apos;s value has letters, digits, _ and -, and begins with no digit.</source>
        <translation>Le nom d’une valeur d’environnement se compose de lettres, de chiffres, de _ et de -, et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>Secret that is not given by its name</source>
        <translation>Secret qui n’est pas donné par son nom</translation>
    </message>
    <message>
        <source>An environment holds names of secrets: the name in templates, and the one in the keyring.</source>
        <translation>Un environnement contient des noms de secrets&#x202f;: celui des modèles et celui du trousseau.</translation>
    </message>
    <message>
        <source>Secret that the project was not given</source>
        <translation>Secret non accordé au projet</translation>
    </message>
    <message>
        <source>A project that is not trusted, or asks for another secret than it was trusted with, does not get it. Nothing with it is sent before you agree.</source>
        <translation>Un projet auquel vous n’avez pas fait confiance, ou qui demande un autre secret que ceux qui lui ont été accordés, ne le reçoit pas. Rien qui le contienne n’est envoyé sans votre accord.</translation>
    </message>
</context>
</TS>
