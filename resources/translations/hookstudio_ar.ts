<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>hookstudio</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>هل تقصد {names}؟</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>المتاح: {names}.</translation>
    </message>
    <message>
        <source>There is no Braze instance {name!r} in the table of {date}. {hint}</source>
        <translation>لا يوجد مثيل Braze باسم {name!r} في جدول {date}. {hint}</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the items of a list</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>No sample user reaches {tag}.</source>
        <translation>لا يصل أي مستخدم نموذجي إلى {tag}.</translation>
    </message>
    <message>
        <source>Every sample user goes into {tag}: what happens without it is not seen.</source>
        <translation>كل المستخدمين النموذجيين يدخلون {tag}: لا يظهر ما يحدث من دونه.</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>قيمة منطقية</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>header {name}</source>
        <translation>الترويسة {name}</translation>
    </message>
    <message>
        <source>header {name} ({number})</source>
        <translation>الترويسة {name} ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more problems are not listed; hookstudio check has all.</source>
        <extracomment>Singular: {n:,} more problem is not listed; hookstudio check has all.</extracomment>
        <translation>
            <numerusform>لا مشكلات أخرى غير مدرجة؛ الأمر hookstudio check يعرضها كلها.</numerusform>
            <numerusform>مشكلة أخرى واحدة غير مدرجة؛ الأمر hookstudio check يعرض الكل.</numerusform>
            <numerusform>مشكلتان أخريان غير مدرجتين؛ الأمر hookstudio check يعرض الكل.</numerusform>
            <numerusform>{n:,} مشكلات أخرى غير مدرجة؛ الأمر hookstudio check يعرض الكل.</numerusform>
            <numerusform>{n:,} مشكلة أخرى غير مدرجة؛ الأمر hookstudio check يعرض الكل.</numerusform>
            <numerusform>{n:,} مشكلة أخرى غير مدرجة؛ الأمر hookstudio check يعرض الكل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted: no reason given</source>
        <translation>أُلغيت: دون ذكر سبب</translation>
    </message>
    <message>
        <source>Aborted: {reason}</source>
        <translation>أُلغيت: {reason}</translation>
    </message>
    <message>
        <source>{names} is empty; its default is used</source>
        <translation>{names} فارغ؛ تُستخدم قيمته الافتراضية</translation>
    </message>
    <message>
        <source>A default is used</source>
        <translation>تُستخدم قيمة افتراضية</translation>
    </message>
    <message>
        <source>{names} is missing and has no default</source>
        <translation>{names} مفقود وليست له قيمة افتراضية</translation>
    </message>
    <message>
        <source>{names} is empty</source>
        <translation>{names} فارغ</translation>
    </message>
    <message>
        <source>Branch that is never reached</source>
        <translation>فرع لا يُبلَغ أبدًا</translation>
    </message>
    <message>
        <source>The condition is constant, was decided before, or stands behind else or an abort; what is in this branch is never sent.</source>
        <translation>الشرط ثابت، أو حُسم من قبل، أو يأتي بعد else أو بعد إلغاء؛ ما في هذا الفرع لا يُرسَل أبدًا.</translation>
    </message>
    <message>
        <source>Abort behind output</source>
        <translation>إلغاء بعد مُخرَج</translation>
    </message>
    <message>
        <source>An abort throws away what was printed before it. Put it at the top of the field, where the condition for sending is seen at once.</source>
        <translation>الإلغاء يتخلص مما طُبع قبله. ضعه في أعلى الحقل حيث يظهر شرط الإرسال على الفور.</translation>
    </message>
    <message>
        <source>Abort without a reason</source>
        <translation>إلغاء دون سبب</translation>
    </message>
    <message>
        <source>The reason stands in Braze&apos;s message log, and is all that is left of the message.</source>
        <translation>يظهر السبب في سجل رسائل Braze، وهو كل ما يبقى من الرسالة.</translation>
    </message>
    <message>
        <source>This {tag} stands behind else and is never reached.</source>
        <translation>{tag} هنا يأتي بعد else ولا يُبلَغ أبدًا.</translation>
    </message>
    <message>
        <source>This is never reached: a condition before it is always true here.</source>
        <translation>لا يُبلَغ هذا أبدًا: شرط قبله صحيح دائمًا هنا.</translation>
    </message>
    <message>
        <source>The message is aborted after a part of it was printed; test first, so that what is needed is seen at the top.</source>
        <translation>تُلغى الرسالة بعد طباعة جزء منها؛ تحقّق أولًا ليظهر المطلوب في الأعلى.</translation>
    </message>
    <message>
        <source>This is never reached: {tag} comes before it.</source>
        <translation>لا يُبلَغ هذا أبدًا: يأتي قبله {tag}.</translation>
    </message>
    <message>
        <source>This is never reached: its values are taken or never equal.</source>
        <translation>لا يُبلَغ هذا أبدًا: قيمه مأخوذة أو لا تتساوى أبدًا.</translation>
    </message>
    <message>
        <source>Without a reason Braze&apos;s log only says that a message was aborted.</source>
        <translation>دون سبب لا يذكر سجل Braze سوى أن رسالة أُلغيت.</translation>
    </message>
    <message>
        <source>This is never reached: the condition is never true here.</source>
        <translation>لا يُبلَغ هذا أبدًا: الشرط غير صحيح هنا في أي حال.</translation>
    </message>
    <message>
        <source>This condition is always true here.</source>
        <translation>هذا الشرط صحيح دائمًا هنا.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>{name} holds {held} and is compared with {other}; that is never equal.</source>
        <translation>قيمة {name} هي {held} وتُقارَن مع {other}؛ لا تتساويان أبدًا.</translation>
    </message>
    <message>
        <source>The sample users have {meant} there; {literal} differs in upper and lower case.</source>
        <translation>لدى المستخدمين النموذجيين {meant} هناك؛ يختلف {literal} في الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>{name} is compared with text, letter by letter; write {literal} without quotes.</source>
        <translation>يُقارَن {name} مع نص حرفًا حرفًا؛ اكتب {literal} دون علامات اقتباس.</translation>
    </message>
    <message>
        <source>{name} holds {held}; arrays are tested with contains, or by their size.</source>
        <translation>قيمة {name} هي {held}؛ تُختبر المصفوفات باستخدام contains أو بحجمها.</translation>
    </message>
    <message>
        <source>{name} holds {held}; contains looks into text and arrays only.</source>
        <translation>قيمة {name} هي {held}؛ لا يبحث contains إلا في النصوص والمصفوفات.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <translation>كتابة {meant}</translation>
    </message>
    <message>
        <source>${{language}} is a code in lower case such as fr; it never equals {literal}.</source>
        <translation>${{language}} رمز بأحرف صغيرة مثل fr؛ لا يساوي أبدًا {literal}.</translation>
    </message>
    <message>
        <source>${{most_recent_locale}} is written as pt_BR; it never equals {literal}.</source>
        <translation>يُكتب ${{most_recent_locale}} بصيغة pt_BR؛ لا يساوي أبدًا {literal}.</translation>
    </message>
    <message>
        <source>Comparison of different types</source>
        <translation>مقارنة بين نوعين مختلفين</translation>
    </message>
    <message>
        <source>A number never equals a text: compare numbers and true or false without quotes, text with quotes, and arrays with contains. What an attribute holds is known from the sample users.</source>
        <translation>لا يساوي العدد نصًا أبدًا: قارن الأعداد وصواب أو خطأ دون علامات اقتباس، والنص بها، والمصفوفات باستخدام contains. تُعرف قيمة السمة من المستخدمين النموذجيين.</translation>
    </message>
    <message>
        <source>Keyword in quotes</source>
        <translation>كلمة محجوزة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>nil, null, blank and empty are keywords without quotes; in quotes they are words.</source>
        <translation>nil وnull وblank وempty كلمات محجوزة تُكتب دون علامات اقتباس؛ أما بينها فهي كلمات عادية.</translation>
    </message>
    <message>
        <source>Upper or lower case that no user has</source>
        <translation>أحرف كبيرة أو صغيرة ليست لدى أي مستخدم</translation>
    </message>
    <message>
        <source>Liquid compares letter by letter: Gold is not gold. The sample users have the value in another spelling only.</source>
        <translation>يقارن Liquid حرفًا حرفًا: Gold ليست gold. القيمة لدى المستخدمين النموذجيين بتهجئة أخرى فقط.</translation>
    </message>
    <message>
        <source>Language compared with what it never is</source>
        <translation>مقارنة اللغة بما لا تكونه أبدًا</translation>
    </message>
    <message>
        <source>${language} is a code of two letters in lower case, such as fr; ${most_recent_locale} is written as pt_BR.</source>
        <translation>${language} رمز من حرفين صغيرين مثل fr؛ ويُكتب ${most_recent_locale} بصيغة pt_BR.</translation>
    </message>
    <message>
        <source>Loop over what is no array</source>
        <translation>حلقة على ما ليس مصفوفة</translation>
    </message>
    <message>
        <source>A loop goes through the items of an array. Over a text it runs once, over a number never.</source>
        <translation>تمرّ الحلقة على عناصر مصفوفة. على النص تُنفَّذ مرة واحدة، وعلى العدد لا تُنفَّذ أبدًا.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>إزالة علامات الاقتباس</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two of several kinds of values</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Add quotes</source>
        <translation>إضافة علامات اقتباس</translation>
    </message>
    <message>
        <source>{name} holds {held}; a loop goes through arrays. Split a text first.</source>
        <translation>قيمة {name} هي {held}؛ تمرّ الحلقة على المصفوفات. قسّم النص أولًا.</translation>
    </message>
    <message>
        <source>In quotes this is the word {word}, which no missing value equals.</source>
        <translation>بين علامتي الاقتباس هذه هي الكلمة {word}، ولا تساويها أي قيمة مفقودة.</translation>
    </message>
    <message>
        <source>Answer without a name</source>
        <translation>ردّ دون اسم</translation>
    </message>
    <message>
        <source>With :save NAME the answer is kept in a variable, whatever it is. Without it a text is printed in place of the tag, and JSON is called connected, which the next call replaces.</source>
        <translation>مع :save NAME يُحفظ الردّ في متغيّر أيًا كان. ومن دونه يُطبع النص مكان الوسم، ويُسمّى JSON باسم connected، ويحلّ محلّه الاستدعاء التالي.</translation>
    </message>
    <message>
        <source>Answer used without a look at its status</source>
        <translation>استخدام ردّ دون النظر في رمز حالته</translation>
    </message>
    <message>
        <source>A call may fail, or take longer than the 2 seconds that Braze waits. Test the variable or its __http_status_code__, which is there for a JSON answer of 2xx only, and abort or say something else.</source>
        <translation>قد يفشل الاستدعاء، أو يستغرق أكثر من الثانيتين اللتين ينتظرهما Braze. اختبر المتغيّر أو __http_status_code__ التابع له، وهو موجود فقط لردّ JSON برمز 2xx، ثم ألغِ الرسالة أو اكتب شيئًا آخر.</translation>
    </message>
    <message>
        <source>No default for a value of an answer</source>
        <translation>لا قيمة افتراضية لقيمة من ردّ</translation>
    </message>
    <message>
        <source>When the call fails or takes too long the variable holds nothing. Give its values a default, or use them only where a condition has made sure of them.</source>
        <translation>عندما يفشل الاستدعاء أو يطول لا يحمل المتغيّر شيئًا. أعطِ قيمه قيمة افتراضية، أو استخدمها فقط حيث ضمنها شرط.</translation>
    </message>
    <message>
        <source>No default for a value of a catalog</source>
        <translation>لا قيمة افتراضية لقيمة من كتالوج</translation>
    </message>
    <message>
        <source>items is an empty array when the catalog does not have the item. Test items.size, or give its values a default.</source>
        <translation>تكون items مصفوفة فارغة عندما لا يحتوي الكتالوج العنصر. اختبر items.size، أو أعطِ قيمه قيمة افتراضية.</translation>
    </message>
    <message>
        <source>JSON with spaces as :body</source>
        <translation>JSON بمسافات في :body</translation>
    </message>
    <message>
        <source>The options of the tag are parted by spaces, so JSON with spaces is cut off. Capture it first.</source>
        <translation>تفصل المسافات بين خيارات الوسم، فيُقطع JSON الذي فيه مسافات. احفظه أولًا باستخدام capture.</translation>
    </message>
    <message>
        <source>{output} prints nothing when the call fails or takes longer than 2 s, and has no default.</source>
        <translation>لا يطبع {output} شيئًا عندما يفشل الاستدعاء أو يتجاوز ثانيتين، وليست له قيمة افتراضية.</translation>
    </message>
    <message>
        <source>{output} prints nothing when the catalog has no such item, and has no default.</source>
        <translation>لا يطبع {output} شيئًا عندما لا يحتوي الكتالوج العنصر، وليست له قيمة افتراضية.</translation>
    </message>
    <message>
        <source>Without :save the answer is printed here, or is called connected when it is JSON; give it a name.</source>
        <translation>دون :save يُطبع الردّ هنا، أو يُسمّى connected إن كان JSON؛ أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Nothing looks whether the call succeeded; test {name}.__http_status_code__ or {name} before it is used.</source>
        <translation>لا شيء يتحقق من نجاح الاستدعاء؛ اختبر {name}.__http_status_code__ أو {name} قبل استخدامه.</translation>
    </message>
    <message>
        <source>The :body ends at the first space; capture the JSON into a variable and write :body {{variable}}.</source>
        <translation>ينتهي :body عند أول مسافة؛ احفظ JSON في متغيّر باستخدام capture واكتب :body {{variable}}.</translation>
    </message>
    <message>
        <source>Add an empty default</source>
        <translation>إضافة قيمة افتراضية فارغة</translation>
    </message>
    <message>
        <source>No default for a personal value</source>
        <translation>لا قيمة افتراضية لقيمة شخصية</translation>
    </message>
    <message>
        <source>Braze prints nothing for an attribute or property that a user does not have. Give each one a default, or test it first and abort the message when it is blank.</source>
        <translation>لا يطبع Braze شيئًا لسمة أو خاصية ليست لدى المستخدم. أعطِ كلًا منها قيمة افتراضية، أو اختبرها أولًا وألغِ الرسالة إن كانت فارغة.</translation>
    </message>
    <message>
        <source>{value} may be missing for a user, and has no default.</source>
        <translation>قد تغيب {value} لدى مستخدم، وليست لها قيمة افتراضية.</translation>
    </message>
    <message>
        <source>Add a default of 0</source>
        <translation>إضافة القيمة الافتراضية 0</translation>
    </message>
    <message>
        <source>The default {default} stands without quotes, which is no JSON.</source>
        <translation>القيمة الافتراضية {default} دون علامات اقتباس، وهذا ليس JSON.</translation>
    </message>
    <message>
        <source>{output} is not escaped: a quote, backslash or line break in it ends the JSON string.</source>
        <translation>{output} غير مهرَّب: علامة اقتباس أو شرطة مائلة عكسية أو فاصل أسطر فيه يُنهي سلسلة JSON.</translation>
    </message>
    <message>
        <source>escape is for HTML: it writes &amp; and quotes as entities, and leaves backslashes and line breaks. Use json_escape.</source>
        <translation>escape مخصّص لـ HTML: يكتب &amp; وعلامات الاقتباس ككيانات، ويترك الشرطات المائلة العكسية وفواصل الأسطر. استخدم json_escape.</translation>
    </message>
    <message>
        <source>The default prints nothing where JSON needs a value.</source>
        <translation>لا تطبع القيمة الافتراضية شيئًا حيث يحتاج JSON إلى قيمة.</translation>
    </message>
    <message>
        <source>{output} is {kind}, and the quotes make it text.</source>
        <translation>{output} هو {kind}، وعلامات الاقتباس تجعله نصًا.</translation>
    </message>
    <message>
        <source>as_json_string writes quotes of its own; there are quotes around it already.</source>
        <translation>يكتب as_json_string علامات اقتباسه بنفسه؛ وحوله علامات اقتباس أصلًا.</translation>
    </message>
    <message>
        <source>Value not escaped inside a JSON string</source>
        <translation>قيمة غير مهرَّبة داخل سلسلة JSON</translation>
    </message>
    <message>
        <source>A name such as Zoé &quot;Z&quot; or a text with a line break ends the JSON string early, and the receiver refuses the body. End the output with the filter json_escape.</source>
        <translation>اسم مثل Zoé &quot;Z&quot; أو نص فيه فاصل أسطر يُنهي سلسلة JSON قبل أوانها، فيرفض المستقبِل المتن. أنهِ المُخرَج بالمرشّح json_escape.</translation>
    </message>
    <message>
        <source>HTML escaping inside JSON</source>
        <translation>تهريب HTML داخل JSON</translation>
    </message>
    <message>
        <source>The filter escape writes entities for HTML (&amp;amp; for &amp;), which the receiver shows as they are, and it leaves backslashes and line breaks, which break the JSON. Inside a JSON string, use json_escape; for HTML in JSON use escape and then json_escape.</source>
        <translation>يكتب المرشّح escape كيانات HTML (&amp;amp; بدل &amp;) فيعرضها المستقبِل كما هي، ويترك الشرطات المائلة العكسية وفواصل الأسطر التي تُفسد JSON. داخل سلسلة JSON استخدم json_escape؛ ولـ HTML داخل JSON استخدم escape ثم json_escape.</translation>
    </message>
    <message>
        <source>json_escape outside of JSON</source>
        <translation>json_escape خارج JSON</translation>
    </message>
    <message>
        <source>The value of a key-value pair is escaped by itself, and URLs, forms, headers and XML know no backslashes: json_escape makes O\&quot;Brien of O&quot;Brien there.</source>
        <translation>قيمة زوج المفتاح والقيمة تُهرَّب تلقائيًا، أما عناوين URL والنماذج والترويسات وXML فلا تعرف الشرطات المائلة العكسية: هناك يجعل json_escape من O&quot;Brien النص O\&quot;Brien.</translation>
    </message>
    <message>
        <source>Text without quotes in JSON</source>
        <translation>نص دون علامات اقتباس في JSON</translation>
    </message>
    <message>
        <source>JSON writes text in quotes; only numbers, true, false and null stand without. What an attribute holds is known from the sample users.</source>
        <translation>يكتب JSON النص بين علامتي اقتباس؛ والأعداد وtrue وfalse وnull وحدها تأتي من دونها. تُعرف قيمة السمة من المستخدمين النموذجيين.</translation>
    </message>
    <message>
        <source>Default that is no JSON</source>
        <translation>قيمة افتراضية ليست JSON</translation>
    </message>
    <message>
        <source>Where a number stands without quotes, the default must be one too: an empty default leaves nothing behind the colon, and a word stands there without quotes.</source>
        <translation>حيث يقف عدد دون علامات اقتباس يجب أن تكون القيمة الافتراضية عددًا أيضًا: القيمة الفارغة لا تترك شيئًا بعد النقطتين، والكلمة تقف هناك دون علامات اقتباس.</translation>
    </message>
    <message>
        <source>Number in quotes</source>
        <translation>عدد بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>In quotes a number arrives as text, and many receivers refuse or misread it. Leave the quotes out and give it a number as default, or set the pair&apos;s type to number.</source>
        <translation>يصل العدد بين علامتي اقتباس نصًا، ويرفضه كثير من المستقبِلات أو يسيء قراءته. احذف علامات الاقتباس وأعطه قيمة افتراضية عددية، أو اجعل نوع الزوج عددًا.</translation>
    </message>
    <message>
        <source>Array or object printed as it is</source>
        <translation>مصفوفة أو كائن يُطبع كما هو</translation>
    </message>
    <message>
        <source>Braze prints the items of an array one behind the other, and an object in a form that no receiver reads. Use as_json_string without quotes around it, or a loop, or join.</source>
        <translation>يطبع Braze عناصر المصفوفة متلاصقة، والكائن بصيغة لا يقرؤها أي مستقبِل. استخدم as_json_string دون علامات اقتباس حوله، أو حلقة، أو join.</translation>
    </message>
    <message>
        <source>Quotes around as_json_string</source>
        <translation>علامات اقتباس حول as_json_string</translation>
    </message>
    <message>
        <source>as_json_string writes a text with its quotes, and an object with its braces. Inside of quotes that ends the string at once.</source>
        <translation>يكتب as_json_string النص بعلامات اقتباسه والكائن بأقواسه. وبين علامتي اقتباس ينهي ذلك السلسلة فورًا.</translation>
    </message>
    <message>
        <source>{output} is changed after json_escape, which may cut an escape.</source>
        <translation>يُغيَّر {output} بعد json_escape، وقد يقطع ذلك تهريبًا.</translation>
    </message>
    <message>
        <source>Add json_escape</source>
        <translation>إضافة json_escape</translation>
    </message>
    <message>
        <source>Use json_escape</source>
        <translation>استخدام json_escape</translation>
    </message>
    <message>
        <source>escape is for HTML: the receiver gets &amp;amp; for &amp;. A pair&apos;s value is made JSON by itself.</source>
        <translation>escape مخصّص لـ HTML: يصل إلى المستقبِل &amp;amp; بدل &amp;. تُحوَّل قيمة الزوج إلى JSON تلقائيًا.</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; this is no JSON.</source>
        <translation>يضيف json_escape هنا شرطات مائلة عكسية؛ هذا ليس JSON.</translation>
    </message>
    <message>
        <source>{output} is text and stands without quotes, which is no JSON.</source>
        <translation>{output} نص دون علامات اقتباس، وهذا ليس JSON.</translation>
    </message>
    <message>
        <source>Use 0</source>
        <translation>استخدام 0</translation>
    </message>
    <message>
        <source>Remove escape</source>
        <translation>إزالة escape</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; the pair&apos;s value is escaped by itself.</source>
        <translation>يضيف json_escape هنا شرطات مائلة عكسية؛ قيمة الزوج تُهرَّب تلقائيًا.</translation>
    </message>
    <message>
        <source>Remove json_escape</source>
        <translation>إزالة json_escape</translation>
    </message>
    <message>
        <source>{output} is text, and the pair&apos;s type needs no text.</source>
        <translation>{output} نص، ونوع الزوج لا يحتاج إلى نص.</translation>
    </message>
    <message>
        <source>{output} is {kind}; the pair&apos;s type text sends it in quotes.</source>
        <translation>{output} هو {kind}؛ نوع الزوج «نص» يرسله بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{output} is an array, which Braze does not print as JSON.</source>
        <translation>{output} مصفوفة، ولا يطبعها Braze بصيغة JSON.</translation>
    </message>
    <message>
        <source>{output} is an object, which Braze does not print as JSON.</source>
        <translation>{output} كائن، ولا يطبعه Braze بصيغة JSON.</translation>
    </message>
    <message>
        <source>Add as_json_string</source>
        <translation>إضافة as_json_string</translation>
    </message>
    <message>
        <source>This comma is one too many, whatever the data.</source>
        <translation>هذه الفاصلة زائدة أيًا كانت البيانات.</translation>
    </message>
    <message>
        <source>A comma is missing in front of this.</source>
        <translation>تنقص فاصلة قبل هذا.</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>تنقص قيمة بعد النقطتين.</translation>
    </message>
    <message>
        <source>This {opened} is never closed, at least on one way through the conditions.</source>
        <translation>{opened} هنا لا يُغلق أبدًا، في أحد مسارات الشروط على الأقل.</translation>
    </message>
    <message>
        <source>This line break is inside a JSON string; write it as \n, or close the string.</source>
        <translation>فاصل الأسطر هذا داخل سلسلة JSON؛ اكتبه \n أو أغلق السلسلة.</translation>
    </message>
    <message>
        <source>A comma too many in JSON</source>
        <translation>فاصلة زائدة في JSON</translation>
    </message>
    <message>
        <source>JSON allows no comma behind the last item. A loop or a condition easily leaves one: print it only between items, as with {% unless forloop.last %},{% endunless %}.</source>
        <translation>لا يسمح JSON بفاصلة بعد آخر عنصر. وكثيرًا ما تترك حلقة أو شرط واحدة: اطبعها بين العناصر فقط، مثل {% unless forloop.last %},{% endunless %}.</translation>
    </message>
    <message>
        <source>A comma is missing in JSON</source>
        <translation>تنقص فاصلة في JSON</translation>
    </message>
    <message>
        <source>Between two items stands a comma, also between what a condition prints and what follows.</source>
        <translation>بين كل عنصرين فاصلة، وكذلك بين ما يطبعه شرط وما يليه.</translation>
    </message>
    <message>
        <source>No value behind a colon</source>
        <translation>لا قيمة بعد النقطتين</translation>
    </message>
    <message>
        <source>Behind each key stands a value on every way through the conditions. Add an else.</source>
        <translation>بعد كل مفتاح قيمة في كل مسارات الشروط. أضف else.</translation>
    </message>
    <message>
        <source>Bracket or quote that is never closed</source>
        <translation>قوس أو علامة اقتباس لا تُغلق أبدًا</translation>
    </message>
    <message>
        <source>Each bracket and each quote is closed on every way through the conditions.</source>
        <translation>يُغلق كل قوس وكل علامة اقتباس في كل مسارات الشروط.</translation>
    </message>
    <message>
        <source>Line break inside a JSON string</source>
        <translation>فاصل أسطر داخل سلسلة JSON</translation>
    </message>
    <message>
        <source>A JSON string stands on one line. White space control, {%- and -%}, takes away the line breaks around tags.</source>
        <translation>تقف سلسلة JSON في سطر واحد. التحكم بالمسافات البيضاء، أي {%- and -%}، يزيل فواصل الأسطر حول الوسوم.</translation>
    </message>
    <message>
        <source>This comma is one too many when what should follow it is left out.</source>
        <translation>هذه الفاصلة زائدة عندما يُحذف ما يُفترض أن يليها.</translation>
    </message>
    <message>
        <source>This comma is one too many behind the last item of the loop.</source>
        <translation>هذه الفاصلة زائدة بعد آخر عنصر في الحلقة.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>إزالة الفاصلة</translation>
    </message>
    <message>
        <source>Leave it out at the end</source>
        <translation>حذفها في النهاية</translation>
    </message>
    <message>
        <source>Nothing is printed behind the colon when none of the conditions holds.</source>
        <translation>لا يُطبع شيء بعد النقطتين عندما لا يتحقق أي شرط.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>إضافة الفاصلة</translation>
    </message>
    <message>
        <source>No variant for a language of the sample users</source>
        <translation>لا نسخة للغة من لغات المستخدمين النموذجيين</translation>
    </message>
    <message>
        <source>The webhook has language variants, and sample users whose language is none of them and not the default&apos;s either. They get the default.</source>
        <translation>للويب هوك نسخ لغوية، وهناك مستخدمون نموذجيون لغتهم ليست بينها وليست لغة النسخة الافتراضية. هؤلاء يحصلون على الافتراضية.</translation>
    </message>
    <message>
        <source>Variant that is not translated</source>
        <translation>نسخة غير مترجمة</translation>
    </message>
    <message>
        <source>A language variant whose text is that of another one, or that has no text of its own, changes nothing.</source>
        <translation>النسخة اللغوية التي نصها نص نسخة أخرى، أو التي ليس لها نص خاص، لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Variant for no language</source>
        <translation>نسخة لا تخص أي لغة</translation>
    </message>
    <message>
        <source>A variant is named by the code of ISO 639-1, such as fr, or fr-CA for a region.</source>
        <translation>تُسمّى النسخة برمز ISO 639-1 مثل fr، أو fr-CA لمنطقة.</translation>
    </message>
    <message>
        <source>Choice by language without else</source>
        <translation>اختيار باللغة دون else</translation>
    </message>
    <message>
        <source>Who has another language, or none, gets an empty text. End the choice with else.</source>
        <translation>من كانت لغته أخرى، أو لا لغة له، يحصل على نص فارغ. أنهِ الاختيار بـ else.</translation>
    </message>
    <message>
        <source>There are sample users with {language} ({code}), and no variant for it; they get the default.</source>
        <translation>هناك مستخدمون نموذجيون لغتهم {language} ({code}) ولا نسخة لها؛ يحصلون على الافتراضية.</translation>
    </message>
    <message>
        <source>The URL of the variant {name} is the default&apos;s; leave it out.</source>
        <translation>عنوان URL للنسخة {name} هو الافتراضي نفسه؛ احذفه.</translation>
    </message>
    <message>
        <source>The body of the variant {name} is the default&apos;s; it is not translated.</source>
        <translation>متن النسخة {name} هو الافتراضي نفسه؛ لم يُترجم.</translation>
    </message>
    <message>
        <source>The body of the variant {name} is that of {language}.</source>
        <translation>متن النسخة {name} هو متن نسخة {language}.</translation>
    </message>
    <message>
        <source>{language} is no language code of ISO 639-1; no user gets it.</source>
        <translation>{language} ليس رمز لغة في ISO 639-1؛ لا يحصل عليه أي مستخدم.</translation>
    </message>
    <message>
        <source>The variant {name} has no URL and no body of its own.</source>
        <translation>ليس للنسخة {name} عنوان URL ولا متن خاص بها.</translation>
    </message>
    <message>
        <source>A user with another language, or with none, gets nothing here; add an else.</source>
        <translation>المستخدم ذو لغة أخرى، أو دون لغة، لا يحصل على شيء هنا؛ أضف else.</translation>
    </message>
    <message>
        <source>Attribute or property that is nearly another</source>
        <translation>سمة أو خاصية تكاد تطابق أخرى</translation>
    </message>
    <message>
        <source>No sample user has an attribute of this name, and one that differs in a letter or two. Braze prints nothing for a name that it does not know. The items of arrays and objects are looked at too.</source>
        <translation>ليس لدى أي مستخدم نموذجي سمة بهذا الاسم، وهناك سمة تختلف بحرف أو حرفين. لا يطبع Braze شيئًا لاسم لا يعرفه. تُفحص أيضًا عناصر المصفوفات والكائنات.</translation>
    </message>
    <message>
        <source>Namespace that Braze does not have</source>
        <translation>نطاق أسماء ليس في Braze</translation>
    </message>
    <message>
        <source>Values stand in custom_attribute, event_properties, api_trigger_properties, context and a few more. Another name holds nothing.</source>
        <translation>توجد القيم في custom_attribute وevent_properties وapi_trigger_properties وcontext وبضعة أخرى. أي اسم آخر لا يحمل شيئًا.</translation>
    </message>
    <message>
        <source>Attribute of another channel</source>
        <translation>سمة من قناة أخرى</translation>
    </message>
    <message>
        <source>targeted_device, app, card, sms and whats_app are filled for push, in-app messages, Content Cards and text messages only; in a webhook they print nothing.</source>
        <translation>تُملأ targeted_device وapp وcard وsms وwhats_app لإشعارات الدفع والرسائل داخل التطبيق وContent Cards والرسائل النصية فقط؛ ولا تطبع في ويب هوك شيئًا.</translation>
    </message>
    <message>
        <source>Content Block that does not exist</source>
        <translation>Content Block غير موجود</translation>
    </message>
    <message>
        <source>The project has no file content_blocks/NAME.liquid; Braze would print nothing.</source>
        <translation>ليس في المشروع ملف content_blocks/NAME.liquid؛ لن يطبع Braze شيئًا.</translation>
    </message>
    <message>
        <source>Catalog or item that does not exist</source>
        <translation>كتالوج أو عنصر غير موجود</translation>
    </message>
    <message>
        <source>The project has no catalogs/NAME.csv of that name, or no such item or selection in it; items is an empty array then.</source>
        <translation>ليس في المشروع ملف catalogs/NAME.csv بهذا الاسم، أو ليس فيه هذا العنصر أو التحديد؛ تكون items عندئذ مصفوفة فارغة.</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}.</source>
        <translation>ليس في Braze {root}.${{…}}.</translation>
    </message>
    <message>
        <source>There is no Content Block {name}.</source>
        <translation>لا يوجد Content Block باسم {name}.</translation>
    </message>
    <message>
        <source>There is no catalog {name}.</source>
        <translation>لا يوجد كتالوج باسم {name}.</translation>
    </message>
    <message>
        <source>No sample has {name} there; did you mean {meant}?</source>
        <translation>ليس لدى أي نموذج {name} هناك؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}; did you mean {meant}.${{…}}?</source>
        <translation>ليس في Braze {root}.${{…}}؛ هل تقصد {meant}.${{…}}؟</translation>
    </message>
    <message>
        <source>{space} holds nothing in a webhook; Braze fills it in other channels.</source>
        <translation>لا يحمل {space} شيئًا في ويب هوك؛ يملؤه Braze في قنوات أخرى.</translation>
    </message>
    <message>
        <source>There is no Content Block {name}; did you mean {meant}?</source>
        <translation>لا يوجد Content Block باسم {name}؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>There is no catalog {name}; did you mean {meant}?</source>
        <translation>لا يوجد كتالوج باسم {name}؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>No sample user has {name}; did you mean {meant}?</source>
        <translation>ليس لدى أي مستخدم نموذجي {name}؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>No attribute is called {name}; did you mean {meant}?</source>
        <translation>لا توجد سمة باسم {name}؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>${{{name}}} is for e-mail and holds nothing in a webhook.</source>
        <translation>${{{name}}} خاص بالبريد الإلكتروني ولا يحمل شيئًا في ويب هوك.</translation>
    </message>
    <message>
        <source>{space} has no {name} in Braze.</source>
        <translation>ليس في {space} لدى Braze الاسم {name}.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>The body is {form}, and the Content-Type says {written}.</source>
        <translation>المتن {form}، بينما تذكر ترويسة Content-Type القيمة {written}.</translation>
    </message>
    <message>
        <source>A line break of the template reaches the header; put the tags on one line, or write {%- and -%}.</source>
        <translation>يصل فاصل أسطر من القالب إلى الترويسة؛ ضع الوسوم في سطر واحد، أو اكتب {%- and -%}.</translation>
    </message>
    <message>
        <source>White space at the edge of a header value is not sent, or is taken as a part of it.</source>
        <translation>المسافة البيضاء في طرف قيمة الترويسة لا تُرسَل، أو تُعدّ جزءًا منها.</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}.</source>
        <translation>لا يوجد Content-Type بالقيمة {written}.</translation>
    </message>
    <message>
        <source>Remove the white space</source>
        <translation>إزالة المسافة البيضاء</translation>
    </message>
    <message>
        <source>Many receivers ignore the body of a DELETE request.</source>
        <translation>يتجاهل كثير من المستقبِلات متن طلب DELETE.</translation>
    </message>
    <message>
        <source>Content-Type that does not fit</source>
        <translation>قيمة Content-Type غير مناسبة</translation>
    </message>
    <message>
        <source>The Content-Type tells the receiver how to read the body: application/json for JSON, application/x-www-form-urlencoded for a form.</source>
        <translation>تُخبر Content-Type المستقبِل بكيفية قراءة المتن: application/json لـ JSON، وapplication/x-www-form-urlencoded لنموذج.</translation>
    </message>
    <message>
        <source>Misspelt header</source>
        <translation>ترويسة بها خطأ إملائي</translation>
    </message>
    <message>
        <source>A header that nobody knows is ignored, and the one that was meant is missing.</source>
        <translation>الترويسة التي لا يعرفها أحد تُتجاهل، والمقصودة تغيب.</translation>
    </message>
    <message>
        <source>Header that depends on the language</source>
        <translation>ترويسة تتوقف على اللغة</translation>
    </message>
    <message>
        <source>Braze has language variants for the URL and the body, not for headers. Send the language itself, as {{${language} | default: &apos;en&apos;}}, or put it into the body.</source>
        <translation>لدى Braze نسخ لغوية لعنوان URL وللمتن، لا للترويسات. أرسل اللغة نفسها، مثل {{${language} | default: &apos;en&apos;}}، أو ضعها في المتن.</translation>
    </message>
    <message>
        <source>White space that reaches a header</source>
        <translation>مسافة بيضاء تصل إلى ترويسة</translation>
    </message>
    <message>
        <source>A line break around tags becomes a part of the header, and the request is refused. Put the tags on one line, or take the white space away with {%- and -%}. A space at the edge is not sent, or is taken as a part of the value.</source>
        <translation>فاصل الأسطر حول الوسوم يصير جزءًا من الترويسة، فيُرفض الطلب. ضع الوسوم في سطر واحد، أو أزل المسافات البيضاء باستخدام {%- and -%}. والمسافة في الطرف لا تُرسَل، أو تُعدّ جزءًا من القيمة.</translation>
    </message>
    <message>
        <source>Free text in a header</source>
        <translation>نص حر في ترويسة</translation>
    </message>
    <message>
        <source>A header carries neither line breaks nor letters beyond ASCII. Encode a name or another text that people type, with url_param_escape or base64_encode.</source>
        <translation>لا تحمل الترويسة فواصل أسطر ولا أحرفًا خارج ASCII. رمّز الاسم أو أي نص يكتبه الناس باستخدام url_param_escape أو base64_encode.</translation>
    </message>
    <message>
        <source>No space behind the scheme</source>
        <translation>لا مسافة بعد المخطط</translation>
    </message>
    <message>
        <source>An Authorization header is a scheme, one space, and the credentials.</source>
        <translation>تتكون ترويسة Authorization من مخطط ومسافة واحدة وبيانات الاعتماد.</translation>
    </message>
    <message>
        <source>DELETE with a body</source>
        <translation>طلب DELETE ذو متن</translation>
    </message>
    <message>
        <source>The standard gives the body of a DELETE request no meaning, and many receivers drop it. Put what they need into the URL.</source>
        <translation>لا يعطي المعيار معنى لمتن طلب DELETE، ويُسقطه كثير من المستقبِلات. ضع ما يحتاجونه في عنوان URL.</translation>
    </message>
    <message>
        <source>Value not escaped in XML</source>
        <translation>قيمة غير مهرَّبة في XML</translation>
    </message>
    <message>
        <source>A &lt; or &amp; in a value breaks the XML. End the output with the filter escape.</source>
        <translation>وجود &lt; أو &amp; في قيمة يُفسد XML. أنهِ المُخرَج بالمرشّح escape.</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}; did you mean {meant}?</source>
        <translation>لا يوجد Content-Type بالقيمة {written}؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>The header {name} means nothing to receivers; did you mean {meant}?</source>
        <translation>لا تعني الترويسة {name} شيئًا للمستقبِلات؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>{name} says {value} for every language variant; headers have no variants of their own.</source>
        <translation>تذكر {name} القيمة {value} لكل نسخة لغوية؛ ليست للترويسات نسخ خاصة بها.</translation>
    </message>
    <message>
        <source>Remove the line breaks</source>
        <translation>إزالة فواصل الأسطر</translation>
    </message>
    <message>
        <source>{output} may hold a line break or letters that no header can carry; encode it.</source>
        <translation>قد يحمل {output} فاصل أسطر أو أحرفًا لا تحملها أي ترويسة؛ رمّزه.</translation>
    </message>
    <message>
        <source>{output} is not escaped: a &lt; or &amp; in it breaks the XML.</source>
        <translation>{output} غير مهرَّب: وجود &lt; أو &amp; فيه يُفسد XML.</translation>
    </message>
    <message>
        <source>Between {scheme} and what follows stands one space.</source>
        <translation>بين {scheme} وما يليه مسافة واحدة.</translation>
    </message>
    <message>
        <source>Add url_param_escape</source>
        <translation>إضافة url_param_escape</translation>
    </message>
    <message>
        <source>Add escape</source>
        <translation>إضافة escape</translation>
    </message>
    <message>
        <source>Write a space</source>
        <translation>كتابة مسافة</translation>
    </message>
    <message>
        <source>Braze has languages for the URL and the body only; this header is the same for all variants but for this condition.</source>
        <translation>لدى Braze لغات لعنوان URL وللمتن فقط؛ هذه الترويسة واحدة لكل النسخ لولا هذا الشرط.</translation>
    </message>
    <message>
        <source>This comment names no rule.</source>
        <translation>لا يسمّي هذا التعليق أي قاعدة.</translation>
    </message>
    <message>
        <source>This comment silences nothing: there is no {rule} on its line or the next.</source>
        <translation>هذا التعليق لا يُسكت شيئًا: لا ظهور للقاعدة {rule} في سطره ولا في التالي.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>لا توجد قاعدة باسم {rule}.</translation>
    </message>
    <message>
        <source>There is no rule {rule}; did you mean {meant}?</source>
        <translation>لا توجد قاعدة باسم {rule}؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>Comment that silences nothing</source>
        <translation>تعليق لا يُسكت شيئًا</translation>
    </message>
    <message>
        <source>{% comment %} hookstudio-ignore: rule reason {% endcomment %} silences the first finding of that rule on its line, or else on the next. This one has nothing to silence any more.</source>
        <translation>يُسكت {% comment %} hookstudio-ignore: rule reason {% endcomment %} أول ملاحظة فحص لتلك القاعدة في سطره، وإلا ففي التالي. لم يعد لهذا التعليق ما يُسكته.</translation>
    </message>
    <message>
        <source>Comment that names no rule</source>
        <translation>تعليق لا يسمّي قاعدة</translation>
    </message>
    <message>
        <source>A comment that silences a finding names its rule: hookstudio check --rules lists them.</source>
        <translation>التعليق الذي يُسكت ملاحظة فحص يسمّي قاعدتها: تسردها hookstudio check --rules.</translation>
    </message>
    <message>
        <source>This placeholder was never replaced; write {{secret.name}}, or the value.</source>
        <translation>لم يُستبدَل هذا العنصر النائب قط؛ اكتب {{secret.name}} أو القيمة.</translation>
    </message>
    <message>
        <source>Move the default to the front</source>
        <translation>نقل القيمة الافتراضية إلى الأمام</translation>
    </message>
    <message>
        <source>Secret in clear</source>
        <translation>سرّ مكشوف</translation>
    </message>
    <message>
        <source>What is written in a webhook&apos;s file ends in git, in the log and with everybody who opens the project. Keep the value in the keyring and write {{secret.name}}; it is filled in as the request is sent.</source>
        <translation>ما يُكتب في ملف ويب هوك ينتهي به الأمر في git وفي السجل ولدى كل من يفتح المشروع. احفظ القيمة في سلسلة المفاتيح واكتب {{secret.name}}؛ تُملأ عند إرسال الطلب.</translation>
    </message>
    <message>
        <source>Placeholder that was never replaced</source>
        <translation>عنصر نائب لم يُستبدَل</translation>
    </message>
    <message>
        <source>A text such as YOUR_API_KEY comes from a template or from documentation.</source>
        <translation>نص مثل YOUR_API_KEY يأتي من قالب أو من الوثائق.</translation>
    </message>
    <message>
        <source>Form of a date that Liquid does not know</source>
        <translation>صيغة تاريخ لا يعرفها Liquid</translation>
    </message>
    <message>
        <source>The filter date takes the directives of strftime: %Y year, %m month, %d day, %H hour, %M minute, %S second, %s seconds since 1970.</source>
        <translation>يأخذ المرشّح date توجيهات strftime: %Y السنة، %m الشهر، %d اليوم، %H الساعة، %M الدقيقة، %S الثانية، %s الثواني منذ 1970.</translation>
    </message>
    <message>
        <source>Default behind a filter that always gives something</source>
        <translation>قيمة افتراضية بعد مرشّح يعطي شيئًا دائمًا</translation>
    </message>
    <message>
        <source>plus makes 0 of nothing, append makes a text of it: a default behind them never acts. Put it in front.</source>
        <translation>يجعل plus من لا شيء 0، ويجعل append منه نصًا: القيمة الافتراضية بعدهما لا تعمل أبدًا. ضعها قبلهما.</translation>
    </message>
    <message>
        <source>There is what looks like a secret here. Move it to the keyring and write {{secret.name}}.</source>
        <translation>يوجد هنا ما يشبه سرًّا. انقله إلى سلسلة المفاتيح واكتب {{secret.name}}.</translation>
    </message>
    <message>
        <source>{directive} is no part of a date; it is printed as it is.</source>
        <translation>{directive} ليس جزءًا من تاريخ؛ يُطبع كما هو.</translation>
    </message>
    <message>
        <source>The form {pattern} is printed as it is; Liquid writes it with %, as in %Y-%m-%d.</source>
        <translation>تُطبع الصيغة {pattern} كما هي؛ يكتبها Liquid بعلامة %، مثل %Y-%m-%d.</translation>
    </message>
    <message>
        <source>{filter} always gives something, so this default never acts.</source>
        <translation>يعطي {filter} شيئًا دائمًا، فلا تعمل هذه القيمة الافتراضية أبدًا.</translation>
    </message>
    <message>
        <source>{output} goes into the form unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>يدخل {output} إلى النموذج بلا ترميز: مسافة أو &amp; أو / فيه تغيّر ما يقرؤه المستقبِل.</translation>
    </message>
    <message>
        <source>{output} goes into the path unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>يدخل {output} إلى المسار بلا ترميز: مسافة أو &amp; أو / فيه تغيّر ما يقرؤه المستقبِل.</translation>
    </message>
    <message>
        <source>{output} goes into the query unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>يدخل {output} إلى الاستعلام بلا ترميز: مسافة أو &amp; أو / فيه تغيّر ما يقرؤه المستقبِل.</translation>
    </message>
    <message>
        <source>{output} goes into the URL unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>يدخل {output} إلى عنوان URL بلا ترميز: مسافة أو &amp; أو / فيه تغيّر ما يقرؤه المستقبِل.</translation>
    </message>
    <message>
        <source>http sends the data in clear; write https, if the host has it.</source>
        <translation>يرسل http البيانات مكشوفة؛ اكتب https إن كان المضيف يدعمه.</translation>
    </message>
    <message>
        <source>url_escape leaves &amp; and = as they are; in a query that starts another parameter.</source>
        <translation>يترك url_escape العلامتين &amp; و= كما هما؛ وفي الاستعلام يبدأ ذلك معاملًا آخر.</translation>
    </message>
    <message>
        <source>Use url_param_escape</source>
        <translation>استخدام url_param_escape</translation>
    </message>
    <message>
        <source>The value is encoded already; {filter} encodes its % once more.</source>
        <translation>القيمة مرمَّزة أصلًا؛ يرمّز {filter} علامة % فيها مرة أخرى.</translation>
    </message>
    <message>
        <source>{filter} encodes the : and / of a whole URL; encode its parts instead.</source>
        <translation>يرمّز {filter} العلامتين : و/ في عنوان URL كامل؛ رمّز أجزاءه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Value not encoded in a URL or form</source>
        <translation>قيمة غير مرمَّزة في عنوان URL أو نموذج</translation>
    </message>
    <message>
        <source>A space, &amp;, =, +, # or / in a value changes the path or the parameters. End the output with url_param_escape, or with url_encode in a query. A whole URL, or a host, at the start is left as it is.</source>
        <translation>وجود مسافة أو &amp; أو = أو + أو # أو / في قيمة يغيّر المسار أو المعاملات. أنهِ المُخرَج بـ url_param_escape، أو بـ url_encode في استعلام. يُترك عنوان URL الكامل أو المضيف في البداية كما هو.</translation>
    </message>
    <message>
        <source>url_escape in a query</source>
        <translation>url_escape في استعلام</translation>
    </message>
    <message>
        <source>url_escape is for a whole URL: it keeps &amp;, =, + and /. For one value use url_param_escape.</source>
        <translation>url_escape لعنوان URL كامل: يُبقي &amp; و= و+ و/. لقيمة واحدة استخدم url_param_escape.</translation>
    </message>
    <message>
        <source>url_encode in a path</source>
        <translation>url_encode في مسار</translation>
    </message>
    <message>
        <source>url_encode is for forms and queries: it writes a space as +. In a path a + is a plus.</source>
        <translation>url_encode للنماذج والاستعلامات: يكتب المسافة +. وفي المسار تعني + علامة زائد.</translation>
    </message>
    <message>
        <source>Value encoded twice</source>
        <translation>قيمة مرمَّزة مرتين</translation>
    </message>
    <message>
        <source>A value that is encoded twice arrives with %20 in it for the receiver to see.</source>
        <translation>القيمة المرمَّزة مرتين تصل وفيها %20 يراها المستقبِل.</translation>
    </message>
    <message>
        <source>Whole URL encoded</source>
        <translation>عنوان URL كامل مرمَّز</translation>
    </message>
    <message>
        <source>A URL that an attribute holds as a whole is not to be encoded: its : and / would be too.</source>
        <translation>عنوان URL الذي تحمله سمة كاملًا لا يُرمَّز: وإلا رُمّزت : و/ فيه أيضًا.</translation>
    </message>
    <message>
        <source>http instead of https</source>
        <translation>http بدل https</translation>
    </message>
    <message>
        <source>Personal data should not go over the network in clear. This computer and private addresses are left out, for tests.</source>
        <translation>لا ينبغي أن تعبر البيانات الشخصية الشبكة مكشوفة. يُستثنى هذا الحاسوب والعناوين الخاصة لأجل الاختبارات.</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>إزالة {filter}</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>كتابة https</translation>
    </message>
    <message>
        <source>url_encode writes a space as +, which means a plus in a path.</source>
        <translation>يكتب url_encode المسافة +، وهي تعني زائد في المسار.</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>إزالة الإسناد</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}.</source>
        <translation>لا شيء يعيّن المتغيّر {name}.</translation>
    </message>
    <message>
        <source>{name} is used here and set further below.</source>
        <translation>{name} يُستخدم هنا ويُعيَّن في موضع لاحق.</translation>
    </message>
    <message>
        <source>Variable that is not used</source>
        <translation>متغيّر غير مستخدم</translation>
    </message>
    <message>
        <source>Each field, and each value of a key-value pair, has variables of its own: what the URL sets is not seen by the body.</source>
        <translation>لكل حقل، ولكل قيمة في زوج مفتاح وقيمة، متغيّرات خاصة: ما يعيّنه عنوان URL لا يراه المتن.</translation>
    </message>
    <message>
        <source>Variable that holds nothing</source>
        <translation>متغيّر لا يحمل شيئًا</translation>
    </message>
    <message>
        <source>A variable is set by assign, capture, a loop, connected_content or catalog_items, in the same field and before it is used. An attribute is written ${name} or custom_attribute.${name}.</source>
        <translation>يُعيَّن المتغيّر بواسطة assign أو capture أو حلقة أو connected_content أو catalog_items، في الحقل نفسه وقبل استخدامه. تُكتب السمة ${name} أو custom_attribute.${name}.</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}; did you mean {meant}?</source>
        <translation>لا شيء يعيّن المتغيّر {name}؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>{name} holds something inside its loop only.</source>
        <translation>لا يحمل {name} شيئًا إلا داخل حلقته.</translation>
    </message>
    <message>
        <source>The variable {name} is set here and not used in this field.</source>
        <translation>المتغيّر {name} معيَّن هنا ولا يُستخدم في هذا الحقل.</translation>
    </message>
    <message>
        <source>{name} is set in another field, and each field has its own variables.</source>
        <translation>{name} معيَّن في حقل آخر، ولكل حقل متغيّراته.</translation>
    </message>
    <message>
        <source>The project was made by a newer Hook Studio and is open for reading only.</source>
        <translation>أُنشئ المشروع بإصدار أحدث من Hook Studio وهو مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {folder}: {reason}.</translation>
    </message>
    <message>
        <source>text for another type</source>
        <translation>نص لنوع آخر</translation>
    </message>
    <message>
        <source>number for text</source>
        <translation>عدد بدل نص</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>blank text</source>
        <translation>نص من مسافات</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>مصفوفة فارغة</translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>كائن فارغ</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>negative number</source>
        <translation>عدد سالب</translation>
    </message>
    <message>
        <source>small fraction</source>
        <translation>كسر صغير</translation>
    </message>
    <message>
        <source>very large number</source>
        <translation>عدد كبير جدًا</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>علامة اقتباس مزدوجة</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>تغذية سطر</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>علامة اقتباس مفردة</translation>
    </message>
    <message>
        <source>double quotes inside</source>
        <translation>علامات اقتباس مزدوجة في الداخل</translation>
    </message>
    <message>
        <source>text with a JSON escape</source>
        <translation>نص فيه تهريب JSON</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>سطران</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>line separator U+2028</source>
        <translation>فاصل السطر U+2028</translation>
    </message>
    <message>
        <source>emoji with ZWJ</source>
        <translation>إيموجي مع ZWJ</translation>
    </message>
    <message>
        <source>right-to-left with bidi marks</source>
        <translation>نص من اليمين لليسار بعلامات bidi</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>علامة العطف &amp;</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>علامة #</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>علامة النسبة المئوية</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <translation>علامة أصغر من</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>مضيف آخر</translation>
    </message>
    <message>
        <source>output tag</source>
        <translation>وسم مُخرَج</translation>
    </message>
    <message>
        <source>raw tag</source>
        <translation>وسم raw</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>عضو JSON</translation>
    </message>
    <message>
        <source>number as text</source>
        <translation>عدد كنص</translation>
    </message>
    <message>
        <source>leap day</source>
        <translation>يوم كبيس</translation>
    </message>
    <message>
        <source>text of 10 kB</source>
        <translation>نص بحجم 10 kB</translation>
    </message>
    <message>
        <source>Make sure of the value with a condition or a filter before it is used.</source>
        <translation>تأكد من القيمة بشرط أو مرشّح قبل استخدامها.</translation>
    </message>
    <message>
        <source>{problem}, with {example}.</source>
        <translation>{problem}، مع {example}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>Check that the message should not be sent then.</source>
        <translation>تحقق من أن الرسالة لا ينبغي أن تُرسَل عندئذ.</translation>
    </message>
    <message>
        <source>Add a default, or a condition around it.</source>
        <translation>أضف قيمة افتراضية، أو شرطًا حولها.</translation>
    </message>
    <message>
        <source>Encode the value, with url_param_escape or base64_encode.</source>
        <translation>رمّز القيمة باستخدام url_param_escape أو base64_encode.</translation>
    </message>
    <message>
        <source>Add the filter url_param_escape.</source>
        <translation>أضف المرشّح url_param_escape.</translation>
    </message>
    <message>
        <source>Put it in quotes and add the filter json_escape, or make it a number first.</source>
        <translation>ضعها بين علامتي اقتباس وأضف المرشّح json_escape، أو حوّلها إلى عدد أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other values do the same.</source>
        <extracomment>Singular: {n} other value does the same.</extracomment>
        <translation>
            <numerusform>لا قيم أخرى تفعل الشيء نفسه.</numerusform>
            <numerusform>قيمة أخرى واحدة تفعل الشيء نفسه.</numerusform>
            <numerusform>قيمتان أخريان تفعلان الشيء نفسه.</numerusform>
            <numerusform>{n} قيم أخرى تفعل الشيء نفسه.</numerusform>
            <numerusform>{n} قيمة أخرى تفعل الشيء نفسه.</numerusform>
            <numerusform>{n} قيمة أخرى تفعل الشيء نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>text with control characters</source>
        <translation>نص فيه محارف تحكم</translation>
    </message>
    <message>
        <source>The URL holds a percent sign that encodes nothing</source>
        <translation>في عنوان URL علامة نسبة مئوية لا ترمّز شيئًا</translation>
    </message>
    <message>
        <source>The path of the URL has an empty part</source>
        <translation>في مسار عنوان URL جزء فارغ</translation>
    </message>
    <message>
        <source>What follows # in the URL is not sent</source>
        <translation>ما يلي # في عنوان URL لا يُرسَل</translation>
    </message>
    <message>
        <source>The header {name} is empty</source>
        <translation>الترويسة {name} فارغة</translation>
    </message>
    <message>
        <source>The body means something else: {path} is {kind}</source>
        <translation>المتن يعني شيئًا آخر: {path} هو {kind}</translation>
    </message>
    <message>
        <source>The body means something else: the body is {kind}</source>
        <translation>المتن يعني شيئًا آخر: المتن {kind}</translation>
    </message>
    <message>
        <source>The URL gets another structure: {url}</source>
        <translation>يأخذ عنوان URL بنية أخرى: {url}</translation>
    </message>
    <message>
        <source>The message is aborted: {reason}</source>
        <translation>أُلغيت الرسالة: {reason}</translation>
    </message>
    <message>
        <source>There is no URL.</source>
        <translation>لا يوجد عنوان URL.</translation>
    </message>
    <message>
        <source>The URL has a control character at character {position}.</source>
        <translation>في عنوان URL محرف تحكم عند المحرف {position}.</translation>
    </message>
    <message>
        <source>The URL does not begin with http:// or https://.</source>
        <translation>لا يبدأ عنوان URL بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {scheme}).</source>
        <translation>لا يمكن الإرسال إلا إلى http وhttps (وُجد {scheme}).</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not a number.</source>
        <translation>منفذ عنوان URL ليس عددًا.</translation>
    </message>
    <message>
        <source>Port {port} is not between 1 and 65535.</source>
        <translation>المنفذ {port} ليس بين 1 و65535.</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>ليس في عنوان URL مضيف.</translation>
    </message>
    <message>
        <source>The host name has an invisible character ({code}).</source>
        <translation>في اسم المضيف محرف غير مرئي ({code}).</translation>
    </message>
    <message>
        <source>The host name has a part longer than 63.</source>
        <translation>في اسم المضيف جزء أطول من 63.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a host name.</source>
        <translation>مضيف عنوان URL ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>The IPv6 address is not closed with ].</source>
        <translation>عنوان IPv6 غير مغلق بـ ].</translation>
    </message>
    <message>
        <source>The URL has text between ] and the port.</source>
        <translation>في عنوان URL نص بين ] والمنفذ.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv4 address.</source>
        <translation>مضيف عنوان URL ليس عنوان IPv4.</translation>
    </message>
    <message>
        <source>The URL has a broken IPv6 address.</source>
        <translation>في عنوان URL عنوان IPv6 معطوب.</translation>
    </message>
    <message>
        <source>The server answered {status_line}.</source>
        <translation>أجاب الخادم {status_line}.</translation>
    </message>
    <message>
        <source>The template aborted the message: {reason}.</source>
        <translation>ألغى القالب الرسالة: {reason}.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>لم يصل أي ردّ.</translation>
    </message>
    <message>
        <source>The server answered {status_line}; redirects are not followed.</source>
        <translation>أجاب الخادم {status_line}؛ لا تُتبَع عمليات إعادة التوجيه.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers are larger than the limit.</source>
        <translation>ترويسات الردّ أكبر من الحد.</translation>
    </message>
    <message>
        <source>The secrets were not filled in within {limit_s:g} s.</source>
        <translation>لم تُملأ الأسرار خلال {limit_s:g} ث.</translation>
    </message>
    <message>
        <source>A header is not valid UTF-8.</source>
        <translation>ترويسة ليست UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>The host failed more than {count:,} times within a minute, so nothing is sent to it for a minute (simulated 598).</source>
        <translation>فشل المضيف أكثر من {count:,} مرة خلال دقيقة، فلا يُرسَل إليه شيء لمدة دقيقة (598 محاكاةً).</translation>
    </message>
    <message>
        <source>The attempt was stopped before it ended, so its outcome is unknown.</source>
        <translation>أُوقفت المحاولة قبل انتهائها، فنتيجتها مجهولة.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not what it was at the first attempt. A retry must send the same bytes: put the old value back, or send the message anew.</source>
        <translation>لم يعد السرّ «{name}» كما كان في المحاولة الأولى. يجب أن ترسل إعادة المحاولة البايتات نفسها: أعد القيمة القديمة، أو أرسل الرسالة من جديد.</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>شهادة بلا اسم</translation>
    </message>
    <message>
        <source>The client key {file} has no certificate. Choose the certificate that belongs to it, or no key.</source>
        <translation>ليس لمفتاح العميل {file} شهادة. اختر الشهادة التي تخصه، أو لا تختر مفتاحًا.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, Certificates, or none.</source>
        <translation>اختر ملفًا آخر في الإعدادات، قسم الشهادات، أو لا تختر أي ملف.</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>اسمه غير صالح</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not a file.</source>
        <translation>ملف الشهادات {file} ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is larger than 4 MB.</source>
        <translation>ملف الشهادات {file} أكبر من 4 MB.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not there.</source>
        <translation>ملف الشهادات {file} غير موجود.</translation>
    </message>
    <message>
        <source>The file of certificates {file} may not be read.</source>
        <translation>لا إذن بقراءة ملف الشهادات {file}.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is damaged.</source>
        <translation>ملف الشهادات {file} تالف.</translation>
    </message>
    <message>
        <source>The file of certificates {file} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة ملف الشهادات {file}: {reason}.</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not in PEM form.</source>
        <translation>ملف الشهادات {file} ليس بصيغة PEM.</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds a private key, but no certificate.</source>
        <translation>في ملف الشهادات {file} مفتاح خاص دون شهادة.</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds no certificate in PEM form.</source>
        <translation>ليس في ملف الشهادات {file} شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not a file.</source>
        <translation>شهادة العميل {file} ليست ملفًا.</translation>
    </message>
    <message>
        <source>The client certificate {file} is larger than 4 MB.</source>
        <translation>شهادة العميل {file} أكبر من 4 MB.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not there.</source>
        <translation>شهادة العميل {file} غير موجودة.</translation>
    </message>
    <message>
        <source>The client certificate {file} may not be read.</source>
        <translation>لا إذن بقراءة شهادة العميل {file}.</translation>
    </message>
    <message>
        <source>The client certificate {file} is damaged.</source>
        <translation>شهادة العميل {file} تالفة.</translation>
    </message>
    <message>
        <source>The client certificate {file} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة شهادة العميل {file}: {reason}.</translation>
    </message>
    <message>
        <source>The client certificate {file} is not in PEM form.</source>
        <translation>شهادة العميل {file} ليست بصيغة PEM.</translation>
    </message>
    <message>
        <source>The client certificate {file} holds a private key, but no certificate.</source>
        <translation>في شهادة العميل {file} مفتاح خاص دون شهادة.</translation>
    </message>
    <message>
        <source>The client certificate {file} holds no certificate in PEM form.</source>
        <translation>ليس في ملف شهادة العميل {file} شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The client key {file} is not a file.</source>
        <translation>مفتاح العميل {file} ليس ملفًا.</translation>
    </message>
    <message>
        <source>The client key {file} is larger than 4 MB.</source>
        <translation>مفتاح العميل {file} أكبر من 4 MB.</translation>
    </message>
    <message>
        <source>The client key {file} is not there.</source>
        <translation>مفتاح العميل {file} غير موجود.</translation>
    </message>
    <message>
        <source>The client key {file} may not be read.</source>
        <translation>لا إذن بقراءة مفتاح العميل {file}.</translation>
    </message>
    <message>
        <source>The client key {file} is damaged.</source>
        <translation>مفتاح العميل {file} تالف.</translation>
    </message>
    <message>
        <source>The client key {file} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة مفتاح العميل {file}: {reason}.</translation>
    </message>
    <message>
        <source>The client key {file} is not in PEM form.</source>
        <translation>مفتاح العميل {file} ليس بصيغة PEM.</translation>
    </message>
    <message>
        <source>The client key {file} holds a certificate, but no private key.</source>
        <translation>في مفتاح العميل {file} شهادة دون مفتاح خاص.</translation>
    </message>
    <message>
        <source>The client key {file} holds no private key in PEM form.</source>
        <translation>ليس في مفتاح العميل {file} مفتاح خاص بصيغة PEM.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another file in Settings, Certificates.</source>
        <translation>امنح نفسك حق قراءته، أو اختر ملفًا آخر في الإعدادات، قسم الشهادات.</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key in the same file do not belong together.</source>
        <translation>شهادة العميل {certificate} والمفتاح في الملف نفسه لا يخص أحدهما الآخر.</translation>
    </message>
    <message>
        <source>The client certificate and its key ({file}) cannot be used: a part of them is damaged.</source>
        <translation>يتعذر استخدام شهادة العميل ومفتاحها ({file}): جزء منهما تالف.</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key {key} do not belong together.</source>
        <translation>شهادة العميل {certificate} والمفتاح {key} لا يخص أحدهما الآخر.</translation>
    </message>
    <message>
        <source>The client certificate and its key ({certificate} and {key}) cannot be used: a part of them is damaged.</source>
        <translation>يتعذر استخدام شهادة العميل ومفتاحها ({certificate} و{key}): جزء منهما تالف.</translation>
    </message>
    <message>
        <source>The client key {file} does not open with the passphrase in secret &quot;{secret}&quot;. Put the right passphrase into that secret, or name another in Settings, Certificates.</source>
        <translation>لا يُفتح مفتاح العميل {file} بعبارة المرور في السرّ «{secret}». ضع عبارة المرور الصحيحة في ذلك السرّ، أو سمِّ سرًّا آخر في الإعدادات، قسم الشهادات.</translation>
    </message>
    <message>
        <source>Convert it with openssl (openssl pkcs12 for .p12 and .pfx, openssl x509 -inform der for .cer and .der), and choose the new file.</source>
        <translation>حوّله باستخدام openssl (openssl pkcs12 لـ .p12 و.pfx، وopenssl x509 -inform der لـ .cer و.der)، ثم اختر الملف الجديد.</translation>
    </message>
    <message>
        <source>The client key {file} is locked by a passphrase. Keep the passphrase as a secret of this project, and name that secret in Settings, Certificates.</source>
        <translation>مفتاح العميل {file} مقفل بعبارة مرور. احفظ عبارة المرور سرًّا من أسرار هذا المشروع، وسمِّ ذلك السرّ في الإعدادات، قسم الشهادات.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was made for in Settings, Certificates.</source>
        <translation>اختر المفتاح الذي صُنعت له الشهادة في الإعدادات، قسم الشهادات.</translation>
    </message>
    <message>
        <source>The client certificate {file} is too weak: its key is too short, or its signature is of an old kind. Have a new one made.</source>
        <translation>شهادة العميل {file} ضعيفة جدًا: مفتاحها قصير جدًا، أو توقيعها من نوع قديم. اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>The outbox cannot be read or written ({error}).</source>
        <translation>تتعذر قراءة صندوق الصادر أو الكتابة فيه ({error}).</translation>
    </message>
    <message>
        <source>The outbox is closed.</source>
        <translation>صندوق الصادر مغلق.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored in the outbox.</source>
        <translation>القرص ممتلئ: لم يُخزَّن شيء في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Another program is holding the outbox.</source>
        <translation>يستحوذ برنامج آخر على صندوق الصادر.</translation>
    </message>
    <message>
        <source>The outbox&apos;s file is damaged. Start again to mend it.</source>
        <translation>ملف صندوق الصادر تالف. أعد التشغيل لإصلاحه.</translation>
    </message>
    <message>
        <source>The outbox&apos;s file cannot be opened for writing.</source>
        <translation>يتعذر فتح ملف صندوق الصادر للكتابة.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>لا تكفي الذاكرة لهذا.</translation>
    </message>
    <message>
        <source>The outbox refused a change that must not be.</source>
        <translation>رفض صندوق الصادر تغييرًا غير جائز.</translation>
    </message>
    <message>
        <source>SQLite {version} can damage the outbox; {wanted} or newer is needed. Install apsw anew.</source>
        <translation>قد يُتلف SQLite {version} صندوق الصادر؛ يلزم {wanted} أو أحدث. أعد تثبيت apsw.</translation>
    </message>
    <message>
        <source>The body is not valid {charset}.</source>
        <translation>المتن ليس {charset} صالحًا.</translation>
    </message>
    <message>
        <source>The charset &apos;{name}&apos; is not known; read as UTF-8.</source>
        <translation>مجموعة المحارف «{name}» غير معروفة؛ قُرئ كـ UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>Decompressed from {n:,} bytes of {coding}.</source>
        <extracomment>Singular: Decompressed from {n:,} byte of {coding}.</extracomment>
        <translation>
            <numerusform>فُكّ ضغطه من {n:,} بايت بترميز {coding}.</numerusform>
            <numerusform>فُكّ ضغطه من بايت واحد بترميز {coding}.</numerusform>
            <numerusform>فُكّ ضغطه من بايتين بترميز {coding}.</numerusform>
            <numerusform>فُكّ ضغطه من {n:,} بايتات بترميز {coding}.</numerusform>
            <numerusform>فُكّ ضغطه من {n:,} بايتًا بترميز {coding}.</numerusform>
            <numerusform>فُكّ ضغطه من {n:,} بايت بترميز {coding}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not valid {coding} ({reason}); shown as it was received.</source>
        <translation>المتن ليس {coding} صالحًا ({reason})؛ يُعرض كما استُلم.</translation>
    </message>
    <message>
        <source>Content-Encoding {coding} is not undone; shown as received.</source>
        <translation>لا يُفكّ Content-Encoding من نوع {coding}؛ يُعرض كما استُلم.</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} content codings are not undone; shown as received.</source>
        <extracomment>Singular: More than {n} content coding is not undone; shown as received.</extracomment>
        <translation>
            <numerusform>لا تُفكّ أي ترميزات محتوى؛ يُعرض كما استُلم.</numerusform>
            <numerusform>لا يُفكّ أكثر من ترميز محتوى واحد؛ يُعرض كما استُلم.</numerusform>
            <numerusform>لا يُفكّ أكثر من ترميزَي محتوى؛ يُعرض كما استُلم.</numerusform>
            <numerusform>لا يُفكّ أكثر من {n} ترميزات محتوى؛ يُعرض كما استُلم.</numerusform>
            <numerusform>لا يُفكّ أكثر من {n} ترميز محتوى؛ يُعرض كما استُلم.</numerusform>
            <numerusform>لا يُفكّ أكثر من {n} ترميز محتوى؛ يُعرض كما استُلم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {coding} content expands too far to be shown whole.</source>
        <translation>يتوسع محتوى {coding} أكثر من أن يُعرض كله.</translation>
    </message>
    <message>
        <source>The {coding} content ends too early; what could be decompressed is shown.</source>
        <translation>ينتهي محتوى {coding} قبل أوانه؛ يُعرض ما أمكن فكّ ضغطه.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>{header}, capped at one hour</source>
        <translation>{header}، بحد أقصى ساعة واحدة</translation>
    </message>
    <message>
        <source>{peer} cannot be reached: {reason}.</source>
        <translation>يتعذر الوصول إلى {peer}: {reason}.</translation>
    </message>
    <message>
        <source>The certificate or TLS connection was refused: {reason}.</source>
        <translation>رُفضت الشهادة أو اتصال TLS: {reason}.</translation>
    </message>
    <message>
        <source>the server does not speak TLS on this port</source>
        <translation>لا يدعم الخادم TLS على هذا المنفذ</translation>
    </message>
    <message>
        <source>the server has no TLS version from 1.2 on</source>
        <translation>ليس لدى الخادم إصدار TLS من 1.2 فأعلى</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher, or it asks for a client certificate</source>
        <translation>لا شفرة مشتركة بين الخادم وهذا الحاسوب، أو أنه يطلب شهادة عميل</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher</source>
        <translation>لا شفرة مشتركة بين الخادم وهذا الحاسوب</translation>
    </message>
    <message>
        <source>it asks for a client certificate</source>
        <translation>يطلب شهادة عميل</translation>
    </message>
    <message>
        <source>it does not know the issuer of the client certificate</source>
        <translation>لا يعرف مُصدر شهادة العميل</translation>
    </message>
    <message>
        <source>it does not accept the client certificate</source>
        <translation>لا يقبل شهادة العميل</translation>
    </message>
    <message>
        <source>the client certificate was revoked</source>
        <translation>أُبطلت شهادة العميل</translation>
    </message>
    <message>
        <source>the client certificate has expired</source>
        <translation>انتهت صلاحية شهادة العميل</translation>
    </message>
    <message>
        <source>the server&apos;s keys are too short</source>
        <translation>مفاتيح الخادم قصيرة جدًا</translation>
    </message>
    <message>
        <source>the key of the certificate is too short</source>
        <translation>مفتاح الشهادة قصير جدًا</translation>
    </message>
    <message>
        <source>the server signs with an outdated algorithm</source>
        <translation>يوقّع الخادم بخوارزمية متقادمة</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>لم تبدأ صلاحية الشهادة بعد</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>الشهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>its root certificate is not trusted here</source>
        <translation>شهادتها الجذرية غير موثوق بها هنا</translation>
    </message>
    <message>
        <source>its issuer is not trusted here, or a certificate in between is missing</source>
        <translation>مُصدرها غير موثوق به هنا، أو تنقص شهادة وسيطة</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>أُبطلت الشهادة</translation>
    </message>
    <message>
        <source>the key of an issuer&apos;s certificate is too short</source>
        <translation>مفتاح شهادة أحد المُصدرين قصير جدًا</translation>
    </message>
    <message>
        <source>the certificate is signed with an outdated algorithm</source>
        <translation>الشهادة موقّعة بخوارزمية متقادمة</translation>
    </message>
    <message>
        <source>the certificate is not one of a server</source>
        <translation>الشهادة ليست شهادة خادم</translation>
    </message>
    <message>
        <source>an issuer&apos;s certificate is none that may issue others</source>
        <translation>شهادة أحد المُصدرين لا يجوز لها إصدار غيرها</translation>
    </message>
    <message>
        <source>{peer} did not answer within {limit_s:g} s.</source>
        <translation>لم يجب {peer} خلال {limit_s:g} ث.</translation>
    </message>
    <message>
        <source>the handshake did not finish within {limit_s:g} s</source>
        <translation>لم تكتمل المصافحة خلال {limit_s:g} ث</translation>
    </message>
    <message>
        <source>The name {host} was not looked up within {limit_s:g} s.</source>
        <translation>لم يُعثر على عنوان الاسم {host} خلال {limit_s:g} ث.</translation>
    </message>
    <message>
        <source>No complete answer within {limit_s:g} s.</source>
        <translation>لا ردّ كاملًا خلال {limit_s:g} ث.</translation>
    </message>
    <message>
        <source>The answer could not be read ({error}).</source>
        <translation>تعذرت قراءة الردّ ({error}).</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>تعذر العثور على عنوان الاسم {host}.</translation>
    </message>
    <message>
        <source>{peer} refused the connection: nothing listens there.</source>
        <translation>رفض {peer} الاتصال: لا شيء يستمع هناك.</translation>
    </message>
    <message>
        <source>{reason}; verification is off for connections to this machine only</source>
        <translation>{reason}؛ التحقق معطّل للاتصالات بهذا الجهاز فقط</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>two lengths</source>
        <translation>طولان</translation>
    </message>
    <message>
        <source>bad transfer coding</source>
        <translation>ترميز نقل غير سليم</translation>
    </message>
    <message>
        <source>bad chunk</source>
        <translation>قطعة غير سليمة</translation>
    </message>
    <message>
        <source>bad header</source>
        <translation>ترويسة غير سليمة</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the answer&apos;s head.</source>
        <translation>أغلق الخادم الاتصال في منتصف رأس الردّ.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>رمز الحالة {status}</translation>
    </message>
    <message>
        <source>The answer breaks HTTP rules ({rule}).</source>
        <translation>يخالف الردّ قواعد HTTP ({rule}).</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer&apos;s head.</source>
        <translation>انقطع الاتصال في منتصف رأس الردّ.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>أغلق الخادم الاتصال دون ردّ.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>توقف الردّ قبل أي بايت (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد بايت واحد (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد بايتين (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد {n:,} بايتات (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد {n:,} بايتًا (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد {n:,} بايت (رمز الحالة {status}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {read:,} of {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {read:,} of {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>توقف الردّ بعد {read:,} من {n:,} بايت (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد {read:,} من بايت واحد (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد {read:,} من بايتين (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد {read:,} من {n:,} بايتات (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد {read:,} من {n:,} بايتًا (رمز الحالة {status}).</numerusform>
            <numerusform>توقف الردّ بعد {read:,} من {n:,} بايت (رمز الحالة {status}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy {host} ({peer})</source>
        <comment>begins a sentence</comment>
        <translation>الوكيل {host} ({peer})</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>لا يوجد مسار إليه</translation>
    </message>
    <message>
        <source>The proxy refused: {reason}.</source>
        <translation>رفض الوكيل: {reason}.</translation>
    </message>
    <message>
        <source>The server ended the TLS connection: {reason}.</source>
        <translation>أنهى الخادم اتصال TLS: {reason}.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا ردّ</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: {reason}.</source>
        <translation>تعذر العثور على عنوان الاسم {host}: {reason}.</translation>
    </message>
    <message>
        <source>{peer} did not answer.</source>
        <translation>لم يجب {peer}.</translation>
    </message>
    <message>
        <source>{peer} cannot be reached.</source>
        <translation>يتعذر الوصول إلى {peer}.</translation>
    </message>
    <message>
        <source>the server closed the connection in the handshake</source>
        <translation>أغلق الخادم الاتصال أثناء المصافحة</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>الشهادة لمضيف آخر</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>الردّ ليس HTTP.</translation>
    </message>
    <message>
        <source>{problem} A server that wants another client certificate may do so.</source>
        <translation>{problem} قد يفعل ذلك خادم يريد شهادة عميل أخرى.</translation>
    </message>
    <message>
        <source>The request breaks HTTP rules.</source>
        <translation>يخالف الطلب قواعد HTTP.</translation>
    </message>
    <message>
        <source>There is no host named {host}.</source>
        <translation>لا يوجد مضيف باسم {host}.</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; is not a host name.</source>
        <translation>«{host}» ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>bad format</source>
        <translation>صيغة غير سليمة</translation>
    </message>
    <message>
        <source>No host could be reached at the latest attempts: one a minute tries.</source>
        <translation>تعذر الوصول إلى أي مضيف في أحدث المحاولات: تُجرَّب محاولة واحدة في الدقيقة.</translation>
    </message>
    <message>
        <source>As many requests to {host} as are allowed at once are under way.</source>
        <translation>إلى {host} قيد التنفيذ أقصى ما يُسمح به من الطلبات معًا.</translation>
    </message>
    <message>
        <source>{host} was down at the latest attempts: one a minute tries it.</source>
        <translation>كان {host} متوقفًا في أحدث المحاولات: تُجرَّب محاولة واحدة في الدقيقة.</translation>
    </message>
    <message>
        <source>The settings allow {host} so many requests a second and no more.</source>
        <translation>لا تسمح الإعدادات بمزيد من الطلبات في الثانية إلى {host}.</translation>
    </message>
    <message>
        <source>Damaged deliveries that are held back: {count:,}.</source>
        <translation>تسليمات تالفة محتجزة: {count:,}.</translation>
    </message>
    <message>
        <source>The template aborted without a reason.</source>
        <translation>ألغى القالب الرسالة دون سبب.</translation>
    </message>
    <message>
        <source>Cancelled by the user.</source>
        <translation>ألغاه المستخدم.</translation>
    </message>
    <message>
        <source>The delivery is damaged and is not sent.</source>
        <translation>التسليم تالف ولا يُرسَل.</translation>
    </message>
    <message>
        <source>The program stopped during this attempt, so its outcome is unknown.</source>
        <translation>توقف البرنامج أثناء هذه المحاولة، فنتيجتها مجهولة.</translation>
    </message>
    <message>
        <source>It was due more than 24 hours before it could be sent.</source>
        <translation>حان موعده قبل إمكان إرساله بأكثر من 24 ساعة.</translation>
    </message>
    <message>
        <source>The outbox lost its newest changes, so this may have been sent already.</source>
        <translation>فقد صندوق الصادر أحدث تغييراته، فربما أُرسل هذا من قبل.</translation>
    </message>
    <message>
        <source>Delivery {number} is not being sent by this program.</source>
        <translation>لا يرسل هذا البرنامج التسليم {number}.</translation>
    </message>
    <message>
        <source>The request of delivery {number} is not kept any more.</source>
        <translation>لم يعد طلب التسليم {number} محفوظًا.</translation>
    </message>
    <message>
        <source>Delivery {number} was never to be sent ({reason}). Send its webhook anew.</source>
        <translation>لم يكن التسليم {number} ليُرسَل قط ({reason}). أرسل الويب هوك الخاص به من جديد.</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}; a new one was made.</source>
        <translation>{problem} نُحّي جانبًا باسم {aside}؛ وأُنشئ صندوق جديد.</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}.</source>
        <translation>{problem} نُحّي جانبًا باسم {aside}.</translation>
    </message>
    <message>
        <source>The outbox must not be a link ({file}).</source>
        <translation>لا يجوز أن يكون صندوق الصادر رابطًا ({file}).</translation>
    </message>
    <message>
        <source>The outbox is not a file ({file}).</source>
        <translation>صندوق الصادر ليس ملفًا ({file}).</translation>
    </message>
    <message>
        <source>{file} is not an outbox database.</source>
        <translation>{file} ليس قاعدة بيانات لصندوق الصادر.</translation>
    </message>
    <message>
        <source>The outbox file is damaged ({error}).</source>
        <translation>ملف صندوق الصادر تالف ({error}).</translation>
    </message>
    <message>
        <source>The outbox {file} cannot be opened: {problem}.</source>
        <translation>يتعذر فتح صندوق الصادر {file}: {problem}.</translation>
    </message>
    <message>
        <source>{folder} lies on a network or synchronised file system ({kind}), where the outbox can be damaged. Set HOOKSTUDIO_HOME to a folder of this machine.</source>
        <translation>يقع {folder} على نظام ملفات شبكي أو متزامن ({kind}) قد يتلف فيه صندوق الصادر. اضبط HOOKSTUDIO_HOME على مجلد في هذا الجهاز.</translation>
    </message>
    <message>
        <source>The outbox file is empty though it held messages before.</source>
        <translation>ملف صندوق الصادر فارغ مع أنه احتوى رسائل من قبل.</translation>
    </message>
    <message>
        <source>The outbox file is gone though it held messages before.</source>
        <translation>اختفى ملف صندوق الصادر مع أنه احتوى رسائل من قبل.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Hook Studio (schema {version}). It was left untouched.</source>
        <translation>كُتب صندوق الصادر بإصدار أحدث من Hook Studio (المخطط {version}). تُرك دون مساس.</translation>
    </message>
    <message>
        <source>{file} does not have the expected tables.</source>
        <translation>ليست في {file} الجداول المتوقعة.</translation>
    </message>
    <message>
        <source>The newest changes of the outbox are missing: its log ({name}) was removed while it was in use. What was waiting is held back; look at it, then retry or cancel.</source>
        <translation>أحدث تغييرات صندوق الصادر مفقودة: أُزيل سجله ({name}) أثناء استخدامه. ما كان منتظرًا محتجز؛ راجعه، ثم أعد المحاولة أو ألغِ.</translation>
    </message>
    <message>
        <source>The outbox file is gone, its log is not.</source>
        <translation>اختفى ملف صندوق الصادر وبقي سجله.</translation>
    </message>
    <message>
        <source>The delivery {number} is damaged and is not sent.</source>
        <translation>التسليم {number} تالف ولا يُرسَل.</translation>
    </message>
    <message>
        <source>The fault is on the endpoint&apos;s side: look at its logs and its status page, then try again.</source>
        <translation>العطل لدى نقطة النهاية: راجع سجلاتها وصفحة حالتها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the syntax of the body: required fields, valid JSON, and Liquid that renders nothing or a quote where the endpoint expects a value.</source>
        <translation>تحقق من صياغة المتن: الحقول المطلوبة، وصلاحية JSON، وLiquid الذي لا يُخرج شيئًا أو يُخرج علامة اقتباس حيث تنتظر نقطة النهاية قيمة.</translation>
    </message>
    <message>
        <source>Check the credentials: the Authorization header, or the secret in it.</source>
        <translation>تحقق من بيانات الاعتماد: ترويسة Authorization أو السرّ فيها.</translation>
    </message>
    <message>
        <source>The credentials are known but lack the permission; ask the endpoint&apos;s owner.</source>
        <translation>بيانات الاعتماد معروفة لكن ينقصها الإذن؛ اسأل صاحب نقطة النهاية.</translation>
    </message>
    <message>
        <source>Check the URL, also the parts that Liquid fills in.</source>
        <translation>تحقق من عنوان URL، وكذلك الأجزاء التي يملؤها Liquid.</translation>
    </message>
    <message>
        <source>The endpoint does not take this method here; check the method and the URL.</source>
        <translation>لا تقبل نقطة النهاية هذه الطريقة هنا؛ تحقق من الطريقة وعنوان URL.</translation>
    </message>
    <message>
        <source>The endpoint gave up waiting; check the method, or make the request lighter.</source>
        <translation>كفّت نقطة النهاية عن الانتظار؛ تحقق من الطريقة، أو خفّف الطلب.</translation>
    </message>
    <message>
        <source>The request conflicts with what the endpoint holds already; check the method and the data.</source>
        <translation>يتعارض الطلب مع ما لدى نقطة النهاية؛ تحقق من الطريقة والبيانات.</translation>
    </message>
    <message>
        <source>The body is larger than the endpoint takes.</source>
        <translation>المتن أكبر مما تقبله نقطة النهاية.</translation>
    </message>
    <message>
        <source>Check the Content-Type header: the endpoint does not take this kind of body.</source>
        <translation>تحقق من ترويسة Content-Type: لا تقبل نقطة النهاية هذا النوع من المتن.</translation>
    </message>
    <message>
        <source>The endpoint understood the body and refused a value in it; its answer says which.</source>
        <translation>فهمت نقطة النهاية المتن ورفضت قيمة فيه؛ ردّها يبيّن أيّها.</translation>
    </message>
    <message>
        <source>Too many requests: lower the delivery rate.</source>
        <translation>طلبات كثيرة جدًا: خفّض معدل التسليم.</translation>
    </message>
    <message>
        <source>Braze makes this status itself: the host failed too often, so Braze stopped calling it for a minute. Wait a minute.</source>
        <translation>يولّد Braze رمز الحالة هذا بنفسه: فشل المضيف كثيرًا، فتوقف Braze عن استدعائه دقيقة. انتظر دقيقة.</translation>
    </message>
    <message>
        <source>Braze makes this status itself: it could not reach the host. Check that it is up and reachable from the internet.</source>
        <translation>يولّد Braze رمز الحالة هذا بنفسه: تعذر عليه الوصول إلى المضيف. تحقق من أنه يعمل ويمكن بلوغه من الإنترنت.</translation>
    </message>
    <message>
        <source>Final: Braze does not retry an answer that is not valid HTTP.</source>
        <translation>نهائي: لا يعيد Braze المحاولة عند ردّ ليس HTTP صالحًا.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}).</source>
        <translation>سيعيد Braze المحاولة: {number} من {all} بعد نحو {delay} ({time}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>Singular: {n} second</extracomment>
        <translation>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze does not follow redirects: put the final address into the URL.</source>
        <translation>لا يتبع Braze عمليات إعادة التوجيه: ضع العنوان النهائي في عنوان URL.</translation>
    </message>
    <message>
        <source>The endpoint refused the request; its answer may say why.</source>
        <translation>رفضت نقطة النهاية الطلب؛ قد يبيّن ردّها السبب.</translation>
    </message>
    <message>
        <source>Braze counts this webhook as received.</source>
        <translation>يعدّ Braze هذا الويب هوك مستلَمًا.</translation>
    </message>
    <message numerus="yes">
        <source>Final: Braze gives up after {n} retries.</source>
        <extracomment>Singular: Final: Braze gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>نهائي: يتوقف Braze دون أي إعادة محاولة.</numerusform>
            <numerusform>نهائي: يتوقف Braze بعد إعادة محاولة واحدة.</numerusform>
            <numerusform>نهائي: يتوقف Braze بعد إعادتي محاولة.</numerusform>
            <numerusform>نهائي: يتوقف Braze بعد {n} إعادات محاولة.</numerusform>
            <numerusform>نهائي: يتوقف Braze بعد {n} إعادة محاولة.</numerusform>
            <numerusform>نهائي: يتوقف Braze بعد {n} إعادة محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final: Braze does not retry {status}.</source>
        <translation>نهائي: لا يعيد Braze المحاولة عند {status}.</translation>
    </message>
    <message>
        <source>Final: Braze does not retry a connection whose certificate or TLS is refused.</source>
        <translation>نهائي: لا يعيد Braze المحاولة لاتصال رُفضت شهادته أو TLS فيه.</translation>
    </message>
    <message>
        <source>The send was cancelled, so there is nothing to retry.</source>
        <translation>أُلغي الإرسال، فلا شيء تُعاد محاولته.</translation>
    </message>
    <message>
        <source>Nothing was sent, so there is nothing to retry.</source>
        <translation>لم يُرسَل شيء، فلا شيء تُعاد محاولته.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks for more than {most}.</source>
        <translation>سيعيد Braze المحاولة: {number} من {all} بعد نحو {delay} ({time})، لأن {header} تطلب أكثر من {most}.</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks.</source>
        <translation>سيعيد Braze المحاولة: {number} من {all} بعد نحو {delay} ({time})، كما تطلب {header}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Singular: {n} hour</extracomment>
        <translation>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Singular: {n} minute</extracomment>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} retries: after about {delays}.</source>
        <extracomment>Singular: {n} retry: after about {delays}.</extracomment>
        <translation>
            <numerusform>دون إعادة محاولة: بعد نحو {delays}.</numerusform>
            <numerusform>إعادة محاولة واحدة: بعد نحو {delays}.</numerusform>
            <numerusform>إعادتا محاولة: بعد نحو {delays}.</numerusform>
            <numerusform>{n} إعادات محاولة: بعد نحو {delays}.</numerusform>
            <numerusform>{n} إعادة محاولة: بعد نحو {delays}.</numerusform>
            <numerusform>{n} إعادة محاولة: بعد نحو {delays}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance adds up to {part:.0%} to each wait.</source>
        <translation>تُضاف إلى كل انتظار عشوائيًا نسبة تصل إلى {part:.0%}.</translation>
    </message>
    <message>
        <source>In all about {duration}.</source>
        <translation>نحو {duration} إجمالًا.</translation>
    </message>
    <message>
        <source>{delays} and {last}</source>
        <translation>{delays} و{last}</translation>
    </message>
    <message>
        <source>{long} {short}</source>
        <comment>a duration in two units</comment>
        <translation>{long} و{short}</translation>
    </message>
    <message numerus="yes">
        <source>{count:g} seconds</source>
        <extracomment>Singular: {count:g} second</extracomment>
        <translation>
            <numerusform>{count:g} ثانية</numerusform>
            <numerusform>{count:g} ثانية</numerusform>
            <numerusform>{count:g} ثانيتان</numerusform>
            <numerusform>{count:g} ثوانٍ</numerusform>
            <numerusform>{count:g} ثانية</numerusform>
            <numerusform>{count:g} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>One try and no retry.</source>
        <translation>محاولة واحدة دون إعادة.</translation>
    </message>
    <message>
        <source>Where no byte could be sent, after {delays} instead.</source>
        <translation>حيث لم يمكن إرسال أي بايت، بعد {delays} بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The proxy of the settings is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>الوكيل في الإعدادات ليس وكيل HTTP ({scheme})؛ اختر غيره أو لا شيء في الإعدادات.</translation>
    </message>
    <message>
        <source>The proxy of the settings has no host; choose another or none in the settings.</source>
        <translation>ليس للوكيل في الإعدادات مضيف؛ اختر غيره أو لا شيء في الإعدادات.</translation>
    </message>
    <message>
        <source>The proxy of the settings has a name or password that cannot be sent; change it in the settings.</source>
        <translation>للوكيل في الإعدادات اسم أو كلمة مرور لا يمكن إرسالها؛ غيّرها في الإعدادات.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>وكيل النظام ليس وكيل HTTP ({scheme})؛ اختر غيره أو لا شيء في الإعدادات.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has no host; choose another or none in the settings.</source>
        <translation>ليس لوكيل النظام مضيف؛ اختر غيره أو لا شيء في الإعدادات.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has a name or password that cannot be sent; change it in the settings.</source>
        <translation>لوكيل النظام اسم أو كلمة مرور لا يمكن إرسالها؛ غيّرها في الإعدادات.</translation>
    </message>
    <message>
        <source>no URL</source>
        <translation>لا عنوان URL</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}, and nobody has agreed to send there.</source>
        <translation>يشير {host} إلى {address}، وهو {kind}، ولم يوافق أحد على الإرسال إليه.</translation>
    </message>
    <message>
        <source>{host} is {kind}, and nobody has agreed to send there.</source>
        <translation>{host} هو {kind}، ولم يوافق أحد على الإرسال إليه.</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}; Hook Studio never sends there.</source>
        <translation>يشير {host} إلى {address}، وهو {kind}؛ لا يرسل Hook Studio إليه أبدًا.</translation>
    </message>
    <message>
        <source>{host} is {kind}; Hook Studio never sends there.</source>
        <translation>{host} هو {kind}؛ لا يرسل Hook Studio إليه أبدًا.</translation>
    </message>
    <message>
        <source>Recorded {status} after {delay_s:g} s.</source>
        <translation>سُجّل {status} بعد {delay_s:g} ث.</translation>
    </message>
    <message>
        <source>Braze asks by GET or POST only, not by {method}.</source>
        <translation>يطلب Braze بطريقة GET أو POST فقط، لا بطريقة {method}.</translation>
    </message>
    <message>
        <source>A secret cannot stand in connected content; name a credential instead.</source>
        <translation>لا يجوز وضع سرّ في Connected Content؛ سمِّ بيانات اعتماد بدلًا منه.</translation>
    </message>
    <message>
        <source>A redirect is not followed.</source>
        <translation>لا تُتبَع إعادة التوجيه.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not verified.</source>
        <translation>لم يُتحقق من شهادة الخادم.</translation>
    </message>
    <message>
        <source>{problem} Nothing was recorded.</source>
        <translation>{problem} لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; should be user:password for :basic_auth.</source>
        <translation>ينبغي أن يكون السرّ «{name}» بصيغة user:password لأجل :basic_auth.</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes.</source>
        <translation>الردّ أكبر من 1 MB، وهو أكثر مما يقبله Braze.</translation>
    </message>
    <message>
        <source>The host answered {status}, which is no status of HTTP.</source>
        <translation>أجاب المضيف {status}، وهو ليس رمز حالة في HTTP.</translation>
    </message>
    <message>
        <source>This comes from a damaged outbox and may have been sent already.</source>
        <translation>هذا من صندوق صادر تالف وربما أُرسل من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries were saved from it; what was waiting is held back.</source>
        <extracomment>Singular: {n:,} delivery was saved from it; what was waiting is held back.</extracomment>
        <translation>
            <numerusform>لم تُنقذ منه أي تسليمات؛ ما كان منتظرًا محتجز.</numerusform>
            <numerusform>أُنقذ منه تسليم واحد؛ ما كان منتظرًا محتجز.</numerusform>
            <numerusform>أُنقذ منه تسليمان؛ ما كان منتظرًا محتجز.</numerusform>
            <numerusform>أُنقذ منه {n:,} تسليمات؛ ما كان منتظرًا محتجز.</numerusform>
            <numerusform>أُنقذ منه {n:,} تسليمًا؛ ما كان منتظرًا محتجز.</numerusform>
            <numerusform>أُنقذ منه {n:,} تسليم؛ ما كان منتظرًا محتجز.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read of {file} was not saved: {problem}</source>
        <translation>لم يُحفظ ما أمكنت قراءته من {file}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>A schedule has at most {n} retries.</source>
        <extracomment>Singular: A schedule has at most {n} retry.</extracomment>
        <translation>
            <numerusform>ليس للجدول أي إعادة محاولة.</numerusform>
            <numerusform>للجدول إعادة محاولة واحدة على الأكثر.</numerusform>
            <numerusform>للجدول إعادتا محاولة على الأكثر.</numerusform>
            <numerusform>للجدول {n} إعادات محاولة على الأكثر.</numerusform>
            <numerusform>للجدول {n} إعادة محاولة على الأكثر.</numerusform>
            <numerusform>للجدول {n} إعادة محاولة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each delay of a schedule is 0 seconds to 7 days.</source>
        <translation>كل مهلة في الجدول بين 0 ثانية و7 أيام.</translation>
    </message>
    <message>
        <source>There is no policy {name!r}; there are {known}.</source>
        <translation>لا توجد سياسة باسم {name!r}؛ المتاح: {known}.</translation>
    </message>
    <message>
        <source>The signing secret is not a key as Standard Webhooks writes it (whsec_ and Base64).</source>
        <translation>سرّ التوقيع ليس مفتاحًا بصيغة Standard Webhooks (whsec_ وBase64).</translation>
    </message>
    <message>
        <source>&apos;{method}&apos; is not a method of Braze&apos;s.</source>
        <translation>«{method}» ليست من طرق Braze.</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value.</source>
        <translation>في قيمة الترويسة {name} فاصل أسطر أو محرف تحكم.</translation>
    </message>
    <message>
        <source>Header {name} has a character that cannot go in a header; encode it first.</source>
        <translation>في الترويسة {name} محرف لا يصلح في ترويسة؛ رمّزه أولًا.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a header name.</source>
        <translation>«{name}» ليس اسم ترويسة.</translation>
    </message>
    <message>
        <source>A header has no name.</source>
        <translation>ترويسة بلا اسم.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} devices is taken, the first; Braze&apos;s export does not say which one was used last.</source>
        <extracomment>Singular: One of {n} device is taken, the first; Braze&apos;s export does not say which one was used last.</extracomment>
        <translation>
            <numerusform>لا أجهزة يؤخذ منها.</numerusform>
            <numerusform>يؤخذ الجهاز الوحيد؛ لا يذكر تصدير Braze أيها استُخدم آخرًا.</numerusform>
            <numerusform>يؤخذ أول الجهازين؛ لا يذكر تصدير Braze أيهما استُخدم آخرًا.</numerusform>
            <numerusform>يؤخذ أول {n} أجهزة؛ لا يذكر تصدير Braze أيها استُخدم آخرًا.</numerusform>
            <numerusform>يؤخذ الأول من {n} جهازًا؛ لا يذكر تصدير Braze أيها استُخدم آخرًا.</numerusform>
            <numerusform>يؤخذ الأول من {n} جهاز؛ لا يذكر تصدير Braze أيها استُخدم آخرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} should be a list of objects</source>
        <translation>ينبغي أن يكون {field} قائمة كائنات</translation>
    </message>
    <message>
        <source>{field} should be an object</source>
        <translation>ينبغي أن يكون {field} كائنًا</translation>
    </message>
    <message>
        <source>The file seems to have a semicolon between cells and was read that way.</source>
        <translation>يبدو أن بين خلايا الملف فاصلة منقوطة، وقُرئ على هذا الأساس.</translation>
    </message>
    <message>
        <source>The file seems to have a tab between cells and was read that way.</source>
        <translation>يبدو أن بين خلايا الملف علامة جدولة، وقُرئ على هذا الأساس.</translation>
    </message>
    <message>
        <source>The file seems to have a bar between cells and was read that way.</source>
        <translation>يبدو أن بين خلايا الملف خطًا عموديًا، وقُرئ على هذا الأساس.</translation>
    </message>
    <message>
        <source>A cell that starts with a quote here is never closed.</source>
        <translation>خلية تبدأ هنا بعلامة اقتباس لا تُغلق أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Row {number} has more than {n:,} cells.</source>
        <extracomment>Singular: Row {number} has more than {n:,} cell.</extracomment>
        <translation>
            <numerusform>في الصف {number} خلايا زائدة.</numerusform>
            <numerusform>في الصف {number} أكثر من خلية واحدة.</numerusform>
            <numerusform>في الصف {number} أكثر من خليتين.</numerusform>
            <numerusform>في الصف {number} أكثر من {n:,} خلايا.</numerusform>
            <numerusform>في الصف {number} أكثر من {n:,} خلية.</numerusform>
            <numerusform>في الصف {number} أكثر من {n:,} خلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell is longer than {n:,} characters; is a quote not closed?</source>
        <extracomment>Singular: A cell is longer than {n:,} character; is a quote not closed?</extracomment>
        <translation>
            <numerusform>خلية غير فارغة؛ هل تُركت علامة اقتباس دون إغلاق؟</numerusform>
            <numerusform>خلية أطول من محرف واحد؛ هل تُركت علامة اقتباس دون إغلاق؟</numerusform>
            <numerusform>خلية أطول من محرفين؛ هل تُركت علامة اقتباس دون إغلاق؟</numerusform>
            <numerusform>خلية أطول من {n:,} محارف؛ هل تُركت علامة اقتباس دون إغلاق؟</numerusform>
            <numerusform>خلية أطول من {n:,} محرفًا؛ هل تُركت علامة اقتباس دون إغلاق؟</numerusform>
            <numerusform>خلية أطول من {n:,} محرف؛ هل تُركت علامة اقتباس دون إغلاق؟</numerusform>
        </translation>
    </message>
    <message>
        <source>A quoted cell ends here; a quote inside of it is written twice.</source>
        <translation>تنتهي هنا خلية بين علامتي اقتباس؛ علامة الاقتباس داخلها تُكتب مرتين.</translation>
    </message>
    <message>
        <source>Line {number} holds byte 0, so the file is no text file.</source>
        <translation>في السطر {number} البايت 0، فالملف ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}.</source>
        <translation>تتعذر قراءة الصف: {reason}.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no number, so it is kept as text.</source>
        <translation>الخلية في العمود «{column}» ليست عددًا، فتُحفظ نصًا.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is neither true nor false, so it is kept as text.</source>
        <translation>الخلية في العمود «{column}» ليست صوابًا ولا خطأ، فتُحفظ نصًا.</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no JSON array or object, so it is kept as text.</source>
        <translation>الخلية في العمود «{column}» ليست مصفوفة JSON ولا كائنًا، فتُحفظ نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}.</extracomment>
        <translation>
            <numerusform>لا خلايا في الصف، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف خلية واحدة، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف خليتان، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف {n} خلايا، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف {n} خلية، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف {n} خلية، وفي صف العناوين {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a header but no users.</source>
        <translation>في الملف صف عناوين دون مستخدمين.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}; what is more is kept as {attribute}, ….</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}; what is more is kept as {attribute}, ….</extracomment>
        <translation>
            <numerusform>لا خلايا في الصف، وفي صف العناوين {columns}؛ يُحفظ الزائد باسم {attribute}، ….</numerusform>
            <numerusform>في الصف خلية واحدة، وفي صف العناوين {columns}؛ يُحفظ الزائد باسم {attribute}، ….</numerusform>
            <numerusform>في الصف خليتان، وفي صف العناوين {columns}؛ يُحفظ الزائد باسم {attribute}، ….</numerusform>
            <numerusform>في الصف {n} خلايا، وفي صف العناوين {columns}؛ يُحفظ الزائد باسم {attribute}، ….</numerusform>
            <numerusform>في الصف {n} خلية، وفي صف العناوين {columns}؛ يُحفظ الزائد باسم {attribute}، ….</numerusform>
            <numerusform>في الصف {n} خلية، وفي صف العناوين {columns}؛ يُحفظ الزائد باسم {attribute}، ….</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>ليس في الملف صفوف.</translation>
    </message>
    <message>
        <source>{text}: {word} is no type; there are {types}.</source>
        <translation>{text}: النوع {word} غير موجود؛ المتاح: {types}.</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;; there are {columns}.</source>
        <translation>لا يوجد عمود «{column}»؛ المتاح: {columns}.</translation>
    </message>
    <message>
        <source>The columns &quot;{one}&quot; and &quot;{other}&quot; both fill {attribute}; map one of them elsewhere.</source>
        <translation>يملأ العمودان «{one}» و«{other}» معًا {attribute}؛ عيّن أحدهما لغيره.</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; appears twice; map one of them by its number, #{number}.</source>
        <translation>يظهر العمود «{column}» مرتين؛ عيّن أحدهما برقمه، #{number}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more notes are not listed.</source>
        <extracomment>Singular: {n:,} more note is not listed.</extracomment>
        <translation>
            <numerusform>لا ملاحظات أخرى غير مدرجة.</numerusform>
            <numerusform>ملاحظة أخرى واحدة غير مدرجة.</numerusform>
            <numerusform>ملاحظتان أخريان غير مدرجتين.</numerusform>
            <numerusform>{n:,} ملاحظات أخرى غير مدرجة.</numerusform>
            <numerusform>{n:,} ملاحظة أخرى غير مدرجة.</numerusform>
            <numerusform>{n:,} ملاحظة أخرى غير مدرجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a value.</source>
        <translation>الملف ليس JSON صالحًا: كانت تُنتظر قيمة.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a name in double quotes.</source>
        <translation>الملف ليس JSON صالحًا: كان يُنتظر اسم بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma.</source>
        <translation>الملف ليس JSON صالحًا: كانت تُنتظر فاصلة.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a colon.</source>
        <translation>الملف ليس JSON صالحًا: كانت تُنتظر نقطتان.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: the text that starts here has no closing quote.</source>
        <translation>الملف ليس JSON صالحًا: النص الذي يبدأ هنا بلا علامة اقتباس ختامية.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a line break or tab in a text is written \n or \t.</source>
        <translation>الملف ليس JSON صالحًا: فاصل الأسطر أو علامة الجدولة في نص يُكتب \n أو \t.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a backslash in a text must be doubled.</source>
        <translation>الملف ليس JSON صالحًا: يجب مضاعفة الشرطة المائلة العكسية في النص.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing brace.</source>
        <translation>الملف ليس JSON صالحًا: أزل الفاصلة قبل القوس المعقوص الختامي.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing bracket.</source>
        <translation>الملف ليس JSON صالحًا: أزل الفاصلة قبل القوس المربع الختامي.</translation>
    </message>
    <message numerus="yes">
        <source>User {number} nests deeper than {n} levels.</source>
        <extracomment>Singular: User {number} nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>تداخل المستخدم {number} غير مسموح.</numerusform>
            <numerusform>تداخل المستخدم {number} أعمق من مستوى واحد.</numerusform>
            <numerusform>تداخل المستخدم {number} أعمق من مستويين.</numerusform>
            <numerusform>تداخل المستخدم {number} أعمق من {n} مستويات.</numerusform>
            <numerusform>تداخل المستخدم {number} أعمق من {n} مستوى.</numerusform>
            <numerusform>تداخل المستخدم {number} أعمق من {n} مستوى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value nests deeper than {n} levels.</source>
        <extracomment>Singular: The value nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>تداخل القيمة غير مسموح.</numerusform>
            <numerusform>تداخل القيمة أعمق من مستوى واحد.</numerusform>
            <numerusform>تداخل القيمة أعمق من مستويين.</numerusform>
            <numerusform>تداخل القيمة أعمق من {n} مستويات.</numerusform>
            <numerusform>تداخل القيمة أعمق من {n} مستوى.</numerusform>
            <numerusform>تداخل القيمة أعمق من {n} مستوى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: {reason}.</source>
        <translation>الملف ليس JSON صالحًا: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>User {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: User {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>نص المستخدم {number} طويل جدًا.</numerusform>
            <numerusform>نص المستخدم {number} أطول من محرف واحد.</numerusform>
            <numerusform>نص المستخدم {number} أطول من محرفين.</numerusform>
            <numerusform>نص المستخدم {number} أطول من {n:,} محارف.</numerusform>
            <numerusform>نص المستخدم {number} أطول من {n:,} محرفًا.</numerusform>
            <numerusform>نص المستخدم {number} أطول من {n:,} محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before this.</source>
        <translation>الملف ليس JSON صالحًا: أزل الفاصلة قبل هذا.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: nothing may follow the first value.</source>
        <translation>الملف ليس JSON صالحًا: لا يجوز أن يلي القيمة الأولى شيء.</translation>
    </message>
    <message>
        <source>User {number}: {problem}</source>
        <translation>المستخدم {number}: {problem}</translation>
    </message>
    <message>
        <source>The value: {problem}</source>
        <translation>القيمة: {problem}</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing bracket.</source>
        <translation>الملف ليس JSON صالحًا: كانت تُنتظر فاصلة أو القوس المربع الختامي.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing brace.</source>
        <translation>الملف ليس JSON صالحًا: كانت تُنتظر فاصلة أو القوس المعقوص الختامي.</translation>
    </message>
    <message>
        <source>The file should hold a list of users, or an object with &quot;users&quot;.</source>
        <translation>ينبغي أن يحوي الملف قائمة مستخدمين، أو كائنًا فيه &quot;users&quot;.</translation>
    </message>
    <message>
        <source>&quot;users&quot; should be a list.</source>
        <translation>ينبغي أن يكون &quot;users&quot; قائمة.</translation>
    </message>
    <message>
        <source>User {number} should be an object: {{ … }}.</source>
        <translation>ينبغي أن يكون المستخدم {number} كائنًا: {{ … }}.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object.</source>
        <translation>يظهر «{name}» مرتين في كائن واحد.</translation>
    </message>
    <message>
        <source>Braze knows no user with: {ids}.</source>
        <translation>لا يعرف Braze مستخدمًا بـ: {ids}.</translation>
    </message>
    <message>
        <source>User {number}: {problem}.</source>
        <translation>المستخدم {number}: {problem}.</translation>
    </message>
    <message>
        <source>{field} fills {attribute}, which was set already; the last value is kept.</source>
        <translation>يملأ {field} السمة {attribute} وقد عُيّنت من قبل؛ تُحفظ القيمة الأخيرة.</translation>
    </message>
    <message>
        <source>The key for masking in {file} is too short.</source>
        <translation>مفتاح الإخفاء في {file} قصير جدًا.</translation>
    </message>
    <message>
        <source>The key for masking in {file} cannot be read ({reason}). Remove it for a new one, which gives new pseudonyms.</source>
        <translation>تتعذر قراءة مفتاح الإخفاء في {file} ({reason}). أزله للحصول على مفتاح جديد يعطي أسماء مستعارة جديدة.</translation>
    </message>
    <message>
        <source>User {number} holds more than {most:,} names and values.</source>
        <translation>لدى المستخدم {number} أكثر من {most:,} من الأسماء والقيم.</translation>
    </message>
    <message>
        <source>The file holds no users.</source>
        <translation>ليس في الملف مستخدمون.</translation>
    </message>
    <message numerus="yes">
        <source>The first {taken:,} of {n:,} users are taken; each becomes a file.</source>
        <extracomment>Singular: The first {taken:,} of {n:,} user are taken; each becomes a file.</extracomment>
        <translation>
            <numerusform>لا مستخدمين يُؤخذون (أول {taken:,})؛ يصير كل منهم ملفًا.</numerusform>
            <numerusform>يُؤخذ أول {taken:,} من مستخدم واحد؛ يصير كل منهم ملفًا.</numerusform>
            <numerusform>يُؤخذ أول {taken:,} من مستخدمين اثنين؛ يصير كل منهم ملفًا.</numerusform>
            <numerusform>يُؤخذ أول {taken:,} من {n:,} مستخدمين؛ يصير كل منهم ملفًا.</numerusform>
            <numerusform>يُؤخذ أول {taken:,} من {n:,} مستخدمًا؛ يصير كل منهم ملفًا.</numerusform>
            <numerusform>يُؤخذ أول {taken:,} من {n:,} مستخدم؛ يصير كل منهم ملفًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze knows none of these users.</source>
        <translation>لا يعرف Braze أيًا من هؤلاء المستخدمين.</translation>
    </message>
    <message>
        <source>User {number} holds {character}, which is half of a character.</source>
        <translation>لدى المستخدم {number} المحرف {character}، وهو نصف محرف.</translation>
    </message>
    <message>
        <source>{host} answered {answer}: {told}. {advice} Nothing was imported.</source>
        <translation>أجاب {host} بـ {answer}: {told}. {advice} لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Check the ids and addresses.</source>
        <translation>تحقق من المعرّفات والعناوين.</translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <extracomment>Singular: {n} user</extracomment>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>{n} مستخدمين</numerusform>
            <numerusform>{n} مستخدمًا</numerusform>
            <numerusform>{n} مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is asked {times} for {users}, with the key in secret {key}.</source>
        <translation>يُسأل {address} {times} عن {users}، بالمفتاح في السرّ {key}.</translation>
    </message>
    <message>
        <source>{host} answered {answer}. {advice} Nothing was imported.</source>
        <translation>أجاب {host} بـ {answer}. {advice} لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>Singular: {n} time</extracomment>
        <translation>
            <numerusform>{n} مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one external id or e-mail address.</source>
        <translation>اذكر معرّفًا خارجيًا أو عنوان بريد إلكتروني واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} users are asked for at once.</source>
        <extracomment>Singular: At most {n} user is asked for at once.</extracomment>
        <translation>
            <numerusform>لا يُطلب أي مستخدم دفعة واحدة.</numerusform>
            <numerusform>يُطلب مستخدم واحد على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يُطلب مستخدمان على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يُطلب {n} مستخدمين على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يُطلب {n} مستخدمًا على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يُطلب {n} مستخدم على الأكثر دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is none of Braze&apos;s REST hosts. Name an instance ({names}), or give the whole address: https://…</source>
        <translation>{text!r} ليس من مضيفي REST لدى Braze. سمِّ مثيلًا ({names})، أو اكتب العنوان كاملًا: https://…</translation>
    </message>
    <message>
        <source>The host is given without path, user and password: https://HOST</source>
        <translation>يُكتب المضيف دون مسار أو مستخدم أو كلمة مرور: https://HOST</translation>
    </message>
    <message>
        <source>A key is only sent over https; http is for this machine alone.</source>
        <translation>لا يُرسَل المفتاح إلا عبر https؛ وhttp لهذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>{problem} Nothing was imported.</source>
        <translation>{problem} لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The answer is larger than 20 MB. Ask for fewer users at a time.</source>
        <translation>الردّ أكبر من 20 MB. اطلب عددًا أقل من المستخدمين في المرة.</translation>
    </message>
    <message>
        <source>{host} answered {status} with nothing in it.</source>
        <translation>أجاب {host} بـ {status} دون محتوى.</translation>
    </message>
    <message>
        <source>The key in secret {key} is not valid at this host.</source>
        <translation>المفتاح في السرّ {key} غير صالح لدى هذا المضيف.</translation>
    </message>
    <message>
        <source>The key in secret {key} needs the permission {permission}.</source>
        <translation>يحتاج المفتاح في السرّ {key} إلى الإذن {permission}.</translation>
    </message>
    <message>
        <source>Is this the REST host of your instance?</source>
        <translation>هل هذا مضيف REST الخاص بمثيلك؟</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again later.</source>
        <translation>بُلغ حد طلبات Braze؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Redirects are not followed, for the key would go elsewhere.</source>
        <translation>لا تُتبَع عمليات إعادة التوجيه، لئلا يذهب المفتاح إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <source>{address!r} is no e-mail address.</source>
        <translation>{address!r} ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The host cannot be used: {reason}</source>
        <translation>يتعذر استخدام المضيف: {reason}</translation>
    </message>
    <message>
        <source>the answer of {host}</source>
        <translation>ردّ {host}</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again in {seconds} s.</source>
        <translation>بُلغ حد طلبات Braze؛ حاول مجددًا بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {path}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Line {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: Line {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>السطر {number} طويل جدًا.</numerusform>
            <numerusform>السطر {number} أطول من محرف واحد.</numerusform>
            <numerusform>السطر {number} أطول من محرفين.</numerusform>
            <numerusform>السطر {number} أطول من {n:,} محارف.</numerusform>
            <numerusform>السطر {number} أطول من {n:,} محرفًا.</numerusform>
            <numerusform>السطر {number} أطول من {n:,} محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; at most {most:,} are read as one JSON value. One user a line (NDJSON) may be larger.</source>
        <translation>حجم الملف {size:,} بايت؛ يُقرأ {most:,} على الأكثر كقيمة JSON واحدة. يمكن أن يكون أكبر بمستخدم في كل سطر (NDJSON).</translation>
    </message>
    <message>
        <source>The file is UTF-32; save it as UTF-8.</source>
        <translation>الملف بترميز UTF-32؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; at most {most:,} are read.</source>
        <translation>حجم {path} هو {size:,} بايت؛ يُقرأ {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>The file is not {encoding} (byte {byte} at offset {offset}).</source>
        <translation>الملف ليس {encoding} (البايت {byte} عند الموضع {offset}).</translation>
    </message>
    <message>
        <source>No system keyring was found.</source>
        <translation>لم يُعثر على سلسلة مفاتيح في النظام.</translation>
    </message>
    <message>
        <source>{problem} Secrets can be typed for this session; they are not saved.</source>
        <translation>{problem} يمكن كتابة الأسرار لهذه الجلسة؛ ولا تُحفظ.</translation>
    </message>
    <message>
        <source>On Linux it is GNOME Keyring (the package gnome-keyring) or KWallet (kwallet), started by the desktop&apos;s session: install one of them, and log in anew.</source>
        <translation>على Linux هي GNOME Keyring (الحزمة gnome-keyring) أو KWallet (kwallet)، وتبدأ مع جلسة سطح المكتب: ثبّت إحداهما ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) is not one that is known to encrypt secrets; not used.</source>
        <translation>سلسلة المفاتيح المضبوطة ({name}) ليست من المعروف أنها تعمّي الأسرار؛ لم تُستخدم.</translation>
    </message>
    <message>
        <source>On macOS it is the Keychain: open Keychain Access and unlock the login keychain.</source>
        <translation>على macOS هي Keychain: افتح Keychain Access وافتح قفل سلسلة مفاتيح الدخول.</translation>
    </message>
    <message>
        <source>On Windows it is the Credential Manager: start the service VaultSvc.</source>
        <translation>على Windows هي Credential Manager: ابدأ الخدمة VaultSvc.</translation>
    </message>
    <message>
        <source>Take that choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg.</source>
        <translation>أزل هذا الاختيار من PYTHON_KEYRING_BACKEND أو keyringrc.cfg.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) keeps nothing; not used.</source>
        <translation>سلسلة المفاتيح المضبوطة ({name}) لا تحفظ شيئًا؛ لم تُستخدم.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) may pass secrets on to a store that keeps them in clear; not used.</source>
        <translation>قد تمرّر سلسلة المفاتيح المضبوطة ({name}) الأسرار إلى مخزن يحفظها مكشوفة؛ لم تُستخدم.</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) stores secrets in clear; not used.</source>
        <translation>تخزّن سلسلة المفاتيح المضبوطة ({name}) الأسرار مكشوفة؛ لم تُستخدم.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>رفضت سلسلة المفاتيح ({error}).</translation>
    </message>
    <message>
        <source>The runs cannot be made: {problem}.</source>
        <translation>يتعذر إجراء التشغيلات: {problem}.</translation>
    </message>
    <message>
        <source>The runs were stopped ({reason}).</source>
        <translation>أُوقفت التشغيلات ({reason}).</translation>
    </message>
    <message>
        <source>{left} cannot be compared with {right}; the test is false. Convert the text with | plus: 0 in an assign first.</source>
        <translation>لا يمكن مقارنة {left} مع {right}؛ الاختبار خاطئ. حوّل النص أولًا باستخدام | plus: 0 في assign.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرّ</translation>
    </message>
    <message>
        <source>Value of the environment</source>
        <translation>قيمة من البيئة</translation>
    </message>
    <message>
        <source>Content Block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Close {tag}</source>
        <translation>إغلاق {tag}</translation>
    </message>
    <message>
        <source>Variable of this template</source>
        <translation>متغيّر من هذا القالب</translation>
    </message>
    <message>
        <source>Of the loop</source>
        <translation>من الحلقة</translation>
    </message>
    <message>
        <source>The URL needs http:// or https:// and a host.</source>
        <translation>يحتاج عنوان URL إلى http:// أو https:// وإلى مضيف.</translation>
    </message>
    <message>
        <source>Braze asks only ports 80 and 443, not {port}.</source>
        <translation>لا يسأل Braze إلا المنفذين 80 و443، لا {port}.</translation>
    </message>
    <message>
        <source>The URL cannot be read.</source>
        <translation>تتعذر قراءة عنوان URL.</translation>
    </message>
    <message>
        <source>The Liquid that :rerender reads does not parse.</source>
        <translation>تعذر تحليل Liquid الذي يقرؤه :rerender.</translation>
    </message>
    <message>
        <source>The Liquid of the translation does not parse: {problem}</source>
        <translation>تعذر تحليل Liquid في الترجمة: {problem}</translation>
    </message>
    <message>
        <source>The result is longer than {limit:,} characters.</source>
        <translation>النتيجة أطول من {limit:,} محرف.</translation>
    </message>
    <message>
        <source>:rerender can only use attributes that the message names, not {path}.</source>
        <translation>لا يستخدم :rerender إلا السمات التي تسمّيها الرسالة، لا {path}.</translation>
    </message>
    <message>
        <source>The template is longer than {limit:,} characters.</source>
        <translation>القالب أطول من {limit:,} محرف.</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}. Did you mean environment.{near}?</source>
        <translation>ليس في البيئة {title} القيمة {name}. هل تقصد environment.{near}؟</translation>
    </message>
    <message>
        <source>The environment {title} gives the secret {name} no name in the keyring.</source>
        <translation>لا تعطي البيئة {title} السرّ {name} اسمًا في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}.</source>
        <translation>ليس في البيئة {title} القيمة {name}.</translation>
    </message>
    <message>
        <source>environment.{name} has no value, as no environment is chosen.</source>
        <translation>ليس لـ environment.{name} قيمة، إذ لم تُختر بيئة.</translation>
    </message>
    <message>
        <source>A non-breaking space stands inside Liquid; type an ordinary space.</source>
        <translation>مسافة غير فاصلة داخل Liquid؛ اكتب مسافة عادية.</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &quot;.</source>
        <translation>علامة اقتباس مائلة داخل Liquid؛ استخدم العلامة المستقيمة &quot;.</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &apos;.</source>
        <translation>علامة اقتباس مائلة داخل Liquid؛ استخدم العلامة المستقيمة &apos;.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>علامة الاقتباس هذه لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>A single { has no meaning inside Liquid.</source>
        <translation>لا معنى لـ { مفردة داخل Liquid.</translation>
    </message>
    <message>
        <source>A single } has no meaning inside Liquid.</source>
        <translation>لا معنى لـ } مفردة داخل Liquid.</translation>
    </message>
    <message>
        <source>A $ needs a name in braces, as in ${first_name}.</source>
        <translation>تحتاج $ إلى اسم بين قوسين معقوصين، مثل ${first_name}.</translation>
    </message>
    <message>
        <source>The operator ! does not exist; write != or use unless.</source>
        <translation>العامل ! غير موجود؛ اكتب != أو استخدم unless.</translation>
    </message>
    <message>
        <source>The operator + does not exist; use the filter plus.</source>
        <translation>العامل + غير موجود؛ استخدم المرشّح plus.</translation>
    </message>
    <message>
        <source>The operator - does not exist; use the filter minus.</source>
        <translation>العامل - غير موجود؛ استخدم المرشّح minus.</translation>
    </message>
    <message>
        <source>The operator * does not exist; use the filter times.</source>
        <translation>العامل * غير موجود؛ استخدم المرشّح times.</translation>
    </message>
    <message>
        <source>The operator / does not exist; use the filter divided_by.</source>
        <translation>العامل / غير موجود؛ استخدم المرشّح divided_by.</translation>
    </message>
    <message>
        <source>The operator % does not exist; use the filter modulo. A form such as %d needs quotes.</source>
        <translation>العامل % غير موجود؛ استخدم المرشّح modulo. صيغة مثل %d تحتاج إلى علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Liquid has no ? operator; use if and else.</source>
        <translation>ليس في Liquid العامل ?؛ استخدم if وelse.</translation>
    </message>
    <message>
        <source>This expression is longer than {limit:,} characters.</source>
        <translation>هذا التعبير أطول من {limit:,} محرف.</translation>
    </message>
    <message>
        <source>A name cannot start with a digit.</source>
        <translation>لا يجوز أن يبدأ الاسم برقم.</translation>
    </message>
    <message>
        <source>${ is never closed.</source>
        <translation>${ لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>The character {character} has no meaning inside Liquid.</source>
        <translation>لا معنى للمحرف {character} داخل Liquid.</translation>
    </message>
    <message>
        <source>${} holds no name.</source>
        <translation>لا اسم في ${}.</translation>
    </message>
    <message>
        <source>{tag} needs a name.</source>
        <translation>يحتاج {tag} إلى اسم.</translation>
    </message>
    <message>
        <source>{tag} needs a name; found {found}.</source>
        <translation>يحتاج {tag} إلى اسم؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>A condition takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>لا يقبل الشرط مرشّحات؛ أسند قيمة | {name} إلى متغيّر أولًا.</translation>
    </message>
    <message>
        <source>A condition compares with ==, not with =.</source>
        <translation>يقارن الشرط بـ ==، لا بـ =.</translation>
    </message>
    <message>
        <source>Liquid writes and, not &amp;&amp;.</source>
        <translation>يكتب Liquid and، لا &amp;&amp;.</translation>
    </message>
    <message>
        <source>Liquid writes or, not ||.</source>
        <translation>يكتب Liquid or، لا ||.</translation>
    </message>
    <message>
        <source>Conditions take no parentheses; nest one if in another.</source>
        <translation>لا تقبل الشروط الأقواس؛ ضع if داخل أخرى.</translation>
    </message>
    <message>
        <source>{tag} needs a name without ${{}}.</source>
        <translation>يحتاج {tag} إلى اسم دون ${{}}.</translation>
    </message>
    <message>
        <source>{tag} needs a plain name, not a path.</source>
        <translation>يحتاج {tag} إلى اسم بسيط، لا إلى مسار.</translation>
    </message>
    <message>
        <source>Brackets nest too deeply here.</source>
        <translation>تداخل الأقواس عميق جدًا هنا.</translation>
    </message>
    <message>
        <source>Liquid has no not; use unless or !=.</source>
        <translation>ليس في Liquid not؛ استخدم unless أو !=.</translation>
    </message>
    <message>
        <source>{word} is no operator; use one of == != &lt; &gt; &lt;= &gt;= contains and or.</source>
        <translation>{word} ليس عاملًا؛ استخدم أحد == != &lt; &gt; &lt;= &gt;= contains and or.</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; did you mean {meant}?</source>
        <translation>مرشّح غير معروف «{name}»؛ هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; {instead}</source>
        <translation>مرشّح غير معروف «{name}»؛ {instead}</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;.</source>
        <translation>مرشّح غير معروف «{name}».</translation>
    </message>
    <message>
        <source>The filter concat needs an array; found {found}.</source>
        <translation>يحتاج المرشّح concat إلى مصفوفة؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be sorted together.</source>
        <translation>لا يمكن فرز {left} و{right} معًا.</translation>
    </message>
    <message>
        <source>The text is not JSON: {reason}.</source>
        <translation>النص ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>The text is not JSON: it cannot be read.</source>
        <translation>النص ليس JSON: تتعذر قراءته.</translation>
    </message>
    <message>
        <source>There is no time zone {name}.</source>
        <translation>لا توجد منطقة زمنية {name}.</translation>
    </message>
    <message>
        <source>The time lies outside the calendar.</source>
        <translation>يقع الوقت خارج التقويم.</translation>
    </message>
    <message>
        <source>The value nests too deeply to print.</source>
        <translation>تداخل القيمة أعمق من أن تُطبع.</translation>
    </message>
    <message>
        <source>A number is divided by 0.</source>
        <translation>قسمة عدد على 0.</translation>
    </message>
    <message>
        <source>The number is too large to compute with.</source>
        <translation>العدد أكبر من أن يُحسب به.</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at most {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at most {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>لا يقبل المرشّح {name} وسائط؛ وُجد {found}.</numerusform>
            <numerusform>يقبل المرشّح {name} وسيطًا واحدًا على الأكثر؛ وُجد {found}.</numerusform>
            <numerusform>يقبل المرشّح {name} وسيطين على الأكثر؛ وُجد {found}.</numerusform>
            <numerusform>يقبل المرشّح {name} حتى {n} وسائط؛ وُجد {found}.</numerusform>
            <numerusform>يقبل المرشّح {name} حتى {n} وسيطًا؛ وُجد {found}.</numerusform>
            <numerusform>يقبل المرشّح {name} حتى {n} وسيط؛ وُجد {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} takes no argument; found {found}.</source>
        <translation>لا يقبل المرشّح {name} أي وسيط؛ وُجد {found}.</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>لا يأخذ المرشّح {name} وسائط؛ وُجد {found}.</numerusform>
            <numerusform>يأخذ المرشّح {name} وسيطًا واحدًا؛ وُجد {found}.</numerusform>
            <numerusform>يأخذ المرشّح {name} وسيطين؛ وُجد {found}.</numerusform>
            <numerusform>وسائط المرشّح {name} عددها {n}؛ وُجد {found}.</numerusform>
            <numerusform>وسائط المرشّح {name} عددها {n}؛ وُجد {found}.</numerusform>
            <numerusform>وسائط المرشّح {name} عددها {n}؛ وُجد {found}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at least {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at least {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>لا يحتاج المرشّح {name} إلى وسائط؛ وُجد {found}.</numerusform>
            <numerusform>يحتاج المرشّح {name} إلى وسيط واحد على الأقل؛ وُجد {found}.</numerusform>
            <numerusform>يحتاج المرشّح {name} إلى وسيطين على الأقل؛ وُجد {found}.</numerusform>
            <numerusform>يحتاج المرشّح {name} إلى {n} وسائط على الأقل؛ وُجد {found}.</numerusform>
            <numerusform>يحتاج المرشّح {name} إلى {n} وسيطًا على الأقل؛ وُجد {found}.</numerusform>
            <numerusform>يحتاج المرشّح {name} إلى {n} وسيط على الأقل؛ وُجد {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} has no option {keyword}.</source>
        <translation>ليس للمرشّح {name} الخيار {keyword}.</translation>
    </message>
    <message>
        <source>use base64_encode.</source>
        <translation>استخدم base64_encode.</translation>
    </message>
    <message>
        <source>use split, capitalize and join.</source>
        <translation>استخدم split وcapitalize وjoin.</translation>
    </message>
    <message>
        <source>use json_escape.</source>
        <translation>استخدم json_escape.</translation>
    </message>
    <message>
        <source>print the parts of the address.</source>
        <translation>اطبع أجزاء العنوان.</translation>
    </message>
    <message>
        <source>use downcase and replace: &quot; &quot;, &quot;-&quot;.</source>
        <translation>استخدم downcase وreplace: &quot; &quot;, &quot;-&quot;.</translation>
    </message>
    <message>
        <source>use md5, sha1 or sha2.</source>
        <translation>استخدم md5 أو sha1 أو sha2.</translation>
    </message>
    <message>
        <source>write the HTML around the text.</source>
        <translation>اكتب HTML حول النص.</translation>
    </message>
    <message>
        <source>use as_json_string.</source>
        <translation>استخدم as_json_string.</translation>
    </message>
    <message>
        <source>use money and write the currency.</source>
        <translation>استخدم money واكتب العملة.</translation>
    </message>
    <message>
        <source>use money.</source>
        <translation>استخدم money.</translation>
    </message>
    <message>
        <source>use if with the number.</source>
        <translation>استخدم if مع العدد.</translation>
    </message>
    <message>
        <source>leave it out; Braze escapes nothing by itself.</source>
        <translation>احذفه؛ لا يهرّب Braze شيئًا تلقائيًا.</translation>
    </message>
    <message>
        <source>use sha2.</source>
        <translation>استخدم sha2.</translation>
    </message>
    <message>
        <source>use hmac_sha512, or sha2.</source>
        <translation>استخدم hmac_sha512 أو sha2.</translation>
    </message>
    <message>
        <source>decode the value before it reaches the profile.</source>
        <translation>فُكّ ترميز القيمة قبل أن تصل إلى الملف الشخصي.</translation>
    </message>
    <message>
        <source>use base64_encode, then replace + by - and / by _.</source>
        <translation>استخدم base64_encode ثم استبدل + بـ - و/ بـ _.</translation>
    </message>
    <message>
        <source>use escape.</source>
        <translation>استخدم escape.</translation>
    </message>
    <message>
        <source>use where and first.</source>
        <translation>استخدم where وfirst.</translation>
    </message>
    <message>
        <source>use a for loop with forloop.index0.</source>
        <translation>استخدم حلقة for مع forloop.index0.</translation>
    </message>
    <message>
        <source>use where and size.</source>
        <translation>استخدم where وsize.</translation>
    </message>
    <message>
        <source>use strip.</source>
        <translation>استخدم strip.</translation>
    </message>
    <message>
        <source>use a for loop with unless.</source>
        <translation>استخدم حلقة for مع unless.</translation>
    </message>
    <message>
        <source>use split, slice and join.</source>
        <translation>استخدم split وslice وjoin.</translation>
    </message>
    <message>
        <source>use split: &quot; &quot; and join: &quot; &quot;.</source>
        <translation>استخدم split: &quot; &quot; وjoin: &quot; &quot;.</translation>
    </message>
    <message>
        <source>add in a for loop with plus.</source>
        <translation>اجمع في حلقة for باستخدام plus.</translation>
    </message>
    <message>
        <source>Only a text can be decoded.</source>
        <translation>لا يُفكّ ترميز غير النصوص.</translation>
    </message>
    <message>
        <source>The decoded text is not UTF-8.</source>
        <translation>النص بعد فكّ الترميز ليس UTF-8.</translation>
    </message>
    <message>
        <source>The text is not valid Base64.</source>
        <translation>النص ليس Base64 صالحًا.</translation>
    </message>
    <message>
        <source>The filter {name} needs a whole number; found {found}.</source>
        <translation>يحتاج المرشّح {name} إلى عدد صحيح؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>{item} in the array has no property {name}.</source>
        <translation>ليس في {item} في المصفوفة خاصية {name}.</translation>
    </message>
    <message>
        <source>A value is longer than {limit:,} characters.</source>
        <translation>قيمة أطول من {limit:,} محرف.</translation>
    </message>
    <message>
        <source>An array has more than {limit:,} items.</source>
        <translation>في مصفوفة أكثر من {limit:,} عنصر.</translation>
    </message>
    <message>
        <source>The template loops more than {limit:,} times.</source>
        <translation>يكرر القالب أكثر من {limit:,} مرة.</translation>
    </message>
    <message>
        <source>The template works on too much data.</source>
        <translation>يعمل القالب على بيانات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>More than {limit:,} Content Blocks are rendered.</source>
        <translation>يُعرَض أكثر من {limit:,} من Content Blocks.</translation>
    </message>
    <message>
        <source>The template was stopped after {seconds:g} s.</source>
        <translation>أُوقف القالب بعد {seconds:g} ث.</translation>
    </message>
    <message>
        <source>A number has more digits than Hook Studio computes with.</source>
        <translation>في عدد أرقام أكثر مما يحسب به Hook Studio.</translation>
    </message>
    <message>
        <source>Of the chosen environment: {value}</source>
        <translation>من البيئة المختارة: {value}</translation>
    </message>
    <message>
        <source>Not available in webhooks</source>
        <translation>غير متاح في الويب هوك</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>A secret; it is filled in when the request is sent</source>
        <translation>سرّ؛ يُملأ عند إرسال الطلب</translation>
    </message>
    <message>
        <source>Closes {tag}</source>
        <translation>يغلق {tag}</translation>
    </message>
    <message>
        <source>A range needs whole numbers; found {found}.</source>
        <translation>يحتاج النطاق إلى أعداد صحيحة؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>A range reaches further than Hook Studio counts.</source>
        <translation>نطاق يمتد أبعد مما يعدّه Hook Studio.</translation>
    </message>
    <message>
        <source>{found} is not expected here.</source>
        <translation>{found} غير متوقع هنا.</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% end{tag} %}}.</source>
        <translation>{tag} لا يُغلق أبدًا؛ أضف {{% end{tag} %}}.</translation>
    </message>
    <message>
        <source>{tag} is opened more than {limit:,} times and never closed.</source>
        <translation>فُتح {tag} أكثر من {limit:,} مرة ولم يُغلق قط.</translation>
    </message>
    <message>
        <source>A }} is missing: write {{{{{output}}}}}}}.</source>
        <translation>تنقص }}: اكتب {{{{{output}}}}}}}.</translation>
    </message>
    <message>
        <source>{delimiter} is never closed.</source>
        <translation>{delimiter} لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>{delimiter} is not closed within {limit:,} characters.</source>
        <translation>{delimiter} لا تُغلق خلال {limit:,} محرف.</translation>
    </message>
    <message>
        <source>Braze may remove HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>قد يزيل Braze تعليقات HTML وما فيها من Liquid قبل قراءة الرسالة؛ استخدم {% comment %}.</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>يزيل Braze تعليقات HTML وما فيها من Liquid قبل قراءة الرسالة؛ استخدم {% comment %}.</translation>
    </message>
    <message>
        <source>{% is never closed.</source>
        <translation>{% لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>This tag has no name.</source>
        <translation>ليس لهذا الوسم اسم.</translation>
    </message>
    <message>
        <source>A doc tag cannot hold another.</source>
        <translation>لا يحوي وسم doc وسم doc آخر.</translation>
    </message>
    <message>
        <source>{{ is never closed.</source>
        <translation>{{ لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>{name} stands outside {{{{ }}}} and is sent as it is; write {{{{{name}}}}}.</source>
        <translation>يقف {name} خارج {{{{ }}}} ويُرسَل كما هو؛ اكتب {{{{{name}}}}}.</translation>
    </message>
    <message>
        <source>else stands outside of if, unless, case or for.</source>
        <translation>else يقف خارج if وunless وcase وfor.</translation>
    </message>
    <message>
        <source>elsif stands outside of if or unless.</source>
        <translation>يقع elsif خارج if أو unless.</translation>
    </message>
    <message>
        <source>when stands outside of case.</source>
        <translation>يقع when خارج case.</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;; did you mean {near}?</source>
        <translation>وسم غير معروف &apos;{name}&apos;؛ هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>{tag} is not Braze Liquid; use a Content Block: {{{{content_blocks.${{name}}}}}}.</source>
        <translation>ليس {tag} من Liquid في Braze؛ استخدم Content Block: {{{{content_blocks.${{name}}}}}}.</translation>
    </message>
    <message>
        <source>{end} closes nothing here; there is no open {tag}.</source>
        <translation>لا يُغلق {end} شيئًا هنا؛ فلا يوجد {tag} مفتوح.</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;.</source>
        <translation>وسم غير معروف &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>inside a sentence</comment>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a boolean</source>
        <comment>inside a sentence</comment>
        <translation>قيمة منطقية</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>inside a sentence</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>inside a sentence</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>an array</source>
        <comment>inside a sentence</comment>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>a range</source>
        <comment>inside a sentence</comment>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>a time</source>
        <comment>inside a sentence</comment>
        <translation>وقت</translation>
    </message>
    <message>
        <source>The value is longer than {limit:,} characters.</source>
        <translation>القيمة أطول من {limit:,} محرف.</translation>
    </message>
    <message>
        <source>The number has too many digits to print.</source>
        <translation>أرقام العدد أكثر من أن تُطبع.</translation>
    </message>
    <message>
        <source>The template nests too deeply to render.</source>
        <translation>تداخل القالب أعمق من أن يُصيَّر.</translation>
    </message>
    <message>
        <source>The value of {{{{ {expression} }}}} cannot be computed.</source>
        <translation>يتعذر حساب قيمة {{{{ {expression} }}}}.</translation>
    </message>
    <message>
        <source>There is no secret named {name}.</source>
        <translation>لا يوجد سرّ باسم {name}.</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; did you mean {right}?</source>
        <translation>لا توجد في Braze سمة قياسية باسم {name}؛ هل تقصد {right}؟</translation>
    </message>
    <message>
        <source>Nothing sets a variable {name}; the attribute is written {written}.</source>
        <translation>لا شيء يعيّن متغيّرًا باسم {name}؛ تُكتب السمة {written}.</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; a custom one is written custom_attribute.${{…}}.</source>
        <translation>لا توجد في Braze سمة قياسية باسم {name}؛ تُكتب السمة المخصّصة custom_attribute.${{…}}.</translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>اكتب {text}</translation>
    </message>
    <message>
        <source>Put the reason in quotes: {% abort_message(&apos;reason&apos;) %}.</source>
        <translation>ضع السبب بين علامتي اقتباس: {% abort_message(&apos;reason&apos;) %}.</translation>
    </message>
    <message>
        <source>The reason is a plain text of at most 128 characters; Braze does not read Liquid in it.</source>
        <translation>السبب نص عادي لا يتجاوز 128 محرفًا؛ ولا يقرأ Braze ما فيه من Liquid.</translation>
    </message>
    <message>
        <source>abort_message is written abort_message(&apos;reason&apos;).</source>
        <translation>يُكتب abort_message هكذا: abort_message(&apos;reason&apos;).</translation>
    </message>
    <message>
        <source>A secret can only be printed, as in {{secret.name}}; its value is filled in when the request is sent.</source>
        <translation>لا يمكن إلا طباعة السرّ، كما في {{secret.name}}؛ وتوضع قيمته عند إرسال الطلب.</translation>
    </message>
    <message>
        <source>The tag {tag} needs more behind its name.</source>
        <translation>يحتاج الوسم {tag} إلى المزيد بعد اسمه.</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% {end} %}}.</source>
        <translation>لم يُغلق {tag}؛ أضف {{% {end} %}}.</translation>
    </message>
    <message>
        <source>Blocks nest too deeply.</source>
        <translation>تداخل الكتل عميق جدًا.</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; print it in a capture to use its text.</source>
        <translation>لا يمكن إلا طباعة Content Block؛ اطبعه داخل capture لاستخدام نصه.</translation>
    </message>
    <message>
        <source>catalog_items needs the name of a catalog and the ids of items.</source>
        <translation>يحتاج catalog_items إلى اسم كتالوج ومعرّفات عناصر.</translation>
    </message>
    <message>
        <source>catalog_selection_items needs the name of a catalog and of a selection.</source>
        <translation>يحتاج catalog_selection_items إلى اسم كتالوج واسم تحديد.</translation>
    </message>
    <message>
        <source>The catalog {name} has no item {item}.</source>
        <translation>لا يوجد في الكتالوج {name} عنصر {item}.</translation>
    </message>
    <message>
        <source>The catalog {name} has no selection {selection}.</source>
        <translation>لا يوجد في الكتالوج {name} تحديد {selection}.</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes; nothing is inserted.</source>
        <translation>الردّ أكبر من 1 MB، وهو أكثر مما يقبله Braze؛ لا يُدرَج شيء.</translation>
    </message>
    <message>
        <source>The headers need to be JSON, as in {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>يجب أن تكون الترويسات بصيغة JSON، كما في {&quot;X-Name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>The answer takes {seconds:g} s and Braze waits {limit:g} s; nothing is inserted.</source>
        <translation>يستغرق الردّ {seconds:g} ث وينتظر Braze {limit:g} ث؛ لا يُدرَج شيء.</translation>
    </message>
    <message>
        <source>The host answered {status}; nothing is inserted.</source>
        <translation>أجاب المضيف بـ {status}؛ لا يُدرَج شيء.</translation>
    </message>
    <message>
        <source>{message} This is simulated.</source>
        <translation>{message} هذه محاكاة.</translation>
    </message>
    <message>
        <source>connected_content needs a URL.</source>
        <translation>يحتاج connected_content إلى URL.</translation>
    </message>
    <message>
        <source>{complaint} It is {url}.</source>
        <translation>{complaint} وهو {url}.</translation>
    </message>
    <message>
        <source>Only GET and POST are asked, not {method}.</source>
        <translation>لا يُستخدم إلا GET وPOST، لا {method}.</translation>
    </message>
    <message>
        <source>There is no recorded answer for {method} {url}; the preview goes on without it.</source>
        <translation>لا يوجد ردّ مسجَّل لـ {method} {url}؛ تستمر المعاينة من دونه.</translation>
    </message>
    <message>
        <source>cache_max_age is a number of seconds from 300 to 14400.</source>
        <translation>cache_max_age عدد ثوانٍ من 300 إلى 14400.</translation>
    </message>
    <message>
        <source>The answer says that it is JSON, but is not.</source>
        <translation>يذكر الردّ أنه JSON، وليس كذلك.</translation>
    </message>
    <message>
        <source>Braze removes {name}: Content Blocks nest one level deep.</source>
        <translation>يزيل Braze {name}: لا تتداخل Content Blocks إلا مستوى واحدًا.</translation>
    </message>
    <message>
        <source>The Content Block {name} is larger than 50 KB.</source>
        <translation>حجم Content Block {name} أكبر من 50 KB.</translation>
    </message>
    <message>
        <source>A case takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>لا يقبل case مرشّحات؛ أسند أولًا إلى متغيّر قيمة | {name}.</translation>
    </message>
    <message>
        <source>A when takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>لا يقبل when مرشّحات؛ أسند أولًا إلى متغيّر قيمة | {name}.</translation>
    </message>
    <message>
        <source>else takes no condition; did you mean elsif?</source>
        <translation>لا يقبل else شرطًا؛ هل تقصد elsif؟</translation>
    </message>
    <message>
        <source>{tag} has more than {limit:,} branches.</source>
        <translation>فروع {tag} أكثر من {limit:,}.</translation>
    </message>
    <message>
        <source>unknown option :{name}; use {options}.</source>
        <translation>خيار غير معروف :{name}؛ استخدم {options}.</translation>
    </message>
    <message>
        <source>A loop takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>لا تقبل الحلقة مرشّحات؛ أسند أولًا إلى متغيّر قيمة | {name}.</translation>
    </message>
    <message>
        <source>{option} needs a : behind it.</source>
        <translation>يحتاج {option} إلى : بعده.</translation>
    </message>
    <message>
        <source>{option} needs a : behind it; found {found}.</source>
        <translation>يحتاج {option} إلى : بعده؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>limit and offset need a whole number; found {found}.</source>
        <translation>يحتاج limit وoffset إلى عدد صحيح؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>{tag} needs in behind the name, as in {tag} item in items.</source>
        <translation>يحتاج {tag} إلى in بعد الاسم، كما في {tag} item in items.</translation>
    </message>
    <message>
        <source>Only limit, offset and reversed may stand here.</source>
        <translation>لا يجوز هنا إلا limit وoffset وreversed.</translation>
    </message>
    <message>
        <source>comment is never closed; add endcomment.</source>
        <translation>لم يُغلق comment؛ أضف endcomment.</translation>
    </message>
    <message>
        <source>Each line of an inline comment starts with #.</source>
        <translation>يبدأ كل سطر في التعليق المضمّن بـ #.</translation>
    </message>
    <message>
        <source>A line inside {% liquid %} starts with a tag.</source>
        <translation>يبدأ السطر داخل {% liquid %} بوسم.</translation>
    </message>
    <message>
        <source>message_extras is written {% message_extras :key name :value text %}.</source>
        <translation>يُكتب message_extras هكذا: {% message_extras :key name :value text %}.</translation>
    </message>
    <message>
        <source>The message extras are larger than 1 KB; Braze cuts them.</source>
        <translation>إضافات الرسالة أكبر من 1 KB؛ وسيقتطعها Braze.</translation>
    </message>
    <message>
        <source>promotion is written {% promotion(&apos;name of the list&apos;) %}.</source>
        <translation>يُكتب promotion هكذا: {% promotion(&apos;name of the list&apos;) %}.</translation>
    </message>
    <message>
        <source>There is no promotion list {name} in the sample data.</source>
        <translation>لا توجد في بيانات العيّنة قائمة عروض باسم {name}.</translation>
    </message>
    <message>
        <source>translation needs an id.</source>
        <translation>يحتاج translation إلى معرّف.</translation>
    </message>
    <message>
        <source>A translation cannot hold another.</source>
        <translation>لا يمكن أن تحوي ترجمةٌ ترجمةً أخرى.</translation>
    </message>
    <message>
        <source>This prints nothing; a value is missing.</source>
        <translation>هذا لا يطبع شيئًا؛ تنقصه قيمة.</translation>
    </message>
    <message>
        <source>A secret is written {{secret.name}}.</source>
        <translation>يُكتب السرّ {{secret.name}}.</translation>
    </message>
    <message>
        <source>Cycle takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>لا يقبل cycle مرشّحات؛ أسند أولًا إلى متغيّر قيمة | {name}.</translation>
    </message>
    <message>
        <source>cols needs a number; found {found}.</source>
        <translation>يحتاج cols إلى رقم؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>assign needs a = behind the name.</source>
        <translation>يحتاج assign إلى = بعد الاسم.</translation>
    </message>
    <message>
        <source>assign needs a = behind the name; found {found}.</source>
        <translation>يحتاج assign إلى = بعد الاسم؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>A variable&apos;s name cannot end with ?.</source>
        <translation>لا يمكن أن ينتهي اسم المتغيّر بـ ?.</translation>
    </message>
    <message>
        <source>An index takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>لا يقبل الفهرس مرشّحات؛ أسند أولًا إلى متغيّر قيمة | {name}.</translation>
    </message>
    <message>
        <source>A ) is missing.</source>
        <translation>تنقص علامة ).</translation>
    </message>
    <message>
        <source>A ) is missing; found {found}.</source>
        <translation>تنقص علامة )؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>A ] is missing.</source>
        <translation>تنقص علامة ].</translation>
    </message>
    <message>
        <source>A ] is missing; found {found}.</source>
        <translation>تنقص علامة ]؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>A }} is missing.</source>
        <translation>تنقص علامة }}.</translation>
    </message>
    <message>
        <source>A }}}} is missing; found {found}.</source>
        <translation>تنقص علامة }}}}؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <translation>ينقص اسم بعد النقطة.</translation>
    </message>
    <message>
        <source>A name is missing after the dot; found {found}.</source>
        <translation>ينقص اسم بعد النقطة؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>The name of a filter is missing.</source>
        <translation>ينقص اسم المرشّح.</translation>
    </message>
    <message>
        <source>The name of a filter is missing; found {found}.</source>
        <translation>ينقص اسم المرشّح؛ وُجد {found}.</translation>
    </message>
    <message>
        <source>A value is missing before {found}.</source>
        <translation>تنقص قيمة قبل {found}.</translation>
    </message>
    <message>
        <source>Braze does not have the filter {name}; {instead}</source>
        <translation>لا يوجد في Braze المرشّح {name}؛ {instead}</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>تنقص قيمة هنا.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>أرقام هذا العدد كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Parentheses only make ranges, as in (1..5); Liquid has no grouping.</source>
        <translation>لا تصنع الأقواس إلا النطاقات، كما في (1..5)؛ ولا تجميع في Liquid.</translation>
    </message>
    <message>
        <source>A dot is missing before {found}.</source>
        <translation>تنقص نقطة قبل {found}.</translation>
    </message>
    <message>
        <source>The operator {operator} may only stand in if, elsif and unless.</source>
        <translation>لا يجوز المعامل {operator} إلا في if وelsif وunless.</translation>
    </message>
    <message>
        <source>A : is missing before {found}.</source>
        <translation>تنقص علامة : قبل {found}.</translation>
    </message>
    <message>
        <source>A comma is missing before {found}.</source>
        <translation>تنقص فاصلة قبل {found}.</translation>
    </message>
    <message>
        <source>Do not send; the reason is logged</source>
        <translation>عدم الإرسال؛ ويُسجَّل السبب</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>تعيين متغيّر</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>مغادرة الحلقة</translation>
    </message>
    <message>
        <source>Render a block into a variable</source>
        <translation>تصيير كتلة في متغيّر</translation>
    </message>
    <message>
        <source>Choose by value, with when and else</source>
        <translation>الاختيار بحسب القيمة، مع when وelse</translation>
    </message>
    <message>
        <source>Rows of a catalog by id, as items</source>
        <translation>صفوف كتالوج بحسب المعرّف، في items</translation>
    </message>
    <message>
        <source>Rows of a catalog by selection, as items</source>
        <translation>صفوف كتالوج بحسب التحديد، في items</translation>
    </message>
    <message>
        <source>Text that is not sent</source>
        <translation>نص لا يُرسَل</translation>
    </message>
    <message>
        <source>Ask a host; JSON becomes a variable</source>
        <translation>سؤال مضيف؛ يصبح JSON متغيّرًا</translation>
    </message>
    <message>
        <source>Go on with the next pass of the loop</source>
        <translation>المتابعة إلى الدورة التالية من الحلقة</translation>
    </message>
    <message>
        <source>Print the next of some values</source>
        <translation>طباعة التالية من عدة قيم</translation>
    </message>
    <message>
        <source>Count down and print</source>
        <translation>العد تنازليًا ثم الطباعة</translation>
    </message>
    <message>
        <source>Documentation that is not sent</source>
        <translation>توثيق لا يُرسَل</translation>
    </message>
    <message>
        <source>Print a value</source>
        <translation>طباعة قيمة</translation>
    </message>
    <message>
        <source>What holds otherwise</source>
        <translation>ما يسري فيما عدا ذلك</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>شرط آخر</translation>
    </message>
    <message>
        <source>Repeat for each item</source>
        <translation>تكرار لكل عنصر</translation>
    </message>
    <message>
        <source>Only when a condition holds</source>
        <translation>فقط عند تحقق شرط</translation>
    </message>
    <message>
        <source>Only when the text differs from the last</source>
        <translation>فقط عند اختلاف النص عن سابقه</translation>
    </message>
    <message>
        <source>Print and count up</source>
        <translation>الطباعة ثم العد تصاعديًا</translation>
    </message>
    <message>
        <source>A tag on each line</source>
        <translation>وسم في كل سطر</translation>
    </message>
    <message>
        <source>A note on the send, for Braze&apos;s logs</source>
        <translation>ملاحظة على الإرسال، لسجلات Braze</translation>
    </message>
    <message>
        <source>A code of a promotion list</source>
        <translation>رمز من قائمة عروض</translation>
    </message>
    <message>
        <source>Liquid that is sent as it is written</source>
        <translation>شيفرة Liquid تُرسَل كما كُتبت</translation>
    </message>
    <message>
        <source>Rows and cells of an HTML table</source>
        <translation>صفوف جدول HTML وخلاياه</translation>
    </message>
    <message>
        <source>A text for each locale</source>
        <translation>نص لكل إعداد محلي</translation>
    </message>
    <message>
        <source>Only when a condition does not hold</source>
        <translation>فقط عند عدم تحقق شرط</translation>
    </message>
    <message>
        <source>A value of a case</source>
        <translation>قيمة من قيم case</translation>
    </message>
    <message>
        <source>The device&apos;s identifier</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Mobile carrier</source>
        <translation>مشغّل الهاتف المحمول</translation>
    </message>
    <message>
        <source>Apple&apos;s advertising identifier</source>
        <translation>معرّف Apple الإعلاني</translation>
    </message>
    <message>
        <source>Google&apos;s advertising identifier</source>
        <translation>معرّف Google الإعلاني</translation>
    </message>
    <message>
        <source>Roku&apos;s advertising identifier</source>
        <translation>معرّف Roku الإعلاني</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>ios, android, kindle, android_china, web or tvos</source>
        <translation>ios أو android أو kindle أو android_china أو web أو tvos</translation>
    </message>
    <message>
        <source>Whether push is on</source>
        <translation>هل الإشعارات مفعّلة</translation>
    </message>
    <message>
        <source>Standard attribute</source>
        <translation>سمة قياسية</translation>
    </message>
    <message>
        <source>Custom attribute</source>
        <translation>سمة مخصّصة</translation>
    </message>
    <message>
        <source>Property of the event that triggers</source>
        <translation>خاصية الحدث المشغِّل</translation>
    </message>
    <message>
        <source>Property of the API trigger</source>
        <translation>خاصية مشغِّل API</translation>
    </message>
    <message>
        <source>Context variable of a Canvas</source>
        <translation>متغيّر سياق في Canvas</translation>
    </message>
    <message>
        <source>Entry property of a Canvas, old name</source>
        <translation>خاصية دخول في Canvas، بالاسم القديم</translation>
    </message>
    <message>
        <source>The campaign, or the step of a Canvas</source>
        <translation>الحملة، أو خطوة في Canvas</translation>
    </message>
    <message>
        <source>The Canvas</source>
        <translation>مسار Canvas</translation>
    </message>
    <message>
        <source>The device used last</source>
        <translation>آخر جهاز مستخدَم</translation>
    </message>
    <message>
        <source>State of a subscription</source>
        <translation>حالة الاشتراك</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>The targeted device</source>
        <translation>الجهاز المستهدَف</translation>
    </message>
    <message>
        <source>The number without its sign</source>
        <translation>العدد دون إشارته</translation>
    </message>
    <message>
        <source>The text with another behind it</source>
        <translation>النص متبوعًا بنص آخر</translation>
    </message>
    <message>
        <source>The value as JSON; a text gets its quotes</source>
        <translation>القيمة بصيغة JSON؛ ويوضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>The number, but no less than the other</source>
        <translation>العدد، على ألا يقل عن الآخر</translation>
    </message>
    <message>
        <source>The number, but no more than the other</source>
        <translation>العدد، على ألا يزيد على الآخر</translation>
    </message>
    <message>
        <source>The text in Base64</source>
        <translation>النص بترميز Base64</translation>
    </message>
    <message>
        <source>First letter upper case, the rest lower case</source>
        <translation>الحرف الأول كبير والباقي صغير</translation>
    </message>
    <message>
        <source>The next whole number up</source>
        <translation>العدد الصحيح التالي صعودًا</translation>
    </message>
    <message>
        <source>The array without nil</source>
        <translation>المصفوفة دون nil</translation>
    </message>
    <message>
        <source>Two arrays as one</source>
        <translation>مصفوفتان في واحدة</translation>
    </message>
    <message>
        <source>The time in a form of strftime; %s gives seconds</source>
        <translation>الوقت بصيغة strftime؛ ويعطي %s الثواني</translation>
    </message>
    <message>
        <source>The value, or another for nil, false and empty</source>
        <translation>القيمة، أو غيرها عند nil وfalse والفارغ</translation>
    </message>
    <message>
        <source>Division; whole numbers round down</source>
        <translation>القسمة؛ وتُقرَّب الأعداد الصحيحة نزولًا</translation>
    </message>
    <message>
        <source>The text in lower case</source>
        <translation>النص بأحرف صغيرة</translation>
    </message>
    <message>
        <source>The text with &lt; &gt; &amp; and quotes written for HTML</source>
        <translation>النص وفيه &lt; &gt; &amp; وعلامات الاقتباس مكتوبة لـ HTML</translation>
    </message>
    <message>
        <source>The first item of an array</source>
        <translation>أول عنصر في المصفوفة</translation>
    </message>
    <message>
        <source>The next whole number down</source>
        <translation>العدد الصحيح التالي نزولًا</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal; older name</source>
        <translation>HMAC مع SHA-1، ست عشري؛ اسم أقدم</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, Base64</source>
        <translation>HMAC مع SHA-1، بترميز Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal</source>
        <translation>HMAC مع SHA-1، ست عشري</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, hexadecimal</source>
        <translation>HMAC مع SHA-256، ست عشري</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, Base64</source>
        <translation>HMAC مع SHA-256، بترميز Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, hexadecimal</source>
        <translation>HMAC مع SHA-512، ست عشري</translation>
    </message>
    <message>
        <source>The items of an array as one text</source>
        <translation>عناصر المصفوفة في نص واحد</translation>
    </message>
    <message>
        <source>The text as it stands inside a JSON string</source>
        <translation>النص كما يرد داخل سلسلة JSON</translation>
    </message>
    <message>
        <source>The value that a JSON text holds</source>
        <translation>القيمة التي يحويها نص JSON</translation>
    </message>
    <message>
        <source>The last item of an array</source>
        <translation>آخر عنصر في المصفوفة</translation>
    </message>
    <message>
        <source>One property of each item</source>
        <translation>خاصية واحدة من كل عنصر</translation>
    </message>
    <message>
        <source>The MD5 digest, hexadecimal</source>
        <translation>بصمة MD5، ست عشرية</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>الطرح</translation>
    </message>
    <message>
        <source>The rest of a division</source>
        <translation>باقي القسمة</translation>
    </message>
    <message>
        <source>The number with two decimals</source>
        <translation>العدد بمنزلتين عشريتين</translation>
    </message>
    <message>
        <source>A &lt;br /&gt; before each line break</source>
        <translation>وضع &lt;br /&gt; قبل كل فاصل أسطر</translation>
    </message>
    <message>
        <source>The number as 1,234,567</source>
        <translation>العدد بصورة 1,234,567</translation>
    </message>
    <message>
        <source>Addition; turns a text into a number</source>
        <translation>الجمع؛ ويحوّل النص إلى عدد</translation>
    </message>
    <message>
        <source>The text with another before it</source>
        <translation>النص مسبوقًا بنص آخر</translation>
    </message>
    <message>
        <source>The property that a variable names</source>
        <translation>الخاصية التي يسميها متغيّر</translation>
    </message>
    <message>
        <source>The text without every occurrence of another</source>
        <translation>النص دون أي ورود لنص آخر</translation>
    </message>
    <message>
        <source>The text without the first occurrence</source>
        <translation>النص دون أول ورود</translation>
    </message>
    <message>
        <source>Every occurrence of a text by another</source>
        <translation>استبدال كل ورود لنص بآخر</translation>
    </message>
    <message>
        <source>The first occurrence by another</source>
        <translation>استبدال أول ورود بآخر</translation>
    </message>
    <message>
        <source>The array from its end</source>
        <translation>المصفوفة من آخرها</translation>
    </message>
    <message>
        <source>The number rounded, half away from zero</source>
        <translation>العدد مقرَّبًا، والنصف بعيدًا عن الصفر</translation>
    </message>
    <message>
        <source>The SHA-1 digest, hexadecimal</source>
        <translation>بصمة SHA-1، ست عشرية</translation>
    </message>
    <message>
        <source>The SHA-256 digest, hexadecimal</source>
        <translation>بصمة SHA-256، ست عشرية</translation>
    </message>
    <message>
        <source>How many characters or items</source>
        <translation>عدد المحارف أو العناصر</translation>
    </message>
    <message>
        <source>A part of a text or an array</source>
        <translation>جزء من نص أو مصفوفة</translation>
    </message>
    <message>
        <source>The array in order, upper case first</source>
        <translation>المصفوفة مرتبة، الأحرف الكبيرة أولًا</translation>
    </message>
    <message>
        <source>The array in order, whatever the case</source>
        <translation>المصفوفة مرتبة، أيًا كانت حالة الأحرف</translation>
    </message>
    <message>
        <source>The text as an array</source>
        <translation>النص في صورة مصفوفة</translation>
    </message>
    <message>
        <source>The text without white space around it</source>
        <translation>النص دون المسافات المحيطة به</translation>
    </message>
    <message>
        <source>The text without HTML tags</source>
        <translation>النص دون وسوم HTML</translation>
    </message>
    <message>
        <source>The text without line breaks</source>
        <translation>النص دون فواصل الأسطر</translation>
    </message>
    <message>
        <source>The time as the clocks of a zone show it</source>
        <translation>الوقت كما تعرضه ساعات منطقة زمنية</translation>
    </message>
    <message>
        <source>Multiplication</source>
        <translation>الضرب</translation>
    </message>
    <message>
        <source>The text cut to a length, ending included</source>
        <translation>النص مقتطعًا إلى طول، بما فيه الخاتمة</translation>
    </message>
    <message>
        <source>The text cut to a number of words</source>
        <translation>النص مقتطعًا إلى عدد من الكلمات</translation>
    </message>
    <message>
        <source>The array without duplicates</source>
        <translation>المصفوفة دون تكرار</translation>
    </message>
    <message>
        <source>The text in upper case</source>
        <translation>النص بأحرف كبيرة</translation>
    </message>
    <message>
        <source>The text for a form; a space becomes +</source>
        <translation>النص لنموذج؛ وتصبح المسافة +</translation>
    </message>
    <message>
        <source>The text for a URL; / ? &amp; and = stay</source>
        <translation>النص لعنوان URL؛ وتبقى / ? &amp; و=</translation>
    </message>
    <message>
        <source>The text for one part of a URL</source>
        <translation>النص لجزء واحد من URL</translation>
    </message>
    <message>
        <source>The items with a property</source>
        <translation>العناصر ذات خاصية معيّنة</translation>
    </message>
    <message>
        <source>Not in Braze</source>
        <translation>ليس في Braze</translation>
    </message>
    <message>
        <source>Not in Braze; base64_encode</source>
        <translation>ليس في Braze؛ base64_encode</translation>
    </message>
    <message>
        <source>Not in Braze; escape</source>
        <translation>ليس في Braze؛ escape</translation>
    </message>
    <message>
        <source>Not in Braze; where and first</source>
        <translation>ليس في Braze؛ where وfirst</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop</source>
        <translation>ليس في Braze؛ حلقة for</translation>
    </message>
    <message>
        <source>Not in Braze; where and size</source>
        <translation>ليس في Braze؛ where وsize</translation>
    </message>
    <message>
        <source>Not in Braze; strip</source>
        <translation>ليس في Braze؛ strip</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with unless</source>
        <translation>ليس في Braze؛ حلقة for مع unless</translation>
    </message>
    <message>
        <source>Not in Braze; split and join</source>
        <translation>ليس في Braze؛ split وjoin</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with plus</source>
        <translation>ليس في Braze؛ حلقة for مع plus</translation>
    </message>
    <message>
        <source>Braze&apos;s own identifier</source>
        <translation>معرّف Braze الخاص</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country, ISO 3166 code</source>
        <translation>البلد، رمز ISO 3166</translation>
    </message>
    <message>
        <source>Date of birth, as stored</source>
        <translation>تاريخ الميلاد، كما خُزّن</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language, ISO 639-1 code</source>
        <translation>اللغة، رمز ISO 639-1</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last session of the app</source>
        <translation>آخر جلسة في التطبيق</translation>
    </message>
    <message>
        <source>Version of the app used last</source>
        <translation>إصدار آخر تطبيق مستخدَم</translation>
    </message>
    <message>
        <source>Locale of the device, such as pt_BR</source>
        <translation>الإعداد المحلي للجهاز، مثل pt_BR</translation>
    </message>
    <message>
        <source>Last location</source>
        <translation>آخر موقع</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>0 to 9999, the same for a user forever</source>
        <translation>من 0 إلى 9999، ثابت للمستخدم دائمًا</translation>
    </message>
    <message>
        <source>Time zone, IANA or Rails name</source>
        <translation>المنطقة الزمنية، باسم IANA أو Rails</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Identifier in the API</source>
        <translation>المعرّف في API</translation>
    </message>
    <message>
        <source>Identifier of this send</source>
        <translation>معرّف هذا الإرسال</translation>
    </message>
    <message>
        <source>Identifier of the message</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Name of the message</source>
        <translation>اسم الرسالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Identifier of the variant</source>
        <translation>معرّف النسخة</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>subscribed, opted_in or unsubscribed</source>
        <translation>subscribed أو opted_in أو unsubscribed</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Whether ad tracking is on</source>
        <translation>هل تتبّع الإعلانات مفعّل</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}. Set {variable} to a folder that can be written to.</source>
        <translation>يتعذر استخدام المجلد {folder}: {problem}. عيّن مجلدًا تمكن الكتابة فيه في {variable}.</translation>
    </message>
    <message>
        <source>A catalog should be a list of objects.</source>
        <translation>يجب أن يكون الكتالوج قائمة كائنات.</translation>
    </message>
    <message>
        <source>The file is not valid CSV: {reason}.</source>
        <translation>الملف ليس CSV صالحًا: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells and the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell and the header {columns}.</extracomment>
        <translation>
            <numerusform>لا خلايا في الصف، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف خلية واحدة، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف خليتان، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف {n} خلايا، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف {n} خلية، وفي صف العناوين {columns}.</numerusform>
            <numerusform>في الصف {n} خلية، وفي صف العناوين {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column name appears twice.</source>
        <translation>يتكرر اسم عمود مرتين.</translation>
    </message>
    <message>
        <source>delivery.schedule should be a list of seconds, such as [10, 60, 300].</source>
        <translation>يجب أن يكون delivery.schedule قائمة ثوانٍ، مثل [10, 60, 300].</translation>
    </message>
    <message>
        <source>delivery should hold a policy.</source>
        <translation>يجب أن يحوي delivery سياسة policy.</translation>
    </message>
    <message>
        <source>delivery.policy should be one of {policies}.</source>
        <translation>يجب أن يكون delivery.policy واحدًا من {policies}.</translation>
    </message>
    <message>
        <source>delivery.signing should hold the name of a secret.</source>
        <translation>يجب أن يحوي delivery.signing اسم سرّ.</translation>
    </message>
    <message numerus="yes">
        <source>delivery.schedule has more than {n} retries.</source>
        <extracomment>Singular: delivery.schedule has more than {n} retry.</extracomment>
        <translation>
            <numerusform>في delivery.schedule إعادة محاولة، ولا يُسمح بأي منها.</numerusform>
            <numerusform>في delivery.schedule أكثر من إعادة محاولة واحدة.</numerusform>
            <numerusform>في delivery.schedule أكثر من إعادتَي محاولة.</numerusform>
            <numerusform>في delivery.schedule أكثر من {n} إعادات محاولة.</numerusform>
            <numerusform>في delivery.schedule أكثر من {n} إعادة محاولة.</numerusform>
            <numerusform>في delivery.schedule أكثر من {n} إعادة محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A delay of delivery.schedule is 0 seconds to 7 days.</source>
        <translation>المهلة في delivery.schedule من 0 ثانية إلى 7 أيام.</translation>
    </message>
    <message>
        <source>The file is {size}; the most is {most}.</source>
        <translation>حجم الملف {size}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>تتعذر قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>Cannot save: {reason}. Your edits are still here.</source>
        <translation>يتعذر الحفظ: {reason}. ما زالت تعديلاتك هنا.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{subject} {path} does not exist.</source>
        <translation>{subject} {path} غير موجود.</translation>
    </message>
    <message>
        <source>Cannot save: the folder is read-only. Your edits are still here.</source>
        <translation>يتعذر الحفظ: المجلد للقراءة فقط. ما زالت تعديلاتك هنا.</translation>
    </message>
    <message>
        <source>A file of that name exists.</source>
        <translation>يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Duplicate webhook</source>
        <translation>تكرار ويب هوك</translation>
    </message>
    <message>
        <source>Duplicate user</source>
        <translation>تكرار مستخدم</translation>
    </message>
    <message>
        <source>Duplicate content block</source>
        <translation>تكرار Content Block</translation>
    </message>
    <message>
        <source>Duplicate recorded answer</source>
        <translation>تكرار ردّ مسجَّل</translation>
    </message>
    <message>
        <source>Duplicate environment</source>
        <translation>تكرار بيئة</translation>
    </message>
    <message>
        <source>Rename webhook</source>
        <translation>إعادة تسمية ويب هوك</translation>
    </message>
    <message>
        <source>Rename user</source>
        <translation>إعادة تسمية مستخدم</translation>
    </message>
    <message>
        <source>Rename content block</source>
        <translation>إعادة تسمية Content Block</translation>
    </message>
    <message>
        <source>Rename recorded answer</source>
        <translation>إعادة تسمية ردّ مسجَّل</translation>
    </message>
    <message>
        <source>Rename environment</source>
        <translation>إعادة تسمية بيئة</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>حذف ويب هوك</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>حذف مستخدم</translation>
    </message>
    <message>
        <source>Delete content block</source>
        <translation>حذف Content Block</translation>
    </message>
    <message>
        <source>Delete recorded answer</source>
        <translation>حذف ردّ مسجَّل</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>حذف بيئة</translation>
    </message>
    <message>
        <source>Bring back webhook</source>
        <translation>استرجاع ويب هوك</translation>
    </message>
    <message>
        <source>Bring back user</source>
        <translation>استرجاع مستخدم</translation>
    </message>
    <message>
        <source>Bring back content block</source>
        <translation>استرجاع Content Block</translation>
    </message>
    <message>
        <source>Bring back recorded answer</source>
        <translation>استرجاع ردّ مسجَّل</translation>
    </message>
    <message>
        <source>Bring back environment</source>
        <translation>استرجاع بيئة</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be written in a template; a name has letters, digits, _ and -, and begins with no digit.</source>
        <translation>لا يمكن كتابة «{name}» في قالب؛ يتكون الاسم من أحرف وأرقام و_ و-، ولا يبدأ برقم.</translation>
    </message>
    <message>
        <source>{key} should be the name of a secret in the keyring: letters, digits, _ and -, at most 100, beginning with no digit.</source>
        <translation>يجب أن يكون {key} اسم سرّ في سلسلة المفاتيح: أحرف وأرقام و_ و-، 100 على الأكثر، ولا يبدأ برقم.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>It has a space or another character that no URL has.</source>
        <translation>فيه مسافة أو محرف آخر لا يرد في أي URL.</translation>
    </message>
    <message>
        <source>It does not start with http:// or https://.</source>
        <translation>لا يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>It has no host.</source>
        <translation>ليس فيه مضيف.</translation>
    </message>
    <message>
        <source>Its host or its port cannot be read.</source>
        <translation>تتعذر قراءة مضيفه أو منفذه.</translation>
    </message>
    <message>
        <source>It holds a user name or a password; keep them in the keyring.</source>
        <translation>فيه اسم مستخدم أو كلمة مرور؛ احفظهما في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It ends at its path; what follows ? or # belongs to the webhook.</source>
        <translation>ينتهي عند مساره؛ وما يلي ? أو # يخص ويب هوك.</translation>
    </message>
    <message>
        <source>{name} is a base URL and a variable; templates read the base URL. Rename one of them.</source>
        <translation>{name} عنوان URL أساسي ومتغيّر معًا؛ وتقرأ القوالب عنوان URL الأساسي. أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in variables.{name}. Keep it in the keyring, and write its name under secrets.</source>
        <translation>يوجد ما يشبه سرًّا في variables.{name}. احفظه في سلسلة المفاتيح، واكتب اسمه تحت secrets.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Keep it in the keyring, and write its name here.</source>
        <translation>يوجد ما يشبه سرًّا في {place}. احفظه في سلسلة المفاتيح، واكتب اسمه هنا.</translation>
    </message>
    <message>
        <source>base_urls.{name} is no base URL. {reason}</source>
        <translation>base_urls.{name} ليس عنوان URL أساسيًا. {reason}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a name that a template can give a secret.</source>
        <translation>«{name}» ليس اسمًا يمكن لقالب أن يسمّي به سرًّا.</translation>
    </message>
    <message>
        <source>braze should hold rest_host and rest_key.</source>
        <translation>يجب أن يحوي braze كلًا من rest_host وrest_key.</translation>
    </message>
    <message>
        <source>{key} should map names to texts.</source>
        <translation>يجب أن يربط {key} أسماء بنصوص.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read and is not overwritten. Mend or remove it.</source>
        <translation>تتعذر قراءة الملف على القرص ولن يُستبدل. أصلحه أو أزله.</translation>
    </message>
    <message>
        <source>{reason} Until then it is open for reading only.</source>
        <translation>{reason} وحتى ذلك الحين هو مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio and is open for reading only.</source>
        <translation>أُنشئ الملف بإصدار أحدث من Hook Studio وهو مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>{folder} has no Hook Studio project (no {file}).</source>
        <translation>لا يوجد في {folder} مشروع Hook Studio (لا يوجد {file}).</translation>
    </message>
    <message>
        <source>{folder} holds a project already ({file}). Nothing was changed.</source>
        <translation>يوجد في {folder} مشروع بالفعل ({file}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another file has the same name.</source>
        <translation>يوجد ملف آخر بالاسم نفسه.</translation>
    </message>
    <message>
        <source>{reason} Your edits are still here.</source>
        <translation>{reason} ما زالت تعديلاتك هنا.</translation>
    </message>
    <message>
        <source>{file} changed on disk (git pull?). Reload, keep mine, or compare.</source>
        <translation>تغيّر {file} على القرص (git pull؟). أعد التحميل، أو احتفظ بنسختك، أو قارن.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>يتعذر إنشاء المجلد {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The body file {file} exists already and is not overwritten. Choose another.</source>
        <translation>ملف المتن {file} موجود بالفعل ولن يُستبدل. اختر غيره.</translation>
    </message>
    <message>
        <source>{name} is not read; a file here must end with {ending}.</source>
        <translation>لا يُقرأ {name}؛ يجب أن ينتهي اسم الملف هنا بـ {ending}.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds {n:,} files; the first {most:,} by name are shown.</source>
        <extracomment>Singular: {folder} holds {n:,} file; the first {most:,} by name are shown.</extracomment>
        <translation>
            <numerusform>لا ملفات في {folder}؛ تُعرض أول {most:,} بحسب الاسم.</numerusform>
            <numerusform>في {folder} ملف واحد؛ تُعرض أول {most:,} بحسب الاسم.</numerusform>
            <numerusform>في {folder} ملفان؛ تُعرض أول {most:,} بحسب الاسم.</numerusform>
            <numerusform>في {folder} {n:,} ملفات؛ تُعرض أول {most:,} بحسب الاسم.</numerusform>
            <numerusform>في {folder} {n:,} ملفًا؛ تُعرض أول {most:,} بحسب الاسم.</numerusform>
            <numerusform>في {folder} {n:,} ملف؛ تُعرض أول {most:,} بحسب الاسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is a link; a project holds plain folders only.</source>
        <translation>{folder} رابط؛ ولا يحوي المشروع إلا مجلدات عادية.</translation>
    </message>
    <message>
        <source>{other} and {name} differ only by case; rename one of them.</source>
        <translation>لا يختلف {other} و{name} إلا في حالة الأحرف؛ أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The body file</source>
        <translation>ملف المتن</translation>
    </message>
    <message>
        <source>{file} is a link; a project holds plain files only.</source>
        <translation>{file} رابط؛ ولا يحوي المشروع إلا ملفات عادية.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows.</source>
        <translation>لا يصلح &apos;{name}&apos; اسم ملف على Windows.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it ends with a space or a dot.</source>
        <translation>لا يصلح &apos;{name}&apos; اسم ملف على Windows: ينتهي بمسافة أو نقطة.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it holds {character!r}.</source>
        <translation>لا يصلح &apos;{name}&apos; اسم ملف على Windows: فيه {character!r}.</translation>
    </message>
    <message>
        <source>&apos;{name}…&apos; is too long for a file name.</source>
        <translation>&apos;{name}…&apos; أطول من أن يكون اسم ملف.</translation>
    </message>
    <message>
        <source>{file} is a link to a place outside the project; a project holds plain files only.</source>
        <translation>{file} رابط إلى مكان خارج المشروع؛ ولا يحوي المشروع إلا ملفات عادية.</translation>
    </message>
    <message>
        <source>{subject} must be relative, with / between parts, not {path!r}.</source>
        <translation>يجب أن يكون {subject} نسبيًا، مع / بين الأجزاء، لا {path!r}.</translation>
    </message>
    <message>
        <source>{subject} must be relative to the project, not {path!r}.</source>
        <translation>يجب أن يكون {subject} نسبيًا إلى المشروع، لا {path!r}.</translation>
    </message>
    <message>
        <source>{subject} {path} is outside the project folder.</source>
        <translation>{subject} {path} خارج مجلد المشروع.</translation>
    </message>
    <message>
        <source>{subject} {path!r} is not a file.</source>
        <translation>{subject} {path!r} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{subject}: {reason}</source>
        <translation>{subject}: {reason}</translation>
    </message>
    <message>
        <source>The unsaved edits are too large for a recovery file.</source>
        <translation>التعديلات غير المحفوظة أكبر من أن يسعها ملف الاسترداد.</translation>
    </message>
    <message>
        <source>The recovery file cannot be written: {reason}.</source>
        <translation>تتعذر كتابة ملف الاسترداد: {reason}.</translation>
    </message>
    <message>
        <source>The answer has no url, so it answers no call.</source>
        <translation>ليس للردّ url، فلا يجيب عن أي استدعاء.</translation>
    </message>
    <message>
        <source>headers should map names to values.</source>
        <translation>يجب أن يربط headers أسماء بقيم.</translation>
    </message>
    <message>
        <source>method should be GET, POST or {any} (for both).</source>
        <translation>يجب أن يكون method هو GET أو POST أو {any} (لكليهما).</translation>
    </message>
    <message>
        <source>status should be a whole number from 100 to 599.</source>
        <translation>يجب أن يكون status عددًا صحيحًا من 100 إلى 599.</translation>
    </message>
    <message>
        <source>delay should be a number of seconds, at most {most:g}.</source>
        <translation>يجب أن يكون delay عدد ثوانٍ لا يتجاوز {most:g}.</translation>
    </message>
    <message>
        <source>The sample project cannot be copied to {folder}: {reason}.</source>
        <translation>يتعذر نسخ المشروع النموذجي إلى {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Cannot save: the file would not read back as it was. Your edits are still here.</source>
        <translation>يتعذر الحفظ: لن يُقرأ الملف كما كان. ما زالت تعديلاتك هنا.</translation>
    </message>
    <message>
        <source>Cannot save: the user&apos;s data is not valid JSON yet. Your edits are still here.</source>
        <translation>يتعذر الحفظ: بيانات المستخدم ليست JSON صالحًا بعد. ما زالت تعديلاتك هنا.</translation>
    </message>
    <message>
        <source>Cannot save: {problem} Your edits are still here.</source>
        <translation>يتعذر الحفظ: {problem} ما زالت تعديلاتك هنا.</translation>
    </message>
    <message>
        <source>This file asks for the secret &quot;{name}&quot;, but only a webhook may. It is not sent.</source>
        <translation>يطلب هذا الملف السرّ «{name}»، ولا يجوز ذلك إلا لويب هوك. لن يُرسَل.</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Move it to the keyring and write {{{{secret.name}}}} here?</source>
        <translation>يوجد ما يشبه سرًّا في {place}. هل تنقله إلى سلسلة المفاتيح وتكتب هنا {{{{secret.name}}}}؟</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio (format {version}; this one reads up to {newest}). Nothing was changed.</source>
        <translation>أُنشئ الملف بإصدار أحدث من Hook Studio (الصيغة {version}؛ ويقرأ هذا الإصدار حتى {newest}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; does nothing: certificates, their verification and the proxy are settings of each user, and no project can change them. It is kept.</source>
        <translation>لا أثر للمفتاح «{name}»: الشهادات والتحقق منها والوكيل من إعدادات كل مستخدم، ولا يمكن لمشروع تغييرها. أُبقي عليه.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept.</source>
        <translation>المفتاح «{name}» غير معروف؛ أُبقي عليه.</translation>
    </message>
    <message>
        <source>{key} should be text.</source>
        <translation>يجب أن يكون {key} نصًا.</translation>
    </message>
    <message>
        <source>{key} should be true or false.</source>
        <translation>يجب أن يكون {key} إما true أو false.</translation>
    </message>
    <message>
        <source>version should be a whole number from 1.</source>
        <translation>يجب أن يكون version عددًا صحيحًا يبدأ من 1.</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept. Did you mean &quot;{meant}&quot;?</source>
        <translation>المفتاح «{name}» غير معروف؛ أُبقي عليه. هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>Blank JSON</source>
        <translation>JSON فارغ</translation>
    </message>
    <message>
        <source>A table of keys and values that becomes a JSON body.</source>
        <translation>جدول مفاتيح وقيم يصبح متن JSON.</translation>
    </message>
    <message>
        <source>Blank raw text</source>
        <translation>نص خام فارغ</translation>
    </message>
    <message>
        <source>Any text as it stands: JSON of your own, XML, or a form.</source>
        <translation>أي نص كما هو: JSON من عندك أو XML أو نموذج.</translation>
    </message>
    <message>
        <source>Lob postcard</source>
        <translation>بطاقة Lob بريدية</translation>
    </message>
    <message>
        <source>Print and mail a postcard to the user&apos;s address.</source>
        <translation>طباعة بطاقة بريدية وإرسالها إلى عنوان المستخدم.</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Send a message to a user who has written to your page.</source>
        <translation>إرسال رسالة إلى مستخدم راسل صفحتك.</translation>
    </message>
    <message>
        <source>Remerge</source>
        <translation>Remerge</translation>
    </message>
    <message>
        <source>Report a user to a retargeting audience; the URL holds the whole request.</source>
        <translation>إبلاغ جمهور إعادة استهداف بمستخدم؛ ويحوي URL الطلب كله.</translation>
    </message>
    <message>
        <source>Slack message</source>
        <translation>رسالة Slack</translation>
    </message>
    <message>
        <source>Post a line to a channel through an incoming webhook.</source>
        <translation>نشر سطر في قناة عبر ويب هوك وارد.</translation>
    </message>
    <message>
        <source>Braze to Braze</source>
        <translation>من Braze إلى Braze</translation>
    </message>
    <message>
        <source>Start a Canvas for the user through Braze&apos;s own REST API.</source>
        <translation>بدء Canvas للمستخدم عبر واجهة REST API الخاصة بـ Braze.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16; save it as UTF-8.</source>
        <translation>يبدو الملف بترميز UTF-16؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file (byte 0 at offset {offset}).</source>
        <translation>الملف ليس ملفًا نصيًا (بايت 0 عند الموضع {offset}).</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 (byte {byte} at offset {offset}).</source>
        <translation>الملف ليس UTF-8 صالحًا (البايت {byte} عند الموضع {offset}).</translation>
    </message>
    <message>
        <source>Cannot save {file}: {character} at offset {offset} is half of a character. Your edits are still here.</source>
        <translation>يتعذر حفظ {file}: {character} عند الموضع {offset} نصف محرف. ما زالت تعديلاتك هنا.</translation>
    </message>
    <message>
        <source>{key} should hold names and values.</source>
        <translation>يجب أن يحوي {key} أسماء وقيمًا.</translation>
    </message>
    <message>
        <source>severities should map a rule to a severity.</source>
        <translation>يجب أن يربط severities قاعدة بدرجة خطورة.</translation>
    </message>
    <message numerus="yes">
        <source>The data nests deeper than {n} levels.</source>
        <extracomment>Singular: The data nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>لا يُسمح بتداخل البيانات.</numerusform>
            <numerusform>تداخل البيانات أعمق من مستوى واحد.</numerusform>
            <numerusform>تداخل البيانات أعمق من مستويين.</numerusform>
            <numerusform>تداخل البيانات أعمق من {n} مستويات.</numerusform>
            <numerusform>تداخل البيانات أعمق من {n} مستوى.</numerusform>
            <numerusform>تداخل البيانات أعمق من {n} مستوى.</numerusform>
        </translation>
    </message>
    <message>
        <source>A severity should be one of {severities}.</source>
        <translation>يجب أن تكون درجة الخطورة واحدة من {severities}.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MB.</source>
        <translation>النص أكبر من 1 MB.</translation>
    </message>
    <message>
        <source>The text must be one object: { … }.</source>
        <translation>يجب أن يكون النص كائنًا واحدًا: { … }.</translation>
    </message>
    <message>
        <source>“{name}” is no section; there are {names}, …</source>
        <translation>«{name}» ليس قسمًا؛ الأقسام هي {names}، …</translation>
    </message>
    <message>
        <source>“{name}” must be an object: {{ … }}.</source>
        <translation>يجب أن يكون «{name}» كائنًا: {{ … }}.</translation>
    </message>
    <message>
        <source>Nothing may follow the closing brace.</source>
        <translation>لا يجوز أن يلي القوس الختامي شيء.</translation>
    </message>
    <message>
        <source>A wait is expected here, such as 10s, 5m or 2h.</source>
        <translation>يُتوقع هنا انتظار، مثل 10s أو 5m أو 2h.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a wait, such as 10s, 5m or 2h.</source>
        <translation>&apos;{word}&apos; ليس انتظارًا، مثل 10s أو 5m أو 2h.</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not a unit; there are s, m, h and d.</source>
        <translation>&apos;{unit}&apos; ليست وحدة؛ الوحدات هي s وm وh وd.</translation>
    </message>
    <message>
        <source>A wait is 0 seconds to 7 days.</source>
        <translation>الانتظار من 0 ثانية إلى 7 أيام.</translation>
    </message>
    <message numerus="yes">
        <source>There are at most {n} retries.</source>
        <extracomment>Singular: There is at most {n} retry.</extracomment>
        <translation>
            <numerusform>لا يُسمح بأي إعادة محاولة.</numerusform>
            <numerusform>يُسمح بإعادة محاولة واحدة على الأكثر.</numerusform>
            <numerusform>يُسمح بإعادتَي محاولة على الأكثر.</numerusform>
            <numerusform>يُسمح بـ {n} إعادات محاولة على الأكثر.</numerusform>
            <numerusform>يُسمح بـ {n} إعادة محاولة على الأكثر.</numerusform>
            <numerusform>يُسمح بـ {n} إعادة محاولة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>headers should be a list of name/value pairs.</source>
        <translation>يجب أن يكون headers قائمة أزواج name/value.</translation>
    </message>
    <message>
        <source>body should hold kind: json with pairs, or kind: raw with text or body_file.</source>
        <translation>يجب أن يحوي body إما kind: json مع pairs، أو kind: raw مع text أو body_file.</translation>
    </message>
    <message>
        <source>languages should map a language to its url and body.</source>
        <translation>يجب أن يربط languages كل لغة بما لها من url وbody.</translation>
    </message>
    <message>
        <source>A header&apos;s name</source>
        <translation>حقل name في الترويسة</translation>
    </message>
    <message>
        <source>A header&apos;s value</source>
        <translation>حقل value في الترويسة</translation>
    </message>
    <message>
        <source>A header&apos;s enabled</source>
        <translation>حقل enabled في الترويسة</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>قيمته</translation>
    </message>
    <message>
        <source>body.pairs should be a list.</source>
        <translation>يجب أن يكون body.pairs قائمة.</translation>
    </message>
    <message>
        <source>A pair should hold key, type and value.</source>
        <translation>يجب أن يحوي الزوج key وtype وvalue.</translation>
    </message>
    <message>
        <source>A pair&apos;s type should be one of {types}.</source>
        <translation>يجب أن يكون type في الزوج واحدًا من {types}.</translation>
    </message>
    <message>
        <source>A pair&apos;s key</source>
        <translation>حقل key في الزوج</translation>
    </message>
    <message>
        <source>Reload {file}</source>
        <translation>إعادة تحميل {file}</translation>
    </message>
    <message>
        <source>Restore {file}</source>
        <translation>استعادة {file}</translation>
    </message>
    <message>
        <source>A value that holds &apos;: &apos; must stand in quotes, or this line is indented wrongly.</source>
        <translation>يجب وضع القيمة التي تحوي &apos;: &apos; بين علامتي اقتباس، أو أن إزاحة هذا السطر خاطئة.</translation>
    </message>
    <message>
        <source>This line does not belong to what stands above it; is it indented wrongly?</source>
        <translation>لا ينتمي هذا السطر إلى ما فوقه؛ هل إزاحته خاطئة؟</translation>
    </message>
    <message>
        <source>Expected a colon after the key.</source>
        <translation>تُتوقع نقطتان بعد المفتاح.</translation>
    </message>
    <message>
        <source>A tab cannot stand here; use spaces.</source>
        <translation>لا يجوز هنا محرف جدولة؛ استخدم المسافات.</translation>
    </message>
    <message>
        <source>A value that starts with @ must stand in quotes.</source>
        <translation>يجب وضع القيمة التي تبدأ بـ @ بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A value that starts with ` must stand in quotes.</source>
        <translation>يجب وضع القيمة التي تبدأ بـ ` بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A value that starts with % must stand in quotes.</source>
        <translation>يجب وضع القيمة التي تبدأ بـ % بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Expected a comma or a closing bracket.</source>
        <translation>تُتوقع فاصلة أو قوس مربع ختامي.</translation>
    </message>
    <message>
        <source>Expected a comma or a closing brace.</source>
        <translation>تُتوقع فاصلة أو قوس معقوف ختامي.</translation>
    </message>
    <message>
        <source>A backslash in double quotes must be doubled.</source>
        <translation>يجب مضاعفة الشرطة المائلة العكسية داخل علامتي الاقتباس المزدوجتين.</translation>
    </message>
    <message>
        <source>Expected a value here.</source>
        <translation>تُتوقع قيمة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The file nests deeper than {n} levels.</source>
        <extracomment>Singular: The file nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>لا يُسمح بتداخل الملف.</numerusform>
            <numerusform>تداخل الملف أعمق من مستوى واحد.</numerusform>
            <numerusform>تداخل الملف أعمق من مستويين.</numerusform>
            <numerusform>تداخل الملف أعمق من {n} مستويات.</numerusform>
            <numerusform>تداخل الملف أعمق من {n} مستوى.</numerusform>
            <numerusform>تداخل الملف أعمق من {n} مستوى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a value, found {found}.</source>
        <translation>تُتوقع قيمة، ووُجد {found}.</translation>
    </message>
    <message>
        <source>Expected a value, found the end.</source>
        <translation>تُتوقع قيمة، وانتهى النص.</translation>
    </message>
    <message>
        <source>Expected a key, found {found}.</source>
        <translation>يُتوقع مفتاح، ووُجد {found}.</translation>
    </message>
    <message>
        <source>Expected a key, found the end.</source>
        <translation>يُتوقع مفتاح، وانتهى النص.</translation>
    </message>
    <message>
        <source>Expected a comma, found {found}.</source>
        <translation>تُتوقع فاصلة، ووُجد {found}.</translation>
    </message>
    <message>
        <source>Expected a comma, found the end.</source>
        <translation>تُتوقع فاصلة، وانتهى النص.</translation>
    </message>
    <message>
        <source>Expected a colon, found {found}.</source>
        <translation>تُتوقع نقطتان، ووُجد {found}.</translation>
    </message>
    <message>
        <source>Expected a colon, found the end.</source>
        <translation>تُتوقع نقطتان، وانتهى النص.</translation>
    </message>
    <message>
        <source>The file should hold an object at the top.</source>
        <translation>يجب أن يحوي الملف كائنًا في أعلاه.</translation>
    </message>
    <message>
        <source>The file is not valid YAML: {problem}.</source>
        <translation>الملف ليس YAML صالحًا: {problem}.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; appears twice (a bad merge?).</source>
        <translation>يتكرر المفتاح «{key}» مرتين (دمج خاطئ؟).</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not allowed; quote the value.</source>
        <translation>لا يُسمح بالمراسي والأسماء المستعارة (&amp; و*)؛ ضع القيمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The tag {tag} is not allowed.</source>
        <translation>لا يُسمح بالوسم {tag}.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than {n:,} values.</source>
        <extracomment>Singular: The file holds more than {n:,} value.</extracomment>
        <translation>
            <numerusform>في الملف قيم، ولا يُسمح بأي منها.</numerusform>
            <numerusform>في الملف أكثر من قيمة واحدة.</numerusform>
            <numerusform>في الملف أكثر من قيمتين.</numerusform>
            <numerusform>في الملف أكثر من {n:,} قيم.</numerusform>
            <numerusform>في الملف أكثر من {n:,} قيمة.</numerusform>
            <numerusform>في الملف أكثر من {n:,} قيمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directives (lines that start with %) are not allowed.</source>
        <translation>لا يُسمح بالتوجيهات (الأسطر التي تبدأ بـ %).</translation>
    </message>
    <message>
        <source>The file ends in the middle of a string (line {line}).</source>
        <translation>ينتهي الملف وسط سلسلة نصية (السطر {line}).</translation>
    </message>
    <message>
        <source>{character} cannot stand in a text file.</source>
        <translation>لا يجوز {character} في ملف نصي.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML ({name}).</source>
        <translation>تتعذر قراءة الملف بصيغة YAML ({name}).</translation>
    </message>
    <message>
        <source>A project file holds one document; remove this ---.</source>
        <translation>يحوي ملف المشروع مستندًا واحدًا؛ أزل هذه العلامة ---.</translation>
    </message>
    <message>
        <source>A value that starts with { or [ must stand in quotes.</source>
        <translation>يجب وضع القيمة التي تبدأ بـ { أو [ بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>يجب أن يكون المفتاح نصًا.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold.</source>
        <translation>{number} ليس عددًا يسعه JSON.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold</source>
        <translation>{number} ليس عددًا يسعه JSON</translation>
    </message>
    <message numerus="yes">
        <source>A number has {n:,} digits; the most is {most:,}.</source>
        <extracomment>Singular: A number has {n:,} digit; the most is {most:,}.</extracomment>
        <translation>
            <numerusform>في عدد {n:,} رقم؛ والحد الأقصى {most:,}.</numerusform>
            <numerusform>في عدد رقم واحد؛ والحد الأقصى {most:,}.</numerusform>
            <numerusform>في عدد رقمان؛ والحد الأقصى {most:,}.</numerusform>
            <numerusform>في عدد {n:,} أرقام؛ والحد الأقصى {most:,}.</numerusform>
            <numerusform>في عدد {n:,} رقمًا؛ والحد الأقصى {most:,}.</numerusform>
            <numerusform>في عدد {n:,} رقم؛ والحد الأقصى {most:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is out of range.</source>
        <translation>{number} خارج النطاق.</translation>
    </message>
    <message>
        <source>a small JSON error</source>
        <translation>خطأ JSON صغير</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>سطر نصي واحد</translation>
    </message>
    <message>
        <source>a page with a script</source>
        <translation>صفحة فيها نص برمجي</translation>
    </message>
    <message>
        <source>a small document</source>
        <translation>مستند صغير</translation>
    </message>
    <message>
        <source>no body at all</source>
        <translation>لا متن إطلاقًا</translation>
    </message>
    <message>
        <source>accents, Japanese, Arabic and emoji</source>
        <translation>أحرف بعلامات ويابانية وعربية ورموز تعبيرية</translation>
    </message>
    <message>
        <source>called JSON, and is not</source>
        <translation>يسمى JSON، وليس كذلك</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>بايتات ليست UTF-8</translation>
    </message>
    <message>
        <source>compressed JSON</source>
        <translation>JSON مضغوط</translation>
    </message>
    <message>
        <source>5 MB of JSON on one line</source>
        <translation>5 MB من JSON في سطر واحد</translation>
    </message>
    <message>
        <source>50 MB of text</source>
        <translation>50 MB من النص</translation>
    </message>
    <message>
        <source>The body is larger than {size:,} bytes</source>
        <translation>المتن أكبر من {size:,} بايت</translation>
    </message>
    <message>
        <source>Not a valid HTTP request ({reason})</source>
        <translation>ليس طلب HTTP صالحًا ({reason})</translation>
    </message>
    <message>
        <source>The Host header names another machine ({host})</source>
        <translation>تسمّي الترويسة Host جهازًا آخر ({host})</translation>
    </message>
    <message>
        <source>A web page of another site sent this</source>
        <translation>أرسلت هذا صفحة ويب من موقع آخر</translation>
    </message>
    <message>
        <source>TLS was spoken to a plain port; use http instead of https</source>
        <translation>استُخدم TLS مع منفذ عادي؛ استخدم http بدل https</translation>
    </message>
    <message>
        <source>The headers are too large</source>
        <translation>الترويسات كبيرة جدًا</translation>
    </message>
    <message>
        <source>Not complete after {limit_s:.0f} s</source>
        <translation>لم يكتمل بعد {limit_s:.0f} ث</translation>
    </message>
    <message>
        <source>Too many large bodies at once</source>
        <translation>متون كبيرة كثيرة في آن واحد</translation>
    </message>
    <message>
        <source>{address} is not an address of Braze&apos;s {name}</source>
        <translation>{address} ليس من عناوين Braze لـ {name}</translation>
    </message>
    <message>
        <source>Nowhere is not an address of Braze&apos;s {name}</source>
        <translation>المصدر المجهول ليس من عناوين Braze لـ {name}</translation>
    </message>
    <message>
        <source>{source!r} is no IP address and no Braze instance.</source>
        <translation>{source!r} ليس عنوان IP ولا مثيل Braze.</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here.</source>
        <translation>يُتوقع هنا رمز حالة أو hang أو reset.</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here, not &apos;{sign}&apos;.</source>
        <translation>يُتوقع هنا رمز حالة أو hang أو reset، لا &apos;{sign}&apos;.</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here.</source>
        <translation>يُتوقع هنا retry-after= أو delay= أو body=.</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here, not &apos;{sign}&apos;.</source>
        <translation>يُتوقع هنا retry-after= أو delay= أو body=، لا &apos;{sign}&apos;.</translation>
    </message>
    <message>
        <source>The name of a body is expected here.</source>
        <translation>يُتوقع هنا اسم متن.</translation>
    </message>
    <message>
        <source>The name of a body is expected here, not &apos;{sign}&apos;.</source>
        <translation>يُتوقع هنا اسم متن، لا &apos;{sign}&apos;.</translation>
    </message>
    <message>
        <source>A count is expected here.</source>
        <translation>يُتوقع هنا عدد مرات.</translation>
    </message>
    <message>
        <source>A count is expected here, not &apos;{sign}&apos;.</source>
        <translation>يُتوقع هنا عدد مرات، لا &apos;{sign}&apos;.</translation>
    </message>
    <message>
        <source>Seconds is expected here.</source>
        <translation>يُتوقع هنا عدد ثوانٍ.</translation>
    </message>
    <message>
        <source>Seconds is expected here, not &apos;{sign}&apos;.</source>
        <translation>يُتوقع هنا عدد ثوانٍ، لا &apos;{sign}&apos;.</translation>
    </message>
    <message>
        <source>The script is longer than {length:,} characters.</source>
        <translation>النص البرمجي أطول من {length:,} محرف.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a status (200 to 599), hang or reset.</source>
        <translation>&apos;{word}&apos; ليس رمز حالة (200 إلى 599) ولا hang ولا reset.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a count (1 to {most:,}).</source>
        <translation>&apos;{word}&apos; ليس عدد مرات (1 إلى {most:,}).</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,}).</source>
        <translation>&apos;{word}&apos; ليس عدد ثوانٍ (0 إلى {most:,}).</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; is not expected here.</source>
        <translation>&apos;{sign}&apos; غير متوقع هنا.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an option (retry-after, delay or body).</source>
        <translation>&apos;{name}&apos; ليس خيارًا (retry-after أو delay أو body).</translation>
    </message>
    <message>
        <source>&apos;=&apos; is missing after {name}.</source>
        <translation>تنقص &apos;=&apos; بعد {name}.</translation>
    </message>
    <message>
        <source>There is no body &apos;{word}&apos;; there are {bodies}.</source>
        <translation>لا يوجد متن &apos;{word}&apos;؛ المتون هي {bodies}.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,.0f}, such as 0.25).</source>
        <translation>&apos;{word}&apos; ليس عدد ثوانٍ (0 إلى {most:,.0f}، مثل 0.25).</translation>
    </message>
    <message>
        <source>This step has that option ({name}) twice.</source>
        <translation>يتكرر هذا الخيار ({name}) مرتين في هذه الخطوة.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: {reason}.</source>
        <translation>يتعذر على المستقبِل الاستماع على المنفذ {port}: {reason}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on the ports {first} to {last}: in use by other programs.</source>
        <translation>يتعذر على المستقبِل الاستماع على المنافذ من {first} إلى {last}: تستخدمها برامج أخرى.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on {host}, port {port}: {reason}.</source>
        <translation>يتعذر على المستقبِل الاستماع على {host}، المنفذ {port}: {reason}.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: in use by other programs.</source>
        <translation>يتعذر على المستقبِل الاستماع على المنفذ {port}: تستخدمه برامج أخرى.</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>عنوان لهذا الحاسوب</translation>
    </message>
    <message>
        <source>a public address</source>
        <translation>عنوان عام</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>عنوان محلي للوصلة</translation>
    </message>
    <message>
        <source>an address inside a provider&apos;s network</source>
        <translation>عنوان داخل شبكة مزوّد</translation>
    </message>
    <message>
        <source>a cloud&apos;s metadata service</source>
        <translation>خدمة البيانات الوصفية لسحابة</translation>
    </message>
    <message>
        <source>not the address of a single host</source>
        <translation>ليس عنوان مضيف واحد</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace {secret} by its value there.</source>
        <translation>لا يعرف Braze أسرارًا بأسمائها: استبدل هناك بقيمته {secret}.</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends.</source>
        <translation>{method} ليس طريقة يرسل بها Braze.</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace a secret by its value there.</source>
        <translation>لا يعرف Braze أسرارًا بأسمائها: ضع هناك قيمة السرّ مكانه.</translation>
    </message>
    <message>
        <source>The rows cannot be written as one text for Braze. {reason}</source>
        <translation>تتعذر كتابة الصفوف نصًا واحدًا لـ Braze. {reason}</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: its last { would join what follows.</source>
        <translation>لا يجوز هذا النص في كتلة لغة: ستلتحم { الأخيرة فيه بما بعدها.</translation>
    </message>
    <message>
        <source>{language} is not a language tag.</source>
        <translation>{language} ليس وسم لغة.</translation>
    </message>
    <message>
        <source>The body is left out: a GET request has none.</source>
        <translation>أُسقط المتن: لا متن لطلب GET.</translation>
    </message>
    <message>
        <source>The header {name} stands twice; Braze keeps one of them.</source>
        <translation>تتكرر الترويسة {name} مرتين؛ ويحتفظ Braze بواحدة منهما.</translation>
    </message>
    <message>
        <source>Braze cannot reach this computer; put in the address of the real receiver.</source>
        <translation>لا يصل Braze إلى هذا الحاسوب؛ ضع عنوان المستقبِل الحقيقي.</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: {reason}.</source>
        <translation>لا يجوز هذا النص في كتلة لغة: {reason}.</translation>
    </message>
    <message>
        <source>Braze stores a language as two small letters, so nobody there gets the variant {language}; a region is in ${{most_recent_locale}}.</source>
        <translation>يخزّن Braze اللغة بحرفين صغيرين، فلا يتلقى أحد هناك النسخة {language}؛ والمنطقة في ${{most_recent_locale}}.</translation>
    </message>
    <message>
        <source>Braze cannot reach a private address.</source>
        <translation>لا يصل Braze إلى عنوان خاص.</translation>
    </message>
    <message>
        <source>Braze sends to ports 80 and 443 only, not to {port}.</source>
        <translation>لا يرسل Braze إلا إلى المنفذين 80 و443، لا إلى {port}.</translation>
    </message>
    <message>
        <source>The message is aborted for user {who}: {reason}</source>
        <translation>أُلغيت الرسالة للمستخدم {who}: {reason}</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends: {methods}.</source>
        <translation>{method} ليس طريقة يرسل بها Braze: {methods}.</translation>
    </message>
    <message>
        <source>The body has {size:,} bytes; many receivers refuse more than 1 MB.</source>
        <translation>حجم المتن {size:,} بايت؛ ويرفض كثير من المستقبِلين ما يزيد على 1 MB.</translation>
    </message>
    <message>
        <source>There is no Content-Type header; {type} is sent, from the body.</source>
        <translation>لا توجد ترويسة Content-Type؛ يُرسَل {type}، استنادًا إلى المتن.</translation>
    </message>
    <message>
        <source>The body is not sent: a GET request has none.</source>
        <translation>لا يُرسَل المتن: لا متن لطلب GET.</translation>
    </message>
    <message>
        <source>A JSON value does not close what it opens.</source>
        <translation>قيمة JSON لا تُغلق ما تفتحه.</translation>
    </message>
    <message>
        <source>Counters and cycles of several rows would be one in a raw body.</source>
        <translation>ستصبح العدّادات والدورات في صفوف عدة واحدة في متن خام.</translation>
    </message>
    <message>
        <source>The key {key} of row {row} would be read as Liquid in a raw body.</source>
        <translation>سيُقرأ المفتاح {key} في الصف {row} على أنه Liquid في متن خام.</translation>
    </message>
    <message>
        <source>The Liquid of row {row} is not whole, and would swallow what follows it.</source>
        <translation>شيفرة Liquid في الصف {row} غير مكتملة، وستبتلع ما بعدها.</translation>
    </message>
    <message>
        <source>Row {row} has a secret beside a tag that prints; a raw body cannot hold both.</source>
        <translation>في الصف {row} سرّ بجانب وسم يطبع؛ ولا يسع المتن الخام كليهما.</translation>
    </message>
    <message>
        <source>The value of {key} has both escapes and Liquid that prints by other means than {{{{ }}}}; it cannot become a row.</source>
        <translation>في قيمة {key} رموز هروب مع Liquid يطبع بغير {{{{ }}}}؛ فلا يمكن أن تصبح صفًا.</translation>
    </message>
    <message>
        <source>The value of {key} has escaped braces, which a row would read as Liquid.</source>
        <translation>في قيمة {key} أقواس معقوفة مهرَّبة سيقرؤها الصف على أنها Liquid.</translation>
    </message>
    <message>
        <source>The value of {key} uses json_escape before another filter; a row would escape it twice.</source>
        <translation>تستخدم قيمة {key} المرشّح json_escape قبل مرشّح آخر؛ وسيهرّبها الصف مرتين.</translation>
    </message>
    <message>
        <source>The Liquid of the rows does not fit into one text: {reason}.</source>
        <translation>لا تتسع شيفرة Liquid في الصفوف لنص واحد: {reason}.</translation>
    </message>
    <message>
        <source>The Liquid of the body is not whole: {reason}.</source>
        <translation>شيفرة Liquid في المتن غير مكتملة: {reason}.</translation>
    </message>
    <message>
        <source>Row {row} has no value.</source>
        <translation>لا قيمة للصف {row}.</translation>
    </message>
    <message>
        <source>Row {row} uses the variable {name}, which row {earlier} sets; in one text it would have that value here too.</source>
        <translation>يستخدم الصف {row} المتغيّر {name} الذي يعيّنه الصف {earlier}؛ وفي نص واحد ستكون له تلك القيمة هنا أيضًا.</translation>
    </message>
    <message>
        <source>The value of {key} is not valid JSON: {text}.</source>
        <translation>قيمة {key} ليست JSON صالحًا: {text}.</translation>
    </message>
    <message>
        <source>The value of environment.{name} cannot be written into Liquid; write it there by hand.</source>
        <translation>تتعذر كتابة قيمة environment.{name} في Liquid؛ اكتبها هناك يدويًا.</translation>
    </message>
    <message>
        <source>The Content Block {block} reads environment.{name}, which Braze does not know; write the value into the block there.</source>
        <translation>يقرأ Content Block {block} القيمة environment.{name}، ولا يعرفها Braze؛ اكتب القيمة في الكتلة هناك.</translation>
    </message>
    <message>
        <source>The header {name} stands twice; both are sent.</source>
        <translation>تتكرر الترويسة {name} مرتين؛ وتُرسَل كلتاهما.</translation>
    </message>
    <message>
        <source>{host} is not a host name.</source>
        <translation>{host} ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>The IPv6 address names a network interface; leave out what follows %.</source>
        <translation>يسمّي عنوان IPv6 واجهة شبكة؛ احذف ما يلي %.</translation>
    </message>
    <message>
        <source>The host name is longer than 253 characters.</source>
        <translation>اسم المضيف أطول من 253 محرفًا.</translation>
    </message>
    <message>
        <source>{address} is not an IPv4 address.</source>
        <translation>{address} ليس عنوان IPv4.</translation>
    </message>
    <message>
        <source>{host} is not a host name: a part between dots is empty.</source>
        <translation>{host} ليس اسم مضيف: جزء بين النقاط فارغ.</translation>
    </message>
    <message>
        <source>{address} is not an IPv6 address.</source>
        <translation>{address} ليس عنوان IPv6.</translation>
    </message>
    <message>
        <source>The key of row {row} is empty.</source>
        <translation>مفتاح الصف {row} فارغ.</translation>
    </message>
    <message>
        <source>{value} is not a JSON number.</source>
        <translation>{value} ليس عدد JSON.</translation>
    </message>
    <message>
        <source>{value} is not true or false.</source>
        <translation>{value} ليس true ولا false.</translation>
    </message>
    <message>
        <source>The value is not valid JSON (line {line} column {column}): {reason}.</source>
        <translation>القيمة ليست JSON صالحًا (السطر {line} العمود {column}): {reason}.</translation>
    </message>
    <message>
        <source>The value nests {depth} deep; the most is {limit}.</source>
        <translation>عمق تداخل القيمة {depth}؛ والحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>The value is empty, and a number is needed; a default filter gives one.</source>
        <translation>القيمة فارغة، والمطلوب رقم؛ يوفّره مرشّح default.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a number is needed; a default filter gives one.</source>
        <translation>القيمة فارغة لأن {missing} فارغ، والمطلوب رقم؛ يوفّره مرشّح default.</translation>
    </message>
    <message>
        <source>The value is empty, and true or false is needed; a default filter gives one.</source>
        <translation>القيمة فارغة، والمطلوب true أو false؛ يوفّرها مرشّح default.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and true or false is needed; a default filter gives one.</source>
        <translation>القيمة فارغة لأن {missing} فارغ، والمطلوب true أو false؛ يوفّرها مرشّح default.</translation>
    </message>
    <message>
        <source>The value is empty, and a JSON value is needed; a default filter gives one.</source>
        <translation>القيمة فارغة، والمطلوب قيمة JSON؛ يوفّرها مرشّح default.</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a JSON value is needed; a default filter gives one.</source>
        <translation>القيمة فارغة لأن {missing} فارغ، والمطلوب قيمة JSON؛ يوفّرها مرشّح default.</translation>
    </message>
    <message>
        <source>The key {key} of row {row} stands in row {earlier} already; receivers keep only one of them.</source>
        <translation>المفتاح {key} في الصف {row} موجود من قبل في الصف {earlier}؛ ولا يحتفظ المستقبِلون إلا بواحد منهما.</translation>
    </message>
    <message>
        <source>A body of rows is one JSON object (line {line}).</source>
        <translation>متن الصفوف كائن JSON واحد (السطر {line}).</translation>
    </message>
    <message>
        <source>The object is never closed (line {line}).</source>
        <translation>لم يُغلق الكائن (السطر {line}).</translation>
    </message>
    <message>
        <source>A string is never closed (line {line}).</source>
        <translation>سلسلة نصية لم تُغلق (السطر {line}).</translation>
    </message>
    <message>
        <source>Text after the object would be lost (line {line}).</source>
        <translation>سيُفقد النص الذي بعد الكائن (السطر {line}).</translation>
    </message>
    <message>
        <source>The key {key} has no value (line {line}).</source>
        <translation>لا قيمة للمفتاح {key} (السطر {line}).</translation>
    </message>
    <message>
        <source>Which members there are depends on Liquid near {key} (line {line}).</source>
        <translation>تتوقف الأعضاء الموجودة على Liquid قرب {key} (السطر {line}).</translation>
    </message>
    <message>
        <source>A key in &quot;double quotes&quot; is needed (line {line}).</source>
        <translation>يلزم مفتاح بين &quot;علامتي اقتباس مزدوجتين&quot; (السطر {line}).</translation>
    </message>
    <message>
        <source>The key {key} has Liquid, which rows do not (line {line}).</source>
        <translation>في المفتاح {key} شيفرة Liquid، ولا ترد في مفاتيح الصفوف (السطر {line}).</translation>
    </message>
    <message>
        <source>Liquid between the members has no place in rows (line {line}).</source>
        <translation>لا مكان في الصفوف لـ Liquid بين الأعضاء (السطر {line}).</translation>
    </message>
    <message>
        <source>The key {key} needs a colon (line {line}).</source>
        <translation>يحتاج المفتاح {key} إلى نقطتين (السطر {line}).</translation>
    </message>
    <message>
        <source>What follows the value of {key} is unclear (line {line}).</source>
        <translation>ما يلي قيمة {key} غير واضح (السطر {line}).</translation>
    </message>
    <message>
        <source>The key {key} is not valid JSON (line {line}).</source>
        <translation>المفتاح {key} ليس JSON صالحًا (السطر {line}).</translation>
    </message>
    <message>
        <source>a string holds a bare control character; use json_escape</source>
        <translation>في سلسلة نصية محرف تحكم صريح؛ استخدم json_escape</translation>
    </message>
    <message>
        <source>a string holds a bare line break; use json_escape</source>
        <translation>في سلسلة نصية فاصل أسطر صريح؛ استخدم json_escape</translation>
    </message>
    <message>
        <source>it ends where a value was expected</source>
        <translation>ينتهي حيث تُتوقع قيمة</translation>
    </message>
    <message>
        <source>expected a value, found {found}</source>
        <translation>تُتوقع قيمة، ووُجد {found}</translation>
    </message>
    <message>
        <source>it ends where a key in &quot;double quotes&quot; was expected</source>
        <translation>ينتهي حيث يُتوقع مفتاح بين &quot;علامتي اقتباس مزدوجتين&quot;</translation>
    </message>
    <message>
        <source>expected a key in &quot;double quotes&quot;, found {found}</source>
        <translation>يُتوقع مفتاح بين &quot;علامتي اقتباس مزدوجتين&quot;، ووُجد {found}</translation>
    </message>
    <message>
        <source>it ends where a colon after the key was expected</source>
        <translation>ينتهي حيث تُتوقع نقطتان بعد المفتاح</translation>
    </message>
    <message>
        <source>expected a colon after the key, found {found}</source>
        <translation>تُتوقع نقطتان بعد المفتاح، ووُجد {found}</translation>
    </message>
    <message>
        <source>it ends where a comma or } here was expected</source>
        <translation>ينتهي حيث تُتوقع هنا فاصلة أو }</translation>
    </message>
    <message>
        <source>expected a comma or }} here, found {found}</source>
        <translation>تُتوقع هنا فاصلة أو }}، ووُجد {found}</translation>
    </message>
    <message>
        <source>it ends where a comma or ] here was expected</source>
        <translation>ينتهي حيث تُتوقع هنا فاصلة أو ]</translation>
    </message>
    <message>
        <source>expected a comma or ] here, found {found}</source>
        <translation>تُتوقع هنا فاصلة أو ]، ووُجد {found}</translation>
    </message>
    <message>
        <source>a string holds a bare tab; use json_escape</source>
        <translation>في سلسلة نصية محرف جدولة صريح؛ استخدم json_escape</translation>
    </message>
    <message>
        <source>The key {key} appears twice; receivers keep only one.</source>
        <translation>يتكرر المفتاح {key} مرتين؛ ولا يحتفظ المستقبِلون إلا بواحد.</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON; is a {opener} missing before it</source>
        <translation>يوجد نص بعد نهاية JSON؛ فهل تنقص قبله علامة {opener}</translation>
    </message>
    <message>
        <source>{word} is not a JSON value</source>
        <translation>{word} ليس قيمة JSON</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON</source>
        <translation>يوجد نص بعد نهاية JSON</translation>
    </message>
    <message>
        <source>text goes in &quot;double quotes&quot;</source>
        <translation>يوضع النص بين &quot;علامتي اقتباس مزدوجتين&quot;</translation>
    </message>
    <message>
        <source>a secret goes in &quot;double quotes&quot;</source>
        <translation>يوضع السرّ بين &quot;علامتي اقتباس مزدوجتين&quot;</translation>
    </message>
    <message>
        <source>a string is never closed</source>
        <translation>سلسلة نصية لم تُغلق</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} ليس رمز هروب يعرفه JSON</translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>الأبخازية</translation>
    </message>
    <message>
        <source>Afar</source>
        <translation>الأفارية</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>الأفريقانية</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>الأكانية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>الأراغونية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>الأسامية</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>الأوارية</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>الأفستية</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>الأيمارا</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>البامبارا</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>الباشكيرية</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>البيسلامية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>البريتونية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Central Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>التشامورو</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>الشيشانية</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>النيانجا</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Church Slavonic</source>
        <translation>سلافية كنسية</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>التشوفاشي</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>الكورنية</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>الكورسيكية</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>الكرى</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدانمركية</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>المالديفية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>دزونكا</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>الإيوي</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>الفاروية</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>الفيجية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Fulah</source>
        <translation>الفولانية</translation>
    </message>
    <message>
        <source>Gaelic</source>
        <translation>الغيلية الأسكتلندية</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الجاليكية</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>الغاندا</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>الغوارانية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>Haitian</source>
        <translation>الكريولية الهايتية</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>الهوسا</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>الهيريرو</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hiri Motu</source>
        <translation>الهيري موتو</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>الهنغارية</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الأيسلندية</translation>
    </message>
    <message>
        <source>Ido</source>
        <translation>الإيدو</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>الإيجبو</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Interlingua</source>
        <translation>اللّغة الوسيطة</translation>
    </message>
    <message>
        <source>Interlingue</source>
        <translation>الإنترلينج</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>الإينكتيتت</translation>
    </message>
    <message>
        <source>Inupiaq</source>
        <translation>الإينبياك</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>الجاوية</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>الكالاليست</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>الكانادا</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>الكانوري</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>الكشميرية</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخستانية</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>الكيكيو</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>الكينيارواندا</translation>
    </message>
    <message>
        <source>Kirghiz</source>
        <translation>القيرغيزية</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>الكومي</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>الكونغو</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>كوانياما</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Limburgan</source>
        <translation>الليمبورغية</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>اللينجالا</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>اللوبا كاتانغا</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>اللكسمبورغية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>الملغاشي</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الماليزية</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>المالايالامية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>المنكية</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>الماورية</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>الماراثية</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>المارشالية</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>المنغولية</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>النورو</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>النافاجو</translation>
    </message>
    <message>
        <source>Ndonga</source>
        <translation>الندونجا</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>النيبالية</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>النديبيل الشمالية</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>سامي الشمالية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية بوكمال</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>النرويجية نينورسك</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>الأوكسيتانية</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>الأوجيبوا</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>الأورية</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>الأورومية</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <translation>الأوسيتيك</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>البالية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتو</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>كيشوا</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>الرومانشية</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>الرندي</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>الساموائية</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>السانجو</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>السنسكريتية</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>السردينية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>الشونا</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>السيتشيون يي</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>السندية</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفانية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>النديبيل الجنوبي</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>السوتو الجنوبية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>السوندانية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>السواتي</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>التاغالوغية</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>التاهيتية</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>الطاجيكية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>التترية</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>التبتية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>التونغية</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>السونجا</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>التسوانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>التركمانية</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>التوي</translation>
    </message>
    <message>
        <source>Uighur</source>
        <translation>الأويغورية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأوردية</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>الأوزبكية</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>الفيندا</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>لغة الفولابوك</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>الولونية</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>الفريزيان</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>الولوفية</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>الخوسا</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>اليديشية</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>اليوروبا</translation>
    </message>
    <message>
        <source>Zhuang</source>
        <translation>الزهيونج</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>الزولو</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>سرّ</translation>
    </message>
    <message>
        <source>The body is not valid JSON after personalization for user {user} (line {line} column {column}): {reason}.</source>
        <translation>المتن ليس JSON صالحًا بعد التخصيص للمستخدم {user} (السطر {line} العمود {column}): {reason}.</translation>
    </message>
    <message>
        <source>{reason}; {names} printed nothing there</source>
        <translation>{reason}؛ لم يُطبع هناك شيء من {names}</translation>
    </message>
    <message>
        <source>{reason}; an output printed nothing there</source>
        <translation>{reason}؛ لم يطبع مُخرَجٌ هناك شيئًا</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the URL.</source>
        <translation>يتعذر تعيين الترويسة {name}: تُستنتج من URL.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the body.</source>
        <translation>يتعذر تعيين الترويسة {name}: تُستنتج من المتن.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: how the body is sent is not the author&apos;s to say.</source>
        <translation>يتعذر تعيين الترويسة {name}: ليس للمؤلف أن يحدد كيفية إرسال المتن.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it belongs to the connection, not to the message.</source>
        <translation>يتعذر تعيين الترويسة {name}: تخص الاتصال لا الرسالة.</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: the body is sent without waiting.</source>
        <translation>يتعذر تعيين الترويسة {name}: يُرسَل المتن دون انتظار.</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}).</source>
        <translation>في قيمة الترويسة {name} فاصل أسطر أو محرف تحكم ({code}).</translation>
    </message>
    <message>
        <source>Header {name}: {character} cannot go in a header; encode it first.</source>
        <translation>الترويسة {name}: لا يجوز {character} في ترويسة؛ رمّزه أولًا.</translation>
    </message>
    <message>
        <source>{name} is not a header name.</source>
        <translation>{name} ليس اسم ترويسة.</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}).</source>
        <translation>في قيمة الترويسة {name} محرف فصل أسطر ({code}).</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}) after personalization for user {user}.</source>
        <translation>في قيمة الترويسة {name} فاصل أسطر أو محرف تحكم ({code}) بعد التخصيص للمستخدم {user}.</translation>
    </message>
    <message>
        <source>Header {name}: {character}, after personalization for user {user}, cannot go in a header; encode it first.</source>
        <translation>الترويسة {name}: لا يجوز {character}، بعد التخصيص للمستخدم {user}، في ترويسة؛ رمّزه أولًا.</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}) after personalization for user {user}.</source>
        <translation>في قيمة الترويسة {name} محرف فصل أسطر ({code}) بعد التخصيص للمستخدم {user}.</translation>
    </message>
    <message>
        <source>{name} is never closed</source>
        <translation>لم يُغلق {name}</translation>
    </message>
    <message>
        <source>{{ is never closed</source>
        <translation>لم تُغلق {{</translation>
    </message>
    <message>
        <source>{% is never closed</source>
        <translation>لم تُغلق {%</translation>
    </message>
    <message>
        <source>comment is never closed</source>
        <translation>لم يُغلق comment</translation>
    </message>
    <message>
        <source>{name} closes nothing</source>
        <translation>لا يُغلق {name} شيئًا</translation>
    </message>
    <message>
        <source>The URL has a control character at character {place} ({code}).</source>
        <translation>في URL محرف تحكم عند المحرف {place} ({code}).</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {found}).</source>
        <translation>لا يمكن الإرسال إلا إلى http وhttps (وُجد {found}).</translation>
    </message>
    <message>
        <source>The URL has a line break at character {place} ({code}).</source>
        <translation>في URL فاصل أسطر عند المحرف {place} ({code}).</translation>
    </message>
    <message>
        <source>The URL does not start with http:// or https://.</source>
        <translation>لا يبدأ URL بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>A secret cannot be part of the host: where it would go could not be shown.</source>
        <translation>لا يمكن أن يكون السرّ جزءًا من المضيف: إذ يتعذر عرض وجهته.</translation>
    </message>
    <message>
        <source>The host has a backslash, which programs read differently.</source>
        <translation>في المضيف شرطة مائلة عكسية، تقرؤها البرامج بطرق مختلفة.</translation>
    </message>
    <message>
        <source>The URL has two @ before its path; write the first one as %40.</source>
        <translation>في URL علامتا @ قبل مساره؛ اكتب الأولى %40.</translation>
    </message>
    <message>
        <source>A colon and a port, or nothing, goes between ] and the path.</source>
        <translation>لا يوضع بين ] والمسار إلا نقطتان ومنفذ، أو لا شيء.</translation>
    </message>
    <message>
        <source>The host has more than one colon; an IPv6 address goes in [ ].</source>
        <translation>في المضيف أكثر من علامة نقطتين؛ ويوضع عنوان IPv6 بين [ ].</translation>
    </message>
    <message>
        <source>The URL has no host: two slashes are missing.</source>
        <translation>لا مضيف في URL: تنقص شرطتان مائلتان.</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} ليس منفذًا.</translation>
    </message>
    <message>
        <source>{host} is this computer ({address}): good for a test, not allowed in Braze.</source>
        <translation>{host} هو هذا الحاسوب ({address}): يصلح للاختبار، ولا يُسمح به في Braze.</translation>
    </message>
    <message>
        <source>{host} is this computer: good for a test, not allowed in Braze.</source>
        <translation>{host} هو هذا الحاسوب: يصلح للاختبار، ولا يُسمح به في Braze.</translation>
    </message>
    <message>
        <source>The line breaks between the parts of the URL are removed.</source>
        <translation>تُزال فواصل الأسطر بين أجزاء URL.</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on port {port} now, so the request goes there and not to port {usual}.</source>
        <translation>يستمع مستقبِل Hook Studio الآن على المنفذ {port}، فيذهب الطلب إليه لا إلى المنفذ {usual}.</translation>
    </message>
    <message>
        <source>The host {host} is sent as {sent}.</source>
        <translation>يُرسَل المضيف {host} بصورة {sent}.</translation>
    </message>
    <message>
        <source>What follows # is not sent; write it as %23 if it belongs to the URL.</source>
        <translation>لا يُرسَل ما يلي #؛ اكتبها %23 إن كانت من URL.</translation>
    </message>
    <message>
        <source>The URL holds a password; keep it in the keyring and send it in a header.</source>
        <translation>في URL كلمة مرور؛ احفظها في سلسلة المفاتيح وأرسلها في ترويسة.</translation>
    </message>
    <message>
        <source>The URL holds a user name; keep it in the keyring and send it in a header.</source>
        <translation>في URL اسم مستخدم؛ احفظه في سلسلة المفاتيح وأرسله في ترويسة.</translation>
    </message>
    <message>
        <source>{value} is sent as {encoded}; the filter url_param_escape encodes a value fully.</source>
        <translation>تُرسَل {value} بصورة {encoded}؛ ويرمّز المرشّح url_param_escape القيمة كاملة.</translation>
    </message>
    <message>
        <source>{host} is a private address, out of Braze&apos;s reach.</source>
        <translation>{host} عنوان خاص لا يصل إليه Braze.</translation>
    </message>
    <message>
        <source>The renderer was closed.</source>
        <translation>أُغلق المُصيِّر.</translation>
    </message>
    <message>
        <source>The renderer did not start ({reason}).</source>
        <translation>لم يبدأ المُصيِّر ({reason}).</translation>
    </message>
    <message>
        <source>The renderer cannot be started: {reason}.</source>
        <translation>يتعذر بدء المُصيِّر: {reason}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s.</source>
        <translation>تجاوز القالب {seconds:g} ث أو {megabytes} MB: أُوقف بعد {seconds:g} ث.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line}.</source>
        <translation>تجاوز القالب {seconds:g} ث أو {megabytes} MB: أُوقف بعد {seconds:g} ث عند السطر {line}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line} of the Content Block {block}.</source>
        <translation>تجاوز القالب {seconds:g} ث أو {megabytes} MB: أُوقف بعد {seconds:g} ث عند السطر {line} من Content Block {block}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory.</source>
        <translation>تجاوز القالب {seconds:g} ث أو {megabytes} MB: أُوقف لنقص الذاكرة.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line}.</source>
        <translation>تجاوز القالب {seconds:g} ث أو {megabytes} MB: أُوقف لنقص الذاكرة عند السطر {line}.</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line} of the Content Block {block}.</source>
        <translation>تجاوز القالب {seconds:g} ث أو {megabytes} MB: أُوقف لنقص الذاكرة عند السطر {line} من Content Block {block}.</translation>
    </message>
    <message>
        <source>The renderer broke down twice on this template; nothing was rendered.</source>
        <translation>تعطّل المُصيِّر مرتين عند هذا القالب؛ لم يُصيَّر شيء.</translation>
    </message>
    <message>
        <source>{problem} Nothing was sent.</source>
        <translation>{problem} لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not among the secrets of this run.</source>
        <translation>السرّ «{name}» ليس من أسرار هذا التشغيل.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not in the keyring.</source>
        <translation>السرّ «{name}» ليس في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; cannot be read. {problem}</source>
        <translation>تتعذر قراءة السرّ «{name}». {problem}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot name a secret: use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>لا يصلح &apos;{name}&apos; اسمًا لسرّ: استخدم الأحرف والأرقام و_ و-، وابدأ بحرف أو _.</translation>
    </message>
    <message>
        <source>This secret is too long for the system keyring.</source>
        <translation>هذا السرّ أطول مما تسعه سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The keyring holds a broken key for the outbox.</source>
        <translation>في سلسلة المفاتيح مفتاح تالف لصندوق الصادر.</translation>
    </message>
    <message>
        <source>The key in {file} cannot be read.</source>
        <translation>تتعذر قراءة المفتاح في {file}.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {limit_s:g} s. If it asks for its password, answer that and try again.</source>
        <translation>لم تُجب سلسلة المفاتيح خلال {limit_s:g} ث. إن طلبت كلمة مرورها فأدخلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>تتعذر قراءة {file}: {problem}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; the default is used.</source>
        <translation>لا يمكن أن يكون الإعداد {name} بالقيمة {value}؛ تُستخدم القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON. It was kept as {name}; the default settings are used.</source>
        <translation>{file} ليس JSON صالحًا. احتُفظ به باسم {name}؛ وتُستخدم الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON and cannot be set aside: {problem}.</source>
        <translation>{file} ليس JSON صالحًا وتتعذر تنحيته: {problem}.</translation>
    </message>
    <message>
        <source>{file} does not hold an object. It was kept as {name}; the default settings are used.</source>
        <translation>لا يحوي {file} كائنًا. احتُفظ به باسم {name}؛ وتُستخدم الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>{file} does not hold an object and cannot be set aside: {problem}.</source>
        <translation>لا يحوي {file} كائنًا وتتعذر تنحيته: {problem}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {file}: {problem}.</source>
        <translation>يتعذر حفظ الإعدادات في {file}: {problem}.</translation>
    </message>
    <message>
        <source>Expected a value.</source>
        <translation>تُتوقع قيمة.</translation>
    </message>
    <message>
        <source>Expected a name in double quotes.</source>
        <translation>يُتوقع اسم بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>Expected a comma.</source>
        <translation>تُتوقع فاصلة.</translation>
    </message>
    <message>
        <source>Expected a colon.</source>
        <translation>تُتوقع نقطتان.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing quote.</source>
        <translation>ليس للنص الذي يبدأ هنا علامة اقتباس ختامية.</translation>
    </message>
    <message>
        <source>A line break or tab in a text is written \n or \t.</source>
        <translation>يُكتب فاصل الأسطر أو محرف الجدولة في نص \n أو \t.</translation>
    </message>
    <message>
        <source>A backslash in a text must be doubled.</source>
        <translation>يجب مضاعفة الشرطة المائلة العكسية في النص.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing brace.</source>
        <translation>احذف الفاصلة قبل القوس المعقوص الختامي.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>احذف الفاصلة قبل القوس المربّع الختامي.</translation>
    </message>
    <message>
        <source>{word} is not a number of JSON.</source>
        <translation>{word} ليس رقمًا في JSON.</translation>
    </message>
    <message>
        <source>A number has more than {most:,} digits.</source>
        <translation>في أحد الأعداد أكثر من {most:,} رقم.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has agreed to send the secrets {names} to {host}.</source>
        <extracomment>Singular: Nobody has agreed to send secret {names} to {host}.</extracomment>
        <translation>
            <numerusform>لم يوافق أحد على إرسال الأسرار {names} إلى {host}.</numerusform>
            <numerusform>لم يوافق أحد على إرسال السرّ {names} إلى {host}.</numerusform>
            <numerusform>لم يوافق أحد على إرسال السرّين {names} إلى {host}.</numerusform>
            <numerusform>لم يوافق أحد على إرسال الأسرار {names} إلى {host}.</numerusform>
            <numerusform>لم يوافق أحد على إرسال الأسرار {names} إلى {host}.</numerusform>
            <numerusform>لم يوافق أحد على إرسال الأسرار {names} إلى {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is not trusted yet, so nothing is sent from it.</source>
        <translation>هذا المشروع غير موثوق بعد، فلا يُرسَل منه شيء.</translation>
    </message>
    <message>
        <source>This project asks for other hosts, headers or secrets than it was trusted with, so nothing is sent from it.</source>
        <translation>يطلب هذا المشروع مضيفات أو ترويسات أو أسرارًا غير التي وُثق به فيها، فلا يُرسَل منه شيء.</translation>
    </message>
    <message>
        <source>A template computes the host of this URL, and such a host never gets a secret. Write the host out, or take it from an environment.</source>
        <translation>يحسب قالبٌ مضيفَ عنوان URL هذا، ومثل هذا المضيف لا يتلقى سرًّا أبدًا. اكتب المضيف صراحةً أو خذه من بيئة.</translation>
    </message>
    <message>
        <source>Nobody has agreed to send from this project to {host}.</source>
        <translation>لم يوافق أحد على الإرسال من هذا المشروع إلى {host}.</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>البيئة {name}</translation>
    </message>
    <message>
        <source>{place} in {environment}</source>
        <translation>{place} في {environment}</translation>
    </message>
    <message>
        <source>Content Block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{file} is damaged. It was kept as {name}. No project is trusted.</source>
        <translation>الملف {file} تالف. حُفظ باسم {name}. لا مشروع موثوق.</translation>
    </message>
    <message>
        <source>{file} is damaged. No project is trusted.</source>
        <translation>الملف {file} تالف. لا مشروع موثوق.</translation>
    </message>
    <message>
        <source>Whom you trust cannot be saved to {file}: {problem}.</source>
        <translation>يتعذّر حفظ من تثق بهم في {file}: {problem}.</translation>
    </message>
    <message>
        <source>The address for updates is not an https address.</source>
        <translation>عنوان التحديثات ليس عنوان https.</translation>
    </message>
    <message>
        <source>The place for updates answered with status {status}.</source>
        <translation>ردّ موقع التحديثات برمز الحالة {status}.</translation>
    </message>
    <message>
        <source>The answer is too large to be about a version.</source>
        <translation>الردّ أكبر من أن يكون عن إصدار.</translation>
    </message>
    <message>
        <source>The answer does not name a version.</source>
        <translation>لا يذكر الردّ إصدارًا.</translation>
    </message>
    <message>
        <source>Design, preview, check and send webhooks that are personalized with Liquid.</source>
        <translation>تصميم الويب هوك المخصّص بواسطة Liquid ومعاينته وفحصه وإرساله.</translation>
    </message>
    <message>
        <source>It has no account and no telemetry, and reaches the network only when you send, record, import, or ask for updates.</source>
        <translation>بلا حساب ولا قياس عن بُعد، ولا يتصل بالشبكة إلا حين ترسل أو تسجّل أو تستورد أو تسأل عن التحديثات.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. It stands on:</source>
        <translation>مرخّص بموجب Apache License 2.0. يقوم على:</translation>
    </message>
    <message>
        <source>About Hook Studio</source>
        <translation>حول Hook Studio</translation>
    </message>
    <message>
        <source>Part or licence</source>
        <translation>مكوّن أو ترخيص</translation>
    </message>
    <message>
        <source>Parts of Hook Studio</source>
        <translation>مكوّنات Hook Studio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>البحث في المكوّنات</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Hook Studio {version}</source>
        <translation>Hook Studio {version}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;ويب هوك</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New webhook…</source>
        <translation>ويب هوك &amp;جديد…</translation>
    </message>
    <message>
        <source>New &amp;project…</source>
        <translation>م&amp;شروع جديد…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>حفظ ال&amp;كل</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>إعادة التحميل من القرص</translation>
    </message>
    <message>
        <source>&amp;Import users…</source>
        <translation>ا&amp;ستيراد المستخدمين…</translation>
    </message>
    <message>
        <source>&amp;Copy for Braze…</source>
        <translation>&amp;نسخ إلى Braze…</translation>
    </message>
    <message>
        <source>&amp;Allow-list…</source>
        <translation>&amp;قائمة السماح…</translation>
    </message>
    <message>
        <source>S&amp;ecrets…</source>
        <translation>الأ&amp;سرار…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>بحث وا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>ال&amp;مخطط…</translation>
    </message>
    <message>
        <source>&amp;Project pane</source>
        <translation>لوحة الم&amp;شروع</translation>
    </message>
    <message>
        <source>P&amp;review pane</source>
        <translation>لوحة الم&amp;عاينة</translation>
    </message>
    <message>
        <source>&amp;Bottom panel</source>
        <translation>اللوحة ال&amp;سفلية</translation>
    </message>
    <message>
        <source>&amp;Coverage in the editor</source>
        <translation>الت&amp;غطية في المحرّر</translation>
    </message>
    <message>
        <source>Go to the project</source>
        <translation>الانتقال إلى المشروع</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>الانتقال إلى المحرّر</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>الانتقال إلى المعاينة</translation>
    </message>
    <message>
        <source>Go to the &amp;matrix</source>
        <translation>الانتقال إلى الم&amp;صفوفة</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>الانتقال إلى الل&amp;قطات</translation>
    </message>
    <message>
        <source>Try hostile &amp;values</source>
        <translation>تجربة قيم &amp;ضارة</translation>
    </message>
    <message>
        <source>Go to the retry la&amp;b</source>
        <translation>الانتقال إلى م&amp;ختبر إعادة المحاولة</translation>
    </message>
    <message>
        <source>Search or &amp;do anything…</source>
        <translation>بحث أو ت&amp;نفيذ أي شيء…</translation>
    </message>
    <message>
        <source>&amp;Go to webhook…</source>
        <translation>الانتقال إلى &amp;ويب هوك…</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>الانتقال إلى عنوان URL</translation>
    </message>
    <message>
        <source>Next sample user</source>
        <translation>المستخدم النموذجي التالي</translation>
    </message>
    <message>
        <source>Previous sample user</source>
        <translation>المستخدم النموذجي السابق</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>اللغة التالية</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>اللغة السابقة</translation>
    </message>
    <message>
        <source>Choose the &amp;environment…</source>
        <translation>اختيار ال&amp;بيئة…</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>إ&amp;رسال تجريبي</translation>
    </message>
    <message>
        <source>&amp;Cancel the send</source>
        <translation>إ&amp;لغاء الإرسال</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>المشكلة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>المشكلة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>إ&amp;صلاح المشكلة</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة تس&amp;مية…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Help topics</source>
        <translation>&amp;مواضيع المساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>التحقق من الت&amp;حديثات…</translation>
    </message>
    <message>
        <source>&amp;About Hook Studio</source>
        <translation>ح&amp;ول Hook Studio</translation>
    </message>
    <message>
        <source>A server that lets in only these addresses takes webhooks of that instance and nothing else. The table is of {date}; Braze may add addresses, and what it publishes now counts.</source>
        <translation>الخادم الذي لا يسمح إلا بهذه العناوين يقبل الويب هوك من ذلك المثيل ولا شيء غيره. الجدول بتاريخ {date}؛ قد يضيف Braze عناوين، والمعتمد ما ينشره الآن.</translation>
    </message>
    <message>
        <source>Plain addresses</source>
        <translation>عناوين مجرّدة</translation>
    </message>
    <message>
        <source>CIDR blocks</source>
        <translation>كتل CIDR</translation>
    </message>
    <message>
        <source>AWS security group (JSON)</source>
        <translation>مجموعة أمان AWS (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} addresses</source>
        <extracomment>Singular: {n:,} address</extracomment>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>{n:,} عناوين</numerusform>
            <numerusform>{n:,} عنوانًا</numerusform>
            <numerusform>{n:,} عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the allow-list</source>
        <translation>حفظ قائمة السماح</translation>
    </message>
    <message>
        <source>Allow-list</source>
        <translation>قائمة السماح</translation>
    </message>
    <message>
        <source>Instance of Braze</source>
        <translation>مثيل Braze</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>كل المثيلات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>ال&amp;مثيل</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الت&amp;نسيق</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Bottom panel</source>
        <translation>اللوحة السفلية</translation>
    </message>
    <message>
        <source>Hide the bottom panel</source>
        <translation>إخفاء اللوحة السفلية</translation>
    </message>
    <message>
        <source>Show the bottom panel</source>
        <translation>إظهار اللوحة السفلية</translation>
    </message>
    <message>
        <source>Method in Braze: {method} · values of {environment}</source>
        <translation>الطريقة في Braze: {method} · قيم {environment}</translation>
    </message>
    <message>
        <source>Method in Braze: {method}</source>
        <translation>الطريقة في Braze: {method}</translation>
    </message>
    <message>
        <source>Copy for Braze · {name}</source>
        <translation>نسخ إلى Braze · {name}</translation>
    </message>
    <message>
        <source>Fields of Braze&apos;s composer</source>
        <translation>حقول محرّر Braze</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>REST API object</source>
        <translation>كائن REST API</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>نسخ {field}</translation>
    </message>
    <message>
        <source>{field} for Braze</source>
        <translation>{field} لأجل Braze</translation>
    </message>
    <message>
        <source>Before this works in Braze</source>
        <translation>قبل أن يعمل هذا في Braze</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>What Braze would not accept</source>
        <translation>ما لن يقبله Braze</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضية</translation>
    </message>
    <message>
        <source>● Changed</source>
        <translation>● تغيّرت</translation>
    </message>
    <message>
        <source>＋ New</source>
        <translation>＋ جديدة</translation>
    </message>
    <message>
        <source>⊘ Not needed</source>
        <translation>⊘ لا حاجة إليها</translation>
    </message>
    <message>
        <source>✕ Unreadable</source>
        <translation>✕ تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>الويب هوك</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>Accepted {n:,} snapshots</source>
        <extracomment>Singular: Accepted {n:,} snapshot</extracomment>
        <translation>
            <numerusform>لم تُقبل أي لقطة</numerusform>
            <numerusform>قُبلت لقطة واحدة</numerusform>
            <numerusform>قُبلت لقطتان</numerusform>
            <numerusform>قُبلت {n:,} لقطات</numerusform>
            <numerusform>قُبلت {n:,} لقطة</numerusform>
            <numerusform>قُبلت {n:,} لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>تجري المقارنة</translation>
    </message>
    <message>
        <source>The requests are compared with their files.</source>
        <translation>تُقارَن الطلبات بملفاتها.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} requests are as the snapshots hold.</source>
        <extracomment>Singular: {n:,} request is as the snapshots hold.</extracomment>
        <translation>
            <numerusform>لا طلب يطابق اللقطات.</numerusform>
            <numerusform>طلب واحد يطابق لقطته.</numerusform>
            <numerusform>طلبان يطابقان لقطتيهما.</numerusform>
            <numerusform>{n:,} طلبات تطابق لقطاتها.</numerusform>
            <numerusform>{n:,} طلبًا تطابق لقطاتها.</numerusform>
            <numerusform>{n:,} طلب تطابق لقطاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Snapshots that differ</source>
        <translation>اللقطات المختلفة</translation>
    </message>
    <message>
        <source>Let the snapshot hold what the webhook makes now</source>
        <translation>جعل اللقطة تحفظ ما ينتجه الويب هوك الآن</translation>
    </message>
    <message>
        <source>Accept every change in the list</source>
        <translation>قبول كل تغيير في القائمة</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} snapshots differ</source>
        <extracomment>Singular: {n:,} snapshot differs</extracomment>
        <translation>
            <numerusform>لا لقطات مختلفة</numerusform>
            <numerusform>لقطة واحدة مختلفة</numerusform>
            <numerusform>لقطتان مختلفتان</numerusform>
            <numerusform>{n:,} لقطات مختلفة</numerusform>
            <numerusform>{n:,} لقطة مختلفة</numerusform>
            <numerusform>{n:,} لقطة مختلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings did not end</source>
        <extracomment>Singular: {n:,} rendering did not end</extracomment>
        <translation>
            <numerusform>اكتملت كل عمليات التصيير</numerusform>
            <numerusform>عملية تصيير واحدة لم تكتمل</numerusform>
            <numerusform>عمليتا تصيير لم تكتملا</numerusform>
            <numerusform>{n:,} عمليات تصيير لم تكتمل</numerusform>
            <numerusform>{n:,} عملية تصيير لم تكتمل</numerusform>
            <numerusform>{n:,} عملية تصيير لم تكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>with edits that are not saved</source>
        <translation>مع تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No snapshots</source>
        <translation>لا لقطات</translation>
    </message>
    <message>
        <source>With a webhook and a sample user there is something to keep.</source>
        <translation>بوجود ويب هوك ومستخدم نموذجي يصبح هناك ما يُحفظ.</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>لا لقطات بعد</translation>
    </message>
    <message>
        <source>They keep each request as a file, so that a review shows what an edit does.</source>
        <translation>تحفظ كل طلب في ملف، فتُظهر المراجعة أثر كل تعديل.</translation>
    </message>
    <message>
        <source>Take snapshots</source>
        <translation>التقاط اللقطات</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <extracomment>Singular: {done:,} of {n:,} request</extracomment>
        <translation>
            <numerusform>{done:,} من {n:,} طلب</numerusform>
            <numerusform>{done:,} من طلب واحد</numerusform>
            <numerusform>{done:,} من طلبين</numerusform>
            <numerusform>{done:,} من {n:,} طلبات</numerusform>
            <numerusform>{done:,} من {n:,} طلبًا</numerusform>
            <numerusform>{done:,} من {n:,} طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;تراجع عن {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>إ&amp;عادة {edit}</translation>
    </message>
    <message>
        <source>Other edits followed; undo those first.</source>
        <translation>تلته تعديلات أخرى؛ تراجع عنها أولًا.</translation>
    </message>
    <message>
        <source>A GET request has no body, so Braze does not send this one.</source>
        <translation>ليس لطلب GET متن، لذا لا يرسل Braze هذا المتن.</translation>
    </message>
    <message>
        <source>Paste URL in languages</source>
        <translation>لصق عنوان URL باللغات</translation>
    </message>
    <message>
        <source>The pasted URL was split into language tabs: Default, {languages}.</source>
        <translation>قُسّم عنوان URL الملصق على تبويبات اللغات: الافتراضية، {languages}.</translation>
    </message>
    <message>
        <source>Paste body in languages</source>
        <translation>لصق المتن باللغات</translation>
    </message>
    <message>
        <source>The pasted body was split into language tabs: Default, {languages}.</source>
        <translation>قُسّم المتن الملصق على تبويبات اللغات: الافتراضية، {languages}.</translation>
    </message>
    <message>
        <source>Change the method to {method}</source>
        <translation>تغيير الطريقة إلى {method}</translation>
    </message>
    <message>
        <source>Override the URL</source>
        <translation>تجاوز عنوان URL</translation>
    </message>
    <message>
        <source>Use the default URL</source>
        <translation>استخدام عنوان URL الافتراضي</translation>
    </message>
    <message>
        <source>Override the body</source>
        <translation>تجاوز المتن</translation>
    </message>
    <message>
        <source>Use the default body</source>
        <translation>استخدام المتن الافتراضي</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>إضافة {language}</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>إزالة {language}</translation>
    </message>
    <message>
        <source>{language} is removed.</source>
        <translation>أُزيلت اللغة {language}.</translation>
    </message>
    <message>
        <source>Turn into raw text</source>
        <translation>تحويل إلى نص خام</translation>
    </message>
    <message>
        <source>Turn into a JSON table</source>
        <translation>تحويل إلى جدول JSON</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>تحرير عنوان URL</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>تحرير المتن</translation>
    </message>
    <message>
        <source>It stays a table; change that place first.</source>
        <translation>يبقى جدولًا؛ غيّر ذلك الموضع أولًا.</translation>
    </message>
    <message>
        <source>It stays raw text; change that place first.</source>
        <translation>يبقى نصًا خامًا؛ غيّر ذلك الموضع أولًا.</translation>
    </message>
    <message>
        <source>A webhook is a request that Braze sends for each user: a method, a URL, headers and a body, personalized with Liquid.</source>
        <translation>الويب هوك طلب يرسله Braze لكل مستخدم: طريقة وعنوان URL وترويسات ومتن، مخصّصة بواسطة Liquid.</translation>
    </message>
    <message>
        <source>No webhook open</source>
        <translation>لا ويب هوك مفتوح</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>ويب هوك جديد</translation>
    </message>
    <message>
        <source>{keys} renames the webhook and its file.</source>
        <translation>يعيد {keys} تسمية الويب هوك وملفه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on the file</source>
        <extracomment>Singular: {n} note on the file</extracomment>
        <translation>
            <numerusform>لا ملاحظات على الملف</numerusform>
            <numerusform>ملاحظة واحدة على الملف</numerusform>
            <numerusform>ملاحظتان على الملف</numerusform>
            <numerusform>{n} ملاحظات على الملف</numerusform>
            <numerusform>{n} ملاحظة على الملف</numerusform>
            <numerusform>{n} ملاحظة على الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>اسم الويب هوك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>• Not saved</source>
        <translation>• غير محفوظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Copy for Braze</source>
        <translation>نسخ إلى Braze</translation>
    </message>
    <message>
        <source>Copy for Braze: the URL, the headers and the body as Braze&apos;s composer takes them, languages merged</source>
        <translation>نسخ إلى Braze: عنوان URL والترويسات والمتن كما يقبلها محرّر Braze، مع دمج اللغات</translation>
    </message>
    <message>
        <source>Save this webhook</source>
        <translation>حفظ هذا الويب هوك</translation>
    </message>
    <message>
        <source>what the body is</source>
        <translation>ماهية المتن</translation>
    </message>
    <message>
        <source>who is calling</source>
        <translation>من يستدعي</translation>
    </message>
    <message>
        <source>what the answer may be</source>
        <translation>ما يجوز أن يكون عليه الردّ</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>لغة الردّ</translation>
    </message>
    <message>
        <source>a key of the receiver</source>
        <translation>مفتاح لدى المستقبِل</translation>
    </message>
    <message>
        <source>the same for a repeated call</source>
        <translation>نفسها في الاستدعاء المكرّر</translation>
    </message>
    <message>
        <source>Braze sends its own</source>
        <translation>يرسل Braze قيمته الخاصة</translation>
    </message>
    <message>
        <source>how the answer may be kept</source>
        <translation>كيف يجوز حفظ الردّ</translation>
    </message>
    <message>
        <source>how the receiver should act</source>
        <translation>كيف ينبغي أن يتصرف المستقبِل</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>a token from your keyring</source>
        <translation>رمز وصول من سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>user:password from your keyring</source>
        <translation>مستخدم:كلمة مرور من سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>a key from your keyring</source>
        <translation>مفتاح من سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>ask again each time</source>
        <translation>السؤال مجددًا كل مرة</translation>
    </message>
    <message>
        <source>answer before the work is done</source>
        <translation>الردّ قبل إتمام العمل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>This header</source>
        <translation>هذه الترويسة</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Sent; untick to keep it without sending</source>
        <translation>تُرسَل؛ ألغِ التحديد للاحتفاظ بها دون إرسال</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لا تُرسَل</translation>
    </message>
    <message>
        <source>{name} is sent</source>
        <translation>تُرسَل {name}</translation>
    </message>
    <message>
        <source>{name} is not sent</source>
        <translation>لا تُرسَل {name}</translation>
    </message>
    <message>
        <source>No headers yet. Add one, or paste “Name: value” lines.
Without a Content-Type, Braze guesses one from the body.</source>
        <translation>لا ترويسات بعد. أضف ترويسة أو الصق أسطرًا مثل «Name: value».
دون Content-Type يخمّن Braze نوعًا من المتن.</translation>
    </message>
    <message>
        <source>Headers are the same in every language: Braze does not vary them.</source>
        <translation>الترويسات نفسها في كل اللغات: لا يغيّرها Braze.</translation>
    </message>
    <message>
        <source>URL as in Default</source>
        <translation>عنوان URL كما في الافتراضية</translation>
    </message>
    <message>
        <source>Own URL for {language}</source>
        <translation>عنوان URL خاص باللغة {language}</translation>
    </message>
    <message>
        <source>Give {language} a URL of its own</source>
        <translation>منح {language} عنوان URL خاصًا بها</translation>
    </message>
    <message>
        <source>Drop this URL; {language} then uses the default one</source>
        <translation>التخلي عن عنوان URL هذا؛ تستخدم {language} عندئذ العنوان الافتراضي</translation>
    </message>
    <message>
        <source>Override: URL of {language}</source>
        <translation>تجاوز: عنوان URL للغة {language}</translation>
    </message>
    <message>
        <source>Use Default&apos;s: URL of {language}</source>
        <translation>استخدام الافتراضية: عنوان URL للغة {language}</translation>
    </message>
    <message>
        <source>Body as in Default</source>
        <translation>المتن كما في الافتراضية</translation>
    </message>
    <message>
        <source>Own body for {language}</source>
        <translation>متن خاص باللغة {language}</translation>
    </message>
    <message>
        <source>Give {language} a body of its own</source>
        <translation>منح {language} متنًا خاصًا بها</translation>
    </message>
    <message>
        <source>Drop this body; {language} then uses the default one</source>
        <translation>التخلي عن هذا المتن؛ تستخدم {language} عندئذ المتن الافتراضي</translation>
    </message>
    <message>
        <source>Override: body of {language}</source>
        <translation>تجاوز: متن اللغة {language}</translation>
    </message>
    <message>
        <source>Use Default&apos;s: body of {language}</source>
        <translation>استخدام الافتراضية: متن اللغة {language}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Use Default&apos;s</source>
        <translation>استخدام الافتراضية</translation>
    </message>
    <message>
        <source>No pairs yet: the body is {}.
Add one, or paste a JSON object.</source>
        <translation>لا أزواج بعد: المتن هو {}.
أضف زوجًا أو الصق كائن JSON.</translation>
    </message>
    <message>
        <source>JSON it makes</source>
        <translation>JSON الناتج</translation>
    </message>
    <message>
        <source>Show the JSON that the pairs make</source>
        <translation>إظهار JSON الناتج من الأزواج</translation>
    </message>
    <message>
        <source>JSON that the pairs make</source>
        <translation>JSON الناتج من الأزواج</translation>
    </message>
    <message>
        <source>Language or tag</source>
        <translation>لغة أو وسم لغة</translation>
    </message>
    <message>
        <source>Search a language</source>
        <translation>البحث عن لغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>No language of that name.</source>
        <translation>لا لغة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Preview {language}</source>
        <translation>معاينة {language}</translation>
    </message>
    <message>
        <source>Preview {language}, whatever the user&apos;s language</source>
        <translation>معاينة {language} أيًا كانت لغة المستخدم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add a language with its own URL or body</source>
        <translation>إضافة لغة بعنوان URL أو متن خاص بها</translation>
    </message>
    <message>
        <source>For users whose language has no tab of its own</source>
        <translation>للمستخدمين الذين ليس للغتهم تبويب خاص</translation>
    </message>
    <message>
        <source>Languages before</source>
        <translation>اللغات السابقة</translation>
    </message>
    <message>
        <source>Languages after</source>
        <translation>اللغات التالية</translation>
    </message>
    <message>
        <source>Remove {language} with its own URL and body?</source>
        <translation>إزالة {language} مع عنوان URL والمتن الخاصين بها؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Preview this</source>
        <translation>معاينة هذه</translation>
    </message>
    <message>
        <source>The preview shows this one.</source>
        <translation>المعاينة تعرض هذه.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>an object, a list …</source>
        <translation>كائن، قائمة …</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>This key is sent as null. Choose another type to give it a value.</source>
        <translation>يُرسَل هذا المفتاح بالقيمة null. اختر نوعًا آخر لتعطيه قيمة.</translation>
    </message>
    <message>
        <source>Whichever it is: 408, 429, any 5xx answer and no answer within 90 s are retried, as Braze does; all else is final.</source>
        <translation>أيًا كانت السياسة: تُعاد المحاولة عند 408 و429 وأي ردّ 5xx وعند غياب الردّ خلال 90 ث، كما يفعل Braze؛ وما عدا ذلك نهائي.</translation>
    </message>
    <message>
        <source>{policy} The waits are Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>{policy} مُدد الانتظار من اختيار Hook Studio؛ لا يوثّقها Braze.</translation>
    </message>
    <message>
        <source>As the Standard Webhooks specification suggests.</source>
        <translation>كما تقترح مواصفة Standard Webhooks.</translation>
    </message>
    <message>
        <source>The wait before each retry, up to 20 of them.</source>
        <translation>مدة الانتظار قبل كل إعادة محاولة، حتى 20 مدة.</translation>
    </message>
    <message>
        <source>As Braze does</source>
        <translation>كما يفعل Braze</translation>
    </message>
    <message>
        <source>Deliver as Braze does</source>
        <translation>التسليم كما يفعل Braze</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Deliver once</source>
        <translation>التسليم مرة واحدة</translation>
    </message>
    <message>
        <source>Deliver as Standard Webhooks says</source>
        <translation>التسليم وفق Standard Webhooks</translation>
    </message>
    <message>
        <source>Own schedule</source>
        <translation>جدول خاص</translation>
    </message>
    <message>
        <source>Deliver by an own schedule</source>
        <translation>التسليم وفق جدول خاص</translation>
    </message>
    <message>
        <source>Waits before each retry</source>
        <translation>مُدد الانتظار قبل كل إعادة محاولة</translation>
    </message>
    <message>
        <source>For receivers that must not see a repeat.</source>
        <translation>للمستقبِلات التي يجب ألا يصلها تكرار.</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 5m, 2h, 1d</source>
        <translation>مُدد الانتظار مفصولة بفواصل: 10s, 1m, 5m, 2h, 1d</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>مُدد الانتظار</translation>
    </message>
    <message>
        <source>✕ Column {column}: {message} The waits before still hold.</source>
        <translation>✕ العمود {column}: {message} مُدد الانتظار السابقة ما زالت سارية.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>محفوظ في {file}</translation>
    </message>
    <message>
        <source>{keys} sends this to the receiver on your own machine.</source>
        <translation>يرسل {keys} هذا إلى المستقبِل على جهازك.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Where the request goes. Shift+Enter starts a new line for Liquid.</source>
        <translation>وجهة الطلب. يبدأ Shift+Enter سطرًا جديدًا لأجل Liquid.</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>في انتظار الردّ</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Braze knows these four methods</source>
        <translation>يعرف Braze هذه الطرق الأربع</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} headers</source>
        <extracomment>Singular: Remove {n} header</extracomment>
        <translation>
            <numerusform>إزالة الترويسات</numerusform>
            <numerusform>إزالة ترويسة واحدة</numerusform>
            <numerusform>إزالة ترويستين</numerusform>
            <numerusform>إزالة {n} ترويسات</numerusform>
            <numerusform>إزالة {n} ترويسة</numerusform>
            <numerusform>إزالة {n} ترويسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} headers</source>
        <extracomment>Singular: Move {n} header</extracomment>
        <translation>
            <numerusform>نقل الترويسات</numerusform>
            <numerusform>نقل ترويسة واحدة</numerusform>
            <numerusform>نقل ترويستين</numerusform>
            <numerusform>نقل {n} ترويسات</numerusform>
            <numerusform>نقل {n} ترويسة</numerusform>
            <numerusform>نقل {n} ترويسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} headers</source>
        <extracomment>Singular: Paste {n} header</extracomment>
        <translation>
            <numerusform>لصق الترويسات</numerusform>
            <numerusform>لصق ترويسة واحدة</numerusform>
            <numerusform>لصق ترويستين</numerusform>
            <numerusform>لصق {n} ترويسات</numerusform>
            <numerusform>لصق {n} ترويسة</numerusform>
            <numerusform>لصق {n} ترويسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pair</source>
        <translation>إزالة زوج</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} pairs</source>
        <extracomment>Singular: Remove {n} pair</extracomment>
        <translation>
            <numerusform>إزالة الأزواج</numerusform>
            <numerusform>إزالة زوج واحد</numerusform>
            <numerusform>إزالة زوجين</numerusform>
            <numerusform>إزالة {n} أزواج</numerusform>
            <numerusform>إزالة {n} زوجًا</numerusform>
            <numerusform>إزالة {n} زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Move pair</source>
        <translation>نقل زوج</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} pairs</source>
        <extracomment>Singular: Move {n} pair</extracomment>
        <translation>
            <numerusform>نقل الأزواج</numerusform>
            <numerusform>نقل زوج واحد</numerusform>
            <numerusform>نقل زوجين</numerusform>
            <numerusform>نقل {n} أزواج</numerusform>
            <numerusform>نقل {n} زوجًا</numerusform>
            <numerusform>نقل {n} زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste pair</source>
        <translation>لصق زوج</translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} pairs</source>
        <extracomment>Singular: Paste {n} pair</extracomment>
        <translation>
            <numerusform>لصق الأزواج</numerusform>
            <numerusform>لصق زوج واحد</numerusform>
            <numerusform>لصق زوجين</numerusform>
            <numerusform>لصق {n} أزواج</numerusform>
            <numerusform>لصق {n} زوجًا</numerusform>
            <numerusform>لصق {n} زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>إزالة ترويسة</translation>
    </message>
    <message>
        <source>Move header</source>
        <translation>نقل ترويسة</translation>
    </message>
    <message>
        <source>Paste header</source>
        <translation>لصق ترويسة</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>إضافة زوج</translation>
    </message>
    <message>
        <source>Add a pair (Enter on the last row)</source>
        <translation>إضافة زوج (Enter في الصف الأخير)</translation>
    </message>
    <message>
        <source>Edit pair</source>
        <translation>تحرير زوج</translation>
    </message>
    <message>
        <source>The clipboard holds no pairs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>لا أزواج في الحافظة. انسخ كائن JSON أو أسطرًا مثل «name: value».</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Add a header (Enter on the last row)</source>
        <translation>إضافة ترويسة (Enter في الصف الأخير)</translation>
    </message>
    <message>
        <source>Edit header</source>
        <translation>تحرير ترويسة</translation>
    </message>
    <message>
        <source>The clipboard holds no headers. Copy a JSON object, or lines like “name: value”.</source>
        <translation>لا ترويسات في الحافظة. انسخ كائن JSON أو أسطرًا مثل «name: value».</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>إزالة (Delete)</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>إزالة {row}</translation>
    </message>
    <message>
        <source>Drag to move (Alt+↑, Alt+↓)</source>
        <translation>اسحب للنقل (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>أجزاء الويب هوك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>نوع المتن</translation>
    </message>
    <message>
        <source>Headers {count}</source>
        <translation>الترويسات {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sent</source>
        <extracomment>Singular: {n} sent</extracomment>
        <translation>
            <numerusform>لا شيء يُرسَل</numerusform>
            <numerusform>واحدة تُرسَل</numerusform>
            <numerusform>اثنتان تُرسَلان</numerusform>
            <numerusform>{n} تُرسَل</numerusform>
            <numerusform>{n} تُرسَل</numerusform>
            <numerusform>{n} تُرسَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} switched off</source>
        <extracomment>Singular: {n} switched off</extracomment>
        <translation>
            <numerusform>لا شيء معطّل</numerusform>
            <numerusform>واحدة معطّلة</numerusform>
            <numerusform>اثنتان معطّلتان</numerusform>
            <numerusform>{n} معطّلة</numerusform>
            <numerusform>{n} معطّلة</numerusform>
            <numerusform>{n} معطّلة</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON table</source>
        <translation>جدول JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Send this request with the previewed user</source>
        <translation>إرسال هذا الطلب بالمستخدم المُعايَن</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>إيقاف انتظار الردّ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>{stop_tip}; {seconds} s of at most {limit} s are over</source>
        <translation>{stop_tip}؛ مضت {seconds} ث من {limit} ث على الأكثر</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>إرسال إلى الإنتاج</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال تجريبي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Cancel {seconds} s</source>
        <translation>إلغاء {seconds} ث</translation>
    </message>
    <message>
        <source>Not sent: the template aborts for this user ({reason}).</source>
        <translation>لم يُرسَل: القالب يُلغي الإرسال لهذا المستخدم ({reason}).</translation>
    </message>
    <message>
        <source>Not sent: {reason}.</source>
        <translation>لم يُرسَل: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: {reason}. This is the first of {n} such problems.</source>
        <extracomment>Singular: Not sent: {reason}. This is the first of {n} such problem.</extracomment>
        <translation>
            <numerusform>لم يُرسَل: {reason}.</numerusform>
            <numerusform>لم يُرسَل: {reason}. هذه هي المشكلة الوحيدة من نوعها.</numerusform>
            <numerusform>لم يُرسَل: {reason}. هذه أولى مشكلتين من نوعها.</numerusform>
            <numerusform>لم يُرسَل: {reason}. هذه أولى {n} مشكلات من نوعها.</numerusform>
            <numerusform>لم يُرسَل: {reason}. هذه أولى {n} مشكلة من نوعها.</numerusform>
            <numerusform>لم يُرسَل: {reason}. هذه أولى {n} مشكلة من نوعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Braze waits 90 s for the whole answer and follows no redirect.</source>
        <translation>ينتظر Braze الردّ كاملًا 90 ث ولا يتبع أي إعادة توجيه.</translation>
    </message>
    <message>
        <source>Only the ports 80 and 443 are allowed. Hook Studio also sends to this machine, for tests.</source>
        <translation>المنفذان 80 و443 وحدهما مسموح بهما. يرسل Hook Studio أيضًا إلى هذا الجهاز لأغراض الاختبار.</translation>
    </message>
    <message>
        <source>User-Agent is “Braze Sender” and a hash that changes.</source>
        <translation>قيمة User-Agent هي «Braze Sender» مع تجزئة تتغيّر.</translation>
    </message>
    <message>
        <source>Without a Content-Type header Braze guesses one from the body; set it to be sure.</source>
        <translation>دون الترويسة Content-Type يخمّن Braze نوعًا من المتن؛ عيّنها لتكون على يقين.</translation>
    </message>
    <message>
        <source>Braze keeps its message log for 60 hours.</source>
        <translation>يحتفظ Braze بسجل رسائله 60 ساعة.</translation>
    </message>
    <message>
        <source>{file} and {body_file}</source>
        <translation>{file} و{body_file}</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>each attempt, by a key</comment>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>What Braze does with it</source>
        <translation>ما يفعله Braze به</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>عدم التوقيع</translation>
    </message>
    <message>
        <source>Edit the waits</source>
        <translation>تحرير مُدد الانتظار</translation>
    </message>
    <message>
        <source>Name the signing key</source>
        <translation>تسمية مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Each attempt carries webhook-id (the same in every retry), webhook-timestamp and webhook-signature, so that the receiver can check who sent it. Braze does not do this.</source>
        <translation>تحمل كل محاولة webhook-id (نفسه في كل إعادة محاولة) وwebhook-timestamp وwebhook-signature، ليتحقق المستقبِل من هوية المرسل. لا يفعل Braze ذلك.</translation>
    </message>
    <message>
        <source>The key itself is kept in the keyring under this name and never in a file: whsec_ and Base64, as the receiver has it. Where it is missing, it is asked for at the first send.</source>
        <translation>يُحفظ المفتاح نفسه في سلسلة المفاتيح بهذا الاسم ولا يُكتب في ملف أبدًا: whsec_ ثم Base64 كما هو لدى المستقبِل. وحيث يغيب يُطلب عند أول إرسال.</translation>
    </message>
    <message>
        <source>Name of the secret that holds the signing key</source>
        <translation>اسم السرّ الذي يحوي مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Sign as Standard Webhooks says</source>
        <translation>التوقيع وفق Standard Webhooks</translation>
    </message>
    <message>
        <source>✕ {problem} The name before still holds.</source>
        <translation>✕ {problem} الاسم السابق ما زال ساريًا.</translation>
    </message>
    <message>
        <source>A secret has a name.</source>
        <translation>لا بدّ للسرّ من اسم.</translation>
    </message>
    <message>
        <source>Type {row}</source>
        <translation>النوع {row}</translation>
    </message>
    <message>
        <source>An environment has no text to search in.</source>
        <translation>ليس في البيئة نص يُبحث فيه.</translation>
    </message>
    <message>
        <source>The project has no environment yet.</source>
        <translation>ليس في المشروع بيئة بعد.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>بيئة جديدة</translation>
    </message>
    <message>
        <source>Where sample users are imported from, and the secret that holds the key: hookstudio users import --environment, and File › Import users.</source>
        <translation>مصدر استيراد المستخدمين النموذجيين، والسرّ الذي يحوي المفتاح: hookstudio users import --environment، أو ملف › استيراد المستخدمين.</translation>
    </message>
    <message numerus="yes">
        <source>! {message} (and {n} more)</source>
        <extracomment>Singular: ! {message} (and {n} more)</extracomment>
        <translation>
            <numerusform>! {message}</numerusform>
            <numerusform>! {message} (وواحدة أخرى)</numerusform>
            <numerusform>! {message} (واثنتان أخريان)</numerusform>
            <numerusform>! {message} (و{n} أخرى)</numerusform>
            <numerusform>! {message} (و{n} أخرى)</numerusform>
            <numerusform>! {message} (و{n} أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>اسم البيئة</translation>
    </message>
    <message>
        <source>The picker at the top lists it so; F2 renames it.</source>
        <translation>تظهر بهذا الاسم في المنتقي أعلاه؛ ويعيد F2 تسميتها.</translation>
    </message>
    <message>
        <source>Production: mark it everywhere, and ask before each send</source>
        <translation>الإنتاج: تمييزها في كل مكان والسؤال قبل كل إرسال</translation>
    </message>
    <message>
        <source>Parts of the environment</source>
        <translation>أجزاء البيئة</translation>
    </message>
    <message>
        <source>REST host</source>
        <translation>مضيف REST</translation>
    </message>
    <message>
        <source>US-01, or https://rest.iad-01.braze.com</source>
        <translation>US-01 أو https://rest.iad-01.braze.com</translation>
    </message>
    <message>
        <source>Secret with the API key</source>
        <translation>السرّ الذي يحوي مفتاح API</translation>
    </message>
    <message>
        <source>Braze REST API</source>
        <translation>واجهة Braze REST API</translation>
    </message>
    <message>
        <source>Edit the REST key</source>
        <translation>تحرير مفتاح REST</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>تمييز كبيئة إنتاج</translation>
    </message>
    <message>
        <source>Take the production mark away</source>
        <translation>إزالة تمييز الإنتاج</translation>
    </message>
    <message>
        <source>Edit the REST host</source>
        <translation>تحرير مضيف REST</translation>
    </message>
    <message>
        <source>Base URLs</source>
        <translation>عناوين URL الأساسية</translation>
    </message>
    <message>
        <source>Templates write {{environment.name}}/path. A host written so counts as a fixed one.</source>
        <translation>تكتب القوالب {{environment.name}}/path. والمضيف المكتوب هكذا يُعدّ ثابتًا.</translation>
    </message>
    <message>
        <source>No base URLs yet. Add one, or paste “name: https://…” lines.</source>
        <translation>لا عناوين URL أساسية بعد. أضف عنوانًا أو الصق أسطرًا مثل «name: https://…».</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيّرات</translation>
    </message>
    <message>
        <source>Templates read {{environment.name}}, wherever Liquid stands.</source>
        <translation>تقرأ القوالب {{environment.name}} حيثما يُستخدم Liquid.</translation>
    </message>
    <message>
        <source>No variables yet. Add one, or paste “name: value” lines.</source>
        <translation>لا متغيّرات بعد. أضف متغيّرًا أو الصق أسطرًا مثل «name: value».</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>{{secret.name}} takes the secret that is named here; one that is not listed stands for itself. Values stay in the keyring.</source>
        <translation>يأخذ {{secret.name}} السرّ المسمّى هنا؛ وما لم يُدرج هنا يبقى باسمه. تبقى القيم في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>No secret goes by another name here. Add one, or paste “name: keyring name” lines.</source>
        <translation>لا سرّ يحمل اسمًا آخر هنا. أضف سرًّا أو الصق أسطرًا مثل «name: keyring name».</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In templates</source>
        <translation>في القوالب</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>in templates</source>
        <translation>في القوالب</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Two rows are called {name}; rename one of them.</source>
        <translation>صفّان باسم {name}؛ أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Environment: {title}</source>
        <translation>البيئة: {title}</translation>
    </message>
    <message>
        <source>{title}  ·  production</source>
        <translation>{title}  ·  الإنتاج</translation>
    </message>
    <message>
        <source>Environment: {title}, production</source>
        <translation>البيئة: {title}، الإنتاج</translation>
    </message>
    <message>
        <source>{title}
Where requests go, and with which secrets</source>
        <translation>{title}
وجهة الطلبات والأسرار المستخدمة معها</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>تحرير {title}</translation>
    </message>
    <message>
        <source>{label}  ·  cannot be used</source>
        <translation>{label}  ·  لا يمكن استخدامها</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} base URLs</source>
        <extracomment>Singular: Remove {n} base URL</extracomment>
        <translation>
            <numerusform>إزالة عناوين URL الأساسية</numerusform>
            <numerusform>إزالة عنوان URL أساسي واحد</numerusform>
            <numerusform>إزالة عنواني URL أساسيين</numerusform>
            <numerusform>إزالة {n} عناوين URL أساسية</numerusform>
            <numerusform>إزالة {n} عنوان URL أساسيًا</numerusform>
            <numerusform>إزالة {n} عنوان URL أساسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} base URLs</source>
        <extracomment>Singular: Move {n} base URL</extracomment>
        <translation>
            <numerusform>نقل عناوين URL الأساسية</numerusform>
            <numerusform>نقل عنوان URL أساسي واحد</numerusform>
            <numerusform>نقل عنواني URL أساسيين</numerusform>
            <numerusform>نقل {n} عناوين URL أساسية</numerusform>
            <numerusform>نقل {n} عنوان URL أساسيًا</numerusform>
            <numerusform>نقل {n} عنوان URL أساسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} base URLs</source>
        <extracomment>Singular: Paste {n} base URL</extracomment>
        <translation>
            <numerusform>لصق عناوين URL الأساسية</numerusform>
            <numerusform>لصق عنوان URL أساسي واحد</numerusform>
            <numerusform>لصق عنواني URL أساسيين</numerusform>
            <numerusform>لصق {n} عناوين URL أساسية</numerusform>
            <numerusform>لصق {n} عنوان URL أساسيًا</numerusform>
            <numerusform>لصق {n} عنوان URL أساسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} variables</source>
        <extracomment>Singular: Remove {n} variable</extracomment>
        <translation>
            <numerusform>إزالة المتغيّرات</numerusform>
            <numerusform>إزالة متغيّر واحد</numerusform>
            <numerusform>إزالة متغيّرين</numerusform>
            <numerusform>إزالة {n} متغيّرات</numerusform>
            <numerusform>إزالة {n} متغيّرًا</numerusform>
            <numerusform>إزالة {n} متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} variables</source>
        <extracomment>Singular: Move {n} variable</extracomment>
        <translation>
            <numerusform>نقل المتغيّرات</numerusform>
            <numerusform>نقل متغيّر واحد</numerusform>
            <numerusform>نقل متغيّرين</numerusform>
            <numerusform>نقل {n} متغيّرات</numerusform>
            <numerusform>نقل {n} متغيّرًا</numerusform>
            <numerusform>نقل {n} متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} variables</source>
        <extracomment>Singular: Paste {n} variable</extracomment>
        <translation>
            <numerusform>لصق المتغيّرات</numerusform>
            <numerusform>لصق متغيّر واحد</numerusform>
            <numerusform>لصق متغيّرين</numerusform>
            <numerusform>لصق {n} متغيّرات</numerusform>
            <numerusform>لصق {n} متغيّرًا</numerusform>
            <numerusform>لصق {n} متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} secrets</source>
        <extracomment>Singular: Remove {n} secret</extracomment>
        <translation>
            <numerusform>إزالة الأسرار</numerusform>
            <numerusform>إزالة سرّ واحد</numerusform>
            <numerusform>إزالة سرّين</numerusform>
            <numerusform>إزالة {n} أسرار</numerusform>
            <numerusform>إزالة {n} سرًّا</numerusform>
            <numerusform>إزالة {n} سرّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} secrets</source>
        <extracomment>Singular: Move {n} secret</extracomment>
        <translation>
            <numerusform>نقل الأسرار</numerusform>
            <numerusform>نقل سرّ واحد</numerusform>
            <numerusform>نقل سرّين</numerusform>
            <numerusform>نقل {n} أسرار</numerusform>
            <numerusform>نقل {n} سرًّا</numerusform>
            <numerusform>نقل {n} سرّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} secrets</source>
        <extracomment>Singular: Paste {n} secret</extracomment>
        <translation>
            <numerusform>لصق الأسرار</numerusform>
            <numerusform>لصق سرّ واحد</numerusform>
            <numerusform>لصق سرّين</numerusform>
            <numerusform>لصق {n} أسرار</numerusform>
            <numerusform>لصق {n} سرًّا</numerusform>
            <numerusform>لصق {n} سرّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove base URL</source>
        <translation>إزالة عنوان URL أساسي</translation>
    </message>
    <message>
        <source>Move base URL</source>
        <translation>نقل عنوان URL أساسي</translation>
    </message>
    <message>
        <source>Paste base URL</source>
        <translation>لصق عنوان URL أساسي</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>إزالة متغيّر</translation>
    </message>
    <message>
        <source>Move variable</source>
        <translation>نقل متغيّر</translation>
    </message>
    <message>
        <source>Paste variable</source>
        <translation>لصق متغيّر</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>إزالة سرّ</translation>
    </message>
    <message>
        <source>Move secret</source>
        <translation>نقل سرّ</translation>
    </message>
    <message>
        <source>Paste secret</source>
        <translation>لصق سرّ</translation>
    </message>
    <message>
        <source>Add base URL</source>
        <translation>إضافة عنوان URL أساسي</translation>
    </message>
    <message>
        <source>Add a base URL (Enter on the last row)</source>
        <translation>إضافة عنوان URL أساسي (Enter في الصف الأخير)</translation>
    </message>
    <message>
        <source>Edit base URL</source>
        <translation>تحرير عنوان URL أساسي</translation>
    </message>
    <message>
        <source>The clipboard holds no base URLs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>لا عناوين URL أساسية في الحافظة. انسخ كائن JSON أو أسطرًا مثل «name: value».</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>إضافة متغيّر</translation>
    </message>
    <message>
        <source>Add a variable (Enter on the last row)</source>
        <translation>إضافة متغيّر (Enter في الصف الأخير)</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>تحرير متغيّر</translation>
    </message>
    <message>
        <source>The clipboard holds no variables. Copy a JSON object, or lines like “name: value”.</source>
        <translation>لا متغيّرات في الحافظة. انسخ كائن JSON أو أسطرًا مثل «name: value».</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>إضافة سرّ</translation>
    </message>
    <message>
        <source>Add a secret (Enter on the last row)</source>
        <translation>إضافة سرّ (Enter في الصف الأخير)</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>تحرير سرّ</translation>
    </message>
    <message>
        <source>The clipboard holds no secrets. Copy a JSON object, or lines like “name: value”.</source>
        <translation>لا أسرار في الحافظة. انسخ كائن JSON أو أسطرًا مثل «name: value».</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>السطر {line}: {problem}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>الإجهاد</translation>
    </message>
    <message>
        <source>Retry lab</source>
        <translation>مختبر إعادة المحاولة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Nothing was sent: {message}</source>
        <translation>لم يُرسَل شيء: {message}</translation>
    </message>
    <message>
        <source>{name}, sent to {origin}</source>
        <translation>{name}، يُرسَل إلى {origin}</translation>
    </message>
    <message>
        <source>This project is not from this studio. It opens and previews as always; until you trust it, nothing is sent from it and no secret is read.</source>
        <translation>لم يُنشأ هذا المشروع في هذا الاستوديو. يُفتح ويُعاين كالمعتاد؛ وإلى أن تثق به لا يُرسَل منه شيء ولا يُقرأ أي سرّ.</translation>
    </message>
    <message>
        <source>Send to {host}?</source>
        <translation>الإرسال إلى {host}؟</translation>
    </message>
    <message>
        <source>Hosts that a template computes from a user&apos;s data; they never get a secret</source>
        <translation>مضيفات يحسبها قالب من بيانات المستخدم؛ لا تتلقى أي سرّ أبدًا</translation>
    </message>
    <message>
        <source>On disk this project now asks for hosts, headers or secrets that you did not trust it with. Until you do, nothing is sent from it.</source>
        <translation>يطلب هذا المشروع على القرص الآن مضيفات أو ترويسات أو أسرارًا لم يشملها وثوقك به. وإلى أن تثق بها لا يُرسَل منه شيء.</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>يرسل إلى</translation>
    </message>
    <message>
        <source>{environment} is a production environment: this is a real call.</source>
        <translation>البيئة {environment} بيئة إنتاج: هذا استدعاء حقيقي.</translation>
    </message>
    <message>
        <source>Nothing was sent to this host from this project before.</source>
        <translation>لم يُرسَل شيء إلى هذا المضيف من هذا المشروع من قبل.</translation>
    </message>
    <message>
        <source>Its address is {words}, not one of the internet.</source>
        <translation>عنوانه {words}، وليس من عناوين الإنترنت.</translation>
    </message>
    <message>
        <source>The proxy {proxy} looks the host up, so its address is checked by name only.</source>
        <translation>الوكيل {proxy} هو من يستعلم عن المضيف، لذا لا يُفحص عنوانه إلا بالاسم.</translation>
    </message>
    <message>
        <source>It did not get these secrets before.</source>
        <translation>لم يتلقَّ هذه الأسرار من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <extracomment>Singular: and {n:,} more</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n:,} أخرى</numerusform>
            <numerusform>و{n:,} أخرى</numerusform>
            <numerusform>و{n:,} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Your yes is remembered for this project and this host.</source>
        <translation>تُحفظ موافقتك لهذا المشروع وهذا المضيف.</translation>
    </message>
    <message>
        <source>Before this is sent</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>{environment} (production)</source>
        <translation>{environment} (الإنتاج)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <translation>إ&amp;رسال إلى الإنتاج</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (جديد)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Trust this project…</source>
        <translation>الوثوق بهذا المشروع…</translation>
    </message>
    <message>
        <source>Review the changes…</source>
        <translation>مراجعة التغييرات…</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no host, header or secret is written in it.</source>
        <translation>لا يرسل شيئًا من تلقاء نفسه: ليس فيه مضيف ولا ترويسة ولا سرّ.</translation>
    </message>
    <message>
        <source>Trust it only if you know who wrote it, or have read it. You are asked again when it asks for more than this, and before the first send to each host.</source>
        <translation>لا تثق به إلا إذا كنت تعرف من كتبه أو قرأته. ستُسأل مجددًا إذا طلب أكثر من هذا، وقبل أول إرسال إلى كل مضيف.</translation>
    </message>
    <message>
        <source>Trust this project</source>
        <translation>الوثوق بهذا المشروع</translation>
    </message>
    <message>
        <source>Trust {name} with what is new?</source>
        <translation>الوثوق بالمشروع {name} فيما استجدّ؟</translation>
    </message>
    <message>
        <source>Trust {name}?</source>
        <translation>الوثوق بالمشروع {name}؟</translation>
    </message>
    <message>
        <source>What the project asks for</source>
        <translation>ما يطلبه المشروع</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>&amp;Trust the project</source>
        <translation>ال&amp;وثوق بالمشروع</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Hook Studio Help</source>
        <translation>مساعدة Hook Studio</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>لا موضوع يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>موضوع المساعدة</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>التحقق من التحديثات</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Address of the newer version</source>
        <translation>عنوان الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>جارٍ سؤال {address}…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>“Check now” asks {address} once which version is the newest. Nothing about you, this computer or your projects is sent.</source>
        <translation>يسأل «التحقق الآن» {address} مرة واحدة عن أحدث إصدار. لا يُرسَل شيء عنك أو عن هذا الحاسوب أو عن مشاريعك.</translation>
    </message>
    <message>
        <source>This build names no place where newer versions are published, so there is nothing to ask. Update it the way it was installed: with your system&apos;s package manager, with “pipx upgrade hookstudio” or “uv tool upgrade hookstudio”, or with a newer package from whoever gave you this one.</source>
        <translation>لا يذكر هذا البناء مكانًا تُنشر فيه الإصدارات الأحدث، فلا جهة تُسأل. حدّثه بالطريقة التي ثُبّت بها: بمدير الحزم في نظامك، أو بالأمر «pipx upgrade hookstudio» أو «uv tool upgrade hookstudio»، أو بحزمة أحدث ممن أعطاك هذه.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known. {why}</source>
        <translation>لا يُعرف هل يوجد إصدار أحدث. {why}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <source>Version {version} is out. Read about it here:</source>
        <translation>صدر الإصدار {version}. اقرأ عنه هنا:</translation>
    </message>
    <message>
        <source>{seconds:,}&#xa0;s</source>
        <translation>{seconds:,} ث</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d</source>
        <translation>{days:,} ي</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h</source>
        <translation>{hours:,} س</translation>
    </message>
    <message>
        <source>{minutes:,}&#xa0;min</source>
        <translation>{minutes:,} د</translation>
    </message>
    <message>
        <source>{policy}: {attempt}</source>
        <translation>{policy}: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the simulated attempts</source>
        <translation>المخطط الزمني للمحاولات المُحاكاة</translation>
    </message>
    <message numerus="yes">
        <source>{made:,} of {n:,} runs</source>
        <extracomment>Singular: {made:,} of {n:,} run</extracomment>
        <translation>
            <numerusform>{made:,} من {n:,} تشغيل</numerusform>
            <numerusform>{made:,} من تشغيل واحد</numerusform>
            <numerusform>{made:,} من تشغيلين</numerusform>
            <numerusform>{made:,} من {n:,} تشغيلات</numerusform>
            <numerusform>{made:,} من {n:,} تشغيلًا</numerusform>
            <numerusform>{made:,} من {n:,} تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver {policy}</source>
        <translation>التسليم بسياسة {policy}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {n:,} runs</source>
        <extracomment>Singular: Stopped at {n:,} run</extracomment>
        <translation>
            <numerusform>أُوقفت قبل أي تشغيل</numerusform>
            <numerusform>أُوقفت عند تشغيل واحد</numerusform>
            <numerusform>أُوقفت عند تشغيلين</numerusform>
            <numerusform>أُوقفت عند {n:,} تشغيلات</numerusform>
            <numerusform>أُوقفت عند {n:,} تشغيلًا</numerusform>
            <numerusform>أُوقفت عند {n:,} تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver&apos;s own language; the last step repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s or :delay=s.</source>
        <translation>لغة المستقبِل نفسها؛ وتتكرر الخطوة الأخيرة: 503*2, 429:retry-after=7, 200
الخطوة رمز حالة أو hang أو reset، ثم *count، ثم :retry-after=s أو :delay=s.</translation>
    </message>
    <message>
        <source>Always 503</source>
        <translation>503 دائمًا</translation>
    </message>
    <message>
        <source>Four times 503, then busy, then well</source>
        <translation>503 أربع مرات، ثم مشغول، ثم سليم</translation>
    </message>
    <message>
        <source>A time-out, then well</source>
        <translation>انتهاء مهلة، ثم سليم</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>متوقف نهائيًا</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} runs</source>
        <extracomment>Singular: {n:,} run</extracomment>
        <translation>
            <numerusform>لا تشغيلات</numerusform>
            <numerusform>تشغيل واحد</numerusform>
            <numerusform>تشغيلان</numerusform>
            <numerusform>{n:,} تشغيلات</numerusform>
            <numerusform>{n:,} تشغيلًا</numerusform>
            <numerusform>{n:,} تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Play in receiver</source>
        <translation>تشغيل في المستقبِل</translation>
    </message>
    <message>
        <source>Cancel the runs</source>
        <translation>إلغاء التشغيلات</translation>
    </message>
    <message>
        <source>Script of the answers</source>
        <translation>نص الردود البرمجي</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>نصوص جاهزة</translation>
    </message>
    <message>
        <source>Ready scripts for the lab</source>
        <translation>نصوص برمجية جاهزة للمختبر</translation>
    </message>
    <message>
        <source>Policy A</source>
        <translation>السياسة أ</translation>
    </message>
    <message>
        <source>Policy B</source>
        <translation>السياسة ب</translation>
    </message>
    <message>
        <source>What is simulated</source>
        <translation>ما تجري محاكاته</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>تجري المحاكاة</translation>
    </message>
    <message>
        <source>Let the receiver answer by this script</source>
        <translation>جعل المستقبِل يردّ وفق هذا النص البرمجي</translation>
    </message>
    <message>
        <source>Draw the chance of the waits anew</source>
        <translation>سحب مُدد الانتظار العشوائية من جديد</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>noun</comment>
        <translation>الردود</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>✕ Answers, column {column}: {problem}</source>
        <translation>✕ الردود، العمود {column}: {problem}</translation>
    </message>
    <message>
        <source>{webhook} is delivered by this policy now: {title}.</source>
        <translation>يُسلَّم {webhook} الآن بهذه السياسة: {title}.</translation>
    </message>
    <message>
        <source>Exact times of the attempts</source>
        <translation>الأوقات الدقيقة للمحاولات</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>استُنفدت المحاولات</translation>
    </message>
    <message>
        <source>delivered after {time}</source>
        <translation>سُلّم بعد {time}</translation>
    </message>
    <message>
        <source>failed after {time}</source>
        <translation>فشل بعد {time}</translation>
    </message>
    <message>
        <source>exhausted after {time}</source>
        <translation>استُنفدت المحاولات بعد {time}</translation>
    </message>
    <message>
        <source>retried after {time}</source>
        <translation>أُعيدت المحاولة بعد {time}</translation>
    </message>
    <message>
        <source>{policy}: {outcome}. {attempts}.</source>
        <translation>{policy}: {outcome}. {attempts}.</translation>
    </message>
    <message numerus="yes">
        <source>Attempt {attempt:,} in {n:,} runs: {low} to {high} in 90 %, median {middle}</source>
        <extracomment>Singular: Attempt {attempt:,} in {n:,} run: {low} to {high} in 90 %, median {middle}</extracomment>
        <translation>
            <numerusform>المحاولة {attempt:,} دون تشغيلات: من {low} إلى {high} في 90 %، والوسيط {middle}</numerusform>
            <numerusform>المحاولة {attempt:,} في تشغيل واحد: من {low} إلى {high} في 90 %، والوسيط {middle}</numerusform>
            <numerusform>المحاولة {attempt:,} في تشغيلين: من {low} إلى {high} في 90 %، والوسيط {middle}</numerusform>
            <numerusform>المحاولة {attempt:,} في {n:,} تشغيلات: من {low} إلى {high} في 90 %، والوسيط {middle}</numerusform>
            <numerusform>المحاولة {attempt:,} في {n:,} تشغيلًا: من {low} إلى {high} في 90 %، والوسيط {middle}</numerusform>
            <numerusform>المحاولة {attempt:,} في {n:,} تشغيل: من {low} إلى {high} في 90 %، والوسيط {middle}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once</source>
        <comment>policy: one attempt and no retry</comment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>No retry</source>
        <translation>دون إعادة محاولة</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>انتهاء المهلة</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>the receiver broke the connection</comment>
        <translation>قُطع الاتصال</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} at {time}</source>
        <translation>المحاولة {attempt:,} عند {time}</translation>
    </message>
    <message>
        <source>retried after {time}, as asked by {header}</source>
        <translation>أُعيدت المحاولة بعد {time}، كما طلبت الترويسة {header}</translation>
    </message>
    <message numerus="yes">
        <source>{state}, all {n:,} runs</source>
        <extracomment>Singular: {state}, all {n:,} run</extracomment>
        <translation>
            <numerusform>{state}، دون تشغيلات</numerusform>
            <numerusform>{state}، في التشغيل الوحيد</numerusform>
            <numerusform>{state}، في التشغيلين</numerusform>
            <numerusform>{state}، في كل التشغيلات ({n:,})</numerusform>
            <numerusform>{state}، في كل التشغيلات ({n:,})</numerusform>
            <numerusform>{state}، في كل التشغيلات ({n:,})</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} {runs:,}</source>
        <translation>{state} {runs:,}</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>noun: the number of the attempt</comment>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الردّ</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>noun: the time until the next attempt</comment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>{part:.0%}</source>
        <translation>{part:.0%}</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Webhook: {policy}</source>
        <translation>الويب هوك: {policy}</translation>
    </message>
    <message>
        <source>The webhook has this policy.</source>
        <translation>هذه سياسة الويب هوك.</translation>
    </message>
    <message>
        <source>Use this policy for {webhook}</source>
        <translation>استخدام هذه السياسة مع {webhook}</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>policy: own waits</comment>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>{policy}: waits</source>
        <translation>{policy}: مُدد الانتظار</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>verb</comment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>{policy}: use it for the webhook</source>
        <translation>{policy}: استخدامها للويب هوك</translation>
    </message>
    <message>
        <source>None</source>
        <comment>policy: none to compare with</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 2h</source>
        <translation>مُدد الانتظار مفصولة بفواصل: 10s, 1m, 2h</translation>
    </message>
    <message>
        <source>✕ Waits, column {column}: {problem}</source>
        <translation>✕ مُدد الانتظار، العمود {column}: {problem}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines the same</source>
        <extracomment>Singular: {n:,} line the same</extracomment>
        <translation>
            <numerusform>لا أسطر متطابقة</numerusform>
            <numerusform>سطر واحد متطابق</numerusform>
            <numerusform>سطران متطابقان</numerusform>
            <numerusform>{n:,} أسطر متطابقة</numerusform>
            <numerusform>{n:,} سطرًا متطابقًا</numerusform>
            <numerusform>{n:,} سطر متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>added {line}</source>
        <translation>مضاف {line}</translation>
    </message>
    <message>
        <source>removed {line}</source>
        <translation>محذوف {line}</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>إغلاق المقارنة</translation>
    </message>
    <message>
        <source>What differs, by value</source>
        <translation>الفروق حسب القيمة</translation>
    </message>
    <message>
        <source>What differs, line by line</source>
        <translation>الفروق سطرًا بسطر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>إظهار الفرق</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>A receiver could not tell the two apart.</source>
        <translation>لا يستطيع المستقبِل التمييز بينهما.</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>حسب القيمة</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>حسب السطر</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} cells</source>
        <extracomment>Singular: {done:,} of {n:,} cell</extracomment>
        <translation>
            <numerusform>{done:,} من {n:,} خلية</numerusform>
            <numerusform>{done:,} من خلية واحدة</numerusform>
            <numerusform>{done:,} من خليتين</numerusform>
            <numerusform>{done:,} من {n:,} خلايا</numerusform>
            <numerusform>{done:,} من {n:,} خلية</numerusform>
            <numerusform>{done:,} من {n:,} خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark in the editor what no sample user reaches</source>
        <translation>تمييز ما لا يبلغه أي مستخدم نموذجي في المحرّر</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>المشكلات فقط</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Show only the users with a problem</source>
        <translation>إظهار المستخدمين الذين لديهم مشكلة فقط</translation>
    </message>
    <message>
        <source>Webhooks in the matrix</source>
        <translation>الويب هوك في المصفوفة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>No sample users</source>
        <translation>لا مستخدمين نموذجيين</translation>
    </message>
    <message>
        <source>Make one to see what it would get.</source>
        <translation>أنشئ مستخدمًا لترى ما سيصله.</translation>
    </message>
    <message>
        <source>This webhook</source>
        <translation>هذا الويب هوك</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>كل الويب هوك</translation>
    </message>
    <message>
        <source>Stopped: {progress}</source>
        <translation>متوقف: {progress}</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>لا ويب هوك</translation>
    </message>
    <message>
        <source>Open or make one to see what it sends.</source>
        <translation>افتح ويب هوك أو أنشئه لترى ما يرسله.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Every rendering in this matrix is fine.</source>
        <translation>كل عمليات التصيير في هذه المصفوفة سليمة.</translation>
    </message>
    <message>
        <source>Matrix of sample users and languages</source>
        <translation>مصفوفة المستخدمين النموذجيين واللغات</translation>
    </message>
    <message>
        <source>Open this rendering</source>
        <translation>فتح هذا التصيير</translation>
    </message>
    <message>
        <source>Compare with what the preview shows</source>
        <translation>مقارنة بما تعرضه المعاينة</translation>
    </message>
    <message>
        <source>Compare this user with the preview&apos;s</source>
        <translation>مقارنة هذا المستخدم بمستخدم المعاينة</translation>
    </message>
    <message>
        <source>Sample users</source>
        <translation>المستخدمون النموذجيون</translation>
    </message>
    <message numerus="yes">
        <source>Seen with {n:,} sample users in every language.</source>
        <extracomment>Singular: Seen with {n:,} sample user in every language.</extracomment>
        <translation>
            <numerusform>لم يُنظر مع أي مستخدم نموذجي.</numerusform>
            <numerusform>بالنظر مع مستخدم نموذجي واحد بكل اللغات.</numerusform>
            <numerusform>بالنظر مع مستخدمَين نموذجيَّين بكل اللغات.</numerusform>
            <numerusform>بالنظر مع {n:,} مستخدمين نموذجيين بكل اللغات.</numerusform>
            <numerusform>بالنظر مع {n:,} مستخدمًا نموذجيًا بكل اللغات.</numerusform>
            <numerusform>بالنظر مع {n:,} مستخدم نموذجي بكل اللغات.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}  ·  {where}, line {line}</source>
        <translation>{tag}  ·  {where}، السطر {line}</translation>
    </message>
    <message>
        <source>No branches</source>
        <translation>لا فروع</translation>
    </message>
    <message>
        <source>past {tag}  ·  {where}, line {line}</source>
        <translation>تجاوز {tag}  ·  {where}، السطر {line}</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} branches reached</source>
        <extracomment>Singular: All {n:,} branch reached</extracomment>
        <translation>
            <numerusform>لا فروع لبلوغها</numerusform>
            <numerusform>بُلغ الفرع الوحيد</numerusform>
            <numerusform>بُلغ الفرعان كلاهما</numerusform>
            <numerusform>بُلغت كل الفروع ({n:,})</numerusform>
            <numerusform>بُلغت كل الفروع ({n:,})</numerusform>
            <numerusform>بُلغت كل الفروع ({n:,})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missed:,} of {n:,} branches not reached</source>
        <extracomment>Singular: {missed:,} of {n:,} branch not reached</extracomment>
        <translation>
            <numerusform>لم يُبلغ {missed:,} من {n:,} فرع</numerusform>
            <numerusform>لم يُبلغ {missed:,} من فرع واحد</numerusform>
            <numerusform>لم يُبلغ {missed:,} من فرعين</numerusform>
            <numerusform>لم يُبلغ {missed:,} من {n:,} فروع</numerusform>
            <numerusform>لم يُبلغ {missed:,} من {n:,} فرعًا</numerusform>
            <numerusform>لم يُبلغ {missed:,} من {n:,} فرع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>Singular: and {n} more</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Default used</source>
        <translation>استُخدمت القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>قيمة فارغة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Invalid JSON</source>
        <translation>JSON غير صالح</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fine</source>
        <extracomment>Singular: {n:,} fine</extracomment>
        <translation>
            <numerusform>لا شيء سليم</numerusform>
            <numerusform>واحد سليم</numerusform>
            <numerusform>اثنان سليمان</numerusform>
            <numerusform>{n:,} سليمة</numerusform>
            <numerusform>{n:,} سليمًا</numerusform>
            <numerusform>{n:,} سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} would break</source>
        <extracomment>Singular: {n:,} would break</extracomment>
        <translation>
            <numerusform>لا شيء سيتعطل</numerusform>
            <numerusform>واحد سيتعطل</numerusform>
            <numerusform>اثنان سيتعطلان</numerusform>
            <numerusform>{n:,} ستتعطل</numerusform>
            <numerusform>{n:,} ستتعطل</numerusform>
            <numerusform>{n:,} ستتعطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} aborted</source>
        <extracomment>Singular: {n:,} aborted</extracomment>
        <translation>
            <numerusform>لم يُلغَ شيء</numerusform>
            <numerusform>أُلغي واحد</numerusform>
            <numerusform>أُلغي اثنان</numerusform>
            <numerusform>أُلغيت {n:,}</numerusform>
            <numerusform>أُلغي {n:,}</numerusform>
            <numerusform>أُلغي {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need a look</source>
        <extracomment>Singular: {n:,} needs a look</extracomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى نظر</numerusform>
            <numerusform>واحد يحتاج إلى نظر</numerusform>
            <numerusform>اثنان يحتاجان إلى نظر</numerusform>
            <numerusform>{n:,} تحتاج إلى نظر</numerusform>
            <numerusform>{n:,} تحتاج إلى نظر</numerusform>
            <numerusform>{n:,} تحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} · {variant} (the user&apos;s own language)</source>
        <translation>{user} · {variant} (لغة المستخدم نفسه)</translation>
    </message>
    <message>
        <source>{state}, updating</source>
        <translation>{state}، جارٍ التحديث</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <translation>لم يُصيَّر بعد</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Any webhook</source>
        <translation>أي ويب هوك</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet…</source>
        <translation>CSV لجدول بيانات…</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>أسطر JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write the lines that the filter lets through to a file</source>
        <translation>كتابة الأسطر التي تمرّرها التصفية إلى ملف</translation>
    </message>
    <message>
        <source>View of the activity</source>
        <translation>طريقة عرض النشاط</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>البحث في سجل النشاط</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>noun: the lines</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>العدّادات</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>{time} {webhook} for {user}: {result}</source>
        <translation>{time} {webhook} للمستخدم {user}: {result}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>the newest {n:,} lines</source>
        <extracomment>Singular: the newest {n:,} line</extracomment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>أحدث سطر</numerusform>
            <numerusform>أحدث سطرين</numerusform>
            <numerusform>أحدث {n:,} أسطر</numerusform>
            <numerusform>أحدث {n:,} سطرًا</numerusform>
            <numerusform>أحدث {n:,} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} webhooks</source>
        <extracomment>Singular: {n:,} webhook</extracomment>
        <translation>
            <numerusform>لا ويب هوك</numerusform>
            <numerusform>ويب هوك واحد</numerusform>
            <numerusform>اثنان من الويب هوك</numerusform>
            <numerusform>{n:,} من الويب هوك</numerusform>
            <numerusform>{n:,} من الويب هوك</numerusform>
            <numerusform>{n:,} من الويب هوك</numerusform>
        </translation>
    </message>
    <message>
        <source>No line has all that the filter asks for.</source>
        <translation>لا سطر فيه كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>The activity log cannot be read</source>
        <translation>تتعذّر قراءة سجل النشاط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Every attempt is kept here, with what was wrong. {sends}</source>
        <translation>تُحفظ هنا كل محاولة وما شابها من خلل. {sends}</translation>
    </message>
    <message>
        <source>{keys} sends a test.</source>
        <translation>{keys} للإرسال التجريبي.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>إظهار التسليم</translation>
    </message>
    <message>
        <source>Counters of each webhook</source>
        <translation>عدّادات كل ويب هوك</translation>
    </message>
    <message>
        <source>The request is no longer kept: finished ones are emptied after 30 days.</source>
        <translation>لم يعد الطلب محفوظًا: تُفرَّغ الطلبات المنتهية بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation>لا ردّ: {reason}</translation>
    </message>
    <message>
        <source>Attempt {number:,}</source>
        <translation>المحاولة {number:,}</translation>
    </message>
    <message>
        <source>Parts of the attempt</source>
        <translation>أجزاء المحاولة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Headers {count:,}</source>
        <translation>الترويسات {count:,}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>يظهر الردّ هنا.</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>لم يعد الردّ محفوظًا</translation>
    </message>
    <message>
        <source>Finished ones are emptied after 30 days.</source>
        <translation>تُفرَّغ التسليمات المنتهية بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>متن الاستجابة</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>ترويسات الاستجابة</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>الطلب كما أُرسل</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>No attempt was made</source>
        <translation>لم تُجرَ أي محاولة</translation>
    </message>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}: {choice}</translation>
    </message>
    <message>
        <source>Messages with at least one attempt</source>
        <translation>رسائل جرت لها محاولة واحدة على الأقل</translation>
    </message>
    <message>
        <source>Messages that were answered with 200 to 299</source>
        <translation>رسائل رُدّ عليها برمز من 200 إلى 299</translation>
    </message>
    <message>
        <source>Messages that ended without being received</source>
        <translation>رسائل انتهت دون أن تُستلم</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>المحاولات بعد الأولى</translation>
    </message>
    <message>
        <source>Messages whose template aborted</source>
        <translation>رسائل ألغاها قالبها</translation>
    </message>
    <message>
        <source>Messages that may still be sent</source>
        <translation>رسائل قد تُرسَل بعد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>أُعيدت محاولتها</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>adjective: still to be sent</comment>
        <translation>معلّقة</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries?</source>
        <extracomment>Singular: Delete {n:,} delivery?</extracomment>
        <translation>
            <numerusform>حذف التسليمات؟</numerusform>
            <numerusform>حذف تسليم واحد؟</numerusform>
            <numerusform>حذف تسليمين؟</numerusform>
            <numerusform>حذف {n:,} تسليمات؟</numerusform>
            <numerusform>حذف {n:,} تسليمًا؟</numerusform>
            <numerusform>حذف {n:,} تسليم؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries</source>
        <extracomment>Singular: Delete {n:,} delivery</extracomment>
        <translation>
            <numerusform>حذف التسليمات</numerusform>
            <numerusform>حذف تسليم واحد</numerusform>
            <numerusform>حذف تسليمين</numerusform>
            <numerusform>حذف {n:,} تسليمات</numerusform>
            <numerusform>حذف {n:,} تسليمًا</numerusform>
            <numerusform>حذف {n:,} تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests, answers and lines of the activity log go with them, for good.</source>
        <translation>تُحذف معها نهائيًا طلباتها وردودها وأسطرها في سجل النشاط.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} curl commands copied; secrets are named, not filled in.</source>
        <extracomment>Singular: {n:,} curl command copied; secrets are named, not filled in.</extracomment>
        <translation>
            <numerusform>لم يُنسخ أي أمر curl.</numerusform>
            <numerusform>نُسخ أمر curl واحد؛ الأسرار مذكورة بأسمائها دون قيمها.</numerusform>
            <numerusform>نُسخ أمرا curl؛ الأسرار مذكورة بأسمائها دون قيمها.</numerusform>
            <numerusform>نُسخت {n:,} أوامر curl؛ الأسرار مذكورة بأسمائها دون قيمها.</numerusform>
            <numerusform>نُسخ {n:,} أمر curl؛ الأسرار مذكورة بأسمائها دون قيمها.</numerusform>
            <numerusform>نُسخ {n:,} أمر curl؛ الأسرار مذكورة بأسمائها دون قيمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Edit and resend…</source>
        <translation>تحرير وإعادة إرسال…</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Open the webhook</source>
        <translation>فتح الويب هوك</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries?</source>
        <extracomment>Singular: Cancel {n:,} delivery?</extracomment>
        <translation>
            <numerusform>إلغاء التسليمات؟</numerusform>
            <numerusform>إلغاء تسليم واحد؟</numerusform>
            <numerusform>إلغاء تسليمين؟</numerusform>
            <numerusform>إلغاء {n:,} تسليمات؟</numerusform>
            <numerusform>إلغاء {n:,} تسليمًا؟</numerusform>
            <numerusform>إلغاء {n:,} تسليم؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries</source>
        <extracomment>Singular: Cancel {n:,} delivery</extracomment>
        <translation>
            <numerusform>إلغاء التسليمات</numerusform>
            <numerusform>إلغاء تسليم واحد</numerusform>
            <numerusform>إلغاء تسليمين</numerusform>
            <numerusform>إلغاء {n:,} تسليمات</numerusform>
            <numerusform>إلغاء {n:,} تسليمًا</numerusform>
            <numerusform>إلغاء {n:,} تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent for them. They stay in the list and can be resent.</source>
        <translation>لا يُرسَل لها شيء بعد الآن. تبقى في القائمة وتمكن إعادة إرسالها.</translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries?</source>
        <extracomment>Singular: Resend {n:,} delivery?</extracomment>
        <translation>
            <numerusform>إعادة إرسال التسليمات؟</numerusform>
            <numerusform>إعادة إرسال تسليم واحد؟</numerusform>
            <numerusform>إعادة إرسال تسليمين؟</numerusform>
            <numerusform>إعادة إرسال {n:,} تسليمات؟</numerusform>
            <numerusform>إعادة إرسال {n:,} تسليمًا؟</numerusform>
            <numerusform>إعادة إرسال {n:,} تسليم؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries</source>
        <extracomment>Singular: Resend {n:,} delivery</extracomment>
        <translation>
            <numerusform>إعادة إرسال التسليمات</numerusform>
            <numerusform>إعادة إرسال تسليم واحد</numerusform>
            <numerusform>إعادة إرسال تسليمين</numerusform>
            <numerusform>إعادة إرسال {n:,} تسليمات</numerusform>
            <numerusform>إعادة إرسال {n:,} تسليمًا</numerusform>
            <numerusform>إعادة إرسال {n:,} تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is queued anew as it was sent, linked to the old delivery.</source>
        <translation>يُدرج كل منها للإرسال من جديد كما أُرسل، مرتبطًا بالتسليم القديم.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries deleted.</source>
        <extracomment>Singular: {n:,} delivery deleted.</extracomment>
        <translation>
            <numerusform>لم يُحذف أي تسليم.</numerusform>
            <numerusform>حُذف تسليم واحد.</numerusform>
            <numerusform>حُذف تسليمان.</numerusform>
            <numerusform>حُذفت {n:,} تسليمات.</numerusform>
            <numerusform>حُذف {n:,} تسليمًا.</numerusform>
            <numerusform>حُذف {n:,} تسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {most:,} of them.</source>
        <translation>أول {most:,} منها.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>{webhook} → {user}</source>
        <translation>{webhook} → {user}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries selected</source>
        <extracomment>Singular: {n:,} delivery selected</extracomment>
        <translation>
            <numerusform>لم يُحدَّد أي تسليم</numerusform>
            <numerusform>حُدّد تسليم واحد</numerusform>
            <numerusform>حُدّد تسليمان</numerusform>
            <numerusform>حُدّدت {n:,} تسليمات</numerusform>
            <numerusform>حُدّد {n:,} تسليمًا</numerusform>
            <numerusform>حُدّد {n:,} تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>The actions above are for all of them, where they apply.</source>
        <translation>الإجراءات أعلاه لها كلها، حيث تنطبق.</translation>
    </message>
    <message>
        <source>Resend of {delivery}</source>
        <translation>إعادة إرسال {delivery}</translation>
    </message>
    <message>
        <source>Show the delivery {delivery}, resent here</source>
        <translation>عرض التسليم {delivery} المعاد إرساله هنا</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation>تتعذر قراءة صندوق الصادر</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>استئناف الإرسال</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>إيقاف كل الإرسال مؤقتًا</translation>
    </message>
    <message>
        <source>Resume sending, for every program that shares the outbox</source>
        <translation>استئناف الإرسال لكل برنامج يشارك صندوق الصادر</translation>
    </message>
    <message>
        <source>Pause all sending, for every program that shares the outbox</source>
        <translation>إيقاف كل الإرسال مؤقتًا لكل برنامج يشارك صندوق الصادر</translation>
    </message>
    <message>
        <source>Reading the outbox</source>
        <translation>جارٍ قراءة صندوق الصادر</translation>
    </message>
    <message>
        <source>No delivery has all that the filter asks for.</source>
        <translation>لا تسليم فيه كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>There are deliveries of other projects.</source>
        <translation>هناك تسليمات لمشاريع أخرى.</translation>
    </message>
    <message>
        <source>What you send is kept here, with every attempt and every answer.</source>
        <translation>يُحفظ هنا ما ترسله، مع كل محاولة وكل ردّ.</translation>
    </message>
    <message>
        <source>Nothing was sent from here</source>
        <translation>لم يُرسَل شيء من هنا</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Stored, and sent as soon as it is due.</source>
        <translation>مخزَّن، ويُرسَل حالما يحين موعده.</translation>
    </message>
    <message>
        <source>An attempt is under way.</source>
        <translation>هناك محاولة جارية.</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again when it is due.</source>
        <translation>فشلت المحاولة الأخيرة؛ تُعاد عندما يحين موعدها.</translation>
    </message>
    <message>
        <source>Needs you before it can be sent. No attempt is used up meanwhile.</source>
        <translation>يحتاج إليك قبل أن يمكن إرساله. لا تُستهلك أي محاولة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The receiver answered with a status of 200 to 299.</source>
        <translation>ردّ المستقبِل برمز حالة من 200 إلى 299.</translation>
    </message>
    <message>
        <source>This failure is not retried.</source>
        <translation>لا تُعاد المحاولة بعد هذا الفشل.</translation>
    </message>
    <message>
        <source>The last attempt that the policy allows has failed.</source>
        <translation>فشلت آخر محاولة تسمح بها السياسة.</translation>
    </message>
    <message>
        <source>Cancelled by you; nothing more is sent.</source>
        <translation>ألغيتَه؛ لا يُرسَل شيء بعد الآن.</translation>
    </message>
    <message>
        <source>The template aborted the message, so nothing was sent.</source>
        <translation>ألغى القالب الرسالة، فلم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>لا مضيف</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>لا يُوصَل إليه</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>ليس HTTP</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سرّ</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Will be retried</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries</source>
        <extracomment>Singular: {n:,} delivery</extracomment>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>{n:,} تسليمات</numerusform>
            <numerusform>{n:,} تسليمًا</numerusform>
            <numerusform>{n:,} تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>Singular: {n:,} line</extracomment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n:,} أسطر</numerusform>
            <numerusform>{n:,} سطرًا</numerusform>
            <numerusform>{n:,} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>{attempts:,} of {most:,}</source>
        <translation>{attempts:,} من {most:,}</translation>
    </message>
    <message>
        <source>attempt {attempt:,} of {most:,}</source>
        <translation>المحاولة {attempt:,} من {most:,}</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h {minutes:,}&#xa0;min</source>
        <translation>{hours:,} س {minutes:,} د</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}, asked for by {header}.</source>
        <translation>إعادة المحاولة {retry:,} من {retries:,} في {time}، بطلب من {header}.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>استُنفد</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in&#xa0;{time}</source>
        <translation>بعد {time}</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d {clock}</source>
        <translation>{days:,} ي {clock}</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}.</source>
        <translation>إعادة المحاولة {retry:,} من {retries:,} في {time}.</translation>
    </message>
    <message>
        <source>{webhook} for {user}</source>
        <translation>{webhook} إلى {user}</translation>
    </message>
    <message>
        <source>queued {time}</source>
        <translation>أُدرج {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} queued</source>
        <extracomment>Singular: {n:,} queued</extracomment>
        <translation>
            <numerusform>لا شيء في الطابور</numerusform>
            <numerusform>واحد في الطابور</numerusform>
            <numerusform>اثنان في الطابور</numerusform>
            <numerusform>{n:,} في الطابور</numerusform>
            <numerusform>{n:,} في الطابور</numerusform>
            <numerusform>{n:,} في الطابور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sending</source>
        <extracomment>Singular: {n:,} sending</extracomment>
        <translation>
            <numerusform>لا شيء قيد الإرسال</numerusform>
            <numerusform>واحد قيد الإرسال</numerusform>
            <numerusform>اثنان قيد الإرسال</numerusform>
            <numerusform>{n:,} قيد الإرسال</numerusform>
            <numerusform>{n:,} قيد الإرسال</numerusform>
            <numerusform>{n:,} قيد الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} waiting</source>
        <extracomment>Singular: {n:,} waiting</extracomment>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>{n:,} تنتظر</numerusform>
            <numerusform>{n:,} تنتظر</numerusform>
            <numerusform>{n:,} تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} blocked</source>
        <extracomment>Singular: {n:,} blocked</extracomment>
        <translation>
            <numerusform>لا شيء محتجز</numerusform>
            <numerusform>واحد محتجز</numerusform>
            <numerusform>اثنان محتجزان</numerusform>
            <numerusform>{n:,} محتجزة</numerusform>
            <numerusform>{n:,} محتجزة</numerusform>
            <numerusform>{n:,} محتجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} delivered</source>
        <extracomment>Singular: {n:,} delivered</extracomment>
        <translation>
            <numerusform>لم يُسلَّم شيء</numerusform>
            <numerusform>سُلّم واحد</numerusform>
            <numerusform>سُلّم اثنان</numerusform>
            <numerusform>سُلّم {n:,}</numerusform>
            <numerusform>سُلّم {n:,}</numerusform>
            <numerusform>سُلّم {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <extracomment>Singular: {n:,} failed</extracomment>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل {n:,}</numerusform>
            <numerusform>فشل {n:,}</numerusform>
            <numerusform>فشل {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exhausted</source>
        <extracomment>Singular: {n:,} exhausted</extracomment>
        <translation>
            <numerusform>لم يُستنفد شيء</numerusform>
            <numerusform>استُنفد واحد</numerusform>
            <numerusform>استُنفد اثنان</numerusform>
            <numerusform>استُنفد {n:,}</numerusform>
            <numerusform>استُنفد {n:,}</numerusform>
            <numerusform>استُنفد {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cancelled</source>
        <extracomment>Singular: {n:,} cancelled</extracomment>
        <translation>
            <numerusform>لم يُلغَ شيء</numerusform>
            <numerusform>أُلغي واحد</numerusform>
            <numerusform>أُلغي اثنان</numerusform>
            <numerusform>أُلغي {n:,}</numerusform>
            <numerusform>أُلغي {n:,}</numerusform>
            <numerusform>أُلغي {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} expired</source>
        <extracomment>Singular: {n:,} expired</extracomment>
        <translation>
            <numerusform>لم تنتهِ مدة شيء</numerusform>
            <numerusform>انتهت مدة واحد</numerusform>
            <numerusform>انتهت مدة اثنين</numerusform>
            <numerusform>انتهت مدة {n:,}</numerusform>
            <numerusform>انتهت مدة {n:,}</numerusform>
            <numerusform>انتهت مدة {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>المحاولة التالية {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now.</extracomment>
        <translation>
            <numerusform>لا شيء من {deliveries} حان موعده.</numerusform>
            <numerusform>حان موعد واحد من {deliveries}.</numerusform>
            <numerusform>حان موعد اثنين من {deliveries}.</numerusform>
            <numerusform>حان موعد {n:,} من {deliveries}.</numerusform>
            <numerusform>حان موعد {n:,} من {deliveries}.</numerusform>
            <numerusform>حان موعد {n:,} من {deliveries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are cancelled.</source>
        <extracomment>Singular: {n:,} of {deliveries} is cancelled.</extracomment>
        <translation>
            <numerusform>لم يُلغَ شيء من {deliveries}.</numerusform>
            <numerusform>أُلغي واحد من {deliveries}.</numerusform>
            <numerusform>أُلغي اثنان من {deliveries}.</numerusform>
            <numerusform>أُلغي {n:,} من {deliveries}.</numerusform>
            <numerusform>أُلغي {n:,} من {deliveries}.</numerusform>
            <numerusform>أُلغي {n:,} من {deliveries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are queued anew.</source>
        <extracomment>Singular: {n:,} of {deliveries} is queued anew.</extracomment>
        <translation>
            <numerusform>لم يُدرج شيء من {deliveries} من جديد.</numerusform>
            <numerusform>أُدرج من جديد واحد من {deliveries}.</numerusform>
            <numerusform>أُدرج من جديد اثنان من {deliveries}.</numerusform>
            <numerusform>أُدرج من جديد {n:,} من {deliveries}.</numerusform>
            <numerusform>أُدرج من جديد {n:,} من {deliveries}.</numerusform>
            <numerusform>أُدرج من جديد {n:,} من {deliveries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now.</source>
        <extracomment>Singular: {n:,} delivery is due now.</extracomment>
        <translation>
            <numerusform>لم يحن موعد أي تسليم.</numerusform>
            <numerusform>حان موعد تسليم واحد.</numerusform>
            <numerusform>حان موعد تسليمين.</numerusform>
            <numerusform>حان موعد {n:,} تسليمات.</numerusform>
            <numerusform>حان موعد {n:,} تسليمًا.</numerusform>
            <numerusform>حان موعد {n:,} تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} delivery is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>لم يحن موعد أي تسليم.</numerusform>
            <numerusform>حان موعد تسليم واحد، ويُرسَل عند استئناف الإرسال.</numerusform>
            <numerusform>حان موعد تسليمين، ويُرسَلان عند استئناف الإرسال.</numerusform>
            <numerusform>حان موعد {n:,} تسليمات، وتُرسَل عند استئناف الإرسال.</numerusform>
            <numerusform>حان موعد {n:,} تسليمًا، وتُرسَل عند استئناف الإرسال.</numerusform>
            <numerusform>حان موعد {n:,} تسليم، وتُرسَل عند استئناف الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>لا شيء من {deliveries} حان موعده.</numerusform>
            <numerusform>حان موعد واحد من {deliveries}، ويُرسَل عند استئناف الإرسال.</numerusform>
            <numerusform>حان موعد اثنين من {deliveries}، ويُرسَلان عند استئناف الإرسال.</numerusform>
            <numerusform>حان موعد {n:,} من {deliveries}، وتُرسَل عند استئناف الإرسال.</numerusform>
            <numerusform>حان موعد {n:,} من {deliveries}، وتُرسَل عند استئناف الإرسال.</numerusform>
            <numerusform>حان موعد {n:,} من {deliveries}، وتُرسَل عند استئناف الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are cancelled.</source>
        <extracomment>Singular: {n:,} delivery is cancelled.</extracomment>
        <translation>
            <numerusform>لم يُلغَ أي تسليم.</numerusform>
            <numerusform>أُلغي تسليم واحد.</numerusform>
            <numerusform>أُلغي تسليمان.</numerusform>
            <numerusform>أُلغيت {n:,} تسليمات.</numerusform>
            <numerusform>أُلغي {n:,} تسليمًا.</numerusform>
            <numerusform>أُلغي {n:,} تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are queued anew.</source>
        <extracomment>Singular: {n:,} delivery is queued anew.</extracomment>
        <translation>
            <numerusform>لم يُدرج أي تسليم من جديد.</numerusform>
            <numerusform>أُدرج تسليم واحد من جديد.</numerusform>
            <numerusform>أُدرج تسليمان من جديد.</numerusform>
            <numerusform>أُدرجت {n:,} تسليمات من جديد.</numerusform>
            <numerusform>أُدرج {n:,} تسليمًا من جديد.</numerusform>
            <numerusform>أُدرج {n:,} تسليم من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>تتعذر كتابة {file}: {why}.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines written to {file}.</source>
        <extracomment>Singular: {n:,} line written to {file}.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي سطر في {file}.</numerusform>
            <numerusform>كُتب سطر واحد في {file}.</numerusform>
            <numerusform>كُتب سطران في {file}.</numerusform>
            <numerusform>كُتبت {n:,} أسطر في {file}.</numerusform>
            <numerusform>كُتب {n:,} سطرًا في {file}.</numerusform>
            <numerusform>كُتب {n:,} سطر في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped after {n:,} lines; no file was changed.</source>
        <extracomment>Singular: The export was stopped after {n:,} line; no file was changed.</extracomment>
        <translation>
            <numerusform>أُوقف التصدير قبل أي سطر؛ لم يتغيّر أي ملف.</numerusform>
            <numerusform>أُوقف التصدير بعد سطر واحد؛ لم يتغيّر أي ملف.</numerusform>
            <numerusform>أُوقف التصدير بعد سطرين؛ لم يتغيّر أي ملف.</numerusform>
            <numerusform>أُوقف التصدير بعد {n:,} أسطر؛ لم يتغيّر أي ملف.</numerusform>
            <numerusform>أُوقف التصدير بعد {n:,} سطرًا؛ لم يتغيّر أي ملف.</numerusform>
            <numerusform>أُوقف التصدير بعد {n:,} سطر؛ لم يتغيّر أي ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>تصدير سجل النشاط</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {n:,} lines written</source>
        <extracomment>Singular: Exporting: {n:,} line written</extracomment>
        <translation>
            <numerusform>جارٍ التصدير: لم يُكتب سطر بعد</numerusform>
            <numerusform>جارٍ التصدير: كُتب سطر واحد</numerusform>
            <numerusform>جارٍ التصدير: كُتب سطران</numerusform>
            <numerusform>جارٍ التصدير: كُتبت {n:,} أسطر</numerusform>
            <numerusform>جارٍ التصدير: كُتب {n:,} سطرًا</numerusform>
            <numerusform>جارٍ التصدير: كُتب {n:,} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>البحث في التسليمات</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>أي مضيف</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>التصفية: {choices}</translation>
    </message>
    <message>
        <source>Filter: nothing chosen</source>
        <translation>التصفية: لم يُختر شيء</translation>
    </message>
    <message>
        <source>Filter {count:,}</source>
        <translation>التصفية {count:,}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have ended: {counts}.</source>
        <extracomment>Singular: {n:,} delivery has ended: {counts}.</extracomment>
        <translation>
            <numerusform>لم ينتهِ أي تسليم: {counts}.</numerusform>
            <numerusform>انتهى تسليم واحد: {counts}.</numerusform>
            <numerusform>انتهى تسليمان: {counts}.</numerusform>
            <numerusform>انتهت {n:,} تسليمات: {counts}.</numerusform>
            <numerusform>انتهى {n:,} تسليمًا: {counts}.</numerusform>
            <numerusform>انتهى {n:,} تسليم: {counts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have expired. They were due more than 24 hours ago, so nothing is sent by itself.</source>
        <extracomment>Singular: {n:,} delivery has expired. It was due more than 24 hours ago, so nothing is sent by itself.</extracomment>
        <translation>
            <numerusform>لم تنتهِ مدة أي تسليم.</numerusform>
            <numerusform>انتهت مدة تسليم واحد. حان موعده قبل أكثر من 24 ساعة، فلا يُرسَل تلقائيًا.</numerusform>
            <numerusform>انتهت مدة تسليمين. حان موعدهما قبل أكثر من 24 ساعة، فلا يُرسَلان تلقائيًا.</numerusform>
            <numerusform>انتهت مدة {n:,} تسليمات. حان موعدها قبل أكثر من 24 ساعة، فلا تُرسَل تلقائيًا.</numerusform>
            <numerusform>انتهت مدة {n:,} تسليمًا. حان موعدها قبل أكثر من 24 ساعة، فلا تُرسَل تلقائيًا.</numerusform>
            <numerusform>انتهت مدة {n:,} تسليم. حان موعدها قبل أكثر من 24 ساعة، فلا تُرسَل تلقائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; they go on at the next start.</source>
        <extracomment>Singular: {n:,} delivery waits; it goes on at the next start.</extracomment>
        <translation>
            <numerusform>لا تسليمات منتظرة.</numerusform>
            <numerusform>تسليم واحد ينتظر؛ يُستكمل عند التشغيل التالي.</numerusform>
            <numerusform>تسليمان ينتظران؛ يُستكملان عند التشغيل التالي.</numerusform>
            <numerusform>{n:,} تسليمات تنتظر؛ تُستكمل عند التشغيل التالي.</numerusform>
            <numerusform>{n:,} تسليمًا ينتظر؛ تُستكمل عند التشغيل التالي.</numerusform>
            <numerusform>{n:,} تسليم ينتظر؛ تُستكمل عند التشغيل التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered: {title}.</source>
        <translation>سُلّم: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} given up</source>
        <extracomment>Singular: {n:,} given up</extracomment>
        <translation>
            <numerusform>لم يُتخلَّ عن شيء</numerusform>
            <numerusform>تُخلّي عن واحد</numerusform>
            <numerusform>تُخلّي عن اثنين</numerusform>
            <numerusform>تُخلّي عن {n:,}</numerusform>
            <numerusform>تُخلّي عن {n:,}</numerusform>
            <numerusform>تُخلّي عن {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} held back</source>
        <extracomment>Singular: {n:,} held back</extracomment>
        <translation>
            <numerusform>لا شيء محتجز</numerusform>
            <numerusform>واحد محتجز</numerusform>
            <numerusform>اثنان محتجزان</numerusform>
            <numerusform>{n:,} محتجزة</numerusform>
            <numerusform>{n:,} محتجزة</numerusform>
            <numerusform>{n:,} محتجزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered by retry {retry:,}: {title}.</source>
        <translation>سُلّم في إعادة المحاولة {retry:,}: {title}.</translation>
    </message>
    <message>
        <source>Failed: {title}. {message}</source>
        <translation>فشل: {title}. {message}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after {n:,} retries: {title}. {message}</source>
        <extracomment>Singular: Given up after {n:,} retry: {title}. {message}</extracomment>
        <translation>
            <numerusform>تُخلّي عنه دون إعادة محاولة: {title}. {message}</numerusform>
            <numerusform>تُخلّي عنه بعد إعادة محاولة واحدة: {title}. {message}</numerusform>
            <numerusform>تُخلّي عنه بعد إعادتي محاولة: {title}. {message}</numerusform>
            <numerusform>تُخلّي عنه بعد {n:,} إعادات محاولة: {title}. {message}</numerusform>
            <numerusform>تُخلّي عنه بعد {n:,} إعادة محاولة: {title}. {message}</numerusform>
            <numerusform>تُخلّي عنه بعد {n:,} إعادة محاولة: {title}. {message}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: {title}. {reason}</source>
        <translation>محتجز: {title}. {reason}</translation>
    </message>
    <message>
        <source>All sending is paused: nothing leaves the outbox until you resume it.</source>
        <translation>كل الإرسال متوقف مؤقتًا: لا يخرج شيء من صندوق الصادر حتى تستأنفه.</translation>
    </message>
    <message>
        <source>Nothing is sent: {problem}</source>
        <translation>لا يُرسَل شيء: {problem}</translation>
    </message>
    <message>
        <source>{why} Nothing can be sent until this is solved; everything else works.</source>
        <translation>{why} لا يمكن إرسال شيء حتى يُحل ذلك؛ وكل ما عداه يعمل.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>بين…</translation>
    </message>
    <message>
        <source>Lines between two times</source>
        <translation>الأسطر بين وقتين</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>عرض هذه</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}, as {header} asked</source>
        <translation>التالي: المحاولة {attempt:,} من {most:,}، {wait}، {time}، كما طلبت الترويسة {header}</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}</source>
        <translation>التالي: المحاولة {attempt:,} من {most:,}، {wait}، {time}</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} of {most:,}</source>
        <translation>المحاولة {attempt:,} من {most:,}</translation>
    </message>
    <message>
        <source>Nothing was sent for this delivery.</source>
        <translation>لم يُرسَل شيء لهذا التسليم.</translation>
    </message>
    <message>
        <source>came after the delivery had ended, so it does not count</source>
        <translation>جاء بعد انتهاء التسليم، فلا يُحتسب</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>استغرق {time}</translation>
    </message>
    <message>
        <source>after {time}: {attempt}</source>
        <translation>بعد {time}: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the attempts</source>
        <translation>الخط الزمني للمحاولات</translation>
    </message>
    <message>
        <source>No attempt was made.</source>
        <translation>لم تُجرَ أي محاولة.</translation>
    </message>
    <message>
        <source>No blocks, content blocks or connected content here.</source>
        <translation>لا كتل ولا Content Blocks ولا Connected Content هنا.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Content block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{field}, line {line}</source>
        <translation>{field}، السطر {line}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Use no environment</source>
        <translation>عدم استخدام بيئة</translation>
    </message>
    <message>
        <source>Content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>استخدام {title}</translation>
    </message>
    <message>
        <source>{menu}, hidden</source>
        <translation>{menu}، مخفي</translation>
    </message>
    <message>
        <source>{menu}, shown</source>
        <translation>{menu}، معروض</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Search actions, webhooks, users and settings</source>
        <translation>البحث في الإجراءات والويب هوك والمستخدمين والإعدادات</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>ابحث أو نفّذ أي شيء</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>the list of what was found</comment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the answer of a host</comment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Write a stub</source>
        <translation>كتابة ردّ بديل</translation>
    </message>
    <message>
        <source>Record the answer to {call}</source>
        <translation>تسجيل الردّ على {call}</translation>
    </message>
    <message>
        <source>Write a stub for {call}</source>
        <translation>كتابة ردّ بديل على {call}</translation>
    </message>
    <message>
        <source>Cancel asking {call}</source>
        <translation>إلغاء سؤال {call}</translation>
    </message>
    <message>
        <source>How to answer {call}</source>
        <translation>كيفية الردّ على {call}</translation>
    </message>
    <message>
        <source>Ask the host once, now, and keep its answer in the project</source>
        <translation>سؤال المضيف مرة واحدة الآن وحفظ ردّه في المشروع</translation>
    </message>
    <message>
        <source>Add an answer with an empty JSON object, and open it</source>
        <translation>إضافة ردّ فيه كائن JSON فارغ وفتحه</translation>
    </message>
    <message>
        <source>Stop asking (Esc)</source>
        <translation>إيقاف السؤال (Esc)</translation>
    </message>
    <message>
        <source>Give the answer as it was recorded, or simulate trouble</source>
        <translation>إعطاء الردّ كما سُجّل، أو محاكاة مشكلة</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>فتح الردّ</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>تسجيله مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} times</source>
        <extracomment>Singular: Made {n} time</extracomment>
        <translation>
            <numerusform>لم يُجرَ</numerusform>
            <numerusform>أُجري مرة واحدة</numerusform>
            <numerusform>أُجري مرتين</numerusform>
            <numerusform>أُجري {n} مرات</numerusform>
            <numerusform>أُجري {n} مرة</numerusform>
            <numerusform>أُجري {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>With the credential {credential}</source>
        <translation>ببيانات الدخول {credential}</translation>
    </message>
    <message>
        <source>Answered by {recording}</source>
        <translation>ردّ عليه {recording}</translation>
    </message>
    <message>
        <source>Asking the host</source>
        <translation>جارٍ سؤال المضيف</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>جارٍ سؤال {host}…</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>Connected content · {counts}</source>
        <translation>Connected Content · {counts}</translation>
    </message>
    <message numerus="yes">
        <source>Simulated: {how}, asked {n} times · {recording}</source>
        <extracomment>Singular: Simulated: {how}, asked {n} time · {recording}</extracomment>
        <translation>
            <numerusform>محاكى: {how}، لم يُسأل · {recording}</numerusform>
            <numerusform>محاكى: {how}، سُئل مرة واحدة · {recording}</numerusform>
            <numerusform>محاكى: {how}، سُئل مرتين · {recording}</numerusform>
            <numerusform>محاكى: {how}، سُئل {n} مرات · {recording}</numerusform>
            <numerusform>محاكى: {how}، سُئل {n} مرة · {recording}</numerusform>
            <numerusform>محاكى: {how}، سُئل {n} مرة · {recording}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording}: too late or too large for Braze, asked {n} times</source>
        <extracomment>Singular: {recording}: too late or too large for Braze, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording}: متأخر أو كبير جدًا على Braze، لم يُسأل</numerusform>
            <numerusform>{recording}: متأخر أو كبير جدًا على Braze، سُئل مرة واحدة</numerusform>
            <numerusform>{recording}: متأخر أو كبير جدًا على Braze، سُئل مرتين</numerusform>
            <numerusform>{recording}: متأخر أو كبير جدًا على Braze، سُئل {n} مرات</numerusform>
            <numerusform>{recording}: متأخر أو كبير جدًا على Braze، سُئل {n} مرة</numerusform>
            <numerusform>{recording}: متأخر أو كبير جدًا على Braze، سُئل {n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording} answers {status}, asked {n} times</source>
        <extracomment>Singular: {recording} answers {status}, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording} يردّ بـ {status}، لم يُسأل</numerusform>
            <numerusform>{recording} يردّ بـ {status}، سُئل مرة واحدة</numerusform>
            <numerusform>{recording} يردّ بـ {status}، سُئل مرتين</numerusform>
            <numerusform>{recording} يردّ بـ {status}، سُئل {n} مرات</numerusform>
            <numerusform>{recording} يردّ بـ {status}، سُئل {n} مرة</numerusform>
            <numerusform>{recording} يردّ بـ {status}، سُئل {n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>Singular: {n} call</extracomment>
        <translation>
            <numerusform>لا استدعاءات</numerusform>
            <numerusform>استدعاء واحد</numerusform>
            <numerusform>استدعاءان</numerusform>
            <numerusform>{n} استدعاءات</numerusform>
            <numerusform>{n} استدعاءً</numerusform>
            <numerusform>{n} استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated: {how} · {recording}</source>
        <translation>محاكى: {how} · {recording}</translation>
    </message>
    <message>
        <source>{recording}: too late or too large for Braze</source>
        <translation>{recording}: متأخر أو كبير جدًا على Braze</translation>
    </message>
    <message>
        <source>{recording} answers {status}</source>
        <translation>{recording} يردّ بـ {status}</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a recording</source>
        <extracomment>Singular: {n} without a recording</extracomment>
        <translation>
            <numerusform>لا شيء دون تسجيل</numerusform>
            <numerusform>واحد دون تسجيل</numerusform>
            <numerusform>اثنان دون تسجيل</numerusform>
            <numerusform>{n} دون تسجيل</numerusform>
            <numerusform>{n} دون تسجيل</numerusform>
            <numerusform>{n} دون تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} simulated</source>
        <extracomment>Singular: {n} simulated</extracomment>
        <translation>
            <numerusform>لا شيء محاكى</numerusform>
            <numerusform>واحد محاكى</numerusform>
            <numerusform>اثنان محاكيان</numerusform>
            <numerusform>{n} محاكاة</numerusform>
            <numerusform>{n} محاكى</numerusform>
            <numerusform>{n} محاكى</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>لا تسجيل</translation>
    </message>
    <message numerus="yes">
        <source>… and {n:,} more calls</source>
        <extracomment>Singular: … and {n:,} more call</extracomment>
        <translation>
            <numerusform>… ولا استدعاءات أخرى</numerusform>
            <numerusform>… واستدعاء آخر</numerusform>
            <numerusform>… واستدعاءان آخران</numerusform>
            <numerusform>… و{n:,} استدعاءات أخرى</numerusform>
            <numerusform>… و{n:,} استدعاءً آخر</numerusform>
            <numerusform>… و{n:,} استدعاء آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the calls</source>
        <translation>إخفاء الاستدعاءات</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>عرض الاستدعاءات</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>لا مستخدم</translation>
    </message>
    <message>
        <source>This webhook reads no attributes.
All of them are one tab further.</source>
        <translation>لا يقرأ هذا الويب هوك أي سمة.
كلها في علامة التبويب التالية.</translation>
    </message>
    <message>
        <source>Attributes to try</source>
        <translation>سمات للتجربة</translation>
    </message>
    <message>
        <source>Save as user</source>
        <translation>حفظ كمستخدم</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Back to file</source>
        <translation>العودة إلى الملف</translation>
    </message>
    <message>
        <source>Keep this as a new sample user with a file of its own</source>
        <translation>حفظ هذا كمستخدم نموذجي جديد بملف خاص به</translation>
    </message>
    <message>
        <source>Preview the sample user as it is in the file</source>
        <translation>معاينة المستخدم النموذجي كما هو في الملف</translation>
    </message>
    <message>
        <source>Reset all changed attributes</source>
        <translation>إعادة ضبط كل السمات المتغيّرة</translation>
    </message>
    <message>
        <source>All attributes as in the file again</source>
        <translation>كل السمات كما في الملف من جديد</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>Singular: {n} changed</extracomment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيّرت واحدة</numerusform>
            <numerusform>تغيّرت اثنتان</numerusform>
            <numerusform>تغيّرت {n}</numerusform>
            <numerusform>تغيّرت {n}</numerusform>
            <numerusform>تغيّرت {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the custom user</source>
        <translation>سمات المستخدم المخصّص</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>The preview shows the last valid data.</source>
        <translation>تعرض المعاينة آخر بيانات صالحة.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>السطر {line}، العمود {column}: {message}</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>المقروءة هنا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Follow user → {language}</source>
        <translation>كالمستخدم → {language}</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is {language} ({tag}).</source>
        <translation>{chosen}: لغة المستخدم {language} ({tag}).</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>لغة المعاينة</translation>
    </message>
    <message>
        <source>Follow user → Default</source>
        <translation>كالمستخدم → الافتراضية</translation>
    </message>
    <message>
        <source>{chosen}: the preview shows it whatever the user&apos;s language.</source>
        <translation>{chosen}: تعرضها المعاينة أيًا كانت لغة المستخدم.</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is not set.</source>
        <translation>{chosen}: لغة المستخدم غير مضبوطة.</translation>
    </message>
    <message>
        <source>{language}: not here → Default</source>
        <translation>{language}: ليست هنا → الافتراضية</translation>
    </message>
    <message>
        <source>the user&apos;s data</source>
        <translation>بيانات المستخدم</translation>
    </message>
    <message>
        <source>the default was used</source>
        <translation>استُخدمت القيمة الافتراضية</translation>
    </message>
    <message>
        <source>empty, and no default</source>
        <translation>فارغ ودون قيمة افتراضية</translation>
    </message>
    <message>
        <source>connected content</source>
        <translation>Connected Content</translation>
    </message>
    <message>
        <source>filled in on sending</source>
        <translation>يُملأ عند الإرسال</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>فيه مشكلة</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>مفتاح العلامات</translation>
    </message>
    <message>
        <source>From {names}</source>
        <translation>من {names}</translation>
    </message>
    <message>
        <source>From {names}, in the content block {block}</source>
        <translation>من {names}، في Content Block {block}</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>من البيئة</translation>
    </message>
    <message>
        <source>From connected content</source>
        <translation>من Connected Content</translation>
    </message>
    <message>
        <source>A default was used</source>
        <translation>استُخدمت قيمة افتراضية</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used</source>
        <translation>{names} فارغ؛ استُخدمت قيمته الافتراضية</translation>
    </message>
    <message>
        <source>{names} is empty, in the content block {block}</source>
        <translation>{names} فارغ، في Content Block {block}</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used, in the content block {block}</source>
        <translation>{names} فارغ؛ استُخدمت قيمته الافتراضية، في Content Block {block}</translation>
    </message>
    <message>
        <source>The value of the secret {names} is filled in when this is sent.</source>
        <translation>تُملأ قيمة السرّ {names} عند إرسال هذا.</translation>
    </message>
    <message>
        <source>no external id</source>
        <translation>لا معرّف خارجي</translation>
    </message>
    <message>
        <source>Matrix of all users and languages</source>
        <translation>مصفوفة كل المستخدمين واللغات</translation>
    </message>
    <message>
        <source>What every user would get in every language</source>
        <translation>ما يحصل عليه كل مستخدم بكل لغة</translation>
    </message>
    <message>
        <source>Open or make a webhook in the project to see what it sends.</source>
        <translation>افتح ويب هوك أو أنشئ واحدًا في المشروع لترى ما يرسله.</translation>
    </message>
    <message>
        <source>The problems are being looked for again; try once more.</source>
        <translation>يجري البحث عن المشكلات من جديد؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح العلامات</translation>
    </message>
    <message>
        <source>What the marks in the preview mean</source>
        <translation>معنى العلامات في المعاينة</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>لا معاينة</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>معاينة {name}</translation>
    </message>
    <message>
        <source>Nothing to preview</source>
        <translation>لا شيء للمعاينة</translation>
    </message>
    <message>
        <source>✕ Not rendered: {message}</source>
        <translation>✕ لم يُصيَّر: {message}</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{detail}: {message}, fix: {fix}</source>
        <translation>{detail}: {message}، الإصلاح: {fix}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>القاعدة {rule}</translation>
    </message>
    <message>
        <source>Record or write a stub</source>
        <translation>تسجيل ردّ أو كتابة بديل</translation>
    </message>
    <message>
        <source>Rule {rule}; silence this one with {comment}</source>
        <translation>القاعدة {rule}؛ لإسكات هذه اكتب {comment}</translation>
    </message>
    <message>
        <source>{field}, line {line}, column {column}</source>
        <translation>{field}، السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>{field}, column {column}</source>
        <translation>{field}، العمود {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation>الترويسة {name}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>العمود {column}</translation>
    </message>
    <message>
        <source>Body, {key}</source>
        <translation>المتن، {key}</translation>
    </message>
    <message>
        <source>Body, row {row}</source>
        <translation>المتن، الصف {row}</translation>
    </message>
    <message>
        <source>These problems have no automatic fix.</source>
        <translation>ليس لهذه المشكلات إصلاح تلقائي.</translation>
    </message>
    <message>
        <source>There are no problems to fix.</source>
        <translation>لا مشكلات لإصلاحها.</translation>
    </message>
    <message>
        <source>This problem has no automatic fix.</source>
        <translation>ليس لهذه المشكلة إصلاح تلقائي.</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>الانتقال إلى المشكلة التالية</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are listed</source>
        <extracomment>Singular: the first {n} is listed</extracomment>
        <translation>
            <numerusform>لا شيء مدرج</numerusform>
            <numerusform>الأولى وحدها مدرجة</numerusform>
            <numerusform>أول اثنتين مدرجتان</numerusform>
            <numerusform>أول {n} مدرجة</numerusform>
            <numerusform>أول {n} مدرجة</numerusform>
            <numerusform>أول {n} مدرجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>إخفاء المشكلات</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>عرض المشكلات</translation>
    </message>
    <message>
        <source>{amount}&#xa0;MiB</source>
        <translation>{amount} MiB</translation>
    </message>
    <message>
        <source>{amount}&#xa0;s</source>
        <translation>{amount} ث</translation>
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
        <translation>{amount} مللي ثانية</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;s ago</source>
        <extracomment>Singular: {n:,} s ago</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل {n:,} ث</numerusform>
            <numerusform>قبل {n:,} ث</numerusform>
            <numerusform>قبل {n:,} ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;min ago</source>
        <extracomment>Singular: {n:,} min ago</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل {n:,} د</numerusform>
            <numerusform>قبل {n:,} د</numerusform>
            <numerusform>قبل {n:,} د</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was recorded.</source>
        <translation>لم يُسأل شيء ولم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own; nothing was recorded.</source>
        <translation>وقع خطأ في Hook Studio نفسه؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Record the answer again</source>
        <translation>تسجيل الردّ مجددًا</translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation>أُلغي؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>تسجيل ردّ</translation>
    </message>
    <message>
        <source>Loopback: for testing, not for Braze</source>
        <translation>عنوان محلي: للاختبار، لا لـ Braze</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} headers</source>
        <extracomment>Singular: {n:,} header</extracomment>
        <translation>
            <numerusform>لا ترويسات</numerusform>
            <numerusform>ترويسة واحدة</numerusform>
            <numerusform>ترويستان</numerusform>
            <numerusform>{n:,} ترويسات</numerusform>
            <numerusform>{n:,} ترويسة</numerusform>
            <numerusform>{n:,} ترويسة</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is on your own machine; Braze does not allow it.</source>
        <translation>العنوان على جهازك نفسه؛ ولا يسمح Braze به.</translation>
    </message>
    <message>
        <source>Show the headers</source>
        <translation>عرض الترويسات</translation>
    </message>
    <message>
        <source>URL as sent</source>
        <translation>عنوان URL كما يُرسَل</translation>
    </message>
    <message>
        <source>Headers as sent</source>
        <translation>الترويسات كما تُرسَل</translation>
    </message>
    <message>
        <source>Body as sent</source>
        <translation>المتن كما يُرسَل</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما سُجّل</translation>
    </message>
    <message>
        <source>Slowly (3 s)</source>
        <translation>ببطء (3 ث)</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا ردّ</translation>
    </message>
    <message>
        <source>not JSON: line {line}, column {column}</source>
        <translation>ليس JSON: السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>{size} + secrets</source>
        <translation>{size} + أسرار</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>دون ذكر سبب</translation>
    </message>
    <message>
        <source>⊘ Aborted: {reason} · nothing would be sent</source>
        <translation>⊘ أُلغيت: {reason} · لن يُرسَل شيء</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} errors</source>
        <extracomment>Singular: {n:,} error</extracomment>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>{n:,} أخطاء</numerusform>
            <numerusform>{n:,} خطأً</numerusform>
            <numerusform>{n:,} خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} warnings</source>
        <extracomment>Singular: {n:,} warning</extracomment>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>{n:,} تحذيرات</numerusform>
            <numerusform>{n:,} تحذيرًا</numerusform>
            <numerusform>{n:,} تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <extracomment>Singular: {n:,} note</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n:,} ملاحظات</numerusform>
            <numerusform>{n:,} ملاحظة</numerusform>
            <numerusform>{n:,} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>✓ valid JSON</source>
        <translation>✓ JSON صالح</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>لا متن</translation>
    </message>
    <message>
        <source>Try other attributes for this user</source>
        <translation>تجربة سمات أخرى لهذا المستخدم</translation>
    </message>
    <message>
        <source>This project has no sample users; click to make up a custom one.</source>
        <translation>ليس في هذا المشروع مستخدمون نموذجيون؛ انقر لإنشاء مستخدم مخصّص.</translation>
    </message>
    <message>
        <source>Sample user: {name}</source>
        <translation>المستخدم النموذجي: {name}</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (مخصّص)</translation>
    </message>
    <message>
        <source>Random user</source>
        <translation>مستخدم عشوائي</translation>
    </message>
    <message>
        <source>Custom user…</source>
        <translation>مستخدم مخصّص…</translation>
    </message>
    <message>
        <source>External id, e-mail or name</source>
        <translation>معرّف خارجي أو بريد إلكتروني أو اسم</translation>
    </message>
    <message>
        <source>Search sample users</source>
        <translation>البحث في المستخدمين النموذجيين</translation>
    </message>
    <message>
        <source>Found sample users</source>
        <translation>المستخدمون النموذجيون الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>No sample user matches.</source>
        <translation>لا مستخدم نموذجي مطابق.</translation>
    </message>
    <message>
        <source>This project has no sample users.</source>
        <translation>ليس في هذا المشروع مستخدمون نموذجيون.</translation>
    </message>
    <message>
        <source>Hook Studio</source>
        <translation>Hook Studio</translation>
    </message>
    <message>
        <source>Close Hook Studio?</source>
        <translation>إغلاق Hook Studio؟</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>اختر مجلدًا للمشروع الجديد</translation>
    </message>
    <message>
        <source>This project cannot be opened</source>
        <translation>يتعذر فتح هذا المشروع</translation>
    </message>
    <message>
        <source>The project was not made</source>
        <translation>لم يُنشأ المشروع</translation>
    </message>
    <message>
        <source>You deleted this file.</source>
        <translation>حذفتَ هذا الملف.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>الملف لم يعد موجودًا، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Compare {file}</source>
        <translation>مقارنة {file}</translation>
    </message>
    <message>
        <source>Marked lines differ. A reload can be undone.</source>
        <translation>الأسطر المعلَّمة مختلفة. يمكن التراجع عن إعادة التحميل.</translation>
    </message>
    <message>
        <source>Show the next lines that differ, from the last the first (F8)</source>
        <translation>عرض الأسطر المختلفة التالية، ومن الأخيرة إلى الأولى (F8)</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>The version on disk</source>
        <translation>النسخة على القرص</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>نسختك، غير محفوظة</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Only on this side</source>
        <translation>في هذا الجانب فقط</translation>
    </message>
    <message>
        <source>Name of the content block</source>
        <translation>اسم Content Block</translation>
    </message>
    <message>
        <source>Webhooks name it so; rename it here or with F2.</source>
        <translation>يسمّيه الويب هوك هكذا؛ أعد تسميته هنا أو بالمفتاح F2.</translation>
    </message>
    <message>
        <source>Copy tag</source>
        <translation>نسخ الوسم</translation>
    </message>
    <message>
        <source>Copy {tag} for a webhook&apos;s URL, header or body</source>
        <translation>نسخ {tag} لعنوان URL أو ترويسة أو متن في ويب هوك</translation>
    </message>
    <message>
        <source>Used by {webhooks}</source>
        <translation>يستخدمه {webhooks}</translation>
    </message>
    <message>
        <source>No webhook uses it yet</source>
        <translation>لا يستخدمه أي ويب هوك بعد</translation>
    </message>
    <message>
        <source>Edit content block</source>
        <translation>تحرير Content Block</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>إعادة تحميل الكل</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>الاحتفاظ بكل نسخي</translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}.</source>
        <extracomment>Singular: {n} more file changed on disk: {files}.</extracomment>
        <translation>
            <numerusform>لم تتغيّر على القرص ملفات أخرى: {files}.</numerusform>
            <numerusform>تغيّر على القرص ملف آخر: {files}.</numerusform>
            <numerusform>تغيّر على القرص ملفان آخران: {files}.</numerusform>
            <numerusform>تغيّرت على القرص {n} ملفات أخرى: {files}.</numerusform>
            <numerusform>تغيّر على القرص {n} ملفًا آخر: {files}.</numerusform>
            <numerusform>تغيّر على القرص {n} ملف آخر: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}, …</source>
        <extracomment>Singular: {n} more file changed on disk: {files}, …</extracomment>
        <translation>
            <numerusform>لم تتغيّر على القرص ملفات أخرى: {files}، …</numerusform>
            <numerusform>تغيّر على القرص ملف آخر: {files}، …</numerusform>
            <numerusform>تغيّر على القرص ملفان آخران: {files}، …</numerusform>
            <numerusform>تغيّرت على القرص {n} ملفات أخرى: {files}، …</numerusform>
            <numerusform>تغيّر على القرص {n} ملفًا آخر: {files}، …</numerusform>
            <numerusform>تغيّر على القرص {n} ملف آخر: {files}، …</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} changed on disk while you have unsaved edits in it.</source>
        <translation>تغيّر {file} على القرص ولديك فيه تعديلات غير محفوظة.</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
    <message>
        <source>New sample user</source>
        <translation>مستخدم نموذجي جديد</translation>
    </message>
    <message>
        <source>New content block</source>
        <translation>Content Block جديد</translation>
    </message>
    <message>
        <source>New recorded answer</source>
        <translation>ردّ مسجَّل جديد</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>لا بيئة</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>ويب هوك</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Content blocks</source>
        <translation>Content Blocks</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>مستخدم نموذجي</translation>
    </message>
    <message>
        <source>Attributes and properties to preview with.</source>
        <translation>سمات وخصائص للمعاينة بها.</translation>
    </message>
    <message>
        <source>Liquid that several webhooks share.</source>
        <translation>Liquid مشترك بين أكثر من ويب هوك.</translation>
    </message>
    <message>
        <source>Recorded answer</source>
        <translation>ردّ مسجَّل</translation>
    </message>
    <message>
        <source>What connected content gets in the preview.</source>
        <translation>ما يحصل عليه Connected Content في المعاينة.</translation>
    </message>
    <message>
        <source>Base URLs, variables and secrets of one stage.</source>
        <translation>عناوين URL الأساسية والمتغيّرات والأسرار لمرحلة واحدة.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>ما يُنشأ</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No name, e-mail, id or URL holds this text.</source>
        <translation>لا اسم ولا بريد إلكتروني ولا معرّف ولا عنوان URL يحوي هذا النص.</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>مشروع فارغ</translation>
    </message>
    <message>
        <source>What you make is listed here: webhooks, sample users, content blocks, and more.</source>
        <translation>يُدرج هنا ما تنشئه: ويب هوك ومستخدمون نموذجيون وContent Blocks وغيرها.</translation>
    </message>
    <message>
        <source>New webhook, user, content block, answer or environment</source>
        <translation>ويب هوك أو مستخدم أو Content Block أو ردّ أو بيئة جديدة</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Read-only: made by a newer Hook Studio</source>
        <translation>للقراءة فقط: من إصدار أحدث من Hook Studio</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>تصفية المشروع</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on other files</source>
        <extracomment>Singular: {n} note on other files</extracomment>
        <translation>
            <numerusform>لا ملاحظات على ملفات أخرى</numerusform>
            <numerusform>ملاحظة واحدة على ملفات أخرى</numerusform>
            <numerusform>ملاحظتان على ملفات أخرى</numerusform>
            <numerusform>{n} ملاحظات على ملفات أخرى</numerusform>
            <numerusform>{n} ملاحظة على ملفات أخرى</numerusform>
            <numerusform>{n} ملاحظة على ملفات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read. {details}</source>
        <translation>تتعذر قراءة {file}. {details}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>نسخ اسم الملف</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>السطر {line}: {message}</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>فيه تحذيرات</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Skip changed files</source>
        <translation>تخطّي الملفات المتغيّرة</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. Changed on disk since: {newer}.</source>
        <translation>هناك تعديلات لم تُحفظ في المرة السابقة، في {files}. وتغيّر على القرص منذئذ: {newer}.</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more</source>
        <extracomment>Singular: {files} and {n} more</extracomment>
        <translation>
            <numerusform>{files}</numerusform>
            <numerusform>{files} وواحد آخر</numerusform>
            <numerusform>{files} واثنان آخران</numerusform>
            <numerusform>{files} و{n} أخرى</numerusform>
            <numerusform>{files} و{n} أخرى</numerusform>
            <numerusform>{files} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}.</source>
        <translation>هناك تعديلات لم تُحفظ في المرة السابقة، في {files}.</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. On disk that changed since.</source>
        <translation>هناك تعديلات لم تُحفظ في المرة السابقة، في {files}. وتغيّر ذلك على القرص منذئذ.</translation>
    </message>
    <message>
        <source>* stands for anything. The preview uses this answer and contacts nobody.</source>
        <translation>العلامة * تعني أي شيء. تستخدم المعاينة هذا الردّ ولا تتصل بأحد.</translation>
    </message>
    <message>
        <source>! Braze waits {seconds:g} s: this answer comes too late.</source>
        <translation>! ينتظر Braze مدة {seconds:g} ث: هذا الردّ متأخر جدًا.</translation>
    </message>
    <message>
        <source>Name of the answer</source>
        <translation>اسم الردّ</translation>
    </message>
    <message>
        <source>F2 renames the answer&apos;s file.</source>
        <translation>يعيد F2 تسمية ملف الردّ.</translation>
    </message>
    <message>
        <source>Method of the call</source>
        <translation>طريقة الاستدعاء</translation>
    </message>
    <message>
        <source>URL of the call</source>
        <translation>عنوان URL للاستدعاء</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>* answers GET and POST</source>
        <translation>العلامة * تردّ على GET وPOST</translation>
    </message>
    <message>
        <source>The whole URL of the call, or a pattern in which * is anything</source>
        <translation>عنوان URL الكامل للاستدعاء، أو نمط تعني فيه * أي شيء</translation>
    </message>
    <message>
        <source>How long the host takes; Braze waits {seconds:g} s</source>
        <translation>المدة التي يستغرقها المضيف؛ ينتظر Braze مدة {seconds:g} ث</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s content type</source>
        <translation>تحرير نوع محتوى الردّ</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>التأخير بالثواني</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>متن الردّ</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>! The body is not JSON (line {line}).</source>
        <translation>! المتن ليس JSON (السطر {line}).</translation>
    </message>
    <message>
        <source>! The body nests too deeply.</source>
        <translation>! المتن عميق التداخل.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>ث</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s method</source>
        <translation>تحرير طريقة الردّ</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s status</source>
        <translation>تحرير رمز حالة الردّ</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s delay</source>
        <translation>تحرير تأخير الردّ</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s URL</source>
        <translation>تحرير عنوان URL للردّ</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s body</source>
        <translation>تحرير متن الردّ</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>What is not set is missing for the webhook. null is a value of its own.</source>
        <translation>ما لم يُضبط مفقود لدى الويب هوك. أما null فقيمة قائمة بذاتها.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>F2 renames the user and its file.</source>
        <translation>يعيد F2 تسمية المستخدم وملفه.</translation>
    </message>
    <message>
        <source>Attributes of the sample user</source>
        <translation>سمات المستخدم النموذجي</translation>
    </message>
    <message>
        <source>✕ Line {line}: {message}</source>
        <translation>✕ السطر {line}: {message}</translation>
    </message>
    <message>
        <source>✕ The JSON has a mistake; the form shows the data before it.</source>
        <translation>✕ في JSON خطأ؛ يعرض النموذج البيانات السابقة له.</translation>
    </message>
    <message>
        <source>View of the data</source>
        <translation>طريقة عرض البيانات</translation>
    </message>
    <message>
        <source>Go to the mistake. The preview shows the last valid data.</source>
        <translation>الانتقال إلى الخطأ. تعرض المعاينة آخر بيانات صالحة.</translation>
    </message>
    <message>
        <source>Go to the mistake in the JSON.</source>
        <translation>الانتقال إلى الخطأ في JSON.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>✕ {name}: {problem}</source>
        <translation>✕ {name}: {problem}</translation>
    </message>
    <message>
        <source>Go to the value. The preview shows the last valid data.</source>
        <translation>الانتقال إلى القيمة. تعرض المعاينة آخر بيانات صالحة.</translation>
    </message>
    <message>
        <source>Edit user name</source>
        <translation>تحرير اسم المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more files</source>
        <extracomment>Singular: {files} and {n} more file</extracomment>
        <translation>
            <numerusform>{files}</numerusform>
            <numerusform>{files} وملف آخر</numerusform>
            <numerusform>{files} وملفان آخران</numerusform>
            <numerusform>{files} و{n} ملفات أخرى</numerusform>
            <numerusform>{files} و{n} ملفًا آخر</numerusform>
            <numerusform>{files} و{n} ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} {n} more in the project pane.</source>
        <extracomment>Singular: {problem} {n} more in the project pane.</extracomment>
        <translation>
            <numerusform>{problem} لا مشكلات أخرى في لوحة المشروع.</numerusform>
            <numerusform>{problem} وواحدة أخرى في لوحة المشروع.</numerusform>
            <numerusform>{problem} واثنتان أخريان في لوحة المشروع.</numerusform>
            <numerusform>{problem} و{n} أخرى في لوحة المشروع.</numerusform>
            <numerusform>{problem} و{n} أخرى في لوحة المشروع.</numerusform>
            <numerusform>{problem} و{n} أخرى في لوحة المشروع.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are unsaved edits in {files}.</source>
        <translation>هناك تعديلات غير محفوظة في {files}.</translation>
    </message>
    <message>
        <source>{problem} The project is open for reading only.</source>
        <translation>{problem} المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Save your edits?</source>
        <translation>حفظ تعديلاتك؟</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only. You can edit and send; nothing can be saved until it may be written.</source>
        <translation>المجلد {folder} للقراءة فقط. يمكنك التحرير والإرسال؛ ولا يمكن حفظ شيء حتى تُسمح الكتابة فيه.</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from Braze&apos;s {source}; the header X-Simulated-Source of a request goes before that.</source>
        <translation>لا يُسمح إلا لعناوين {instance} التابعة لـ Braze، وغيرها يحصل على 403.
تُعدّ الطلبات مرسَلة من {source} التابعة لـ Braze؛ وتتقدم على ذلك ترويسة الطلب X-Simulated-Source.</translation>
    </message>
    <message>
        <source>Answer only what comes from the addresses of one Braze instance, and 403 to all else. Where a request comes from is simulated.</source>
        <translation>الردّ فقط على ما يأتي من عناوين مثيل Braze واحد، و403 لكل ما عداه. مصدر الطلب محاكى.</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from this computer; the header X-Simulated-Source of a request goes before that.</source>
        <translation>لا يُسمح إلا لعناوين {instance} التابعة لـ Braze، وغيرها يحصل على 403.
تُعدّ الطلبات مرسَلة من هذا الحاسوب؛ وتتقدم على ذلك ترويسة الطلب X-Simulated-Source.</translation>
    </message>
    <message>
        <source>Requests count as sent from</source>
        <translation>تُعدّ الطلبات مرسَلة من</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Firewall: only Braze&apos;s {instance} is let in</source>
        <translation>جدار الحماية: لا يُسمح إلا لـ Braze {instance}</translation>
    </message>
    <message>
        <source>Only Braze&apos;s {instance}</source>
        <translation>Braze {instance} فقط</translation>
    </message>
    <message>
        <source>Braze&apos;s {instance}</source>
        <translation>Braze {instance}</translation>
    </message>
    <message>
        <source>Firewall: off</source>
        <translation>جدار الحماية: متوقف</translation>
    </message>
    <message>
        <source>Only {instance}</source>
        <translation>{instance} فقط</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الردّ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>الخطوة {step}</translation>
    </message>
    <message>
        <source>From {peer}, counts as sent from {source}, {time}, answered {answer}</source>
        <translation>من {peer}، يُعدّ مرسَلًا من {source}، {time}، الردّ {answer}</translation>
    </message>
    <message>
        <source>From {peer}, {time}, answered {answer}</source>
        <translation>من {peer}، {time}، الردّ {answer}</translation>
    </message>
    <message>
        <source>Save the body of the received request</source>
        <translation>حفظ متن الطلب المستلَم</translation>
    </message>
    <message>
        <source>Save the body as it came, byte for byte</source>
        <translation>حفظ المتن كما وصل، بايتًا بايتًا</translation>
    </message>
    <message>
        <source>Part of the received request</source>
        <translation>جزء من الطلب المستلَم</translation>
    </message>
    <message>
        <source>Body of the received request</source>
        <translation>متن الطلب المستلَم</translation>
    </message>
    <message>
        <source>The received request as it came</source>
        <translation>الطلب المستلَم كما وصل</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Copy the receiver&apos;s address</source>
        <translation>نسخ عنوان المستقبِل</translation>
    </message>
    <message>
        <source>Clear the list of received requests</source>
        <translation>مسح قائمة الطلبات المستلَمة</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>الطلبات المستلَمة</translation>
    </message>
    <message>
        <source>Send a webhook to {url} and it appears here. {sends}</source>
        <translation>أرسل ويب هوك إلى {url} فيظهر هنا. {sends}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>لا يستمع</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>إيقاف المستقبِل</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>بدء المستقبِل</translation>
    </message>
    <message>
        <source>{keys} sends.</source>
        <translation>للإرسال {keys}.</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>لم يُستلم شيء بعد</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>المستقبِل متوقف</translation>
    </message>
    <message>
        <source>Start it to catch what you send.</source>
        <translation>ابدأه لالتقاط ما ترسله.</translation>
    </message>
    <message>
        <source>Steps with commas between; the last one repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s, :delay=s or :body=name.
Bodies:
{bodies}</source>
        <translation>خطوات تفصل بينها فواصل؛ وتتكرر الأخيرة: 503*2, 429:retry-after=7, 200
الخطوة رمز حالة أو hang أو reset، ثم *count، ثم :retry-after=s أو :delay=s أو :body=name.
المتون:
{bodies}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <source>Always 200</source>
        <translation>دائمًا 200</translation>
    </message>
    <message>
        <source>500 once, then 200</source>
        <translation>500 مرة ثم 200</translation>
    </message>
    <message>
        <source>Busy, then well</source>
        <translation>مشغول ثم سليم</translation>
    </message>
    <message>
        <source>Slow: 200 after 3 s</source>
        <translation>بطيء: 200 بعد 3 ث</translation>
    </message>
    <message>
        <source>404 with a JSON error</source>
        <translation>404 مع خطأ JSON</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>عدم الردّ أبدًا</translation>
    </message>
    <message>
        <source>Break the connection</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Script of the receiver&apos;s answers</source>
        <translation>نص ردود المستقبِل البرمجي</translation>
    </message>
    <message>
        <source>Ready scripts</source>
        <translation>نصوص برمجية جاهزة</translation>
    </message>
    <message>
        <source>Start the script again</source>
        <translation>إعادة بدء النص البرمجي</translation>
    </message>
    <message>
        <source>Start the script again at its first step</source>
        <translation>إعادة بدء النص البرمجي من خطوته الأولى</translation>
    </message>
    <message>
        <source>The next request is answered by {step}</source>
        <translation>الردّ على الطلب التالي هو {step}</translation>
    </message>
    <message>
        <source>✕ Column {column}: {problem} The script before still answers.</source>
        <translation>✕ العمود {column}: {problem} ما زال النص البرمجي السابق يردّ.</translation>
    </message>
    <message numerus="yes">
        <source>What is open is saved. {n} other files are not.</source>
        <extracomment>Singular: What is open is saved. {n} other file is not.</extracomment>
        <translation>
            <numerusform>حُفظ المفتوح.</numerusform>
            <numerusform>حُفظ المفتوح. ولم يُحفظ ملف آخر.</numerusform>
            <numerusform>حُفظ المفتوح. ولم يُحفظ ملفان آخران.</numerusform>
            <numerusform>حُفظ المفتوح. ولم تُحفظ {n} ملفات أخرى.</numerusform>
            <numerusform>حُفظ المفتوح. ولم يُحفظ {n} ملفًا آخر.</numerusform>
            <numerusform>حُفظ المفتوح. ولم يُحفظ {n} ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files: {files} and others</source>
        <extracomment>Singular: {n} file: {files} and others</extracomment>
        <translation>
            <numerusform>لا ملفات: {files} وغيرها</numerusform>
            <numerusform>ملف واحد: {files} وغيره</numerusform>
            <numerusform>ملفان: {files} وغيرهما</numerusform>
            <numerusform>{n} ملفات: {files} وغيرها</numerusform>
            <numerusform>{n} ملفًا: {files} وغيرها</numerusform>
            <numerusform>{n} ملف: {files} وغيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} and {last}</source>
        <translation>{files} و{last}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>لم يُحفظ. {why}</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Undid: {edit} of {document}</source>
        <translation>تم التراجع عن: {edit} في {document}</translation>
    </message>
    <message>
        <source>Redid: {edit} of {document}</source>
        <translation>أُعيد: {edit} في {document}</translation>
    </message>
    <message>
        <source>Saved {files}</source>
        <translation>حُفظ {files}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>in the body</source>
        <comment>where a key stands</comment>
        <translation>في المتن</translation>
    </message>
    <message>
        <source>in the header {name}</source>
        <comment>where a key stands</comment>
        <translation>في الترويسة {name}</translation>
    </message>
    <message>
        <source>in the pair {name}</source>
        <comment>where a key stands</comment>
        <translation>في الزوج {name}</translation>
    </message>
    <message>
        <source>in a pair</source>
        <comment>where a key stands</comment>
        <translation>في زوج</translation>
    </message>
    <message>
        <source>in the URL</source>
        <comment>where a key stands</comment>
        <translation>في عنوان URL</translation>
    </message>
    <message>
        <source>Move a key to the keyring</source>
        <translation>نقل مفتاح إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keeping {name}…</source>
        <translation>جارٍ حفظ {name}…</translation>
    </message>
    <message>
        <source>There is another secret called {kept_as}. Choose another name.</source>
        <translation>يوجد سرّ آخر باسم {kept_as}. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} was saved with what looks like a key {place}.</source>
        <translation>حُفظ {file} وفيه ما يبدو مفتاحًا {place}.</translation>
    </message>
    <message>
        <source>This looks like a key, {where}. Move it to the keyring, under this name?</source>
        <translation>يبدو هذا مفتاحًا، {where}. هل يُنقل إلى سلسلة المفاتيح بهذا الاسم؟</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>اسم السرّ</translation>
    </message>
    <message>
        <source>&amp;Move to the keyring</source>
        <translation>&amp;نقل إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>حفظ لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Secrets…</source>
        <translation>الأسرار…</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <extracomment>Singular: {n} secret is kept in memory for this run only, and gone when Hook Studio is closed.</extracomment>
        <translation>
            <numerusform>لا أسرار محفوظة في الذاكرة لهذا التشغيل.</numerusform>
            <numerusform>سرّ واحد محفوظ في الذاكرة لهذا التشغيل فقط، ويزول عند إغلاق Hook Studio.</numerusform>
            <numerusform>سرّان محفوظان في الذاكرة لهذا التشغيل فقط، ويزولان عند إغلاق Hook Studio.</numerusform>
            <numerusform>{n} أسرار محفوظة في الذاكرة لهذا التشغيل فقط، وتزول عند إغلاق Hook Studio.</numerusform>
            <numerusform>{n} سرًّا محفوظًا في الذاكرة لهذا التشغيل فقط، وتزول عند إغلاق Hook Studio.</numerusform>
            <numerusform>{n} سرّ محفوظ في الذاكرة لهذا التشغيل فقط، وتزول عند إغلاق Hook Studio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <translation>الأسرار محفوظة في الذاكرة لهذا التشغيل فقط، وتزول عند إغلاق Hook Studio.</translation>
    </message>
    <message>
        <source>The value goes into requests as they are sent, and into no file, log or preview.</source>
        <translation>تدخل القيمة في الطلبات عند إرسالها، ولا تدخل أي ملف أو سجل أو معاينة.</translation>
    </message>
    <message>
        <source>Value of the secret</source>
        <translation>قيمة السرّ</translation>
    </message>
    <message>
        <source>Keep in the &amp;keyring</source>
        <translation>حفظ في &amp;سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>For this &amp;run only</source>
        <translation>لهذا ال&amp;تشغيل فقط</translation>
    </message>
    <message>
        <source>There is a secret of this name; replace that one instead.</source>
        <translation>يوجد سرّ بهذا الاسم؛ استبدله بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Replace the secret {name}</source>
        <translation>استبدال السرّ {name}</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>إضافة سرّ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>استخدم أحرفًا وأرقامًا و_ و-، وابدأ بحرف أو _.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>Command line only</source>
        <translation>سطر الأوامر فقط</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>لا شيء في هذا المشروع</translation>
    </message>
    <message>
        <source>{variable} is set: the command line reads it, the studio does not.</source>
        <translation>المتغيّر {variable} مضبوط: يقرؤه سطر الأوامر، ولا يقرؤه الاستوديو.</translation>
    </message>
    <message>
        <source>The keyring is not there</source>
        <translation>سلسلة المفاتيح غير موجودة</translation>
    </message>
    <message>
        <source>In the keyring, readable</source>
        <translation>في سلسلة المفاتيح، مقروء</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>Keep secrets for this run only</source>
        <translation>حفظ الأسرار لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>A webhook names a secret as {{secret.name}}. Its value is kept in the system&apos;s keyring, for this project alone, and is never shown.</source>
        <translation>يسمّي الويب هوك السرّ بالصيغة {{secret.name}}. تُحفظ قيمته في سلسلة مفاتيح النظام لهذا المشروع وحده، ولا تُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Write {{secret.name}} in a URL, a header or a body where a key belongs, and add the key here. It never comes into a file of the project.</source>
        <translation>اكتب {{secret.name}} في عنوان URL أو ترويسة أو متن حيث مكان المفتاح، وأضف المفتاح هنا. لا يدخل أبدًا ملفًا من ملفات المشروع.</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value.</source>
        <translation>لا شيء يستعيده: لا يعرض Hook Studio قيمة أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} secrets?</source>
        <extracomment>Singular: Delete {n} secret?</extracomment>
        <translation>
            <numerusform>حذف الأسرار؟</numerusform>
            <numerusform>حذف سرّ واحد؟</numerusform>
            <numerusform>حذف سرّين؟</numerusform>
            <numerusform>حذف {n} أسرار؟</numerusform>
            <numerusform>حذف {n} سرًّا؟</numerusform>
            <numerusform>حذف {n} سرّ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>لا أسرار بعد</translation>
    </message>
    <message>
        <source>Add a secret…</source>
        <translation>إضافة سرّ…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>جارٍ البحث عن سلسلة المفاتيح…</translation>
    </message>
    <message numerus="yes">
        <source>All {n} can be read.</source>
        <extracomment>Singular: All {n} can be read.</extracomment>
        <translation>
            <numerusform>لا شيء للقراءة.</numerusform>
            <numerusform>تمكن قراءته.</numerusform>
            <numerusform>تمكن قراءتهما معًا.</numerusform>
            <numerusform>تمكن قراءتها كلها ({n}).</numerusform>
            <numerusform>تمكن قراءتها كلها ({n}).</numerusform>
            <numerusform>تمكن قراءتها كلها ({n}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading from the keyring…</source>
        <translation>جارٍ القراءة من سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value. Used by {places}: sends wait until it is given again.</source>
        <translation>لا شيء يستعيده: لا يعرض Hook Studio قيمة أبدًا. يُستخدم في {places}: تنتظر عمليات الإرسال حتى يُعطى مجددًا.</translation>
    </message>
    <message>
        <source>Delete the secret {name}?</source>
        <translation>حذف السرّ {name}؟</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} secrets.</source>
        <extracomment>Singular: Deleted {n} secret.</extracomment>
        <translation>
            <numerusform>لم يُحذف أي سرّ.</numerusform>
            <numerusform>حُذف سرّ واحد.</numerusform>
            <numerusform>حُذف سرّان.</numerusform>
            <numerusform>حُذفت {n} أسرار.</numerusform>
            <numerusform>حُذف {n} سرًّا.</numerusform>
            <numerusform>حُذف {n} سرّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>{name} is kept.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>Listing…</source>
        <translation>جارٍ الإدراج…</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>اختبار ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Give a value…</source>
        <translation>إ&amp;عطاء قيمة…</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>المفقود: {names}.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>تمكن قراءته.</translation>
    </message>
    <message>
        <source>Deleted the secret {name}.</source>
        <translation>حُذف السرّ {name}.</translation>
    </message>
    <message>
        <source>Cancel what the keyring is asked</source>
        <translation>إلغاء ما تُسأل عنه سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keyring is asked</source>
        <translation>تُسأل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>لم يُعثر على المضيف</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>يتعذر الوصول إلى المضيف</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>لا اتصال في المهلة</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا ردّ في المهلة</translation>
    </message>
    <message>
        <source>Certificate or TLS refused</source>
        <translation>رُفضت الشهادة أو TLS</translation>
    </message>
    <message>
        <source>Certificate file not usable</source>
        <translation>ملف شهادة غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>أُغلق دون ردّ</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>ردّ مبتور</translation>
    </message>
    <message>
        <source>Not a valid HTTP answer</source>
        <translation>ردّ HTTP غير صالح</translation>
    </message>
    <message>
        <source>Not a valid request</source>
        <translation>طلب غير صالح</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>سرّ مفقود</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>لا سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>فشل الوكيل</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>عنوان غير مسموح به</translation>
    </message>
    <message>
        <source>Address never allowed</source>
        <translation>عنوان لا يُسمح به أبدًا</translation>
    </message>
    <message>
        <source>{outcome} in {duration}</source>
        <translation>{outcome} في {duration}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: {problem} (and {n:,} more errors).</source>
        <extracomment>Singular: Nothing was sent: {problem} (and {n:,} more error).</extracomment>
        <translation>
            <numerusform>لم يُرسَل شيء: {problem}.</numerusform>
            <numerusform>لم يُرسَل شيء: {problem} (وخطأ آخر).</numerusform>
            <numerusform>لم يُرسَل شيء: {problem} (وخطآن آخران).</numerusform>
            <numerusform>لم يُرسَل شيء: {problem} (و{n:,} أخطاء أخرى).</numerusform>
            <numerusform>لم يُرسَل شيء: {problem} (و{n:,} خطأً آخر).</numerusform>
            <numerusform>لم يُرسَل شيء: {problem} (و{n:,} خطأ آخر).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message ({reason}).</source>
        <translation>لم يُرسَل شيء: يُلغي القالب الرسالة ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}.</source>
        <translation>لم يُرسَل شيء: {problem}.</translation>
    </message>
    <message>
        <source>Would retry</source>
        <translation>كان سيعيد المحاولة</translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message.</source>
        <translation>لم يُرسَل شيء: يُلغي القالب الرسالة.</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a phase of a request</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a phase of a request</comment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>a phase of a request</comment>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>a phase of a request</comment>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of all phases of a request</comment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>دون تحقق</translation>
    </message>
    <message>
        <source>through {proxy}</source>
        <translation>عبر {proxy}</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>أجزاء النتيجة</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>لا يوجد ردّ</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>أُرسل {time}</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>لم يصل ردّ</translation>
    </message>
    <message>
        <source>before that, {duration} for secrets and certificates</source>
        <translation>قبل ذلك {duration} للأسرار والشهادات</translation>
    </message>
    <message>
        <source>Request as queued</source>
        <translation>الطلب كما أُدرج للإرسال</translation>
    </message>
    <message>
        <source>Not text ({type}); the first bytes are shown as hexadecimal.</source>
        <translation>ليس نصًا ({type})؛ تُعرض البايتات الأولى بالست عشري.</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>Only the first {size} of the body were kept.</source>
        <translation>لم يُحفظ من المتن إلا أول {size}.</translation>
    </message>
    <message>
        <source>The answer stopped after {size}.</source>
        <translation>توقف الردّ بعد {size}.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>حفظ المتن</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>كما استُلم</translation>
    </message>
    <message>
        <source>Show the body as received</source>
        <translation>عرض المتن كما استُلم</translation>
    </message>
    <message>
        <source>Show the JSON with the white space that it came with</source>
        <translation>عرض JSON بالمسافات البيضاء التي وصل بها</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>البحث في المتن</translation>
    </message>
    <message>
        <source>Find in the body ({keys})</source>
        <translation>البحث في المتن ({keys})</translation>
    </message>
    <message>
        <source>Save the body as it was received, byte for byte</source>
        <translation>حفظ المتن كما استُلم، بايتًا بايتًا</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>لا Content-Type</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>لا متن</translation>
    </message>
    <message>
        <source>Laying out the JSON…</source>
        <translation>جارٍ تنسيق JSON…</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels, so it is shown as it was received.</source>
        <translation>يتجاوز تداخل JSON عدد المستويات {limit}، فيُعرض كما استُلم.</translation>
    </message>
    <message>
        <source>Nothing was sent: no webhook is open.</source>
        <translation>لم يُرسَل شيء: لا ويب هوك مفتوح.</translation>
    </message>
    <message>
        <source>Nothing is known about this send: it ended in an error of Hook Studio itself.</source>
        <translation>لا يُعرف شيء عن هذا الإرسال: انتهى بخطأ في Hook Studio نفسه.</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}</source>
        <translation>لم يُرسَل شيء: {problem}</translation>
    </message>
    <message>
        <source>Liquid works here. Secrets stand by name. The project&apos;s files are not changed.</source>
        <translation>يعمل Liquid هنا. وتُكتب الأسرار بأسمائها. لا تتغيّر ملفات المشروع.</translation>
    </message>
    <message>
        <source>Edit and resend · {title}</source>
        <translation>تحرير وإعادة إرسال · {title}</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>الترويسات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>The request of this delivery is not kept any more, so it cannot be edited.</source>
        <translation>طلب هذا التسليم لم يعد محفوظًا، فلا يمكن تحريره.</translation>
    </message>
    <message>
        <source>This delivery is of another project. Open that one to edit and resend it.</source>
        <translation>هذا التسليم من مشروع آخر. افتح ذلك المشروع لتحريره وإعادة إرساله.</translation>
    </message>
    <message>
        <source>Given up by the user.</source>
        <translation>تخلى عنه المستخدم.</translation>
    </message>
    <message>
        <source>The first attempt is under way…</source>
        <translation>المحاولة الأولى جارية…</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is under way…</source>
        <translation>إعادة المحاولة {retry} من {retries} جارية…</translation>
    </message>
    <message>
        <source>The first attempt waits: all sending is paused.</source>
        <translation>المحاولة الأولى تنتظر: كل الإرسال متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} waits: all sending is paused.</source>
        <translation>إعادة المحاولة {retry} من {retries} تنتظر: كل الإرسال متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The first attempt is due now.</source>
        <translation>حان موعد المحاولة الأولى.</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is due now.</source>
        <translation>حان موعد إعادة المحاولة {retry} من {retries}.</translation>
    </message>
    <message>
        <source>The first attempt at {time}</source>
        <translation>المحاولة الأولى في {time}</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} at {time}</source>
        <translation>إعادة المحاولة {retry} من {retries} في {time}</translation>
    </message>
    <message>
        <source>By the policy {policy} of the webhook.</source>
        <translation>وفق سياسة الويب هوك {policy}.</translation>
    </message>
    <message numerus="yes">
        <source>Final: the policy {policy} gives up after {n} retries.</source>
        <extracomment>Singular: Final: the policy {policy} gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>نهائي: تتوقف السياسة {policy} دون إعادة محاولة.</numerusform>
            <numerusform>نهائي: تتوقف السياسة {policy} بعد إعادة محاولة واحدة.</numerusform>
            <numerusform>نهائي: تتوقف السياسة {policy} بعد إعادتي محاولة.</numerusform>
            <numerusform>نهائي: تتوقف السياسة {policy} بعد {n} إعادات محاولة.</numerusform>
            <numerusform>نهائي: تتوقف السياسة {policy} بعد {n} إعادة محاولة.</numerusform>
            <numerusform>نهائي: تتوقف السياسة {policy} بعد {n} إعادة محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt is used up meanwhile.</source>
        <translation>لا تُستهلك أي محاولة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Resume sending in the outbox.</source>
        <translation>استأنف الإرسال من صندوق الصادر.</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}. It asks for more than an hour; an hour is the most that is waited.</source>
        <translation>تطلب نقطة النهاية هذا الوقت بالترويسة {header}. وتطلب أكثر من ساعة؛ والساعة أقصى مدة انتظار.</translation>
    </message>
    <message>
        <source>Final: {reason}</source>
        <translation>نهائي: {reason}</translation>
    </message>
    <message>
        <source>Final: the policy {policy} of the webhook has no retries.</source>
        <translation>نهائي: ليس لسياسة الويب هوك {policy} إعادة محاولة.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>محتجز: {reason}</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}.</source>
        <translation>تطلب نقطة النهاية هذا الوقت بالترويسة {header}.</translation>
    </message>
    <message>
        <source>Delivered by retry {retry} of {retries}.</source>
        <translation>سُلّم في إعادة المحاولة {retry} من {retries}.</translation>
    </message>
    <message>
        <source>Send again makes a new delivery.</source>
        <translation>إعادة الإرسال تنشئ تسليمًا جديدًا.</translation>
    </message>
    <message>
        <source>Given up: nothing more is sent.</source>
        <translation>تُخلّي عنه: لا يُرسَل شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Time until the retry</source>
        <translation>الوقت حتى إعادة المحاولة</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي</translation>
    </message>
    <message>
        <source>Send one with {keys}.</source>
        <translation>أرسل واحدًا بالمفاتيح {keys}.</translation>
    </message>
    <message>
        <source>Every send is kept here. {sends}</source>
        <translation>كل إرسال محفوظ هنا. {sends}</translation>
    </message>
    <message>
        <source>Outbox {count}</source>
        <translation>صندوق الصادر {count}</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network.</source>
        <translation>كان Braze سيعرض 599، رمز الحالة الخاص به لانتهاء المهلة أو لعطل الشبكة.</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network. Check that the host is up and reachable from the internet.</source>
        <translation>كان Braze سيعرض 599، رمز الحالة الخاص به لانتهاء المهلة أو لعطل الشبكة. تحقق من أن المضيف يعمل ويمكن الوصول إليه من الإنترنت.</translation>
    </message>
    <message>
        <source>The delay is Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>هذا التأخير اختيار Hook Studio؛ ولا يوثّقه Braze.</translation>
    </message>
    <message>
        <source>Webhook {name}</source>
        <translation>الويب هوك {name}</translation>
    </message>
    <message>
        <source>User {name}</source>
        <translation>المستخدم {name}</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>العنوان {address}</translation>
    </message>
    <message>
        <source>Address none</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>there was no response</comment>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Result of the test send</source>
        <translation>نتيجة الإرسال التجريبي</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Open in outbox</source>
        <translation>فتح في صندوق الصادر</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>The value goes into the request that is sent, and into no file, log or preview.</source>
        <translation>تدخل القيمة في الطلب المُرسَل، ولا تدخل أي ملف أو سجل أو معاينة.</translation>
    </message>
    <message>
        <source>Value of the secret {name}</source>
        <translation>قيمة السرّ {name}</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>السرّ {name}</translation>
    </message>
    <message>
        <source>This send needs the secret {name}</source>
        <translation>يحتاج هذا الإرسال إلى السرّ {name}</translation>
    </message>
    <message>
        <source>The send was cancelled.</source>
        <translation>أُلغي الإرسال.</translation>
    </message>
    <message>
        <source>All sending is paused: the message waits in the outbox.</source>
        <translation>كل الإرسال متوقف مؤقتًا: تنتظر الرسالة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Nothing is sent from the outbox: {why}</source>
        <translation>لا يُرسَل شيء من صندوق الصادر: {why}</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Attempt {number} of {most}</source>
        <translation>المحاولة {number} من {most}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a date is written, in the letters of Qt&apos;s QLocale.toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}</source>
        <translation>{name}، أصدرها {issuer}</translation>
    </message>
    <message numerus="yes">
        <source>{until}; {n:,} certificates more end later</source>
        <extracomment>Singular: {until}; {n:,} certificate more ends later</extracomment>
        <translation>
            <numerusform>{until}؛ لا شهادات أخرى تنتهي لاحقًا</numerusform>
            <numerusform>{until}؛ وتنتهي شهادة أخرى لاحقًا</numerusform>
            <numerusform>{until}؛ وتنتهي شهادتان أخريان لاحقًا</numerusform>
            <numerusform>{until}؛ وتنتهي {n:,} شهادات أخرى لاحقًا</numerusform>
            <numerusform>{until}؛ وتنتهي {n:,} شهادة أخرى لاحقًا</numerusform>
            <numerusform>{until}؛ وتنتهي {n:,} شهادة أخرى لاحقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days ({date})</source>
        <extracomment>Singular: expires in {n} day ({date})</extracomment>
        <translation>
            <numerusform>تنتهي اليوم ({date})</numerusform>
            <numerusform>تنتهي خلال يوم ({date})</numerusform>
            <numerusform>تنتهي خلال يومين ({date})</numerusform>
            <numerusform>تنتهي خلال {n} أيام ({date})</numerusform>
            <numerusform>تنتهي خلال {n} يومًا ({date})</numerusform>
            <numerusform>تنتهي خلال {n} يوم ({date})</numerusform>
        </translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>مقفل بعبارة مرور.</translation>
    </message>
    <message>
        <source>✓ It belongs to the certificate.</source>
        <translation>✓ يخص الشهادة.</translation>
    </message>
    <message>
        <source>counts only from {date}</source>
        <translation>تسري فقط من {date}</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <translation>انتهت في {date}</translation>
    </message>
    <message>
        <source>Kept in your own settings, for this project; none of its files can change it.</source>
        <translation>محفوظ في إعداداتك الخاصة لهذا المشروع؛ ولا يمكن لأي من ملفاته تغييره.</translation>
    </message>
    <message>
        <source>Not verified: whatever listens on this machine can pass as the server.</source>
        <translation>دون تحقق: كل ما يستمع على هذا الجهاز يمكن أن ينتحل صفة الخادم.</translation>
    </message>
    <message>
        <source>⚠ Locked by a passphrase: name the secret that holds it below.</source>
        <translation>⚠ مقفل بعبارة مرور: اذكر أدناه السرّ الذي يحملها.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>شهادات النظام وحدها</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>في الملف نفسه</translation>
    </message>
    <message>
        <source>Secret that is the key&apos;s passphrase</source>
        <translation>السرّ الذي هو عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>Name of a secret, where the key is locked</source>
        <translation>اسم سرّ، إن كان المفتاح مقفلًا</translation>
    </message>
    <message>
        <source>&amp;Do not verify certificates on this machine</source>
        <translation>&amp;عدم التحقق من الشهادات على هذا الجهاز</translation>
    </message>
    <message>
        <source>A secret&apos;s name has letters, digits, _ and -, and begins with a letter or _.</source>
        <translation>يتكون اسم السرّ من أحرف وأرقام و_ و-، ويبدأ بحرف أو _.</translation>
    </message>
    <message>
        <source>Servers on this machine</source>
        <translation>الخوادم على هذا الجهاز</translation>
    </message>
    <message>
        <source>Trusted in addition to the system&apos;s certificates</source>
        <translation>موثوقة إضافةً إلى شهادات النظام</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are</source>
        <translation>تُعرض على الخادم الذي يسأل عن هويتك</translation>
    </message>
    <message>
        <source>Locked; opened with the secret {secret} at each send.</source>
        <translation>مقفل؛ يُفتح عند كل إرسال بالسرّ {secret}.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;البيئة</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>ال&amp;جهات المصدِّقة</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>ال&amp;شهادة</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>اختيار: {name}</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>مسح: {name}</translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation>عدم استخدام ملف</translation>
    </message>
    <message>
        <source>PEM files</source>
        <translation>ملفات PEM</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As Braze&apos;s composer: green and purple</source>
        <translation>كمحرر Braze: أخضر وبنفسجي</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة اللونية</translation>
    </message>
    <message>
        <source>Liquid colors</source>
        <translation>ألوان Liquid</translation>
    </message>
    <message>
        <source>Wrap long lines in the editor</source>
        <translation>التفاف الأسطر الطويلة في المحرر</translation>
    </message>
    <message>
        <source>Another language is used at the next start.</source>
        <translation>تُستخدم اللغة الأخرى عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;السمة اللونية</translation>
    </message>
    <message>
        <source>Liquid &amp;colors</source>
        <translation>أ&amp;لوان Liquid</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Requests at a time to one host</source>
        <translation>الطلبات المتزامنة إلى مضيف واحد</translation>
    </message>
    <message>
        <source>Requests a second to one host</source>
        <translation>الطلبات في الثانية إلى مضيف واحد</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>السؤال قبل الإغلاق</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Notification when a retry ends</source>
        <translation>إشعار عند انتهاء إعادة محاولة</translation>
    </message>
    <message>
        <source>Do not verify certificates on this machine</source>
        <translation>عدم التحقق من الشهادات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Hook Studio looks a name up once, checks the address, and connects to that very address.</source>
        <translation>يستعلم Hook Studio عن الاسم مرة واحدة، ويفحص العنوان، ويتصل بذلك العنوان نفسه.</translation>
    </message>
    <message>
        <source>A proxy looks names up and connects by itself. Where one is used, Hook Studio checks the host as the URL names it, and cannot check the address that it leads to. This machine itself is never reached through a proxy.</source>
        <translation>يستعلم الوكيل عن الأسماء ويتصل بنفسه. وحيث يُستخدم وكيل يفحص Hook Studio المضيف كما يسمّيه عنوان URL، ولا يمكنه فحص العنوان الذي يؤدي إليه. ولا يُتصل بهذا الجهاز نفسه عبر وكيل أبدًا.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>وكيل النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>لا وكيل</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port.</source>
        <translation>اكتب الوكيل بالصيغة http://host:port.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>For each host</source>
        <translation>لكل مضيف</translation>
    </message>
    <message>
        <source>Deliveries that wait</source>
        <translation>التسليمات المنتظرة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>لا حد</translation>
    </message>
    <message>
        <source>Requests at a ti&amp;me</source>
        <translation>الطلبات ال&amp;متزامنة</translation>
    </message>
    <message>
        <source>Requests a seco&amp;nd</source>
        <translation>الطلبات في ال&amp;ثانية</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>what the studio looks like</comment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>In this environment, certificates of servers on this machine are not verified. A click opens the setting.</source>
        <translation>في هذه البيئة لا يُتحقق من شهادات الخوادم على هذا الجهاز. النقر يفتح الإعداد.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>دون تحقق</translation>
    </message>
    <message>
        <source>Certificates on this machine are not verified</source>
        <translation>لا يُتحقق من الشهادات على هذا الجهاز</translation>
    </message>
    <message>
        <source>A shortcut is one key, with Ctrl or Alt if need be.</source>
        <translation>الاختصار مفتاح واحد، مع Ctrl أو Alt عند الحاجة.</translation>
    </message>
    <message>
        <source>{key} belongs to text fields and lists.</source>
        <translation>المفتاح {key} مخصص لحقول النص والقوائم.</translation>
    </message>
    <message>
        <source>{key} alone would be typed. Hold Ctrl or Alt, or take a function key.</source>
        <translation>المفتاح {key} وحده يُكتب حرفًا. اضغط معه Ctrl أو Alt، أو استخدم مفتاح وظائف.</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>اختر إجراءً لتغيير اختصاره.</translation>
    </message>
    <message>
        <source>Keys for “{action}”:</source>
        <translation>مفاتيح «{action}»:</translation>
    </message>
    <message>
        <source>{key} is for “{action}”, which would lose it.</source>
        <translation>المفتاح {key} مخصص لـ «{action}» وسيفقده.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;ضبط</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة ضبط</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>New shortcut: press its keys</source>
        <translation>اختصار جديد: اضغط مفاتيحه</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;نقله إلى هنا</translation>
    </message>
    <message>
        <source>Complete what is typed</source>
        <translation>إكمال المكتوب</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>نقل صف لأعلى</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>نقل صف لأسفل</translation>
    </message>
    <message>
        <source>Leave the editor</source>
        <translation>مغادرة المحرر</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>In editors and tables</source>
        <translation>في المحررات والجداول</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>لا اختصار</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}، معدَّل</translation>
    </message>
    <message>
        <source>✕ Header</source>
        <translation>✕ ترويسة</translation>
    </message>
    <message>
        <source>≠ Meaning</source>
        <translation>≠ معنى</translation>
    </message>
    <message>
        <source>⊘ Aborted</source>
        <translation>⊘ أُلغيت</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Text not escaped</source>
        <translation>نص غير مهرَّب</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>Odd number</source>
        <translation>عدد غريب</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>يُفسد</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Smallest example</source>
        <translation>أصغر مثال</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Keep as sample user</source>
        <translation>حفظ كمستخدم نموذجي</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings</source>
        <extracomment>Singular: {n:,} rendering</extracomment>
        <translation>
            <numerusform>لا تصييرات</numerusform>
            <numerusform>تصيير واحد</numerusform>
            <numerusform>تصييران</numerusform>
            <numerusform>{n:,} تصييرات</numerusform>
            <numerusform>{n:,} تصييرًا</numerusform>
            <numerusform>{n:,} تصيير</numerusform>
        </translation>
    </message>
    <message>
        <source>{message}. {advice}</source>
        <translation>{message}. {advice}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>أُضيف {name}</translation>
    </message>
    <message>
        <source>What hostile values break</source>
        <translation>ما تُفسده القيم الضارة</translation>
    </message>
    <message>
        <source>Jump to the expression, and preview with this value</source>
        <translation>الانتقال إلى التعبير والمعاينة بهذه القيمة</translation>
    </message>
    <message>
        <source>Keep the smallest example as a sample user</source>
        <translation>حفظ أصغر مثال كمستخدم نموذجي</translation>
    </message>
    <message numerus="yes">
        <source>Also: {values} and {n} more.</source>
        <extracomment>Singular: Also: {values} and {n} more.</extracomment>
        <translation>
            <numerusform>أيضًا: {values}.</numerusform>
            <numerusform>أيضًا: {values} وقيمة أخرى.</numerusform>
            <numerusform>أيضًا: {values} وقيمتان أخريان.</numerusform>
            <numerusform>أيضًا: {values} و{n} قيم أخرى.</numerusform>
            <numerusform>أيضًا: {values} و{n} قيمة أخرى.</numerusform>
            <numerusform>أيضًا: {values} و{n} قيمة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} weaknesses</source>
        <extracomment>Singular: {n:,} weakness</extracomment>
        <translation>
            <numerusform>لا نقاط ضعف</numerusform>
            <numerusform>نقطة ضعف واحدة</numerusform>
            <numerusform>نقطتا ضعف</numerusform>
            <numerusform>{n:,} نقاط ضعف</numerusform>
            <numerusform>{n:,} نقطة ضعف</numerusform>
            <numerusform>{n:,} نقطة ضعف</numerusform>
        </translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>حُرّر بعد ذلك</translation>
    </message>
    <message>
        <source>Try hostile values</source>
        <translation>تجربة قيم ضارة</translation>
    </message>
    <message>
        <source>Quotes, nothing, line breaks, other types and more, in each attribute that the webhook reads.</source>
        <translation>علامات اقتباس وقيم فارغة وفواصل أسطر وأنواع أخرى وغيرها، في كل سمة يقرؤها الويب هوك.</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} renderings</source>
        <extracomment>Singular: {done:,} of {n:,} rendering</extracomment>
        <translation>
            <numerusform>{done:,} من {n:,} تصيير</numerusform>
            <numerusform>{done:,} من تصيير واحد</numerusform>
            <numerusform>{done:,} من تصييرين</numerusform>
            <numerusform>{done:,} من {n:,} تصييرات</numerusform>
            <numerusform>{done:,} من {n:,} تصييرًا</numerusform>
            <numerusform>{done:,} من {n:,} تصيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {values}.</source>
        <translation>أيضًا: {values}.</translation>
    </message>
    <message>
        <source>There is nothing to start from</source>
        <translation>لا شيء يُبدأ منه</translation>
    </message>
    <message>
        <source>No sample user renders this webhook without a problem; mend that first.</source>
        <translation>لا يُصيَّر هذا الويب هوك دون مشكلة لأي مستخدم نموذجي؛ أصلح ذلك أولًا.</translation>
    </message>
    <message>
        <source>No value of the catalogue breaks this webhook</source>
        <translation>لا قيمة من القائمة تُفسد هذا الويب هوك</translation>
    </message>
    <message numerus="yes">
        <source>Tried in {n:,} attributes.</source>
        <extracomment>Singular: Tried in {n:,} attribute.</extracomment>
        <translation>
            <numerusform>لم تُجرَّب في أي سمة.</numerusform>
            <numerusform>جُرّبت في سمة واحدة.</numerusform>
            <numerusform>جُرّبت في سمتين.</numerusform>
            <numerusform>جُرّبت في {n:,} سمات.</numerusform>
            <numerusform>جُرّبت في {n:,} سمة.</numerusform>
            <numerusform>جُرّبت في {n:,} سمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own ({error}). Your edits are still here.</source>
        <translation>وقع خطأ في Hook Studio نفسه ({error}). تعديلاتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>{title} – Hook Studio</source>
        <translation>{title} – Hook Studio</translation>
    </message>
    <message>
        <source>Receiver {count}</source>
        <translation>المستقبِل {count}</translation>
    </message>
    <message>
        <source>This project has no webhook {webhook}.</source>
        <translation>ليس في هذا المشروع الويب هوك {webhook}.</translation>
    </message>
    <message>
        <source>Actions, webhooks, users and settings</source>
        <translation>الإجراءات والويب هوك والمستخدمون والإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; all sending is paused</source>
        <extracomment>Singular: {n:,} delivery waits; all sending is paused</extracomment>
        <translation>
            <numerusform>لا تسليمات منتظرة؛ كل الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>تسليم واحد ينتظر؛ كل الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>تسليمان ينتظران؛ كل الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>{n:,} تسليمات تنتظر؛ كل الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>{n:,} تسليمًا ينتظر؛ كل الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>{n:,} تسليم ينتظر؛ كل الإرسال متوقف مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait</source>
        <extracomment>Singular: {n:,} delivery waits</extracomment>
        <translation>
            <numerusform>لا تسليمات منتظرة</numerusform>
            <numerusform>تسليم واحد ينتظر</numerusform>
            <numerusform>تسليمان ينتظران</numerusform>
            <numerusform>{n:,} تسليمات تنتظر</numerusform>
            <numerusform>{n:,} تسليمًا ينتظر</numerusform>
            <numerusform>{n:,} تسليم ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {program}</source>
        <translation>عرض {program}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ask Braze</source>
        <translation>سؤال Braze</translation>
    </message>
    <message>
        <source>Instance or REST host of Braze</source>
        <translation>مثيل Braze أو مضيف REST الخاص به</translation>
    </message>
    <message>
        <source>Name of the secret that holds the REST API key</source>
        <translation>اسم السرّ الذي يحمل مفتاح REST API</translation>
    </message>
    <message>
        <source>The name of a secret, never the key itself. The key needs {permission}.</source>
        <translation>اسم سرّ، لا المفتاح نفسه أبدًا. يحتاج المفتاح إلى الإذن {permission}.</translation>
    </message>
    <message>
        <source>Key in secret</source>
        <translation>المفتاح في السرّ</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>المعرّفات الخارجية</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>{choice}, for {column}</source>
        <translation>{choice}، للعمود {column}</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>اسم السمة</translation>
    </message>
    <message>
        <source>Type of {title}</source>
        <translation>نوع {title}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>النوع: {kind}</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>إضافة إلى {title}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>إزالة {title}</translation>
    </message>
    <message>
        <source>Add an attribute (Insert)</source>
        <translation>إضافة سمة (Insert)</translation>
    </message>
    <message>
        <source>Remove, so that it is not set (Delete)</source>
        <translation>إزالة، فلا تبقى مضبوطة (Delete)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>{name}: {value}. {problem}</source>
        <translation>{name}: {value}. {problem}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>السمات المخصّصة</translation>
    </message>
    <message>
        <source>Event properties</source>
        <translation>خصائص الحدث</translation>
    </message>
    <message>
        <source>API trigger properties</source>
        <translation>خصائص مشغّل API</translation>
    </message>
    <message>
        <source>Canvas entry properties</source>
        <translation>خصائص الدخول إلى Canvas</translation>
    </message>
    <message>
        <source>Canvas context</source>
        <translation>سياق Canvas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Most recently used device</source>
        <translation>آخر جهاز مستخدم</translation>
    </message>
    <message>
        <source>Targeted device</source>
        <translation>الجهاز المستهدف</translation>
    </message>
    <message>
        <source>Subscription states</source>
        <translation>حالات الاشتراك</translation>
    </message>
    <message numerus="yes">
        <source>{n} set</source>
        <extracomment>Singular: {n} set</extracomment>
        <translation>
            <numerusform>لا شيء مضبوط</numerusform>
            <numerusform>{n} مضبوطة</numerusform>
            <numerusform>{n} مضبوطتان</numerusform>
            <numerusform>{n} مضبوطة</numerusform>
            <numerusform>{n} مضبوطة</numerusform>
            <numerusform>{n} مضبوطة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>لا شيء مضبوط</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>ضبط على null</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>إزالة القسم</translation>
    </message>
    <message>
        <source>Braze&apos;s export of users, a JSON list, one JSON object a line, or CSV. Nothing comes into the project before you press Import.</source>
        <translation>تصدير المستخدمين من Braze، أو قائمة JSON، أو كائن JSON في كل سطر، أو CSV. لا يدخل المشروع شيء قبل الضغط على «استيراد».</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>Braze&apos;s export</source>
        <translation>تصدير Braze</translation>
    </message>
    <message>
        <source>One object a line</source>
        <translation>كائن في كل سطر</translation>
    </message>
    <message>
        <source>Users: {changes}</source>
        <translation>المستخدمون: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} values masked</source>
        <extracomment>Singular: {n:,} value masked</extracomment>
        <translation>
            <numerusform>لا قيم مقنَّعة</numerusform>
            <numerusform>قيمة مقنَّعة واحدة</numerusform>
            <numerusform>قيمتان مقنَّعتان</numerusform>
            <numerusform>{n:,} قيم مقنَّعة</numerusform>
            <numerusform>{n:,} قيمة مقنَّعة</numerusform>
            <numerusform>{n:,} قيمة مقنَّعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} users</source>
        <extracomment>Singular: Import {n:,} user</extracomment>
        <translation>
            <numerusform>استيراد المستخدمين</numerusform>
            <numerusform>استيراد مستخدم واحد</numerusform>
            <numerusform>استيراد مستخدمَين</numerusform>
            <numerusform>استيراد {n:,} مستخدمين</numerusform>
            <numerusform>استيراد {n:,} مستخدمًا</numerusform>
            <numerusform>استيراد {n:,} مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as {format}</source>
        <translation>قُرئ بصيغة {format}</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>استيراد المستخدمين</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>لم يُختر ملف</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Delimiter between cells</source>
        <translation>الفاصل بين الخلايا</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>لا شيء للاستيراد بعد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>مقدار ما قُرئ</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>فاصل الخلايا</translation>
    </message>
    <message>
        <source>Choose users to import</source>
        <translation>اختر مستخدمين لاستيرادهم</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Asking {base}…</source>
        <translation>جارٍ سؤال {base}…</translation>
    </message>
    <message>
        <source>Read {read:.1f} of {size:.1f} MB</source>
        <translation>قُرئ {read:.1f} من {size:.1f} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} added</source>
        <extracomment>Singular: {n:,} added</extracomment>
        <translation>
            <numerusform>لم يُضف أحد</numerusform>
            <numerusform>أُضيف واحد</numerusform>
            <numerusform>أُضيف اثنان</numerusform>
            <numerusform>أُضيف {n:,}</numerusform>
            <numerusform>أُضيف {n:,}</numerusform>
            <numerusform>أُضيف {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replaced</source>
        <extracomment>Singular: {n:,} replaced</extracomment>
        <translation>
            <numerusform>لم يُستبدل أحد</numerusform>
            <numerusform>استُبدل واحد</numerusform>
            <numerusform>استُبدل اثنان</numerusform>
            <numerusform>استُبدل {n:,}</numerusform>
            <numerusform>استُبدل {n:,}</numerusform>
            <numerusform>استُبدل {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} skipped</source>
        <extracomment>Singular: {n:,} skipped</extracomment>
        <translation>
            <numerusform>لم يُتخطَّ أحد</numerusform>
            <numerusform>تُخطّي واحد</numerusform>
            <numerusform>تُخطّي اثنان</numerusform>
            <numerusform>تُخطّي {n:,}</numerusform>
            <numerusform>تُخطّي {n:,}</numerusform>
            <numerusform>تُخطّي {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing masked</source>
        <translation>لا شيء مقنَّع</translation>
    </message>
    <message>
        <source>Where the users come from</source>
        <translation>مصدر المستخدمين</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>From Braze</source>
        <translation>من Braze</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>القراءة بصيغة</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>لم يُسأل شيء.</translation>
    </message>
    <message>
        <source>Nothing was asked: the key is missing.</source>
        <translation>لم يُسأل شيء: المفتاح مفقود.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(متروك)</translation>
    </message>
    <message>
        <source>(name of the sample user)</source>
        <translation>(اسم المستخدم النموذجي)</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>في المشروع</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>An address becomes one at example.com; the same value always gets the same pseudonym.</source>
        <translation>يصبح العنوان عنوانًا في example.com؛ والقيمة نفسها تحصل دائمًا على الاسم المستعار نفسه.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>A number keeps its form and begins with 999; the same value always gets the same pseudonym.</source>
        <translation>يحتفظ الرقم بشكله ويبدأ بـ 999؛ والقيمة نفسها تحصل دائمًا على الاسم المستعار نفسه.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>A name becomes another one in the same script; the same value always gets the same pseudonym.</source>
        <translation>يصبح الاسم اسمًا آخر بالكتابة نفسها؛ والقيمة نفسها تحصل دائمًا على الاسم المستعار نفسه.</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>External ids, device ids and advertising ids; the same value always gets the same pseudonym.</source>
        <translation>المعرّفات الخارجية ومعرّفات الأجهزة والإعلانات؛ والقيمة نفسها تحصل دائمًا على الاسم المستعار نفسه.</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>تخطّيهم</translation>
    </message>
    <message>
        <source>Replace their data</source>
        <translation>استبدال بياناتهم</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بالاثنين</translation>
    </message>
    <message>
        <source>Users who are in the project already</source>
        <translation>مستخدمون موجودون في المشروع</translation>
    </message>
    <message>
        <source>Mask: {kind}</source>
        <translation>تقنيع: {kind}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>تقنيع</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>الموجودون من قبل</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} users</source>
        <extracomment>Singular: {n:,} user</extracomment>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>{n:,} مستخدمين</numerusform>
            <numerusform>{n:,} مستخدمًا</numerusform>
            <numerusform>{n:,} مستخدم</numerusform>
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
            <numerusform>استبدال المستخدمين</numerusform>
            <numerusform>استبدال مستخدم واحد</numerusform>
            <numerusform>استبدال مستخدمَين</numerusform>
            <numerusform>استبدال {n:,} مستخدمين</numerusform>
            <numerusform>استبدال {n:,} مستخدمًا</numerusform>
            <numerusform>استبدال {n:,} مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Users that were found</source>
        <translation>المستخدمون الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>What the import found</source>
        <translation>ما وجده الاستيراد</translation>
    </message>
    <message>
        <source>Columns {count}</source>
        <translation>الأعمدة {count}</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>skipped, as {slug}</source>
        <translation>تُخطّي، موجود باسم {slug}</translation>
    </message>
    <message>
        <source>kept as {kept_as}</source>
        <translation>محفوظ باسم {kept_as}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>{field} – {kept} ({users}, first in line {line})</source>
        <translation>{field} – {kept} ({users}، أولًا في السطر {line})</translation>
    </message>
    <message>
        <source>Fields that are not understood</source>
        <translation>حقول غير مفهومة</translation>
    </message>
    <message>
        <source>Notes on the import</source>
        <translation>ملاحظات على الاستيراد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Users {found:,}</source>
        <translation>المستخدمون {found:,}</translation>
    </message>
    <message>
        <source>replaces their data</source>
        <translation>يستبدل بياناتهم</translation>
    </message>
    <message>
        <source>Filter attributes</source>
        <translation>تصفية السمات</translation>
    </message>
    <message>
        <source>Show what is not set</source>
        <translation>عرض ما لم يُضبط</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Add a kind of data that a webhook can read</source>
        <translation>إضافة نوع من البيانات يمكن للويب هوك قراءته</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>لا شيء يطابق التصفية.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تحرير {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>إعادة تسمية {name}</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Make {name} {kind}</source>
        <translation>تحويل {name} إلى {kind}</translation>
    </message>
    <message>
        <source>There is a “{wanted}” already, so this is “{given}”.</source>
        <translation>يوجد «{wanted}» من قبل، لذا سُمّي هذا «{given}».</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>إعادة ضبط {name}</translation>
    </message>
    <message>
        <source>Every section is shown</source>
        <translation>كل الأقسام معروضة</translation>
    </message>
    <message>
        <source>Add a section to the JSON</source>
        <translation>إضافة قسم إلى JSON</translation>
    </message>
    <message>
        <source>Data of the sample user</source>
        <translation>بيانات المستخدم النموذجي</translation>
    </message>
    <message>
        <source>Edit user data</source>
        <translation>تحرير بيانات المستخدم</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>أصلح النص أولًا</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>قيمة منطقية</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5.</source>
        <translation>هذا ليس عددًا، مثل 12 أو -0.5.</translation>
    </message>
    <message>
        <source>This is no array, such as [&quot;a&quot;, 2].</source>
        <translation>هذه ليست مصفوفة، مثل [&quot;a&quot;, 2].</translation>
    </message>
    <message>
        <source>This is no object, such as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>هذا ليس كائنًا، مثل {&quot;name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>This is no date, such as 2026-11-24 or 2026-11-24 09:30:00 UTC.</source>
        <translation>هذا ليس تاريخًا، مثل 2026-11-24 أو 2026-11-24 09:30:00 UTC.</translation>
    </message>
    <message>
        <source>The value nests deeper than {most} levels.</source>
        <translation>تتداخل القيمة بعمق يتجاوز عدد المستويات {most}.</translation>
    </message>
    <message>
        <source>Braze gives {name} as {wanted}; here it is {found}.</source>
        <translation>يعطي Braze القيمة {name} بنوع {wanted}؛ وهي هنا {found}.</translation>
    </message>
    <message>
        <source>A random bucket is a whole number from 0 to 9999.</source>
        <translation>رقم المجموعة العشوائية عدد صحيح من 0 إلى 9999.</translation>
    </message>
    <message>
        <source>A language is a code such as fr or pt-BR.</source>
        <translation>اللغة رمز مثل fr أو pt-BR.</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>الحالة إحدى القيم {states}.</translation>
    </message>
    <message>
        <source>A number has at most {most} characters here.</source>
        <translation>لا يتجاوز طول العدد هنا {most} محرفًا.</translation>
    </message>
    <message>
        <source>{problem} The mistake is at line {line}, column {column}.</source>
        <translation>{problem} الخطأ في السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>A boolean is true or false.</source>
        <translation>القيمة المنطقية true أو false.</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>أرقام الأسطر</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>custom attribute</source>
        <translation>سمة مخصّصة</translation>
    </message>
    <message>
        <source>property</source>
        <translation>خاصية</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>block</source>
        <translation>كتلة</translation>
    </message>
    <message>
        <source>content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>بيئة</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>حُفظ في {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>عدد المطابقات</translation>
    </message>
    <message>
        <source>Replace and go to the next (Enter)</source>
        <translation>استبدال والانتقال إلى التالي (Enter)</translation>
    </message>
    <message>
        <source>Replace all (Alt+A)</source>
        <translation>استبدال الكل (Alt+A)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>نمط غير صالح</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا مطابقات</translation>
    </message>
    <message>
        <source>{place:,} of {total}</source>
        <translation>{place:,} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <extracomment>Singular: {total} found</extracomment>
        <translation>
            <numerusform>عُثر على {total}</numerusform>
            <numerusform>عُثر على {total}</numerusform>
            <numerusform>عُثر على {total}</numerusform>
            <numerusform>عُثر على {total}</numerusform>
            <numerusform>عُثر على {total}</numerusform>
            <numerusform>عُثر على {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} (at {column})</source>
        <translation>{error} (عند {column})</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>الاختصار {keys}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown:,} of {n:,} characters are shown.</source>
        <extracomment>Singular: The first {shown:,} of {n:,} character are shown.</extracomment>
        <translation>
            <numerusform>يُعرض أول {shown:,} من {n:,} محرف.</numerusform>
            <numerusform>يُعرض أول {shown:,} من محرف واحد.</numerusform>
            <numerusform>يُعرض أول {shown:,} من محرفين.</numerusform>
            <numerusform>يُعرض أول {shown:,} من {n:,} محارف.</numerusform>
            <numerusform>يُعرض أول {shown:,} من {n:,} محرفًا.</numerusform>
            <numerusform>يُعرض أول {shown:,} من {n:,} محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>مسح (Esc)</translation>
    </message>
    <message>
        <source>{code} control character</source>
        <translation>محرف التحكم {code}</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>تأليف</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Liquid that cannot be read</source>
        <translation>Liquid تتعذر قراءته</translation>
    </message>
    <message>
        <source>A tag or an output is not closed, not known, or written in a way that Liquid has no meaning for. Braze sends nothing of such a message.</source>
        <translation>وسم أو مُخرَج غير مغلق أو غير معروف أو مكتوب بصيغة لا معنى لها في Liquid. لا يرسل Braze شيئًا من رسالة كهذه.</translation>
    </message>
    <message>
        <source>Filter that does not exist</source>
        <translation>مرشّح غير موجود</translation>
    </message>
    <message>
        <source>Braze does not know a filter of this name.</source>
        <translation>لا يعرف Braze مرشّحًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Filter that Braze lacks</source>
        <translation>مرشّح ليس في Braze</translation>
    </message>
    <message>
        <source>Plain Liquid has this filter, and Braze does not. The preview computes it all the same, to show what was meant.</source>
        <translation>هذا المرشّح في Liquid الأصلي وليس في Braze. تحسبه المعاينة مع ذلك لتُظهر المقصود.</translation>
    </message>
    <message>
        <source>Filter with wrong arguments</source>
        <translation>مرشّح بوسائط خاطئة</translation>
    </message>
    <message>
        <source>The filter takes more or fewer arguments, or has no option of that name.</source>
        <translation>يأخذ المرشّح وسائط أكثر أو أقل، أو ليس له خيار بهذا الاسم.</translation>
    </message>
    <message>
        <source>Filter where none may stand</source>
        <translation>مرشّح حيث لا يجوز</translation>
    </message>
    <message>
        <source>Braze takes filters in outputs and in assign, and not in if, case, for and in square brackets. Assign the filtered value to a variable first.</source>
        <translation>يقبل Braze المرشّحات في المُخرَجات وفي assign، لا في if وcase وfor ولا بين الأقواس المربعة. أسند القيمة المرشَّحة إلى متغيّر أولًا.</translation>
    </message>
    <message>
        <source>Operator where none may stand</source>
        <translation>عامل مقارنة حيث لا يجوز</translation>
    </message>
    <message>
        <source>Comparisons belong into if, elsif and unless; assign and outputs compute with filters.</source>
        <translation>مكان المقارنات if وelsif وunless؛ أما assign والمُخرَجات فتحسب بالمرشّحات.</translation>
    </message>
    <message>
        <source>Condition behind else</source>
        <translation>شرط بعد else</translation>
    </message>
    <message>
        <source>else takes no condition, and what stands behind it is not looked at; elsif does.</source>
        <translation>لا يأخذ else شرطًا، وما بعده لا يُنظر فيه؛ أما elsif فيأخذه.</translation>
    </message>
    <message>
        <source>Reason of an abort that is no plain text</source>
        <translation>سبب إلغاء ليس نصًا عاديًا</translation>
    </message>
    <message>
        <source>The reason is a text in quotes of at most 128 characters; Braze reads no Liquid in it.</source>
        <translation>السبب نص بين علامتي اقتباس لا يتجاوز 128 محرفًا؛ ولا يقرأ Braze فيه Liquid.</translation>
    </message>
    <message>
        <source>Attribute outside of braces</source>
        <translation>سمة خارج الأقواس</translation>
    </message>
    <message>
        <source>Only inside {{ }} and {% %} is ${name} an attribute; elsewhere it is sent as it is.</source>
        <translation>لا تكون ${name} سمة إلا داخل {{ }} و{% %}؛ وفي غير ذلك تُرسَل كما هي.</translation>
    </message>
    <message>
        <source>Output of nothing</source>
        <translation>مُخرَج بلا قيمة</translation>
    </message>
    <message>
        <source>An output without a value prints nothing.</source>
        <translation>المُخرَج دون قيمة لا يطبع شيئًا.</translation>
    </message>
    <message>
        <source>HTML comment</source>
        <translation>تعليق HTML</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the Liquid.</source>
        <translation>يزيل Braze تعليقات HTML مع ما فيها من Liquid قبل أن يقرأ Liquid.</translation>
    </message>
    <message>
        <source>Standard attribute that does not exist</source>
        <translation>سمة قياسية غير موجودة</translation>
    </message>
    <message>
        <source>Braze has some twenty standard attributes; all others are written custom_attribute.${name}.</source>
        <translation>لدى Braze نحو عشرين سمة قياسية؛ وكل ما عداها يُكتب custom_attribute.${name}.</translation>
    </message>
    <message>
        <source>Attribute without ${ }</source>
        <translation>سمة دون ${ }</translation>
    </message>
    <message>
        <source>Without ${ } a name is a variable, and nothing sets one of this name.</source>
        <translation>الاسم دون ${ } متغيّر، ولا شيء يضبط متغيّرًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Secret where its value would have to be known</source>
        <translation>سرّ حيث يلزم أن تُعرف قيمته</translation>
    </message>
    <message>
        <source>A secret is filled in only as the request is sent: it can be printed, and go through filters on the way, but not be tested, assigned or captured.</source>
        <translation>لا يُملأ السرّ إلا عند إرسال الطلب: يمكن طباعته وتمريره عبر مرشّحات، لا اختباره ولا إسناده ولا التقاطه.</translation>
    </message>
    <message>
        <source>Value that the environment lacks</source>
        <translation>قيمة ليست في البيئة</translation>
    </message>
    <message>
        <source>{{environment.name}} reads a base URL or a variable of the environment that is chosen for the rendering. Without an environment, or with one that has no such value, it holds nothing, and the request would go elsewhere or carry less than was meant.</source>
        <translation>يقرأ {{environment.name}} عنوان URL أساسيًا أو متغيّرًا من البيئة المختارة للتصيير. ومن دون بيئة، أو مع بيئة ليست فيها هذه القيمة، لا يحمل شيئًا، فيذهب الطلب إلى مكان آخر أو يحمل أقل من المقصود.</translation>
    </message>
    <message>
        <source>Secret without a name in the environment</source>
        <translation>سرّ دون اسم في البيئة</translation>
    </message>
    <message>
        <source>The environment lists the secret, and what it gives as the name in the keyring is none. Nothing is sent, because another secret than the one that was meant could go out.</source>
        <translation>تدرج البيئة السرّ، وما تعطيه اسمًا له في سلسلة المفاتيح ليس اسمًا. لا يُرسَل شيء، فقد يخرج سرّ غير المقصود.</translation>
    </message>
    <message>
        <source>Error while rendering</source>
        <translation>خطأ أثناء التصيير</translation>
    </message>
    <message>
        <source>A filter was given what it cannot work with, such as a division by 0, or text was compared with a number by &lt; or &gt;.</source>
        <translation>أُعطي مرشّح ما لا يمكنه العمل به، كالقسمة على 0، أو قورن نص مع عدد باستخدام &lt; أو &gt;.</translation>
    </message>
    <message>
        <source>Template that does too much</source>
        <translation>قالب يفعل أكثر من اللازم</translation>
    </message>
    <message>
        <source>The template prints, loops or computes more than a message may.</source>
        <translation>يطبع القالب أو يكرر أو يحسب أكثر مما يجوز لرسالة.</translation>
    </message>
    <message>
        <source>Content Blocks that nest too deep</source>
        <translation>Content Blocks عميقة التداخل</translation>
    </message>
    <message>
        <source>A Content Block may hold another, and that one no third: Braze removes its tag.</source>
        <translation>يجوز أن يحوي Content Block آخر، لا أن يحوي الآخر ثالثًا: يزيل Braze وسمه.</translation>
    </message>
    <message>
        <source>Content Block where its text would have to be known</source>
        <translation>Content Block حيث يلزم أن يُعرف نصه</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; a capture gives its text a name.</source>
        <translation>لا يمكن إلا طباعة Content Block؛ ويعطي capture نصه اسمًا.</translation>
    </message>
    <message>
        <source>Translation whose Liquid cannot be read</source>
        <translation>ترجمة تتعذر قراءة Liquid فيها</translation>
    </message>
    <message>
        <source>The text of a translation may hold Liquid, which has to be whole.</source>
        <translation>يجوز أن يحوي نص الترجمة Liquid، على أن يكون كاملًا.</translation>
    </message>
    <message>
        <source>Content Block of more than 50 KB</source>
        <translation>Content Block أكبر من 50 KB</translation>
    </message>
    <message>
        <source>Braze takes Content Blocks of up to 50 KB.</source>
        <translation>يقبل Braze من Content Blocks ما لا يتجاوز 50 KB.</translation>
    </message>
    <message>
        <source>URL that is not asked</source>
        <translation>عنوان URL لا يُطلب</translation>
    </message>
    <message>
        <source>Connected Content asks http and https on ports 80 and 443 only.</source>
        <translation>لا يطلب Connected Content إلا http وhttps على المنفذين 80 و443.</translation>
    </message>
    <message>
        <source>Method that is not asked</source>
        <translation>طريقة لا تُستخدم في الطلب</translation>
    </message>
    <message>
        <source>Connected Content knows GET and POST.</source>
        <translation>يعرف Connected Content الطريقتين GET وPOST.</translation>
    </message>
    <message>
        <source>Headers of a call that are no JSON</source>
        <translation>ترويسات استدعاء ليست JSON</translation>
    </message>
    <message>
        <source>The option :headers takes a JSON object, as {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>يأخذ الخيار :headers كائن JSON، مثل {&quot;X-Name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>cache_max_age out of range</source>
        <translation>cache_max_age خارج النطاق</translation>
    </message>
    <message>
        <source>An answer is kept for 300 to 14,400 seconds.</source>
        <translation>يُحفظ الردّ من 300 إلى 14,400 ثانية.</translation>
    </message>
    <message>
        <source>Call without a recorded answer</source>
        <translation>استدعاء دون ردّ مسجَّل</translation>
    </message>
    <message>
        <source>A preview asks nobody: it takes answers from the folder responses. Record one, or write one.</source>
        <translation>لا تسأل المعاينة أحدًا: تأخذ الردود من المجلد responses. سجّل ردًا أو اكتب واحدًا.</translation>
    </message>
    <message>
        <source>Answer that gives no data</source>
        <translation>ردّ لا يعطي بيانات</translation>
    </message>
    <message>
        <source>The recorded answer is no 2xx, too late, too large, or not the JSON it says it is; Braze inserts nothing then.</source>
        <translation>الردّ المسجَّل ليس 2xx، أو متأخر، أو كبير جدًا، أو ليس JSON كما يقول؛ لا يدرج Braze شيئًا عندئذ.</translation>
    </message>
    <message>
        <source>Promotion list without sample codes</source>
        <translation>قائمة عروض دون رموز نموذجية</translation>
    </message>
    <message>
        <source>There are no codes of this list to show in a preview.</source>
        <translation>لا رموز من هذه القائمة لعرضها في المعاينة.</translation>
    </message>
    <message>
        <source>Message extras of more than 1 KB</source>
        <translation>بيانات رسالة إضافية أكبر من 1 KB</translation>
    </message>
    <message>
        <source>Braze keeps 1 KB of message extras and cuts the rest.</source>
        <translation>يحفظ Braze من بيانات الرسالة الإضافية 1 KB ويقطع الباقي.</translation>
    </message>
    <message>
        <source>Liquid of an answer that cannot be read</source>
        <translation>Liquid في ردّ تتعذر قراءته</translation>
    </message>
    <message>
        <source>With :rerender the Liquid in an answer or a catalog is rendered, and here it has a mistake.</source>
        <translation>مع :rerender يُصيَّر Liquid الموجود في ردّ أو كتالوج، وفيه هنا خطأ.</translation>
    </message>
    <message>
        <source>Attribute that only an answer names</source>
        <translation>سمة لا يسمّيها إلا ردّ</translation>
    </message>
    <message>
        <source>Braze looks up the attributes that the message names before it renders. What text of an answer names in addition holds nothing.</source>
        <translation>يبحث Braze قبل التصيير عن السمات التي تسمّيها الرسالة. وما يسمّيه نص الردّ زيادةً عليها لا يحمل شيئًا.</translation>
    </message>
    <message>
        <source>Method that Braze does not send</source>
        <translation>طريقة لا يرسلها Braze</translation>
    </message>
    <message>
        <source>Braze sends POST, GET, PUT and DELETE.</source>
        <translation>يرسل Braze الطرق POST وGET وPUT وDELETE.</translation>
    </message>
    <message>
        <source>GET with a body</source>
        <translation>GET مع متن</translation>
    </message>
    <message>
        <source>A GET request has no body; what is written there is not sent.</source>
        <translation>ليس لطلب GET متن؛ وما كُتب فيه لا يُرسَل.</translation>
    </message>
    <message>
        <source>No Content-Type header</source>
        <translation>لا ترويسة Content-Type</translation>
    </message>
    <message>
        <source>Braze infers one from the body. Write it, so that the receiver is sure to get the one that it expects.</source>
        <translation>يستنتجها Braze من المتن. اكتبها ليحصل المستقبِل حتمًا على ما يتوقعه.</translation>
    </message>
    <message>
        <source>Body that is no JSON for a user</source>
        <translation>متن ليس JSON لدى مستخدم</translation>
    </message>
    <message>
        <source>The body is meant to be JSON and is none after personalization. Braze sends it all the same.</source>
        <translation>يُفترض أن يكون المتن JSON، وليس كذلك بعد التخصيص. يرسله Braze مع ذلك.</translation>
    </message>
    <message>
        <source>Body of more than 1 MB</source>
        <translation>متن أكبر من 1 MB</translation>
    </message>
    <message>
        <source>Many receivers refuse a body of more than 1 MB.</source>
        <translation>ترفض مستقبِلات كثيرة متنًا أكبر من 1 MB.</translation>
    </message>
    <message>
        <source>Value that is not of the pair&apos;s type</source>
        <translation>قيمة ليست من نوع الزوج</translation>
    </message>
    <message>
        <source>The value of a number, boolean or JSON pair is none after personalization.</source>
        <translation>قيمة زوج نوعه عدد أو قيمة منطقية أو JSON ليست كذلك بعد التخصيص.</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>مفتاح فارغ</translation>
    </message>
    <message>
        <source>A pair without a key is valid JSON, and hardly meant.</source>
        <translation>الزوج دون مفتاح JSON صالح، لكنه غير مقصود غالبًا.</translation>
    </message>
    <message>
        <source>Key that stands twice</source>
        <translation>مفتاح مكرر</translation>
    </message>
    <message>
        <source>Receivers keep only one of two equal keys.</source>
        <translation>لا تحتفظ المستقبِلات إلا بأحد مفتاحين متساويين.</translation>
    </message>
    <message>
        <source>Header that cannot be set</source>
        <translation>ترويسة لا يمكن ضبطها</translation>
    </message>
    <message>
        <source>The name is no header name, or is one that the sender sets itself.</source>
        <translation>الاسم ليس اسم ترويسة، أو هو لترويسة يضبطها المرسِل بنفسه.</translation>
    </message>
    <message>
        <source>Header that stands twice</source>
        <translation>ترويسة مكررة</translation>
    </message>
    <message>
        <source>Both are sent, and receivers differ in which one they take.</source>
        <translation>تُرسَل الاثنتان، وتختلف المستقبِلات في أيهما تأخذ.</translation>
    </message>
    <message>
        <source>Header value that cannot be sent</source>
        <translation>قيمة ترويسة لا يمكن إرسالها</translation>
    </message>
    <message>
        <source>A header holds no line break, control character or letter beyond ASCII.</source>
        <translation>لا تحمل الترويسة فاصل أسطر ولا محرف تحكم ولا حرفًا خارج ASCII.</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>لا عنوان URL</translation>
    </message>
    <message>
        <source>There is nothing to send to.</source>
        <translation>لا وجهة للإرسال إليها.</translation>
    </message>
    <message>
        <source>URL without http or https</source>
        <translation>عنوان URL دون http أو https</translation>
    </message>
    <message>
        <source>Braze sends to URLs that start with https:// or http://.</source>
        <translation>يرسل Braze إلى عناوين URL تبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>URL without a host that can be reached</source>
        <translation>عنوان URL دون مضيف يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>The host is missing, or holds what no host name may hold.</source>
        <translation>المضيف مفقود، أو فيه ما لا يجوز في اسم مضيف.</translation>
    </message>
    <message>
        <source>Port that Braze does not send to</source>
        <translation>منفذ لا يرسل إليه Braze</translation>
    </message>
    <message>
        <source>Braze sends to port 443 of https and port 80 of http only.</source>
        <translation>لا يرسل Braze إلا إلى المنفذ 443 لـ https والمنفذ 80 لـ http.</translation>
    </message>
    <message>
        <source>Control character in a URL</source>
        <translation>محرف تحكم في عنوان URL</translation>
    </message>
    <message>
        <source>A line break or another control character would end the request line.</source>
        <translation>فاصل أسطر أو محرف تحكم آخر يُنهي سطر الطلب.</translation>
    </message>
    <message>
        <source>User name or password in a URL</source>
        <translation>اسم مستخدم أو كلمة مرور في عنوان URL</translation>
    </message>
    <message>
        <source>Credentials in a URL end in logs; send them in an Authorization header.</source>
        <translation>بيانات الدخول في عنوان URL تنتهي في السجلات؛ أرسلها في الترويسة Authorization.</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>Braze reaches public addresses only.</source>
        <translation>لا يصل Braze إلا إلى العناوين العامة.</translation>
    </message>
    <message>
        <source>Good for a test with Hook Studio&apos;s receiver; Braze does not send there.</source>
        <translation>صالح للاختبار مع مستقبِل Hook Studio؛ ولا يرسل Braze إليه.</translation>
    </message>
    <message>
        <source>Host that is sent in another spelling</source>
        <translation>مضيف يُرسَل بتهجئة أخرى</translation>
    </message>
    <message>
        <source>International names are sent in ASCII, addresses in their usual form.</source>
        <translation>تُرسَل الأسماء الدولية بصيغة ASCII، والعناوين بصيغتها المعتادة.</translation>
    </message>
    <message>
        <source>Character that is encoded on sending</source>
        <translation>محرف يُرمَّز عند الإرسال</translation>
    </message>
    <message>
        <source>A space or another character that no URL may hold is sent as its % code.</source>
        <translation>المسافة أو أي محرف آخر لا يجوز في عنوان URL يُرسَل برمز % الخاص به.</translation>
    </message>
    <message>
        <source>Part behind #</source>
        <translation>جزء بعد #</translation>
    </message>
    <message>
        <source>What follows # is not sent.</source>
        <translation>ما يلي # لا يُرسَل.</translation>
    </message>
    <message>
        <source>Line breaks in a URL</source>
        <translation>فواصل أسطر في عنوان URL</translation>
    </message>
    <message>
        <source>The line breaks of a URL&apos;s layout are removed on sending.</source>
        <translation>تُزال عند الإرسال فواصل الأسطر التي تنسّق عنوان URL.</translation>
    </message>
    <message>
        <source>Receiver on another port</source>
        <translation>المستقبِل على منفذ آخر</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on another port than the usual one, and the request goes there.</source>
        <translation>يستمع مستقبِل Hook Studio على منفذ غير المعتاد، ويذهب الطلب إليه.</translation>
    </message>
    <message>
        <source>Message that is not sent</source>
        <translation>رسالة لا تُرسَل</translation>
    </message>
    <message>
        <source>abort_message ended the rendering for this user.</source>
        <translation>أنهى abort_message التصيير لهذا المستخدم.</translation>
    </message>
    <message>
        <source>Rendering that took too long</source>
        <translation>تصيير استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>A rendering is stopped after two seconds.</source>
        <translation>يُوقف التصيير بعد ثانيتين.</translation>
    </message>
    <message>
        <source>Rendering that took too much memory</source>
        <translation>تصيير احتاج إلى ذاكرة كبيرة</translation>
    </message>
    <message>
        <source>A rendering is stopped when it needs more than 512 MB.</source>
        <translation>يُوقف التصيير عندما يحتاج إلى أكثر من 512 MB.</translation>
    </message>
    <message>
        <source>Renderer that broke down</source>
        <translation>تعطّل المُصيِّر</translation>
    </message>
    <message>
        <source>The process that renders ended twice on this template.</source>
        <translation>انتهت عملية التصيير مرتين مع هذا القالب.</translation>
    </message>
    <message>
        <source>File that cannot be read as YAML</source>
        <translation>ملف لا تمكن قراءته بصيغة YAML</translation>
    </message>
    <message>
        <source>Found as the files of the project are read; a file with an error is not overwritten.</source>
        <translation>تُكتشف عند قراءة ملفات المشروع؛ والملف الذي فيه خطأ لا يُكتب فوقه.</translation>
    </message>
    <message>
        <source>Value of the wrong kind</source>
        <translation>قيمة من نوع خاطئ</translation>
    </message>
    <message>
        <source>Setting that is not for a project</source>
        <translation>إعداد لا يخص المشاريع</translation>
    </message>
    <message>
        <source>Certificates, their verification and the proxy say whom a user trusts. They are settings of each user; a file of a project that names them is read as if it did not.</source>
        <translation>الشهادات والتحقق منها والوكيل تحدد بمن يثق المستخدم. وهي إعدادات لكل مستخدم؛ وملف المشروع الذي يذكرها يُقرأ كأنه لم يذكرها.</translation>
    </message>
    <message>
        <source>Key that is not known</source>
        <translation>مفتاح غير معروف</translation>
    </message>
    <message>
        <source>Key that stands twice in a file</source>
        <translation>مفتاح مكرر في ملف</translation>
    </message>
    <message>
        <source>File of a newer Hook Studio</source>
        <translation>ملف من إصدار أحدث من Hook Studio</translation>
    </message>
    <message>
        <source>Number that cannot be kept</source>
        <translation>عدد لا يمكن حفظه</translation>
    </message>
    <message>
        <source>File that is not UTF-8</source>
        <translation>ملف ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>File that is no text</source>
        <translation>ملف ليس نصًا</translation>
    </message>
    <message>
        <source>Name that is no plain file</source>
        <translation>اسم ليس لملف عادي</translation>
    </message>
    <message>
        <source>File that is not there</source>
        <translation>ملف غير موجود</translation>
    </message>
    <message>
        <source>File that may not be read</source>
        <translation>ملف لا يُسمح بقراءته</translation>
    </message>
    <message>
        <source>File that is too large</source>
        <translation>ملف كبير جدًا</translation>
    </message>
    <message>
        <source>File that nests too deep</source>
        <translation>ملف عميق التداخل</translation>
    </message>
    <message>
        <source>Path out of the project</source>
        <translation>مسار خارج المشروع</translation>
    </message>
    <message>
        <source>Path that not every system has</source>
        <translation>مسار لا تقبله كل الأنظمة</translation>
    </message>
    <message>
        <source>Two names that differ by case</source>
        <translation>اسمان يختلفان في حالة الأحرف فقط</translation>
    </message>
    <message>
        <source>File with another ending</source>
        <translation>ملف بامتداد آخر</translation>
    </message>
    <message>
        <source>Recorded answer without a URL</source>
        <translation>ردّ مسجَّل دون عنوان URL</translation>
    </message>
    <message>
        <source>Body that Braze cannot take over</source>
        <translation>متن لا يمكن نقله إلى Braze</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which may lack what it needs.</source>
        <translation>تُكتشف عند نسخ الويب هوك إلى Braze، وقد ينقصه هناك ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Variants that cannot be merged</source>
        <translation>نسخ لا يمكن دمجها</translation>
    </message>
    <message>
        <source>Language that Braze cannot ask for</source>
        <translation>لغة لا يمكن لـ Braze السؤال عنها</translation>
    </message>
    <message>
        <source>Method that Braze does not have</source>
        <translation>طريقة ليست في Braze</translation>
    </message>
    <message>
        <source>Header that Braze cannot take over</source>
        <translation>ترويسة لا يمكن نقلها إلى Braze</translation>
    </message>
    <message>
        <source>URL that Braze does not take</source>
        <translation>عنوان URL لا يقبله Braze</translation>
    </message>
    <message>
        <source>Secret that Braze does not know</source>
        <translation>سرّ لا يعرفه Braze</translation>
    </message>
    <message>
        <source>Value of an environment that cannot be written in</source>
        <translation>قيمة من البيئة لا يمكن كتابتها في النص</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which has no environments: their values are written into the texts, where Liquid can hold them, and Content Blocks are left to be changed in Braze.</source>
        <translation>تُكتشف عند نسخ الويب هوك إلى Braze، وليست فيه بيئات: تُكتب قيمها في النصوص حيث يتسع لها Liquid، وتُترك Content Blocks لتعديلها في Braze.</translation>
    </message>
    <message>
        <source>Request that differs from its snapshot</source>
        <translation>طلب يختلف عن لقطته</translation>
    </message>
    <message>
        <source>Found as the rendered requests are compared with the snapshots of the project.</source>
        <translation>تُكتشف عند مقارنة الطلبات المُصيَّرة مع لقطات المشروع.</translation>
    </message>
    <message>
        <source>Request without a snapshot</source>
        <translation>طلب دون لقطة</translation>
    </message>
    <message>
        <source>Snapshot of nothing</source>
        <translation>لقطة بلا طلب</translation>
    </message>
    <message>
        <source>More problems than are listed</source>
        <translation>مشكلات أكثر من المدرجة</translation>
    </message>
    <message>
        <source>The studio lists some three hundred problems of a webhook while it is edited; hookstudio check lists them all.</source>
        <translation>يدرج الاستوديو نحو ثلاثمئة مشكلة لكل ويب هوك أثناء تحريره؛ والأمر hookstudio check يدرجها كلها.</translation>
    </message>
    <message>
        <source>Body that a hostile value breaks</source>
        <translation>متن تُفسده قيمة ضارة</translation>
    </message>
    <message>
        <source>With some value that profiles hold, such as a quote, the body is not valid JSON any more. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>مع بعض القيم التي تحملها الملفات الشخصية، كعلامة اقتباس، لا يعود المتن JSON صالحًا. يكتشفها hookstudio check --stress الذي يجرّب قائمة من القيم.</translation>
    </message>
    <message>
        <source>URL that a hostile value changes</source>
        <translation>عنوان URL تغيّره قيمة ضارة</translation>
    </message>
    <message>
        <source>With some value that profiles hold the URL is refused, or gets another host, path or query. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>مع بعض القيم التي تحملها الملفات الشخصية يُرفض عنوان URL أو يتغيّر مضيفه أو مساره أو استعلامه. يكتشفها hookstudio check --stress الذي يجرّب قائمة من القيم.</translation>
    </message>
    <message>
        <source>Header that a hostile value breaks</source>
        <translation>ترويسة تُفسدها قيمة ضارة</translation>
    </message>
    <message>
        <source>With some value that profiles hold the header is empty, or holds what cannot be sent. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>مع بعض القيم التي تحملها الملفات الشخصية تكون الترويسة فارغة أو فيها ما لا يمكن إرساله. يكتشفها hookstudio check --stress الذي يجرّب قائمة من القيم.</translation>
    </message>
    <message>
        <source>Body that a hostile value makes mean something else</source>
        <translation>متن تغيّر قيمة ضارة معناه</translation>
    </message>
    <message>
        <source>With some value the body is valid and has other members, or values of other types, than meant. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>مع بعض القيم يكون المتن صالحًا، لكن بعناصر أخرى أو بقيم من أنواع غير المقصودة. يكتشفها hookstudio check --stress الذي يجرّب قائمة من القيم.</translation>
    </message>
    <message>
        <source>Liquid that a hostile value breaks</source>
        <translation>Liquid تُفسده قيمة ضارة</translation>
    </message>
    <message>
        <source>With some value that profiles hold the Liquid has an error. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>مع بعض القيم التي تحملها الملفات الشخصية يقع خطأ في Liquid. يكتشفها hookstudio check --stress الذي يجرّب قائمة من القيم.</translation>
    </message>
    <message>
        <source>Message that a hostile value aborts</source>
        <translation>رسالة تُلغيها قيمة ضارة</translation>
    </message>
    <message>
        <source>With some value, though there is one, the message is aborted. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>مع بعض القيم تُلغى الرسالة مع أن القيمة موجودة. يكتشفها hookstudio check --stress الذي يجرّب قائمة من القيم.</translation>
    </message>
    <message>
        <source>Base URL that is none</source>
        <translation>عنوان URL أساسي غير صالح</translation>
    </message>
    <message>
        <source>A base URL of an environment starts with http:// or https:// and a host, and ends at its path. Templates write it as {{environment.name}}.</source>
        <translation>يبدأ عنوان URL الأساسي في البيئة بـ http:// أو https:// ثم المضيف، وينتهي عند المسار. ويُكتب في القوالب {{environment.name}}.</translation>
    </message>
    <message>
        <source>Name that is a base URL and a variable</source>
        <translation>اسم لعنوان URL أساسي ولمتغيّر معًا</translation>
    </message>
    <message>
        <source>Both are written {{environment.name}}, and the base URL is read. Rename one of them.</source>
        <translation>يُكتب كلاهما {{environment.name}}، ويُقرأ عنوان URL الأساسي. أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>Name that a template cannot write</source>
        <translation>اسم لا يمكن كتابته في قالب</translation>
    </message>
    <message>
        <source>A name of an environment&apos;s value has letters, digits, _ and -, and begins with no digit.</source>
        <translation>يتكون اسم قيمة البيئة من أحرف وأرقام و_ و-، ولا يبدأ برقم.</translation>
    </message>
    <message>
        <source>Secret that is not given by its name</source>
        <translation>سرّ لم يُعطَ باسمه</translation>
    </message>
    <message>
        <source>An environment holds names of secrets: the name in templates, and the one in the keyring.</source>
        <translation>تحمل البيئة أسماء الأسرار: الاسم في القوالب والاسم في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Secret that the project was not given</source>
        <translation>سرّ لم يُعطَ للمشروع</translation>
    </message>
    <message>
        <source>A project that is not trusted, or asks for another secret than it was trusted with, does not get it. Nothing with it is sent before you agree.</source>
        <translation>المشروع غير الموثوق، أو الذي يطلب سرًا غير ما وُثق به لأجله، لا يحصل عليه. لا يُرسَل شيء به قبل موافقتك.</translation>
    </message>
</context>
</TS>
