<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>hookstudio</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>¿Quería decir {names}?</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Existen {names}.</translation>
    </message>
    <message>
        <source>There is no Braze instance {name!r} in the table of {date}. {hint}</source>
        <translation>No hay ninguna instancia de Braze {name!r} en la tabla del {date}. {hint}</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the items of a list</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>No sample user reaches {tag}.</source>
        <translation>Ningún usuario de muestra llega a {tag}.</translation>
    </message>
    <message>
        <source>Every sample user goes into {tag}: what happens without it is not seen.</source>
        <translation>Todos los usuarios de muestra entran en {tag}: no se ve qué ocurre sin él.</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleano</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>array</source>
        <translation>array</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>header {name}</source>
        <translation>cabecera {name}</translation>
    </message>
    <message>
        <source>header {name} ({number})</source>
        <translation>cabecera {name} ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more problems are not listed; hookstudio check has all.</source>
        <extracomment>Singular: {n:,} more problem is not listed; hookstudio check has all.</extracomment>
        <translation>
            <numerusform>{n:,} problema más no figura en la lista; hookstudio check los muestra todos.</numerusform>
            <numerusform>{n:,} problemas más no figuran en la lista; hookstudio check los muestra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted: no reason given</source>
        <translation>Cancelado: sin motivo indicado</translation>
    </message>
    <message>
        <source>Aborted: {reason}</source>
        <translation>Cancelado: {reason}</translation>
    </message>
    <message>
        <source>{names} is empty; its default is used</source>
        <translation>{names} está vacío; se usa su valor por defecto</translation>
    </message>
    <message>
        <source>A default is used</source>
        <translation>Se usa un valor por defecto</translation>
    </message>
    <message>
        <source>{names} is missing and has no default</source>
        <translation>Falta {names} y no tiene valor por defecto</translation>
    </message>
    <message>
        <source>{names} is empty</source>
        <translation>{names} está vacío</translation>
    </message>
    <message>
        <source>Branch that is never reached</source>
        <translation>Rama a la que nunca se llega</translation>
    </message>
    <message>
        <source>The condition is constant, was decided before, or stands behind else or an abort; what is in this branch is never sent.</source>
        <translation>La condición es constante, ya se decidió antes o está detrás de un else o una cancelación; lo que hay en esta rama nunca se envía.</translation>
    </message>
    <message>
        <source>Abort behind output</source>
        <translation>Cancelación después de una salida</translation>
    </message>
    <message>
        <source>An abort throws away what was printed before it. Put it at the top of the field, where the condition for sending is seen at once.</source>
        <translation>Una cancelación descarta lo que se imprimió antes. Póngala al principio del campo, donde la condición de envío se ve enseguida.</translation>
    </message>
    <message>
        <source>Abort without a reason</source>
        <translation>Cancelación sin motivo</translation>
    </message>
    <message>
        <source>The reason stands in Braze&apos;s message log, and is all that is left of the message.</source>
        <translation>El motivo figura en el registro de mensajes de Braze y es todo lo que queda del mensaje.</translation>
    </message>
    <message>
        <source>This {tag} stands behind else and is never reached.</source>
        <translation>Este {tag} está detrás de else y nunca se alcanza.</translation>
    </message>
    <message>
        <source>This is never reached: a condition before it is always true here.</source>
        <translation>Aquí nunca se llega: una condición anterior siempre es verdadera.</translation>
    </message>
    <message>
        <source>The message is aborted after a part of it was printed; test first, so that what is needed is seen at the top.</source>
        <translation>El mensaje se cancela después de haber impreso una parte; haga la comprobación antes, para que lo necesario se vea al principio.</translation>
    </message>
    <message>
        <source>This is never reached: {tag} comes before it.</source>
        <translation>Aquí nunca se llega: {tag} va antes.</translation>
    </message>
    <message>
        <source>This is never reached: its values are taken or never equal.</source>
        <translation>Aquí nunca se llega: sus valores ya están usados o nunca son iguales.</translation>
    </message>
    <message>
        <source>Without a reason Braze&apos;s log only says that a message was aborted.</source>
        <translation>Sin un motivo, el registro de Braze solo dice que se canceló un mensaje.</translation>
    </message>
    <message>
        <source>This is never reached: the condition is never true here.</source>
        <translation>Aquí nunca se llega: la condición nunca es verdadera.</translation>
    </message>
    <message>
        <source>This condition is always true here.</source>
        <translation>Esta condición siempre es verdadera aquí.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>{name} holds {held} and is compared with {other}; that is never equal.</source>
        <translation>{name} contiene {held} y se compara con {other}; nunca son iguales.</translation>
    </message>
    <message>
        <source>The sample users have {meant} there; {literal} differs in upper and lower case.</source>
        <translation>Los usuarios de muestra tienen ahí {meant}; {literal} difiere en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>{name} is compared with text, letter by letter; write {literal} without quotes.</source>
        <translation>{name} se compara con texto, letra por letra; escriba {literal} sin comillas.</translation>
    </message>
    <message>
        <source>{name} holds {held}; arrays are tested with contains, or by their size.</source>
        <translation>{name} contiene {held}; los arrays se comprueban con contains o por su tamaño.</translation>
    </message>
    <message>
        <source>{name} holds {held}; contains looks into text and arrays only.</source>
        <translation>{name} contiene {held}; contains solo busca en textos y arrays.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <translation>Escribir {meant}</translation>
    </message>
    <message>
        <source>${{language}} is a code in lower case such as fr; it never equals {literal}.</source>
        <translation>${{language}} es un código en minúsculas como fr; nunca es igual a {literal}.</translation>
    </message>
    <message>
        <source>${{most_recent_locale}} is written as pt_BR; it never equals {literal}.</source>
        <translation>${{most_recent_locale}} se escribe como pt_BR; nunca es igual a {literal}.</translation>
    </message>
    <message>
        <source>Comparison of different types</source>
        <translation>Comparación de tipos distintos</translation>
    </message>
    <message>
        <source>A number never equals a text: compare numbers and true or false without quotes, text with quotes, and arrays with contains. What an attribute holds is known from the sample users.</source>
        <translation>Un número nunca es igual a un texto: compare los números y verdadero o falso sin comillas, los textos con comillas y los arrays con contains. Lo que contiene un atributo se sabe por los usuarios de muestra.</translation>
    </message>
    <message>
        <source>Keyword in quotes</source>
        <translation>Palabra clave entre comillas</translation>
    </message>
    <message>
        <source>nil, null, blank and empty are keywords without quotes; in quotes they are words.</source>
        <translation>nil, null, blank y empty son palabras clave sin comillas; entre comillas son palabras corrientes.</translation>
    </message>
    <message>
        <source>Upper or lower case that no user has</source>
        <translation>Mayúsculas o minúsculas que ningún usuario tiene</translation>
    </message>
    <message>
        <source>Liquid compares letter by letter: Gold is not gold. The sample users have the value in another spelling only.</source>
        <translation>Liquid compara letra por letra: Gold no es gold. Los usuarios de muestra solo tienen el valor escrito de otra forma.</translation>
    </message>
    <message>
        <source>Language compared with what it never is</source>
        <translation>Idioma comparado con lo que nunca es</translation>
    </message>
    <message>
        <source>${language} is a code of two letters in lower case, such as fr; ${most_recent_locale} is written as pt_BR.</source>
        <translation>${language} es un código de dos letras minúsculas, como fr; ${most_recent_locale} se escribe como pt_BR.</translation>
    </message>
    <message>
        <source>Loop over what is no array</source>
        <translation>Bucle sobre algo que no es un array</translation>
    </message>
    <message>
        <source>A loop goes through the items of an array. Over a text it runs once, over a number never.</source>
        <translation>Un bucle recorre los elementos de un array. Sobre un texto se ejecuta una vez; sobre un número, nunca.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two of several kinds of values</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Add quotes</source>
        <translation>Añadir comillas</translation>
    </message>
    <message>
        <source>{name} holds {held}; a loop goes through arrays. Split a text first.</source>
        <translation>{name} contiene {held}; un bucle recorre arrays. Divida antes el texto con split.</translation>
    </message>
    <message>
        <source>In quotes this is the word {word}, which no missing value equals.</source>
        <translation>Entre comillas, esto es la palabra {word}, a la que ningún valor ausente es igual.</translation>
    </message>
    <message>
        <source>Answer without a name</source>
        <translation>Respuesta sin nombre</translation>
    </message>
    <message>
        <source>With :save NAME the answer is kept in a variable, whatever it is. Without it a text is printed in place of the tag, and JSON is called connected, which the next call replaces.</source>
        <translation>Con :save NAME la respuesta se guarda en una variable, sea cual sea. Sin ello, un texto se imprime en lugar de la etiqueta y un JSON se llama connected, que la siguiente llamada reemplaza.</translation>
    </message>
    <message>
        <source>Answer used without a look at its status</source>
        <translation>Respuesta usada sin mirar su código de estado</translation>
    </message>
    <message>
        <source>A call may fail, or take longer than the 2 seconds that Braze waits. Test the variable or its __http_status_code__, which is there for a JSON answer of 2xx only, and abort or say something else.</source>
        <translation>Una llamada puede fallar o tardar más de los 2 segundos que Braze espera. Compruebe la variable o su __http_status_code__, que solo existe con una respuesta JSON 2xx, y cancele o diga otra cosa.</translation>
    </message>
    <message>
        <source>No default for a value of an answer</source>
        <translation>Valor de una respuesta sin valor por defecto</translation>
    </message>
    <message>
        <source>When the call fails or takes too long the variable holds nothing. Give its values a default, or use them only where a condition has made sure of them.</source>
        <translation>Si la llamada falla o tarda demasiado, la variable no contiene nada. Dé un valor por defecto a sus valores, o úselos solo donde una condición los haya asegurado.</translation>
    </message>
    <message>
        <source>No default for a value of a catalog</source>
        <translation>Valor de un catálogo sin valor por defecto</translation>
    </message>
    <message>
        <source>items is an empty array when the catalog does not have the item. Test items.size, or give its values a default.</source>
        <translation>items es un array vacío si el catálogo no tiene el elemento. Compruebe items.size, o dé un valor por defecto a sus valores.</translation>
    </message>
    <message>
        <source>JSON with spaces as :body</source>
        <translation>JSON con espacios en :body</translation>
    </message>
    <message>
        <source>The options of the tag are parted by spaces, so JSON with spaces is cut off. Capture it first.</source>
        <translation>Las opciones de la etiqueta se separan con espacios, así que un JSON con espacios queda cortado. Captúrelo antes con capture.</translation>
    </message>
    <message>
        <source>{output} prints nothing when the call fails or takes longer than 2 s, and has no default.</source>
        <translation>{output} no imprime nada si la llamada falla o tarda más de 2 s, y no tiene valor por defecto.</translation>
    </message>
    <message>
        <source>{output} prints nothing when the catalog has no such item, and has no default.</source>
        <translation>{output} no imprime nada si el catálogo no tiene ese elemento, y no tiene valor por defecto.</translation>
    </message>
    <message>
        <source>Without :save the answer is printed here, or is called connected when it is JSON; give it a name.</source>
        <translation>Sin :save, la respuesta se imprime aquí, o se llama connected si es JSON; dele un nombre.</translation>
    </message>
    <message>
        <source>Nothing looks whether the call succeeded; test {name}.__http_status_code__ or {name} before it is used.</source>
        <translation>Nada comprueba si la llamada tuvo éxito; compruebe {name}.__http_status_code__ o {name} antes de usarlo.</translation>
    </message>
    <message>
        <source>The :body ends at the first space; capture the JSON into a variable and write :body {{variable}}.</source>
        <translation>El :body termina en el primer espacio; capture el JSON en una variable y escriba :body {{variable}}.</translation>
    </message>
    <message>
        <source>Add an empty default</source>
        <translation>Añadir un valor por defecto vacío</translation>
    </message>
    <message>
        <source>No default for a personal value</source>
        <translation>Valor personal sin valor por defecto</translation>
    </message>
    <message>
        <source>Braze prints nothing for an attribute or property that a user does not have. Give each one a default, or test it first and abort the message when it is blank.</source>
        <translation>Braze no imprime nada por un atributo o propiedad que el usuario no tiene. Dé a cada uno un valor por defecto, o compruébelo antes y cancele el mensaje si está vacío.</translation>
    </message>
    <message>
        <source>{value} may be missing for a user, and has no default.</source>
        <translation>{value} puede faltarle a un usuario, y no tiene valor por defecto.</translation>
    </message>
    <message>
        <source>Add a default of 0</source>
        <translation>Añadir 0 como valor por defecto</translation>
    </message>
    <message>
        <source>The default {default} stands without quotes, which is no JSON.</source>
        <translation>El valor por defecto {default} está sin comillas, lo que no es JSON.</translation>
    </message>
    <message>
        <source>{output} is not escaped: a quote, backslash or line break in it ends the JSON string.</source>
        <translation>{output} no está escapado: una comilla, barra inversa o salto de línea en él termina la cadena JSON.</translation>
    </message>
    <message>
        <source>escape is for HTML: it writes &amp; and quotes as entities, and leaves backslashes and line breaks. Use json_escape.</source>
        <translation>escape es para HTML: escribe &amp; y las comillas como entidades, y deja las barras inversas y los saltos de línea. Use json_escape.</translation>
    </message>
    <message>
        <source>The default prints nothing where JSON needs a value.</source>
        <translation>El valor por defecto no imprime nada donde JSON necesita un valor.</translation>
    </message>
    <message>
        <source>{output} is {kind}, and the quotes make it text.</source>
        <translation>{output} es {kind}, y las comillas lo convierten en texto.</translation>
    </message>
    <message>
        <source>as_json_string writes quotes of its own; there are quotes around it already.</source>
        <translation>as_json_string escribe sus propias comillas; ya hay comillas alrededor.</translation>
    </message>
    <message>
        <source>Value not escaped inside a JSON string</source>
        <translation>Valor sin escapar dentro de una cadena JSON</translation>
    </message>
    <message>
        <source>A name such as Zoé &quot;Z&quot; or a text with a line break ends the JSON string early, and the receiver refuses the body. End the output with the filter json_escape.</source>
        <translation>Un nombre como Zoé &quot;Z&quot; o un texto con un salto de línea termina la cadena JSON antes de tiempo, y el receptor rechaza el cuerpo. Termine la salida con el filtro json_escape.</translation>
    </message>
    <message>
        <source>HTML escaping inside JSON</source>
        <translation>Escapado HTML dentro de JSON</translation>
    </message>
    <message>
        <source>The filter escape writes entities for HTML (&amp;amp; for &amp;), which the receiver shows as they are, and it leaves backslashes and line breaks, which break the JSON. Inside a JSON string, use json_escape; for HTML in JSON use escape and then json_escape.</source>
        <translation>El filtro escape escribe entidades HTML (&amp;amp; por &amp;), que el receptor muestra tal cual, y deja las barras inversas y los saltos de línea, que rompen el JSON. Dentro de una cadena JSON use json_escape; para HTML en JSON, use escape y después json_escape.</translation>
    </message>
    <message>
        <source>json_escape outside of JSON</source>
        <translation>json_escape fuera de JSON</translation>
    </message>
    <message>
        <source>The value of a key-value pair is escaped by itself, and URLs, forms, headers and XML know no backslashes: json_escape makes O\&quot;Brien of O&quot;Brien there.</source>
        <translation>El valor de un par clave-valor se escapa solo, y las URL, formularios, cabeceras y XML no conocen barras inversas: json_escape convierte ahí O&quot;Brien en O\&quot;Brien.</translation>
    </message>
    <message>
        <source>Text without quotes in JSON</source>
        <translation>Texto sin comillas en JSON</translation>
    </message>
    <message>
        <source>JSON writes text in quotes; only numbers, true, false and null stand without. What an attribute holds is known from the sample users.</source>
        <translation>JSON escribe el texto entre comillas; solo los números, true, false y null van sin ellas. Lo que contiene un atributo se sabe por los usuarios de muestra.</translation>
    </message>
    <message>
        <source>Default that is no JSON</source>
        <translation>Valor por defecto que no es JSON</translation>
    </message>
    <message>
        <source>Where a number stands without quotes, the default must be one too: an empty default leaves nothing behind the colon, and a word stands there without quotes.</source>
        <translation>Donde va un número sin comillas, el valor por defecto también debe serlo: uno vacío no deja nada tras los dos puntos, y una palabra queda ahí sin comillas.</translation>
    </message>
    <message>
        <source>Number in quotes</source>
        <translation>Número entre comillas</translation>
    </message>
    <message>
        <source>In quotes a number arrives as text, and many receivers refuse or misread it. Leave the quotes out and give it a number as default, or set the pair&apos;s type to number.</source>
        <translation>Entre comillas, un número llega como texto, y muchos receptores lo rechazan o lo leen mal. Quite las comillas y dele un número como valor por defecto, o ponga el tipo del par en número.</translation>
    </message>
    <message>
        <source>Array or object printed as it is</source>
        <translation>Array u objeto impreso tal cual</translation>
    </message>
    <message>
        <source>Braze prints the items of an array one behind the other, and an object in a form that no receiver reads. Use as_json_string without quotes around it, or a loop, or join.</source>
        <translation>Braze imprime los elementos de un array uno tras otro, y un objeto en una forma que ningún receptor lee. Use as_json_string sin comillas alrededor, un bucle o join.</translation>
    </message>
    <message>
        <source>Quotes around as_json_string</source>
        <translation>Comillas alrededor de as_json_string</translation>
    </message>
    <message>
        <source>as_json_string writes a text with its quotes, and an object with its braces. Inside of quotes that ends the string at once.</source>
        <translation>as_json_string escribe un texto con sus comillas y un objeto con sus llaves. Entre comillas, eso termina la cadena enseguida.</translation>
    </message>
    <message>
        <source>{output} is changed after json_escape, which may cut an escape.</source>
        <translation>{output} se modifica después de json_escape, lo que puede cortar una secuencia de escape.</translation>
    </message>
    <message>
        <source>Add json_escape</source>
        <translation>Añadir json_escape</translation>
    </message>
    <message>
        <source>Use json_escape</source>
        <translation>Usar json_escape</translation>
    </message>
    <message>
        <source>escape is for HTML: the receiver gets &amp;amp; for &amp;. A pair&apos;s value is made JSON by itself.</source>
        <translation>escape es para HTML: el receptor recibe &amp;amp; por &amp;. El valor de un par se convierte en JSON por sí solo.</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; this is no JSON.</source>
        <translation>json_escape añade aquí barras inversas; esto no es JSON.</translation>
    </message>
    <message>
        <source>{output} is text and stands without quotes, which is no JSON.</source>
        <translation>{output} es texto y está sin comillas, lo que no es JSON.</translation>
    </message>
    <message>
        <source>Use 0</source>
        <translation>Usar 0</translation>
    </message>
    <message>
        <source>Remove escape</source>
        <translation>Quitar escape</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; the pair&apos;s value is escaped by itself.</source>
        <translation>json_escape añade aquí barras inversas; el valor del par se escapa solo.</translation>
    </message>
    <message>
        <source>Remove json_escape</source>
        <translation>Quitar json_escape</translation>
    </message>
    <message>
        <source>{output} is text, and the pair&apos;s type needs no text.</source>
        <translation>{output} es texto, y el tipo del par no admite texto.</translation>
    </message>
    <message>
        <source>{output} is {kind}; the pair&apos;s type text sends it in quotes.</source>
        <translation>{output} es {kind}; el tipo de par texto lo envía entre comillas.</translation>
    </message>
    <message>
        <source>{output} is an array, which Braze does not print as JSON.</source>
        <translation>{output} es un array, que Braze no imprime como JSON.</translation>
    </message>
    <message>
        <source>{output} is an object, which Braze does not print as JSON.</source>
        <translation>{output} es un objeto, que Braze no imprime como JSON.</translation>
    </message>
    <message>
        <source>Add as_json_string</source>
        <translation>Añadir as_json_string</translation>
    </message>
    <message>
        <source>This comma is one too many, whatever the data.</source>
        <translation>Esta coma sobra, sean cuales sean los datos.</translation>
    </message>
    <message>
        <source>A comma is missing in front of this.</source>
        <translation>Falta una coma delante de esto.</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>Falta un valor tras los dos puntos.</translation>
    </message>
    <message>
        <source>This {opened} is never closed, at least on one way through the conditions.</source>
        <translation>Este {opened} nunca se cierra, al menos en uno de los caminos por las condiciones.</translation>
    </message>
    <message>
        <source>This line break is inside a JSON string; write it as \n, or close the string.</source>
        <translation>Este salto de línea está dentro de una cadena JSON; escríbalo como \n o cierre la cadena.</translation>
    </message>
    <message>
        <source>A comma too many in JSON</source>
        <translation>Una coma de más en JSON</translation>
    </message>
    <message>
        <source>JSON allows no comma behind the last item. A loop or a condition easily leaves one: print it only between items, as with {% unless forloop.last %},{% endunless %}.</source>
        <translation>JSON no admite coma tras el último elemento. Un bucle o una condición la deja con facilidad: imprímala solo entre elementos, como con {% unless forloop.last %},{% endunless %}.</translation>
    </message>
    <message>
        <source>A comma is missing in JSON</source>
        <translation>Falta una coma en JSON</translation>
    </message>
    <message>
        <source>Between two items stands a comma, also between what a condition prints and what follows.</source>
        <translation>Entre dos elementos va una coma, también entre lo que imprime una condición y lo que sigue.</translation>
    </message>
    <message>
        <source>No value behind a colon</source>
        <translation>Ningún valor tras los dos puntos</translation>
    </message>
    <message>
        <source>Behind each key stands a value on every way through the conditions. Add an else.</source>
        <translation>Tras cada clave va un valor, en cada camino por las condiciones. Añada un else.</translation>
    </message>
    <message>
        <source>Bracket or quote that is never closed</source>
        <translation>Corchete, llave o comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>Each bracket and each quote is closed on every way through the conditions.</source>
        <translation>Cada corchete, llave y comilla se cierra en cada camino por las condiciones.</translation>
    </message>
    <message>
        <source>Line break inside a JSON string</source>
        <translation>Salto de línea dentro de una cadena JSON</translation>
    </message>
    <message>
        <source>A JSON string stands on one line. White space control, {%- and -%}, takes away the line breaks around tags.</source>
        <translation>Una cadena JSON va en una sola línea. El control de espacios, {%- y -%}, quita los saltos de línea alrededor de las etiquetas.</translation>
    </message>
    <message>
        <source>This comma is one too many when what should follow it is left out.</source>
        <translation>Esta coma sobra cuando se omite lo que debería seguirla.</translation>
    </message>
    <message>
        <source>This comma is one too many behind the last item of the loop.</source>
        <translation>Esta coma sobra tras el último elemento del bucle.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Quitar la coma</translation>
    </message>
    <message>
        <source>Leave it out at the end</source>
        <translation>Omitirla al final</translation>
    </message>
    <message>
        <source>Nothing is printed behind the colon when none of the conditions holds.</source>
        <translation>No se imprime nada tras los dos puntos cuando no se cumple ninguna condición.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Añadir la coma</translation>
    </message>
    <message>
        <source>No variant for a language of the sample users</source>
        <translation>Sin variante para un idioma de los usuarios de muestra</translation>
    </message>
    <message>
        <source>The webhook has language variants, and sample users whose language is none of them and not the default&apos;s either. They get the default.</source>
        <translation>El webhook tiene variantes de idioma, y hay usuarios de muestra cuyo idioma no es ninguno de ellos ni el de la variante predeterminada. Reciben la predeterminada.</translation>
    </message>
    <message>
        <source>Variant that is not translated</source>
        <translation>Variante sin traducir</translation>
    </message>
    <message>
        <source>A language variant whose text is that of another one, or that has no text of its own, changes nothing.</source>
        <translation>Una variante de idioma cuyo texto es el de otra, o que no tiene texto propio, no cambia nada.</translation>
    </message>
    <message>
        <source>Variant for no language</source>
        <translation>Variante para ningún idioma</translation>
    </message>
    <message>
        <source>A variant is named by the code of ISO 639-1, such as fr, or fr-CA for a region.</source>
        <translation>Una variante se nombra con el código de ISO 639-1, como fr, o fr-CA para una región.</translation>
    </message>
    <message>
        <source>Choice by language without else</source>
        <translation>Elección por idioma sin else</translation>
    </message>
    <message>
        <source>Who has another language, or none, gets an empty text. End the choice with else.</source>
        <translation>Quien tiene otro idioma, o ninguno, recibe un texto vacío. Termine la elección con else.</translation>
    </message>
    <message>
        <source>There are sample users with {language} ({code}), and no variant for it; they get the default.</source>
        <translation>Hay usuarios de muestra con {language} ({code}) y ninguna variante para ese idioma; reciben la predeterminada.</translation>
    </message>
    <message>
        <source>The URL of the variant {name} is the default&apos;s; leave it out.</source>
        <translation>La URL de la variante {name} es la predeterminada; omítala.</translation>
    </message>
    <message>
        <source>The body of the variant {name} is the default&apos;s; it is not translated.</source>
        <translation>El cuerpo de la variante {name} es el predeterminado; no está traducido.</translation>
    </message>
    <message>
        <source>The body of the variant {name} is that of {language}.</source>
        <translation>El cuerpo de la variante {name} es el de {language}.</translation>
    </message>
    <message>
        <source>{language} is no language code of ISO 639-1; no user gets it.</source>
        <translation>{language} no es un código de idioma de ISO 639-1; ningún usuario la recibe.</translation>
    </message>
    <message>
        <source>The variant {name} has no URL and no body of its own.</source>
        <translation>La variante {name} no tiene URL ni cuerpo propios.</translation>
    </message>
    <message>
        <source>A user with another language, or with none, gets nothing here; add an else.</source>
        <translation>Un usuario con otro idioma, o sin ninguno, no recibe nada aquí; añada un else.</translation>
    </message>
    <message>
        <source>Attribute or property that is nearly another</source>
        <translation>Atributo o propiedad casi igual a otro</translation>
    </message>
    <message>
        <source>No sample user has an attribute of this name, and one that differs in a letter or two. Braze prints nothing for a name that it does not know. The items of arrays and objects are looked at too.</source>
        <translation>Ningún usuario de muestra tiene un atributo con este nombre, y sí uno que difiere en una letra o dos. Braze no imprime nada por un nombre que no conoce. También se miran los elementos de arrays y objetos.</translation>
    </message>
    <message>
        <source>Namespace that Braze does not have</source>
        <translation>Espacio de nombres que Braze no tiene</translation>
    </message>
    <message>
        <source>Values stand in custom_attribute, event_properties, api_trigger_properties, context and a few more. Another name holds nothing.</source>
        <translation>Los valores están en custom_attribute, event_properties, api_trigger_properties, context y algunos más. Otro nombre no contiene nada.</translation>
    </message>
    <message>
        <source>Attribute of another channel</source>
        <translation>Atributo de otro canal</translation>
    </message>
    <message>
        <source>targeted_device, app, card, sms and whats_app are filled for push, in-app messages, Content Cards and text messages only; in a webhook they print nothing.</source>
        <translation>targeted_device, app, card, sms y whats_app solo se rellenan en push, mensajes in-app, Content Cards y mensajes de texto; en un webhook no imprimen nada.</translation>
    </message>
    <message>
        <source>Content Block that does not exist</source>
        <translation>Content Block que no existe</translation>
    </message>
    <message>
        <source>The project has no file content_blocks/NAME.liquid; Braze would print nothing.</source>
        <translation>El proyecto no tiene el archivo content_blocks/NAME.liquid; Braze no imprimiría nada.</translation>
    </message>
    <message>
        <source>Catalog or item that does not exist</source>
        <translation>Catálogo o elemento que no existe</translation>
    </message>
    <message>
        <source>The project has no catalogs/NAME.csv of that name, or no such item or selection in it; items is an empty array then.</source>
        <translation>El proyecto no tiene un catalogs/NAME.csv con ese nombre, o no contiene ese elemento o selección; items es entonces un array vacío.</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}.</source>
        <translation>Braze no tiene {root}.${{…}}.</translation>
    </message>
    <message>
        <source>There is no Content Block {name}.</source>
        <translation>No existe el Content Block {name}.</translation>
    </message>
    <message>
        <source>There is no catalog {name}.</source>
        <translation>No existe el catálogo {name}.</translation>
    </message>
    <message>
        <source>No sample has {name} there; did you mean {meant}?</source>
        <translation>Ninguna muestra tiene ahí {name}; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}; did you mean {meant}.${{…}}?</source>
        <translation>Braze no tiene {root}.${{…}}; ¿quería decir {meant}.${{…}}?</translation>
    </message>
    <message>
        <source>{space} holds nothing in a webhook; Braze fills it in other channels.</source>
        <translation>{space} no contiene nada en un webhook; Braze lo rellena en otros canales.</translation>
    </message>
    <message>
        <source>There is no Content Block {name}; did you mean {meant}?</source>
        <translation>No existe el Content Block {name}; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>There is no catalog {name}; did you mean {meant}?</source>
        <translation>No existe el catálogo {name}; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>No sample user has {name}; did you mean {meant}?</source>
        <translation>Ningún usuario de muestra tiene {name}; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>No attribute is called {name}; did you mean {meant}?</source>
        <translation>Ningún atributo se llama {name}; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>${{{name}}} is for e-mail and holds nothing in a webhook.</source>
        <translation>${{{name}}} es para correo electrónico y no contiene nada en un webhook.</translation>
    </message>
    <message>
        <source>{space} has no {name} in Braze.</source>
        <translation>{space} no tiene {name} en Braze.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulario</translation>
    </message>
    <message>
        <source>The body is {form}, and the Content-Type says {written}.</source>
        <translation>El cuerpo es {form}, y el Content-Type dice {written}.</translation>
    </message>
    <message>
        <source>A line break of the template reaches the header; put the tags on one line, or write {%- and -%}.</source>
        <translation>Un salto de línea de la plantilla llega a la cabecera; ponga las etiquetas en una línea, o escriba {%- y -%}.</translation>
    </message>
    <message>
        <source>White space at the edge of a header value is not sent, or is taken as a part of it.</source>
        <translation>Los espacios al borde de un valor de cabecera no se envían, o se toman como parte de él.</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}.</source>
        <translation>No existe el Content-Type {written}.</translation>
    </message>
    <message>
        <source>Remove the white space</source>
        <translation>Quitar los espacios en blanco</translation>
    </message>
    <message>
        <source>Many receivers ignore the body of a DELETE request.</source>
        <translation>Muchos receptores ignoran el cuerpo de una petición DELETE.</translation>
    </message>
    <message>
        <source>Content-Type that does not fit</source>
        <translation>Content-Type que no corresponde</translation>
    </message>
    <message>
        <source>The Content-Type tells the receiver how to read the body: application/json for JSON, application/x-www-form-urlencoded for a form.</source>
        <translation>El Content-Type indica al receptor cómo leer el cuerpo: application/json para JSON, application/x-www-form-urlencoded para un formulario.</translation>
    </message>
    <message>
        <source>Misspelt header</source>
        <translation>Cabecera mal escrita</translation>
    </message>
    <message>
        <source>A header that nobody knows is ignored, and the one that was meant is missing.</source>
        <translation>Una cabecera que nadie conoce se ignora, y falta la que se quería poner.</translation>
    </message>
    <message>
        <source>Header that depends on the language</source>
        <translation>Cabecera que depende del idioma</translation>
    </message>
    <message>
        <source>Braze has language variants for the URL and the body, not for headers. Send the language itself, as {{${language} | default: &apos;en&apos;}}, or put it into the body.</source>
        <translation>Braze tiene variantes de idioma para la URL y el cuerpo, no para las cabeceras. Envíe el propio idioma, como {{${language} | default: &apos;en&apos;}}, o póngalo en el cuerpo.</translation>
    </message>
    <message>
        <source>White space that reaches a header</source>
        <translation>Espacios en blanco que llegan a una cabecera</translation>
    </message>
    <message>
        <source>A line break around tags becomes a part of the header, and the request is refused. Put the tags on one line, or take the white space away with {%- and -%}. A space at the edge is not sent, or is taken as a part of the value.</source>
        <translation>Un salto de línea alrededor de las etiquetas pasa a ser parte de la cabecera, y la petición se rechaza. Ponga las etiquetas en una línea, o quite los espacios con {%- y -%}. Un espacio al borde no se envía, o se toma como parte del valor.</translation>
    </message>
    <message>
        <source>Free text in a header</source>
        <translation>Texto libre en una cabecera</translation>
    </message>
    <message>
        <source>A header carries neither line breaks nor letters beyond ASCII. Encode a name or another text that people type, with url_param_escape or base64_encode.</source>
        <translation>Una cabecera no lleva saltos de línea ni letras fuera de ASCII. Codifique un nombre u otro texto que escriba la gente con url_param_escape o base64_encode.</translation>
    </message>
    <message>
        <source>No space behind the scheme</source>
        <translation>Sin espacio tras el esquema</translation>
    </message>
    <message>
        <source>An Authorization header is a scheme, one space, and the credentials.</source>
        <translation>Una cabecera Authorization es un esquema, un espacio y las credenciales.</translation>
    </message>
    <message>
        <source>DELETE with a body</source>
        <translation>DELETE con cuerpo</translation>
    </message>
    <message>
        <source>The standard gives the body of a DELETE request no meaning, and many receivers drop it. Put what they need into the URL.</source>
        <translation>El estándar no da significado al cuerpo de una petición DELETE, y muchos receptores lo descartan. Ponga lo que necesiten en la URL.</translation>
    </message>
    <message>
        <source>Value not escaped in XML</source>
        <translation>Valor sin escapar en XML</translation>
    </message>
    <message>
        <source>A &lt; or &amp; in a value breaks the XML. End the output with the filter escape.</source>
        <translation>Un &lt; o &amp; en un valor rompe el XML. Termine la salida con el filtro escape.</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}; did you mean {meant}?</source>
        <translation>No existe el Content-Type {written}; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>The header {name} means nothing to receivers; did you mean {meant}?</source>
        <translation>La cabecera {name} no significa nada para los receptores; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>{name} says {value} for every language variant; headers have no variants of their own.</source>
        <translation>{name} dice {value} para todas las variantes de idioma; las cabeceras no tienen variantes propias.</translation>
    </message>
    <message>
        <source>Remove the line breaks</source>
        <translation>Quitar los saltos de línea</translation>
    </message>
    <message>
        <source>{output} may hold a line break or letters that no header can carry; encode it.</source>
        <translation>{output} puede contener un salto de línea o letras que ninguna cabecera puede llevar; codifíquelo.</translation>
    </message>
    <message>
        <source>{output} is not escaped: a &lt; or &amp; in it breaks the XML.</source>
        <translation>{output} no está escapado: un &lt; o &amp; en él rompe el XML.</translation>
    </message>
    <message>
        <source>Between {scheme} and what follows stands one space.</source>
        <translation>Entre {scheme} y lo que sigue va un espacio.</translation>
    </message>
    <message>
        <source>Add url_param_escape</source>
        <translation>Añadir url_param_escape</translation>
    </message>
    <message>
        <source>Add escape</source>
        <translation>Añadir escape</translation>
    </message>
    <message>
        <source>Write a space</source>
        <translation>Escribir un espacio</translation>
    </message>
    <message>
        <source>Braze has languages for the URL and the body only; this header is the same for all variants but for this condition.</source>
        <translation>Braze solo tiene idiomas para la URL y el cuerpo; esta cabecera es igual para todas las variantes, salvo por esta condición.</translation>
    </message>
    <message>
        <source>This comment names no rule.</source>
        <translation>Este comentario no nombra ninguna regla.</translation>
    </message>
    <message>
        <source>This comment silences nothing: there is no {rule} on its line or the next.</source>
        <translation>Este comentario no silencia nada: no hay {rule} en su línea ni en la siguiente.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>No existe la regla {rule}.</translation>
    </message>
    <message>
        <source>There is no rule {rule}; did you mean {meant}?</source>
        <translation>No existe la regla {rule}; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>Comment that silences nothing</source>
        <translation>Comentario que no silencia nada</translation>
    </message>
    <message>
        <source>{% comment %} hookstudio-ignore: rule reason {% endcomment %} silences the first finding of that rule on its line, or else on the next. This one has nothing to silence any more.</source>
        <translation>{% comment %} hookstudio-ignore: rule reason {% endcomment %} silencia el primer hallazgo de esa regla en su línea o, si no, en la siguiente. Este ya no tiene nada que silenciar.</translation>
    </message>
    <message>
        <source>Comment that names no rule</source>
        <translation>Comentario que no nombra ninguna regla</translation>
    </message>
    <message>
        <source>A comment that silences a finding names its rule: hookstudio check --rules lists them.</source>
        <translation>Un comentario que silencia un hallazgo nombra su regla: hookstudio check --rules las enumera.</translation>
    </message>
    <message>
        <source>This placeholder was never replaced; write {{secret.name}}, or the value.</source>
        <translation>Este marcador nunca se reemplazó; escriba {{secret.name}} o el valor.</translation>
    </message>
    <message>
        <source>Move the default to the front</source>
        <translation>Mover el valor por defecto al principio</translation>
    </message>
    <message>
        <source>Secret in clear</source>
        <translation>Secreto a la vista</translation>
    </message>
    <message>
        <source>What is written in a webhook&apos;s file ends in git, in the log and with everybody who opens the project. Keep the value in the keyring and write {{secret.name}}; it is filled in as the request is sent.</source>
        <translation>Lo que se escribe en el archivo de un webhook acaba en git, en el registro y en manos de todo el que abre el proyecto. Guarde el valor en el llavero y escriba {{secret.name}}; se rellena al enviar la petición.</translation>
    </message>
    <message>
        <source>Placeholder that was never replaced</source>
        <translation>Marcador que nunca se reemplazó</translation>
    </message>
    <message>
        <source>A text such as YOUR_API_KEY comes from a template or from documentation.</source>
        <translation>Un texto como YOUR_API_KEY viene de una plantilla o de la documentación.</translation>
    </message>
    <message>
        <source>Form of a date that Liquid does not know</source>
        <translation>Formato de fecha que Liquid no conoce</translation>
    </message>
    <message>
        <source>The filter date takes the directives of strftime: %Y year, %m month, %d day, %H hour, %M minute, %S second, %s seconds since 1970.</source>
        <translation>El filtro date admite las directivas de strftime: %Y año, %m mes, %d día, %H hora, %M minuto, %S segundo, %s segundos desde 1970.</translation>
    </message>
    <message>
        <source>Default behind a filter that always gives something</source>
        <translation>Valor por defecto tras un filtro que siempre da algo</translation>
    </message>
    <message>
        <source>plus makes 0 of nothing, append makes a text of it: a default behind them never acts. Put it in front.</source>
        <translation>plus convierte nada en 0, append lo convierte en texto: un valor por defecto tras ellos nunca actúa. Póngalo delante.</translation>
    </message>
    <message>
        <source>There is what looks like a secret here. Move it to the keyring and write {{secret.name}}.</source>
        <translation>Aquí hay algo que parece un secreto. Muévalo al llavero y escriba {{secret.name}}.</translation>
    </message>
    <message>
        <source>{directive} is no part of a date; it is printed as it is.</source>
        <translation>{directive} no es parte de una fecha; se imprime tal cual.</translation>
    </message>
    <message>
        <source>The form {pattern} is printed as it is; Liquid writes it with %, as in %Y-%m-%d.</source>
        <translation>El formato {pattern} se imprime tal cual; Liquid lo escribe con %, como en %Y-%m-%d.</translation>
    </message>
    <message>
        <source>{filter} always gives something, so this default never acts.</source>
        <translation>{filter} siempre da algo, así que este valor por defecto nunca actúa.</translation>
    </message>
    <message>
        <source>{output} goes into the form unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} va al formulario sin codificar: un espacio, &amp; o / en él cambia lo que lee el receptor.</translation>
    </message>
    <message>
        <source>{output} goes into the path unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} va a la ruta sin codificar: un espacio, &amp; o / en él cambia lo que lee el receptor.</translation>
    </message>
    <message>
        <source>{output} goes into the query unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} va a la consulta sin codificar: un espacio, &amp; o / en él cambia lo que lee el receptor.</translation>
    </message>
    <message>
        <source>{output} goes into the URL unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} va a la URL sin codificar: un espacio, &amp; o / en él cambia lo que lee el receptor.</translation>
    </message>
    <message>
        <source>http sends the data in clear; write https, if the host has it.</source>
        <translation>http envía los datos sin cifrar; escriba https si el host lo tiene.</translation>
    </message>
    <message>
        <source>url_escape leaves &amp; and = as they are; in a query that starts another parameter.</source>
        <translation>url_escape deja &amp; y = como están; en una consulta, eso inicia otro parámetro.</translation>
    </message>
    <message>
        <source>Use url_param_escape</source>
        <translation>Usar url_param_escape</translation>
    </message>
    <message>
        <source>The value is encoded already; {filter} encodes its % once more.</source>
        <translation>El valor ya está codificado; {filter} codifica su % otra vez.</translation>
    </message>
    <message>
        <source>{filter} encodes the : and / of a whole URL; encode its parts instead.</source>
        <translation>{filter} codifica los : y / de una URL completa; codifique sus partes.</translation>
    </message>
    <message>
        <source>Value not encoded in a URL or form</source>
        <translation>Valor sin codificar en una URL o formulario</translation>
    </message>
    <message>
        <source>A space, &amp;, =, +, # or / in a value changes the path or the parameters. End the output with url_param_escape, or with url_encode in a query. A whole URL, or a host, at the start is left as it is.</source>
        <translation>Un espacio, &amp;, =, +, # o / en un valor cambia la ruta o los parámetros. Termine la salida con url_param_escape, o con url_encode en una consulta. Una URL completa, o un host, al principio se deja como está.</translation>
    </message>
    <message>
        <source>url_escape in a query</source>
        <translation>url_escape en una consulta</translation>
    </message>
    <message>
        <source>url_escape is for a whole URL: it keeps &amp;, =, + and /. For one value use url_param_escape.</source>
        <translation>url_escape es para una URL completa: conserva &amp;, =, + y /. Para un solo valor use url_param_escape.</translation>
    </message>
    <message>
        <source>url_encode in a path</source>
        <translation>url_encode en una ruta</translation>
    </message>
    <message>
        <source>url_encode is for forms and queries: it writes a space as +. In a path a + is a plus.</source>
        <translation>url_encode es para formularios y consultas: escribe un espacio como +. En una ruta, un + es un signo más.</translation>
    </message>
    <message>
        <source>Value encoded twice</source>
        <translation>Valor codificado dos veces</translation>
    </message>
    <message>
        <source>A value that is encoded twice arrives with %20 in it for the receiver to see.</source>
        <translation>Un valor codificado dos veces llega con un %20 a la vista del receptor.</translation>
    </message>
    <message>
        <source>Whole URL encoded</source>
        <translation>URL completa codificada</translation>
    </message>
    <message>
        <source>A URL that an attribute holds as a whole is not to be encoded: its : and / would be too.</source>
        <translation>Una URL que un atributo contiene completa no debe codificarse: también se codificarían sus : y /.</translation>
    </message>
    <message>
        <source>http instead of https</source>
        <translation>http en lugar de https</translation>
    </message>
    <message>
        <source>Personal data should not go over the network in clear. This computer and private addresses are left out, for tests.</source>
        <translation>Los datos personales no deberían ir por la red sin cifrar. Se exceptúan este equipo y las direcciones privadas, para pruebas.</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Quitar {filter}</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>Escribir https</translation>
    </message>
    <message>
        <source>url_encode writes a space as +, which means a plus in a path.</source>
        <translation>url_encode escribe un espacio como +, que en una ruta es un signo más.</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>Quitar la asignación</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}.</source>
        <translation>Nada asigna la variable {name}.</translation>
    </message>
    <message>
        <source>{name} is used here and set further below.</source>
        <translation>{name} se usa aquí y se asigna más abajo.</translation>
    </message>
    <message>
        <source>Variable that is not used</source>
        <translation>Variable que no se usa</translation>
    </message>
    <message>
        <source>Each field, and each value of a key-value pair, has variables of its own: what the URL sets is not seen by the body.</source>
        <translation>Cada campo, y cada valor de un par clave-valor, tiene sus propias variables: el cuerpo no ve lo que asigna la URL.</translation>
    </message>
    <message>
        <source>Variable that holds nothing</source>
        <translation>Variable que no contiene nada</translation>
    </message>
    <message>
        <source>A variable is set by assign, capture, a loop, connected_content or catalog_items, in the same field and before it is used. An attribute is written ${name} or custom_attribute.${name}.</source>
        <translation>Una variable se asigna con assign, capture, un bucle, connected_content o catalog_items, en el mismo campo y antes de usarla. Un atributo se escribe ${name} o custom_attribute.${name}.</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}; did you mean {meant}?</source>
        <translation>Nada asigna la variable {name}; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>{name} holds something inside its loop only.</source>
        <translation>{name} solo contiene algo dentro de su bucle.</translation>
    </message>
    <message>
        <source>The variable {name} is set here and not used in this field.</source>
        <translation>La variable {name} se asigna aquí y no se usa en este campo.</translation>
    </message>
    <message>
        <source>{name} is set in another field, and each field has its own variables.</source>
        <translation>{name} se asigna en otro campo, y cada campo tiene sus propias variables.</translation>
    </message>
    <message>
        <source>The project was made by a newer Hook Studio and is open for reading only.</source>
        <translation>El proyecto se creó con un Hook Studio más reciente y está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>No se puede leer {folder}: {reason}.</translation>
    </message>
    <message>
        <source>text for another type</source>
        <translation>texto por otro tipo</translation>
    </message>
    <message>
        <source>number for text</source>
        <translation>número por texto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>blank text</source>
        <translation>texto en blanco</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>array vacío</translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>objeto vacío</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>negative number</source>
        <translation>número negativo</translation>
    </message>
    <message>
        <source>small fraction</source>
        <translation>fracción pequeña</translation>
    </message>
    <message>
        <source>very large number</source>
        <translation>número muy grande</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>comilla doble</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>barra inversa</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>avance de línea</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>comilla simple</translation>
    </message>
    <message>
        <source>double quotes inside</source>
        <translation>comillas dobles dentro</translation>
    </message>
    <message>
        <source>text with a JSON escape</source>
        <translation>texto con un escape JSON</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>dos líneas</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>line separator U+2028</source>
        <translation>separador de líneas U+2028</translation>
    </message>
    <message>
        <source>emoji with ZWJ</source>
        <translation>emoji con ZWJ</translation>
    </message>
    <message>
        <source>right-to-left with bidi marks</source>
        <translation>texto RTL con marcas bidi</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>signo &amp;</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>almohadilla</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>signo de interrogación</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>signo de porcentaje</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <translation>signo menor que</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>otro host</translation>
    </message>
    <message>
        <source>output tag</source>
        <translation>etiqueta de salida</translation>
    </message>
    <message>
        <source>raw tag</source>
        <translation>etiqueta raw</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>miembro JSON</translation>
    </message>
    <message>
        <source>number as text</source>
        <translation>número como texto</translation>
    </message>
    <message>
        <source>leap day</source>
        <translation>día bisiesto</translation>
    </message>
    <message>
        <source>text of 10 kB</source>
        <translation>texto de 10 kB</translation>
    </message>
    <message>
        <source>Make sure of the value with a condition or a filter before it is used.</source>
        <translation>Asegure el valor con una condición o un filtro antes de usarlo.</translation>
    </message>
    <message>
        <source>{problem}, with {example}.</source>
        <translation>{problem}, con {example}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>Check that the message should not be sent then.</source>
        <translation>Compruebe que el mensaje no deba enviarse en ese caso.</translation>
    </message>
    <message>
        <source>Add a default, or a condition around it.</source>
        <translation>Añada un valor por defecto, o una condición alrededor.</translation>
    </message>
    <message>
        <source>Encode the value, with url_param_escape or base64_encode.</source>
        <translation>Codifique el valor con url_param_escape o base64_encode.</translation>
    </message>
    <message>
        <source>Add the filter url_param_escape.</source>
        <translation>Añada el filtro url_param_escape.</translation>
    </message>
    <message>
        <source>Put it in quotes and add the filter json_escape, or make it a number first.</source>
        <translation>Póngalo entre comillas y añada el filtro json_escape, o conviértalo antes en número.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other values do the same.</source>
        <extracomment>Singular: {n} other value does the same.</extracomment>
        <translation>
            <numerusform>{n} valor más hace lo mismo.</numerusform>
            <numerusform>{n} valores más hacen lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>text with control characters</source>
        <translation>texto con caracteres de control</translation>
    </message>
    <message>
        <source>The URL holds a percent sign that encodes nothing</source>
        <translation>La URL contiene un signo de porcentaje que no codifica nada</translation>
    </message>
    <message>
        <source>The path of the URL has an empty part</source>
        <translation>La ruta de la URL tiene una parte vacía</translation>
    </message>
    <message>
        <source>What follows # in the URL is not sent</source>
        <translation>Lo que sigue a # en la URL no se envía</translation>
    </message>
    <message>
        <source>The header {name} is empty</source>
        <translation>La cabecera {name} está vacía</translation>
    </message>
    <message>
        <source>The body means something else: {path} is {kind}</source>
        <translation>El cuerpo significa otra cosa: {path} es {kind}</translation>
    </message>
    <message>
        <source>The body means something else: the body is {kind}</source>
        <translation>El cuerpo significa otra cosa: el cuerpo es {kind}</translation>
    </message>
    <message>
        <source>The URL gets another structure: {url}</source>
        <translation>La URL adquiere otra estructura: {url}</translation>
    </message>
    <message>
        <source>The message is aborted: {reason}</source>
        <translation>El mensaje se cancela: {reason}</translation>
    </message>
    <message>
        <source>There is no URL.</source>
        <translation>No hay URL.</translation>
    </message>
    <message>
        <source>The URL has a control character at character {position}.</source>
        <translation>La URL tiene un carácter de control en el carácter {position}.</translation>
    </message>
    <message>
        <source>The URL does not begin with http:// or https://.</source>
        <translation>La URL no empieza por http:// ni https://.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {scheme}).</source>
        <translation>Solo se puede enviar a http y https (se encontró {scheme}).</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not a number.</source>
        <translation>El puerto de la URL no es un número.</translation>
    </message>
    <message>
        <source>Port {port} is not between 1 and 65535.</source>
        <translation>El puerto {port} no está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>La URL no tiene host.</translation>
    </message>
    <message>
        <source>The host name has an invisible character ({code}).</source>
        <translation>El nombre de host tiene un carácter invisible ({code}).</translation>
    </message>
    <message>
        <source>The host name has a part longer than 63.</source>
        <translation>El nombre de host tiene una parte de más de 63 caracteres.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a host name.</source>
        <translation>El host de la URL no es un nombre de host.</translation>
    </message>
    <message>
        <source>The IPv6 address is not closed with ].</source>
        <translation>La dirección IPv6 no se cierra con ].</translation>
    </message>
    <message>
        <source>The URL has text between ] and the port.</source>
        <translation>La URL tiene texto entre ] y el puerto.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv4 address.</source>
        <translation>El host de la URL no es una dirección IPv4.</translation>
    </message>
    <message>
        <source>The URL has a broken IPv6 address.</source>
        <translation>La URL tiene una dirección IPv6 incorrecta.</translation>
    </message>
    <message>
        <source>The server answered {status_line}.</source>
        <translation>El servidor respondió {status_line}.</translation>
    </message>
    <message>
        <source>The template aborted the message: {reason}.</source>
        <translation>La plantilla canceló el mensaje: {reason}.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>The server answered {status_line}; redirects are not followed.</source>
        <translation>El servidor respondió {status_line}; las redirecciones no se siguen.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers are larger than the limit.</source>
        <translation>Las cabeceras de la respuesta superan el límite.</translation>
    </message>
    <message>
        <source>The secrets were not filled in within {limit_s:g} s.</source>
        <translation>Los secretos no se rellenaron en {limit_s:g} s.</translation>
    </message>
    <message>
        <source>A header is not valid UTF-8.</source>
        <translation>Una cabecera no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The host failed more than {count:,} times within a minute, so nothing is sent to it for a minute (simulated 598).</source>
        <translation>El host falló más de {count:,} veces en un minuto, así que no se le envía nada durante un minuto (598 simulado).</translation>
    </message>
    <message>
        <source>The attempt was stopped before it ended, so its outcome is unknown.</source>
        <translation>El intento se detuvo antes de terminar, así que su resultado se desconoce.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not what it was at the first attempt. A retry must send the same bytes: put the old value back, or send the message anew.</source>
        <translation>El secreto «{name}» no es el mismo que en el primer intento. Un reintento debe enviar los mismos bytes: restaure el valor anterior o envíe el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>un certificado sin nombre</translation>
    </message>
    <message>
        <source>The client key {file} has no certificate. Choose the certificate that belongs to it, or no key.</source>
        <translation>La clave del cliente {file} no tiene certificado. Elija el certificado que le corresponde, o ninguna clave.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, Certificates, or none.</source>
        <translation>Elija otro archivo en Ajustes, Certificados, o ninguno.</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>su nombre no es válido</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not a file.</source>
        <translation>El archivo de certificados {file} no es un archivo.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is larger than 4 MB.</source>
        <translation>El archivo de certificados {file} supera los 4 MB.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not there.</source>
        <translation>El archivo de certificados {file} no está ahí.</translation>
    </message>
    <message>
        <source>The file of certificates {file} may not be read.</source>
        <translation>No hay permiso para leer el archivo de certificados {file}.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is damaged.</source>
        <translation>El archivo de certificados {file} está dañado.</translation>
    </message>
    <message>
        <source>The file of certificates {file} cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo de certificados {file}: {reason}.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not in PEM form.</source>
        <translation>El archivo de certificados {file} no tiene formato PEM.</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds a private key, but no certificate.</source>
        <translation>El archivo de certificados {file} contiene una clave privada, pero ningún certificado.</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds no certificate in PEM form.</source>
        <translation>El archivo de certificados {file} no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not a file.</source>
        <translation>El certificado del cliente {file} no es un archivo.</translation>
    </message>
    <message>
        <source>The client certificate {file} is larger than 4 MB.</source>
        <translation>El certificado del cliente {file} supera los 4 MB.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not there.</source>
        <translation>El certificado del cliente {file} no está ahí.</translation>
    </message>
    <message>
        <source>The client certificate {file} may not be read.</source>
        <translation>No hay permiso para leer el certificado del cliente {file}.</translation>
    </message>
    <message>
        <source>The client certificate {file} is damaged.</source>
        <translation>El certificado del cliente {file} está dañado.</translation>
    </message>
    <message>
        <source>The client certificate {file} cannot be read: {reason}.</source>
        <translation>No se puede leer el certificado del cliente {file}: {reason}.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not in PEM form.</source>
        <translation>El certificado del cliente {file} no tiene formato PEM.</translation>
    </message>
    <message>
        <source>The client certificate {file} holds a private key, but no certificate.</source>
        <translation>El certificado del cliente {file} contiene una clave privada, pero ningún certificado.</translation>
    </message>
    <message>
        <source>The client certificate {file} holds no certificate in PEM form.</source>
        <translation>El certificado del cliente {file} no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The client key {file} is not a file.</source>
        <translation>La clave del cliente {file} no es un archivo.</translation>
    </message>
    <message>
        <source>The client key {file} is larger than 4 MB.</source>
        <translation>La clave del cliente {file} supera los 4 MB.</translation>
    </message>
    <message>
        <source>The client key {file} is not there.</source>
        <translation>La clave del cliente {file} no está ahí.</translation>
    </message>
    <message>
        <source>The client key {file} may not be read.</source>
        <translation>No hay permiso para leer la clave del cliente {file}.</translation>
    </message>
    <message>
        <source>The client key {file} is damaged.</source>
        <translation>La clave del cliente {file} está dañada.</translation>
    </message>
    <message>
        <source>The client key {file} cannot be read: {reason}.</source>
        <translation>No se puede leer la clave del cliente {file}: {reason}.</translation>
    </message>
    <message>
        <source>The client key {file} is not in PEM form.</source>
        <translation>La clave del cliente {file} no tiene formato PEM.</translation>
    </message>
    <message>
        <source>The client key {file} holds a certificate, but no private key.</source>
        <translation>La clave del cliente {file} contiene un certificado, pero ninguna clave privada.</translation>
    </message>
    <message>
        <source>The client key {file} holds no private key in PEM form.</source>
        <translation>La clave del cliente {file} no contiene ninguna clave privada en formato PEM.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another file in Settings, Certificates.</source>
        <translation>Dese permiso para leerlo, o elija otro archivo en Ajustes, Certificados.</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key in the same file do not belong together.</source>
        <translation>El certificado del cliente {certificate} y la clave del mismo archivo no se corresponden.</translation>
    </message>
    <message>
        <source>The client certificate and its key ({file}) cannot be used: a part of them is damaged.</source>
        <translation>El certificado del cliente y su clave ({file}) no se pueden usar: una parte está dañada.</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key {key} do not belong together.</source>
        <translation>El certificado del cliente {certificate} y la clave {key} no se corresponden.</translation>
    </message>
    <message>
        <source>The client certificate and its key ({certificate} and {key}) cannot be used: a part of them is damaged.</source>
        <translation>El certificado del cliente y su clave ({certificate} y {key}) no se pueden usar: una parte está dañada.</translation>
    </message>
    <message>
        <source>The client key {file} does not open with the passphrase in secret &quot;{secret}&quot;. Put the right passphrase into that secret, or name another in Settings, Certificates.</source>
        <translation>La clave del cliente {file} no se abre con la frase de contraseña del secreto «{secret}». Ponga la frase correcta en ese secreto, o indique otro en Ajustes, Certificados.</translation>
    </message>
    <message>
        <source>Convert it with openssl (openssl pkcs12 for .p12 and .pfx, openssl x509 -inform der for .cer and .der), and choose the new file.</source>
        <translation>Conviértalo con openssl (openssl pkcs12 para .p12 y .pfx, openssl x509 -inform der para .cer y .der) y elija el archivo nuevo.</translation>
    </message>
    <message>
        <source>The client key {file} is locked by a passphrase. Keep the passphrase as a secret of this project, and name that secret in Settings, Certificates.</source>
        <translation>La clave del cliente {file} está protegida con una frase de contraseña. Guárdela como secreto de este proyecto e indique ese secreto en Ajustes, Certificados.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was made for in Settings, Certificates.</source>
        <translation>Elija en Ajustes, Certificados, la clave para la que se hizo el certificado.</translation>
    </message>
    <message>
        <source>The client certificate {file} is too weak: its key is too short, or its signature is of an old kind. Have a new one made.</source>
        <translation>El certificado del cliente {file} es demasiado débil: su clave es demasiado corta o su firma es de un tipo antiguo. Solicite uno nuevo.</translation>
    </message>
    <message>
        <source>The outbox cannot be read or written ({error}).</source>
        <translation>No se puede leer ni escribir la bandeja de salida ({error}).</translation>
    </message>
    <message>
        <source>The outbox is closed.</source>
        <translation>La bandeja de salida está cerrada.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored in the outbox.</source>
        <translation>El disco está lleno: no se guardó nada en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Another program is holding the outbox.</source>
        <translation>Otro programa está ocupando la bandeja de salida.</translation>
    </message>
    <message>
        <source>The outbox&apos;s file is damaged. Start again to mend it.</source>
        <translation>El archivo de la bandeja de salida está dañado. Reinicie para repararlo.</translation>
    </message>
    <message>
        <source>The outbox&apos;s file cannot be opened for writing.</source>
        <translation>No se puede abrir el archivo de la bandeja de salida para escribir.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>The outbox refused a change that must not be.</source>
        <translation>La bandeja de salida rechazó un cambio no permitido.</translation>
    </message>
    <message>
        <source>SQLite {version} can damage the outbox; {wanted} or newer is needed. Install apsw anew.</source>
        <translation>SQLite {version} puede dañar la bandeja de salida; se necesita {wanted} o posterior. Vuelva a instalar apsw.</translation>
    </message>
    <message>
        <source>The body is not valid {charset}.</source>
        <translation>El cuerpo no es {charset} válido.</translation>
    </message>
    <message>
        <source>The charset &apos;{name}&apos; is not known; read as UTF-8.</source>
        <translation>El juego de caracteres «{name}» no se conoce; se lee como UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>Decompressed from {n:,} bytes of {coding}.</source>
        <extracomment>Singular: Decompressed from {n:,} byte of {coding}.</extracomment>
        <translation>
            <numerusform>Descomprimido de {n:,} byte de {coding}.</numerusform>
            <numerusform>Descomprimido de {n:,} bytes de {coding}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not valid {coding} ({reason}); shown as it was received.</source>
        <translation>El cuerpo no es {coding} válido ({reason}); se muestra tal como se recibió.</translation>
    </message>
    <message>
        <source>Content-Encoding {coding} is not undone; shown as received.</source>
        <translation>El Content-Encoding {coding} no se deshace; se muestra tal como se recibió.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} content codings are not undone; shown as received.</source>
        <extracomment>Singular: More than {n} content coding is not undone; shown as received.</extracomment>
        <translation>
            <numerusform>No se deshace más de {n} codificación de contenido; se muestra tal como se recibió.</numerusform>
            <numerusform>No se deshacen más de {n} codificaciones de contenido; se muestra tal como se recibió.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {coding} content expands too far to be shown whole.</source>
        <translation>El contenido {coding} se expande demasiado para mostrarse completo.</translation>
    </message>
    <message>
        <source>The {coding} content ends too early; what could be decompressed is shown.</source>
        <translation>El contenido {coding} termina antes de tiempo; se muestra lo que se pudo descomprimir.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>{header}, capped at one hour</source>
        <translation>{header}, limitado a una hora</translation>
    </message>
    <message>
        <source>{peer} cannot be reached: {reason}.</source>
        <translation>No se puede llegar a {peer}: {reason}.</translation>
    </message>
    <message>
        <source>The certificate or TLS connection was refused: {reason}.</source>
        <translation>Se rechazó el certificado o la conexión TLS: {reason}.</translation>
    </message>
    <message>
        <source>the server does not speak TLS on this port</source>
        <translation>el servidor no habla TLS en este puerto</translation>
    </message>
    <message>
        <source>the server has no TLS version from 1.2 on</source>
        <translation>el servidor no tiene ninguna versión de TLS desde la 1.2</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher, or it asks for a client certificate</source>
        <translation>el servidor y este equipo no comparten ningún cifrado, o pide un certificado del cliente</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher</source>
        <translation>el servidor y este equipo no comparten ningún cifrado</translation>
    </message>
    <message>
        <source>it asks for a client certificate</source>
        <translation>pide un certificado del cliente</translation>
    </message>
    <message>
        <source>it does not know the issuer of the client certificate</source>
        <translation>no conoce al emisor del certificado del cliente</translation>
    </message>
    <message>
        <source>it does not accept the client certificate</source>
        <translation>no acepta el certificado del cliente</translation>
    </message>
    <message>
        <source>the client certificate was revoked</source>
        <translation>el certificado del cliente fue revocado</translation>
    </message>
    <message>
        <source>the client certificate has expired</source>
        <translation>el certificado del cliente ha caducado</translation>
    </message>
    <message>
        <source>the server&apos;s keys are too short</source>
        <translation>las claves del servidor son demasiado cortas</translation>
    </message>
    <message>
        <source>the key of the certificate is too short</source>
        <translation>la clave del certificado es demasiado corta</translation>
    </message>
    <message>
        <source>the server signs with an outdated algorithm</source>
        <translation>el servidor firma con un algoritmo obsoleto</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>el certificado aún no es válido</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>el certificado está autofirmado</translation>
    </message>
    <message>
        <source>its root certificate is not trusted here</source>
        <translation>aquí no se confía en su certificado raíz</translation>
    </message>
    <message>
        <source>its issuer is not trusted here, or a certificate in between is missing</source>
        <translation>aquí no se confía en su emisor, o falta un certificado intermedio</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>el certificado fue revocado</translation>
    </message>
    <message>
        <source>the key of an issuer&apos;s certificate is too short</source>
        <translation>la clave del certificado de un emisor es demasiado corta</translation>
    </message>
    <message>
        <source>the certificate is signed with an outdated algorithm</source>
        <translation>el certificado está firmado con un algoritmo obsoleto</translation>
    </message>
    <message>
        <source>the certificate is not one of a server</source>
        <translation>el certificado no es de servidor</translation>
    </message>
    <message>
        <source>an issuer&apos;s certificate is none that may issue others</source>
        <translation>el certificado de un emisor no puede emitir otros</translation>
    </message>
    <message>
        <source>{peer} did not answer within {limit_s:g} s.</source>
        <translation>{peer} no respondió en {limit_s:g} s.</translation>
    </message>
    <message>
        <source>the handshake did not finish within {limit_s:g} s</source>
        <translation>la negociación no terminó en {limit_s:g} s</translation>
    </message>
    <message>
        <source>The name {host} was not looked up within {limit_s:g} s.</source>
        <translation>El nombre {host} no se resolvió en {limit_s:g} s.</translation>
    </message>
    <message>
        <source>No complete answer within {limit_s:g} s.</source>
        <translation>Sin respuesta completa en {limit_s:g} s.</translation>
    </message>
    <message>
        <source>The answer could not be read ({error}).</source>
        <translation>No se pudo leer la respuesta ({error}).</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>No se pudo resolver el nombre {host}.</translation>
    </message>
    <message>
        <source>{peer} refused the connection: nothing listens there.</source>
        <translation>{peer} rechazó la conexión: nada escucha ahí.</translation>
    </message>
    <message>
        <source>{reason}; verification is off for connections to this machine only</source>
        <translation>{reason}; la verificación solo está desactivada para conexiones a este equipo</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>two lengths</source>
        <translation>dos longitudes</translation>
    </message>
    <message>
        <source>bad transfer coding</source>
        <translation>codificación de transferencia incorrecta</translation>
    </message>
    <message>
        <source>bad chunk</source>
        <translation>fragmento incorrecto</translation>
    </message>
    <message>
        <source>bad header</source>
        <translation>cabecera incorrecta</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the answer&apos;s head.</source>
        <translation>El servidor cerró la conexión en medio de las cabeceras de la respuesta.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>código de estado {status}</translation>
    </message>
    <message>
        <source>The answer breaks HTTP rules ({rule}).</source>
        <translation>La respuesta incumple las reglas de HTTP ({rule}).</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer&apos;s head.</source>
        <translation>La conexión se cortó en medio de las cabeceras de la respuesta.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>El servidor cerró la conexión sin responder.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>La respuesta se detuvo tras {n:,} byte (código de estado {status}).</numerusform>
            <numerusform>La respuesta se detuvo tras {n:,} bytes (código de estado {status}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {read:,} of {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {read:,} of {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>La respuesta se detuvo tras {read:,} de {n:,} byte (código de estado {status}).</numerusform>
            <numerusform>La respuesta se detuvo tras {read:,} de {n:,} bytes (código de estado {status}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy {host} ({peer})</source>
        <comment>begins a sentence</comment>
        <translation>El proxy {host} ({peer})</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>no hay red</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>no hay ruta</translation>
    </message>
    <message>
        <source>The proxy refused: {reason}.</source>
        <translation>El proxy lo rechazó: {reason}.</translation>
    </message>
    <message>
        <source>The server ended the TLS connection: {reason}.</source>
        <translation>El servidor terminó la conexión TLS: {reason}.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: {reason}.</source>
        <translation>No se pudo resolver el nombre {host}: {reason}.</translation>
    </message>
    <message>
        <source>{peer} did not answer.</source>
        <translation>{peer} no respondió.</translation>
    </message>
    <message>
        <source>{peer} cannot be reached.</source>
        <translation>No se puede llegar a {peer}.</translation>
    </message>
    <message>
        <source>the server closed the connection in the handshake</source>
        <translation>el servidor cerró la conexión durante la negociación</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>el certificado es de otro host</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>La respuesta no es HTTP.</translation>
    </message>
    <message>
        <source>{problem} A server that wants another client certificate may do so.</source>
        <translation>{problem} Puede que el servidor quiera otro certificado del cliente.</translation>
    </message>
    <message>
        <source>The request breaks HTTP rules.</source>
        <translation>La petición incumple las reglas de HTTP.</translation>
    </message>
    <message>
        <source>There is no host named {host}.</source>
        <translation>No existe ningún host llamado {host}.</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; is not a host name.</source>
        <translation>«{host}» no es un nombre de host.</translation>
    </message>
    <message>
        <source>bad format</source>
        <translation>formato incorrecto</translation>
    </message>
    <message>
        <source>No host could be reached at the latest attempts: one a minute tries.</source>
        <translation>En los últimos intentos no se pudo llegar a ningún host: se prueba uno por minuto.</translation>
    </message>
    <message>
        <source>As many requests to {host} as are allowed at once are under way.</source>
        <translation>Ya hay en curso tantas peticiones a {host} como se permiten a la vez.</translation>
    </message>
    <message>
        <source>{host} was down at the latest attempts: one a minute tries it.</source>
        <translation>{host} no estaba disponible en los últimos intentos: se prueba uno por minuto.</translation>
    </message>
    <message>
        <source>The settings allow {host} so many requests a second and no more.</source>
        <translation>Los ajustes no permiten a {host} más peticiones por segundo.</translation>
    </message>
    <message>
        <source>Damaged deliveries that are held back: {count:,}.</source>
        <translation>Entregas dañadas que se retienen: {count:,}.</translation>
    </message>
    <message>
        <source>The template aborted without a reason.</source>
        <translation>La plantilla canceló sin indicar motivo.</translation>
    </message>
    <message>
        <source>Cancelled by the user.</source>
        <translation>Cancelado por el usuario.</translation>
    </message>
    <message>
        <source>The delivery is damaged and is not sent.</source>
        <translation>La entrega está dañada y no se envía.</translation>
    </message>
    <message>
        <source>The program stopped during this attempt, so its outcome is unknown.</source>
        <translation>El programa se detuvo durante este intento, así que su resultado se desconoce.</translation>
    </message>
    <message>
        <source>It was due more than 24 hours before it could be sent.</source>
        <translation>Venció más de 24 horas antes de poder enviarse.</translation>
    </message>
    <message>
        <source>The outbox lost its newest changes, so this may have been sent already.</source>
        <translation>La bandeja de salida perdió sus últimos cambios, así que puede que esto ya se haya enviado.</translation>
    </message>
    <message>
        <source>Delivery {number} is not being sent by this program.</source>
        <translation>Este programa no está enviando la entrega {number}.</translation>
    </message>
    <message>
        <source>The request of delivery {number} is not kept any more.</source>
        <translation>La petición de la entrega {number} ya no se conserva.</translation>
    </message>
    <message>
        <source>Delivery {number} was never to be sent ({reason}). Send its webhook anew.</source>
        <translation>La entrega {number} no debía enviarse ({reason}). Envíe su webhook de nuevo.</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}; a new one was made.</source>
        <translation>{problem} Se apartó como {aside}; se creó una nueva.</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}.</source>
        <translation>{problem} Se apartó como {aside}.</translation>
    </message>
    <message>
        <source>The outbox must not be a link ({file}).</source>
        <translation>La bandeja de salida no debe ser un enlace ({file}).</translation>
    </message>
    <message>
        <source>The outbox is not a file ({file}).</source>
        <translation>La bandeja de salida no es un archivo ({file}).</translation>
    </message>
    <message>
        <source>{file} is not an outbox database.</source>
        <translation>{file} no es una base de datos de bandeja de salida.</translation>
    </message>
    <message>
        <source>The outbox file is damaged ({error}).</source>
        <translation>El archivo de la bandeja de salida está dañado ({error}).</translation>
    </message>
    <message>
        <source>The outbox {file} cannot be opened: {problem}.</source>
        <translation>No se puede abrir la bandeja de salida {file}: {problem}.</translation>
    </message>
    <message>
        <source>{folder} lies on a network or synchronised file system ({kind}), where the outbox can be damaged. Set HOOKSTUDIO_HOME to a folder of this machine.</source>
        <translation>{folder} está en un sistema de archivos de red o sincronizado ({kind}), donde la bandeja de salida puede dañarse. Defina HOOKSTUDIO_HOME como una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The outbox file is empty though it held messages before.</source>
        <translation>El archivo de la bandeja de salida está vacío, aunque antes contenía mensajes.</translation>
    </message>
    <message>
        <source>The outbox file is gone though it held messages before.</source>
        <translation>El archivo de la bandeja de salida ha desaparecido, aunque antes contenía mensajes.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Hook Studio (schema {version}). It was left untouched.</source>
        <translation>La bandeja de salida la escribió un Hook Studio más reciente (esquema {version}). No se ha tocado.</translation>
    </message>
    <message>
        <source>{file} does not have the expected tables.</source>
        <translation>{file} no tiene las tablas esperadas.</translation>
    </message>
    <message>
        <source>The newest changes of the outbox are missing: its log ({name}) was removed while it was in use. What was waiting is held back; look at it, then retry or cancel.</source>
        <translation>Faltan los últimos cambios de la bandeja de salida: su registro ({name}) se eliminó mientras estaba en uso. Lo que esperaba se retiene; revíselo y luego reintente o cancele.</translation>
    </message>
    <message>
        <source>The outbox file is gone, its log is not.</source>
        <translation>El archivo de la bandeja de salida ha desaparecido; su registro, no.</translation>
    </message>
    <message>
        <source>The delivery {number} is damaged and is not sent.</source>
        <translation>La entrega {number} está dañada y no se envía.</translation>
    </message>
    <message>
        <source>The fault is on the endpoint&apos;s side: look at its logs and its status page, then try again.</source>
        <translation>El fallo está en el endpoint: mire sus registros y su página de estado, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the syntax of the body: required fields, valid JSON, and Liquid that renders nothing or a quote where the endpoint expects a value.</source>
        <translation>Revise la sintaxis del cuerpo: campos obligatorios, JSON válido y Liquid que no produce nada o produce una comilla donde el endpoint espera un valor.</translation>
    </message>
    <message>
        <source>Check the credentials: the Authorization header, or the secret in it.</source>
        <translation>Revise las credenciales: la cabecera Authorization o el secreto que contiene.</translation>
    </message>
    <message>
        <source>The credentials are known but lack the permission; ask the endpoint&apos;s owner.</source>
        <translation>Las credenciales se conocen pero carecen de permiso; pregunte al propietario del endpoint.</translation>
    </message>
    <message>
        <source>Check the URL, also the parts that Liquid fills in.</source>
        <translation>Revise la URL, también las partes que rellena Liquid.</translation>
    </message>
    <message>
        <source>The endpoint does not take this method here; check the method and the URL.</source>
        <translation>El endpoint no admite aquí este método; revise el método y la URL.</translation>
    </message>
    <message>
        <source>The endpoint gave up waiting; check the method, or make the request lighter.</source>
        <translation>El endpoint dejó de esperar; revise el método o aligere la petición.</translation>
    </message>
    <message>
        <source>The request conflicts with what the endpoint holds already; check the method and the data.</source>
        <translation>La petición entra en conflicto con lo que el endpoint ya contiene; revise el método y los datos.</translation>
    </message>
    <message>
        <source>The body is larger than the endpoint takes.</source>
        <translation>El cuerpo es mayor de lo que admite el endpoint.</translation>
    </message>
    <message>
        <source>Check the Content-Type header: the endpoint does not take this kind of body.</source>
        <translation>Revise la cabecera Content-Type: el endpoint no admite este tipo de cuerpo.</translation>
    </message>
    <message>
        <source>The endpoint understood the body and refused a value in it; its answer says which.</source>
        <translation>El endpoint entendió el cuerpo y rechazó un valor; su respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Too many requests: lower the delivery rate.</source>
        <translation>Demasiadas peticiones: reduzca la frecuencia de entrega.</translation>
    </message>
    <message>
        <source>Braze makes this status itself: the host failed too often, so Braze stopped calling it for a minute. Wait a minute.</source>
        <translation>Este código de estado lo genera Braze: el host falló demasiadas veces y Braze dejó de llamarlo durante un minuto. Espere un minuto.</translation>
    </message>
    <message>
        <source>Braze makes this status itself: it could not reach the host. Check that it is up and reachable from the internet.</source>
        <translation>Este código de estado lo genera Braze: no pudo llegar al host. Compruebe que funciona y es accesible desde internet.</translation>
    </message>
    <message>
        <source>Final: Braze does not retry an answer that is not valid HTTP.</source>
        <translation>Definitivo: Braze no reintenta una respuesta que no es HTTP válido.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}).</source>
        <translation>Braze reintentaría: {number} de {all} en unos {delay} ({time}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>Singular: {n} second</extracomment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze does not follow redirects: put the final address into the URL.</source>
        <translation>Braze no sigue redirecciones: ponga la dirección final en la URL.</translation>
    </message>
    <message>
        <source>The endpoint refused the request; its answer may say why.</source>
        <translation>El endpoint rechazó la petición; puede que su respuesta diga por qué.</translation>
    </message>
    <message>
        <source>Braze counts this webhook as received.</source>
        <translation>Braze da este webhook por recibido.</translation>
    </message>
    <message numerus="yes">
        <source>Final: Braze gives up after {n} retries.</source>
        <extracomment>Singular: Final: Braze gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>Definitivo: Braze desiste tras {n} reintento.</numerusform>
            <numerusform>Definitivo: Braze desiste tras {n} reintentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final: Braze does not retry {status}.</source>
        <translation>Definitivo: Braze no reintenta {status}.</translation>
    </message>
    <message>
        <source>Final: Braze does not retry a connection whose certificate or TLS is refused.</source>
        <translation>Definitivo: Braze no reintenta una conexión cuyo certificado o TLS se rechaza.</translation>
    </message>
    <message>
        <source>The send was cancelled, so there is nothing to retry.</source>
        <translation>El envío se canceló, así que no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>Nothing was sent, so there is nothing to retry.</source>
        <translation>No se envió nada, así que no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks for more than {most}.</source>
        <translation>Braze reintentaría: {number} de {all} en unos {delay} ({time}), pues {header} pide más de {most}.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks.</source>
        <translation>Braze reintentaría: {number} de {all} en unos {delay} ({time}), como pide {header}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Singular: {n} hour</extracomment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Singular: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} retries: after about {delays}.</source>
        <extracomment>Singular: {n} retry: after about {delays}.</extracomment>
        <translation>
            <numerusform>{n} reintento: tras unos {delays}.</numerusform>
            <numerusform>{n} reintentos: tras unos {delays}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance adds up to {part:.0%} to each wait.</source>
        <translation>El azar añade hasta un {part:.0%} a cada espera.</translation>
    </message>
    <message>
        <source>In all about {duration}.</source>
        <translation>En total, unos {duration}.</translation>
    </message>
    <message>
        <source>{delays} and {last}</source>
        <translation>{delays} y {last}</translation>
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
            <numerusform>{count:g} segundo</numerusform>
            <numerusform>{count:g} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>One try and no retry.</source>
        <translation>Un intento y ningún reintento.</translation>
    </message>
    <message>
        <source>Where no byte could be sent, after {delays} instead.</source>
        <translation>Si no se pudo enviar ningún byte, tras {delays}.</translation>
    </message>
    <message>
        <source>The proxy of the settings is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>El proxy de los ajustes no es un proxy HTTP ({scheme}); elija otro o ninguno en los ajustes.</translation>
    </message>
    <message>
        <source>The proxy of the settings has no host; choose another or none in the settings.</source>
        <translation>El proxy de los ajustes no tiene host; elija otro o ninguno en los ajustes.</translation>
    </message>
    <message>
        <source>The proxy of the settings has a name or password that cannot be sent; change it in the settings.</source>
        <translation>El proxy de los ajustes tiene un nombre o contraseña que no se puede enviar; cámbielo en los ajustes.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>El proxy del sistema no es un proxy HTTP ({scheme}); elija otro o ninguno en los ajustes.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has no host; choose another or none in the settings.</source>
        <translation>El proxy del sistema no tiene host; elija otro o ninguno en los ajustes.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has a name or password that cannot be sent; change it in the settings.</source>
        <translation>El proxy del sistema tiene un nombre o contraseña que no se puede enviar; cámbielo en los ajustes.</translation>
    </message>
    <message>
        <source>no URL</source>
        <translation>sin URL</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}, and nobody has agreed to send there.</source>
        <translation>{host} se resuelve como {address}, {kind}, y nadie ha aceptado enviar ahí.</translation>
    </message>
    <message>
        <source>{host} is {kind}, and nobody has agreed to send there.</source>
        <translation>{host} es {kind}, y nadie ha aceptado enviar ahí.</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}; Hook Studio never sends there.</source>
        <translation>{host} se resuelve como {address}, {kind}; Hook Studio nunca envía ahí.</translation>
    </message>
    <message>
        <source>{host} is {kind}; Hook Studio never sends there.</source>
        <translation>{host} es {kind}; Hook Studio nunca envía ahí.</translation>
    </message>
    <message>
        <source>Recorded {status} after {delay_s:g} s.</source>
        <translation>Se grabó {status} tras {delay_s:g} s.</translation>
    </message>
    <message>
        <source>Braze asks by GET or POST only, not by {method}.</source>
        <translation>Braze solo llama con GET o POST, no con {method}.</translation>
    </message>
    <message>
        <source>A secret cannot stand in connected content; name a credential instead.</source>
        <translation>Un secreto no puede figurar en connected content; indique una credencial en su lugar.</translation>
    </message>
    <message>
        <source>A redirect is not followed.</source>
        <translation>Una redirección no se sigue.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not verified.</source>
        <translation>No se verificó el certificado del servidor.</translation>
    </message>
    <message>
        <source>{problem} Nothing was recorded.</source>
        <translation>{problem} No se grabó nada.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; should be user:password for :basic_auth.</source>
        <translation>El secreto «{name}» debería ser user:password para :basic_auth.</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes.</source>
        <translation>La respuesta supera 1 MB, más de lo que Braze acepta.</translation>
    </message>
    <message>
        <source>The host answered {status}, which is no status of HTTP.</source>
        <translation>El host respondió {status}, que no es un código de estado HTTP.</translation>
    </message>
    <message>
        <source>This comes from a damaged outbox and may have been sent already.</source>
        <translation>Esto procede de una bandeja de salida dañada y puede que ya se haya enviado.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries were saved from it; what was waiting is held back.</source>
        <extracomment>Singular: {n:,} delivery was saved from it; what was waiting is held back.</extracomment>
        <translation>
            <numerusform>Se rescató {n:,} entrega; lo que esperaba se retiene.</numerusform>
            <numerusform>Se rescataron {n:,} entregas; lo que esperaba se retiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read of {file} was not saved: {problem}</source>
        <translation>Lo que se pudo leer de {file} no se guardó: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>A schedule has at most {n} retries.</source>
        <extracomment>Singular: A schedule has at most {n} retry.</extracomment>
        <translation>
            <numerusform>Un calendario tiene como máximo {n} reintento.</numerusform>
            <numerusform>Un calendario tiene como máximo {n} reintentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each delay of a schedule is 0 seconds to 7 days.</source>
        <translation>Cada espera de un calendario va de 0 segundos a 7 días.</translation>
    </message>
    <message>
        <source>There is no policy {name!r}; there are {known}.</source>
        <translation>No existe la política {name!r}; existen {known}.</translation>
    </message>
    <message>
        <source>The signing secret is not a key as Standard Webhooks writes it (whsec_ and Base64).</source>
        <translation>El secreto de firma no es una clave como la escribe Standard Webhooks (whsec_ y Base64).</translation>
    </message>
    <message>
        <source>&apos;{method}&apos; is not a method of Braze&apos;s.</source>
        <translation>«{method}» no es un método de Braze.</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value.</source>
        <translation>La cabecera {name} tiene un salto de línea o un carácter de control en su valor.</translation>
    </message>
    <message>
        <source>Header {name} has a character that cannot go in a header; encode it first.</source>
        <translation>La cabecera {name} tiene un carácter que no puede ir en una cabecera; codifíquelo antes.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a header name.</source>
        <translation>«{name}» no es un nombre de cabecera.</translation>
    </message>
    <message>
        <source>A header has no name.</source>
        <translation>Una cabecera no tiene nombre.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} devices is taken, the first; Braze&apos;s export does not say which one was used last.</source>
        <extracomment>Singular: One of {n} device is taken, the first; Braze&apos;s export does not say which one was used last.</extracomment>
        <translation>
            <numerusform>Se toma uno de {n} dispositivo, el primero; la exportación de Braze no dice cuál se usó por última vez.</numerusform>
            <numerusform>Se toma uno de {n} dispositivos, el primero; la exportación de Braze no dice cuál se usó por última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} should be a list of objects</source>
        <translation>{field} debería ser una lista de objetos</translation>
    </message>
    <message>
        <source>{field} should be an object</source>
        <translation>{field} debería ser un objeto</translation>
    </message>
    <message>
        <source>The file seems to have a semicolon between cells and was read that way.</source>
        <translation>El archivo parece tener punto y coma entre las celdas y se leyó así.</translation>
    </message>
    <message>
        <source>The file seems to have a tab between cells and was read that way.</source>
        <translation>El archivo parece tener tabuladores entre las celdas y se leyó así.</translation>
    </message>
    <message>
        <source>The file seems to have a bar between cells and was read that way.</source>
        <translation>El archivo parece tener barras verticales entre las celdas y se leyó así.</translation>
    </message>
    <message>
        <source>A cell that starts with a quote here is never closed.</source>
        <translation>Una celda que empieza aquí con comilla nunca se cierra.</translation>
    </message>
    <message numerus="yes">
        <source>Row {number} has more than {n:,} cells.</source>
        <extracomment>Singular: Row {number} has more than {n:,} cell.</extracomment>
        <translation>
            <numerusform>La fila {number} tiene más de {n:,} celda.</numerusform>
            <numerusform>La fila {number} tiene más de {n:,} celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell is longer than {n:,} characters; is a quote not closed?</source>
        <extracomment>Singular: A cell is longer than {n:,} character; is a quote not closed?</extracomment>
        <translation>
            <numerusform>Una celda supera {n:,} carácter; ¿hay una comilla sin cerrar?</numerusform>
            <numerusform>Una celda supera los {n:,} caracteres; ¿hay una comilla sin cerrar?</numerusform>
        </translation>
    </message>
    <message>
        <source>A quoted cell ends here; a quote inside of it is written twice.</source>
        <translation>Aquí termina una celda entre comillas; una comilla dentro de ella se escribe dos veces.</translation>
    </message>
    <message>
        <source>Line {number} holds byte 0, so the file is no text file.</source>
        <translation>La línea {number} contiene el byte 0, así que el archivo no es de texto.</translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}.</source>
        <translation>No se puede leer la fila: {reason}.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no number, so it is kept as text.</source>
        <translation>La celda de la columna «{column}» no es un número; se conserva como texto.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is neither true nor false, so it is kept as text.</source>
        <translation>La celda de la columna «{column}» no es verdadero ni falso; se conserva como texto.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no JSON array or object, so it is kept as text.</source>
        <translation>La celda de la columna «{column}» no es un array u objeto JSON; se conserva como texto.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}.</extracomment>
        <translation>
            <numerusform>La fila tiene {n} celda; la cabecera, {columns}.</numerusform>
            <numerusform>La fila tiene {n} celdas; la cabecera, {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a header but no users.</source>
        <translation>El archivo tiene cabecera pero ningún usuario.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}; what is more is kept as {attribute}, ….</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}; what is more is kept as {attribute}, ….</extracomment>
        <translation>
            <numerusform>La fila tiene {n} celda; la cabecera, {columns}; lo que sobra se conserva como {attribute}, ….</numerusform>
            <numerusform>La fila tiene {n} celdas; la cabecera, {columns}; lo que sobra se conserva como {attribute}, ….</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
    <message>
        <source>{text}: {word} is no type; there are {types}.</source>
        <translation>{text}: {word} no es un tipo; existen {types}.</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;; there are {columns}.</source>
        <translation>No existe la columna «{column}»; existen {columns}.</translation>
    </message>
    <message>
        <source>The columns &quot;{one}&quot; and &quot;{other}&quot; both fill {attribute}; map one of them elsewhere.</source>
        <translation>Las columnas «{one}» y «{other}» rellenan ambas {attribute}; asigne una de ellas a otro sitio.</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; appears twice; map one of them by its number, #{number}.</source>
        <translation>La columna «{column}» aparece dos veces; asigne una de ellas por su número, #{number}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more notes are not listed.</source>
        <extracomment>Singular: {n:,} more note is not listed.</extracomment>
        <translation>
            <numerusform>{n:,} nota más no figura en la lista.</numerusform>
            <numerusform>{n:,} notas más no figuran en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a value.</source>
        <translation>El archivo no es JSON válido: se esperaba un valor.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a name in double quotes.</source>
        <translation>El archivo no es JSON válido: se esperaba un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma.</source>
        <translation>El archivo no es JSON válido: se esperaba una coma.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a colon.</source>
        <translation>El archivo no es JSON válido: se esperaban dos puntos.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: the text that starts here has no closing quote.</source>
        <translation>El archivo no es JSON válido: el texto que empieza aquí no tiene comilla de cierre.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a line break or tab in a text is written \n or \t.</source>
        <translation>El archivo no es JSON válido: un salto de línea o tabulador en un texto se escribe \n o \t.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a backslash in a text must be doubled.</source>
        <translation>El archivo no es JSON válido: una barra inversa en un texto debe duplicarse.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing brace.</source>
        <translation>El archivo no es JSON válido: quite la coma antes de la llave de cierre.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing bracket.</source>
        <translation>El archivo no es JSON válido: quite la coma antes del corchete de cierre.</translation>
    </message>
    <message numerus="yes">
        <source>User {number} nests deeper than {n} levels.</source>
        <extracomment>Singular: User {number} nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>El usuario {number} anida más de {n} nivel.</numerusform>
            <numerusform>El usuario {number} anida más de {n} niveles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value nests deeper than {n} levels.</source>
        <extracomment>Singular: The value nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>El valor anida más de {n} nivel.</numerusform>
            <numerusform>El valor anida más de {n} niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: {reason}.</source>
        <translation>El archivo no es JSON válido: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>User {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: User {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>El usuario {number} supera {n:,} carácter.</numerusform>
            <numerusform>El usuario {number} supera los {n:,} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before this.</source>
        <translation>El archivo no es JSON válido: quite la coma anterior.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: nothing may follow the first value.</source>
        <translation>El archivo no es JSON válido: nada puede seguir al primer valor.</translation>
    </message>
    <message>
        <source>User {number}: {problem}</source>
        <translation>Usuario {number}: {problem}</translation>
    </message>
    <message>
        <source>The value: {problem}</source>
        <translation>El valor: {problem}</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing bracket.</source>
        <translation>El archivo no es JSON válido: se esperaba una coma o el corchete de cierre.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing brace.</source>
        <translation>El archivo no es JSON válido: se esperaba una coma o la llave de cierre.</translation>
    </message>
    <message>
        <source>The file should hold a list of users, or an object with &quot;users&quot;.</source>
        <translation>El archivo debería contener una lista de usuarios, o un objeto con &quot;users&quot;.</translation>
    </message>
    <message>
        <source>&quot;users&quot; should be a list.</source>
        <translation>&quot;users&quot; debería ser una lista.</translation>
    </message>
    <message>
        <source>User {number} should be an object: {{ … }}.</source>
        <translation>El usuario {number} debería ser un objeto: {{ … }}.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object.</source>
        <translation>«{name}» aparece dos veces en un mismo objeto.</translation>
    </message>
    <message>
        <source>Braze knows no user with: {ids}.</source>
        <translation>Braze no conoce ningún usuario con: {ids}.</translation>
    </message>
    <message>
        <source>User {number}: {problem}.</source>
        <translation>Usuario {number}: {problem}.</translation>
    </message>
    <message>
        <source>{field} fills {attribute}, which was set already; the last value is kept.</source>
        <translation>{field} rellena {attribute}, que ya tenía valor; se conserva el último.</translation>
    </message>
    <message>
        <source>The key for masking in {file} is too short.</source>
        <translation>La clave de enmascaramiento en {file} es demasiado corta.</translation>
    </message>
    <message>
        <source>The key for masking in {file} cannot be read ({reason}). Remove it for a new one, which gives new pseudonyms.</source>
        <translation>No se puede leer la clave de enmascaramiento en {file} ({reason}). Elimínela para crear otra, que dará seudónimos nuevos.</translation>
    </message>
    <message>
        <source>User {number} holds more than {most:,} names and values.</source>
        <translation>El usuario {number} contiene más de {most:,} nombres y valores.</translation>
    </message>
    <message>
        <source>The file holds no users.</source>
        <translation>El archivo no contiene usuarios.</translation>
    </message>
    <message numerus="yes">
        <source>The first {taken:,} of {n:,} users are taken; each becomes a file.</source>
        <extracomment>Singular: The first {taken:,} of {n:,} user are taken; each becomes a file.</extracomment>
        <translation>
            <numerusform>Se toman los primeros {taken:,} de {n:,} usuario; cada uno pasa a ser un archivo.</numerusform>
            <numerusform>Se toman los primeros {taken:,} de {n:,} usuarios; cada uno pasa a ser un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze knows none of these users.</source>
        <translation>Braze no conoce a ninguno de estos usuarios.</translation>
    </message>
    <message>
        <source>User {number} holds {character}, which is half of a character.</source>
        <translation>El usuario {number} contiene {character}, que es medio carácter.</translation>
    </message>
    <message>
        <source>{host} answered {answer}: {told}. {advice} Nothing was imported.</source>
        <translation>{host} respondió {answer}: {told}. {advice} No se importó nada.</translation>
    </message>
    <message>
        <source>Check the ids and addresses.</source>
        <translation>Revise los identificadores y las direcciones.</translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <extracomment>Singular: {n} user</extracomment>
        <translation>
            <numerusform>{n} usuario</numerusform>
            <numerusform>{n} usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is asked {times} for {users}, with the key in secret {key}.</source>
        <translation>Se consulta {address} {times} por {users}, con la clave del secreto {key}.</translation>
    </message>
    <message>
        <source>{host} answered {answer}. {advice} Nothing was imported.</source>
        <translation>{host} respondió {answer}. {advice} No se importó nada.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>Singular: {n} time</extracomment>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one external id or e-mail address.</source>
        <translation>Indique al menos un id externo o una dirección de correo electrónico.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} users are asked for at once.</source>
        <extracomment>Singular: At most {n} user is asked for at once.</extracomment>
        <translation>
            <numerusform>Se consulta {n} usuario a la vez como máximo.</numerusform>
            <numerusform>Se consultan {n} usuarios a la vez como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is none of Braze&apos;s REST hosts. Name an instance ({names}), or give the whole address: https://…</source>
        <translation>{text!r} no es ninguno de los hosts REST de Braze. Indique una instancia ({names}) o la dirección completa: https://…</translation>
    </message>
    <message>
        <source>The host is given without path, user and password: https://HOST</source>
        <translation>El host se indica sin ruta, usuario ni contraseña: https://HOST</translation>
    </message>
    <message>
        <source>A key is only sent over https; http is for this machine alone.</source>
        <translation>Una clave solo se envía por https; http es solo para este equipo.</translation>
    </message>
    <message>
        <source>{problem} Nothing was imported.</source>
        <translation>{problem} No se importó nada.</translation>
    </message>
    <message>
        <source>The answer is larger than 20 MB. Ask for fewer users at a time.</source>
        <translation>La respuesta supera los 20 MB. Pida menos usuarios a la vez.</translation>
    </message>
    <message>
        <source>{host} answered {status} with nothing in it.</source>
        <translation>{host} respondió {status} sin contenido.</translation>
    </message>
    <message>
        <source>The key in secret {key} is not valid at this host.</source>
        <translation>La clave del secreto {key} no es válida en este host.</translation>
    </message>
    <message>
        <source>The key in secret {key} needs the permission {permission}.</source>
        <translation>La clave del secreto {key} necesita el permiso {permission}.</translation>
    </message>
    <message>
        <source>Is this the REST host of your instance?</source>
        <translation>¿Es este el host REST de su instancia?</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again later.</source>
        <translation>Se alcanzó el límite de peticiones de Braze; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Redirects are not followed, for the key would go elsewhere.</source>
        <translation>Las redirecciones no se siguen, pues la clave iría a otro sitio.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{address!r} is no e-mail address.</source>
        <translation>{address!r} no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>The host cannot be used: {reason}</source>
        <translation>No se puede usar el host: {reason}</translation>
    </message>
    <message>
        <source>the answer of {host}</source>
        <translation>la respuesta de {host}</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again in {seconds} s.</source>
        <translation>Se alcanzó el límite de peticiones de Braze; inténtelo de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Line {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: Line {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>La línea {number} supera {n:,} carácter.</numerusform>
            <numerusform>La línea {number} supera los {n:,} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; at most {most:,} are read as one JSON value. One user a line (NDJSON) may be larger.</source>
        <translation>El archivo tiene {size:,} bytes; como un solo valor JSON se leen como máximo {most:,}. Con un usuario por línea (NDJSON) puede ser mayor.</translation>
    </message>
    <message>
        <source>The file is UTF-32; save it as UTF-8.</source>
        <translation>El archivo es UTF-32; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; at most {most:,} are read.</source>
        <translation>{path} tiene {size:,} bytes; se leen como máximo {most:,}.</translation>
    </message>
    <message>
        <source>The file is not {encoding} (byte {byte} at offset {offset}).</source>
        <translation>El archivo no es {encoding} (byte {byte} en la posición {offset}).</translation>
    </message>
    <message>
        <source>No system keyring was found.</source>
        <translation>No se encontró ningún llavero del sistema.</translation>
    </message>
    <message>
        <source>{problem} Secrets can be typed for this session; they are not saved.</source>
        <translation>{problem} Los secretos se pueden escribir para esta sesión; no se guardan.</translation>
    </message>
    <message>
        <source>On Linux it is GNOME Keyring (the package gnome-keyring) or KWallet (kwallet), started by the desktop&apos;s session: install one of them, and log in anew.</source>
        <translation>En Linux es GNOME Keyring (el paquete gnome-keyring) o KWallet (kwallet), que inicia la sesión del escritorio: instale uno de ellos y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) is not one that is known to encrypt secrets; not used.</source>
        <translation>El llavero configurado ({name}) no es uno del que se sepa que cifra los secretos; no se usa.</translation>
    </message>
    <message>
        <source>On macOS it is the Keychain: open Keychain Access and unlock the login keychain.</source>
        <translation>En macOS es el llavero del sistema: abra Acceso a Llaveros y desbloquee el llavero de inicio de sesión.</translation>
    </message>
    <message>
        <source>On Windows it is the Credential Manager: start the service VaultSvc.</source>
        <translation>En Windows es el Administrador de credenciales: inicie el servicio VaultSvc.</translation>
    </message>
    <message>
        <source>Take that choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg.</source>
        <translation>Quite esa elección de PYTHON_KEYRING_BACKEND o de keyringrc.cfg.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) keeps nothing; not used.</source>
        <translation>El llavero configurado ({name}) no guarda nada; no se usa.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) may pass secrets on to a store that keeps them in clear; not used.</source>
        <translation>El llavero configurado ({name}) puede pasar los secretos a un almacén que los guarda sin cifrar; no se usa.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) stores secrets in clear; not used.</source>
        <translation>El llavero configurado ({name}) guarda los secretos sin cifrar; no se usa.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>El llavero lo rechazó ({error}).</translation>
    </message>
    <message>
        <source>The runs cannot be made: {problem}.</source>
        <translation>No se pueden hacer las ejecuciones: {problem}.</translation>
    </message>
    <message>
        <source>The runs were stopped ({reason}).</source>
        <translation>Las ejecuciones se detuvieron ({reason}).</translation>
    </message>
    <message>
        <source>{left} cannot be compared with {right}; the test is false. Convert the text with | plus: 0 in an assign first.</source>
        <translation>{left} no se puede comparar con {right}; la condición es falsa. Convierta antes el texto con | plus: 0 en un assign.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Value of the environment</source>
        <translation>Valor del entorno</translation>
    </message>
    <message>
        <source>Content Block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Close {tag}</source>
        <translation>Cerrar {tag}</translation>
    </message>
    <message>
        <source>Variable of this template</source>
        <translation>Variable de esta plantilla</translation>
    </message>
    <message>
        <source>Of the loop</source>
        <translation>Del bucle</translation>
    </message>
    <message>
        <source>The URL needs http:// or https:// and a host.</source>
        <translation>La URL necesita http:// o https:// y un host.</translation>
    </message>
    <message>
        <source>Braze asks only ports 80 and 443, not {port}.</source>
        <translation>Braze solo llama a los puertos 80 y 443, no al {port}.</translation>
    </message>
    <message>
        <source>The URL cannot be read.</source>
        <translation>No se puede leer la URL.</translation>
    </message>
    <message>
        <source>The Liquid that :rerender reads does not parse.</source>
        <translation>El Liquid que lee :rerender no se puede analizar.</translation>
    </message>
    <message>
        <source>The Liquid of the translation does not parse: {problem}</source>
        <translation>El Liquid de la traducción no se puede analizar: {problem}</translation>
    </message>
    <message>
        <source>The result is longer than {limit:,} characters.</source>
        <translation>El resultado supera los {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>:rerender can only use attributes that the message names, not {path}.</source>
        <translation>:rerender solo puede usar atributos que el mensaje nombra, no {path}.</translation>
    </message>
    <message>
        <source>The template is longer than {limit:,} characters.</source>
        <translation>La plantilla supera los {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}. Did you mean environment.{near}?</source>
        <translation>El entorno {title} no tiene el valor {name}. ¿Quería decir environment.{near}?</translation>
    </message>
    <message>
        <source>The environment {title} gives the secret {name} no name in the keyring.</source>
        <translation>El entorno {title} no da al secreto {name} un nombre en el llavero.</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}.</source>
        <translation>El entorno {title} no tiene el valor {name}.</translation>
    </message>
    <message>
        <source>environment.{name} has no value, as no environment is chosen.</source>
        <translation>environment.{name} no tiene valor, pues no hay ningún entorno elegido.</translation>
    </message>
    <message>
        <source>A non-breaking space stands inside Liquid; type an ordinary space.</source>
        <translation>Hay un espacio de no separación dentro de Liquid; escriba un espacio normal.</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &quot;.</source>
        <translation>Hay una comilla tipográfica dentro de Liquid; use la comilla recta &quot;.</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &apos;.</source>
        <translation>Hay una comilla tipográfica dentro de Liquid; use la comilla recta &apos;.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Esta comilla nunca se cierra.</translation>
    </message>
    <message>
        <source>A single { has no meaning inside Liquid.</source>
        <translation>Un solo { no significa nada dentro de Liquid.</translation>
    </message>
    <message>
        <source>A single } has no meaning inside Liquid.</source>
        <translation>Un solo } no significa nada dentro de Liquid.</translation>
    </message>
    <message>
        <source>A $ needs a name in braces, as in ${first_name}.</source>
        <translation>Un $ necesita un nombre entre llaves, como en ${first_name}.</translation>
    </message>
    <message>
        <source>The operator ! does not exist; write != or use unless.</source>
        <translation>El operador ! no existe; escriba != o use unless.</translation>
    </message>
    <message>
        <source>The operator + does not exist; use the filter plus.</source>
        <translation>El operador + no existe; use el filtro plus.</translation>
    </message>
    <message>
        <source>The operator - does not exist; use the filter minus.</source>
        <translation>El operador - no existe; use el filtro minus.</translation>
    </message>
    <message>
        <source>The operator * does not exist; use the filter times.</source>
        <translation>El operador * no existe; use el filtro times.</translation>
    </message>
    <message>
        <source>The operator / does not exist; use the filter divided_by.</source>
        <translation>El operador / no existe; use el filtro divided_by.</translation>
    </message>
    <message>
        <source>The operator % does not exist; use the filter modulo. A form such as %d needs quotes.</source>
        <translation>El operador % no existe; use el filtro modulo. Un formato como %d necesita comillas.</translation>
    </message>
    <message>
        <source>Liquid has no ? operator; use if and else.</source>
        <translation>Liquid no tiene el operador ?; use if y else.</translation>
    </message>
    <message>
        <source>This expression is longer than {limit:,} characters.</source>
        <translation>Esta expresión supera los {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>A name cannot start with a digit.</source>
        <translation>Un nombre no puede empezar por un dígito.</translation>
    </message>
    <message>
        <source>${ is never closed.</source>
        <translation>${ nunca se cierra.</translation>
    </message>
    <message>
        <source>The character {character} has no meaning inside Liquid.</source>
        <translation>El carácter {character} no significa nada dentro de Liquid.</translation>
    </message>
    <message>
        <source>${} holds no name.</source>
        <translation>${} no contiene ningún nombre.</translation>
    </message>
    <message>
        <source>{tag} needs a name.</source>
        <translation>{tag} necesita un nombre.</translation>
    </message>
    <message>
        <source>{tag} needs a name; found {found}.</source>
        <translation>{tag} necesita un nombre; se encontró {found}.</translation>
    </message>
    <message>
        <source>A condition takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Una condición no admite filtros; asigne antes el valor de | {name} a una variable.</translation>
    </message>
    <message>
        <source>A condition compares with ==, not with =.</source>
        <translation>Una condición compara con ==, no con =.</translation>
    </message>
    <message>
        <source>Liquid writes and, not &amp;&amp;.</source>
        <translation>Liquid escribe and, no &amp;&amp;.</translation>
    </message>
    <message>
        <source>Liquid writes or, not ||.</source>
        <translation>Liquid escribe or, no ||.</translation>
    </message>
    <message>
        <source>Conditions take no parentheses; nest one if in another.</source>
        <translation>Las condiciones no admiten paréntesis; anide un if en otro.</translation>
    </message>
    <message>
        <source>{tag} needs a name without ${{}}.</source>
        <translation>{tag} necesita un nombre sin ${{}}.</translation>
    </message>
    <message>
        <source>{tag} needs a plain name, not a path.</source>
        <translation>{tag} necesita un nombre simple, no una ruta.</translation>
    </message>
    <message>
        <source>Brackets nest too deeply here.</source>
        <translation>Los corchetes se anidan demasiado aquí.</translation>
    </message>
    <message>
        <source>Liquid has no not; use unless or !=.</source>
        <translation>Liquid no tiene not; use unless o !=.</translation>
    </message>
    <message>
        <source>{word} is no operator; use one of == != &lt; &gt; &lt;= &gt;= contains and or.</source>
        <translation>{word} no es un operador; use uno de == != &lt; &gt; &lt;= &gt;= contains and or.</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; did you mean {meant}?</source>
        <translation>Filtro desconocido «{name}»; ¿quería decir {meant}?</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; {instead}</source>
        <translation>Filtro desconocido «{name}»; {instead}</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;.</source>
        <translation>Filtro desconocido «{name}».</translation>
    </message>
    <message>
        <source>The filter concat needs an array; found {found}.</source>
        <translation>El filtro concat necesita un array; se encontró {found}.</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be sorted together.</source>
        <translation>{left} y {right} no se pueden ordenar juntos.</translation>
    </message>
    <message>
        <source>The text is not JSON: {reason}.</source>
        <translation>El texto no es JSON: {reason}.</translation>
    </message>
    <message>
        <source>The text is not JSON: it cannot be read.</source>
        <translation>El texto no es JSON: no se puede leer.</translation>
    </message>
    <message>
        <source>There is no time zone {name}.</source>
        <translation>No existe la zona horaria {name}.</translation>
    </message>
    <message>
        <source>The time lies outside the calendar.</source>
        <translation>La hora queda fuera del calendario.</translation>
    </message>
    <message>
        <source>The value nests too deeply to print.</source>
        <translation>El valor se anida demasiado para imprimirlo.</translation>
    </message>
    <message>
        <source>A number is divided by 0.</source>
        <translation>Se divide un número entre 0.</translation>
    </message>
    <message>
        <source>The number is too large to compute with.</source>
        <translation>El número es demasiado grande para calcular con él.</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at most {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at most {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>El filtro {name} admite como máximo {n} argumento; se encontraron {found}.</numerusform>
            <numerusform>El filtro {name} admite como máximo {n} argumentos; se encontraron {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} takes no argument; found {found}.</source>
        <translation>El filtro {name} no admite argumentos; se encontraron {found}.</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>El filtro {name} admite {n} argumento; se encontraron {found}.</numerusform>
            <numerusform>El filtro {name} admite {n} argumentos; se encontraron {found}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at least {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at least {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>El filtro {name} necesita al menos {n} argumento; se encontraron {found}.</numerusform>
            <numerusform>El filtro {name} necesita al menos {n} argumentos; se encontraron {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} has no option {keyword}.</source>
        <translation>El filtro {name} no tiene la opción {keyword}.</translation>
    </message>
    <message>
        <source>use base64_encode.</source>
        <translation>utilice base64_encode.</translation>
    </message>
    <message>
        <source>use split, capitalize and join.</source>
        <translation>utilice split, capitalize y join.</translation>
    </message>
    <message>
        <source>use json_escape.</source>
        <translation>utilice json_escape.</translation>
    </message>
    <message>
        <source>print the parts of the address.</source>
        <translation>imprima las partes de la dirección.</translation>
    </message>
    <message>
        <source>use downcase and replace: &quot; &quot;, &quot;-&quot;.</source>
        <translation>utilice downcase y replace: &quot; &quot;, &quot;-&quot;.</translation>
    </message>
    <message>
        <source>use md5, sha1 or sha2.</source>
        <translation>utilice md5, sha1 o sha2.</translation>
    </message>
    <message>
        <source>write the HTML around the text.</source>
        <translation>escriba el HTML alrededor del texto.</translation>
    </message>
    <message>
        <source>use as_json_string.</source>
        <translation>utilice as_json_string.</translation>
    </message>
    <message>
        <source>use money and write the currency.</source>
        <translation>utilice money y escriba la moneda.</translation>
    </message>
    <message>
        <source>use money.</source>
        <translation>utilice money.</translation>
    </message>
    <message>
        <source>use if with the number.</source>
        <translation>utilice if con el número.</translation>
    </message>
    <message>
        <source>leave it out; Braze escapes nothing by itself.</source>
        <translation>omítalo; Braze no escapa nada por sí mismo.</translation>
    </message>
    <message>
        <source>use sha2.</source>
        <translation>utilice sha2.</translation>
    </message>
    <message>
        <source>use hmac_sha512, or sha2.</source>
        <translation>utilice hmac_sha512 o sha2.</translation>
    </message>
    <message>
        <source>decode the value before it reaches the profile.</source>
        <translation>descodifique el valor antes de que llegue al perfil.</translation>
    </message>
    <message>
        <source>use base64_encode, then replace + by - and / by _.</source>
        <translation>utilice base64_encode, y después reemplace + por - y / por _.</translation>
    </message>
    <message>
        <source>use escape.</source>
        <translation>utilice escape.</translation>
    </message>
    <message>
        <source>use where and first.</source>
        <translation>utilice where y first.</translation>
    </message>
    <message>
        <source>use a for loop with forloop.index0.</source>
        <translation>utilice un bucle for con forloop.index0.</translation>
    </message>
    <message>
        <source>use where and size.</source>
        <translation>utilice where y size.</translation>
    </message>
    <message>
        <source>use strip.</source>
        <translation>utilice strip.</translation>
    </message>
    <message>
        <source>use a for loop with unless.</source>
        <translation>utilice un bucle for con unless.</translation>
    </message>
    <message>
        <source>use split, slice and join.</source>
        <translation>utilice split, slice y join.</translation>
    </message>
    <message>
        <source>use split: &quot; &quot; and join: &quot; &quot;.</source>
        <translation>utilice split: &quot; &quot; y join: &quot; &quot;.</translation>
    </message>
    <message>
        <source>add in a for loop with plus.</source>
        <translation>sume en un bucle for con plus.</translation>
    </message>
    <message>
        <source>Only a text can be decoded.</source>
        <translation>Solo se puede descodificar un texto.</translation>
    </message>
    <message>
        <source>The decoded text is not UTF-8.</source>
        <translation>El texto descodificado no es UTF-8.</translation>
    </message>
    <message>
        <source>The text is not valid Base64.</source>
        <translation>El texto no es Base64 válido.</translation>
    </message>
    <message>
        <source>The filter {name} needs a whole number; found {found}.</source>
        <translation>El filtro {name} necesita un número entero; se encontró {found}.</translation>
    </message>
    <message>
        <source>{item} in the array has no property {name}.</source>
        <translation>{item} en el array no tiene la propiedad {name}.</translation>
    </message>
    <message>
        <source>A value is longer than {limit:,} characters.</source>
        <translation>Un valor supera los {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>An array has more than {limit:,} items.</source>
        <translation>Un array tiene más de {limit:,} elementos.</translation>
    </message>
    <message>
        <source>The template loops more than {limit:,} times.</source>
        <translation>La plantilla da más de {limit:,} vueltas en bucles.</translation>
    </message>
    <message>
        <source>The template works on too much data.</source>
        <translation>La plantilla trabaja con demasiados datos.</translation>
    </message>
    <message>
        <source>More than {limit:,} Content Blocks are rendered.</source>
        <translation>Se procesan más de {limit:,} Content Blocks.</translation>
    </message>
    <message>
        <source>The template was stopped after {seconds:g} s.</source>
        <translation>La plantilla se detuvo tras {seconds:g} s.</translation>
    </message>
    <message>
        <source>A number has more digits than Hook Studio computes with.</source>
        <translation>Un número tiene más dígitos de los que Hook Studio calcula.</translation>
    </message>
    <message>
        <source>Of the chosen environment: {value}</source>
        <translation>Del entorno elegido: {value}</translation>
    </message>
    <message>
        <source>Not available in webhooks</source>
        <translation>No disponible en webhooks</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>A secret; it is filled in when the request is sent</source>
        <translation>Un secreto; se rellena al enviar la petición</translation>
    </message>
    <message>
        <source>Closes {tag}</source>
        <translation>Cierra {tag}</translation>
    </message>
    <message>
        <source>A range needs whole numbers; found {found}.</source>
        <translation>Un rango necesita números enteros; se encontró {found}.</translation>
    </message>
    <message>
        <source>A range reaches further than Hook Studio counts.</source>
        <translation>Un rango llega más lejos de lo que cuenta Hook Studio.</translation>
    </message>
    <message>
        <source>{found} is not expected here.</source>
        <translation>{found} no se espera aquí.</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% end{tag} %}}.</source>
        <translation>{tag} nunca se cierra; añada {{% end{tag} %}}.</translation>
    </message>
    <message>
        <source>{tag} is opened more than {limit:,} times and never closed.</source>
        <translation>{tag} se abre más de {limit:,} veces y nunca se cierra.</translation>
    </message>
    <message>
        <source>A }} is missing: write {{{{{output}}}}}}}.</source>
        <translation>Falta }}: escriba {{{{{output}}}}}}}.</translation>
    </message>
    <message>
        <source>{delimiter} is never closed.</source>
        <translation>{delimiter} nunca se cierra.</translation>
    </message>
    <message>
        <source>{delimiter} is not closed within {limit:,} characters.</source>
        <translation>{delimiter} no se cierra en {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>Braze may remove HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>Braze puede quitar los comentarios HTML, con el Liquid que contienen, antes de leer el mensaje; use {% comment %}.</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>Braze quita los comentarios HTML, con el Liquid que contienen, antes de leer el mensaje; use {% comment %}.</translation>
    </message>
    <message>
        <source>{% is never closed.</source>
        <translation>{% nunca se cierra.</translation>
    </message>
    <message>
        <source>This tag has no name.</source>
        <translation>Esta etiqueta no tiene nombre.</translation>
    </message>
    <message>
        <source>A doc tag cannot hold another.</source>
        <translation>Una etiqueta doc no puede contener otra.</translation>
    </message>
    <message>
        <source>{{ is never closed.</source>
        <translation>{{ nunca se cierra.</translation>
    </message>
    <message>
        <source>{name} stands outside {{{{ }}}} and is sent as it is; write {{{{{name}}}}}.</source>
        <translation>{name} está fuera de {{{{ }}}} y se envía tal cual; escriba {{{{{name}}}}}.</translation>
    </message>
    <message>
        <source>else stands outside of if, unless, case or for.</source>
        <translation>else está fuera de if, unless, case o for.</translation>
    </message>
    <message>
        <source>elsif stands outside of if or unless.</source>
        <translation>elsif está fuera de if o unless.</translation>
    </message>
    <message>
        <source>when stands outside of case.</source>
        <translation>when está fuera de case.</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;; did you mean {near}?</source>
        <translation>Etiqueta desconocida «{name}»; ¿quería decir {near}?</translation>
    </message>
    <message>
        <source>{tag} is not Braze Liquid; use a Content Block: {{{{content_blocks.${{name}}}}}}.</source>
        <translation>{tag} no es Liquid de Braze; use un Content Block: {{{{content_blocks.${{name}}}}}}.</translation>
    </message>
    <message>
        <source>{end} closes nothing here; there is no open {tag}.</source>
        <translation>{end} no cierra nada aquí; no hay ningún {tag} abierto.</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;.</source>
        <translation>Etiqueta desconocida «{name}».</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>inside a sentence</comment>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a boolean</source>
        <comment>inside a sentence</comment>
        <translation>un booleano</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>inside a sentence</comment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>inside a sentence</comment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an array</source>
        <comment>inside a sentence</comment>
        <translation>un array</translation>
    </message>
    <message>
        <source>a range</source>
        <comment>inside a sentence</comment>
        <translation>un rango</translation>
    </message>
    <message>
        <source>a time</source>
        <comment>inside a sentence</comment>
        <translation>una hora</translation>
    </message>
    <message>
        <source>The value is longer than {limit:,} characters.</source>
        <translation>El valor supera los {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>The number has too many digits to print.</source>
        <translation>El número tiene demasiados dígitos para imprimirlo.</translation>
    </message>
    <message>
        <source>The template nests too deeply to render.</source>
        <translation>La plantilla se anida demasiado para procesarla.</translation>
    </message>
    <message>
        <source>The value of {{{{ {expression} }}}} cannot be computed.</source>
        <translation>No se puede calcular el valor de {{{{ {expression} }}}}.</translation>
    </message>
    <message>
        <source>There is no secret named {name}.</source>
        <translation>No existe ningún secreto llamado {name}.</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; did you mean {right}?</source>
        <translation>Braze no tiene el atributo estándar {name}; ¿quería decir {right}?</translation>
    </message>
    <message>
        <source>Nothing sets a variable {name}; the attribute is written {written}.</source>
        <translation>Nada asigna la variable {name}; el atributo se escribe {written}.</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; a custom one is written custom_attribute.${{…}}.</source>
        <translation>Braze no tiene el atributo estándar {name}; uno personalizado se escribe custom_attribute.${{…}}.</translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>Escribir {text}</translation>
    </message>
    <message>
        <source>Put the reason in quotes: {% abort_message(&apos;reason&apos;) %}.</source>
        <translation>Ponga el motivo entre comillas: {% abort_message(&apos;reason&apos;) %}.</translation>
    </message>
    <message>
        <source>The reason is a plain text of at most 128 characters; Braze does not read Liquid in it.</source>
        <translation>El motivo es un texto simple de 128 caracteres como máximo; Braze no lee Liquid en él.</translation>
    </message>
    <message>
        <source>abort_message is written abort_message(&apos;reason&apos;).</source>
        <translation>abort_message se escribe abort_message(&apos;reason&apos;).</translation>
    </message>
    <message>
        <source>A secret can only be printed, as in {{secret.name}}; its value is filled in when the request is sent.</source>
        <translation>Un secreto solo se puede imprimir, como en {{secret.name}}; su valor se rellena al enviar la petición.</translation>
    </message>
    <message>
        <source>The tag {tag} needs more behind its name.</source>
        <translation>La etiqueta {tag} necesita algo más tras su nombre.</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% {end} %}}.</source>
        <translation>{tag} nunca se cierra; añada {{% {end} %}}.</translation>
    </message>
    <message>
        <source>Blocks nest too deeply.</source>
        <translation>Los bloques se anidan demasiado.</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; print it in a capture to use its text.</source>
        <translation>Un Content Block solo se puede imprimir; imprímalo en un capture para usar su texto.</translation>
    </message>
    <message>
        <source>catalog_items needs the name of a catalog and the ids of items.</source>
        <translation>catalog_items necesita el nombre de un catálogo y los id de los elementos.</translation>
    </message>
    <message>
        <source>catalog_selection_items needs the name of a catalog and of a selection.</source>
        <translation>catalog_selection_items necesita el nombre de un catálogo y el de una selección.</translation>
    </message>
    <message>
        <source>The catalog {name} has no item {item}.</source>
        <translation>El catálogo {name} no tiene el elemento {item}.</translation>
    </message>
    <message>
        <source>The catalog {name} has no selection {selection}.</source>
        <translation>El catálogo {name} no tiene la selección {selection}.</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes; nothing is inserted.</source>
        <translation>La respuesta supera 1 MB, más de lo que Braze acepta; no se inserta nada.</translation>
    </message>
    <message>
        <source>The headers need to be JSON, as in {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>Las cabeceras deben ser JSON, como en {&quot;X-Name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>The answer takes {seconds:g} s and Braze waits {limit:g} s; nothing is inserted.</source>
        <translation>La respuesta tarda {seconds:g} s y Braze espera {limit:g} s; no se inserta nada.</translation>
    </message>
    <message>
        <source>The host answered {status}; nothing is inserted.</source>
        <translation>El host respondió {status}; no se inserta nada.</translation>
    </message>
    <message>
        <source>{message} This is simulated.</source>
        <translation>{message} Esto es simulado.</translation>
    </message>
    <message>
        <source>connected_content needs a URL.</source>
        <translation>connected_content necesita una URL.</translation>
    </message>
    <message>
        <source>{complaint} It is {url}.</source>
        <translation>{complaint} Es {url}.</translation>
    </message>
    <message>
        <source>Only GET and POST are asked, not {method}.</source>
        <translation>Solo se llama con GET y POST, no con {method}.</translation>
    </message>
    <message>
        <source>There is no recorded answer for {method} {url}; the preview goes on without it.</source>
        <translation>No hay respuesta grabada para {method} {url}; la vista previa continúa sin ella.</translation>
    </message>
    <message>
        <source>cache_max_age is a number of seconds from 300 to 14400.</source>
        <translation>cache_max_age es un número de segundos de 300 a 14400.</translation>
    </message>
    <message>
        <source>The answer says that it is JSON, but is not.</source>
        <translation>La respuesta dice que es JSON, pero no lo es.</translation>
    </message>
    <message>
        <source>Braze removes {name}: Content Blocks nest one level deep.</source>
        <translation>Braze quita {name}: los Content Blocks se anidan un solo nivel.</translation>
    </message>
    <message>
        <source>The Content Block {name} is larger than 50 KB.</source>
        <translation>El Content Block {name} supera los 50 KB.</translation>
    </message>
    <message>
        <source>A case takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Un case no admite filtros; asigne antes el valor de | {name} a una variable.</translation>
    </message>
    <message>
        <source>A when takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Un when no admite filtros; asigne antes el valor de | {name} a una variable.</translation>
    </message>
    <message>
        <source>else takes no condition; did you mean elsif?</source>
        <translation>else no admite condición; ¿quería decir elsif?</translation>
    </message>
    <message>
        <source>{tag} has more than {limit:,} branches.</source>
        <translation>{tag} tiene más de {limit:,} ramas.</translation>
    </message>
    <message>
        <source>unknown option :{name}; use {options}.</source>
        <translation>opción desconocida :{name}; use {options}.</translation>
    </message>
    <message>
        <source>A loop takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Un bucle no admite filtros; asigne antes el valor de | {name} a una variable.</translation>
    </message>
    <message>
        <source>{option} needs a : behind it.</source>
        <translation>{option} necesita un : detrás.</translation>
    </message>
    <message>
        <source>{option} needs a : behind it; found {found}.</source>
        <translation>{option} necesita un : detrás; se encontró {found}.</translation>
    </message>
    <message>
        <source>limit and offset need a whole number; found {found}.</source>
        <translation>limit y offset necesitan un número entero; se encontró {found}.</translation>
    </message>
    <message>
        <source>{tag} needs in behind the name, as in {tag} item in items.</source>
        <translation>{tag} necesita in tras el nombre, como en {tag} item in items.</translation>
    </message>
    <message>
        <source>Only limit, offset and reversed may stand here.</source>
        <translation>Aquí solo pueden ir limit, offset y reversed.</translation>
    </message>
    <message>
        <source>comment is never closed; add endcomment.</source>
        <translation>comment nunca se cierra; añada endcomment.</translation>
    </message>
    <message>
        <source>Each line of an inline comment starts with #.</source>
        <translation>Cada línea de un comentario en línea empieza por #.</translation>
    </message>
    <message>
        <source>A line inside {% liquid %} starts with a tag.</source>
        <translation>Una línea dentro de {% liquid %} empieza por una etiqueta.</translation>
    </message>
    <message>
        <source>message_extras is written {% message_extras :key name :value text %}.</source>
        <translation>message_extras se escribe {% message_extras :key name :value text %}.</translation>
    </message>
    <message>
        <source>The message extras are larger than 1 KB; Braze cuts them.</source>
        <translation>Los extras del mensaje superan 1 KB; Braze los corta.</translation>
    </message>
    <message>
        <source>promotion is written {% promotion(&apos;name of the list&apos;) %}.</source>
        <translation>promotion se escribe {% promotion(&apos;name of the list&apos;) %}.</translation>
    </message>
    <message>
        <source>There is no promotion list {name} in the sample data.</source>
        <translation>No existe la lista de promoción {name} en los datos de muestra.</translation>
    </message>
    <message>
        <source>translation needs an id.</source>
        <translation>translation necesita un id.</translation>
    </message>
    <message>
        <source>A translation cannot hold another.</source>
        <translation>Una translation no puede contener otra.</translation>
    </message>
    <message>
        <source>This prints nothing; a value is missing.</source>
        <translation>Esto no imprime nada; falta un valor.</translation>
    </message>
    <message>
        <source>A secret is written {{secret.name}}.</source>
        <translation>Un secreto se escribe {{secret.name}}.</translation>
    </message>
    <message>
        <source>Cycle takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Cycle no admite filtros; asigne antes el valor de | {name} a una variable.</translation>
    </message>
    <message>
        <source>cols needs a number; found {found}.</source>
        <translation>cols necesita un número; se encontró {found}.</translation>
    </message>
    <message>
        <source>assign needs a = behind the name.</source>
        <translation>assign necesita un = tras el nombre.</translation>
    </message>
    <message>
        <source>assign needs a = behind the name; found {found}.</source>
        <translation>assign necesita un = tras el nombre; se encontró {found}.</translation>
    </message>
    <message>
        <source>A variable&apos;s name cannot end with ?.</source>
        <translation>El nombre de una variable no puede terminar en ?.</translation>
    </message>
    <message>
        <source>An index takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>Un índice no admite filtros; asigne antes el valor de | {name} a una variable.</translation>
    </message>
    <message>
        <source>A ) is missing.</source>
        <translation>Falta un ).</translation>
    </message>
    <message>
        <source>A ) is missing; found {found}.</source>
        <translation>Falta un ); se encontró {found}.</translation>
    </message>
    <message>
        <source>A ] is missing.</source>
        <translation>Falta un ].</translation>
    </message>
    <message>
        <source>A ] is missing; found {found}.</source>
        <translation>Falta un ]; se encontró {found}.</translation>
    </message>
    <message>
        <source>A }} is missing.</source>
        <translation>Falta }}.</translation>
    </message>
    <message>
        <source>A }}}} is missing; found {found}.</source>
        <translation>Falta }}}}; se encontró {found}.</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <translation>Falta un nombre tras el punto.</translation>
    </message>
    <message>
        <source>A name is missing after the dot; found {found}.</source>
        <translation>Falta un nombre tras el punto; se encontró {found}.</translation>
    </message>
    <message>
        <source>The name of a filter is missing.</source>
        <translation>Falta el nombre de un filtro.</translation>
    </message>
    <message>
        <source>The name of a filter is missing; found {found}.</source>
        <translation>Falta el nombre de un filtro; se encontró {found}.</translation>
    </message>
    <message>
        <source>A value is missing before {found}.</source>
        <translation>Falta un valor antes de {found}.</translation>
    </message>
    <message>
        <source>Braze does not have the filter {name}; {instead}</source>
        <translation>Braze no tiene el filtro {name}; {instead}</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Falta un valor aquí.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Este número tiene demasiados dígitos.</translation>
    </message>
    <message>
        <source>Parentheses only make ranges, as in (1..5); Liquid has no grouping.</source>
        <translation>Los paréntesis solo forman rangos, como en (1..5); Liquid no tiene agrupación.</translation>
    </message>
    <message>
        <source>A dot is missing before {found}.</source>
        <translation>Falta un punto antes de {found}.</translation>
    </message>
    <message>
        <source>The operator {operator} may only stand in if, elsif and unless.</source>
        <translation>El operador {operator} solo puede ir en if, elsif y unless.</translation>
    </message>
    <message>
        <source>A : is missing before {found}.</source>
        <translation>Falta un : antes de {found}.</translation>
    </message>
    <message>
        <source>A comma is missing before {found}.</source>
        <translation>Falta una coma antes de {found}.</translation>
    </message>
    <message>
        <source>Do not send; the reason is logged</source>
        <translation>No enviar; el motivo se registra</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Asignar una variable</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>Salir del bucle</translation>
    </message>
    <message>
        <source>Render a block into a variable</source>
        <translation>Guardar un bloque en una variable</translation>
    </message>
    <message>
        <source>Choose by value, with when and else</source>
        <translation>Elegir por valor, con when y else</translation>
    </message>
    <message>
        <source>Rows of a catalog by id, as items</source>
        <translation>Filas de un catálogo por id, como items</translation>
    </message>
    <message>
        <source>Rows of a catalog by selection, as items</source>
        <translation>Filas de un catálogo por selección, como items</translation>
    </message>
    <message>
        <source>Text that is not sent</source>
        <translation>Texto que no se envía</translation>
    </message>
    <message>
        <source>Ask a host; JSON becomes a variable</source>
        <translation>Consultar un host; el JSON pasa a ser una variable</translation>
    </message>
    <message>
        <source>Go on with the next pass of the loop</source>
        <translation>Seguir con la siguiente vuelta del bucle</translation>
    </message>
    <message>
        <source>Print the next of some values</source>
        <translation>Imprimir el siguiente de varios valores</translation>
    </message>
    <message>
        <source>Count down and print</source>
        <translation>Restar uno e imprimir</translation>
    </message>
    <message>
        <source>Documentation that is not sent</source>
        <translation>Documentación que no se envía</translation>
    </message>
    <message>
        <source>Print a value</source>
        <translation>Imprimir un valor</translation>
    </message>
    <message>
        <source>What holds otherwise</source>
        <translation>Lo que vale en otro caso</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Otra condición</translation>
    </message>
    <message>
        <source>Repeat for each item</source>
        <translation>Repetir por cada elemento</translation>
    </message>
    <message>
        <source>Only when a condition holds</source>
        <translation>Solo si se cumple una condición</translation>
    </message>
    <message>
        <source>Only when the text differs from the last</source>
        <translation>Solo si el texto difiere del anterior</translation>
    </message>
    <message>
        <source>Print and count up</source>
        <translation>Imprimir y sumar uno</translation>
    </message>
    <message>
        <source>A tag on each line</source>
        <translation>Una etiqueta en cada línea</translation>
    </message>
    <message>
        <source>A note on the send, for Braze&apos;s logs</source>
        <translation>Una nota sobre el envío, para los registros de Braze</translation>
    </message>
    <message>
        <source>A code of a promotion list</source>
        <translation>Un código de una lista de promoción</translation>
    </message>
    <message>
        <source>Liquid that is sent as it is written</source>
        <translation>Liquid que se envía tal como está escrito</translation>
    </message>
    <message>
        <source>Rows and cells of an HTML table</source>
        <translation>Filas y celdas de una tabla HTML</translation>
    </message>
    <message>
        <source>A text for each locale</source>
        <translation>Un texto para cada configuración regional</translation>
    </message>
    <message>
        <source>Only when a condition does not hold</source>
        <translation>Solo si no se cumple una condición</translation>
    </message>
    <message>
        <source>A value of a case</source>
        <translation>Un valor de un case</translation>
    </message>
    <message>
        <source>The device&apos;s identifier</source>
        <translation>El identificador del dispositivo</translation>
    </message>
    <message>
        <source>Mobile carrier</source>
        <translation>Operador móvil</translation>
    </message>
    <message>
        <source>Apple&apos;s advertising identifier</source>
        <translation>Identificador de publicidad de Apple</translation>
    </message>
    <message>
        <source>Google&apos;s advertising identifier</source>
        <translation>Identificador de publicidad de Google</translation>
    </message>
    <message>
        <source>Roku&apos;s advertising identifier</source>
        <translation>Identificador de publicidad de Roku</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>ios, android, kindle, android_china, web or tvos</source>
        <translation>ios, android, kindle, android_china, web o tvos</translation>
    </message>
    <message>
        <source>Whether push is on</source>
        <translation>Si push está activado</translation>
    </message>
    <message>
        <source>Standard attribute</source>
        <translation>Atributo estándar</translation>
    </message>
    <message>
        <source>Custom attribute</source>
        <translation>Atributo personalizado</translation>
    </message>
    <message>
        <source>Property of the event that triggers</source>
        <translation>Propiedad del evento desencadenante</translation>
    </message>
    <message>
        <source>Property of the API trigger</source>
        <translation>Propiedad del disparador de la API</translation>
    </message>
    <message>
        <source>Context variable of a Canvas</source>
        <translation>Variable de contexto de un Canvas</translation>
    </message>
    <message>
        <source>Entry property of a Canvas, old name</source>
        <translation>Propiedad de entrada de un Canvas, nombre antiguo</translation>
    </message>
    <message>
        <source>The campaign, or the step of a Canvas</source>
        <translation>La campaña, o el paso de un Canvas</translation>
    </message>
    <message>
        <source>The Canvas</source>
        <translation>El Canvas</translation>
    </message>
    <message>
        <source>The device used last</source>
        <translation>El último dispositivo usado</translation>
    </message>
    <message>
        <source>State of a subscription</source>
        <translation>Estado de una suscripción</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La tarjeta</translation>
    </message>
    <message>
        <source>The targeted device</source>
        <translation>El dispositivo de destino</translation>
    </message>
    <message>
        <source>The number without its sign</source>
        <translation>El número sin su signo</translation>
    </message>
    <message>
        <source>The text with another behind it</source>
        <translation>El texto con otro detrás</translation>
    </message>
    <message>
        <source>The value as JSON; a text gets its quotes</source>
        <translation>El valor como JSON; un texto recibe sus comillas</translation>
    </message>
    <message>
        <source>The number, but no less than the other</source>
        <translation>El número, pero no menor que el otro</translation>
    </message>
    <message>
        <source>The number, but no more than the other</source>
        <translation>El número, pero no mayor que el otro</translation>
    </message>
    <message>
        <source>The text in Base64</source>
        <translation>El texto en Base64</translation>
    </message>
    <message>
        <source>First letter upper case, the rest lower case</source>
        <translation>Primera letra en mayúscula, el resto en minúsculas</translation>
    </message>
    <message>
        <source>The next whole number up</source>
        <translation>El siguiente número entero hacia arriba</translation>
    </message>
    <message>
        <source>The array without nil</source>
        <translation>El array sin nil</translation>
    </message>
    <message>
        <source>Two arrays as one</source>
        <translation>Dos arrays en uno</translation>
    </message>
    <message>
        <source>The time in a form of strftime; %s gives seconds</source>
        <translation>La hora en un formato de strftime; %s da segundos</translation>
    </message>
    <message>
        <source>The value, or another for nil, false and empty</source>
        <translation>El valor, u otro para nil, false y vacío</translation>
    </message>
    <message>
        <source>Division; whole numbers round down</source>
        <translation>División; los enteros se redondean hacia abajo</translation>
    </message>
    <message>
        <source>The text in lower case</source>
        <translation>El texto en minúsculas</translation>
    </message>
    <message>
        <source>The text with &lt; &gt; &amp; and quotes written for HTML</source>
        <translation>El texto con &lt; &gt; &amp; y comillas escritos para HTML</translation>
    </message>
    <message>
        <source>The first item of an array</source>
        <translation>El primer elemento de un array</translation>
    </message>
    <message>
        <source>The next whole number down</source>
        <translation>El siguiente número entero hacia abajo</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal; older name</source>
        <translation>HMAC con SHA-1, hexadecimal; nombre antiguo</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, Base64</source>
        <translation>HMAC con SHA-1, Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal</source>
        <translation>HMAC con SHA-1, hexadecimal</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, hexadecimal</source>
        <translation>HMAC con SHA-256, hexadecimal</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, Base64</source>
        <translation>HMAC con SHA-256, Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, hexadecimal</source>
        <translation>HMAC con SHA-512, hexadecimal</translation>
    </message>
    <message>
        <source>The items of an array as one text</source>
        <translation>Los elementos de un array como un solo texto</translation>
    </message>
    <message>
        <source>The text as it stands inside a JSON string</source>
        <translation>El texto tal como va dentro de una cadena JSON</translation>
    </message>
    <message>
        <source>The value that a JSON text holds</source>
        <translation>El valor que contiene un texto JSON</translation>
    </message>
    <message>
        <source>The last item of an array</source>
        <translation>El último elemento de un array</translation>
    </message>
    <message>
        <source>One property of each item</source>
        <translation>Una propiedad de cada elemento</translation>
    </message>
    <message>
        <source>The MD5 digest, hexadecimal</source>
        <translation>El resumen MD5, hexadecimal</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>The rest of a division</source>
        <translation>El resto de una división</translation>
    </message>
    <message>
        <source>The number with two decimals</source>
        <translation>El número con dos decimales</translation>
    </message>
    <message>
        <source>A &lt;br /&gt; before each line break</source>
        <translation>Un &lt;br /&gt; antes de cada salto de línea</translation>
    </message>
    <message>
        <source>The number as 1,234,567</source>
        <translation>El número como 1,234,567</translation>
    </message>
    <message>
        <source>Addition; turns a text into a number</source>
        <translation>Suma; convierte un texto en número</translation>
    </message>
    <message>
        <source>The text with another before it</source>
        <translation>El texto con otro delante</translation>
    </message>
    <message>
        <source>The property that a variable names</source>
        <translation>La propiedad que nombra una variable</translation>
    </message>
    <message>
        <source>The text without every occurrence of another</source>
        <translation>El texto sin ninguna aparición de otro</translation>
    </message>
    <message>
        <source>The text without the first occurrence</source>
        <translation>El texto sin la primera aparición</translation>
    </message>
    <message>
        <source>Every occurrence of a text by another</source>
        <translation>Cada aparición de un texto por otro</translation>
    </message>
    <message>
        <source>The first occurrence by another</source>
        <translation>La primera aparición por otro</translation>
    </message>
    <message>
        <source>The array from its end</source>
        <translation>El array desde el final</translation>
    </message>
    <message>
        <source>The number rounded, half away from zero</source>
        <translation>El número redondeado; la mitad, alejándose de cero</translation>
    </message>
    <message>
        <source>The SHA-1 digest, hexadecimal</source>
        <translation>El resumen SHA-1, hexadecimal</translation>
    </message>
    <message>
        <source>The SHA-256 digest, hexadecimal</source>
        <translation>El resumen SHA-256, hexadecimal</translation>
    </message>
    <message>
        <source>How many characters or items</source>
        <translation>Cuántos caracteres o elementos</translation>
    </message>
    <message>
        <source>A part of a text or an array</source>
        <translation>Una parte de un texto o un array</translation>
    </message>
    <message>
        <source>The array in order, upper case first</source>
        <translation>El array ordenado, mayúsculas primero</translation>
    </message>
    <message>
        <source>The array in order, whatever the case</source>
        <translation>El array ordenado, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>The text as an array</source>
        <translation>El texto como array</translation>
    </message>
    <message>
        <source>The text without white space around it</source>
        <translation>El texto sin espacios en blanco alrededor</translation>
    </message>
    <message>
        <source>The text without HTML tags</source>
        <translation>El texto sin etiquetas HTML</translation>
    </message>
    <message>
        <source>The text without line breaks</source>
        <translation>El texto sin saltos de línea</translation>
    </message>
    <message>
        <source>The time as the clocks of a zone show it</source>
        <translation>La hora como la muestran los relojes de una zona</translation>
    </message>
    <message>
        <source>Multiplication</source>
        <translation>Multiplicación</translation>
    </message>
    <message>
        <source>The text cut to a length, ending included</source>
        <translation>El texto cortado a una longitud, final incluido</translation>
    </message>
    <message>
        <source>The text cut to a number of words</source>
        <translation>El texto cortado a un número de palabras</translation>
    </message>
    <message>
        <source>The array without duplicates</source>
        <translation>El array sin duplicados</translation>
    </message>
    <message>
        <source>The text in upper case</source>
        <translation>El texto en mayúsculas</translation>
    </message>
    <message>
        <source>The text for a form; a space becomes +</source>
        <translation>El texto para un formulario; un espacio pasa a ser +</translation>
    </message>
    <message>
        <source>The text for a URL; / ? &amp; and = stay</source>
        <translation>El texto para una URL; se quedan / ? &amp; y =</translation>
    </message>
    <message>
        <source>The text for one part of a URL</source>
        <translation>El texto para una parte de una URL</translation>
    </message>
    <message>
        <source>The items with a property</source>
        <translation>Los elementos con una propiedad</translation>
    </message>
    <message>
        <source>Not in Braze</source>
        <translation>No existe en Braze</translation>
    </message>
    <message>
        <source>Not in Braze; base64_encode</source>
        <translation>No existe en Braze; base64_encode</translation>
    </message>
    <message>
        <source>Not in Braze; escape</source>
        <translation>No existe en Braze; escape</translation>
    </message>
    <message>
        <source>Not in Braze; where and first</source>
        <translation>No existe en Braze; where y first</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop</source>
        <translation>No existe en Braze; un bucle for</translation>
    </message>
    <message>
        <source>Not in Braze; where and size</source>
        <translation>No existe en Braze; where y size</translation>
    </message>
    <message>
        <source>Not in Braze; strip</source>
        <translation>No existe en Braze; strip</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with unless</source>
        <translation>No existe en Braze; un bucle for con unless</translation>
    </message>
    <message>
        <source>Not in Braze; split and join</source>
        <translation>No existe en Braze; split y join</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with plus</source>
        <translation>No existe en Braze; un bucle for con plus</translation>
    </message>
    <message>
        <source>Braze&apos;s own identifier</source>
        <translation>Identificador propio de Braze</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country, ISO 3166 code</source>
        <translation>País, código ISO 3166</translation>
    </message>
    <message>
        <source>Date of birth, as stored</source>
        <translation>Fecha de nacimiento, tal como se guarda</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Language, ISO 639-1 code</source>
        <translation>Idioma, código ISO 639-1</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Last session of the app</source>
        <translation>Última sesión de la aplicación</translation>
    </message>
    <message>
        <source>Version of the app used last</source>
        <translation>Versión de la última aplicación usada</translation>
    </message>
    <message>
        <source>Locale of the device, such as pt_BR</source>
        <translation>Configuración regional del dispositivo, como pt_BR</translation>
    </message>
    <message>
        <source>Last location</source>
        <translation>Última ubicación</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>0 to 9999, the same for a user forever</source>
        <translation>De 0 a 9999, siempre el mismo para un usuario</translation>
    </message>
    <message>
        <source>Time zone, IANA or Rails name</source>
        <translation>Zona horaria, nombre IANA o de Rails</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Identifier in the API</source>
        <translation>Identificador en la API</translation>
    </message>
    <message>
        <source>Identifier of this send</source>
        <translation>Identificador de este envío</translation>
    </message>
    <message>
        <source>Identifier of the message</source>
        <translation>Identificador del mensaje</translation>
    </message>
    <message>
        <source>Name of the message</source>
        <translation>Nombre del mensaje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Identifier of the variant</source>
        <translation>Identificador de la variante</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Nombre de la variante</translation>
    </message>
    <message>
        <source>subscribed, opted_in or unsubscribed</source>
        <translation>subscribed, opted_in o unsubscribed</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Whether ad tracking is on</source>
        <translation>Si el seguimiento publicitario está activado</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}. Set {variable} to a folder that can be written to.</source>
        <translation>No se puede usar la carpeta {folder}: {problem}. Defina {variable} como una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>A catalog should be a list of objects.</source>
        <translation>Un catálogo debería ser una lista de objetos.</translation>
    </message>
    <message>
        <source>The file is not valid CSV: {reason}.</source>
        <translation>El archivo no es CSV válido: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells and the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell and the header {columns}.</extracomment>
        <translation>
            <numerusform>La fila tiene {n} celda y la cabecera, {columns}.</numerusform>
            <numerusform>La fila tiene {n} celdas y la cabecera, {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column name appears twice.</source>
        <translation>Un nombre de columna aparece dos veces.</translation>
    </message>
    <message>
        <source>delivery.schedule should be a list of seconds, such as [10, 60, 300].</source>
        <translation>delivery.schedule debería ser una lista de segundos, como [10, 60, 300].</translation>
    </message>
    <message>
        <source>delivery should hold a policy.</source>
        <translation>delivery debería contener una política.</translation>
    </message>
    <message>
        <source>delivery.policy should be one of {policies}.</source>
        <translation>delivery.policy debería ser una de {policies}.</translation>
    </message>
    <message>
        <source>delivery.signing should hold the name of a secret.</source>
        <translation>delivery.signing debería contener el nombre de un secreto.</translation>
    </message>
    <message numerus="yes">
        <source>delivery.schedule has more than {n} retries.</source>
        <extracomment>Singular: delivery.schedule has more than {n} retry.</extracomment>
        <translation>
            <numerusform>delivery.schedule tiene más de {n} reintento.</numerusform>
            <numerusform>delivery.schedule tiene más de {n} reintentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A delay of delivery.schedule is 0 seconds to 7 days.</source>
        <translation>Una espera de delivery.schedule va de 0 segundos a 7 días.</translation>
    </message>
    <message>
        <source>The file is {size}; the most is {most}.</source>
        <translation>El archivo ocupa {size}; el máximo es {most}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>Cannot save: {reason}. Your edits are still here.</source>
        <translation>No se puede guardar: {reason}. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{subject} {path} does not exist.</source>
        <translation>{subject} {path} no existe.</translation>
    </message>
    <message>
        <source>Cannot save: the folder is read-only. Your edits are still here.</source>
        <translation>No se puede guardar: la carpeta es de solo lectura. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>A file of that name exists.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Duplicate webhook</source>
        <translation>Duplicar webhook</translation>
    </message>
    <message>
        <source>Duplicate user</source>
        <translation>Duplicar usuario</translation>
    </message>
    <message>
        <source>Duplicate content block</source>
        <translation>Duplicar Content Block</translation>
    </message>
    <message>
        <source>Duplicate recorded answer</source>
        <translation>Duplicar respuesta grabada</translation>
    </message>
    <message>
        <source>Duplicate environment</source>
        <translation>Duplicar entorno</translation>
    </message>
    <message>
        <source>Rename webhook</source>
        <translation>Renombrar webhook</translation>
    </message>
    <message>
        <source>Rename user</source>
        <translation>Renombrar usuario</translation>
    </message>
    <message>
        <source>Rename content block</source>
        <translation>Renombrar Content Block</translation>
    </message>
    <message>
        <source>Rename recorded answer</source>
        <translation>Renombrar respuesta grabada</translation>
    </message>
    <message>
        <source>Rename environment</source>
        <translation>Renombrar entorno</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Eliminar webhook</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Delete content block</source>
        <translation>Eliminar Content Block</translation>
    </message>
    <message>
        <source>Delete recorded answer</source>
        <translation>Eliminar respuesta grabada</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>Eliminar entorno</translation>
    </message>
    <message>
        <source>Bring back webhook</source>
        <translation>Recuperar webhook</translation>
    </message>
    <message>
        <source>Bring back user</source>
        <translation>Recuperar usuario</translation>
    </message>
    <message>
        <source>Bring back content block</source>
        <translation>Recuperar Content Block</translation>
    </message>
    <message>
        <source>Bring back recorded answer</source>
        <translation>Recuperar respuesta grabada</translation>
    </message>
    <message>
        <source>Bring back environment</source>
        <translation>Recuperar entorno</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be written in a template; a name has letters, digits, _ and -, and begins with no digit.</source>
        <translation>«{name}» no se puede escribir en una plantilla; un nombre tiene letras, dígitos, _ y -, y no empieza por un dígito.</translation>
    </message>
    <message>
        <source>{key} should be the name of a secret in the keyring: letters, digits, _ and -, at most 100, beginning with no digit.</source>
        <translation>{key} debería ser el nombre de un secreto del llavero: letras, dígitos, _ y -, 100 como máximo, sin empezar por un dígito.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>It has a space or another character that no URL has.</source>
        <translation>Tiene un espacio u otro carácter que ninguna URL tiene.</translation>
    </message>
    <message>
        <source>It does not start with http:// or https://.</source>
        <translation>No empieza por http:// ni https://.</translation>
    </message>
    <message>
        <source>It has no host.</source>
        <translation>No tiene host.</translation>
    </message>
    <message>
        <source>Its host or its port cannot be read.</source>
        <translation>No se puede leer su host o su puerto.</translation>
    </message>
    <message>
        <source>It holds a user name or a password; keep them in the keyring.</source>
        <translation>Contiene un nombre de usuario o una contraseña; guárdelos en el llavero.</translation>
    </message>
    <message>
        <source>It ends at its path; what follows ? or # belongs to the webhook.</source>
        <translation>Termina en la ruta; lo que sigue a ? o # corresponde al webhook.</translation>
    </message>
    <message>
        <source>{name} is a base URL and a variable; templates read the base URL. Rename one of them.</source>
        <translation>{name} es una URL base y una variable; las plantillas leen la URL base. Renombre una de ellas.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in variables.{name}. Keep it in the keyring, and write its name under secrets.</source>
        <translation>Hay algo que parece un secreto en variables.{name}. Guárdelo en el llavero y escriba su nombre en secrets.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Keep it in the keyring, and write its name here.</source>
        <translation>Hay algo que parece un secreto en {place}. Guárdelo en el llavero y escriba aquí su nombre.</translation>
    </message>
    <message>
        <source>base_urls.{name} is no base URL. {reason}</source>
        <translation>base_urls.{name} no es una URL base. {reason}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a name that a template can give a secret.</source>
        <translation>«{name}» no es un nombre que una plantilla pueda dar a un secreto.</translation>
    </message>
    <message>
        <source>braze should hold rest_host and rest_key.</source>
        <translation>braze debería contener rest_host y rest_key.</translation>
    </message>
    <message>
        <source>{key} should map names to texts.</source>
        <translation>{key} debería asignar textos a nombres.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read and is not overwritten. Mend or remove it.</source>
        <translation>El archivo del disco no se puede leer y no se sobrescribe. Repárelo o elimínelo.</translation>
    </message>
    <message>
        <source>{reason} Until then it is open for reading only.</source>
        <translation>{reason} Hasta entonces está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio and is open for reading only.</source>
        <translation>El archivo se creó con un Hook Studio más reciente y está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{folder} has no Hook Studio project (no {file}).</source>
        <translation>{folder} no tiene ningún proyecto de Hook Studio (falta {file}).</translation>
    </message>
    <message>
        <source>{folder} holds a project already ({file}). Nothing was changed.</source>
        <translation>{folder} ya contiene un proyecto ({file}). No se cambió nada.</translation>
    </message>
    <message>
        <source>Another file has the same name.</source>
        <translation>Otro archivo tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>{reason} Your edits are still here.</source>
        <translation>{reason} Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>{file} changed on disk (git pull?). Reload, keep mine, or compare.</source>
        <translation>{file} cambió en el disco (¿git pull?). Recargar, conservar la versión propia o comparar.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The body file {file} exists already and is not overwritten. Choose another.</source>
        <translation>El archivo de cuerpo {file} ya existe y no se sobrescribe. Elija otro.</translation>
    </message>
    <message>
        <source>{name} is not read; a file here must end with {ending}.</source>
        <translation>{name} no se lee; un archivo aquí debe terminar en {ending}.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds {n:,} files; the first {most:,} by name are shown.</source>
        <extracomment>Singular: {folder} holds {n:,} file; the first {most:,} by name are shown.</extracomment>
        <translation>
            <numerusform>{folder} contiene {n:,} archivo; se muestran los primeros {most:,} por nombre.</numerusform>
            <numerusform>{folder} contiene {n:,} archivos; se muestran los primeros {most:,} por nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is a link; a project holds plain folders only.</source>
        <translation>{folder} es un enlace; un proyecto solo contiene carpetas normales.</translation>
    </message>
    <message>
        <source>{other} and {name} differ only by case; rename one of them.</source>
        <translation>{other} y {name} solo difieren en mayúsculas; renombre uno de ellos.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The body file</source>
        <translation>El archivo de cuerpo</translation>
    </message>
    <message>
        <source>{file} is a link; a project holds plain files only.</source>
        <translation>{file} es un enlace; un proyecto solo contiene archivos normales.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows.</source>
        <translation>«{name}» no puede ser un nombre de archivo en Windows.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it ends with a space or a dot.</source>
        <translation>«{name}» no puede ser un nombre de archivo en Windows: termina en espacio o punto.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it holds {character!r}.</source>
        <translation>«{name}» no puede ser un nombre de archivo en Windows: contiene {character!r}.</translation>
    </message>
    <message>
        <source>&apos;{name}…&apos; is too long for a file name.</source>
        <translation>«{name}…» es demasiado largo para un nombre de archivo.</translation>
    </message>
    <message>
        <source>{file} is a link to a place outside the project; a project holds plain files only.</source>
        <translation>{file} es un enlace a un lugar fuera del proyecto; un proyecto solo contiene archivos normales.</translation>
    </message>
    <message>
        <source>{subject} must be relative, with / between parts, not {path!r}.</source>
        <translation>{subject} debe ser relativo, con / entre las partes, no {path!r}.</translation>
    </message>
    <message>
        <source>{subject} must be relative to the project, not {path!r}.</source>
        <translation>{subject} debe ser relativo al proyecto, no {path!r}.</translation>
    </message>
    <message>
        <source>{subject} {path} is outside the project folder.</source>
        <translation>{subject} {path} está fuera de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>{subject} {path!r} is not a file.</source>
        <translation>{subject} {path!r} no es un archivo.</translation>
    </message>
    <message>
        <source>{subject}: {reason}</source>
        <translation>{subject}: {reason}</translation>
    </message>
    <message>
        <source>The unsaved edits are too large for a recovery file.</source>
        <translation>Los cambios sin guardar son demasiado grandes para un archivo de recuperación.</translation>
    </message>
    <message>
        <source>The recovery file cannot be written: {reason}.</source>
        <translation>No se puede escribir el archivo de recuperación: {reason}.</translation>
    </message>
    <message>
        <source>The answer has no url, so it answers no call.</source>
        <translation>La respuesta no tiene url, así que no responde a ninguna llamada.</translation>
    </message>
    <message>
        <source>headers should map names to values.</source>
        <translation>headers debería asignar valores a nombres.</translation>
    </message>
    <message>
        <source>method should be GET, POST or {any} (for both).</source>
        <translation>method debería ser GET, POST o {any} (para ambos).</translation>
    </message>
    <message>
        <source>status should be a whole number from 100 to 599.</source>
        <translation>status debería ser un número entero de 100 a 599.</translation>
    </message>
    <message>
        <source>delay should be a number of seconds, at most {most:g}.</source>
        <translation>delay debería ser un número de segundos, {most:g} como máximo.</translation>
    </message>
    <message>
        <source>The sample project cannot be copied to {folder}: {reason}.</source>
        <translation>No se puede copiar el proyecto de muestra a {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Cannot save: the file would not read back as it was. Your edits are still here.</source>
        <translation>No se puede guardar: el archivo no se volvería a leer igual. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>Cannot save: the user&apos;s data is not valid JSON yet. Your edits are still here.</source>
        <translation>No se puede guardar: los datos del usuario aún no son JSON válido. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>Cannot save: {problem} Your edits are still here.</source>
        <translation>No se puede guardar: {problem} Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>This file asks for the secret &quot;{name}&quot;, but only a webhook may. It is not sent.</source>
        <translation>Este archivo pide el secreto «{name}», pero solo un webhook puede hacerlo. No se envía.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Move it to the keyring and write {{{{secret.name}}}} here?</source>
        <translation>Hay algo que parece un secreto en {place}. ¿Moverlo al llavero y escribir {{{{secret.name}}}} aquí?</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio (format {version}; this one reads up to {newest}). Nothing was changed.</source>
        <translation>El archivo se creó con un Hook Studio más reciente (formato {version}; este lee hasta el {newest}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; does nothing: certificates, their verification and the proxy are settings of each user, and no project can change them. It is kept.</source>
        <translation>La clave «{name}» no hace nada: los certificados, su verificación y el proxy son ajustes de cada usuario, y ningún proyecto puede cambiarlos. Se conserva.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept.</source>
        <translation>La clave «{name}» no se conoce; se conserva.</translation>
    </message>
    <message>
        <source>{key} should be text.</source>
        <translation>{key} debería ser texto.</translation>
    </message>
    <message>
        <source>{key} should be true or false.</source>
        <translation>{key} debería ser verdadero o falso.</translation>
    </message>
    <message>
        <source>version should be a whole number from 1.</source>
        <translation>version debería ser un número entero desde 1.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept. Did you mean &quot;{meant}&quot;?</source>
        <translation>La clave «{name}» no se conoce; se conserva. ¿Quería decir «{meant}»?</translation>
    </message>
    <message>
        <source>Blank JSON</source>
        <translation>JSON vacío</translation>
    </message>
    <message>
        <source>A table of keys and values that becomes a JSON body.</source>
        <translation>Una tabla de claves y valores que se convierte en un cuerpo JSON.</translation>
    </message>
    <message>
        <source>Blank raw text</source>
        <translation>Texto sin formato vacío</translation>
    </message>
    <message>
        <source>Any text as it stands: JSON of your own, XML, or a form.</source>
        <translation>Cualquier texto tal cual: su propio JSON, XML o un formulario.</translation>
    </message>
    <message>
        <source>Lob postcard</source>
        <translation>Postal de Lob</translation>
    </message>
    <message>
        <source>Print and mail a postcard to the user&apos;s address.</source>
        <translation>Imprimir y enviar una postal a la dirección del usuario.</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Send a message to a user who has written to your page.</source>
        <translation>Enviar un mensaje a un usuario que ha escrito a su página.</translation>
    </message>
    <message>
        <source>Remerge</source>
        <translation>Remerge</translation>
    </message>
    <message>
        <source>Report a user to a retargeting audience; the URL holds the whole request.</source>
        <translation>Notificar un usuario a una audiencia de retargeting; la URL contiene toda la petición.</translation>
    </message>
    <message>
        <source>Slack message</source>
        <translation>Mensaje de Slack</translation>
    </message>
    <message>
        <source>Post a line to a channel through an incoming webhook.</source>
        <translation>Publicar una línea en un canal mediante un webhook entrante.</translation>
    </message>
    <message>
        <source>Braze to Braze</source>
        <translation>De Braze a Braze</translation>
    </message>
    <message>
        <source>Start a Canvas for the user through Braze&apos;s own REST API.</source>
        <translation>Iniciar un Canvas para el usuario mediante la API REST de Braze.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16; save it as UTF-8.</source>
        <translation>El archivo parece UTF-16; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file (byte 0 at offset {offset}).</source>
        <translation>El archivo no es de texto (byte 0 en la posición {offset}).</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 (byte {byte} at offset {offset}).</source>
        <translation>El archivo no es UTF-8 válido (byte {byte} en la posición {offset}).</translation>
    </message>
    <message>
        <source>Cannot save {file}: {character} at offset {offset} is half of a character. Your edits are still here.</source>
        <translation>No se puede guardar {file}: {character} en la posición {offset} es medio carácter. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>{key} should hold names and values.</source>
        <translation>{key} debería contener nombres y valores.</translation>
    </message>
    <message>
        <source>severities should map a rule to a severity.</source>
        <translation>severities debería asignar una gravedad a cada regla.</translation>
    </message>
    <message numerus="yes">
        <source>The data nests deeper than {n} levels.</source>
        <extracomment>Singular: The data nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>Los datos anidan más de {n} nivel.</numerusform>
            <numerusform>Los datos anidan más de {n} niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A severity should be one of {severities}.</source>
        <translation>Una gravedad debería ser una de {severities}.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MB.</source>
        <translation>El texto supera 1 MB.</translation>
    </message>
    <message>
        <source>The text must be one object: { … }.</source>
        <translation>El texto debe ser un solo objeto: { … }.</translation>
    </message>
    <message>
        <source>“{name}” is no section; there are {names}, …</source>
        <translation>«{name}» no es una sección; existen {names}, …</translation>
    </message>
    <message>
        <source>“{name}” must be an object: {{ … }}.</source>
        <translation>«{name}» debe ser un objeto: {{ … }}.</translation>
    </message>
    <message>
        <source>Nothing may follow the closing brace.</source>
        <translation>Nada puede seguir a la llave de cierre.</translation>
    </message>
    <message>
        <source>A wait is expected here, such as 10s, 5m or 2h.</source>
        <translation>Aquí se espera un tiempo de espera, como 10s, 5m o 2h.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a wait, such as 10s, 5m or 2h.</source>
        <translation>«{word}» no es un tiempo de espera, como 10s, 5m o 2h.</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not a unit; there are s, m, h and d.</source>
        <translation>«{unit}» no es una unidad; existen s, m, h y d.</translation>
    </message>
    <message>
        <source>A wait is 0 seconds to 7 days.</source>
        <translation>Una espera va de 0 segundos a 7 días.</translation>
    </message>
    <message numerus="yes">
        <source>There are at most {n} retries.</source>
        <extracomment>Singular: There is at most {n} retry.</extracomment>
        <translation>
            <numerusform>Hay {n} reintento como máximo.</numerusform>
            <numerusform>Hay {n} reintentos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>headers should be a list of name/value pairs.</source>
        <translation>headers debería ser una lista de pares nombre/valor.</translation>
    </message>
    <message>
        <source>body should hold kind: json with pairs, or kind: raw with text or body_file.</source>
        <translation>body debería contener kind: json con pairs, o kind: raw con text o body_file.</translation>
    </message>
    <message>
        <source>languages should map a language to its url and body.</source>
        <translation>languages debería asignar a cada idioma su url y body.</translation>
    </message>
    <message>
        <source>A header&apos;s name</source>
        <translation>El nombre de una cabecera</translation>
    </message>
    <message>
        <source>A header&apos;s value</source>
        <translation>El valor de una cabecera</translation>
    </message>
    <message>
        <source>A header&apos;s enabled</source>
        <translation>El enabled de una cabecera</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>body.pairs should be a list.</source>
        <translation>body.pairs debería ser una lista.</translation>
    </message>
    <message>
        <source>A pair should hold key, type and value.</source>
        <translation>Un par debería contener key, type y value.</translation>
    </message>
    <message>
        <source>A pair&apos;s type should be one of {types}.</source>
        <translation>El tipo de un par debería ser uno de {types}.</translation>
    </message>
    <message>
        <source>A pair&apos;s key</source>
        <translation>La clave de un par</translation>
    </message>
    <message>
        <source>Reload {file}</source>
        <translation>Recargar {file}</translation>
    </message>
    <message>
        <source>Restore {file}</source>
        <translation>Restaurar {file}</translation>
    </message>
    <message>
        <source>A value that holds &apos;: &apos; must stand in quotes, or this line is indented wrongly.</source>
        <translation>Un valor que contiene &apos;: &apos; debe ir entre comillas, o esta línea tiene mal la sangría.</translation>
    </message>
    <message>
        <source>This line does not belong to what stands above it; is it indented wrongly?</source>
        <translation>Esta línea no corresponde a lo que hay encima; ¿tiene mal la sangría?</translation>
    </message>
    <message>
        <source>Expected a colon after the key.</source>
        <translation>Se esperaban dos puntos tras la clave.</translation>
    </message>
    <message>
        <source>A tab cannot stand here; use spaces.</source>
        <translation>Aquí no puede ir un tabulador; use espacios.</translation>
    </message>
    <message>
        <source>A value that starts with @ must stand in quotes.</source>
        <translation>Un valor que empieza por @ debe ir entre comillas.</translation>
    </message>
    <message>
        <source>A value that starts with ` must stand in quotes.</source>
        <translation>Un valor que empieza por ` debe ir entre comillas.</translation>
    </message>
    <message>
        <source>A value that starts with % must stand in quotes.</source>
        <translation>Un valor que empieza por % debe ir entre comillas.</translation>
    </message>
    <message>
        <source>Expected a comma or a closing bracket.</source>
        <translation>Se esperaba una coma o un corchete de cierre.</translation>
    </message>
    <message>
        <source>Expected a comma or a closing brace.</source>
        <translation>Se esperaba una coma o una llave de cierre.</translation>
    </message>
    <message>
        <source>A backslash in double quotes must be doubled.</source>
        <translation>Una barra inversa entre comillas dobles debe duplicarse.</translation>
    </message>
    <message>
        <source>Expected a value here.</source>
        <translation>Se esperaba un valor aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The file nests deeper than {n} levels.</source>
        <extracomment>Singular: The file nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>El archivo anida más de {n} nivel.</numerusform>
            <numerusform>El archivo anida más de {n} niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a value, found {found}.</source>
        <translation>Se esperaba un valor y se encontró {found}.</translation>
    </message>
    <message>
        <source>Expected a value, found the end.</source>
        <translation>Se esperaba un valor y se encontró el final.</translation>
    </message>
    <message>
        <source>Expected a key, found {found}.</source>
        <translation>Se esperaba una clave y se encontró {found}.</translation>
    </message>
    <message>
        <source>Expected a key, found the end.</source>
        <translation>Se esperaba una clave y se encontró el final.</translation>
    </message>
    <message>
        <source>Expected a comma, found {found}.</source>
        <translation>Se esperaba una coma y se encontró {found}.</translation>
    </message>
    <message>
        <source>Expected a comma, found the end.</source>
        <translation>Se esperaba una coma y se encontró el final.</translation>
    </message>
    <message>
        <source>Expected a colon, found {found}.</source>
        <translation>Se esperaban dos puntos y se encontró {found}.</translation>
    </message>
    <message>
        <source>Expected a colon, found the end.</source>
        <translation>Se esperaban dos puntos y se encontró el final.</translation>
    </message>
    <message>
        <source>The file should hold an object at the top.</source>
        <translation>El archivo debería contener un objeto en el nivel superior.</translation>
    </message>
    <message>
        <source>The file is not valid YAML: {problem}.</source>
        <translation>El archivo no es YAML válido: {problem}.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; appears twice (a bad merge?).</source>
        <translation>La clave «{key}» aparece dos veces (¿una fusión incorrecta?).</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not allowed; quote the value.</source>
        <translation>No se permiten anclas ni alias (&amp; y *); ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>The tag {tag} is not allowed.</source>
        <translation>No se permite la etiqueta {tag}.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than {n:,} values.</source>
        <extracomment>Singular: The file holds more than {n:,} value.</extracomment>
        <translation>
            <numerusform>El archivo contiene más de {n:,} valor.</numerusform>
            <numerusform>El archivo contiene más de {n:,} valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directives (lines that start with %) are not allowed.</source>
        <translation>No se permiten directivas (líneas que empiezan por %).</translation>
    </message>
    <message>
        <source>The file ends in the middle of a string (line {line}).</source>
        <translation>El archivo termina en medio de una cadena (línea {line}).</translation>
    </message>
    <message>
        <source>{character} cannot stand in a text file.</source>
        <translation>{character} no puede figurar en un archivo de texto.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML ({name}).</source>
        <translation>No se puede leer el archivo como YAML ({name}).</translation>
    </message>
    <message>
        <source>A project file holds one document; remove this ---.</source>
        <translation>Un archivo de proyecto contiene un solo documento; quite este ---.</translation>
    </message>
    <message>
        <source>A value that starts with { or [ must stand in quotes.</source>
        <translation>Un valor que empieza por { o [ debe ir entre comillas.</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Una clave debe ser un texto.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold.</source>
        <translation>{number} no es un número que JSON pueda contener.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold</source>
        <translation>{number} no es un número que JSON pueda contener</translation>
    </message>
    <message numerus="yes">
        <source>A number has {n:,} digits; the most is {most:,}.</source>
        <extracomment>Singular: A number has {n:,} digit; the most is {most:,}.</extracomment>
        <translation>
            <numerusform>Un número tiene {n:,} dígito; el máximo es {most:,}.</numerusform>
            <numerusform>Un número tiene {n:,} dígitos; el máximo es {most:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is out of range.</source>
        <translation>{number} está fuera de rango.</translation>
    </message>
    <message>
        <source>a small JSON error</source>
        <translation>un pequeño error JSON</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>una línea de texto</translation>
    </message>
    <message>
        <source>a page with a script</source>
        <translation>una página con un script</translation>
    </message>
    <message>
        <source>a small document</source>
        <translation>un documento pequeño</translation>
    </message>
    <message>
        <source>no body at all</source>
        <translation>sin ningún cuerpo</translation>
    </message>
    <message>
        <source>accents, Japanese, Arabic and emoji</source>
        <translation>acentos, japonés, árabe y emoji</translation>
    </message>
    <message>
        <source>called JSON, and is not</source>
        <translation>llamado JSON sin serlo</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>compressed JSON</source>
        <translation>JSON comprimido</translation>
    </message>
    <message>
        <source>5 MB of JSON on one line</source>
        <translation>5 MB de JSON en una línea</translation>
    </message>
    <message>
        <source>50 MB of text</source>
        <translation>50 MB de texto</translation>
    </message>
    <message>
        <source>The body is larger than {size:,} bytes</source>
        <translation>El cuerpo supera los {size:,} bytes</translation>
    </message>
    <message>
        <source>Not a valid HTTP request ({reason})</source>
        <translation>No es una petición HTTP válida ({reason})</translation>
    </message>
    <message>
        <source>The Host header names another machine ({host})</source>
        <translation>La cabecera Host nombra otro equipo ({host})</translation>
    </message>
    <message>
        <source>A web page of another site sent this</source>
        <translation>Lo envió una página web de otro sitio</translation>
    </message>
    <message>
        <source>TLS was spoken to a plain port; use http instead of https</source>
        <translation>Se habló TLS a un puerto sin cifrar; use http en lugar de https</translation>
    </message>
    <message>
        <source>The headers are too large</source>
        <translation>Las cabeceras son demasiado grandes</translation>
    </message>
    <message>
        <source>Not complete after {limit_s:.0f} s</source>
        <translation>Incompleto tras {limit_s:.0f} s</translation>
    </message>
    <message>
        <source>Too many large bodies at once</source>
        <translation>Demasiados cuerpos grandes a la vez</translation>
    </message>
    <message>
        <source>{address} is not an address of Braze&apos;s {name}</source>
        <translation>{address} no es una dirección de {name} de Braze</translation>
    </message>
    <message>
        <source>Nowhere is not an address of Braze&apos;s {name}</source>
        <translation>Un origen sin dirección no es de {name} de Braze</translation>
    </message>
    <message>
        <source>{source!r} is no IP address and no Braze instance.</source>
        <translation>{source!r} no es una dirección IP ni una instancia de Braze.</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here.</source>
        <translation>Aquí se espera un código de estado, hang o reset.</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here, not &apos;{sign}&apos;.</source>
        <translation>Aquí se espera un código de estado, hang o reset, no «{sign}».</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here.</source>
        <translation>Aquí se espera retry-after=, delay= o body=.</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here, not &apos;{sign}&apos;.</source>
        <translation>Aquí se espera retry-after=, delay= o body=, no «{sign}».</translation>
    </message>
    <message>
        <source>The name of a body is expected here.</source>
        <translation>Aquí se espera el nombre de un cuerpo.</translation>
    </message>
    <message>
        <source>The name of a body is expected here, not &apos;{sign}&apos;.</source>
        <translation>Aquí se espera el nombre de un cuerpo, no «{sign}».</translation>
    </message>
    <message>
        <source>A count is expected here.</source>
        <translation>Aquí se espera una cantidad.</translation>
    </message>
    <message>
        <source>A count is expected here, not &apos;{sign}&apos;.</source>
        <translation>Aquí se espera una cantidad, no «{sign}».</translation>
    </message>
    <message>
        <source>Seconds is expected here.</source>
        <translation>Aquí se esperan segundos.</translation>
    </message>
    <message>
        <source>Seconds is expected here, not &apos;{sign}&apos;.</source>
        <translation>Aquí se esperan segundos, no «{sign}».</translation>
    </message>
    <message>
        <source>The script is longer than {length:,} characters.</source>
        <translation>El script supera los {length:,} caracteres.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a status (200 to 599), hang or reset.</source>
        <translation>«{word}» no es un código de estado (de 200 a 599), hang ni reset.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a count (1 to {most:,}).</source>
        <translation>«{word}» no es una cantidad (de 1 a {most:,}).</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,}).</source>
        <translation>«{word}» no son segundos (de 0 a {most:,}).</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; is not expected here.</source>
        <translation>«{sign}» no se espera aquí.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an option (retry-after, delay or body).</source>
        <translation>«{name}» no es una opción (retry-after, delay o body).</translation>
    </message>
    <message>
        <source>&apos;=&apos; is missing after {name}.</source>
        <translation>Falta &apos;=&apos; tras {name}.</translation>
    </message>
    <message>
        <source>There is no body &apos;{word}&apos;; there are {bodies}.</source>
        <translation>No existe el cuerpo «{word}»; existen {bodies}.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,.0f}, such as 0.25).</source>
        <translation>«{word}» no son segundos (de 0 a {most:,.0f}, como 0.25).</translation>
    </message>
    <message>
        <source>This step has that option ({name}) twice.</source>
        <translation>Este paso tiene esa opción ({name}) dos veces.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: {reason}.</source>
        <translation>El receptor no puede escuchar en el puerto {port}: {reason}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on the ports {first} to {last}: in use by other programs.</source>
        <translation>El receptor no puede escuchar en los puertos {first} a {last}: los usan otros programas.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on {host}, port {port}: {reason}.</source>
        <translation>El receptor no puede escuchar en {host}, puerto {port}: {reason}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: in use by other programs.</source>
        <translation>El receptor no puede escuchar en el puerto {port}: lo usan otros programas.</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>una dirección de este equipo</translation>
    </message>
    <message>
        <source>a public address</source>
        <translation>una dirección pública</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>una dirección privada</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>una dirección de enlace local</translation>
    </message>
    <message>
        <source>an address inside a provider&apos;s network</source>
        <translation>una dirección de la red interna de un proveedor</translation>
    </message>
    <message>
        <source>a cloud&apos;s metadata service</source>
        <translation>el servicio de metadatos de una nube</translation>
    </message>
    <message>
        <source>not the address of a single host</source>
        <translation>no es la dirección de un solo host</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace {secret} by its value there.</source>
        <translation>Braze no conoce secretos por su nombre: reemplace ahí {secret} por su valor.</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends.</source>
        <translation>{method} no es un método que Braze envíe.</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace a secret by its value there.</source>
        <translation>Braze no conoce secretos por su nombre: reemplace ahí el secreto por su valor.</translation>
    </message>
    <message>
        <source>The rows cannot be written as one text for Braze. {reason}</source>
        <translation>Las filas no se pueden escribir como un solo texto para Braze. {reason}</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: its last { would join what follows.</source>
        <translation>Este texto no puede ir en un bloque de idioma: su último { se uniría a lo que sigue.</translation>
    </message>
    <message>
        <source>{language} is not a language tag.</source>
        <translation>{language} no es una etiqueta de idioma.</translation>
    </message>
    <message>
        <source>The body is left out: a GET request has none.</source>
        <translation>Se omite el cuerpo: una petición GET no tiene.</translation>
    </message>
    <message>
        <source>The header {name} stands twice; Braze keeps one of them.</source>
        <translation>La cabecera {name} aparece dos veces; Braze conserva una de ellas.</translation>
    </message>
    <message>
        <source>Braze cannot reach this computer; put in the address of the real receiver.</source>
        <translation>Braze no puede llegar a este equipo; ponga la dirección del receptor real.</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: {reason}.</source>
        <translation>Este texto no puede ir en un bloque de idioma: {reason}.</translation>
    </message>
    <message>
        <source>Braze stores a language as two small letters, so nobody there gets the variant {language}; a region is in ${{most_recent_locale}}.</source>
        <translation>Braze guarda el idioma como dos letras minúsculas, así que nadie recibe ahí la variante {language}; la región está en ${{most_recent_locale}}.</translation>
    </message>
    <message>
        <source>Braze cannot reach a private address.</source>
        <translation>Braze no puede llegar a una dirección privada.</translation>
    </message>
    <message>
        <source>Braze sends to ports 80 and 443 only, not to {port}.</source>
        <translation>Braze solo envía a los puertos 80 y 443, no al {port}.</translation>
    </message>
    <message>
        <source>The message is aborted for user {who}: {reason}</source>
        <translation>El mensaje se cancela para el usuario {who}: {reason}</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends: {methods}.</source>
        <translation>{method} no es un método que Braze envíe: {methods}.</translation>
    </message>
    <message>
        <source>The body has {size:,} bytes; many receivers refuse more than 1 MB.</source>
        <translation>El cuerpo tiene {size:,} bytes; muchos receptores rechazan más de 1 MB.</translation>
    </message>
    <message>
        <source>There is no Content-Type header; {type} is sent, from the body.</source>
        <translation>No hay cabecera Content-Type; se envía {type}, según el cuerpo.</translation>
    </message>
    <message>
        <source>The body is not sent: a GET request has none.</source>
        <translation>El cuerpo no se envía: una petición GET no tiene.</translation>
    </message>
    <message>
        <source>A JSON value does not close what it opens.</source>
        <translation>Un valor JSON no cierra lo que abre.</translation>
    </message>
    <message>
        <source>Counters and cycles of several rows would be one in a raw body.</source>
        <translation>Los contadores y ciclos de varias filas serían uno solo en un cuerpo sin formato.</translation>
    </message>
    <message>
        <source>The key {key} of row {row} would be read as Liquid in a raw body.</source>
        <translation>La clave {key} de la fila {row} se leería como Liquid en un cuerpo sin formato.</translation>
    </message>
    <message>
        <source>The Liquid of row {row} is not whole, and would swallow what follows it.</source>
        <translation>El Liquid de la fila {row} no está completo y absorbería lo que le sigue.</translation>
    </message>
    <message>
        <source>Row {row} has a secret beside a tag that prints; a raw body cannot hold both.</source>
        <translation>La fila {row} tiene un secreto junto a una etiqueta que imprime; un cuerpo sin formato no puede contener ambos.</translation>
    </message>
    <message>
        <source>The value of {key} has both escapes and Liquid that prints by other means than {{{{ }}}}; it cannot become a row.</source>
        <translation>El valor de {key} tiene a la vez escapes y Liquid que imprime por otro medio que {{{{ }}}}; no puede convertirse en fila.</translation>
    </message>
    <message>
        <source>The value of {key} has escaped braces, which a row would read as Liquid.</source>
        <translation>El valor de {key} tiene llaves escapadas, que una fila leería como Liquid.</translation>
    </message>
    <message>
        <source>The value of {key} uses json_escape before another filter; a row would escape it twice.</source>
        <translation>El valor de {key} usa json_escape antes de otro filtro; una fila lo escaparía dos veces.</translation>
    </message>
    <message>
        <source>The Liquid of the rows does not fit into one text: {reason}.</source>
        <translation>El Liquid de las filas no cabe en un solo texto: {reason}.</translation>
    </message>
    <message>
        <source>The Liquid of the body is not whole: {reason}.</source>
        <translation>El Liquid del cuerpo no está completo: {reason}.</translation>
    </message>
    <message>
        <source>Row {row} has no value.</source>
        <translation>La fila {row} no tiene valor.</translation>
    </message>
    <message>
        <source>Row {row} uses the variable {name}, which row {earlier} sets; in one text it would have that value here too.</source>
        <translation>La fila {row} usa la variable {name}, que asigna la fila {earlier}; en un solo texto también tendría aquí ese valor.</translation>
    </message>
    <message>
        <source>The value of {key} is not valid JSON: {text}.</source>
        <translation>El valor de {key} no es JSON válido: {text}.</translation>
    </message>
    <message>
        <source>The value of environment.{name} cannot be written into Liquid; write it there by hand.</source>
        <translation>El valor de environment.{name} no se puede escribir en Liquid; escríbalo ahí a mano.</translation>
    </message>
    <message>
        <source>The Content Block {block} reads environment.{name}, which Braze does not know; write the value into the block there.</source>
        <translation>El Content Block {block} lee environment.{name}, que Braze no conoce; escriba el valor ahí, en el bloque.</translation>
    </message>
    <message>
        <source>The header {name} stands twice; both are sent.</source>
        <translation>La cabecera {name} aparece dos veces; se envían ambas.</translation>
    </message>
    <message>
        <source>{host} is not a host name.</source>
        <translation>{host} no es un nombre de host.</translation>
    </message>
    <message>
        <source>The IPv6 address names a network interface; leave out what follows %.</source>
        <translation>La dirección IPv6 nombra una interfaz de red; omita lo que sigue a %.</translation>
    </message>
    <message>
        <source>The host name is longer than 253 characters.</source>
        <translation>El nombre de host supera los 253 caracteres.</translation>
    </message>
    <message>
        <source>{address} is not an IPv4 address.</source>
        <translation>{address} no es una dirección IPv4.</translation>
    </message>
    <message>
        <source>{host} is not a host name: a part between dots is empty.</source>
        <translation>{host} no es un nombre de host: una parte entre puntos está vacía.</translation>
    </message>
    <message>
        <source>{address} is not an IPv6 address.</source>
        <translation>{address} no es una dirección IPv6.</translation>
    </message>
    <message>
        <source>The key of row {row} is empty.</source>
        <translation>La clave de la fila {row} está vacía.</translation>
    </message>
    <message>
        <source>{value} is not a JSON number.</source>
        <translation>{value} no es un número JSON.</translation>
    </message>
    <message>
        <source>{value} is not true or false.</source>
        <translation>{value} no es verdadero ni falso.</translation>
    </message>
    <message>
        <source>The value is not valid JSON (line {line} column {column}): {reason}.</source>
        <translation>El valor no es JSON válido (línea {line}, columna {column}): {reason}.</translation>
    </message>
    <message>
        <source>The value nests {depth} deep; the most is {limit}.</source>
        <translation>El valor anida {depth} niveles; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>The value is empty, and a number is needed; a default filter gives one.</source>
        <translation>El valor está vacío y se necesita un número; un filtro default lo da.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a number is needed; a default filter gives one.</source>
        <translation>El valor está vacío porque lo está {missing}, y se necesita un número; un filtro default lo da.</translation>
    </message>
    <message>
        <source>The value is empty, and true or false is needed; a default filter gives one.</source>
        <translation>El valor está vacío y se necesita verdadero o falso; un filtro default lo da.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and true or false is needed; a default filter gives one.</source>
        <translation>El valor está vacío porque lo está {missing}, y se necesita verdadero o falso; un filtro default lo da.</translation>
    </message>
    <message>
        <source>The value is empty, and a JSON value is needed; a default filter gives one.</source>
        <translation>El valor está vacío y se necesita un valor JSON; un filtro default lo da.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a JSON value is needed; a default filter gives one.</source>
        <translation>El valor está vacío porque lo está {missing}, y se necesita un valor JSON; un filtro default lo da.</translation>
    </message>
    <message>
        <source>The key {key} of row {row} stands in row {earlier} already; receivers keep only one of them.</source>
        <translation>La clave {key} de la fila {row} ya está en la fila {earlier}; los receptores solo conservan una.</translation>
    </message>
    <message>
        <source>A body of rows is one JSON object (line {line}).</source>
        <translation>Un cuerpo de filas es un solo objeto JSON (línea {line}).</translation>
    </message>
    <message>
        <source>The object is never closed (line {line}).</source>
        <translation>El objeto nunca se cierra (línea {line}).</translation>
    </message>
    <message>
        <source>A string is never closed (line {line}).</source>
        <translation>Una cadena nunca se cierra (línea {line}).</translation>
    </message>
    <message>
        <source>Text after the object would be lost (line {line}).</source>
        <translation>El texto tras el objeto se perdería (línea {line}).</translation>
    </message>
    <message>
        <source>The key {key} has no value (line {line}).</source>
        <translation>La clave {key} no tiene valor (línea {line}).</translation>
    </message>
    <message>
        <source>Which members there are depends on Liquid near {key} (line {line}).</source>
        <translation>Qué miembros existen depende del Liquid cerca de {key} (línea {line}).</translation>
    </message>
    <message>
        <source>A key in &quot;double quotes&quot; is needed (line {line}).</source>
        <translation>Se necesita una clave entre &quot;comillas dobles&quot; (línea {line}).</translation>
    </message>
    <message>
        <source>The key {key} has Liquid, which rows do not (line {line}).</source>
        <translation>La clave {key} tiene Liquid, y las filas no lo admiten (línea {line}).</translation>
    </message>
    <message>
        <source>Liquid between the members has no place in rows (line {line}).</source>
        <translation>El Liquid entre los miembros no tiene lugar en las filas (línea {line}).</translation>
    </message>
    <message>
        <source>The key {key} needs a colon (line {line}).</source>
        <translation>La clave {key} necesita dos puntos (línea {line}).</translation>
    </message>
    <message>
        <source>What follows the value of {key} is unclear (line {line}).</source>
        <translation>No está claro lo que sigue al valor de {key} (línea {line}).</translation>
    </message>
    <message>
        <source>The key {key} is not valid JSON (line {line}).</source>
        <translation>La clave {key} no es JSON válido (línea {line}).</translation>
    </message>
    <message>
        <source>a string holds a bare control character; use json_escape</source>
        <translation>una cadena contiene un carácter de control sin escapar; use json_escape</translation>
    </message>
    <message>
        <source>a string holds a bare line break; use json_escape</source>
        <translation>una cadena contiene un salto de línea sin escapar; use json_escape</translation>
    </message>
    <message>
        <source>it ends where a value was expected</source>
        <translation>termina donde se esperaba un valor</translation>
    </message>
    <message>
        <source>expected a value, found {found}</source>
        <translation>se esperaba un valor y se encontró {found}</translation>
    </message>
    <message>
        <source>it ends where a key in &quot;double quotes&quot; was expected</source>
        <translation>termina donde se esperaba una clave entre &quot;comillas dobles&quot;</translation>
    </message>
    <message>
        <source>expected a key in &quot;double quotes&quot;, found {found}</source>
        <translation>se esperaba una clave entre &quot;comillas dobles&quot; y se encontró {found}</translation>
    </message>
    <message>
        <source>it ends where a colon after the key was expected</source>
        <translation>termina donde se esperaban dos puntos tras la clave</translation>
    </message>
    <message>
        <source>expected a colon after the key, found {found}</source>
        <translation>se esperaban dos puntos tras la clave y se encontró {found}</translation>
    </message>
    <message>
        <source>it ends where a comma or } here was expected</source>
        <translation>termina donde aquí se esperaba una coma o }</translation>
    </message>
    <message>
        <source>expected a comma or }} here, found {found}</source>
        <translation>aquí se esperaba una coma o }} y se encontró {found}</translation>
    </message>
    <message>
        <source>it ends where a comma or ] here was expected</source>
        <translation>termina donde aquí se esperaba una coma o ]</translation>
    </message>
    <message>
        <source>expected a comma or ] here, found {found}</source>
        <translation>aquí se esperaba una coma o ] y se encontró {found}</translation>
    </message>
    <message>
        <source>a string holds a bare tab; use json_escape</source>
        <translation>una cadena contiene un tabulador sin escapar; use json_escape</translation>
    </message>
    <message>
        <source>The key {key} appears twice; receivers keep only one.</source>
        <translation>La clave {key} aparece dos veces; los receptores solo conservan una.</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON; is a {opener} missing before it</source>
        <translation>hay texto tras el final del JSON; quizá falta antes {opener}</translation>
    </message>
    <message>
        <source>{word} is not a JSON value</source>
        <translation>{word} no es un valor JSON</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON</source>
        <translation>hay texto tras el final del JSON</translation>
    </message>
    <message>
        <source>text goes in &quot;double quotes&quot;</source>
        <translation>el texto va entre &quot;comillas dobles&quot;</translation>
    </message>
    <message>
        <source>a secret goes in &quot;double quotes&quot;</source>
        <translation>un secreto va entre &quot;comillas dobles&quot;</translation>
    </message>
    <message>
        <source>a string is never closed</source>
        <translation>una cadena nunca se cierra</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} no es un escape que JSON conozca</translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>abjasio</translation>
    </message>
    <message>
        <source>Afar</source>
        <translation>afar</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>akan</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>aragonés</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>asamés</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>avar</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>avéstico</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>aimara</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>baskir</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>bislama</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>bretón</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Central Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>chamorro</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>checheno</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>nyanja</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Church Slavonic</source>
        <translation>eslavo eclesiástico</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>chuvasio</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>córnico</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>corso</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>cree</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>divehi</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>dzongkha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>ewé</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>feroés</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>fiyiano</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Fulah</source>
        <translation>fula</translation>
    </message>
    <message>
        <source>Gaelic</source>
        <translation>gaélico escocés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>guaraní</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Haitian</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>herero</translation>
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
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
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
        <translation>indonesio</translation>
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
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanés</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>groenlandés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>kanuri</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>cachemir</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
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
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>komi</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>kongo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>kuanyama</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Limburgan</source>
        <translation>limburgués</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>luba-katanga</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>manés</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>maorí</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>marshalés</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>nauruano</translation>
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
        <translation>nepalí</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>ndebele septentrional</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>sami septentrional</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>noruego bokmal</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitano</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>ojibwa</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>oriya</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <translation>osético</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>pali</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>punyabí</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>romanche</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>kirundi</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>samoano</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>sango</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sánscrito</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>sardo</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>yi de Sichuán</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>ndebele meridional</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>sotho meridional</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>sundanés</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>suazi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>tahitiano</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigriña</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>tongano</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>tsonga</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>setsuana</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>twi</translation>
    </message>
    <message>
        <source>Uighur</source>
        <translation>uigur</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>venda</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>volapük</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>valón</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>frisón occidental</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wólof</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yidis</translation>
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
        <translation>zulú</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secreto</translation>
    </message>
    <message>
        <source>The body is not valid JSON after personalization for user {user} (line {line} column {column}): {reason}.</source>
        <translation>El cuerpo no es JSON válido tras personalizarlo para el usuario {user} (línea {line}, columna {column}): {reason}.</translation>
    </message>
    <message>
        <source>{reason}; {names} printed nothing there</source>
        <translation>{reason}; {names} no imprimió nada ahí</translation>
    </message>
    <message>
        <source>{reason}; an output printed nothing there</source>
        <translation>{reason}; una salida no imprimió nada ahí</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the URL.</source>
        <translation>La cabecera {name} no se puede definir: se deriva de la URL.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the body.</source>
        <translation>La cabecera {name} no se puede definir: se deriva del cuerpo.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: how the body is sent is not the author&apos;s to say.</source>
        <translation>La cabecera {name} no se puede definir: cómo se envía el cuerpo no lo decide el autor.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it belongs to the connection, not to the message.</source>
        <translation>La cabecera {name} no se puede definir: pertenece a la conexión, no al mensaje.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: the body is sent without waiting.</source>
        <translation>La cabecera {name} no se puede definir: el cuerpo se envía sin esperar.</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}).</source>
        <translation>La cabecera {name} tiene un salto de línea o un carácter de control en su valor ({code}).</translation>
    </message>
    <message>
        <source>Header {name}: {character} cannot go in a header; encode it first.</source>
        <translation>Cabecera {name}: {character} no puede ir en una cabecera; codifíquelo antes.</translation>
    </message>
    <message>
        <source>{name} is not a header name.</source>
        <translation>{name} no es un nombre de cabecera.</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}).</source>
        <translation>La cabecera {name} tiene un carácter de salto de línea en su valor ({code}).</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}) after personalization for user {user}.</source>
        <translation>La cabecera {name} tiene un salto de línea o un carácter de control en su valor ({code}) tras personalizarla para el usuario {user}.</translation>
    </message>
    <message>
        <source>Header {name}: {character}, after personalization for user {user}, cannot go in a header; encode it first.</source>
        <translation>Cabecera {name}: {character}, tras personalizarla para el usuario {user}, no puede ir en una cabecera; codifíquelo antes.</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}) after personalization for user {user}.</source>
        <translation>La cabecera {name} tiene un carácter de salto de línea en su valor ({code}) tras personalizarla para el usuario {user}.</translation>
    </message>
    <message>
        <source>{name} is never closed</source>
        <translation>{name} nunca se cierra</translation>
    </message>
    <message>
        <source>{{ is never closed</source>
        <translation>{{ nunca se cierra</translation>
    </message>
    <message>
        <source>{% is never closed</source>
        <translation>{% nunca se cierra</translation>
    </message>
    <message>
        <source>comment is never closed</source>
        <translation>comment nunca se cierra</translation>
    </message>
    <message>
        <source>{name} closes nothing</source>
        <translation>{name} no cierra nada</translation>
    </message>
    <message>
        <source>The URL has a control character at character {place} ({code}).</source>
        <translation>La URL tiene un carácter de control en el carácter {place} ({code}).</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {found}).</source>
        <translation>Solo se puede enviar a http y https (se encontró {found}).</translation>
    </message>
    <message>
        <source>The URL has a line break at character {place} ({code}).</source>
        <translation>La URL tiene un salto de línea en el carácter {place} ({code}).</translation>
    </message>
    <message>
        <source>The URL does not start with http:// or https://.</source>
        <translation>La URL no empieza por http:// ni https://.</translation>
    </message>
    <message>
        <source>A secret cannot be part of the host: where it would go could not be shown.</source>
        <translation>Un secreto no puede ser parte del host: no se podría mostrar adónde iría.</translation>
    </message>
    <message>
        <source>The host has a backslash, which programs read differently.</source>
        <translation>El host tiene una barra inversa, que los programas leen de formas distintas.</translation>
    </message>
    <message>
        <source>The URL has two @ before its path; write the first one as %40.</source>
        <translation>La URL tiene dos @ antes de la ruta; escriba el primero como %40.</translation>
    </message>
    <message>
        <source>A colon and a port, or nothing, goes between ] and the path.</source>
        <translation>Entre ] y la ruta van dos puntos y un puerto, o nada.</translation>
    </message>
    <message>
        <source>The host has more than one colon; an IPv6 address goes in [ ].</source>
        <translation>El host tiene los dos puntos más de una vez; una dirección IPv6 va entre [ ].</translation>
    </message>
    <message>
        <source>The URL has no host: two slashes are missing.</source>
        <translation>La URL no tiene host: faltan dos barras.</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} no es un puerto.</translation>
    </message>
    <message>
        <source>{host} is this computer ({address}): good for a test, not allowed in Braze.</source>
        <translation>{host} es este equipo ({address}): sirve para una prueba, no se permite en Braze.</translation>
    </message>
    <message>
        <source>{host} is this computer: good for a test, not allowed in Braze.</source>
        <translation>{host} es este equipo: sirve para una prueba, no se permite en Braze.</translation>
    </message>
    <message>
        <source>The line breaks between the parts of the URL are removed.</source>
        <translation>Los saltos de línea entre las partes de la URL se quitan.</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on port {port} now, so the request goes there and not to port {usual}.</source>
        <translation>El receptor de Hook Studio escucha ahora en el puerto {port}, así que la petición va ahí y no al puerto {usual}.</translation>
    </message>
    <message>
        <source>The host {host} is sent as {sent}.</source>
        <translation>El host {host} se envía como {sent}.</translation>
    </message>
    <message>
        <source>What follows # is not sent; write it as %23 if it belongs to the URL.</source>
        <translation>Lo que sigue a # no se envía; escríbalo como %23 si pertenece a la URL.</translation>
    </message>
    <message>
        <source>The URL holds a password; keep it in the keyring and send it in a header.</source>
        <translation>La URL contiene una contraseña; guárdela en el llavero y envíela en una cabecera.</translation>
    </message>
    <message>
        <source>The URL holds a user name; keep it in the keyring and send it in a header.</source>
        <translation>La URL contiene un nombre de usuario; guárdelo en el llavero y envíelo en una cabecera.</translation>
    </message>
    <message>
        <source>{value} is sent as {encoded}; the filter url_param_escape encodes a value fully.</source>
        <translation>{value} se envía como {encoded}; el filtro url_param_escape codifica un valor por completo.</translation>
    </message>
    <message>
        <source>{host} is a private address, out of Braze&apos;s reach.</source>
        <translation>{host} es una dirección privada, fuera del alcance de Braze.</translation>
    </message>
    <message>
        <source>The renderer was closed.</source>
        <translation>El procesador de plantillas se cerró.</translation>
    </message>
    <message>
        <source>The renderer did not start ({reason}).</source>
        <translation>El procesador de plantillas no se inició ({reason}).</translation>
    </message>
    <message>
        <source>The renderer cannot be started: {reason}.</source>
        <translation>No se puede iniciar el procesador de plantillas: {reason}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s.</source>
        <translation>La plantilla tardó más de {seconds:g} s o usó más de {megabytes} MB: se detuvo tras {seconds:g} s.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line}.</source>
        <translation>La plantilla tardó más de {seconds:g} s o usó más de {megabytes} MB: se detuvo tras {seconds:g} s en la línea {line}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line} of the Content Block {block}.</source>
        <translation>La plantilla tardó más de {seconds:g} s o usó más de {megabytes} MB: se detuvo tras {seconds:g} s en la línea {line} del Content Block {block}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory.</source>
        <translation>La plantilla tardó más de {seconds:g} s o usó más de {megabytes} MB: se detuvo por falta de memoria.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line}.</source>
        <translation>La plantilla tardó más de {seconds:g} s o usó más de {megabytes} MB: se detuvo por falta de memoria en la línea {line}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line} of the Content Block {block}.</source>
        <translation>La plantilla tardó más de {seconds:g} s o usó más de {megabytes} MB: se detuvo por falta de memoria en la línea {line} del Content Block {block}.</translation>
    </message>
    <message>
        <source>The renderer broke down twice on this template; nothing was rendered.</source>
        <translation>El procesador de plantillas falló dos veces con esta plantilla; no se procesó nada.</translation>
    </message>
    <message>
        <source>{problem} Nothing was sent.</source>
        <translation>{problem} No se envió nada.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not among the secrets of this run.</source>
        <translation>El secreto «{name}» no está entre los secretos de esta ejecución.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not in the keyring.</source>
        <translation>El secreto «{name}» no está en el llavero.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; cannot be read. {problem}</source>
        <translation>No se puede leer el secreto «{name}». {problem}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot name a secret: use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>«{name}» no puede nombrar un secreto: use letras, dígitos, _ y -, y empiece por una letra o _.</translation>
    </message>
    <message>
        <source>This secret is too long for the system keyring.</source>
        <translation>Este secreto es demasiado largo para el llavero del sistema.</translation>
    </message>
    <message>
        <source>The keyring holds a broken key for the outbox.</source>
        <translation>El llavero contiene una clave dañada para la bandeja de salida.</translation>
    </message>
    <message>
        <source>The key in {file} cannot be read.</source>
        <translation>No se puede leer la clave en {file}.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {limit_s:g} s. If it asks for its password, answer that and try again.</source>
        <translation>El llavero no respondió en {limit_s:g} s. Si pide su contraseña, introdúzcala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>No se puede leer {file}: {problem}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; the default is used.</source>
        <translation>El ajuste {name} no puede ser {value}; se usa el valor por defecto.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON. It was kept as {name}; the default settings are used.</source>
        <translation>{file} no es JSON válido. Se conservó como {name}; se usan los ajustes por defecto.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON and cannot be set aside: {problem}.</source>
        <translation>{file} no es JSON válido y no se puede apartar: {problem}.</translation>
    </message>
    <message>
        <source>{file} does not hold an object. It was kept as {name}; the default settings are used.</source>
        <translation>{file} no contiene un objeto. Se conservó como {name}; se usan los ajustes por defecto.</translation>
    </message>
    <message>
        <source>{file} does not hold an object and cannot be set aside: {problem}.</source>
        <translation>{file} no contiene un objeto y no se puede apartar: {problem}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {file}: {problem}.</source>
        <translation>No se pueden guardar los ajustes en {file}: {problem}.</translation>
    </message>
    <message>
        <source>Expected a value.</source>
        <translation>Se esperaba un valor.</translation>
    </message>
    <message>
        <source>Expected a name in double quotes.</source>
        <translation>Se esperaba un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>Expected a comma.</source>
        <translation>Se esperaba una coma.</translation>
    </message>
    <message>
        <source>Expected a colon.</source>
        <translation>Se esperaban dos puntos.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing quote.</source>
        <translation>El texto que empieza aquí no tiene comilla de cierre.</translation>
    </message>
    <message>
        <source>A line break or tab in a text is written \n or \t.</source>
        <translation>Un salto de línea o tabulador en un texto se escribe \n o \t.</translation>
    </message>
    <message>
        <source>A backslash in a text must be doubled.</source>
        <translation>Una barra inversa en un texto debe duplicarse.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing brace.</source>
        <translation>Quite la coma antes de la llave de cierre.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>Quite la coma antes del corchete de cierre.</translation>
    </message>
    <message>
        <source>{word} is not a number of JSON.</source>
        <translation>{word} no es un número JSON.</translation>
    </message>
    <message>
        <source>A number has more than {most:,} digits.</source>
        <translation>Un número tiene más de {most:,} dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has agreed to send the secrets {names} to {host}.</source>
        <extracomment>Singular: Nobody has agreed to send secret {names} to {host}.</extracomment>
        <translation>
            <numerusform>Nadie ha aceptado enviar el secreto {names} a {host}.</numerusform>
            <numerusform>Nadie ha aceptado enviar los secretos {names} a {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is not trusted yet, so nothing is sent from it.</source>
        <translation>Aún no se confía en este proyecto, así que no se envía nada desde él.</translation>
    </message>
    <message>
        <source>This project asks for other hosts, headers or secrets than it was trusted with, so nothing is sent from it.</source>
        <translation>Este proyecto pide otros hosts, cabeceras o secretos que aquellos con los que se confió en él, así que no se envía nada desde él.</translation>
    </message>
    <message>
        <source>A template computes the host of this URL, and such a host never gets a secret. Write the host out, or take it from an environment.</source>
        <translation>Una plantilla calcula el host de esta URL, y un host así nunca recibe un secreto. Escriba el host completo o tómelo de un entorno.</translation>
    </message>
    <message>
        <source>Nobody has agreed to send from this project to {host}.</source>
        <translation>Nadie ha aceptado enviar desde este proyecto a {host}.</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>entorno {name}</translation>
    </message>
    <message>
        <source>{place} in {environment}</source>
        <translation>{place} en {environment}</translation>
    </message>
    <message>
        <source>Content Block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{file} is damaged. It was kept as {name}. No project is trusted.</source>
        <translation>{file} está dañado. Se conservó como {name}. No se confía en ningún proyecto.</translation>
    </message>
    <message>
        <source>{file} is damaged. No project is trusted.</source>
        <translation>{file} está dañado. No se confía en ningún proyecto.</translation>
    </message>
    <message>
        <source>Whom you trust cannot be saved to {file}: {problem}.</source>
        <translation>No se puede guardar en {file} en quién confía: {problem}.</translation>
    </message>
    <message>
        <source>The address for updates is not an https address.</source>
        <translation>La dirección para actualizaciones no es una dirección https.</translation>
    </message>
    <message>
        <source>The place for updates answered with status {status}.</source>
        <translation>El sitio de actualizaciones respondió con el código de estado {status}.</translation>
    </message>
    <message>
        <source>The answer is too large to be about a version.</source>
        <translation>La respuesta es demasiado grande para tratar de una versión.</translation>
    </message>
    <message>
        <source>The answer does not name a version.</source>
        <translation>La respuesta no indica ninguna versión.</translation>
    </message>
    <message>
        <source>Design, preview, check and send webhooks that are personalized with Liquid.</source>
        <translation>Diseñe, previsualice, compruebe y envíe webhooks personalizados con Liquid.</translation>
    </message>
    <message>
        <source>It has no account and no telemetry, and reaches the network only when you send, record, import, or ask for updates.</source>
        <translation>No tiene cuenta ni telemetría, y solo accede a la red cuando usted envía, graba, importa o busca actualizaciones.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. It stands on:</source>
        <translation>Con licencia Apache License 2.0. Se basa en:</translation>
    </message>
    <message>
        <source>About Hook Studio</source>
        <translation>Acerca de Hook Studio</translation>
    </message>
    <message>
        <source>Part or licence</source>
        <translation>Componente o licencia</translation>
    </message>
    <message>
        <source>Parts of Hook Studio</source>
        <translation>Componentes de Hook Studio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Buscar componentes</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Hook Studio {version}</source>
        <translation>Hook Studio {version}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Nuevo webhook…</translation>
    </message>
    <message>
        <source>New &amp;project…</source>
        <translation>Nuevo &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>A&amp;brir proyecto…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de muestra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Recargar del disco</translation>
    </message>
    <message>
        <source>&amp;Import users…</source>
        <translation>&amp;Importar usuarios…</translation>
    </message>
    <message>
        <source>&amp;Copy for Braze…</source>
        <translation>&amp;Copiar para Braze…</translation>
    </message>
    <message>
        <source>&amp;Allow-list…</source>
        <translation>&amp;Lista de permitidos…</translation>
    </message>
    <message>
        <source>S&amp;ecrets…</source>
        <translation>S&amp;ecretos…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Buscar y r&amp;eemplazar…</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>Es&amp;quema…</translation>
    </message>
    <message>
        <source>&amp;Project pane</source>
        <translation>&amp;Panel del proyecto</translation>
    </message>
    <message>
        <source>P&amp;review pane</source>
        <translation>Panel de vista p&amp;revia</translation>
    </message>
    <message>
        <source>&amp;Bottom panel</source>
        <translation>Panel &amp;inferior</translation>
    </message>
    <message>
        <source>&amp;Coverage in the editor</source>
        <translation>&amp;Cobertura en el editor</translation>
    </message>
    <message>
        <source>Go to the project</source>
        <translation>Ir al proyecto</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Ir al compositor</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>Ir a la vista previa</translation>
    </message>
    <message>
        <source>Go to the &amp;matrix</source>
        <translation>Ir a la &amp;matriz</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>Ir a las in&amp;stantáneas</translation>
    </message>
    <message>
        <source>Try hostile &amp;values</source>
        <translation>Probar &amp;valores hostiles</translation>
    </message>
    <message>
        <source>Go to the retry la&amp;b</source>
        <translation>Ir al la&amp;boratorio de reintentos</translation>
    </message>
    <message>
        <source>Search or &amp;do anything…</source>
        <translation>Buscar o &amp;hacer algo…</translation>
    </message>
    <message>
        <source>&amp;Go to webhook…</source>
        <translation>Ir a un &amp;webhook…</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Ir a la URL</translation>
    </message>
    <message>
        <source>Next sample user</source>
        <translation>Usuario de muestra siguiente</translation>
    </message>
    <message>
        <source>Previous sample user</source>
        <translation>Usuario de muestra anterior</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Idioma siguiente</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>Idioma anterior</translation>
    </message>
    <message>
        <source>Choose the &amp;environment…</source>
        <translation>Elegir el &amp;entorno…</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Alternar claro y oscuro</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>&amp;Enviar prueba</translation>
    </message>
    <message>
        <source>&amp;Cancel the send</source>
        <translation>&amp;Cancelar el envío</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>C&amp;orregir el problema</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Help topics</source>
        <translation>&amp;Temas de ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de tec&amp;lado</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Buscar act&amp;ualizaciones…</translation>
    </message>
    <message>
        <source>&amp;About Hook Studio</source>
        <translation>&amp;Acerca de Hook Studio</translation>
    </message>
    <message>
        <source>A server that lets in only these addresses takes webhooks of that instance and nothing else. The table is of {date}; Braze may add addresses, and what it publishes now counts.</source>
        <translation>Un servidor que solo admite estas direcciones recibe los webhooks de esa instancia y nada más. La tabla es del {date}; Braze puede añadir direcciones, y vale lo que publica ahora.</translation>
    </message>
    <message>
        <source>Plain addresses</source>
        <translation>Direcciones simples</translation>
    </message>
    <message>
        <source>CIDR blocks</source>
        <translation>Bloques CIDR</translation>
    </message>
    <message>
        <source>AWS security group (JSON)</source>
        <translation>Grupo de seguridad AWS (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} addresses</source>
        <extracomment>Singular: {n:,} address</extracomment>
        <translation>
            <numerusform>{n:,} dirección</numerusform>
            <numerusform>{n:,} direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the allow-list</source>
        <translation>Guardar la lista de permitidos</translation>
    </message>
    <message>
        <source>Allow-list</source>
        <translation>Lista de permitidos</translation>
    </message>
    <message>
        <source>Instance of Braze</source>
        <translation>Instancia de Braze</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Todas las instancias</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instancia</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Bottom panel</source>
        <translation>Panel inferior</translation>
    </message>
    <message>
        <source>Hide the bottom panel</source>
        <translation>Ocultar el panel inferior</translation>
    </message>
    <message>
        <source>Show the bottom panel</source>
        <translation>Mostrar el panel inferior</translation>
    </message>
    <message>
        <source>Method in Braze: {method} · values of {environment}</source>
        <translation>Método en Braze: {method} · valores de {environment}</translation>
    </message>
    <message>
        <source>Method in Braze: {method}</source>
        <translation>Método en Braze: {method}</translation>
    </message>
    <message>
        <source>Copy for Braze · {name}</source>
        <translation>Copiar para Braze · {name}</translation>
    </message>
    <message>
        <source>Fields of Braze&apos;s composer</source>
        <translation>Campos del compositor de Braze</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>REST API object</source>
        <translation>Objeto de la API REST</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>Copiar {field}</translation>
    </message>
    <message>
        <source>{field} for Braze</source>
        <translation>{field} para Braze</translation>
    </message>
    <message>
        <source>Before this works in Braze</source>
        <translation>Antes de que esto funcione en Braze</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>What Braze would not accept</source>
        <translation>Lo que Braze no aceptaría</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>● Changed</source>
        <translation>● Cambiada</translation>
    </message>
    <message>
        <source>＋ New</source>
        <translation>＋ Nueva</translation>
    </message>
    <message>
        <source>⊘ Not needed</source>
        <translation>⊘ Innecesaria</translation>
    </message>
    <message>
        <source>✕ Unreadable</source>
        <translation>✕ Ilegible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message numerus="yes">
        <source>Accepted {n:,} snapshots</source>
        <extracomment>Singular: Accepted {n:,} snapshot</extracomment>
        <translation>
            <numerusform>Se aceptó {n:,} instantánea</numerusform>
            <numerusform>Se aceptaron {n:,} instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>The requests are compared with their files.</source>
        <translation>Las peticiones se comparan con sus archivos.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} requests are as the snapshots hold.</source>
        <extracomment>Singular: {n:,} request is as the snapshots hold.</extracomment>
        <translation>
            <numerusform>{n:,} petición coincide con su instantánea.</numerusform>
            <numerusform>{n:,} peticiones coinciden con sus instantáneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Snapshots that differ</source>
        <translation>Instantáneas que difieren</translation>
    </message>
    <message>
        <source>Let the snapshot hold what the webhook makes now</source>
        <translation>Guardar en la instantánea lo que el webhook produce ahora</translation>
    </message>
    <message>
        <source>Accept every change in the list</source>
        <translation>Aceptar todos los cambios de la lista</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} snapshots differ</source>
        <extracomment>Singular: {n:,} snapshot differs</extracomment>
        <translation>
            <numerusform>{n:,} instantánea difiere</numerusform>
            <numerusform>{n:,} instantáneas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings did not end</source>
        <extracomment>Singular: {n:,} rendering did not end</extracomment>
        <translation>
            <numerusform>{n:,} ejecución no terminó</numerusform>
            <numerusform>{n:,} ejecuciones no terminaron</numerusform>
        </translation>
    </message>
    <message>
        <source>with edits that are not saved</source>
        <translation>con cambios sin guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No snapshots</source>
        <translation>Sin instantáneas</translation>
    </message>
    <message>
        <source>With a webhook and a sample user there is something to keep.</source>
        <translation>Con un webhook y un usuario de muestra hay algo que conservar.</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Aún no hay instantáneas</translation>
    </message>
    <message>
        <source>They keep each request as a file, so that a review shows what an edit does.</source>
        <translation>Conservan cada petición como archivo, para que una revisión muestre qué hace un cambio.</translation>
    </message>
    <message>
        <source>Take snapshots</source>
        <translation>Tomar instantáneas</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <extracomment>Singular: {done:,} of {n:,} request</extracomment>
        <translation>
            <numerusform>{done:,} de {n:,} petición</numerusform>
            <numerusform>{done:,} de {n:,} peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Deshacer: {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Rehacer: {edit}</translation>
    </message>
    <message>
        <source>Other edits followed; undo those first.</source>
        <translation>Siguieron otros cambios; deshágalos antes.</translation>
    </message>
    <message>
        <source>A GET request has no body, so Braze does not send this one.</source>
        <translation>Una petición GET no tiene cuerpo, así que Braze no envía este.</translation>
    </message>
    <message>
        <source>Paste URL in languages</source>
        <translation>Pegar URL en idiomas</translation>
    </message>
    <message>
        <source>The pasted URL was split into language tabs: Default, {languages}.</source>
        <translation>La URL pegada se repartió en pestañas de idioma: Predeterminada, {languages}.</translation>
    </message>
    <message>
        <source>Paste body in languages</source>
        <translation>Pegar cuerpo en idiomas</translation>
    </message>
    <message>
        <source>The pasted body was split into language tabs: Default, {languages}.</source>
        <translation>El cuerpo pegado se repartió en pestañas de idioma: Predeterminada, {languages}.</translation>
    </message>
    <message>
        <source>Change the method to {method}</source>
        <translation>Cambiar el método a {method}</translation>
    </message>
    <message>
        <source>Override the URL</source>
        <translation>Sustituir la URL</translation>
    </message>
    <message>
        <source>Use the default URL</source>
        <translation>Usar la URL predeterminada</translation>
    </message>
    <message>
        <source>Override the body</source>
        <translation>Sustituir el cuerpo</translation>
    </message>
    <message>
        <source>Use the default body</source>
        <translation>Usar el cuerpo predeterminado</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>Añadir {language}</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Quitar {language}</translation>
    </message>
    <message>
        <source>{language} is removed.</source>
        <translation>Se quitó {language}.</translation>
    </message>
    <message>
        <source>Turn into raw text</source>
        <translation>Convertir en texto sin formato</translation>
    </message>
    <message>
        <source>Turn into a JSON table</source>
        <translation>Convertir en tabla JSON</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>Editar URL</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>Editar cuerpo</translation>
    </message>
    <message>
        <source>It stays a table; change that place first.</source>
        <translation>Sigue siendo una tabla; cambie antes ese lugar.</translation>
    </message>
    <message>
        <source>It stays raw text; change that place first.</source>
        <translation>Sigue siendo texto sin formato; cambie antes ese lugar.</translation>
    </message>
    <message>
        <source>A webhook is a request that Braze sends for each user: a method, a URL, headers and a body, personalized with Liquid.</source>
        <translation>Un webhook es una petición que Braze envía por cada usuario: un método, una URL, cabeceras y un cuerpo, personalizados con Liquid.</translation>
    </message>
    <message>
        <source>No webhook open</source>
        <translation>Ningún webhook abierto</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>{keys} renames the webhook and its file.</source>
        <translation>{keys} cambia el nombre del webhook y de su archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on the file</source>
        <extracomment>Singular: {n} note on the file</extracomment>
        <translation>
            <numerusform>{n} nota sobre el archivo</numerusform>
            <numerusform>{n} notas sobre el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Nombre del webhook</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>• Not saved</source>
        <translation>• Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Copy for Braze</source>
        <translation>Copiar para Braze</translation>
    </message>
    <message>
        <source>Copy for Braze: the URL, the headers and the body as Braze&apos;s composer takes them, languages merged</source>
        <translation>Copiar para Braze: la URL, las cabeceras y el cuerpo tal como los admite el compositor de Braze, con los idiomas combinados</translation>
    </message>
    <message>
        <source>Save this webhook</source>
        <translation>Guardar este webhook</translation>
    </message>
    <message>
        <source>what the body is</source>
        <translation>qué es el cuerpo</translation>
    </message>
    <message>
        <source>who is calling</source>
        <translation>quién llama</translation>
    </message>
    <message>
        <source>what the answer may be</source>
        <translation>qué puede ser la respuesta</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>idioma de la respuesta</translation>
    </message>
    <message>
        <source>a key of the receiver</source>
        <translation>una clave del receptor</translation>
    </message>
    <message>
        <source>the same for a repeated call</source>
        <translation>la misma para una llamada repetida</translation>
    </message>
    <message>
        <source>Braze sends its own</source>
        <translation>Braze envía la suya</translation>
    </message>
    <message>
        <source>how the answer may be kept</source>
        <translation>cómo se puede guardar la respuesta</translation>
    </message>
    <message>
        <source>how the receiver should act</source>
        <translation>cómo debería actuar el receptor</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto simple</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>a token from your keyring</source>
        <translation>un token de su llavero</translation>
    </message>
    <message>
        <source>user:password from your keyring</source>
        <translation>user:password de su llavero</translation>
    </message>
    <message>
        <source>a key from your keyring</source>
        <translation>una clave de su llavero</translation>
    </message>
    <message>
        <source>ask again each time</source>
        <translation>preguntar cada vez</translation>
    </message>
    <message>
        <source>answer before the work is done</source>
        <translation>responder antes de terminar el trabajo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>This header</source>
        <translation>Esta cabecera</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Sent; untick to keep it without sending</source>
        <translation>Se envía; desmárquela para conservarla sin enviarla</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>{name} is sent</source>
        <translation>{name} se envía</translation>
    </message>
    <message>
        <source>{name} is not sent</source>
        <translation>{name} no se envía</translation>
    </message>
    <message>
        <source>No headers yet. Add one, or paste “Name: value” lines.
Without a Content-Type, Braze guesses one from the body.</source>
        <translation>Aún no hay cabeceras. Añada una, o pegue líneas «Nombre: valor».
Sin un Content-Type, Braze deduce uno del cuerpo.</translation>
    </message>
    <message>
        <source>Headers are the same in every language: Braze does not vary them.</source>
        <translation>Las cabeceras son iguales en todos los idiomas: Braze no las varía.</translation>
    </message>
    <message>
        <source>URL as in Default</source>
        <translation>URL como en Predeterminada</translation>
    </message>
    <message>
        <source>Own URL for {language}</source>
        <translation>URL propia para {language}</translation>
    </message>
    <message>
        <source>Give {language} a URL of its own</source>
        <translation>Dar a {language} una URL propia</translation>
    </message>
    <message>
        <source>Drop this URL; {language} then uses the default one</source>
        <translation>Descartar esta URL; {language} usa entonces la predeterminada</translation>
    </message>
    <message>
        <source>Override: URL of {language}</source>
        <translation>Sustituir: URL de {language}</translation>
    </message>
    <message>
        <source>Use Default&apos;s: URL of {language}</source>
        <translation>Usar la predeterminada: URL de {language}</translation>
    </message>
    <message>
        <source>Body as in Default</source>
        <translation>Cuerpo como en Predeterminada</translation>
    </message>
    <message>
        <source>Own body for {language}</source>
        <translation>Cuerpo propio para {language}</translation>
    </message>
    <message>
        <source>Give {language} a body of its own</source>
        <translation>Dar a {language} un cuerpo propio</translation>
    </message>
    <message>
        <source>Drop this body; {language} then uses the default one</source>
        <translation>Descartar este cuerpo; {language} usa entonces el predeterminado</translation>
    </message>
    <message>
        <source>Override: body of {language}</source>
        <translation>Sustituir: cuerpo de {language}</translation>
    </message>
    <message>
        <source>Use Default&apos;s: body of {language}</source>
        <translation>Usar el predeterminado: cuerpo de {language}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Use Default&apos;s</source>
        <translation>Usar predeterminado</translation>
    </message>
    <message>
        <source>No pairs yet: the body is {}.
Add one, or paste a JSON object.</source>
        <translation>Aún no hay pares: el cuerpo es {}.
Añada uno, o pegue un objeto JSON.</translation>
    </message>
    <message>
        <source>JSON it makes</source>
        <translation>JSON resultante</translation>
    </message>
    <message>
        <source>Show the JSON that the pairs make</source>
        <translation>Mostrar el JSON que producen los pares</translation>
    </message>
    <message>
        <source>JSON that the pairs make</source>
        <translation>JSON que producen los pares</translation>
    </message>
    <message>
        <source>Language or tag</source>
        <translation>Idioma o etiqueta</translation>
    </message>
    <message>
        <source>Search a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>No language of that name.</source>
        <translation>Ningún idioma con ese nombre.</translation>
    </message>
    <message>
        <source>Preview {language}</source>
        <translation>Vista previa: {language}</translation>
    </message>
    <message>
        <source>Preview {language}, whatever the user&apos;s language</source>
        <translation>Vista previa de {language}, sea cual sea el idioma del usuario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Add a language with its own URL or body</source>
        <translation>Añadir un idioma con su propia URL o cuerpo</translation>
    </message>
    <message>
        <source>For users whose language has no tab of its own</source>
        <translation>Para usuarios cuyo idioma no tiene pestaña propia</translation>
    </message>
    <message>
        <source>Languages before</source>
        <translation>Idiomas anteriores</translation>
    </message>
    <message>
        <source>Languages after</source>
        <translation>Idiomas siguientes</translation>
    </message>
    <message>
        <source>Remove {language} with its own URL and body?</source>
        <translation>¿Quitar {language} con su propia URL y cuerpo?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Preview this</source>
        <translation>Ver este</translation>
    </message>
    <message>
        <source>The preview shows this one.</source>
        <translation>La vista previa muestra este.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>an object, a list …</source>
        <translation>un objeto, una lista …</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>This key is sent as null. Choose another type to give it a value.</source>
        <translation>Esta clave se envía como null. Elija otro tipo para darle un valor.</translation>
    </message>
    <message>
        <source>Whichever it is: 408, 429, any 5xx answer and no answer within 90 s are retried, as Braze does; all else is final.</source>
        <translation>En todo caso: 408, 429, cualquier respuesta 5xx y la falta de respuesta en 90 s se reintentan, como hace Braze; todo lo demás es definitivo.</translation>
    </message>
    <message>
        <source>{policy} The waits are Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>{policy} Las esperas son elección de Hook Studio; Braze no las documenta.</translation>
    </message>
    <message>
        <source>As the Standard Webhooks specification suggests.</source>
        <translation>Como sugiere la especificación Standard Webhooks.</translation>
    </message>
    <message>
        <source>The wait before each retry, up to 20 of them.</source>
        <translation>La espera antes de cada reintento, hasta 20 de ellos.</translation>
    </message>
    <message>
        <source>As Braze does</source>
        <translation>Como Braze</translation>
    </message>
    <message>
        <source>Deliver as Braze does</source>
        <translation>Entregar como Braze</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Deliver once</source>
        <translation>Entregar una vez</translation>
    </message>
    <message>
        <source>Deliver as Standard Webhooks says</source>
        <translation>Entregar según Standard Webhooks</translation>
    </message>
    <message>
        <source>Own schedule</source>
        <translation>Calendario propio</translation>
    </message>
    <message>
        <source>Deliver by an own schedule</source>
        <translation>Entregar según un calendario propio</translation>
    </message>
    <message>
        <source>Waits before each retry</source>
        <translation>Esperas antes de cada reintento</translation>
    </message>
    <message>
        <source>For receivers that must not see a repeat.</source>
        <translation>Para receptores que no deben ver una repetición.</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 5m, 2h, 1d</source>
        <translation>Esperas separadas por comas: 10s, 1m, 5m, 2h, 1d</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>✕ Column {column}: {message} The waits before still hold.</source>
        <translation>✕ Columna {column}: {message} Siguen valiendo las esperas anteriores.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Se guarda en {file}</translation>
    </message>
    <message>
        <source>{keys} sends this to the receiver on your own machine.</source>
        <translation>{keys} envía esto al receptor de su propio equipo.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Where the request goes. Shift+Enter starts a new line for Liquid.</source>
        <translation>Adónde va la petición. Shift+Enter inicia una línea nueva para Liquid.</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Braze knows these four methods</source>
        <translation>Braze conoce estos cuatro métodos</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} headers</source>
        <extracomment>Singular: Remove {n} header</extracomment>
        <translation>
            <numerusform>Quitar {n} cabecera</numerusform>
            <numerusform>Quitar {n} cabeceras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} headers</source>
        <extracomment>Singular: Move {n} header</extracomment>
        <translation>
            <numerusform>Mover {n} cabecera</numerusform>
            <numerusform>Mover {n} cabeceras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} headers</source>
        <extracomment>Singular: Paste {n} header</extracomment>
        <translation>
            <numerusform>Pegar {n} cabecera</numerusform>
            <numerusform>Pegar {n} cabeceras</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pair</source>
        <translation>Quitar par</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} pairs</source>
        <extracomment>Singular: Remove {n} pair</extracomment>
        <translation>
            <numerusform>Quitar {n} par</numerusform>
            <numerusform>Quitar {n} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Move pair</source>
        <translation>Mover par</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} pairs</source>
        <extracomment>Singular: Move {n} pair</extracomment>
        <translation>
            <numerusform>Mover {n} par</numerusform>
            <numerusform>Mover {n} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste pair</source>
        <translation>Pegar par</translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} pairs</source>
        <extracomment>Singular: Paste {n} pair</extracomment>
        <translation>
            <numerusform>Pegar {n} par</numerusform>
            <numerusform>Pegar {n} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Quitar cabecera</translation>
    </message>
    <message>
        <source>Move header</source>
        <translation>Mover cabecera</translation>
    </message>
    <message>
        <source>Paste header</source>
        <translation>Pegar cabecera</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>Añadir par</translation>
    </message>
    <message>
        <source>Add a pair (Enter on the last row)</source>
        <translation>Añadir un par (Enter en la última fila)</translation>
    </message>
    <message>
        <source>Edit pair</source>
        <translation>Editar par</translation>
    </message>
    <message>
        <source>The clipboard holds no pairs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>El portapapeles no contiene pares. Copie un objeto JSON, o líneas como «nombre: valor».</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Añadir cabecera</translation>
    </message>
    <message>
        <source>Add a header (Enter on the last row)</source>
        <translation>Añadir una cabecera (Enter en la última fila)</translation>
    </message>
    <message>
        <source>Edit header</source>
        <translation>Editar cabecera</translation>
    </message>
    <message>
        <source>The clipboard holds no headers. Copy a JSON object, or lines like “name: value”.</source>
        <translation>El portapapeles no contiene cabeceras. Copie un objeto JSON, o líneas como «nombre: valor».</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Delete)</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>Quitar {row}</translation>
    </message>
    <message>
        <source>Drag to move (Alt+↑, Alt+↓)</source>
        <translation>Arrastrar para mover (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Partes del webhook</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Tipo de cuerpo</translation>
    </message>
    <message>
        <source>Headers {count}</source>
        <translation>Cabeceras {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sent</source>
        <extracomment>Singular: {n} sent</extracomment>
        <translation>
            <numerusform>{n} enviada</numerusform>
            <numerusform>{n} enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} switched off</source>
        <extracomment>Singular: {n} switched off</extracomment>
        <translation>
            <numerusform>{n} desactivada</numerusform>
            <numerusform>{n} desactivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON table</source>
        <translation>Tabla JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Send this request with the previewed user</source>
        <translation>Enviar esta petición con el usuario de la vista previa</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>Dejar de esperar la respuesta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>{stop_tip}; {seconds} s of at most {limit} s are over</source>
        <translation>{stop_tip}; han pasado {seconds} s de {limit} s como máximo</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>Enviar a producción</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Cancel {seconds} s</source>
        <translation>Cancelar {seconds} s</translation>
    </message>
    <message>
        <source>Not sent: the template aborts for this user ({reason}).</source>
        <translation>No enviado: la plantilla cancela para este usuario ({reason}).</translation>
    </message>
    <message>
        <source>Not sent: {reason}.</source>
        <translation>No enviado: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: {reason}. This is the first of {n} such problems.</source>
        <extracomment>Singular: Not sent: {reason}. This is the first of {n} such problem.</extracomment>
        <translation>
            <numerusform>No enviado: {reason}. Es el primero de {n} problema de este tipo.</numerusform>
            <numerusform>No enviado: {reason}. Es el primero de {n} problemas de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Braze waits 90 s for the whole answer and follows no redirect.</source>
        <translation>Braze espera 90 s la respuesta completa y no sigue ninguna redirección.</translation>
    </message>
    <message>
        <source>Only the ports 80 and 443 are allowed. Hook Studio also sends to this machine, for tests.</source>
        <translation>Solo se admiten los puertos 80 y 443. Para pruebas, Hook Studio también envía a este equipo.</translation>
    </message>
    <message>
        <source>User-Agent is “Braze Sender” and a hash that changes.</source>
        <translation>User-Agent es «Braze Sender» y un hash que cambia.</translation>
    </message>
    <message>
        <source>Without a Content-Type header Braze guesses one from the body; set it to be sure.</source>
        <translation>Sin una cabecera Content-Type, Braze deduce una del cuerpo; defínala para asegurarse.</translation>
    </message>
    <message>
        <source>Braze keeps its message log for 60 hours.</source>
        <translation>Braze conserva su registro de mensajes 60 horas.</translation>
    </message>
    <message>
        <source>{file} and {body_file}</source>
        <translation>{file} y {body_file}</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>each attempt, by a key</comment>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What Braze does with it</source>
        <translation>Qué hace Braze con esto</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>No firmar</translation>
    </message>
    <message>
        <source>Edit the waits</source>
        <translation>Editar las esperas</translation>
    </message>
    <message>
        <source>Name the signing key</source>
        <translation>Nombrar la clave de firma</translation>
    </message>
    <message>
        <source>Each attempt carries webhook-id (the same in every retry), webhook-timestamp and webhook-signature, so that the receiver can check who sent it. Braze does not do this.</source>
        <translation>Cada intento lleva webhook-id (el mismo en cada reintento), webhook-timestamp y webhook-signature, para que el receptor pueda comprobar quién lo envió. Braze no hace esto.</translation>
    </message>
    <message>
        <source>The key itself is kept in the keyring under this name and never in a file: whsec_ and Base64, as the receiver has it. Where it is missing, it is asked for at the first send.</source>
        <translation>La clave en sí se guarda en el llavero con este nombre y nunca en un archivo: whsec_ y Base64, tal como la tiene el receptor. Si falta, se pide en el primer envío.</translation>
    </message>
    <message>
        <source>Name of the secret that holds the signing key</source>
        <translation>Nombre del secreto que contiene la clave de firma</translation>
    </message>
    <message>
        <source>Sign as Standard Webhooks says</source>
        <translation>Firmar según Standard Webhooks</translation>
    </message>
    <message>
        <source>✕ {problem} The name before still holds.</source>
        <translation>✕ {problem} Sigue vigente el nombre anterior.</translation>
    </message>
    <message>
        <source>A secret has a name.</source>
        <translation>Un secreto tiene un nombre.</translation>
    </message>
    <message>
        <source>Type {row}</source>
        <translation>Tipo {row}</translation>
    </message>
    <message>
        <source>An environment has no text to search in.</source>
        <translation>Un entorno no tiene texto en el que buscar.</translation>
    </message>
    <message>
        <source>The project has no environment yet.</source>
        <translation>El proyecto aún no tiene ningún entorno.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>Where sample users are imported from, and the secret that holds the key: hookstudio users import --environment, and File › Import users.</source>
        <translation>De dónde se importan los usuarios de muestra, y el secreto que contiene la clave: hookstudio users import --environment, y Archivo › Importar usuarios.</translation>
    </message>
    <message numerus="yes">
        <source>! {message} (and {n} more)</source>
        <extracomment>Singular: ! {message} (and {n} more)</extracomment>
        <translation>
            <numerusform>! {message} (y {n} más)</numerusform>
            <numerusform>! {message} (y {n} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Nombre del entorno</translation>
    </message>
    <message>
        <source>The picker at the top lists it so; F2 renames it.</source>
        <translation>El selector de arriba lo muestra así; F2 lo renombra.</translation>
    </message>
    <message>
        <source>Production: mark it everywhere, and ask before each send</source>
        <translation>Producción: marcarlo en todas partes y preguntar antes de cada envío</translation>
    </message>
    <message>
        <source>Parts of the environment</source>
        <translation>Partes del entorno</translation>
    </message>
    <message>
        <source>REST host</source>
        <translation>Host REST</translation>
    </message>
    <message>
        <source>US-01, or https://rest.iad-01.braze.com</source>
        <translation>US-01, o https://rest.iad-01.braze.com</translation>
    </message>
    <message>
        <source>Secret with the API key</source>
        <translation>Secreto con la clave de API</translation>
    </message>
    <message>
        <source>Braze REST API</source>
        <translation>API REST de Braze</translation>
    </message>
    <message>
        <source>Edit the REST key</source>
        <translation>Editar la clave REST</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Marcar como producción</translation>
    </message>
    <message>
        <source>Take the production mark away</source>
        <translation>Quitar la marca de producción</translation>
    </message>
    <message>
        <source>Edit the REST host</source>
        <translation>Editar el host REST</translation>
    </message>
    <message>
        <source>Base URLs</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Templates write {{environment.name}}/path. A host written so counts as a fixed one.</source>
        <translation>Las plantillas escriben {{environment.name}}/path. Un host escrito así cuenta como fijo.</translation>
    </message>
    <message>
        <source>No base URLs yet. Add one, or paste “name: https://…” lines.</source>
        <translation>Aún no hay URL base. Añada una, o pegue líneas «nombre: https://…».</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Templates read {{environment.name}}, wherever Liquid stands.</source>
        <translation>Las plantillas leen {{environment.name}} en cualquier lugar donde haya Liquid.</translation>
    </message>
    <message>
        <source>No variables yet. Add one, or paste “name: value” lines.</source>
        <translation>Aún no hay variables. Añada una, o pegue líneas «nombre: valor».</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>{{secret.name}} takes the secret that is named here; one that is not listed stands for itself. Values stay in the keyring.</source>
        <translation>{{secret.name}} toma el secreto que se nombra aquí; uno que no figure en la lista se representa a sí mismo. Los valores permanecen en el llavero.</translation>
    </message>
    <message>
        <source>No secret goes by another name here. Add one, or paste “name: keyring name” lines.</source>
        <translation>Aquí ningún secreto usa otro nombre. Añada uno, o pegue líneas «nombre: nombre en el llavero».</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>In templates</source>
        <translation>En las plantillas</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>in templates</source>
        <translation>en las plantillas</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>Two rows are called {name}; rename one of them.</source>
        <translation>Dos filas se llaman {name}; renombre una de ellas.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Environment: {title}</source>
        <translation>Entorno: {title}</translation>
    </message>
    <message>
        <source>{title}  ·  production</source>
        <translation>{title}  ·  producción</translation>
    </message>
    <message>
        <source>Environment: {title}, production</source>
        <translation>Entorno: {title}, producción</translation>
    </message>
    <message>
        <source>{title}
Where requests go, and with which secrets</source>
        <translation>{title}
Adónde van las peticiones, y con qué secretos</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>Editar {title}</translation>
    </message>
    <message>
        <source>{label}  ·  cannot be used</source>
        <translation>{label}  ·  no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} base URLs</source>
        <extracomment>Singular: Remove {n} base URL</extracomment>
        <translation>
            <numerusform>Quitar {n} URL base</numerusform>
            <numerusform>Quitar {n} URL base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} base URLs</source>
        <extracomment>Singular: Move {n} base URL</extracomment>
        <translation>
            <numerusform>Mover {n} URL base</numerusform>
            <numerusform>Mover {n} URL base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} base URLs</source>
        <extracomment>Singular: Paste {n} base URL</extracomment>
        <translation>
            <numerusform>Pegar {n} URL base</numerusform>
            <numerusform>Pegar {n} URL base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} variables</source>
        <extracomment>Singular: Remove {n} variable</extracomment>
        <translation>
            <numerusform>Quitar {n} variable</numerusform>
            <numerusform>Quitar {n} variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} variables</source>
        <extracomment>Singular: Move {n} variable</extracomment>
        <translation>
            <numerusform>Mover {n} variable</numerusform>
            <numerusform>Mover {n} variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} variables</source>
        <extracomment>Singular: Paste {n} variable</extracomment>
        <translation>
            <numerusform>Pegar {n} variable</numerusform>
            <numerusform>Pegar {n} variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} secrets</source>
        <extracomment>Singular: Remove {n} secret</extracomment>
        <translation>
            <numerusform>Quitar {n} secreto</numerusform>
            <numerusform>Quitar {n} secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} secrets</source>
        <extracomment>Singular: Move {n} secret</extracomment>
        <translation>
            <numerusform>Mover {n} secreto</numerusform>
            <numerusform>Mover {n} secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} secrets</source>
        <extracomment>Singular: Paste {n} secret</extracomment>
        <translation>
            <numerusform>Pegar {n} secreto</numerusform>
            <numerusform>Pegar {n} secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove base URL</source>
        <translation>Quitar URL base</translation>
    </message>
    <message>
        <source>Move base URL</source>
        <translation>Mover URL base</translation>
    </message>
    <message>
        <source>Paste base URL</source>
        <translation>Pegar URL base</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Quitar variable</translation>
    </message>
    <message>
        <source>Move variable</source>
        <translation>Mover variable</translation>
    </message>
    <message>
        <source>Paste variable</source>
        <translation>Pegar variable</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>Quitar secreto</translation>
    </message>
    <message>
        <source>Move secret</source>
        <translation>Mover secreto</translation>
    </message>
    <message>
        <source>Paste secret</source>
        <translation>Pegar secreto</translation>
    </message>
    <message>
        <source>Add base URL</source>
        <translation>Añadir URL base</translation>
    </message>
    <message>
        <source>Add a base URL (Enter on the last row)</source>
        <translation>Añadir una URL base (Enter en la última fila)</translation>
    </message>
    <message>
        <source>Edit base URL</source>
        <translation>Editar URL base</translation>
    </message>
    <message>
        <source>The clipboard holds no base URLs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>El portapapeles no contiene URL base. Copie un objeto JSON, o líneas como «nombre: valor».</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>Add a variable (Enter on the last row)</source>
        <translation>Añadir una variable (Enter en la última fila)</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>Editar variable</translation>
    </message>
    <message>
        <source>The clipboard holds no variables. Copy a JSON object, or lines like “name: value”.</source>
        <translation>El portapapeles no contiene variables. Copie un objeto JSON, o líneas como «nombre: valor».</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Añadir secreto</translation>
    </message>
    <message>
        <source>Add a secret (Enter on the last row)</source>
        <translation>Añadir un secreto (Enter en la última fila)</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>Editar secreto</translation>
    </message>
    <message>
        <source>The clipboard holds no secrets. Copy a JSON object, or lines like “name: value”.</source>
        <translation>El portapapeles no contiene secretos. Copie un objeto JSON, o líneas como «nombre: valor».</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Retry lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Nothing was sent: {message}</source>
        <translation>No se envió nada: {message}</translation>
    </message>
    <message>
        <source>{name}, sent to {origin}</source>
        <translation>{name}, enviado a {origin}</translation>
    </message>
    <message>
        <source>This project is not from this studio. It opens and previews as always; until you trust it, nothing is sent from it and no secret is read.</source>
        <translation>Este proyecto no procede de este estudio. Se abre y se previsualiza como siempre; hasta que confíe en él, no se envía nada desde él ni se lee ningún secreto.</translation>
    </message>
    <message>
        <source>Send to {host}?</source>
        <translation>¿Enviar a {host}?</translation>
    </message>
    <message>
        <source>Hosts that a template computes from a user&apos;s data; they never get a secret</source>
        <translation>Hosts que una plantilla calcula con los datos de un usuario; nunca reciben un secreto</translation>
    </message>
    <message>
        <source>On disk this project now asks for hosts, headers or secrets that you did not trust it with. Until you do, nothing is sent from it.</source>
        <translation>En el disco, este proyecto pide ahora hosts, cabeceras o secretos que no incluía cuando confió en él. Hasta que vuelva a hacerlo, no se envía nada desde él.</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Envía a</translation>
    </message>
    <message>
        <source>{environment} is a production environment: this is a real call.</source>
        <translation>{environment} es un entorno de producción: esta es una llamada real.</translation>
    </message>
    <message>
        <source>Nothing was sent to this host from this project before.</source>
        <translation>Desde este proyecto nunca se ha enviado nada a este host.</translation>
    </message>
    <message>
        <source>Its address is {words}, not one of the internet.</source>
        <translation>Su dirección es {words}, no una de internet.</translation>
    </message>
    <message>
        <source>The proxy {proxy} looks the host up, so its address is checked by name only.</source>
        <translation>El proxy {proxy} resuelve el host, así que su dirección solo se comprueba por el nombre.</translation>
    </message>
    <message>
        <source>It did not get these secrets before.</source>
        <translation>Hasta ahora no recibía estos secretos.</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <extracomment>Singular: and {n:,} more</extracomment>
        <translation>
            <numerusform>y {n:,} más</numerusform>
            <numerusform>y {n:,} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Your yes is remembered for this project and this host.</source>
        <translation>Su sí se recuerda para este proyecto y este host.</translation>
    </message>
    <message>
        <source>Before this is sent</source>
        <translation>Antes de enviar esto</translation>
    </message>
    <message>
        <source>{environment} (production)</source>
        <translation>{environment} (producción)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <translation>&amp;Enviar a producción</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nuevo)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Trust this project…</source>
        <translation>Confiar en este proyecto…</translation>
    </message>
    <message>
        <source>Review the changes…</source>
        <translation>Revisar los cambios…</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no host, header or secret is written in it.</source>
        <translation>No envía nada por sí mismo: no contiene ningún host, cabecera ni secreto.</translation>
    </message>
    <message>
        <source>Trust it only if you know who wrote it, or have read it. You are asked again when it asks for more than this, and before the first send to each host.</source>
        <translation>Confíe en él solo si sabe quién lo escribió o si lo ha leído. Se le pregunta de nuevo cuando pide más que esto, y antes del primer envío a cada host.</translation>
    </message>
    <message>
        <source>Trust this project</source>
        <translation>Confiar en este proyecto</translation>
    </message>
    <message>
        <source>Trust {name} with what is new?</source>
        <translation>¿Confiar en {name} con lo nuevo?</translation>
    </message>
    <message>
        <source>Trust {name}?</source>
        <translation>¿Confiar en {name}?</translation>
    </message>
    <message>
        <source>What the project asks for</source>
        <translation>Qué pide el proyecto</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>&amp;Trust the project</source>
        <translation>&amp;Confiar en el proyecto</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Hook Studio Help</source>
        <translation>Ayuda de Hook Studio</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Ningún tema contiene estas palabras.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Tema de ayuda</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Address of the newer version</source>
        <translation>Dirección de la versión más reciente</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>Preguntando a {address}…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>“Check now” asks {address} once which version is the newest. Nothing about you, this computer or your projects is sent.</source>
        <translation>«Buscar ahora» pregunta una vez a {address} cuál es la versión más reciente. No se envía nada sobre usted, este equipo ni sus proyectos.</translation>
    </message>
    <message>
        <source>This build names no place where newer versions are published, so there is nothing to ask. Update it the way it was installed: with your system&apos;s package manager, with “pipx upgrade hookstudio” or “uv tool upgrade hookstudio”, or with a newer package from whoever gave you this one.</source>
        <translation>Esta compilación no indica dónde se publican las versiones nuevas, así que no hay nada que preguntar. Actualícela tal como se instaló: con el gestor de paquetes de su sistema, con «pipx upgrade hookstudio» o «uv tool upgrade hookstudio», o con un paquete más reciente de quien le proporcionó este.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known. {why}</source>
        <translation>No se sabe si hay una versión más reciente. {why}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Version {version} is out. Read about it here:</source>
        <translation>Ya está disponible la versión {version}. Más información aquí:</translation>
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
        <translation>Cronología de los intentos simulados</translation>
    </message>
    <message numerus="yes">
        <source>{made:,} of {n:,} runs</source>
        <extracomment>Singular: {made:,} of {n:,} run</extracomment>
        <translation>
            <numerusform>{made:,} de {n:,} simulación</numerusform>
            <numerusform>{made:,} de {n:,} simulaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver {policy}</source>
        <translation>Entregar con {policy}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {n:,} runs</source>
        <extracomment>Singular: Stopped at {n:,} run</extracomment>
        <translation>
            <numerusform>Detenido tras {n:,} simulación</numerusform>
            <numerusform>Detenido tras {n:,} simulaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver&apos;s own language; the last step repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s or :delay=s.</source>
        <translation>El lenguaje propio del receptor; el último paso se repite: 503*2, 429:retry-after=7, 200
Un paso es un código de estado, hang o reset, luego *número y luego :retry-after=s o :delay=s.</translation>
    </message>
    <message>
        <source>Always 503</source>
        <translation>Siempre 503</translation>
    </message>
    <message>
        <source>Four times 503, then busy, then well</source>
        <translation>Cuatro veces 503, luego ocupado, luego bien</translation>
    </message>
    <message>
        <source>A time-out, then well</source>
        <translation>Un tiempo agotado, luego bien</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Desaparecido para siempre</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} runs</source>
        <extracomment>Singular: {n:,} run</extracomment>
        <translation>
            <numerusform>{n:,} simulación</numerusform>
            <numerusform>{n:,} simulaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Play in receiver</source>
        <translation>Usar en el receptor</translation>
    </message>
    <message>
        <source>Cancel the runs</source>
        <translation>Cancelar las simulaciones</translation>
    </message>
    <message>
        <source>Script of the answers</source>
        <translation>Script de las respuestas</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Ready scripts for the lab</source>
        <translation>Scripts listos para el laboratorio</translation>
    </message>
    <message>
        <source>Policy A</source>
        <translation>Política A</translation>
    </message>
    <message>
        <source>Policy B</source>
        <translation>Política B</translation>
    </message>
    <message>
        <source>What is simulated</source>
        <translation>Qué se simula</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulando</translation>
    </message>
    <message>
        <source>Let the receiver answer by this script</source>
        <translation>Hacer que el receptor responda con este script</translation>
    </message>
    <message>
        <source>Draw the chance of the waits anew</source>
        <translation>Sortear de nuevo el azar de las esperas</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>noun</comment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>✕ Answers, column {column}: {problem}</source>
        <translation>✕ Respuestas, columna {column}: {problem}</translation>
    </message>
    <message>
        <source>{webhook} is delivered by this policy now: {title}.</source>
        <translation>{webhook} se entrega ahora con esta política: {title}.</translation>
    </message>
    <message>
        <source>Exact times of the attempts</source>
        <translation>Horas exactas de los intentos</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>delivered after {time}</source>
        <translation>entregado tras {time}</translation>
    </message>
    <message>
        <source>failed after {time}</source>
        <translation>fallido tras {time}</translation>
    </message>
    <message>
        <source>exhausted after {time}</source>
        <translation>agotado tras {time}</translation>
    </message>
    <message>
        <source>retried after {time}</source>
        <translation>reintentado tras {time}</translation>
    </message>
    <message>
        <source>{policy}: {outcome}. {attempts}.</source>
        <translation>{policy}: {outcome}. {attempts}.</translation>
    </message>
    <message numerus="yes">
        <source>Attempt {attempt:,} in {n:,} runs: {low} to {high} in 90 %, median {middle}</source>
        <extracomment>Singular: Attempt {attempt:,} in {n:,} run: {low} to {high} in 90 %, median {middle}</extracomment>
        <translation>
            <numerusform>Intento {attempt:,} en {n:,} simulación: de {low} a {high} en el 90 %, mediana {middle}</numerusform>
            <numerusform>Intento {attempt:,} en {n:,} simulaciones: de {low} a {high} en el 90 %, mediana {middle}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once</source>
        <comment>policy: one attempt and no retry</comment>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>No retry</source>
        <translation>Sin reintento</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>the receiver broke the connection</comment>
        <translation>conexión cortada</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} at {time}</source>
        <translation>Intento {attempt:,} a las {time}</translation>
    </message>
    <message>
        <source>retried after {time}, as asked by {header}</source>
        <translation>reintentado tras {time}, como pide {header}</translation>
    </message>
    <message numerus="yes">
        <source>{state}, all {n:,} runs</source>
        <extracomment>Singular: {state}, all {n:,} run</extracomment>
        <translation>
            <numerusform>{state}, en la única simulación</numerusform>
            <numerusform>{state}, en las {n:,} simulaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} {runs:,}</source>
        <translation>{state} {runs:,}</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>noun: the number of the attempt</comment>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>noun: the time until the next attempt</comment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>{part:.0%}</source>
        <translation>{part:.0%}</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <source>Webhook: {policy}</source>
        <translation>Webhook: {policy}</translation>
    </message>
    <message>
        <source>The webhook has this policy.</source>
        <translation>El webhook tiene esta política.</translation>
    </message>
    <message>
        <source>Use this policy for {webhook}</source>
        <translation>Usar esta política para {webhook}</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>policy: own waits</comment>
        <translation>Propia</translation>
    </message>
    <message>
        <source>{policy}: waits</source>
        <translation>{policy}: esperas</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>verb</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>{policy}: use it for the webhook</source>
        <translation>{policy}: usarla para el webhook</translation>
    </message>
    <message>
        <source>None</source>
        <comment>policy: none to compare with</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 2h</source>
        <translation>Esperas separadas por comas: 10s, 1m, 2h</translation>
    </message>
    <message>
        <source>✕ Waits, column {column}: {problem}</source>
        <translation>✕ Esperas, columna {column}: {problem}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines the same</source>
        <extracomment>Singular: {n:,} line the same</extracomment>
        <translation>
            <numerusform>{n:,} línea igual</numerusform>
            <numerusform>{n:,} líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>added {line}</source>
        <translation>añadida {line}</translation>
    </message>
    <message>
        <source>removed {line}</source>
        <translation>eliminada {line}</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>What differs, by value</source>
        <translation>Qué difiere, por valor</translation>
    </message>
    <message>
        <source>What differs, line by line</source>
        <translation>Qué difiere, línea por línea</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>A receiver could not tell the two apart.</source>
        <translation>Un receptor no podría distinguir uno de otro.</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Por línea</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} cells</source>
        <extracomment>Singular: {done:,} of {n:,} cell</extracomment>
        <translation>
            <numerusform>{done:,} de {n:,} celda</numerusform>
            <numerusform>{done:,} de {n:,} celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark in the editor what no sample user reaches</source>
        <translation>Marcar en el editor lo que ningún usuario de muestra alcanza</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Show only the users with a problem</source>
        <translation>Mostrar solo los usuarios con algún problema</translation>
    </message>
    <message>
        <source>Webhooks in the matrix</source>
        <translation>Webhooks de la matriz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>No sample users</source>
        <translation>Sin usuarios de muestra</translation>
    </message>
    <message>
        <source>Make one to see what it would get.</source>
        <translation>Cree uno para ver qué recibiría.</translation>
    </message>
    <message>
        <source>This webhook</source>
        <translation>Este webhook</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Todos los webhooks</translation>
    </message>
    <message>
        <source>Stopped: {progress}</source>
        <translation>Detenido: {progress}</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Ningún webhook</translation>
    </message>
    <message>
        <source>Open or make one to see what it sends.</source>
        <translation>Abra o cree uno para ver qué envía.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Every rendering in this matrix is fine.</source>
        <translation>Todas las ejecuciones de esta matriz están bien.</translation>
    </message>
    <message>
        <source>Matrix of sample users and languages</source>
        <translation>Matriz de usuarios de muestra e idiomas</translation>
    </message>
    <message>
        <source>Open this rendering</source>
        <translation>Abrir esta ejecución</translation>
    </message>
    <message>
        <source>Compare with what the preview shows</source>
        <translation>Comparar con lo que muestra la vista previa</translation>
    </message>
    <message>
        <source>Compare this user with the preview&apos;s</source>
        <translation>Comparar este usuario con el de la vista previa</translation>
    </message>
    <message>
        <source>Sample users</source>
        <translation>Usuarios de muestra</translation>
    </message>
    <message numerus="yes">
        <source>Seen with {n:,} sample users in every language.</source>
        <extracomment>Singular: Seen with {n:,} sample user in every language.</extracomment>
        <translation>
            <numerusform>Visto con {n:,} usuario de muestra en todos los idiomas.</numerusform>
            <numerusform>Visto con {n:,} usuarios de muestra en todos los idiomas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}  ·  {where}, line {line}</source>
        <translation>{tag}  ·  {where}, línea {line}</translation>
    </message>
    <message>
        <source>No branches</source>
        <translation>Sin ramas</translation>
    </message>
    <message>
        <source>past {tag}  ·  {where}, line {line}</source>
        <translation>omitiendo {tag}  ·  {where}, línea {line}</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} branches reached</source>
        <extracomment>Singular: All {n:,} branch reached</extracomment>
        <translation>
            <numerusform>{n:,} rama alcanzada: toda</numerusform>
            <numerusform>Alcanzadas las {n:,} ramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missed:,} of {n:,} branches not reached</source>
        <extracomment>Singular: {missed:,} of {n:,} branch not reached</extracomment>
        <translation>
            <numerusform>{missed:,} de {n:,} rama sin alcanzar</numerusform>
            <numerusform>{missed:,} de {n:,} ramas sin alcanzar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>Singular: and {n} more</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Default used</source>
        <translation>Usa el predeterminado</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>Valor vacío</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Invalid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fine</source>
        <extracomment>Singular: {n:,} fine</extracomment>
        <translation>
            <numerusform>{n:,} bien</numerusform>
            <numerusform>{n:,} bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} would break</source>
        <extracomment>Singular: {n:,} would break</extracomment>
        <translation>
            <numerusform>{n:,} fallaría</numerusform>
            <numerusform>{n:,} fallarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} aborted</source>
        <extracomment>Singular: {n:,} aborted</extracomment>
        <translation>
            <numerusform>{n:,} cancelado</numerusform>
            <numerusform>{n:,} cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need a look</source>
        <extracomment>Singular: {n:,} needs a look</extracomment>
        <translation>
            <numerusform>{n:,} por revisar</numerusform>
            <numerusform>{n:,} por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} · {variant} (the user&apos;s own language)</source>
        <translation>{user} · {variant} (el idioma propio del usuario)</translation>
    </message>
    <message>
        <source>{state}, updating</source>
        <translation>{state}, actualizando</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <translation>Aún sin procesar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Any webhook</source>
        <translation>Cualquier webhook</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet…</source>
        <translation>CSV para hoja de cálculo…</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>Líneas JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the lines that the filter lets through to a file</source>
        <translation>Escribir en un archivo las líneas que deja pasar el filtro</translation>
    </message>
    <message>
        <source>View of the activity</source>
        <translation>Vista de la actividad</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>Buscar en el registro de actividad</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>noun: the lines</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>{time} {webhook} for {user}: {result}</source>
        <translation>{time} {webhook} para {user}: {result}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message numerus="yes">
        <source>the newest {n:,} lines</source>
        <extracomment>Singular: the newest {n:,} line</extracomment>
        <translation>
            <numerusform>la línea más reciente</numerusform>
            <numerusform>las {n:,} líneas más recientes</numerusform>
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
        <translation>Ninguna línea cumple todo lo que pide el filtro.</translation>
    </message>
    <message>
        <source>The activity log cannot be read</source>
        <translation>No se puede leer el registro de actividad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Every attempt is kept here, with what was wrong. {sends}</source>
        <translation>Aquí se guarda cada intento, con lo que falló. {sends}</translation>
    </message>
    <message>
        <source>{keys} sends a test.</source>
        <translation>{keys} hace un envío de prueba.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Mostrar la entrega</translation>
    </message>
    <message>
        <source>Counters of each webhook</source>
        <translation>Contadores de cada webhook</translation>
    </message>
    <message>
        <source>The request is no longer kept: finished ones are emptied after 30 days.</source>
        <translation>La petición ya no se conserva: las entregas terminadas se vacían a los 30 días.</translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation>Sin respuesta: {reason}</translation>
    </message>
    <message>
        <source>Attempt {number:,}</source>
        <translation>Intento {number:,}</translation>
    </message>
    <message>
        <source>Parts of the attempt</source>
        <translation>Partes del intento</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Headers {count:,}</source>
        <translation>Cabeceras {count:,}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>La respuesta ya no se conserva</translation>
    </message>
    <message>
        <source>Finished ones are emptied after 30 days.</source>
        <translation>Las entregas terminadas se vacían a los 30 días.</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Petición enviada</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>No attempt was made</source>
        <translation>No se hizo ningún intento</translation>
    </message>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}: {choice}</translation>
    </message>
    <message>
        <source>Messages with at least one attempt</source>
        <translation>Mensajes con al menos un intento</translation>
    </message>
    <message>
        <source>Messages that were answered with 200 to 299</source>
        <translation>Mensajes respondidos con un código de 200 a 299</translation>
    </message>
    <message>
        <source>Messages that ended without being received</source>
        <translation>Mensajes que terminaron sin ser recibidos</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>Intentos posteriores al primero</translation>
    </message>
    <message>
        <source>Messages whose template aborted</source>
        <translation>Mensajes cancelados por su plantilla</translation>
    </message>
    <message>
        <source>Messages that may still be sent</source>
        <translation>Mensajes que aún pueden enviarse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Reintentados</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>adjective: still to be sent</comment>
        <translation>Pendientes</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries?</source>
        <extracomment>Singular: Delete {n:,} delivery?</extracomment>
        <translation>
            <numerusform>¿Eliminar {n:,} entrega?</numerusform>
            <numerusform>¿Eliminar {n:,} entregas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries</source>
        <extracomment>Singular: Delete {n:,} delivery</extracomment>
        <translation>
            <numerusform>Eliminar {n:,} entrega</numerusform>
            <numerusform>Eliminar {n:,} entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests, answers and lines of the activity log go with them, for good.</source>
        <translation>Sus peticiones, respuestas y líneas del registro de actividad también se eliminan, para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} curl commands copied; secrets are named, not filled in.</source>
        <extracomment>Singular: {n:,} curl command copied; secrets are named, not filled in.</extracomment>
        <translation>
            <numerusform>Se copió {n:,} comando curl; los secretos se nombran, sin su valor.</numerusform>
            <numerusform>Se copiaron {n:,} comandos curl; los secretos se nombran, sin su valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Edit and resend…</source>
        <translation>Editar y reenviar…</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Open the webhook</source>
        <translation>Abrir el webhook</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries?</source>
        <extracomment>Singular: Cancel {n:,} delivery?</extracomment>
        <translation>
            <numerusform>¿Cancelar {n:,} entrega?</numerusform>
            <numerusform>¿Cancelar {n:,} entregas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries</source>
        <extracomment>Singular: Cancel {n:,} delivery</extracomment>
        <translation>
            <numerusform>Cancelar {n:,} entrega</numerusform>
            <numerusform>Cancelar {n:,} entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent for them. They stay in the list and can be resent.</source>
        <translation>No se envía nada más para ellas. Permanecen en la lista y se pueden reenviar.</translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries?</source>
        <extracomment>Singular: Resend {n:,} delivery?</extracomment>
        <translation>
            <numerusform>¿Reenviar {n:,} entrega?</numerusform>
            <numerusform>¿Reenviar {n:,} entregas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries</source>
        <extracomment>Singular: Resend {n:,} delivery</extracomment>
        <translation>
            <numerusform>Reenviar {n:,} entrega</numerusform>
            <numerusform>Reenviar {n:,} entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is queued anew as it was sent, linked to the old delivery.</source>
        <translation>Cada una vuelve a la cola tal como se envió, vinculada a la entrega anterior.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries deleted.</source>
        <extracomment>Singular: {n:,} delivery deleted.</extracomment>
        <translation>
            <numerusform>Se eliminó {n:,} entrega.</numerusform>
            <numerusform>Se eliminaron {n:,} entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {most:,} of them.</source>
        <translation>Las primeras {most:,}.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>{webhook} → {user}</source>
        <translation>{webhook} → {user}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries selected</source>
        <extracomment>Singular: {n:,} delivery selected</extracomment>
        <translation>
            <numerusform>{n:,} entrega seleccionada</numerusform>
            <numerusform>{n:,} entregas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The actions above are for all of them, where they apply.</source>
        <translation>Las acciones de arriba se aplican a todas ellas, donde proceda.</translation>
    </message>
    <message>
        <source>Resend of {delivery}</source>
        <translation>Reenvío de {delivery}</translation>
    </message>
    <message>
        <source>Show the delivery {delivery}, resent here</source>
        <translation>Mostrar la entrega {delivery}, reenviada aquí</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation>No se puede leer la bandeja de salida</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Pausar todos los envíos</translation>
    </message>
    <message>
        <source>Resume sending, for every program that shares the outbox</source>
        <translation>Reanudar el envío, para todos los programas que comparten la bandeja de salida</translation>
    </message>
    <message>
        <source>Pause all sending, for every program that shares the outbox</source>
        <translation>Pausar todos los envíos, para todos los programas que comparten la bandeja de salida</translation>
    </message>
    <message>
        <source>Reading the outbox</source>
        <translation>Leyendo la bandeja de salida</translation>
    </message>
    <message>
        <source>No delivery has all that the filter asks for.</source>
        <translation>Ninguna entrega cumple todo lo que pide el filtro.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>There are deliveries of other projects.</source>
        <translation>Hay entregas de otros proyectos.</translation>
    </message>
    <message>
        <source>What you send is kept here, with every attempt and every answer.</source>
        <translation>Lo que envía se guarda aquí, con cada intento y cada respuesta.</translation>
    </message>
    <message>
        <source>Nothing was sent from here</source>
        <translation>No se envió nada desde aquí</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Stored, and sent as soon as it is due.</source>
        <translation>Guardada; se envía en cuanto le toque.</translation>
    </message>
    <message>
        <source>An attempt is under way.</source>
        <translation>Hay un intento en curso.</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again when it is due.</source>
        <translation>El último intento falló; se reintenta cuando le toque.</translation>
    </message>
    <message>
        <source>Needs you before it can be sent. No attempt is used up meanwhile.</source>
        <translation>Necesita su intervención antes de poder enviarse. Mientras tanto no se gasta ningún intento.</translation>
    </message>
    <message>
        <source>The receiver answered with a status of 200 to 299.</source>
        <translation>El receptor respondió con un código de estado de 200 a 299.</translation>
    </message>
    <message>
        <source>This failure is not retried.</source>
        <translation>Este fallo no se reintenta.</translation>
    </message>
    <message>
        <source>The last attempt that the policy allows has failed.</source>
        <translation>Ha fallado el último intento que permite la política.</translation>
    </message>
    <message>
        <source>Cancelled by you; nothing more is sent.</source>
        <translation>Cancelada por usted; no se envía nada más.</translation>
    </message>
    <message>
        <source>The template aborted the message, so nothing was sent.</source>
        <translation>La plantilla canceló el mensaje, así que no se envió nada.</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>sin host</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>no es HTTP</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Will be retried</source>
        <translation>Se reintentará</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries</source>
        <extracomment>Singular: {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} entrega</numerusform>
            <numerusform>{n:,} entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>Singular: {n:,} line</extracomment>
        <translation>
            <numerusform>{n:,} línea</numerusform>
            <numerusform>{n:,} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{attempts:,} of {most:,}</source>
        <translation>{attempts:,} de {most:,}</translation>
    </message>
    <message>
        <source>attempt {attempt:,} of {most:,}</source>
        <translation>intento {attempt:,} de {most:,}</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h {minutes:,}&#xa0;min</source>
        <translation>{hours:,} h {minutes:,} min</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}, asked for by {header}.</source>
        <translation>Reintento {retry:,} de {retries:,} a las {time}, pedido por {header}.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in&#xa0;{time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d {clock}</source>
        <translation>{days:,} d {clock}</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}.</source>
        <translation>Reintento {retry:,} de {retries:,} a las {time}.</translation>
    </message>
    <message>
        <source>{webhook} for {user}</source>
        <translation>{webhook} para {user}</translation>
    </message>
    <message>
        <source>queued {time}</source>
        <translation>en cola {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} queued</source>
        <extracomment>Singular: {n:,} queued</extracomment>
        <translation>
            <numerusform>{n:,} en cola</numerusform>
            <numerusform>{n:,} en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sending</source>
        <extracomment>Singular: {n:,} sending</extracomment>
        <translation>
            <numerusform>{n:,} enviando</numerusform>
            <numerusform>{n:,} enviando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} waiting</source>
        <extracomment>Singular: {n:,} waiting</extracomment>
        <translation>
            <numerusform>{n:,} en espera</numerusform>
            <numerusform>{n:,} en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} blocked</source>
        <extracomment>Singular: {n:,} blocked</extracomment>
        <translation>
            <numerusform>{n:,} bloqueada</numerusform>
            <numerusform>{n:,} bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} delivered</source>
        <extracomment>Singular: {n:,} delivered</extracomment>
        <translation>
            <numerusform>{n:,} entregada</numerusform>
            <numerusform>{n:,} entregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <extracomment>Singular: {n:,} failed</extracomment>
        <translation>
            <numerusform>{n:,} fallida</numerusform>
            <numerusform>{n:,} fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exhausted</source>
        <extracomment>Singular: {n:,} exhausted</extracomment>
        <translation>
            <numerusform>{n:,} agotada</numerusform>
            <numerusform>{n:,} agotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cancelled</source>
        <extracomment>Singular: {n:,} cancelled</extracomment>
        <translation>
            <numerusform>{n:,} cancelada</numerusform>
            <numerusform>{n:,} canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} expired</source>
        <extracomment>Singular: {n:,} expired</extracomment>
        <translation>
            <numerusform>{n:,} caducada</numerusform>
            <numerusform>{n:,} caducadas</numerusform>
        </translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>próximo intento {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now.</extracomment>
        <translation>
            <numerusform>{n:,} de {deliveries} sale ahora.</numerusform>
            <numerusform>{n:,} de {deliveries} salen ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are cancelled.</source>
        <extracomment>Singular: {n:,} of {deliveries} is cancelled.</extracomment>
        <translation>
            <numerusform>{n:,} de {deliveries} queda cancelada.</numerusform>
            <numerusform>{n:,} de {deliveries} quedan canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are queued anew.</source>
        <extracomment>Singular: {n:,} of {deliveries} is queued anew.</extracomment>
        <translation>
            <numerusform>{n:,} de {deliveries} vuelve a la cola.</numerusform>
            <numerusform>{n:,} de {deliveries} vuelven a la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now.</source>
        <extracomment>Singular: {n:,} delivery is due now.</extracomment>
        <translation>
            <numerusform>{n:,} entrega sale ahora.</numerusform>
            <numerusform>{n:,} entregas salen ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} delivery is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>{n:,} entrega está lista y se envía al reanudar el envío.</numerusform>
            <numerusform>{n:,} entregas están listas y se envían al reanudar el envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>{n:,} de {deliveries} está lista y se envía al reanudar el envío.</numerusform>
            <numerusform>{n:,} de {deliveries} están listas y se envían al reanudar el envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are cancelled.</source>
        <extracomment>Singular: {n:,} delivery is cancelled.</extracomment>
        <translation>
            <numerusform>{n:,} entrega queda cancelada.</numerusform>
            <numerusform>{n:,} entregas quedan canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are queued anew.</source>
        <extracomment>Singular: {n:,} delivery is queued anew.</extracomment>
        <translation>
            <numerusform>{n:,} entrega vuelve a la cola.</numerusform>
            <numerusform>{n:,} entregas vuelven a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>No se puede escribir {file}: {why}.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines written to {file}.</source>
        <extracomment>Singular: {n:,} line written to {file}.</extracomment>
        <translation>
            <numerusform>Se escribió {n:,} línea en {file}.</numerusform>
            <numerusform>Se escribieron {n:,} líneas en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped after {n:,} lines; no file was changed.</source>
        <extracomment>Singular: The export was stopped after {n:,} line; no file was changed.</extracomment>
        <translation>
            <numerusform>La exportación se detuvo tras {n:,} línea; no se cambió ningún archivo.</numerusform>
            <numerusform>La exportación se detuvo tras {n:,} líneas; no se cambió ningún archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>Exportar el registro de actividad</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {n:,} lines written</source>
        <extracomment>Singular: Exporting: {n:,} line written</extracomment>
        <translation>
            <numerusform>Exportando: {n:,} línea escrita</numerusform>
            <numerusform>Exportando: {n:,} líneas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>Buscar entregas</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>Cualquier host</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Filtro: {choices}</translation>
    </message>
    <message>
        <source>Filter: nothing chosen</source>
        <translation>Filtro: nada elegido</translation>
    </message>
    <message>
        <source>Filter {count:,}</source>
        <translation>Filtro {count:,}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have ended: {counts}.</source>
        <extracomment>Singular: {n:,} delivery has ended: {counts}.</extracomment>
        <translation>
            <numerusform>Terminó {n:,} entrega: {counts}.</numerusform>
            <numerusform>Terminaron {n:,} entregas: {counts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have expired. They were due more than 24 hours ago, so nothing is sent by itself.</source>
        <extracomment>Singular: {n:,} delivery has expired. It was due more than 24 hours ago, so nothing is sent by itself.</extracomment>
        <translation>
            <numerusform>Caducó {n:,} entrega. Venció hace más de 24 horas, así que no se envía nada automáticamente.</numerusform>
            <numerusform>Caducaron {n:,} entregas. Vencieron hace más de 24 horas, así que no se envía nada automáticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; they go on at the next start.</source>
        <extracomment>Singular: {n:,} delivery waits; it goes on at the next start.</extracomment>
        <translation>
            <numerusform>{n:,} entrega en espera; continúa en el próximo inicio.</numerusform>
            <numerusform>{n:,} entregas en espera; continúan en el próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered: {title}.</source>
        <translation>Entregada: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} given up</source>
        <extracomment>Singular: {n:,} given up</extracomment>
        <translation>
            <numerusform>{n:,} abandonada</numerusform>
            <numerusform>{n:,} abandonadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} held back</source>
        <extracomment>Singular: {n:,} held back</extracomment>
        <translation>
            <numerusform>{n:,} retenida</numerusform>
            <numerusform>{n:,} retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered by retry {retry:,}: {title}.</source>
        <translation>Entregada en el reintento {retry:,}: {title}.</translation>
    </message>
    <message>
        <source>Failed: {title}. {message}</source>
        <translation>Fallida: {title}. {message}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after {n:,} retries: {title}. {message}</source>
        <extracomment>Singular: Given up after {n:,} retry: {title}. {message}</extracomment>
        <translation>
            <numerusform>Abandonada tras {n:,} reintento: {title}. {message}</numerusform>
            <numerusform>Abandonada tras {n:,} reintentos: {title}. {message}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: {title}. {reason}</source>
        <translation>Retenida: {title}. {reason}</translation>
    </message>
    <message>
        <source>All sending is paused: nothing leaves the outbox until you resume it.</source>
        <translation>Todos los envíos están en pausa: nada sale de la bandeja de salida hasta que los reanude.</translation>
    </message>
    <message>
        <source>Nothing is sent: {problem}</source>
        <translation>No se envía nada: {problem}</translation>
    </message>
    <message>
        <source>{why} Nothing can be sent until this is solved; everything else works.</source>
        <translation>{why} No se puede enviar nada hasta que se resuelva; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>Lines between two times</source>
        <translation>Líneas entre dos momentos</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}, as {header} asked</source>
        <translation>Siguiente: intento {attempt:,} de {most:,}, {wait}, {time}, como pidió {header}</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}</source>
        <translation>Siguiente: intento {attempt:,} de {most:,}, {wait}, {time}</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} of {most:,}</source>
        <translation>Intento {attempt:,} de {most:,}</translation>
    </message>
    <message>
        <source>Nothing was sent for this delivery.</source>
        <translation>No se envió nada para esta entrega.</translation>
    </message>
    <message>
        <source>came after the delivery had ended, so it does not count</source>
        <translation>llegó después de que terminara la entrega, así que no cuenta</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>duró {time}</translation>
    </message>
    <message>
        <source>after {time}: {attempt}</source>
        <translation>tras {time}: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the attempts</source>
        <translation>Cronología de los intentos</translation>
    </message>
    <message>
        <source>No attempt was made.</source>
        <translation>No se hizo ningún intento.</translation>
    </message>
    <message>
        <source>No blocks, content blocks or connected content here.</source>
        <translation>Aquí no hay bloques, Content Blocks ni Connected Content.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>Content block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{field}, line {line}</source>
        <translation>{field}, línea {line}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Use no environment</source>
        <translation>No usar ningún entorno</translation>
    </message>
    <message>
        <source>Content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Usar {title}</translation>
    </message>
    <message>
        <source>{menu}, hidden</source>
        <translation>{menu}, oculto</translation>
    </message>
    <message>
        <source>{menu}, shown</source>
        <translation>{menu}, visible</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search actions, webhooks, users and settings</source>
        <translation>Buscar acciones, webhooks, usuarios y ajustes</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>the list of what was found</comment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the answer of a host</comment>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Write a stub</source>
        <translation>Escribir un stub</translation>
    </message>
    <message>
        <source>Record the answer to {call}</source>
        <translation>Grabar la respuesta a {call}</translation>
    </message>
    <message>
        <source>Write a stub for {call}</source>
        <translation>Escribir un stub para {call}</translation>
    </message>
    <message>
        <source>Cancel asking {call}</source>
        <translation>Dejar de preguntar: {call}</translation>
    </message>
    <message>
        <source>How to answer {call}</source>
        <translation>Cómo responder a {call}</translation>
    </message>
    <message>
        <source>Ask the host once, now, and keep its answer in the project</source>
        <translation>Preguntar al host una vez, ahora, y guardar su respuesta en el proyecto</translation>
    </message>
    <message>
        <source>Add an answer with an empty JSON object, and open it</source>
        <translation>Añadir una respuesta con un objeto JSON vacío y abrirla</translation>
    </message>
    <message>
        <source>Stop asking (Esc)</source>
        <translation>Dejar de preguntar (Esc)</translation>
    </message>
    <message>
        <source>Give the answer as it was recorded, or simulate trouble</source>
        <translation>Dar la respuesta tal como se grabó, o simular problemas</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Abrir la respuesta</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Grabarla de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} times</source>
        <extracomment>Singular: Made {n} time</extracomment>
        <translation>
            <numerusform>Hecha {n} vez</numerusform>
            <numerusform>Hecha {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>With the credential {credential}</source>
        <translation>Con la credencial {credential}</translation>
    </message>
    <message>
        <source>Answered by {recording}</source>
        <translation>Respondida por {recording}</translation>
    </message>
    <message>
        <source>Asking the host</source>
        <translation>Preguntando al host</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>Connected content · {counts}</source>
        <translation>Connected Content · {counts}</translation>
    </message>
    <message numerus="yes">
        <source>Simulated: {how}, asked {n} times · {recording}</source>
        <extracomment>Singular: Simulated: {how}, asked {n} time · {recording}</extracomment>
        <translation>
            <numerusform>Simulada: {how}, pedida {n} vez · {recording}</numerusform>
            <numerusform>Simulada: {how}, pedida {n} veces · {recording}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording}: too late or too large for Braze, asked {n} times</source>
        <extracomment>Singular: {recording}: too late or too large for Braze, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording}: demasiado tarde o demasiado grande para Braze, pedida {n} vez</numerusform>
            <numerusform>{recording}: demasiado tarde o demasiado grande para Braze, pedida {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording} answers {status}, asked {n} times</source>
        <extracomment>Singular: {recording} answers {status}, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording} responde {status}, pedida {n} vez</numerusform>
            <numerusform>{recording} responde {status}, pedida {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>Singular: {n} call</extracomment>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated: {how} · {recording}</source>
        <translation>Simulada: {how} · {recording}</translation>
    </message>
    <message>
        <source>{recording}: too late or too large for Braze</source>
        <translation>{recording}: demasiado tarde o demasiado grande para Braze</translation>
    </message>
    <message>
        <source>{recording} answers {status}</source>
        <translation>{recording} responde {status}</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a recording</source>
        <extracomment>Singular: {n} without a recording</extracomment>
        <translation>
            <numerusform>{n} sin grabación</numerusform>
            <numerusform>{n} sin grabación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} simulated</source>
        <extracomment>Singular: {n} simulated</extracomment>
        <translation>
            <numerusform>{n} simulada</numerusform>
            <numerusform>{n} simuladas</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin grabación</translation>
    </message>
    <message numerus="yes">
        <source>… and {n:,} more calls</source>
        <extracomment>Singular: … and {n:,} more call</extracomment>
        <translation>
            <numerusform>… y {n:,} llamada más</numerusform>
            <numerusform>… y {n:,} llamadas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the calls</source>
        <translation>Ocultar las llamadas</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Mostrar las llamadas</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Sin usuario</translation>
    </message>
    <message>
        <source>This webhook reads no attributes.
All of them are one tab further.</source>
        <translation>Este webhook no lee atributos.
Todos ellos están en la pestaña siguiente.</translation>
    </message>
    <message>
        <source>Attributes to try</source>
        <translation>Atributos para probar</translation>
    </message>
    <message>
        <source>Save as user</source>
        <translation>Guardar como usuario</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to file</source>
        <translation>Volver al archivo</translation>
    </message>
    <message>
        <source>Keep this as a new sample user with a file of its own</source>
        <translation>Guardar esto como un nuevo usuario de muestra con archivo propio</translation>
    </message>
    <message>
        <source>Preview the sample user as it is in the file</source>
        <translation>Previsualizar el usuario de muestra tal como está en el archivo</translation>
    </message>
    <message>
        <source>Reset all changed attributes</source>
        <translation>Restablecer todos los atributos cambiados</translation>
    </message>
    <message>
        <source>All attributes as in the file again</source>
        <translation>Todos los atributos de nuevo como en el archivo</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>Singular: {n} changed</extracomment>
        <translation>
            <numerusform>{n} cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the custom user</source>
        <translation>Atributos del usuario personalizado</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>The preview shows the last valid data.</source>
        <translation>La vista previa muestra los últimos datos válidos.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>Línea {line}, columna {column}: {message}</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Leídos aquí</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Follow user → {language}</source>
        <translation>Según usuario → {language}</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is {language} ({tag}).</source>
        <translation>{chosen}: el idioma del usuario es {language} ({tag}).</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Idioma de la vista previa</translation>
    </message>
    <message>
        <source>Follow user → Default</source>
        <translation>Según usuario → Predeterminada</translation>
    </message>
    <message>
        <source>{chosen}: the preview shows it whatever the user&apos;s language.</source>
        <translation>{chosen}: la vista previa lo muestra sea cual sea el idioma del usuario.</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is not set.</source>
        <translation>{chosen}: el idioma del usuario no está definido.</translation>
    </message>
    <message>
        <source>{language}: not here → Default</source>
        <translation>{language}: no está aquí → Predeterminada</translation>
    </message>
    <message>
        <source>the user&apos;s data</source>
        <translation>los datos del usuario</translation>
    </message>
    <message>
        <source>the default was used</source>
        <translation>se usó el valor por defecto</translation>
    </message>
    <message>
        <source>empty, and no default</source>
        <translation>vacío y sin valor por defecto</translation>
    </message>
    <message>
        <source>connected content</source>
        <translation>Connected Content</translation>
    </message>
    <message>
        <source>filled in on sending</source>
        <translation>se rellena al enviar</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>tiene un problema</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Leyenda de las marcas</translation>
    </message>
    <message>
        <source>From {names}</source>
        <translation>De {names}</translation>
    </message>
    <message>
        <source>From {names}, in the content block {block}</source>
        <translation>De {names}, en el Content Block {block}</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>From connected content</source>
        <translation>De Connected Content</translation>
    </message>
    <message>
        <source>A default was used</source>
        <translation>Se usó un valor por defecto</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used</source>
        <translation>{names} está vacío; se usó su valor por defecto</translation>
    </message>
    <message>
        <source>{names} is empty, in the content block {block}</source>
        <translation>{names} está vacío, en el Content Block {block}</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used, in the content block {block}</source>
        <translation>{names} está vacío; se usó su valor por defecto, en el Content Block {block}</translation>
    </message>
    <message>
        <source>The value of the secret {names} is filled in when this is sent.</source>
        <translation>El valor del secreto {names} se rellena cuando esto se envía.</translation>
    </message>
    <message>
        <source>no external id</source>
        <translation>sin id externo</translation>
    </message>
    <message>
        <source>Matrix of all users and languages</source>
        <translation>Matriz de todos los usuarios e idiomas</translation>
    </message>
    <message>
        <source>What every user would get in every language</source>
        <translation>Lo que recibiría cada usuario en cada idioma</translation>
    </message>
    <message>
        <source>Open or make a webhook in the project to see what it sends.</source>
        <translation>Abra o cree un webhook en el proyecto para ver qué envía.</translation>
    </message>
    <message>
        <source>The problems are being looked for again; try once more.</source>
        <translation>Se están buscando de nuevo los problemas; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>What the marks in the preview mean</source>
        <translation>Qué significan las marcas de la vista previa</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Sin vista previa</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>Vista previa de {name}</translation>
    </message>
    <message>
        <source>Nothing to preview</source>
        <translation>Nada que previsualizar</translation>
    </message>
    <message>
        <source>✕ Not rendered: {message}</source>
        <translation>✕ Sin procesar: {message}</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{detail}: {message}, fix: {fix}</source>
        <translation>{detail}: {message}, solución: {fix}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regla {rule}</translation>
    </message>
    <message>
        <source>Record or write a stub</source>
        <translation>Grabar o escribir un stub</translation>
    </message>
    <message>
        <source>Rule {rule}; silence this one with {comment}</source>
        <translation>Regla {rule}; silencie esta con {comment}</translation>
    </message>
    <message>
        <source>{field}, line {line}, column {column}</source>
        <translation>{field}, línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>{field}, column {column}</source>
        <translation>{field}, columna {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation>Cabecera {name}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>columna {column}</translation>
    </message>
    <message>
        <source>Body, {key}</source>
        <translation>Cuerpo, {key}</translation>
    </message>
    <message>
        <source>Body, row {row}</source>
        <translation>Cuerpo, fila {row}</translation>
    </message>
    <message>
        <source>These problems have no automatic fix.</source>
        <translation>Estos problemas no tienen corrección automática.</translation>
    </message>
    <message>
        <source>There are no problems to fix.</source>
        <translation>No hay problemas que corregir.</translation>
    </message>
    <message>
        <source>This problem has no automatic fix.</source>
        <translation>Este problema no tiene corrección automática.</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir al problema siguiente</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are listed</source>
        <extracomment>Singular: the first {n} is listed</extracomment>
        <translation>
            <numerusform>se muestra el primero</numerusform>
            <numerusform>se muestran los primeros {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Ocultar los problemas</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;s ago</source>
        <extracomment>Singular: {n:,} s ago</extracomment>
        <translation>
            <numerusform>hace {n:,} s</numerusform>
            <numerusform>hace {n:,} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;min ago</source>
        <extracomment>Singular: {n:,} min ago</extracomment>
        <translation>
            <numerusform>hace {n:,} min</numerusform>
            <numerusform>hace {n:,} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was recorded.</source>
        <translation>No se preguntó ni se grabó nada.</translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own; nothing was recorded.</source>
        <translation>Hook Studio cometió un error propio; no se grabó nada.</translation>
    </message>
    <message>
        <source>Record the answer again</source>
        <translation>Grabar la respuesta de nuevo</translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation>Cancelado; no se grabó nada.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Grabar una respuesta</translation>
    </message>
    <message>
        <source>Loopback: for testing, not for Braze</source>
        <translation>Bucle local: para pruebas, no para Braze</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} headers</source>
        <extracomment>Singular: {n:,} header</extracomment>
        <translation>
            <numerusform>{n:,} cabecera</numerusform>
            <numerusform>{n:,} cabeceras</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is on your own machine; Braze does not allow it.</source>
        <translation>La dirección está en su propio equipo; Braze no la admite.</translation>
    </message>
    <message>
        <source>Show the headers</source>
        <translation>Mostrar las cabeceras</translation>
    </message>
    <message>
        <source>URL as sent</source>
        <translation>URL enviada</translation>
    </message>
    <message>
        <source>Headers as sent</source>
        <translation>Cabeceras enviadas</translation>
    </message>
    <message>
        <source>Body as sent</source>
        <translation>Cuerpo enviado</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tal como se grabó</translation>
    </message>
    <message>
        <source>Slowly (3 s)</source>
        <translation>Lenta (3 s)</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>not JSON: line {line}, column {column}</source>
        <translation>no es JSON: línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>{size} + secrets</source>
        <translation>{size} + secretos</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>⊘ Aborted: {reason} · nothing would be sent</source>
        <translation>⊘ Cancelado: {reason} · no se enviaría nada</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} errors</source>
        <extracomment>Singular: {n:,} error</extracomment>
        <translation>
            <numerusform>{n:,} error</numerusform>
            <numerusform>{n:,} errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} warnings</source>
        <extracomment>Singular: {n:,} warning</extracomment>
        <translation>
            <numerusform>{n:,} advertencia</numerusform>
            <numerusform>{n:,} advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <extracomment>Singular: {n:,} note</extracomment>
        <translation>
            <numerusform>{n:,} nota</numerusform>
            <numerusform>{n:,} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>✓ valid JSON</source>
        <translation>✓ JSON válido</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sin cuerpo</translation>
    </message>
    <message>
        <source>Try other attributes for this user</source>
        <translation>Probar otros atributos para este usuario</translation>
    </message>
    <message>
        <source>This project has no sample users; click to make up a custom one.</source>
        <translation>Este proyecto no tiene usuarios de muestra; haga clic para crear uno personalizado.</translation>
    </message>
    <message>
        <source>Sample user: {name}</source>
        <translation>Usuario de muestra: {name}</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (personalizado)</translation>
    </message>
    <message>
        <source>Random user</source>
        <translation>Usuario al azar</translation>
    </message>
    <message>
        <source>Custom user…</source>
        <translation>Usuario personalizado…</translation>
    </message>
    <message>
        <source>External id, e-mail or name</source>
        <translation>Id externo, correo o nombre</translation>
    </message>
    <message>
        <source>Search sample users</source>
        <translation>Buscar usuarios de muestra</translation>
    </message>
    <message>
        <source>Found sample users</source>
        <translation>Usuarios de muestra encontrados</translation>
    </message>
    <message>
        <source>No sample user matches.</source>
        <translation>Ningún usuario de muestra coincide.</translation>
    </message>
    <message>
        <source>This project has no sample users.</source>
        <translation>Este proyecto no tiene usuarios de muestra.</translation>
    </message>
    <message>
        <source>Hook Studio</source>
        <translation>Hook Studio</translation>
    </message>
    <message>
        <source>Close Hook Studio?</source>
        <translation>¿Cerrar Hook Studio?</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>Elegir una carpeta para el nuevo proyecto</translation>
    </message>
    <message>
        <source>This project cannot be opened</source>
        <translation>No se puede abrir este proyecto</translation>
    </message>
    <message>
        <source>The project was not made</source>
        <translation>No se creó el proyecto</translation>
    </message>
    <message>
        <source>You deleted this file.</source>
        <translation>Usted eliminó este archivo.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>El archivo ya no está ahí o no se puede leer.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Compare {file}</source>
        <translation>Comparar {file}</translation>
    </message>
    <message>
        <source>Marked lines differ. A reload can be undone.</source>
        <translation>Las líneas marcadas difieren. Una recarga se puede deshacer.</translation>
    </message>
    <message>
        <source>Show the next lines that differ, from the last the first (F8)</source>
        <translation>Mostrar las siguientes líneas que difieren; tras las últimas, las primeras (F8)</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>The version on disk</source>
        <translation>La versión del disco</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>La suya, sin guardar</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Only on this side</source>
        <translation>Solo en este lado</translation>
    </message>
    <message>
        <source>Name of the content block</source>
        <translation>Nombre del Content Block</translation>
    </message>
    <message>
        <source>Webhooks name it so; rename it here or with F2.</source>
        <translation>Los webhooks lo nombran así; renómbrelo aquí o con F2.</translation>
    </message>
    <message>
        <source>Copy tag</source>
        <translation>Copiar etiqueta</translation>
    </message>
    <message>
        <source>Copy {tag} for a webhook&apos;s URL, header or body</source>
        <translation>Copiar {tag} para la URL, una cabecera o el cuerpo de un webhook</translation>
    </message>
    <message>
        <source>Used by {webhooks}</source>
        <translation>Usado por {webhooks}</translation>
    </message>
    <message>
        <source>No webhook uses it yet</source>
        <translation>Ningún webhook lo usa aún</translation>
    </message>
    <message>
        <source>Edit content block</source>
        <translation>Editar Content Block</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Recargar todo</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}.</source>
        <extracomment>Singular: {n} more file changed on disk: {files}.</extracomment>
        <translation>
            <numerusform>Cambió en el disco {n} archivo más: {files}.</numerusform>
            <numerusform>Cambiaron en el disco {n} archivos más: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}, …</source>
        <extracomment>Singular: {n} more file changed on disk: {files}, …</extracomment>
        <translation>
            <numerusform>Cambió en el disco {n} archivo más: {files}, …</numerusform>
            <numerusform>Cambiaron en el disco {n} archivos más: {files}, …</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} changed on disk while you have unsaved edits in it.</source>
        <translation>{file} cambió en el disco mientras usted tiene cambios sin guardar en él.</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>Se eliminó «{title}»</translation>
    </message>
    <message>
        <source>New sample user</source>
        <translation>Nuevo usuario de muestra</translation>
    </message>
    <message>
        <source>New content block</source>
        <translation>Nuevo Content Block</translation>
    </message>
    <message>
        <source>New recorded answer</source>
        <translation>Nueva respuesta grabada</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Content blocks</source>
        <translation>Content Blocks</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Usuario de muestra</translation>
    </message>
    <message>
        <source>Attributes and properties to preview with.</source>
        <translation>Atributos y propiedades para la vista previa.</translation>
    </message>
    <message>
        <source>Liquid that several webhooks share.</source>
        <translation>Liquid que comparten varios webhooks.</translation>
    </message>
    <message>
        <source>Recorded answer</source>
        <translation>Respuesta grabada</translation>
    </message>
    <message>
        <source>What connected content gets in the preview.</source>
        <translation>Lo que recibe Connected Content en la vista previa.</translation>
    </message>
    <message>
        <source>Base URLs, variables and secrets of one stage.</source>
        <translation>URL base, variables y secretos de una fase.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Qué crear</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No name, e-mail, id or URL holds this text.</source>
        <translation>Ningún nombre, correo, id o URL contiene este texto.</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>Un proyecto vacío</translation>
    </message>
    <message>
        <source>What you make is listed here: webhooks, sample users, content blocks, and more.</source>
        <translation>Lo que cree aparece aquí: webhooks, usuarios de muestra, Content Blocks y más.</translation>
    </message>
    <message>
        <source>New webhook, user, content block, answer or environment</source>
        <translation>Nuevo webhook, usuario, Content Block, respuesta o entorno</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Read-only: made by a newer Hook Studio</source>
        <translation>Solo lectura: creado con un Hook Studio más reciente</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>Filtrar el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on other files</source>
        <extracomment>Singular: {n} note on other files</extracomment>
        <translation>
            <numerusform>{n} nota sobre otros archivos</numerusform>
            <numerusform>{n} notas sobre otros archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read. {details}</source>
        <translation>No se puede leer {file}. {details}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>Copiar nombre de archivo</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Línea {line}: {message}</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>tiene advertencias</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Skip changed files</source>
        <translation>Omitir los cambiados</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. Changed on disk since: {newer}.</source>
        <translation>Hay cambios que no se guardaron la última vez, en {files}. Cambiaron en el disco desde entonces: {newer}.</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more</source>
        <extracomment>Singular: {files} and {n} more</extracomment>
        <translation>
            <numerusform>{files} y {n} más</numerusform>
            <numerusform>{files} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}.</source>
        <translation>Hay cambios que no se guardaron la última vez, en {files}.</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. On disk that changed since.</source>
        <translation>Hay cambios que no se guardaron la última vez, en {files}. Desde entonces cambió en el disco.</translation>
    </message>
    <message>
        <source>* stands for anything. The preview uses this answer and contacts nobody.</source>
        <translation>* representa cualquier cosa. La vista previa usa esta respuesta y no contacta con nadie.</translation>
    </message>
    <message>
        <source>! Braze waits {seconds:g} s: this answer comes too late.</source>
        <translation>! Braze espera {seconds:g} s: esta respuesta llega demasiado tarde.</translation>
    </message>
    <message>
        <source>Name of the answer</source>
        <translation>Nombre de la respuesta</translation>
    </message>
    <message>
        <source>F2 renames the answer&apos;s file.</source>
        <translation>F2 renombra el archivo de la respuesta.</translation>
    </message>
    <message>
        <source>Method of the call</source>
        <translation>Método de la llamada</translation>
    </message>
    <message>
        <source>URL of the call</source>
        <translation>URL de la llamada</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>* answers GET and POST</source>
        <translation>* responde a GET y POST</translation>
    </message>
    <message>
        <source>The whole URL of the call, or a pattern in which * is anything</source>
        <translation>La URL completa de la llamada, o un patrón en el que * es cualquier cosa</translation>
    </message>
    <message>
        <source>How long the host takes; Braze waits {seconds:g} s</source>
        <translation>Cuánto tarda el host; Braze espera {seconds:g} s</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s content type</source>
        <translation>Editar el tipo de contenido de la respuesta</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>Demora en segundos</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source>! The body is not JSON (line {line}).</source>
        <translation>! El cuerpo no es JSON (línea {line}).</translation>
    </message>
    <message>
        <source>! The body nests too deeply.</source>
        <translation>! El cuerpo se anida demasiado.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s method</source>
        <translation>Editar el método de la respuesta</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s status</source>
        <translation>Editar el código de estado de la respuesta</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s delay</source>
        <translation>Editar la demora de la respuesta</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s URL</source>
        <translation>Editar la URL de la respuesta</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s body</source>
        <translation>Editar el cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>What is not set is missing for the webhook. null is a value of its own.</source>
        <translation>Lo que no está definido falta para el webhook. null es un valor propio.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre del usuario</translation>
    </message>
    <message>
        <source>F2 renames the user and its file.</source>
        <translation>F2 renombra el usuario y su archivo.</translation>
    </message>
    <message>
        <source>Attributes of the sample user</source>
        <translation>Atributos del usuario de muestra</translation>
    </message>
    <message>
        <source>✕ Line {line}: {message}</source>
        <translation>✕ Línea {line}: {message}</translation>
    </message>
    <message>
        <source>✕ The JSON has a mistake; the form shows the data before it.</source>
        <translation>✕ El JSON tiene un error; el formulario muestra los datos anteriores.</translation>
    </message>
    <message>
        <source>View of the data</source>
        <translation>Vista de los datos</translation>
    </message>
    <message>
        <source>Go to the mistake. The preview shows the last valid data.</source>
        <translation>Ir al error. La vista previa muestra los últimos datos válidos.</translation>
    </message>
    <message>
        <source>Go to the mistake in the JSON.</source>
        <translation>Ir al error del JSON.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>✕ {name}: {problem}</source>
        <translation>✕ {name}: {problem}</translation>
    </message>
    <message>
        <source>Go to the value. The preview shows the last valid data.</source>
        <translation>Ir al valor. La vista previa muestra los últimos datos válidos.</translation>
    </message>
    <message>
        <source>Edit user name</source>
        <translation>Editar nombre del usuario</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more files</source>
        <extracomment>Singular: {files} and {n} more file</extracomment>
        <translation>
            <numerusform>{files} y {n} archivo más</numerusform>
            <numerusform>{files} y {n} archivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} {n} more in the project pane.</source>
        <extracomment>Singular: {problem} {n} more in the project pane.</extracomment>
        <translation>
            <numerusform>{problem} {n} más en el panel del proyecto.</numerusform>
            <numerusform>{problem} {n} más en el panel del proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are unsaved edits in {files}.</source>
        <translation>Hay cambios sin guardar en {files}.</translation>
    </message>
    <message>
        <source>{problem} The project is open for reading only.</source>
        <translation>{problem} El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Save your edits?</source>
        <translation>¿Guardar sus cambios?</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only. You can edit and send; nothing can be saved until it may be written.</source>
        <translation>La carpeta {folder} es de solo lectura. Puede editar y enviar; no se puede guardar nada hasta que se permita escribir en ella.</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from Braze&apos;s {source}; the header X-Simulated-Source of a request goes before that.</source>
        <translation>Solo se dejan pasar las direcciones de {instance} de Braze; las demás reciben 403.
Las peticiones cuentan como enviadas desde {source} de Braze; la cabecera X-Simulated-Source de una petición tiene prioridad.</translation>
    </message>
    <message>
        <source>Answer only what comes from the addresses of one Braze instance, and 403 to all else. Where a request comes from is simulated.</source>
        <translation>Responder solo a lo que viene de las direcciones de una instancia de Braze, y 403 a todo lo demás. El origen de una petición se simula.</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from this computer; the header X-Simulated-Source of a request goes before that.</source>
        <translation>Solo se dejan pasar las direcciones de {instance} de Braze; las demás reciben 403.
Las peticiones cuentan como enviadas desde este equipo; la cabecera X-Simulated-Source de una petición tiene prioridad.</translation>
    </message>
    <message>
        <source>Requests count as sent from</source>
        <translation>Las peticiones cuentan como enviadas desde</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Firewall: only Braze&apos;s {instance} is let in</source>
        <translation>Cortafuegos: solo se deja pasar {instance} de Braze</translation>
    </message>
    <message>
        <source>Only Braze&apos;s {instance}</source>
        <translation>Solo {instance} de Braze</translation>
    </message>
    <message>
        <source>Braze&apos;s {instance}</source>
        <translation>{instance} de Braze</translation>
    </message>
    <message>
        <source>Firewall: off</source>
        <translation>Cortafuegos: desactivado</translation>
    </message>
    <message>
        <source>Only {instance}</source>
        <translation>Solo {instance}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>From {peer}, counts as sent from {source}, {time}, answered {answer}</source>
        <translation>De {peer}, cuenta como enviada desde {source}, {time}, respondida con {answer}</translation>
    </message>
    <message>
        <source>From {peer}, {time}, answered {answer}</source>
        <translation>De {peer}, {time}, respondida con {answer}</translation>
    </message>
    <message>
        <source>Save the body of the received request</source>
        <translation>Guardar el cuerpo de la petición recibida</translation>
    </message>
    <message>
        <source>Save the body as it came, byte for byte</source>
        <translation>Guardar el cuerpo tal como llegó, byte a byte</translation>
    </message>
    <message>
        <source>Part of the received request</source>
        <translation>Parte de la petición recibida</translation>
    </message>
    <message>
        <source>Body of the received request</source>
        <translation>Cuerpo de la petición recibida</translation>
    </message>
    <message>
        <source>The received request as it came</source>
        <translation>La petición recibida tal como llegó</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Copy the receiver&apos;s address</source>
        <translation>Copiar la dirección del receptor</translation>
    </message>
    <message>
        <source>Clear the list of received requests</source>
        <translation>Borrar la lista de peticiones recibidas</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Peticiones recibidas</translation>
    </message>
    <message>
        <source>Send a webhook to {url} and it appears here. {sends}</source>
        <translation>Envíe un webhook a {url} y aparecerá aquí. {sends}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>Detener el receptor</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Iniciar el receptor</translation>
    </message>
    <message>
        <source>{keys} sends.</source>
        <translation>{keys} envía.</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Aún no se ha recibido nada</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>El receptor está apagado</translation>
    </message>
    <message>
        <source>Start it to catch what you send.</source>
        <translation>Inícielo para captar lo que envíe.</translation>
    </message>
    <message>
        <source>Steps with commas between; the last one repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s, :delay=s or :body=name.
Bodies:
{bodies}</source>
        <translation>Pasos separados por comas; el último se repite: 503*2, 429:retry-after=7, 200
Un paso es un código de estado, hang o reset, luego *número y luego :retry-after=s, :delay=s o :body=nombre.
Cuerpos:
{bodies}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <source>Always 200</source>
        <translation>Siempre 200</translation>
    </message>
    <message>
        <source>500 once, then 200</source>
        <translation>500 una vez, luego 200</translation>
    </message>
    <message>
        <source>Busy, then well</source>
        <translation>Ocupado, luego bien</translation>
    </message>
    <message>
        <source>Slow: 200 after 3 s</source>
        <translation>Lento: 200 tras 3 s</translation>
    </message>
    <message>
        <source>404 with a JSON error</source>
        <translation>404 con un error JSON</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>No responder nunca</translation>
    </message>
    <message>
        <source>Break the connection</source>
        <translation>Cortar la conexión</translation>
    </message>
    <message>
        <source>Script of the receiver&apos;s answers</source>
        <translation>Script de las respuestas del receptor</translation>
    </message>
    <message>
        <source>Ready scripts</source>
        <translation>Scripts listos</translation>
    </message>
    <message>
        <source>Start the script again</source>
        <translation>Reiniciar el script</translation>
    </message>
    <message>
        <source>Start the script again at its first step</source>
        <translation>Reiniciar el script desde su primer paso</translation>
    </message>
    <message>
        <source>The next request is answered by {step}</source>
        <translation>La siguiente petición se responde con {step}</translation>
    </message>
    <message>
        <source>✕ Column {column}: {problem} The script before still answers.</source>
        <translation>✕ Columna {column}: {problem} Sigue respondiendo el script anterior.</translation>
    </message>
    <message numerus="yes">
        <source>What is open is saved. {n} other files are not.</source>
        <extracomment>Singular: What is open is saved. {n} other file is not.</extracomment>
        <translation>
            <numerusform>Lo abierto está guardado. {n} archivo más no lo está.</numerusform>
            <numerusform>Lo abierto está guardado. {n} archivos más no lo están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files: {files} and others</source>
        <extracomment>Singular: {n} file: {files} and others</extracomment>
        <translation>
            <numerusform>{n} archivo: {files} y otros</numerusform>
            <numerusform>{n} archivos: {files} y otros</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} and {last}</source>
        <translation>{files} y {last}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Sin guardar. {why}</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Undid: {edit} of {document}</source>
        <translation>Deshecho: {edit} de {document}</translation>
    </message>
    <message>
        <source>Redid: {edit} of {document}</source>
        <translation>Rehecho: {edit} de {document}</translation>
    </message>
    <message>
        <source>Saved {files}</source>
        <translation>Guardado: {files}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>in the body</source>
        <comment>where a key stands</comment>
        <translation>en el cuerpo</translation>
    </message>
    <message>
        <source>in the header {name}</source>
        <comment>where a key stands</comment>
        <translation>en la cabecera {name}</translation>
    </message>
    <message>
        <source>in the pair {name}</source>
        <comment>where a key stands</comment>
        <translation>en el par {name}</translation>
    </message>
    <message>
        <source>in a pair</source>
        <comment>where a key stands</comment>
        <translation>en un par</translation>
    </message>
    <message>
        <source>in the URL</source>
        <comment>where a key stands</comment>
        <translation>en la URL</translation>
    </message>
    <message>
        <source>Move a key to the keyring</source>
        <translation>Mover una clave al llavero</translation>
    </message>
    <message>
        <source>Keeping {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>There is another secret called {kept_as}. Choose another name.</source>
        <translation>Ya hay otro secreto llamado {kept_as}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{file} was saved with what looks like a key {place}.</source>
        <translation>{file} se guardó con lo que parece una clave {place}.</translation>
    </message>
    <message>
        <source>This looks like a key, {where}. Move it to the keyring, under this name?</source>
        <translation>Esto parece una clave, {where}. ¿Moverla al llavero con este nombre?</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nombre del secreto</translation>
    </message>
    <message>
        <source>&amp;Move to the keyring</source>
        <translation>&amp;Mover al llavero</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Conservar solo esta sesión</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Secrets…</source>
        <translation>Secretos…</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <extracomment>Singular: {n} secret is kept in memory for this run only, and gone when Hook Studio is closed.</extracomment>
        <translation>
            <numerusform>Se guarda {n} secreto en memoria solo para esta sesión; desaparece al cerrar Hook Studio.</numerusform>
            <numerusform>Se guardan {n} secretos en memoria solo para esta sesión; desaparecen al cerrar Hook Studio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <translation>Los secretos se guardan en memoria solo para esta sesión y desaparecen al cerrar Hook Studio.</translation>
    </message>
    <message>
        <source>The value goes into requests as they are sent, and into no file, log or preview.</source>
        <translation>El valor se incluye en las peticiones al enviarlas, y en ningún archivo, registro ni vista previa.</translation>
    </message>
    <message>
        <source>Value of the secret</source>
        <translation>Valor del secreto</translation>
    </message>
    <message>
        <source>Keep in the &amp;keyring</source>
        <translation>Guardar en el &amp;llavero</translation>
    </message>
    <message>
        <source>For this &amp;run only</source>
        <translation>Solo para esta &amp;sesión</translation>
    </message>
    <message>
        <source>There is a secret of this name; replace that one instead.</source>
        <translation>Ya hay un secreto con este nombre; reemplace ese.</translation>
    </message>
    <message>
        <source>Replace the secret {name}</source>
        <translation>Reemplazar el secreto {name}</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>Añadir un secreto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>Use letras, dígitos, _ y -, y empiece por una letra o _.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>Command line only</source>
        <translation>Solo línea de comandos</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>Nada en este proyecto</translation>
    </message>
    <message>
        <source>{variable} is set: the command line reads it, the studio does not.</source>
        <translation>{variable} está definida: la lee la línea de comandos, no el estudio.</translation>
    </message>
    <message>
        <source>The keyring is not there</source>
        <translation>El llavero no está disponible</translation>
    </message>
    <message>
        <source>In the keyring, readable</source>
        <translation>En el llavero, legible</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Keep secrets for this run only</source>
        <translation>Guardar los secretos solo para esta sesión</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>A webhook names a secret as {{secret.name}}. Its value is kept in the system&apos;s keyring, for this project alone, and is never shown.</source>
        <translation>Un webhook nombra un secreto como {{secret.name}}. Su valor se guarda en el llavero del sistema, solo para este proyecto, y nunca se muestra.</translation>
    </message>
    <message>
        <source>Write {{secret.name}} in a URL, a header or a body where a key belongs, and add the key here. It never comes into a file of the project.</source>
        <translation>Escriba {{secret.name}} en una URL, una cabecera o un cuerpo donde vaya una clave, y añada la clave aquí. Nunca llega a un archivo del proyecto.</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value.</source>
        <translation>No se puede recuperar: Hook Studio nunca muestra un valor.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} secrets?</source>
        <extracomment>Singular: Delete {n} secret?</extracomment>
        <translation>
            <numerusform>¿Eliminar {n} secreto?</numerusform>
            <numerusform>¿Eliminar {n} secretos?</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Aún no hay secretos</translation>
    </message>
    <message>
        <source>Add a secret…</source>
        <translation>Añadir un secreto…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Buscando el llavero…</translation>
    </message>
    <message numerus="yes">
        <source>All {n} can be read.</source>
        <extracomment>Singular: All {n} can be read.</extracomment>
        <translation>
            <numerusform>Se puede leer.</numerusform>
            <numerusform>Se pueden leer los {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading from the keyring…</source>
        <translation>Leyendo del llavero…</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value. Used by {places}: sends wait until it is given again.</source>
        <translation>No se puede recuperar: Hook Studio nunca muestra un valor. Usado por {places}: los envíos esperan hasta que se vuelva a dar.</translation>
    </message>
    <message>
        <source>Delete the secret {name}?</source>
        <translation>¿Eliminar el secreto {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} secrets.</source>
        <extracomment>Singular: Deleted {n} secret.</extracomment>
        <translation>
            <numerusform>Se eliminó {n} secreto.</numerusform>
            <numerusform>Se eliminaron {n} secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>{name} is kept.</source>
        <translation>{name} está guardado.</translation>
    </message>
    <message>
        <source>Listing…</source>
        <translation>Enumerando…</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Probar todos</translation>
    </message>
    <message>
        <source>&amp;Give a value…</source>
        <translation>&amp;Dar un valor…</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Faltan: {names}.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Se puede leer.</translation>
    </message>
    <message>
        <source>Deleted the secret {name}.</source>
        <translation>Se eliminó el secreto {name}.</translation>
    </message>
    <message>
        <source>Cancel what the keyring is asked</source>
        <translation>Cancelar la consulta al llavero</translation>
    </message>
    <message>
        <source>The keyring is asked</source>
        <translation>Consultando el llavero</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host no encontrado</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host inaccesible</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Sin conexión a tiempo</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Certificate or TLS refused</source>
        <translation>Certificado o TLS rechazado</translation>
    </message>
    <message>
        <source>Certificate file not usable</source>
        <translation>Archivo de certificado no utilizable</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Cerrada sin respuesta</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Respuesta incompleta</translation>
    </message>
    <message>
        <source>Not a valid HTTP answer</source>
        <translation>No es una respuesta HTTP válida</translation>
    </message>
    <message>
        <source>Not a valid request</source>
        <translation>No es una petición válida</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Falta el secreto</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Falló el proxy</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>Address never allowed</source>
        <translation>Dirección nunca permitida</translation>
    </message>
    <message>
        <source>{outcome} in {duration}</source>
        <translation>{outcome} en {duration}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: {problem} (and {n:,} more errors).</source>
        <extracomment>Singular: Nothing was sent: {problem} (and {n:,} more error).</extracomment>
        <translation>
            <numerusform>No se envió nada: {problem} (y {n:,} error más).</numerusform>
            <numerusform>No se envió nada: {problem} (y {n:,} errores más).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message ({reason}).</source>
        <translation>No se envió nada: la plantilla cancela el mensaje ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}.</source>
        <translation>No se envió nada: {problem}.</translation>
    </message>
    <message>
        <source>Would retry</source>
        <translation>Se reintentaría</translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message.</source>
        <translation>No se envió nada: la plantilla cancela el mensaje.</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a phase of a request</comment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a phase of a request</comment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>a phase of a request</comment>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>a phase of a request</comment>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of all phases of a request</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>through {proxy}</source>
        <translation>a través de {proxy}</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Partes del resultado</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>No hay respuesta</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Enviado {time}</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>No hubo respuesta</translation>
    </message>
    <message>
        <source>before that, {duration} for secrets and certificates</source>
        <translation>antes, {duration} para secretos y certificados</translation>
    </message>
    <message>
        <source>Request as queued</source>
        <translation>Petición en cola</translation>
    </message>
    <message>
        <source>Not text ({type}); the first bytes are shown as hexadecimal.</source>
        <translation>No es texto ({type}); los primeros bytes se muestran en hexadecimal.</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>Only the first {size} of the body were kept.</source>
        <translation>Solo se conservaron los primeros {size} del cuerpo.</translation>
    </message>
    <message>
        <source>The answer stopped after {size}.</source>
        <translation>La respuesta se detuvo tras {size}.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <source>Show the body as received</source>
        <translation>Mostrar el cuerpo tal como se recibió</translation>
    </message>
    <message>
        <source>Show the JSON with the white space that it came with</source>
        <translation>Mostrar el JSON con los espacios en blanco con que llegó</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Buscar en el cuerpo</translation>
    </message>
    <message>
        <source>Find in the body ({keys})</source>
        <translation>Buscar en el cuerpo ({keys})</translation>
    </message>
    <message>
        <source>Save the body as it was received, byte for byte</source>
        <translation>Guardar el cuerpo tal como se recibió, byte a byte</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>sin Content-Type</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>sin cuerpo</translation>
    </message>
    <message>
        <source>Laying out the JSON…</source>
        <translation>Dando formato al JSON…</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels, so it is shown as it was received.</source>
        <translation>El JSON anida más de {limit} niveles, así que se muestra tal como se recibió.</translation>
    </message>
    <message>
        <source>Nothing was sent: no webhook is open.</source>
        <translation>No se envió nada: no hay ningún webhook abierto.</translation>
    </message>
    <message>
        <source>Nothing is known about this send: it ended in an error of Hook Studio itself.</source>
        <translation>No se sabe nada de este envío: terminó en un error del propio Hook Studio.</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}</source>
        <translation>No se envió nada: {problem}</translation>
    </message>
    <message>
        <source>Liquid works here. Secrets stand by name. The project&apos;s files are not changed.</source>
        <translation>Aquí funciona Liquid. Los secretos figuran por su nombre. Los archivos del proyecto no se cambian.</translation>
    </message>
    <message>
        <source>Edit and resend · {title}</source>
        <translation>Editar y reenviar · {title}</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Cabeceras, una por línea</translation>
    </message>
    <message>
        <source>The request of this delivery is not kept any more, so it cannot be edited.</source>
        <translation>La petición de esta entrega ya no se conserva, así que no se puede editar.</translation>
    </message>
    <message>
        <source>This delivery is of another project. Open that one to edit and resend it.</source>
        <translation>Esta entrega es de otro proyecto. Ábralo para editarla y reenviarla.</translation>
    </message>
    <message>
        <source>Given up by the user.</source>
        <translation>Abandonada por el usuario.</translation>
    </message>
    <message>
        <source>The first attempt is under way…</source>
        <translation>El primer intento está en curso…</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is under way…</source>
        <translation>El reintento {retry} de {retries} está en curso…</translation>
    </message>
    <message>
        <source>The first attempt waits: all sending is paused.</source>
        <translation>El primer intento espera: todos los envíos están en pausa.</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} waits: all sending is paused.</source>
        <translation>El reintento {retry} de {retries} espera: todos los envíos están en pausa.</translation>
    </message>
    <message>
        <source>The first attempt is due now.</source>
        <translation>El primer intento toca ahora.</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is due now.</source>
        <translation>El reintento {retry} de {retries} toca ahora.</translation>
    </message>
    <message>
        <source>The first attempt at {time}</source>
        <translation>El primer intento a las {time}</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} at {time}</source>
        <translation>Reintento {retry} de {retries} a las {time}</translation>
    </message>
    <message>
        <source>By the policy {policy} of the webhook.</source>
        <translation>Según la política {policy} del webhook.</translation>
    </message>
    <message numerus="yes">
        <source>Final: the policy {policy} gives up after {n} retries.</source>
        <extracomment>Singular: Final: the policy {policy} gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>Definitivo: la política {policy} abandona tras {n} reintento.</numerusform>
            <numerusform>Definitivo: la política {policy} abandona tras {n} reintentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt is used up meanwhile.</source>
        <translation>Mientras tanto no se gasta ningún intento.</translation>
    </message>
    <message>
        <source>Resume sending in the outbox.</source>
        <translation>Reanude el envío en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}. It asks for more than an hour; an hour is the most that is waited.</source>
        <translation>El endpoint pide esta hora con {header}. Pide más de una hora; una hora es lo máximo que se espera.</translation>
    </message>
    <message>
        <source>Final: {reason}</source>
        <translation>Definitivo: {reason}</translation>
    </message>
    <message>
        <source>Final: the policy {policy} of the webhook has no retries.</source>
        <translation>Definitivo: la política {policy} del webhook no tiene reintentos.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>Retenida: {reason}</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}.</source>
        <translation>El endpoint pide esta hora con {header}.</translation>
    </message>
    <message>
        <source>Delivered by retry {retry} of {retries}.</source>
        <translation>Entregada en el reintento {retry} de {retries}.</translation>
    </message>
    <message>
        <source>Send again makes a new delivery.</source>
        <translation>Enviar de nuevo crea otra entrega.</translation>
    </message>
    <message>
        <source>Given up: nothing more is sent.</source>
        <translation>Abandonada: no se envía nada más.</translation>
    </message>
    <message>
        <source>Time until the retry</source>
        <translation>Tiempo hasta el reintento</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Send one with {keys}.</source>
        <translation>Envíe uno con {keys}.</translation>
    </message>
    <message>
        <source>Every send is kept here. {sends}</source>
        <translation>Todos los envíos se guardan aquí. {sends}</translation>
    </message>
    <message>
        <source>Outbox {count}</source>
        <translation>Bandeja de salida {count}</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network.</source>
        <translation>Braze mostraría 599, su propio código para un tiempo agotado o un fallo de la red.</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network. Check that the host is up and reachable from the internet.</source>
        <translation>Braze mostraría 599, su propio código para un tiempo agotado o un fallo de la red. Compruebe que el host funciona y es accesible desde internet.</translation>
    </message>
    <message>
        <source>The delay is Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>La espera es elección de Hook Studio; Braze no la documenta.</translation>
    </message>
    <message>
        <source>Webhook {name}</source>
        <translation>Webhook {name}</translation>
    </message>
    <message>
        <source>User {name}</source>
        <translation>Usuario {name}</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Dirección {address}</translation>
    </message>
    <message>
        <source>Address none</source>
        <translation>Dirección ninguna</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>there was no response</comment>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Result of the test send</source>
        <translation>Resultado del envío de prueba</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Open in outbox</source>
        <translation>Abrir en la bandeja</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>The value goes into the request that is sent, and into no file, log or preview.</source>
        <translation>El valor se incluye en la petición que se envía, y en ningún archivo, registro ni vista previa.</translation>
    </message>
    <message>
        <source>Value of the secret {name}</source>
        <translation>Valor del secreto {name}</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>Secreto {name}</translation>
    </message>
    <message>
        <source>This send needs the secret {name}</source>
        <translation>Este envío necesita el secreto {name}</translation>
    </message>
    <message>
        <source>The send was cancelled.</source>
        <translation>Se canceló el envío.</translation>
    </message>
    <message>
        <source>All sending is paused: the message waits in the outbox.</source>
        <translation>Todos los envíos están en pausa: el mensaje espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Nothing is sent from the outbox: {why}</source>
        <translation>No se envía nada desde la bandeja de salida: {why}</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Attempt {number} of {most}</source>
        <translation>Intento {number} de {most}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a date is written, in the letters of Qt&apos;s QLocale.toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}</source>
        <translation>{name}, emitido por {issuer}</translation>
    </message>
    <message numerus="yes">
        <source>{until}; {n:,} certificates more end later</source>
        <extracomment>Singular: {until}; {n:,} certificate more ends later</extracomment>
        <translation>
            <numerusform>{until}; {n:,} certificado más caduca después</numerusform>
            <numerusform>{until}; {n:,} certificados más caducan después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days ({date})</source>
        <extracomment>Singular: expires in {n} day ({date})</extracomment>
        <translation>
            <numerusform>caduca en {n} día ({date})</numerusform>
            <numerusform>caduca en {n} días ({date})</numerusform>
        </translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>Bloqueada con una frase de contraseña.</translation>
    </message>
    <message>
        <source>✓ It belongs to the certificate.</source>
        <translation>✓ Corresponde al certificado.</translation>
    </message>
    <message>
        <source>counts only from {date}</source>
        <translation>solo vale desde el {date}</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <translation>caducó el {date}</translation>
    </message>
    <message>
        <source>Kept in your own settings, for this project; none of its files can change it.</source>
        <translation>Se guarda en sus propios ajustes, para este proyecto; ninguno de sus archivos puede cambiarlo.</translation>
    </message>
    <message>
        <source>Not verified: whatever listens on this machine can pass as the server.</source>
        <translation>Sin verificar: cualquier cosa que escuche en este equipo puede hacerse pasar por el servidor.</translation>
    </message>
    <message>
        <source>⚠ Locked by a passphrase: name the secret that holds it below.</source>
        <translation>⚠ Bloqueada con una frase de contraseña: indique abajo el secreto que la contiene.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>Solo los del sistema</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado del cliente</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado del cliente</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>En el mismo archivo</translation>
    </message>
    <message>
        <source>Secret that is the key&apos;s passphrase</source>
        <translation>Secreto que es la frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Name of a secret, where the key is locked</source>
        <translation>Nombre de un secreto, si la clave está bloqueada</translation>
    </message>
    <message>
        <source>&amp;Do not verify certificates on this machine</source>
        <translation>&amp;No verificar certificados en este equipo</translation>
    </message>
    <message>
        <source>A secret&apos;s name has letters, digits, _ and -, and begins with a letter or _.</source>
        <translation>El nombre de un secreto tiene letras, dígitos, _ y -, y empieza por una letra o _.</translation>
    </message>
    <message>
        <source>Servers on this machine</source>
        <translation>Servidores de este equipo</translation>
    </message>
    <message>
        <source>Trusted in addition to the system&apos;s certificates</source>
        <translation>De confianza, además de los certificados del sistema</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are</source>
        <translation>Se muestra a un servidor que pregunta quién es usted</translation>
    </message>
    <message>
        <source>Locked; opened with the secret {secret} at each send.</source>
        <translation>Bloqueada; se abre con el secreto {secret} en cada envío.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>&amp;Autoridades</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificado</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Borrar: {name}</translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation>No usar ningún archivo</translation>
    </message>
    <message>
        <source>PEM files</source>
        <translation>Archivos PEM</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As Braze&apos;s composer: green and purple</source>
        <translation>Como el compositor de Braze: verde y morado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Liquid colors</source>
        <translation>Colores de Liquid</translation>
    </message>
    <message>
        <source>Wrap long lines in the editor</source>
        <translation>Ajustar las líneas largas en el editor</translation>
    </message>
    <message>
        <source>Another language is used at the next start.</source>
        <translation>El otro idioma se usa en el próximo inicio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Liquid &amp;colors</source>
        <translation>&amp;Colores de Liquid</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Requests at a time to one host</source>
        <translation>Peticiones simultáneas a un host</translation>
    </message>
    <message>
        <source>Requests a second to one host</source>
        <translation>Peticiones por segundo a un host</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>Preguntar antes de cerrar</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Notification when a retry ends</source>
        <translation>Notificación cuando termina un reintento</translation>
    </message>
    <message>
        <source>Do not verify certificates on this machine</source>
        <translation>No verificar certificados en este equipo</translation>
    </message>
    <message>
        <source>Hook Studio looks a name up once, checks the address, and connects to that very address.</source>
        <translation>Hook Studio resuelve un nombre una vez, comprueba la dirección y se conecta a esa misma dirección.</translation>
    </message>
    <message>
        <source>A proxy looks names up and connects by itself. Where one is used, Hook Studio checks the host as the URL names it, and cannot check the address that it leads to. This machine itself is never reached through a proxy.</source>
        <translation>Un proxy resuelve los nombres y se conecta por su cuenta. Cuando se usa uno, Hook Studio comprueba el host tal como lo nombra la URL, y no puede comprobar la dirección a la que lleva. A este mismo equipo nunca se accede a través de un proxy.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>El proxy del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port.</source>
        <translation>Escriba el proxy como http://host:port.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>For each host</source>
        <translation>Para cada host</translation>
    </message>
    <message>
        <source>Deliveries that wait</source>
        <translation>Entregas en espera</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Requests at a ti&amp;me</source>
        <translation>Peticiones si&amp;multáneas</translation>
    </message>
    <message>
        <source>Requests a seco&amp;nd</source>
        <translation>Peticiones por segu&amp;ndo</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>what the studio looks like</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>In this environment, certificates of servers on this machine are not verified. A click opens the setting.</source>
        <translation>En este entorno no se verifican los certificados de los servidores de este equipo. Un clic abre el ajuste.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Certificates on this machine are not verified</source>
        <translation>No se verifican los certificados en este equipo</translation>
    </message>
    <message>
        <source>A shortcut is one key, with Ctrl or Alt if need be.</source>
        <translation>Un atajo es una tecla, con Ctrl o Alt si hace falta.</translation>
    </message>
    <message>
        <source>{key} belongs to text fields and lists.</source>
        <translation>{key} pertenece a los campos de texto y las listas.</translation>
    </message>
    <message>
        <source>{key} alone would be typed. Hold Ctrl or Alt, or take a function key.</source>
        <translation>{key} por sí sola se escribiría. Mantenga pulsado Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>Elija una acción para cambiar su atajo.</translation>
    </message>
    <message>
        <source>Keys for “{action}”:</source>
        <translation>Teclas para «{action}»:</translation>
    </message>
    <message>
        <source>{key} is for “{action}”, which would lose it.</source>
        <translation>{key} es de «{action}», que la perdería.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Acción o tecla</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>New shortcut: press its keys</source>
        <translation>Nuevo atajo: pulse sus teclas</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Usarla aquí</translation>
    </message>
    <message>
        <source>Complete what is typed</source>
        <translation>Completar lo que se escribe</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Subir una fila</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Bajar una fila</translation>
    </message>
    <message>
        <source>Leave the editor</source>
        <translation>Salir del editor</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>In editors and tables</source>
        <translation>En editores y tablas</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, cambiado</translation>
    </message>
    <message>
        <source>✕ Header</source>
        <translation>✕ Cabecera</translation>
    </message>
    <message>
        <source>≠ Meaning</source>
        <translation>≠ Significado</translation>
    </message>
    <message>
        <source>⊘ Aborted</source>
        <translation>⊘ Cancelado</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>No hay nada</translation>
    </message>
    <message>
        <source>Text not escaped</source>
        <translation>Texto sin escapar</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Otro tipo</translation>
    </message>
    <message>
        <source>Odd number</source>
        <translation>Número inusual</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Rompe</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Smallest example</source>
        <translation>Ejemplo mínimo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Keep as sample user</source>
        <translation>Guardar como usuario de muestra</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings</source>
        <extracomment>Singular: {n:,} rendering</extracomment>
        <translation>
            <numerusform>{n:,} ejecución</numerusform>
            <numerusform>{n:,} ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{message}. {advice}</source>
        <translation>{message}. {advice}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Se añadió {name}</translation>
    </message>
    <message>
        <source>What hostile values break</source>
        <translation>Qué rompen los valores hostiles</translation>
    </message>
    <message>
        <source>Jump to the expression, and preview with this value</source>
        <translation>Saltar a la expresión y previsualizar con este valor</translation>
    </message>
    <message>
        <source>Keep the smallest example as a sample user</source>
        <translation>Guardar el ejemplo mínimo como usuario de muestra</translation>
    </message>
    <message numerus="yes">
        <source>Also: {values} and {n} more.</source>
        <extracomment>Singular: Also: {values} and {n} more.</extracomment>
        <translation>
            <numerusform>También: {values} y {n} más.</numerusform>
            <numerusform>También: {values} y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} weaknesses</source>
        <extracomment>Singular: {n:,} weakness</extracomment>
        <translation>
            <numerusform>{n:,} debilidad</numerusform>
            <numerusform>{n:,} debilidades</numerusform>
        </translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>editado desde entonces</translation>
    </message>
    <message>
        <source>Try hostile values</source>
        <translation>Probar valores hostiles</translation>
    </message>
    <message>
        <source>Quotes, nothing, line breaks, other types and more, in each attribute that the webhook reads.</source>
        <translation>Comillas, nada, saltos de línea, otros tipos y más, en cada atributo que lee el webhook.</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} renderings</source>
        <extracomment>Singular: {done:,} of {n:,} rendering</extracomment>
        <translation>
            <numerusform>{done:,} de {n:,} ejecución</numerusform>
            <numerusform>{done:,} de {n:,} ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {values}.</source>
        <translation>También: {values}.</translation>
    </message>
    <message>
        <source>There is nothing to start from</source>
        <translation>No hay nada de lo que partir</translation>
    </message>
    <message>
        <source>No sample user renders this webhook without a problem; mend that first.</source>
        <translation>Ningún usuario de muestra procesa este webhook sin problemas; corrija eso primero.</translation>
    </message>
    <message>
        <source>No value of the catalogue breaks this webhook</source>
        <translation>Ningún valor del catálogo rompe este webhook</translation>
    </message>
    <message numerus="yes">
        <source>Tried in {n:,} attributes.</source>
        <extracomment>Singular: Tried in {n:,} attribute.</extracomment>
        <translation>
            <numerusform>Probado en {n:,} atributo.</numerusform>
            <numerusform>Probado en {n:,} atributos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own ({error}). Your edits are still here.</source>
        <translation>Hook Studio cometió un error propio ({error}). Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>{title} – Hook Studio</source>
        <translation>{title} – Hook Studio</translation>
    </message>
    <message>
        <source>Receiver {count}</source>
        <translation>Receptor {count}</translation>
    </message>
    <message>
        <source>This project has no webhook {webhook}.</source>
        <translation>Este proyecto no tiene ningún webhook {webhook}.</translation>
    </message>
    <message>
        <source>Actions, webhooks, users and settings</source>
        <translation>Acciones, webhooks, usuarios y ajustes</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; all sending is paused</source>
        <extracomment>Singular: {n:,} delivery waits; all sending is paused</extracomment>
        <translation>
            <numerusform>{n:,} entrega en espera; todos los envíos están en pausa</numerusform>
            <numerusform>{n:,} entregas en espera; todos los envíos están en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait</source>
        <extracomment>Singular: {n:,} delivery waits</extracomment>
        <translation>
            <numerusform>{n:,} entrega en espera</numerusform>
            <numerusform>{n:,} entregas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {program}</source>
        <translation>Mostrar {program}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ask Braze</source>
        <translation>Preguntar a Braze</translation>
    </message>
    <message>
        <source>Instance or REST host of Braze</source>
        <translation>Instancia o host REST de Braze</translation>
    </message>
    <message>
        <source>Name of the secret that holds the REST API key</source>
        <translation>Nombre del secreto que contiene la clave de la API REST</translation>
    </message>
    <message>
        <source>The name of a secret, never the key itself. The key needs {permission}.</source>
        <translation>El nombre de un secreto, nunca la clave en sí. La clave necesita {permission}.</translation>
    </message>
    <message>
        <source>Key in secret</source>
        <translation>Clave en el secreto</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Id externos</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>{choice}, for {column}</source>
        <translation>{choice}, para {column}</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nombre del atributo</translation>
    </message>
    <message>
        <source>Type of {title}</source>
        <translation>Tipo de {title}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>Tipo: {kind}</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>Añadir a {title}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <source>Add an attribute (Insert)</source>
        <translation>Añadir un atributo (Insert)</translation>
    </message>
    <message>
        <source>Remove, so that it is not set (Delete)</source>
        <translation>Quitar, de modo que no esté definido (Delete)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>{name}: {value}. {problem}</source>
        <translation>{name}: {value}. {problem}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Atributos personalizados</translation>
    </message>
    <message>
        <source>Event properties</source>
        <translation>Propiedades de evento</translation>
    </message>
    <message>
        <source>API trigger properties</source>
        <translation>Propiedades del desencadenador de API</translation>
    </message>
    <message>
        <source>Canvas entry properties</source>
        <translation>Propiedades de entrada del Canvas</translation>
    </message>
    <message>
        <source>Canvas context</source>
        <translation>Contexto del Canvas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Most recently used device</source>
        <translation>Dispositivo usado más recientemente</translation>
    </message>
    <message>
        <source>Targeted device</source>
        <translation>Dispositivo de destino</translation>
    </message>
    <message>
        <source>Subscription states</source>
        <translation>Estados de suscripción</translation>
    </message>
    <message numerus="yes">
        <source>{n} set</source>
        <extracomment>Singular: {n} set</extracomment>
        <translation>
            <numerusform>{n} definido</numerusform>
            <numerusform>{n} definidos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>nada definido</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Definir como null</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Quitar la sección</translation>
    </message>
    <message>
        <source>Braze&apos;s export of users, a JSON list, one JSON object a line, or CSV. Nothing comes into the project before you press Import.</source>
        <translation>La exportación de usuarios de Braze, una lista JSON, un objeto JSON por línea o CSV. Nada entra en el proyecto hasta que pulse Importar.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Braze&apos;s export</source>
        <translation>Exportación de Braze</translation>
    </message>
    <message>
        <source>One object a line</source>
        <translation>Un objeto por línea</translation>
    </message>
    <message>
        <source>Users: {changes}</source>
        <translation>Usuarios: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} values masked</source>
        <extracomment>Singular: {n:,} value masked</extracomment>
        <translation>
            <numerusform>{n:,} valor enmascarado</numerusform>
            <numerusform>{n:,} valores enmascarados</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} users</source>
        <extracomment>Singular: Import {n:,} user</extracomment>
        <translation>
            <numerusform>Importar {n:,} usuario</numerusform>
            <numerusform>Importar {n:,} usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as {format}</source>
        <translation>Leído como {format}</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importar usuarios</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Delimiter between cells</source>
        <translation>Delimitador entre celdas</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>Aún no hay nada que importar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>Choose users to import</source>
        <translation>Elegir los usuarios que importar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Asking {base}…</source>
        <translation>Preguntando a {base}…</translation>
    </message>
    <message>
        <source>Read {read:.1f} of {size:.1f} MB</source>
        <translation>Leídos {read:.1f} de {size:.1f} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} added</source>
        <extracomment>Singular: {n:,} added</extracomment>
        <translation>
            <numerusform>{n:,} añadido</numerusform>
            <numerusform>{n:,} añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replaced</source>
        <extracomment>Singular: {n:,} replaced</extracomment>
        <translation>
            <numerusform>{n:,} reemplazado</numerusform>
            <numerusform>{n:,} reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} skipped</source>
        <extracomment>Singular: {n:,} skipped</extracomment>
        <translation>
            <numerusform>{n:,} omitido</numerusform>
            <numerusform>{n:,} omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing masked</source>
        <translation>nada enmascarado</translation>
    </message>
    <message>
        <source>Where the users come from</source>
        <translation>De dónde vienen los usuarios</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>From Braze</source>
        <translation>De Braze</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>No se preguntó nada.</translation>
    </message>
    <message>
        <source>Nothing was asked: the key is missing.</source>
        <translation>No se preguntó nada: falta la clave.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(se omite)</translation>
    </message>
    <message>
        <source>(name of the sample user)</source>
        <translation>(nombre del usuario de muestra)</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <source>An address becomes one at example.com; the same value always gets the same pseudonym.</source>
        <translation>Una dirección pasa a ser una de example.com; el mismo valor recibe siempre el mismo seudónimo.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>A number keeps its form and begins with 999; the same value always gets the same pseudonym.</source>
        <translation>Un número conserva su forma y empieza por 999; el mismo valor recibe siempre el mismo seudónimo.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>A name becomes another one in the same script; the same value always gets the same pseudonym.</source>
        <translation>Un nombre pasa a ser otro en la misma escritura; el mismo valor recibe siempre el mismo seudónimo.</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>External ids, device ids and advertising ids; the same value always gets the same pseudonym.</source>
        <translation>Id externos, id de dispositivo e id de publicidad; el mismo valor recibe siempre el mismo seudónimo.</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Replace their data</source>
        <translation>Reemplazar sus datos</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Users who are in the project already</source>
        <translation>Usuarios que ya están en el proyecto</translation>
    </message>
    <message>
        <source>Mask: {kind}</source>
        <translation>Enmascarar: {kind}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Enmascarar</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Quienes ya están</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} users</source>
        <extracomment>Singular: {n:,} user</extracomment>
        <translation>
            <numerusform>{n:,} usuario</numerusform>
            <numerusform>{n:,} usuarios</numerusform>
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
            <numerusform>Reemplazar {n:,} usuario</numerusform>
            <numerusform>Reemplazar {n:,} usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Users that were found</source>
        <translation>Usuarios encontrados</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>What the import found</source>
        <translation>Qué encontró la importación</translation>
    </message>
    <message>
        <source>Columns {count}</source>
        <translation>Columnas {count}</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>skipped, as {slug}</source>
        <translation>omitido, como {slug}</translation>
    </message>
    <message>
        <source>kept as {kept_as}</source>
        <translation>guardado como {kept_as}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>{field} – {kept} ({users}, first in line {line})</source>
        <translation>{field} – {kept} ({users}, primero en la línea {line})</translation>
    </message>
    <message>
        <source>Fields that are not understood</source>
        <translation>Campos no reconocidos</translation>
    </message>
    <message>
        <source>Notes on the import</source>
        <translation>Notas sobre la importación</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Users {found:,}</source>
        <translation>Usuarios {found:,}</translation>
    </message>
    <message>
        <source>replaces their data</source>
        <translation>reemplaza sus datos</translation>
    </message>
    <message>
        <source>Filter attributes</source>
        <translation>Filtrar atributos</translation>
    </message>
    <message>
        <source>Show what is not set</source>
        <translation>Mostrar lo no definido</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Añadir sección</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <source>Add a kind of data that a webhook can read</source>
        <translation>Añadir un tipo de datos que un webhook puede leer</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renombrar {name}</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Añadir un atributo</translation>
    </message>
    <message>
        <source>Make {name} {kind}</source>
        <translation>Convertir {name} en {kind}</translation>
    </message>
    <message>
        <source>There is a “{wanted}” already, so this is “{given}”.</source>
        <translation>Ya existe «{wanted}», así que este es «{given}».</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Restablecer {name}</translation>
    </message>
    <message>
        <source>Every section is shown</source>
        <translation>Se muestran todas las secciones</translation>
    </message>
    <message>
        <source>Add a section to the JSON</source>
        <translation>Añadir una sección al JSON</translation>
    </message>
    <message>
        <source>Data of the sample user</source>
        <translation>Datos del usuario de muestra</translation>
    </message>
    <message>
        <source>Edit user data</source>
        <translation>Editar datos de usuario</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>Corrija primero el texto</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booleano</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5.</source>
        <translation>Esto no es un número, como 12 o -0.5.</translation>
    </message>
    <message>
        <source>This is no array, such as [&quot;a&quot;, 2].</source>
        <translation>Esto no es un array, como [&quot;a&quot;, 2].</translation>
    </message>
    <message>
        <source>This is no object, such as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>Esto no es un objeto, como {&quot;name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>This is no date, such as 2026-11-24 or 2026-11-24 09:30:00 UTC.</source>
        <translation>Esto no es una fecha, como 2026-11-24 o 2026-11-24 09:30:00 UTC.</translation>
    </message>
    <message>
        <source>The value nests deeper than {most} levels.</source>
        <translation>El valor anida más de {most} niveles.</translation>
    </message>
    <message>
        <source>Braze gives {name} as {wanted}; here it is {found}.</source>
        <translation>Braze da {name} como {wanted}; aquí es {found}.</translation>
    </message>
    <message>
        <source>A random bucket is a whole number from 0 to 9999.</source>
        <translation>Un grupo aleatorio es un número entero de 0 a 9999.</translation>
    </message>
    <message>
        <source>A language is a code such as fr or pt-BR.</source>
        <translation>Un idioma es un código como fr o pt-BR.</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>El estado es uno de {states}.</translation>
    </message>
    <message>
        <source>A number has at most {most} characters here.</source>
        <translation>Aquí un número tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>{problem} The mistake is at line {line}, column {column}.</source>
        <translation>{problem} El error está en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>A boolean is true or false.</source>
        <translation>Un booleano es true o false.</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>custom attribute</source>
        <translation>atributo personalizado</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propiedad</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>Número de coincidencias</translation>
    </message>
    <message>
        <source>Replace and go to the next (Enter)</source>
        <translation>Reemplazar e ir a la siguiente (Enter)</translation>
    </message>
    <message>
        <source>Replace all (Alt+A)</source>
        <translation>Reemplazar todo (Alt+A)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>No es un patrón válido</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>{place:,} of {total}</source>
        <translation>{place:,} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <extracomment>Singular: {total} found</extracomment>
        <translation>
            <numerusform>{total} encontrada</numerusform>
            <numerusform>{total} encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} (at {column})</source>
        <translation>{error} (en {column})</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Atajo {keys}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown:,} of {n:,} characters are shown.</source>
        <extracomment>Singular: The first {shown:,} of {n:,} character are shown.</extracomment>
        <translation>
            <numerusform>Se muestran los primeros {shown:,} de {n:,} carácter.</numerusform>
            <numerusform>Se muestran los primeros {shown:,} de {n:,} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Borrar (Esc)</translation>
    </message>
    <message>
        <source>{code} control character</source>
        <translation>{code} carácter de control</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Liquid that cannot be read</source>
        <translation>Liquid que no se puede leer</translation>
    </message>
    <message>
        <source>A tag or an output is not closed, not known, or written in a way that Liquid has no meaning for. Braze sends nothing of such a message.</source>
        <translation>Una etiqueta o una salida no está cerrada, no se conoce o está escrita de un modo que no significa nada en Liquid. Braze no envía nada de un mensaje así.</translation>
    </message>
    <message>
        <source>Filter that does not exist</source>
        <translation>Filtro que no existe</translation>
    </message>
    <message>
        <source>Braze does not know a filter of this name.</source>
        <translation>Braze no conoce ningún filtro con este nombre.</translation>
    </message>
    <message>
        <source>Filter that Braze lacks</source>
        <translation>Filtro que falta en Braze</translation>
    </message>
    <message>
        <source>Plain Liquid has this filter, and Braze does not. The preview computes it all the same, to show what was meant.</source>
        <translation>Liquid estándar tiene este filtro y Braze no. La vista previa lo calcula igualmente, para mostrar lo que se pretendía.</translation>
    </message>
    <message>
        <source>Filter with wrong arguments</source>
        <translation>Filtro con argumentos incorrectos</translation>
    </message>
    <message>
        <source>The filter takes more or fewer arguments, or has no option of that name.</source>
        <translation>El filtro admite más o menos argumentos, o no tiene ninguna opción con ese nombre.</translation>
    </message>
    <message>
        <source>Filter where none may stand</source>
        <translation>Filtro donde no puede haber ninguno</translation>
    </message>
    <message>
        <source>Braze takes filters in outputs and in assign, and not in if, case, for and in square brackets. Assign the filtered value to a variable first.</source>
        <translation>Braze admite filtros en las salidas y en assign, y no en if, case, for ni entre corchetes. Asigne antes el valor filtrado a una variable.</translation>
    </message>
    <message>
        <source>Operator where none may stand</source>
        <translation>Operador donde no puede haber ninguno</translation>
    </message>
    <message>
        <source>Comparisons belong into if, elsif and unless; assign and outputs compute with filters.</source>
        <translation>Las comparaciones van en if, elsif y unless; assign y las salidas calculan con filtros.</translation>
    </message>
    <message>
        <source>Condition behind else</source>
        <translation>Condición detrás de else</translation>
    </message>
    <message>
        <source>else takes no condition, and what stands behind it is not looked at; elsif does.</source>
        <translation>else no admite ninguna condición, y lo que hay detrás no se tiene en cuenta; elsif sí.</translation>
    </message>
    <message>
        <source>Reason of an abort that is no plain text</source>
        <translation>Motivo de una cancelación que no es texto simple</translation>
    </message>
    <message>
        <source>The reason is a text in quotes of at most 128 characters; Braze reads no Liquid in it.</source>
        <translation>El motivo es un texto entre comillas de 128 caracteres como máximo; Braze no lee Liquid en él.</translation>
    </message>
    <message>
        <source>Attribute outside of braces</source>
        <translation>Atributo fuera de las llaves</translation>
    </message>
    <message>
        <source>Only inside {{ }} and {% %} is ${name} an attribute; elsewhere it is sent as it is.</source>
        <translation>Solo dentro de {{ }} y {% %} es ${name} un atributo; en otro lugar se envía tal cual.</translation>
    </message>
    <message>
        <source>Output of nothing</source>
        <translation>Salida de nada</translation>
    </message>
    <message>
        <source>An output without a value prints nothing.</source>
        <translation>Una salida sin valor no imprime nada.</translation>
    </message>
    <message>
        <source>HTML comment</source>
        <translation>Comentario HTML</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the Liquid.</source>
        <translation>Braze quita los comentarios HTML, con el Liquid que contienen, antes de leer el Liquid.</translation>
    </message>
    <message>
        <source>Standard attribute that does not exist</source>
        <translation>Atributo estándar que no existe</translation>
    </message>
    <message>
        <source>Braze has some twenty standard attributes; all others are written custom_attribute.${name}.</source>
        <translation>Braze tiene una veintena de atributos estándar; todos los demás se escriben custom_attribute.${name}.</translation>
    </message>
    <message>
        <source>Attribute without ${ }</source>
        <translation>Atributo sin ${ }</translation>
    </message>
    <message>
        <source>Without ${ } a name is a variable, and nothing sets one of this name.</source>
        <translation>Sin ${ } un nombre es una variable, y nada define una con este nombre.</translation>
    </message>
    <message>
        <source>Secret where its value would have to be known</source>
        <translation>Secreto donde habría que conocer su valor</translation>
    </message>
    <message>
        <source>A secret is filled in only as the request is sent: it can be printed, and go through filters on the way, but not be tested, assigned or captured.</source>
        <translation>Un secreto se rellena solo cuando se envía la petición: se puede imprimir y pasar antes por filtros, pero no comprobar, asignar ni capturar.</translation>
    </message>
    <message>
        <source>Value that the environment lacks</source>
        <translation>Valor que falta en el entorno</translation>
    </message>
    <message>
        <source>{{environment.name}} reads a base URL or a variable of the environment that is chosen for the rendering. Without an environment, or with one that has no such value, it holds nothing, and the request would go elsewhere or carry less than was meant.</source>
        <translation>{{environment.name}} lee una URL base o una variable del entorno elegido para la ejecución. Sin entorno, o con uno que no tiene ese valor, no contiene nada, y la petición iría a otro lugar o llevaría menos de lo que se pretendía.</translation>
    </message>
    <message>
        <source>Secret without a name in the environment</source>
        <translation>Secreto sin nombre en el entorno</translation>
    </message>
    <message>
        <source>The environment lists the secret, and what it gives as the name in the keyring is none. Nothing is sent, because another secret than the one that was meant could go out.</source>
        <translation>El entorno incluye el secreto, pero lo que da como nombre en el llavero no lo es. No se envía nada, porque podría salir un secreto distinto del que se pretendía.</translation>
    </message>
    <message>
        <source>Error while rendering</source>
        <translation>Error al procesar</translation>
    </message>
    <message>
        <source>A filter was given what it cannot work with, such as a division by 0, or text was compared with a number by &lt; or &gt;.</source>
        <translation>Un filtro recibió algo con lo que no puede trabajar, como una división por 0, o se comparó un texto con un número mediante &lt; o &gt;.</translation>
    </message>
    <message>
        <source>Template that does too much</source>
        <translation>Plantilla que hace demasiado</translation>
    </message>
    <message>
        <source>The template prints, loops or computes more than a message may.</source>
        <translation>La plantilla imprime, repite o calcula más de lo que puede un mensaje.</translation>
    </message>
    <message>
        <source>Content Blocks that nest too deep</source>
        <translation>Content Blocks anidados en exceso</translation>
    </message>
    <message>
        <source>A Content Block may hold another, and that one no third: Braze removes its tag.</source>
        <translation>Un Content Block puede contener otro, y este no puede contener un tercero: Braze quita su etiqueta.</translation>
    </message>
    <message>
        <source>Content Block where its text would have to be known</source>
        <translation>Content Block donde habría que conocer su texto</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; a capture gives its text a name.</source>
        <translation>Un Content Block solo se puede imprimir; un capture da un nombre a su texto.</translation>
    </message>
    <message>
        <source>Translation whose Liquid cannot be read</source>
        <translation>Traducción cuyo Liquid no se puede leer</translation>
    </message>
    <message>
        <source>The text of a translation may hold Liquid, which has to be whole.</source>
        <translation>El texto de una traducción puede contener Liquid, que debe estar completo.</translation>
    </message>
    <message>
        <source>Content Block of more than 50 KB</source>
        <translation>Content Block de más de 50 KB</translation>
    </message>
    <message>
        <source>Braze takes Content Blocks of up to 50 KB.</source>
        <translation>Braze admite Content Blocks de hasta 50 KB.</translation>
    </message>
    <message>
        <source>URL that is not asked</source>
        <translation>URL a la que no se pregunta</translation>
    </message>
    <message>
        <source>Connected Content asks http and https on ports 80 and 443 only.</source>
        <translation>Connected Content solo pregunta por http y https en los puertos 80 y 443.</translation>
    </message>
    <message>
        <source>Method that is not asked</source>
        <translation>Método con el que no se pregunta</translation>
    </message>
    <message>
        <source>Connected Content knows GET and POST.</source>
        <translation>Connected Content conoce GET y POST.</translation>
    </message>
    <message>
        <source>Headers of a call that are no JSON</source>
        <translation>Cabeceras de una llamada que no son JSON</translation>
    </message>
    <message>
        <source>The option :headers takes a JSON object, as {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>La opción :headers admite un objeto JSON, como {&quot;X-Name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>cache_max_age out of range</source>
        <translation>cache_max_age fuera de rango</translation>
    </message>
    <message>
        <source>An answer is kept for 300 to 14,400 seconds.</source>
        <translation>Una respuesta se conserva de 300 a 14 400 segundos.</translation>
    </message>
    <message>
        <source>Call without a recorded answer</source>
        <translation>Llamada sin respuesta grabada</translation>
    </message>
    <message>
        <source>A preview asks nobody: it takes answers from the folder responses. Record one, or write one.</source>
        <translation>Una vista previa no pregunta a nadie: toma las respuestas de la carpeta responses. Grabe una o escríbala.</translation>
    </message>
    <message>
        <source>Answer that gives no data</source>
        <translation>Respuesta que no da datos</translation>
    </message>
    <message>
        <source>The recorded answer is no 2xx, too late, too large, or not the JSON it says it is; Braze inserts nothing then.</source>
        <translation>La respuesta grabada no es 2xx, llega demasiado tarde, es demasiado grande o no es el JSON que dice ser; Braze no inserta nada entonces.</translation>
    </message>
    <message>
        <source>Promotion list without sample codes</source>
        <translation>Lista de promoción sin códigos de muestra</translation>
    </message>
    <message>
        <source>There are no codes of this list to show in a preview.</source>
        <translation>No hay códigos de esta lista que mostrar en una vista previa.</translation>
    </message>
    <message>
        <source>Message extras of more than 1 KB</source>
        <translation>Extras de mensaje de más de 1 KB</translation>
    </message>
    <message>
        <source>Braze keeps 1 KB of message extras and cuts the rest.</source>
        <translation>Braze conserva 1 KB de extras de mensaje y corta el resto.</translation>
    </message>
    <message>
        <source>Liquid of an answer that cannot be read</source>
        <translation>Liquid de una respuesta que no se puede leer</translation>
    </message>
    <message>
        <source>With :rerender the Liquid in an answer or a catalog is rendered, and here it has a mistake.</source>
        <translation>Con :rerender se procesa el Liquid de una respuesta o un catálogo, y aquí tiene un error.</translation>
    </message>
    <message>
        <source>Attribute that only an answer names</source>
        <translation>Atributo que solo nombra una respuesta</translation>
    </message>
    <message>
        <source>Braze looks up the attributes that the message names before it renders. What text of an answer names in addition holds nothing.</source>
        <translation>Braze busca los atributos que nombra el mensaje antes de procesarlo. Lo que nombre además el texto de una respuesta no contiene nada.</translation>
    </message>
    <message>
        <source>Method that Braze does not send</source>
        <translation>Método que Braze no envía</translation>
    </message>
    <message>
        <source>Braze sends POST, GET, PUT and DELETE.</source>
        <translation>Braze envía POST, GET, PUT y DELETE.</translation>
    </message>
    <message>
        <source>GET with a body</source>
        <translation>GET con cuerpo</translation>
    </message>
    <message>
        <source>A GET request has no body; what is written there is not sent.</source>
        <translation>Una petición GET no tiene cuerpo; lo que se escribe ahí no se envía.</translation>
    </message>
    <message>
        <source>No Content-Type header</source>
        <translation>Sin cabecera Content-Type</translation>
    </message>
    <message>
        <source>Braze infers one from the body. Write it, so that the receiver is sure to get the one that it expects.</source>
        <translation>Braze deduce una del cuerpo. Escríbala, para que el receptor reciba con seguridad la que espera.</translation>
    </message>
    <message>
        <source>Body that is no JSON for a user</source>
        <translation>Cuerpo que no es JSON para un usuario</translation>
    </message>
    <message>
        <source>The body is meant to be JSON and is none after personalization. Braze sends it all the same.</source>
        <translation>El cuerpo debería ser JSON y no lo es tras la personalización. Braze lo envía de todos modos.</translation>
    </message>
    <message>
        <source>Body of more than 1 MB</source>
        <translation>Cuerpo de más de 1 MB</translation>
    </message>
    <message>
        <source>Many receivers refuse a body of more than 1 MB.</source>
        <translation>Muchos receptores rechazan un cuerpo de más de 1 MB.</translation>
    </message>
    <message>
        <source>Value that is not of the pair&apos;s type</source>
        <translation>Valor que no es del tipo del par</translation>
    </message>
    <message>
        <source>The value of a number, boolean or JSON pair is none after personalization.</source>
        <translation>El valor de un par de tipo número, booleano o JSON no lo es tras la personalización.</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>Clave vacía</translation>
    </message>
    <message>
        <source>A pair without a key is valid JSON, and hardly meant.</source>
        <translation>Un par sin clave es JSON válido, pero difícilmente intencionado.</translation>
    </message>
    <message>
        <source>Key that stands twice</source>
        <translation>Clave repetida</translation>
    </message>
    <message>
        <source>Receivers keep only one of two equal keys.</source>
        <translation>Los receptores solo conservan una de dos claves iguales.</translation>
    </message>
    <message>
        <source>Header that cannot be set</source>
        <translation>Cabecera que no se puede definir</translation>
    </message>
    <message>
        <source>The name is no header name, or is one that the sender sets itself.</source>
        <translation>El nombre no es de cabecera, o es de una que define el propio remitente.</translation>
    </message>
    <message>
        <source>Header that stands twice</source>
        <translation>Cabecera repetida</translation>
    </message>
    <message>
        <source>Both are sent, and receivers differ in which one they take.</source>
        <translation>Se envían ambas, y los receptores difieren en cuál toman.</translation>
    </message>
    <message>
        <source>Header value that cannot be sent</source>
        <translation>Valor de cabecera que no se puede enviar</translation>
    </message>
    <message>
        <source>A header holds no line break, control character or letter beyond ASCII.</source>
        <translation>Una cabecera no contiene saltos de línea, caracteres de control ni letras fuera de ASCII.</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>Sin URL</translation>
    </message>
    <message>
        <source>There is nothing to send to.</source>
        <translation>No hay adónde enviar.</translation>
    </message>
    <message>
        <source>URL without http or https</source>
        <translation>URL sin http o https</translation>
    </message>
    <message>
        <source>Braze sends to URLs that start with https:// or http://.</source>
        <translation>Braze envía a URL que empiezan por https:// o http://.</translation>
    </message>
    <message>
        <source>URL without a host that can be reached</source>
        <translation>URL sin un host accesible</translation>
    </message>
    <message>
        <source>The host is missing, or holds what no host name may hold.</source>
        <translation>Falta el host, o contiene lo que ningún nombre de host puede contener.</translation>
    </message>
    <message>
        <source>Port that Braze does not send to</source>
        <translation>Puerto al que Braze no envía</translation>
    </message>
    <message>
        <source>Braze sends to port 443 of https and port 80 of http only.</source>
        <translation>Braze solo envía al puerto 443 de https y al puerto 80 de http.</translation>
    </message>
    <message>
        <source>Control character in a URL</source>
        <translation>Carácter de control en una URL</translation>
    </message>
    <message>
        <source>A line break or another control character would end the request line.</source>
        <translation>Un salto de línea u otro carácter de control terminaría la línea de la petición.</translation>
    </message>
    <message>
        <source>User name or password in a URL</source>
        <translation>Usuario o contraseña en una URL</translation>
    </message>
    <message>
        <source>Credentials in a URL end in logs; send them in an Authorization header.</source>
        <translation>Las credenciales de una URL acaban en los registros; envíelas en una cabecera Authorization.</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>Braze reaches public addresses only.</source>
        <translation>Braze solo llega a direcciones públicas.</translation>
    </message>
    <message>
        <source>Good for a test with Hook Studio&apos;s receiver; Braze does not send there.</source>
        <translation>Sirve para una prueba con el receptor de Hook Studio; Braze no envía ahí.</translation>
    </message>
    <message>
        <source>Host that is sent in another spelling</source>
        <translation>Host que se envía con otra grafía</translation>
    </message>
    <message>
        <source>International names are sent in ASCII, addresses in their usual form.</source>
        <translation>Los nombres internacionales se envían en ASCII; las direcciones, en su forma habitual.</translation>
    </message>
    <message>
        <source>Character that is encoded on sending</source>
        <translation>Carácter que se codifica al enviar</translation>
    </message>
    <message>
        <source>A space or another character that no URL may hold is sent as its % code.</source>
        <translation>Un espacio u otro carácter que ninguna URL puede contener se envía como su código %.</translation>
    </message>
    <message>
        <source>Part behind #</source>
        <translation>Parte detrás de #</translation>
    </message>
    <message>
        <source>What follows # is not sent.</source>
        <translation>Lo que sigue a # no se envía.</translation>
    </message>
    <message>
        <source>Line breaks in a URL</source>
        <translation>Saltos de línea en una URL</translation>
    </message>
    <message>
        <source>The line breaks of a URL&apos;s layout are removed on sending.</source>
        <translation>Los saltos de línea de la disposición de una URL se quitan al enviar.</translation>
    </message>
    <message>
        <source>Receiver on another port</source>
        <translation>Receptor en otro puerto</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on another port than the usual one, and the request goes there.</source>
        <translation>El receptor de Hook Studio escucha en un puerto distinto del habitual, y la petición va ahí.</translation>
    </message>
    <message>
        <source>Message that is not sent</source>
        <translation>Mensaje que no se envía</translation>
    </message>
    <message>
        <source>abort_message ended the rendering for this user.</source>
        <translation>abort_message terminó la ejecución para este usuario.</translation>
    </message>
    <message>
        <source>Rendering that took too long</source>
        <translation>Ejecución que tardó demasiado</translation>
    </message>
    <message>
        <source>A rendering is stopped after two seconds.</source>
        <translation>Una ejecución se detiene a los dos segundos.</translation>
    </message>
    <message>
        <source>Rendering that took too much memory</source>
        <translation>Ejecución que usó demasiada memoria</translation>
    </message>
    <message>
        <source>A rendering is stopped when it needs more than 512 MB.</source>
        <translation>Una ejecución se detiene cuando necesita más de 512 MB.</translation>
    </message>
    <message>
        <source>Renderer that broke down</source>
        <translation>Procesador de plantillas que falló</translation>
    </message>
    <message>
        <source>The process that renders ended twice on this template.</source>
        <translation>El proceso que ejecuta las plantillas terminó dos veces con esta plantilla.</translation>
    </message>
    <message>
        <source>File that cannot be read as YAML</source>
        <translation>Archivo que no se puede leer como YAML</translation>
    </message>
    <message>
        <source>Found as the files of the project are read; a file with an error is not overwritten.</source>
        <translation>Se detecta al leer los archivos del proyecto; un archivo con un error no se sobrescribe.</translation>
    </message>
    <message>
        <source>Value of the wrong kind</source>
        <translation>Valor del tipo incorrecto</translation>
    </message>
    <message>
        <source>Setting that is not for a project</source>
        <translation>Ajuste que no es para un proyecto</translation>
    </message>
    <message>
        <source>Certificates, their verification and the proxy say whom a user trusts. They are settings of each user; a file of a project that names them is read as if it did not.</source>
        <translation>Los certificados, su verificación y el proxy dicen en quién confía un usuario. Son ajustes de cada usuario; un archivo de un proyecto que los nombra se lee como si no lo hiciera.</translation>
    </message>
    <message>
        <source>Key that is not known</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>Key that stands twice in a file</source>
        <translation>Clave repetida en un archivo</translation>
    </message>
    <message>
        <source>File of a newer Hook Studio</source>
        <translation>Archivo de un Hook Studio más reciente</translation>
    </message>
    <message>
        <source>Number that cannot be kept</source>
        <translation>Número que no se puede conservar</translation>
    </message>
    <message>
        <source>File that is not UTF-8</source>
        <translation>Archivo que no es UTF-8</translation>
    </message>
    <message>
        <source>File that is no text</source>
        <translation>Archivo que no es texto</translation>
    </message>
    <message>
        <source>Name that is no plain file</source>
        <translation>Nombre que no es de un archivo normal</translation>
    </message>
    <message>
        <source>File that is not there</source>
        <translation>Archivo que no está ahí</translation>
    </message>
    <message>
        <source>File that may not be read</source>
        <translation>Archivo sin permiso de lectura</translation>
    </message>
    <message>
        <source>File that is too large</source>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>File that nests too deep</source>
        <translation>Archivo anidado en exceso</translation>
    </message>
    <message>
        <source>Path out of the project</source>
        <translation>Ruta fuera del proyecto</translation>
    </message>
    <message>
        <source>Path that not every system has</source>
        <translation>Ruta que no todos los sistemas admiten</translation>
    </message>
    <message>
        <source>Two names that differ by case</source>
        <translation>Dos nombres que solo difieren en mayúsculas</translation>
    </message>
    <message>
        <source>File with another ending</source>
        <translation>Archivo con otra extensión</translation>
    </message>
    <message>
        <source>Recorded answer without a URL</source>
        <translation>Respuesta grabada sin URL</translation>
    </message>
    <message>
        <source>Body that Braze cannot take over</source>
        <translation>Cuerpo que Braze no puede adoptar</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which may lack what it needs.</source>
        <translation>Se detecta al copiar el webhook para Braze, al que puede faltarle lo que necesita.</translation>
    </message>
    <message>
        <source>Variants that cannot be merged</source>
        <translation>Variantes que no se pueden combinar</translation>
    </message>
    <message>
        <source>Language that Braze cannot ask for</source>
        <translation>Idioma que Braze no puede consultar</translation>
    </message>
    <message>
        <source>Method that Braze does not have</source>
        <translation>Método que Braze no tiene</translation>
    </message>
    <message>
        <source>Header that Braze cannot take over</source>
        <translation>Cabecera que Braze no puede adoptar</translation>
    </message>
    <message>
        <source>URL that Braze does not take</source>
        <translation>URL que Braze no admite</translation>
    </message>
    <message>
        <source>Secret that Braze does not know</source>
        <translation>Secreto que Braze no conoce</translation>
    </message>
    <message>
        <source>Value of an environment that cannot be written in</source>
        <translation>Valor de un entorno que no se puede escribir en el texto</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which has no environments: their values are written into the texts, where Liquid can hold them, and Content Blocks are left to be changed in Braze.</source>
        <translation>Se detecta al copiar el webhook para Braze, que no tiene entornos: sus valores se escriben en los textos, donde Liquid puede contenerlos, y los Content Blocks quedan por cambiar en Braze.</translation>
    </message>
    <message>
        <source>Request that differs from its snapshot</source>
        <translation>Petición que difiere de su instantánea</translation>
    </message>
    <message>
        <source>Found as the rendered requests are compared with the snapshots of the project.</source>
        <translation>Se detecta al comparar las peticiones producidas con las instantáneas del proyecto.</translation>
    </message>
    <message>
        <source>Request without a snapshot</source>
        <translation>Petición sin instantánea</translation>
    </message>
    <message>
        <source>Snapshot of nothing</source>
        <translation>Instantánea de nada</translation>
    </message>
    <message>
        <source>More problems than are listed</source>
        <translation>Más problemas de los que se muestran</translation>
    </message>
    <message>
        <source>The studio lists some three hundred problems of a webhook while it is edited; hookstudio check lists them all.</source>
        <translation>El estudio muestra unos trescientos problemas de un webhook mientras se edita; hookstudio check los muestra todos.</translation>
    </message>
    <message>
        <source>Body that a hostile value breaks</source>
        <translation>Cuerpo que un valor hostil rompe</translation>
    </message>
    <message>
        <source>With some value that profiles hold, such as a quote, the body is not valid JSON any more. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Con algún valor que contienen los perfiles, como una comilla, el cuerpo deja de ser JSON válido. Lo detecta hookstudio check --stress, que prueba un catálogo de valores.</translation>
    </message>
    <message>
        <source>URL that a hostile value changes</source>
        <translation>URL que un valor hostil cambia</translation>
    </message>
    <message>
        <source>With some value that profiles hold the URL is refused, or gets another host, path or query. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Con algún valor que contienen los perfiles, la URL se rechaza o recibe otro host, otra ruta u otra consulta. Lo detecta hookstudio check --stress, que prueba un catálogo de valores.</translation>
    </message>
    <message>
        <source>Header that a hostile value breaks</source>
        <translation>Cabecera que un valor hostil rompe</translation>
    </message>
    <message>
        <source>With some value that profiles hold the header is empty, or holds what cannot be sent. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Con algún valor que contienen los perfiles, la cabecera queda vacía o contiene lo que no se puede enviar. Lo detecta hookstudio check --stress, que prueba un catálogo de valores.</translation>
    </message>
    <message>
        <source>Body that a hostile value makes mean something else</source>
        <translation>Cuerpo al que un valor hostil da otro significado</translation>
    </message>
    <message>
        <source>With some value the body is valid and has other members, or values of other types, than meant. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Con algún valor, el cuerpo es válido pero tiene otros miembros, o valores de otros tipos, distintos de lo que se pretendía. Lo detecta hookstudio check --stress, que prueba un catálogo de valores.</translation>
    </message>
    <message>
        <source>Liquid that a hostile value breaks</source>
        <translation>Liquid que un valor hostil rompe</translation>
    </message>
    <message>
        <source>With some value that profiles hold the Liquid has an error. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Con algún valor que contienen los perfiles, el Liquid tiene un error. Lo detecta hookstudio check --stress, que prueba un catálogo de valores.</translation>
    </message>
    <message>
        <source>Message that a hostile value aborts</source>
        <translation>Mensaje que un valor hostil cancela</translation>
    </message>
    <message>
        <source>With some value, though there is one, the message is aborted. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>Con algún valor, aunque lo haya, el mensaje se cancela. Lo detecta hookstudio check --stress, que prueba un catálogo de valores.</translation>
    </message>
    <message>
        <source>Base URL that is none</source>
        <translation>URL base que no lo es</translation>
    </message>
    <message>
        <source>A base URL of an environment starts with http:// or https:// and a host, and ends at its path. Templates write it as {{environment.name}}.</source>
        <translation>Una URL base de un entorno empieza por http:// o https:// y un host, y termina en su ruta. Las plantillas la escriben como {{environment.name}}.</translation>
    </message>
    <message>
        <source>Name that is a base URL and a variable</source>
        <translation>Nombre que es una URL base y una variable</translation>
    </message>
    <message>
        <source>Both are written {{environment.name}}, and the base URL is read. Rename one of them.</source>
        <translation>Ambas se escriben {{environment.name}}, y se lee la URL base. Renombre una de ellas.</translation>
    </message>
    <message>
        <source>Name that a template cannot write</source>
        <translation>Nombre que una plantilla no puede escribir</translation>
    </message>
    <message>
        <source>A name of an environment&apos;s value has letters, digits, _ and -, and begins with no digit.</source>
        <translation>El nombre de un valor de un entorno tiene letras, dígitos, _ y -, y no empieza por un dígito.</translation>
    </message>
    <message>
        <source>Secret that is not given by its name</source>
        <translation>Secreto que no se da por su nombre</translation>
    </message>
    <message>
        <source>An environment holds names of secrets: the name in templates, and the one in the keyring.</source>
        <translation>Un entorno contiene nombres de secretos: el nombre en las plantillas y el del llavero.</translation>
    </message>
    <message>
        <source>Secret that the project was not given</source>
        <translation>Secreto que el proyecto no ha recibido</translation>
    </message>
    <message>
        <source>A project that is not trusted, or asks for another secret than it was trusted with, does not get it. Nothing with it is sent before you agree.</source>
        <translation>Un proyecto en el que no se confía, o que pide un secreto distinto de aquel con el que se confió en él, no lo recibe. No se envía nada con ese secreto antes de que usted lo acepte.</translation>
    </message>
</context>
</TS>
