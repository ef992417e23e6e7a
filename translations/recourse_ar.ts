<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Recourse</source>
        <translation>حول Recourse</translation>
    </message>
    <message>
        <source>The case desk for your AliExpress orders: what you can still do about each of them, until when, and why.</source>
        <translation>مكتب متابعة طلباتك من AliExpress: ما الذي لا يزال بوسعك فعله بشأن كل طلب، وحتى متى، ولماذا.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. It comes without any warranty. Recourse belongs to no shop and to no platform.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو أي إصدار لاحق. يُقدَّم دون أي ضمان. لا يتبع Recourse أي متجر ولا أي منصة.</translation>
    </message>
    <message>
        <source>Inside are these libraries:</source>
        <translation>يتضمن البرنامج هذه المكتبات:</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>The seller&apos;s answer</source>
        <translation>رد البائع</translation>
    </message>
    <message>
        <source>&amp;What the seller wrote</source>
        <translation>&amp;ما كتبه البائع</translation>
    </message>
    <message>
        <source>Paste the message here, in whatever language it is.</source>
        <translation>ألصق الرسالة هنا، أيًّا كانت لغتها.</translation>
    </message>
    <message>
        <source>What the seller wrote</source>
        <translation>ما كتبه البائع</translation>
    </message>
    <message>
        <source>Wh&amp;en it came</source>
        <translation>وق&amp;ت وصوله</translation>
    </message>
    <message>
        <source>When the answer came</source>
        <translation>وقت وصول الرد</translation>
    </message>
    <message>
        <source>N&amp;ow</source>
        <translation>الآ&amp;ن</translation>
    </message>
    <message>
        <source>Takes the present instant</source>
        <translation>يأخذ اللحظة الحالية</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>ماذا يعني الرد؟</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>ما يعنيه الرد</translation>
    </message>
    <message>
        <source>How &amp;much it offers, if it says so</source>
        <translation>الم&amp;بلغ المعروض، إن ذُكر</translation>
    </message>
    <message>
        <source>How much the seller offers</source>
        <translation>المبلغ الذي يعرضه البائع</translation>
    </message>
    <message>
        <source>&amp;Until which day it asks for time, if it says so</source>
        <translation>ال&amp;يوم الذي تنتهي فيه المهلة المطلوبة، إن ذُكر</translation>
    </message>
    <message>
        <source>Until which day the seller asks for time</source>
        <translation>اليوم الذي تنتهي فيه المهلة التي يطلبها البائع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation>&amp;حفظ الرد</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ا&amp;للغة</translation>
    </message>
    <message>
        <source>The language that the answer is written in, as far as its letters tell</source>
        <translation>اللغة التي كُتب بها الرد، بقدر ما تدل عليها حروفه</translation>
    </message>
    <message>
        <source>The language of the answer</source>
        <translation>لغة الرد</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>An item without a title</source>
        <translation>سلعة بلا عنوان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, case</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>item, case, deadline</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <extracomment>An answer that holds for some of the order&apos;s items only; %1 lists their titles</extracomment>
        <translation>فقط لأجل %1</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>It looks like a real number (%1). That alone does not prove that your parcel was sent.</source>
        <extracomment>%1 is a carrier or a kind of parcel</extracomment>
        <translation>يبدو رقمًا حقيقيًا (%1). وهذا وحده لا يثبت أن طردك أُرسل.</translation>
    </message>
    <message>
        <source>It fails the check of such numbers (%1). It may be mistyped or made up.</source>
        <extracomment>%1 is a carrier or a kind of parcel</extracomment>
        <translation>لا يجتاز فحص مثل هذه الأرقام (%1). ربما كُتب خطأً أو اختُلق.</translation>
    </message>
    <message>
        <source>It is in order, but belongs to a parcel between other countries than the seller&apos;s and yours.</source>
        <translation>الرقم سليم، لكنه لطرد بين بلدين غير بلد البائع وبلدك.</translation>
    </message>
    <message>
        <source>No carrier that we know gives out such numbers. Look whether it can be tracked; alone it shows nothing.</source>
        <translation>لا تُصدر أي شركة نقل نعرفها مثل هذه الأرقام. تحقق هل يمكن تتبعه؛ فهو وحده لا يدل على شيء.</translation>
    </message>
    <message>
        <source>You can ask for all of the money or a part of it.</source>
        <translation>يمكنك طلب المبلغ كله أو جزء منه.</translation>
    </message>
    <message>
        <source>You can ask for all of the money.</source>
        <translation>يمكنك طلب المبلغ كله.</translation>
    </message>
    <message>
        <source>You can ask for a part of the money.</source>
        <translation>يمكنك طلب جزء من المبلغ.</translation>
    </message>
    <message>
        <source>You may offer to send the goods back.</source>
        <translation>يمكنك أن تعرض إعادة البضاعة.</translation>
    </message>
    <message>
        <source>The goods have to go back.</source>
        <translation>يجب إعادة البضاعة.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Nobody: a time ran out</source>
        <translation>لا أحد: انتهت مهلة</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>شركة النقل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>status, sentence</comment>
        <extracomment>That it ended and why: &quot;Cancelled. The seller did not ship it in time.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Why this comes first: %1</source>
        <extracomment>%1 is a sentence such as &quot;It is the seller&apos;s turn.&quot;</extracomment>
        <translation>لماذا يأتي هذا أولًا: %1</translation>
    </message>
    <message>
        <source>What waiting costs: %1</source>
        <extracomment>%1 is a sentence such as &quot;The seller may ship at any time.&quot; or &quot;Nothing.&quot;</extracomment>
        <translation>ما يكلفه الانتظار: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an action</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Once you take this step, these are closed: %1.</source>
        <extracomment>%1 is a list of actions in quotation marks</extracomment>
        <translation>بعد هذه الخطوة لا يبقى متاحًا: %1.</translation>
    </message>
    <message>
        <source>Whether a coupon or a discount was used here is not known.</source>
        <translation>لا يُعرف هل استُخدمت هنا قسيمة أو خصم.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is an action such as &quot;Wait&quot;</extracomment>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <comment>action, deadline</comment>
        <extracomment>An action and the time left: &quot;Next: Wait (4 days left)&quot;</extracomment>
        <translation>التالي: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>case, day</comment>
        <extracomment>Where a case stands and since when: &quot;Dispute open, since 12 Nov&quot;</extracomment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Days on which your bank is closed, as you have set them, are not counted.</source>
        <translation>لا تُحتسب الأيام التي يُغلق فيها بنكك، كما حدّدتَها.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>If nothing happens, from %1 on: %2.</source>
        <comment>instant, verdict</comment>
        <extracomment>What an answer becomes by itself: a day and hour, and a verdict such as &quot;Not yet&quot;</extracomment>
        <translation>إذا لم يحدث شيء، فابتداءً من %1: %2.</translation>
    </message>
    <message>
        <source>%1, as soon as one of these happens: %2.</source>
        <comment>verdict, events</comment>
        <extracomment>What an answer becomes after one of some events: a verdict such as &quot;Not yet&quot;, then the events, such as &quot;Shipped&quot; and &quot;The seller refused to cancel&quot;</extracomment>
        <translation>%1، بمجرد حدوث أحد هذه الأمور: %2.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the book</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Co&amp;py details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ClosedDaysPage</name>
    <message>
        <source>Times of your bank that run in business days, such as those of a refund, are counted without the days on which it is closed. Saturdays and Sundays are left out anyway.</source>
        <translation>مُدد بنكك المحسوبة بأيام العمل، كمدة رد المبلغ، تُحسب من دون الأيام التي يُغلق فيها. أما أيام السبت والأحد فلا تُحتسب أصلًا.</translation>
    </message>
    <message>
        <source>A da&amp;y on which it is closed</source>
        <translation>&amp;يوم يُغلق فيه</translation>
    </message>
    <message>
        <source>A day on which your bank is closed</source>
        <translation>يوم يُغلق فيه بنكك</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Days on which your bank is closed</source>
        <translation>الأيام التي يُغلق فيها بنكك</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>The arrow keys walk through what fits, Enter does it, Escape closes and leaves everything as it was.</source>
        <translation>تنقلك مفاتيح الأسهم بين ما يناسب، وينفّذه Enter، أما Escape فيغلق ويترك كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>الأوامر المناسبة</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Promised and received</source>
        <translation>الموعود والمستلم</translation>
    </message>
    <message>
        <source>Both sides become a page of the evidence pack, with your words and nothing else. The numbers on the pictures belong to the differences below.</source>
        <translation>يصبح الجانبان صفحة في حزمة الأدلة بكلماتك أنت ولا شيء غيرها. الأرقام على الصور تخص الاختلافات أدناه.</translation>
    </message>
    <message>
        <source>What was &amp;promised</source>
        <translation>ما &amp;وُعدت به</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما وُعدت به</translation>
    </message>
    <message>
        <source>Picture of what was promised</source>
        <translation>صورة ما وُعدت به</translation>
    </message>
    <message>
        <source>Arrows move a cross, Space puts the number of the current difference there, Delete takes it away.</source>
        <translation>تحرّك الأسهم علامة تقاطع، ويضع مفتاح المسافة رقم الاختلاف المحدد هناك، ويزيله مفتاح الحذف.</translation>
    </message>
    <message>
        <source>Text of what was promised</source>
        <translation>نص ما وُعدت به</translation>
    </message>
    <message>
        <source>What you received</source>
        <translation>ما استلمته</translation>
    </message>
    <message>
        <source>Picture of what you received</source>
        <translation>صورة ما استلمته</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>ا&amp;ختلاف</translation>
    </message>
    <message>
        <source>In what they differ</source>
        <translation>وجه الاختلاف بينهما</translation>
    </message>
    <message>
        <source>&amp;Add a difference</source>
        <translation>إ&amp;ضافة اختلاف</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>&amp;Take the comparison away</source>
        <translation>إزالة الم&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>ComposerDialog</name>
    <message>
        <source>This is what you wrote last time.</source>
        <translation>هذا ما كتبتَه في المرة السابقة.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>البدء من &amp;جديد</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما تعذّر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies the text that is sent</source>
        <translation>ينسخ النص الذي يُرسل</translation>
    </message>
    <message>
        <source>&amp;Open the messages on the site</source>
        <translation>&amp;فتح الرسائل في الموقع</translation>
    </message>
    <message>
        <source>Opens the site&apos;s page of messages in your browser</source>
        <translation>يفتح صفحة الرسائل في الموقع في متصفحك</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>تم الإر&amp;سال</translation>
    </message>
    <message>
        <source>Keeps the text with the order, with its language and the time</source>
        <translation>يحفظ النص مع الطلب، مع لغته ووقته</translation>
    </message>
    <message>
        <source>Change the &amp;templates…</source>
        <translation>تعديل ال&amp;قوالب…</translation>
    </message>
    <message>
        <source>Change a template, or write one of your own</source>
        <translation>تعديل قالب أو كتابة قالب خاص بك</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report of a crash</source>
        <translation>تقرير عن توقف مفاجئ</translation>
    </message>
    <message>
        <source>Recourse ended unexpectedly. This report was kept on your computer only, and nothing is sent. It holds no data of your orders. You can copy it for whoever looks after the program.</source>
        <translation>توقف Recourse على نحو غير متوقع. حُفظ هذا التقرير على حاسوبك فقط، ولا يُرسل شيء. لا يتضمن أي بيانات من طلباتك. يمكنك نسخه لمن يتولى أمر البرنامج.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;حذف التقرير</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>DisputeEvidencePage</name>
    <message>
        <source>What shows it</source>
        <translation>ما يُثبت ذلك</translation>
    </message>
</context>
<context>
    <name>DisputeOutcomePage</name>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>The page counts &amp;down to</source>
        <translation>ال&amp;عدّ التنازلي في الصفحة ينتهي عند</translation>
    </message>
    <message>
        <source>The page&apos;s own time for your next step counts before every rule</source>
        <translation>المهلة التي تذكرها الصفحة نفسها لخطوتك التالية تُقدَّم على كل قاعدة</translation>
    </message>
    <message>
        <source>Until when the page gives you time</source>
        <translation>إلى متى تمهلك الصفحة</translation>
    </message>
</context>
<context>
    <name>DisputeProblemPage</name>
    <message>
        <source>&amp;It is about</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>What the dispute is about</source>
        <translation>موضوع النزاع</translation>
    </message>
    <message>
        <source>Did you receive the parcel?</source>
        <translation>هل استلمت الطرد؟</translation>
    </message>
    <message>
        <source>Did you receive the parcel</source>
        <translation>هل استلمت الطرد</translation>
    </message>
    <message>
        <source>What is true for this order?</source>
        <translation>ما الذي ينطبق على هذا الطلب؟</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>DisputeSitePage</name>
    <message>
        <source>Open the &amp;page in the browser</source>
        <translation>&amp;فتح الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>Copies the statement for the site, to paste it into the form there</source>
        <translation>ينسخ الإفادة المخصصة للموقع للصقها في النموذج هناك</translation>
    </message>
    <message>
        <source>The way through the site</source>
        <translation>الطريق داخل الموقع</translation>
    </message>
    <message>
        <source>You do this yourself, on the site. Recourse does not sign in there and does not press any button.</source>
        <translation>تفعل ذلك بنفسك على الموقع. لا يسجّل Recourse الدخول هناك ولا يضغط أي زر.</translation>
    </message>
    <message>
        <source>Cop&amp;y the statement</source>
        <translation>&amp;نسخ الإفادة</translation>
    </message>
    <message>
        <source>Make the &amp;evidence pack…</source>
        <translation>إعداد &amp;حزمة الأدلة…</translation>
    </message>
    <message>
        <source>Puts the files and the statement into one pack, in the order of the figures</source>
        <translation>يضع الملفات والإفادة في حزمة واحدة بترتيب الأشكال</translation>
    </message>
</context>
<context>
    <name>DisputeStandingPage</name>
    <message>
        <source>The steps that are left</source>
        <translation>الخطوات المتبقية</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>ما يأتي أولًا</translation>
    </message>
    <message>
        <source>What happens by itself</source>
        <translation>ما يحدث من تلقاء نفسه</translation>
    </message>
    <message>
        <source>What closes this way</source>
        <translation>ما يُغلق هذا الطريق</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>بأي قاعدة</translation>
    </message>
    <message>
        <source>&amp;Who says so?</source>
        <translation>&amp;من يقول ذلك؟</translation>
    </message>
</context>
<context>
    <name>DisputeStatementPage</name>
    <message>
        <source>What is true? Only what you tick is said</source>
        <translation>ما الصحيح؟ لن يُقال إلا ما تؤشر عليه</translation>
    </message>
    <message>
        <source>What you confirm</source>
        <translation>ما تؤكده</translation>
    </message>
    <message>
        <source>Tick the new sentence above to have it said.</source>
        <translation>أشِّر على الجملة الجديدة أعلاه كي تُقال.</translation>
    </message>
    <message>
        <source>The statement in your language</source>
        <translation>الإفادة بلغتك</translation>
    </message>
    <message>
        <source>The statement for the site</source>
        <translation>الإفادة المخصصة للموقع</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies the statement for the site, to paste it into the form there</source>
        <translation>ينسخ الإفادة المخصصة للموقع للصقها في النموذج هناك</translation>
    </message>
    <message>
        <source>&amp;Put the made text back</source>
        <translation>إعادة النص المُ&amp;عَدّ</translation>
    </message>
    <message>
        <source>Forgets what you changed in the texts</source>
        <translation>ينسى ما غيّرته في النصوص</translation>
    </message>
</context>
<context>
    <name>DisputeWishPage</name>
    <message>
        <source>Do the goods go back?</source>
        <translation>هل ستُعاد البضاعة؟</translation>
    </message>
    <message>
        <source>Do the goods go back</source>
        <translation>هل ستُعاد البضاعة</translation>
    </message>
    <message>
        <source>What the item&apos;s &amp;page says about the way back</source>
        <translation>ما تقوله &amp;صفحة السلعة عن الإرجاع</translation>
    </message>
    <message>
        <source>Who pays the way back, as the page says</source>
        <translation>مَن يدفع تكلفة الإرجاع بحسب الصفحة</translation>
    </message>
    <message>
        <source>How much do you ask for?</source>
        <translation>كم تطلب؟</translation>
    </message>
    <message>
        <source>How much you ask for</source>
        <translation>المبلغ الذي تطلبه</translation>
    </message>
    <message>
        <source>Pieces that are &amp;missing or cannot be used</source>
        <translation>القطع ال&amp;ناقصة أو غير الصالحة للاستعمال</translation>
    </message>
    <message>
        <source>Value that is &amp;lost, in percent</source>
        <translation>القيمة ال&amp;مفقودة بالنسبة المئوية</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>الم&amp;بلغ</translation>
    </message>
    <message>
        <source>S&amp;hipping that you paid, if you know it</source>
        <translation>تكلفة ال&amp;شحن التي دفعتها إن كنت تعرفها</translation>
    </message>
    <message>
        <source>Ask for the shippin&amp;g too</source>
        <translation>طلب ت&amp;كلفة الشحن أيضًا</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What are these files for?</source>
        <translation>ما الغرض من هذه الملفات؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Import orders…</source>
        <translation>ا&amp;ستيراد طلبات…</translation>
    </message>
    <message>
        <source>Keep as &amp;evidence</source>
        <translation>حفظها كأ&amp;دلة</translation>
    </message>
</context>
<context>
    <name>DroppedOnOrder</name>
    <message>
        <source>%1 may hold orders to import, or show something about %2.</source>
        <extracomment>%1 lists names of files, %2 is the title of an order</extracomment>
        <translation>قد يحتوي %1 على طلبات يمكن استيرادها، أو قد يُظهر شيئًا عن %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) will be kept as evidence of this order either way.</source>
        <translation>
            <numerusform>لا توجد ملفات أخرى لتُحفظ أدلةً لهذا الطلب.</numerusform>
            <numerusform>سيُحفظ ملف آخر دليلًا لهذا الطلب في كل الأحوال.</numerusform>
            <numerusform>سيُحفظ ملفان آخران دليلين لهذا الطلب في كل الأحوال.</numerusform>
            <numerusform>ستُحفظ %Ln ملفات أخرى أدلةً لهذا الطلب في كل الأحوال.</numerusform>
            <numerusform>سيُحفظ %Ln ملفًا آخر أدلةً لهذا الطلب في كل الأحوال.</numerusform>
            <numerusform>سيُحفظ %Ln ملف آخر أدلةً لهذا الطلب في كل الأحوال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndPane</name>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>من أنهاه</translation>
    </message>
    <message>
        <source>the site&apos;s own word</source>
        <translation>كلمة الموقع نفسه</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>عاد المال.</translation>
    </message>
    <message>
        <source>As far as is known nothing was paid.</source>
        <translation>بحسب المعروف لم يُدفع شيء.</translation>
    </message>
    <message>
        <source>The coupon</source>
        <translation>القسيمة</translation>
    </message>
    <message>
        <source>Whether one was used is not known.</source>
        <translation>لا يُعرف هل استُخدمت قسيمة.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يلي</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ ما يُفعل.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Ordered</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>Payment verified</source>
        <translation>تم التحقق من الدفع</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>تم تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Closed unpaid</source>
        <translation>أُغلق لعدم الدفع</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>طلبتَ الإلغاء</translation>
    </message>
    <message>
        <source>The cancel button was missing</source>
        <translation>لم يظهر زر الإلغاء</translation>
    </message>
    <message>
        <source>You took the request back</source>
        <translation>سحبتَ طلب الإلغاء</translation>
    </message>
    <message>
        <source>The seller agreed to cancel</source>
        <translation>وافق البائع على الإلغاء</translation>
    </message>
    <message>
        <source>The seller refused to cancel</source>
        <translation>رفض البائع الإلغاء</translation>
    </message>
    <message>
        <source>You cancelled</source>
        <translation>ألغيتَ الطلب</translation>
    </message>
    <message>
        <source>The seller cancelled</source>
        <translation>ألغى البائع الطلب</translation>
    </message>
    <message>
        <source>The site cancelled</source>
        <translation>ألغى الموقع الطلب</translation>
    </message>
    <message>
        <source>Time to ship extended</source>
        <translation>مُدِّدت مهلة الشحن</translation>
    </message>
    <message>
        <source>Protection extended</source>
        <translation>مُدِّدت حماية المشتري</translation>
    </message>
    <message>
        <source>You refused the delivery</source>
        <translation>رفضتَ استلام الطرد</translation>
    </message>
    <message>
        <source>The site froze the order</source>
        <translation>جمّد الموقع الطلب</translation>
    </message>
    <message>
        <source>The site released the order</source>
        <translation>ألغى الموقع تجميد الطلب</translation>
    </message>
    <message>
        <source>You complained about the seller</source>
        <translation>قدّمتَ شكوى ضد البائع</translation>
    </message>
    <message>
        <source>You opened a dispute</source>
        <translation>فتحتَ نزاعًا</translation>
    </message>
    <message>
        <source>You cancelled the dispute</source>
        <translation>ألغيتَ النزاع</translation>
    </message>
    <message>
        <source>The seller made an offer</source>
        <translation>قدّم البائع عرضًا</translation>
    </message>
    <message>
        <source>You accepted the offer</source>
        <translation>قبلتَ العرض</translation>
    </message>
    <message>
        <source>You refused the offer</source>
        <translation>رفضتَ العرض</translation>
    </message>
    <message>
        <source>The site was asked to decide</source>
        <translation>طُلب من الموقع أن يبتّ في النزاع</translation>
    </message>
    <message>
        <source>The site decided</source>
        <translation>أصدر الموقع قراره</translation>
    </message>
    <message>
        <source>You appealed</source>
        <translation>قدّمتَ استئنافًا</translation>
    </message>
    <message>
        <source>The appeal was decided</source>
        <translation>صدر القرار في الاستئناف</translation>
    </message>
    <message>
        <source>The return was agreed</source>
        <translation>تم الاتفاق على الإرجاع</translation>
    </message>
    <message>
        <source>You sent the goods back</source>
        <translation>أعدتَ إرسال البضاعة</translation>
    </message>
    <message>
        <source>The seller received the goods</source>
        <translation>استلم البائع البضاعة</translation>
    </message>
    <message>
        <source>A refund was announced</source>
        <translation>أُعلن عن استرداد المبلغ</translation>
    </message>
    <message>
        <source>The refund was sent</source>
        <translation>أُرسل المبلغ المسترد</translation>
    </message>
    <message>
        <source>You received the refund</source>
        <translation>استلمتَ المبلغ المسترد</translation>
    </message>
    <message>
        <source>You asked your bank for the money</source>
        <translation>طالبتَ بنكك باسترجاع المال</translation>
    </message>
    <message>
        <source>The bank decided</source>
        <translation>أصدر المصرف قراره</translation>
    </message>
    <message>
        <source>You wrote to the seller</source>
        <translation>كتبتَ إلى البائع</translation>
    </message>
    <message>
        <source>The seller wrote</source>
        <translation>كتب البائع</translation>
    </message>
    <message>
        <source>News of the parcel</source>
        <translation>أخبار عن الطرد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>EvidencePackDialog</name>
    <message>
        <source>Make the evidence pack</source>
        <translation>إعداد حزمة الأدلة</translation>
    </message>
    <message>
        <source>The pack holds copies; the originals stay as they are. Pictures are drawn anew and made small enough for the form, videos and papers go as they are. There is a whole pack, or none.</source>
        <translation>تحتوي الحزمة على نسخ، وتبقى الأصول كما هي. يُعاد رسم الصور وتُصغَّر لتناسب النموذج، وتُنقل مقاطع الفيديو والأوراق كما هي. إما حزمة كاملة أو لا شيء.</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>ملفات الحزمة</translation>
    </message>
    <message>
        <source>Ma&amp;ke</source>
        <translation>ن&amp;وع الحزمة</translation>
    </message>
    <message>
        <source>Kind of the pack</source>
        <translation>نوع الحزمة</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>ملف مضغوط (zip)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>&amp;Parts of a zip, at most</source>
        <translation>أقصى حجم لكل &amp;جزء مضغوط</translation>
    </message>
    <message>
        <source>Largest part of a zip, in megabytes</source>
        <translation>أكبر جزء من الملف المضغوط بالميغابايت</translation>
    </message>
    <message>
        <source>one zip for all</source>
        <translation>ملف مضغوط واحد للكل</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Each pict&amp;ure, at most</source>
        <translation>أقصى حجم لكل &amp;صورة</translation>
    </message>
    <message>
        <source>Largest picture, in kilobytes</source>
        <translation>أكبر صورة بالكيلوبايت</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> ك.ب</translation>
    </message>
    <message>
        <source>&amp;Files, at most</source>
        <translation>أقصى ع&amp;دد للملفات</translation>
    </message>
    <message>
        <source>Most files</source>
        <translation>أقصى عدد للملفات</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Pass&amp;word of a zip</source>
        <translation>كلمة &amp;مرور الملف المضغوط</translation>
    </message>
    <message>
        <source>Password of a zip</source>
        <translation>كلمة مرور الملف المضغوط</translation>
    </message>
    <message>
        <source>none: anybody can open it</source>
        <translation>بلا كلمة مرور: يستطيع أي شخص فتحه</translation>
    </message>
    <message>
        <source>&amp;Leave place and camera in the copies of pictures</source>
        <translation>إ&amp;بقاء المكان والكاميرا في نسخ الصور</translation>
    </message>
    <message>
        <source>Put the files &amp;into case.pdf too</source>
        <translation>وضع الملفات في case.pdf أي&amp;ضًا</translation>
    </message>
    <message>
        <source>&amp;Black out the order number and these lines in case.html, for a helper:</source>
        <translation>&amp;تسويد رقم الطلب وهذه الأسطر في case.html لمن يساعدك:</translation>
    </message>
    <message>
        <source>Lines to black out</source>
        <translation>الأسطر المراد تسويدها</translation>
    </message>
    <message>
        <source>Your name, your street: one a line</source>
        <translation>اسمك، شارعك: كل منها في سطر</translation>
    </message>
    <message>
        <source>Drag the files from here into the upload field of the page in your browser. These are copies that go when this window is closed.</source>
        <translation>اسحب الملفات من هنا إلى حقل الرفع في صفحة المتصفح. إنها نسخ تزول عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Files to drag out</source>
        <translation>ملفات للسحب إلى الخارج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;عرض في المجلد</translation>
    </message>
    <message>
        <source>&amp;Make the pack…</source>
        <translation>إعداد ال&amp;حزمة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
</context>
<context>
    <name>EvidencePlanner</name>
    <message>
        <source>It did not come</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>It came, but something is wrong</source>
        <translation>وصل، لكن فيه مشكلة</translation>
    </message>
    <message>
        <source>It came, and you do not want it</source>
        <translation>وصل، لكنك لا تريده</translation>
    </message>
    <message>
        <source>%1, %2 by the camera&apos;s clock</source>
        <extracomment>%1 is a day, %2 the time of the day, as the clock of a camera had them</extracomment>
        <translation>%1، %2 بحسب ساعة الكاميرا</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown.</source>
        <comment>things that show the problem</comment>
        <translation>
            <numerusform>لا شيء مطلوب.</numerusform>
            <numerusform>الدليل الوحيد المطلوب موجود.</numerusform>
            <numerusform>الدليلان المطلوبان موجودان.</numerusform>
            <numerusform>الأدلة المطلوبة كلها موجودة (%Ln).</numerusform>
            <numerusform>الأدلة المطلوبة كلها موجودة (%Ln).</numerusform>
            <numerusform>الأدلة المطلوبة كلها موجودة (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown; missing: %3.</source>
        <extracomment>%1 of %2 things that show the problem are there, %3 lists the others</extracomment>
        <translation>الموجود %1 من %2؛ والناقص: %3.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Whoever decides was not there and looks at your pictures for a minute. What is missing cannot speak for you.</source>
        <translation>من يقرر لم يكن حاضرًا، ولا ينظر إلى صورك إلا دقيقة. وما ينقص لا يمكنه أن يشهد لك.</translation>
    </message>
    <message>
        <source>Say what is wrong, and you see here what shows it. Files can be added before.</source>
        <translation>حدّد ما المشكلة لترى هنا ما يُثبتها. يمكنك إضافة الملفات قبل ذلك.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>لم يُحدَّد مكانها بعد</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>ملفاتك</translation>
    </message>
    <message numerus="yes">
        <source>In the trash (%Ln)</source>
        <translation>
            <numerusform>في سلة المهملات (%Ln)</numerusform>
            <numerusform>في سلة المهملات (%Ln)</numerusform>
            <numerusform>في سلة المهملات (%Ln)</numerusform>
            <numerusform>في سلة المهملات (%Ln)</numerusform>
            <numerusform>في سلة المهملات (%Ln)</numerusform>
            <numerusform>في سلة المهملات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshot</source>
        <extracomment>The name of a file that is made of a pasted picture</extracomment>
        <translation>لقطة شاشة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>compared with what was promised</source>
        <extracomment>said of a picture of evidence</extracomment>
        <translation>مقارَن بما وُعدت به</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Verify evidence</source>
        <translation>التحقق من الأدلة</translation>
    </message>
    <message>
        <source>%1: as it was when it was added.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: كما كان عند إضافته.</translation>
    </message>
    <message>
        <source>This order has no evidence.</source>
        <translation>لا توجد أدلة لهذا الطلب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are as they were when they were added.</source>
        <translation>
            <numerusform>لا توجد ملفات أصلية.</numerusform>
            <numerusform>ملف أصلي واحد باقٍ كما أُضيف.</numerusform>
            <numerusform>ملفان أصليان باقيان كما أُضيفا.</numerusform>
            <numerusform>%Ln ملفات أصلية باقية كما أُضيفت.</numerusform>
            <numerusform>%Ln ملفًا أصليًا باقية كما أُضيفت.</numerusform>
            <numerusform>%Ln ملف أصلي باقية كما أُضيفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are not as they were when they were added. Nothing was changed. A backup with its evidence may have them.</source>
        <translation>
            <numerusform>كل الملفات الأصلية كما أُضيفت.</numerusform>
            <numerusform>ملف أصلي واحد لم يعد كما أُضيف. لم يُغيَّر شيء. قد تجده في نسخة احتياطية مع أدلتها.</numerusform>
            <numerusform>ملفان أصليان لم يعودا كما أُضيفا. لم يُغيَّر شيء. قد تجدهما في نسخة احتياطية مع أدلتها.</numerusform>
            <numerusform>%Ln ملفات أصلية لم تعد كما أُضيفت. لم يُغيَّر شيء. قد تجدها في نسخة احتياطية مع أدلتها.</numerusform>
            <numerusform>%Ln ملفًا أصليًا لم تعد كما أُضيفت. لم يُغيَّر شيء. قد تجدها في نسخة احتياطية مع أدلتها.</numerusform>
            <numerusform>%Ln ملف أصلي لم تعد كما أُضيفت. لم يُغيَّر شيء. قد تجدها في نسخة احتياطية مع أدلتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log of evidence</source>
        <translation>سجل الأدلة</translation>
    </message>
    <message>
        <source>A line that this version cannot read</source>
        <translation>سطر لا يستطيع هذا الإصدار قراءته</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>when, what, file</comment>
        <extracomment>%1 is a day with its time, %2 what was done such as &quot;Added&quot;, %3 the name of a file</extracomment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>Line %1 of the log does not fit the line before it: one of them was changed, taken out or put in.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>السطر %1 من سجل الأدلة لا يطابق السطر الذي قبله: فقد غُيِّر أحدهما أو حُذف أو أُقحم.</translation>
    </message>
    <message>
        <source>Each line fits the line before it.</source>
        <translation>كل سطر يطابق السطر الذي قبله.</translation>
    </message>
</context>
<context>
    <name>EvidenceReportDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What was found or done</source>
        <translation>ما وُجد أو ما جرى</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>شوهد في %1</translation>
    </message>
    <message>
        <source>The site showed</source>
        <translation>ما عرضه الموقع</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>عملية الشراء</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>عدد القطع: %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 للقطعة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation>منتج بلا عنوان</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ما يخصك</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, amount</comment>
        <extracomment>What happened and the amount in it: &quot;The refund was sent: 23.90 USD&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When is not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>You recorded it on %1</source>
        <translation>سجّلتَه في %1</translation>
    </message>
    <message>
        <source>Imported on %1</source>
        <translation>استُورد في %1</translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>تم التراجع عنه في %1</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>بحسب السلعة</translation>
    </message>
    <message>
        <source>What the number shows</source>
        <translation>ما يدل عليه الرقم</translation>
    </message>
    <message>
        <source>%1, for “%2”</source>
        <comment>event, item</comment>
        <extracomment>What happened and the item that it is about: &quot;You opened a dispute, for “LED strip”&quot;</extracomment>
        <translation>%1، لأجل «%2»</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>How Recourse works</source>
        <translation>كيف يعمل Recourse</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>No page of the handbook has all these words.</source>
        <translation>لا توجد في الدليل صفحة تضم كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>صفحة من الدليل</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Nothing is written before you press Import. Everything imported here can be undone in one step.</source>
        <translation>لا يُكتب شيء قبل أن تضغط «استيراد». ويمكن التراجع عن كل ما يُستورد هنا بخطوة واحدة.</translation>
    </message>
    <message>
        <source>Drop more files here</source>
        <translation>أفلِت مزيدًا من الملفات هنا</translation>
    </message>
    <message>
        <source>Choose more &amp;files…</source>
        <translation>اختيار &amp;ملفات أخرى…</translation>
    </message>
    <message>
        <source>&amp;Day first</source>
        <translation>ال&amp;يوم أولًا</translation>
    </message>
    <message>
        <source>03/04 is the third of April</source>
        <translation>03/04 تعني الثالث من أبريل</translation>
    </message>
    <message>
        <source>&amp;Month first</source>
        <translation>ال&amp;شهر أولًا</translation>
    </message>
    <message>
        <source>03/04 is the fourth of March</source>
        <translation>03/04 تعني الرابع من مارس</translation>
    </message>
    <message>
        <source>Orders in these files</source>
        <translation>الطلبات في هذه الملفات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>اختر م&amp;جلدًا…</translation>
    </message>
    <message>
        <source>How do I &amp;get these files?</source>
        <translation>كيف أحصل على &amp;هذه الملفات؟</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ تق&amp;رير…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Cancellation agreed</source>
        <translation>تمت الموافقة على الإلغاء</translation>
    </message>
    <message>
        <source>Cancellation refused</source>
        <translation>رُفض الإلغاء</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>سُحب طلب الإلغاء</translation>
    </message>
    <message>
        <source>Request lapsed</source>
        <translation>سقط طلب الإلغاء</translation>
    </message>
    <message>
        <source>Shipped meanwhile</source>
        <translation>شُحن في أثناء ذلك</translation>
    </message>
    <message>
        <source>Button missing</source>
        <translation>الزر غير موجود</translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation>طُلب الإلغاء</translation>
    </message>
    <message>
        <source>Refund overdue</source>
        <translation>تأخر استرداد المبلغ</translation>
    </message>
    <message>
        <source>Refund sent</source>
        <translation>أُرسل المبلغ المسترد</translation>
    </message>
    <message>
        <source>Refund received</source>
        <translation>استُلم المبلغ المسترد</translation>
    </message>
    <message>
        <source>Refund expected</source>
        <translation>استرداد المبلغ متوقع</translation>
    </message>
    <message>
        <source>Offer in dispute</source>
        <translation>عرض في النزاع</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>قُبل العرض</translation>
    </message>
    <message>
        <source>Dispute escalated</source>
        <translation>أُحيل النزاع إلى الموقع</translation>
    </message>
    <message>
        <source>Dispute decided</source>
        <translation>صدر القرار في النزاع</translation>
    </message>
    <message>
        <source>Appeal filed</source>
        <translation>قُدّم استئناف</translation>
    </message>
    <message>
        <source>Dispute cancelled</source>
        <translation>أُلغي النزاع</translation>
    </message>
    <message>
        <source>Dispute open</source>
        <translation>نزاع مفتوح</translation>
    </message>
    <message>
        <source>Return on its way</source>
        <translation>الإرجاع في الطريق</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>استُلم الإرجاع</translation>
    </message>
    <message>
        <source>Return agreed</source>
        <translation>اتُّفق على الإرجاع</translation>
    </message>
    <message>
        <source>when it was ordered</source>
        <translation>وقت تقديم الطلب</translation>
    </message>
    <message>
        <source>when it was paid</source>
        <translation>وقت الدفع</translation>
    </message>
    <message>
        <source>until when it must be paid</source>
        <translation>الموعد النهائي للدفع</translation>
    </message>
    <message>
        <source>until when the seller must ship</source>
        <translation>الموعد النهائي لشحن البائع للطلب</translation>
    </message>
    <message>
        <source>when it was shipped</source>
        <translation>وقت الشحن</translation>
    </message>
    <message>
        <source>when it was delivered</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>when you confirmed that it arrived</source>
        <translation>وقت تأكيدك للاستلام</translation>
    </message>
    <message>
        <source>when the protection ends</source>
        <translation>وقت انتهاء حماية المشتري</translation>
    </message>
    <message>
        <source>until when delivery was promised</source>
        <translation>موعد التسليم الموعود به</translation>
    </message>
    <message>
        <source>until when the seller must answer</source>
        <translation>الموعد النهائي لرد البائع</translation>
    </message>
    <message>
        <source>until when the refund is expected</source>
        <translation>الموعد المتوقع لاسترداد المبلغ</translation>
    </message>
    <message>
        <source>until when you must act</source>
        <translation>الموعد النهائي لتصرفك</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>الحالة غير معروفة</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Payment review</source>
        <translation>الدفع قيد التحقق</translation>
    </message>
    <message>
        <source>Awaiting shipment</source>
        <translation>بانتظار الشحن</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>شُحن جزئيًا</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمَّد</translation>
    </message>
    <message>
        <source>Possible now</source>
        <translation>ممكن الآن</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation>لم يعد ممكنًا</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>printed by the site</source>
        <translation>كما يعرضه الموقع</translation>
    </message>
    <message>
        <source>you entered it</source>
        <translation>أدخلتَه بنفسك</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>وفق قاعدة</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>Act before</source>
        <translation>تصرّف قبل</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>انتظر حتى</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>يُتاح في</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>متأخر منذ</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>Must be paid by</source>
        <translation>آخر موعد للدفع</translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation>آخر موعد للشحن</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تم التأكيد</translation>
    </message>
    <message>
        <source>Protection ends</source>
        <translation>انتهاء حماية المشتري</translation>
    </message>
    <message>
        <source>Delivery promised by</source>
        <translation>موعد التسليم الموعود به</translation>
    </message>
    <message>
        <source>Seller answers by</source>
        <translation>آخر موعد لرد البائع</translation>
    </message>
    <message>
        <source>Refund expected by</source>
        <translation>الموعد المتوقع لاسترداد المبلغ</translation>
    </message>
    <message>
        <source>You must act by</source>
        <translation>آخر موعد لتصرفك</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>بطاقة مصرفية</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>محفظة إلكترونية</translation>
    </message>
    <message>
        <source>Account balance</source>
        <translation>رصيد الحساب</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدايا</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>الدفع بالتقسيط</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>what the site shows for this order today</source>
        <translation>ما يعرضه الموقع لهذا الطلب اليوم</translation>
    </message>
    <message>
        <source>how it was paid</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>the country it goes to</source>
        <translation>بلد الوجهة</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>whether or when this happened: %1</source>
        <translation>حدوث ما يلي أو وقت حدوثه: %1</translation>
    </message>
    <message>
        <source>another fact of this order</source>
        <translation>معلومة أخرى عن هذا الطلب</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>تصرّف الآن</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <translation>لا يزال الإلغاء ممكنًا</translation>
    </message>
    <message>
        <source>Seller must answer</source>
        <translation>على البائع أن يرد</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>الإلغاءات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>well supported</source>
        <translation>مدعوم جيدًا</translation>
    </message>
    <message>
        <source>supported by several</source>
        <translation>مدعوم من عدة مصادر</translation>
    </message>
    <message>
        <source>weakly supported</source>
        <translation>ضعيف الدعم</translation>
    </message>
    <message>
        <source>the site&apos;s own page</source>
        <translation>صفحة الموقع نفسه</translation>
    </message>
    <message>
        <source>law</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>other buyers</source>
        <translation>مشترون آخرون</translation>
    </message>
    <message>
        <source>a guide for buyers</source>
        <translation>دليل للمشترين</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>whether the item&apos;s page offers a return</source>
        <translation>هل تتيح صفحة المنتج الإرجاع</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Has evidence</source>
        <extracomment>a group of orders: files of evidence are kept for them</extracomment>
        <translation>لها أدلة</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <extracomment>a group of orders: something that would show their problem is not there</extracomment>
        <translation>أدلة ناقصة</translation>
    </message>
    <message>
        <source>Window closing</source>
        <extracomment>a group of orders: there are less than three days left for what can be done</extracomment>
        <translation>مهلة توشك أن تنتهي</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Groups of orders</source>
        <translation>مجموعات الطلبات</translation>
    </message>
    <message>
        <source>Choose which orders the table shows.</source>
        <translation>اختر الطلبات التي يعرضها الجدول.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>One order a row, the nearest deadline first. What can be done about the selected one stands beside.</source>
        <translation>طلب واحد في كل صف، والأقرب موعدًا نهائيًا أولًا. وبجانب الجدول ما يمكن فعله بشأن الطلب المحدد.</translation>
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
        <source>&amp;Order</source>
        <translation>ال&amp;طلب</translation>
    </message>
    <message>
        <source>&amp;Record what happened</source>
        <translation>ت&amp;سجيل ما حدث</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Brings in orders from files. You see everything before it is taken in.</source>
        <translation>يُدخل الطلبات من ملفات. ترى كل شيء قبل إدخاله.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is set.</source>
        <translation>فاتح أو داكن، بحسب إعداد سطح المكتب.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>دا&amp;كن</translation>
    </message>
    <message>
        <source>&amp;How Recourse works</source>
        <translation>ك&amp;يف يعمل Recourse</translation>
    </message>
    <message>
        <source>A short guide: bringing orders in, reading a verdict, cancelling.</source>
        <translation>دليل قصير: إدخال الطلبات، وفهم الحكم على كل خيار، والإلغاء.</translation>
    </message>
    <message>
        <source>&amp;About Recourse</source>
        <translation>&amp;حول Recourse</translation>
    </message>
    <message>
        <source>Version, licence, and the libraries inside.</source>
        <translation>الإصدار والرخصة والمكتبات المضمّنة.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;القواعد…</translation>
    </message>
    <message>
        <source>Every rule that Recourse goes by, with its values and who says so.</source>
        <translation>كل قاعدة يعمل بها Recourse، مع قيمها ومصدرها.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعاد&amp;ة</translation>
    </message>
    <message>
        <source>Searches numbers, titles, sellers, tracking numbers, notes and messages.</source>
        <translation>يبحث في الأرقام والعناوين والبائعين وأرقام التتبّع والملاحظات والرسائل.</translation>
    </message>
</context>
<context>
    <name>MarkupDialog</name>
    <message>
        <source>Mark up the copies of a picture</source>
        <translation>وضع علامات على نسخ الصورة</translation>
    </message>
    <message>
        <source>The original stays as it is: what you draw is on the copies that you hand out. What is blurred or blacked out cannot be brought back from them.</source>
        <translation>يبقى الأصل كما هو: ما ترسمه يظهر على النسخ التي تسلّمها. وما يُطمس أو يُسوَّد لا يمكن استرجاعه منها.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Arrows move a cross, Space begins a mark and ends it, Escape gives it up.</source>
        <translation>تحرّك الأسهم علامة تقاطع، ويبدأ مفتاح المسافة علامة وينهيها، ويتخلى Escape عنها.</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>ال&amp;أداة</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Text of the mark</source>
        <translation>نص العلامة</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Colour of the mark</source>
        <translation>لون العلامة</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>العلا&amp;مات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
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
        <source>Tur&amp;n</source>
        <translation>ت&amp;دوير</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>الصورة &amp;كاملة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>Remo&amp;ve the mark</source>
        <translation>إ&amp;زالة العلامة</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The one that stays keeps its place and gets what the others know. Of two values the one that was seen last counts; what you entered yourself stays. Undo brings all of them back.</source>
        <translation>يحتفظ الطلب الباقي بموضعه ويأخذ ما تعرفه الطلبات الأخرى. وإذا اختلفت قيمتان فالمعتمد أحدثهما مشاهدة؛ أما ما أدخلتَه بنفسك فيبقى. والتراجع يعيد الطلبات كلها.</translation>
    </message>
    <message>
        <source>&amp;This one stays</source>
        <translation>الطلب الذي &amp;يبقى</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>الطلب الذي يبقى</translation>
    </message>
    <message>
        <source>What it gets from the others</source>
        <translation>ما يأخذه من الطلبات الأخرى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Make one of them</source>
        <translation>&amp;دمج في طلب واحد</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>A message to the seller, if you like</source>
        <translation>رسالة إلى البائع، إن أردت</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies the message, to paste it into the chat with the seller</source>
        <translation>ينسخ الرسالة لتلصقها في المحادثة مع البائع</translation>
    </message>
    <message>
        <source>I have &amp;sent it to the seller</source>
        <translation>لقد أ&amp;رسلتُها إلى البائع</translation>
    </message>
    <message>
        <source>Is written into the history of the order, with the other things, in the last step</source>
        <translation>يُكتب في سجل أحداث الطلب مع الأمور الأخرى في الخطوة الأخيرة</translation>
    </message>
</context>
<context>
    <name>MessageThread</name>
    <message>
        <source>%1: %2</source>
        <comment>meaning, amount</comment>
        <extracomment>%1 is what the seller&apos;s answer means, such as &quot;It offers money&quot;, %2 the amount</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>meaning, day</comment>
        <extracomment>%1 is what the seller&apos;s answer means, such as &quot;It asks for time&quot;, %2 a day</extracomment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>When is not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language, meaning</comment>
        <extracomment>%1 is a language, %2 what the seller&apos;s answer means, such as &quot;It agrees&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without its words</source>
        <translation>من دون نصها</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>By the careful reading it ended on %1</source>
        <translation>وفق القراءة الأحوط، انتهى ذلك في %1</translation>
    </message>
    <message>
        <source>It ended on %1</source>
        <translation>انتهى ذلك في %1</translation>
    </message>
    <message>
        <source>Until %1 (%2 left)</source>
        <comment>day, span</comment>
        <translation>حتى %1 (المتبقي %2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>From %1 (in %2)</source>
        <comment>day, span</comment>
        <translation>ابتداءً من %1 (بعد %2)</translation>
    </message>
    <message>
        <source>Sources say %1 or %2; the careful one counts here.</source>
        <extracomment>Two readings of one date, the careful one first</extracomment>
        <translation>تذكر المصادر %1 أو %2؛ والمعتمد هنا هو الأحوط.</translation>
    </message>
    <message>
        <source>Others say “%1”: %2.</source>
        <comment>verdict, sources</comment>
        <extracomment>What other sources say: a verdict (&quot;Not possible&quot;) and their titles</extracomment>
        <translation>مصادر أخرى تقول «%1»: %2.</translation>
    </message>
    <message>
        <source>It depends on %1.</source>
        <translation>يتوقف ذلك على %1.</translation>
    </message>
</context>
<context>
    <name>OrderDetailPane</name>
    <message>
        <source>Choose an order to see where it stands and what you can still do.</source>
        <translation>اختر طلبًا لترى أين وصل وما الذي لا يزال بوسعك فعله.</translation>
    </message>
    <message>
        <source>The selected order</source>
        <translation>الطلب المحدد</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>نسخ رقم الطلب</translation>
    </message>
    <message>
        <source>Has something happened? Record it with one click:</source>
        <translation>هل حدث شيء؟ سجّله بنقرة واحدة:</translation>
    </message>
    <message>
        <source>The life of the order</source>
        <translation>مسيرة الطلب</translation>
    </message>
    <message>
        <source>What to show of the order</source>
        <translation>ما يُعرض من الطلب</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Shows the rule behind this step, who says so, and what would change the answer.</source>
        <translation>يعرض القاعدة وراء هذه الخطوة ومصدرها وما الذي قد يغيّر الجواب.</translation>
    </message>
    <message>
        <source>Why is this the next step?</source>
        <translation>لماذا هذه هي الخطوة التالية؟</translation>
    </message>
    <message>
        <source>What happens by itself</source>
        <translation>ما يحدث تلقائيًا</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>مقارنة ودمج…</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>What you &amp;bought</source>
        <translation>ما ا&amp;شتريتَه</translation>
    </message>
    <message>
        <source>What you bought</source>
        <translation>ما اشتريتَه</translation>
    </message>
    <message>
        <source>S&amp;hop</source>
        <translation>الم&amp;تجر</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>&amp;Ordered on</source>
        <translation>تاريخ ال&amp;طلب</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>ال&amp;وضع الحالي</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>More: number, seller, dates, note (o&amp;ptional)</source>
        <translation>الم&amp;زيد: الرقم والبائع والتواريخ والملاحظة (اختياري)</translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation>&amp;رقم الطلب</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>S&amp;eller</source>
        <translation>ال&amp;بائع</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>To&amp;tal</source>
        <translation>الإ&amp;جمالي</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Pa&amp;id on</source>
        <translation>تاريخ ال&amp;دفع</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Must ship b&amp;y</source>
        <translation>آ&amp;خر موعد للشحن</translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation>آخر موعد للشحن</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الشحن</translation>
    </message>
    <message>
        <source>Trac&amp;king number</source>
        <translation>ر&amp;قم التتبّع</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبّع</translation>
    </message>
    <message>
        <source>Arri&amp;ved on</source>
        <translation>تاريخ الو&amp;صول</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Protection ends on</source>
        <translation>تاريخ انتهاء حماية المشتري</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>&amp;Write to the seller…</source>
        <translation>ال&amp;كتابة إلى البائع…</translation>
    </message>
    <message>
        <source>Writes a message about the order, in your language and the seller&apos;s.</source>
        <translation>يكتب رسالة بشأن الطلب، بلغتك وبلغة البائع.</translation>
    </message>
    <message>
        <source>&amp;Note the seller&apos;s answer…</source>
        <translation>تدو&amp;ين رد البائع…</translation>
    </message>
    <message>
        <source>Keeps what the seller wrote with the order, and what it means for your case.</source>
        <translation>يحفظ مع الطلب ما كتبه البائع، وما يعنيه ذلك لحالتك.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>حدّد طلبًا أولًا.</translation>
    </message>
    <message>
        <source>This order is in the trash: restore it first.</source>
        <translation>هذا الطلب في المهملات: استعده أولًا.</translation>
    </message>
    <message>
        <source>Open or follow a &amp;dispute…</source>
        <translation>فتح &amp;نزاع أو متابعته…</translation>
    </message>
    <message>
        <source>Whether and how a dispute can be opened, or where the one that runs stands.</source>
        <translation>هل يمكن فتح نزاع وكيف، أو أين وصل النزاع الجاري.</translation>
    </message>
    <message>
        <source>Make the e&amp;vidence pack…</source>
        <translation>إعداد &amp;حزمة الأدلة…</translation>
    </message>
    <message>
        <source>Makes a zip or a folder of the order&apos;s evidence, to hand out: copies that fit the form, one page on top, and a list by which anybody can check them.</source>
        <translation>يُعدّ من أدلة الطلب ملفًا مضغوطًا أو مجلدًا لتسليمه: نسخ تناسب النموذج، وصفحة في المقدمة، وقائمة يستطيع أي شخص التحقق بها.</translation>
    </message>
    <message>
        <source>Select one order first.</source>
        <translation>حدد طلبًا واحدًا أولًا.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>%1…</source>
        <extracomment>A button that opens a wizard: the action&apos;s name and an ellipsis</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Goes through it with you, step by step.</source>
        <translation>يمر بها معك خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Opens the page on the site.</source>
        <translation>يفتح الصفحة في الموقع.</translation>
    </message>
    <message>
        <source>What is known of this order is too old to act on. Look at it on the site first.</source>
        <translation>المعروف عن هذا الطلب أقدم من أن يُبنى عليه تصرف. اطّلع عليه في الموقع أولًا.</translation>
    </message>
    <message>
        <source>Last seen on %1; by now the site must show something else. Look at it there first.</source>
        <translation>شوهد آخر مرة في %1؛ ولا بد أن الموقع يعرض الآن شيئًا آخر. اطّلع عليه هناك أولًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of deadline, instant</comment>
        <extracomment>Tooltip of a deadline: its kind and the exact instant</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order without a title</source>
        <translation>طلب بلا عنوان</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>This order is in the archive, out of the way.</source>
        <translation>هذا الطلب في الأرشيف، بعيدًا عن بقية الطلبات.</translation>
    </message>
    <message>
        <source>This order has been in the trash since %1: nothing is counted or reminded of until you restore it.</source>
        <extracomment>%1 is a day: &quot;20 Nov&quot;</extracomment>
        <translation>هذا الطلب في المهملات منذ %1: لا يُحتسب شيء منه ولا يُذكَّر به إلى أن تستعيده.</translation>
    </message>
    <message>
        <source>Nothing can be done about an order in the trash.</source>
        <translation>لا يمكن فعل شيء بطلب في المهملات.</translation>
    </message>
    <message>
        <source>Writes the message with you.</source>
        <translation>يكتب الرسالة معك.</translation>
    </message>
    <message>
        <source>Nothing has been recorded of this order yet. What happens to it will stand here, the newest first.</source>
        <translation>لم يُسجَّل شيء عن هذا الطلب بعد. سيظهر هنا ما يحدث له، والأحدث أولًا.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>What happened on the site?</source>
        <translation>ماذا حدث في الموقع؟</translation>
    </message>
    <message>
        <source>What happened on the site</source>
        <translation>ما حدث في الموقع</translation>
    </message>
</context>
<context>
    <name>PackCheckDialog</name>
    <message>
        <source>Check an evidence pack</source>
        <translation>فحص حزمة أدلة</translation>
    </message>
    <message>
        <source>Choose a &amp;zip…</source>
        <translation>اختيار ملف &amp;مضغوط…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Password of the pack</source>
        <translation>كلمة مرور الحزمة</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;قراءتها</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>PackFieldTexts</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln hour(s)</source>
        <translation>
            <numerusform>%1 إلى %Ln ساعة</numerusform>
            <numerusform>%1 إلى ساعة</numerusform>
            <numerusform>%1 إلى ساعتين</numerusform>
            <numerusform>%1 إلى %Ln ساعات</numerusform>
            <numerusform>%1 إلى %Ln ساعة</numerusform>
            <numerusform>%1 إلى %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln day(s)</source>
        <translation>
            <numerusform>%1 إلى %Ln يوم</numerusform>
            <numerusform>%1 إلى يوم</numerusform>
            <numerusform>%1 إلى يومين</numerusform>
            <numerusform>%1 إلى %Ln أيام</numerusform>
            <numerusform>%1 إلى %Ln يومًا</numerusform>
            <numerusform>%1 إلى %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln يوم عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يومي عمل</numerusform>
            <numerusform>%Ln أيام عمل</numerusform>
            <numerusform>%Ln يوم عمل</numerusform>
            <numerusform>%Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln business day(s)</source>
        <translation>
            <numerusform>%1 إلى %Ln يوم عمل</numerusform>
            <numerusform>%1 إلى يوم عمل واحد</numerusform>
            <numerusform>%1 إلى يومي عمل</numerusform>
            <numerusform>%1 إلى %Ln أيام عمل</numerusform>
            <numerusform>%1 إلى %Ln يوم عمل</numerusform>
            <numerusform>%1 إلى %Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>a day that is not known</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>a time that is not known</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>an amount that is not known</source>
        <translation>مبلغ غير معروف</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Any other shop</source>
        <translation>أي متجر آخر</translation>
    </message>
    <message numerus="yes">
        <source>Rules for %1, version %2, shipped with Recourse, from %Ln source(s).</source>
        <extracomment>%1 is a shop, %2 a version such as 2026-11-22, %n the number of sources</extracomment>
        <translation>
            <numerusform>قواعد %1، الإصدار %2، مرفقة مع Recourse، من دون مصادر.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، مرفقة مع Recourse، من مصدر واحد.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، مرفقة مع Recourse، من مصدرين.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، مرفقة مع Recourse، من %Ln مصادر.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، مرفقة مع Recourse، من %Ln مصدرًا.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، مرفقة مع Recourse، من %Ln مصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped</source>
        <extracomment>of rules: they came with the program</extracomment>
        <translation>مرفقة</translation>
    </message>
    <message>
        <source>loaded from %1 on %2</source>
        <extracomment>of rules: %1 is the name of a file, %2 a day</extracomment>
        <translation>حُمّلت من %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>Rules for %1, version %2, loaded from %3 on %4, from %Ln source(s).</source>
        <extracomment>%1 is a shop, %2 a version such as 2026-11-22, %3 a file, %4 a day, %n how many sources</extracomment>
        <translation>
            <numerusform>قواعد %1، الإصدار %2، حُمّلت من %3 في %4، من دون مصادر.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، حُمّلت من %3 في %4، من مصدر واحد.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، حُمّلت من %3 في %4، من مصدرين.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، حُمّلت من %3 في %4، من %Ln مصادر.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، حُمّلت من %3 في %4، من %Ln مصدرًا.</numerusform>
            <numerusform>قواعد %1، الإصدار %2، حُمّلت من %3 في %4، من %Ln مصدر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>What happens when</source>
        <translation>ماذا يحدث ومتى</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما سيأتي</translation>
    </message>
    <message>
        <source>What happened in this case</source>
        <translation>ما حدث في هذه المطالبة</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>ما يمكن فعله الآن</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ط&amp;باعة…</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>What goes on paper?</source>
        <translation>ما الذي يُطبع؟</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>م&amp;عاينة…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ط&amp;باعة…</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message numerus="yes">
        <source>%Ln of %1 possible now</source>
        <extracomment>Of the things that a dispute can be about: %n possible ones of %1 in all</extracomment>
        <translation>
            <numerusform>لا شيء من %1 ممكن الآن</numerusform>
            <numerusform>واحدة من %1 ممكنة الآن</numerusform>
            <numerusform>اثنتان من %1 ممكنتان الآن</numerusform>
            <numerusform>%Ln من %1 ممكنة الآن</numerusform>
            <numerusform>%Ln من %1 ممكنة الآن</numerusform>
            <numerusform>%Ln من %1 ممكنة الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>It depends on what is not known yet</source>
        <translation>يتوقف على ما لم يُعرف بعد</translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation>لم يعد ممكنًا</translation>
    </message>
    <message>
        <source>%1 (others: %2)</source>
        <comment>instant, instant</comment>
        <translation>%1 (وغيرها: %2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>What a dispute can be about</source>
        <translation>ما الذي يمكن أن يدور حوله النزاع</translation>
    </message>
    <message>
        <source>What it can be about</source>
        <extracomment>A button below &quot;Open a dispute&quot;; as short as can be</extracomment>
        <translation>ما الذي يدور حوله</translation>
    </message>
</context>
<context>
    <name>ReaderPack</name>
    <message>
        <source>Saved order list</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-list</extracomment>
        <translation>قائمة طلبات محفوظة</translation>
    </message>
    <message>
        <source>Saved order page</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-detail</extracomment>
        <translation>صفحة طلب محفوظة</translation>
    </message>
    <message>
        <source>Saved tracking page</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-tracking</extracomment>
        <translation>صفحة تتبع محفوظة</translation>
    </message>
    <message>
        <source>Saved order list of the old site</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-old-list</extracomment>
        <translation>قائمة طلبات محفوظة من الموقع القديم</translation>
    </message>
    <message>
        <source>Saved order page of the old site</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-old-detail</extracomment>
        <translation>صفحة طلب محفوظة من الموقع القديم</translation>
    </message>
    <message>
        <source>Saved order list of aliexpress.ru</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-ru-list</extracomment>
        <translation>قائمة طلبات محفوظة من aliexpress.ru</translation>
    </message>
    <message>
        <source>Saved order page of aliexpress.ru</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-ru-detail</extracomment>
        <translation>صفحة طلب محفوظة من aliexpress.ru</translation>
    </message>
    <message>
        <source>Order list of aliexpress.ru</source>
        <extracomment>What a file of orders is, aliexpress-pages: ru-list</extracomment>
        <translation>قائمة طلبات aliexpress.ru</translation>
    </message>
    <message>
        <source>Order list of the site</source>
        <extracomment>What a file of orders is, aliexpress-site: site-list</extracomment>
        <translation>قائمة طلبات الموقع</translation>
    </message>
    <message>
        <source>Order page of the site</source>
        <extracomment>What a file of orders is, aliexpress-site: site-detail</extracomment>
        <translation>صفحة طلب من الموقع</translation>
    </message>
    <message>
        <source>Tracking page of the site</source>
        <extracomment>What a file of orders is, aliexpress-site: site-tracking</extracomment>
        <translation>صفحة تتبع من الموقع</translation>
    </message>
    <message>
        <source>Returns and refunds of the site</source>
        <extracomment>What a file of orders is, aliexpress-site: site-returns</extracomment>
        <translation>المرتجعات والمبالغ المستردة في الموقع</translation>
    </message>
    <message>
        <source>Export of the browser extension Aliexpress CSV Export</source>
        <extracomment>What a file of orders is, exporters: extension-csv</extracomment>
        <translation>تصدير من إضافة المتصفح Aliexpress CSV Export</translation>
    </message>
    <message>
        <source>Export of the browser extension Aliexpress Shopper Inventory</source>
        <extracomment>What a file of orders is, exporters: shopper-inventory-json</extracomment>
        <translation>تصدير من إضافة المتصفح Aliexpress Shopper Inventory</translation>
    </message>
    <message>
        <source>Export of the browser extension AliExpress Orders Scrapper</source>
        <extracomment>What a file of orders is, exporters: orders-scrapper</extracomment>
        <translation>تصدير من إضافة المتصفح AliExpress Orders Scrapper</translation>
    </message>
    <message>
        <source>Export of the user script AliExpress Order Downloader</source>
        <extracomment>What a file of orders is, exporters: order-downloader</extracomment>
        <translation>تصدير من البرنامج النصي AliExpress Order Downloader</translation>
    </message>
    <message>
        <source>Orders of the program AliExpress Order Export</source>
        <extracomment>What a file of orders is, exporters: order-export-orders</extracomment>
        <translation>طلبات برنامج AliExpress Order Export</translation>
    </message>
    <message>
        <source>Order lines of the program AliExpress Order Export</source>
        <extracomment>What a file of orders is, exporters: order-export-lines</extracomment>
        <translation>بنود طلبات برنامج AliExpress Order Export</translation>
    </message>
    <message>
        <source>Export of the browser extension AliExpress Order Exporter</source>
        <extracomment>What a file of orders is, exporters: order-exporter</extracomment>
        <translation>تصدير من إضافة المتصفح AliExpress Order Exporter</translation>
    </message>
    <message>
        <source>Order list of a script for the old site</source>
        <extracomment>What a file of orders is, exporters: order-list</extracomment>
        <translation>قائمة طلبات من برنامج نصي للموقع القديم</translation>
    </message>
    <message>
        <source>Order page of the browser extension AliExpress Order Details CSV</source>
        <extracomment>What a file of orders is, exporters: order-page</extracomment>
        <translation>صفحة طلب من إضافة المتصفح AliExpress Order Details CSV</translation>
    </message>
    <message>
        <source>List of ordered goods without order numbers</source>
        <extracomment>What a file of orders is, exporters: product-list</extracomment>
        <translation>قائمة سلع مطلوبة بلا أرقام طلبات</translation>
    </message>
    <message>
        <source>Copy of your data from AliExpress</source>
        <extracomment>What a file of orders is, exporters: privacy-export</extracomment>
        <translation>نسخة بياناتك من AliExpress</translation>
    </message>
    <message>
        <source>Mails of AliExpress</source>
        <extracomment>What a file of orders is, aliexpress-mails</extracomment>
        <translation>رسائل AliExpress البريدية</translation>
    </message>
    <message>
        <source>Saved pages of AliExpress</source>
        <extracomment>What a file of orders is, aliexpress-pages</extracomment>
        <translation>صفحات محفوظة من AliExpress</translation>
    </message>
    <message>
        <source>Answers of AliExpress</source>
        <extracomment>What a file of orders is, aliexpress-site</extracomment>
        <translation>ردود AliExpress</translation>
    </message>
    <message>
        <source>Columns of any table</source>
        <extracomment>What a file of orders is, column-words</extracomment>
        <translation>أعمدة أي جدول</translation>
    </message>
    <message>
        <source>Dates in sentences</source>
        <extracomment>What a file of orders is, date-sentences</extracomment>
        <translation>تواريخ في جمل</translation>
    </message>
    <message>
        <source>Exports of other programs</source>
        <extracomment>What a file of orders is, exporters</extracomment>
        <translation>صادرات برامج أخرى</translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message>
        <source>Data inside of pages and captures</source>
        <translation>بيانات داخل الصفحات والتسجيلات</translation>
    </message>
    <message>
        <source>Which mails are of the shop</source>
        <translation>أي الرسائل من المتجر</translation>
    </message>
    <message>
        <source>Mails in the language %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>رسائل باللغة %1</translation>
    </message>
    <message>
        <source>Sentences with a date: %1</source>
        <extracomment>%1 is a kind of date such as &quot;Delivery promised by&quot;</extracomment>
        <translation>جمل فيها تاريخ: %1</translation>
    </message>
    <message>
        <source>What columns of tables are called</source>
        <translation>أسماء أعمدة الجداول</translation>
    </message>
</context>
<context>
    <name>ReadersDialog</name>
    <message>
        <source>How files are read</source>
        <translation>كيف تُقرأ الملفات</translation>
    </message>
    <message>
        <source>By this Recourse knows the files that you bring in, and what stands where in them. When a site or a program writes them in a new way, another version can be loaded here.</source>
        <translation>بهذا يتعرّف Recourse على الملفات التي تُدخلها وعلى مكان كل شيء فيها. وإذا صار موقع أو برنامج يكتبها بشكل جديد، يمكن تحميل إصدار آخر هنا.</translation>
    </message>
    <message>
        <source>What files are read by now</source>
        <translation>ما تُقرأ به الملفات الآن</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>&amp;تحميل من ملف…</translation>
    </message>
    <message>
        <source>Shows what the file changes before anything is read by it</source>
        <translation>يعرض ما يغيّره الملف قبل أن يُقرأ به أي شيء</translation>
    </message>
    <message>
        <source>&amp;Use another version</source>
        <translation>&amp;استخدم إصدارًا آخر</translation>
    </message>
    <message>
        <source>What came with Recourse, and every version that was ever loaded</source>
        <translation>ما جاء مع Recourse وكل إصدار سبق تحميله</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Which reason is true for this order?</source>
        <translation>أي سبب ينطبق حقًا على هذا الطلب؟</translation>
    </message>
    <message>
        <source>Reasons for cancelling</source>
        <translation>أسباب الإلغاء</translation>
    </message>
</context>
<context>
    <name>RecordBox</name>
    <message>
        <source>W&amp;hen</source>
        <translation>م&amp;تى</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>وقت حدوثه</translation>
    </message>
    <message>
        <source>N&amp;ow</source>
        <translation>الآ&amp;ن</translation>
    </message>
    <message>
        <source>Takes the present instant</source>
        <translation>يأخذ اللحظة الحالية</translation>
    </message>
    <message>
        <source>This will be recorded</source>
        <translation>سيُدوَّن هذا</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Copy without private data</source>
        <translation>نسخة بلا بيانات شخصية</translation>
    </message>
    <message>
        <source>The copy without private data</source>
        <translation>النسخة بلا بيانات شخصية</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ح&amp;فظ…</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Save a report of this import</source>
        <translation>حفظ تقرير عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Web page (*.html);;Table (*.csv)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>صفحة ويب (*.html);;جدول (*.csv)</translation>
    </message>
    <message>
        <source>Import.html</source>
        <extracomment>The name of a file that is suggested for a report; keep the ending.</extracomment>
        <translation>Import.html</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup takes the place of the book as a whole, or nothing happens. The book as it is now is kept as a backup first.</source>
        <translation>تحل النسخة الاحتياطية محل السجل كاملًا، أو لا يحدث شيء. ويُحفظ السجل أولًا كما هو الآن في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>ملف آ&amp;خر…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Order without a title</source>
        <translation>طلب بلا عنوان</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seller, day</comment>
        <extracomment>Under an order&apos;s title: the seller&apos;s name and the day of the order</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>لا موعد نهائي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of deadline, instant</comment>
        <extracomment>Tooltip of a deadline: its kind and the exact instant, &quot;Act before: Fri, 27 Nov 2026, 13:00&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Order %2</source>
        <comment>title, number</comment>
        <extracomment>Tooltip of an order: its title and its number</extracomment>
        <translation>%1
الطلب %2</translation>
    </message>
    <message>
        <source>%1. Seen too long ago: look at the order on the site.</source>
        <comment>status</comment>
        <translation>%1. مضى وقت طويل على آخر معاينة: اطّلع على الطلب في الموقع.</translation>
    </message>
    <message>
        <source>%1, %2, seen too long ago</source>
        <comment>title, seller and day</comment>
        <translation>%1، %2، مضى وقت طويل على آخر معاينة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, seller and day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1, %2</source>
        <comment>title, year</comment>
        <extracomment>A source: its title and its year</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>values, value</comment>
        <extracomment>A list of values: %1 holds those before, %2 is the next one</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values, value</comment>
        <extracomment>The last value of a list of values</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>source, kind, trust</comment>
        <extracomment>A source with its year, what kind of source it is, how much it is trusted</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>We count with %1.</source>
        <translation>نحسب على أساس %1.</translation>
    </message>
    <message>
        <source>Sources say %1; we count with %2.</source>
        <translation>تذكر المصادر %1؛ ونحسب على أساس %2.</translation>
    </message>
    <message>
        <source>Sources say %1; we count with %2, the one that is more careful for you first.</source>
        <translation>تذكر المصادر %1؛ ونحسب على أساس %2، بالقيمة الأكثر احتياطًا لك أولًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value, sources</comment>
        <extracomment>A value such as &quot;72 hours&quot; and the sources that give it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>The rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Search the rules and their sources</source>
        <translation>ابحث في القواعد ومصادرها</translation>
    </message>
    <message>
        <source>The shop whose rules are shown</source>
        <translation>المتجر الذي تُعرض قواعده</translation>
    </message>
    <message>
        <source>The status of an order for which the rules matter</source>
        <translation>حالة الطلب التي تنطبق عليها القواعد</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>القاعدة المختارة</translation>
    </message>
    <message>
        <source>&amp;Load rules from a file…</source>
        <translation>&amp;تحميل قواعد من ملف…</translation>
    </message>
    <message>
        <source>Shows what the rules in a file change before they are used</source>
        <translation>يُظهر ما تغيّره القواعد الموجودة في ملف قبل استخدامها</translation>
    </message>
    <message>
        <source>&amp;Use other rules</source>
        <translation>ا&amp;ستخدام قواعد أخرى</translation>
    </message>
    <message>
        <source>The rules that came with Recourse, and every one that was ever loaded</source>
        <translation>القواعد المرفقة مع Recourse وكل ما سبق تحميله</translation>
    </message>
</context>
<context>
    <name>RulesPack</name>
    <message>
        <source>Appeal against the decision</source>
        <extracomment>Rules pack, text aliexpress: action.appeal_dispute.title</extracomment>
        <translation>الاعتراض على القرار</translation>
    </message>
    <message>
        <source>Ask for the tracking number and a copy of the post&apos;s receipt.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_proof_of_dispatch.description</extracomment>
        <translation>اطلب رقم التتبع ونسخة من إيصال البريد.</translation>
    </message>
    <message>
        <source>Open the order and choose “Contact Seller”.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_proof_of_dispatch.path1</extracomment>
        <translation>افتح الطلب واختر «التواصل مع البائع» (Contact Seller).</translation>
    </message>
    <message>
        <source>Paste the message and send it once.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_proof_of_dispatch.path2</extracomment>
        <translation>الصق الرسالة وأرسلها مرة واحدة.</translation>
    </message>
    <message>
        <source>Ask for proof of dispatch</source>
        <extracomment>Rules pack, text aliexpress: action.ask_proof_of_dispatch.title</extracomment>
        <translation>طلب إثبات الشحن</translation>
    </message>
    <message>
        <source>The seller should have one soon after handing the parcel over.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_tracking_number.description</extracomment>
        <translation>من المفترض أن يكون لدى البائع رقم تتبع بعد وقت قصير من تسليم الطرد.</translation>
    </message>
    <message>
        <source>Ask for the tracking number</source>
        <extracomment>Rules pack, text aliexpress: action.ask_tracking_number.title</extracomment>
        <translation>طلب رقم التتبع</translation>
    </message>
    <message>
        <source>Take the dispute back</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_dispute.title</extracomment>
        <translation>سحب النزاع</translation>
    </message>
    <message>
        <source>Closes it at once; nobody has to agree.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.description</extracomment>
        <translation>يُغلَق الطلب فورًا، ولا حاجة إلى موافقة أحد.</translation>
    </message>
    <message>
        <source>Open “My Orders” and find the order.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.path1</extracomment>
        <translation>افتح «طلباتي» (My Orders) وابحث عن الطلب.</translation>
    </message>
    <message>
        <source>Choose “Cancel Order”.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.path2</extracomment>
        <translation>اختر «إلغاء الطلب» (Cancel Order).</translation>
    </message>
    <message>
        <source>Choose the reason that is true and confirm.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.path3</extracomment>
        <translation>اختر السبب الصحيح ثم أكِّد.</translation>
    </message>
    <message>
        <source>Cancel the unpaid order</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.title</extracomment>
        <translation>إلغاء الطلب غير المدفوع</translation>
    </message>
    <message>
        <source>Not possible: cancel it and order again.</source>
        <extracomment>Rules pack, text aliexpress: action.change_order.description</extracomment>
        <translation>غير ممكن: ألغِ الطلب ثم اطلب من جديد.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <extracomment>Rules pack, text aliexpress: action.change_order.title</extracomment>
        <translation>تعديل الطلب</translation>
    </message>
    <message>
        <source>Ask your bank for a chargeback</source>
        <extracomment>Rules pack, text aliexpress: action.charge_back.title</extracomment>
        <translation>طلب ردّ المبلغ عن طريق البنك</translation>
    </message>
    <message>
        <source>What we know is too old, or not enough. A look at the order tells.</source>
        <extracomment>Rules pack, text aliexpress: action.check_status.description</extracomment>
        <translation>ما نعرفه قديم جدًا أو غير كافٍ. نظرة على الطلب توضح الأمر.</translation>
    </message>
    <message>
        <source>Open the order on the site.</source>
        <extracomment>Rules pack, text aliexpress: action.check_status.path1</extracomment>
        <translation>افتح الطلب على الموقع.</translation>
    </message>
    <message>
        <source>Bring its present state in here.</source>
        <extracomment>Rules pack, text aliexpress: action.check_status.path2</extracomment>
        <translation>أدخِل حالته الراهنة هنا.</translation>
    </message>
    <message>
        <source>Look at the order on the site</source>
        <extracomment>Rules pack, text aliexpress: action.check_status.title</extracomment>
        <translation>الاطلاع على الطلب في الموقع</translation>
    </message>
    <message>
        <source>Only if you believe that the seller is not honest; the platform then looks into it.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_about_seller.description</extracomment>
        <translation>فقط إذا كنت تعتقد أن البائع غير نزيه؛ عندئذٍ تنظر المنصة في الأمر.</translation>
    </message>
    <message>
        <source>Open the order&apos;s page and look for “Report” or “Help”.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_about_seller.path1</extracomment>
        <translation>افتح صفحة الطلب وابحث عن «إبلاغ» (Report) أو «مساعدة» (Help).</translation>
    </message>
    <message>
        <source>Say what happened in the order in which it happened.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_about_seller.path2</extracomment>
        <translation>اذكر ما حدث بحسب تسلسل حدوثه.</translation>
    </message>
    <message>
        <source>Complain about the seller</source>
        <extracomment>Rules pack, text aliexpress: action.complain_about_seller.title</extracomment>
        <translation>تقديم شكوى ضد البائع</translation>
    </message>
    <message>
        <source>A consumers&apos; office of your country can help.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_to_authority.description</extracomment>
        <translation>يمكن لجهة حماية المستهلك في بلدك أن تساعدك.</translation>
    </message>
    <message>
        <source>Complain to an authority</source>
        <extracomment>Rules pack, text aliexpress: action.complain_to_authority.title</extracomment>
        <translation>تقديم شكوى إلى جهة رسمية</translation>
    </message>
    <message>
        <source>Only when everything is right: this releases the money to the seller.</source>
        <extracomment>Rules pack, text aliexpress: action.confirm_receipt.description</extracomment>
        <translation>فقط عندما يكون كل شيء على ما يرام: فهذا يحوِّل المال إلى البائع.</translation>
    </message>
    <message>
        <source>Open the order and choose “Confirm received”.</source>
        <extracomment>Rules pack, text aliexpress: action.confirm_receipt.path1</extracomment>
        <translation>افتح الطلب واختر «تأكيد الاستلام» (Confirm received).</translation>
    </message>
    <message>
        <source>Confirm the receipt</source>
        <extracomment>Rules pack, text aliexpress: action.confirm_receipt.title</extracomment>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>The platform&apos;s support can see the order and decide.</source>
        <extracomment>Rules pack, text aliexpress: action.contact_support.description</extracomment>
        <translation>تستطيع خدمة العملاء في المنصة أن تطّلع على الطلب وأن تقرر.</translation>
    </message>
    <message>
        <source>Open the order&apos;s page and look for “Help” or “Customer Service”.</source>
        <extracomment>Rules pack, text aliexpress: action.contact_support.path1</extracomment>
        <translation>افتح صفحة الطلب وابحث عن «مساعدة» (Help) أو «خدمة العملاء» (Customer Service).</translation>
    </message>
    <message>
        <source>Tell the order number, what you asked for and when, and what was answered.</source>
        <extracomment>Rules pack, text aliexpress: action.contact_support.path2</extracomment>
        <translation>اذكر رقم الطلب، وما الذي طلبته ومتى طلبته، وبماذا أُجبت.</translation>
    </message>
    <message>
        <source>Write to support</source>
        <extracomment>Rules pack, text aliexpress: action.contact_support.title</extracomment>
        <translation>مراسلة خدمة العملاء</translation>
    </message>
    <message>
        <source>Where the seller and you do not agree.</source>
        <extracomment>Rules pack, text aliexpress: action.escalate_dispute.description</extracomment>
        <translation>عندما لا تتفق أنت والبائع.</translation>
    </message>
    <message>
        <source>Ask the platform to decide</source>
        <extracomment>Rules pack, text aliexpress: action.escalate_dispute.title</extracomment>
        <translation>طلب قرار من المنصة</translation>
    </message>
    <message>
        <source>Keeps the right to a dispute while the parcel is late.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_protection.description</extracomment>
        <translation>يحفظ لك حق فتح نزاع ما دام الطرد متأخرًا.</translation>
    </message>
    <message>
        <source>Ask for longer protection</source>
        <extracomment>Rules pack, text aliexpress: action.extend_protection.title</extracomment>
        <translation>طلب تمديد حماية المشتري</translation>
    </message>
    <message>
        <source>Only if you still want the goods: the clock starts anew.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_ship_time.description</extracomment>
        <translation>فقط إذا كنت لا تزال تريد البضاعة: فالمهلة تبدأ من جديد.</translation>
    </message>
    <message>
        <source>Grant the seller more time</source>
        <extracomment>Rules pack, text aliexpress: action.extend_ship_time.title</extracomment>
        <translation>منح البائع مزيدًا من الوقت</translation>
    </message>
    <message>
        <source>Look when the money was sent and how long it may take: {refund}.</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.description</extracomment>
        <translation>انظر متى أُرسل المال وكم قد يستغرق وصوله: {refund}.</translation>
    </message>
    <message>
        <source>Open the order and choose “View Details”.</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.path1</extracomment>
        <translation>افتح الطلب واختر «عرض التفاصيل» (View Details).</translation>
    </message>
    <message>
        <source>Open the tab “Payment”, on other pages “Finance” or “Financial”.</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.path2</extracomment>
        <translation>افتح علامة التبويب «الدفع» (Payment)، وفي صفحات أخرى «المالية» (Finance أو Financial).</translation>
    </message>
    <message>
        <source>The date there is when the money was sent, not when it arrives.</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.path3</extracomment>
        <translation>التاريخ المذكور هناك هو تاريخ إرسال المال، لا تاريخ وصوله.</translation>
    </message>
    <message>
        <source>Follow the refund</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.title</extracomment>
        <translation>متابعة استرداد المبلغ</translation>
    </message>
    <message>
        <source>Do nothing: an unpaid order closes by itself, and nothing is owed.</source>
        <extracomment>Rules pack, text aliexpress: action.let_lapse.description</extracomment>
        <translation>لا تفعل شيئًا: الطلب غير المدفوع يُغلَق من تلقاء نفسه، ولا يترتب عليك شيء.</translation>
    </message>
    <message>
        <source>Let it lapse</source>
        <extracomment>Rules pack, text aliexpress: action.let_lapse.title</extracomment>
        <translation>ترك الطلب حتى يُغلَق</translation>
    </message>
    <message>
        <source>Tell the platform what is wrong and ask for your money.</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.description</extracomment>
        <translation>أخبر المنصة بالمشكلة واطلب استرداد مالك.</translation>
    </message>
    <message>
        <source>Open the order and choose “Returns/refunds”, on older pages “Open Dispute”.</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.path1</extracomment>
        <translation>افتح الطلب واختر «الإرجاع/استرداد المبلغ» (Returns/refunds)، وفي الصفحات الأقدم «فتح نزاع» (Open Dispute).</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.title</extracomment>
        <translation>فتح نزاع</translation>
    </message>
    <message>
        <source>A closed order cannot be opened again, but the goods can be bought anew.</source>
        <extracomment>Rules pack, text aliexpress: action.order_again.description</extracomment>
        <translation>لا يمكن إعادة فتح طلب مغلق، لكن يمكن شراء البضاعة من جديد.</translation>
    </message>
    <message>
        <source>Order again</source>
        <extracomment>Rules pack, text aliexpress: action.order_again.title</extracomment>
        <translation>الطلب من جديد</translation>
    </message>
    <message>
        <source>Pay before it closes by itself, if you still want it.</source>
        <extracomment>Rules pack, text aliexpress: action.pay.description</extracomment>
        <translation>ادفع قبل أن يُغلَق من تلقاء نفسه، إذا كنت لا تزال تريده.</translation>
    </message>
    <message>
        <source>Open “My Orders” and choose the tab “To pay”.</source>
        <extracomment>Rules pack, text aliexpress: action.pay.path1</extracomment>
        <translation>افتح «طلباتي» (My Orders) واختر علامة التبويب «بانتظار الدفع» (To pay).</translation>
    </message>
    <message>
        <source>Choose “Pay Now”.</source>
        <extracomment>Rules pack, text aliexpress: action.pay.path2</extracomment>
        <translation>اختر «ادفع الآن» (Pay Now).</translation>
    </message>
    <message>
        <source>Pay, or let it lapse</source>
        <extracomment>Rules pack, text aliexpress: action.pay.title</extracomment>
        <translation>الدفع، أو ترك الطلب حتى يُغلَق</translation>
    </message>
    <message>
        <source>Coupons seldom come back.</source>
        <extracomment>Rules pack, text aliexpress: action.recover_coupon.description</extracomment>
        <translation>نادرًا ما تُعاد القسائم.</translation>
    </message>
    <message>
        <source>Ask for the coupon back</source>
        <extracomment>Rules pack, text aliexpress: action.recover_coupon.title</extracomment>
        <translation>طلب استعادة القسيمة</translation>
    </message>
    <message>
        <source>Do not accept it at the door.</source>
        <extracomment>Rules pack, text aliexpress: action.refuse_delivery.description</extracomment>
        <translation>لا تستلمه عند الباب.</translation>
    </message>
    <message>
        <source>Refuse the parcel</source>
        <extracomment>Rules pack, text aliexpress: action.refuse_delivery.title</extracomment>
        <translation>رفض استلام الطرد</translation>
    </message>
    <message>
        <source>Say once more that you cancel, and ask for the answer.</source>
        <extracomment>Rules pack, text aliexpress: action.remind_seller.description</extracomment>
        <translation>قل مرة أخرى إنك تلغي الطلب، واطلب الرد.</translation>
    </message>
    <message>
        <source>Remind the seller</source>
        <extracomment>Rules pack, text aliexpress: action.remind_seller.title</extracomment>
        <translation>تذكير البائع</translation>
    </message>
    <message>
        <source>Open until the seller ships. The money comes back: {refund}.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.description</extracomment>
        <translation>متاح إلى أن يشحن البائع. مدة عودة المال: {refund}.</translation>
    </message>
    <message>
        <source>Sign in and open “My Orders”, on some pages “Orders”.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path1</extracomment>
        <translation>سجِّل الدخول وافتح «طلباتي» (My Orders)، وفي بعض الصفحات «الطلبات» (Orders).</translation>
    </message>
    <message>
        <source>Find the order and choose “View Details”.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path2</extracomment>
        <translation>ابحث عن الطلب واختر «عرض التفاصيل» (View Details).</translation>
    </message>
    <message>
        <source>Choose “Cancel Order”, then “Request Order Cancellation”.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path3</extracomment>
        <translation>اختر «إلغاء الطلب» (Cancel Order)، ثم «طلب إلغاء الطلبية» (Request Order Cancellation).</translation>
    </message>
    <message>
        <source>Choose the reason that is true and then “Submit”, on older pages “Send”.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path4</extracomment>
        <translation>اختر السبب الصحيح ثم «إرسال» (Submit)، وفي الصفحات الأقدم «إرسال» (Send).</translation>
    </message>
    <message>
        <source>If a second window asks again, confirm.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path5</extracomment>
        <translation>إذا ظهرت نافذة ثانية تسأل مجددًا، فأكِّد.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.title</extracomment>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>In time and with a tracking number.</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.description</extracomment>
        <translation>في الوقت المحدد وبرقم تتبع.</translation>
    </message>
    <message>
        <source>Send the goods back</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.title</extracomment>
        <translation>إعادة البضاعة</translation>
    </message>
    <message>
        <source>See where the parcel is.</source>
        <extracomment>Rules pack, text aliexpress: action.track_parcel.description</extracomment>
        <translation>اعرف أين وصل الطرد.</translation>
    </message>
    <message>
        <source>Open the order and choose “Track order”.</source>
        <extracomment>Rules pack, text aliexpress: action.track_parcel.path1</extracomment>
        <translation>افتح الطلب واختر «تتبع الطلب» (Track order).</translation>
    </message>
    <message>
        <source>Check the tracking</source>
        <extracomment>Rules pack, text aliexpress: action.track_parcel.title</extracomment>
        <translation>تتبع الطرد</translation>
    </message>
    <message>
        <source>It is another&apos;s turn.</source>
        <extracomment>Rules pack, text aliexpress: action.wait.description</extracomment>
        <translation>الدور الآن على طرف آخر.</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Rules pack, text aliexpress: action.wait.title</extracomment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>The order goes on as if you had not asked.</source>
        <extracomment>Rules pack, text aliexpress: action.withdraw_cancellation.description</extracomment>
        <translation>يستمر الطلب كأنك لم تطلب إلغاءه.</translation>
    </message>
    <message>
        <source>Open the order.</source>
        <extracomment>Rules pack, text aliexpress: action.withdraw_cancellation.path1</extracomment>
        <translation>افتح الطلب.</translation>
    </message>
    <message>
        <source>Choose “Resume order”.</source>
        <extracomment>Rules pack, text aliexpress: action.withdraw_cancellation.path2</extracomment>
        <translation>اختر «استئناف الطلب» (Resume order).</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <extracomment>Rules pack, text aliexpress: action.withdraw_cancellation.title</extracomment>
        <translation>سحب طلب الإلغاء</translation>
    </message>
    <message>
        <source>If there is no “Cancel Order”: while the payment is still checked the button may appear only a day or two later. Later it is missing when the parcel is already with the carrier, or, as one guide saw it, a day after paying. Then ask the seller to agree, and if that does not help, write to support.</source>
        <extracomment>Rules pack, text aliexpress: notice.button_missing</extracomment>
        <translation>إذا لم تجد «إلغاء الطلب» (Cancel Order): ما دام الدفع قيد التحقق فقد لا يظهر الزر إلا بعد يوم أو يومين. وفي وقت لاحق يختفي الزر عندما يكون الطرد قد صار لدى شركة الشحن، أو بعد يوم من الدفع كما لاحظ أحد الأدلة. عندئذٍ اطلب من البائع أن يوافق، وإن لم ينفع ذلك فراسل خدمة العملاء.</translation>
    </message>
    <message>
        <source>After “Submit” the site may ask whether you want to complain about the seller. Answer “No” if you just changed your mind. Answer “Yes” only if you believe that the seller is not honest: the platform then looks into it and may punish the seller. Not every page asks this. One guide promises a compensation on top of the refund; the others know of none, so do not count on it.</source>
        <extracomment>Rules pack, text aliexpress: notice.complaint_step</extracomment>
        <translation>بعد الضغط على «إرسال» (Submit) قد يسألك الموقع عمّا إذا كنت تريد تقديم شكوى ضد البائع. أجب بـ«لا» (No) إذا كنت قد غيّرت رأيك فحسب. ولا تُجب بـ«نعم» (Yes) إلا إذا كنت تعتقد أن البائع غير نزيه: عندئذٍ تنظر المنصة في الأمر وقد تعاقبه. لا يظهر هذا السؤال في كل الصفحات. يَعِد أحد الأدلة بتعويض فوق المبلغ المسترد، أما بقية الأدلة فلا تعرف شيئًا من ذلك، فلا تعتمد عليه.</translation>
    </message>
    <message>
        <source>The money goes back the way you paid: {refund}. Even an order cancelled at once is charged first and then refunded.</source>
        <extracomment>Rules pack, text aliexpress: notice.money_path</extracomment>
        <translation>يعود المال بالطريقة التي دفعت بها: {refund}. حتى الطلب الذي يُلغى فورًا يُخصم مبلغه أولًا ثم يُسترد.</translation>
    </message>
    <message>
        <source>A dispute can be opened until 15 days after receipt.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close</extracomment>
        <translation>يمكن فتح نزاع حتى 15 يومًا بعد الاستلام.</translation>
    </message>
    <message>
        <source>A dispute opens 10 full days after dispatch; before about 2018 it was 6.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_open</extracomment>
        <translation>يصبح فتح نزاع ممكنًا بعد 10 أيام كاملة من الشحن؛ وقبل عام 2018 تقريبًا كانت المدة 6 أيام.</translation>
    </message>
    <message>
        <source>The payment is checked for up to 24 hours, now and then 48.</source>
        <extracomment>Rules pack, text aliexpress: parameter.payment_check</extracomment>
        <translation>يستغرق التحقق من الدفع ما يصل إلى 24 ساعة، وأحيانًا 48 ساعة.</translation>
    </message>
    <message>
        <source>Ask support when no money came 10 business days after it was sent; one guide says after 5 days.</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_ask_support</extracomment>
        <translation>اسأل خدمة العملاء إذا لم يصل المال بعد 10 أيام عمل من إرساله؛ ويقول أحد الأدلة بعد 5 أيام.</translation>
    </message>
    <message>
        <source>at once, at most a day</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_at_once</extracomment>
        <translation>فورًا، أو خلال يوم على الأكثر</translation>
    </message>
    <message>
        <source>7 to 15 business days</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_bank_transfer</extracomment>
        <translation>من 7 إلى 15 يوم عمل</translation>
    </message>
    <message>
        <source>7 to 10 business days</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_purse</extracomment>
        <translation>من 7 إلى 10 أيام عمل</translation>
    </message>
    <message>
        <source>up to 20 business days</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_slip</extracomment>
        <translation>ما يصل إلى 20 يوم عمل</translation>
    </message>
    <message>
        <source>3 to 20 business days, usually 5 to 7</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_time</extracomment>
        <translation>من 3 إلى 20 يوم عمل، وعادةً من 5 إلى 7</translation>
    </message>
    <message>
        <source>about a day</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_wallet</extracomment>
        <translation>نحو يوم واحد</translation>
    </message>
    <message>
        <source>Sellers usually answer a message within 24 to 48 hours.</source>
        <extracomment>Rules pack, text aliexpress: parameter.seller_message</extracomment>
        <translation>يرد البائعون عادةً على الرسائل خلال 24 إلى 48 ساعة.</translation>
    </message>
    <message>
        <source>The seller has 72 hours to answer; sources name 48 hours and two weeks too.</source>
        <extracomment>Rules pack, text aliexpress: parameter.seller_reply</extracomment>
        <translation>لدى البائع 72 ساعة للرد؛ وتذكر بعض المصادر أيضًا 48 ساعة أو أسبوعين.</translation>
    </message>
    <message>
        <source>72 hours</source>
        <extracomment>Rules pack, text aliexpress: parameter.seller_reply_usual</extracomment>
        <translation>72 ساعة</translation>
    </message>
    <message>
        <source>The seller has 7 business days to ship, by some guides 7 calendar days; some sellers set their own time.</source>
        <extracomment>Rules pack, text aliexpress: parameter.ship_window</extracomment>
        <translation>لدى البائع 7 أيام عمل للشحن، وبحسب بعض الأدلة 7 أيام تقويمية؛ وبعض البائعين يحددون مدة خاصة بهم.</translation>
    </message>
    <message>
        <source>An unpaid order closes by itself after 20 days, by some after three weeks.</source>
        <extracomment>Rules pack, text aliexpress: parameter.unpaid_autoclose</extracomment>
        <translation>يُغلَق الطلب غير المدفوع من تلقاء نفسه بعد 20 يومًا، وبحسب بعضهم بعد ثلاثة أسابيع.</translation>
    </message>
    <message>
        <source>Your unanswered messages with their dates.</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_contact.at_hand</extracomment>
        <translation>رسائلك التي لم يُرَدّ عليها مع تواريخها.</translation>
    </message>
    <message>
        <source>Says that the seller does not answer. It counts against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_contact.effect</extracomment>
        <translation>يعني أن البائع لا يرد. ويُحسب على البائع.</translation>
    </message>
    <message>
        <source>I am not able to contact the supplier</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_contact.label</extracomment>
        <translation>لا أستطيع التواصل مع المورِّد</translation>
    </message>
    <message>
        <source>Says that the payment does not work or that the money is missing. Nothing is owed.</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_pay.effect</extracomment>
        <translation>يعني أن الدفع لا ينجح أو أن المال غير متوفر. لا يترتب عليك شيء.</translation>
    </message>
    <message>
        <source>I can&apos;t pay</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_pay.label</extracomment>
        <translation>لا أستطيع الدفع</translation>
    </message>
    <message>
        <source>Says that the address is wrong. Nobody has to agree before you pay.</source>
        <extracomment>Rules pack, text aliexpress: reason.change_address.effect</extracomment>
        <translation>يعني أن العنوان غير صحيح. لا حاجة إلى موافقة أحد قبل أن تدفع.</translation>
    </message>
    <message>
        <source>I want to change the address</source>
        <extracomment>Rules pack, text aliexpress: reason.change_address.label</extracomment>
        <translation>أريد تغيير العنوان</translation>
    </message>
    <message>
        <source>Says that you order again with a coupon. Nobody has to agree before you pay.</source>
        <extracomment>Rules pack, text aliexpress: reason.change_coupon.effect</extracomment>
        <translation>يعني أنك ستطلب من جديد باستخدام قسيمة. لا حاجة إلى موافقة أحد قبل أن تدفع.</translation>
    </message>
    <message>
        <source>I want to use or change a coupon</source>
        <extracomment>Rules pack, text aliexpress: reason.change_coupon.label</extracomment>
        <translation>أريد استخدام قسيمة أو تغييرها</translation>
    </message>
    <message>
        <source>Says that you will order something else. Nobody has to agree before you pay.</source>
        <extracomment>Rules pack, text aliexpress: reason.change_product.effect</extracomment>
        <translation>يعني أنك ستطلب شيئًا آخر. لا حاجة إلى موافقة أحد قبل أن تدفع.</translation>
    </message>
    <message>
        <source>I want to change the product (colour, size)</source>
        <extracomment>Rules pack, text aliexpress: reason.change_product.label</extracomment>
        <translation>أريد تغيير المنتج (اللون، المقاس)</translation>
    </message>
    <message>
        <source>Says that you order again with another shipping. Nobody has to agree before you pay.</source>
        <extracomment>Rules pack, text aliexpress: reason.change_shipping.effect</extracomment>
        <translation>يعني أنك ستطلب من جديد بطريقة شحن أخرى. لا حاجة إلى موافقة أحد قبل أن تدفع.</translation>
    </message>
    <message>
        <source>I want to change the shipping</source>
        <extracomment>Rules pack, text aliexpress: reason.change_shipping.label</extracomment>
        <translation>أريد تغيير طريقة الشحن</translation>
    </message>
    <message>
        <source>Says that you changed your mind. Nothing is held against the seller, so most agree soon.</source>
        <extracomment>Rules pack, text aliexpress: reason.do_not_want.effect</extracomment>
        <translation>يعني أنك غيّرت رأيك. لا يُحسب شيء على البائع، ولذلك يوافق معظم البائعين سريعًا.</translation>
    </message>
    <message>
        <source>I do not want this order any more</source>
        <extracomment>Rules pack, text aliexpress: reason.do_not_want.label</extracomment>
        <translation>لم أعد أريد هذا الطلب</translation>
    </message>
    <message>
        <source>The number of the other order.</source>
        <extracomment>Rules pack, text aliexpress: reason.duplicate.at_hand</extracomment>
        <translation>رقم الطلب الآخر.</translation>
    </message>
    <message>
        <source>Says that the same was ordered twice, by you or by an error of the system. Nothing is held against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.duplicate.effect</extracomment>
        <translation>يعني أن الشيء نفسه طُلب مرتين، منك أو بسبب خطأ في النظام. لا يُحسب شيء على البائع.</translation>
    </message>
    <message>
        <source>I placed a duplicate order</source>
        <extracomment>Rules pack, text aliexpress: reason.duplicate.label</extracomment>
        <translation>قدّمت طلبًا مكررًا</translation>
    </message>
    <message>
        <source>Says that you buy elsewhere. Nothing is held against the seller, but it may try to keep you.</source>
        <extracomment>Rules pack, text aliexpress: reason.found_better.effect</extracomment>
        <translation>يعني أنك تشتري من مكان آخر. لا يُحسب شيء على البائع، لكنه قد يحاول الاحتفاظ بك.</translation>
    </message>
    <message>
        <source>I found a better offer</source>
        <extracomment>Rules pack, text aliexpress: reason.found_better.label</extracomment>
        <translation>وجدت عرضًا أفضل</translation>
    </message>
    <message>
        <source>The message in which the seller says so.</source>
        <extracomment>Rules pack, text aliexpress: reason.minimum_order.at_hand</extracomment>
        <translation>الرسالة التي يقول فيها البائع ذلك.</translation>
    </message>
    <message>
        <source>Says that the seller does not send small orders. It counts against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.minimum_order.effect</extracomment>
        <translation>يعني أن البائع لا يرسل الطلبات الصغيرة. ويُحسب على البائع.</translation>
    </message>
    <message>
        <source>The seller asks for a minimum order</source>
        <extracomment>Rules pack, text aliexpress: reason.minimum_order.label</extracomment>
        <translation>يشترط البائع حدًا أدنى للطلب</translation>
    </message>
    <message>
        <source>Other Reasons</source>
        <extracomment>Rules pack, text aliexpress: reason.other.label</extracomment>
        <translation>أسباب أخرى</translation>
    </message>
    <message>
        <source>Says that the seller can&apos;t deliver. It counts against the seller, who often asks for another reason; if it is the true one, keep to it.</source>
        <extracomment>Rules pack, text aliexpress: reason.out_of_stock.effect</extracomment>
        <translation>يعني أن البائع لا يستطيع التسليم. ويُحسب على البائع، وكثيرًا ما يطلب البائع سببًا آخر؛ فإن كان هذا هو السبب الصحيح فتمسّك به.</translation>
    </message>
    <message>
        <source>The supplier said the product(s) I want is out of stock</source>
        <extracomment>Rules pack, text aliexpress: reason.out_of_stock.label</extracomment>
        <translation>قال المورِّد إن المنتج أو المنتجات التي أريدها غير متوفرة في المخزون</translation>
    </message>
    <message>
        <source>The message in which the seller asks for more.</source>
        <extracomment>Rules pack, text aliexpress: reason.price_raised.at_hand</extracomment>
        <translation>الرسالة التي يطلب فيها البائع مبلغًا أكبر.</translation>
    </message>
    <message>
        <source>Says that the seller wants more than agreed. It counts against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.price_raised.effect</extracomment>
        <translation>يعني أن البائع يريد أكثر مما اتُّفق عليه. ويُحسب على البائع.</translation>
    </message>
    <message>
        <source>The seller raised the price</source>
        <extracomment>Rules pack, text aliexpress: reason.price_raised.label</extracomment>
        <translation>رفع البائع السعر</translation>
    </message>
    <message>
        <source>Says that the seller won&apos;t send. It counts against the seller and may end in a refusal; if it is the true one, keep to it.</source>
        <extracomment>Rules pack, text aliexpress: reason.refuses_to_ship.effect</extracomment>
        <translation>يعني أن البائع لا يريد الإرسال. ويُحسب على البائع وقد ينتهي بالرفض؛ فإن كان هذا هو السبب الصحيح فتمسّك به.</translation>
    </message>
    <message>
        <source>The supplier refuses to ship the product(s)</source>
        <extracomment>Rules pack, text aliexpress: reason.refuses_to_ship.label</extracomment>
        <translation>يرفض المورِّد شحن المنتج أو المنتجات</translation>
    </message>
    <message>
        <source>The promised time, as the order&apos;s page shows it.</source>
        <extracomment>Rules pack, text aliexpress: reason.ship_time_not_kept.at_hand</extracomment>
        <translation>المدة الموعودة كما تظهر في صفحة الطلب.</translation>
    </message>
    <message>
        <source>Says that the seller is late. It counts against the seller, who may refuse or hurry to mark the order as shipped.</source>
        <extracomment>Rules pack, text aliexpress: reason.ship_time_not_kept.effect</extracomment>
        <translation>يعني أن البائع متأخر. ويُحسب على البائع، وقد يرفض أو يسارع إلى وضع علامة «تم الشحن» على الطلب.</translation>
    </message>
    <message>
        <source>The promised shipping time is not kept</source>
        <extracomment>Rules pack, text aliexpress: reason.ship_time_not_kept.label</extracomment>
        <translation>لم يُلتزم بمدة الشحن الموعودة</translation>
    </message>
    <message>
        <source>Says that the agreed way of shipping is not kept. It counts against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.shipping_method.effect</extracomment>
        <translation>يعني أن طريقة الشحن المتفق عليها لم تُحترم. ويُحسب على البائع.</translation>
    </message>
    <message>
        <source>The seller can&apos;t use the chosen shipping</source>
        <extracomment>Rules pack, text aliexpress: reason.shipping_method.label</extracomment>
        <translation>لا يستطيع البائع استخدام طريقة الشحن المختارة</translation>
    </message>
    <message>
        <source>Says that the address or the name is mistyped. It can&apos;t be changed on a placed order.</source>
        <extracomment>Rules pack, text aliexpress: reason.wrong_delivery_information.effect</extracomment>
        <translation>يعني أن في العنوان أو الاسم خطأ في الكتابة. ولا يمكن تغييره في طلب مقدَّم.</translation>
    </message>
    <message>
        <source>The delivery information is wrong</source>
        <extracomment>Rules pack, text aliexpress: reason.wrong_delivery_information.label</extracomment>
        <translation>معلومات التسليم غير صحيحة</translation>
    </message>
    <message>
        <source>Says that the mistake was yours. It costs the seller nothing; sellers like it best.</source>
        <extracomment>Rules pack, text aliexpress: reason.wrong_product.effect</extracomment>
        <translation>يعني أن الخطأ منك. لا يكلف البائع شيئًا، وهو السبب الذي يفضّله البائعون.</translation>
    </message>
    <message>
        <source>I ordered the wrong product(s)</source>
        <extracomment>Rules pack, text aliexpress: reason.wrong_product.label</extracomment>
        <translation>طلبت منتجًا أو منتجات بالخطأ</translation>
    </message>
    <message>
        <source>a day at most, usually at once</source>
        <extracomment>Rules pack, text aliexpress: refund.balance</extracomment>
        <translation>يوم على الأكثر، وعادةً فورًا</translation>
    </message>
    <message>
        <source>7 to 15 business days, to your bank or your Alipay account</source>
        <extracomment>Rules pack, text aliexpress: refund.bank_transfer</extracomment>
        <translation>من 7 إلى 15 يوم عمل، إلى بنكك أو حسابك في Alipay</translation>
    </message>
    <message>
        <source>up to 20 business days, once you have named an account</source>
        <extracomment>Rules pack, text aliexpress: refund.boleto</extracomment>
        <translation>ما يصل إلى 20 يوم عمل، بعد أن تحدد حسابًا</translation>
    </message>
    <message>
        <source>a time that nobody names, as a voucher</source>
        <extracomment>Rules pack, text aliexpress: refund.cash_on_delivery</extracomment>
        <translation>مدة لا يحددها أحد، على شكل قسيمة</translation>
    </message>
    <message>
        <source>7 to 10 business days, by way of your Alipay account</source>
        <extracomment>Rules pack, text aliexpress: refund.western_union</extracomment>
        <translation>من 7 إلى 10 أيام عمل، عن طريق حسابك في Alipay</translation>
    </message>
    <message>
        <source>The cancel button may be missing until the payment is checked.</source>
        <extracomment>Rules pack, text aliexpress: rule.button-after-check</extracomment>
        <translation>قد لا يظهر زر الإلغاء إلى أن ينتهي التحقق من الدفع.</translation>
    </message>
    <message>
        <source>Once the seller has handed the parcel to the carrier the button is gone; one guide saw it disappear a day after paying.</source>
        <extracomment>Rules pack, text aliexpress: rule.button-gone</extracomment>
        <translation>متى سلّم البائع الطرد إلى شركة الشحن اختفى الزر؛ ولاحظ أحد الأدلة اختفاءه بعد يوم من الدفع.</translation>
    </message>
    <message>
        <source>A paid order can be cancelled until the seller ships it; the seller has to agree.</source>
        <extracomment>Rules pack, text aliexpress: rule.cancel-before-shipment</extracomment>
        <translation>يمكن إلغاء الطلب المدفوع إلى أن يشحنه البائع، ولا بد من موافقة البائع.</translation>
    </message>
    <message>
        <source>While the payment is checked the order can be cancelled without the seller; the charge is completed first and then comes back. Older guides saw the button only after the check.</source>
        <extracomment>Rules pack, text aliexpress: rule.cancel-during-check</extracomment>
        <translation>ما دام الدفع قيد التحقق يمكن إلغاء الطلب من دون البائع؛ يكتمل الخصم أولًا ثم يعود المال. وبحسب الأدلة الأقدم لا يظهر الزر إلا بعد التحقق.</translation>
    </message>
    <message>
        <source>Confirming the receipt releases the money to the seller. Check the goods first.</source>
        <extracomment>Rules pack, text aliexpress: rule.confirm-last</extracomment>
        <translation>تأكيد الاستلام يحوِّل المال إلى البائع. افحص البضاعة أولًا.</translation>
    </message>
    <message>
        <source>A dispute is about goods that were sent: it opens only after dispatch.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-after-shipment</extracomment>
        <translation>النزاع يخص البضاعة التي أُرسلت: ولا يُفتح إلا بعد الشحن.</translation>
    </message>
    <message>
        <source>The seller may ask for more time; it is yours to grant or to cancel instead.</source>
        <extracomment>Rules pack, text aliexpress: rule.extend-ship-time</extracomment>
        <translation>قد يطلب البائع مزيدًا من الوقت؛ ولك أن تمنحه إياه أو أن تلغي الطلب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The platform holds a frozen order until it has looked into it; nothing can be asked of the seller meanwhile.</source>
        <extracomment>Rules pack, text aliexpress: rule.frozen</extracomment>
        <translation>تحتجز المنصة الطلب المجمَّد إلى أن تنظر في أمره؛ وفي هذه الأثناء لا يمكن طلب شيء من البائع.</translation>
    </message>
    <message>
        <source>What is possible depends on the status: look at the order on the site first.</source>
        <extracomment>Rules pack, text aliexpress: rule.look-first</extracomment>
        <translation>الممكن يتوقف على الحالة: اطّلع أولًا على الطلب في الموقع.</translation>
    </message>
    <message>
        <source>After dispatch an order cannot be cancelled any more; a return or a dispute is what remains.</source>
        <extracomment>Rules pack, text aliexpress: rule.no-cancelling-after-dispatch</extracomment>
        <translation>بعد الشحن لم يعد إلغاء الطلب ممكنًا؛ ولا يبقى إلا الإرجاع أو النزاع.</translation>
    </message>
    <message>
        <source>A placed order cannot be changed, not even its address. Cancel it and order again.</source>
        <extracomment>Rules pack, text aliexpress: rule.no-changes</extracomment>
        <translation>لا يمكن تعديل طلب مقدَّم، ولا حتى عنوانه. ألغِه ثم اطلب من جديد.</translation>
    </message>
    <message>
        <source>A closed order stays closed; the goods can be ordered anew.</source>
        <extracomment>Rules pack, text aliexpress: rule.order-again</extracomment>
        <translation>الطلب المغلق يبقى مغلقًا؛ ويمكن طلب البضاعة من جديد.</translation>
    </message>
    <message>
        <source>Part of the order is on its way. No source tells whether the rest can still be cancelled; the seller decides.</source>
        <extracomment>Rules pack, text aliexpress: rule.part-dispatched</extracomment>
        <translation>جزء من الطلب في الطريق. لا يذكر أي مصدر هل لا يزال إلغاء الباقي ممكنًا؛ والقرار للبائع.</translation>
    </message>
    <message>
        <source>The payment is checked for up to a day, rarely two; then the seller gets the order.</source>
        <extracomment>Rules pack, text aliexpress: rule.payment-check</extracomment>
        <translation>يستغرق التحقق من الدفع ما يصل إلى يوم، ونادرًا يومين؛ ثم يصل الطلب إلى البائع.</translation>
    </message>
    <message>
        <source>The date in the Payment tab is when the money was sent. Ask support if it has not arrived 10 business days later.</source>
        <extracomment>Rules pack, text aliexpress: rule.refund-support</extracomment>
        <translation>التاريخ الظاهر في علامة التبويب «الدفع» (Payment) هو تاريخ إرسال المال. اسأل خدمة العملاء إذا لم يصل بعد ذلك بـ10 أيام عمل.</translation>
    </message>
    <message>
        <source>Sellers usually answer within 24 to 48 hours. If yours does not, write again and say that you cancel.</source>
        <extracomment>Rules pack, text aliexpress: rule.remind-seller</extracomment>
        <translation>يرد البائعون عادةً خلال 24 إلى 48 ساعة. إن لم يرد البائع فاكتب إليه مرة أخرى وقل إنك تلغي الطلب.</translation>
    </message>
    <message>
        <source>While the request waits, “Resume order” takes it back.</source>
        <extracomment>Rules pack, text aliexpress: rule.resume-order</extracomment>
        <translation>ما دام طلب الإلغاء بانتظار الرد، يمكن سحبه بزر «استئناف الطلب» (Resume order).</translation>
    </message>
    <message>
        <source>If the seller does not ship in time, the order closes by itself and you are refunded.</source>
        <extracomment>Rules pack, text aliexpress: rule.ship-window</extracomment>
        <translation>إذا لم يشحن البائع في الوقت المحدد، يُغلَق الطلب من تلقاء نفسه ويُعاد إليك مالك.</translation>
    </message>
    <message>
        <source>When nothing helps, support steps in through the order&apos;s page; have your messages at hand.</source>
        <extracomment>Rules pack, text aliexpress: rule.support-after-silence</extracomment>
        <translation>عندما لا ينفع شيء، تتدخل خدمة العملاء عبر صفحة الطلب؛ فاجعل رسائلك في متناول يدك.</translation>
    </message>
    <message>
        <source>A parcel under way can be followed by its number.</source>
        <extracomment>Rules pack, text aliexpress: rule.track</extracomment>
        <translation>يمكن تتبع الطرد الذي في الطريق برقمه.</translation>
    </message>
    <message>
        <source>An unpaid order can be cancelled at once, without asking anyone.</source>
        <extracomment>Rules pack, text aliexpress: rule.unpaid-cancel</extracomment>
        <translation>يمكن إلغاء الطلب غير المدفوع فورًا، من دون سؤال أحد.</translation>
    </message>
    <message>
        <source>The seller has until {deadline} to answer. If it stays silent, the order should close and the money come back.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-awaited.detail</extracomment>
        <translation>الموعد النهائي لرد البائع: {deadline}. إذا لم يرد، فمن المفترض أن يُغلَق الطلب ويعود المال.</translation>
    </message>
    <message>
        <source>You asked to cancel.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-awaited.headline</extracomment>
        <translation>لقد طلبت الإلغاء.</translation>
    </message>
    <message>
        <source>The site should have closed the order by now. Look at it and tell us what it says.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-look.detail</extracomment>
        <translation>من المفترض أن يكون الموقع قد أغلق الطلب الآن. اطّلع عليه وأخبرنا بما يظهر فيه.</translation>
    </message>
    <message>
        <source>The seller&apos;s time to answer is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-look.headline</extracomment>
        <translation>انتهت مهلة البائع للرد.</translation>
    </message>
    <message>
        <source>The order should have been closed long ago. Write to support and name the day of your request.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-support.detail</extracomment>
        <translation>كان يجب أن يُغلَق الطلب منذ وقت طويل. راسل خدمة العملاء واذكر يوم تقديم طلبك.</translation>
    </message>
    <message>
        <source>Still no answer, and not closed.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue.headline</extracomment>
        <translation>لا رد حتى الآن، ولم يُغلَق الطلب.</translation>
    </message>
    <message>
        <source>You asked to cancel {since:cancellation_requested}. Remind the seller; its time ends {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-slow.detail</extracomment>
        <translation>لقد طلبت الإلغاء {since:cancellation_requested}. ذكِّر البائع؛ موعد انتهاء مهلته: {deadline}.</translation>
    </message>
    <message>
        <source>The seller is silent.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-slow.headline</extracomment>
        <translation>البائع لا يرد.</translation>
    </message>
    <message>
        <source>The seller&apos;s time to ship is about to end. If nothing ships by {deadline}, the order closes and you are refunded.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-late.detail</extracomment>
        <translation>أوشكت مهلة البائع للشحن على الانتهاء. إذا لم يُشحن شيء قبل الموعد النهائي ({deadline})، يُغلَق الطلب ويُعاد إليك مالك.</translation>
    </message>
    <message>
        <source>You can still cancel, but hurry.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-late.headline</extracomment>
        <translation>لا يزال بإمكانك الإلغاء، لكن أسرِع.</translation>
    </message>
    <message>
        <source>Paid {since:paid_at}, not shipped yet. The seller must agree and has {parameter:seller_reply_usual} to answer.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting.detail</extracomment>
        <translation>دُفع {since:paid_at}، ولم يُشحن بعد. لا بد من موافقة البائع، ومهلته للرد: {parameter:seller_reply_usual}.</translation>
    </message>
    <message>
        <source>You can still cancel.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting.headline</extracomment>
        <translation>لا يزال بإمكانك الإلغاء.</translation>
    </message>
    <message>
        <source>The site showed it as cancelled. If you paid and the money is not back, follow the refund.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-paid.detail</extracomment>
        <translation>ظهر في الموقع أنه ملغى. إذا كنت قد دفعت ولم يعد المال، فتابع استرداد المبلغ.</translation>
    </message>
    <message>
        <source>This order is closed.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-paid.headline</extracomment>
        <translation>هذا الطلب مغلق.</translation>
    </message>
    <message>
        <source>Nothing is left to do. The goods can be ordered again.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed.detail</extracomment>
        <translation>لم يبقَ ما يجب فعله. ويمكن طلب البضاعة من جديد.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If something is wrong, a dispute may still be open for some days after receipt.</source>
        <extracomment>Rules pack, text aliexpress: situation.completed.detail</extracomment>
        <translation>لم يبقَ ما يجب فعله. وإذا كانت هناك مشكلة، فقد يظل فتح نزاع ممكنًا لبضعة أيام بعد الاستلام.</translation>
    </message>
    <message>
        <source>This order is completed.</source>
        <extracomment>Rules pack, text aliexpress: situation.completed.headline</extracomment>
        <translation>هذا الطلب مكتمل.</translation>
    </message>
    <message>
        <source>The time for a dispute is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-over.detail</extracomment>
        <translation>انتهت مدة فتح النزاع.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-over.headline</extracomment>
        <translation>تم التسليم.</translation>
    </message>
    <message>
        <source>If something is wrong, open a dispute before {deadline}. Confirm the receipt only when everything is right.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered.detail</extracomment>
        <translation>إذا كانت هناك مشكلة، فافتح نزاعًا قبل الموعد النهائي ({deadline}). ولا تؤكد الاستلام إلا عندما يكون كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Delivered. Check it now.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered.headline</extracomment>
        <translation>تم التسليم. افحص البضاعة الآن.</translation>
    </message>
    <message>
        <source>A dispute is open.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-opened.headline</extracomment>
        <translation>هناك نزاع مفتوح.</translation>
    </message>
    <message>
        <source>It looks into the seller or the payment. Wait for its mail; then the order goes on or the money comes back.</source>
        <extracomment>Rules pack, text aliexpress: situation.frozen.detail</extracomment>
        <translation>المنصة تتحقق من البائع أو من الدفع. انتظر رسالتها؛ بعد ذلك يستمر الطلب أو يعود المال.</translation>
    </message>
    <message>
        <source>The platform holds this order.</source>
        <extracomment>Rules pack, text aliexpress: situation.frozen.headline</extracomment>
        <translation>المنصة تحتجز هذا الطلب.</translation>
    </message>
    <message>
        <source>The parcel may already be with the carrier. Ask the seller to agree, and look at the order again.</source>
        <extracomment>Rules pack, text aliexpress: situation.no-button.detail</extracomment>
        <translation>ربما صار الطرد لدى شركة الشحن. اطلب من البائع أن يوافق، واطّلع على الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The cancel button is missing.</source>
        <extracomment>Rules pack, text aliexpress: situation.no-button.headline</extracomment>
        <translation>زر الإلغاء غير موجود.</translation>
    </message>
    <message>
        <source>Whether the rest can be cancelled is up to the seller. Ask before it ships too.</source>
        <extracomment>Rules pack, text aliexpress: situation.partly-shipped.detail</extracomment>
        <translation>إمكانية إلغاء الباقي تعود إلى البائع. اسأله قبل أن يُشحن هو أيضًا.</translation>
    </message>
    <message>
        <source>A part is on its way.</source>
        <extracomment>Rules pack, text aliexpress: situation.partly-shipped.headline</extracomment>
        <translation>جزء من الطلب في الطريق.</translation>
    </message>
    <message>
        <source>It goes back the way you paid, in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-announced.detail</extracomment>
        <translation>يعود بالطريقة التي دفعت بها، والمدة: {refund}.</translation>
    </message>
    <message>
        <source>A refund is announced.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-announced.headline</extracomment>
        <translation>أُعلن عن استرداد المبلغ.</translation>
    </message>
    <message>
        <source>Cancelled. The money is coming back.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-expected.headline</extracomment>
        <translation>أُلغي الطلب، والمال في طريقه إليك.</translation>
    </message>
    <message>
        <source>It should have arrived by {deadline}. Write to support and name the order and the date on which it was closed.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-overdue.detail</extracomment>
        <translation>كان موعد وصوله المتوقع: {deadline}. راسل خدمة العملاء واذكر الطلب وتاريخ إغلاقه.</translation>
    </message>
    <message>
        <source>The money is late.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-overdue.headline</extracomment>
        <translation>تأخر وصول المال.</translation>
    </message>
    <message>
        <source>Nothing is asked of you. The money comes back in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-platform-cancelled.detail</extracomment>
        <translation>لا يُطلب منك شيء. مدة عودة المال: {refund}.</translation>
    </message>
    <message>
        <source>The platform cancelled the order.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-platform-cancelled.headline</extracomment>
        <translation>ألغت المنصة الطلب.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-received.detail</extracomment>
        <translation>لم يبقَ ما يجب فعله.</translation>
    </message>
    <message>
        <source>The money is back.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-received.headline</extracomment>
        <translation>عاد المال إليك.</translation>
    </message>
    <message>
        <source>You owe nothing and need not agree to anything else. The money comes back in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-seller-cancelled.detail</extracomment>
        <translation>لا يترتب عليك شيء، ولست مضطرًا إلى الموافقة على أي شيء آخر. مدة عودة المال: {refund}.</translation>
    </message>
    <message>
        <source>The seller cancelled the order.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-seller-cancelled.headline</extracomment>
        <translation>ألغى البائع الطلب.</translation>
    </message>
    <message>
        <source>It was sent {since:refund_sent} and needs {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-sent.detail</extracomment>
        <translation>أُرسل {since:refund_sent}، ومدة وصوله: {refund}.</translation>
    </message>
    <message>
        <source>The money is on its way.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-sent.headline</extracomment>
        <translation>المال في الطريق.</translation>
    </message>
    <message>
        <source>Ask for proof of dispatch. As long as nothing is sent you may ask again; if nothing ships by {deadline}, the order closes by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused.detail</extracomment>
        <translation>اطلب إثبات الشحن. ما دام لم يُرسَل شيء يمكنك أن تطلب الإلغاء مرة أخرى؛ وإذا لم يُشحن شيء قبل الموعد النهائي ({deadline})، يُغلَق الطلب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The seller refused.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused.headline</extracomment>
        <translation>رفض البائع.</translation>
    </message>
    <message>
        <source>The check of the payment is about to end; then the seller has to agree.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-late.detail</extracomment>
        <translation>أوشك التحقق من الدفع على الانتهاء؛ وبعده لا بد من موافقة البائع.</translation>
    </message>
    <message>
        <source>The payment is still checked. Look again {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-no-button.detail</extracomment>
        <translation>لا يزال الدفع قيد التحقق. موعد النظر مجددًا: {deadline}.</translation>
    </message>
    <message>
        <source>The button is not there yet.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-no-button.headline</extracomment>
        <translation>لم يظهر الزر بعد.</translation>
    </message>
    <message>
        <source>Paid {since:paid_at}, the payment is being checked. Cancelling now needs nobody&apos;s consent; try it, and if the button is missing, wait for the end of the check.</source>
        <extracomment>Rules pack, text aliexpress: situation.review.detail</extracomment>
        <translation>دُفع {since:paid_at}، والدفع قيد التحقق. الإلغاء الآن لا يحتاج إلى موافقة أحد؛ جرِّبه، وإن لم تجد الزر فانتظر انتهاء التحقق.</translation>
    </message>
    <message>
        <source>If it does not arrive, open a dispute before the protection ends.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-late.detail</extracomment>
        <translation>إذا لم يصل، فافتح نزاعًا قبل انتهاء حماية المشتري.</translation>
    </message>
    <message>
        <source>On its way for a while.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-late.headline</extracomment>
        <translation>في الطريق منذ مدة.</translation>
    </message>
    <message>
        <source>Stop here: it can&apos;t be cancelled any more. Follow the parcel; when it arrives, send it back or open a dispute.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-meanwhile.detail</extracomment>
        <translation>توقف هنا: لم يعد الإلغاء ممكنًا. تتبع الطرد، وعندما يصل أعِده أو افتح نزاعًا.</translation>
    </message>
    <message>
        <source>Shipped meanwhile.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-meanwhile.headline</extracomment>
        <translation>شُحن الطلب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled any more. A dispute opens some days after dispatch.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped.detail</extracomment>
        <translation>لم يعد الإلغاء ممكنًا. يصبح فتح نزاع ممكنًا بعد الشحن بأيام.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped.headline</extracomment>
        <translation>في الطريق.</translation>
    </message>
    <message>
        <source>The order should be closed by now, or it was shipped. Look at it on the site and tell us what it says.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-requested.detail</extracomment>
        <translation>من المفترض أن يكون الطلب قد أُغلق الآن، أو أنه شُحن. اطّلع عليه في الموقع وأخبرنا بما يظهر فيه.</translation>
    </message>
    <message>
        <source>The time for an answer is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-requested.headline</extracomment>
        <translation>انتهت مهلة الرد.</translation>
    </message>
    <message>
        <source>We last saw this order while its payment was checked. Look at it on the site: it may still be cancelled.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-review.detail</extracomment>
        <translation>آخر مرة رأينا فيها هذا الطلب كان الدفع قيد التحقق. اطّلع عليه في الموقع: فربما لا يزال إلغاؤه ممكنًا.</translation>
    </message>
    <message>
        <source>The payment should be checked by now.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-review.headline</extracomment>
        <translation>من المفترض أن يكون التحقق من الدفع قد انتهى.</translation>
    </message>
    <message>
        <source>It was not paid, and its time is over. Look at it on the site if you still want the goods.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-unpaid.detail</extracomment>
        <translation>لم يُدفع، وانتهت مهلته. اطّلع عليه في الموقع إذا كنت لا تزال تريد البضاعة.</translation>
    </message>
    <message>
        <source>It has probably closed by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-unpaid.headline</extracomment>
        <translation>لعله أُغلق من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A date has passed that must have changed this order. Look at it on the site and bring its present state in.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale.detail</extracomment>
        <translation>مضى موعد لا بد أنه غيّر حالة هذا الطلب. اطّلع عليه في الموقع وأدخِل حالته الراهنة هنا.</translation>
    </message>
    <message>
        <source>What we know is too old.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale.headline</extracomment>
        <translation>ما نعرفه قديم جدًا.</translation>
    </message>
    <message>
        <source>Its state is not one that we know. Look at it on the site.</source>
        <extracomment>Rules pack, text aliexpress: situation.unknown.detail</extracomment>
        <translation>حالته ليست من الحالات التي نعرفها. اطّلع عليه في الموقع.</translation>
    </message>
    <message>
        <source>We do not know where this order stands.</source>
        <extracomment>Rules pack, text aliexpress: situation.unknown.headline</extracomment>
        <translation>لا نعرف وضع هذا الطلب الآن.</translation>
    </message>
    <message>
        <source>Pay today if you want it; otherwise do nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid-late.detail</extracomment>
        <translation>ادفع اليوم إذا كنت تريده؛ وإلا فلا تفعل شيئًا.</translation>
    </message>
    <message>
        <source>Not paid, and about to close by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid-late.headline</extracomment>
        <translation>لم يُدفع، ويوشك أن يُغلَق من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Pay by {deadline} if you want it. Otherwise do nothing: it closes by itself, and nothing is owed.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid.detail</extracomment>
        <translation>إذا كنت تريده فادفع قبل الموعد النهائي ({deadline}). وإلا فلا تفعل شيئًا: يُغلَق من تلقاء نفسه، ولا يترتب عليك شيء.</translation>
    </message>
    <message>
        <source>Not paid yet.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid.headline</extracomment>
        <translation>لم يُدفع بعد.</translation>
    </message>
    <message>
        <source>The platform may close the order if the seller stays silent.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.answer_may_close</extracomment>
        <translation>قد تغلق المنصة الطلب إذا لم يرد البائع.</translation>
    </message>
    <message>
        <source>The seller&apos;s time to answer ends; the order should close and the money come back.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.answer_should_close</extracomment>
        <translation>تنتهي مهلة البائع للرد؛ ومن المفترض أن يُغلَق الطلب ويعود المال.</translation>
    </message>
    <message>
        <source>The unpaid order closes by itself.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.closes_unpaid</extracomment>
        <translation>يُغلَق الطلب غير المدفوع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>If nothing ships by then, the order closes and you are refunded.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.closes_unshipped</extracomment>
        <translation>إذا لم يُشحن شيء حتى ذلك الحين، يُغلَق الطلب ويُعاد إليك مالك.</translation>
    </message>
    <message>
        <source>From then on a dispute can be opened.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.dispute_opens</extracomment>
        <translation>من ذلك الحين يمكن فتح نزاع.</translation>
    </message>
    <message>
        <source>The check of the payment ends, and the seller gets the order.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.payment_checked</extracomment>
        <translation>ينتهي التحقق من الدفع، ويصل الطلب إلى البائع.</translation>
    </message>
    <message>
        <source>The money should arrive.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.refund_expected</extracomment>
        <translation>من المفترض أن يصل المال.</translation>
    </message>
    <message>
        <source>No answer for far too long.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-support.headline</extracomment>
        <translation>لا رد منذ وقت طويل جدًا.</translation>
    </message>
    <message>
        <source>Remind the seller once more. If it stays silent until {deadline}, support should step in.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue.detail</extracomment>
        <translation>ذكِّر البائع مرة أخرى. إن ظل صامتًا حتى الموعد ({deadline}) فينبغي أن يتدخل الدعم.</translation>
    </message>
    <message>
        <source>Still no answer: support should step in.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.answer_last_resort</extracomment>
        <translation>لا رد حتى الآن: ينبغي أن يتدخل الدعم.</translation>
    </message>
    <message>
        <source>Open the order on the shop&apos;s page, or call the shop with its number.</source>
        <extracomment>Rules pack, text generic-shop: action.cancel_unpaid.path1</extracomment>
        <translation>افتح الطلب في صفحة المتجر، أو اتصل بالمتجر واذكر رقم الطلب.</translation>
    </message>
    <message>
        <source>Say that you cancel.</source>
        <extracomment>Rules pack, text generic-shop: action.cancel_unpaid.path2</extracomment>
        <translation>قل إنك تلغي الطلب.</translation>
    </message>
    <message>
        <source>Another day or address, more goods or fewer: call the shop with the order number.</source>
        <extracomment>Rules pack, text generic-shop: action.change_order.description</extracomment>
        <translation>يوم آخر أو عنوان آخر، بضاعة أكثر أو أقل: اتصل بالمتجر واذكر رقم الطلب.</translation>
    </message>
    <message>
        <source>Where you paid for a parcel and were cheated, only the police can find it out.</source>
        <extracomment>Rules pack, text generic-shop: action.complain_to_authority.description</extracomment>
        <translation>إذا دفعت ثمن طرد وتعرضت للاحتيال فلا يكشف ذلك إلا الشرطة.</translation>
    </message>
    <message>
        <source>Go to the police</source>
        <extracomment>Rules pack, text generic-shop: action.complain_to_authority.title</extracomment>
        <translation>التوجه إلى الشرطة</translation>
    </message>
    <message>
        <source>The shop&apos;s own pages say what is still possible and whom to call.</source>
        <extracomment>Rules pack, text generic-shop: action.contact_support.description</extracomment>
        <translation>تذكر صفحات المتجر ما لا يزال ممكنًا وبمن تتصل.</translation>
    </message>
    <message>
        <source>Write to the shop</source>
        <extracomment>Rules pack, text generic-shop: action.contact_support.title</extracomment>
        <translation>الكتابة إلى المتجر</translation>
    </message>
    <message>
        <source>See whether the money has come back; the shop may keep what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: action.follow_refund.description</extracomment>
        <translation>تحقق من عودة المال؛ وللمتجر أن يحتفظ بتكلفة التوصيل.</translation>
    </message>
    <message>
        <source>Look before you pay: once it is paid for, the post cannot help.</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.description</extracomment>
        <translation>افحص قبل أن تدفع: فبعد الدفع لا يستطيع البريد المساعدة.</translation>
    </message>
    <message>
        <source>Ask the clerk to open the parcel in front of you, before you pay.</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.path1</extracomment>
        <translation>اطلب من الموظف فتح الطرد أمامك قبل أن تدفع.</translation>
    </message>
    <message>
        <source>Where something is broken, missing or swapped, have it written down and signed by all three.</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.path2</extracomment>
        <translation>إذا كان شيء مكسورًا أو ناقصًا أو مستبدلًا فاطلب تدوين ذلك وتوقيع الثلاثة عليه.</translation>
    </message>
    <message>
        <source>Leave the goods there: they go back to the sender.</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.path3</extracomment>
        <translation>اترك البضاعة هناك: فهي تعود إلى المرسل.</translation>
    </message>
    <message>
        <source>Have the parcel opened at the post</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.title</extracomment>
        <translation>فتح الطرد في مكتب البريد</translation>
    </message>
    <message>
        <source>It goes back by itself, but the shop may ask for its costs.</source>
        <extracomment>Rules pack, text generic-shop: action.let_lapse.description</extracomment>
        <translation>يعود من تلقاء نفسه، لكن قد يطالب المتجر بتكاليفه.</translation>
    </message>
    <message>
        <source>Leave the parcel at the post</source>
        <extracomment>Rules pack, text generic-shop: action.let_lapse.title</extracomment>
        <translation>ترك الطرد في مكتب البريد</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>Rules pack, text generic-shop: action.pay.title</extracomment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>When the courier calls or stands at the door, say that you refuse.</source>
        <extracomment>Rules pack, text generic-shop: action.refuse_delivery.path1</extracomment>
        <translation>عندما يتصل المندوب أو يقف عند الباب قل إنك ترفض الاستلام.</translation>
    </message>
    <message>
        <source>At the post office, refuse in writing and give the reasons.</source>
        <extracomment>Rules pack, text generic-shop: action.refuse_delivery.path2</extracomment>
        <translation>في مكتب البريد ارفض كتابةً واذكر الأسباب.</translation>
    </message>
    <message>
        <source>Tell the shop that you do not want it any more.</source>
        <extracomment>Rules pack, text generic-shop: action.request_cancellation.description</extracomment>
        <translation>أخبر المتجر بأنك لم تعد تريده.</translation>
    </message>
    <message>
        <source>Say that you cancel, and ask for an answer in writing.</source>
        <extracomment>Rules pack, text generic-shop: action.request_cancellation.path2</extracomment>
        <translation>قل إنك تلغي الطلب واطلب جوابًا مكتوبًا.</translation>
    </message>
    <message>
        <source>Tell the shop, as good as new and with the proof of purchase.</source>
        <extracomment>Rules pack, text generic-shop: action.return_goods.description</extracomment>
        <translation>أخبر المتجر؛ على أن تكون كالجديدة ومعها إثبات الشراء.</translation>
    </message>
    <message>
        <source>Write to the shop that you give the goods back, and keep a copy.</source>
        <extracomment>Rules pack, text generic-shop: action.return_goods.path1</extracomment>
        <translation>افتح الطلب، وفي بعض الصفحات من تبويب «Purchases»، واختر «Returns/refunds»؛ واطبع الملصق إن أعطته الصفحة.</translation>
    </message>
    <message>
        <source>Send them as good as new, with the receipt or another proof of purchase.</source>
        <extracomment>Rules pack, text generic-shop: action.return_goods.path2</extracomment>
        <translation>أرسلها كالجديدة مع الإيصال أو إثبات شراء آخر.</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <extracomment>Rules pack, text generic-shop: action.return_goods.title</extracomment>
        <translation>إعادة البضاعة</translation>
    </message>
    <message>
        <source>Cash on delivery costs more in the end, but you pay only on receipt, lose nothing to a shop that does not send, and save the time of paying before. The seller waits for the money and bears the way there and back where nobody fetches the parcel.</source>
        <extracomment>Rules pack, text generic-shop: rule.cash-on-delivery</extracomment>
        <translation>الدفع عند الاستلام أغلى في النهاية، لكنك تدفع عند الاستلام فقط، ولا تخسر شيئًا لمتجر لا يرسل، وتوفر وقت الدفع المسبق. أما البائع فينتظر المال ويتحمل الذهاب والإياب إذا لم يستلم أحد الطرد.</translation>
    </message>
    <message>
        <source>The money goes back the way it came; the shop may keep what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: notice.money_path</extracomment>
        <translation>يعود المال بالطريق الذي جاء منه؛ وللمتجر أن يحتفظ بتكلفة التوصيل.</translation>
    </message>
    <message>
        <source>Give the reason that is true.</source>
        <extracomment>Rules pack, text generic-shop: notice.true_reason</extracomment>
        <translation>اختر السبب الصحيح؛ فالمنصة لا تسأل أكثر من ذلك. السبب الذي يناسب البائع كثيرًا ما يجلب موافقة أسرع، لكن السبب غير الصحيح يُفقدك حقك في القول إن البائع قد قصّر.</translation>
    </message>
    <message>
        <source>How long the post keeps a parcel that is not fetched</source>
        <extracomment>Rules pack, text generic-shop: parameter.post_storage</extracomment>
        <translation>مدة احتفاظ البريد بطرد لم يُستلم</translation>
    </message>
    <message>
        <source>How long goods bought at a distance may be given back after they were handed over</source>
        <extracomment>Rules pack, text generic-shop: parameter.withdrawal</extracomment>
        <translation>مدة جواز إعادة البضاعة المشتراة عن بُعد بعد تسليمها</translation>
    </message>
    <message>
        <source>The law asks for no reason; the shop may charge what it has spent on delivery.</source>
        <extracomment>Rules pack, text generic-shop: reason.do_not_want.effect</extracomment>
        <translation>القانون لا يطلب سببًا؛ وللمتجر أن يخصم ما أنفقه على التوصيل.</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <extracomment>Rules pack, text aliexpress: problem.personal</extracomment>
        <translation>لم أعد أريده</translation>
    </message>
    <message>
        <source>Say in a sentence what it is.</source>
        <extracomment>Rules pack, text generic-shop: reason.other.effect</extracomment>
        <translation>لا يقول شيئًا عن البائع. يرى أحد الأدلة أنه السبب الوحيد الذي لا يُحسب أبدًا على البائع، ويرى دليل آخر أن السبب لا يكاد يهم، وصفحة مساعدة أقدم للموقع كانت تحسب على البائع كل سبب سوى الأولين.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>Rules pack, text generic-shop: reason.other.label</extracomment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Name the day that was promised.</source>
        <extracomment>Rules pack, text generic-shop: reason.too_late.effect</extracomment>
        <translation>اذكر اليوم الموعود.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <extracomment>Rules pack, text generic-shop: reason.too_late.label</extracomment>
        <translation>يستغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>I ordered the wrong thing</source>
        <extracomment>Rules pack, text generic-shop: reason.wrong_product.label</extracomment>
        <translation>طلبت الشيء الخطأ</translation>
    </message>
    <message>
        <source>the time that the law sets</source>
        <extracomment>Rules pack, text generic-shop: refund.any</extracomment>
        <translation>المدة التي يحددها القانون</translation>
    </message>
    <message>
        <source>no time at all, as nothing was paid before</source>
        <extracomment>Rules pack, text generic-shop: refund.cash_on_delivery</extracomment>
        <translation>لا مدة أصلًا، إذ لم يُدفع شيء مسبقًا</translation>
    </message>
    <message>
        <source>Goods without a fault go back only as good as new and with a proof of purchase; where the receipt is lost, other proof will do.</source>
        <extracomment>Rules pack, text generic-shop: rule.as-new</extracomment>
        <translation>لا تُعاد البضاعة السليمة إلا كالجديدة ومع إثبات الشراء؛ وإذا ضاع الإيصال كفى إثبات آخر.</translation>
    </message>
    <message>
        <source>What is still possible, and whom to call, stands on the shop&apos;s own pages. Notices and requests for a return go to the shop itself.</source>
        <extracomment>Rules pack, text generic-shop: rule.ask-the-shop</extracomment>
        <translation>ما لا يزال ممكنًا وبمن تتصل مذكور في صفحات المتجر. والإشعارات وطلبات الإعادة تُوجَّه إلى المتجر نفسه.</translation>
    </message>
    <message>
        <source>Until the day of delivery the shop can be called with the order number, and the order be changed, moved or cancelled as a whole.</source>
        <extracomment>Rules pack, text generic-shop: rule.before-delivery-day</extracomment>
        <translation>حتى يوم التوصيل يمكن الاتصال بالمتجر برقم الطلب وتعديل الطلب أو تأجيله أو إلغاؤه كله.</translation>
    </message>
    <message>
        <source>What was bought at a distance may be refused at any time before it is handed over.</source>
        <extracomment>Rules pack, text generic-shop: rule.before-transfer</extracomment>
        <translation>يجوز رفض ما اشتُري عن بُعد في أي وقت قبل تسليمه.</translation>
    </message>
    <message>
        <source>Cash on delivery is paid at the post when the parcel is handed over. Until then no money can be lost.</source>
        <extracomment>Rules pack, text generic-shop: rule.cod</extracomment>
        <translation>يُدفع عند الاستلام في البريد وقت تسليم الطرد. وحتى ذلك الحين لا يمكن أن يضيع مال.</translation>
    </message>
    <message>
        <source>Not paying does not free from the cost of delivery: the shop may claim what it has lost. Some threaten to sue; whether they would win is not settled.</source>
        <extracomment>Rules pack, text generic-shop: rule.cod-liability</extracomment>
        <translation>عدم الدفع لا يعفي من تكلفة التوصيل: فللمتجر أن يطالب بما خسره. ويهدد بعضهم برفع دعوى؛ أما هل يكسبونها فغير محسوم.</translation>
    </message>
    <message>
        <source>At the post office a parcel that was not paid for can be refused in writing, with the reasons.</source>
        <extracomment>Rules pack, text generic-shop: rule.cod-refusal</extracomment>
        <translation>في مكتب البريد يمكن رفض طرد لم يُدفع ثمنه كتابةً مع ذكر الأسباب.</translation>
    </message>
    <message>
        <source>A parcel that nobody fetches goes back after its time at the post, usually a month; the seller then bears the way there and back.</source>
        <extracomment>Rules pack, text generic-shop: rule.cod-unclaimed</extracomment>
        <translation>الطرد الذي لا يستلمه أحد يعود بعد انتهاء مدته في البريد، وهي شهر عادةً؛ ويتحمل البائع حينئذ الذهاب والإياب.</translation>
    </message>
    <message>
        <source>Before paying, the parcel can be opened at the post. What is broken, missing or swapped goes into a report that the head of the office, the clerk and you sign; the goods then go back to the sender.</source>
        <extracomment>Rules pack, text generic-shop: rule.inspection</extracomment>
        <translation>قبل الدفع يمكن فتح الطرد في البريد. وما كان مكسورًا أو ناقصًا أو مستبدلًا يُدوَّن في محضر يوقعه مدير المكتب والموظف وأنت؛ ثم تعود البضاعة إلى المرسل.</translation>
    </message>
    <message>
        <source>Only the shop&apos;s own page or its answer tells where the order stands.</source>
        <extracomment>Rules pack, text generic-shop: rule.look-first</extracomment>
        <translation>لا يخبر بحال الطلب إلا صفحة المتجر أو جوابه.</translation>
    </message>
    <message>
        <source>What was made for you alone and has no fault cannot be given back.</source>
        <extracomment>Rules pack, text generic-shop: rule.made-to-order</extracomment>
        <translation>ما صُنع لك وحدك وهو سليم لا يمكن إعادته.</translation>
    </message>
    <message>
        <source>The money comes back in the time that the law sets; the shop may keep what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: rule.money-by-law</extracomment>
        <translation>يعود المال في المدة التي يحددها القانون؛ وللمتجر أن يحتفظ بتكلفة التوصيل.</translation>
    </message>
    <message>
        <source>Once it is paid for, the post can do nothing about what is in the parcel; fraud is for the police to find.</source>
        <extracomment>Rules pack, text generic-shop: rule.opened-too-late</extracomment>
        <translation>بعد دفع الثمن لا يستطيع البريد شيئًا بشأن ما في الطرد؛ وكشف الاحتيال من شأن الشرطة.</translation>
    </message>
    <message>
        <source>What is not paid for is not bought; the shop may close the order.</source>
        <extracomment>Rules pack, text generic-shop: rule.pay-or-leave</extracomment>
        <translation>ما لم يُدفع ثمنه لم يُشترَ؛ وللمتجر أن يغلق الطلب.</translation>
    </message>
    <message>
        <source>Who refuses a parcel may be charged what its delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: rule.refusal-cost</extracomment>
        <translation>من يرفض طردًا قد تُحسب عليه تكلفة توصيله.</translation>
    </message>
    <message>
        <source>When the courier calls, say that you refuse; what is nearly there can be turned away at the door.</source>
        <extracomment>Rules pack, text generic-shop: rule.refuse-at-the-door</extracomment>
        <translation>عندما يتصل المندوب قل إنك ترفض؛ وما أوشك على الوصول يمكن رده عند الباب.</translation>
    </message>
    <message>
        <source>Large marketplaces let an order be cancelled only until it is dispatched, some only when the seller agrees.</source>
        <extracomment>Rules pack, text generic-shop: rule.until-dispatch</extracomment>
        <translation>لا تسمح الأسواق الكبيرة بإلغاء الطلب إلا قبل إرساله، وبعضها لا يسمح إلا إذا وافق البائع.</translation>
    </message>
    <message>
        <source>Before the contract the shop has to tell what it sells, its address, the price, the terms of payment and delivery, the warranty and how long the offer stands.</source>
        <extracomment>Rules pack, text generic-shop: rule.what-to-tell</extracomment>
        <translation>قبل العقد على المتجر أن يبيّن ما يبيعه وعنوانه والسعر وشروط الدفع والتوصيل والضمان ومدة سريان العرض.</translation>
    </message>
    <message>
        <source>Goods bought at a distance may be given back within a week; within three months where the shop did not hand over in writing how and until when.</source>
        <extracomment>Rules pack, text generic-shop: rule.withdrawal</extracomment>
        <translation>يجوز إعادة البضاعة المشتراة عن بُعد خلال أسبوع؛ وخلال ثلاثة أشهر إذا لم يسلّم المتجر كتابةً كيفية ذلك وموعده.</translation>
    </message>
    <message>
        <source>The goods go back to the shop. It may ask for what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-ended.detail</extracomment>
        <translation>تعود البضاعة إلى المتجر. وقد يطالب بتكلفة التوصيل.</translation>
    </message>
    <message>
        <source>Over, and nothing was paid.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-ended.headline</extracomment>
        <translation>انتهى الأمر ولم يُدفع شيء.</translation>
    </message>
    <message>
        <source>Have it opened at the post before you pay. You can also refuse it there in writing.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-shipped.detail</extracomment>
        <translation>اطلب فتحه في البريد قبل أن تدفع. ويمكنك أيضًا رفضه هناك كتابةً.</translation>
    </message>
    <message>
        <source>A parcel to pay for is on its way.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-shipped.headline</extracomment>
        <translation>طرد يُدفع ثمنه عند الاستلام في الطريق.</translation>
    </message>
    <message>
        <source>It can no longer be cancelled by a call; refuse it when it comes.</source>
        <extracomment>Rules pack, text generic-shop: situation.delivery-day.detail</extracomment>
        <translation>لم يعد إلغاؤه بمكالمة ممكنًا؛ ارفضه عند وصوله.</translation>
    </message>
    <message>
        <source>It is delivered today, or should be there by now.</source>
        <extracomment>Rules pack, text generic-shop: situation.delivery-day.headline</extracomment>
        <translation>يُسلَّم اليوم، أو كان ينبغي أن يكون قد وصل.</translation>
    </message>
    <message>
        <source>A call to the shop is enough until the day of delivery.</source>
        <extracomment>Rules pack, text generic-shop: situation.open.detail</extracomment>
        <translation>تكفي مكالمة مع المتجر حتى يوم التوصيل.</translation>
    </message>
    <message>
        <source>It can still be cancelled.</source>
        <extracomment>Rules pack, text generic-shop: situation.open.headline</extracomment>
        <translation>لا يزال إلغاؤه ممكنًا.</translation>
    </message>
    <message>
        <source>The time for giving it back counts from that day. Look it up.</source>
        <extracomment>Rules pack, text generic-shop: situation.received.detail</extracomment>
        <translation>تُحسب مدة الإعادة من ذلك اليوم. ابحث عنه.</translation>
    </message>
    <message>
        <source>It has arrived; when is not known.</source>
        <extracomment>Rules pack, text generic-shop: situation.received.headline</extracomment>
        <translation>لقد وصل، ولا يُعرف متى.</translation>
    </message>
    <message>
        <source>It takes the time that the law sets. The shop may keep what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-awaited.detail</extracomment>
        <translation>يستغرق المدة التي يحددها القانون. وللمتجر أن يحتفظ بتكلفة التوصيل.</translation>
    </message>
    <message>
        <source>The money is coming back.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-awaited.headline</extracomment>
        <translation>المال في طريق العودة.</translation>
    </message>
    <message>
        <source>It should have arrived by {deadline}. Write to the shop and name the order.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-overdue.detail</extracomment>
        <translation>كان ينبغي أن يصل بحلول {deadline}. اكتب إلى المتجر واذكر الطلب.</translation>
    </message>
    <message>
        <source>Wait for its answer. If the parcel comes all the same, refuse it.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested.detail</extracomment>
        <translation>انتظر جوابه. وإذا جاء الطرد مع ذلك فارفضه.</translation>
    </message>
    <message>
        <source>You asked the shop to cancel.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested.headline</extracomment>
        <translation>طلبت من المتجر الإلغاء.</translation>
    </message>
    <message>
        <source>Keep the proof that you sent them until the money is there.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-running.detail</extracomment>
        <translation>احتفظ بإثبات الإرسال حتى يصل المال.</translation>
    </message>
    <message>
        <source>The goods go back.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-running.headline</extracomment>
        <translation>البضاعة في طريق العودة.</translation>
    </message>
    <message>
        <source>The goods can only be given back if the shop never told you in writing how and until when.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable-late.detail</extracomment>
        <translation>لا يمكن إعادة البضاعة إلا إذا لم يخبرك المتجر كتابةً قط بالكيفية والموعد.</translation>
    </message>
    <message>
        <source>The week is over.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable-late.headline</extracomment>
        <translation>انقضى الأسبوع.</translation>
    </message>
    <message>
        <source>Without a reason, as good as new and with the proof of purchase.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable.detail</extracomment>
        <translation>دون سبب، كالجديد ومع إثبات الشراء.</translation>
    </message>
    <message>
        <source>It can still be given back.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable.headline</extracomment>
        <translation>لا تزال إعادته ممكنة.</translation>
    </message>
    <message>
        <source>Where the goods are faulty, write to the shop all the same.</source>
        <extracomment>Rules pack, text generic-shop: situation.returned-too-late.detail</extracomment>
        <translation>إذا كانت البضاعة معيبة فاكتب إلى المتجر مع ذلك.</translation>
    </message>
    <message>
        <source>The time for giving it back is over.</source>
        <extracomment>Rules pack, text generic-shop: situation.returned-too-late.headline</extracomment>
        <translation>انتهت مدة الإعادة.</translation>
    </message>
    <message>
        <source>Tell the shop before the day of delivery, or refuse it when it comes.</source>
        <extracomment>Rules pack, text generic-shop: situation.shipped.detail</extracomment>
        <translation>أخبر المتجر قبل يوم التوصيل، أو ارفضه عند وصوله.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <extracomment>Rules pack, text generic-shop: situation.shipped.headline</extracomment>
        <translation>إنه في الطريق.</translation>
    </message>
    <message>
        <source>Pay if you want it. Otherwise cancel it: what is not paid for is not bought.</source>
        <extracomment>Rules pack, text generic-shop: situation.unpaid.detail</extracomment>
        <translation>ادفع إن كنت تريده. وإلا فألغه: فما لم يُدفع ثمنه لم يُشترَ.</translation>
    </message>
    <message>
        <source>The day of delivery begins; from then on it can only be refused.</source>
        <extracomment>Rules pack, text generic-shop: upcoming.delivery_day</extracomment>
        <translation>يبدأ يوم التوصيل؛ ومنذ ذلك الحين لا يمكن إلا رفضه.</translation>
    </message>
    <message>
        <source>The post may send the parcel back.</source>
        <extracomment>Rules pack, text generic-shop: upcoming.goes_back</extracomment>
        <translation>قد يعيد البريد الطرد.</translation>
    </message>
    <message>
        <source>The time for giving the goods back ends.</source>
        <extracomment>Rules pack, text generic-shop: upcoming.withdrawal_ends</extracomment>
        <translation>تنتهي مدة إعادة البضاعة.</translation>
    </message>
    <message>
        <source>Take the offer, refuse it or name your own; add what is asked for.</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.description</extracomment>
        <translation>اقبل العرض أو ارفضه أو قدّم عرضك؛ وأضف ما هو مطلوب.</translation>
    </message>
    <message>
        <source>Accept the offer only if you are content with it: that ends the dispute.</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.path2</extracomment>
        <translation>لا تقبل العرض إلا إذا كنت راضيًا عنه: فالقبول ينهي النزاع.</translation>
    </message>
    <message>
        <source>Otherwise refuse it, or name your own amount, and add what the platform asks for.</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.path3</extracomment>
        <translation>وإلا فارفضه أو اذكر المبلغ الذي تريده، وأضف ما تطلبه المنصة.</translation>
    </message>
    <message>
        <source>Answer in the dispute</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.title</extracomment>
        <translation>الرد في النزاع</translation>
    </message>
    <message>
        <source>Once, within 7 days after the decision.</source>
        <extracomment>Rules pack, text aliexpress: action.appeal_dispute.description</extracomment>
        <translation>مرة واحدة، خلال 7 أيام من القرار.</translation>
    </message>
    <message>
        <source>Open the dispute and choose to appeal.</source>
        <extracomment>Rules pack, text aliexpress: action.appeal_dispute.path1</extracomment>
        <translation>افتح النزاع واختر الاعتراض.</translation>
    </message>
    <message>
        <source>Show something new; the same evidence brings the same answer.</source>
        <extracomment>Rules pack, text aliexpress: action.appeal_dispute.path2</extracomment>
        <translation>قدّم شيئًا جديدًا؛ فالأدلة نفسها تأتي بالجواب نفسه.</translation>
    </message>
    <message>
        <source>One short, polite message before the request makes a yes more likely; it helps with a return or new terms too.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_seller_to_agree.description</extracomment>
        <translation>رسالة قصيرة ومهذبة قبل تقديم الطلب تجعل الموافقة أرجح؛ وهي تفيد أيضًا عند الإرجاع أو الاتفاق على شروط جديدة.</translation>
    </message>
    <message>
        <source>Ask the seller to agree</source>
        <extracomment>Rules pack, text aliexpress: action.ask_seller_to_agree.title</extracomment>
        <translation>اطلب موافقة البائع</translation>
    </message>
    <message>
        <source>A dispute that was taken back can be opened again while its time runs.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_dispute.description</extracomment>
        <translation>النزاع الذي سُحب يمكن فتحه من جديد ما دام وقته ساريًا.</translation>
    </message>
    <message>
        <source>Open the dispute and choose to cancel it.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_dispute.path1</extracomment>
        <translation>افتح النزاع واختر إلغاءه.</translation>
    </message>
    <message>
        <source>Do so only when the money or the goods are really there.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_dispute.path2</extracomment>
        <translation>لا تفعل ذلك إلا إذا وصل المال أو البضاعة فعلًا.</translation>
    </message>
    <message>
        <source>A way of its own, for the very last: it freezes the order and ends every other way meanwhile.</source>
        <extracomment>Rules pack, text aliexpress: action.charge_back.description</extracomment>
        <translation>طريق مستقل للنهاية فقط: يجمّد الطلب ويوقف كل طريق آخر في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Ask your bank or PayPal how a payment is disputed, and by when.</source>
        <extracomment>Rules pack, text aliexpress: action.charge_back.path1</extracomment>
        <translation>اسأل البنك أو PayPal كيف يُعترض على دفعة وحتى متى.</translation>
    </message>
    <message>
        <source>Give it the order&apos;s page, the messages and the platform&apos;s decision.</source>
        <extracomment>Rules pack, text aliexpress: action.charge_back.path2</extracomment>
        <translation>أعطه صفحة الطلب والرسائل وقرار المنصة.</translation>
    </message>
    <message>
        <source>Find the consumers&apos; office of your country.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_to_authority.path1</extracomment>
        <translation>ابحث عن جهة حماية المستهلك في بلدك.</translation>
    </message>
    <message>
        <source>Tell it the shop, the order, what you asked for and what was answered.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_to_authority.path2</extracomment>
        <translation>أخبرها بالمتجر والطلب وبما طلبتَه وبما أُجيب به.</translation>
    </message>
    <message>
        <source>Open the dispute and ask the platform to step in.</source>
        <extracomment>Rules pack, text aliexpress: action.escalate_dispute.path1</extracomment>
        <translation>افتح النزاع واطلب من المنصة أن تتدخل.</translation>
    </message>
    <message>
        <source>Sum up what was said, and add what you have not shown yet.</source>
        <extracomment>Rules pack, text aliexpress: action.escalate_dispute.path2</extracomment>
        <translation>لخّص ما قيل وأضف ما لم تُظهره بعد.</translation>
    </message>
    <message>
        <source>Open the order and choose “Request to extend”.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_protection.path1</extracomment>
        <translation>افتح الطلب واختر «Request to extend».</translation>
    </message>
    <message>
        <source>Say why and for how long; the seller has to agree.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_protection.path2</extracomment>
        <translation>قل السبب والمدة؛ وعلى البائع أن يوافق.</translation>
    </message>
    <message>
        <source>Say whether the parcel arrived, choose what is wrong and what you ask for.</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.path2</extracomment>
        <translation>قل هل وصل الطرد، واختر ما الخطأ وما الذي تطلبه.</translation>
    </message>
    <message>
        <source>Describe it in short, plain sentences and add the photos or videos.</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.path3</extracomment>
        <translation>صفه بجمل قصيرة وبسيطة وأضف الصور أو المقاطع.</translation>
    </message>
    <message>
        <source>Write to support from the order&apos;s page and name the coupon.</source>
        <extracomment>Rules pack, text aliexpress: action.recover_coupon.path1</extracomment>
        <translation>اكتب إلى الدعم من صفحة الطلب واذكر القسيمة.</translation>
    </message>
    <message>
        <source>Do not take the parcel at the door, and do not sign for it.</source>
        <extracomment>Rules pack, text aliexpress: action.refuse_delivery.path1</extracomment>
        <translation>لا تستلم الطرد عند الباب ولا توقّع له.</translation>
    </message>
    <message>
        <source>Write down the day and the carrier&apos;s word, and follow the parcel back.</source>
        <extracomment>Rules pack, text aliexpress: action.refuse_delivery.path2</extracomment>
        <translation>دوّن اليوم وما قاله الناقل، وتابع الطرد في عودته.</translation>
    </message>
    <message>
        <source>Pack the goods as they came, and keep the carrier&apos;s receipt.</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.path2</extracomment>
        <translation>غلّف البضاعة كما جاءت واحتفظ بإيصال الناقل.</translation>
    </message>
    <message>
        <source>Enter the tracking number on the page before the countdown ends.</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.path3</extracomment>
        <translation>أدخل رقم التتبع في الصفحة قبل انتهاء العدّ التنازلي.</translation>
    </message>
    <message>
        <source>The seller cancelled it.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_by_seller</extracomment>
        <translation>ألغاه البائع.</translation>
    </message>
    <message>
        <source>You cancelled it while the payment was checked.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_in_check</extracomment>
        <translation>ألغيتَه في أثناء التحقق من الدفع.</translation>
    </message>
    <message>
        <source>It was cancelled at your request.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_on_request</extracomment>
        <translation>أُلغي بناءً على طلبك.</translation>
    </message>
    <message>
        <source>It was cancelled for a reason on the seller&apos;s side.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_sellers_fault</extracomment>
        <translation>أُلغي لسبب من جهة البائع.</translation>
    </message>
    <message>
        <source>You cancelled it, most likely before paying.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_unpaid</extracomment>
        <translation>أنت ألغيتَه، على الأرجح قبل الدفع.</translation>
    </message>
    <message>
        <source>You confirmed the receipt.</source>
        <extracomment>Rules pack, text aliexpress: end.confirmed</extracomment>
        <translation>أكّدتَ الاستلام.</translation>
    </message>
    <message>
        <source>The carrier confirmed the delivery.</source>
        <extracomment>Rules pack, text aliexpress: end.confirmed_by_carrier</extracomment>
        <translation>أكّد الناقل التسليم.</translation>
    </message>
    <message>
        <source>The receipt confirmed itself when its time was over.</source>
        <extracomment>Rules pack, text aliexpress: end.confirmed_itself</extracomment>
        <translation>تأكّد الاستلام من نفسه عند انتهاء وقته.</translation>
    </message>
    <message>
        <source>The group purchase did not come about.</source>
        <extracomment>Rules pack, text aliexpress: end.group_failed</extracomment>
        <translation>لم يكتمل الشراء الجماعي.</translation>
    </message>
    <message>
        <source>The carrier could not take it.</source>
        <extracomment>Rules pack, text aliexpress: end.not_handed_over</extracomment>
        <translation>لم يستطع الناقل استلامه.</translation>
    </message>
    <message>
        <source>It was not paid in time.</source>
        <extracomment>Rules pack, text aliexpress: end.not_paid</extracomment>
        <translation>لم يُدفع ثمنه في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The parcel was not picked up in time.</source>
        <extracomment>Rules pack, text aliexpress: end.not_picked_up</extracomment>
        <translation>لم يُستلم الطرد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The seller did not ship it in time.</source>
        <extracomment>Rules pack, text aliexpress: end.not_sent</extracomment>
        <translation>لم يشحنه البائع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The seller accepted the dispute without a return.</source>
        <extracomment>Rules pack, text aliexpress: end.refunded_without_return</extracomment>
        <translation>قبل البائع النزاع من دون إرجاع.</translation>
    </message>
    <message>
        <source>The platform closed it for reasons of security.</source>
        <extracomment>Rules pack, text aliexpress: end.security</extracomment>
        <translation>أغلقته المنصة لأسباب أمنية.</translation>
    </message>
    <message>
        <source>The seller did not answer the dispute in time.</source>
        <extracomment>Rules pack, text aliexpress: end.seller_silent_in_dispute</extracomment>
        <translation>لم يرد البائع على النزاع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>A letter of the carrier</source>
        <extracomment>Rules pack, text aliexpress: evidence.carrier_letter</extracomment>
        <translation>خطاب من الناقل</translation>
    </message>
    <message>
        <source>Ask the post office for a note that nothing was delivered.</source>
        <extracomment>Rules pack, text aliexpress: evidence.carrier_letter.how</extracomment>
        <translation>اطلب من مكتب البريد إفادة بأن شيئًا لم يُسلَّم.</translation>
    </message>
    <message>
        <source>The messages with the seller</source>
        <extracomment>Rules pack, text aliexpress: evidence.chat</extracomment>
        <translation>الرسائل مع البائع</translation>
    </message>
    <message>
        <source>Save what was promised and what was refused, with the dates.</source>
        <extracomment>Rules pack, text aliexpress: evidence.chat.how</extracomment>
        <translation>احفظ ما وُعد به وما رُفض، مع التواريخ.</translation>
    </message>
    <message>
        <source>The letter of the customs</source>
        <extracomment>Rules pack, text aliexpress: evidence.customs</extracomment>
        <translation>خطاب الجمارك</translation>
    </message>
    <message>
        <source>The item&apos;s page</source>
        <extracomment>Rules pack, text aliexpress: evidence.description</extracomment>
        <translation>صفحة المنتج</translation>
    </message>
    <message>
        <source>Save the title and the properties as the page shows them now; the platform goes by the description, not by pretty pictures.</source>
        <extracomment>Rules pack, text aliexpress: evidence.description.how</extracomment>
        <translation>احفظ العنوان والمواصفات كما تعرضها الصفحة الآن؛ فالمنصة تأخذ بالوصف لا بالصور الجميلة.</translation>
    </message>
    <message>
        <source>Photos of each difference</source>
        <extracomment>Rules pack, text aliexpress: evidence.differences</extracomment>
        <translation>صور لكل اختلاف</translation>
    </message>
    <message>
        <source>The parcel&apos;s label</source>
        <extracomment>Rules pack, text aliexpress: evidence.label</extracomment>
        <translation>ملصق الطرد</translation>
    </message>
    <message>
        <source>Photograph number, address and weight on the packaging.</source>
        <extracomment>Rules pack, text aliexpress: evidence.label.how</extracomment>
        <translation>صوّر الرقم والعنوان والوزن على الغلاف.</translation>
    </message>
    <message>
        <source>Photos of the packaging</source>
        <extracomment>Rules pack, text aliexpress: evidence.packaging</extracomment>
        <translation>صور للتغليف</translation>
    </message>
    <message>
        <source>Show all sides before you open it; a broken box concerns the carrier too.</source>
        <extracomment>Rules pack, text aliexpress: evidence.packaging.how</extracomment>
        <translation>أظهر كل الجوانب قبل الفتح؛ فالصندوق المكسور يعني الناقل أيضًا.</translation>
    </message>
    <message>
        <source>Photos beside a ruler</source>
        <extracomment>Rules pack, text aliexpress: evidence.ruler</extracomment>
        <translation>صور بجانب مسطرة</translation>
    </message>
    <message>
        <source>Lay the item flat, put a ruler along it and show the size label too.</source>
        <extracomment>Rules pack, text aliexpress: evidence.ruler.how</extracomment>
        <translation>ضع المنتج مسطحًا وبجانبه مسطرة، وأظهر ملصق المقاس أيضًا.</translation>
    </message>
    <message>
        <source>A photo on a scale</source>
        <extracomment>Rules pack, text aliexpress: evidence.scale</extracomment>
        <translation>صورة على ميزان</translation>
    </message>
    <message>
        <source>Put the parcel or the item on a scale so that the weight can be read.</source>
        <extracomment>Rules pack, text aliexpress: evidence.scale.how</extracomment>
        <translation>ضع الطرد أو المنتج على ميزان بحيث يُقرأ الوزن.</translation>
    </message>
    <message>
        <source>The tracking page</source>
        <extracomment>Rules pack, text aliexpress: evidence.tracking</extracomment>
        <translation>صفحة التتبع</translation>
    </message>
    <message>
        <source>Save it with its date; it must show your number and the last news.</source>
        <extracomment>Rules pack, text aliexpress: evidence.tracking.how</extracomment>
        <translation>احفظها بتاريخها؛ ويجب أن تُظهر رقمك وآخر الأخبار.</translation>
    </message>
    <message>
        <source>A video of the unpacking</source>
        <extracomment>Rules pack, text aliexpress: evidence.unboxing</extracomment>
        <translation>مقطع لفتح الطرد</translation>
    </message>
    <message>
        <source>Film 15 to 30 seconds without a cut: the label, the closed parcel, then what is inside.</source>
        <extracomment>Rules pack, text aliexpress: evidence.unboxing.how</extracomment>
        <translation>صوّر 15 إلى 30 ثانية بلا قطع: الملصق، ثم الطرد المغلق، ثم ما بداخله.</translation>
    </message>
    <message>
        <source>A video of the fault</source>
        <extracomment>Rules pack, text aliexpress: evidence.working</extracomment>
        <translation>مقطع للعطل</translation>
    </message>
    <message>
        <source>Show that it is charged or connected, then what it does not do.</source>
        <extracomment>Rules pack, text aliexpress: evidence.working.how</extracomment>
        <translation>أظهر أنه مشحون أو موصول، ثم ما الذي لا يعمل.</translation>
    </message>
    <message>
        <source>A coupon or a discount that was used for this order is probably lost when you cancel. It may return if everything bought with it is cancelled; that is rare.</source>
        <extracomment>Rules pack, text aliexpress: notice.coupon_lost</extracomment>
        <translation>القسيمة أو الخصم المستعمل في هذا الطلب يضيع على الأرجح عند الإلغاء. وقد يعود إذا أُلغي كل ما اشتُري به؛ وهذا نادر.</translation>
    </message>
    <message>
        <source>Before you buy, look at the seller&apos;s rating, the reviews and the terms: cancelling, returns and disputes are slow. Before you act, look at the order&apos;s status.</source>
        <extracomment>Rules pack, text aliexpress: rule.know-first</extracomment>
        <translation>قبل الشراء انظر في تقييم البائع والمراجعات والشروط: فالإلغاء والإرجاع والنزاعات بطيئة. وقبل أي خطوة انظر في حالة الطلب.</translation>
    </message>
    <message>
        <source>An appeal is possible once, within 7 days after the decision.</source>
        <extracomment>Rules pack, text aliexpress: parameter.appeal</extracomment>
        <translation>الاعتراض ممكن مرة واحدة خلال 7 أيام من القرار.</translation>
    </message>
    <message>
        <source>An appeal is answered within 5 business days, at most 10 days.</source>
        <extracomment>Rules pack, text aliexpress: parameter.appeal_review</extracomment>
        <translation>يُرد على الاعتراض خلال 5 أيام عمل، و10 أيام على الأكثر.</translation>
    </message>
    <message>
        <source>In Brazil a changed mind has 7 days after confirming the receipt.</source>
        <extracomment>Rules pack, text aliexpress: parameter.changed_mind_brazil</extracomment>
        <translation>في البرازيل لمن غيّر رأيه 7 أيام بعد تأكيد الاستلام.</translation>
    </message>
    <message>
        <source>In Brazil a fault can be claimed until 90 days after ordering.</source>
        <extracomment>Rules pack, text aliexpress: parameter.defect_brazil</extracomment>
        <translation>في البرازيل يمكن المطالبة بسبب عيب حتى 90 يومًا بعد الطلب.</translation>
    </message>
    <message>
        <source>The seller has 5 days to answer a dispute; silence means the refund that you proposed.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_answer</extracomment>
        <translation>أمام البائع 5 أيام للرد على النزاع؛ والصمت يعني الاسترداد الذي اقترحتَه.</translation>
    </message>
    <message>
        <source>Until 2018 a dispute closed 23 days after dispatch by courier.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close_courier</extracomment>
        <translation>حتى 2018 كان النزاع يُغلق بعد 23 يومًا من الشحن بشركة توصيل سريع.</translation>
    </message>
    <message>
        <source>Until 2018 a dispute closed 27 days after dispatch by express mail.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close_express</extracomment>
        <translation>حتى 2018 كان النزاع يُغلق بعد 27 يومًا من الشحن بالبريد السريع.</translation>
    </message>
    <message>
        <source>Until 2018 a dispute closed 39 days after dispatch by the post.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close_post</extracomment>
        <translation>حتى 2018 كان النزاع يُغلق بعد 39 يومًا من الشحن بالبريد.</translation>
    </message>
    <message>
        <source>Before 2018 a dispute opened 6 days after dispatch.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_open_old</extracomment>
        <translation>قبل 2018 كان النزاع يُفتح بعد 6 أيام من الشحن.</translation>
    </message>
    <message>
        <source>The platform can be asked to decide from the third or fourth day on.</source>
        <extracomment>Rules pack, text aliexpress: parameter.escalate_from</extracomment>
        <translation>من اليوم الثالث أو الرابع يمكن أن يُطلب من المنصة أن تقرر.</translation>
    </message>
    <message>
        <source>The platform can be asked to decide until the fifteenth day; in older disputes it stepped in by itself on the sixteenth.</source>
        <extracomment>Rules pack, text aliexpress: parameter.escalate_until</extracomment>
        <translation>حتى اليوم الخامس عشر يمكن أن يُطلب من المنصة أن تقرر؛ وفي النزاعات الأقدم كانت تتدخل من نفسها في السادس عشر.</translation>
    </message>
    <message>
        <source>A free return, where the item offers one, is open until 15 days after delivery.</source>
        <extracomment>Rules pack, text aliexpress: parameter.free_return</extracomment>
        <translation>الإرجاع المجاني، حيث يتيحه المنتج، ممكن حتى 15 يومًا بعد التسليم.</translation>
    </message>
    <message>
        <source>The platform proposes a solution within 7 days after the dispute was opened.</source>
        <extracomment>Rules pack, text aliexpress: parameter.platform_step</extracomment>
        <translation>تقترح المنصة حلًّا خلال 7 أيام من فتح النزاع.</translation>
    </message>
    <message>
        <source>Buyer protection begins with dispatch and lasts up to 90 days; rules of thumb say 60 or 75.</source>
        <extracomment>Rules pack, text aliexpress: parameter.protection</extracomment>
        <translation>تبدأ حماية المشتري مع الشحن وتدوم حتى 90 يومًا؛ وتقول قواعد تقريبية 60 أو 75.</translation>
    </message>
    <message>
        <source>Goods of an agreed return have to be sent within 10 days, with a tracking number.</source>
        <extracomment>Rules pack, text aliexpress: parameter.return_ship</extracomment>
        <translation>بضاعة الإرجاع المتفق عليه يجب إرسالها خلال 10 أيام مع رقم تتبع.</translation>
    </message>
    <message>
        <source>Where delivery is promised in less than 5 days, a dispute need not wait for the eleventh day.</source>
        <extracomment>Rules pack, text aliexpress: parameter.short_delivery</extracomment>
        <translation>حيث يُوعد بالتسليم في أقل من 5 أيام لا حاجة إلى انتظار اليوم الحادي عشر لفتح نزاع.</translation>
    </message>
    <message>
        <source>The quality is bad</source>
        <extracomment>Rules pack, text aliexpress: problem.bad_quality</extracomment>
        <translation>الجودة رديئة</translation>
    </message>
    <message>
        <source>The box is damaged</source>
        <extracomment>Rules pack, text aliexpress: problem.box_damaged</extracomment>
        <translation>الصندوق تالف</translation>
    </message>
    <message>
        <source>It is counterfeit</source>
        <extracomment>Rules pack, text aliexpress: problem.counterfeit</extracomment>
        <translation>مقلَّد</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <extracomment>Rules pack, text aliexpress: problem.damaged</extracomment>
        <translation>تالف</translation>
    </message>
    <message>
        <source>The size differs</source>
        <extracomment>Rules pack, text aliexpress: problem.different_size</extracomment>
        <translation>المقاس مختلف</translation>
    </message>
    <message>
        <source>It does not work</source>
        <extracomment>Rules pack, text aliexpress: problem.does_not_work</extracomment>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>The parcel is empty</source>
        <extracomment>Rules pack, text aliexpress: problem.empty_parcel</extracomment>
        <translation>الطرد فارغ</translation>
    </message>
    <message>
        <source>The parcel is held by customs</source>
        <extracomment>Rules pack, text aliexpress: problem.held_by_customs</extracomment>
        <translation>الطرد محتجز في الجمارك</translation>
    </message>
    <message>
        <source>The parcel is still in transit</source>
        <extracomment>Rules pack, text aliexpress: problem.in_transit</extracomment>
        <translation>الطرد ما زال في الطريق</translation>
    </message>
    <message>
        <source>The tracking number is not valid</source>
        <extracomment>Rules pack, text aliexpress: problem.invalid_number</extracomment>
        <translation>رقم التتبع غير صالح</translation>
    </message>
    <message>
        <source>There is no tracking information</source>
        <extracomment>Rules pack, text aliexpress: problem.no_tracking</extracomment>
        <translation>لا توجد معلومات تتبع</translation>
    </message>
    <message>
        <source>The parcel was delivered to another address</source>
        <extracomment>Rules pack, text aliexpress: problem.other_address</extracomment>
        <translation>سُلّم الطرد إلى عنوان آخر</translation>
    </message>
    <message>
        <source>It was sent another way than paid for</source>
        <extracomment>Rules pack, text aliexpress: problem.other_shipping</extracomment>
        <translation>أُرسل بطريقة غير التي دُفع ثمنها</translation>
    </message>
    <message>
        <source>The quantity is wrong, or parts are missing</source>
        <extracomment>Rules pack, text aliexpress: problem.parts_missing</extracomment>
        <translation>الكمية خاطئة أو تنقص أجزاء</translation>
    </message>
    <message>
        <source>The parcel was returned by the carrier</source>
        <extracomment>Rules pack, text aliexpress: problem.returned_by_carrier</extracomment>
        <translation>أعاد الناقل الطرد</translation>
    </message>
    <message>
        <source>It is shown as delivered, but it did not arrive</source>
        <extracomment>Rules pack, text aliexpress: problem.shown_delivered</extracomment>
        <translation>يظهر أنه سُلّم لكنه لم يصل</translation>
    </message>
    <message>
        <source>It is another item than ordered</source>
        <extracomment>Rules pack, text aliexpress: problem.wrong_item</extracomment>
        <translation>منتج غير الذي طُلب</translation>
    </message>
    <message>
        <source>An order has one appeal, within 7 days after the decision.</source>
        <extracomment>Rules pack, text aliexpress: rule.appeal-once</extracomment>
        <translation>لكل طلب اعتراض واحد خلال 7 أيام من القرار.</translation>
    </message>
    <message>
        <source>When the platform&apos;s ways are used up, a consumers&apos; office of your country can help.</source>
        <extracomment>Rules pack, text aliexpress: rule.authority</extracomment>
        <translation>عندما تُستنفد طرق المنصة يمكن أن تساعدك جهة حماية المستهلك في بلدك.</translation>
    </message>
    <message>
        <source>A bank or PayPal can take a payment back; that is a way of its own.</source>
        <extracomment>Rules pack, text aliexpress: rule.chargeback</extracomment>
        <translation>يمكن للبنك أو PayPal استرجاع الدفعة؛ وهذا طريق مستقل.</translation>
    </message>
    <message>
        <source>While the bank looks into it, the order is frozen. If the bank agrees, the order is closed and refunded; if not, it goes on.</source>
        <extracomment>Rules pack, text aliexpress: rule.chargeback-freezes</extracomment>
        <translation>ما دام البنك ينظر في الأمر يبقى الطلب مجمّدًا. إن وافق البنك أُغلق الطلب وأُعيد المال؛ وإلا استمر.</translation>
    </message>
    <message>
        <source>A seller&apos;s coupon, a promo code or an expired coupon is probably lost with the order; it may return if everything bought with it is cancelled, which is rare.</source>
        <extracomment>Rules pack, text aliexpress: rule.coupon-lost</extracomment>
        <translation>قسيمة البائع أو رمز الخصم أو القسيمة المنتهية تضيع على الأرجح مع الطلب؛ وقد تعود إذا أُلغي كل ما اشتُري بها، وهذا نادر.</translation>
    </message>
    <message>
        <source>Without any tracking news all of the money can be claimed; one guide says that nothing is paid back before the post has verified the delivery.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-no-tracking</extracomment>
        <translation>من دون أي أخبار تتبع يمكن المطالبة بكل المال؛ ويقول أحد الأدلة إنه لا يُعاد شيء قبل أن يتحقق البريد من التسليم.</translation>
    </message>
    <message>
        <source>While the parcel is under way and the promised time runs, a missing parcel cannot be claimed yet.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-not-received</extracomment>
        <translation>ما دام الطرد في الطريق والوقت الموعود ساريًا لا يمكن بعدُ المطالبة بسبب عدم الوصول.</translation>
    </message>
    <message>
        <source>Either side may change the wish, the amount and the evidence until the dispute is closed.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-offer</extracomment>
        <translation>لكل طرف أن يغيّر المطلب والمبلغ والأدلة حتى يُغلق النزاع.</translation>
    </message>
    <message>
        <source>A changed mind is taken only where the item&apos;s page offers a return; otherwise the seller has to agree.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-personal</extracomment>
        <translation>من غيّر رأيه يُقبل منه الإرجاع فقط حيث تتيحه صفحة المنتج؛ وإلا فعلى البائع أن يوافق.</translation>
    </message>
    <message>
        <source>What arrived damaged, wrong, false or incomplete can be claimed with photos or a video.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-received</extracomment>
        <translation>ما وصل تالفًا أو خاطئًا أو مقلدًا أو ناقصًا يمكن المطالبة بسببه بصور أو مقطع.</translation>
    </message>
    <message>
        <source>When the platform asks for more, a countdown on the page runs, often 3 days.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-your-turn</extracomment>
        <translation>عندما تطلب المنصة المزيد يجري عدّ تنازلي في الصفحة، غالبًا 3 أيام.</translation>
    </message>
    <message>
        <source>In the EU goods have to conform for two years, and many may be sent back within 14 days at your own cost.</source>
        <extracomment>Rules pack, text aliexpress: rule.eu-rights</extracomment>
        <translation>في الاتحاد الأوروبي يجب أن تبقى البضاعة مطابقة سنتين، ويجوز إرجاع كثير منها خلال 14 يومًا على نفقتك.</translation>
    </message>
    <message>
        <source>Buyer protection can be lengthened while it runs; the seller agrees or does not.</source>
        <extracomment>Rules pack, text aliexpress: rule.extend-protection</extracomment>
        <translation>يمكن تمديد حماية المشتري ما دامت سارية؛ والبائع يوافق أو لا يوافق.</translation>
    </message>
    <message>
        <source>The seller cancelled: ask for your money, or agree on another product and its terms, and see that the new parcel has a tracking number.</source>
        <extracomment>Rules pack, text aliexpress: rule.new-terms</extracomment>
        <translation>ألغى البائع: اطلب مالك، أو اتفق على منتج آخر وشروطه، وتأكد أن للطرد الجديد رقم تتبع.</translation>
    </message>
    <message>
        <source>A seller who does not ship in time is fined and the money comes back by itself; one guide says that it has to be claimed.</source>
        <extracomment>Rules pack, text aliexpress: rule.not-sent-refund</extracomment>
        <translation>البائع الذي لا يشحن في الوقت المحدد يُغرَّم ويعود المال من نفسه؛ ويقول أحد الأدلة إنه يجب المطالبة به.</translation>
    </message>
    <message>
        <source>A tracking number is no proof of dispatch: it may belong to another parcel, or to none.</source>
        <extracomment>Rules pack, text aliexpress: rule.number-proves-nothing</extracomment>
        <translation>رقم التتبع ليس دليلًا على الشحن: فقد يعود إلى طرد آخر أو إلى لا شيء.</translation>
    </message>
    <message>
        <source>The number fails its check, or belongs to a parcel between other countries: ask for a scan of the post&apos;s receipt, and name it in a dispute.</source>
        <extracomment>Rules pack, text aliexpress: rule.odd-number</extracomment>
        <translation>الرقم لا يجتاز التحقق أو يعود إلى طرد بين بلدان أخرى: اطلب نسخة من إيصال البريد، واذكر ذلك في النزاع.</translation>
    </message>
    <message>
        <source>In older orders confirming the receipt ended the right to a dispute.</source>
        <extracomment>Rules pack, text aliexpress: rule.old-confirmed</extracomment>
        <translation>في الطلبات الأقدم كان تأكيد الاستلام ينهي الحق في النزاع.</translation>
    </message>
    <message>
        <source>The platform looks into a dispute within 7 days; it can be asked to from the third or fourth day on.</source>
        <extracomment>Rules pack, text aliexpress: rule.platform-steps-in</extracomment>
        <translation>تنظر المنصة في النزاع خلال 7 أيام؛ ويمكن أن يُطلب منها ذلك من اليوم الثالث أو الرابع.</translation>
    </message>
    <message>
        <source>The seller gets the money when you confirm the receipt, or when the protection ends.</source>
        <extracomment>Rules pack, text aliexpress: rule.protection</extracomment>
        <translation>يحصل البائع على المال عندما تؤكد الاستلام أو عندما تنتهي الحماية.</translation>
    </message>
    <message>
        <source>One guide lets you refuse the parcel at the door; another says that it has to be received and disputed. The money follows the goods&apos; return.</source>
        <extracomment>Rules pack, text aliexpress: rule.refuse-parcel</extracomment>
        <translation>يتيح أحد الأدلة رفض الطرد عند الباب؛ ويقول آخر إنه يجب استلامه ثم فتح نزاع. ويتبع المال عودة البضاعة.</translation>
    </message>
    <message>
        <source>One guide says that the buyer always pays for sending goods back; others know of free returns. For a fault the seller pays.</source>
        <extracomment>Rules pack, text aliexpress: rule.return-costs</extracomment>
        <translation>يقول أحد الأدلة إن المشتري يدفع دائمًا ثمن الإرجاع؛ وتعرف أدلة أخرى إرجاعًا مجانيًا. وعند العيب يدفع البائع.</translation>
    </message>
    <message>
        <source>Send the goods within 10 days and enter the tracking number, or the money goes to the seller.</source>
        <extracomment>Rules pack, text aliexpress: rule.return-in-time</extracomment>
        <translation>أرسل البضاعة خلال 10 أيام وأدخل رقم التتبع، وإلا ذهب المال إلى البائع.</translation>
    </message>
    <message>
        <source>A second dispute is possible only if the first was taken back, never after an accepted or decided one.</source>
        <extracomment>Rules pack, text aliexpress: rule.second-dispute</extracomment>
        <translation>النزاع الثاني ممكن فقط إذا سُحب الأول، لا بعد نزاع قُبل أو صدر فيه قرار.</translation>
    </message>
    <message>
        <source>Nothing, as long as it does not ship: look at the order now and then.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-awaited.waiting</extracomment>
        <translation>لا شيء ما دام لم يشحن: انظر في الطلب بين حين وآخر.</translation>
    </message>
    <message>
        <source>It is the seller&apos;s turn; a second message within a day or two changes nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-awaited.why</extracomment>
        <translation>الدور على البائع؛ ورسالة ثانية خلال يوم أو يومين لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The seller may still ship.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-look.waiting</extracomment>
        <translation>لا يزال بإمكان البائع أن يشحن.</translation>
    </message>
    <message>
        <source>The seller&apos;s time is over by every source; only support can close the order.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-support.why</extracomment>
        <translation>انتهى وقت البائع بحسب كل المصادر؛ والدعم وحده يستطيع إغلاق الطلب.</translation>
    </message>
    <message>
        <source>The seller may ship while the request waits.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue.waiting</extracomment>
        <translation>قد يشحن البائع في أثناء انتظار الطلب.</translation>
    </message>
    <message>
        <source>Support asks whether the seller was reminded.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue.why</extracomment>
        <translation>يسأل الدعم هل ذُكّر البائع.</translation>
    </message>
    <message>
        <source>Sellers usually answer a message in a day or two; one reminder costs nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-slow.why</extracomment>
        <translation>يرد البائعون عادة خلال يوم أو يومين؛ وتذكير واحد لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>A coupon or a discount was used here; it comes back only if everything bought with it is cancelled, and seldom even then. The seller has {parameter:seller_reply_usual} to answer.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-coupon.detail</extracomment>
        <translation>استُعملت هنا قسيمة أو خصم؛ ولا تعود إلا إذا أُلغي كل ما اشتُري بها، وحتى عندها نادرًا. وأمام البائع {parameter:seller_reply_usual} للرد.</translation>
    </message>
    <message>
        <source>You can still cancel, but the coupon is probably lost.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-coupon.headline</extracomment>
        <translation>لا يزال بإمكانك الإلغاء، لكن القسيمة تضيع على الأرجح.</translation>
    </message>
    <message>
        <source>The seller may ship at any time.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-coupon.waiting</extracomment>
        <translation>قد يشحن البائع في أي وقت.</translation>
    </message>
    <message>
        <source>After dispatch cancelling is no longer possible; the coupon is lost either way.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-coupon.why</extracomment>
        <translation>بعد الشحن لا يمكن الإلغاء؛ والقسيمة ضائعة في الحالين.</translation>
    </message>
    <message>
        <source>If nothing ships, the order closes by itself and nothing is lost.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-late.waiting</extracomment>
        <translation>إن لم يُشحن شيء أُغلق الطلب من نفسه ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The seller may still ship in the last hours; a request now is still in time.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-late.why</extracomment>
        <translation>قد يشحن البائع في الساعات الأخيرة؛ والطلب الآن ما زال في وقته.</translation>
    </message>
    <message>
        <source>The seller may ship at any time, and then cancelling is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting.waiting</extracomment>
        <translation>قد يشحن البائع في أي وقت، وعندها ينتهي الإلغاء.</translation>
    </message>
    <message>
        <source>Until dispatch the request is enough; afterwards only a return or a dispute is left.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting.why</extracomment>
        <translation>حتى الشحن يكفي الطلب؛ وبعده لا يبقى إلا الإرجاع أو النزاع.</translation>
    </message>
    <message>
        <source>The order is frozen until the bank decides. If it agrees, the money comes back; if not, the order goes on.</source>
        <extracomment>Rules pack, text aliexpress: situation.bank-running.detail</extracomment>
        <translation>الطلب مجمّد حتى يقرر البنك. إن وافق عاد المال؛ وإلا استمر الطلب.</translation>
    </message>
    <message>
        <source>Your bank looks into it.</source>
        <extracomment>Rules pack, text aliexpress: situation.bank-running.headline</extracomment>
        <translation>بنكك ينظر في الأمر.</translation>
    </message>
    <message>
        <source>Nothing, but answer the bank&apos;s questions in its time.</source>
        <extracomment>Rules pack, text aliexpress: situation.bank-running.waiting</extracomment>
        <translation>لا شيء، لكن أجب عن أسئلة البنك في وقتها.</translation>
    </message>
    <message>
        <source>Every other way is closed while the bank decides.</source>
        <extracomment>Rules pack, text aliexpress: situation.bank-running.why</extracomment>
        <translation>كل طريق آخر مغلق ما دام البنك يقرر.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-not-sent.waiting</extracomment>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>You have nothing to ask for first: the refund runs by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-not-sent.why</extracomment>
        <translation>لا حاجة إلى طلب شيء أولًا: فالاسترداد يجري من نفسه.</translation>
    </message>
    <message>
        <source>Nothing is asked of you.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-security.why</extracomment>
        <translation>لا يُطلب منك شيء.</translation>
    </message>
    <message>
        <source>Other complaints are too late, but a fault can be claimed before {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-defects.detail</extracomment>
        <translation>فات الأوان لغير ذلك، لكن يمكن المطالبة بسبب عيب قبل {deadline}.</translation>
    </message>
    <message>
        <source>Delivered. Faults can still be claimed.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-defects.headline</extracomment>
        <translation>سُلّم. لا يزال ممكنًا المطالبة بسبب العيوب.</translation>
    </message>
    <message>
        <source>The right ends {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-defects.waiting</extracomment>
        <translation>ينتهي الحق {deadline}.</translation>
    </message>
    <message>
        <source>Confirming now would release the money before the fault is looked at.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-defects.why</extracomment>
        <translation>التأكيد الآن يصرف المال قبل النظر في العيب.</translation>
    </message>
    <message>
        <source>After {deadline} faults can no longer be claimed.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered.waiting</extracomment>
        <translation>بعد {deadline} لا يمكن المطالبة بسبب العيوب.</translation>
    </message>
    <message>
        <source>A dispute is possible for some days only; confirming can wait.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered.why</extracomment>
        <translation>النزاع ممكن لأيام قليلة فقط؛ أما التأكيد فيمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>The money comes back in {refund}, unless a return was agreed on: then send the goods in time.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-accepted.detail</extracomment>
        <translation>يعود المال خلال {refund}، إلا إذا اتُفق على إرجاع: عندها أرسل البضاعة في وقتها.</translation>
    </message>
    <message>
        <source>You and the seller agree.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-accepted.headline</extracomment>
        <translation>اتفقتَ مع البائع.</translation>
    </message>
    <message>
        <source>A settled dispute cannot be opened again; only the money is left to watch.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-accepted.why</extracomment>
        <translation>النزاع المسوّى لا يمكن فتحه من جديد؛ ولا يبقى إلا متابعة المال.</translation>
    </message>
    <message>
        <source>The answer should come by {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed.detail</extracomment>
        <translation>ينبغي أن يأتي الجواب حتى {deadline}.</translation>
    </message>
    <message>
        <source>You appealed.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed.headline</extracomment>
        <translation>قدّمتَ اعتراضًا.</translation>
    </message>
    <message>
        <source>There is one appeal only; now it is the platform&apos;s turn.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed.why</extracomment>
        <translation>لا يوجد إلا اعتراض واحد؛ والدور الآن على المنصة.</translation>
    </message>
    <message>
        <source>If you accept it, follow the refund. If not, appeal before {deadline}; that is possible once.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-decided.detail</extracomment>
        <translation>إن قبلتَ فتابع الاسترداد. وإلا فاعترض قبل {deadline}؛ وهذا ممكن مرة واحدة.</translation>
    </message>
    <message>
        <source>The platform has decided.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-decided.headline</extracomment>
        <translation>قررت المنصة.</translation>
    </message>
    <message>
        <source>After the seventh day the decision stands.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-decided.waiting</extracomment>
        <translation>بعد اليوم السابع يصبح القرار نهائيًا.</translation>
    </message>
    <message>
        <source>The appeal is the only step here that ends soon.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-decided.why</extracomment>
        <translation>الاعتراض هو الخطوة الوحيدة هنا التي تنتهي قريبًا.</translation>
    </message>
    <message>
        <source>It should propose a solution by {deadline}. Watch the order&apos;s page: it may ask you for more.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-escalated.detail</extracomment>
        <translation>ينبغي أن تقترح حلًّا حتى {deadline}. راقب صفحة الطلب: فقد تطلب منك المزيد.</translation>
    </message>
    <message>
        <source>The platform looks into it.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-escalated.headline</extracomment>
        <translation>المنصة تنظر في الأمر.</translation>
    </message>
    <message>
        <source>Nothing, as long as you answer what the platform asks.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-escalated.waiting</extracomment>
        <translation>لا شيء ما دمت تجيب عما تسأله المنصة.</translation>
    </message>
    <message>
        <source>It is the platform&apos;s turn; a second message changes nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-escalated.why</extracomment>
        <translation>الدور على المنصة؛ ورسالة ثانية لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The platform should have decided by now. Write to support and name the day on which you opened it.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-late.detail</extracomment>
        <translation>كان على المنصة أن تقرر حتى الآن. اكتب إلى الدعم واذكر اليوم الذي فتحتَ فيه النزاع.</translation>
    </message>
    <message>
        <source>This dispute takes too long.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-late.headline</extracomment>
        <translation>هذا النزاع يطول أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Each day moves the end of your protection closer.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-late.waiting</extracomment>
        <translation>كل يوم يقرّب نهاية حمايتك.</translation>
    </message>
    <message>
        <source>The time for asking the platform to decide is over; support can still look.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-late.why</extracomment>
        <translation>انتهى وقت طلب القرار من المنصة؛ ولا يزال بإمكان الدعم أن ينظر.</translation>
    </message>
    <message>
        <source>Accept it only if you are content: that ends the dispute for good. Otherwise refuse it or name your own amount before {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-offer.detail</extracomment>
        <translation>لا تقبله إلا إذا كنت راضيًا: فالقبول ينهي النزاع نهائيًا. وإلا فارفضه أو اذكر مبلغك قبل {deadline}.</translation>
    </message>
    <message>
        <source>The seller made an offer.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-offer.headline</extracomment>
        <translation>قدّم البائع عرضًا.</translation>
    </message>
    <message>
        <source>The platform steps in and may take the seller&apos;s offer.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-offer.waiting</extracomment>
        <translation>تتدخل المنصة وقد تأخذ بعرض البائع.</translation>
    </message>
    <message>
        <source>An answer keeps the choice with you; the platform may otherwise choose between the two.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-offer.why</extracomment>
        <translation>بالجواب يبقى الخيار لك؛ وإلا فقد تختار المنصة بين الاثنين.</translation>
    </message>
    <message>
        <source>The seller has until {deadline} to answer; if it stays silent, the refund that you proposed is granted.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-opened.detail</extracomment>
        <translation>أمام البائع حتى {deadline} للرد؛ فإن صمت مُنح الاسترداد الذي اقترحتَه.</translation>
    </message>
    <message>
        <source>Nothing: the seller&apos;s clock runs.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-opened.waiting</extracomment>
        <translation>لا شيء: وقت البائع هو الذي يجري.</translation>
    </message>
    <message>
        <source>It is the seller&apos;s turn; the platform cannot be asked in the first days.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-opened.why</extracomment>
        <translation>الدور على البائع؛ ولا يمكن التوجه إلى المنصة في الأيام الأولى.</translation>
    </message>
    <message>
        <source>Follow the refund, if there is one. Your bank or a consumers&apos; office remain.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-over.detail</extracomment>
        <translation>تابع الاسترداد إن وُجد. ويبقى لك بنكك أو جهة حماية المستهلك.</translation>
    </message>
    <message>
        <source>The decision stands.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-over.headline</extracomment>
        <translation>القرار نهائي.</translation>
    </message>
    <message>
        <source>A bank takes complaints for a limited time only.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-over.waiting</extracomment>
        <translation>يقبل البنك الاعتراضات مدة محدودة فقط.</translation>
    </message>
    <message>
        <source>What the platform granted comes by itself; the other ways stay open beside it.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-over.why</extracomment>
        <translation>ما منحته المنصة يأتي من نفسه؛ وتبقى الطرق الأخرى مفتوحة إلى جانبه.</translation>
    </message>
    <message>
        <source>From {deadline} on the platform can be asked to decide. Use the time to add evidence.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused-early.detail</extracomment>
        <translation>من {deadline} يمكن أن يُطلب من المنصة أن تقرر. استغل الوقت لإضافة الأدلة.</translation>
    </message>
    <message>
        <source>No agreement yet.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused-early.headline</extracomment>
        <translation>لا اتفاق بعد.</translation>
    </message>
    <message>
        <source>The platform cannot be asked yet; a better offer may come first.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused-early.why</extracomment>
        <translation>لا يمكن التوجه إلى المنصة بعد؛ وقد يأتي قبل ذلك عرض أفضل.</translation>
    </message>
    <message>
        <source>Ask the platform to step in before {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused.detail</extracomment>
        <translation>اطلب من المنصة أن تتدخل قبل {deadline}.</translation>
    </message>
    <message>
        <source>No agreement: let the platform decide.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused.headline</extracomment>
        <translation>لا اتفاق: دع المنصة تقرر.</translation>
    </message>
    <message>
        <source>After the fifteenth day the platform can no longer be asked.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused.waiting</extracomment>
        <translation>بعد اليوم الخامس عشر لا يمكن التوجه إلى المنصة.</translation>
    </message>
    <message>
        <source>The seller has said its last word; only the platform can move it.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused.why</extracomment>
        <translation>قال البائع كلمته الأخيرة؛ والمنصة وحدها تستطيع تغييرها.</translation>
    </message>
    <message>
        <source>The refund that you proposed should have been granted. Look at the dispute and tell us what it says.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-silent.detail</extracomment>
        <translation>كان ينبغي منح الاسترداد الذي اقترحتَه. انظر في النزاع وأخبرنا بما فيه.</translation>
    </message>
    <message>
        <source>The time for asking the platform to decide runs.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-silent.waiting</extracomment>
        <translation>وقت طلب القرار من المنصة يجري.</translation>
    </message>
    <message>
        <source>What the site shows now decides whether anything is left to do.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-look.why</extracomment>
        <translation>ما يعرضه الموقع الآن يحدد هل بقي شيء يُفعل.</translation>
    </message>
    <message>
        <source>Ask the platform to decide before {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-unanswered.detail</extracomment>
        <translation>اطلب من المنصة أن تقرر قبل {deadline}.</translation>
    </message>
    <message>
        <source>The seller stays silent.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-unanswered.headline</extracomment>
        <translation>البائع صامت.</translation>
    </message>
    <message>
        <source>Silence should have brought the refund; only the platform can see why it did not.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-unanswered.why</extracomment>
        <translation>كان ينبغي أن يأتي الصمت بالاسترداد؛ والمنصة وحدها ترى لماذا لم يحدث.</translation>
    </message>
    <message>
        <source>Answer or add what is asked for before {deadline}; the page counts down.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-your-turn.detail</extracomment>
        <translation>أجب أو أضف ما هو مطلوب قبل {deadline}؛ فالوقت يجري في الصفحة.</translation>
    </message>
    <message>
        <source>The dispute waits for you.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-your-turn.headline</extracomment>
        <translation>النزاع ينتظرك.</translation>
    </message>
    <message>
        <source>Without an answer the dispute may be closed in the seller&apos;s favour.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-your-turn.waiting</extracomment>
        <translation>من دون جواب قد يُغلق النزاع لصالح البائع.</translation>
    </message>
    <message>
        <source>The countdown on the page is the only end that counts now.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-your-turn.why</extracomment>
        <translation>العدّ التنازلي في الصفحة هو الموعد الوحيد الذي يهم الآن.</translation>
    </message>
    <message>
        <source>The platform decides alone; it writes to you when it is done.</source>
        <extracomment>Rules pack, text aliexpress: situation.frozen.why</extracomment>
        <translation>تقرر المنصة وحدها؛ وتكتب إليك عندما تنتهي.</translation>
    </message>
    <message>
        <source>The seller may ship.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-no-button.waiting</extracomment>
        <translation>قد يشحن البائع.</translation>
    </message>
    <message>
        <source>Without the button only the seller&apos;s consent helps.</source>
        <extracomment>Rules pack, text aliexpress: situation.no-button.why</extracomment>
        <translation>من دون الزر لا تنفع إلا موافقة البائع.</translation>
    </message>
    <message>
        <source>The rest may ship too.</source>
        <extracomment>Rules pack, text aliexpress: situation.partly-shipped.waiting</extracomment>
        <translation>قد يُشحن الباقي أيضًا.</translation>
    </message>
    <message>
        <source>Only the seller knows whether the rest can be held back.</source>
        <extracomment>Rules pack, text aliexpress: situation.partly-shipped.why</extracomment>
        <translation>البائع وحده يعرف هل يمكن إيقاف الباقي.</translation>
    </message>
    <message>
        <source>The money comes by itself; before its time is over support only says so.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-announced.why</extracomment>
        <translation>المال يأتي من نفسه؛ وقبل انتهاء وقته لن يقول الدعم غير ذلك.</translation>
    </message>
    <message>
        <source>Nothing more than time.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-overdue.waiting</extracomment>
        <translation>لا شيء سوى الوقت.</translation>
    </message>
    <message>
        <source>The bank&apos;s time is over; only support can see where the money is.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-overdue.why</extracomment>
        <translation>انتهى وقت البنك؛ والدعم وحده يرى أين المال.</translation>
    </message>
    <message>
        <source>You owe nothing: the money comes by itself, and new terms can be agreed on beside it.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-seller-cancelled.why</extracomment>
        <translation>لست مدينًا بشيء: فالمال يأتي من نفسه، ويمكن الاتفاق إلى جانبه على شروط جديدة.</translation>
    </message>
    <message>
        <source>The date on the page is when the money was sent; the rest is up to your bank.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-sent.why</extracomment>
        <translation>التاريخ في الصفحة هو وقت إرسال المال؛ والباقي على بنكك.</translation>
    </message>
    <message>
        <source>If nothing ships in time, the order closes by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused.waiting</extracomment>
        <translation>إن لم يُشحن شيء في الوقت المحدد أُغلق الطلب من نفسه.</translation>
    </message>
    <message>
        <source>A seller who cannot show proof has not shipped, and then the request can be made again.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused.why</extracomment>
        <translation>البائع الذي لا يقدّم دليلًا لم يشحن، وعندها يمكن تكرار الطلب.</translation>
    </message>
    <message>
        <source>If you sent the goods, enter the tracking number and write to support at once; if not, the money goes to the seller.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-late.detail</extracomment>
        <translation>إن كنت أرسلت البضاعة فأدخل رقم التتبع واكتب إلى الدعم فورًا؛ وإلا ذهب المال إلى البائع.</translation>
    </message>
    <message>
        <source>The time for sending back is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-late.headline</extracomment>
        <translation>انتهى وقت الإرجاع.</translation>
    </message>
    <message>
        <source>Each hour counts: the money is being released to the seller.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-late.waiting</extracomment>
        <translation>كل ساعة مهمة: فالمال يُصرف للبائع الآن.</translation>
    </message>
    <message>
        <source>Only support can still take a late return.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-late.why</extracomment>
        <translation>الدعم وحده يستطيع قبول إرجاع متأخر.</translation>
    </message>
    <message>
        <source>The money comes back in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-received.detail</extracomment>
        <translation>يعود المال خلال {refund}.</translation>
    </message>
    <message>
        <source>The seller has the goods.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-received.headline</extracomment>
        <translation>البضاعة عند البائع.</translation>
    </message>
    <message>
        <source>Only the money is left to watch.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-received.why</extracomment>
        <translation>لا يبقى إلا متابعة المال.</translation>
    </message>
    <message>
        <source>Send them before {deadline} and enter the tracking number: otherwise the money goes to the seller.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-running.detail</extracomment>
        <translation>أرسلها قبل {deadline} وأدخل رقم التتبع: وإلا ذهب المال إلى البائع.</translation>
    </message>
    <message>
        <source>Send the goods back now.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-running.headline</extracomment>
        <translation>أعد البضاعة الآن.</translation>
    </message>
    <message>
        <source>All of the money.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-running.waiting</extracomment>
        <translation>المال كله.</translation>
    </message>
    <message>
        <source>No other date of this order costs as much when it is missed.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-running.why</extracomment>
        <translation>لا موعد آخر في هذا الطلب يكلّف تفويته مثل هذا.</translation>
    </message>
    <message>
        <source>The money follows when the seller has received them. Keep the carrier&apos;s receipt.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-sent.detail</extracomment>
        <translation>يأتي المال عندما يستلمها البائع. احتفظ بإيصال الناقل.</translation>
    </message>
    <message>
        <source>The goods are on their way back.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-sent.headline</extracomment>
        <translation>البضاعة في طريق العودة.</translation>
    </message>
    <message>
        <source>It is the carrier&apos;s and the seller&apos;s turn.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-sent.why</extracomment>
        <translation>الدور على الناقل والبائع.</translation>
    </message>
    <message>
        <source>When the check ends, the seller gets the order and must agree.</source>
        <extracomment>Rules pack, text aliexpress: situation.review.waiting</extracomment>
        <translation>عندما ينتهي التحقق يتسلم البائع الطلب ويجب أن يوافق.</translation>
    </message>
    <message>
        <source>While the payment is checked nobody has to agree; afterwards the seller has to.</source>
        <extracomment>Rules pack, text aliexpress: situation.review.why</extracomment>
        <translation>ما دام الدفع قيد التحقق لا حاجة إلى موافقة أحد؛ وبعده يجب أن يوافق البائع.</translation>
    </message>
    <message>
        <source>When the protection ends, the seller gets the money.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-late.waiting</extracomment>
        <translation>عندما تنتهي الحماية يحصل البائع على المال.</translation>
    </message>
    <message>
        <source>The parcel&apos;s news decide which kind of dispute fits.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-late.why</extracomment>
        <translation>أخبار الطرد تحدد أي نوع من النزاع يناسب.</translation>
    </message>
    <message>
        <source>Nothing yet: a dispute opens later.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-meanwhile.waiting</extracomment>
        <translation>لا شيء بعد: فالنزاع يُفتح لاحقًا.</translation>
    </message>
    <message>
        <source>A parcel that is under way cannot be called back; what counts now is where it is.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-meanwhile.why</extracomment>
        <translation>الطرد الذي في الطريق لا يمكن استرجاعه؛ والمهم الآن أين هو.</translation>
    </message>
    <message>
        <source>If it is not there, open a dispute before {deadline}. Do not confirm the receipt.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-missing.detail</extracomment>
        <translation>إن لم يصل فافتح نزاعًا قبل {deadline}. ولا تؤكد الاستلام.</translation>
    </message>
    <message>
        <source>It should have arrived.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-missing.headline</extracomment>
        <translation>كان ينبغي أن يصل.</translation>
    </message>
    <message>
        <source>A dispute keeps the money from the seller; a message alone does not stop the clock.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-missing.why</extracomment>
        <translation>النزاع يمنع المال عن البائع؛ أما الرسالة وحدها فلا توقف الوقت.</translation>
    </message>
    <message>
        <source>Look at the order: if none is there either, ask the seller. A number alone would still prove nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-no-number.detail</extracomment>
        <translation>انظر في الطلب: إن لم يوجد هناك أيضًا فاسأل البائع. والرقم وحده لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>No tracking number is known.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-no-number.headline</extracomment>
        <translation>لا يُعرف رقم تتبع.</translation>
    </message>
    <message>
        <source>The order&apos;s page may show a number that we have not seen.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-no-number.why</extracomment>
        <translation>قد تعرض صفحة الطلب رقمًا لم نره.</translation>
    </message>
    <message>
        <source>It fails its check or belongs to other countries. Ask for a scan of the post&apos;s receipt; from {deadline} on a dispute can name it.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-odd-number.detail</extracomment>
        <translation>لا يجتاز التحقق أو يعود إلى بلدان أخرى. اطلب نسخة من إيصال البريد؛ ومن {deadline} يمكن ذكره في نزاع.</translation>
    </message>
    <message>
        <source>This tracking number looks wrong.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-odd-number.headline</extracomment>
        <translation>رقم التتبع هذا يبدو خاطئًا.</translation>
    </message>
    <message>
        <source>Nothing yet: the dispute opens later anyway.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-odd-number.waiting</extracomment>
        <translation>لا شيء بعد: فالنزاع يُفتح لاحقًا على أي حال.</translation>
    </message>
    <message>
        <source>The seller&apos;s answer is the evidence that a dispute will need.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-odd-number.why</extracomment>
        <translation>جواب البائع هو الدليل الذي سيحتاجه النزاع.</translation>
    </message>
    <message>
        <source>By our count no dispute can be opened any more. Look at the order: a date printed there beats our count.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-over.detail</extracomment>
        <translation>بحسب حسابنا لا يمكن فتح نزاع بعد الآن. انظر في الطلب: فالتاريخ المطبوع هناك مقدَّم على حسابنا.</translation>
    </message>
    <message>
        <source>The protection should be over.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-over.headline</extracomment>
        <translation>يُفترض أن الحماية انتهت.</translation>
    </message>
    <message>
        <source>Only the order&apos;s page can tell whether the protection was lengthened.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-over.why</extracomment>
        <translation>صفحة الطلب وحدها تبيّن هل مُدّدت الحماية.</translation>
    </message>
    <message>
        <source>Nothing, until the protection ends.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped.waiting</extracomment>
        <translation>لا شيء، حتى تنتهي الحماية.</translation>
    </message>
    <message>
        <source>Nothing else is open yet, and the parcel&apos;s news decide what comes next.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped.why</extracomment>
        <translation>لا شيء آخر متاح بعد، وأخبار الطرد تحدد ما يأتي.</translation>
    </message>
    <message>
        <source>The order closes by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid-late.waiting</extracomment>
        <translation>يُغلق الطلب من نفسه.</translation>
    </message>
    <message>
        <source>Paying is the only step with an end; doing nothing costs nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid-late.why</extracomment>
        <translation>للدفع وحده موعد نهائي؛ وعدم فعل شيء لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The appeal should be answered.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.appeal_decided</extracomment>
        <translation>ينبغي أن يُرد على الاعتراض.</translation>
    </message>
    <message>
        <source>By then the platform should propose a solution.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.platform_proposes</extracomment>
        <translation>حتى ذلك الوقت ينبغي أن تقترح المنصة حلًّا.</translation>
    </message>
    <message>
        <source>The protection ends: the order confirms itself, and the seller gets the money.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.protection_ends</extracomment>
        <translation>تنتهي الحماية: يتأكد الاستلام من نفسه ويحصل البائع على المال.</translation>
    </message>
    <message>
        <source>The time for sending the goods back ends; then the money goes to the seller.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.return_lapses</extracomment>
        <translation>ينتهي وقت إعادة البضاعة؛ وعندها يذهب المال إلى البائع.</translation>
    </message>
    <message>
        <source>The seller&apos;s time to answer the dispute ends; silence means the refund that you proposed.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.seller_answers_dispute</extracomment>
        <translation>ينتهي وقت البائع للرد على النزاع؛ والصمت يعني الاسترداد الذي اقترحتَه.</translation>
    </message>
    <message>
        <source>Open the dispute from the list of disputes, or from the order&apos;s page.</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.path1</extracomment>
        <translation>افتح النزاع من قائمة النزاعات أو من صفحة الطلب.</translation>
    </message>
    <message>
        <source>Open the order; where the window for cancelling offers to extend the processing time, choose that.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_ship_time.path1</extracomment>
        <translation>افتح الطلب؛ وحيث تعرض نافذة الإلغاء تمديد مدة المعالجة فاختر ذلك.</translation>
    </message>
    <message>
        <source>Open the order, on some pages from the tab “Purchases”, and choose “Returns/refunds”; print the label if the page gives one.</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.path1</extracomment>
        <translation>افتح الطلب، وفي بعض الصفحات من تبويب «Purchases»، واختر «Returns/refunds»؛ واطبع الملصق إن أعطته الصفحة.</translation>
    </message>
    <message>
        <source>Photograph the official letter that names the reason: papers that are missing, a declared value that is wrong, or a brand&apos;s rights.</source>
        <extracomment>Rules pack, text aliexpress: evidence.customs.how</extracomment>
        <translation>صوّر الخطاب الرسمي الذي يذكر السبب: أوراق ناقصة، أو قيمة مصرَّح بها خطأ، أو حقوق علامة تجارية.</translation>
    </message>
    <message>
        <source>Name every difference and show each one beside the item&apos;s page. Of several pieces show as many as you can.</source>
        <extracomment>Rules pack, text aliexpress: evidence.differences.how</extracomment>
        <translation>اذكر كل اختلاف وأظهره بجانب صفحة المنتج. وإن كانت القطع عدة فأظهر أكثر ما تستطيع منها.</translation>
    </message>
    <message>
        <source>The order&apos;s page</source>
        <extracomment>Rules pack, text aliexpress: evidence.order_page</extracomment>
        <translation>صفحة الطلب</translation>
    </message>
    <message>
        <source>Save it with its dates, what was paid and how it was to be sent.</source>
        <extracomment>Rules pack, text aliexpress: evidence.order_page.how</extracomment>
        <translation>احفظها بتواريخها وما دُفع وطريقة الشحن المتفق عليها.</translation>
    </message>
    <message>
        <source>What today&apos;s form takes is not known: older help names pictures under 2 MB as jpg, png, gif or bmp, long videos in a zip file, English letters only, and 3 days for adding evidence. A file that is too large or of an unknown kind is a usual cause of a failing upload. Ask the form, and keep the originals.</source>
        <extracomment>Rules pack, text aliexpress: notice.dispute_evidence</extracomment>
        <translation>ما تقبله استمارة اليوم غير معروف: تذكر المساعدة الأقدم صورًا أصغر من 2 ميغابايت بصيغة jpg أو png أو gif أو bmp، ومقاطع طويلة في ملف zip، وحروفًا إنجليزية فقط، و3 أيام لإضافة الأدلة. والملف الكبير جدًا أو مجهول النوع سبب معتاد لفشل الرفع. انظر في الاستمارة واحتفظ بالأصول.</translation>
    </message>
    <message>
        <source>A dispute usually takes 7 to 15 days, with the platform&apos;s help up to a month. Real returns were opened 12 days after ordering in the middle, and took 4 days in the middle and 47 at most.</source>
        <extracomment>Rules pack, text aliexpress: notice.dispute_time</extracomment>
        <translation>يستغرق النزاع عادة 7 إلى 15 يومًا، وبمساعدة المنصة حتى شهر. وإرجاعات حقيقية فُتحت في الوسط بعد 12 يومًا من الطلب واستغرقت 4 أيام في الوسط و47 على الأكثر.</translation>
    </message>
    <message>
        <source>If the seller asks you to name a reason that is yours although it is the one who cannot deliver, you need not agree: a seller who cancels by itself is penalised. It may offer all of the money, a part of it, or to go on with the order; a part is yours to refuse.</source>
        <extracomment>Rules pack, text aliexpress: notice.seller_wishes</extracomment>
        <translation>إذا طلب منك البائع أن تذكر سببًا يعود إليك مع أنه هو العاجز عن التسليم، فلست مضطرًا إلى الموافقة: فالبائع الذي يلغي بنفسه يُعاقَب. قد يعرض عليك المال كله أو جزءًا منه، أو الاستمرار في الطلب؛ ومن حقك أن ترفض الجزء.</translation>
    </message>
    <message>
        <source>Choose the reason that is true; the platform does not ask further. A reason that suits the seller often brings a faster yes, but a false one gives away your own claim that the seller failed.</source>
        <extracomment>Rules pack, text aliexpress: notice.true_reason</extracomment>
        <translation>اختر السبب الصحيح؛ فالمنصة لا تسأل أكثر من ذلك. السبب الذي يناسب البائع كثيرًا ما يجلب موافقة أسرع، لكن السبب غير الصحيح يُفقدك حقك في القول إن البائع قد قصّر.</translation>
    </message>
    <message>
        <source>Western Union keeps the money ready for 45 days.</source>
        <extracomment>Rules pack, text aliexpress: parameter.collect_western_union</extracomment>
        <translation>تحتفظ ويسترن يونيون بالمال 45 يومًا.</translation>
    </message>
    <message>
        <source>Until 2018 a dispute closed 23 to 39 days after dispatch, depending on the carrier; where that is not known, both ends are shown.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close_old</extracomment>
        <translation>حتى 2018 كان النزاع يُغلق بعد 23 إلى 39 يومًا من الشحن بحسب الناقل؛ فإن لم يُعرف عُرضت النهايتان.</translation>
    </message>
    <message>
        <source>In the EU a purchase may be withdrawn from within 14 days after delivery, at your own cost.</source>
        <extracomment>Rules pack, text aliexpress: parameter.eu_withdrawal</extracomment>
        <translation>في الاتحاد الأوروبي يمكن الرجوع عن الشراء خلال 14 يومًا من التسليم على نفقتك.</translation>
    </message>
    <message>
        <source>By Russian law what was received may be sent back within 7 days.</source>
        <extracomment>Rules pack, text aliexpress: parameter.law_week</extracomment>
        <translation>بموجب القانون الروسي يجوز إرجاع ما استُلم خلال 7 أيام.</translation>
    </message>
    <message>
        <source>The seller has to name a tracking number within 5 business days after dispatch; by one guide you may ask for it at once.</source>
        <extracomment>Rules pack, text aliexpress: parameter.number_due</extracomment>
        <translation>على البائع أن يذكر رقم التتبع خلال 5 أيام عمل من الشحن؛ وبحسب أحد الأدلة يمكنك طلبه فورًا.</translation>
    </message>
    <message>
        <source>The colour, material, function or design differs</source>
        <extracomment>Rules pack, text aliexpress: problem.different_look</extracomment>
        <translation>اللون أو المادة أو الوظيفة أو التصميم مختلف</translation>
    </message>
    <message>
        <source>Says nothing about the seller. One guide thinks that it is the only reason that never counts against the seller; another that the reason hardly matters; an older help page of the site held all but the first two against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.other.effect</extracomment>
        <translation>لا يقول شيئًا عن البائع. يرى أحد الأدلة أنه السبب الوحيد الذي لا يُحسب أبدًا على البائع، ويرى دليل آخر أن السبب لا يكاد يهم، وصفحة مساعدة أقدم للموقع كانت تحسب على البائع كل سبب سوى الأولين.</translation>
    </message>
    <message>
        <source>Write to the seller before a return or a dispute: say politely what happened and ask it to take the goods back. It may refuse. A promise to buy another model there helps, but promise only what you mean to keep.</source>
        <extracomment>Rules pack, text aliexpress: rule.ask-for-return</extracomment>
        <translation>اكتب إلى البائع قبل الإرجاع أو النزاع: قل بأدب ما حدث واطلب منه استرجاع البضاعة. قد يرفض. يفيد الوعد بشراء طراز آخر عنده، لكن لا تعِد إلا بما تنوي الوفاء به.</translation>
    </message>
    <message>
        <source>One message is enough: greet, name the order, say what you want and why, ask for consent to the request, and thank. Be polite and clear, and do not flood the seller.</source>
        <extracomment>Rules pack, text aliexpress: rule.ask-in-one-message</extracomment>
        <translation>رسالة واحدة تكفي: ابدأ بالتحية واذكر الطلب وقل ما تريد ولماذا، واطلب الموافقة واشكر. كن مهذبًا وواضحًا ولا تُغرق البائع بالرسائل.</translation>
    </message>
    <message>
        <source>An e-mail tells that the order was cancelled.</source>
        <extracomment>Rules pack, text aliexpress: rule.cancelled-by-mail</extracomment>
        <translation>تصلك رسالة بريد إلكتروني تخبرك بأن الطلب أُلغي.</translation>
    </message>
    <message>
        <source>A seller who refuses although nothing was sent can be reported to the platform. One guide promises all of the money and a compensation on top; the others know only the refund.</source>
        <extracomment>Rules pack, text aliexpress: rule.complain</extracomment>
        <translation>يمكن إبلاغ المنصة عن البائع الذي يرفض مع أنه لم يُرسل شيئًا. يَعِد أحد الأدلة بالمال كله وتعويض فوقه؛ ولا تعرف الأدلة الأخرى إلا استرداد المال.</translation>
    </message>
    <message>
        <source>For orders from Brazil the site names 90 days after ordering for faults and 7 days after confirming for a changed mind. Elsewhere, and where the country is not known, 15 days after receipt are counted.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-brazil</extracomment>
        <translation>للطلبات من البرازيل يذكر الموقع 90 يومًا بعد الطلب في حال العيوب و7 أيام بعد تأكيد الاستلام لمن غيّر رأيه. وفي غيرها، وحيث لا يُعرف البلد، تُحسب 15 يومًا بعد الاستلام.</translation>
    </message>
    <message>
        <source>A dispute opens 10 full days after dispatch (6 before 2018 and in older guides; an order without a date counts as newer) and stays open until 15 days after receipt or after the promised time; a date printed on your order beats that.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-window</extracomment>
        <translation>يُفتح النزاع بعد 10 أيام كاملة من الشحن (6 قبل 2018 وفي الأدلة الأقدم؛ والطلب بلا تاريخ يُعدّ أحدث) ويبقى ممكنًا حتى 15 يومًا بعد الاستلام أو بعد الوقت الموعود؛ والتاريخ المطبوع على طلبك مقدَّم على ذلك.</translation>
    </message>
    <message>
        <source>Say plainly that you ordered by mistake, or for what personal reason, and name the sum. The seller has to agree, and you may have to pay for the way back.</source>
        <extracomment>Rules pack, text aliexpress: rule.explain-wish</extracomment>
        <translation>قل بوضوح إنك طلبت خطأً أو لأي سبب شخصي، واذكر المبلغ. يجب أن يوافق البائع، وقد تدفع أنت كلفة الإرجاع.</translation>
    </message>
    <message>
        <source>Some items can be returned free of charge within 15 days after delivery: unused, in their packaging, from a local warehouse, once for an order and up to five times a month, in 16 or 24 countries, depending on the provider. Some kinds of goods are left out; a part sent back brings a part of the money, an empty parcel none.</source>
        <extracomment>Rules pack, text aliexpress: rule.free-return</extracomment>
        <translation>بعض المنتجات يمكن إرجاعها مجانًا خلال 15 يومًا من التسليم: غير مستعملة وفي غلافها ومن مستودع محلي، مرة واحدة لكل طلب وحتى خمس مرات في الشهر، في 16 أو 24 بلدًا بحسب مقدّم الخدمة. بعض أنواع البضائع مستثناة؛ وإرجاع جزء يعيد جزءًا من المال، والطرد الفارغ لا يعيد شيئًا.</translation>
    </message>
    <message>
        <source>An order that comes late may bring a coupon, and one that does not come the money: the order&apos;s own page names the days.</source>
        <extracomment>Rules pack, text aliexpress: rule.late-coupon</extracomment>
        <translation>قد يجلب الطلب المتأخر قسيمة، والطلب الذي لا يصل المال: وصفحة الطلب نفسها تذكر الأيام.</translation>
    </message>
    <message>
        <source>By Russian law what was received may be sent back within a week; the other guides know only the dispute.</source>
        <extracomment>Rules pack, text aliexpress: rule.law-week</extracomment>
        <translation>بموجب القانون الروسي يجوز إرجاع ما استُلم خلال أسبوع؛ ولا تعرف الأدلة الأخرى إلا النزاع.</translation>
    </message>
    <message>
        <source>The site exchanges nothing: send it back and order anew, or agree on it with the seller.</source>
        <extracomment>Rules pack, text aliexpress: rule.no-exchange</extracomment>
        <translation>لا يستبدل الموقع شيئًا: أرجِعه واطلب من جديد، أو اتفق على ذلك مع البائع.</translation>
    </message>
    <message>
        <source>Not covered are things that you broke yourself, and goods that are personalised, perishable or of hygiene.</source>
        <extracomment>Rules pack, text aliexpress: rule.not-covered</extracomment>
        <translation>لا تشمل الحماية ما أتلفته بنفسك، ولا البضائع المخصصة أو سريعة التلف أو الصحية.</translation>
    </message>
    <message>
        <source>The platform may hold an order on suspicion of fraud, or for reasons of security or payment, and cancel it; then the money comes back by itself, within 20 business days.</source>
        <extracomment>Rules pack, text aliexpress: rule.platform-cancelled</extracomment>
        <translation>قد توقف المنصة طلبًا للاشتباه في احتيال أو لأسباب تتعلق بالأمان أو الدفع وتلغيه؛ وعندها يعود المال من نفسه خلال 20 يوم عمل.</translation>
    </message>
    <message>
        <source>A seller who says that it has shipped can show a tracking number, a copy of the dispatch note or a scan of the post&apos;s receipt. A number alone proves nothing.</source>
        <extracomment>Rules pack, text aliexpress: rule.proof-of-dispatch</extracomment>
        <translation>البائع الذي يقول إنه شحن الطلب يستطيع أن يقدّم رقم تتبع أو نسخة من إشعار الشحن أو صورة ممسوحة من إيصال البريد. الرقم وحده لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The money goes back the way it came; one guide knows exceptions: cash, Western Union and bank transfers go to the Alipay account, and what was paid at the door comes as a voucher. How long it takes depends on how you paid; where that is not known, the time for cards is counted.</source>
        <extracomment>Rules pack, text aliexpress: rule.refund-band</extracomment>
        <translation>يعود المال بالطريقة التي جاء بها؛ ويعرف أحد الأدلة استثناءات: النقد وويسترن يونيون والحوالات المصرفية تعود إلى حساب Alipay، وما دُفع عند الباب يعود قسيمة. وتتوقف المدة على طريقة دفعك؛ فإن لم تُعرف حُسبت مدة البطاقات.</translation>
    </message>
    <message>
        <source>The page may show the refund only after 3 days: first as expected, then as processing, then as completed. A bank may book it on the day of the purchase.</source>
        <extracomment>Rules pack, text aliexpress: rule.refund-stages</extracomment>
        <translation>قد لا تُظهر الصفحة الاسترداد إلا بعد 3 أيام: أولًا متوقَّعًا ثم قيد المعالجة ثم مكتملًا. وقد يقيّده المصرف بتاريخ الشراء.</translation>
    </message>
    <message>
        <source>With a free label the parcel is handed in near you; the page shows it one or two working days later.</source>
        <extracomment>Rules pack, text aliexpress: rule.return-label</extracomment>
        <translation>بملصق مجاني تسلّم الطرد قربك؛ وتُظهره الصفحة بعد يوم أو يومي عمل.</translation>
    </message>
    <message>
        <source>A seller cannot cancel alone without being penalised, so it may ask you to do it.</source>
        <extracomment>Rules pack, text aliexpress: rule.seller-asks-you</extracomment>
        <translation>لا يستطيع البائع أن يلغي وحده دون أن يُعاقَب، ولذلك قد يطلب منك أن تلغي أنت.</translation>
    </message>
    <message>
        <source>Most guides find that a seller who is asked kindly soon agrees; one finds that no seller likes to give money back. Ask kindly, and do not count on it.</source>
        <extracomment>Rules pack, text aliexpress: rule.seller-attitude</extracomment>
        <translation>ترى معظم الأدلة أن البائع الذي يُسأل بلطف يوافق سريعًا، ويرى أحدها أن لا بائع يحب إعادة المال. اسأل بلطف ولا تعتمد على ذلك.</translation>
    </message>
    <message>
        <source>For a paid order the seller has to agree, so write first, briefly and politely. One guide lets you cancel alone minutes after paying, and another sees the money come back by itself where nothing was sent.</source>
        <extracomment>Rules pack, text aliexpress: rule.seller-consent</extracomment>
        <translation>في الطلب المدفوع يجب أن يوافق البائع، فاكتب إليه أولًا بإيجاز وتهذيب. يتيح لك أحد الأدلة الإلغاء وحدك بعد الدفع بدقائق، ويرى دليل آخر أن المال يعود من نفسه ما لم يُشحن شيء.</translation>
    </message>
    <message>
        <source>The seller has a limited time to answer a request; after that the platform closes the order and pays back. Sources name 48 hours, 72 hours and two weeks, and one several business days or the end of the time to ship.</source>
        <extracomment>Rules pack, text aliexpress: rule.seller-reply</extracomment>
        <translation>لدى البائع وقت محدود للرد على طلب الإلغاء؛ وبعده تغلق المنصة الطلب وتعيد المال. وتذكر المصادر 48 ساعة و72 ساعة وأسبوعين، ويذكر أحدها عدة أيام عمل أو نهاية مهلة الشحن.</translation>
    </message>
    <message>
        <source>How soon the money comes back depends most of all on how soon the seller answers.</source>
        <extracomment>Rules pack, text aliexpress: rule.speed-by-answer</extracomment>
        <translation>سرعة عودة المال تتوقف قبل كل شيء على سرعة رد البائع.</translation>
    </message>
    <message>
        <source>The seller has to name a tracking number within 5 business days after handing the parcel over; by one guide you may ask for it at once.</source>
        <extracomment>Rules pack, text aliexpress: rule.tracking-number-due</extracomment>
        <translation>على البائع أن يذكر رقم التتبع خلال 5 أيام عمل من تسليم الطرد؛ وبحسب أحد الأدلة يمكنك طلبه فورًا.</translation>
    </message>
    <message>
        <source>An unpaid order is no contract. It closes by itself, so one guide finds cancelling it by hand needless.</source>
        <extracomment>Rules pack, text aliexpress: rule.unpaid-lapses</extracomment>
        <translation>الطلب غير المدفوع ليس عقدًا، وهو يُغلَق من تلقاء نفسه، ولذلك يرى أحد الأدلة أن إلغاءه يدويًا لا حاجة إليه.</translation>
    </message>
    <message>
        <source>Western Union keeps a fee of at least 15 euros. Fetch the money within 45 days, with the code that is called MTCN.</source>
        <extracomment>Rules pack, text aliexpress: rule.western-union</extracomment>
        <translation>تقتطع ويسترن يونيون رسمًا لا يقل عن 15 يورو. استلم المال خلال 45 يومًا بالرمز المسمى MTCN.</translation>
    </message>
    <message>
        <source>By then the money has to be fetched from Western Union.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.western_union_waits</extracomment>
        <translation>قبل ذلك يجب استلام المال من ويسترن يونيون.</translation>
    </message>
    <message>
        <source>The post keeps it no longer. You paid nothing; the shop may ask for what the way there and back cost it.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-over.detail</extracomment>
        <translation>لم يعد البريد يحتفظ به. لم تدفع شيئًا؛ وقد يطالبك المتجر بما كلّفه الإرسال والإرجاع.</translation>
    </message>
    <message>
        <source>The parcel goes back to the shop.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-over.headline</extracomment>
        <translation>يعود الطرد إلى المتجر.</translation>
    </message>
    <message>
        <source>It should have answered by {deadline}. Ask it again and name the order.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested-late.detail</extracomment>
        <translation>كان عليه أن يرد قبل {deadline}. اسأله مرة أخرى واذكر الطلب.</translation>
    </message>
    <message>
        <source>The shop is late with its answer.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested-late.headline</extracomment>
        <translation>المتجر متأخر في رده.</translation>
    </message>
    <message>
        <source>It ended on {deadline}. If you sent the goods, tell the shop the carrier&apos;s number; if not, ask whether it still takes them.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-late.detail</extracomment>
        <translation>انتهى في {deadline}. إن كنت قد أرسلت البضاعة فأعطِ المتجر رقم الناقل؛ وإلا فاسأله هل ما زال يقبلها.</translation>
    </message>
    <message>
        <source>It should have come by {deadline}. Write to support and name the day on which you appealed.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed-late.detail</extracomment>
        <translation>كان ينبغي أن يصل بحلول {deadline}. راسل الدعم واذكر اليوم الذي قدّمت فيه الاستئناف.</translation>
    </message>
    <message>
        <source>The answer to your appeal is late.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed-late.headline</extracomment>
        <translation>تأخر الرد على استئنافك.</translation>
    </message>
    <message>
        <source>The platform has had its time; only support can see what holds it up.</source>
        <extracomment>Rules pack, text aliexpress: situation.platform-late.why</extracomment>
        <translation>انتهت مهلة المنصة؛ والدعم وحده يرى ما يؤخرها.</translation>
    </message>
    <message>
        <source>After “Submit” one guide is asked whether to complain about the seller; the others know no such step.</source>
        <extracomment>Rules pack, text aliexpress: rule.complaint-step</extracomment>
        <translation>بعد «Submit» يُسأل أحد الأدلة هل يريد الشكوى من البائع؛ ولا تعرف الأدلة الأخرى هذه الخطوة.</translation>
    </message>
    <message>
        <source>The last button is “Submit” by two guides, “Send” on older pages, and a second window to confirm by a third.</source>
        <extracomment>Rules pack, text aliexpress: rule.confirm-label</extracomment>
        <translation>الزر الأخير هو «Submit» عند دليلين، و«Send» في الصفحات الأقدم، وعند دليل ثالث نافذة ثانية للتأكيد.</translation>
    </message>
    <message>
        <source>The money&apos;s state stands in the tab “Payment”, by other guides “Finance” or “Financial”.</source>
        <extracomment>Rules pack, text aliexpress: rule.refund-tab</extracomment>
        <translation>حالة المال في تبويب «Payment»، وعند أدلة أخرى «Finance» أو «Financial».</translation>
    </message>
    <message>
        <source>A closed order stays in the list: as closed, by one guide as completed; by another a cancelled one is among the deleted orders after the refund. Since about 2016 an icon removes it to the deleted orders, where it stays for a limited time; the older guide knows no way.</source>
        <extracomment>Rules pack, text aliexpress: rule.closed-in-list</extracomment>
        <translation>يبقى الطلب المغلق في القائمة: مغلقًا، وعند أحد الأدلة مكتملًا؛ وعند آخر يظهر الطلب الملغى بين الطلبات المحذوفة بعد الاسترداد. ومنذ نحو 2016 تنقله أيقونة إلى الطلبات المحذوفة حيث يبقى مدة محدودة؛ أما الدليل الأقدم فلا يعرف طريقة.</translation>
    </message>
    <message>
        <source>It needs {refund}. If it does not come, claim it from support.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-not-sent.detail</extracomment>
        <translation>يحتاج إلى {refund}. وإن لم يصل فاطلبه من الدعم.</translation>
    </message>
    <message>
        <source>The money should come back by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-not-sent.headline</extracomment>
        <translation>ينبغي أن يعود المال من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>What you paid comes back in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-security.detail</extracomment>
        <translation>يعود ما دفعته خلال {refund}.</translation>
    </message>
    <message>
        <source>The money comes back by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-security.headline</extracomment>
        <translation>يعود المال من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nothing: the receipt confirms itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-over.waiting</extracomment>
        <translation>لا شيء: يتأكد الاستلام من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nothing else is left that the order&apos;s page offers.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-over.why</extracomment>
        <translation>لم تعد صفحة الطلب تعرض شيئًا آخر.</translation>
    </message>
    <message>
        <source>Nothing, unless goods have to go back: then all of the money.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-accepted.waiting</extracomment>
        <translation>لا شيء، إلا إذا وجبت إعادة البضاعة: عندئذ المبلغ كله.</translation>
    </message>
    <message>
        <source>The money stays where it is for longer.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed-late.waiting</extracomment>
        <translation>يبقى المال حيث هو مدة أطول.</translation>
    </message>
    <message>
        <source>Nothing: the time runs towards the platform&apos;s turn.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused-early.waiting</extracomment>
        <translation>لا شيء: الوقت يمضي نحو دور المنصة.</translation>
    </message>
    <message>
        <source>The seller gets the order, and its consent is needed.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-late.waiting</extracomment>
        <translation>يصل الطلب إلى البائع، وتصبح موافقته لازمة.</translation>
    </message>
    <message>
        <source>Now nobody has to agree; after the check the seller has to.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-late.why</extracomment>
        <translation>الآن لا حاجة إلى موافقة أحد؛ وبعد الفحص تلزم موافقة البائع.</translation>
    </message>
    <message>
        <source>Nothing: the check ends by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-no-button.waiting</extracomment>
        <translation>لا شيء: ينتهي الفحص من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The button comes when the check is over; before that nothing can be pressed.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-no-button.why</extracomment>
        <translation>يظهر الزر عند انتهاء الفحص؛ وقبل ذلك لا يوجد ما يُضغط.</translation>
    </message>
    <message>
        <source>The seller may have shipped meanwhile.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-requested.waiting</extracomment>
        <translation>ربما شحن البائع في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The site knows the answer already, and every other step depends on it.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-requested.why</extracomment>
        <translation>الموقع يعرف الجواب بالفعل، وكل خطوة أخرى تتوقف عليه.</translation>
    </message>
    <message>
        <source>The seller may get the order and ship it.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-review.waiting</extracomment>
        <translation>قد يصل الطلب إلى البائع فيشحنه.</translation>
    </message>
    <message>
        <source>Everything else depends on what the site shows today.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-review.why</extracomment>
        <translation>كل ما عدا ذلك يتوقف على ما يُظهره الموقع اليوم.</translation>
    </message>
    <message>
        <source>Nothing: for an unpaid order nothing is owed.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-unpaid.waiting</extracomment>
        <translation>لا شيء: لا يترتب عليك شيء عن طلب غير مدفوع.</translation>
    </message>
    <message>
        <source>Whether it can still be paid is known to the site alone.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-unpaid.why</extracomment>
        <translation>الموقع وحده يعرف هل ما زال دفع ثمنه ممكنًا.</translation>
    </message>
    <message>
        <source>A date that counts may pass without your seeing it.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale.waiting</extracomment>
        <translation>قد يمر موعد مهم دون أن تنتبه إليه.</translation>
    </message>
    <message>
        <source>Once you have paid, only the shop can give the money back.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-shipped.waiting</extracomment>
        <translation>متى دفعت، لا يعيد المال إلا المتجر.</translation>
    </message>
    <message>
        <source>Before you pay the post can still help; afterwards it cannot.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-shipped.why</extracomment>
        <translation>قبل أن تدفع يستطيع البريد المساعدة؛ وبعد ذلك لا يستطيع.</translation>
    </message>
    <message>
        <source>Once you have taken it, it has to be sent back.</source>
        <extracomment>Rules pack, text generic-shop: situation.delivery-day.waiting</extracomment>
        <translation>متى تسلمته، وجبت إعادته.</translation>
    </message>
    <message>
        <source>A call comes too late today; refusing at the door still ends it.</source>
        <extracomment>Rules pack, text generic-shop: situation.delivery-day.why</extracomment>
        <translation>الاتصال متأخر اليوم؛ أما الرفض عند الباب فما زال ينهي الأمر.</translation>
    </message>
    <message>
        <source>From the day of delivery on a call is no longer enough.</source>
        <extracomment>Rules pack, text generic-shop: situation.open.waiting</extracomment>
        <translation>ابتداءً من يوم التسليم لا يكفي الاتصال.</translation>
    </message>
    <message>
        <source>A call is enough now; later the parcel has to be refused or sent back.</source>
        <extracomment>Rules pack, text generic-shop: situation.open.why</extracomment>
        <translation>يكفي الآن اتصال؛ ولاحقًا يجب رفض الطرد أو إعادته.</translation>
    </message>
    <message>
        <source>The time for giving it back may end unseen.</source>
        <extracomment>Rules pack, text generic-shop: situation.received.waiting</extracomment>
        <translation>قد تنتهي مهلة الإعادة دون أن تنتبه.</translation>
    </message>
    <message>
        <source>Every time for giving it back counts from the day it arrived.</source>
        <extracomment>Rules pack, text generic-shop: situation.received.why</extracomment>
        <translation>كل مهلة للإعادة تُحسب من يوم الوصول.</translation>
    </message>
    <message>
        <source>The shop has its time by law; asking earlier changes nothing.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-awaited.why</extracomment>
        <translation>للمتجر وقته بحكم القانون؛ والسؤال قبل ذلك لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The shop&apos;s time is over; only the shop can say where the money is.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-overdue.why</extracomment>
        <translation>انتهى وقت المتجر؛ وهو وحده يعرف أين المال.</translation>
    </message>
    <message>
        <source>The parcel may be sent meanwhile.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested-late.waiting</extracomment>
        <translation>قد يُرسل الطرد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The shop&apos;s time is over; before it answers nothing else can be decided.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested-late.why</extracomment>
        <translation>انتهى وقت المتجر؛ وقبل جوابه لا يمكن تقرير شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing, as long as you refuse the parcel if it comes.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested.waiting</extracomment>
        <translation>لا شيء، ما دمت ترفض الطرد إن وصل.</translation>
    </message>
    <message>
        <source>It is the shop&apos;s turn; a second message changes nothing yet.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested.why</extracomment>
        <translation>الدور على المتجر؛ ورسالة ثانية لا تغيّر شيئًا بعد.</translation>
    </message>
    <message>
        <source>The longer it takes, the less the shop has to agree.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-late.waiting</extracomment>
        <translation>كلما طال الوقت قلّ ما يُلزم المتجر بالموافقة.</translation>
    </message>
    <message>
        <source>Only the shop can still take goods whose time is over.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-late.why</extracomment>
        <translation>المتجر وحده يمكنه قبول بضاعة انتهى وقتها.</translation>
    </message>
    <message>
        <source>The time for giving them back may end.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-running.waiting</extracomment>
        <translation>قد ينتهي وقت إعادتها.</translation>
    </message>
    <message>
        <source>Without proof that the goods were sent the money can be refused.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-running.why</extracomment>
        <translation>دون إثبات إرسال البضاعة يمكن رفض رد المال.</translation>
    </message>
    <message>
        <source>The longer time ends too.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable-late.waiting</extracomment>
        <translation>المهلة الأطول تنتهي أيضًا.</translation>
    </message>
    <message>
        <source>Where the shop did not tell the time in writing, it is longer: nothing else is left.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable-late.why</extracomment>
        <translation>إذا لم يُخبرك المتجر بالمهلة كتابةً فهي أطول: ولا يبقى سوى ذلك.</translation>
    </message>
    <message>
        <source>After the time goods without a fault stay with you.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable.waiting</extracomment>
        <translation>بعد المهلة تبقى البضاعة السليمة لديك.</translation>
    </message>
    <message>
        <source>No reason is needed now; later only a fault counts.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable.why</extracomment>
        <translation>لا حاجة الآن إلى سبب؛ ولاحقًا لا يُعتد إلا بعيب.</translation>
    </message>
    <message>
        <source>Once it is at the door it has to be refused there.</source>
        <extracomment>Rules pack, text generic-shop: situation.shipped.waiting</extracomment>
        <translation>متى وصل إلى الباب وجب رفضه هناك.</translation>
    </message>
    <message>
        <source>Telling the shop now spares both of you the way there and back.</source>
        <extracomment>Rules pack, text generic-shop: situation.shipped.why</extracomment>
        <translation>إخبار المتجر الآن يوفر عليكما الذهاب والإياب.</translation>
    </message>
    <message>
        <source>Everything else depends on what the shop says today.</source>
        <extracomment>Rules pack, text generic-shop: situation.stale.why</extracomment>
        <translation>كل ما عدا ذلك يتوقف على ما يقوله المتجر اليوم.</translation>
    </message>
    <message>
        <source>The shop may close the order.</source>
        <extracomment>Rules pack, text generic-shop: situation.unpaid.waiting</extracomment>
        <translation>قد يغلق المتجر الطلب.</translation>
    </message>
    <message>
        <source>What is not paid for is not bought, so nothing else is needed.</source>
        <extracomment>Rules pack, text generic-shop: situation.unpaid.why</extracomment>
        <translation>ما لم يُدفع ثمنه لم يُشترَ، فلا حاجة إلى شيء آخر.</translation>
    </message>
    <message>
        <source>Keep the dispute open until the site shows what was agreed. A promise in the chat closes nothing and pays nothing.</source>
        <extracomment>Rules pack, text aliexpress: answer.agreed.dispute</extracomment>
        <translation>أبقِ النزاع مفتوحًا إلى أن يُظهر الموقع ما اتُّفق عليه. الوعد في المحادثة لا يُغلق شيئًا ولا يدفع شيئًا.</translation>
    </message>
    <message>
        <source>It agrees</source>
        <extracomment>Rules pack, text aliexpress: answer.agreed.label</extracomment>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>This is not yet the approval: the order is cancelled once the site shows it. Look at the order; if it says so, tell Recourse.</source>
        <extracomment>Rules pack, text aliexpress: answer.agreed.pending</extracomment>
        <translation>ليست هذه هي الموافقة الرسمية بعد: لا يُلغى الطلب إلا متى أظهر الموقع ذلك. اطّلع على الطلب؛ وإذا ظهر ذلك فيه فسجّله في Recourse.</translation>
    </message>
    <message>
        <source>Now ask for the cancellation on the site. The seller&apos;s consent in the chat alone cancels nothing.</source>
        <extracomment>Rules pack, text aliexpress: answer.agreed.unsent</extracomment>
        <translation>اطلب الإلغاء الآن في الموقع. موافقة البائع في المحادثة وحدها لا تلغي شيئًا.</translation>
    </message>
    <message>
        <source>It asks for time</source>
        <extracomment>Rules pack, text aliexpress: answer.asks_for_time.label</extracomment>
        <translation>يطلب مهلة</translation>
    </message>
    <message>
        <source>Until then a reminder changes nothing. The time that the seller has on the site goes on all the same.</source>
        <extracomment>Rules pack, text aliexpress: answer.asks_for_time.pending</extracomment>
        <translation>حتى ذلك الحين لا يغيّر التذكير شيئًا. وتستمر مهلة البائع في الموقع رغم ذلك.</translation>
    </message>
    <message>
        <source>The time for a dispute goes on meanwhile. Do not wait beyond it.</source>
        <extracomment>Rules pack, text aliexpress: answer.asks_for_time.sent</extracomment>
        <translation>تستمر مدة فتح النزاع في هذه الأثناء. فلا تنتظر إلى ما بعد انتهائها.</translation>
    </message>
    <message>
        <source>The seller may ship meanwhile: you can ask for the cancellation on the site without waiting.</source>
        <extracomment>Rules pack, text aliexpress: answer.asks_for_time.unsent</extracomment>
        <translation>قد يشحن البائع في هذه الأثناء: يمكنك طلب الإلغاء في الموقع من دون انتظار.</translation>
    </message>
    <message>
        <source>The answer is kept with the order and changes nothing else. What the site shows decides.</source>
        <extracomment>Rules pack, text aliexpress: answer.kept</extracomment>
        <translation>يُحفظ الرد مع الطلب ولا يغيّر شيئًا آخر. والعبرة بما يُظهره الموقع.</translation>
    </message>
    <message>
        <source>The offer is kept with the order. It counts once it stands on the site.</source>
        <extracomment>Rules pack, text aliexpress: answer.offered.chat</extracomment>
        <translation>يُحفظ العرض مع الطلب. ولا يُعتدّ به إلا متى ظهر في الموقع.</translation>
    </message>
    <message>
        <source>The offer is recorded in the dispute: you can accept it, or refuse it and go on. Nothing is accepted by this.</source>
        <extracomment>Rules pack, text aliexpress: answer.offered.dispute</extracomment>
        <translation>يُسجَّل العرض في النزاع: يمكنك قبوله، أو رفضه والمتابعة. ولا يعني هذا قبول أي شيء.</translation>
    </message>
    <message>
        <source>It offers money or something else</source>
        <extracomment>Rules pack, text aliexpress: answer.offered.label</extracomment>
        <translation>يعرض مالًا أو شيئًا آخر</translation>
    </message>
    <message>
        <source>You may take less than the whole price, or insist: your request goes on until the seller answers it on the site.</source>
        <extracomment>Rules pack, text aliexpress: answer.offered.pending</extracomment>
        <translation>يمكنك قبول أقل من السعر الكامل أو الإصرار على طلبك: يبقى طلب الإلغاء قائمًا إلى أن يرد عليه البائع في الموقع.</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Rules pack, text aliexpress: answer.other.label</extracomment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Only the answer in the dispute itself counts. When the site shows one, tell Recourse.</source>
        <extracomment>Rules pack, text aliexpress: answer.refused.dispute</extracomment>
        <translation>لا عبرة إلا بالرد في النزاع نفسه. متى أظهر الموقع ردًّا فسجّله في Recourse.</translation>
    </message>
    <message>
        <source>It refuses</source>
        <extracomment>Rules pack, text aliexpress: answer.refused.label</extracomment>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>This is not yet the seller&apos;s answer on the site, where its time goes on. If it says that it has shipped, ask for the proof.</source>
        <extracomment>Rules pack, text aliexpress: answer.refused.pending</extracomment>
        <translation>ليس هذا بعدُ رد البائع في الموقع، ومهلته هناك مستمرة. وإذا قال إنه شحن الطلب فاطلب الإثبات.</translation>
    </message>
    <message>
        <source>You can ask for the cancellation on the site all the same; there the seller has to answer.</source>
        <extracomment>Rules pack, text aliexpress: answer.refused.unsent</extracomment>
        <translation>يمكنك مع ذلك طلب الإلغاء في الموقع؛ وهناك لا بد للبائع من أن يرد.</translation>
    </message>
    <message>
        <source>Ask on the site before anything is sent: that is open until {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-before.detail</extracomment>
        <translation>اطلبه في الموقع قبل أن يُرسَل أي شيء: هذا متاح حتى {deadline}.</translation>
    </message>
    <message>
        <source>The seller agrees: ask for the cancellation now.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-before.headline</extracomment>
        <translation>البائع يوافق: اطلب الإلغاء الآن.</translation>
    </message>
    <message>
        <source>The seller may ship all the same, and then it is too late.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-before.waiting</extracomment>
        <translation>قد يشحن البائع رغم ذلك، وعندها يفوت الأوان.</translation>
    </message>
    <message>
        <source>The consent in the chat cancels nothing; the request on the site does, and now the seller expects it.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-before.why</extracomment>
        <translation>الموافقة في المحادثة لا تلغي شيئًا؛ الذي يلغي هو الطلب في الموقع، والبائع ينتظره الآن.</translation>
    </message>
    <message>
        <source>The order is cancelled once the site says so. Look at it; the seller has until {deadline} to confirm there.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-look.detail</extracomment>
        <translation>يُلغى الطلب متى أظهر الموقع ذلك. اطّلع عليه؛ الموعد النهائي لتأكيد البائع هناك: {deadline}.</translation>
    </message>
    <message>
        <source>The seller agrees. Does the site show it?</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-look.headline</extracomment>
        <translation>البائع يوافق. هل يُظهر الموقع ذلك؟</translation>
    </message>
    <message>
        <source>Until the site shows it, the seller may still ship.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-look.waiting</extracomment>
        <translation>إلى أن يُظهر الموقع ذلك، قد يشحن البائع الطلب.</translation>
    </message>
    <message>
        <source>The seller&apos;s word in the chat closes nothing; its confirmation on the site does.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-look.why</extracomment>
        <translation>كلام البائع في المحادثة لا يُغلق شيئًا؛ وإنما يُغلقه تأكيده في الموقع.</translation>
    </message>
    <message>
        <source>Ask support to close the order, and quote what the seller wrote. {deadline} its time to ship ends.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-no-button.detail</extracomment>
        <translation>اطلب من خدمة العملاء إغلاق الطلب، واقتبس ما كتبه البائع. موعد انتهاء مهلته للشحن: {deadline}.</translation>
    </message>
    <message>
        <source>The seller agrees, but the cancel button is missing.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-no-button.headline</extracomment>
        <translation>البائع يوافق، لكن زر الإلغاء غير موجود.</translation>
    </message>
    <message>
        <source>Without the button only support can close an order that both sides want closed.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-no-button.why</extracomment>
        <translation>من دون الزر لا تستطيع إلا خدمة العملاء إغلاق طلب يريد الطرفان إغلاقه.</translation>
    </message>
    <message>
        <source>The seller has until {deadline} to confirm on the site. Look again now and then.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-waiting.detail</extracomment>
        <translation>الموعد النهائي لتأكيد البائع في الموقع: {deadline}. اطّلع عليه من حين إلى آخر.</translation>
    </message>
    <message>
        <source>The seller agrees, but the site does not show it yet.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-waiting.headline</extracomment>
        <translation>البائع يوافق، لكن الموقع لا يُظهر ذلك بعد.</translation>
    </message>
    <message>
        <source>It is the seller&apos;s turn: it has to confirm on the site what it agreed to.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-waiting.why</extracomment>
        <translation>الدور على البائع: عليه أن يؤكد في الموقع ما وافق عليه.</translation>
    </message>
    <message>
        <source>There it has to answer in its time. The request is open until {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-before.detail</extracomment>
        <translation>هناك عليه أن يرد في مهلته. طلب الإلغاء متاح حتى {deadline}.</translation>
    </message>
    <message>
        <source>The seller refuses. You can ask on the site all the same.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-before.headline</extracomment>
        <translation>البائع يرفض. يمكنك مع ذلك طلب الإلغاء في الموقع.</translation>
    </message>
    <message>
        <source>The seller may ship, and then it is too late.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-before.waiting</extracomment>
        <translation>قد يشحن البائع، وعندها يفوت الأوان.</translation>
    </message>
    <message>
        <source>A refusal in the chat ends nothing: only the request on the site makes the seller answer.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-before.why</extracomment>
        <translation>الرفض في المحادثة لا يُنهي شيئًا: الطلب في الموقع وحده يُلزم البائع بالرد.</translation>
    </message>
    <message>
        <source>Your request goes on: the seller has until {deadline} to answer it on the site. If it says that it has shipped, ask for the proof.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-in-chat.detail</extracomment>
        <translation>يبقى طلبك قائمًا: الموعد النهائي لرد البائع في الموقع: {deadline}. وإذا قال إنه شحن الطلب فاطلب الإثبات.</translation>
    </message>
    <message>
        <source>The seller refuses, but not yet on the site.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-in-chat.headline</extracomment>
        <translation>البائع يرفض، لكن ليس في الموقع بعد.</translation>
    </message>
    <message>
        <source>A seller who cannot show proof has not shipped; a refusal in the chat does not end your request.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-in-chat.why</extracomment>
        <translation>البائع الذي لا يستطيع إظهار إثبات لم يشحن؛ والرفض في المحادثة لا يُنهي طلبك.</translation>
    </message>
    <message>
        <source>A reminder makes sense from {deadline} on. The time to answer on the site goes on all the same.</source>
        <extracomment>Rules pack, text aliexpress: situation.time-asked.detail</extracomment>
        <translation>يفيد التذكير ابتداءً من {deadline}. وتستمر مهلة الرد في الموقع رغم ذلك.</translation>
    </message>
    <message>
        <source>The seller asks for time.</source>
        <extracomment>Rules pack, text aliexpress: situation.time-asked.headline</extracomment>
        <translation>البائع يطلب مهلة.</translation>
    </message>
    <message>
        <source>A message before the time that the seller asked for is over changes nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.time-asked.why</extracomment>
        <translation>لا تغيّر الرسالة شيئًا قبل انتهاء المهلة التي طلبها البائع.</translation>
    </message>
    <message>
        <source>Wait for the shop&apos;s confirmation that the order is cancelled. When it comes, tell Recourse.</source>
        <extracomment>Rules pack, text generic-shop: answer.agreed.pending</extracomment>
        <translation>انتظر تأكيد المتجر أن الطلب أُلغي. متى وصل فسجّله في Recourse.</translation>
    </message>
    <message>
        <source>Now tell the shop that you cancel, in the way that it asks for, and keep its answer.</source>
        <extracomment>Rules pack, text generic-shop: answer.agreed.unsent</extracomment>
        <translation>أخبر المتجر الآن، بالطريقة التي يطلبها، بأنك تلغي الطلب، واحتفظ بجوابه.</translation>
    </message>
    <message>
        <source>Until then a reminder changes nothing.</source>
        <extracomment>Rules pack, text generic-shop: answer.asks_for_time.pending</extracomment>
        <translation>حتى ذلك الحين لا يغيّر التذكير شيئًا.</translation>
    </message>
    <message>
        <source>The time for giving the goods back goes on meanwhile. Do not wait beyond it.</source>
        <extracomment>Rules pack, text generic-shop: answer.asks_for_time.received</extracomment>
        <translation>تستمر مدة إعادة البضاعة في هذه الأثناء. فلا تنتظر إلى ما بعد انتهائها.</translation>
    </message>
    <message>
        <source>The shop may ship meanwhile: you can cancel without waiting.</source>
        <extracomment>Rules pack, text generic-shop: answer.asks_for_time.unsent</extracomment>
        <translation>قد يشحن المتجر في هذه الأثناء: يمكنك الإلغاء من دون انتظار.</translation>
    </message>
    <message>
        <source>The answer is kept with the order and changes nothing else.</source>
        <extracomment>Rules pack, text generic-shop: answer.kept</extracomment>
        <translation>يُحفظ الرد مع الطلب ولا يغيّر شيئًا آخر.</translation>
    </message>
    <message>
        <source>The offer is kept with the order. Nothing is accepted by this.</source>
        <extracomment>Rules pack, text generic-shop: answer.offered.chat</extracomment>
        <translation>يُحفظ العرض مع الطلب. ولا يعني هذا قبول أي شيء.</translation>
    </message>
    <message>
        <source>Your request stands until the shop confirms or refuses it. When it does, tell Recourse.</source>
        <extracomment>Rules pack, text generic-shop: answer.refused.pending</extracomment>
        <translation>يبقى طلبك قائمًا إلى أن يؤكده المتجر أو يرفضه. متى فعل ذلك فسجّله في Recourse.</translation>
    </message>
    <message>
        <source>You can tell the shop that you cancel all the same.</source>
        <extracomment>Rules pack, text generic-shop: answer.refused.unsent</extracomment>
        <translation>يمكنك مع ذلك إخبار المتجر بأنك تلغي الطلب.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>دا&amp;كن</translation>
    </message>
    <message>
        <source>&amp;One line a row in the table, so that more orders are seen</source>
        <translation>سطر &amp;واحد لكل صف في الجدول، لتظهر طلبات أكثر</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Time &amp;zone of dates and times</source>
        <translation>ال&amp;منطقة الزمنية للتواريخ والأوقات</translation>
    </message>
    <message>
        <source>What is set when you begin to enter an order by hand:</source>
        <translation>ما يُضبط عندما تبدأ إدخال طلب يدويًا:</translation>
    </message>
    <message>
        <source>Sho&amp;p</source>
        <translation>الم&amp;تجر</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>&amp;Remember the books that were open</source>
        <translation>ت&amp;ذكّر السجلات التي كانت مفتوحة</translation>
    </message>
    <message>
        <source>Switched off, the list of recent books is forgotten at once.</source>
        <translation>عند إيقاف هذا الخيار تُنسى قائمة السجلات الأخيرة فورًا.</translation>
    </message>
    <message>
        <source>Remember place and size of the &amp;window</source>
        <translation>تذكّر مكان النافذة و&amp;حجمها</translation>
    </message>
    <message>
        <source>Switched off, what was remembered of it is forgotten at once.</source>
        <translation>عند إيقاف هذا الخيار يُنسى فورًا ما حُفظ عنها.</translation>
    </message>
    <message>
        <source>First da&amp;y of the week in calendars</source>
        <translation>أول أيام الأ&amp;سبوع في التقويم</translation>
    </message>
    <message>
        <source>Website of &amp;the shop</source>
        <translation>عنوان المت&amp;جر</translation>
    </message>
    <message>
        <source>For shops that have several. The pages of such an order open there.</source>
        <translation>للمتاجر التي لها أكثر من عنوان. تُفتح صفحات الطلب في هذا العنوان.</translation>
    </message>
    <message>
        <source>&amp;Back up the book by itself</source>
        <translation>النس&amp;خ الاحتياطي التلقائي للسجل</translation>
    </message>
    <message>
        <source>Backups th&amp;at are kept</source>
        <translation>النسخ الاحتيا&amp;طية المحفوظة</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار مجل&amp;د…</translation>
    </message>
    <message>
        <source>Beside &amp;each book</source>
        <translation>&amp;بجانب كل سجل</translation>
    </message>
    <message>
        <source>The copies that are made before a book is restored or brought up to date always lie beside it.</source>
        <translation>ما يُحفظ قبل استعادة السجل أو تحديثه يبقى بجانبه.</translation>
    </message>
    <message>
        <source>&amp;Keep a report on this computer when Recourse crashes</source>
        <translation>حفظ تق&amp;رير على هذا الحاسوب عند توقف Recourse توقفًا مفاجئًا</translation>
    </message>
    <message>
        <source>Switched off, a report that is there is deleted at once.</source>
        <translation>عند إيقاف هذا الخيار يُحذف فورًا أي تقرير موجود.</translation>
    </message>
    <message>
        <source>Recourse opens no connection by itself, and sends nothing. A page of a shop opens in your browser when you ask for it.</source>
        <translation>لا يفتح Recourse أي اتصال من تلقاء نفسه، ولا يرسل شيئًا. وتُفتح صفحة المتجر في متصفحك عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Language of &amp;messages to sellers</source>
        <translation>لغة الرسا&amp;ئل إلى البائعين</translation>
    </message>
    <message>
        <source>A message whose template is not written in this language is sent in English.</source>
        <translation>الرسالة التي لا يوجد قالبها بهذه اللغة تُرسل بالإنجليزية.</translation>
    </message>
    <message>
        <source>C&amp;heck the spelling of messages</source>
        <translation>تد&amp;قيق إملاء الرسائل</translation>
    </message>
    <message>
        <source>Warn when a message &amp;is longer than (characters)</source>
        <translation>التنبيه عندما ي&amp;صبح عدد أحرف الرسالة أكبر من</translation>
    </message>
    <message>
        <source>Never: no limit is known</source>
        <translation>أبدًا: لا حدّ معروف</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Open the order and go this way</source>
        <translation>افتح الطلب واتبع هذا المسار</translation>
    </message>
    <message>
        <source>Open the order&apos;s &amp;page in the browser</source>
        <translation>فتح صفحة ال&amp;طلب في المتصفح</translation>
    </message>
    <message>
        <source>The way through the site</source>
        <translation>المسار داخل الموقع</translation>
    </message>
    <message>
        <source>No such button?</source>
        <translation>لا تجد هذا الزر؟</translation>
    </message>
    <message>
        <source>You do this yourself, on the site. Recourse does not sign in there and does not press any button.</source>
        <translation>تقوم بذلك بنفسك في الموقع. لا يسجّل Recourse الدخول هناك ولا يضغط أي زر.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>saved page</source>
        <extracomment>what told a fact of an order; so are the following ones</extracomment>
        <translation>صفحة محفوظة</translation>
    </message>
    <message>
        <source>recorded answer of the site</source>
        <translation>رد مسجَّل من الموقع</translation>
    </message>
    <message>
        <source>mail of the site</source>
        <translation>رسالة بريدية من الموقع</translation>
    </message>
    <message>
        <source>file of an export program</source>
        <translation>ملف من برنامج تصدير</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>table with columns that you named</source>
        <translation>جدول سمّيت أعمدته بنفسك</translation>
    </message>
    <message>
        <source>copy of your data from the site</source>
        <translation>نسخة بياناتك من الموقع</translation>
    </message>
    <message>
        <source>copied text</source>
        <translation>نص منسوخ</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>أدخلته أنت</translation>
    </message>
    <message>
        <source>You entered it.</source>
        <translation>أدخلته أنت.</translation>
    </message>
    <message>
        <source>You entered it on %1.</source>
        <translation>أدخلته في %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is what told a fact: &quot;saved page&quot;</extracomment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Source: %1, imported on %2</source>
        <extracomment>%1 is what told a fact: &quot;saved page&quot;, %2 the day it was read into the book</extracomment>
        <translation>المصدر: %1، استُورد في %2</translation>
    </message>
    <message>
        <source>Source: %1, seen on %2</source>
        <extracomment>%1 is what told a fact: &quot;saved page&quot;, %2 the day at which it was as it says</extracomment>
        <translation>المصدر: %1، شوهد في %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>source, day</comment>
        <extracomment>%1 is what told a fact: &quot;saved page&quot;, %2 its day: &quot;saved page of 3 Mar&quot;</extracomment>
        <translation>%1 بتاريخ %2</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>By which rule</source>
        <translation>وفق أي قاعدة</translation>
    </message>
    <message>
        <source>&amp;Who says so?</source>
        <translation>من ي&amp;قول ذلك؟</translation>
    </message>
    <message>
        <source>What happens to the money</source>
        <translation>ماذا يحدث للمال</translation>
    </message>
    <message>
        <source>What happens to a coupon</source>
        <translation>ماذا يحدث للقسيمة</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>&amp;لماذا؟</translation>
    </message>
    <message>
        <source>Why: what happens to a coupon</source>
        <translation>لماذا: ماذا يحدث للقسيمة</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which of your orders need you?</source>
        <translation>أي طلباتك يحتاج إليك؟</translation>
    </message>
    <message>
        <source>Bring in your orders to see what you can still do about each of them, until when and why. They stay on this computer; nothing is sent anywhere.</source>
        <translation>أدخِل طلباتك لترى ما الذي لا يزال بوسعك فعله بشأن كل منها، وحتى متى، ولماذا. تبقى طلباتك على هذا الحاسوب، ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Drop your order files here</source>
        <translation>أفلِت ملفات طلباتك هنا</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>اختيار &amp;ملفات…</translation>
    </message>
    <message>
        <source>Look around with &amp;sample orders</source>
        <translation>جولة مع طلبات &amp;نموذجية</translation>
    </message>
    <message>
        <source>Shows invented orders. Your own book stays as it is.</source>
        <translation>يعرض طلبات مختلقة. ويبقى سجل طلباتك كما هو.</translation>
    </message>
    <message>
        <source>&amp;Paste copied rows</source>
        <translation>ل&amp;صق الصفوف المنسوخة</translation>
    </message>
    <message>
        <source>Rows of a table that you copied, for example from a spreadsheet.</source>
        <translation>صفوف جدول نسختَها، من جدول بيانات مثلًا.</translation>
    </message>
    <message>
        <source>Enter an order by &amp;hand…</source>
        <translation>إدخال طلب ي&amp;دويًا…</translation>
    </message>
    <message>
        <source>Its title, its day, its total and where it stands are enough.</source>
        <translation>يكفي عنوانه وتاريخه وإجماليه ووضعه الحالي.</translation>
    </message>
    <message>
        <source>Books that you had open</source>
        <translation>السجلات التي كانت مفتوحة لديك</translation>
    </message>
    <message>
        <source>Saved pages of the site, captures of the browser, order mails, tables, the export of an order extension, or a whole folder of them. You see everything before it is taken in.</source>
        <translation>صفحات محفوظة من الموقع، أو تسجيلات المتصفح، أو رسائل الطلبات، أو جداول، أو تصدير إضافة للطلبات، أو مجلد كامل منها. ترى كل شيء قبل أن يُضاف.</translation>
    </message>
    <message>
        <source>How do I &amp;get these files?</source>
        <translation>كيف أحصل على &amp;هذه الملفات؟</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1.</source>
        <extracomment>the end of a sentence: %1 is all of it but its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (see figure %2).</source>
        <extracomment>%1 is a sentence without its full stop, %2 the number of a picture</extracomment>
        <translation>%1 (انظر الشكل %2).</translation>
    </message>
    <message>
        <source>%1 (see figures %2).</source>
        <translation>%1 (انظر الأشكال %2).</translation>
    </message>
    <message>
        <source>I ordered on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>قدّمتُ الطلب في %1</translation>
    </message>
    <message>
        <source>I placed the order %1 on %2</source>
        <extracomment>%1 is the order&apos;s number, %2 a day</extracomment>
        <translation>قدّمتُ الطلب %1 في %2</translation>
    </message>
    <message>
        <source>I ordered “%1” on %2</source>
        <extracomment>%1 is what was ordered, %2 a day</extracomment>
        <translation>طلبتُ «%1» في %2</translation>
    </message>
    <message>
        <source>I ordered “%1” on %2 with the number %3</source>
        <extracomment>%1 is what was ordered, %2 a day, %3 the order&apos;s number</extracomment>
        <translation>طلبتُ «%1» في %2، ورقم الطلب %3</translation>
    </message>
    <message>
        <source>I paid %1 on %2</source>
        <extracomment>%1 is an amount, %2 a day</extracomment>
        <translation>دفعتُ %1 في %2</translation>
    </message>
    <message>
        <source>The order was shipped on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>شُحن الطلب في %1</translation>
    </message>
    <message>
        <source>The order was shipped on %1 with the tracking number %2</source>
        <extracomment>%1 is a day, %2 the parcel&apos;s number</extracomment>
        <translation>شُحن الطلب في %1 برقم التتبع %2</translation>
    </message>
    <message>
        <source>Delivery was promised by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>وُعدتُ بالتسليم في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>The page shows the parcel as delivered on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تُظهر الصفحة أن الطرد سُلّم في %1</translation>
    </message>
    <message>
        <source>The parcel was delivered on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>سُلّم الطرد في %1</translation>
    </message>
    <message>
        <source>I wrote to the seller on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>كتبتُ إلى البائع في %1</translation>
    </message>
    <message>
        <source>The seller answered on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>ردّ البائع في %1</translation>
    </message>
    <message>
        <source>On %1 the seller offered %2</source>
        <extracomment>%1 is a day, %2 an amount</extracomment>
        <translation>في %1 عرض البائع %2</translation>
    </message>
    <message>
        <source>The item&apos;s page promises: %1</source>
        <extracomment>%1 are the buyer&apos;s own words</extracomment>
        <translation>تَعِد صفحة المنتج بما يلي: %1</translation>
    </message>
    <message>
        <source>What I received: %1</source>
        <translation>ما استلمتُه: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>ما حدث: %1</translation>
    </message>
    <message>
        <source>Another file of mine</source>
        <translation>ملف آخر من ملفاتي</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <extracomment>%1 is the number of a picture, %2 what it is: &quot;Photos beside a ruler&quot;</extracomment>
        <translation>الشكل %1: %2</translation>
    </message>
    <message>
        <source>I am ready to send the goods back and ask for a refund of %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>أنا مستعد لإعادة البضاعة وأطلب استرداد %1</translation>
    </message>
    <message>
        <source>I am ready to send the goods back and ask for a refund</source>
        <translation>أنا مستعد لإعادة البضاعة وأطلب استرداد المبلغ</translation>
    </message>
    <message>
        <source>I ask for a refund of %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>أطلب استرداد %1</translation>
    </message>
    <message>
        <source>I ask for a refund</source>
        <translation>أطلب استرداد المبلغ</translation>
    </message>
    <message>
        <source>I ask the seller to pay for the way back.</source>
        <translation>وأطلب من البائع أن يدفع كلفة الإرجاع.</translation>
    </message>
    <message>
        <source>What is wrong: %1</source>
        <extracomment>%1 is what a dispute is about, in the site&apos;s words: &quot;The size differs&quot;</extracomment>
        <translation>المشكلة: %1</translation>
    </message>
    <message>
        <source>Pieces ordered: %1. Pieces that arrived: %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>القطع المطلوبة: %1. القطع التي وصلت: %2.</translation>
    </message>
    <message>
        <source>The seller has not answered since then.</source>
        <translation>لم يردّ البائع منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Figure %1: What was promised beside what I received (figure %2)</source>
        <extracomment>%1 and %2 are numbers of pictures</extracomment>
        <translation>الشكل %1: ما وُعدت به بجانب ما استلمته (الشكل %2)</translation>
    </message>
    <message>
        <source>Figure %1: What was promised (figure %2) beside what I received (figure %3)</source>
        <extracomment>%1, %2 and %3 are numbers of pictures</extracomment>
        <translation>الشكل %1: ما وُعدت به (الشكل %2) بجانب ما استلمته (الشكل %3)</translation>
    </message>
</context>
<context>
    <name>TableColumnsDialog</name>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>The marked column &amp;holds:</source>
        <translation>العمود المحدَّد &amp;يحتوي على:</translation>
    </message>
    <message>
        <source>What the marked column holds</source>
        <translation>ما يحتويه العمود المحدَّد</translation>
    </message>
    <message>
        <source>&amp;Forget what was said</source>
        <translation>&amp;نسيان ما قيل</translation>
    </message>
    <message>
        <source>Tables with these headings are not read any more before somebody has said again what their columns are</source>
        <translation>لا تُقرأ الجداول التي لها هذه العناوين من جديد إلا بعد تحديد ما في أعمدتها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Read the table</source>
        <translation>&amp;قراءة الجدول</translation>
    </message>
</context>
<context>
    <name>TablePaper</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>number, number</comment>
        <extracomment>At the foot of a printed page: its number and how many pages there are</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>At the foot of a page: its number</extracomment>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>The space bar puts a tag on the orders or takes it away.</source>
        <translation>مفتاح المسافة يضع الوسم على الطلبات أو يزيله عنها.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>TemplateEditDialog</name>
    <message>
        <source>Message template</source>
        <translation>قالب رسالة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>الع&amp;نوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Group, if you want one</source>
        <translation>الم&amp;جموعة، إن أردت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>ال&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;Insert a field</source>
        <translation>إ&amp;دراج حقل</translation>
    </message>
    <message>
        <source>What the order tells, such as its number</source>
        <translation>ما يرد في الطلب، مثل رقمه</translation>
    </message>
    <message>
        <source>&amp;Only where known</source>
        <translation>حيث يُعرف &amp;فقط</translation>
    </message>
    <message>
        <source>The selected words stand only where the order tells the field</source>
        <translation>لا تظهر الكلمات المحددة إلا حيث يرد الحقل في الطلب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>How the message reads</source>
        <translation>نص الرسالة كما يُقرأ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Where to recommend it</source>
        <translation>&amp;متى يوصى به</translation>
    </message>
    <message>
        <source>Where to recommend it</source>
        <translation>متى يوصى به</translation>
    </message>
</context>
<context>
    <name>TemplateImportDialog</name>
    <message>
        <source>Import templates</source>
        <translation>استيراد القوالب</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. Undo takes it back.</source>
        <translation>لا يُكتب شيء قبل أن تضغط «استيراد». ويمكن التراجع عنه بعد ذلك.</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>ما يأتي به الملف</translation>
    </message>
    <message>
        <source>Keep &amp;both where one reads otherwise than yours</source>
        <translation>الاحت&amp;فاظ بالاثنين حيث يختلف قالب الملف عن قالبك</translation>
    </message>
    <message>
        <source>&amp;Replace yours by those of the file</source>
        <translation>إ&amp;حلال قوالب الملف محل قوالبك</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>قوالب الرسائل</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>البحث عن قالب</translation>
    </message>
    <message>
        <source>Find by title or words</source>
        <translation>البحث بالعنوان أو الكلمات</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>How the template reads</source>
        <translation>نص القالب كما يُقرأ</translation>
    </message>
    <message>
        <source>The new original</source>
        <translation>الأصل الجديد</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>الإ&amp;بقاء على نصي</translation>
    </message>
    <message>
        <source>&amp;Take the original</source>
        <translation>أ&amp;خذ الأصل</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>Make a &amp;copy…</source>
        <translation>إنشاء ن&amp;سخة…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The order book cannot be opened</source>
        <translation>تعذّر فتح سجل الطلبات</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %2</source>
        <comment>point, day</comment>
        <extracomment>A point of the timeline for a screen reader: its name and its day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <comment>action, day</comment>
        <extracomment>What the shaded part of the timeline means: an action and the day until which it is open</extracomment>
        <translation>%1: حتى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, item</comment>
        <extracomment>A point of the timeline about one of several items: what happened, the item&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, instant</comment>
        <extracomment>Tooltip of such a point: the item&apos;s title, the exact instant</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a span of time</comment>
        <extracomment>Two parts of a span of time, the longer first: &quot;2 days 4 hours&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يوم</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) late</source>
        <translation>
            <numerusform>متأخر %Ln ساعة</numerusform>
            <numerusform>متأخر ساعة</numerusform>
            <numerusform>متأخر ساعتين</numerusform>
            <numerusform>متأخر %Ln ساعات</numerusform>
            <numerusform>متأخر %Ln ساعة</numerusform>
            <numerusform>متأخر %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <extracomment>Short forms of days, hours and minutes, for the table&apos;s narrow column</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ينتهي بعد %1</translation>
    </message>
    <message>
        <source>%1 to wait at most</source>
        <translation>الانتظار %1 على الأكثر</translation>
    </message>
    <message>
        <source>Opens in %1</source>
        <translation>يُتاح بعد %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ ساعة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %Ln ساعات</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>منذ %Ln يوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <extracomment>A day and the time on it: &quot;27 Nov, 13:00&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time, zone</comment>
        <extracomment>An exact instant: day, time, zone (&quot;Fri, 20 Nov 2026, 12:00 (UTC+01:00)&quot;)</extracomment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>%1, the hour is not known</source>
        <translation>%1، والساعة غير معروفة</translation>
    </message>
</context>
<context>
    <name>UpcomingPane</name>
    <message>
        <source>%1 (others: %2)</source>
        <comment>day, day</comment>
        <extracomment>Between two days that sources give</extracomment>
        <translation>%1 (مصادر أخرى: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what happens then</comment>
        <extracomment>What happens by itself: &quot;27 Nov: If nothing ships by then, the order closes …&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if nothing happens?</source>
        <translation>ماذا لو لم يحدث شيء؟</translation>
    </message>
    <message>
        <source>What if I ask to cancel now?</source>
        <translation>ماذا لو طلبتُ الإلغاء الآن؟</translation>
    </message>
    <message>
        <source>What if the seller ships tomorrow?</source>
        <translation>ماذا لو شحن البائع غدًا؟</translation>
    </message>
    <message>
        <source>What if the seller agrees tomorrow?</source>
        <translation>ماذا لو وافق البائع غدًا؟</translation>
    </message>
    <message>
        <source>What if the seller refuses tomorrow?</source>
        <translation>ماذا لو رفض البائع غدًا؟</translation>
    </message>
    <message>
        <source>What if the seller stays silent?</source>
        <translation>ماذا لو ظل البائع صامتًا؟</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if nothing happens till then.</source>
        <translation>هذا ليس الآن. يُعرض الطلب كما سيكون في %1 إذا لم يحدث شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if you ask to cancel now.</source>
        <translation>هذا ليس الآن. يُعرض الطلب كما سيكون في %1 إذا طلبتَ الإلغاء الآن.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if the seller ships tomorrow.</source>
        <translation>هذا ليس الآن. يُعرض الطلب كما سيكون في %1 إذا شحن البائع غدًا.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if the seller agrees tomorrow.</source>
        <translation>هذا ليس الآن. يُعرض الطلب كما سيكون في %1 إذا وافق البائع غدًا.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if the seller refuses tomorrow.</source>
        <translation>هذا ليس الآن. يُعرض الطلب كما سيكون في %1 إذا رفض البائع غدًا.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if the seller stays silent.</source>
        <translation>هذا ليس الآن. يُعرض الطلب كما سيكون في %1 إذا ظل البائع صامتًا.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Nobody knows what happens to the order till then: only another look shows it.</source>
        <translation>لا أحد يعرف ما الذي يحدث للطلب حتى ذلك الحين: لن يُعرف إلا بنظرة جديدة إليه.</translation>
    </message>
    <message>
        <source>What was seen of the order on %1 tells no more by then: only another look shows what has happened.</source>
        <extracomment>%1 is a day with its time</extracomment>
        <translation>ما شوهد من الطلب في %1 لا يعود يدل على شيء عندئذ: لن يُعرف ما حدث إلا بنظرة جديدة إليه.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>You left off here. Your answers were kept as a draft.</source>
        <translation>توقفتَ هنا. حُفظت إجاباتك كمسودة.</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>البدء من &amp;جديد</translation>
    </message>
    <message>
        <source>Forgets these answers and begins at the first step</source>
        <translation>يتجاهل هذه الإجابات ويبدأ من الخطوة الأولى</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>إ&amp;غلاق مع حفظ المسودة</translation>
    </message>
</context>
<context>
    <name>WizardRun</name>
    <message>
        <source>Recorded. The order now shows what to expect and until when.</source>
        <translation>دُوِّن ذلك. يُظهر الطلب الآن ما ينبغي توقعه وحتى متى.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>recourse::app</name>
    <message>
        <source>What you can still do about each of your orders, until when and why.</source>
        <translation>ما الذي لا يزال بإمكانك فعله بشأن كل طلب من طلباتك، وحتى متى، ولماذا.</translation>
    </message>
    <message>
        <source>Start with sample orders in a throw-away book.</source>
        <translation>البدء بطلبات نموذجية في سجل مؤقت.</translation>
    </message>
    <message>
        <source>Show the program in this language.</source>
        <translation>عرض البرنامج بهذه اللغة.</translation>
    </message>
    <message>
        <source>Leave as soon as the first rows are painted, to measure a start.</source>
        <translation>الخروج فور رسم الصفوف الأولى، لقياس مدة بدء التشغيل.</translation>
    </message>
    <message>
        <source>The order book to open.</source>
        <translation>سجل الطلبات المراد فتحه.</translation>
    </message>
    <message>
        <source>Files to import.</source>
        <translation>الملفات المراد استيرادها.</translation>
    </message>
    <message>
        <source>The sample orders cannot be shown</source>
        <translation>تعذّر عرض الطلبات النموذجية</translation>
    </message>
    <message>
        <source>Keep the book and the settings in a folder recourse-data beside the program. Where that folder is there, they are kept so without this option.</source>
        <translation>حفظ السجل والإعدادات في مجلد recourse-data بجانب البرنامج. وإذا كان هذا المجلد موجودًا، فإنها تُحفظ فيه من دون هذا الخيار أيضًا.</translation>
    </message>
</context>
<context>
    <name>recourse::app::BookCare</name>
    <message>
        <source>Today&apos;s automatic backup could not be made.</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية التلقائية لهذا اليوم.</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>نسخ السجل احتياطيًا</translation>
    </message>
    <message>
        <source>The book with its evidence in one file (*.zip);;The book alone (*.recourse)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>السجل مع أدلته في ملف واحد (*.zip);;السجل وحده (*.recourse)</translation>
    </message>
    <message>
        <source>The book is being backed up. You can go on working.</source>
        <translation>يُنسخ السجل احتياطيًا الآن. يمكنك متابعة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) backed up to %1, and read back.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>تم نسخ %Ln طلب احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ طلب واحد احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ طلبين احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ %Ln طلبات احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ %Ln طلبًا احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ %Ln طلب احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Recourse again to change something in it.</source>
        <translation>أعد تشغيل Recourse لتتمكن من تغيير شيء في السجل.</translation>
    </message>
</context>
<context>
    <name>recourse::app::Comparing</name>
    <message>
        <source>&amp;Compare with what was promised…</source>
        <translation>م&amp;قارنة بما وُعدت به…</translation>
    </message>
</context>
<context>
    <name>recourse::app::CrashOffer</name>
    <message>
        <source>Recourse ended unexpectedly the last time. A report of it is kept on this computer; nothing was sent.</source>
        <translation>توقف Recourse على نحو غير متوقع في المرة الماضية. حُفظ تقرير عن ذلك على هذا الحاسوب؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>recourse::app::Disputing</name>
    <message>
        <source>Your answers are kept: open the dispute again to go on.</source>
        <translation>إجاباتك محفوظة: افتح النزاع من جديد للمتابعة.</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceDesk</name>
    <message numerus="yes">
        <source>%Ln new picture(s) or video(s) in %1. Are they evidence for %2?</source>
        <extracomment>%1 is the name of a folder, %2 the title of an order</extracomment>
        <translation>
            <numerusform>لا توجد صور أو مقاطع فيديو جديدة في %1 من أجل %2.</numerusform>
            <numerusform>صورة أو مقطع فيديو جديد في %1. هل هو دليل على %2؟</numerusform>
            <numerusform>صورتان أو مقطعا فيديو جديدان في %1. هل هما دليلان على %2؟</numerusform>
            <numerusform>%Ln صور أو مقاطع فيديو جديدة في %1. هل هي أدلة على %2؟</numerusform>
            <numerusform>%Ln صورة أو مقطع فيديو جديدًا في %1. هل هي أدلة على %2؟</numerusform>
            <numerusform>%Ln صورة أو مقطع فيديو جديد في %1. هل هي أدلة على %2؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here, so it is not opened. The original is kept as it is.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 من نوع غير معروف هنا، لذلك لا يُفتح. ويبقى الأصل محفوظًا كما هو.</translation>
    </message>
    <message>
        <source>No copy of %1 could be made. Verify tells whether its original is there.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تعذر عمل نسخة من %1. يخبرك «التحقق» إن كان الأصل موجودًا.</translation>
    </message>
    <message>
        <source>No program opened the copy of %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>لم يفتح أي برنامج نسخة %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>recourse::app::FolderWatching</name>
    <message>
        <source>%1 is no longer watched.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>لم تعد مراقبة %1 جارية.</translation>
    </message>
    <message>
        <source>Choose the folder into which your files come</source>
        <translation>اختر المجلد الذي تصل إليه ملفاتك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) with orders in %1.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>
            <numerusform>لا ملفات جديدة فيها طلبات في %1.</numerusform>
            <numerusform>ملف جديد واحد فيه طلبات في %1.</numerusform>
            <numerusform>ملفان جديدان فيهما طلبات في %1.</numerusform>
            <numerusform>%Ln ملفات جديدة فيها طلبات في %1.</numerusform>
            <numerusform>%Ln ملفًا جديدًا فيها طلبات في %1.</numerusform>
            <numerusform>%Ln ملف جديد فيها طلبات في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>اطّلع عليها</translation>
    </message>
</context>
<context>
    <name>recourse::app::MarkingUp</name>
    <message>
        <source>Mar&amp;k up…</source>
        <translation>&amp;وضع علامات…</translation>
    </message>
</context>
<context>
    <name>recourse::app::MessageTemplates</name>
    <message>
        <source>%1
Nothing was taken; your templates are as they were.</source>
        <extracomment>%1 says which file, where in it and what is wrong</extracomment>
        <translation>%1
لم يؤخذ شيء؛ قوالبك باقية كما كانت.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::app::MessageWriting</name>
    <message>
        <source>Your message is kept: open it again to go on.</source>
        <translation>رسالتك محفوظة: افتحها مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Recorded: the message is kept with the order.</source>
        <translation>تم التسجيل: الرسالة محفوظة مع الطلب.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Recorded: the message is kept with %Ln order(s).</source>
        <translation>
            <numerusform>سُجّل: لا طلبات حُفظت الرسالة معها.</numerusform>
            <numerusform>سُجّل: حُفظت الرسالة مع الطلب.</numerusform>
            <numerusform>سُجّل: حُفظت الرسالة مع طلبين.</numerusform>
            <numerusform>سُجّل: حُفظت الرسالة مع %Ln طلبات.</numerusform>
            <numerusform>سُجّل: حُفظت الرسالة مع %Ln طلبًا.</numerusform>
            <numerusform>سُجّل: حُفظت الرسالة مع %Ln طلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::Messages</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>recourse::app::OpenBook</name>
    <message>
        <source>Backups of it are kept in the folder %1.</source>
        <translation>تُحفظ نسخه الاحتياطية في المجلد %1.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>السجل متضرر</translation>
    </message>
    <message>
        <source>Recourse did not end properly, and the order book is damaged since. It is opened to be looked at only, and nothing is written to it. Restore a backup with File &gt; Restore from a backup.</source>
        <translation>لم يُغلق Recourse على نحو سليم، ومنذ ذلك الحين سجل الطلبات متضرر. فُتح للاطّلاع فقط، ولا يُكتب فيه شيء. استعد نسخة احتياطية عبر «ملف» &gt; «استعادة من نسخة احتياطية».</translation>
    </message>
    <message>
        <source>The book was checked</source>
        <translation>تم فحص السجل</translation>
    </message>
    <message>
        <source>Recourse did not end properly the last time. The order book was looked at, and it is sound.</source>
        <translation>لم يُغلق Recourse على نحو سليم في المرة الماضية. فُحص سجل الطلبات، وهو سليم.</translation>
    </message>
    <message>
        <source>The book cannot be written to</source>
        <translation>لا تمكن الكتابة في السجل</translation>
    </message>
    <message>
        <source>This order book may not be written to. You can look at everything in it, but nothing can be changed.</source>
        <translation>لا يُسمح بالكتابة في سجل الطلبات هذا. يمكنك الاطّلاع على كل ما فيه، لكن لا يمكن تغيير شيء.</translation>
    </message>
</context>
<context>
    <name>recourse::app::OrderEditing</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>recourse::app::OrderIntake</name>
    <message numerus="yes">
        <source>%Ln order(s) imported.</source>
        <translation>
            <numerusform>تم استيراد %Ln طلب.</numerusform>
            <numerusform>تم استيراد طلب واحد.</numerusform>
            <numerusform>تم استيراد طلبين.</numerusform>
            <numerusform>تم استيراد %Ln طلبات.</numerusform>
            <numerusform>تم استيراد %Ln طلبًا.</numerusform>
            <numerusform>تم استيراد %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>recourse::app::Program</name>
    <message>
        <source>There is a file of this name already, and it was left as it is. Choose another name, or open it if it is a book.</source>
        <translation>يوجد بالفعل ملف بهذا الاسم، وقد تُرك كما هو. اختر اسمًا آخر، أو افتحه إن كان سجلًا.</translation>
    </message>
    <message>
        <source>%1 is open in a window of its own, which was brought to the front.</source>
        <extracomment>%1 is the name of an order book</extracomment>
        <translation>السجل %1 مفتوح في نافذة خاصة به، وقد نُقلت إلى الأمام.</translation>
    </message>
    <message>
        <source>The order book cannot be opened</source>
        <translation>تعذّر فتح سجل الطلبات</translation>
    </message>
</context>
<context>
    <name>recourse::app::Session</name>
    <message>
        <source>Your answers are kept: open the cancellation again to go on.</source>
        <translation>إجاباتك محفوظة: افتح الإلغاء من جديد لتكمل.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>تعذّر فتح أي متصفح. العنوان هو: %1</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Answers</name>
    <message>
        <source>--in-lang tells the language of a message: of message_sent or message_received.</source>
        <translation>‎--in-lang يحدد لغة رسالة: message_sent أو message_received.</translation>
    </message>
    <message>
        <source>--meaning and --until belong to message_received: they tell what the seller&apos;s answer means.</source>
        <translation>‎--meaning و‎--until يتبعان message_received: فهما يبيّنان معنى رد البائع.</translation>
    </message>
    <message>
        <source>%1 is no language. Write its code, such as en or zh.</source>
        <extracomment>%1 is what was typed behind --in-lang</extracomment>
        <translation>%1 ليست لغة. اكتب رمزها، مثل en أو zh.</translation>
    </message>
    <message>
        <source>%1 is no day. Write it as 2026-11-30.</source>
        <extracomment>%1 is what was typed behind --until</extracomment>
        <translation>%1 ليس يومًا. اكتبه هكذا: 2026-11-30.</translation>
    </message>
    <message>
        <source>%1 is no meaning of an answer. There are: %2.</source>
        <extracomment>%1 is what was typed behind --meaning, %2 a list of what can be</extracomment>
        <translation>%1 ليس معنى لأي رد. المعاني المتاحة: %2.</translation>
    </message>
    <message>
        <source>Nothing follows from %1 for this order. Possible are: %2.</source>
        <extracomment>%1 is what was typed behind --meaning, %2 a list of what can be</extracomment>
        <translation>لا يترتب على %1 شيء لهذا الطلب. الممكن: %2.</translation>
    </message>
    <message>
        <source>--until belongs to an answer that asks for time: --meaning asks_for_time.</source>
        <translation>‎--until يتبع ردًا يطلب مهلة: ‎--meaning asks_for_time.</translation>
    </message>
    <message>
        <source>The seller cannot ask for time until a day before its answer.</source>
        <translation>لا يمكن للبائع أن يطلب مهلة تنتهي قبل يوم رده.</translation>
    </message>
    <message>
        <source>An amount belongs to an answer that offers one: --meaning offered.</source>
        <translation>المبلغ يتبع ردًا يعرض مبلغًا: ‎--meaning offered.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::AssessmentText</name>
    <message>
        <source>Next step: %1</source>
        <extracomment>%1 is an action such as &quot;Cancel the order&quot;</extracomment>
        <translation>الخطوة التالية: %1</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>لم يبقَ ما يمكن فعله.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 are sentences of the rules</extracomment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>This order was last seen too long ago. Look at it on the site.</source>
        <translation>مضى وقت طويل على آخر اطّلاع على هذا الطلب. اطّلع عليه في الموقع.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر اطّلاع</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>الطرد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Paid together with</source>
        <translation>دُفع مع</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Backup</name>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>تُجرى كتابة %1</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>تُجرى الاستعادة من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) backed up to %1, and read back.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>تم نسخ %n طلب احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ طلب واحد احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ طلبين احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ %n طلبات احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ %n طلبًا احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
            <numerusform>تم نسخ %n طلب احتياطيًا في %1، ثم قُرئت النسخة للتأكد منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) restored from %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>تمت استعادة %n طلب من %1.</numerusform>
            <numerusform>تمت استعادة طلب واحد من %1.</numerusform>
            <numerusform>تمت استعادة طلبين من %1.</numerusform>
            <numerusform>تمت استعادة %n طلبات من %1.</numerusform>
            <numerusform>تمت استعادة %n طلبًا من %1.</numerusform>
            <numerusform>تمت استعادة %n طلب من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous book is kept as %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>حُفظ السجل السابق باسم %1.</translation>
    </message>
    <message>
        <source>Left out, because they are not what their names say: %1.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>استُبعدت لأن محتواها ليس كما تدل عليه أسماؤها: %1.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::CallWords</name>
    <message>
        <source>A value has to follow %1.</source>
        <extracomment>%1 is an option such as --book</extracomment>
        <translation>يجب أن تأتي قيمة بعد %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <extracomment>%1 is an option such as --json</extracomment>
        <translation>الخيار %1 لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>There is no option %1 here. --help lists them all.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>لا يوجد هنا خيار باسم %1. يعرض ‎--help جميع الخيارات.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::CaseText</name>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>depends on: %1</source>
        <extracomment>%1 is a list of facts</extracomment>
        <translation>يتوقف على: %1</translation>
    </message>
    <message>
        <source>%1 (others: %2)</source>
        <comment>instant, instant</comment>
        <extracomment>Two readings of one date, the careful one first</extracomment>
        <translation>%1 (وغيرها: %2)</translation>
    </message>
    <message>
        <source>What a dispute can be about:</source>
        <translation>ما الذي يمكن أن يدور حوله النزاع:</translation>
    </message>
    <message>
        <source>Show: %1. %2</source>
        <extracomment>%1 is something to show in a dispute, %2 how to make it</extracomment>
        <translation>أظهر: %1. %2</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <extracomment>%1 is a tracking number, %2 what it shows</extracomment>
        <translation>الرقم %1: %2</translation>
    </message>
    <message>
        <source>An item without a title</source>
        <translation>سلعة بلا عنوان</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 is a rule in a sentence</extracomment>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Due</name>
    <message>
        <source>%1 is no number of days.</source>
        <extracomment>%1 is what was typed behind --within</extracomment>
        <translation>«%1» ليس عددًا صحيحًا للأيام.</translation>
    </message>
    <message>
        <source>%1 names no calendar. The file has to end with .ics.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>لا يدل «%1» على ملف تقويم. يجب أن ينتهي اسم الملف بـ ‎.ics.</translation>
    </message>
    <message>
        <source>No deadline lies ahead.</source>
        <translation>لا توجد مواعيد نهائية قادمة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a calendar: %1 is what to do, %2 the title of the order</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of the order, %2 the seller&apos;s name</extracomment>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>الطلب %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>تمت كتابة %n موعد نهائي في %1.</numerusform>
            <numerusform>تمت كتابة موعد نهائي واحد في %1.</numerusform>
            <numerusform>تمت كتابة موعدين نهائيين في %1.</numerusform>
            <numerusform>تمت كتابة %n مواعيد نهائية في %1.</numerusform>
            <numerusform>تمت كتابة %n موعدًا نهائيًا في %1.</numerusform>
            <numerusform>تمت كتابة %n موعد نهائي في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::Evidence</name>
    <message>
        <source>Copying %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>جارٍ نسخ %1</translation>
    </message>
    <message>
        <source>Reading the originals again</source>
        <translation>جارٍ قراءة الملفات الأصلية من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are kept as evidence.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف دليلًا.</numerusform>
            <numerusform>حُفظ ملف واحد دليلًا.</numerusform>
            <numerusform>حُفظ ملفان دليلين.</numerusform>
            <numerusform>حُفظت %n ملفات أدلةً.</numerusform>
            <numerusform>حُفظ %n ملفًا أدلةً.</numerusform>
            <numerusform>حُفظ %n ملف أدلةً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are as they were when they were added.</source>
        <translation>
            <numerusform>لا توجد ملفات أصلية.</numerusform>
            <numerusform>ملف أصلي واحد باقٍ كما أُضيف.</numerusform>
            <numerusform>ملفان أصليان باقيان كما أُضيفا.</numerusform>
            <numerusform>%n ملفات أصلية باقية كما أُضيفت.</numerusform>
            <numerusform>%n ملفًا أصليًا باقية كما أُضيفت.</numerusform>
            <numerusform>%n ملف أصلي باقية كما أُضيفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no order of the book has this file.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: لا يوجد في السجل طلب له هذا الملف.</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>Write evidence add ORDER FILE…, evidence list ORDER, evidence pack ORDER OUT or evidence verify PACK-OR-BOOK.</source>
        <translation>اكتب evidence add ORDER FILE… أو evidence list ORDER أو evidence pack ORDER OUT أو evidence verify PACK-OR-BOOK.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this call stay in the folder of evidence, and no order of the book has them. Adding them later takes no further room.</source>
        <translation>
            <numerusform>لا يبقى في مجلد الأدلة أي ملف من هذا الأمر بلا طلب.</numerusform>
            <numerusform>يبقى ملف واحد من هذا الأمر في مجلد الأدلة، ولا يوجد في السجل طلب له هذا الملف. وعندما تضيفه لاحقًا لن يشغل مساحة إضافية.</numerusform>
            <numerusform>يبقى ملفان من هذا الأمر في مجلد الأدلة، ولا يوجد في السجل طلب لهما. وعندما تضيفهما لاحقًا لن يشغلا مساحة إضافية.</numerusform>
            <numerusform>تبقى %n ملفات من هذا الأمر في مجلد الأدلة، ولا يوجد في السجل طلب لها. وعندما تضيفها لاحقًا لن تشغل مساحة إضافية.</numerusform>
            <numerusform>يبقى %n ملفًا من هذا الأمر في مجلد الأدلة، ولا يوجد في السجل طلب لها. وعندما تضيفها لاحقًا لن تشغل مساحة إضافية.</numerusform>
            <numerusform>يبقى %n ملف من هذا الأمر في مجلد الأدلة، ولا يوجد في السجل طلب لها. وعندما تضيفها لاحقًا لن تشغل مساحة إضافية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of evidence could not be written, so it does not tell that the originals were read again.</source>
        <translation>تعذّرت الكتابة في سجل الأدلة، لذا لا يُذكر فيه أن الملفات الأصلية قُرئت من جديد.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Export</name>
    <message numerus="yes">
        <source>%n order(s) written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>تمت كتابة %n طلب في %1.</numerusform>
            <numerusform>تمت كتابة طلب واحد في %1.</numerusform>
            <numerusform>تمت كتابة طلبين في %1.</numerusform>
            <numerusform>تمت كتابة %n طلبات في %1.</numerusform>
            <numerusform>تمت كتابة %n طلبًا في %1.</numerusform>
            <numerusform>تمت كتابة %n طلب في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names no format. The file has to end with .csv, .json, .html or .pdf.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>لا يدل «%1» على تنسيق. يجب أن ينتهي اسم الملف بـ ‎.csv أو ‎.json أو ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters, and boxes stand in their place: %1. The packages fonts-noto-core and fonts-noto-cjk have most of them.</source>
        <extracomment>%1 are some characters</extracomment>
        <translation>لا يتضمن أي خط على هذا الحاسوب هذه الأحرف، وتظهر مكانها مربعات: %1. يوجد معظمها في الحزمة fonts-noto-core والحزمة fonts-noto-cjk.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Import</name>
    <message>
        <source>%1 is no format. These are: %2.</source>
        <extracomment>%1 is what was typed behind --from, %2 a list of names</extracomment>
        <translation>«%1» ليس تنسيقًا معروفًا. التنسيقات المتاحة: %2.</translation>
    </message>
    <message>
        <source>%1 is no order of day, month and year. These are: dmy, mdy, ymd.</source>
        <extracomment>%1 is what was typed behind --dates</extracomment>
        <translation>«%1» ليس ترتيبًا معروفًا لليوم والشهر والسنة. الترتيبات المتاحة: dmy، mdy، ymd.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same, %5 refused</source>
        <extracomment>%1 is a file, %2 to %5 are numbers of orders</extracomment>
        <translation>%1: الجديد %2، المتغيّر %3، المطابق %4، المرفوض %5</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n entries were refused.</source>
        <translation>
            <numerusform>لم يُكتب شيء: رُفض %n مدخل.</numerusform>
            <numerusform>لم يُكتب شيء: رُفض مدخل واحد.</numerusform>
            <numerusform>لم يُكتب شيء: رُفض مدخلان.</numerusform>
            <numerusform>لم يُكتب شيء: رُفضت %n مدخلات.</numerusform>
            <numerusform>لم يُكتب شيء: رُفض %n مدخلًا.</numerusform>
            <numerusform>لم يُكتب شيء: رُفض %n مدخل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a try. Nothing was written.</source>
        <translation>كانت هذه تجربة فقط. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>beside how far it is; %1 is a file</extracomment>
        <translation>تُقرأ الملفات: %1</translation>
    </message>
    <message>
        <source>Comparing with the book</source>
        <translation>تُجرى المقارنة بالدفتر</translation>
    </message>
    <message>
        <source>Writing into the book</source>
        <translation>تُجرى الكتابة في الدفتر</translation>
    </message>
    <message>
        <source>%1, %2: %3 was known, a file says %4. What counts is %5.</source>
        <extracomment>%1 is an order&apos;s number, %2 the name of a field, %3 the value that was known before, %4 the one that a file tells, %5 the one of the two that counts</extracomment>
        <translation>%1، %2: كان المعروف %3، ويقول ملف %4. المعتمد هو %5.</translation>
    </message>
    <message>
        <source>%1 holds no orders and was passed over.</source>
        <extracomment>%1 is a file of a folder</extracomment>
        <translation>لا يحتوي %1 على طلبات وقد جرى تجاوزه.</translation>
    </message>
    <message>
        <source>The columns of %1 were guessed. If they are right, save this line as a file and give its name behind --map:
%2</source>
        <extracomment>%1 is a file, %2 one line of JSON, --map the name of an option</extracomment>
        <translation>جرى تخمين أعمدة %1. إن كانت صحيحة فاحفظ هذا السطر في ملف واذكر اسمه بعد --map:
%2</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>قراءة الملفات</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Main</name>
    <message>
        <source>What a buyer can still do about his orders, until when and why.</source>
        <translation>ما الذي لا يزال بإمكان المشتري فعله بشأن طلباته، وحتى متى، ولماذا.</translation>
    </message>
    <message>
        <source>A command is missing. --help lists them all.</source>
        <translation>لم يُذكر أي أمر. يعرض ‎--help جميع الأوامر.</translation>
    </message>
    <message>
        <source>There is no command %1. --help lists them all.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>لا يوجد أمر باسم %1. يعرض ‎--help جميع الأوامر.</translation>
    </message>
    <message>
        <source>This command is called so: %1</source>
        <extracomment>%1 shows how a command is called</extracomment>
        <translation>يُستدعى هذا الأمر هكذا: %1</translation>
    </message>
    <message>
        <source>%1 is no instant. Write it with its zone, as 2026-11-21T12:00:00Z.</source>
        <extracomment>%1 is what was typed behind --at</extracomment>
        <translation>«%1» ليس وقتًا صحيحًا. اكتبه مع منطقته الزمنية، مثل 2026-11-21T12:00:00Z.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Message</name>
    <message>
        <source>There is no template %1. There are: %2</source>
        <extracomment>%1 is what was typed, %2 a list of names such as &quot;ask-to-cancel, remind-seller&quot;</extracomment>
        <translation>لا يوجد قالب باسم %1. القوالب المتاحة: %2</translation>
    </message>
    <message>
        <source>The template is not there in the language %1. There are: %2</source>
        <extracomment>%1 is the code of a language, %2 a list of such codes</extracomment>
        <translation>القالب غير متوفر باللغة %1. اللغات المتاحة: %2</translation>
    </message>
    <message>
        <source>%1 sets nothing. Write --set NAME=VALUE.</source>
        <extracomment>%1 is what was typed behind --set</extracomment>
        <translation>لا يحدد %1 أي قيمة. اكتب ‎--set NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 has to be an amount, such as &quot;5.00 USD&quot;.</source>
        <extracomment>%1 is the name of a value</extracomment>
        <translation>يجب أن يكون %1 مبلغًا، مثل &quot;5.00 USD&quot;.</translation>
    </message>
    <message>
        <source>%1 has to be a day, such as 2026-11-21.</source>
        <extracomment>%1 is the name of a value</extracomment>
        <translation>يجب أن يكون %1 يومًا، مثل 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 cannot be set: it is what the order says.</source>
        <extracomment>%1 is the name of a value</extracomment>
        <translation>لا يمكن تحديد %1: فالقيمة هي ما في الطلب.</translation>
    </message>
    <message>
        <source>The template does not use %1.</source>
        <extracomment>%1 is the name of a value</extracomment>
        <translation>لا يستخدم القالب %1.</translation>
    </message>
    <message>
        <source>The message is not whole. Give what is missing by --set NAME=VALUE: %1</source>
        <extracomment>%1 is a list such as &quot;amount (Amount that you want back)&quot;</extracomment>
        <translation>الرسالة غير مكتملة. أضف ما ينقصها باستخدام ‎--set NAME=VALUE: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a value, %2 what people call it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Outcome</name>
    <message>
        <source>There is no order %1 in this book. &apos;recourse-cli list&apos; shows them all.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>لا يوجد طلب برقم %1 في هذا السجل. يعرض &apos;recourse-cli list&apos; جميع الطلبات.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>تمت المقاطعة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a file, %2 the number of a line in it</extracomment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>Order %1 is in the trash. Bring it back in the window first.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>الطلب %1 في المهملات. أعِده أولًا من نافذة البرنامج.</translation>
    </message>
    <message>
        <source>%1 cannot be written, and nothing of it was changed: %2</source>
        <extracomment>%1 is a file name, %2 what the system said</extracomment>
        <translation>تعذّرت كتابة %1، ولم يتغيّر فيه شيء: %2</translation>
    </message>
    <message>
        <source>There is no room for %1. Nothing of it was changed; free some space or choose another disk.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>لا توجد مساحة كافية للملف %1. لم يتغيّر فيه شيء؛ أفرغ بعض المساحة أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced. Choose another name.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>«%1» ليس ملفًا يمكن استبداله. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::PackCheck</name>
    <message>
        <source>Reading the pack</source>
        <translation>جارٍ قراءة حزمة الأدلة</translation>
    </message>
    <message numerus="yes">
        <source>The pack is whole: %n listed file(s) are there and unchanged, and nothing else is in it.</source>
        <translation>
            <numerusform>الحزمة سليمة: لا ملفات مدرجة فيها، وليس فيها شيء آخر.</numerusform>
            <numerusform>الحزمة سليمة: الملف الوحيد المدرج موجود ولم يتغيّر، وليس فيها شيء آخر.</numerusform>
            <numerusform>الحزمة سليمة: الملفان المدرجان موجودان ولم يتغيّرا، وليس فيها شيء آخر.</numerusform>
            <numerusform>الحزمة سليمة: فيها %n ملفات مدرجة كلها موجودة ولم تتغيّر، وليس فيها شيء آخر.</numerusform>
            <numerusform>الحزمة سليمة: فيها %n ملفًا مدرجًا كلها موجودة ولم تتغيّر، وليس فيها شيء آخر.</numerusform>
            <numerusform>الحزمة سليمة: فيها %n ملف مدرج كلها موجودة ولم تتغيّر، وليس فيها شيء آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password can be read from %1. Its first line has to be the password, of at most 1024 bytes.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تتعذر قراءة كلمة مرور من %1. يجب أن يكون السطر الأول فيه كلمة المرور، وألا تتجاوز 1024 بايت.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::PackMaking</name>
    <message>
        <source>Making the pack</source>
        <translation>جارٍ إعداد الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are in the pack %1.</source>
        <extracomment>%1 is the name of a file or folder, or of several</extracomment>
        <translation>
            <numerusform>لا توجد ملفات أدلة في الحزمة %1.</numerusform>
            <numerusform>ملف أدلة واحد في الحزمة %1.</numerusform>
            <numerusform>ملفا أدلة في الحزمة %1.</numerusform>
            <numerusform>%n ملفات أدلة في الحزمة %1.</numerusform>
            <numerusform>%n ملف أدلة في الحزمة %1.</numerusform>
            <numerusform>%n ملف أدلة في الحزمة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has no evidence outside the trash. No pack was made.</source>
        <translation>لا توجد للطلب أدلة خارج سلة المهملات. لم تُعدّ أي حزمة.</translation>
    </message>
    <message>
        <source>A whole number above zero has to follow %1.</source>
        <extracomment>%1 is an option such as --most-bytes</extracomment>
        <translation>يجب أن يتبع %1 عدد صحيح أكبر من الصفر.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a statement: it has to be a text in UTF-8 of at most 1 MB.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تتعذر قراءة %1 كإفادة: يجب أن يكون نصًا بترميز UTF-8 لا يتجاوز 1 ميغابايت.</translation>
    </message>
    <message>
        <source>The rules know no problem &quot;%1&quot;. They know: %2.</source>
        <extracomment>%1 is what was typed, %2 a list of words</extracomment>
        <translation>لا تعرف القواعد مشكلة باسم «%1». وهي تعرف: %2.</translation>
    </message>
    <message>
        <source>%1 is for a zip: the name of the pack has to end in .zip.</source>
        <extracomment>%1 is an option such as --split</extracomment>
        <translation>الخيار %1 مخصص لملف مضغوط: يجب أن ينتهي اسم الحزمة بـ ‎.zip.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::ProgressLine</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>how far a long piece of work is: %1 is &quot;Reading orders.csv&quot;, %2 a number</extracomment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Record</name>
    <message>
        <source>%1 is no event. Events are named as in the exchange format, such as cancellation_requested.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» ليس حدثًا معروفًا. تُسمّى الأحداث كما في تنسيق التبادل، مثل cancellation_requested.</translation>
    </message>
    <message>
        <source>%1 is no instant. Write a day as 2026-11-21, or an instant with its zone as 2026-11-21T12:00:00Z.</source>
        <extracomment>%1 is what was typed behind --on</extracomment>
        <translation>«%1» ليس وقتًا صحيحًا. اكتب اليوم هكذا: 2026-11-21، أو الوقت مع منطقته الزمنية هكذا: 2026-11-21T12:00:00Z.</translation>
    </message>
    <message>
        <source>%1 is still to come. Only what has happened can be recorded.</source>
        <extracomment>%1 is what was typed behind --on</extracomment>
        <translation>لم يحن %1 بعد. لا يمكن تسجيل إلا ما حدث فعلًا.</translation>
    </message>
    <message>
        <source>%1 is no amount. Write it as &quot;5.00 USD&quot;.</source>
        <extracomment>%1 is what was typed behind --amount</extracomment>
        <translation>«%1» ليس مبلغًا صحيحًا. اكتبه هكذا: &quot;5.00 USD&quot;.</translation>
    </message>
    <message>
        <source>The order has no line %1. &apos;recourse-cli show --json&apos; lists the line_id of each.</source>
        <extracomment>%1 is what was typed behind --item</extracomment>
        <translation>لا يوجد في الطلب سطر باسم %1. يعرض &apos;recourse-cli show --json&apos; معرّف كل سطر (line_id).</translation>
    </message>
    <message>
        <source>A note needs its text: --note TEXT.</source>
        <translation>تحتاج الملاحظة إلى نصّها: ‎--note TEXT.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <extracomment>%1 is what happened, such as &quot;You asked to cancel&quot;</extracomment>
        <translation>تم التسجيل: %1</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Rules</name>
    <message>
        <source>There is no command rules %1. It is called so: rules check FILE</source>
        <extracomment>%1 is what was typed; &quot;rules check FILE&quot; is how the command is called</extracomment>
        <translation>لا يوجد أمر rules %1. يُستدعى هكذا: rules check FILE</translation>
    </message>
    <message>
        <source>%1 %2 is in order, for orders of %3.</source>
        <extracomment>%1 is the pack&apos;s name, %2 its version, %3 the market that it is for</extracomment>
        <translation>%1 %2 سليم، لطلبات %3.</translation>
    </message>
    <message>
        <source>Sources: %L1. Deadlines: %L2. Rules: %L3. Actions: %L4. Situations: %L5. Texts: %L6.</source>
        <extracomment>Each number says how many of them the rules pack has</extracomment>
        <translation>المصادر: %L1. المهل: %L2. القواعد: %L3. الإجراءات: %L4. الحالات: %L5. النصوص: %L6.</translation>
    </message>
    <message>
        <source>%1 %2 is in order, for reading files.</source>
        <extracomment>%1 is the name of a pack, %2 its version</extracomment>
        <translation>%1 %2 سليمة، لقراءة الملفات.</translation>
    </message>
    <message>
        <source>Kinds of files: %L1. Languages of mails: %L2. Dates in sentences: %L3.</source>
        <extracomment>Each number says how many of them the pack knows</extracomment>
        <translation>أنواع الملفات: %L1. لغات الرسائل: %L2. التواريخ في الجمل: %L3.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Selection</name>
    <message>
        <source>%1 is no filter. A filter is KEY=VALUE with one of these keys: status, case, next_step, market, seller, tag, group.</source>
        <extracomment>%1 is what was typed behind --filter</extracomment>
        <translation>«%1» ليس عامل تصفية صحيحًا. يُكتب عامل التصفية بصيغة KEY=VALUE بأحد هذه المفاتيح: status، case، next_step، market، seller، tag، group.</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <extracomment>%1 is what was typed, %2 is a name such as &quot;status&quot;</extracomment>
        <translation>«%1» ليست قيمة صحيحة لـ %2.</translation>
    </message>
    <message>
        <source>%1 is no number of orders.</source>
        <extracomment>%1 is what was typed behind --limit</extracomment>
        <translation>«%1» ليس عددًا صحيحًا للطلبات.</translation>
    </message>
    <message>
        <source>%1 is no column to sort by. These are: deadline, title, status, total, next_step, placed, seller, number, market; a minus before it turns the order around, and several stand with commas between them.</source>
        <extracomment>%1 is what was typed behind --sort</extracomment>
        <translation>«%1» ليس عمودًا يمكن الفرز بحسبه. الأعمدة المتاحة: deadline، title، status، total، next_step، placed، seller، number، market؛ وعلامة الطرح قبل الاسم تعكس الترتيب، ويمكن ذكر عدة أعمدة تفصل بينها الفاصلة (,).</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Undo</name>
    <message>
        <source>There is no change that could be taken back.</source>
        <translation>لا يوجد تغيير يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <extracomment>%1 are numbers of orders</extracomment>
        <translation>أُبقيت كما هي لأنها تغيّرت منذ ذلك الحين: %1.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Verify</name>
    <message>
        <source>The book is sound.</source>
        <translation>السجل سليم.</translation>
    </message>
    <message numerus="yes">
        <source>The book is damaged in %n place(s). Keep a copy of it and export what can still be read.</source>
        <translation>
            <numerusform>السجل متضرر في %n موضع. احتفظ بنسخة منه وصدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في موضع واحد. احتفظ بنسخة منه وصدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في موضعين. احتفظ بنسخة منه وصدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في %n مواضع. احتفظ بنسخة منه وصدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في %n موضعًا. احتفظ بنسخة منه وصدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في %n موضع. احتفظ بنسخة منه وصدّر ما لا يزال قابلًا للقراءة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::AnswerPresenter</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is the title of an order, %2 the name of its seller</extracomment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>The amount cannot be read. Write it as a number, or leave it empty.</source>
        <translation>تتعذّر قراءة المبلغ. اكتبه رقمًا أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>The amount cannot be read. Write it with its currency, or leave it empty.</source>
        <translation>تتعذّر قراءة المبلغ. اكتبه مع عملته أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it as %1, or leave it empty.</source>
        <extracomment>%1 is how a day is written, such as dd/MM/yyyy</extracomment>
        <translation>تتعذّر قراءة اليوم. اكتبه بالصيغة %1 أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>The seller cannot ask for time until a day before its answer.</source>
        <translation>لا يمكن أن يطلب البائع مهلة حتى يوم يسبق رده.</translation>
    </message>
    <message>
        <source>One moment, this is being written down.</source>
        <translation>لحظة من فضلك، يجري تدوين ذلك.</translation>
    </message>
    <message>
        <source>Paste or type what the seller wrote.</source>
        <translation>ألصق ما كتبه البائع أو اكتبه.</translation>
    </message>
    <message>
        <source>Choose what the answer means.</source>
        <translation>اختر ما يعنيه الرد.</translation>
    </message>
    <message>
        <source>This instant is still to come. Enter when the answer came.</source>
        <translation>لم يحن هذا الوقت بعد. أدخل الوقت الذي وصل فيه الرد.</translation>
    </message>
    <message>
        <source>The seller&apos;s answer is kept with the order.</source>
        <translation>حُفظ رد البائع مع الطلب.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CancellationPresenter</name>
    <message>
        <source>One moment, this is being written down.</source>
        <translation>لحظة من فضلك، يجري تدوين ذلك.</translation>
    </message>
    <message>
        <source>Choose what happened on the site.</source>
        <translation>اختر ما حدث في الموقع.</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>تم إلغاء الطلب</translation>
    </message>
    <message>
        <source>Nothing more has to be done.</source>
        <translation>لا حاجة إلى فعل أي شيء آخر.</translation>
    </message>
    <message>
        <source>There was no button to cancel</source>
        <translation>لم يكن هناك زر للإلغاء</translation>
    </message>
    <message>
        <source>An unpaid order closes by itself; look at its status on the site again later.</source>
        <translation>الطلب غير المدفوع يُغلق من تلقاء نفسه؛ اطّلع على حالته في الموقع لاحقًا.</translation>
    </message>
    <message>
        <source>My request is sent and waits for the seller</source>
        <translation>أُرسل طلب الإلغاء وهو بانتظار ردّ البائع</translation>
    </message>
    <message>
        <source>The clock of the seller&apos;s answer starts.</source>
        <translation>تبدأ الآن مهلة ردّ البائع.</translation>
    </message>
    <message>
        <source>The order was cancelled at once</source>
        <translation>أُلغي الطلب على الفور</translation>
    </message>
    <message>
        <source>The money comes back by the way you paid.</source>
        <translation>يعود المبلغ بالطريقة التي دفعت بها.</translation>
    </message>
    <message>
        <source>You see what can be done instead, beside the order.</source>
        <translation>سترى بجانب الطلب ما يمكن فعله بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>My request was refused</source>
        <translation>رُفض طلب الإلغاء</translation>
    </message>
    <message>
        <source>You may ask again until the order ships.</source>
        <translation>يمكنك أن تطلب الإلغاء من جديد إلى أن يُشحن الطلب.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is an event: &quot;You asked to cancel&quot;, %2 the instant with its zone</extracomment>
        <translation>«%1»، %2</translation>
    </message>
    <message>
        <source>Then the order says: %1</source>
        <extracomment>%1 is a sentence that says where the order stands</extracomment>
        <translation>بعد ذلك سيظهر في الطلب: %1</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>إلغاء طلب</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <extracomment>%1 is the order&apos;s number</extracomment>
        <translation>إلغاء الطلب %1</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tell the seller</source>
        <translation>إبلاغ البائع</translation>
    </message>
    <message>
        <source>Do it on the site</source>
        <translation>التنفيذ في الموقع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>You have already asked to cancel this order. Record the seller&apos;s answer beside the order, once it is there.</source>
        <translation>لقد طلبت إلغاء هذا الطلب من قبل. سجّل ردّ البائع بجانب الطلب عند وصوله.</translation>
    </message>
    <message>
        <source>This order cannot be cancelled yet.</source>
        <translation>لا يمكن إلغاء هذا الطلب بعد.</translation>
    </message>
    <message>
        <source>This order cannot be cancelled any more.</source>
        <translation>لم يعد من الممكن إلغاء هذا الطلب.</translation>
    </message>
    <message>
        <source>This order cannot be cancelled.</source>
        <translation>لا يمكن إلغاء هذا الطلب.</translation>
    </message>
    <message>
        <source>Whether this order can be cancelled is not certain from what is known. The site knows: go on, and look there for the button.</source>
        <translation>لا يتضح من المعلومات المتوفرة ما إذا كان إلغاء هذا الطلب ممكنًا. الجواب لدى الموقع: تابع وابحث عن الزر هناك.</translation>
    </message>
    <message>
        <source>You can cancel this order yourself. Nobody has to agree.</source>
        <translation>يمكنك إلغاء هذا الطلب بنفسك. لا حاجة إلى موافقة أحد.</translation>
    </message>
    <message>
        <source>You can ask to cancel this order. The seller has to agree.</source>
        <translation>يمكنك أن تطلب إلغاء هذا الطلب. يجب أن يوافق البائع.</translation>
    </message>
    <message>
        <source>Nothing is paid, so no money has to come back.</source>
        <translation>لم يُدفع شيء، لذا لا يوجد مبلغ يجب استرداده.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <extracomment>%1 is a day, %2 the time left: &quot;2 days 4 hours left&quot;</extracomment>
        <translation>حتى %1: %2.</translation>
    </message>
    <message>
        <source>Or do nothing</source>
        <translation>أو لا تفعل شيئًا</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>ما يمكنك فعله بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Have at hand: %1</source>
        <extracomment>%1 is what the buyer should have ready: &quot;The number of the other order.&quot;</extracomment>
        <translation>جهّز ما يلي: %1</translation>
    </message>
    <message>
        <source>sellers usually agree</source>
        <translation>يوافق البائعون عادةً</translation>
    </message>
    <message>
        <source>may be contested</source>
        <translation>قد يُعترض عليه</translation>
    </message>
    <message>
        <source>The site asks for a reason. It changes nothing for you or the seller.</source>
        <translation>يطلب الموقع ذكر سبب. لا يغيّر ذلك شيئًا بالنسبة إليك أو إلى البائع.</translation>
    </message>
    <message>
        <source>The address of this order&apos;s page is not known. Open the site yourself and look for the order in the list of your orders.</source>
        <translation>عنوان صفحة هذا الطلب غير معروف. افتح الموقع بنفسك وابحث عن الطلب في قائمة طلباتك.</translation>
    </message>
    <message>
        <source>If the button stays missing, say so in the next step.</source>
        <translation>إذا لم يظهر الزر، فاذكر ذلك في الخطوة التالية.</translation>
    </message>
    <message>
        <source>The order may have been paid or closed already. Reload the page and look at its status.</source>
        <translation>ربما دُفع الطلب أو أُغلق بالفعل. أعد تحميل الصفحة واطّلع على حالته.</translation>
    </message>
    <message>
        <source>Choose the reason that is true for this order.</source>
        <translation>اختر السبب الذي ينطبق فعلًا على هذا الطلب.</translation>
    </message>
    <message>
        <source>Sellers who hear from you first agree more often. The message asks the seller, politely, to approve the cancellation and not to ship, and names your order and the reason that you chose. Send it once: many messages do not help.</source>
        <translation>البائعون الذين تراسلهم أولًا يوافقون أكثر من غيرهم. تطلب الرسالة من البائع بأدب أن يوافق على الإلغاء وألا يشحن، وتذكر طلبك والسبب الذي اخترته. أرسلها مرة واحدة: فكثرة الرسائل لا تنفع.</translation>
    </message>
    <message>
        <source>The seller has answered you in the chat already: a second message changes nothing. Go on to the next step, for only the request on the site counts.</source>
        <translation>لقد رد عليك البائع في المحادثة: رسالة ثانية لن تغيّر شيئًا. انتقل إلى الخطوة التالية، فالطلب المقدَّم على الموقع هو وحده ما يُعتد به.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CheckPresenter</name>
    <message>
        <source>Looking at the book</source>
        <translation>يُفحص السجل</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>السجل سليم.</translation>
    </message>
    <message numerus="yes">
        <source>The book is damaged in %Ln place(s). Nothing was changed. Restore a backup with File &gt; Restore from a backup, or export what can still be read.</source>
        <translation>
            <numerusform>السجل متضرر في %Ln موضع. لم يتغيّر شيء. استعد نسخة احتياطية عبر «ملف» &gt; «استعادة من نسخة احتياطية»، أو صدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في موضع واحد. لم يتغيّر شيء. استعد نسخة احتياطية عبر «ملف» &gt; «استعادة من نسخة احتياطية»، أو صدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في موضعين. لم يتغيّر شيء. استعد نسخة احتياطية عبر «ملف» &gt; «استعادة من نسخة احتياطية»، أو صدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في %Ln مواضع. لم يتغيّر شيء. استعد نسخة احتياطية عبر «ملف» &gt; «استعادة من نسخة احتياطية»، أو صدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في %Ln موضعًا. لم يتغيّر شيء. استعد نسخة احتياطية عبر «ملف» &gt; «استعادة من نسخة احتياطية»، أو صدّر ما لا يزال قابلًا للقراءة.</numerusform>
            <numerusform>السجل متضرر في %Ln موضع. لم يتغيّر شيء. استعد نسخة احتياطية عبر «ملف» &gt; «استعادة من نسخة احتياطية»، أو صدّر ما لا يزال قابلًا للقراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order, every page of the file and every original of its evidence is looked at. You can go on working meanwhile.</source>
        <translation>يُفحص كل طلب وكل صفحة من الملف وكل أصل من أدلته. يمكنك مواصلة العمل في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>The book is sound, but %Ln original(s) of its evidence are not as they were when they were added. Nothing was changed. A backup with its evidence may have them.</source>
        <translation>
            <numerusform>السجل سليم، وكل أصول أدلته كما أُضيفت.</numerusform>
            <numerusform>السجل سليم، لكن أصلًا واحدًا من أدلته لم يعد كما أُضيف. لم يُغيَّر شيء. قد تجده في نسخة احتياطية مع أدلتها.</numerusform>
            <numerusform>السجل سليم، لكن أصلين من أدلته لم يعودا كما أُضيفا. لم يُغيَّر شيء. قد تجدهما في نسخة احتياطية مع أدلتها.</numerusform>
            <numerusform>السجل سليم، لكن %Ln أصول من أدلته لم تعد كما أُضيفت. لم يُغيَّر شيء. قد تجدها في نسخة احتياطية مع أدلتها.</numerusform>
            <numerusform>السجل سليم، لكن %Ln أصلًا من أدلته لم تعد كما أُضيفت. لم يُغيَّر شيء. قد تجدها في نسخة احتياطية مع أدلتها.</numerusform>
            <numerusform>السجل سليم، لكن %Ln أصل من أدلته لم تعد كما أُضيفت. لم يُغيَّر شيء. قد تجدها في نسخة احتياطية مع أدلتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CheckoutPresenter</name>
    <message>
        <source>Show the order %1</source>
        <extracomment>a button for a screen reader: %1 is the title of another order or its number</extracomment>
        <translation>عرض الطلب %1</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ClosedDaysDraft</name>
    <message>
        <source>This day is in the list.</source>
        <translation>هذا اليوم في القائمة.</translation>
    </message>
    <message>
        <source>Weekends are left out anyway.</source>
        <translation>عطلة نهاية الأسبوع لا تُحتسب أصلًا.</translation>
    </message>
    <message>
        <source>The list is full: take past days out of it.</source>
        <translation>القائمة ممتلئة: أزِل منها الأيام الماضية.</translation>
    </message>
    <message>
        <source>This is no day from 2000 to 2100.</source>
        <translation>هذا اليوم ليس بين عامي ٢٠٠٠ و٢١٠٠.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CommandList</name>
    <message>
        <source>No command of this name.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>لا أوامر</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>%Ln أوامر</numerusform>
            <numerusform>%Ln أمرًا</numerusform>
            <numerusform>%Ln أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>Find orders with “%1”</source>
        <extracomment>%1 is what the user has typed</extracomment>
        <translation>البحث عن طلبات فيها «%1»</translation>
    </message>
    <message>
        <source>Numbers, titles, sellers, tracking numbers and notes</source>
        <translation>الأرقام والعناوين والبائعون وأرقام التتبّع والملاحظات</translation>
    </message>
    <message>
        <source>%1 – not possible now</source>
        <extracomment>%1 is a menu; the command beside is in it</extracomment>
        <translation>%1 – غير ممكن الآن</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ComparisonEditor</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>What was promised is seen on a picture: %1 is the name of its file</extracomment>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>The order&apos;s own words: %1</source>
        <extracomment>What was promised stands in the order: %1 is the name of an item</extracomment>
        <translation>كلمات الطلب نفسه: %1</translation>
    </message>
    <message>
        <source>A text that you write or paste</source>
        <translation>نص تكتبه أو تلصقه</translation>
    </message>
    <message>
        <source>%1: %2 (on both pictures)</source>
        <extracomment>One of a list: %1 is its number, %2 what the buyer wrote</extracomment>
        <translation>%1: %2 (على الصورتين)</translation>
    </message>
    <message>
        <source>%1: %2 (on what you received)</source>
        <extracomment>One of a list: %1 is its number, %2 what the buyer wrote</extracomment>
        <translation>%1: %2 (على صورة ما استلمته)</translation>
    </message>
    <message>
        <source>%1: %2 (on what was promised)</source>
        <extracomment>One of a list: %1 is its number, %2 what the buyer wrote</extracomment>
        <translation>%1: %2 (على صورة ما وُعدت به)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of a list: %1 is its number, %2 what the buyer wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was promised is not there any more. Choose again.</source>
        <translation>ما وُعدت به لم يعد موجودًا. اختر من جديد.</translation>
    </message>
    <message>
        <source>Write or paste what was promised, or choose a picture of it.</source>
        <translation>اكتب أو الصق ما وُعدت به، أو اختر صورة له.</translation>
    </message>
    <message>
        <source>Add at least one difference.</source>
        <translation>أضف اختلافًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Write in what they differ at number %1, or remove it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>اكتب وجه الاختلاف عند الرقم %1، أو أزله.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ComparisonPresenter</name>
    <message>
        <source>A picture cannot be shown. Look whether its original is still in the folder of evidence and as it was.</source>
        <translation>لا يمكن عرض إحدى الصور. تحقق من أن أصلها ما زال في مجلد الأدلة كما كان.</translation>
    </message>
    <message>
        <source>It is being kept.</source>
        <translation>يجري الحفظ.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::DisputePresenter</name>
    <message>
        <source>The dispute is open</source>
        <translation>فُتح النزاع</translation>
    </message>
    <message>
        <source>The clock of the seller&apos;s answer starts.</source>
        <translation>تبدأ الآن مهلة ردّ البائع.</translation>
    </message>
    <message>
        <source>A return was agreed at once</source>
        <translation>تمت الموافقة على الإرجاع فورًا</translation>
    </message>
    <message>
        <source>The clock for sending the goods back starts: it is the most important one.</source>
        <translation>تبدأ الآن مهلة إعادة البضاعة: وهي أهم المهل.</translation>
    </message>
    <message>
        <source>A refund was promised at once</source>
        <translation>وُعدتَ باسترداد المبلغ فورًا</translation>
    </message>
    <message>
        <source>The money comes back by the way you paid.</source>
        <translation>يعود المبلغ بالطريقة التي دفعت بها.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>Only what you write below is kept, with the day.</source>
        <translation>لا يُحفظ إلا ما تكتبه أدناه مع تاريخ اليوم.</translation>
    </message>
    <message>
        <source>If you asked for something else instead, name it below.</source>
        <translation>إذا طلبت شيئًا آخر بدلًا من ذلك فاذكره أدناه.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>One moment, this is being written down.</source>
        <translation>لحظة من فضلك، يجري تدوين ذلك.</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>اختر ما حدث.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>اكتب ما حدث.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it like 5.00 USD.</source>
        <translation>تتعذّر قراءة هذا المبلغ. اكتبه هكذا: 5.00 USD.</translation>
    </message>
    <message>
        <source>Enter the amount that the seller offers.</source>
        <translation>أدخل المبلغ الذي يعرضه البائع.</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <translation>«%1»، %2، %3</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is a kind of date: &quot;You must act by&quot;, %2 the instant with its zone</extracomment>
        <translation>«%1»، %2</translation>
    </message>
    <message>
        <source>Then the order says: %1</source>
        <extracomment>%1 is a sentence that says where the order stands</extracomment>
        <translation>بعد ذلك سيظهر في الطلب: %1</translation>
    </message>
    <message>
        <source>Your dispute</source>
        <translation>نزاعك</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>فتح نزاع</translation>
    </message>
    <message>
        <source>Your dispute about order %1</source>
        <extracomment>%1 is the order&apos;s number</extracomment>
        <translation>نزاعك بشأن الطلب %1</translation>
    </message>
    <message>
        <source>A dispute about order %1</source>
        <extracomment>%1 is the order&apos;s number</extracomment>
        <translation>نزاع بشأن الطلب %1</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>إفادتك</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ما تطلبه</translation>
    </message>
    <message>
        <source>Do it on the site</source>
        <translation>التنفيذ في الموقع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>No dispute can be opened about this order as it is.</source>
        <translation>لا يمكن فتح نزاع بشأن هذا الطلب بوضعه الحالي.</translation>
    </message>
    <message>
        <source>No dispute can be opened about this order any more.</source>
        <translation>لم يعد من الممكن فتح نزاع بشأن هذا الطلب.</translation>
    </message>
    <message>
        <source>You can open a dispute now.</source>
        <translation>يمكنك فتح نزاع الآن.</translation>
    </message>
    <message>
        <source>It is too early to open a dispute. You can prepare everything here, and it is kept until then.</source>
        <translation>لم يحن وقت فتح نزاع بعد. يمكنك تحضير كل شيء هنا، وسيبقى محفوظًا إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>Whether a dispute can be opened is not certain from what is known. The site knows: look there for the button.</source>
        <translation>لا يتضح من المعلومات المتوفرة ما إذا كان فتح نزاع ممكنًا. الجواب لدى الموقع: ابحث عن الزر هناك.</translation>
    </message>
    <message>
        <source>Write to the seller first and keep the answer; no message to the seller is in the book yet. Watch the end of your time meanwhile.</source>
        <translation>اكتب إلى البائع أولًا واحتفظ بردّه؛ لا توجد في السجل رسالة إليه بعد. وانتبه في هذه الأثناء إلى نهاية مهلتك.</translation>
    </message>
    <message>
        <source>You wrote to the seller on %1. Keep the chat as evidence.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>كتبتَ إلى البائع في %1. احتفظ بالمحادثة دليلًا.</translation>
    </message>
    <message>
        <source>“%1” closes this way.</source>
        <extracomment>%1 is an action: &quot;Confirm receipt&quot;</extracomment>
        <translation>«%1» يغلق أمامك هذا الطريق.</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>الطلب كله</translation>
    </message>
    <message>
        <source>Say whether the parcel arrived.</source>
        <translation>حدّد هل وصل الطرد أم لا.</translation>
    </message>
    <message>
        <source>Choose what is true for this order.</source>
        <translation>اختر ما ينطبق فعلًا على هذا الطلب.</translation>
    </message>
    <message>
        <source>The time for claiming this is over, or it does not fit this order. Choose something else that is true.</source>
        <translation>انتهت مدة المطالبة بهذا، أو أنه لا يناسب هذا الطلب. اختر شيئًا آخر ينطبق فعلًا.</translation>
    </message>
    <message>
        <source>The address of the page is not known. Open the site yourself and look for the order in the list of your orders.</source>
        <translation>عنوان الصفحة غير معروف. افتح الموقع بنفسك وابحث عن الطلب في قائمة طلباتك.</translation>
    </message>
    <message>
        <source>For the site, in English</source>
        <translation>للموقع، بالإنجليزية</translation>
    </message>
    <message>
        <source>The same for you to read</source>
        <translation>النص نفسه لتقرأه أنت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), more than the %1 of your settings.</source>
        <extracomment>%1 is the limit that the user set for messages</extracomment>
        <translation>
            <numerusform>لا أحرف؛ والحد في إعداداتك %1.</numerusform>
            <numerusform>حرف واحد، أي أكثر من الحد في إعداداتك (%1).</numerusform>
            <numerusform>حرفان، أي أكثر من الحد في إعداداتك (%1).</numerusform>
            <numerusform>%Ln أحرف، أي أكثر من الحد في إعداداتك (%1).</numerusform>
            <numerusform>%Ln حرفًا، أي أكثر من الحد في إعداداتك (%1).</numerusform>
            <numerusform>%Ln حرف، أي أكثر من الحد في إعداداتك (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s).</source>
        <translation>
            <numerusform>لا أحرف.</numerusform>
            <numerusform>حرف واحد.</numerusform>
            <numerusform>حرفان.</numerusform>
            <numerusform>%Ln أحرف.</numerusform>
            <numerusform>%Ln حرفًا.</numerusform>
            <numerusform>%Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many the form takes is not known.</source>
        <translation>عدد الأحرف الذي تقبله الاستمارة غير معروف.</translation>
    </message>
    <message>
        <source>You changed it: what you tick does not change it any more.</source>
        <translation>لقد غيّرتَ النص: ما تحدّده لم يعد يغيّره.</translation>
    </message>
    <message>
        <source>Pieces that arrived, of %1</source>
        <extracomment>%1 is how many pieces were ordered</extracomment>
        <translation>القطع التي وصلت، من أصل %1</translation>
    </message>
    <message>
        <source>What the item&apos;s page promises</source>
        <translation>ما تَعِد به صفحة المنتج</translation>
    </message>
    <message>
        <source>What you received</source>
        <translation>ما استلمتَه</translation>
    </message>
    <message>
        <source>That is %1, rounded.</source>
        <translation>المبلغ %1 بعد التقريب.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>المبلغ %1.</translation>
    </message>
    <message>
        <source>What you paid is not known. Enter it with the order first.</source>
        <translation>المبلغ الذي دفعته غير معروف. أدخله أولًا مع الطلب.</translation>
    </message>
    <message>
        <source>How many pieces were ordered is not known. Enter it with the order, or choose another way to count.</source>
        <translation>عدد القطع المطلوبة غير معروف. أدخله مع الطلب، أو اختر طريقة أخرى للحساب.</translation>
    </message>
    <message>
        <source>Say how many pieces are missing or cannot be used: at least one, and no more than were ordered.</source>
        <translation>حدّد عدد القطع الناقصة أو التي لا يمكن استعمالها: قطعة واحدة على الأقل، ولا أكثر مما طُلب.</translation>
    </message>
    <message>
        <source>Say how much of the value is lost, from 1 to 100 percent.</source>
        <translation>حدّد كم فُقد من القيمة، من 1 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>Enter an amount that is more than nothing.</source>
        <translation>أدخل مبلغًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>You paid in another currency. Name the amount in that one.</source>
        <translation>لقد دفعتَ بعملة أخرى. اذكر المبلغ بالعملة التي دفعتَ بها.</translation>
    </message>
    <message>
        <source>This is more than you paid.</source>
        <translation>هذا أكثر مما دفعتَ.</translation>
    </message>
    <message>
        <source>Enter what the shipping cost, no more than you paid in all.</source>
        <translation>أدخل كلفة الشحن، على ألا تتجاوز كل ما دفعتَه.</translation>
    </message>
    <message>
        <source>A refund only</source>
        <translation>استرداد المبلغ فقط</translation>
    </message>
    <message>
        <source>You keep what came, if anything.</source>
        <translation>تحتفظ بما وصل، إن وصل شيء.</translation>
    </message>
    <message>
        <source>Send it back, and a refund</source>
        <translation>الإرجاع مع استرداد المبلغ</translation>
    </message>
    <message>
        <source>Then a clock runs for sending it: without a tracking number in time the money goes to the seller.</source>
        <translation>عندها تبدأ مهلة لإرسالها: فإن لم يُقدَّم رقم تتبع في الوقت المحدد، ذهب المال إلى البائع.</translation>
    </message>
    <message>
        <source>All that I paid</source>
        <translation>كل ما دفعتُه</translation>
    </message>
    <message>
        <source>A part, by the pieces</source>
        <translation>جزء، بحسب عدد القطع</translation>
    </message>
    <message>
        <source>As many as are missing or cannot be used.</source>
        <translation>بعدد القطع الناقصة أو التي لا يمكن استعمالها.</translation>
    </message>
    <message>
        <source>A part, by the value</source>
        <translation>جزء، بحسب القيمة</translation>
    </message>
    <message>
        <source>As much of it as is lost, as you see it.</source>
        <translation>بقدر ما فُقد منها في تقديرك.</translation>
    </message>
    <message>
        <source>A sum of my own</source>
        <translation>مبلغ أحدّده بنفسي</translation>
    </message>
    <message>
        <source>No more than you paid.</source>
        <translation>لا أكثر مما دفعتَ.</translation>
    </message>
    <message>
        <source>The page does not say</source>
        <translation>الصفحة لا تذكر ذلك</translation>
    </message>
    <message>
        <source>I pay</source>
        <translation>أنا أدفع</translation>
    </message>
    <message>
        <source>The seller pays</source>
        <translation>البائع يدفع</translation>
    </message>
    <message>
        <source>The seller pays the way back, as the page says.</source>
        <translation>يدفع البائع كلفة الإرجاع، كما تذكر الصفحة.</translation>
    </message>
    <message>
        <source>For a fault the seller should pay the way back; what the page says counts before this.</source>
        <translation>عند وجود عيب ينبغي أن يدفع البائع كلفة الإرجاع؛ لكن ما تذكره الصفحة مقدَّم على ذلك.</translation>
    </message>
    <message>
        <source>You pay the way back, as the page says.</source>
        <translation>تدفع أنت كلفة الإرجاع، كما تذكر الصفحة.</translation>
    </message>
    <message>
        <source>For a changed mind you usually pay the way back; what the page says counts before this.</source>
        <translation>إذا غيّرتَ رأيك فعادةً تدفع أنت كلفة الإرجاع؛ لكن ما تذكره الصفحة مقدَّم على ذلك.</translation>
    </message>
    <message>
        <source>Who pays the way back is not known.</source>
        <translation>من يدفع كلفة الإرجاع غير معروف.</translation>
    </message>
    <message>
        <source>Choose whether the goods go back.</source>
        <translation>اختر هل تُعاد البضاعة أم لا.</translation>
    </message>
    <message>
        <source>Choose how much you ask for.</source>
        <translation>اختر المبلغ الذي تطلبه.</translation>
    </message>
    <message>
        <source>You complained to an authority or a consumers&apos; office</source>
        <translation>قدّمت شكوى إلى جهة رسمية أو جهة لحماية المستهلك</translation>
    </message>
    <message>
        <source>Write to whom you complained.</source>
        <translation>اكتب لمن قدّمت الشكوى.</translation>
    </message>
    <message>
        <source>The page counts down to an instant that comes after what happened. Enter that one.</source>
        <translation>ينتهي العدّ التنازلي في الصفحة بعد لحظة ما حدث. أدخل تلك اللحظة.</translation>
    </message>
    <message>
        <source>You did this on %1.</source>
        <extracomment>%1 is a day, %2 what was noted: &quot;Consumers&apos; office, reference 4711&quot;</extracomment>
        <translation>فعلت ذلك في %1.</translation>
    </message>
    <message>
        <source>You did this on %1: %2</source>
        <extracomment>%1 is a day, %2 what was noted: &quot;Consumers&apos; office, reference 4711&quot;</extracomment>
        <translation>فعلت ذلك في %1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Its time begins once the order is recorded as delivered.</source>
        <translation>تبدأ مهلته حين يُدوَّن الطلب مُسلَّمًا.</translation>
    </message>
    <message>
        <source>Its time begins once the order is recorded as shipped.</source>
        <translation>تبدأ مهلته حين يُدوَّن الطلب مشحونًا.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::EvidenceIntake</name>
    <message numerus="yes">
        <source>Copying and fingerprinting %Ln file(s): %1 of %2</source>
        <extracomment>%1 and %2 are sizes: how much of it is done, and all of it</extracomment>
        <translation>
            <numerusform>جارٍ نسخ الملفات وأخذ بصماتها: %1 من %2</numerusform>
            <numerusform>جارٍ نسخ ملف واحد وأخذ بصمته: %1 من %2</numerusform>
            <numerusform>جارٍ نسخ ملفين وأخذ بصمتيهما: %1 من %2</numerusform>
            <numerusform>جارٍ نسخ %Ln ملفات وأخذ بصماتها: %1 من %2</numerusform>
            <numerusform>جارٍ نسخ %Ln ملفًا وأخذ بصماتها: %1 من %2</numerusform>
            <numerusform>جارٍ نسخ %Ln ملف وأخذ بصماتها: %1 من %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are kept as evidence. The originals were only read.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف دليلًا.</numerusform>
            <numerusform>حُفظ ملف واحد دليلًا. لم يحدث للملف الأصلي شيء غير قراءته.</numerusform>
            <numerusform>حُفظ ملفان دليلين. لم يحدث للملفين الأصليين شيء غير قراءتهما.</numerusform>
            <numerusform>حُفظت %Ln ملفات أدلةً. لم يحدث للملفات الأصلية شيء غير قراءتها.</numerusform>
            <numerusform>حُفظ %Ln ملفًا أدلةً. لم يحدث للملفات الأصلية شيء غير قراءتها.</numerusform>
            <numerusform>حُفظ %Ln ملف أدلةً. لم يحدث للملفات الأصلية شيء غير قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already with this order: %1.</source>
        <extracomment>%1 lists names of files</extracomment>
        <translation>موجود مع هذا الطلب من قبل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them moved to the place that you chose.</source>
        <translation>
            <numerusform>لم يُنقل أي منها.</numerusform>
            <numerusform>واحد منها صار الآن حيث أفلتَّه.</numerusform>
            <numerusform>اثنان منها صارا الآن حيث أفلتَّهما.</numerusform>
            <numerusform>%Ln منها صارت الآن حيث أفلتَّها.</numerusform>
            <numerusform>%Ln منها صارت الآن حيث أفلتَّها.</numerusform>
            <numerusform>%Ln منها صارت الآن حيث أفلتَّها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::EvidencePresenter</name>
    <message>
        <source>This order book can only be looked at, so nothing can be added to it.</source>
        <translation>هذا السجل للاطّلاع فقط، لذا لا يمكن إضافة شيء إليه.</translation>
    </message>
    <message>
        <source>The order is in the trash. Put it back, and evidence can be added to it.</source>
        <translation>الطلب في سلة المهملات. استعده لتتمكن من إضافة أدلة إليه.</translation>
    </message>
    <message>
        <source>Choose photos, videos and papers</source>
        <translation>اختيار صور ومقاطع فيديو ومستندات</translation>
    </message>
    <message>
        <source>Pictures, videos and papers (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.mkv *.webm *.3gp *.avi *.pdf *.html *.htm *.mhtml *.eml *.txt);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>الصور ومقاطع الفيديو والمستندات (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.mkv *.webm *.3gp *.avi *.pdf *.html *.htm *.mhtml *.eml *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>نُقل %1.</translation>
    </message>
    <message>
        <source>The caption of %1 is kept.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>حُفظ التعليق على %1.</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>إزالة دليل</translation>
    </message>
    <message>
        <source>Put %1 into the trash of this order? Its original stays, it can be put back, and the log tells that it was removed.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>هل تريد نقل %1 إلى سلة مهملات هذا الطلب؟ يبقى الملف الأصلي، ويمكن استعادته، ويُذكر في سجل الأدلة أنه أُزيل.</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>%1 is in the trash of this order.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 في سلة مهملات هذا الطلب.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>عاد %1.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::EvidenceReport</name>
    <message>
        <source>Verify evidence</source>
        <translation>التحقق من الأدلة</translation>
    </message>
    <message>
        <source>The originals are read again. You can go on working meanwhile.</source>
        <translation>تُقرأ الملفات الأصلية من جديد. يمكنك مواصلة العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: how much of it is read, and all of it</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was noted.</source>
        <translation>أُوقف. لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>The log could not be written:</source>
        <translation>تعذرت الكتابة في سجل الأدلة:</translation>
    </message>
    <message>
        <source>Log of evidence</source>
        <translation>سجل الأدلة</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::GroupListModel</name>
    <message>
        <source>Needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>filter, count</comment>
        <extracomment>A saved filter for a screen reader: its name and how many orders it holds</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Your groups</source>
        <extracomment>groups of orders that the user has saved under own names</extracomment>
        <translation>مجموعاتك</translation>
    </message>
    <message>
        <source>Put aside</source>
        <extracomment>the groups of orders that are out of the way: archive and trash</extracomment>
        <translation>موضوعة جانبًا</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::Handbook</name>
    <message>
        <source>Command</source>
        <extracomment>Heads of a table: a command of the menus, and the keys that do it</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::Import</name>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status in the site&apos;s words</source>
        <translation>الحالة كما يسمّيها الموقع</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر اطّلاع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>عملية الشراء</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Seller&apos;s number</source>
        <translation>رقم البائع</translation>
    </message>
    <message>
        <source>Seller&apos;s page</source>
        <translation>صفحة البائع</translation>
    </message>
    <message>
        <source>Number of the item in the order</source>
        <translation>رقم المنتج في الطلب</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>Stock number</source>
        <translation>رقم المخزون</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>النوع المختار</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>سعر القطعة</translation>
    </message>
    <message>
        <source>Item&apos;s page</source>
        <translation>صفحة المنتج</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبّع</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Items in the parcel</source>
        <translation>المنتجات في الطرد</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Amount of the discount</source>
        <translation>مبلغ الخصم</translation>
    </message>
    <message>
        <source>Order&apos;s page</source>
        <translation>صفحة الطلب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a fact of one of several items or parcels: %1 its name, %2 which of them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Written by Recourse</source>
        <translation>من إنشاء Recourse</translation>
    </message>
    <message>
        <source>Export of an order extension</source>
        <translation>ملف مُصدَّر من إضافة متصفح للطلبات</translation>
    </message>
    <message>
        <source>Table of orders</source>
        <translation>جدول طلبات</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>a place in a file: %1 its name, %2 the number of the line</extracomment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <extracomment>a place in a file: %1 its name, %2 where in it, as programmers write it</extracomment>
        <translation>%1، عند %2</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>an order that the book does not have yet</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>a line of a file that is read once the question about its dates is answered</extracomment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether something is so: &quot;In the archive: yes&quot;</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: your %2 or the file&apos;s %3?</source>
        <extracomment>a fact with two values: %1 its name, %2 the value that the user entered, %3 the one that a file tells</extracomment>
        <translation>%1: قيمتك %2 أم %3 من الملف؟</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ قيمتي</translation>
    </message>
    <message>
        <source>%1: %2 as known before, or the file&apos;s %3?</source>
        <extracomment>a fact with two values: %1 its name, %2 the value that was known before, %3 the one that a file tells</extracomment>
        <translation>%1: %2 كما كان معروفًا أم %3 من الملف؟</translation>
    </message>
    <message>
        <source>Keep what was known</source>
        <translation>أبقِ المعروف</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>خذ قيمة الملف</translation>
    </message>
    <message>
        <source>Order mails</source>
        <translation>رسائل الطلبات</translation>
    </message>
    <message>
        <source>two values</source>
        <extracomment>an order of which a file says something else than is known; the user decides</extracomment>
        <translation>قيمتان</translation>
    </message>
    <message>
        <source>Picture of the item</source>
        <translation>صورة المنتج</translation>
    </message>
    <message>
        <source>%1: your %2 or %3 (%4)?</source>
        <extracomment>a fact with two values: %1 its name, %2 the value that the user entered, %3 the one that a file tells, %4 what file it is: &quot;mail of the site of 5 Mar&quot;</extracomment>
        <translation>%1: قيمتك %2 أم %3 (%4)؟</translation>
    </message>
    <message>
        <source>%1: %2 (%3) or %4 (%5)?</source>
        <extracomment>a fact with two values: %1 its name, %2 the value that is known, %3 what told it (&quot;saved page of 3 Mar&quot;), %4 the value that the file tells, %5 what file it is</extracomment>
        <translation>%1: %2 (%3) أم %4 (%5)؟</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ImportModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a changed fact: %1 its name, %2 its old and %3 its new value</extracomment>
        <translation>%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لن يُستورد</translation>
    </message>
    <message>
        <source>Order without a name</source>
        <translation>طلب بلا اسم</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغيّر</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>بانتظار جوابك</translation>
    </message>
    <message>
        <source>%1 %2 counts.</source>
        <extracomment>a question and its answer as things stand: %1 &quot;Total: your 8.15 or the file&apos;s 8.51?&quot;, %2 a value</extracomment>
        <translation>%1 المعتمد %2.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ImportPresenter</name>
    <message>
        <source>Reading: %1 of %2 MB</source>
        <extracomment>the progress of reading a file: megabytes done and in all</extracomment>
        <translation>القراءة: %1 من %2 ميغابايت</translation>
    </message>
    <message>
        <source>Comparing with your book: %1 of %2 orders</source>
        <extracomment>the progress of looking orders up in the book: done and in all</extracomment>
        <translation>المقارنة بسجلك: %1 من %2 من الطلبات</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 orders</source>
        <extracomment>the progress of an import: orders done and in all</extracomment>
        <translation>الاستيراد: %1 من %2 من الطلبات</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>أُوقف الاستيراد. لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Import: %Ln file(s)</source>
        <extracomment>the title of the import&apos;s window</extracomment>
        <translation>
            <numerusform>استيراد: %Ln ملف</numerusform>
            <numerusform>استيراد: ملف واحد</numerusform>
            <numerusform>استيراد: ملفان</numerusform>
            <numerusform>استيراد: %Ln ملفات</numerusform>
            <numerusform>استيراد: %Ln ملفًا</numerusform>
            <numerusform>استيراد: %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>بانتظار القراءة</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a file is, %2 what is in it: &quot;18 orders&quot;, &quot;3 refused&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضًا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>لا متغيّر</numerusform>
            <numerusform>واحد متغيّر</numerusform>
            <numerusform>اثنان متغيّران</numerusform>
            <numerusform>%Ln متغيّرة</numerusform>
            <numerusform>%Ln متغيّرًا</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>لا مطابق</numerusform>
            <numerusform>واحد مطابق</numerusform>
            <numerusform>اثنان مطابقان</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقًا</numerusform>
            <numerusform>%Ln مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات للاستيراد</numerusform>
            <numerusform>استيراد طلب واحد</numerusform>
            <numerusform>استيراد طلبين</numerusform>
            <numerusform>استيراد %Ln طلبات</numerusform>
            <numerusform>استيراد %Ln طلبًا</numerusform>
            <numerusform>استيراد %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the files to read.</source>
        <translation>اختر الملفات المراد قراءتها.</translation>
    </message>
    <message>
        <source>One moment, the files are being read.</source>
        <translation>لحظة من فضلك، تجري قراءة الملفات.</translation>
    </message>
    <message>
        <source>One moment, the orders are being written.</source>
        <translation>لحظة من فضلك، تجري كتابة الطلبات.</translation>
    </message>
    <message>
        <source>No order is ticked.</source>
        <translation>لم يُحدَّد أي طلب.</translation>
    </message>
    <message>
        <source>Your book knows all of this already.</source>
        <translation>سجلك يتضمّن كل هذا بالفعل.</translation>
    </message>
    <message>
        <source>There is no order in these files that can be taken.</source>
        <translation>لا يوجد في هذه الملفات أي طلب يمكن استيراده.</translation>
    </message>
    <message>
        <source>Dates such as “%1” can be two different days. Which comes first in these files?</source>
        <translation>قد تدل تواريخ مثل «%1» على يومين مختلفين. ما الذي يأتي أولًا في هذه الملفات؟</translation>
    </message>
    <message>
        <source>Some dates can be two different days. Which comes first in these files?</source>
        <translation>قد تدل بعض التواريخ على يومين مختلفين. ما الذي يأتي أولًا في هذه الملفات؟</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>استيراد الطلبات</translation>
    </message>
    <message>
        <source>waits for your answer how its dates are meant</source>
        <translation>بانتظار جوابك عن معنى تواريخه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your answer</source>
        <translation>
            <numerusform>%Ln بانتظار جوابك</numerusform>
            <numerusform>%Ln بانتظار جوابك</numerusform>
            <numerusform>%Ln بانتظار جوابك</numerusform>
            <numerusform>%Ln بانتظار جوابك</numerusform>
            <numerusform>%Ln بانتظار جوابك</numerusform>
            <numerusform>%Ln بانتظار جوابك</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether the day or the month comes first.</source>
        <translation>حدّد أولًا أيّهما يأتي قبل الآخر: اليوم أم الشهر.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>what rows that were copied and pasted are called, where a file has its name</extracomment>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>استيراد ما نُسخ</translation>
    </message>
    <message>
        <source>No orders can be read from this. Copy whole rows, together with the first one that names the columns.</source>
        <translation>لا يمكن قراءة أي طلب من هذا. انسخ صفوفًا كاملة مع الصف الأول الذي يسمّي الأعمدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) printed by the site</source>
        <extracomment>dates that stand in sentences of a saved page</extracomment>
        <translation>
            <numerusform>لا تواريخ طبعها الموقع</numerusform>
            <numerusform>تاريخ واحد طبعه الموقع</numerusform>
            <numerusform>تاريخان طبعهما الموقع</numerusform>
            <numerusform>%Ln تواريخ طبعها الموقع</numerusform>
            <numerusform>%Ln تاريخًا طبعها الموقع</numerusform>
            <numerusform>%Ln تاريخ طبعها الموقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>things that happened to orders, such as a parcel&apos;s journey</extracomment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>مجلد فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with orders</source>
        <extracomment>files of a folder</extracomment>
        <translation>
            <numerusform>لا ملفات فيها طلبات</numerusform>
            <numerusform>ملف واحد فيه طلبات</numerusform>
            <numerusform>ملفان فيهما طلبات</numerusform>
            <numerusform>%Ln ملفات فيها طلبات</numerusform>
            <numerusform>%Ln ملفًا فيها طلبات</numerusform>
            <numerusform>%Ln ملف فيها طلبات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) passed over</source>
        <translation>
            <numerusform>لا ملفات أخرى جرى تجاوزها</numerusform>
            <numerusform>ملف آخر واحد جرى تجاوزه</numerusform>
            <numerusform>ملفان آخران جرى تجاوزهما</numerusform>
            <numerusform>%Ln ملفات أخرى جرى تجاوزها</numerusform>
            <numerusform>%Ln ملفًا آخر جرى تجاوزها</numerusform>
            <numerusform>%Ln ملف آخر جرى تجاوزها</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder holds more than is read at once</source>
        <translation>يحتوي المجلد على أكثر مما يُقرأ دفعة واحدة</translation>
    </message>
    <message>
        <source>Reading file %1 of %2</source>
        <translation>تجري قراءة الملف %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s)</source>
        <extracomment>stands below a list of files that does not hold them all</extracomment>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>وملف واحد آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و%Ln ملفات أخرى</numerusform>
            <numerusform>و%Ln ملفًا آخر</numerusform>
            <numerusform>و%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>تُقرأ جميعها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <extracomment>orders with two values of which the user says which counts</extracomment>
        <translation>
            <numerusform>لا شيء لتقرره</numerusform>
            <numerusform>%Ln لتقرره</numerusform>
            <numerusform>%Ln لتقررهما</numerusform>
            <numerusform>%Ln لتقررها</numerusform>
            <numerusform>%Ln لتقررها</numerusform>
            <numerusform>%Ln لتقررها</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value where there are two; your book knows everything else already.</source>
        <translation>اختر قيمة حيث توجد قيمتان؛ وكل ما عدا ذلك يعرفه دفترك.</translation>
    </message>
    <message>
        <source>A table whose columns Recourse does not know. If it holds orders, say what they are.</source>
        <translation>جدول لا يعرف Recourse أعمدته. إن كان يحتوي على طلبات فحدّد ما في الأعمدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) with columns that Recourse does not know</source>
        <extracomment>tables of a folder</extracomment>
        <translation>
            <numerusform>لا جداول بأعمدة لا يعرفها Recourse</numerusform>
            <numerusform>جدول واحد بأعمدة لا يعرفها Recourse</numerusform>
            <numerusform>جدولان بأعمدة لا يعرفها Recourse</numerusform>
            <numerusform>%Ln جداول بأعمدة لا يعرفها Recourse</numerusform>
            <numerusform>%Ln جدولًا بأعمدة لا يعرفها Recourse</numerusform>
            <numerusform>%Ln جدول بأعمدة لا يعرفها Recourse</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first what the columns of the table are.</source>
        <translation>حدّد أولًا ما في أعمدة الجدول.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ImportReport</name>
    <message>
        <source>What</source>
        <extracomment>heads of a report about an import: a file, an order or a refused line; its name; new, changed, same or refused; what was said of it</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Said of it</source>
        <translation>ما قيل عنه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>the state of a file that holds orders</extracomment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>لا طلبات</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>the state of an order whose tick the user took away</extracomment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Import into Recourse, %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>استيراد إلى Recourse، %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a changed fact: %1 its name, %2 its old and %3 its new value</extracomment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1 %2 counts.</source>
        <extracomment>a question and its answer: %1 &quot;Total: your 8.15 or the file&apos;s 8.51?&quot;, %2 a value</extracomment>
        <translation>%1 المعتمد %2.</translation>
    </message>
    <message>
        <source>Imported into Recourse, %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>استُورد إلى Recourse، %1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 the same, %4 refused</source>
        <extracomment>what an import did with the orders of a file: numbers of them</extracomment>
        <translation>استُورد: %1 جديد، %2 تغيّر، %3 كما هو، %4 مرفوض</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::JobPresenter</name>
    <message>
        <source>Stopping. Nothing will be kept.</source>
        <translation>جارٍ الإيقاف. لن يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::LookAlikePresenter</name>
    <message numerus="yes">
        <source>%Ln other order(s) of that day and total look like this one. Did one order come in several times?</source>
        <translation>
            <numerusform>%Ln طلب آخر من ذلك اليوم وبذلك الإجمالي يشبه هذا الطلب. هل هي طلب واحد ورد عدة مرات؟</numerusform>
            <numerusform>طلب واحد آخر من ذلك اليوم وبذلك الإجمالي يشبه هذا الطلب. هل هما طلب واحد ورد عدة مرات؟</numerusform>
            <numerusform>طلبان آخران من ذلك اليوم وبذلك الإجمالي يشبهان هذا الطلب. هل هي طلب واحد ورد عدة مرات؟</numerusform>
            <numerusform>%Ln طلبات أخرى من ذلك اليوم وبذلك الإجمالي تشبه هذا الطلب. هل هي طلب واحد ورد عدة مرات؟</numerusform>
            <numerusform>%Ln طلبًا آخر من ذلك اليوم وبذلك الإجمالي تشبه هذا الطلب. هل هي طلب واحد ورد عدة مرات؟</numerusform>
            <numerusform>%Ln طلب آخر من ذلك اليوم وبذلك الإجمالي تشبه هذا الطلب. هل هي طلب واحد ورد عدة مرات؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Another order looks like this one: “%1”, placed on %2 for the same total. Is it the same?</source>
        <extracomment>%1 is the title of another order, %2 the day it was placed on</extracomment>
        <translation>يوجد طلب آخر يشبه هذا الطلب: «%1»، قُدّم في %2 بالإجمالي نفسه. هل هو الطلب نفسه؟</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MarkupEditor</name>
    <message>
        <source>There are as many marks as a picture can hold. Remove one first.</source>
        <translation>بلغت العلامات أقصى ما تحمله صورة. أزل واحدة أولًا.</translation>
    </message>
    <message>
        <source>Write the text first, then click where it goes.</source>
        <translation>اكتب النص أولًا، ثم انقر حيث تريده.</translation>
    </message>
    <message>
        <source>The numbers end here. Remove one first.</source>
        <translation>هنا تنتهي الأرقام. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Draw a box around what stays.</source>
        <translation>ارسم إطارًا حول ما يبقى.</translation>
    </message>
    <message>
        <source>Draw from the arrow&apos;s end to what it points at.</source>
        <translation>ارسم من ذيل السهم إلى ما يشير إليه.</translation>
    </message>
    <message>
        <source>Draw along what is measured. The text says how long it is.</source>
        <translation>ارسم على امتداد ما يُقاس. ويذكر النص طوله.</translation>
    </message>
    <message>
        <source>Click where the text goes.</source>
        <translation>انقر حيث تريد النص.</translation>
    </message>
    <message>
        <source>Click where the number goes; the next one follows by itself.</source>
        <translation>انقر حيث تريد الرقم؛ والرقم التالي يأتي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>For faces. Letters may be guessed from what is left of them: black them out.</source>
        <translation>للوجوه. أما الحروف فقد تُخمَّن مما يبقى منها: سوِّدها.</translation>
    </message>
    <message>
        <source>For names, addresses and numbers: nothing of them is in the copies.</source>
        <translation>للأسماء والعناوين والأرقام: لا يبقى منها شيء في النسخ.</translation>
    </message>
    <message>
        <source>Draw from one corner to the opposite one.</source>
        <translation>ارسم من زاوية إلى الزاوية المقابلة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mark on a picture; %1 is its number in the list, %2 what it is, as in &quot;3: Arrow&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A mark on a picture; %1 is its number in the list, %2 what it is, %3 what it says</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>طمس</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>تسويد</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MarkupPresenter</name>
    <message>
        <source>Only pictures can be marked up.</source>
        <translation>لا يمكن وضع العلامات إلا على الصور.</translation>
    </message>
    <message>
        <source>It is in the trash. Put it back first.</source>
        <translation>إنه في سلة المهملات. أعده أولًا.</translation>
    </message>
    <message>
        <source>This picture is damaged or of a kind that cannot be shown here.</source>
        <translation>هذه الصورة تالفة أو من نوع لا يمكن عرضه هنا.</translation>
    </message>
    <message>
        <source>The picture cannot be shown. Look whether its original is still in the folder of evidence and as it was.</source>
        <translation>يتعذر عرض الصورة. تأكد من أن أصلها ما زال في مجلد الأدلة وكما كان.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MergePresenter</name>
    <message numerus="yes">
        <source>Make one of %Ln order(s)</source>
        <translation>
            <numerusform>دمج %Ln طلب في طلب واحد</numerusform>
            <numerusform>دمج طلب واحد في طلب واحد</numerusform>
            <numerusform>دمج طلبين في طلب واحد</numerusform>
            <numerusform>دمج %Ln طلبات في طلب واحد</numerusform>
            <numerusform>دمج %Ln طلبًا في طلب واحد</numerusform>
            <numerusform>دمج %Ln طلب في طلب واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>شوهد في %1</translation>
    </message>
    <message>
        <source>One moment, the orders are being read.</source>
        <translation>لحظة من فضلك، تجري قراءة الطلبات.</translation>
    </message>
    <message>
        <source>The orders are not in your book any more.</source>
        <translation>لم تعد هذه الطلبات موجودة في سجلك.</translation>
    </message>
    <message>
        <source>These are not the same order: they are of two shops, or have two numbers.</source>
        <translation>هذه ليست طلبًا واحدًا: فهي من متجرين أو لها رقمان مختلفان.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageComposer</name>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>تناسب الآن</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكنة</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>%1 a day as it is typed in this language
----------
%1 an amount as it is typed in this language</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>This is no day that can be read.</source>
        <translation>تتعذّر قراءة هذا اليوم.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>مضى هذا اليوم.</translation>
    </message>
    <message>
        <source>This is no amount that can be read.</source>
        <translation>تتعذّر قراءة هذا المبلغ.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>يجب أن يكون المبلغ أكبر من صفر.</translation>
    </message>
    <message>
        <source>Needed for this message.</source>
        <translation>لازم لهذه الرسالة.</translation>
    </message>
    <message>
        <source>What is sent holds your own words here, as you wrote them.</source>
        <translation>ما يُرسل يتضمن هنا كلماتك أنت كما كتبتَها.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 what is asked for (&quot;Reason&quot;), %2 a language</extracomment>
        <translation>%1، باللغة %2</translation>
    </message>
    <message>
        <source>the same in %1, if you can</source>
        <extracomment>%1 a language</extracomment>
        <translation>الشيء نفسه باللغة %1، إن أمكنك</translation>
    </message>
    <message>
        <source>Missing, in brackets: %1.</source>
        <extracomment>%1 names of fields, such as &quot;Reason, Amount&quot;</extracomment>
        <translation>الناقص، بين أقواس: %1.</translation>
    </message>
    <message>
        <source>Differs from the template: it no longer follows the order and the form.</source>
        <translation>يختلف عن القالب: لم يعد النص يتبع الطلب والنموذج.</translation>
    </message>
    <message>
        <source>Underlined: what comes from the order and from the form.</source>
        <translation>تحته خط: ما يأتي من الطلب ومن النموذج.</translation>
    </message>
    <message>
        <source>What you changed here does not change what is sent.</source>
        <translation>ما غيّرته هنا لا يغيّر ما يُرسل.</translation>
    </message>
    <message>
        <source>For you, in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>لك، باللغة %1</translation>
    </message>
    <message>
        <source>What is sent, in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>ما يُرسل، باللغة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready to be sent. Put right: %1.</source>
        <extracomment>%1 names of fields, such as &quot;Amount, Deadline&quot;</extracomment>
        <translation>غير جاهزة للإرسال. صحّح: %1.</translation>
    </message>
    <message>
        <source>Not ready to be sent. Still missing: %1.</source>
        <extracomment>%1 names of fields, such as &quot;Reason, Amount&quot;</extracomment>
        <translation>غير جاهزة للإرسال. ما زال ناقصًا: %1.</translation>
    </message>
    <message>
        <source>There is no message yet: choose a template or write one.</source>
        <translation>لا توجد رسالة بعد: اختر قالبًا أو اكتب رسالة.</translation>
    </message>
    <message>
        <source>What is sent says this in English: Recourse does not have it in %1.</source>
        <extracomment>%1 a language</extracomment>
        <translation>تَرِد هذه العبارة بالإنجليزية في الرسالة المرسلة: فهي غير متوفرة في Recourse بهذه اللغة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) more than your limit.</source>
        <translation>
            <numerusform>ليس أكثر من حدّك.</numerusform>
            <numerusform>أكثر من حدّك بحرف واحد.</numerusform>
            <numerusform>أكثر من حدّك بحرفين.</numerusform>
            <numerusform>أكثر من حدّك بـ%Ln أحرف.</numerusform>
            <numerusform>أكثر من حدّك بـ%Ln حرفًا.</numerusform>
            <numerusform>أكثر من حدّك بـ%Ln حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln character(s)</source>
        <extracomment>%1 how many there are, %Ln how many there may be: &quot;412 of 1,000 characters&quot;</extracomment>
        <translation>
            <numerusform>%1 من %Ln حرف</numerusform>
            <numerusform>%1 من حرف واحد</numerusform>
            <numerusform>%1 من حرفين</numerusform>
            <numerusform>%1 من %Ln أحرف</numerusform>
            <numerusform>%1 من %Ln حرفًا</numerusform>
            <numerusform>%1 من %Ln حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessagePresenter</name>
    <message>
        <source>Your message could not be kept as a draft. It stays here until you close this window.</source>
        <translation>تعذّر حفظ رسالتك كمسودة. ستبقى هنا إلى أن تغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>حدّد طلبًا أولًا.</translation>
    </message>
    <message>
        <source>This order is in the trash: restore it first.</source>
        <translation>هذا الطلب في المهملات: استعده أولًا.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>One moment, the order is being read.</source>
        <translation>لحظة من فضلك، تجري قراءة الطلب.</translation>
    </message>
    <message>
        <source>This order is not in your book any more.</source>
        <translation>لم يعد هذا الطلب موجودًا في سجلك.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>One moment, this is being written down.</source>
        <translation>لحظة من فضلك، يجري تدوين ذلك.</translation>
    </message>
    <message>
        <source>Recourse knows no page of messages for the site of this order.</source>
        <translation>لا يعرف Recourse صفحة رسائل لموقع هذا الطلب.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>تعذّر فتح أي متصفح. العنوان هو: %1</translation>
    </message>
    <message numerus="yes">
        <source>One message to %1 about %Ln order(s): %2</source>
        <extracomment>%1 is the name of a seller, %2 a list of numbers of orders</extracomment>
        <translation>
            <numerusform>رسالة واحدة إلى %1 بلا طلبات: %2</numerusform>
            <numerusform>رسالة واحدة إلى %1 بشأن طلب واحد: %2</numerusform>
            <numerusform>رسالة واحدة إلى %1 بشأن طلبين: %2</numerusform>
            <numerusform>رسالة واحدة إلى %1 بشأن %Ln طلبات: %2</numerusform>
            <numerusform>رسالة واحدة إلى %1 بشأن %Ln طلبًا: %2</numerusform>
            <numerusform>رسالة واحدة إلى %1 بشأن %Ln طلب: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>These orders are of different shops: write about each by itself.</source>
        <translation>هذه الطلبات من متاجر مختلفة: اكتب بشأن كل طلب على حدة.</translation>
    </message>
    <message>
        <source>These orders are of different sellers: select those of one seller, or write about each by itself.</source>
        <translation>هذه الطلبات من بائعين مختلفين: حدّد طلبات بائع واحد، أو اكتب بشأن كل طلب على حدة.</translation>
    </message>
    <message>
        <source>Of one of these orders the seller is not known: write about it by itself.</source>
        <translation>بائع أحد هذه الطلبات غير معروف: اكتب بشأنه على حدة.</translation>
    </message>
    <message>
        <source>One of these orders has no number by which a message could name it: write about it by itself.</source>
        <translation>ليس لأحد هذه الطلبات رقم تذكره به الرسالة: اكتب بشأنه على حدة.</translation>
    </message>
    <message numerus="yes">
        <source>These are more orders than one message can name: select at most %Ln.</source>
        <translation>
            <numerusform>هذه طلبات أكثر مما تستطيع رسالة واحدة ذكره: لا تحدّد أي طلب.</numerusform>
            <numerusform>هذه طلبات أكثر مما تستطيع رسالة واحدة ذكره: حدّد طلبًا واحدًا على الأكثر.</numerusform>
            <numerusform>هذه طلبات أكثر مما تستطيع رسالة واحدة ذكره: حدّد طلبين على الأكثر.</numerusform>
            <numerusform>هذه طلبات أكثر مما تستطيع رسالة واحدة ذكره: حدّد %Ln طلبات على الأكثر.</numerusform>
            <numerusform>هذه طلبات أكثر مما تستطيع رسالة واحدة ذكره: حدّد %Ln طلبًا على الأكثر.</numerusform>
            <numerusform>هذه طلبات أكثر مما تستطيع رسالة واحدة ذكره: حدّد %Ln طلب على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageSpelling</name>
    <message numerus="yes">
        <source>Wavy line: %Ln word(s) that the dictionary does not know.</source>
        <translation>
            <numerusform>الخط المتموج: لا كلمات غير معروفة في القاموس.</numerusform>
            <numerusform>الخط المتموج: كلمة واحدة لا يعرفها القاموس.</numerusform>
            <numerusform>الخط المتموج: كلمتان لا يعرفهما القاموس.</numerusform>
            <numerusform>الخط المتموج: %Ln كلمات لا يعرفها القاموس.</numerusform>
            <numerusform>الخط المتموج: %Ln كلمة لا يعرفها القاموس.</numerusform>
            <numerusform>الخط المتموج: %Ln كلمة لا يعرفها القاموس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spelling is not checked: this computer has no dictionary for %1.</source>
        <extracomment>%1 a language</extracomment>
        <translation>لا يجري تدقيق الإملاء: لا يوجد في هذا الحاسوب قاموس للغة %1.</translation>
    </message>
    <message>
        <source>The spelling is not checked: the dictionary for %1 cannot be read.</source>
        <extracomment>%1 a language</extracomment>
        <translation>لا يجري تدقيق الإملاء: تتعذر قراءة قاموس اللغة %1.</translation>
    </message>
    <message>
        <source>The spelling is not checked: this Recourse was built without Hunspell.</source>
        <translation>لا يجري تدقيق الإملاء: بُنيت هذه النسخة من Recourse من دون Hunspell.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageThread</name>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>لا رسائل سابقة لعرضها</numerusform>
            <numerusform>عرض رسالة سابقة واحدة</numerusform>
            <numerusform>عرض رسالتين سابقتين</numerusform>
            <numerusform>عرض %Ln رسائل سابقة</numerusform>
            <numerusform>عرض %Ln رسالة سابقة</numerusform>
            <numerusform>عرض %Ln رسالة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept yet of what you and the seller wrote to each other about this order.</source>
        <translation>لم يُحفظ بعدُ شيء مما كتبتَه أنت والبائع أحدكما إلى الآخر بشأن هذا الطلب.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OpeningPresenter</name>
    <message>
        <source>Opening %1…</source>
        <extracomment>Title of the window that waits; %1 is the name of an order book</extracomment>
        <translation>جارٍ فتح %1 …</translation>
    </message>
    <message>
        <source>The order book is being opened.</source>
        <translation>يُفتح سجل الطلبات الآن.</translation>
    </message>
    <message>
        <source>Recourse did not end properly the last time, so the order book is looked at before anything is written to it.</source>
        <translation>لم ينتهِ عمل Recourse في المرة الأخيرة كما ينبغي، لذا يُفحص سجل الطلبات قبل أن يُكتب فيه أي شيء.</translation>
    </message>
    <message>
        <source>This book was made by an older version. A backup is made first, and read back.</source>
        <translation>أُنشئ هذا السجل بإصدار أقدم. تُنشأ أولًا نسخة احتياطية، ثم تُقرأ للتأكد منها.</translation>
    </message>
    <message>
        <source>This book was made by an older version and is brought up to date. A backup of it is kept.</source>
        <translation>أُنشئ هذا السجل بإصدار أقدم، ويُحدَّث الآن. وتُحفظ نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>This stops as soon as the book is whole.</source>
        <translation>سيتوقف العمل حالما يمكن ذلك مع بقاء السجل سليمًا.</translation>
    </message>
    <message>
        <source>This step cannot be cancelled: it waits for the disk, or for another program that is writing to the book.</source>
        <translation>لا يمكن إلغاء هذه الخطوة: فهي تنتظر القرص أو برنامجًا آخر يكتب في السجل.</translation>
    </message>
    <message>
        <source>Cancel leaves the book as it was.</source>
        <translation>الإلغاء يترك السجل كما كان.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderActions</name>
    <message>
        <source>Whether and how it can be cancelled, step by step.</source>
        <translation>هل يمكن إلغاؤه وكيف، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>حدّد طلبًا أولًا.</translation>
    </message>
    <message>
        <source>Records that it happened now.</source>
        <translation>يسجّل أن ذلك حدث الآن.</translation>
    </message>
    <message>
        <source>Opens the order&apos;s page in your browser.</source>
        <translation>يفتح صفحة الطلب في متصفحك.</translation>
    </message>
    <message>
        <source>Needs an order with a number, on a site that Recourse knows.</source>
        <translation>يتطلب طلبًا له رقم، في موقع يعرفه Recourse.</translation>
    </message>
    <message>
        <source>Copies the order&apos;s number without spaces.</source>
        <translation>ينسخ رقم الطلب بلا مسافات.</translation>
    </message>
    <message>
        <source>This order has no number yet.</source>
        <translation>ليس لهذا الطلب رقم بعد.</translation>
    </message>
    <message>
        <source>Takes back the last change of this book.</source>
        <translation>يتراجع عن آخر تغيير في هذا السجل.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>إلغاء الطلب…</translation>
    </message>
    <message>
        <source>The seller agreed</source>
        <translation>وافق البائع</translation>
    </message>
    <message>
        <source>The seller refused</source>
        <translation>رفض البائع</translation>
    </message>
    <message>
        <source>It was shipped</source>
        <translation>شُحن الطلب</translation>
    </message>
    <message>
        <source>I took the request back</source>
        <translation>سحبتُ طلب الإلغاء</translation>
    </message>
    <message>
        <source>The money is back</source>
        <translation>عاد المبلغ</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>فتح في الموقع</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>نسخ رقم الطلب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>تم التسجيل: %1.</translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>لم يكن هناك ما يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. Left as they are because of what you added since: %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع. تُرك كما هو بسبب ما أضفته منذ ذلك الحين: %Ln طلب.</numerusform>
            <numerusform>تم التراجع. تُرك كما هو بسبب ما أضفته منذ ذلك الحين: طلب واحد.</numerusform>
            <numerusform>تم التراجع. تُركا كما هما بسبب ما أضفته منذ ذلك الحين: طلبان.</numerusform>
            <numerusform>تم التراجع. تُركت كما هي بسبب ما أضفته منذ ذلك الحين: %Ln طلبات.</numerusform>
            <numerusform>تم التراجع. تُرك كما هو بسبب ما أضفته منذ ذلك الحين: %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع. تُرك كما هو بسبب ما أضفته منذ ذلك الحين: %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>This order is in the trash: restore it first.</source>
        <translation>هذا الطلب في المهملات: استعده أولًا.</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>يعيد آخر ما تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>لم يتم التراجع عن شيء تمكن إعادته.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>There was nothing to do again.</source>
        <translation>لم يكن هناك ما تمكن إعادته.</translation>
    </message>
    <message numerus="yes">
        <source>Done again for %Ln order(s).</source>
        <translation>
            <numerusform>تمت إعادة التغيير في %Ln طلب.</numerusform>
            <numerusform>تمت إعادة التغيير في طلب واحد.</numerusform>
            <numerusform>تمت إعادة التغيير في طلبين.</numerusform>
            <numerusform>تمت إعادة التغيير في %Ln طلبات.</numerusform>
            <numerusform>تمت إعادة التغيير في %Ln طلبًا.</numerusform>
            <numerusform>تمت إعادة التغيير في %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>تمت الإعادة.</translation>
    </message>
    <message numerus="yes">
        <source>Done again. Left as they are because of what you added since: %Ln order(s).</source>
        <translation>
            <numerusform>تمت الإعادة. تُرك كما هو بسبب ما أضفته منذ ذلك الحين: %Ln طلب.</numerusform>
            <numerusform>تمت الإعادة. تُرك كما هو بسبب ما أضفته منذ ذلك الحين: طلب واحد.</numerusform>
            <numerusform>تمت الإعادة. تُركا كما هما بسبب ما أضفته منذ ذلك الحين: طلبان.</numerusform>
            <numerusform>تمت الإعادة. تُركت كما هي بسبب ما أضفته منذ ذلك الحين: %Ln طلبات.</numerusform>
            <numerusform>تمت الإعادة. تُرك كما هو بسبب ما أضفته منذ ذلك الحين: %Ln طلبًا.</numerusform>
            <numerusform>تمت الإعادة. تُرك كما هو بسبب ما أضفته منذ ذلك الحين: %Ln طلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderDetailPresenter</name>
    <message>
        <source>then</source>
        <extracomment>The mark on the timeline where another instant than now is shown</extracomment>
        <translation>حينها</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderEdits</name>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message>
        <source>Removes everything in the trash from your book.</source>
        <translation>يزيل من سجلك كل ما في المهملات.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>حدّد طلبًا أولًا.</translation>
    </message>
    <message>
        <source>Your own words about the order.</source>
        <translation>كلماتك أنت عن الطلب.</translation>
    </message>
    <message>
        <source>A note belongs to one order: select one alone.</source>
        <translation>الملاحظة تخص طلبًا واحدًا: حدّد طلبًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>Your own words to find the selected orders by.</source>
        <translation>كلماتك أنت لتجد بها الطلبات المحددة.</translation>
    </message>
    <message>
        <source>Puts the selected orders aside: they stay in your book, out of the way.</source>
        <translation>يضع الطلبات المحددة جانبًا: تبقى في سجلك بعيدًا عن بقية الطلبات.</translation>
    </message>
    <message>
        <source>Puts the selected orders back among the others.</source>
        <translation>يعيد الطلبات المحددة إلى بقية الطلبات.</translation>
    </message>
    <message>
        <source>Takes the selected orders away. They can be restored until the trash is emptied.</source>
        <translation>يُبعد الطلبات المحددة. تمكن استعادتها إلى أن تُفرَغ المهملات.</translation>
    </message>
    <message>
        <source>Puts the selected orders back where they were.</source>
        <translation>يعيد الطلبات المحددة إلى حيث كانت.</translation>
    </message>
    <message>
        <source>Makes one order of those that are the same.</source>
        <translation>يدمج الطلبات المتطابقة في طلب واحد.</translation>
    </message>
    <message>
        <source>Select the orders that are the same, two or more, with Ctrl and a click.</source>
        <translation>حدّد الطلبات المتطابقة، اثنين أو أكثر، بالنقر مع Ctrl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>تمت أرشفة %Ln طلب.</numerusform>
            <numerusform>تمت أرشفة طلب واحد.</numerusform>
            <numerusform>تمت أرشفة طلبين.</numerusform>
            <numerusform>تمت أرشفة %Ln طلبات.</numerusform>
            <numerusform>تمت أرشفة %Ln طلبًا.</numerusform>
            <numerusform>تمت أرشفة %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken out of the archive.</source>
        <translation>
            <numerusform>تم إخراج %Ln طلب من الأرشيف.</numerusform>
            <numerusform>تم إخراج طلب واحد من الأرشيف.</numerusform>
            <numerusform>تم إخراج طلبين من الأرشيف.</numerusform>
            <numerusform>تم إخراج %Ln طلبات من الأرشيف.</numerusform>
            <numerusform>تم إخراج %Ln طلبًا من الأرشيف.</numerusform>
            <numerusform>تم إخراج %Ln طلب من الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) moved to the trash.</source>
        <translation>
            <numerusform>تم نقل %Ln طلب إلى المهملات.</numerusform>
            <numerusform>تم نقل طلب واحد إلى المهملات.</numerusform>
            <numerusform>تم نقل طلبين إلى المهملات.</numerusform>
            <numerusform>تم نقل %Ln طلبات إلى المهملات.</numerusform>
            <numerusform>تم نقل %Ln طلبًا إلى المهملات.</numerusform>
            <numerusform>تم نقل %Ln طلب إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) restored.</source>
        <translation>
            <numerusform>تمت استعادة %Ln طلب.</numerusform>
            <numerusform>تمت استعادة طلب واحد.</numerusform>
            <numerusform>تمت استعادة طلبين.</numerusform>
            <numerusform>تمت استعادة %Ln طلبات.</numerusform>
            <numerusform>تمت استعادة %Ln طلبًا.</numerusform>
            <numerusform>تمت استعادة %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln order(s) in the trash from your book? Undo brings them back.</source>
        <translation>
            <numerusform>هل تريد إزالة %Ln طلب من المهملات ومن سجلك؟ يمكنك إرجاعها بالتراجع.</numerusform>
            <numerusform>هل تريد إزالة طلب واحد من المهملات ومن سجلك؟ يمكنك إرجاعه بالتراجع.</numerusform>
            <numerusform>هل تريد إزالة طلبين من المهملات ومن سجلك؟ يمكنك إرجاعهما بالتراجع.</numerusform>
            <numerusform>هل تريد إزالة %Ln طلبات من المهملات ومن سجلك؟ يمكنك إرجاعها بالتراجع.</numerusform>
            <numerusform>هل تريد إزالة %Ln طلبًا من المهملات ومن سجلك؟ يمكنك إرجاعها بالتراجع.</numerusform>
            <numerusform>هل تريد إزالة %Ln طلب من المهملات ومن سجلك؟ يمكنك إرجاعها بالتراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات للإزالة</numerusform>
            <numerusform>إزالة طلب واحد</numerusform>
            <numerusform>إزالة طلبين</numerusform>
            <numerusform>إزالة %Ln طلبات</numerusform>
            <numerusform>إزالة %Ln طلبًا</numerusform>
            <numerusform>إزالة %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty: %Ln order(s) removed.</source>
        <translation>
            <numerusform>المهملات فارغة: تمت إزالة %Ln طلب.</numerusform>
            <numerusform>المهملات فارغة: تمت إزالة طلب واحد.</numerusform>
            <numerusform>المهملات فارغة: تمت إزالة طلبين.</numerusform>
            <numerusform>المهملات فارغة: تمت إزالة %Ln طلبات.</numerusform>
            <numerusform>المهملات فارغة: تمت إزالة %Ln طلبًا.</numerusform>
            <numerusform>المهملات فارغة: تمت إزالة %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln order(s) are changed.</source>
        <translation>
            <numerusform>تم تغيير وسوم %Ln طلب.</numerusform>
            <numerusform>تم تغيير وسوم طلب واحد.</numerusform>
            <numerusform>تم تغيير وسوم طلبين.</numerusform>
            <numerusform>تم تغيير وسوم %Ln طلبات.</numerusform>
            <numerusform>تم تغيير وسوم %Ln طلبًا.</numerusform>
            <numerusform>تم تغيير وسوم %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made one.</source>
        <translation>
            <numerusform>تم دمج %Ln طلب في طلب واحد.</numerusform>
            <numerusform>تم دمج طلب واحد في طلب واحد.</numerusform>
            <numerusform>تم دمج طلبين في طلب واحد.</numerusform>
            <numerusform>تم دمج %Ln طلبات في طلب واحد.</numerusform>
            <numerusform>تم دمج %Ln طلبًا في طلب واحد.</numerusform>
            <numerusform>تم دمج %Ln طلب في طلب واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 the name of a group of the user&apos;s own</extracomment>
        <translation>تم الحفظ باسم «%1».</translation>
    </message>
    <message>
        <source>The group is called “%1” now.</source>
        <extracomment>%1 the name of a group of the user&apos;s own</extracomment>
        <translation>أصبح اسم المجموعة «%1».</translation>
    </message>
    <message>
        <source>The group “%1” is removed. Its orders stay.</source>
        <extracomment>%1 the name of a group of the user&apos;s own</extracomment>
        <translation>أُزيلت المجموعة «%1». وتبقى طلباتها.</translation>
    </message>
    <message>
        <source>These are not the same order: they are of two shops, or have two numbers. Nothing was changed.</source>
        <translation>هذه ليست طلبًا واحدًا: فهي من متجرين أو لها رقمان مختلفان. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderFormPresenter</name>
    <message>
        <source>This order is not in your book any more. Nothing was changed.</source>
        <translation>لم يعد هذا الطلب موجودًا في سجلك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <extracomment>%1 what was bought</extracomment>
        <translation>تم الإدخال: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>تم التعديل: %1.</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Paid, the payment is being checked</source>
        <translation>تم الدفع، والدفعة قيد التحقق</translation>
    </message>
    <message>
        <source>Paid, not sent yet</source>
        <translation>تم الدفع، ولم يُشحن بعد</translation>
    </message>
    <message>
        <source>A part of it is sent</source>
        <translation>شُحن جزء منه</translation>
    </message>
    <message>
        <source>Sent, on its way</source>
        <translation>تم الشحن، وهو في الطريق</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>لقد وصل</translation>
    </message>
    <message>
        <source>Finished on the site</source>
        <translation>مكتمل في الموقع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Held by the site</source>
        <translation>جمّده الموقع</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>تعديل الطلب</translation>
    </message>
    <message>
        <source>&amp;Add order</source>
        <translation>إ&amp;ضافة الطلب</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>The shop of an order cannot be changed.</source>
        <translation>لا يمكن تغيير متجر الطلب.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>%1 a day as it is typed in this language</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>The site printed this day, so it cannot be changed by hand.</source>
        <translation>هذا التاريخ كما يعرضه الموقع، لذا لا يمكن تغييره يدويًا.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <extracomment>%1 a day as it is typed in this language</extracomment>
        <translation>هذا ليس تاريخًا. اكتبه هكذا: %1.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>لم يحن هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>This day is before the order.</source>
        <translation>هذا اليوم سابق لتاريخ الطلب.</translation>
    </message>
    <message>
        <source>An order cannot cost less than nothing.</source>
        <translation>لا يمكن أن تقل تكلفة الطلب عن الصفر.</translation>
    </message>
    <message>
        <source>Your book has an order with this number already: “%1”.</source>
        <extracomment>%1 what was bought with the order that has this number</extracomment>
        <translation>يوجد في سجلك بالفعل طلب بهذا الرقم: «%1».</translation>
    </message>
    <message>
        <source>One moment, it is being saved.</source>
        <translation>لحظة من فضلك، يجري الحفظ.</translation>
    </message>
    <message>
        <source>Say what you bought.</source>
        <translation>اذكر ما اشتريتَه.</translation>
    </message>
    <message>
        <source>Say on which day you ordered it.</source>
        <translation>حدّد اليوم الذي طلبتَه فيه.</translation>
    </message>
    <message>
        <source>Say where the order stands.</source>
        <translation>حدّد الوضع الحالي للطلب.</translation>
    </message>
    <message>
        <source>Something cannot be taken as it is; beside it stands why.</source>
        <translation>هناك ما لا يمكن قبوله كما هو؛ والسبب مذكور بجانبه.</translation>
    </message>
    <message>
        <source>An order with this number is in the trash: “%1”. Restore it instead.</source>
        <extracomment>%1 what was bought with the order that has this number</extracomment>
        <translation>يوجد في المهملات طلب بهذا الرقم: «%1». استعده بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Placed on</source>
        <extracomment>Heading over the days on which orders were placed</extracomment>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Heading over the shops at which orders were placed</extracomment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <comment>heading</comment>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1، بترتيب تنازلي</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <comment>heading</comment>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1، بترتيب تصاعدي</translation>
    </message>
    <message>
        <source>%1, sorted downwards, %2 of %3</source>
        <comment>heading, place, number</comment>
        <translation>%1، بترتيب تنازلي، %2 من %3</translation>
    </message>
    <message>
        <source>%1, sorted upwards, %2 of %3</source>
        <comment>heading, place, number</comment>
        <translation>%1، بترتيب تصاعدي، %2 من %3</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackCheck</name>
    <message>
        <source>The pack is being read.</source>
        <translation>تُقرأ الحزمة الآن.</translation>
    </message>
    <message>
        <source>A pack of evidence holds a list of its files with their SHA-256. Each file is read again and compared with it. Nothing is changed, and it need not be a pack of this book.</source>
        <translation>تحتوي حزمة الأدلة على قائمة بملفاتها مع قيم SHA-256 لها. يُقرأ كل ملف من جديد ويُقارن بها. لا يُغيَّر شيء، ولا يلزم أن تكون الحزمة من هذا السجل.</translation>
    </message>
    <message numerus="yes">
        <source>The pack is whole: %Ln listed file(s) are there and unchanged, and nothing else is in it.</source>
        <translation>
            <numerusform>الحزمة كاملة: لا ملفات مدرجة فيها، ولا شيء غير ذلك.</numerusform>
            <numerusform>الحزمة كاملة: الملف المدرج الوحيد موجود ولم يتغير، ولا شيء غيره فيها.</numerusform>
            <numerusform>الحزمة كاملة: الملفان المدرجان موجودان ولم يتغيرا، ولا شيء غيرهما فيها.</numerusform>
            <numerusform>الحزمة كاملة: %Ln ملفات مدرجة موجودة ولم تتغير، ولا شيء غيرها فيها.</numerusform>
            <numerusform>الحزمة كاملة: %Ln ملفًا مدرجًا موجودة ولم تتغير، ولا شيء غيرها فيها.</numerusform>
            <numerusform>الحزمة كاملة: %Ln ملف مدرج موجودة ولم تتغير، ولا شيء غيرها فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack is not as it was made: %Ln difference(s) were found. Ask for it once more from whoever made it.</source>
        <translation>
            <numerusform>الحزمة كما أُعدّت: لم يُعثر على أي اختلاف.</numerusform>
            <numerusform>الحزمة ليست كما أُعدّت: عُثر على اختلاف واحد. اطلبها من جديد ممن أعدّها.</numerusform>
            <numerusform>الحزمة ليست كما أُعدّت: عُثر على اختلافين. اطلبها من جديد ممن أعدّها.</numerusform>
            <numerusform>الحزمة ليست كما أُعدّت: عُثر على %Ln اختلافات. اطلبها من جديد ممن أعدّها.</numerusform>
            <numerusform>الحزمة ليست كما أُعدّت: عُثر على %Ln اختلافًا. اطلبها من جديد ممن أعدّها.</numerusform>
            <numerusform>الحزمة ليست كما أُعدّت: عُثر على %Ln اختلاف. اطلبها من جديد ممن أعدّها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows that the files are those of the list in the pack: not that nobody changed the list too, nor that what the files show is true.</source>
        <translation>هذا يُظهر أن الملفات هي نفسها المدرجة في قائمة الحزمة: لا أن أحدًا لم يغيّر القائمة أيضًا، ولا أن ما تُظهره الملفات صحيح.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackMaker</name>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>A file of evidence: %1 is its name, %2 what it shows, %3 its size</extracomment>
        <translation>%1 – %2، %3</translation>
    </message>
    <message>
        <source>The book is being read.</source>
        <translation>جارٍ قراءة السجل.</translation>
    </message>
    <message>
        <source>The order has no evidence yet. Add files to it first.</source>
        <translation>لا توجد أدلة للطلب بعد. أضف إليه ملفات أولًا.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>اختر ملفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The pack is being made.</source>
        <translation>جارٍ إعداد الحزمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of evidence are in the pack.</source>
        <translation>
            <numerusform>لا توجد ملفات أدلة في الحزمة.</numerusform>
            <numerusform>ملف أدلة واحد في الحزمة.</numerusform>
            <numerusform>ملفا أدلة في الحزمة.</numerusform>
            <numerusform>%Ln ملفات أدلة في الحزمة.</numerusform>
            <numerusform>%Ln ملف أدلة في الحزمة.</numerusform>
            <numerusform>%Ln ملف أدلة في الحزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies at %1 and has %2.</source>
        <extracomment>%1 is where the pack lies, %2 its size</extracomment>
        <translation>توجد في %1 وحجمها %2.</translation>
    </message>
    <message>
        <source>The order&apos;s log of evidence could not be told of it: %1</source>
        <translation>تعذر تدوين ذلك في سجل أدلة الطلب: %1</translation>
    </message>
    <message>
        <source>No font on this computer has some signs of case.pdf, and boxes stand in their place: %1</source>
        <translation>لا يوجد على هذا الحاسوب خط يضم بعض رموز case.pdf، ومكانها مربعات: %1</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackPresenter</name>
    <message>
        <source>Looking at your orders: %1 of %2</source>
        <extracomment>the progress of looking at orders: done and in all</extracomment>
        <translation>مراجعة طلباتك: %1 من %2</translation>
    </message>
    <message>
        <source>%1 without rules of its own</source>
        <extracomment>%1 is a shop</extracomment>
        <translation>%1 من دون قواعد خاصة</translation>
    </message>
    <message>
        <source>Rules for %1, version %2</source>
        <extracomment>%1 is a shop that had no rules before, %2 the version of its rules</extracomment>
        <translation>قواعد %1، الإصدار %2</translation>
    </message>
    <message>
        <source>Rules for %1: from version %2 to %3</source>
        <extracomment>%1 is a shop, %2 the version of its rules now, %3 the version that would follow</extracomment>
        <translation>قواعد %1: من الإصدار %2 إلى %3</translation>
    </message>
    <message>
        <source>Its orders go by the rules for any other shop then.</source>
        <translation>ستتبع طلباته عندئذ قواعد أي متجر آخر.</translation>
    </message>
    <message>
        <source>These rules came with Recourse.</source>
        <translation>هذه القواعد مرفقة مع Recourse.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>من الملف %1</translation>
    </message>
    <message>
        <source>Recourse has had no rules for this shop; its orders went by the rules for any other shop.</source>
        <translation>لم تكن لدى Recourse قواعد لهذا المتجر؛ كانت طلباته تتبع قواعد أي متجر آخر.</translation>
    </message>
    <message>
        <source>These rules are older (%1) than those in use (%2).</source>
        <extracomment>%1 and %2 are versions of rules</extracomment>
        <translation>هذه القواعد (%1) أقدم من المستخدمة الآن (%2).</translation>
    </message>
    <message>
        <source>These are the rules in use.</source>
        <translation>هذه هي القواعد المستخدمة الآن.</translation>
    </message>
    <message>
        <source>The rules in use have the same version, %1. What these say otherwise is listed below.</source>
        <translation>للقواعد المستخدمة الآن الإصدار نفسه، %1. ما تقوله هذه خلافًا لها مذكور أدناه.</translation>
    </message>
    <message>
        <source>Which of the two is newer cannot be told from their versions.</source>
        <translation>لا يمكن أن يُعرف من الإصدارين أيهما أحدث.</translation>
    </message>
    <message>
        <source>One moment, your orders are being looked at.</source>
        <translation>لحظة، تجري مراجعة طلباتك.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Your book has no orders yet.</source>
        <translation>لا طلبات في سجلك بعد.</translation>
    </message>
    <message>
        <source>No order of your book goes by these rules.</source>
        <translation>لا يتبع أي طلب في سجلك هذه القواعد.</translation>
    </message>
    <message numerus="yes">
        <source>These rules apply to %Ln order(s) of your book.</source>
        <extracomment>%n is how many orders go by the rules that are looked at</extracomment>
        <translation>
            <numerusform>لا يتبع أي طلب في سجلك هذه القواعد.</numerusform>
            <numerusform>يتبع طلب واحد في سجلك هذه القواعد.</numerusform>
            <numerusform>يتبع طلبان في سجلك هذه القواعد.</numerusform>
            <numerusform>تتبع %Ln طلبات في سجلك هذه القواعد.</numerusform>
            <numerusform>يتبع %Ln طلبًا في سجلك هذه القواعد.</numerusform>
            <numerusform>يتبع %Ln طلب في سجلك هذه القواعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes for them today.</source>
        <translation>لا يتغيّر لها شيء اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>Something changes for %Ln of them.</source>
        <translation>
            <numerusform>لا يتغيّر شيء لأي منها.</numerusform>
            <numerusform>يتغيّر شيء لواحد منها.</numerusform>
            <numerusform>يتغيّر شيء لاثنين منها.</numerusform>
            <numerusform>يتغيّر شيء لعدد %Ln منها.</numerusform>
            <numerusform>يتغيّر شيء لعدد %Ln منها.</numerusform>
            <numerusform>يتغيّر شيء لعدد %Ln منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes for your orders</source>
        <translation>ما يتغيّر لطلباتك</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, number</comment>
        <extracomment>An order: its title and its number</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next step: %1, until now: %2</source>
        <extracomment>%1 and %2 are actions such as &quot;Cancel the order&quot;</extracomment>
        <translation>الخطوة التالية: %1، وحتى الآن: %2</translation>
    </message>
    <message>
        <source>Deadline: %1, until now: %2</source>
        <extracomment>%1 and %2 are instants such as &quot;27 Nov, 13:00&quot;</extracomment>
        <translation>الموعد النهائي: %1، وحتى الآن: %2</translation>
    </message>
    <message>
        <source>%1: %2, until now: %3</source>
        <extracomment>%1 is an action such as &quot;Cancel the order&quot;, %2 and %3 such as &quot;possible&quot;, &quot;not yet&quot;</extracomment>
        <translation>%1: %2، وحتى الآن: %3</translation>
    </message>
    <message>
        <source>%1: open until %2, until now: %3</source>
        <extracomment>%1 is an action such as &quot;Cancel the order&quot;, %2 and %3 are instants</extracomment>
        <translation>%1: متاح حتى %2، وحتى الآن: %3</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المهل</translation>
    </message>
    <message>
        <source>%1, until now: %2</source>
        <extracomment>%1 and %2 are lengths of time such as &quot;72 hours or 5 days&quot;</extracomment>
        <translation>%1، وحتى الآن: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a length of time such as &quot;72 hours or 5 days&quot;</extracomment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <extracomment>%1 is a length of time such as &quot;72 hours or 5 days&quot;</extracomment>
        <translation>لم يعد موجودًا: %1</translation>
    </message>
    <message>
        <source>until now: %1</source>
        <extracomment>%1 is a rule as it was worded</extracomment>
        <translation>حتى الآن: %1</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>قواعد جديدة</translation>
    </message>
    <message>
        <source>Rules that fall away</source>
        <translation>قواعد تسقط</translation>
    </message>
    <message>
        <source>Rules in other words</source>
        <translation>قواعد بصياغة أخرى</translation>
    </message>
    <message>
        <source>Pages of the site that it leads to</source>
        <translation>صفحات الموقع التي يقود إليها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>site, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What these rules change</source>
        <translation>ما تغيّره هذه القواعد</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>&amp;استخدام هذه القواعد</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackSwitch</name>
    <message>
        <source>%1, version %2, loaded from %3 on %4</source>
        <extracomment>To choose: %1 is a shop or names kinds of files, %2 is a version, %3 a file, %4 a day</extracomment>
        <translation>%1، الإصدار %2، حُمِّل من %3 في %4</translation>
    </message>
    <message>
        <source>%1, version %2, came with Recourse</source>
        <extracomment>To choose: %1 is a shop or names kinds of files, %2 is a version</extracomment>
        <translation>%1، الإصدار %2، مرفق مع Recourse</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PrintPresenter</name>
    <message numerus="yes">
        <source>The &amp;table as it is now, %Ln order(s)</source>
        <translation>
            <numerusform>ال&amp;جدول كما هو الآن، لا طلبات</numerusform>
            <numerusform>ال&amp;جدول كما هو الآن، طلب واحد</numerusform>
            <numerusform>ال&amp;جدول كما هو الآن، طلبان</numerusform>
            <numerusform>ال&amp;جدول كما هو الآن، %Ln طلبات</numerusform>
            <numerusform>ال&amp;جدول كما هو الآن، %Ln طلبًا</numerusform>
            <numerusform>ال&amp;جدول كما هو الآن، %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is still being read.</source>
        <translation>لا تزال قراءة الجدول جارية.</translation>
    </message>
    <message>
        <source>No order is in the table now.</source>
        <translation>لا يوجد أي طلب في الجدول الآن.</translation>
    </message>
    <message>
        <source>The &amp;order beside it, with its facts and options</source>
        <translation>ال&amp;طلب المعروض بجانبه، مع معلوماته وخياراته</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>حدّد طلبًا أولًا.</translation>
    </message>
    <message>
        <source>This order has no case.</source>
        <translation>ليست لهذا الطلب مطالبة.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <comment>numbers</comment>
        <extracomment>%1 and %2 are numbers of orders</extracomment>
        <translation>%1 من %2 من الطلبات</translation>
    </message>
    <message>
        <source>The &amp;case of that order: its steps, and what can be done until when</source>
        <translation>&amp;مطالبة ذلك الطلب: خطواتها، وما يمكن فعله وحتى متى</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ReadersPreview</name>
    <message>
        <source>What changes in how files are read</source>
        <translation>ما يتغيّر في طريقة قراءة الملفات</translation>
    </message>
    <message>
        <source>%1: no longer read</source>
        <extracomment>%1 names kinds of files, such as &quot;Saved pages of AliExpress&quot;</extracomment>
        <translation>%1: لم يعد يُقرأ</translation>
    </message>
    <message>
        <source>New: %1, version %2</source>
        <extracomment>%1 names kinds of files, such as &quot;Saved pages of AliExpress&quot;, %2 is a version</extracomment>
        <translation>جديد: %1، الإصدار %2</translation>
    </message>
    <message>
        <source>%1: from version %2 to %3</source>
        <extracomment>%1 names kinds of files, %2 is the version now, %3 the version that would follow</extracomment>
        <translation>%1: من الإصدار %2 إلى %3</translation>
    </message>
    <message>
        <source>It did not come with Recourse. It stays kept and can be chosen again.</source>
        <translation>لم يأتِ مع Recourse. يبقى محفوظًا ويمكن اختياره مرة أخرى.</translation>
    </message>
    <message>
        <source>This came with Recourse.</source>
        <translation>هذا جاء مع Recourse.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>من الملف %1</translation>
    </message>
    <message>
        <source>This is older (%1) than what is in use (%2).</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>هذا أقدم (%1) مما هو مستخدَم (%2).</translation>
    </message>
    <message>
        <source>This is what is in use.</source>
        <translation>هذا هو المستخدَم الآن.</translation>
    </message>
    <message>
        <source>What is in use has the same version, %1. What differs is listed below.</source>
        <translation>المستخدَم الآن له الإصدار نفسه، %1. والاختلافات مذكورة أدناه.</translation>
    </message>
    <message>
        <source>Which of the two is newer cannot be told from their versions.</source>
        <translation>لا يمكن معرفة الأحدث منهما من رقمَي الإصدار.</translation>
    </message>
    <message>
        <source>Nothing is read in another way.</source>
        <translation>لا يُقرأ شيء بطريقة مختلفة.</translation>
    </message>
    <message>
        <source>The next import reads by it. Orders that are in the book stay as they are.</source>
        <translation>الاستيراد التالي يقرأ به. أما الطلبات الموجودة في الدفتر فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Read from now on</source>
        <translation>يُقرأ من الآن</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>يُقرأ بطريقة مختلفة</translation>
    </message>
    <message>
        <source>No longer read</source>
        <translation>لم يعد يُقرأ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read files so</source>
        <translation>&amp;قراءة الملفات هكذا</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ReadersSwitch</name>
    <message>
        <source>%1, no longer read</source>
        <extracomment>To choose: %1 names kinds of files</extracomment>
        <translation>%1، لم يعد يُقرأ</translation>
    </message>
    <message>
        <source>Version %1, came with Recourse</source>
        <extracomment>%1 is a version</extracomment>
        <translation>الإصدار %1، مرفق مع Recourse</translation>
    </message>
    <message>
        <source>Version %1, loaded from %2 on %3</source>
        <extracomment>%1 is a version, %2 a file, %3 a day</extracomment>
        <translation>الإصدار %1، حُمِّل من %2 في %3</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RedactionPresenter</name>
    <message>
        <source>The copy is being made.</source>
        <translation>يجري إعداد النسخة.</translation>
    </message>
    <message>
        <source>This file is no text, so no copy without private data can be made of it.</source>
        <translation>هذا الملف ليس نصًا، لذا لا يمكن إعداد نسخة منه بلا بيانات شخصية.</translation>
    </message>
    <message>
        <source>This is the beginning of the copy. Letters became x and digits 1; only what says how the file is built was left. Look through it before you give it to anybody.</source>
        <translation>هذه بداية النسخة. صارت الحروف x والأرقام 1، ولم يبقَ إلا ما يبيّن بناء الملف. راجعها قبل أن تعطيها لأحد.</translation>
    </message>
    <message>
        <source>This is the whole copy. Letters became x and digits 1; only what says how the file is built was left. Look through it before you give it to anybody.</source>
        <translation>هذه النسخة كاملة. صارت الحروف x والأرقام 1، ولم يبقَ إلا ما يبيّن بناء الملف. راجعها قبل أن تعطيها لأحد.</translation>
    </message>
    <message>
        <source>The copy would replace the file itself. Choose another name.</source>
        <translation>ستحل النسخة محل الملف نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 what the system said</extracomment>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RestorePresenter</name>
    <message>
        <source>Looking at what the backup would change</source>
        <translation>يُفحص ما ستغيّره النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>تُستعاد النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>Before a newer Recourse changed the book</source>
        <translation>قبل أن يغيّر إصدار أحدث من Recourse السجل</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1
%2, %3, %4</source>
        <extracomment>A backup in a list: %1 is when it was made, %2 why, %3 how many orders, %4 its size</extracomment>
        <translation>%1
%2، %3، %4</translation>
    </message>
    <message>
        <source>There are no backups of this book yet. One is made each day on which Recourse is started.</source>
        <translation>لا توجد نسخ احتياطية من هذا السجل بعد. تُنشأ نسخة في كل يوم يُشغَّل فيه Recourse.</translation>
    </message>
    <message>
        <source>The backup holds the same orders as the book.</source>
        <translation>تتضمن النسخة الاحتياطية الطلبات نفسها التي في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>The book would hold %Ln order(s).</source>
        <translation>
            <numerusform>لن يكون في السجل أي طلب.</numerusform>
            <numerusform>سيكون في السجل طلب واحد.</numerusform>
            <numerusform>سيكون في السجل طلبان.</numerusform>
            <numerusform>سيكون في السجل %Ln طلبات.</numerusform>
            <numerusform>سيكون في السجل %Ln طلبًا.</numerusform>
            <numerusform>سيكون في السجل %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) vanish</source>
        <translation>
            <numerusform>لا يختفي أي طلب</numerusform>
            <numerusform>يختفي طلب واحد</numerusform>
            <numerusform>يختفي طلبان</numerusform>
            <numerusform>تختفي %Ln طلبات</numerusform>
            <numerusform>يختفي %Ln طلبًا</numerusform>
            <numerusform>يختفي %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) become what they were</source>
        <translation>
            <numerusform>لا يعود أي طلب إلى ما كان عليه</numerusform>
            <numerusform>يعود طلب واحد إلى ما كان عليه</numerusform>
            <numerusform>يعود طلبان إلى ما كانا عليه</numerusform>
            <numerusform>تعود %Ln طلبات إلى ما كانت عليه</numerusform>
            <numerusform>يعود %Ln طلبًا إلى ما كانت عليه</numerusform>
            <numerusform>يعود %Ln طلب إلى ما كانت عليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) come back</source>
        <translation>
            <numerusform>لا يرجع أي طلب إلى السجل</numerusform>
            <numerusform>يرجع طلب واحد إلى السجل</numerusform>
            <numerusform>يرجع طلبان إلى السجل</numerusform>
            <numerusform>ترجع %Ln طلبات إلى السجل</numerusform>
            <numerusform>يرجع %Ln طلبًا إلى السجل</numerusform>
            <numerusform>يرجع %Ln طلب إلى السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>اختر نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>The backup is being looked at.</source>
        <translation>يجري فحص النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>لا تمكن استعادة هذه النسخة الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) restored.</source>
        <translation>
            <numerusform>تمت استعادة %Ln طلب.</numerusform>
            <numerusform>تمت استعادة طلب واحد.</numerusform>
            <numerusform>تمت استعادة طلبين.</numerusform>
            <numerusform>تمت استعادة %Ln طلبات.</numerusform>
            <numerusform>تمت استعادة %Ln طلبًا.</numerusform>
            <numerusform>تمت استعادة %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book before is among the backups.</source>
        <translation>تجد السجل السابق بين النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RulesModel</name>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <comment>shown, all</comment>
        <extracomment>How many rules are listed and how many there are</extracomment>
        <translation>
            <numerusform>%1 من دون قواعد</numerusform>
            <numerusform>%1 من قاعدة واحدة</numerusform>
            <numerusform>%1 من قاعدتين</numerusform>
            <numerusform>%1 من %Ln قواعد</numerusform>
            <numerusform>%1 من %Ln قاعدة</numerusform>
            <numerusform>%1 من %Ln قاعدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RulesSwitch</name>
    <message>
        <source>%1, no rules of its own</source>
        <extracomment>Rules to choose: %1 is a shop</extracomment>
        <translation>%1، من دون قواعد خاصة</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::SelectionPresenter</name>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>لا طلبات محددة</numerusform>
            <numerusform>طلب واحد محدد</numerusform>
            <numerusform>طلبان محددان</numerusform>
            <numerusform>%Ln طلبات محددة</numerusform>
            <numerusform>%Ln طلبًا محددًا</numerusform>
            <numerusform>%Ln طلب محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <comment>how many, amounts</comment>
        <extracomment>%1 is how many orders are selected, %2 one amount or several, each in its currency</extracomment>
        <translation>%1، المجموع %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln of unknown total</source>
        <comment>sum</comment>
        <extracomment>%1 is how many orders are selected and what they come to; %n of them are not in the sum</extracomment>
        <translation>
            <numerusform>%1، من دون %Ln طلب إجماليه غير معروف</numerusform>
            <numerusform>%1، من دون طلب واحد إجماليه غير معروف</numerusform>
            <numerusform>%1، من دون طلبين إجماليهما غير معروف</numerusform>
            <numerusform>%1، من دون %Ln طلبات إجماليها غير معروف</numerusform>
            <numerusform>%1، من دون %Ln طلبًا إجماليها غير معروف</numerusform>
            <numerusform>%1، من دون %Ln طلب إجماليها غير معروف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::SettingsPresenter</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1 is a time zone, &quot;Europe/Berlin&quot;</extracomment>
        <translation>حسب النظام (%1)</translation>
    </message>
    <message>
        <source>This moment is written so: %1</source>
        <extracomment>%1 is an instant with its zone, &quot;Fri, 20 Nov 2026, 12:00 (UTC+01:00)&quot;</extracomment>
        <translation>تُكتب هذه اللحظة هكذا: %1</translation>
    </message>
    <message>
        <source>The first of the list</source>
        <translation>الأول في القائمة</translation>
    </message>
    <message>
        <source>That of the language&apos;s country</source>
        <translation>عملة بلد اللغة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>The last of 7 days, 4 weeks and 12 months</source>
        <translation>آخر نسخة لكل من 7 أيام و4 أسابيع و12 شهرًا</translation>
    </message>
    <message>
        <source>The last of 3 days</source>
        <translation>آخر نسخة لكل من 3 أيام</translation>
    </message>
    <message>
        <source>The last of 30 days, 26 weeks and 60 months</source>
        <translation>آخر نسخة لكل من 30 يومًا و26 أسبوعًا و60 شهرًا</translation>
    </message>
    <message>
        <source>In a folder “backups” beside each book.</source>
        <translation>في مجلد «backups» بجانب كل سجل.</translation>
    </message>
    <message>
        <source>In %1, where each book has a folder of its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>في %1، حيث لكل سجل مجلد خاص به.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::StatusLinePresenter</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>How many orders wait for the user</extracomment>
        <translation>
            <numerusform>لا شيء بانتظارك</numerusform>
            <numerusform>واحد بانتظارك</numerusform>
            <numerusform>اثنان بانتظارك</numerusform>
            <numerusform>%Ln بانتظارك</numerusform>
            <numerusform>%Ln بانتظارك</numerusform>
            <numerusform>%Ln بانتظارك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting to come back</source>
        <translation>%1 بانتظار الاسترداد</translation>
    </message>
    <message>
        <source>Rules: %1, %2, %3</source>
        <comment>shop, version, origin</comment>
        <extracomment>%1 is a shop, %2 the version of its rules, %3 where they are from</extracomment>
        <translation>القواعد: %1، %2، %3</translation>
    </message>
    <message>
        <source>Rules: %1, %2, %3 · checked %4</source>
        <comment>shop, version, origin, how long ago</comment>
        <extracomment>%1 is a shop, %2 the version of its rules, %3 where they are from, %4 how long ago</extracomment>
        <translation>القواعد: %1، %2، %3 · فُحصت %4</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::TableColumnsModel</name>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>عملة المبالغ</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما يحتويه</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row of a table</extracomment>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>What the columns of %1 are</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ما في أعمدة %1</translation>
    </message>
    <message>
        <source>Recourse does not know this table. Say which columns hold what; what is not used is not read. The next table with the same headings is read in the same way.</source>
        <translation>لا يعرف Recourse هذا الجدول. حدّد ما يحتويه كل عمود؛ وما لا يُستخدم لا يُقرأ. والجدول التالي الذي له العناوين نفسها يُقرأ بالطريقة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more columns; the first %Ln are shown.</source>
        <translation>
            <numerusform>في الجدول أعمدة أخرى؛ لا يُعرض منها شيء.</numerusform>
            <numerusform>في الجدول أعمدة أخرى؛ يُعرض الأول منها.</numerusform>
            <numerusform>في الجدول أعمدة أخرى؛ يُعرض الأولان منها.</numerusform>
            <numerusform>في الجدول أعمدة أخرى؛ تُعرض أول %Ln أعمدة.</numerusform>
            <numerusform>في الجدول أعمدة أخرى؛ يُعرض أول %Ln عمودًا.</numerusform>
            <numerusform>في الجدول أعمدة أخرى؛ يُعرض أول %Ln عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column has no heading, so it cannot be found again.</source>
        <translation>ليس لهذا العمود عنوان، ولذلك لا يمكن العثور عليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Two columns have this heading, so it is not clear which one is meant.</source>
        <translation>لعمودين هذا العنوان، ولذلك لا يُعرف أيهما المقصود.</translation>
    </message>
    <message>
        <source>This heading is too unusual to be found again.</source>
        <translation>هذا العنوان غريب إلى حد لا يمكن معه العثور عليه مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is chosen for two columns, “%2” and “%3”. Only one of them can be it.</source>
        <extracomment>%1 is what a column holds, such as &quot;Total&quot;; %2 and %3 are headings of two columns</extracomment>
        <translation>اختير «%1» لعمودين، «%2» و«%3». لا يمكن أن يكون إلا واحد منهما.</translation>
    </message>
    <message>
        <source>Say which column holds the numbers of the orders.</source>
        <translation>حدّد العمود الذي فيه أرقام الطلبات.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::TemplateEditor</name>
    <message>
        <source>Write a template of your own</source>
        <translation>كتابة قالب خاص بك</translation>
    </message>
    <message>
        <source>Change your template</source>
        <translation>تعديل قالبك</translation>
    </message>
    <message>
        <source>Change a template that came with the program. The original is kept apart; a language that you empty is as it was.</source>
        <translation>تعديل قالب مرفق بالبرنامج. يُحفظ الأصل على حدة؛ واللغة التي تُفرغ نصها تعود كما كانت.</translation>
    </message>
    <message>
        <source>%1 – nothing written yet</source>
        <extracomment>%1 is the name of a language in which a template has no text</extracomment>
        <translation>%1 – لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>How it reads with made-up values, as no order is selected:</source>
        <translation>هكذا يُقرأ بقيم مفترضة، إذ لم يُحدَّد أي طلب:</translation>
    </message>
    <message>
        <source>How it reads for order %1:</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>هكذا يُقرأ للطلب %1:</translation>
    </message>
    <message>
        <source>Give it a title, by which you find it.</source>
        <translation>ضع له عنوانًا تجده به.</translation>
    </message>
    <message>
        <source>There is no message yet, only its title.</source>
        <translation>لا توجد رسالة بعد، بل عنوانها فقط.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a language, %2 says what is wrong with the text in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write a title and a message in one language at least.</source>
        <translation>اكتب عنوانًا ورسالة بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>In the situation: %1</source>
        <extracomment>%1 is the headline of an order&apos;s situation</extracomment>
        <translation>في هذه الحالة: %1</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::TemplatesPresenter</name>
    <message>
        <source>a newer original is there</source>
        <translation>يوجد أصل أحدث</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>عدّلتَه</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>مرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>قوالبك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>لا قوالب</numerusform>
            <numerusform>قالب واحد</numerusform>
            <numerusform>قالبان</numerusform>
            <numerusform>%Ln قوالب</numerusform>
            <numerusform>%Ln قالبًا</numerusform>
            <numerusform>%Ln قالب</numerusform>
        </translation>
    </message>
    <message>
        <source>Came with the program. If you change it, the original is kept apart.</source>
        <translation>مرفق بالبرنامج. إذا عدّلتَه يُحفظ الأصل على حدة.</translation>
    </message>
    <message>
        <source>Your own.</source>
        <translation>قالب خاص بك.</translation>
    </message>
    <message>
        <source>Came with the program and was changed by you in: %1</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>مرفق بالبرنامج وعدّلتَه في: %1</translation>
    </message>
    <message>
        <source>%1 – newer original</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 – أصل أحدث</translation>
    </message>
    <message>
        <source>How it reads with made-up values, as no order is selected:</source>
        <translation>هكذا يُقرأ بقيم مفترضة، إذ لم يُحدَّد أي طلب:</translation>
    </message>
    <message>
        <source>How it reads for order %1:</source>
        <translation>هكذا يُقرأ للطلب %1:</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>نصك:</translation>
    </message>
    <message>
        <source>The new original:</source>
        <translation>الأصل الجديد:</translation>
    </message>
    <message>
        <source>The program has no text in this language any more.</source>
        <translation>لم يعد في البرنامج نص بهذه اللغة.</translation>
    </message>
    <message>
        <source>&amp;Put back the original</source>
        <translation>اس&amp;تعادة الأصل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>There is no template to delete.</source>
        <translation>لا يوجد قالب لحذفه.</translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation>هذا هو الأصل.</translation>
    </message>
    <message>
        <source>You have no template of your own yet.</source>
        <translation>ليس لديك قالب خاص بك بعد.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>تم حذف «%1».</translation>
    </message>
    <message>
        <source>“%1” is the original again.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>عاد «%1» إلى أصله.</translation>
    </message>
    <message>
        <source>“%1” stays as you wrote it.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>يبقى «%1» كما كتبتَه.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>جديد.</translation>
    </message>
    <message>
        <source>Is there already, word for word.</source>
        <translation>موجود من قبل، كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>يحل محل «%1».</translation>
    </message>
    <message>
        <source>Comes beside “%1”, as a template of its own.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>يأتي إلى جانب «%1»، قالبًا مستقلًا.</translation>
    </message>
    <message>
        <source>There are no templates in this file.</source>
        <translation>لا توجد قوالب في هذا الملف.</translation>
    </message>
    <message>
        <source>You have all of them already.</source>
        <translation>كلها لديك من قبل.</translation>
    </message>
    <message>
        <source>The templates of the file are in your book.</source>
        <translation>قوالب الملف في سجلك الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>لم يُكتب أي قالب في %1.</numerusform>
            <numerusform>تمت كتابة قالب واحد في %1.</numerusform>
            <numerusform>تمت كتابة قالبين في %1.</numerusform>
            <numerusform>تمت كتابة %Ln قوالب في %1.</numerusform>
            <numerusform>تمت كتابة %Ln قالبًا في %1.</numerusform>
            <numerusform>تمت كتابة %Ln قالب في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::WizardPresenter</name>
    <message>
        <source>Your answers could not be kept as a draft. They stay here until you close this window.</source>
        <translation>تعذّر حفظ إجاباتك كمسودة. ستبقى هنا إلى أن تغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation>جارٍ قراءة الطلب…</translation>
    </message>
    <message>
        <source>One moment, the order is being read.</source>
        <translation>لحظة من فضلك، تجري قراءة الطلب.</translation>
    </message>
    <message>
        <source>This order is not in the book any more.</source>
        <translation>لم يعد هذا الطلب موجودًا في السجل.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address of the page is %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>تعذّر فتح أي متصفح. عنوان الصفحة هو %1</translation>
    </message>
    <message>
        <source>This instant is still to come. Enter when it happened.</source>
        <translation>لم يحن هذا الوقت بعد. أدخل الوقت الذي حدث فيه ذلك.</translation>
    </message>
    <message>
        <source>The order was placed only after this instant. Enter when it happened.</source>
        <translation>لم يُقدَّم الطلب إلا بعد هذا الوقت. أدخل الوقت الذي حدث فيه ذلك.</translation>
    </message>
    <message>
        <source>This order is not in the book any more. Nothing was recorded.</source>
        <translation>لم يعد هذا الطلب موجودًا في السجل. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>تسجيل ما حدث</translation>
    </message>
    <message>
        <source>Recourse writes this into your own order book and nothing else. It never signs in on the site, never presses a button there and sends nothing to anyone.</source>
        <translation>يدوّن Recourse هذا في سجل طلباتك أنت فقط، لا غير. لا يسجّل الدخول إلى الموقع أبدًا، ولا يضغط أي زر فيه، ولا يرسل شيئًا إلى أحد.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddingBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>مقدار ما نُسخ</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerDialog</name>
    <message>
        <source>Ctrl+Return keeps it.</source>
        <translation>للحفظ: Ctrl+Return.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BookMenu</name>
    <message>
        <source>New order book</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>سجل طلبات جديد</translation>
    </message>
    <message>
        <source>Order books (*.recourse)</source>
        <translation>سجلات الطلبات (*.recourse)</translation>
    </message>
    <message>
        <source>My orders.recourse</source>
        <extracomment>The name of a file that is suggested for a new book; keep the ending.</extracomment>
        <translation>طلباتي.recourse</translation>
    </message>
    <message>
        <source>Open an order book</source>
        <translation>فتح سجل طلبات</translation>
    </message>
    <message>
        <source>Order books (*.recourse);;All files (*)</source>
        <translation>سجلات الطلبات (*.recourse);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Sample orders</source>
        <translation>طلبات نموذجية</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>سجل &amp;جديد…</translation>
    </message>
    <message>
        <source>Begins an empty order book in a file of its own.</source>
        <translation>يبدأ سجل طلبات فارغًا في ملف خاص به.</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>&amp;فتح سجل…</translation>
    </message>
    <message>
        <source>Shows another order book in this window.</source>
        <translation>يعرض سجل طلبات آخر في هذه النافذة.</translation>
    </message>
    <message>
        <source>&amp;Recent books</source>
        <translation>ال&amp;سجلات الأخيرة</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CareCommands</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Writes a copy of the whole book to a place of your choice, and reads it back.</source>
        <translation>يكتب نسخة من السجل كله في مكان تختاره، ثم يقرؤها للتأكد منها.</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>اس&amp;تعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Shows what a backup would change, then puts it in the place of the book.</source>
        <translation>يعرض ما ستغيّره نسخة احتياطية، ثم يضعها محل السجل.</translation>
    </message>
    <message>
        <source>&amp;Check the book…</source>
        <translation>فحص السج&amp;ل…</translation>
    </message>
    <message>
        <source>Looks whether the book is sound.</source>
        <translation>يفحص هل السجل سليم.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChoiceCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClosedDaysPage</name>
    <message>
        <source>No day is in the list.</source>
        <translation>لا يوجد أي يوم في القائمة.</translation>
    </message>
    <message>
        <source>Choose a day in the list.</source>
        <translation>اختر يومًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CommandBox</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1 cannot be done now. %2</source>
        <extracomment>%1 is a command, %2 a sentence that says why it cannot be done</extracomment>
        <translation>لا يمكن تنفيذ «%1» الآن. %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ComparisonDialog</name>
    <message>
        <source>There are as many differences as fit. Remove one first.</source>
        <translation>بلغت الاختلافات أقصى عدد ممكن. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Write in what they differ. Then click where it is seen on a picture; that may be left out.</source>
        <translation>اكتب وجه الاختلاف، ثم انقر موضعه على الصورة؛ ويمكن ترك ذلك.</translation>
    </message>
    <message>
        <source>Add a difference first.</source>
        <translation>أضف اختلافًا أولًا.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ComposerDialog</name>
    <message>
        <source>Copied. Paste it into the chat on the site, and say here once it is sent.</source>
        <translation>تم النسخ. ألصق النص في المحادثة في الموقع، وأكِّد هنا متى أُرسل.</translation>
    </message>
    <message>
        <source>C&amp;lose, keep draft</source>
        <translation>إ&amp;غلاق مع حفظ المسودة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DisputeOutcomePage</name>
    <message>
        <source>To &amp;whom, and their reference</source>
        <translation>&amp;لمن قدّمتها، ورقمها لديهم</translation>
    </message>
    <message>
        <source>In a f&amp;ew words</source>
        <translation>با&amp;ختصار</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DisputeProblemPage</name>
    <message>
        <source>Yes, it came</source>
        <translation>نعم، وصل</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>لا، لم يصل</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DisputeSitePage</name>
    <message>
        <source>Copied. Paste it into the form on the site.</source>
        <translation>نُسخ النص. ألصقه في النموذج على الموقع.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DisputeStatementPage</name>
    <message>
        <source>Copied. Paste it into the form on the site.</source>
        <translation>نُسخ النص. ألصقه في النموذج على الموقع.</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <extracomment>%1 is what is asked for: &quot;What you received&quot;</extracomment>
        <translation>%1، بالإنجليزية</translation>
    </message>
    <message>
        <source>Nothing is ticked yet, so there is nothing to copy.</source>
        <translation>لم تؤشر على شيء بعد، فلا شيء لنسخه.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EntryCommands</name>
    <message>
        <source>There is nothing to paste. Copy rows of a table of orders first, together with the row that names the columns.</source>
        <translation>لا يوجد ما يُلصق. انسخ أولًا صفوفًا من جدول طلبات، مع الصف الذي يسمّي الأعمدة.</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>&amp;طلب جديد…</translation>
    </message>
    <message>
        <source>Enter one order by hand: four facts are enough, a number is not needed.</source>
        <translation>يُدخل طلبًا واحدًا يدويًا: تكفي أربع معلومات، ولا حاجة إلى رقم.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>&amp;Paste orders</source>
        <translation>ل&amp;صق الطلبات</translation>
    </message>
    <message>
        <source>Brings in rows that you copied from a table. You see everything before it is taken in.</source>
        <translation>يُدخل الصفوف التي نسختَها من جدول. ترى كل شيء قبل إدخاله.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>Corrects or completes what is known of the selected order.</source>
        <translation>يصحّح المعروف عن الطلب المحدد أو يكمله.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EvidenceFileRow</name>
    <message>
        <source>What it shows</source>
        <translation>ما يُظهره</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تعليق %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ما يمكن فعله مع %1</translation>
    </message>
    <message>
        <source>Move, open a copy, remove</source>
        <translation>نقل أو فتح نسخة أو إزالة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>إعادة %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EvidencePackDialog</name>
    <message>
        <source>Choose where the folder of the pack is made</source>
        <translation>اختر مكان إنشاء مجلد الحزمة</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>إعداد الحزمة</translation>
    </message>
    <message>
        <source>Evidence packs (*.zip)</source>
        <extracomment>The kind of files in the file dialog; keep the pattern in brackets as it is.</extracomment>
        <translation>حزم الأدلة (*.zip)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EvidencePlanner</name>
    <message>
        <source>Looking for what there is…</source>
        <translation>جارٍ البحث عمّا هو موجود…</translation>
    </message>
    <message>
        <source>Drop photos, videos, papers or saved pages here or on one of the places, or paste a screenshot.</source>
        <translation>أفلت الصور أو مقاطع الفيديو أو الأوراق أو الصفحات المحفوظة هنا أو على أحد الأماكن، أو ألصق لقطة شاشة.</translation>
    </message>
    <message>
        <source>Choose what is wrong…</source>
        <translation>اختر المشكلة…</translation>
    </message>
    <message>
        <source>The list below is open.</source>
        <translation>القائمة أدناه مفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;فتح نسخة</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;نقل إلى</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor files. Take a screenshot or copy files, then paste again.</source>
        <translation>لا تحتوي الحافظة على صورة ولا ملفات. التقط صورة للشاشة أو انسخ ملفات ثم ألصق مرة أخرى.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ما المشكلة؟</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Adds the picture or the files of the clipboard (Ctrl+V). With the keyboard in a place, they go there.</source>
        <translation>يضيف الصورة أو الملفات الموجودة في الحافظة (Ctrl+V). وإذا كان تركيز لوحة المفاتيح على مكان ذهبت إليه.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>تحقق…</translation>
    </message>
    <message>
        <source>Reads all originals of this order again and says whether they are as they were.</source>
        <translation>يقرأ كل الملفات الأصلية لهذا الطلب من جديد ويخبرك إن كانت كما كانت.</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>سجل الأدلة…</translation>
    </message>
    <message>
        <source>What was done with the files of this order, and when</source>
        <translation>ما جرى لملفات هذا الطلب ومتى</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FactRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader: the name of a fact, then its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Shows the rule and where it comes from.</source>
        <translation>يُظهر القاعدة ومصدرها.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Read out by a screen reader; %1 is the name of a fact</extracomment>
        <translation>لماذا: %1</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
</context>
<context>
    <name>recourse::ui::GroupCommands</name>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>What the table shows now becomes a group of your own. Its name:</source>
        <translation>ما يعرضه الجدول الآن يصبح مجموعة خاصة بك. اسمها:</translation>
    </message>
    <message>
        <source>It takes the place of your group of that name.</source>
        <translation>ستحل محل مجموعتك التي تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>اسمها الجديد:</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Keeps the group and the search that the table shows under a name of your own.</source>
        <translation>يحفظ المجموعة والبحث اللذين يعرضهما الجدول باسم تختاره.</translation>
    </message>
    <message>
        <source>For a group of your own that is chosen on the left.</source>
        <translation>لمجموعة خاصة بك محددة في قائمة المجموعات.</translation>
    </message>
    <message>
        <source>&amp;Rename the group…</source>
        <translation>إعادة &amp;تسمية المجموعة…</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>إ&amp;زالة المجموعة</translation>
    </message>
</context>
<context>
    <name>recourse::ui::HelpWindow</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>recourse::ui::HistoryRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader: what happened, then when.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDelegate</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>the name of a changed fact, before its old and new value</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDialog</name>
    <message>
        <source>Choose the files to import</source>
        <translation>اختر الملفات المراد استيرادها</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>اختيار ال&amp;ملفات…</translation>
    </message>
    <message>
        <source>Choose more &amp;files…</source>
        <translation>اختيار &amp;ملفات أخرى…</translation>
    </message>
    <message>
        <source>Files of orders (*.csv *.tsv *.txt *.json *.har *.html *.htm *.mhtml *.eml *.mbox *.xlsx *.ods);;All files (*)</source>
        <translation>ملفات طلبات (*.csv *.tsv *.txt *.json *.har *.html *.htm *.mhtml *.eml *.mbox *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a folder with files of orders</source>
        <translation>اختر مجلدًا فيه ملفات طلبات</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>What this preview shows stands in %1. Nothing is imported yet.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ما تعرضه هذه المعاينة موجود في %1. لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
    <message>
        <source>%1 could not be written. The import is as it was; try another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تعذرت كتابة %1. الاستيراد كما كان؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Drop the files of your orders here, or a folder</source>
        <translation>أفلت ملفات طلباتك هنا، أو مجلدًا</translation>
    </message>
    <message>
        <source>Drop more files or folders here</source>
        <translation>أفلت مزيدًا من الملفات أو المجلدات هنا</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFileList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a file of an import and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy without private data…</source>
        <translation>نسخة بلا بيانات شخصية…</translation>
    </message>
    <message>
        <source>To show others how this file is built, so that it can be read one day</source>
        <translation>لإطلاع غيرك على بناء هذا الملف حتى يمكن قراءته يومًا ما</translation>
    </message>
    <message>
        <source>Change what the columns are…</source>
        <translation>غيّر ما في الأعمدة…</translation>
    </message>
    <message>
        <source>Say what the columns are…</source>
        <translation>حدّد ما في الأعمدة…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportQuestions</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a button for a screen reader: %1 a fact, %2 what the button does, %3 the value</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MainWindow</name>
    <message>
        <source>Copied: %1</source>
        <translation>تم النسخ: %1</translation>
    </message>
    <message>
        <source>Order files (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>ملفات الطلبات (*.csv *.tsv *.txt *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>استيراد طلبات</translation>
    </message>
    <message>
        <source>No order is in this group now.</source>
        <translation>لا يوجد أي طلب في هذه المجموعة الآن.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>عرض جميع الطلبات</translation>
    </message>
    <message>
        <source>No order here matches “%1”.</source>
        <translation>لا يوجد هنا طلب يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Search orders, sellers, tracking numbers</source>
        <translation>البحث في الطلبات والبائعين وأرقام التتبّع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Searches numbers, titles, sellers, tracking numbers and notes.</source>
        <translation>يبحث في الأرقام والعناوين والبائعين وأرقام التتبّع والملاحظات.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MarkupDialog</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MenuEntries</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu and a menu in it: &quot;Order › Record what happened&quot;</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MergeDialog</name>
    <message>
        <source>It holds all that the others know.</source>
        <translation>فيه كل ما تعرفه الطلبات الأخرى.</translation>
    </message>
    <message>
        <source>What it gets from the others</source>
        <translation>ما يأخذه من الطلبات الأخرى</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <extracomment>a fact of an order: %1 its name, %2 what it was, %3 what it will be</extracomment>
        <translation>%1: %2، ثم %3</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copies what a developer would ask for.</source>
        <translation>ينسخ ما قد يسأل عنه المطوّر.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageColumn</name>
    <message>
        <source>Take the template&apos;s words again</source>
        <translation>أخذ نص القالب من جديد</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageEdit</name>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 what is missing, such as &quot;Reason&quot;</extracomment>
        <translation>ناقص: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageEditor</name>
    <message>
        <source>Send it &amp;in</source>
        <translation>&amp;لغة الإرسال</translation>
    </message>
    <message>
        <source>The language of the text that is copied</source>
        <translation>لغة النص الذي يُنسخ</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessagePage</name>
    <message>
        <source>Copied. Paste it into the chat with the seller.</source>
        <translation>تم النسخ. ألصق النص في المحادثة مع البائع.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageRow</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <extracomment>Read out by a screen reader: who wrote a message, then when.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageThreadView</name>
    <message>
        <source>Write to the seller…</source>
        <translation>الكتابة إلى البائع…</translation>
    </message>
    <message>
        <source>Note the seller&apos;s answer…</source>
        <translation>تدوين رد البائع…</translation>
    </message>
    <message>
        <source>Keeps what the seller wrote with the order, and what it means for your case.</source>
        <translation>يحفظ مع الطلب ما كتبه البائع وما يعنيه ذلك لحالتك.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NameDialog</name>
    <message>
        <source>It needs a name.</source>
        <translation>لا بد من اسم.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NoteDialog</name>
    <message>
        <source>Ctrl+Return saves.</source>
        <translation>للحفظ: Ctrl+Return.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OptionRow</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>ما الذي يحسم الأمر</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>مواضع اختلاف المصادر</translation>
    </message>
    <message>
        <source>Where to click on the site</source>
        <translation>أين تنقر في الموقع</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why and how: %1</source>
        <extracomment>Read out by a screen reader; %1 is an action such as &quot;Cancel the order&quot;.</extracomment>
        <translation>لماذا وكيف: %1</translation>
    </message>
    <message>
        <source>Shows the rule, where it comes from, and where to click.</source>
        <translation>يعرض القاعدة ومصدرها وأين تنقر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader: an action, then whether it is possible.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>كيف تُحسب المدة</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>ما الذي قد يغيّر الجواب</translation>
    </message>
    <message>
        <source>The date: %1</source>
        <extracomment>Who says until when something is open, such as &quot;printed by the site&quot;</extracomment>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما ينبغي إظهاره</translation>
    </message>
    <message>
        <source>What it closes</source>
        <translation>ما يُغلق بعدها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OrderDetailPane</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>What can be done, until when and why</source>
        <translation>ما يمكن فعله، وحتى متى، ولماذا</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>What is known of the order, and who says so</source>
        <translation>المعروف عن الطلب، ومن يقول ذلك</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>ما حدث حتى الآن</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>Shows the order as it is. Escape does the same.</source>
        <translation>يعرض الطلب كما هو. ويفعل مفتاح Escape الشيء نفسه.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>What you and the seller wrote to each other</source>
        <translation>ما كتبتَه أنت والبائع أحدكما إلى الآخر</translation>
    </message>
    <message>
        <source>Write the message…</source>
        <translation>كتابة الرسالة…</translation>
    </message>
    <message>
        <source>Go through it…</source>
        <translation>استعراض الخطوات…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What shows that you are right, and what is missing</source>
        <translation>ما يُثبت أنك على حق وما ينقص</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OrderForm</name>
    <message>
        <source>Please choose</source>
        <translation>يُرجى الاختيار</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PackCheckCommand</name>
    <message>
        <source>Reads a pack of evidence again and says whether it is as it was made.</source>
        <translation>يقرأ حزمة أدلة من جديد ويبيّن إن كانت كما أُعدّت.</translation>
    </message>
    <message>
        <source>Check an &amp;evidence pack…</source>
        <translation>فحص &amp;حزمة أدلة…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PackCheckDialog</name>
    <message>
        <source>Choose the folder of a pack</source>
        <translation>اختيار مجلد حزمة</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>اختيار حزمة</translation>
    </message>
    <message>
        <source>Evidence packs (*.zip)</source>
        <extracomment>The kind of files in the file dialog; keep the pattern in brackets as it is.</extracomment>
        <translation>حزم الأدلة (*.zip)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PaidTogether</name>
    <message>
        <source>Paid together with</source>
        <translation>دُفع مع</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>a button beside the name of another order: leads to it</extracomment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlaceCard</name>
    <message>
        <source>%1: %2</source>
        <comment>thing, state</comment>
        <extracomment>A thing that shows the problem, and whether it is there: for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add files to: %1</source>
        <extracomment>%1 is a thing that shows the problem, such as &quot;The parcel&apos;s label&quot;</extracomment>
        <translation>إضافة ملفات إلى: %1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Example drawing: %1</source>
        <extracomment>%1 is a thing that shows the problem, such as &quot;The parcel&apos;s label&quot;</extracomment>
        <translation>رسم توضيحي: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PreviewDialog</name>
    <message>
        <source>of %1</source>
        <extracomment>Behind the number of a page: how many pages there are</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PrintDialog</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Preview of the first %Ln order(s) of %1</source>
        <extracomment>%n rows are shown, %1 is how many there are</extracomment>
        <translation>
            <numerusform>معاينة أول %Ln طلب من أصل %1</numerusform>
            <numerusform>معاينة الطلب الأول من أصل %1</numerusform>
            <numerusform>معاينة أول طلبين من أصل %1</numerusform>
            <numerusform>معاينة أول %Ln طلبات من أصل %1</numerusform>
            <numerusform>معاينة أول %Ln طلبًا من أصل %1</numerusform>
            <numerusform>معاينة أول %Ln طلب من أصل %1</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>The kind of files in the file dialog; keep the pattern in brackets as it is.</extracomment>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>تعذّرت الطباعة</translation>
    </message>
    <message>
        <source>Nothing was written. Look whether the disk is full or the folder can be written to, or choose another place.</source>
        <translation>لم يُكتب شيء. تحقق من أن القرص غير ممتلئ ومن أن الكتابة في المجلد ممكنة، أو اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PrintMenu</name>
    <message>
        <source>&amp;Print…</source>
        <translation>ط&amp;باعة…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProblemList</name>
    <message>
        <source>Shows each problem, until when it can be filed, and what to show.</source>
        <translation>يُظهر كل مشكلة، وحتى متى يمكن تقديمها، وما ينبغي إظهاره.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader: &quot;What a dispute can be about: 6 of 19 possible now&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReadersCommand</name>
    <message>
        <source>How &amp;files are read</source>
        <translation>كيف تُقرأ ال&amp;ملفات</translation>
    </message>
    <message>
        <source>By what pages, mails and tables are read, and other ways to read them</source>
        <translation>ما تُقرأ به الصفحات والرسائل والجداول، وطرق أخرى لقراءتها</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReadersDialog</name>
    <message>
        <source>Ways to read files (*.json);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>طرق قراءة الملفات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Load a way to read files</source>
        <translation>تحميل طريقة لقراءة الملفات</translation>
    </message>
    <message>
        <source>This cannot be loaded</source>
        <translation>لا يمكن تحميل هذا</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>لا يمكن استخدام هذا</translation>
    </message>
    <message>
        <source>%1
Nothing was changed; files are read as before.</source>
        <extracomment>%1 says which file, where in it and what is wrong</extracomment>
        <translation>%1
لم يتغيّر شيء؛ تُقرأ الملفات كما كانت.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RedactionDialog</name>
    <message>
        <source>Save the copy without private data</source>
        <translation>حفظ النسخة بلا بيانات شخصية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReportCommand</name>
    <message>
        <source>What was imported stands in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ما استُورد مكتوب في %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1. Try another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تعذّرت كتابة التقرير في %1. جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Save a re&amp;port of the last import…</source>
        <translation>حفظ &amp;تقرير عن آخر استيراد…</translation>
    </message>
    <message>
        <source>Keeps what each file was taken for, what was imported and what was refused, and why.</source>
        <translation>يحفظ ما اعتُبر كل ملف، وما استُورد وما رُفض، ولماذا.</translation>
    </message>
    <message>
        <source>Nothing has been imported since Recourse was started.</source>
        <translation>لم يُستورد شيء منذ تشغيل Recourse.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RestoreDialog</name>
    <message>
        <source>Backups (*.recourse *.zip);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>النسخ الاحتياطية (*.recourse *.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RowShare</name>
    <message numerus="yes">
        <source>%Ln order(s) copied.</source>
        <translation>
            <numerusform>تم نسخ %Ln طلب.</numerusform>
            <numerusform>تم نسخ طلب واحد.</numerusform>
            <numerusform>تم نسخ طلبين.</numerusform>
            <numerusform>تم نسخ %Ln طلبات.</numerusform>
            <numerusform>تم نسخ %Ln طلبًا.</numerusform>
            <numerusform>تم نسخ %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln order(s) can be dragged at once. Copy them instead.</source>
        <translation>
            <numerusform>لا يمكن سحب أكثر من %Ln طلب دفعة واحدة. انسخها بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من طلب واحد في المرة. انسخ الطلبات بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من طلبين دفعة واحدة. انسخ الطلبات بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من %Ln طلبات دفعة واحدة. انسخها بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من %Ln طلبًا دفعة واحدة. انسخها بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من %Ln طلب دفعة واحدة. انسخها بدلًا من ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::RulesDialog</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No rule says that. Try fewer words or another status.</source>
        <translation>لا توجد قاعدة تقول ذلك. جرّب كلمات أقل أو حالة أخرى.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>كيف تُحسب المدة</translation>
    </message>
    <message>
        <source>What it decides about</source>
        <translation>ما تحكم فيه</translation>
    </message>
    <message>
        <source>When it matters</source>
        <translation>متى تنطبق</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>قواعد (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Load rules from a file</source>
        <translation>تحميل قواعد من ملف</translation>
    </message>
    <message>
        <source>These rules cannot be loaded</source>
        <translation>لا يمكن تحميل هذه القواعد</translation>
    </message>
    <message>
        <source>These rules cannot be used</source>
        <translation>لا يمكن استخدام هذه القواعد</translation>
    </message>
    <message>
        <source>%1
Nothing was changed; the rules in use stay as they are.</source>
        <translation>%1
لم يتغيّر شيء؛ تبقى القواعد المستخدمة كما هي.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>اللغة والوقت</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>الطلبات الجديدة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bank days</source>
        <translation>أيام البنك</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ShellMenu</name>
    <message>
        <source>Find a &amp;command…</source>
        <translation>البحث عن أ&amp;مر…</translation>
    </message>
    <message>
        <source>Finds any command of the menus by its name and does it.</source>
        <translation>يجد أي أمر من أوامر القوائم باسمه وينفّذه.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>How the program looks, speaks and remembers.</source>
        <translation>كيف يبدو البرنامج، وبأي لغة يتحدث، وماذا يتذكر.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All keys of the menus, in the handbook.</source>
        <translation>جميع مفاتيح القوائم، في الدليل.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>إ&amp;ضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;تجاهل هنا</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StandingPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>something else that can be done: %1 its name, %2 one sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>This step is open.</source>
        <translation>هذه الخطوة مفتوحة.</translation>
    </message>
    <message>
        <source>This step is finished.</source>
        <translation>هذه الخطوة منتهية.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TableMenus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>الك&amp;ثافة</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة ض&amp;بط الأعمدة</translation>
    </message>
    <message>
        <source>The columns as they were at first, in their order and as wide as they need.</source>
        <translation>الأعمدة كما كانت في اليوم الأول، بترتيبها وبالعرض الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>&amp;Comfortable, two lines a row</source>
        <translation>&amp;مريحة، سطران في كل صف</translation>
    </message>
    <message>
        <source>C&amp;ompact, one line a row</source>
        <translation>م&amp;ضغوطة، سطر واحد في كل صف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies the selected orders as the table shows them.</source>
        <translation>ينسخ الطلبات المحددة كما يعرضها الجدول.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln order(s)</source>
        <translation>
            <numerusform>وسوم %Ln طلب</numerusform>
            <numerusform>وسوم طلب واحد</numerusform>
            <numerusform>وسوم طلبين</numerusform>
            <numerusform>وسوم %Ln طلبات</numerusform>
            <numerusform>وسوم %Ln طلبًا</numerusform>
            <numerusform>وسوم %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, the orders are being read.</source>
        <translation>لحظة من فضلك، تجري قراءة الطلبات.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TemplateList</name>
    <message>
        <source>Find a message</source>
        <translation>البحث عن رسالة</translation>
    </message>
    <message>
        <source>Messages, those that fit first</source>
        <translation>الرسائل، والمناسبة منها أولًا</translation>
    </message>
    <message>
        <source>Recommended now</source>
        <extracomment>In the list of messages, under the title of the one that fits best</extracomment>
        <translation>موصى بها الآن</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>لا توجد رسالة فيها هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TemplatesCommand</name>
    <message>
        <source>Message &amp;templates…</source>
        <translation>&amp;قوالب الرسائل…</translation>
    </message>
    <message>
        <source>The messages that can be written, and templates of your own</source>
        <translation>الرسائل التي يمكن كتابتها، وقوالبك الخاصة</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TemplatesDialog</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Message templates (*.json);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>قوالب الرسائل (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>استيراد القوالب</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>تصدير القوالب</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TickList</name>
    <message>
        <source>%1. %2</source>
        <extracomment>a step of the click path: %1 its number, %2 what to click</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WatchCommand</name>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>را&amp;قب مجلدًا…</translation>
    </message>
    <message>
        <source>Says when new files with orders come into a folder, and imports nothing by itself.</source>
        <translation>يخبرك حين تصل ملفات جديدة فيها طلبات إلى مجلد، ولا يستورد شيئًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 is watched. Choose this again to stop it.</source>
        <translation>%1 تحت المراقبة. اختر هذا مرة أخرى لإيقافها.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WhatIfBar</name>
    <message>
        <source>Show the order as it will be: %1</source>
        <extracomment>Above the slider that shows the order at another instant; %1 is &quot;Now&quot; or a day and hour</extracomment>
        <translation>عرض الطلب كما سيكون: %1</translation>
    </message>
    <message>
        <source>The instant at which the order is shown</source>
        <translation>اللحظة التي يُعرض فيها الطلب</translation>
    </message>
    <message>
        <source>What is supposed to happen</source>
        <translation>ما يُفترض حدوثه</translation>
    </message>
    <message>
        <source>Shows where the order would stand. Nothing of it is recorded.</source>
        <translation>يعرض أين سيقف الطلب. ولا يُسجَّل شيء من ذلك.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WidgetPrompt</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WizardDialog</name>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>إ&amp;غلاق مع حفظ المسودة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>recourse::wording::BookRows</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <extracomment>%1 is what is told (&quot;Must ship by&quot;), %2 its value (&quot;27 Nov 2026&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Seller and items</source>
        <translation>المتجر والمنتجات</translation>
    </message>
    <message>
        <source>State and dates, times of %1</source>
        <extracomment>The heading of a column of dates. %1 is a time zone: &quot;Europe/Berlin&quot;, &quot;UTC&quot;</extracomment>
        <translation>الحالة والتواريخ، بتوقيت %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>عملية الشراء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation>منتج بلا عنوان</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>الطرد</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>شوهد في %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1 each</source>
        <extracomment>%n pieces of an item, %1 is the price of one</extracomment>
        <translation>
            <numerusform>%Ln قطعة بسعر %1 للقطعة</numerusform>
            <numerusform>قطعة واحدة بسعر %1 للقطعة</numerusform>
            <numerusform>قطعتان بسعر %1 للقطعة</numerusform>
            <numerusform>%Ln قطع بسعر %1 للقطعة</numerusform>
            <numerusform>%Ln قطعة بسعر %1 للقطعة</numerusform>
            <numerusform>%Ln قطعة بسعر %1 للقطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::wording::CaseSheet</name>
    <message>
        <source>Evidence for an order</source>
        <extracomment>The title of a document. %1 is the number of an order</extracomment>
        <translation>أدلة طلب</translation>
    </message>
    <message>
        <source>Evidence for order %1</source>
        <translation>أدلة الطلب %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>الطرد</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>ما حدث ومتى</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>Statement of the buyer</source>
        <translation>إفادة المشتري</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>ما يثبته هذا</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <extracomment>%1 is a number, %2 what a file shows (&quot;Label with its number&quot;)</extracomment>
        <translation>الشكل %1: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a number of pieces, %2 the name of an item</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>الأصل: %1</translation>
    </message>
    <message>
        <source>Taken on %1 by the camera&apos;s own clock</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>التُقط في %1 بحسب ساعة الكاميرا</translation>
    </message>
    <message>
        <source>Kept as evidence since %1</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>محفوظ دليلًا منذ %1</translation>
    </message>
    <message>
        <source>SHA-256 of the original: %1</source>
        <extracomment>%1 is a row of 64 digits</extracomment>
        <translation>‏SHA-256 للأصل: %1</translation>
    </message>
    <message>
        <source>Figure %1: Promised and received</source>
        <extracomment>%1 is a number</extracomment>
        <translation>الشكل %1: الموعود والمستلم</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A line of a numbered list: %1 is its number, %2 the buyer&apos;s own words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The files are copies; each original is kept unchanged. The fingerprints (SHA-256) in log.jsonl and manifest-sha256.txt show that nothing was changed since it was added, as far as these two lists are unchanged themselves. They do not show who made a file, or when.</source>
        <translation>الملفات نسخ، وكل أصل محفوظ دون تغيير. تُظهر البصمات (SHA-256) في log.jsonl و manifest-sha256.txt أن شيئًا لم يتغير منذ إضافته، ما دامت هاتان القائمتان نفسيهما لم تتغيرا. لكنها لا تُظهر من أنشأ ملفًا ولا متى.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::ChangeText</name>
    <message numerus="yes">
        <source>Undo import of %Ln order(s)</source>
        <translation>
            <numerusform>تراجع عن استيراد %Ln طلب</numerusform>
            <numerusform>تراجع عن استيراد طلب واحد</numerusform>
            <numerusform>تراجع عن استيراد طلبين</numerusform>
            <numerusform>تراجع عن استيراد %Ln طلبات</numerusform>
            <numerusform>تراجع عن استيراد %Ln طلبًا</numerusform>
            <numerusform>تراجع عن استيراد %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo what was recorded for order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عمّا سُجّل للطلب %1</translation>
    </message>
    <message>
        <source>Undo the note of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن ملاحظة الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo the notes of %Ln order(s)</source>
        <translation>
            <numerusform>تراجع عن ملاحظات %Ln طلب</numerusform>
            <numerusform>تراجع عن ملاحظات طلب واحد</numerusform>
            <numerusform>تراجع عن ملاحظات طلبين</numerusform>
            <numerusform>تراجع عن ملاحظات %Ln طلبات</numerusform>
            <numerusform>تراجع عن ملاحظات %Ln طلبًا</numerusform>
            <numerusform>تراجع عن ملاحظات %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the tags of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن وسوم الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo the tags of %Ln order(s)</source>
        <translation>
            <numerusform>تراجع عن وسوم %Ln طلب</numerusform>
            <numerusform>تراجع عن وسوم طلب واحد</numerusform>
            <numerusform>تراجع عن وسوم طلبين</numerusform>
            <numerusform>تراجع عن وسوم %Ln طلبات</numerusform>
            <numerusform>تراجع عن وسوم %Ln طلبًا</numerusform>
            <numerusform>تراجع عن وسوم %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo archiving of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن أرشفة الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo archiving of %Ln order(s)</source>
        <translation>
            <numerusform>تراجع عن أرشفة %Ln طلب</numerusform>
            <numerusform>تراجع عن أرشفة طلب واحد</numerusform>
            <numerusform>تراجع عن أرشفة طلبين</numerusform>
            <numerusform>تراجع عن أرشفة %Ln طلبات</numerusform>
            <numerusform>تراجع عن أرشفة %Ln طلبًا</numerusform>
            <numerusform>تراجع عن أرشفة %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo return of order %1 from the archive</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن إخراج الطلب %1 من الأرشيف</translation>
    </message>
    <message numerus="yes">
        <source>Undo return of %Ln order(s) from the archive</source>
        <translation>
            <numerusform>تراجع عن إخراج %Ln طلب من الأرشيف</numerusform>
            <numerusform>تراجع عن إخراج طلب واحد من الأرشيف</numerusform>
            <numerusform>تراجع عن إخراج طلبين من الأرشيف</numerusform>
            <numerusform>تراجع عن إخراج %Ln طلبات من الأرشيف</numerusform>
            <numerusform>تراجع عن إخراج %Ln طلبًا من الأرشيف</numerusform>
            <numerusform>تراجع عن إخراج %Ln طلب من الأرشيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of order %1 to the trash</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن نقل الطلب %1 إلى المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %Ln order(s) to the trash</source>
        <translation>
            <numerusform>تراجع عن نقل %Ln طلب إلى المهملات</numerusform>
            <numerusform>تراجع عن نقل طلب واحد إلى المهملات</numerusform>
            <numerusform>تراجع عن نقل طلبين إلى المهملات</numerusform>
            <numerusform>تراجع عن نقل %Ln طلبات إلى المهملات</numerusform>
            <numerusform>تراجع عن نقل %Ln طلبًا إلى المهملات</numerusform>
            <numerusform>تراجع عن نقل %Ln طلب إلى المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo return of order %1 from the trash</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن إخراج الطلب %1 من المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Undo return of %Ln order(s) from the trash</source>
        <translation>
            <numerusform>تراجع عن إخراج %Ln طلب من المهملات</numerusform>
            <numerusform>تراجع عن إخراج طلب واحد من المهملات</numerusform>
            <numerusform>تراجع عن إخراج طلبين من المهملات</numerusform>
            <numerusform>تراجع عن إخراج %Ln طلبات من المهملات</numerusform>
            <numerusform>تراجع عن إخراج %Ln طلبًا من المهملات</numerusform>
            <numerusform>تراجع عن إخراج %Ln طلب من المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن تغييرات الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %Ln order(s)</source>
        <translation>
            <numerusform>تراجع عن تغييرات %Ln طلب</numerusform>
            <numerusform>تراجع عن تغييرات طلب واحد</numerusform>
            <numerusform>تراجع عن تغييرات طلبين</numerusform>
            <numerusform>تراجع عن تغييرات %Ln طلبات</numerusform>
            <numerusform>تراجع عن تغييرات %Ln طلبًا</numerusform>
            <numerusform>تراجع عن تغييرات %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo entry of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن إدخال الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo entry of %Ln order(s)</source>
        <translation>
            <numerusform>تراجع عن إدخال %Ln طلب</numerusform>
            <numerusform>تراجع عن إدخال طلب واحد</numerusform>
            <numerusform>تراجع عن إدخال طلبين</numerusform>
            <numerusform>تراجع عن إدخال %Ln طلبات</numerusform>
            <numerusform>تراجع عن إدخال %Ln طلبًا</numerusform>
            <numerusform>تراجع عن إدخال %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo merge of %Ln order(s)</source>
        <translation>
            <numerusform>تراجع عن دمج %Ln طلب</numerusform>
            <numerusform>تراجع عن دمج طلب واحد</numerusform>
            <numerusform>تراجع عن دمج طلبين</numerusform>
            <numerusform>تراجع عن دمج %Ln طلبات</numerusform>
            <numerusform>تراجع عن دمج %Ln طلبًا</numerusform>
            <numerusform>تراجع عن دمج %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo emptying of the trash with %Ln order(s)</source>
        <translation>
            <numerusform>تراجع عن إفراغ المهملات من %Ln طلب</numerusform>
            <numerusform>تراجع عن إفراغ المهملات من طلب واحد</numerusform>
            <numerusform>تراجع عن إفراغ المهملات من طلبين</numerusform>
            <numerusform>تراجع عن إفراغ المهملات من %Ln طلبات</numerusform>
            <numerusform>تراجع عن إفراغ المهملات من %Ln طلبًا</numerusform>
            <numerusform>تراجع عن إفراغ المهملات من %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the group “%1”</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>تراجع عن المجموعة «%1»</translation>
    </message>
    <message>
        <source>Undo removal of the group “%1”</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>تراجع عن إزالة المجموعة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %Ln order(s)</source>
        <translation>
            <numerusform>إعادة استيراد %Ln طلب</numerusform>
            <numerusform>إعادة استيراد طلب واحد</numerusform>
            <numerusform>إعادة استيراد طلبين</numerusform>
            <numerusform>إعادة استيراد %Ln طلبات</numerusform>
            <numerusform>إعادة استيراد %Ln طلبًا</numerusform>
            <numerusform>إعادة استيراد %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo what was recorded for order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة ما سُجّل للطلب %1</translation>
    </message>
    <message>
        <source>Redo the note of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة ملاحظة الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo the notes of %Ln order(s)</source>
        <translation>
            <numerusform>إعادة ملاحظات %Ln طلب</numerusform>
            <numerusform>إعادة ملاحظات طلب واحد</numerusform>
            <numerusform>إعادة ملاحظات طلبين</numerusform>
            <numerusform>إعادة ملاحظات %Ln طلبات</numerusform>
            <numerusform>إعادة ملاحظات %Ln طلبًا</numerusform>
            <numerusform>إعادة ملاحظات %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo the tags of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة وسوم الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo the tags of %Ln order(s)</source>
        <translation>
            <numerusform>إعادة وسوم %Ln طلب</numerusform>
            <numerusform>إعادة وسوم طلب واحد</numerusform>
            <numerusform>إعادة وسوم طلبين</numerusform>
            <numerusform>إعادة وسوم %Ln طلبات</numerusform>
            <numerusform>إعادة وسوم %Ln طلبًا</numerusform>
            <numerusform>إعادة وسوم %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo archiving of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة أرشفة الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo archiving of %Ln order(s)</source>
        <translation>
            <numerusform>إعادة أرشفة %Ln طلب</numerusform>
            <numerusform>إعادة أرشفة طلب واحد</numerusform>
            <numerusform>إعادة أرشفة طلبين</numerusform>
            <numerusform>إعادة أرشفة %Ln طلبات</numerusform>
            <numerusform>إعادة أرشفة %Ln طلبًا</numerusform>
            <numerusform>إعادة أرشفة %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo return of order %1 from the archive</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة إخراج الطلب %1 من الأرشيف</translation>
    </message>
    <message numerus="yes">
        <source>Redo return of %Ln order(s) from the archive</source>
        <translation>
            <numerusform>إعادة إخراج %Ln طلب من الأرشيف</numerusform>
            <numerusform>إعادة إخراج طلب واحد من الأرشيف</numerusform>
            <numerusform>إعادة إخراج طلبين من الأرشيف</numerusform>
            <numerusform>إعادة إخراج %Ln طلبات من الأرشيف</numerusform>
            <numerusform>إعادة إخراج %Ln طلبًا من الأرشيف</numerusform>
            <numerusform>إعادة إخراج %Ln طلب من الأرشيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of order %1 to the trash</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة نقل الطلب %1 إلى المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %Ln order(s) to the trash</source>
        <translation>
            <numerusform>إعادة نقل %Ln طلب إلى المهملات</numerusform>
            <numerusform>إعادة نقل طلب واحد إلى المهملات</numerusform>
            <numerusform>إعادة نقل طلبين إلى المهملات</numerusform>
            <numerusform>إعادة نقل %Ln طلبات إلى المهملات</numerusform>
            <numerusform>إعادة نقل %Ln طلبًا إلى المهملات</numerusform>
            <numerusform>إعادة نقل %Ln طلب إلى المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo return of order %1 from the trash</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة إخراج الطلب %1 من المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Redo return of %Ln order(s) from the trash</source>
        <translation>
            <numerusform>إعادة إخراج %Ln طلب من المهملات</numerusform>
            <numerusform>إعادة إخراج طلب واحد من المهملات</numerusform>
            <numerusform>إعادة إخراج طلبين من المهملات</numerusform>
            <numerusform>إعادة إخراج %Ln طلبات من المهملات</numerusform>
            <numerusform>إعادة إخراج %Ln طلبًا من المهملات</numerusform>
            <numerusform>إعادة إخراج %Ln طلب من المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo changes of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة تغييرات الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo changes of %Ln order(s)</source>
        <translation>
            <numerusform>إعادة تغييرات %Ln طلب</numerusform>
            <numerusform>إعادة تغييرات طلب واحد</numerusform>
            <numerusform>إعادة تغييرات طلبين</numerusform>
            <numerusform>إعادة تغييرات %Ln طلبات</numerusform>
            <numerusform>إعادة تغييرات %Ln طلبًا</numerusform>
            <numerusform>إعادة تغييرات %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo entry of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة إدخال الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo entry of %Ln order(s)</source>
        <translation>
            <numerusform>إعادة إدخال %Ln طلب</numerusform>
            <numerusform>إعادة إدخال طلب واحد</numerusform>
            <numerusform>إعادة إدخال طلبين</numerusform>
            <numerusform>إعادة إدخال %Ln طلبات</numerusform>
            <numerusform>إعادة إدخال %Ln طلبًا</numerusform>
            <numerusform>إعادة إدخال %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo merge of %Ln order(s)</source>
        <translation>
            <numerusform>إعادة دمج %Ln طلب</numerusform>
            <numerusform>إعادة دمج طلب واحد</numerusform>
            <numerusform>إعادة دمج طلبين</numerusform>
            <numerusform>إعادة دمج %Ln طلبات</numerusform>
            <numerusform>إعادة دمج %Ln طلبًا</numerusform>
            <numerusform>إعادة دمج %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo emptying of the trash with %Ln order(s)</source>
        <translation>
            <numerusform>إعادة إفراغ المهملات من %Ln طلب</numerusform>
            <numerusform>إعادة إفراغ المهملات من طلب واحد</numerusform>
            <numerusform>إعادة إفراغ المهملات من طلبين</numerusform>
            <numerusform>إعادة إفراغ المهملات من %Ln طلبات</numerusform>
            <numerusform>إعادة إفراغ المهملات من %Ln طلبًا</numerusform>
            <numerusform>إعادة إفراغ المهملات من %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo the group “%1”</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>إعادة المجموعة «%1»</translation>
    </message>
    <message>
        <source>Redo removal of the group “%1”</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>إعادة إزالة المجموعة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the import of %Ln order(s) from %1.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>
            <numerusform>تم التراجع عن استيراد %Ln طلب من %1.</numerusform>
            <numerusform>تم التراجع عن استيراد طلب واحد من %1.</numerusform>
            <numerusform>تم التراجع عن استيراد طلبين من %1.</numerusform>
            <numerusform>تم التراجع عن استيراد %Ln طلبات من %1.</numerusform>
            <numerusform>تم التراجع عن استيراد %Ln طلبًا من %1.</numerusform>
            <numerusform>تم التراجع عن استيراد %Ln طلب من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: what was recorded for order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عمّا سُجّل للطلب %1.</translation>
    </message>
    <message>
        <source>Taken back: the note of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عن ملاحظة الطلب %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the notes of %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع عن ملاحظات %Ln طلب.</numerusform>
            <numerusform>تم التراجع عن ملاحظات طلب واحد.</numerusform>
            <numerusform>تم التراجع عن ملاحظات طلبين.</numerusform>
            <numerusform>تم التراجع عن ملاحظات %Ln طلبات.</numerusform>
            <numerusform>تم التراجع عن ملاحظات %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع عن ملاحظات %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the tags of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عن وسوم الطلب %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the tags of %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع عن وسوم %Ln طلب.</numerusform>
            <numerusform>تم التراجع عن وسوم طلب واحد.</numerusform>
            <numerusform>تم التراجع عن وسوم طلبين.</numerusform>
            <numerusform>تم التراجع عن وسوم %Ln طلبات.</numerusform>
            <numerusform>تم التراجع عن وسوم %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع عن وسوم %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the archiving of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عن أرشفة الطلب %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the archiving of %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع عن أرشفة %Ln طلب.</numerusform>
            <numerusform>تم التراجع عن أرشفة طلب واحد.</numerusform>
            <numerusform>تم التراجع عن أرشفة طلبين.</numerusform>
            <numerusform>تم التراجع عن أرشفة %Ln طلبات.</numerusform>
            <numerusform>تم التراجع عن أرشفة %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع عن أرشفة %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the return of order %1 from the archive.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عن إخراج الطلب %1 من الأرشيف.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the return of %Ln order(s) from the archive.</source>
        <translation>
            <numerusform>تم التراجع عن إخراج %Ln طلب من الأرشيف.</numerusform>
            <numerusform>تم التراجع عن إخراج طلب واحد من الأرشيف.</numerusform>
            <numerusform>تم التراجع عن إخراج طلبين من الأرشيف.</numerusform>
            <numerusform>تم التراجع عن إخراج %Ln طلبات من الأرشيف.</numerusform>
            <numerusform>تم التراجع عن إخراج %Ln طلبًا من الأرشيف.</numerusform>
            <numerusform>تم التراجع عن إخراج %Ln طلب من الأرشيف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the move of order %1 to the trash.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عن نقل الطلب %1 إلى المهملات.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the move of %Ln order(s) to the trash.</source>
        <translation>
            <numerusform>تم التراجع عن نقل %Ln طلب إلى المهملات.</numerusform>
            <numerusform>تم التراجع عن نقل طلب واحد إلى المهملات.</numerusform>
            <numerusform>تم التراجع عن نقل طلبين إلى المهملات.</numerusform>
            <numerusform>تم التراجع عن نقل %Ln طلبات إلى المهملات.</numerusform>
            <numerusform>تم التراجع عن نقل %Ln طلبًا إلى المهملات.</numerusform>
            <numerusform>تم التراجع عن نقل %Ln طلب إلى المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the return of order %1 from the trash.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عن إخراج الطلب %1 من المهملات.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the return of %Ln order(s) from the trash.</source>
        <translation>
            <numerusform>تم التراجع عن إخراج %Ln طلب من المهملات.</numerusform>
            <numerusform>تم التراجع عن إخراج طلب واحد من المهملات.</numerusform>
            <numerusform>تم التراجع عن إخراج طلبين من المهملات.</numerusform>
            <numerusform>تم التراجع عن إخراج %Ln طلبات من المهملات.</numerusform>
            <numerusform>تم التراجع عن إخراج %Ln طلبًا من المهملات.</numerusform>
            <numerusform>تم التراجع عن إخراج %Ln طلب من المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the changes of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عن تغييرات الطلب %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the changes of %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع عن تغييرات %Ln طلب.</numerusform>
            <numerusform>تم التراجع عن تغييرات طلب واحد.</numerusform>
            <numerusform>تم التراجع عن تغييرات طلبين.</numerusform>
            <numerusform>تم التراجع عن تغييرات %Ln طلبات.</numerusform>
            <numerusform>تم التراجع عن تغييرات %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع عن تغييرات %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the entry of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تم التراجع عن إدخال الطلب %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the entry of %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع عن إدخال %Ln طلب.</numerusform>
            <numerusform>تم التراجع عن إدخال طلب واحد.</numerusform>
            <numerusform>تم التراجع عن إدخال طلبين.</numerusform>
            <numerusform>تم التراجع عن إدخال %Ln طلبات.</numerusform>
            <numerusform>تم التراجع عن إدخال %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع عن إدخال %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the merge of %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع عن دمج %Ln طلب.</numerusform>
            <numerusform>تم التراجع عن دمج طلب واحد.</numerusform>
            <numerusform>تم التراجع عن دمج طلبين.</numerusform>
            <numerusform>تم التراجع عن دمج %Ln طلبات.</numerusform>
            <numerusform>تم التراجع عن دمج %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع عن دمج %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the emptying of the trash with %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع عن إفراغ المهملات من %Ln طلب.</numerusform>
            <numerusform>تم التراجع عن إفراغ المهملات من طلب واحد.</numerusform>
            <numerusform>تم التراجع عن إفراغ المهملات من طلبين.</numerusform>
            <numerusform>تم التراجع عن إفراغ المهملات من %Ln طلبات.</numerusform>
            <numerusform>تم التراجع عن إفراغ المهملات من %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع عن إفراغ المهملات من %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the group “%1”.</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>تم التراجع عن المجموعة «%1».</translation>
    </message>
    <message>
        <source>Taken back: the removal of the group “%1”.</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>تم التراجع عن إزالة المجموعة «%1».</translation>
    </message>
    <message>
        <source>Undo removing an event from order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>تراجع عن إزالة حدث من الطلب %1</translation>
    </message>
    <message>
        <source>Redo removing an event from order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>إعادة إزالة حدث من الطلب %1</translation>
    </message>
    <message>
        <source>The event that was removed from order %1 is there again.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>عاد الحدث الذي أُزيل من الطلب %1.</translation>
    </message>
    <message>
        <source>Undo the template “%1”</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>تراجع عن القالب «%1»</translation>
    </message>
    <message>
        <source>Undo changes of templates</source>
        <translation>تراجع عن تغييرات القوالب</translation>
    </message>
    <message>
        <source>Undo removal of the template “%1”</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>تراجع عن إزالة القالب «%1»</translation>
    </message>
    <message>
        <source>Redo the template “%1”</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>إعادة القالب «%1»</translation>
    </message>
    <message>
        <source>Redo changes of templates</source>
        <translation>إعادة تغييرات القوالب</translation>
    </message>
    <message>
        <source>Redo removal of the template “%1”</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>إعادة إزالة القالب «%1»</translation>
    </message>
    <message>
        <source>Taken back: the template “%1”.</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>تم التراجع عن القالب «%1».</translation>
    </message>
    <message>
        <source>Taken back: the changes of templates.</source>
        <translation>تم التراجع عن تغييرات القوالب.</translation>
    </message>
    <message>
        <source>Taken back: the removal of the template “%1”.</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>تم التراجع عن إزالة القالب «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Undo what was recorded for %Ln order(s)</source>
        <translation>
            <numerusform>التراجع عمّا سُجّل دون طلبات</numerusform>
            <numerusform>التراجع عمّا سُجّل لطلب واحد</numerusform>
            <numerusform>التراجع عمّا سُجّل لطلبين</numerusform>
            <numerusform>التراجع عمّا سُجّل لـ %Ln طلبات</numerusform>
            <numerusform>التراجع عمّا سُجّل لـ %Ln طلبًا</numerusform>
            <numerusform>التراجع عمّا سُجّل لـ %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo what was recorded for %Ln order(s)</source>
        <translation>
            <numerusform>إعادة ما سُجّل دون طلبات</numerusform>
            <numerusform>إعادة ما سُجّل لطلب واحد</numerusform>
            <numerusform>إعادة ما سُجّل لطلبين</numerusform>
            <numerusform>إعادة ما سُجّل لـ %Ln طلبات</numerusform>
            <numerusform>إعادة ما سُجّل لـ %Ln طلبًا</numerusform>
            <numerusform>إعادة ما سُجّل لـ %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: what was recorded for %Ln order(s).</source>
        <translation>
            <numerusform>تم التراجع: ما سُجّل دون طلبات.</numerusform>
            <numerusform>تم التراجع: ما سُجّل لطلب واحد.</numerusform>
            <numerusform>تم التراجع: ما سُجّل لطلبين.</numerusform>
            <numerusform>تم التراجع: ما سُجّل لـ %Ln طلبات.</numerusform>
            <numerusform>تم التراجع: ما سُجّل لـ %Ln طلبًا.</numerusform>
            <numerusform>تم التراجع: ما سُجّل لـ %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the adding of “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>التراجع عن إضافة «%1»</translation>
    </message>
    <message>
        <source>Undo the adding of evidence</source>
        <translation>التراجع عن إضافة أدلة</translation>
    </message>
    <message>
        <source>Undo changes to “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>التراجع عن تعديل «%1»</translation>
    </message>
    <message>
        <source>Undo changes of evidence</source>
        <translation>التراجع عن تعديل أدلة</translation>
    </message>
    <message>
        <source>Undo removal of “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>التراجع عن إزالة «%1»</translation>
    </message>
    <message>
        <source>Undo removal of evidence</source>
        <translation>التراجع عن إزالة أدلة</translation>
    </message>
    <message>
        <source>Undo return of “%1” from the trash</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>التراجع عن إعادة «%1» من سلة المهملات</translation>
    </message>
    <message>
        <source>Undo return of evidence from the trash</source>
        <translation>التراجع عن إعادة أدلة من سلة المهملات</translation>
    </message>
    <message>
        <source>Redo the adding of “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>تكرار إضافة «%1»</translation>
    </message>
    <message>
        <source>Redo the adding of evidence</source>
        <translation>تكرار إضافة أدلة</translation>
    </message>
    <message>
        <source>Redo changes to “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>تكرار تعديل «%1»</translation>
    </message>
    <message>
        <source>Redo changes of evidence</source>
        <translation>تكرار تعديل أدلة</translation>
    </message>
    <message>
        <source>Redo removal of “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>تكرار إزالة «%1»</translation>
    </message>
    <message>
        <source>Redo removal of evidence</source>
        <translation>تكرار إزالة أدلة</translation>
    </message>
    <message>
        <source>Redo return of “%1” from the trash</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>تكرار إعادة «%1» من سلة المهملات</translation>
    </message>
    <message>
        <source>Redo return of evidence from the trash</source>
        <translation>تكرار إعادة أدلة من سلة المهملات</translation>
    </message>
    <message>
        <source>“%1” is in the trash of its order.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>«%1» في سلة مهملات طلبه.</translation>
    </message>
    <message>
        <source>Taken back: the adding of evidence, which is in the trash of its order.</source>
        <translation>تم التراجع: إضافة أدلة، وهي الآن في سلة مهملات طلبها.</translation>
    </message>
    <message>
        <source>Taken back: the changes to “%1”.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>تم التراجع: تعديل «%1».</translation>
    </message>
    <message>
        <source>Taken back: the changes of evidence.</source>
        <translation>تم التراجع: تعديل أدلة.</translation>
    </message>
    <message>
        <source>“%1” is among the evidence again.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>عاد «%1» إلى الأدلة.</translation>
    </message>
    <message>
        <source>The evidence that was removed is there again.</source>
        <translation>عادت الأدلة التي أُزيلت.</translation>
    </message>
    <message>
        <source>“%1” is in the trash of its order again.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>عاد «%1» إلى سلة مهملات طلبه.</translation>
    </message>
    <message>
        <source>The evidence is in the trash of its order again.</source>
        <translation>عادت الأدلة إلى سلة مهملات طلبها.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::CopyText</name>
    <message>
        <source>There is no room for the backup. Nothing was changed; free some space or choose another disk.</source>
        <translation>لا توجد مساحة كافية للنسخة الاحتياطية. لم يتغيّر شيء؛ أفرغ بعض المساحة أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder. Nothing was changed; choose a folder that you may write to.</source>
        <translation>لا تمكن كتابة النسخة الاحتياطية في هذا المجلد. لم يتغيّر شيء؛ اختر مجلدًا خاصًا بك.</translation>
    </message>
    <message>
        <source>The folder for the backup is not there. Nothing was changed; connect its disk or choose another folder.</source>
        <translation>المجلد المخصص للنسخة الاحتياطية غير موجود. لم يتغيّر شيء؛ صِل قرصه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file that the backup would replace is an order book in use. It was left as it is; choose another name.</source>
        <translation>الملف الذي ستحل النسخة الاحتياطية محله هو سجل طلبات مستخدَم الآن. تُرك كما هو؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The backup could not be written. Nothing was changed; try again.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية. لم يتغيّر شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Recourse. Nothing was changed; update the program to restore it.</source>
        <translation>أُنشئت النسخة الاحتياطية بإصدار أحدث من Recourse. لم يتغيّر شيء؛ حدّث البرنامج لاستعادتها.</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>النسخة الاحتياطية متضررة. لم يتغيّر شيء؛ اختر نسخة أقدم.</translation>
    </message>
    <message>
        <source>Another program is writing to the backup. Nothing was changed; try again in a moment.</source>
        <translation>يكتب برنامج آخر في النسخة الاحتياطية الآن. لم يتغيّر شيء؛ أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Nothing was changed; look whether its disk is connected.</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية. لم يتغيّر شيء؛ تأكد من أن قرصها موصول.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is the order book itself. Choose another file for the backup.</source>
        <translation>هذا هو سجل الطلبات نفسه. اختر ملفًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>A file of another kind has this name. It was left as it is; choose another name.</source>
        <translation>يحمل هذا الاسم ملف من نوع آخر. تُرك كما هو؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This file is no backup of an order book. Nothing was changed.</source>
        <translation>هذا الملف ليس نسخة احتياطية من سجل طلبات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This archive is no backup of Recourse, or it is damaged. Nothing was changed.</source>
        <translation>هذا الملف المضغوط ليس نسخة احتياطية من Recourse، أو أنه متضرر. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::ErrorText</name>
    <message>
        <source>This is not a file of orders that Recourse can read.</source>
        <translation>هذا ليس ملف طلبات يستطيع Recourse قراءته.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>The file is too large; the limit is %1 MB.</source>
        <translation>الملف كبير جدًا؛ الحد الأقصى هو %1 ميغابايت.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as UTF-8 and try again.</source>
        <translation>تعذّرت قراءة أحرف هذا الملف. احفظه بترميز UTF-8 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>توجد هنا علامة اقتباس مفتوحة لم تُغلق.</translation>
    </message>
    <message>
        <source>This line is far too long for an order.</source>
        <translation>هذا السطر أطول بكثير مما يمكن أن يكون لطلب.</translation>
    </message>
    <message>
        <source>A value here is far too long for an order.</source>
        <translation>توجد هنا قيمة أطول بكثير مما يمكن أن يكون لطلب.</translation>
    </message>
    <message>
        <source>The header has %1 columns, but this line has %2.</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>عدد الأعمدة في سطر العناوين %1، أما في هذا السطر فعددها %2.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>العمود %1 ناقص.</translation>
    </message>
    <message>
        <source>%1 stands here twice, so it is not clear which one counts.</source>
        <translation>يرد %1 هنا مرتين، فلا يتضح أيهما المعتمد.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>هذا ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a file of orders.</source>
        <translation>مستويات التداخل في الملف أعمق من أن يكون ملف طلبات.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Recourse. Update the program to read it.</source>
        <translation>كُتب هذا الملف بإصدار أحدث من Recourse. حدّث البرنامج لقراءته.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Look whether it is still there and whether you may read it.</source>
        <translation>تعذّر فتح الملف. تأكد من أنه لا يزال موجودًا ومن أنه يحق لك قراءته.</translation>
    </message>
    <message>
        <source>A value that every order needs is missing.</source>
        <translation>تنقص قيمة يحتاج إليها كل طلب.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: القيمة ناقصة.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس رقمًا.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“%1” can be two different days. Say whether the day or the month comes first.</source>
        <translation>قد يدل «%1» على يومين مختلفين. حدّد هل يأتي اليوم أولًا أم الشهر.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money.</source>
        <translation>«%1» ليس مبلغًا من المال.</translation>
    </message>
    <message>
        <source>“%1” can be two different amounts. Write it with two digits after the point.</source>
        <translation>قد يدل «%1» على مبلغين مختلفين. اكتبه برقمين بعد الفاصلة العشرية.</translation>
    </message>
    <message>
        <source>The currency of an amount is missing.</source>
        <translation>عملة أحد المبالغ ناقصة.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known.</source>
        <translation>العملة «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>The status “%1” is not known.</source>
        <translation>الحالة «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>This value cannot stand here.</source>
        <translation>لا يمكن أن ترد هذه القيمة هنا.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>لا يمكن أن يرد «%1» هنا.</translation>
    </message>
    <message>
        <source>The event “%1” is not known.</source>
        <translation>الحدث «%1» غير معروف.</translation>
    </message>
    <message>
        <source>The order %1 stands in this file twice.</source>
        <translation>يرد الطلب %1 مرتين في هذا الملف.</translation>
    </message>
    <message>
        <source>Lines of the same order contradict each other.</source>
        <translation>توجد أسطر للطلب نفسه يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>There is no order book at this place.</source>
        <translation>لا يوجد سجل طلبات في هذا المكان.</translation>
    </message>
    <message>
        <source>This file is no order book. It was left as it is.</source>
        <translation>هذا الملف ليس سجل طلبات. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The order book is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>سجل الطلبات متضرر. لم يتغيّر شيء؛ استعد نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>The order book was written by a newer version of Recourse. It was left as it is; update the program to open it.</source>
        <translation>كُتب سجل الطلبات بإصدار أحدث من Recourse. تُرك كما هو؛ حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>Another program is writing to the order book. Nothing was changed; try again in a moment.</source>
        <translation>يكتب برنامج آخر في سجل الطلبات الآن. لم يتغيّر شيء؛ أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>القرص ممتلئ. لم يتغيّر شيء؛ أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The order book cannot be written to here. Nothing was changed; look at the permissions of its folder.</source>
        <translation>لا تمكن الكتابة في سجل الطلبات هنا. لم يتغيّر شيء؛ راجع أذونات مجلده.</translation>
    </message>
    <message>
        <source>The folder of the order book is not there any more. Connect its disk and try again.</source>
        <translation>لم يعد مجلد سجل الطلبات موجودًا. صِل قرصه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The order book could not be used. Nothing was changed; try again.</source>
        <translation>تعذّر استخدام سجل الطلبات. لم يتغيّر شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded before “%2”.</source>
        <extracomment>%1 and %2 are events: &quot;The seller agreed&quot;</extracomment>
        <translation>لا يمكن تسجيل «%1» قبل «%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded while the status of the order is “%2”.</source>
        <extracomment>%1 is an event, %2 the status of the order</extracomment>
        <translation>لا يمكن تسجيل «%1» ما دامت حالة الطلب «%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded now.</source>
        <translation>لا يمكن تسجيل «%1» الآن.</translation>
    </message>
    <message>
        <source>%1 is writing to the order book. Nothing was changed; try again in a moment.</source>
        <extracomment>%1 is a program with its process number, &quot;recourse (4711)&quot;</extracomment>
        <translation>يكتب %1 حاليًا في سجل الطلبات. لم يتغيّر شيء؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>“%1” can be two different days. Say which it is with --dates dmy, --dates mdy or --dates ymd.</source>
        <translation>قد يدل «%1» على يومين مختلفين. حدّد المقصود بالخيار --dates dmy أو --dates mdy أو --dates ymd.</translation>
    </message>
    <message>
        <source>“%1” stands in this pack twice.</source>
        <translation>‏«%1» مذكور مرتين في حزمة القواعد هذه.</translation>
    </message>
    <message>
        <source>This is your book itself, which is open. Everything in it is here already.</source>
        <translation>هذا هو سجل طلباتك نفسه، وهو مفتوح الآن. كل ما فيه موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%1 is a file, %2 the number of a line, %3 a place in it, %4 a sentence: what is wrong</extracomment>
        <translation>%1، السطر %2، %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 the number of a line, %3 a sentence: what is wrong</extracomment>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a place in it or a sentence, %3 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Recourse has got newer rules since you loaded version %1 from %2. Version %3, which came with it, is used.</source>
        <extracomment>%1 and %3 are versions of rules such as 2026-11-22, %2 is a file</extracomment>
        <translation>حصل Recourse على قواعد أحدث منذ حمّلت الإصدار %1 من %2. يُستخدم الإصدار %3 المرفق معه.</translation>
    </message>
    <message>
        <source>Rules that you loaded cannot be used. %1</source>
        <extracomment>%1 says which file, where in it and what is wrong</extracomment>
        <translation>لا يمكن استخدام قواعد حمّلتها. %1</translation>
    </message>
    <message>
        <source>The folder of the rules cannot be written to. The rules in use stay as they are; look at the permissions of your data folder.</source>
        <translation>لا يمكن الكتابة في مجلد القواعد. تبقى القواعد المستخدمة كما هي؛ تحقق من أذونات مجلد بياناتك.</translation>
    </message>
    <message>
        <source>These rules are not there any more. The rules in use stay as they are.</source>
        <translation>لم تعد هذه القواعد موجودة. تبقى القواعد المستخدمة كما هي.</translation>
    </message>
    <message>
        <source>The rules could not be kept. The rules in use stay as they are; try again.</source>
        <translation>تعذّر حفظ القواعد. تبقى القواعد المستخدمة كما هي؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Rules that you loaded cannot be used; version %2, which came with Recourse, is used instead. %1</source>
        <extracomment>%1 says which file, where in it and what is wrong, %2 is a version such as 2026-11-22</extracomment>
        <translation>لا يمكن استخدام قواعد حمّلتها، لذلك يُستخدم الإصدار %2 المرفق مع Recourse. %1</translation>
    </message>
    <message>
        <source>The order %1 is in the trash and stays there. Bring it back first to have it updated.</source>
        <translation>الطلب %1 في المهملات ويبقى فيها. أعِده أولًا ليُحدَّث.</translation>
    </message>
    <message>
        <source>The days on which your bank is closed cannot be read from %1, so none are left out. The file was left as it is; enter the days anew in the settings.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>تتعذّر قراءة الأيام التي يُغلق فيها بنكك من %1، فلا يُستثنى أي يوم. بقي الملف كما هو؛ أدخِل الأيام من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>The days on which your bank is closed could not be kept, for the folder of the rules cannot be written to. They stay as they were; look at the permissions of your data folder.</source>
        <translation>تعذّر حفظ الأيام التي يُغلق فيها بنكك، لأن مجلد القواعد لا يمكن الكتابة فيه. بقيت كما كانت؛ راجع أذونات مجلد بياناتك.</translation>
    </message>
    <message>
        <source>The days on which your bank is closed could not be kept. They stay as they were; try again.</source>
        <translation>تعذّر حفظ الأيام التي يُغلق فيها بنكك. بقيت كما كانت؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in your spreadsheet program, save it anew and try again.</source>
        <translation>جدول البيانات تالف. افتحه في برنامج الجداول واحفظه من جديد ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is a backup of an order book. It is not imported but restored.</source>
        <translation>هذه نسخة احتياطية من دفتر طلبات. لا تُستورد بل تُستعاد.</translation>
    </message>
    <message>
        <source>Recourse was built here without %1, so it cannot read files of this kind.</source>
        <extracomment>%1 is the name of a library</extracomment>
        <translation>بُني Recourse هنا بلا %1، لذا لا يستطيع قراءة ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>This mail is not about an order: it is advertising, from another shop or from a person.</source>
        <translation>هذه الرسالة ليست عن طلب: إنها إعلان، أو من متجر آخر، أو من شخص.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose parcel %1 is. Import its order first, then this file again.</source>
        <translation>لا يُعرف بعد لأي طلب الطرد %1. استورد طلبه أولًا، ثم هذا الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is nested too deep for what it should be.</source>
        <translation>الملف متداخل أعمق مما ينبغي له.</translation>
    </message>
    <message>
        <source>A text here is far too long.</source>
        <translation>هنا نص أطول بكثير مما يجب.</translation>
    </message>
    <message>
        <source>This is far too much.</source>
        <translation>هذا أكثر بكثير مما يجب.</translation>
    </message>
    <message>
        <source>Recourse knows newer ways to read files since you loaded version %1 from %2. Version %3, which came with it, is used.</source>
        <extracomment>%1 and %3 are versions of what files are read by, such as 2026-11-22, %2 is a file</extracomment>
        <translation>يعرف Recourse طرقًا أحدث لقراءة الملفات منذ أن حمّلت الإصدار %1 من %2. يُستخدم الإصدار %3 المرفق معه.</translation>
    </message>
    <message>
        <source>A way to read files that you loaded cannot be used. %1</source>
        <extracomment>%1 says which file, where in it and what is wrong</extracomment>
        <translation>لا يمكن استخدام طريقة قراءة حمّلتها. %1</translation>
    </message>
    <message>
        <source>A way to read files that you loaded cannot be used; version %2, which came with Recourse, is used instead. %1</source>
        <extracomment>%1 says which file, where in it and what is wrong, %2 is a version such as 2026-11-22</extracomment>
        <translation>لا يمكن استخدام طريقة قراءة حمّلتها؛ يُستخدم بدلًا منها الإصدار %2 المرفق مع Recourse. %1</translation>
    </message>
    <message>
        <source>Your data folder cannot be written to, so files are read as before; look at its permissions.</source>
        <translation>لا يمكن الكتابة في مجلد بياناتك، ولذلك تُقرأ الملفات كما كانت؛ راجع أذوناته.</translation>
    </message>
    <message>
        <source>What you chose is not there any more. Files are read as before.</source>
        <translation>ما اخترته لم يعد موجودًا. تُقرأ الملفات كما كانت.</translation>
    </message>
    <message>
        <source>It could not be kept, so files are read as before; try again.</source>
        <translation>تعذّر حفظه، ولذلك تُقرأ الملفات كما كانت؛ حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::Evidence</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>صفحة محفوظة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was added.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 غير موجود. لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>%1 is no file. Nothing was added; choose the files in it.</source>
        <extracomment>%1 is the name of a folder or a device</extracomment>
        <translation>%1 ليس ملفًا. لم يُضَف شيء؛ اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was added; copy it from the camera once more.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 فارغ. لم يُضَف شيء؛ انسخه من الكاميرا مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was added; look whether its disk is connected and you may open it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تتعذر قراءة %1. لم يُضَف شيء؛ تأكد من أن القرص متصل وأن لديك إذن فتحه.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was added; try again when it has finished.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>يكتب برنامج آخر في %1 الآن. لم يُضَف شيء؛ أعد المحاولة بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>There is no room for a copy of %1: it needs %2, and %3 are free. Nothing was added; free some space.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are sizes such as &quot;38 MB&quot;</extracomment>
        <translation>لا مساحة لنسخة من %1: تحتاج إلى %2، والمتاح %3. لم يُضَف شيء؛ وفّر بعض المساحة.</translation>
    </message>
    <message>
        <source>The folder of evidence beside the order book cannot be written. Nothing was added; look whether you may write there.</source>
        <translation>تتعذر الكتابة في مجلد الأدلة بجانب سجل الطلبات. لم يُضَف شيء؛ تأكد من أن لديك إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>أُوقف. لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>%1: its original is not in the folder of evidence any more.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1: لم يعد أصله موجودًا في مجلد الأدلة.</translation>
    </message>
    <message>
        <source>%1: the original was changed since it was added.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1: تغيّر الأصل منذ إضافته.</translation>
    </message>
    <message>
        <source>%1: the original cannot be read.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1: تتعذر قراءة الأصل.</translation>
    </message>
    <message>
        <source>By the camera&apos;s clock it was taken before the parcel came. If the clock is wrong, say so in the caption.</source>
        <translation>بحسب ساعة الكاميرا التُقط هذا قبل وصول الطرد. إذا كانت الساعة خاطئة فاذكر ذلك في التعليق.</translation>
    </message>
    <message>
        <source>It does not say when it was taken. The original from the camera may.</source>
        <translation>لا يذكر هذا الملف وقت التقاطه. وقد يذكره الأصل من الكاميرا.</translation>
    </message>
    <message>
        <source>An editing program wrote it last. Add the original as well.</source>
        <translation>آخر ما كتبه برنامج تحرير. أضف الأصل أيضًا.</translation>
    </message>
    <message>
        <source>It is small: details may not be seen. Take it again from nearer, or add the original.</source>
        <translation>حجم الصورة صغير: قد لا تظهر التفاصيل. التقطها مرة أخرى من مسافة أقرب، أو أضف الأصل.</translation>
    </message>
    <message>
        <source>A picture does not tell which page it shows. Save the page itself, or let the picture show the address bar.</source>
        <translation>لا تدل الصورة على الصفحة التي تُظهرها. احفظ الصفحة نفسها، أو اجعل شريط العنوان ظاهرًا في الصورة.</translation>
    </message>
    <message>
        <source>It contains a location.</source>
        <translation>يحتوي على موقع جغرافي.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>نُقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>A copy was opened</source>
        <translation>فُتحت نسخة منه</translation>
    </message>
    <message>
        <source>Put into a pack</source>
        <translation>وُضع في حزمة أدلة</translation>
    </message>
    <message>
        <source>Read again: unchanged</source>
        <translation>قُرئ من جديد: لم يتغيّر</translation>
    </message>
    <message>
        <source>Read again: not found</source>
        <translation>قُرئ من جديد: لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Read again: changed</source>
        <translation>قُرئ من جديد: تغيّر</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>تعذّرت قراءته من جديد</translation>
    </message>
    <message>
        <source>The log shows that a file is unchanged since it was added here, as far as the log itself is; not that what the file shows is true.</source>
        <translation>يبيّن سجل الأدلة أن الملف لم يتغيّر منذ إضافته هنا، ما دام سجل الأدلة نفسه لم يتغيّر؛ ولا يبيّن أن ما يُظهره الملف صحيح.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::EvidencePack</name>
    <message>
        <source>%1 is not there.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 is no evidence pack: no manifest-sha256.txt is in it.</source>
        <extracomment>%1 is the name of a file or folder; manifest-sha256.txt is the name of a file</extracomment>
        <translation>%1 ليس حزمة أدلة: لا يوجد فيه الملف manifest-sha256.txt.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Look whether its disk is connected and you may open it.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>تتعذر قراءة %1. تأكد من أن القرص متصل وأن لديك إذن فتحه.</translation>
    </message>
    <message>
        <source>The list of files in %1 cannot be trusted: its line %2 is damaged or names a file outside of the pack. Nothing was unpacked.</source>
        <extracomment>%1 is the name of a pack, %2 the number of a line</extracomment>
        <translation>لا يمكن الوثوق بقائمة الملفات في %1: فالسطر %2 منها تالف أو يذكر ملفًا خارج الحزمة. لم يُفك ضغط أي شيء.</translation>
    </message>
    <message>
        <source>%1 is damaged or no zip. Ask for it once more.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 تالف أو ليس ملف zip. اطلب إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 holds more than a pack of its size can. It may have been made to do harm, so it was not unpacked.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>يحتوي %1 على أكثر مما يمكن لحزمة بحجمه أن تحتويه. ربما أُنشئ لإلحاق الضرر، لذا لم يُفك ضغطه.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Give its password.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 مشفَّر. أعطِ كلمة مروره.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>هذه ليست كلمة مرور %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Stopped. No pack was made.</source>
        <translation>أُوقف. لم تُنشأ أي حزمة.</translation>
    </message>
    <message>
        <source>The original of %1 is missing or was changed since it was added. No pack was made; put it into the trash or add it again.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>أصل %1 مفقود أو تغيّر منذ إضافته. لم تُنشأ أي حزمة؛ انقله إلى سلة المهملات أو أضفه من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn anew, and without that what you made unreadable on it would be seen. No pack was made; put it into the trash or take back what is drawn on it.</source>
        <extracomment>%1 is the name of a picture</extracomment>
        <translation>تتعذر إعادة رسم %1، ومن دون ذلك سيُرى ما جعلته غير مقروء فيها. لم تُعدّ أي حزمة؛ انقل الصورة إلى سلة المهملات أو تراجع عمّا رُسم عليها.</translation>
    </message>
    <message>
        <source>There is no room for the pack: it needs up to %1, and %2 are free. No pack was made; free some space or choose another disk.</source>
        <extracomment>%1 and %2 are sizes such as &quot;38 MB&quot;</extracomment>
        <translation>لا مساحة للحزمة: تحتاج إلى ما يصل إلى %1، والمتاح %2. لم تُنشأ أي حزمة؛ وفّر بعض المساحة أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>%1 is there already and is no evidence pack. It stays as it is, and no pack was made; choose another name.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 موجود من قبل وليس حزمة أدلة. يبقى كما هو، ولم تُنشأ أي حزمة؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written. No pack was made; look whether you may write there and the disk has room.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>تتعذر كتابة %1. لم تُنشأ أي حزمة؛ تأكد من أن لديك إذن الكتابة هناك وأن في القرص مساحة.</translation>
    </message>
    <message>
        <source>%1: listed, but not in the pack.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: مدرج، لكنه ليس في الحزمة.</translation>
    </message>
    <message>
        <source>%1: was changed since the pack was made.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: تغيّر منذ إنشاء الحزمة.</translation>
    </message>
    <message>
        <source>%1: in the pack, but not listed.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: في الحزمة، لكنه غير مدرج.</translation>
    </message>
    <message>
        <source>%1: a link or a device and no file of a pack.</source>
        <extracomment>%1 is the name of something in an evidence pack</extracomment>
        <translation>%1: رابط أو جهاز، وليس ملفًا من ملفات الحزمة.</translation>
    </message>
    <message>
        <source>%1: two files of that name are in the pack.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: في الحزمة ملفان بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1: the log of the evidence is missing.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: سجل الأدلة مفقود.</translation>
    </message>
    <message>
        <source>%1: line %2 does not follow from the line before it. A line was changed, added or taken out.</source>
        <extracomment>%1 is the name of a file in an evidence pack, %2 the number of a line</extracomment>
        <translation>%1: السطر %2 لا يتبع السطر الذي قبله. لقد عُدّل سطر أو أُضيف أو حُذف.</translation>
    </message>
    <message>
        <source>%1: the log of the evidence does not name this file.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: سجل الأدلة لا يذكر هذا الملف.</translation>
    </message>
    <message>
        <source>%1 is in the pack as it is. If it holds the place or the camera, they are still in it.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1 في الحزمة كما هو. وإذا كان يحتوي على المكان أو الكاميرا، فهما لا يزالان فيه.</translation>
    </message>
    <message>
        <source>%1 is over the number of files that you chose and is not in the pack.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>يتجاوز %1 عدد الملفات الذي اخترته، وليس في الحزمة.</translation>
    </message>
    <message>
        <source>%1 is larger than a part may be, and so is the part that holds it.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1 أكبر مما يُسمح به لجزء واحد، وكذلك الجزء الذي يضمه.</translation>
    </message>
    <message>
        <source>“%1” is not in the pack, because one of its pictures is over the number of files that you chose.</source>
        <extracomment>%1 is a heading: &quot;Figure 4: Promised and received&quot;</extracomment>
        <translation>«%1» ليس في حزمة الأدلة، لأن إحدى صورتيه تتجاوز عدد الملفات الذي اخترته.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::MessageWords</name>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل المنتجات</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>النوع المختار</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>إجمالي الطلب</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>يوم تقديم الطلب</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>يوم الدفع</translation>
    </message>
    <message>
        <source>Day of dispatch</source>
        <translation>يوم الشحن</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>يوم التسليم</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>الموعد النهائي للشحن</translation>
    </message>
    <message>
        <source>Promised delivery day</source>
        <translation>يوم التسليم الموعود به</translation>
    </message>
    <message>
        <source>Last day of buyer protection</source>
        <translation>آخر يوم في حماية المشتري</translation>
    </message>
    <message>
        <source>Day of the cancellation request</source>
        <translation>يوم طلب الإلغاء</translation>
    </message>
    <message>
        <source>Day of the cancellation</source>
        <translation>يوم الإلغاء</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبّع</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Amount of the refund</source>
        <translation>مبلغ الاسترداد</translation>
    </message>
    <message>
        <source>Day the refund was announced</source>
        <translation>يوم الإعلان عن استرداد المبلغ</translation>
    </message>
    <message>
        <source>What the seller offers</source>
        <translation>ما يعرضه البائع</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>سببك</translation>
    </message>
    <message>
        <source>What is wrong with the order</source>
        <translation>المشكلة في الطلب</translation>
    </message>
    <message>
        <source>What you wish for</source>
        <translation>ما ترغب فيه</translation>
    </message>
    <message>
        <source>What you can show</source>
        <translation>ما يمكنك إظهاره</translation>
    </message>
    <message>
        <source>Amount that you want back</source>
        <translation>المبلغ الذي تريد استرداده</translation>
    </message>
    <message>
        <source>Amount that you would accept</source>
        <translation>المبلغ الذي يمكنك قبوله</translation>
    </message>
    <message>
        <source>Day by which you want an answer</source>
        <translation>اليوم الذي تريد الرد قبل انتهائه</translation>
    </message>
    <message>
        <source>No field is called “%1”.</source>
        <translation>لا يوجد حقل باسم «%1».</translation>
    </message>
    <message>
        <source>The field “%1” is not among those that the template names in “fields”.</source>
        <extracomment>&quot;fields&quot; is a keyword and stays</extracomment>
        <translation>الحقل «%1» ليس من الحقول التي يذكرها القالب في «fields».</translation>
    </message>
    <message>
        <source>The field “%1” may not be known here. Name it in “needs”, give it other words as in %2, or put it between %3 and %4.</source>
        <extracomment>&quot;needs&quot; is a keyword and stays; %2 to %4 are examples of how a template is written</extracomment>
        <translation>قد لا تكون قيمة الحقل «%1» معروفة هنا. اذكره في «needs»، أو ضع له كلمات بديلة كما في %2، أو ضعه بين %3 و%4.</translation>
    </message>
    <message>
        <source>The field “%1” is no list and cannot be gone through.</source>
        <translation>الحقل «%1» ليس قائمة، فلا يمكن المرور على عناصره.</translation>
    </message>
    <message>
        <source>The field “%1” is a list: it stands between %2 and %3.</source>
        <extracomment>%2 and %3 are examples of how a template is written</extracomment>
        <translation>الحقل «%1» قائمة: موضعه بين %2 و%3.</translation>
    </message>
    <message>
        <source>There are no words behind the bar for where “%1” is not known.</source>
        <translation>لا توجد بعد الخط العمودي كلمات تُستعمل حين لا تُعرف قيمة «%1».</translation>
    </message>
    <message>
        <source>“%1” ends here and never began.</source>
        <translation>«%1» ينتهي هنا ولم يبدأ قط.</translation>
    </message>
    <message>
        <source>“%1” begins here and never ends.</source>
        <translation>«%1» يبدأ هنا ولا ينتهي أبدًا.</translation>
    </message>
    <message>
        <source>The template has no text.</source>
        <translation>لا نص في القالب.</translation>
    </message>
    <message>
        <source>The template is far too long for a message.</source>
        <translation>القالب أطول بكثير مما تتسع له رسالة.</translation>
    </message>
    <message>
        <source>A brace stands alone here. Write it twice where it belongs to the text.</source>
        <translation>هنا قوس معقوف منفرد. اكتبه مرتين إن كان جزءًا من النص.</translation>
    </message>
    <message>
        <source>Too many conditions stand inside of each other here.</source>
        <translation>هنا شروط كثيرة جدًا متداخلة بعضها في بعض.</translation>
    </message>
    <message>
        <source>A template begins with what it is for, between two lines of %1.</source>
        <extracomment>%1 is the line that a file of a template begins with</extracomment>
        <translation>يبدأ القالب بذكر الغرض منه، بين سطرين من %1.</translation>
    </message>
    <message>
        <source>“%1” has no colon.</source>
        <translation>لا توجد نقطتان رأسيتان في «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot stand at the head of a template.</source>
        <translation>لا يمكن أن يرد «%1» في رأس القالب.</translation>
    </message>
    <message>
        <source>“%1” stands at the head of the template twice.</source>
        <translation>«%1» مذكور مرتين في رأس القالب.</translation>
    </message>
    <message>
        <source>“%1” is missing at the head of the template.</source>
        <translation>«%1» غير مذكور في رأس القالب.</translation>
    </message>
    <message>
        <source>No language has the code “%1”.</source>
        <translation>لا توجد لغة رمزها «%1».</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>تتعذّر قراءة الملف كنص.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 the number of a line, %3 a sentence: what is wrong</extracomment>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a sentence: what is wrong</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
</context>
</TS>
