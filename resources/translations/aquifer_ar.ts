<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Summarise</source>
        <translation>تلخيص</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>Ask every document</source>
        <translation>سؤال كل مستند</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>One question for every document</source>
        <translation>سؤال واحد لكل المستندات</translation>
    </message>
    <message>
        <source>Words to look for; no model is used</source>
        <translation>كلمات يُبحث عنها، دون استخدام أي نموذج</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>All files of a chat</source>
        <translation>كل ملفات محادثة</translation>
    </message>
    <message>
        <source>All documents of {collection}</source>
        <translation>كل مستندات {collection}</translation>
    </message>
    <message>
        <source>{document} of {collection}</source>
        <translation>{document} من {collection}</translation>
    </message>
    <message numerus="yes">
        <source>%n document of {collection}</source>
        <comment>%n documents of {collection}</comment>
        <translation>
            <numerusform>%n مستند من {collection}</numerusform>
            <numerusform>مستند واحد من {collection}</numerusform>
            <numerusform>مستندان من {collection}</numerusform>
            <numerusform>%n مستندات من {collection}</numerusform>
            <numerusform>%n مستندًا من {collection}</numerusform>
            <numerusform>%n مستند من {collection}</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>بقي نحو {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation>
            <numerusform>%n مقطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage cited</source>
        <comment>%n passages cited</comment>
        <translation>
            <numerusform>استُشهد بـ %n مقطع</numerusform>
            <numerusform>استُشهد بمقطع واحد</numerusform>
            <numerusform>استُشهد بمقطعين</numerusform>
            <numerusform>استُشهد بـ %n مقاطع</numerusform>
            <numerusform>استُشهد بـ %n مقطعًا</numerusform>
            <numerusform>استُشهد بـ %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n document answers the question</source>
        <comment>{found} of %n documents answer the question</comment>
        <translation>
            <numerusform>يجيب عن السؤال {found} من %n مستند</numerusform>
            <numerusform>يجيب عن السؤال {found} من مستند واحد</numerusform>
            <numerusform>يجيب عن السؤال {found} من مستندين</numerusform>
            <numerusform>يجيب عن السؤال {found} من %n مستندات</numerusform>
            <numerusform>يجيب عن السؤال {found} من %n مستندًا</numerusform>
            <numerusform>يجيب عن السؤال {found} من %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n قيمة</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found word for word</source>
        <comment>%n of them found word for word</comment>
        <translation>
            <numerusform>%n منها وُجدت حرفيًا</numerusform>
            <numerusform>واحدة منها وُجدت حرفيًا</numerusform>
            <numerusform>اثنتان منها وُجدتا حرفيًا</numerusform>
            <numerusform>%n منها وُجدت حرفيًا</numerusform>
            <numerusform>%n منها وُجدت حرفيًا</numerusform>
            <numerusform>%n منها وُجدت حرفيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f} س</translation>
    </message>
    <message>
        <source>Fields, one a line, or a JSON Schema</source>
        <translation>الحقول، كل حقل في سطر، أو JSON Schema</translation>
    </message>
    <message>
        <source>One field a line, or a JSON Schema. For example
Invoice number
Total: the amount due, in euro</source>
        <translation>حقل واحد في كل سطر، أو JSON Schema. مثلًا
رقم الفاتورة
المجموع: المبلغ المستحق باليورو</translation>
    </message>
    <message>
        <source>Progress of the action</source>
        <translation>تقدّم الإجراء</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>الموجّهات…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>العمليات السابقة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Start: {action}</source>
        <translation>بدء: {action}</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>في انتظار النموذج</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Stopped. What is finished is kept; starting again goes on from here.</source>
        <translation>توقّف. ما اكتمل محفوظ، والبدء من جديد يتابع من هنا.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Summarise section</source>
        <translation>تلخيص قسم</translation>
    </message>
    <message>
        <source>Summarise merge</source>
        <translation>دمج الملخصات</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Prompts of {collection}</source>
        <translation>موجّهات {collection}</translation>
    </message>
    <message>
        <source>Words in {braces} are filled in. A changed prompt starts the action anew.</source>
        <translation>الكلمات بين {braces} تُملأ تلقائيًا. وتغيير الموجّه يبدأ الإجراء من جديد.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>found word for word</source>
        <translation>وُجد حرفيًا</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>تطابق ضعيف</translation>
    </message>
    <message>
        <source>not found word for word in the document</source>
        <translation>لم يوجد حرفيًا في المستند</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message>
        <source>The model gave this value, but the document does not hold it word for word.</source>
        <translation>هذه القيمة من النموذج، لكنها لا ترد حرفيًا في المستند.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nothing was run yet. What you start is listed here with its result, until you delete it.</source>
        <translation>لم يُشغَّل شيء بعد. ما تبدؤه يُدرج هنا مع نتيجته إلى أن تحذفه.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open: {run}</source>
        <translation>فتح: {run}</translation>
    </message>
    <message>
        <source>Continue: {run}</source>
        <translation>متابعة: {run}</translation>
    </message>
    <message>
        <source>Save as: {run}</source>
        <translation>حفظ باسم: {run}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete for good: {run}</source>
        <translation>حذف نهائي: {run}</translation>
    </message>
    <message>
        <source>Delete: {run}</source>
        <translation>حذف: {run}</translation>
    </message>
    <message>
        <source>Summary of {collection}</source>
        <translation>ملخص {collection}</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>Your chats get the form this version needs. They are here in less than a minute.</source>
        <translation>تُحوَّل محادثاتك إلى الشكل الذي يحتاجه هذا الإصدار، وستكون هنا في أقل من دقيقة.</translation>
    </message>
    <message>
        <source>This is done once. Nothing can be lost by it.</source>
        <translation>يجري هذا مرة واحدة، ولا يمكن أن يضيع به شيء.</translation>
    </message>
    <message>
        <source>Opening your data …</source>
        <translation>جارٍ فتح بياناتك …</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ البرنامج</translation>
    </message>
    <message>
        <source>The words of {language} are not there, so the window speaks English.</source>
        <translation>نصوص اللغة {language} غير موجودة، لذلك تظهر النافذة بالإنجليزية.</translation>
    </message>
    <message>
        <source>{command} makes them.</source>
        <translation>الأمر {command} ينشئها.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>لا نموذج محمّل</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Leave safe mode</source>
        <translation>مغادرة الوضع الآمن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Something stopped before its end. The window says why.</source>
        <translation>توقّف شيء قبل نهايته. النافذة تذكر السبب.</translation>
    </message>
    <message>
        <source>Your files are read.</source>
        <translation>قُرئت ملفاتك.</translation>
    </message>
    <message>
        <source>The Wikipedia is read.</source>
        <translation>قُرئت ويكيبيديا.</translation>
    </message>
    <message>
        <source>The pack is imported.</source>
        <translation>استُوردت الحزمة.</translation>
    </message>
    <message>
        <source>The pack is written.</source>
        <translation>كُتبت الحزمة.</translation>
    </message>
    <message>
        <source>The new embedding model has read everything.</source>
        <translation>قرأ نموذج التضمين الجديد كل شيء.</translation>
    </message>
    <message>
        <source>The training set is ready.</source>
        <translation>مجموعة التدريب جاهزة.</translation>
    </message>
    <message>
        <source>The data is checked.</source>
        <translation>فُحصت البيانات.</translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation>التصدير جاهز.</translation>
    </message>
    <message>
        <source>The model is here.</source>
        <translation>النموذج هنا الآن.</translation>
    </message>
    <message>
        <source>The answer is ready.</source>
        <translation>الإجابة جاهزة.</translation>
    </message>
    <message>
        <source>The summary is ready.</source>
        <translation>الملخص جاهز.</translation>
    </message>
    <message>
        <source>The table is ready.</source>
        <translation>الجدول جاهز.</translation>
    </message>
    <message>
        <source>All documents were asked.</source>
        <translation>سُئلت كل المستندات.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>A training run ended.</source>
        <translation>انتهت جولة تدريب.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>قيد التضمين</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>مفهرس</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>indexed, with gaps</source>
        <translation>مفهرس، مع نواقص</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>يحتاج كلمة مرور</translation>
    </message>
    <message>
        <source>reading article {page:,} of {pages:,}</source>
        <translation>قراءة المقالة {page:,} من {pages:,}</translation>
    </message>
    <message>
        <source>reading p. {page}/{pages}</source>
        <translation>قراءة ص {page}/{pages}</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} في سلة المهملات.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} document is in the trash.</source>
        <comment>{count:,} documents are in the trash.</comment>
        <translation>
            <numerusform>في سلة المهملات {count:,} مستند.</numerusform>
            <numerusform>في سلة المهملات مستند واحد.</numerusform>
            <numerusform>في سلة المهملات مستندان.</numerusform>
            <numerusform>في سلة المهملات {count:,} مستندات.</numerusform>
            <numerusform>في سلة المهملات {count:,} مستندًا.</numerusform>
            <numerusform>في سلة المهملات {count:,} مستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection {name} is in the trash, with its documents.</source>
        <translation>المجموعة {name} في سلة المهملات، ومعها مستنداتها.</translation>
    </message>
    <message>
        <source>It would fit with {changes}.</source>
        <translation>تكفي الذاكرة مع {changes}.</translation>
    </message>
    <message>
        <source>Unloading model</source>
        <translation>تفريغ النموذج</translation>
    </message>
    <message>
        <source>Switching adapters</source>
        <translation>تبديل المحوّلات</translation>
    </message>
    <message>
        <source>Loading model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>خسارة التدريب</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدّل التعلّم</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>مقدار التدرّج</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>رموز في الثانية</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>خسارة التحقّق</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>الحيرة</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{step:,} of {steps:,}</source>
        <translation>{step:,} من {steps:,}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>{measure} (best)</source>
        <translation>{measure} (الأفضل)</translation>
    </message>
    <message>
        <source>Training loss (last)</source>
        <translation>خسارة التدريب (الأخيرة)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Weights that learn</source>
        <translation>الأوزان المتعلِّمة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} ساعة</translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation>{days:.1f} يوم</translation>
    </message>
    <message>
        <source>{gigabytes:.2f} GB</source>
        <translation>{gigabytes:.2f} GB</translation>
    </message>
    <message>
        <source>This password does not open the file. Type it again.</source>
        <translation>كلمة المرور هذه لا تفتح الملف. اكتبها من جديد.</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>قراءة {name} من جديد</translation>
    </message>
    <message>
        <source>Type the password of {name}</source>
        <translation>كتابة كلمة مرور {name}</translation>
    </message>
    <message>
        <source>Copy the picture {name}</source>
        <translation>نسخ الصورة {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>تقدّم {name}</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold, for each question of this chat until the filter is taken off.</source>
        <translation>يجب أن يتحقق كل ما تملؤه هنا، لكل سؤال في هذه المحادثة إلى أن يُزال المرشّح.</translation>
    </message>
    <message>
        <source>Ask only some documents</source>
        <translation>سؤال بعض المستندات فقط</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Pasted image {time}</source>
        <translation>صورة ملصقة {time}</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>تعذّر حفظ الصورة.</translation>
    </message>
    <message>
        <source>Free some space and paste it again.</source>
        <translation>أفرِغ بعض المساحة ثم ألصقها من جديد.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read any more.</source>
        <translation>لم تعد قراءة الصورة {name} ممكنة.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted since it was attached.</source>
        <translation>ربما نُقلت أو حُذفت منذ إرفاقها.</translation>
    </message>
    <message>
        <source>Files cannot be attached to a temporary chat.</source>
        <translation>لا يمكن إرفاق ملفات بمحادثة مؤقتة.</translation>
    </message>
    <message>
        <source>They are kept on disk to be read. Add them to a collection and choose it below the question.</source>
        <translation>فهي تُحفظ على القرص كي تُقرأ. أضفها إلى مجموعة واخترها أسفل السؤال.</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>المقارنة بنموذج آخر</translation>
    </message>
    <message>
        <source>Version {number} · {model}</source>
        <translation>النسخة {number} · {model}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>There is no reward model on this computer, so nothing scores the answers.</source>
        <translation>لا يوجد نموذج مكافأة على هذا الحاسوب، فلا شيء يقيّم الإجابات.</translation>
    </message>
    <message>
        <source>Add one on the page Models; it is then listed under “Reward models”.</source>
        <translation>أضف واحدًا في صفحة النماذج، فيُدرج هناك تحت «نماذج المكافأة».</translation>
    </message>
    <message>
        <source>Ask about your documents, or ask anything</source>
        <translation>اسأل عن مستنداتك، أو عن أي شيء</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>إرفاق ملفات (Ctrl+O)</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>دون مجموعة</translation>
    </message>
    <message>
        <source>Collections that are searched for this chat</source>
        <translation>المجموعات التي يُبحث فيها لهذه المحادثة</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>How this chat is answered: system prompt, temperature and so on</source>
        <translation>كيف يُجاب في هذه المحادثة: موجّه النظام ودرجة الحرارة وغيرهما</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Asks only documents</source>
        <translation>يسأل مستندات محددة فقط</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter للإرسال</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter للإرسال</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks only documents: {documents}. Change</source>
        <translation>يسأل هذه المستندات فقط: {documents}. تغيير</translation>
    </message>
    <message>
        <source>No documents in the library yet</source>
        <translation>لا مستندات في المكتبة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n collection</source>
        <comment>%n collections</comment>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections searched: {names}</source>
        <translation>المجموعات التي يُبحث فيها: {names}</translation>
    </message>
    <message>
        <source>Collections searched: none</source>
        <translation>المجموعات التي يُبحث فيها: لا شيء</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>System prompt of this chat…</source>
        <translation>موجّه النظام لهذه المحادثة…</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>تحرير الإعدادات المسبقة…</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>موجّه خاص</translation>
    </message>
    <message>
        <source>Preset: {preset}, with a system prompt of its own</source>
        <translation>الإعداد المسبق: {preset}، مع موجّه نظام خاص</translation>
    </message>
    <message>
        <source>Preset: as in the settings, with a system prompt of its own</source>
        <translation>الإعداد المسبق: كما في الإعدادات، مع موجّه نظام خاص</translation>
    </message>
    <message>
        <source>Preset: {preset}</source>
        <translation>الإعداد المسبق: {preset}</translation>
    </message>
    <message>
        <source>Preset: as in the settings</source>
        <translation>الإعداد المسبق: كما في الإعدادات</translation>
    </message>
    <message>
        <source>Drop PDFs here. Nothing leaves this computer.</source>
        <translation>أفلت ملفات PDF هنا. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask about them and get answers with the page they stand on.</source>
        <translation>اسأل عنها واحصل على إجابات مع الصفحة التي وردت فيها.</translation>
    </message>
    <message>
        <source>Answers come from a language model on this computer. It can be wrong even when it sounds sure. Numbered chips lead to the words in your documents: check them before you rely on an answer.</source>
        <translation>الإجابات من نموذج لغوي على هذا الحاسوب. قد يخطئ حتى حين يبدو واثقًا. الأرقام الصغيرة تقود إلى الكلمات في مستنداتك: تحقّق منها قبل أن تعتمد على إجابة.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Try with sample documents</source>
        <translation>تجربة بمستندات نموذجية</translation>
    </message>
    <message>
        <source>First facts</source>
        <translation>معلومات أولى</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Ask about your files</source>
        <translation>اسأل عن ملفاتك</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>Ask anything. When it is closed, nothing of it is left.</source>
        <translation>اسأل ما تشاء. وعند إغلاقها لا يبقى منها شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n file is still being read. You can ask now; the answer leaves it out.</source>
        <comment>%n files are still being read. You can ask now; the answer leaves them out.</comment>
        <translation>
            <numerusform>ما زالت القراءة جارية في %n ملف. يمكنك السؤال الآن، لكن الإجابة لا تشمل ما لم يُقرأ بعد.</numerusform>
            <numerusform>ما زالت القراءة جارية في ملف واحد. يمكنك السؤال الآن، لكن الإجابة لا تشمل ما لم يُقرأ بعد.</numerusform>
            <numerusform>ما زالت القراءة جارية في ملفين. يمكنك السؤال الآن، لكن الإجابة لا تشمل ما لم يُقرأ بعد.</numerusform>
            <numerusform>ما زالت القراءة جارية في %n ملفات. يمكنك السؤال الآن، لكن الإجابة لا تشمل ما لم يُقرأ بعد.</numerusform>
            <numerusform>ما زالت القراءة جارية في %n ملفًا. يمكنك السؤال الآن، لكن الإجابة لا تشمل ما لم يُقرأ بعد.</numerusform>
            <numerusform>ما زالت القراءة جارية في %n ملف. يمكنك السؤال الآن، لكن الإجابة لا تشمل ما لم يُقرأ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n message</source>
        <comment>{place} of %n messages</comment>
        <translation>
            <numerusform>{place} من %n رسالة</numerusform>
            <numerusform>{place} من رسالة واحدة</numerusform>
            <numerusform>{place} من رسالتين</numerusform>
            <numerusform>{place} من %n رسائل</numerusform>
            <numerusform>{place} من %n رسالة</numerusform>
            <numerusform>{place} من %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted. It stays in the trash for 30 days.</source>
        <translation>حُذفت الرسالة. تبقى في سلة المهملات 30 يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>Message deleted with the message that followed. It stays in the trash for 30 days.</source>
        <comment>Message deleted with the %n messages that followed. It stays in the trash for 30 days.</comment>
        <translation>
            <numerusform>حُذفت الرسالة مع %n رسالة بعدها. تبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>حُذفت الرسالة مع الرسالة التي بعدها. تبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>حُذفت الرسالة مع الرسالتين اللتين بعدها. تبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>حُذفت الرسالة مع %n رسائل بعدها. تبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>حُذفت الرسالة مع %n رسالة بعدها. تبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>حُذفت الرسالة مع %n رسالة بعدها. تبقى في سلة المهملات 30 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again with another model</source>
        <translation>إعادة المحاولة بنموذج آخر</translation>
    </message>
    <message>
        <source>An answer is being written in this chat.</source>
        <translation>تُكتب الآن إجابة في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Stop it with Esc first, or wait for its end.</source>
        <translation>أوقفها أولًا بالمفتاح Esc، أو انتظر نهايتها.</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>تقدّم القراءة</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>الإجابة: {text}</translation>
    </message>
    <message>
        <source>{phase} · {percent} %</source>
        <translation>{phase} · {percent} %</translation>
    </message>
    <message>
        <source>Not found in your documents</source>
        <translation>لم يوجد في مستنداتك</translation>
    </message>
    <message>
        <source>The files of this chat do not say anything about it.</source>
        <translation>ملفات هذه المحادثة لا تذكر شيئًا عنه.</translation>
    </message>
    <message>
        <source>Answer without documents</source>
        <translation>الإجابة دون مستندات</translation>
    </message>
    <message>
        <source>Stopped. What was written until then is kept.</source>
        <translation>أُوقفت. ما كُتب حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>Aquifer ended while this answer was being written.</source>
        <translation>انتهى Aquifer أثناء كتابة هذه الإجابة.</translation>
    </message>
    <message>
        <source>The answer reached its longest length. “Continue” goes on; Settings › Longest answer raises it.</source>
        <translation>بلغت الإجابة أقصى طول لها. «متابعة» تكملها؛ والإعدادات › أطول إجابة ترفع الحد.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>فشلت الإجابة.</translation>
    </message>
    <message>
        <source>Searched only {documents}</source>
        <translation>بُحث في {documents} فقط</translation>
    </message>
    <message>
        <source>Ask again in all documents</source>
        <translation>السؤال من جديد في كل المستندات</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>سؤال كل المستندات</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more source</source>
        <comment>Show %n more sources</comment>
        <translation>
            <numerusform>إظهار %n مصدر آخر</numerusform>
            <numerusform>إظهار مصدر آخر</numerusform>
            <numerusform>إظهار مصدرين آخرين</numerusform>
            <numerusform>إظهار %n مصادر أخرى</numerusform>
            <numerusform>إظهار %n مصدرًا آخر</numerusform>
            <numerusform>إظهار %n مصدر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {excerpts} from {files}</source>
        <translation>تمت قراءة {excerpts} من {files}</translation>
    </message>
    <message>
        <source>Read {excerpts} from {number} of {files}</source>
        <translation>تمت قراءة {excerpts} من {number} من أصل {files}</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>قراءة الكل</translation>
    </message>
    <message>
        <source>Put this question to each document on its own</source>
        <translation>طرح هذا السؤال على كل مستند على حدة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Copy the answer with its sources, or drag it into another window</source>
        <translation>انسخ الإجابة مع مصادرها، أو اسحبها إلى نافذة أخرى</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>متابعة الإجابة</translation>
    </message>
    <message>
        <source>Compare with another model…</source>
        <translation>المقارنة بنموذج آخر…</translation>
    </message>
    <message>
        <source>Delete this answer and what follows</source>
        <translation>حذف هذه الإجابة وما يليها</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>{model} (loaded)</source>
        <translation>{model} (محمّل)</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>لا يوجد نموذج</translation>
    </message>
    <message>
        <source>First answer, of {model}</source>
        <translation>الإجابة الأولى، من {model}</translation>
    </message>
    <message>
        <source>Second answer, of {model}</source>
        <translation>الإجابة الثانية، من {model}</translation>
    </message>
    <message>
        <source>Go on with the first answer, of {model}</source>
        <translation>المتابعة بالإجابة الأولى، من {model}</translation>
    </message>
    <message>
        <source>Go on with the second answer, of {model}</source>
        <translation>المتابعة بالإجابة الثانية، من {model}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>The chat goes on with this one</source>
        <translation>تتابع المحادثة بهذه الإجابة</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>المتابعة بهذه</translation>
    </message>
    <message>
        <source>Not scored yet. Click to have a reward model score both answers.</source>
        <translation>لم تُقيَّم بعد. انقر كي يقيّم نموذج مكافأة الإجابتين.</translation>
    </message>
    <message>
        <source>No score. {reason}</source>
        <translation>بلا درجة. {reason}</translation>
    </message>
    <message>
        <source>{speed:.1f} tok/s</source>
        <translation>{speed:.1f} رمز/ث</translation>
    </message>
    <message>
        <source>Score {score:.2f}</source>
        <translation>الدرجة {score:.2f}</translation>
    </message>
    <message>
        <source>What the reward model gives this answer; higher is better.</source>
        <translation>ما يمنحه نموذج المكافأة لهذه الإجابة؛ الأعلى أفضل.</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>إجابتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>النموذج المحمّل</translation>
    </message>
    <message>
        <source>Attach as document</source>
        <translation>إرفاق كمستند</translation>
    </message>
    <message>
        <source>Keep in the question</source>
        <translation>إبقاء في السؤال</translation>
    </message>
    <message numerus="yes">
        <source>A long text was pasted ({count:,} character).</source>
        <comment>A long text was pasted ({count:,} characters).</comment>
        <translation>
            <numerusform>أُلصق نص طويل ({count:,} محرف).</numerusform>
            <numerusform>أُلصق نص طويل (محرف واحد).</numerusform>
            <numerusform>أُلصق نص طويل (محرفان).</numerusform>
            <numerusform>أُلصق نص طويل ({count:,} محارف).</numerusform>
            <numerusform>أُلصق نص طويل ({count:,} محرفًا).</numerusform>
            <numerusform>أُلصق نص طويل ({count:,} محرف).</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>نصوص تنهي الإجابة</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>إبداعي</translation>
    </message>
    <message>
        <source>Empty: that of the settings</source>
        <translation>فارغ: كما في الإعدادات</translation>
    </message>
    <message>
        <source>Empty: free text. Otherwise {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>فارغ: نص حر. وإلا {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>{value} (settings)</source>
        <translation>{value} (الإعدادات)</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a number.</source>
        <translation>{field}: «{typed}» ليس رقمًا.</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a whole number.</source>
        <translation>{field}: «{typed}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Fields of the preset</source>
        <translation>حقول الإعداد المسبق</translation>
    </message>
    <message>
        <source>What is left empty is taken from the settings.</source>
        <translation>ما يُترك فارغًا يؤخذ من الإعدادات.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>إعداد مسبق جديد</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>حُفظ «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>أُزيل «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مضمّنة</translation>
    </message>
    <message>
        <source>A question is being edited</source>
        <translation>يجري تحرير سؤال</translation>
    </message>
    <message>
        <source>Editing a question. Sending begins a new branch; the old one stays.</source>
        <translation>تحرير سؤال. الإرسال يبدأ فرعًا جديدًا، ويبقى القديم.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>أنت: {text}</translation>
    </message>
    <message>
        <source>The model reads this chat from here on: what stands above no longer fits.</source>
        <translation>يقرأ النموذج هذه المحادثة من هنا فصاعدًا: ما فوقه لم يعد يتسع له.</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>الإجابة عن هذا السؤال</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>تحرير هذا السؤال</translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation>نسخ هذا السؤال</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>حذف هذا السؤال وما يليه</translation>
    </message>
    <message>
        <source>When is the workshop open?</source>
        <translation>متى تفتح الورشة؟</translation>
    </message>
    <message>
        <source>How many bicycles were repaired in 2025?</source>
        <translation>كم دراجة أُصلحت في عام 2025؟</translation>
    </message>
    <message>
        <source>When is a chain replaced?</source>
        <translation>متى تُستبدل السلسلة؟</translation>
    </message>
    <message>
        <source>What is “{document}” about?</source>
        <translation>عمّ يتحدث «{document}»؟</translation>
    </message>
    <message>
        <source>What are the most important figures?</source>
        <translation>ما أهم الأرقام؟</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>جارٍ الرد</translation>
    </message>
    <message>
        <source>Reading {excerpts} from {files}</source>
        <translation>قراءة {excerpts} من {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n excerpt</source>
        <comment>%n excerpts</comment>
        <translation>
            <numerusform>%n مقتطف</numerusform>
            <numerusform>مقتطف واحد</numerusform>
            <numerusform>مقتطفين</numerusform>
            <numerusform>%n مقتطفات</numerusform>
            <numerusform>%n مقتطفًا</numerusform>
            <numerusform>%n مقتطف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model is told before this chat, from the next question on. It stands above the preset and the settings; empty means as they say.</source>
        <translation>ما يُقال للنموذج قبل هذه المحادثة، ابتداءً من السؤال التالي. له الأولوية على الإعداد المسبق والإعدادات؛ وإن تُرك فارغًا فكما هو فيها.</translation>
    </message>
    <message>
        <source>System prompt of this chat</source>
        <translation>موجّه النظام لهذه المحادثة</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>You are …</source>
        <translation>أنت …</translation>
    </message>
    <message>
        <source>Use for this chat</source>
        <translation>استخدام لهذه المحادثة</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>بلا موجّه خاص</translation>
    </message>
    <message>
        <source>Temporary chat. Nothing of it is written to disk; it is gone when you close it or the program.</source>
        <translation>محادثة مؤقتة. لا يُكتب منها شيء على القرص، وتزول عند إغلاقها أو إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>ما فكّر فيه النموذج</translation>
    </message>
    <message>
        <source>{thoughts} Show what the model thought</source>
        <translation>{thoughts} إظهار ما فكّر فيه النموذج</translation>
    </message>
    <message>
        <source>{thoughts} Hide what the model thought</source>
        <translation>{thoughts} إخفاء ما فكّر فيه النموذج</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>فكّر لحظة</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>فكّر {seconds:.0f} ث</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>إجابة جيدة</translation>
    </message>
    <message>
        <source>Good answer: chosen, click to take it back</source>
        <translation>إجابة جيدة: مختارة، انقر للتراجع عنها</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>إجابة سيئة</translation>
    </message>
    <message>
        <source>Bad answer: chosen, click to take it back</source>
        <translation>إجابة سيئة: مختارة، انقر للتراجع عنها</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>Version of the question before</source>
        <translation>النسخة السابقة من السؤال</translation>
    </message>
    <message>
        <source>Version of the answer before</source>
        <translation>النسخة السابقة من الإجابة</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>النسخة التالية من السؤال</translation>
    </message>
    <message>
        <source>Next version of the answer</source>
        <translation>النسخة التالية من الإجابة</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>النسخة {number} من {count}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. Its chats stay.</source>
        <translation>حُذف المجلد «{name}». تبقى محادثاته.</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. It was empty.</source>
        <translation>حُذف المجلد «{name}». كان فارغًا.</translation>
    </message>
    <message>
        <source>The temporary chat is closed. Nothing of it is left.</source>
        <translation>أُغلقت المحادثة المؤقتة. لم يبقَ منها شيء.</translation>
    </message>
    <message>
        <source>Chat deleted. It stays in the trash for 30 days.</source>
        <translation>حُذفت المحادثة. تبقى في سلة المهملات 30 يومًا.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>يوجد ملف باسم {name} مسبقًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>جارٍ كتابة {name} …</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>The chat is in {file}</source>
        <translation>المحادثة في {file}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>This report stays on this computer: Aquifer sends nothing. It holds versions, the place in the program, and the last of the log without values; no word of your documents and chats. Read it before you pass it on.</source>
        <translation>يبقى هذا التقرير على هذا الحاسوب: لا يرسل Aquifer شيئًا. فيه الإصدارات، والموضع في البرنامج، وآخر السجل دون قيم؛ ولا كلمة من مستنداتك ومحادثاتك. اقرأه قبل أن تعطيه لغيرك.</translation>
    </message>
    <message>
        <source>Your chats and documents are on disk as they were shown.</source>
        <translation>محادثاتك ومستنداتك على القرص كما ظهرت.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>تقرير العطل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved: {cause}.</source>
        <translation>تعذّر الحفظ: {cause}.</translation>
    </message>
    <message>
        <source>while it was starting</source>
        <translation>أثناء بدء التشغيل</translation>
    </message>
    <message>
        <source>while it was loading the model {name}</source>
        <translation>أثناء تحميل النموذج {name}</translation>
    </message>
    <message>
        <source>while an answer was written by {name}</source>
        <translation>أثناء كتابة إجابة بالنموذج {name}</translation>
    </message>
    <message>
        <source>while it was opening the page {name}</source>
        <translation>أثناء فتح الصفحة {name}</translation>
    </message>
    <message>
        <source>while it was opening a chat</source>
        <translation>أثناء فتح محادثة</translation>
    </message>
    <message>
        <source>while it was showing the document {name}</source>
        <translation>أثناء عرض المستند {name}</translation>
    </message>
    <message>
        <source>while it was reading files</source>
        <translation>أثناء قراءة ملفات</translation>
    </message>
    <message>
        <source>while it was loading the model that was chosen</source>
        <translation>أثناء تحميل النموذج المختار</translation>
    </message>
    <message>
        <source>while an answer was written</source>
        <translation>أثناء كتابة إجابة</translation>
    </message>
    <message>
        <source>while it was opening the page that was chosen</source>
        <translation>أثناء فتح الصفحة المختارة</translation>
    </message>
    <message>
        <source>while it was showing the document that was chosen</source>
        <translation>أثناء عرض المستند المختار</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>الضبط الدقيق</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What was going on</source>
        <translation>ما كان يجري</translation>
    </message>
    <message>
        <source>Error (its message is left out: it may quote a text)</source>
        <translation>الخطأ (نص رسالته محذوف، فقد يقتبس من نصوصك)</translation>
    </message>
    <message>
        <source>Stacks at the crash</source>
        <translation>المكدسات عند العطل</translation>
    </message>
    <message>
        <source>The last of the log, without values</source>
        <translation>آخر السجل، دون قيم</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>(not named here)</source>
        <translation>(لا يُذكر هنا)</translation>
    </message>
    <message>
        <source>Aquifer ended unexpectedly</source>
        <translation>انتهى Aquifer على نحو غير متوقع</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer ({kind})</source>
        <translation>حدث خلل داخل Aquifer ({kind})</translation>
    </message>
    <message>
        <source>It is not opened again by itself.</source>
        <translation>لا يُفتح من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Safe mode: no model is loaded, no chat is opened and no file is read by itself.</source>
        <translation>الوضع الآمن: لا يُحمَّل نموذج ولا تُفتح محادثة ولا يُقرأ ملف تلقائيًا.</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some} و{more}</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly.</source>
        <translation>انتهى Aquifer في المرة السابقة على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly {when}.</source>
        <translation>انتهى Aquifer في المرة السابقة على نحو غير متوقع {when}.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>opening the chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Left out this time: {steps}.</source>
        <translation>تُخطّي هذه المرة: {steps}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>إبقاء ما هو هنا</translation>
    </message>
    <message>
        <source>Go back to {day} …</source>
        <translation>العودة إلى {day} …</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>The damaged file is kept whole: {folder}</source>
        <translation>الملف التالف محفوظ كاملًا: {folder}</translation>
    </message>
    <message>
        <source>At the next start {name} is put back from the restore point.</source>
        <translation>عند البدء التالي يُستعاد {name} من نقطة الاستعادة.</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again to do it now; Settings, Backups takes it back.</source>
        <translation>أغلق Aquifer وشغّله من جديد ليتم ذلك الآن؛ ويمكن التراجع عنه في الإعدادات، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Close Aquifer</source>
        <translation>إغلاق Aquifer</translation>
    </message>
    <message>
        <source>Add to {collection}</source>
        <translation>إضافة إلى {collection}</translation>
    </message>
    <message>
        <source>Kept in your documents, for all chats</source>
        <translation>تُحفظ في مستنداتك، لكل المحادثات</translation>
    </message>
    <message>
        <source>Where they are: files and folders are not copied</source>
        <translation>في أماكنها: لا تُنسخ الملفات والمجلدات</translation>
    </message>
    <message>
        <source>Use these models</source>
        <translation>استخدام هذه النماذج</translation>
    </message>
    <message>
        <source>Read where they are; nothing is changed in them</source>
        <translation>تُقرأ في أماكنها، ولا يتغير فيها شيء</translation>
    </message>
    <message>
        <source>Use as training data</source>
        <translation>استخدام كبيانات تدريب</translation>
    </message>
    <message>
        <source>Files and folders are read for this chat only</source>
        <translation>تُقرأ الملفات والمجلدات لهذه المحادثة فقط</translation>
    </message>
    <message>
        <source>Attach to this chat</source>
        <translation>إرفاق بهذه المحادثة</translation>
    </message>
    <message>
        <source>Rows of {table}</source>
        <translation>صفوف {table}</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>أعمدة {table}</translation>
    </message>
    <message>
        <source>{text}, best</source>
        <translation>{text}، الأفضل</translation>
    </message>
    <message>
        <source>What is put right in every text before it is checked. The last four harm a model that is to write text; they are for other uses.</source>
        <translation>ما يُصحَّح في كل نص قبل فحصه. الأربعة الأخيرة تضر بنموذج يُراد له أن يكتب نصوصًا؛ فهي لاستخدامات أخرى.</translation>
    </message>
    <message>
        <source>Rows that say what an earlier row says, word for word or nearly. The first one stays.</source>
        <translation>صفوف تقول ما قاله صف سابق، حرفيًا أو تقريبًا. يبقى الأول.</translation>
    </message>
    <message>
        <source>Training rows that are like a validation row: they would make the validation look better than it is.</source>
        <translation>صفوف تدريب تشبه صفًا من صفوف التحقّق: كانت ستجعل التحقّق يبدو أفضل مما هو.</translation>
    </message>
    <message>
        <source>Examples that are longer than what the run reads at once.</source>
        <translation>أمثلة أطول مما تقرؤه الجولة دفعة واحدة.</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>أحرف صغيرة</translation>
    </message>
    <message>
        <source>punctuation removed</source>
        <translation>حذف علامات الترقيم</translation>
    </message>
    <message>
        <source>stop words removed</source>
        <translation>حذف الكلمات الوظيفية</translation>
    </message>
    <message>
        <source>special characters removed</source>
        <translation>حذف المحارف الخاصة</translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation>المكررات المطابقة</translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation>المكررات المتقاربة</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Length for {model}</source>
        <translation>الطول لـ {model}</translation>
    </message>
    <message>
        <source>Leaks to the validation</source>
        <translation>التسرّب إلى التحقّق</translation>
    </message>
    <message>
        <source>This harms a model that is to write text: {changes}.</source>
        <translation>هذا يضر بنموذج يُراد له أن يكتب نصوصًا: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{passing:,} of {count:,} example pass all checks.</source>
        <comment>{passing:,} of {count:,} examples pass all checks.</comment>
        <translation>
            <numerusform>يجتاز كل الفحوص {passing:,} من {count:,} مثال.</numerusform>
            <numerusform>يجتاز كل الفحوص {passing:,} من مثال واحد.</numerusform>
            <numerusform>يجتاز كل الفحوص {passing:,} من مثالين.</numerusform>
            <numerusform>يجتاز كل الفحوص {passing:,} من {count:,} أمثلة.</numerusform>
            <numerusform>يجتاز كل الفحوص {passing:,} من {count:,} مثالًا.</numerusform>
            <numerusform>يجتاز كل الفحوص {passing:,} من {count:,} مثال.</numerusform>
        </translation>
    </message>
    <message>
        <source>{check}: {part} and {other_part}</source>
        <translation>{check}: {part} و{other_part}</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a step</comment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Rows that cannot be read, or make no example.</source>
        <translation>صفوف لا يمكن قراءتها، أو لا يتكوّن منها مثال.</translation>
    </message>
    <message>
        <source>The model has no chat template of its own.</source>
        <translation>ليس للنموذج قالب محادثة خاص به.</translation>
    </message>
    <message>
        <source>All examples together have {tokens}, {longer}.</source>
        <translation>في كل الأمثلة معًا {tokens}، {longer}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tokens</source>
        <comment>{count:,} tokens</comment>
        <translation>
            <numerusform>{count:,} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{count:,} رموز</numerusform>
            <numerusform>{count:,} رمزًا</numerusform>
            <numerusform>{count:,} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them are longer</source>
        <comment>{count:,} of them are longer</comment>
        <translation>
            <numerusform>{count:,} منها أطول</numerusform>
            <numerusform>واحد منها أطول</numerusform>
            <numerusform>اثنان منها أطول</numerusform>
            <numerusform>{count:,} منها أطول</numerusform>
            <numerusform>{count:,} منها أطول</numerusform>
            <numerusform>{count:,} منها أطول</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>إضافة فحص</translation>
    </message>
    <message>
        <source>Add a check…</source>
        <translation>إضافة فحص…</translation>
    </message>
    <message>
        <source>Model the examples must fit</source>
        <translation>النموذج الذي يجب أن تناسبه الأمثلة</translation>
    </message>
    <message>
        <source>Fits any model</source>
        <translation>يناسب أي نموذج</translation>
    </message>
    <message>
        <source>Count tokens as this model does, and leave out or cut what it cannot read at once</source>
        <translation>تُعدّ الرموز كما يعدّها هذا النموذج، ويُستبعد أو يُقصّ ما لا يستطيع قراءته دفعة واحدة</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>اسم مجموعة البيانات</translation>
    </message>
    <message>
        <source>Percent held back for validation</source>
        <translation>النسبة المئوية المحجوزة للتحقّق</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص من جديد</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>before the share kept for validation</comment>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>This value makes no sense here.</source>
        <translation>لا معنى لهذه القيمة هنا.</translation>
    </message>
    <message>
        <source>Fits {model}</source>
        <translation>يناسب {model}</translation>
    </message>
    <message>
        <source>Check again to see what it leaves out, or prepare the set as it is set now.</source>
        <translation>أعِد الفحص لترى ما يُستبعد، أو حضّر المجموعة بالإعدادات الحالية.</translation>
    </message>
    <message>
        <source>What is set has changed since the data was checked.</source>
        <translation>تغيّرت الإعدادات منذ فحص البيانات.</translation>
    </message>
    <message>
        <source>Look at the step that leaves out most, and make its limits wider.</source>
        <translation>انظر إلى الخطوة التي تستبعد أكثر من غيرها ووسّع حدودها.</translation>
    </message>
    <message>
        <source>No example passes all checks, so there would be no set.</source>
        <translation>لا مثال يجتاز كل الفحوص، فلن تكون هناك مجموعة بيانات.</translation>
    </message>
    <message>
        <source>Context (a passage)</source>
        <translation>سياق (مقطع)</translation>
    </message>
    <message>
        <source>Long text, alone</source>
        <translation>نص طويل، وحده</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>الإجابة الأفضل</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>الإجابة الأسوأ</translation>
    </message>
    <message>
        <source>Column of: {part}</source>
        <translation>عمود: {part}</translation>
    </message>
    <message>
        <source>One question for all rows</source>
        <translation>سؤال واحد لكل الصفوف</translation>
    </message>
    <message>
        <source>One question for all rows, where no column has one</source>
        <translation>سؤال واحد لكل الصفوف، إن لم يوجد في عمود</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>استخدام هذه الأعمدة</translation>
    </message>
    <message>
        <source>What is in which column?</source>
        <translation>ماذا في كل عمود؟</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>لا عمود</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>الجولات المقارَنة</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>أي منحنى</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>الإعدادات المختلفة</translation>
    </message>
    <message>
        <source>All settings are the same.</source>
        <translation>كل الإعدادات متطابقة.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Tick the runs to compare</source>
        <translation>حدّد الجولات التي تريد مقارنتها</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run can be told apart in one chart.</source>
        <comment>At most %n runs can be told apart in one chart.</comment>
        <translation>
            <numerusform>يمكن التمييز في رسم واحد بين %n جولة على الأكثر.</numerusform>
            <numerusform>يمكن التمييز في رسم واحد بين جولة واحدة على الأكثر.</numerusform>
            <numerusform>يمكن التمييز في رسم واحد بين جولتين على الأكثر.</numerusform>
            <numerusform>يمكن التمييز في رسم واحد بين %n جولات على الأكثر.</numerusform>
            <numerusform>يمكن التمييز في رسم واحد بين %n جولة على الأكثر.</numerusform>
            <numerusform>يمكن التمييز في رسم واحد بين %n جولة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick two runs or more.</source>
        <translation>حدّد جولتين أو أكثر.</translation>
    </message>
    <message>
        <source>There are not two runs to compare yet.</source>
        <translation>لا توجد بعدُ جولتان للمقارنة.</translation>
    </message>
    <message>
        <source>These runs have no values yet.</source>
        <translation>ليس لهذه الجولات قيم بعد.</translation>
    </message>
    <message>
        <source>Their curves come when they have taken steps.</source>
        <translation>تظهر منحنياتها بعد أن تخطو بعض الخطوات.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدّل التعلّم</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>مقدار التدرّج</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>رموز في الثانية</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>من أين تأتي البيانات</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>مجموعة مستندات</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Pairs from documents…</source>
        <translation>أزواج من المستندات…</translation>
    </message>
    <message>
        <source>{pairs} are being removed with their texts.</source>
        <translation>تجري إزالة {pairs} مع نصوصها.</translation>
    </message>
    <message>
        <source>{set} goes to the trash.</source>
        <translation>تنتقل {set} إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Bring examples</source>
        <translation>إحضار أمثلة</translation>
    </message>
    <message>
        <source>Bring examples of what the model should do</source>
        <translation>أحضِر أمثلة على ما ينبغي أن يفعله النموذج</translation>
    </message>
    <message>
        <source>Questions with answers, conversations, texts with summaries, pairs of a better and a worse answer, or long texts: csv, json, jsonl, parquet, xlsx, zip, a folder of documents, a collection, your chats. Drop them here. Nothing is changed in your files, and nothing is left out before you have seen it.</source>
        <translation>أسئلة مع إجابات، أو محادثات، أو نصوص مع ملخصات، أو أزواج من إجابة أفضل وأخرى أسوأ، أو نصوص طويلة: csv، json، jsonl، parquet، xlsx، zip، أو مجلد مستندات، أو مجموعة، أو محادثاتك. أفلتها هنا. لا يتغير شيء في ملفاتك، ولا يُستبعد شيء قبل أن تراه.</translation>
    </message>
    <message>
        <source>A model writes questions with answers, or summaries, from a collection</source>
        <translation>يكتب نموذج أسئلة مع إجابات، أو ملخصات، من مجموعة مستندات</translation>
    </message>
    <message>
        <source>Then: see what would be left out and why, prepare the set, train on it, and chat with the tuned model.</source>
        <translation>بعد ذلك: انظر ما سيُستبعد ولماذا، وحضّر مجموعة البيانات، ودرّب عليها، وتحدّث مع النموذج المضبوط.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>There is no collection with documents yet</source>
        <translation>لا توجد بعدُ مجموعة فيها مستندات</translation>
    </message>
    <message>
        <source>Data ({patterns});;All files (*)</source>
        <translation>بيانات ({patterns});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>اختيار البيانات</translation>
    </message>
    <message>
        <source>Choose a folder with data or documents</source>
        <translation>اختيار مجلد فيه بيانات أو مستندات</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>المحوّل</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط الحفظ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>محوّل (LoRA)</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>كل الأوزان</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>Preference pairs (DPO)</source>
        <translation>أزواج تفضيل (DPO)</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>نموذج مكافأة</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW، 8-bit</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW، 8-bit، مقسّم إلى صفحات</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Before and after the training</source>
        <translation>قبل التدريب وبعده</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>4-bit (NF4)</source>
        <translation>4-bit (NF4)</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8-bit</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16-bit</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32-bit</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>A whole model each (DDP)</source>
        <translation>نموذج كامل لكل منها (DDP)</translation>
    </message>
    <message>
        <source>One model, cut up (FSDP)</source>
        <translation>نموذج واحد مقسّم (FSDP)</translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>قصّها</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Made when it is done</source>
        <translation>يُنشأ عند الانتهاء</translation>
    </message>
    <message>
        <source>GGUF model</source>
        <translation>نموذج GGUF</translation>
    </message>
    <message>
        <source>One file that runs in llama.cpp and here: the base with what was learnt in it</source>
        <translation>ملف واحد يعمل في llama.cpp وهنا: النموذج الأساسي وفيه ما تُعلِّم</translation>
    </message>
    <message>
        <source>Adapter as GGUF</source>
        <translation>المحوّل بصيغة GGUF</translation>
    </message>
    <message>
        <source>Small: switched on top of the base GGUF on the Models page</source>
        <translation>صغير: يُشغَّل فوق نموذج GGUF الأساسي في صفحة النماذج</translation>
    </message>
    <message>
        <source>Merged weights</source>
        <translation>أوزان مدمجة</translation>
    </message>
    <message>
        <source>A Hugging Face folder with the base and what was learnt in one</source>
        <translation>مجلد Hugging Face يجمع النموذج الأساسي وما تُعلِّم</translation>
    </message>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>محوّل (PEFT)</translation>
    </message>
    <message>
        <source>Small: a folder for transformers and PEFT</source>
        <translation>صغير: مجلد لـ transformers وPEFT</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>step {number}: {doing}</source>
        <translation>الخطوة {number}: {doing}</translation>
    </message>
    <message numerus="yes">
        <source>%n more waits</source>
        <comment>%n more wait</comment>
        <translation>
            <numerusform>%n أخرى تنتظر</numerusform>
            <numerusform>واحدة أخرى تنتظر</numerusform>
            <numerusform>اثنتان أخريان تنتظران</numerusform>
            <numerusform>%n أخرى تنتظر</numerusform>
            <numerusform>%n أخرى تنتظر</numerusform>
            <numerusform>%n أخرى تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase}, {done:,} of {all:,}</source>
        <translation>{phase}، {done:,} من {all:,}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Export it as a GGUF model first.</source>
        <translation>صدّره أولًا كنموذج GGUF.</translation>
    </message>
    <message>
        <source>The tuned model cannot be asked here.</source>
        <translation>لا يمكن سؤال النموذج المضبوط هنا.</translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation>جارٍ حساب ما تحتاج إليه…</translation>
    </message>
    <message>
        <source>Working out what they take…</source>
        <translation>جارٍ حساب ما تحتاج إليه كلها…</translation>
    </message>
    <message>
        <source>Use settings that fit</source>
        <translation>استخدام إعدادات مناسبة</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run, one after the other: about {time} in all.</source>
        <comment>{count:,} runs, one after the other: about {time} in all.</comment>
        <translation>
            <numerusform>{count:,} جولة، واحدة بعد الأخرى: نحو {time} إجمالًا.</numerusform>
            <numerusform>جولة واحدة: نحو {time} إجمالًا.</numerusform>
            <numerusform>جولتان، واحدة بعد الأخرى: نحو {time} إجمالًا.</numerusform>
            <numerusform>{count:,} جولات، واحدة بعد الأخرى: نحو {time} إجمالًا.</numerusform>
            <numerusform>{count:,} جولة، واحدة بعد الأخرى: نحو {time} إجمالًا.</numerusform>
            <numerusform>{count:,} جولة، واحدة بعد الأخرى: نحو {time} إجمالًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of them does not fit.</source>
        <comment>%n of them do not fit.</comment>
        <translation>
            <numerusform>%n منها لا تتسع لها الذاكرة.</numerusform>
            <numerusform>واحدة منها لا تتسع لها الذاكرة.</numerusform>
            <numerusform>اثنتان منها لا تتسع لهما الذاكرة.</numerusform>
            <numerusform>%n منها لا تتسع لها الذاكرة.</numerusform>
            <numerusform>%n منها لا تتسع لها الذاكرة.</numerusform>
            <numerusform>%n منها لا تتسع لها الذاكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes about {least} to {most}.</source>
        <translation>تحتاج كل منها إلى نحو {least} حتى {most}.</translation>
    </message>
    <message>
        <source>Each takes about {time}.</source>
        <translation>تحتاج كل منها إلى نحو {time}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Which setting takes several values</source>
        <translation>أي إعداد يأخذ عدة قيم</translation>
    </message>
    <message>
        <source>Its values, with commas between them</source>
        <translation>قيمه، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Take this setting out</source>
        <translation>إخراج هذا الإعداد</translation>
    </message>
    <message>
        <source>as in {values}</source>
        <translation>كما في {values}</translation>
    </message>
    <message>
        <source>values, with commas between them</source>
        <translation>قيم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Several values of a setting</source>
        <translation>عدة قيم لإعداد</translation>
    </message>
    <message>
        <source>Try several values of a setting</source>
        <translation>تجربة عدة قيم لإعداد</translation>
    </message>
    <message>
        <source>“{setting}” is there twice.</source>
        <translation>«{setting}» مذكور مرتين.</translation>
    </message>
    <message>
        <source>Put all its values on one line.</source>
        <translation>ضع كل قيمه في سطر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run: every combination of these values, one after the other.</source>
        <comment>{count:,} runs: every combination of these values, one after the other.</comment>
        <translation>
            <numerusform>{count:,} جولة: كل تركيبة من هذه القيم، واحدة بعد الأخرى.</numerusform>
            <numerusform>جولة واحدة: كل تركيبة من هذه القيم.</numerusform>
            <numerusform>جولتان: كل تركيبة من هذه القيم، واحدة بعد الأخرى.</numerusform>
            <numerusform>{count:,} جولات: كل تركيبة من هذه القيم، واحدة بعد الأخرى.</numerusform>
            <numerusform>{count:,} جولة: كل تركيبة من هذه القيم، واحدة بعد الأخرى.</numerusform>
            <numerusform>{count:,} جولة: كل تركيبة من هذه القيم، واحدة بعد الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With two values or more there is a run for each (at most %n run).</source>
        <comment>With two values or more there is a run for each (at most %n runs).</comment>
        <translation>
            <numerusform>مع قيمتين أو أكثر تكون جولة لكل قيمة (%n جولة على الأكثر).</numerusform>
            <numerusform>مع قيمتين أو أكثر تكون جولة لكل قيمة (جولة واحدة على الأكثر).</numerusform>
            <numerusform>مع قيمتين أو أكثر تكون جولة لكل قيمة (جولتان على الأكثر).</numerusform>
            <numerusform>مع قيمتين أو أكثر تكون جولة لكل قيمة (%n جولات على الأكثر).</numerusform>
            <numerusform>مع قيمتين أو أكثر تكون جولة لكل قيمة (%n جولة على الأكثر).</numerusform>
            <numerusform>مع قيمتين أو أكثر تكون جولة لكل قيمة (%n جولة على الأكثر).</numerusform>
        </translation>
    </message>
    <message>
        <source>The model that is loaded reads passages of your documents and writes what could be learnt of them. Each text keeps the page it is from. What has words or numbers that its passage does not have is left out, with the reason. Answers in your chats go first; it can be stopped at any time and goes on where it was.</source>
        <translation>يقرأ النموذج المحمّل مقاطع من مستنداتك ويكتب ما يمكن تعلّمه منها. ويحتفظ كل نص بالصفحة التي أُخذ منها. وما فيه كلمات أو أرقام ليست في مقطعه يُستبعد مع ذكر السبب. الإجابات في محادثاتك لها الأولوية؛ ويمكن الإيقاف في أي وقت ثم المتابعة من الموضع نفسه.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>أسئلة مع إجابات</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>ملخصات</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation>عدد المقاطع</translation>
    </message>
    <message>
        <source>all of them</source>
        <comment>passages</comment>
        <translation>كلها</translation>
    </message>
    <message>
        <source>spread over the collection; 0 for all of them</source>
        <translation>موزّعة على المجموعة؛ 0 تعني كلها</translation>
    </message>
    <message>
        <source>Harder questions, too</source>
        <translation>أسئلة أصعب أيضًا</translation>
    </message>
    <message>
        <source>Evolved instructions: the model rewrites each good question so that it asks for more, and answers it</source>
        <translation>تعليمات مطوّرة: يعيد النموذج صياغة كل سؤال جيد ليطلب أكثر، ثم يجيب عنه</translation>
    </message>
    <message>
        <source>evolved instructions, as WizardLM was made with</source>
        <translation>تعليمات مطوّرة، كما صُنع WizardLM</translation>
    </message>
    <message>
        <source>How many times each question is made harder</source>
        <translation>كم مرة يُصعَّب كل سؤال</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>كتابتها</translation>
    </message>
    <message>
        <source>Documents of</source>
        <comment>before the name of a collection</comment>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Written are</source>
        <comment>before what is to be written: questions, summaries</comment>
        <translation>يُكتب</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>before the name of a model</comment>
        <translation>يكتبها</translation>
    </message>
    <message>
        <source>Pairs from documents</source>
        <translation>أزواج من المستندات</translation>
    </message>
    <message>
        <source>the model that is chosen on the Models page; it is loaded first</source>
        <translation>النموذج المختار في صفحة النماذج؛ يُحمَّل أولًا</translation>
    </message>
    <message>
        <source>{model}, which is loaded. A model this small invents much, and few of its texts are kept.</source>
        <translation>{model}، وهو محمّل. نموذج بهذا الصغر يختلق كثيرًا، ولا يُحتفظ إلا بالقليل من نصوصه.</translation>
    </message>
    <message>
        <source>{model}, which is loaded</source>
        <translation>{model}، وهو محمّل</translation>
    </message>
    <message>
        <source>Add some on the Documents page.</source>
        <translation>أضف بعضها في صفحة المستندات.</translation>
    </message>
    <message>
        <source>There is no collection with documents yet.</source>
        <translation>لا توجد بعدُ مجموعة فيها مستندات.</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>حدّد ما ينبغي كتابته.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show {pairs}</source>
        <translation>إظهار {pairs}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Use as data</source>
        <translation>استخدام كبيانات</translation>
    </message>
    <message>
        <source>Remove {pairs}</source>
        <translation>إزالة {pairs}</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>ما استُبعد، ولماذا</translation>
    </message>
    <message>
        <source>Examples of what was left out</source>
        <translation>أمثلة على ما استُبعد</translation>
    </message>
    <message>
        <source>Why texts were left out</source>
        <translation>لماذا استُبعدت نصوص</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Pieces of pages</source>
        <translation>أجزاء صفحات</translation>
    </message>
    <message>
        <source>not asked about: {reason}</source>
        <translation>لم يُسأل عنه: {reason}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}، الصفحة {page}</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>كل مجموعات البيانات</translation>
    </message>
    <message>
        <source>the writing</source>
        <comment>Progress of the writing</comment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>What is finished is on disk at once: you may leave this page, and a stop keeps it.</source>
        <translation>ما اكتمل يُحفظ على القرص فورًا: يمكنك مغادرة هذه الصفحة، والإيقاف يُبقيه.</translation>
    </message>
    <message>
        <source>{before} wrote before, and {now} is loaded now: it writes all of them anew.</source>
        <translation>كتبها {before} من قبل، والمحمّل الآن {now}: سيكتبها كلها من جديد.</translation>
    </message>
    <message>
        <source>Stop, and load {model} to go on where it was.</source>
        <translation>أوقف وحمّل {model} للمتابعة من الموضع نفسه.</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>جارٍ الإيقاف؛ ما اكتمل محفوظ</translation>
    </message>
    <message>
        <source>Stopped before a new text was written.</source>
        <translation>توقّف قبل كتابة نص جديد.</translation>
    </message>
    <message>
        <source>A model this small invents much, and what it invents is left out: a larger one keeps more.</source>
        <translation>نموذج بهذا الصغر يختلق كثيرًا، وما يختلقه يُستبعد: النموذج الأكبر يُبقي أكثر.</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>سؤال وإجابة</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>harder question</source>
        <translation>سؤال أصعب</translation>
    </message>
    <message>
        <source>Pairs from {collection}</source>
        <translation>أزواج من {collection}</translation>
    </message>
    <message>
        <source>summaries of {passages}</source>
        <translation>ملخصات من {passages}</translation>
    </message>
    <message>
        <source>questions with answers and summaries of {passages}</source>
        <translation>أسئلة مع إجابات وملخصات من {passages}</translation>
    </message>
    <message>
        <source>questions with answers, made harder, and summaries of {passages}</source>
        <translation>أسئلة مع إجابات، مصعَّبة، وملخصات من {passages}</translation>
    </message>
    <message>
        <source>questions with answers of {passages}</source>
        <translation>أسئلة مع إجابات من {passages}</translation>
    </message>
    <message>
        <source>questions with answers, made harder of {passages}</source>
        <translation>أسئلة مع إجابات، مصعَّبة، من {passages}</translation>
    </message>
    <message>
        <source>every passage</source>
        <comment>questions and summaries of every passage</comment>
        <translation>كل المقاطع</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage</source>
        <comment>{count:,} passages</comment>
        <translation>
            <numerusform>{count:,} مقطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعين</numerusform>
            <numerusform>{count:,} مقاطع</numerusform>
            <numerusform>{count:,} مقطعًا</numerusform>
            <numerusform>{count:,} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>{wish}.</source>
        <comment>a sentence; it begins with a capital letter</comment>
        <translation>{wish}.</translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text a passage, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts a passage, and what the passage does not bear out is left out.</comment>
        <translation>
            <numerusform>{count:,} نص على الأكثر لكل مقطع، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>نص واحد على الأكثر لكل مقطع، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>نصان على الأكثر لكل مقطع، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>{count:,} نصوص على الأكثر لكل مقطع، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>{count:,} نصًا على الأكثر لكل مقطع، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>{count:,} نص على الأكثر لكل مقطع، وما لا يسنده المقطع يُستبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts, and what the passage does not bear out is left out.</comment>
        <translation>
            <numerusform>{count:,} نص على الأكثر، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>نص واحد على الأكثر، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>نصان على الأكثر، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>{count:,} نصوص على الأكثر، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>{count:,} نصًا على الأكثر، وما لا يسنده المقطع يُستبعد.</numerusform>
            <numerusform>{count:,} نص على الأكثر، وما لا يسنده المقطع يُستبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {count:,} passage</source>
        <comment>{done:,} of {count:,} passages</comment>
        <translation>
            <numerusform>{done:,} من {count:,} مقطع</numerusform>
            <numerusform>{done:,} من مقطع واحد</numerusform>
            <numerusform>{done:,} من مقطعين</numerusform>
            <numerusform>{done:,} من {count:,} مقاطع</numerusform>
            <numerusform>{done:,} من {count:,} مقطعًا</numerusform>
            <numerusform>{done:,} من {count:,} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written</source>
        <comment>{count:,} texts written</comment>
        <translation>
            <numerusform>كُتب {count:,} نص</numerusform>
            <numerusform>كُتب نص واحد</numerusform>
            <numerusform>كُتب نصان</numerusform>
            <numerusform>كُتبت {count:,} نصوص</numerusform>
            <numerusform>كُتب {count:,} نصًا</numerusform>
            <numerusform>كُتب {count:,} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} kept</source>
        <comment>{count:,} kept</comment>
        <translation>
            <numerusform>احتُفظ بـ {count:,}</numerusform>
            <numerusform>احتُفظ بـ {count:,}</numerusform>
            <numerusform>احتُفظ بـ {count:,}</numerusform>
            <numerusform>احتُفظ بـ {count:,}</numerusform>
            <numerusform>احتُفظ بـ {count:,}</numerusform>
            <numerusform>احتُفظ بـ {count:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} left out</source>
        <comment>{count:,} left out</comment>
        <translation>
            <numerusform>استُبعد {count:,}</numerusform>
            <numerusform>استُبعد {count:,}</numerusform>
            <numerusform>استُبعد {count:,}</numerusform>
            <numerusform>استُبعد {count:,}</numerusform>
            <numerusform>استُبعد {count:,}</numerusform>
            <numerusform>استُبعد {count:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>المستبعد: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written so far</source>
        <comment>{count:,} texts written so far</comment>
        <translation>
            <numerusform>كُتب {count:,} نص حتى الآن</numerusform>
            <numerusform>كُتب نص واحد حتى الآن</numerusform>
            <numerusform>كُتب نصان حتى الآن</numerusform>
            <numerusform>كُتبت {count:,} نصوص حتى الآن</numerusform>
            <numerusform>كُتب {count:,} نصًا حتى الآن</numerusform>
            <numerusform>كُتب {count:,} نص حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pair</source>
        <comment>{count:,} pairs</comment>
        <translation>
            <numerusform>{count:,} زوج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>{count:,} أزواج</numerusform>
            <numerusform>{count:,} زوجًا</numerusform>
            <numerusform>{count:,} زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them harder</source>
        <comment>{count:,} of them harder</comment>
        <translation>
            <numerusform>{count:,} منها أصعب</numerusform>
            <numerusform>{count:,} منها أصعب</numerusform>
            <numerusform>{count:,} منها أصعب</numerusform>
            <numerusform>{count:,} منها أصعب</numerusform>
            <numerusform>{count:,} منها أصعب</numerusform>
            <numerusform>{count:,} منها أصعب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} summary</source>
        <comment>{count:,} summaries</comment>
        <translation>
            <numerusform>{count:,} ملخص</numerusform>
            <numerusform>ملخص واحد</numerusform>
            <numerusform>ملخصان</numerusform>
            <numerusform>{count:,} ملخصات</numerusform>
            <numerusform>{count:,} ملخصًا</numerusform>
            <numerusform>{count:,} ملخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text are kept. It goes on where it was.</source>
        <comment>{count:,} texts are kept. It goes on where it was.</comment>
        <translation>
            <numerusform>حُفظ {count:,} نص. تستمر الكتابة من حيث توقفت.</numerusform>
            <numerusform>حُفظ نص واحد. تستمر الكتابة من حيث توقفت.</numerusform>
            <numerusform>حُفظ نصان. تستمر الكتابة من حيث توقفت.</numerusform>
            <numerusform>حُفظت {count:,} نصوص. تستمر الكتابة من حيث توقفت.</numerusform>
            <numerusform>حُفظ {count:,} نصًا. تستمر الكتابة من حيث توقفت.</numerusform>
            <numerusform>حُفظ {count:,} نص. تستمر الكتابة من حيث توقفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The writing was interrupted.</source>
        <translation>انقطعت الكتابة.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Of {count:,} text {kept} are kept.</source>
        <comment>Stopped. Of {count:,} texts {kept} are kept.</comment>
        <translation>
            <numerusform>توقّف. احتُفظ بـ {kept} من {count:,} نص.</numerusform>
            <numerusform>توقّف. احتُفظ بـ {kept} من نص واحد.</numerusform>
            <numerusform>توقّف. احتُفظ بـ {kept} من نصين.</numerusform>
            <numerusform>توقّف. احتُفظ بـ {kept} من {count:,} نصوص.</numerusform>
            <numerusform>توقّف. احتُفظ بـ {kept} من {count:,} نصًا.</numerusform>
            <numerusform>توقّف. احتُفظ بـ {kept} من {count:,} نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>تستمر من حيث توقفت.</translation>
    </message>
    <message numerus="yes">
        <source>None of {count:,} text is kept: the passages do not bear them out.</source>
        <comment>None of {count:,} texts is kept: the passages do not bear them out.</comment>
        <translation>
            <numerusform>لم يُحتفظ بشيء من {count:,} نص: المقاطع لا تسند ما كُتب.</numerusform>
            <numerusform>لم يُحتفظ بشيء من نص واحد: المقاطع لا تسند ما كُتب.</numerusform>
            <numerusform>لم يُحتفظ بشيء من نصين: المقاطع لا تسند ما كُتب.</numerusform>
            <numerusform>لم يُحتفظ بشيء من {count:,} نصوص: المقاطع لا تسند ما كُتب.</numerusform>
            <numerusform>لم يُحتفظ بشيء من {count:,} نصًا: المقاطع لا تسند ما كُتب.</numerusform>
            <numerusform>لم يُحتفظ بشيء من {count:,} نص: المقاطع لا تسند ما كُتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a larger model on the Models page and write them again.</source>
        <translation>حمّل نموذجًا أكبر في صفحة النماذج واكتبها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage of {collection}</source>
        <comment>{count:,} passages of {collection}</comment>
        <translation>
            <numerusform>{count:,} مقطع من {collection}</numerusform>
            <numerusform>مقطع واحد من {collection}</numerusform>
            <numerusform>مقطعان من {collection}</numerusform>
            <numerusform>{count:,} مقاطع من {collection}</numerusform>
            <numerusform>{count:,} مقطعًا من {collection}</numerusform>
            <numerusform>{count:,} مقطع من {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{out:,} of {count:,} text left out</source>
        <comment>{out:,} of {count:,} texts left out</comment>
        <translation>
            <numerusform>استُبعد {out:,} من {count:,} نص</numerusform>
            <numerusform>استُبعد {out:,} من نص واحد</numerusform>
            <numerusform>استُبعد {out:,} من نصين</numerusform>
            <numerusform>استُبعد {out:,} من {count:,} نصوص</numerusform>
            <numerusform>استُبعد {out:,} من {count:,} نصًا</numerusform>
            <numerusform>استُبعد {out:,} من {count:,} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} from {passages}; {left_out}.</source>
        <translation>{kept} من {passages}؛ {left_out}.</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>كتبها {model}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} new text in {time}</source>
        <comment>{count:,} new texts in {time}</comment>
        <translation>
            <numerusform>{count:,} نص جديد في {time}</numerusform>
            <numerusform>نص جديد واحد في {time}</numerusform>
            <numerusform>نصان جديدان في {time}</numerusform>
            <numerusform>{count:,} نصوص جديدة في {time}</numerusform>
            <numerusform>{count:,} نصًا جديدًا في {time}</numerusform>
            <numerusform>{count:,} نص جديد في {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate:.1f} a minute</source>
        <translation>{rate:.1f} في الدقيقة</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text from before</source>
        <comment>{count:,} texts from before</comment>
        <translation>
            <numerusform>{count:,} نص من قبل</numerusform>
            <numerusform>نص واحد من قبل</numerusform>
            <numerusform>نصان من قبل</numerusform>
            <numerusform>{count:,} نصوص من قبل</numerusform>
            <numerusform>{count:,} نصًا من قبل</numerusform>
            <numerusform>{count:,} نص من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model reads is shown when the run has looked at its first batch.</source>
        <translation>يظهر ما يقرؤه النموذج بعد أن تنظر الجولة في أول دفعة.</translation>
    </message>
    <message>
        <source>The text as the model reads it</source>
        <translation>النص كما يقرؤه النموذج</translation>
    </message>
    <message>
        <source>learnt: {text}</source>
        <translation>يُتعلَّم: {text}</translation>
    </message>
    <message>
        <source>only read: {text}</source>
        <translation>يُقرأ فقط: {text}</translation>
    </message>
    <message>
        <source>Highlighted and underlined is what the model learns to write; grey it only reads.</source>
        <translation>المُبرَز والمسطَّر هو ما يتعلّم النموذج كتابته؛ والرمادي يقرؤه فقط.</translation>
    </message>
    <message>
        <source>Of {tokens} in {rows} {share:.0%} are learnt; the longest row has {longest:,}.</source>
        <translation>من {tokens} في {rows} يُتعلَّم {share:.0%}؛ وفي أطول صف {longest:,}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} token</source>
        <comment>{count:,} tokens</comment>
        <translation>
            <numerusform>{count:,} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزين</numerusform>
            <numerusform>{count:,} رموز</numerusform>
            <numerusform>{count:,} رمزًا</numerusform>
            <numerusform>{count:,} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row</source>
        <comment>{count:,} rows</comment>
        <translation>
            <numerusform>{count:,} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفين</numerusform>
            <numerusform>{count:,} صفوف</numerusform>
            <numerusform>{count:,} صفًا</numerusform>
            <numerusform>{count:,} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row ({share:.1%}) is too long and is cut.</source>
        <comment>{count:,} rows ({share:.1%}) are too long and are cut.</comment>
        <translation>
            <numerusform>{count:,} صف ({share:.1%}) طويل جدًا ويُقصّ.</numerusform>
            <numerusform>صف واحد ({share:.1%}) طويل جدًا ويُقصّ.</numerusform>
            <numerusform>صفان ({share:.1%}) طويلان جدًا ويُقصّان.</numerusform>
            <numerusform>{count:,} صفوف ({share:.1%}) طويلة جدًا وتُقصّ.</numerusform>
            <numerusform>{count:,} صفًا ({share:.1%}) طويلة جدًا وتُقصّ.</numerusform>
            <numerusform>{count:,} صف ({share:.1%}) طويلة جدًا وتُقصّ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} is left out ({reasons}).</source>
        <comment>{count:,} are left out ({reasons}).</comment>
        <translation>
            <numerusform>استُبعد {count:,} ({reasons}).</numerusform>
            <numerusform>استُبعد {count:,} ({reasons}).</numerusform>
            <numerusform>استُبعد {count:,} ({reasons}).</numerusform>
            <numerusform>استُبعد {count:,} ({reasons}).</numerusform>
            <numerusform>استُبعد {count:,} ({reasons}).</numerusform>
            <numerusform>استُبعد {count:,} ({reasons}).</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer ends with {end_token}; rows are filled up with {padding_token}.</source>
        <translation>تنتهي الإجابة بـ {end_token}؛ وتُكمَّل الصفوف بـ {padding_token}.</translation>
    </message>
    <message>
        <source>Details are in the log of the data folder.</source>
        <translation>التفاصيل في السجل داخل مجلد البيانات.</translation>
    </message>
    <message>
        <source>1 · Data</source>
        <translation>1 · البيانات</translation>
    </message>
    <message>
        <source>2 · Checks</source>
        <translation>2 · الفحوص</translation>
    </message>
    <message>
        <source>3 · Set</source>
        <translation>3 · المجموعة</translation>
    </message>
    <message>
        <source>the data</source>
        <comment>Progress of the data</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>مجموعة بيانات جديدة</translation>
    </message>
    <message>
        <source>No pipeline can be made of these sources.</source>
        <translation>لا يمكن تكوين مسار معالجة من هذه المصادر.</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>جارٍ فحص البيانات</translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation>جارٍ تحضير مجموعة البيانات</translation>
    </message>
    <message>
        <source>Begin with a letter or a digit; then letters, digits, spaces, dots, dashes (at most 80).</source>
        <translation>ابدأ بحرف أو رقم، ثم أحرف وأرقام ومسافات ونقاط وشرطات (80 على الأكثر).</translation>
    </message>
    <message>
        <source>This name cannot be used for a set.</source>
        <translation>لا يمكن استخدام هذا الاسم لمجموعة بيانات.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} examples</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>{count:,} أمثلة</numerusform>
            <numerusform>{count:,} مثالًا</numerusform>
            <numerusform>{count:,} مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>الخطوة {step}</translation>
    </message>
    <message>
        <source>Preset {name}. {about}</source>
        <translation>الإعداد المسبق {name}. {about}</translation>
    </message>
    <message>
        <source>Quick try</source>
        <translation>تجربة سريعة</translation>
    </message>
    <message>
        <source>A few dozen steps on short examples: shows in minutes whether the data teaches anything.</source>
        <translation>بضع عشرات من الخطوات على أمثلة قصيرة: تُظهر خلال دقائق هل تعلّم البيانات شيئًا.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Three times through the data with an adapter of rank 16. Right for most sets.</source>
        <translation>ثلاث مرات عبر البيانات بمحوّل رتبته 16. مناسب لمعظم مجموعات البيانات.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>متأنٍّ</translation>
    </message>
    <message>
        <source>A larger adapter that learns more slowly, and more measurements. Takes about twice as long.</source>
        <translation>محوّل أكبر يتعلّم أبطأ، وقياسات أكثر. يستغرق نحو ضعف الوقت.</translation>
    </message>
    <message>
        <source>{data} on {model}</source>
        <translation>{data} على {model}</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Another folder or file…</source>
        <translation>مجلد أو ملف آخر…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>اسم الجولة</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Show every setting of the run</source>
        <translation>إظهار كل إعدادات الجولة</translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation>حفظ الإعدادات باسم…</translation>
    </message>
    <message>
        <source>Starting the run…</source>
        <translation>جارٍ بدء الجولة…</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>التعلّم من</translation>
    </message>
    <message>
        <source>How much effort?</source>
        <translation>ما مقدار الجهد؟</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>There is no model to tune yet.</source>
        <translation>لا يوجد نموذج لضبطه بعد.</translation>
    </message>
    <message>
        <source>There is no data set yet.</source>
        <translation>لا توجد مجموعة بيانات بعد.</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>أضف واحدًا في صفحة النماذج.</translation>
    </message>
    <message>
        <source>Prepare one under Data first.</source>
        <translation>حضّر واحدة أولًا في «البيانات».</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>مضبوط يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n run</source>
        <comment>Start %n runs</comment>
        <translation>
            <numerusform>بدء %n جولة</numerusform>
            <numerusform>بدء جولة واحدة</numerusform>
            <numerusform>بدء جولتين</numerusform>
            <numerusform>بدء %n جولات</numerusform>
            <numerusform>بدء %n جولة</numerusform>
            <numerusform>بدء %n جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>اختيار مجلد نموذج</translation>
    </message>
    <message>
        <source>This name cannot be used for a run.</source>
        <translation>لا يمكن استخدام هذا الاسم لجولة.</translation>
    </message>
    <message>
        <source>It goes on with {examples}, {batches} and at most {tokens}.</source>
        <translation>تستمر بـ {examples} و{batches} و{tokens} على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n example a batch</source>
        <comment>%n examples a batch</comment>
        <translation>
            <numerusform>%n مثال في كل دفعة</numerusform>
            <numerusform>مثال واحد في كل دفعة</numerusform>
            <numerusform>مثالين في كل دفعة</numerusform>
            <numerusform>%n أمثلة في كل دفعة</numerusform>
            <numerusform>%n مثالًا في كل دفعة</numerusform>
            <numerusform>%n مثال في كل دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch a step</source>
        <comment>%n batches a step</comment>
        <translation>
            <numerusform>%n دفعة في كل خطوة</numerusform>
            <numerusform>دفعة واحدة في كل خطوة</numerusform>
            <numerusform>دفعتين في كل خطوة</numerusform>
            <numerusform>%n دفعات في كل خطوة</numerusform>
            <numerusform>%n دفعة في كل خطوة</numerusform>
            <numerusform>%n دفعة في كل خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>ما تقرؤه</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>التحدّث معه</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>جولة جديدة منها</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Settings of the run as YAML</source>
        <translation>إعدادات الجولة بصيغة YAML</translation>
    </message>
    <message>
        <source>Stopping at the next step, with a checkpoint</source>
        <translation>تتوقف عند الخطوة التالية، مع نقطة حفظ</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>فشلت الجولة.</translation>
    </message>
    <message>
        <source>Notices ({number})</source>
        <translation>التنبيهات ({number})</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا يوجد شيء.</translation>
    </message>
    <message>
        <source>Part of the run</source>
        <translation>جزء من الجولة</translation>
    </message>
    <message>
        <source>Settings, logs, answers (zip)…</source>
        <translation>الإعدادات والسجلات والإجابات (zip)…</translation>
    </message>
    <message>
        <source>The window may be closed: the run goes on, and its curves are here when you come back.</source>
        <translation>يمكن إغلاق النافذة: تستمر الجولة، وتجد منحنياتها هنا عند عودتك.</translation>
    </message>
    <message>
        <source>It waits until the run before it is done. The window may be closed meanwhile.</source>
        <translation>تنتظر حتى تنتهي الجولة التي قبلها. يمكن إغلاق النافذة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Step {step:,} of {steps:,}</source>
        <translation>الخطوة {step:,} من {steps:,}</translation>
    </message>
    <message>
        <source>Step {step:,}</source>
        <translation>الخطوة {step:,}</translation>
    </message>
    <message>
        <source>epoch {epoch:.2g}</source>
        <translation>الدورة {epoch:.2g}</translation>
    </message>
    <message>
        <source>loss {loss:.3f}</source>
        <translation>الخسارة {loss:.3f}</translation>
    </message>
    <message>
        <source>{speed:,.0f} tokens/s</source>
        <translation>{speed:,.0f} رمز/ث</translation>
    </message>
    <message>
        <source>{model} learns {data}</source>
        <translation>{model} يتعلّم {data}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>{count:,} أمثلة</numerusform>
            <numerusform>{count:,} مثالًا</numerusform>
            <numerusform>{count:,} مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>{examples}, {held:,} for validation</source>
        <translation>{examples}، منها {held:,} للتحقّق</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>{learning} of {all} weights learn</source>
        <translation>تتعلّم {learning} من {all} من الأوزان</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>انتهت.</translation>
    </message>
    <message>
        <source>Finished in {time}.</source>
        <translation>انتهت خلال {time}.</translation>
    </message>
    <message>
        <source>Stopped after step {step:,}. What was learnt is kept.</source>
        <translation>توقفت بعد الخطوة {step:,}. ما تُعلِّم محفوظ.</translation>
    </message>
    <message>
        <source>The run was interrupted: its process is gone.</source>
        <translation>انقطعت الجولة: عمليتها لم تعد موجودة.</translation>
    </message>
    <message>
        <source>It can go on from step {step:,}.</source>
        <translation>يمكن متابعتها من الخطوة {step:,}.</translation>
    </message>
    <message>
        <source>The validation loss fell: {before:.3f} before, {now:.3f} now.</source>
        <translation>انخفضت خسارة التحقّق: كانت {before:.3f}، وهي الآن {now:.3f}.</translation>
    </message>
    <message>
        <source>The validation loss did not fall: {before:.3f} before, {now:.3f} now.</source>
        <translation>لم تنخفض خسارة التحقّق: كانت {before:.3f}، وهي الآن {now:.3f}.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}، الإصدار {version}</translation>
    </message>
    <message>
        <source>{billions:.1f} B</source>
        <translation>{billions:.1f} مليار</translation>
    </message>
    <message>
        <source>{millions:.1f} M</source>
        <translation>{millions:.1f} مليون</translation>
    </message>
    <message>
        <source>Open settings file…</source>
        <translation>فتح ملف إعدادات…</translation>
    </message>
    <message>
        <source>The settings of {name} are in the form.</source>
        <translation>إعدادات {name} الآن في الاستمارة.</translation>
    </message>
    <message>
        <source>Starting run {number} of {all}…</source>
        <translation>جارٍ بدء الجولة {number} من {all}…</translation>
    </message>
    <message numerus="yes">
        <source>{started:,} of %n run was started.</source>
        <comment>{started:,} of %n runs were started.</comment>
        <translation>
            <numerusform>بدأت {started:,} من %n جولة.</numerusform>
            <numerusform>بدأت {started:,} من جولة واحدة.</numerusform>
            <numerusform>بدأت {started:,} من جولتين.</numerusform>
            <numerusform>بدأت {started:,} من %n جولات.</numerusform>
            <numerusform>بدأت {started:,} من %n جولة.</numerusform>
            <numerusform>بدأت {started:,} من %n جولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in the list: start them there.</source>
        <translation>البقية في القائمة: ابدأها من هناك.</translation>
    </message>
    <message>
        <source>Save what is known of the run</source>
        <translation>حفظ ما يُعرف عن الجولة</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>أرشيف (*.zip)</translation>
    </message>
    <message>
        <source>Made: {name}. It is in the list on the Models page.</source>
        <translation>أُنشئ: {name}. تجده في القائمة في صفحة النماذج.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>أُوقف التصدير؛ لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>{name} goes to the trash with its checkpoints.</source>
        <translation>تُنقل {name} إلى سلة المهملات مع نقاط حفظها.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>لا جولات بعد.</translation>
    </message>
    <message>
        <source>A run teaches a model what is in a set.</source>
        <translation>الجولة تعلّم النموذج ما في مجموعة بيانات.</translation>
    </message>
    <message>
        <source>No run yet, and no data to train on.</source>
        <translation>لا جولات بعد، ولا بيانات للتدريب عليها.</translation>
    </message>
    <message>
        <source>Prepare a set first.</source>
        <translation>حضّر مجموعة بيانات أولًا.</translation>
    </message>
    <message>
        <source>Bring data</source>
        <translation>إحضار بيانات</translation>
    </message>
    <message>
        <source>Best and worst validation rows</source>
        <translation>أفضل صفوف التحقّق وأسوؤها</translation>
    </message>
    <message>
        <source>They are shown after the first measurement on validation rows.</source>
        <translation>تظهر بعد أول قياس على صفوف التحقّق.</translation>
    </message>
    <message>
        <source>After step {step:,}. A lower loss means that the model expects the wanted answer more.</source>
        <translation>بعد الخطوة {step:,}. الخسارة الأقل تعني أن النموذج يتوقع الإجابة المطلوبة أكثر.</translation>
    </message>
    <message>
        <source>Does worst on</source>
        <translation>الأسوأ في</translation>
    </message>
    <message>
        <source>Does best on</source>
        <translation>الأفضل في</translation>
    </message>
    <message>
        <source>Validation row {number}, loss {loss:.3f}</source>
        <translation>صف التحقّق {number}، الخسارة {loss:.3f}</translation>
    </message>
    <message>
        <source>row {number} · loss {loss:.3f}</source>
        <translation>الصف {number} · الخسارة {loss:.3f}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Finished sets</source>
        <translation>مجموعات البيانات الجاهزة</translation>
    </message>
    <message>
        <source>Set {set}</source>
        <translation>مجموعة البيانات {set}</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>التدريب عليها</translation>
    </message>
    <message>
        <source>Train on {set}</source>
        <translation>التدريب على {set}</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>إزالة {set}</translation>
    </message>
    <message>
        <source>What each step kept and left out</source>
        <translation>ما أبقته كل خطوة وما استبعدته</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>نسخ مسار المجلد</translation>
    </message>
    <message>
        <source>What each step did</source>
        <translation>ما فعلته كل خطوة</translation>
    </message>
    <message>
        <source>{set} holds the same already; no new version was made.</source>
        <translation>في {set} الشيء نفسه مسبقًا؛ لم يُنشأ إصدار جديد.</translation>
    </message>
    <message>
        <source>{set} is ready.</source>
        <translation>{set} جاهزة.</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many rows were read</comment>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المُبقى</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>المعدَّل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Settings of a run (*.yaml *.yml)</source>
        <translation>إعدادات جولة (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open the settings of a run</source>
        <translation>فتح إعدادات جولة</translation>
    </message>
    <message>
        <source>Save the settings of the run</source>
        <translation>حفظ إعدادات الجولة</translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation>التدريب والتحقّق</translation>
    </message>
    <message>
        <source>Training only</source>
        <translation>التدريب فقط</translation>
    </message>
    <message>
        <source>Validation only</source>
        <translation>التحقّق فقط</translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation>المصدر {name}</translation>
    </message>
    <message>
        <source>What {source} is used for</source>
        <translation>فيمَ يُستخدم {source}</translation>
    </message>
    <message>
        <source>How often each example of {source} is taken</source>
        <translation>كم مرة يؤخذ كل مثال من {source}</translation>
    </message>
    <message>
        <source>How often each example is taken: 2 is twice, 0.5 is every other one</source>
        <translation>كم مرة يؤخذ كل مثال: 2 مرتين، و0.5 مثالًا بعد مثال</translation>
    </message>
    <message>
        <source>Take {source} out</source>
        <translation>إخراج {source}</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>a file is read as a format</comment>
        <translation>يُقرأ بصيغة</translation>
    </message>
    <message>
        <source>{format} (recognised)</source>
        <translation>{format} (تعرّف تلقائي)</translation>
    </message>
    <message>
        <source>Format of {source}</source>
        <translation>صيغة {source}</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>إضافة المزيد</translation>
    </message>
    <message>
        <source>The first examples, as they are understood</source>
        <translation>الأمثلة الأولى كما فُهمت</translation>
    </message>
    <message>
        <source>Which source is shown</source>
        <translation>أي مصدر يُعرض</translation>
    </message>
    <message>
        <source>Name the columns…</source>
        <translation>تسمية الأعمدة…</translation>
    </message>
    <message>
        <source>First examples</source>
        <translation>الأمثلة الأولى</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>فحص البيانات</translation>
    </message>
    <message>
        <source>How {source} is written is not known.</source>
        <translation>لا يُعرف كيف كُتب {source}.</translation>
    </message>
    <message>
        <source>Say what is in which column, or choose a format above.</source>
        <translation>حدّد ما في كل عمود، أو اختر صيغة أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>{reasons} and %n more</source>
        <comment>{reasons} and %n more</comment>
        <translation>
            <numerusform>{reasons} و%n غيرها</numerusform>
            <numerusform>{reasons} وواحد آخر</numerusform>
            <numerusform>{reasons} واثنان آخران</numerusform>
            <numerusform>{reasons} و%n غيرها</numerusform>
            <numerusform>{reasons} و%n غيرها</numerusform>
            <numerusform>{reasons} و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of the first rows makes no example: {reasons}.</source>
        <comment>{count:,} of the first rows make no example: {reasons}.</comment>
        <translation>
            <numerusform>{count:,} من الصفوف الأولى لا تكوّن مثالًا: {reasons}.</numerusform>
            <numerusform>أحد الصفوف الأولى لا يكوّن مثالًا: {reasons}.</numerusform>
            <numerusform>صفان من الصفوف الأولى لا يكوّنان مثالًا: {reasons}.</numerusform>
            <numerusform>{count:,} من الصفوف الأولى لا تكوّن مثالًا: {reasons}.</numerusform>
            <numerusform>{count:,} من الصفوف الأولى لا تكوّن مثالًا: {reasons}.</numerusform>
            <numerusform>{count:,} من الصفوف الأولى لا تكوّن مثالًا: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here, or choose them with “Add more”.</source>
        <translation>أفلت ملفات هنا، أو اخترها عبر «إضافة المزيد».</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Details are in the log.</source>
        <translation>التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>جارٍ قراءة {source}…</translation>
    </message>
    <message>
        <source>Say which column holds what, or choose another format.</source>
        <translation>حدّد ما في كل عمود، أو اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>None of the first rows of {source} makes an example.</source>
        <translation>لا صف من الصفوف الأولى في {source} يكوّن مثالًا.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>من أي جزء</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>وحدة العد</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Languages kept (en, de …)</source>
        <translation>اللغات المُبقاة (en، de …)</translation>
    </message>
    <message>
        <source>One way of writing each letter (Unicode NFC)</source>
        <translation>كتابة واحدة لكل حرف (Unicode NFC)</translation>
    </message>
    <message>
        <source>Remains of HTML</source>
        <translation>بقايا HTML</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>محارف التحكم</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>المسافات البيضاء</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>نصوص نمطية متكررة</translation>
    </message>
    <message>
        <source>Emojis</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>أحرف صغيرة</translation>
    </message>
    <message>
        <source>Remove punctuation</source>
        <translation>حذف علامات الترقيم</translation>
    </message>
    <message>
        <source>Remove stop words</source>
        <translation>حذف الكلمات الوظيفية</translation>
    </message>
    <message>
        <source>Remove special characters</source>
        <translation>حذف المحارف الخاصة</translation>
    </message>
    <message>
        <source>Web and e-mail addresses</source>
        <translation>عناوين الويب والبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>متطابقة حرفيًا</translation>
    </message>
    <message>
        <source>Nearly the same: share of common word runs</source>
        <translation>شبه متطابقة: نسبة تسلسلات الكلمات المشتركة</translation>
    </message>
    <message>
        <source>Words in a run</source>
        <translation>عدد الكلمات في التسلسل</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>أطول مثال (رموز)</translation>
    </message>
    <message>
        <source>Examples that are too long</source>
        <translation>الأمثلة الأطول من الحد</translation>
    </message>
    <message>
        <source>Keep the nearest sentences</source>
        <translation>إبقاء أقرب الجمل</translation>
    </message>
    <message>
        <source>Make several of them</source>
        <translation>تقسيمها إلى عدة أمثلة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>الكلمات المشتركة</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take out the check {check}</source>
        <translation>إخراج الفحص {check}</translation>
    </message>
    <message>
        <source>Values: {step}</source>
        <translation>القيم: {step}</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>لا شيء للضبط هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example of what would go</source>
        <comment>{count:,} examples of what would go</comment>
        <translation>
            <numerusform>{count:,} مثال مما سيُستبعد</numerusform>
            <numerusform>مثال واحد مما سيُستبعد</numerusform>
            <numerusform>مثالان مما سيُستبعد</numerusform>
            <numerusform>{count:,} أمثلة مما سيُستبعد</numerusform>
            <numerusform>{count:,} مثالًا مما سيُستبعد</numerusform>
            <numerusform>{count:,} مثال مما سيُستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation>لن يُستبعد شيء.</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>تستبعد</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changed</source>
        <comment>{count:,} changed</comment>
        <translation>
            <numerusform>عُدّل {count:,}</numerusform>
            <numerusform>عُدّل {count:,}</numerusform>
            <numerusform>عُدّل {count:,}</numerusform>
            <numerusform>عُدّل {count:,}</numerusform>
            <numerusform>عُدّل {count:,}</numerusform>
            <numerusform>عُدّل {count:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>{out:,} of {looked:,}</source>
        <translation>{out:,} من {looked:,}</translation>
    </message>
    <message>
        <source>leaves out none</source>
        <translation>لا تستبعد شيئًا</translation>
    </message>
    <message>
        <source>leaves out {out:,}</source>
        <translation>تستبعد {out:,}</translation>
    </message>
    <message>
        <source>leaves out {out:,} of {looked:,}</source>
        <translation>تستبعد {out:,} من {looked:,}</translation>
    </message>
    <message>
        <source>Before: the base</source>
        <translation>قبل: الأساسي</translation>
    </message>
    <message>
        <source>After: the tuned model</source>
        <translation>بعد: المضبوط</translation>
    </message>
    <message>
        <source>Use it in my chats</source>
        <translation>الاستخدام في محادثاتي</translation>
    </message>
    <message>
        <source>Question to both models</source>
        <translation>سؤال للنموذجين</translation>
    </message>
    <message>
        <source>Ask both the same, for example something from your data</source>
        <translation>اسأل كليهما السؤال نفسه، مثلًا شيئًا من بياناتك</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>سؤال كليهما</translation>
    </message>
    <message>
        <source>Its answer comes here.</source>
        <translation>إجابته تظهر هنا.</translation>
    </message>
    <message>
        <source>Loading the base</source>
        <translation>جارٍ تحميل النموذج الأساسي</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} رمز/ث</translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation>الدرجة {score:.2f}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>Instructions (Alpaca)</source>
        <translation>تعليمات (Alpaca)</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>محادثات (ShareGPT)</translation>
    </message>
    <message>
        <source>Conversations (messages)</source>
        <translation>محادثات (messages)</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>موجّه وتكملة</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وإجابات</translation>
    </message>
    <message>
        <source>Questions about passages (SQuAD)</source>
        <translation>أسئلة عن مقاطع (SQuAD)</translation>
    </message>
    <message>
        <source>Texts and summaries</source>
        <translation>نصوص وملخصات</translation>
    </message>
    <message>
        <source>Written-out dialogue</source>
        <translation>حوار مكتوب</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>أزواج تفضيل</translation>
    </message>
    <message>
        <source>Conversation trees (OpenAssistant)</source>
        <translation>أشجار محادثات (OpenAssistant)</translation>
    </message>
    <message>
        <source>Conversation trees in rows (OpenAssistant)</source>
        <translation>أشجار محادثات في صفوف (OpenAssistant)</translation>
    </message>
    <message>
        <source>Columns I name</source>
        <translation>أعمدة أسمّيها</translation>
    </message>
    <message>
        <source>teaches to answer</source>
        <translation>تعلّم الإجابة</translation>
    </message>
    <message>
        <source>teaches to continue texts</source>
        <translation>تعلّم إكمال النصوص</translation>
    </message>
    <message>
        <source>teaches which answer is better</source>
        <translation>تعلّم أي الإجابتين أفضل</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>أجزاء فارغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Profanity</source>
        <translation>ألفاظ نابية</translation>
    </message>
    <message>
        <source>Reading grade</source>
        <translation>مستوى القراءة</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Share of symbols</source>
        <translation>نسبة الرموز غير الحرفية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Personal data left</source>
        <translation>البيانات الشخصية المتبقية</translation>
    </message>
    <message>
        <source>Is it a question</source>
        <translation>هل هو سؤال</translation>
    </message>
    <message>
        <source>Boilerplate answers</source>
        <translation>إجابات نمطية</translation>
    </message>
    <message>
        <source>Likeness of two parts (BLEU, METEOR)</source>
        <translation>تشابه جزأين (BLEU، METEOR)</translation>
    </message>
    <message>
        <source>Length of a summary</source>
        <translation>طول الملخص</translation>
    </message>
    <message>
        <source>Question and answer belong together</source>
        <translation>ترابط السؤال والإجابة</translation>
    </message>
    <message>
        <source>Score of a reward model</source>
        <translation>درجة نموذج المكافأة</translation>
    </message>
    <message>
        <source>Questions, answers and texts without a letter or digit.</source>
        <translation>أسئلة وإجابات ونصوص ليس فيها حرف أو رقم.</translation>
    </message>
    <message>
        <source>How long a part may be. Tokens are those of the model that is chosen for the length.</source>
        <translation>كم يمكن أن يطول جزء ما. الرموز هي رموز النموذج المختار لقياس الطول.</translation>
    </message>
    <message>
        <source>The share of words that are on the list of swear words.</source>
        <translation>نسبة الكلمات الواردة في قائمة الألفاظ النابية.</translation>
    </message>
    <message>
        <source>How many years of school a text asks for (Flesch-Kincaid; English).</source>
        <translation>كم سنة دراسية يتطلّب النص (Flesch-Kincaid؛ للإنجليزية).</translation>
    </message>
    <message>
        <source>The share of runs of four words that were there before in the same text.</source>
        <translation>نسبة تسلسلات الكلمات الأربع التي سبق ورودها في النص نفسه.</translation>
    </message>
    <message>
        <source>The share of signs that are neither letter, digit, space nor common punctuation.</source>
        <translation>نسبة العلامات التي ليست حرفًا ولا رقمًا ولا مسافة ولا ترقيمًا شائعًا.</translation>
    </message>
    <message>
        <source>Only these languages stay. A text too short to tell is kept.</source>
        <translation>تبقى هذه اللغات فقط. والنص الأقصر من أن تُعرف لغته يُبقى.</translation>
    </message>
    <message>
        <source>How many e-mail addresses, phone, account and card numbers are left after the cleaning.</source>
        <translation>كم بقي من عناوين البريد وأرقام الهواتف والحسابات والبطاقات بعد التنظيف.</translation>
    </message>
    <message>
        <source>The last question must be one: a question mark, a question word or a command at its beginning.</source>
        <translation>يجب أن يكون السؤال الأخير سؤالًا حقًا: فيه علامة استفهام، أو أوله أداة استفهام أو أمر.</translation>
    </message>
    <message>
        <source>Answers that begin like “As an AI language model …”.</source>
        <translation>إجابات تبدأ بمثل «بصفتي نموذجًا لغويًا …».</translation>
    </message>
    <message>
        <source>How much two parts have in common, from 0 to 1.</source>
        <translation>كم يشترك الجزآن، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>How long the answer is, as a share of the context.</source>
        <translation>طول الإجابة كنسبة من السياق.</translation>
    </message>
    <message>
        <source>How near question and answer are for the embedding model, from 0 to 1.</source>
        <translation>مدى قرب السؤال والإجابة عند نموذج التضمين، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>What the reward model gives the answer.</source>
        <translation>ما يمنحه نموذج المكافأة للإجابة.</translation>
    </message>
    <message>
        <source>context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>تنتظر دورها</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>المجموعة {name}</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example for training</source>
        <comment>{count:,} examples for training</comment>
        <translation>
            <numerusform>{count:,} مثال للتدريب</numerusform>
            <numerusform>مثال واحد للتدريب</numerusform>
            <numerusform>مثالان للتدريب</numerusform>
            <numerusform>{count:,} أمثلة للتدريب</numerusform>
            <numerusform>{count:,} مثالًا للتدريب</numerusform>
            <numerusform>{count:,} مثال للتدريب</numerusform>
        </translation>
    </message>
    <message>
        <source>none held back</source>
        <translation>لا شيء محجوز</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} held back for validation</source>
        <comment>{count:,} held back for validation</comment>
        <translation>
            <numerusform>{count:,} محجوزة للتحقّق</numerusform>
            <numerusform>{count:,} محجوزة للتحقّق</numerusform>
            <numerusform>{count:,} محجوزة للتحقّق</numerusform>
            <numerusform>{count:,} محجوزة للتحقّق</numerusform>
            <numerusform>{count:,} محجوزة للتحقّق</numerusform>
            <numerusform>{count:,} محجوزة للتحقّق</numerusform>
        </translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message numerus="yes">
        <source>(after {count:,} turn) {question}</source>
        <comment>(after {count:,} turns) {question}</comment>
        <translation>
            <numerusform>(بعد {count:,} دور) {question}</numerusform>
            <numerusform>(بعد دور واحد) {question}</numerusform>
            <numerusform>(بعد دورين) {question}</numerusform>
            <numerusform>(بعد {count:,} أدوار) {question}</numerusform>
            <numerusform>(بعد {count:,} دورًا) {question}</numerusform>
            <numerusform>(بعد {count:,} دور) {question}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size:.2f} GB</source>
        <translation>{size:.2f} GB</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{source}, row {row:,}, path {part}</source>
        <translation>{source}، الصف {row:,}، المسار {part}</translation>
    </message>
    <message>
        <source>{source}, row {row:,}</source>
        <translation>{source}، الصف {row:,}</translation>
    </message>
    <message>
        <source>{place}: {reason} ({detail})</source>
        <translation>{place}: {reason} ({detail})</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>A model is ready to use.</source>
        <translation>يوجد نموذج جاهز للاستخدام.</translation>
    </message>
    <message>
        <source>No model is here yet: the page Models shows how to get one.</source>
        <translation>لا نموذج هنا بعد: صفحة النماذج تبيّن كيف تحصل على واحد.</translation>
    </message>
    <message>
        <source>Everything you add stays in {folder}.</source>
        <translation>كل ما تضيفه يبقى في {folder}.</translation>
    </message>
    <message>
        <source>Drop your first file here or choose one above, or just ask.</source>
        <translation>أفلت ملفك الأول هنا أو اختر واحدًا أعلاه، أو اسأل مباشرة.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core and {memory} GB of memory; models run on the processor.</source>
        <comment>This computer has %n processor cores and {memory} GB of memory; models run on the processor.</comment>
        <translation>
            <numerusform>في هذا الحاسوب معالج من %n نواة وذاكرة {memory} GB؛ وتعمل النماذج على المعالج.</numerusform>
            <numerusform>في هذا الحاسوب معالج من نواة واحدة وذاكرة {memory} GB؛ وتعمل النماذج على المعالج.</numerusform>
            <numerusform>في هذا الحاسوب معالج من نواتين وذاكرة {memory} GB؛ وتعمل النماذج على المعالج.</numerusform>
            <numerusform>في هذا الحاسوب معالج من %n أنوية وذاكرة {memory} GB؛ وتعمل النماذج على المعالج.</numerusform>
            <numerusform>في هذا الحاسوب معالج من %n نواة وذاكرة {memory} GB؛ وتعمل النماذج على المعالج.</numerusform>
            <numerusform>في هذا الحاسوب معالج من %n نواة وذاكرة {memory} GB؛ وتعمل النماذج على المعالج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</source>
        <comment>This computer has %n processor cores, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</comment>
        <translation>
            <numerusform>في هذا الحاسوب معالج من %n نواة وذاكرة {memory} GB وبطاقة رسومات فيها {graphics} GB يمكن للنماذج استخدامها.</numerusform>
            <numerusform>في هذا الحاسوب معالج من نواة واحدة وذاكرة {memory} GB وبطاقة رسومات فيها {graphics} GB يمكن للنماذج استخدامها.</numerusform>
            <numerusform>في هذا الحاسوب معالج من نواتين وذاكرة {memory} GB وبطاقة رسومات فيها {graphics} GB يمكن للنماذج استخدامها.</numerusform>
            <numerusform>في هذا الحاسوب معالج من %n أنوية وذاكرة {memory} GB وبطاقة رسومات فيها {graphics} GB يمكن للنماذج استخدامها.</numerusform>
            <numerusform>في هذا الحاسوب معالج من %n نواة وذاكرة {memory} GB وبطاقة رسومات فيها {graphics} GB يمكن للنماذج استخدامها.</numerusform>
            <numerusform>في هذا الحاسوب معالج من %n نواة وذاكرة {memory} GB وبطاقة رسومات فيها {graphics} GB يمكن للنماذج استخدامها.</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Go to the question field</source>
        <translation>الانتقال إلى حقل السؤال</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>نسخ الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>الاستشهاد التالي</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>الاستشهاد السابق</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>في حقل فارغ: تحرير السؤال الأخير</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>In a document: search, next / previous place</source>
        <translation>في مستند: البحث، الموضع التالي / السابق</translation>
    </message>
    <message>
        <source>Ctrl+F, F3 / Shift+F3</source>
        <translation>Ctrl+F, F3 / Shift+F3</translation>
    </message>
    <message>
        <source>In a document: next / previous page; Ctrl+G: go to one</source>
        <translation>في مستند: الصفحة التالية / السابقة؛ Ctrl+G: الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Ctrl+Page Down / Page Up</source>
        <translation>Ctrl+Page Down / Page Up</translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</source>
        <translation>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</translation>
    </message>
    <message>
        <source>In a document: larger / smaller / fit the width / the page</source>
        <translation>في مستند: تكبير / تصغير / ملء العرض / الصفحة</translation>
    </message>
    <message>
        <source>Rename / delete the selected chat</source>
        <translation>إعادة تسمية / حذف المحادثة المحددة</translation>
    </message>
    <message>
        <source>F2 / Delete</source>
        <translation>F2 / Delete</translation>
    </message>
    <message>
        <source>{keys} is for writing and moving in fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys} للكتابة والتنقل في الحقول. اضغط معها Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{keys} is for writing in fields: choose other keys.</source>
        <translation>{keys} للكتابة في الحقول: اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>مفاتيح «{action}»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the keys for “{action}”</source>
        <translation>تغيير مفاتيح «{action}»</translation>
    </message>
    <message>
        <source>Reset the keys for “{action}”</source>
        <translation>إعادة ضبط مفاتيح «{action}»</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>keyboard</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Choose Change, then press the keys you want.</source>
        <translation>اختر «تغيير»، ثم اضغط المفاتيح التي تريدها.</translation>
    </message>
    <message>
        <source>Always the same, while the focus is there</source>
        <translation>ثابتة دائمًا، ما دام التركيز هناك</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away.</source>
        <translation>Esc يتركها كما هي، وBackspace يزيلها.</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”.</source>
        <translation>اضغط مفاتيح «{action}».</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} مخصصة لـ «{action}».</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has no keys.</source>
        <translation>إن بدّلتها فلن تبقى مفاتيح لـ «{action}».</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has {keys}.</source>
        <translation>إن بدّلتها تصبح {keys} لـ «{action}».</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>تبديلها</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>لم تعد هناك مفاتيح لـ «{action}».</translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation>مفاتيح «{action}» الآن {keys}.</translation>
    </message>
    <message>
        <source>All keys are as they were in the beginning.</source>
        <translation>عادت كل المفاتيح كما كانت في البداية.</translation>
    </message>
    <message>
        <source>Some keys of the settings are not used: {entries}</source>
        <translation>بعض المفاتيح في الإعدادات غير مستخدمة: {entries}</translation>
    </message>
    <message>
        <source>The keys of the beginning are in force for them; F1 lists all and changes them.</source>
        <translation>تسري بدلًا منها المفاتيح الأصلية؛ F1 يعرضها كلها ويغيّرها.</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>استخراج…</translation>
    </message>
    <message>
        <source>Ask every document…</source>
        <translation>سؤال كل مستند…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>all documents of this collection</source>
        <translation>كل مستندات هذه المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>%n selected</comment>
        <translation>
            <numerusform>%n محددة</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the selected document</source>
        <comment>the %n selected documents</comment>
        <translation>
            <numerusform>المستندات المحددة (%n)</numerusform>
            <numerusform>المستند المحدد</numerusform>
            <numerusform>المستندان المحددان</numerusform>
            <numerusform>المستندات المحددة (%n)</numerusform>
            <numerusform>المستندات المحددة (%n)</numerusform>
            <numerusform>المستندات المحددة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered</source>
        <comment>%n filtered</comment>
        <translation>
            <numerusform>%n مرشّحة</numerusform>
            <numerusform>واحد مرشّح</numerusform>
            <numerusform>اثنان مرشّحان</numerusform>
            <numerusform>%n مرشّحة</numerusform>
            <numerusform>%n مرشّحًا</numerusform>
            <numerusform>%n مرشّح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the document of the filter</source>
        <comment>the %n documents of the filter</comment>
        <translation>
            <numerusform>مستندات المرشّح (%n)</numerusform>
            <numerusform>مستند المرشّح</numerusform>
            <numerusform>مستندا المرشّح</numerusform>
            <numerusform>مستندات المرشّح (%n)</numerusform>
            <numerusform>مستندات المرشّح (%n)</numerusform>
            <numerusform>مستندات المرشّح (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>يحتاج كلمة مرور</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>{read} of {pages}</source>
        <translation>{read} من {pages}</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Hold the reading of files</source>
        <translation>إيقاف قراءة الملفات مؤقتًا</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>the embedding model</source>
        <translation>نموذج التضمين</translation>
    </message>
    <message>
        <source>Hold this and the reading of files</source>
        <translation>إيقاف هذا وقراءة الملفات مؤقتًا</translation>
    </message>
    <message>
        <source>Pause the embedding model and the reading of files</source>
        <translation>إيقاف نموذج التضمين وقراءة الملفات مؤقتًا</translation>
    </message>
    <message>
        <source>Go on with the embedding model</source>
        <translation>متابعة نموذج التضمين</translation>
    </message>
    <message>
        <source>What is done is kept. It goes on with “Go on”, or when Aquifer is started the next time.</source>
        <translation>ما أُنجز محفوظ. يستمر العمل عبر «متابعة»، أو عند بدء Aquifer في المرة القادمة.</translation>
    </message>
    <message>
        <source>Stop the embedding model</source>
        <translation>إيقاف نموذج التضمين</translation>
    </message>
    <message>
        <source>Try again: look for the embedding model</source>
        <translation>إعادة المحاولة: البحث عن نموذج التضمين</translation>
    </message>
    <message>
        <source>Choose the embedding model in Settings</source>
        <translation>اختيار نموذج التضمين في الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {all:,} documents read for the embedding model {model}</source>
        <comment>{done:,} of {all:,} documents read for the embedding model {model}</comment>
        <translation>
            <numerusform>قُرئ {done:,} من {all:,} من المستندات لنموذج التضمين {model}</numerusform>
            <numerusform>قُرئ {done:,} من {all:,} من المستندات لنموذج التضمين {model}</numerusform>
            <numerusform>قُرئ {done:,} من {all:,} من المستندات لنموذج التضمين {model}</numerusform>
            <numerusform>قُرئ {done:,} من {all:,} من المستندات لنموذج التضمين {model}</numerusform>
            <numerusform>قُرئ {done:,} من {all:,} من المستندات لنموذج التضمين {model}</numerusform>
            <numerusform>قُرئ {done:,} من {all:,} من المستندات لنموذج التضمين {model}</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents are read for the embedding model {model}, which takes over in a moment</source>
        <translation>قُرئت كل المستندات لنموذج التضمين {model}، وسيتولى العمل بعد لحظة</translation>
    </message>
    <message>
        <source>Stopped: {how_far}</source>
        <translation>متوقف: {how_far}</translation>
    </message>
    <message>
        <source>Paused: {how_far}</source>
        <translation>متوقف مؤقتًا: {how_far}</translation>
    </message>
    <message>
        <source>{how_far}; {model} answers meanwhile</source>
        <translation>{how_far}؛ يجيب {model} في هذه الأثناء</translation>
    </message>
    <message>
        <source>{how_far}; until it is ready, documents are found by their words alone</source>
        <translation>{how_far}؛ وحتى يجهز، لا يُعثر على المستندات إلا بكلماتها</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation>لا مستندات هنا بعد</translation>
    </message>
    <message>
        <source>Drop PDFs, office files, web pages, books, mail, pictures, or whole folders.</source>
        <translation>أفلت ملفات PDF أو ملفات مكتبية أو صفحات ويب أو كتبًا أو بريدًا أو صورًا، أو مجلدات كاملة.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>إظهار كل المستندات</translation>
    </message>
    <message>
        <source>No document fits this filter</source>
        <translation>لا مستند يوافق هذا المرشّح</translation>
    </message>
    <message>
        <source>Find documents by name or title</source>
        <translation>البحث عن مستندات بالاسم أو العنوان</translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation>بحث بالاسم أو العنوان</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>ترشيح…</translation>
    </message>
    <message>
        <source>Only documents of some type, language, date, author, folder or tag</source>
        <translation>مستندات من نوع أو لغة أو تاريخ أو مؤلف أو مجلد أو وسم معيّن فقط</translation>
    </message>
    <message>
        <source>Ask these</source>
        <translation>سؤال هذه المستندات</translation>
    </message>
    <message>
        <source>A new chat that searches only the documents of this filter</source>
        <translation>محادثة جديدة تبحث في مستندات هذا المرشّح فقط</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold. The list, the actions and “Ask these” keep to it.</source>
        <translation>يجب أن يتحقق كل ما تملؤه. وتتبعه القائمة والإجراءات و«سؤال هذه المستندات».</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>ترشيح المستندات</translation>
    </message>
    <message>
        <source>For each question, the model first imagines a passage that could answer it,
and what is like that passage is found as well. It helps where documents say things
in other words than questions do. It costs one more call of the model a question,
so answers begin later. Off by default; it is for this collection only.</source>
        <translation>لكل سؤال يتخيّل النموذج أولًا مقطعًا يمكن أن يجيب عنه،
فيُعثر أيضًا على ما يشبه ذلك المقطع. يفيد هذا حين تعبّر المستندات
بكلمات غير كلمات السؤال. يكلّف نداءً إضافيًا للنموذج مع كل سؤال،
فتتأخر الإجابات قليلًا. معطّل افتراضيًا؛ ويخص هذه المجموعة وحدها.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More: packs, paste as document, imagined passages, delete</source>
        <translation>المزيد: الحزم، اللصق كمستند، المقاطع المتخيَّلة، الحذف</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>تصدير هذه المجموعة…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>استيراد حزمة…</translation>
    </message>
    <message>
        <source>Paste as document…</source>
        <translation>لصق كمستند…</translation>
    </message>
    <message>
        <source>Search also with an imagined passage</source>
        <translation>البحث أيضًا بمقطع متخيَّل</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>حذف هذه المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation>
            <numerusform>%n مستند</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document of this filter</source>
        <comment>%n documents of this filter</comment>
        <translation>
            <numerusform>%n مستند من هذا المرشّح</numerusform>
            <numerusform>مستند واحد من هذا المرشّح</numerusform>
            <numerusform>مستندان من هذا المرشّح</numerusform>
            <numerusform>%n مستندات من هذا المرشّح</numerusform>
            <numerusform>%n مستندًا من هذا المرشّح</numerusform>
            <numerusform>%n مستند من هذا المرشّح</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Exporting {collection}</source>
        <translation>جارٍ تصدير {collection}</translation>
    </message>
    <message>
        <source>The export of {collection} was cancelled; no file was written.</source>
        <translation>أُلغي تصدير {collection}؛ لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n document exported to {file}</source>
        <comment>%n documents exported to {file}</comment>
        <translation>
            <numerusform>صُدّر %n مستند إلى {file}</numerusform>
            <numerusform>صُدّر مستند واحد إلى {file}</numerusform>
            <numerusform>صُدّر مستندان إلى {file}</numerusform>
            <numerusform>صُدّرت %n مستندات إلى {file}</numerusform>
            <numerusform>صُدّر %n مستندًا إلى {file}</numerusform>
            <numerusform>صُدّر %n مستند إلى {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>استيراد حزمة</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>جارٍ استيراد {name}</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled; nothing of it was kept.</source>
        <translation>أُلغي استيراد {name}؛ لم يُحتفظ بشيء منه.</translation>
    </message>
    <message numerus="yes">
        <source>%n document imported into {collection}</source>
        <comment>%n documents imported into {collection}</comment>
        <translation>
            <numerusform>استُورد %n مستند إلى {collection}</numerusform>
            <numerusform>استُورد مستند واحد إلى {collection}</numerusform>
            <numerusform>استُورد مستندان إلى {collection}</numerusform>
            <numerusform>استُوردت %n مستندات إلى {collection}</numerusform>
            <numerusform>استُورد %n مستندًا إلى {collection}</numerusform>
            <numerusform>استُورد %n مستند إلى {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}, %n of them were in the library already</source>
        <comment>{what_was_done}, %n of them were in the library already</comment>
        <translation>
            <numerusform>{what_was_done}، %n منها كانت في المكتبة مسبقًا</numerusform>
            <numerusform>{what_was_done}، واحد منها كان في المكتبة مسبقًا</numerusform>
            <numerusform>{what_was_done}، اثنان منها كانا في المكتبة مسبقًا</numerusform>
            <numerusform>{what_was_done}، %n منها كانت في المكتبة مسبقًا</numerusform>
            <numerusform>{what_was_done}، %n منها كانت في المكتبة مسبقًا</numerusform>
            <numerusform>{what_was_done}، %n منها كانت في المكتبة مسبقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}; %n document failed, their rows say why</source>
        <comment>{what_was_done}; %n documents failed, their rows say why</comment>
        <translation>
            <numerusform>{what_was_done}؛ فشل %n مستند وصفوفها تذكر السبب</numerusform>
            <numerusform>{what_was_done}؛ فشل مستند واحد وصفّه يذكر السبب</numerusform>
            <numerusform>{what_was_done}؛ فشل مستندان وصفّاهما يذكران السبب</numerusform>
            <numerusform>{what_was_done}؛ فشلت %n مستندات وصفوفها تذكر السبب</numerusform>
            <numerusform>{what_was_done}؛ فشل %n مستندًا وصفوفها تذكر السبب</numerusform>
            <numerusform>{what_was_done}؛ فشل %n مستند وصفوفها تذكر السبب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: {done} of %n document</source>
        <comment>Importing: {done} of %n documents</comment>
        <translation>
            <numerusform>جارٍ الاستيراد: {done} من %n مستند</numerusform>
            <numerusform>جارٍ الاستيراد: {done} من مستند واحد</numerusform>
            <numerusform>جارٍ الاستيراد: {done} من مستندين</numerusform>
            <numerusform>جارٍ الاستيراد: {done} من %n مستندات</numerusform>
            <numerusform>جارٍ الاستيراد: {done} من %n مستندًا</numerusform>
            <numerusform>جارٍ الاستيراد: {done} من %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquifer packs (*{suffix})</source>
        <translation>حزم Aquifer (*{suffix})</translation>
    </message>
    <message>
        <source>Export a collection</source>
        <translation>تصدير مجموعة</translation>
    </message>
    <message>
        <source>Export {collection}</source>
        <translation>تصدير {collection}</translation>
    </message>
    <message>
        <source>File of the pack</source>
        <translation>ملف الحزمة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the file of the pack</source>
        <translation>اختيار ملف الحزمة</translation>
    </message>
    <message>
        <source>With the files themselves</source>
        <translation>مع الملفات نفسها</translation>
    </message>
    <message>
        <source>Without them the pack is smaller: text, pages and index, but no PDF can be drawn.</source>
        <translation>من دونها تكون الحزمة أصغر: النص والصفحات والفهرس، لكن لا يمكن عرض أي PDF.</translation>
    </message>
    <message>
        <source>One file, to keep safe or to import in Aquifer on another computer.</source>
        <translation>ملف واحد، لحفظه في مكان آمن أو لاستيراده في Aquifer على حاسوب آخر.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} موجود مسبقًا وسيُستبدل.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Collection for the documents of the pack</source>
        <translation>المجموعة التي توضع فيها مستندات الحزمة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Every part is checked first. If one is damaged, nothing is imported.</source>
        <translation>يُفحص كل جزء أولًا. وإذا تلف أحدها فلا يُستورد شيء.</translation>
    </message>
    <message>
        <source>without the files themselves</source>
        <translation>دون الملفات نفسها</translation>
    </message>
    <message>
        <source>with the files themselves</source>
        <translation>مع الملفات نفسها</translation>
    </message>
    <message numerus="yes">
        <source>%n with their files</source>
        <comment>%n with their files</comment>
        <translation>
            <numerusform>%n مع ملفاتها</numerusform>
            <numerusform>واحد مع ملفه</numerusform>
            <numerusform>اثنان مع ملفيهما</numerusform>
            <numerusform>%n مع ملفاتها</numerusform>
            <numerusform>%n مع ملفاتها</numerusform>
            <numerusform>%n مع ملفاتها</numerusform>
        </translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Cancel the pack</source>
        <translation>إلغاء الحزمة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Paste as document</source>
        <translation>لصق كمستند</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>ألصق النص هنا أو اكتبه</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>اسم المستند</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>The text becomes a document of “{collection}” that is searched and cited like a file.</source>
        <translation>يصبح النص مستندًا في «{collection}» يُبحث فيه ويُستشهد به كأي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} character</source>
        <comment>{count:,} characters</comment>
        <translation>
            <numerusform>{count:,} محرف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>{count:,} محارف</numerusform>
            <numerusform>{count:,} محرفًا</numerusform>
            <numerusform>{count:,} محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first words</source>
        <translation>كلماته الأولى</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n document selected</source>
        <comment>%n documents selected</comment>
        <translation>
            <numerusform>%n مستند محدد</numerusform>
            <numerusform>مستند واحد محدد</numerusform>
            <numerusform>مستندان محددان</numerusform>
            <numerusform>%n مستندات محددة</numerusform>
            <numerusform>%n مستندًا محددًا</numerusform>
            <numerusform>%n مستند محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} article</source>
        <comment>{count:,} articles</comment>
        <translation>
            <numerusform>{count:,} مقالة</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>{count:,} مقالات</numerusform>
            <numerusform>{count:,} مقالة</numerusform>
            <numerusform>{count:,} مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n page read</source>
        <comment>{read} of %n pages read</comment>
        <translation>
            <numerusform>قُرئ {read} من %n صفحة</numerusform>
            <numerusform>قُرئ {read} من صفحة واحدة</numerusform>
            <numerusform>قُرئ {read} من صفحتين</numerusform>
            <numerusform>قُرئ {read} من %n صفحات</numerusform>
            <numerusform>قُرئ {read} من %n صفحة</numerusform>
            <numerusform>قُرئ {read} من %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by text recognition</source>
        <comment>%n by text recognition</comment>
        <translation>
            <numerusform>%n بالتعرّف على النص</numerusform>
            <numerusform>%n بالتعرّف على النص</numerusform>
            <numerusform>%n بالتعرّف على النص</numerusform>
            <numerusform>%n بالتعرّف على النص</numerusform>
            <numerusform>%n بالتعرّف على النص</numerusform>
            <numerusform>%n بالتعرّف على النص</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} ({percent:.0f} % sure)</source>
        <translation>{pages} (بثقة {percent:.0f} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n table</source>
        <comment>%n tables</comment>
        <translation>
            <numerusform>%n جدول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>read by {reader}</source>
        <translation>قرأه {reader}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a tag to the selected documents</source>
        <translation>إضافة وسم إلى المستندات المحددة</translation>
    </message>
    <message>
        <source>Several at once with commas between them</source>
        <translation>عدة وسوم معًا، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>{tag} ({count} of {all})</source>
        <translation>{tag} ({count} من {all})</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag {tag} off %n document</source>
        <comment>Take the tag {tag} off %n documents</comment>
        <translation>
            <numerusform>إزالة الوسم {tag} عن %n مستند</numerusform>
            <numerusform>إزالة الوسم {tag} عن مستند واحد</numerusform>
            <numerusform>إزالة الوسم {tag} عن مستندين</numerusform>
            <numerusform>إزالة الوسم {tag} عن %n مستندات</numerusform>
            <numerusform>إزالة الوسم {tag} عن %n مستندًا</numerusform>
            <numerusform>إزالة الوسم {tag} عن %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag {tag} off the document</source>
        <translation>إزالة الوسم {tag} عن المستند</translation>
    </message>
    <message>
        <source>Only files like</source>
        <translation>الملفات المطابقة فقط</translation>
    </message>
    <message>
        <source>all files; for example *.pdf, notes/</source>
        <translation>كل الملفات؛ مثلًا *.pdf, notes/</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>الاستبعاد</translation>
    </message>
    <message>
        <source>nothing; for example drafts/, *.log</source>
        <translation>لا شيء؛ مثلًا drafts/, *.log</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>New, changed, moved and deleted files are followed in the collection “{collection}”.</source>
        <translation>تُتابَع الملفات الجديدة والمعدّلة والمنقولة والمحذوفة في المجموعة «{collection}».</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} file</source>
        <comment>{count:,} files</comment>
        <translation>
            <numerusform>{count:,} ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count:,} ملفات</numerusform>
            <numerusform>{count:,} ملفًا</numerusform>
            <numerusform>{count:,} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>only {patterns}</source>
        <translation>{patterns} فقط</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>دون {patterns}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>إيقاف مراقبة {folder}</translation>
    </message>
    <message>
        <source>The last answer is in the clipboard.</source>
        <translation>الإجابة الأخيرة في الحافظة.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>المحوّلات</translation>
    </message>
    <message>
        <source>Adapters (load the model to switch them)</source>
        <translation>المحوّلات (حمّل النموذج لتبديلها)</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>استخدام المحوّل {name}</translation>
    </message>
    <message>
        <source>Weight of the adapter {name}</source>
        <translation>وزن المحوّل {name}</translation>
    </message>
    <message>
        <source>How strongly the adapter counts: 1 is fully, 0 not at all</source>
        <translation>ما مدى تأثير المحوّل: 1 تأثير كامل، و0 بلا تأثير</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Progress of measuring {name}</source>
        <translation>تقدّم قياس {name}</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>المعاملات…</translation>
    </message>
    <message>
        <source>Parameters of {name}</source>
        <translation>معاملات {name}</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>قياس السرعة</translation>
    </message>
    <message>
        <source>Measure the speed of {name}</source>
        <translation>قياس سرعة {name}</translation>
    </message>
    <message>
        <source>Stop measuring {name}</source>
        <translation>إيقاف قياس {name}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Compare {name} with another model</source>
        <translation>مقارنة {name} بنموذج آخر</translation>
    </message>
    <message>
        <source>What was changed counts once it is loaded again.</source>
        <translation>تسري التغييرات بعد تحميله من جديد.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>التحميل من جديد</translation>
    </message>
    <message>
        <source>Load {name} again</source>
        <translation>تحميل {name} من جديد</translation>
    </message>
    <message>
        <source>Earlier:
{measurements}</source>
        <translation>القياسات السابقة:
{measurements}</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>يجري قياس نموذج آخر.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>measuring</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{model} with {adapter}</source>
        <translation>{model} مع {adapter}</translation>
    </message>
    <message>
        <source>Chat with this one</source>
        <translation>التحدّث مع هذا</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>الجانب {number}</translation>
    </message>
    <message>
        <source>Model of side {number}</source>
        <translation>نموذج الجانب {number}</translation>
    </message>
    <message>
        <source>Remove side {number}</source>
        <translation>إزالة الجانب {number}</translation>
    </message>
    <message>
        <source>Answer of side {number}</source>
        <translation>إجابة الجانب {number}</translation>
    </message>
    <message>
        <source>Chat with the model of side {number}</source>
        <translation>التحدّث مع نموذج الجانب {number}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Question to all models</source>
        <translation>سؤال لكل النماذج</translation>
    </message>
    <message>
        <source>Ask all of them the same</source>
        <translation>اسأل جميعها السؤال نفسه</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>سؤال الجميع</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>جارٍ البحث عن نماذج…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>مقارنة النماذج</translation>
    </message>
    <message>
        <source>They answer one after the other, each as its own parameters say; one that does not fit beside the others is loaded in its turn.</source>
        <translation>تجيب واحدًا بعد الآخر، كلٌّ بحسب معاملاته؛ وما لا تتسع له الذاكرة مع غيره يُحمَّل حين يأتي دوره.</translation>
    </message>
    <message>
        <source>There is no model to compare yet. Fetch one on the page Models.</source>
        <translation>لا يوجد نموذج للمقارنة بعد. اجلب واحدًا في صفحة النماذج.</translation>
    </message>
    <message>
        <source>It is loaded.</source>
        <translation>النموذج محمّل.</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>جارٍ التحقق من اتساع الذاكرة…</translation>
    </message>
    <message>
        <source>Stopped. What was answered so far stays here.</source>
        <translation>توقفت. ما أُجيب حتى الآن يبقى هنا.</translation>
    </message>
    <message>
        <source>{gigabytes:.1f} GB</source>
        <translation>{gigabytes:.1f} GB</translation>
    </message>
    <message>
        <source>{megabytes:.0f} MB</source>
        <translation>{megabytes:.0f} MB</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number} مليار معامل</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} مليون معامل</translation>
    </message>
    <message>
        <source>{thousands}k context</source>
        <translation>سياق {thousands}k</translation>
    </message>
    <message numerus="yes">
        <source>%n token of context</source>
        <comment>%n tokens of context</comment>
        <translation>
            <numerusform>سياق من %n رمز</numerusform>
            <numerusform>سياق من رمز واحد</numerusform>
            <numerusform>سياق من رمزين</numerusform>
            <numerusform>سياق من %n رموز</numerusform>
            <numerusform>سياق من %n رمزًا</numerusform>
            <numerusform>سياق من %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>الترخيص غير مذكور</translation>
    </message>
    <message>
        <source>comes with Aquifer</source>
        <translation>يأتي مع Aquifer</translation>
    </message>
    <message>
        <source>single file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>in your folders</source>
        <translation>في مجلداتك</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>من {program}</translation>
    </message>
    <message>
        <source>Runs on {device} with {tokens:,} tokens of context.</source>
        <translation>يعمل على {device} بسياق من {tokens:,} رمز.</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>الرتبة {rank}</translation>
    </message>
    <message>
        <source>made for {base}</source>
        <translation>صُنع لـ {base}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>نحو {size}</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} GB</source>
        <translation>{done:.1f} من {total:.1f} GB</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <translation>{done:.0f} من {total:.0f} MB</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute left</source>
        <comment>%n minutes left</comment>
        <translation>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min left</source>
        <translation>بقي {hours} س {minutes:02d} د</translation>
    </message>
    <message>
        <source>Sent is the name of this file, and your internet address as with every connection. No account, no key, and nothing of your chats, documents or settings.</source>
        <translation>ما يُرسل هو اسم هذا الملف، وعنوانك على الإنترنت كما في كل اتصال. لا حساب ولا مفتاح، ولا شيء من محادثاتك أو مستنداتك أو إعداداتك.</translation>
    </message>
    <message>
        <source>The network is opened for this one download and these servers only. Everything else stays blocked meanwhile, and afterwards Aquifer is offline again.</source>
        <translation>تُفتح الشبكة لهذا التنزيل وحده ولهذه الخوادم فقط. ويبقى كل ما عداها محجوبًا، ثم يعود Aquifer بعد ذلك إلى العمل دون اتصال.</translation>
    </message>
    <message>
        <source>Fetch a model</source>
        <translation>جلب نموذج</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>جلب {name}</translation>
    </message>
    <message>
        <source>size and SHA-256 known to Aquifer</source>
        <translation>الحجم وSHA-256 المعروفان لدى Aquifer</translation>
    </message>
    <message>
        <source>size and SHA-256 the hub gives</source>
        <translation>الحجم وSHA-256 كما يذكرهما المستودع</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a download comes from</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>يُفحص بواسطة</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>The hub sends large files from its own servers: {servers}.</source>
        <translation>يرسل المستودع الملفات الكبيرة من خوادمه: {servers}.</translation>
    </message>
    <message>
        <source>Which servers?</source>
        <translation>أي خوادم؟</translation>
    </message>
    <message>
        <source>Allow and resume</source>
        <translation>السماح والاستئناف</translation>
    </message>
    <message>
        <source>Allow and fetch</source>
        <translation>السماح والجلب</translation>
    </message>
    <message>
        <source>Fetch {name}?</source>
        <translation>جلب {name}؟</translation>
    </message>
    <message>
        <source>{count:,} bytes ({size})</source>
        <translation>{count:,} بايت ({size})</translation>
    </message>
    <message>
        <source>about {count:,} bytes ({size})</source>
        <translation>نحو {count:,} بايت ({size})</translation>
    </message>
    <message>
        <source>{missing} of {whole}; the rest is here</source>
        <translation>{missing} من {whole}؛ والباقي موجود هنا</translation>
    </message>
    <message>
        <source>about {missing} of {whole}; the rest is here</source>
        <translation>نحو {missing} من {whole}؛ والباقي موجود هنا</translation>
    </message>
    <message>
        <source>1.  There, find the model: one .gguf file, or a folder with safetensors files.
2.  Copy it to a USB stick or an external disk.
3.  Here, copy it into the folder below, or drop it on this page: then it is used where it lies.</source>
        <translation>1.  هناك، ابحث عن النموذج: ملف .gguf واحد، أو مجلد فيه ملفات safetensors.
2.  انسخه إلى ذاكرة USB أو قرص خارجي.
3.  هنا، انسخه إلى المجلد أدناه، أو أفلته على هذه الصفحة: عندئذ يُستخدم من مكانه.</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>نماذج البرامج الأخرى</translation>
    </message>
    <message>
        <source>Used where they are; nothing is copied or changed.</source>
        <translation>تُستخدم من مكانها؛ لا يُنسخ شيء ولا يتغير.</translation>
    </message>
    <message>
        <source>Your folders</source>
        <translation>مجلداتك</translation>
    </message>
    <message>
        <source>Forgetting a folder leaves its files where they are.</source>
        <translation>نسيان مجلد يترك ملفاته في مكانها.</translation>
    </message>
    <message>
        <source>Bring a model from another computer</source>
        <translation>إحضار نموذج من حاسوب آخر</translation>
    </message>
    <message>
        <source>Works without any network.</source>
        <translation>يعمل دون أي شبكة.</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n model, {size}</source>
        <comment>{program}: %n models, {size}</comment>
        <translation>
            <numerusform>{program}: %n نموذج، {size}</numerusform>
            <numerusform>{program}: نموذج واحد، {size}</numerusform>
            <numerusform>{program}: نموذجان، {size}</numerusform>
            <numerusform>{program}: %n نماذج، {size}</numerusform>
            <numerusform>{program}: %n نموذجًا، {size}</numerusform>
            <numerusform>{program}: %n نموذج، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Use the models of {program}</source>
        <translation>استخدام نماذج {program}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the folder {name}</source>
        <translation>نسيان المجلد {name}</translation>
    </message>
    <message>
        <source>Copy the path of the models folder</source>
        <translation>نسخ مسار مجلد النماذج</translation>
    </message>
    <message>
        <source>Measured on this computer</source>
        <translation>قِيست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The latest measurement of each model: {read} read, {written} written.</source>
        <translation>أحدث قياس لكل نموذج: {read} مقروء، و{written} مكتوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n token</source>
        <comment>%n tokens</comment>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured models</source>
        <translation>النماذج المقيسة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>أول كلمة</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>قِيس في</translation>
    </message>
    <message>
        <source>{speed:,.0f} tok/s</source>
        <translation>{speed:,.0f} رمز/ث</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} ث</translation>
    </message>
    <message>
        <source>Reads {reading}, writes {writing}; first word after {cold}, on the same text after {warm}; {memory} of main memory. Measured {when}.</source>
        <translation>يقرأ {reading} ويكتب {writing}؛ أول كلمة بعد {cold}، وعلى النص نفسه بعد {warm}؛ {memory} من الذاكرة الرئيسية. قِيس {when}.</translation>
    </message>
    <message>
        <source>Aquifer had other work in progress meanwhile: the figures may be too low.</source>
        <translation>كان لدى Aquifer عمل آخر في هذه الأثناء: قد تكون الأرقام أقل من الواقع.</translation>
    </message>
    <message>
        <source>Other programs kept {busy:.1f} of {cores} cores busy meanwhile: the figures may be too low.</source>
        <translation>شغلت برامج أخرى {busy:.1f} من أصل {cores} من الأنوية في هذه الأثناء: قد تكون الأرقام أقل من الواقع.</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>تحميل {name}</translation>
    </message>
    <message>
        <source>Unload {name}</source>
        <translation>تفريغ {name}</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>النموذج {name}</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>نقل {name} إلى سلة المهملات</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>محمّل</translation>
    </message>
    <message>
        <source>Scores the answers when two models are compared; nothing to load here.</source>
        <translation>يقيّم الإجابات عند مقارنة نموذجين؛ لا شيء للتحميل هنا.</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>المحمّل</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Reward models</source>
        <translation>نماذج المكافأة</translation>
    </message>
    <message>
        <source>There is no language model yet. Fetch one below, or bring one: see further down.</source>
        <translation>لا يوجد نموذج لغوي بعد. اجلب واحدًا أدناه، أو أحضر واحدًا: انظر في الأسفل.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>Show %n more</comment>
        <translation>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>الحصول على نموذج أفضل</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied. Drop files or folders here to add them.</source>
        <translation>تُستخدم النماذج من مكانها؛ لا يُنسخ شيء. أفلت ملفات أو مجلدات هنا لإضافتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n model found in {folder}.</source>
        <comment>%n models found in {folder}.</comment>
        <translation>
            <numerusform>عُثر على %n نموذج في {folder}.</numerusform>
            <numerusform>عُثر على نموذج واحد في {folder}.</numerusform>
            <numerusform>عُثر على نموذجين في {folder}.</numerusform>
            <numerusform>عُثر على %n نماذج في {folder}.</numerusform>
            <numerusform>عُثر على %n نموذجًا في {folder}.</numerusform>
            <numerusform>عُثر على %n نموذج في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new model was found in {folder}; the folder stays in the list.</source>
        <translation>لم يُعثر على نموذج جديد في {folder}؛ ويبقى المجلد في القائمة.</translation>
    </message>
    <message>
        <source>Whether it fits is not known.</source>
        <translation>لا يُعرف هل تتسع له الذاكرة.</translation>
    </message>
    <message>
        <source>The models could not be listed: {reason}</source>
        <translation>تعذّر سرد النماذج: {reason}</translation>
    </message>
    <message>
        <source>{name} was measured: see its card, and all measured models below.</source>
        <translation>قِيس {name}: انظر بطاقته، وكل النماذج المقيسة أدناه.</translation>
    </message>
    <message>
        <source>{name} is here, checked and ready: load it above.</source>
        <translation>{name} هنا، مفحوص وجاهز: حمّله أعلاه.</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>نماذج (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>إضافة ملف نموذج</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>إضافة مجلد فيه نماذج</translation>
    </message>
    <message>
        <source>Free models that can be fetched on request. Nothing is fetched before you allow it.</source>
        <translation>نماذج حرة يمكن جلبها عند الطلب. لا يُجلب شيء قبل أن تسمح به.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>Offer {name}</source>
        <translation>العرض {name}</translation>
    </message>
    <message>
        <source>suggested for this computer</source>
        <translation>مقترح لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>جلب…</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>إيقاف جلب {name}</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{here} of {whole} are here already.</source>
        <translation>وصل {here} من {whole} حتى الآن.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>استئناف…</translation>
    </message>
    <message>
        <source>Resume fetching {name}</source>
        <translation>استئناف جلب {name}</translation>
    </message>
    <message>
        <source>{tokens:,} tokens of context</source>
        <translation>سياق من {tokens:,} رمز</translation>
    </message>
    <message>
        <source>as many layers on the GPU as fit</source>
        <translation>أكبر عدد من الطبقات يتسع له GPU</translation>
    </message>
    <message numerus="yes">
        <source>%n layer on the GPU</source>
        <comment>%n layers on the GPU</comment>
        <translation>
            <numerusform>%n طبقة على GPU</numerusform>
            <numerusform>طبقة واحدة على GPU</numerusform>
            <numerusform>طبقتان على GPU</numerusform>
            <numerusform>%n طبقات على GPU</numerusform>
            <numerusform>%n طبقة على GPU</numerusform>
            <numerusform>%n طبقة على GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread</source>
        <comment>%n threads</comment>
        <translation>
            <numerusform>%n خيط معالجة</numerusform>
            <numerusform>خيط معالجة واحد</numerusform>
            <numerusform>خيطا معالجة</numerusform>
            <numerusform>%n خيوط معالجة</numerusform>
            <numerusform>%n خيط معالجة</numerusform>
            <numerusform>%n خيط معالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>a thread a core</source>
        <translation>خيط لكل نواة</translation>
    </message>
    <message>
        <source>{type} cache</source>
        <translation>ذاكرة تخزين مؤقت {type}</translation>
    </message>
    <message>
        <source>precision {precision}</source>
        <translation>الدقة العددية {precision}</translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>موجّه نظام</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>درجة الحرارة {value}</translation>
    </message>
    <message>
        <source>top_p {value}</source>
        <translation>top_p {value}</translation>
    </message>
    <message>
        <source>top_k {value}</source>
        <translation>top_k {value}</translation>
    </message>
    <message>
        <source>min_p {value}</source>
        <translation>min_p {value}</translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation>جزاء التكرار {value}</translation>
    </message>
    <message numerus="yes">
        <source>answers of at most %n token</source>
        <comment>answers of at most %n tokens</comment>
        <translation>
            <numerusform>إجابات من %n رمز على الأكثر</numerusform>
            <numerusform>إجابات من رمز واحد على الأكثر</numerusform>
            <numerusform>إجابات من رمزين على الأكثر</numerusform>
            <numerusform>إجابات من %n رموز على الأكثر</numerusform>
            <numerusform>إجابات من %n رمزًا على الأكثر</numerusform>
            <numerusform>إجابات من %n رمز على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own: {facts}</source>
        <translation>خاص به: {facts}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Empty all fields: everything as in the settings</source>
        <translation>إفراغ كل الحقول: كل شيء كما في الإعدادات</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>For this model alone. What is left empty is taken from the settings.</source>
        <translation>لهذا النموذج وحده. ما يُترك فارغًا يؤخذ من الإعدادات.</translation>
    </message>
    <message>
        <source>It is loaded now; what it takes already is not counted as free.</source>
        <translation>النموذج محمّل الآن؛ ما يشغله لا يُحسب ضمن المتاح.</translation>
    </message>
    <message>
        <source>It is loaded now and needs to be loaded again for this.</source>
        <translation>النموذج محمّل الآن ويلزم تحميله من جديد ليسري هذا.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>طول السياق</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>الطبقات على GPU</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>خيوط المعالجة</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>ذاكرة KV المؤقتة</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة العددية</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>top_p</source>
        <translation>top_p</translation>
    </message>
    <message>
        <source>top_k</source>
        <translation>top_k</translation>
    </message>
    <message>
        <source>min_p</source>
        <translation>min_p</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>جزاء التكرار</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>In tokens: what the model reads and writes at once. A longer one takes more memory.</source>
        <translation>بالرموز: ما يقرؤه النموذج ويكتبه معًا. السياق الأطول يحتاج ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>-1: as many as fit, 0: none</source>
        <translation>-1: كل ما تتسع له، 0: لا شيء</translation>
    </message>
    <message>
        <source>0: as many as there are physical cores</source>
        <translation>0: بعدد الأنوية الفعلية</translation>
    </message>
    <message>
        <source>What the model remembers of the text it has read: 8 bits take half the memory</source>
        <translation>ما يتذكره النموذج من النص الذي قرأه: 8 بت تشغل نصف الذاكرة</translation>
    </message>
    <message>
        <source>Fewer bits take less memory and are less exact</source>
        <translation>البتات الأقل تشغل ذاكرة أقل وهي أقل دقة</translation>
    </message>
    <message>
        <source>0: always the likeliest word; higher: more variety</source>
        <translation>0: الكلمة الأرجح دائمًا؛ الأعلى: تنوّع أكثر</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this share</source>
        <translation>الكلمات الأرجح التي تبلغ معًا هذه النسبة فقط</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words; 0: all</source>
        <translation>هذا العدد من الكلمات الأرجح فقط؛ 0: كلها</translation>
    </message>
    <message>
        <source>Only words at least this likely, against the likeliest one</source>
        <translation>الكلمات التي لا يقل احتمالها عن هذا قياسًا إلى الأرجح فقط</translation>
    </message>
    <message>
        <source>Above 1 repeats less; 0: as the model needs it</source>
        <translation>فوق 1 يقل التكرار؛ 0: بحسب حاجة النموذج</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>بالرموز</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>كل ما تتسع له</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>واحد لكل نواة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>بحسب الحاجة</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>أكبر ما تتسع له الذاكرة</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 بت</translation>
    </message>
    <message>
        <source>When it is loaded</source>
        <translation>عند تحميله</translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation>عند إجابته</translation>
    </message>
    <message>
        <source>A preset or a system prompt of a chat comes before these.</source>
        <translation>الإعداد المسبق أو موجّه النظام في محادثة ما له الأولوية على هذه.</translation>
    </message>
    <message>
        <source>{field}: it is too long.</source>
        <translation>{field}: أطول من اللازم.</translation>
    </message>
    <message>
        <source>{field}: it is more than {least} and at most {most}.</source>
        <translation>{field}: يجب أن يكون أكبر من {least} و{most} على الأكثر.</translation>
    </message>
    <message>
        <source>{field}: it is at least {least} and at most {most}.</source>
        <translation>{field}: يجب أن يكون {least} على الأقل و{most} على الأكثر.</translation>
    </message>
    <message>
        <source>about version licence limits Aquifer changelog what is new</source>
        <translation>حول إصدار نسخة ترخيص رخصة حدود Aquifer سجل التغييرات ما الجديد</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>ما الجديد…</translation>
    </message>
    <message>
        <source>Licence of Aquifer…</source>
        <translation>ترخيص Aquifer…</translation>
    </message>
    <message>
        <source>Licences of what it is made of…</source>
        <translation>تراخيص مكوّناته…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Licence of Aquifer</source>
        <translation>ترخيص Aquifer</translation>
    </message>
    <message>
        <source>Licences of what it is made of</source>
        <translation>تراخيص مكوّناته</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Setting Aquifer up again brings it back.</source>
        <translation>لا يمكن قراءة الملف {file}. تثبيت Aquifer من جديد يعيده.</translation>
    </message>
    <message>
        <source>A restore point is a copy of chats, settings and the list of documents in the data folder; the newest are kept. A backup is one file for another disk: it has the documents themselves too.</source>
        <translation>نقطة الاستعادة نسخة من المحادثات والإعدادات وقائمة المستندات في مجلد البيانات؛ وتُحفظ أحدثها. أما النسخة الاحتياطية فملف واحد لقرص آخر، وفيها المستندات نفسها أيضًا.</translation>
    </message>
    <message>
        <source>backup back up restore point copy go back undo safe file damaged put aside</source>
        <translation>نسخة احتياطية نسخ احتياطي نقطة استعادة نسخة رجوع تراجع أمان ملف تالف محفوظ جانبًا</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Make a restore point</source>
        <translation>إنشاء نقطة استعادة</translation>
    </message>
    <message>
        <source>Back up to a file …</source>
        <translation>نسخ احتياطي إلى ملف …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>استعادة نسخة احتياطية …</translation>
    </message>
    <message>
        <source>There is no restore point yet.</source>
        <translation>لا توجد نقطة استعادة بعد.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>At the next start Aquifer goes back to {day}.</source>
        <translation>عند البدء التالي يعود Aquifer إلى {day}.</translation>
    </message>
    <message>
        <source>What is there then is kept as a restore point first. Close and start Aquifer to do it now.</source>
        <translation>يُحفظ أولًا ما يوجد حينها كنقطة استعادة. أغلق Aquifer وشغّله ليتم ذلك الآن.</translation>
    </message>
    <message>
        <source>Do not go back</source>
        <translation>عدم العودة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation>العودة إلى {day}</translation>
    </message>
    <message>
        <source>Delete the restore point of {day}</source>
        <translation>حذف نقطة الاستعادة ليوم {day}</translation>
    </message>
    <message>
        <source>Making a restore point</source>
        <translation>جارٍ إنشاء نقطة استعادة</translation>
    </message>
    <message>
        <source>No restore point was made.</source>
        <translation>لم تُنشأ نقطة استعادة.</translation>
    </message>
    <message>
        <source>The restore point is made.</source>
        <translation>أُنشئت نقطة الاستعادة.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>نسخ احتياطي إلى ملف</translation>
    </message>
    <message>
        <source>Backing up to {name}</source>
        <translation>جارٍ النسخ الاحتياطي إلى {name}</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was written.</source>
        <translation>أُوقف النسخ الاحتياطي؛ لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file} ({size}). Models are not in it.</source>
        <translation>المحادثات والإعدادات والمستندات في {file} ({size}). والنماذج ليست فيه.</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file}. Models are not in it.</source>
        <translation>المحادثات والإعدادات والمستندات في {file}. والنماذج ليست فيه.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}, %n document: choose an empty folder for it</source>
        <comment>Backup of {day}, %n documents: choose an empty folder for it</comment>
        <translation>
            <numerusform>نسخة احتياطية ليوم {day}، %n مستند: اختر لها مجلدًا فارغًا</numerusform>
            <numerusform>نسخة احتياطية ليوم {day}، مستند واحد: اختر لها مجلدًا فارغًا</numerusform>
            <numerusform>نسخة احتياطية ليوم {day}، مستندان: اختر لها مجلدًا فارغًا</numerusform>
            <numerusform>نسخة احتياطية ليوم {day}، %n مستندات: اختر لها مجلدًا فارغًا</numerusform>
            <numerusform>نسخة احتياطية ليوم {day}، %n مستندًا: اختر لها مجلدًا فارغًا</numerusform>
            <numerusform>نسخة احتياطية ليوم {day}، %n مستند: اختر لها مجلدًا فارغًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation>جارٍ استعادة {name}</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it was kept.</source>
        <translation>أُوقفت الاستعادة؛ لم يُحتفظ بشيء منها.</translation>
    </message>
    <message>
        <source>The backup is in {folder}. What you have now is untouched.</source>
        <translation>النسخة الاحتياطية في {folder}. وما لديك الآن لم يُمس.</translation>
    </message>
    <message>
        <source>Use it from the next start</source>
        <translation>استخدامها ابتداءً من البدء التالي</translation>
    </message>
    <message>
        <source>From the next start Aquifer uses {folder}. The folder of now is kept.</source>
        <translation>ابتداءً من البدء التالي يستخدم Aquifer المجلد {folder}. ويُحفظ المجلد الحالي.</translation>
    </message>
    <message>
        <source>Backups of Aquifer ({pattern})</source>
        <translation>نسخ Aquifer الاحتياطية ({pattern})</translation>
    </message>
    <message>
        <source>They are kept whole until you delete them. What could be read of them is in use.</source>
        <translation>تُحفظ كاملة إلى أن تحذفها. وما أمكنت قراءته منها مستخدم الآن.</translation>
    </message>
    <message>
        <source>Damaged files that were put aside</source>
        <translation>الملفات التالفة المحفوظة جانبًا</translation>
    </message>
    <message>
        <source>Go back …</source>
        <translation>العودة …</translation>
    </message>
    <message>
        <source>Go back to before {name} was damaged on {day}</source>
        <translation>العودة إلى ما قبل تلف {name} يوم {day}</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>نسخ المسار: {folder}</translation>
    </message>
    <message>
        <source>Delete the damaged {name} of {day}</source>
        <translation>حذف {name} التالف ليوم {day}</translation>
    </message>
    <message>
        <source>your data folder profile move disk path place</source>
        <translation>بياناتك بيانات مجلد ملف شخصي نقل قرص مسار مكان</translation>
    </message>
    <message>
        <source>moving the data folder</source>
        <translation>نقل مجلد البيانات</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>نقل …</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>نقل مجلد البيانات</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Chats, documents, models and settings. Nothing is kept anywhere else.</source>
        <translation>المحادثات والمستندات والنماذج والإعدادات. لا يُحفظ شيء في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Copy it to another place and use it there</source>
        <translation>نسخه إلى مكان آخر واستخدامه هناك</translation>
    </message>
    <message>
        <source>Copied to {folder}. Close Aquifer to finish: from the next start it is used there.</source>
        <translation>نُسخ إلى {folder}. أغلق Aquifer لإتمام النقل: ابتداءً من البدء التالي يُستخدم هناك.</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder} when Aquifer was closed: {problem}</source>
        <translation>لم يُنقل مجلد البيانات إلى {folder} عند إغلاق Aquifer: {problem}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>The folder used before is still at {folder}.</source>
        <translation>المجلد المستخدم سابقًا ما زال في {folder}.</translation>
    </message>
    <message>
        <source>It is kept until you delete it. Look first whether everything is here.</source>
        <translation>يُحفظ إلى أن تحذفه. تأكد أولًا أن كل شيء موجود هنا.</translation>
    </message>
    <message>
        <source>Delete the old folder</source>
        <translation>حذف المجلد القديم</translation>
    </message>
    <message>
        <source>Move the data folder to</source>
        <translation>نقل مجلد البيانات إلى</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>جارٍ النسخ إلى {folder}</translation>
    </message>
    <message>
        <source>The move was stopped. The data folder is where it was; what was copied may be deleted.</source>
        <translation>أُوقف النقل. مجلد البيانات في مكانه، ويمكن حذف ما نُسخ.</translation>
    </message>
    <message>
        <source>Everything was copied and read again.</source>
        <translation>نُسخ كل شيء وقُرئ من جديد.</translation>
    </message>
    <message>
        <source>Delete what Aquifer kept in {folder}?</source>
        <translation>حذف ما حفظه Aquifer في {folder}؟</translation>
    </message>
    <message>
        <source>This cannot be undone. Other files in it stay.</source>
        <translation>لا يمكن التراجع عن هذا. تبقى الملفات الأخرى فيه.</translation>
    </message>
    <message>
        <source>Deleting the old folder</source>
        <translation>جارٍ حذف المجلد القديم</translation>
    </message>
    <message>
        <source>The old folder was deleted in part.</source>
        <translation>حُذف جزء من المجلد القديم.</translation>
    </message>
    <message>
        <source>The old folder is gone; {size} are free again.</source>
        <translation>أُزيل المجلد القديم؛ تحرّر {size} من جديد.</translation>
    </message>
    <message>
        <source>Text comes in as it was shown last; pictures and tool calls do not. The same chats again add only what is new. From ChatGPT: the ZIP file of its data export, as it is.</source>
        <translation>يُستورد النص كما ظهر آخر مرة، دون الصور ونداءات الأدوات. واستيراد المحادثات نفسها ثانيةً يضيف الجديد فقط. من ChatGPT: ملف ZIP لتصدير البيانات كما هو.</translation>
    </message>
    <message>
        <source>import chats ChatGPT GPT4All Jan LM Studio LocalDocs folders other programs</source>
        <translation>استيراد محادثات ChatGPT GPT4All Jan LM Studio LocalDocs مجلدات برامج أخرى</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>استيراد ملف …</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>استيراد مجلد …</translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation>التراجع عن آخر استيراد</translation>
    </message>
    <message>
        <source>What was not imported, and why</source>
        <translation>ما لم يُستورد، ولماذا</translation>
    </message>
    <message>
        <source>Folders that GPT4All keeps in LocalDocs</source>
        <translation>مجلدات يحتفظ بها GPT4All في LocalDocs</translation>
    </message>
    <message>
        <source>Chats of other programs</source>
        <translation>محادثات البرامج الأخرى</translation>
    </message>
    <message>
        <source>Import the chats of {program}</source>
        <translation>استيراد محادثات {program}</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n chat</source>
        <comment>{program}: %n chats</comment>
        <translation>
            <numerusform>{program}: %n محادثة</numerusform>
            <numerusform>{program}: محادثة واحدة</numerusform>
            <numerusform>{program}: محادثتان</numerusform>
            <numerusform>{program}: %n محادثات</numerusform>
            <numerusform>{program}: %n محادثة</numerusform>
            <numerusform>{program}: %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch it here</source>
        <translation>مراقبته هنا</translation>
    </message>
    <message>
        <source>Watch {folder} for the collection {collection}</source>
        <translation>مراقبة {folder} للمجموعة {collection}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مراقَب</translation>
    </message>
    <message>
        <source>Exports of chats ({patterns})</source>
        <translation>ملفات محادثات مصدَّرة ({patterns})</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Import the chats of a folder</source>
        <translation>استيراد محادثات مجلد</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <source>The import was stopped. What came in so far can be taken back.</source>
        <translation>أُوقف الاستيراد. يمكن التراجع عمّا وصل حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of chats: {kind} ({count})</source>
        <translation>تُرك من المحادثات: {kind} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n chat taken back; they lie in the trash for 30 days.</source>
        <comment>%n chats taken back; they lie in the trash for 30 days.</comment>
        <translation>
            <numerusform>سُحبت %n محادثة، وتبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>سُحبت محادثة واحدة، وتبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>سُحبت محادثتان، وتبقيان في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>سُحبت %n محادثات، وتبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>سُحبت %n محادثة، وتبقى في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>سُحبت %n محادثة، وتبقى في سلة المهملات 30 يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was continued here and stays.</source>
        <comment>%n chats were continued here and stay.</comment>
        <translation>
            <numerusform>تابعتَ هنا %n محادثة، فتبقى.</numerusform>
            <numerusform>تابعتَ هنا محادثة واحدة، فتبقى.</numerusform>
            <numerusform>تابعتَ هنا محادثتين، فتبقيان.</numerusform>
            <numerusform>تابعتَ هنا %n محادثات، فتبقى.</numerusform>
            <numerusform>تابعتَ هنا %n محادثة، فتبقى.</numerusform>
            <numerusform>تابعتَ هنا %n محادثة، فتبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat of {day}, from {source}</source>
        <comment>%n chats of {day}, from {source}</comment>
        <translation>
            <numerusform>%n محادثة من يوم {day}، من {source}</numerusform>
            <numerusform>محادثة واحدة من يوم {day}، من {source}</numerusform>
            <numerusform>محادثتان من يوم {day}، من {source}</numerusform>
            <numerusform>%n محادثات من يوم {day}، من {source}</numerusform>
            <numerusform>%n محادثة من يوم {day}، من {source}</numerusform>
            <numerusform>%n محادثة من يوم {day}، من {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat imported</source>
        <comment>%n chats imported</comment>
        <translation>
            <numerusform>استُوردت %n محادثة</numerusform>
            <numerusform>استُوردت محادثة واحدة</numerusform>
            <numerusform>استُوردت محادثتان</numerusform>
            <numerusform>استُوردت %n محادثات</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat continued with what is new</source>
        <comment>%n chats continued with what is new</comment>
        <translation>
            <numerusform>أُكملت %n محادثة بما هو جديد</numerusform>
            <numerusform>أُكملت محادثة واحدة بما هو جديد</numerusform>
            <numerusform>أُكملت محادثتان بما هو جديد</numerusform>
            <numerusform>أُكملت %n محادثات بما هو جديد</numerusform>
            <numerusform>أُكملت %n محادثة بما هو جديد</numerusform>
            <numerusform>أُكملت %n محادثة بما هو جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat brought back from the trash</source>
        <comment>%n chats brought back from the trash</comment>
        <translation>
            <numerusform>أُعيدت %n محادثة من سلة المهملات</numerusform>
            <numerusform>أُعيدت محادثة واحدة من سلة المهملات</numerusform>
            <numerusform>أُعيدت محادثتان من سلة المهملات</numerusform>
            <numerusform>أُعيدت %n محادثات من سلة المهملات</numerusform>
            <numerusform>أُعيدت %n محادثة من سلة المهملات</numerusform>
            <numerusform>أُعيدت %n محادثة من سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was here already</source>
        <comment>%n chats were here already</comment>
        <translation>
            <numerusform>%n محادثة كانت هنا مسبقًا</numerusform>
            <numerusform>محادثة واحدة كانت هنا مسبقًا</numerusform>
            <numerusform>محادثتان كانتا هنا مسبقًا</numerusform>
            <numerusform>%n محادثات كانت هنا مسبقًا</numerusform>
            <numerusform>%n محادثة كانت هنا مسبقًا</numerusform>
            <numerusform>%n محادثة كانت هنا مسبقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; the reasons are below.</source>
        <comment>%n could not be taken; the reasons are below.</comment>
        <translation>
            <numerusform>تعذّر أخذ %n منها؛ الأسباب أدناه.</numerusform>
            <numerusform>تعذّر أخذ واحدة منها؛ الأسباب أدناه.</numerusform>
            <numerusform>تعذّر أخذ اثنتين منها؛ الأسباب أدناه.</numerusform>
            <numerusform>تعذّر أخذ %n منها؛ الأسباب أدناه.</numerusform>
            <numerusform>تعذّر أخذ %n منها؛ الأسباب أدناه.</numerusform>
            <numerusform>تعذّر أخذ %n منها؛ الأسباب أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>keys shortcuts keyboard change</source>
        <translation>مفاتيح اختصارات لوحة المفاتيح تغيير</translation>
    </message>
    <message>
        <source>What the window does by key, and with which keys.</source>
        <translation>ما تفعله النافذة بالمفاتيح، وبأي مفاتيح.</translation>
    </message>
    <message>
        <source>See and change the keys…</source>
        <translation>عرض المفاتيح وتغييرها…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>In force from the next question.</source>
        <translation>يسري ابتداءً من السؤال التالي.</translation>
    </message>
    <message>
        <source>In force when a model is loaded the next time. Folders and adapters are on the page Models.</source>
        <translation>يسري عند تحميل نموذج في المرة القادمة. المجلدات والمحوّلات في صفحة النماذج.</translation>
    </message>
    <message>
        <source>In force for files that are added from now on. Another embedding model reads all documents anew in the background, while the one before answers.</source>
        <translation>يسري على الملفات التي تُضاف من الآن فصاعدًا. نموذج تضمين آخر يقرأ كل المستندات من جديد في الخلفية، ويجيب السابق في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
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
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>8-bit (only where it is needed to fit)</source>
        <translation>8-bit (فقط حين يلزم كي تتسع الذاكرة)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>“{section}” is as it was in the beginning.</source>
        <translation>عاد «{section}» كما كان في البداية.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>هذه القيمة غير مسموح بها.</translation>
    </message>
    <message>
        <source>In force after the next start of Aquifer.</source>
        <translation>يسري بعد بدء Aquifer التالي.</translation>
    </message>
    <message>
        <source>In force when a model is loaded again.</source>
        <translation>يسري عند تحميل نموذج من جديد.</translation>
    </message>
    <message>
        <source>Reset section</source>
        <translation>إعادة ضبط القسم</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>إعادة ضبط {title}</translation>
    </message>
    <message>
        <source>Load the model again now</source>
        <translation>تحميل النموذج من جديد الآن</translation>
    </message>
    <message>
        <source>network shield blocked refused connections offline log privacy</source>
        <translation>درع الشبكة محجوب مرفوض اتصالات دون اتصال سجل خصوصية</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Network shield</source>
        <translation>درع الشبكة</translation>
    </message>
    <message>
        <source>Open now, for the download you allowed, and for nothing else: {hosts}.</source>
        <translation>مفتوح الآن، للتنزيل الذي سمحت به ولا شيء غيره: {hosts}.</translation>
    </message>
    <message>
        <source>No connection has been refused.</source>
        <translation>لم يُرفض أي اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier ones; “Copy the log” has them all.</source>
        <comment>… and %n earlier ones; “Copy the log” has them all.</comment>
        <translation>
            <numerusform>… و%n أقدم منها؛ «نسخ السجل» يشملها كلها.</numerusform>
            <numerusform>… وواحدة أقدم؛ «نسخ السجل» يشملها كلها.</numerusform>
            <numerusform>… واثنتان أقدم؛ «نسخ السجل» يشملها كلها.</numerusform>
            <numerusform>… و%n أقدم منها؛ «نسخ السجل» يشملها كلها.</numerusform>
            <numerusform>… و%n أقدم منها؛ «نسخ السجل» يشملها كلها.</numerusform>
            <numerusform>… و%n أقدم منها؛ «نسخ السجل» يشملها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt was refused, {now} since this start:</source>
        <comment>%n attempts were refused, {now} since this start:</comment>
        <translation>
            <numerusform>رُفضت %n محاولة، منها {now} منذ هذا البدء:</numerusform>
            <numerusform>رُفضت محاولة واحدة، منها {now} منذ هذا البدء:</numerusform>
            <numerusform>رُفضت محاولتان، منها {now} منذ هذا البدء:</numerusform>
            <numerusform>رُفضت %n محاولات، منها {now} منذ هذا البدء:</numerusform>
            <numerusform>رُفضت %n محاولة، منها {now} منذ هذا البدء:</numerusform>
            <numerusform>رُفضت %n محاولة، منها {now} منذ هذا البدء:</numerusform>
        </translation>
    </message>
    <message>
        <source>tried by {caller}</source>
        <translation>حاولها {caller}</translation>
    </message>
    <message>
        <source>Stop {work}</source>
        <translation>إيقاف {work}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>لا إجراء</translation>
    </message>
    <message numerus="yes">
        <source>%n chat: {title}</source>
        <comment>%n chats: {title}</comment>
        <translation>
            <numerusform>%n محادثة: {title}</numerusform>
            <numerusform>محادثة واحدة: {title}</numerusform>
            <numerusform>محادثتان: {title}</numerusform>
            <numerusform>%n محادثات: {title}</numerusform>
            <numerusform>%n محادثة: {title}</numerusform>
            <numerusform>%n محادثة: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk ({name}).</source>
        <translation>تلفت محادثاتك على القرص ({name}).</translation>
    </message>
    <message>
        <source>Your results of summaries and extractions were damaged on the disk ({name}).</source>
        <translation>تلفت نتائج التلخيص والاستخراج على القرص ({name}).</translation>
    </message>
    <message>
        <source>Your list of documents was damaged on the disk ({name}).</source>
        <translation>تلفت قائمة مستنداتك على القرص ({name}).</translation>
    </message>
    <message>
        <source>A database was damaged on the disk ({name}).</source>
        <translation>تلفت قاعدة بيانات على القرص ({name}).</translation>
    </message>
    <message>
        <source>What is missing is read again from the stored documents.</source>
        <translation>ما ينقص يُقرأ من جديد من المستندات المخزّنة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} chat</source>
        <comment>{count} chats</comment>
        <translation>
            <numerusform>{count} محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{count} محادثات</numerusform>
            <numerusform>{count} محادثة</numerusform>
            <numerusform>{count} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} message</source>
        <comment>{count} messages</comment>
        <translation>
            <numerusform>{count} رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{count} رسائل</numerusform>
            <numerusform>{count} رسالة</numerusform>
            <numerusform>{count} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} document</source>
        <comment>{count} documents</comment>
        <translation>
            <numerusform>{count} مستند</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>{count} مستندات</numerusform>
            <numerusform>{count} مستندًا</numerusform>
            <numerusform>{count} مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} finished run</source>
        <comment>{count} finished runs</comment>
        <translation>
            <numerusform>{count} عملية مكتملة</numerusform>
            <numerusform>عملية مكتملة واحدة</numerusform>
            <numerusform>عمليتان مكتملتان</numerusform>
            <numerusform>{count} عمليات مكتملة</numerusform>
            <numerusform>{count} عملية مكتملة</numerusform>
            <numerusform>{count} عملية مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} own prompt</source>
        <comment>{count} own prompts</comment>
        <translation>
            <numerusform>{count} موجّه خاص</numerusform>
            <numerusform>موجّه خاص واحد</numerusform>
            <numerusform>موجّهان خاصان</numerusform>
            <numerusform>{count} موجّهات خاصة</numerusform>
            <numerusform>{count} موجّهًا خاصًا</numerusform>
            <numerusform>{count} موجّه خاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row</source>
        <comment>{count} rows</comment>
        <translation>
            <numerusform>{count} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{count} صفوف</numerusform>
            <numerusform>{count} صفًا</numerusform>
            <numerusform>{count} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file could be read.</source>
        <translation>لم تمكن قراءة شيء من الملف.</translation>
    </message>
    <message>
        <source>All of it could be saved: {what}.</source>
        <translation>أمكن إنقاذه كله: {what}.</translation>
    </message>
    <message>
        <source>What could be read is here: {what}.</source>
        <translation>ما أمكنت قراءته موجود هنا: {what}.</translation>
    </message>
    <message>
        <source>There is no whole restore point from before; a backup that you have can be restored in the settings.</source>
        <translation>لا توجد نقطة استعادة سليمة من قبل؛ ويمكن استعادة نسخة احتياطية لديك من الإعدادات.</translation>
    </message>
    <message>
        <source>The restore point of {day} holds {what}.</source>
        <translation>في نقطة الاستعادة ليوم {day}: {what}.</translation>
    </message>
    <message>
        <source>The restore point of {day} holds it too.</source>
        <translation>وهو أيضًا في نقطة الاستعادة ليوم {day}.</translation>
    </message>
    <message>
        <source>Put {name} of {day} back?</source>
        <translation>استعادة {name} ليوم {day}؟</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>الشيء نفسه</translation>
    </message>
    <message>
        <source>The restore point holds {held}; saved of the damaged file are {saved}. It is put back at the next start, and what is there then is kept as a restore point first: you can return to it.</source>
        <translation>في نقطة الاستعادة {held}؛ وما أُنقذ من الملف التالف {saved}. تُستعاد عند البدء التالي، ويُحفظ أولًا ما يوجد حينها كنقطة استعادة يمكنك الرجوع إليها.</translation>
    </message>
    <message>
        <source>Delete the damaged file</source>
        <translation>حذف الملف التالف</translation>
    </message>
    <message>
        <source>Delete the damaged {name} that was put aside on {day}?</source>
        <translation>حذف {name} التالف الذي حُفظ جانبًا يوم {day}؟</translation>
    </message>
    <message>
        <source>This cannot be undone. What was saved of it stays.</source>
        <translation>لا يمكن التراجع عن هذا. يبقى ما أُنقذ منه.</translation>
    </message>
    <message numerus="yes">
        <source>A run goes on</source>
        <comment>%n runs go on</comment>
        <translation>
            <numerusform>%n جولة مستمرة</numerusform>
            <numerusform>جولة مستمرة</numerusform>
            <numerusform>جولتان مستمرتان</numerusform>
            <numerusform>%n جولات مستمرة</numerusform>
            <numerusform>%n جولة مستمرة</numerusform>
            <numerusform>%n جولة مستمرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It trains in a process of its own. When you open Aquifer again, its curves are there.</source>
        <comment>They train in processes of their own. When you open Aquifer again, their curves are there.</comment>
        <translation>
            <numerusform>تتدرّب في عمليات خاصة بها. حين تفتح Aquifer من جديد تجد منحنياتها هناك.</numerusform>
            <numerusform>تتدرّب في عملية خاصة بها. حين تفتح Aquifer من جديد تجد منحنياتها هناك.</numerusform>
            <numerusform>تتدرّبان في عمليتين خاصتين بهما. حين تفتح Aquifer من جديد تجد منحنياتهما هناك.</numerusform>
            <numerusform>تتدرّب في عمليات خاصة بها. حين تفتح Aquifer من جديد تجد منحنياتها هناك.</numerusform>
            <numerusform>تتدرّب في عمليات خاصة بها. حين تفتح Aquifer من جديد تجد منحنياتها هناك.</numerusform>
            <numerusform>تتدرّب في عمليات خاصة بها. حين تفتح Aquifer من جديد تجد منحنياتها هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run goes on without the window</source>
        <comment>%n runs go on without the window</comment>
        <translation>
            <numerusform>تستمر %n جولة دون النافذة</numerusform>
            <numerusform>تستمر الجولة دون النافذة</numerusform>
            <numerusform>تستمر جولتان دون النافذة</numerusform>
            <numerusform>تستمر %n جولات دون النافذة</numerusform>
            <numerusform>تستمر %n جولة دون النافذة</numerusform>
            <numerusform>تستمر %n جولة دون النافذة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, let it go on</source>
        <comment>Close, let them go on</comment>
        <translation>
            <numerusform>إغلاق، مع استمرارها</numerusform>
            <numerusform>إغلاق، مع استمرارها</numerusform>
            <numerusform>إغلاق، مع استمرارهما</numerusform>
            <numerusform>إغلاق، مع استمرارها</numerusform>
            <numerusform>إغلاق، مع استمرارها</numerusform>
            <numerusform>إغلاق، مع استمرارها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it and close</source>
        <comment>Stop them and close</comment>
        <translation>
            <numerusform>إيقافها والإغلاق</numerusform>
            <numerusform>إيقافها والإغلاق</numerusform>
            <numerusform>إيقافهما والإغلاق</numerusform>
            <numerusform>إيقافها والإغلاق</numerusform>
            <numerusform>إيقافها والإغلاق</numerusform>
            <numerusform>إيقافها والإغلاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>The run {name} goes on.</source>
        <translation>الجولة {name} مستمرة.</translation>
    </message>
    <message>
        <source>The run {name} waits for its turn.</source>
        <translation>الجولة {name} تنتظر دورها.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation>الخطوة {step:,} من {steps:,}</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>الخطوة {step:,}</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Out of its folder</source>
        <translation>إخراج من المجلد</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Close temporary chat</source>
        <translation>إغلاق المحادثة المؤقتة</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>حذف المجلد مع إبقاء محادثاته</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>المؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>%n chat</source>
        <comment>%n chats</comment>
        <translation>
            <numerusform>%n محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, open</source>
        <translation>المجلد: {name}، {chats}، مفتوح</translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, closed</source>
        <translation>المجلد: {name}، {chats}، مغلق</translation>
    </message>
    <message>
        <source>{folder}: {chats}</source>
        <translation>{folder}: {chats}</translation>
    </message>
    <message>
        <source>Temporary chat: {title}</source>
        <translation>محادثة مؤقتة: {title}</translation>
    </message>
    <message>
        <source>Chat: {title}</source>
        <translation>محادثة: {title}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>{title}. You: {words}</source>
        <translation>{title}. أنت: {words}</translation>
    </message>
    <message>
        <source>{title}. Answer: {words}</source>
        <translation>{title}. الإجابة: {words}</translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation>أنت: {words}</translation>
    </message>
    <message>
        <source>{title}. Title: {words}</source>
        <translation>{title}. العنوان: {words}</translation>
    </message>
    <message>
        <source>In the title: {words}</source>
        <translation>في العنوان: {words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat · Enter opens</source>
        <comment>In %n chats · Enter opens</comment>
        <translation>
            <numerusform>في %n محادثة · Enter للفتح</numerusform>
            <numerusform>في محادثة واحدة · Enter للفتح</numerusform>
            <numerusform>في محادثتين · Enter للفتح</numerusform>
            <numerusform>في %n محادثات · Enter للفتح</numerusform>
            <numerusform>في %n محادثة · Enter للفتح</numerusform>
            <numerusform>في %n محادثة · Enter للفتح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in titles and messages.</source>
        <translation>لم يُعثر على شيء في العناوين والرسائل.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Hide sidebar ({keys})</source>
        <translation>إخفاء الشريط الجانبي ({keys})</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>محادثة جديدة ({keys})</translation>
    </message>
    <message>
        <source>New temporary chat ({keys})</source>
        <translation>محادثة مؤقتة جديدة ({keys})</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>لا محادثة في عنوانها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Search all chats ({keys}): titles here, messages in the sheet beside</source>
        <translation>البحث في كل المحادثات ({keys}): العناوين هنا، والرسائل في اللوحة المجاورة</translation>
    </message>
    <message>
        <source>Aquifer went back to the restore point of {day}.</source>
        <translation>عاد Aquifer إلى نقطة الاستعادة ليوم {day}.</translation>
    </message>
    <message>
        <source>What was there before is a restore point too: see Settings, Backups.</source>
        <translation>ما كان قبل ذلك نقطة استعادة أيضًا: انظر الإعدادات، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Aquifer did not go back to the restore point; everything is as it was.</source>
        <translation>لم يعد Aquifer إلى نقطة الاستعادة؛ كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder}; it is used where it was.</source>
        <translation>لم يُنقل مجلد البيانات إلى {folder}؛ ويُستخدم من مكانه السابق.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Room the last prompt and answer took in the model&apos;s context</source>
        <translation>المساحة التي شغلها آخر موجّه وآخر إجابة في سياق النموذج</translation>
    </message>
    <message>
        <source>Speed of the last answer and time to its first word</source>
        <translation>سرعة آخر إجابة والوقت حتى كلمتها الأولى</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>فتح النماذج</translation>
    </message>
    <message numerus="yes">
        <source>{device}, %n tokens of context</source>
        <comment>{device}, %n tokens of context</comment>
        <translation>
            <numerusform>{device}، سياق من %n رمز</numerusform>
            <numerusform>{device}، سياق من رمز واحد</numerusform>
            <numerusform>{device}، سياق من رمزين</numerusform>
            <numerusform>{device}، سياق من %n رموز</numerusform>
            <numerusform>{device}، سياق من %n رمزًا</numerusform>
            <numerusform>{device}، سياق من %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>شبه ممتلئ</translation>
    </message>
    <message>
        <source>Context: {used} of {room} tokens used</source>
        <translation>السياق: استُخدم {used} من {room} من الرموز</translation>
    </message>
    <message>
        <source>{speed} tok/s · first word after {seconds:.1f} s</source>
        <translation>{speed} رمز/ث · أول كلمة بعد {seconds:.1f} ث</translation>
    </message>
    <message>
        <source>Fine-tuning: {run}</source>
        <translation>الضبط الدقيق: {run}</translation>
    </message>
    <message>
        <source>No fine-tuning run</source>
        <translation>لا جولة ضبط دقيق</translation>
    </message>
    <message>
        <source>Running: {jobs}</source>
        <translation>قيد التشغيل: {jobs}</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>لا شيء قيد التشغيل</translation>
    </message>
    <message>
        <source>Open for one download</source>
        <translation>مفتوح لتنزيل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <comment>%n blocked</comment>
        <translation>
            <numerusform>حُجب %n</numerusform>
            <numerusform>حُجب %n</numerusform>
            <numerusform>حُجب %n</numerusform>
            <numerusform>حُجب %n</numerusform>
            <numerusform>حُجب %n</numerusform>
            <numerusform>حُجب %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: %n attempt blocked</source>
        <comment>Network shield: %n attempts blocked</comment>
        <translation>
            <numerusform>درع الشبكة: حُجبت %n محاولة</numerusform>
            <numerusform>درع الشبكة: حُجبت محاولة واحدة</numerusform>
            <numerusform>درع الشبكة: حُجبت محاولتان</numerusform>
            <numerusform>درع الشبكة: حُجبت %n محاولات</numerusform>
            <numerusform>درع الشبكة: حُجبت %n محاولة</numerusform>
            <numerusform>درع الشبكة: حُجبت %n محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: open for {host}, %n attempt blocked</source>
        <comment>Network shield: open for {host}, %n attempts blocked</comment>
        <translation>
            <numerusform>درع الشبكة: مفتوح لـ {host}، حُجبت %n محاولة</numerusform>
            <numerusform>درع الشبكة: مفتوح لـ {host}، حُجبت محاولة واحدة</numerusform>
            <numerusform>درع الشبكة: مفتوح لـ {host}، حُجبت محاولتان</numerusform>
            <numerusform>درع الشبكة: مفتوح لـ {host}، حُجبت %n محاولات</numerusform>
            <numerusform>درع الشبكة: مفتوح لـ {host}، حُجبت %n محاولة</numerusform>
            <numerusform>درع الشبكة: مفتوح لـ {host}، حُجبت %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection leaves this computer.</source>
        <translation>لا يغادر أي اتصال هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Click for the list of blocked attempts.</source>
        <translation>انقر لعرض قائمة المحاولات المحجوبة.</translation>
    </message>
    <message>
        <source>The download you allowed reaches the model hub and its file servers; everything else is blocked.</source>
        <translation>التنزيل الذي سمحت به يصل إلى مستودع النماذج وخوادم ملفاته؛ وكل ما عداه محجوب.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file</source>
        <comment>Reading %n files</comment>
        <translation>
            <numerusform>قراءة %n ملف</numerusform>
            <numerusform>قراءة ملف واحد</numerusform>
            <numerusform>قراءة ملفين</numerusform>
            <numerusform>قراءة %n ملفات</numerusform>
            <numerusform>قراءة %n ملفًا</numerusform>
            <numerusform>قراءة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Embedding model: {done:,} of {documents:,} documents</source>
        <translation>نموذج التضمين: {done:,} من {documents:,} من المستندات</translation>
    </message>
    <message>
        <source>Writing pairs from documents</source>
        <translation>جارٍ كتابة أزواج من المستندات</translation>
    </message>
    <message numerus="yes">
        <source>Answering in %n chat</source>
        <comment>Answering in %n chats</comment>
        <translation>
            <numerusform>جارٍ الرد في %n محادثة</numerusform>
            <numerusform>جارٍ الرد في محادثة واحدة</numerusform>
            <numerusform>جارٍ الرد في محادثتين</numerusform>
            <numerusform>جارٍ الرد في %n محادثات</numerusform>
            <numerusform>جارٍ الرد في %n محادثة</numerusform>
            <numerusform>جارٍ الرد في %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove it for ever?</source>
        <comment>Remove {count:,} things for ever?</comment>
        <translation>
            <numerusform>إزالة {count:,} عنصر نهائيًا؟</numerusform>
            <numerusform>إزالة عنصر واحد نهائيًا؟</numerusform>
            <numerusform>إزالة عنصرين نهائيًا؟</numerusform>
            <numerusform>إزالة {count:,} عناصر نهائيًا؟</numerusform>
            <numerusform>إزالة {count:,} عنصرًا نهائيًا؟</numerusform>
            <numerusform>إزالة {count:,} عنصر نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The text is taken out of every file of your profile: originals, search index, backups that hold it, and what models remember of it. What other chats quote stays there. This cannot be undone.</source>
        <translation>يُزال النص من كل ملف في ملفك الشخصي: الأصول، وفهرس البحث، والنسخ الاحتياطية التي تحويه، وما تتذكره النماذج منه. ويبقى ما تقتبسه محادثات أخرى في مكانه. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>البحث في سلة المهملات</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>إزالة نهائية…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>What you delete can be restored from here.</source>
        <translation>ما تحذفه يمكن استعادته من هنا.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>Search for other words or another kind.</source>
        <translation>ابحث عن كلمات أخرى أو نوع آخر.</translation>
    </message>
    <message>
        <source>Nothing in the trash fits</source>
        <translation>لا شيء مطابق في سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} thing</source>
        <comment>{count:,} things</comment>
        <translation>
            <numerusform>{count:,} عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{count:,} عناصر</numerusform>
            <numerusform>{count:,} عنصرًا</numerusform>
            <numerusform>{count:,} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n</source>
        <comment>Restore %n</comment>
        <translation>
            <numerusform>استعادة %n عنصر</numerusform>
            <numerusform>استعادة عنصر واحد</numerusform>
            <numerusform>استعادة عنصرين</numerusform>
            <numerusform>استعادة %n عناصر</numerusform>
            <numerusform>استعادة %n عنصرًا</numerusform>
            <numerusform>استعادة %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>العناصر المحذوفة</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n day, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</source>
        <comment>What you delete stays here for %n days, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</comment>
        <translation>
            <numerusform>ما تحذفه يبقى هنا %n يوم، خارج كل قائمة وكل بحث، ويمكن استعادته كما كان. وبعد الإزالة النهائية لا يبقى شيء من نصه في ملفك الشخصي.</numerusform>
            <numerusform>ما تحذفه يبقى هنا يومًا واحدًا، خارج كل قائمة وكل بحث، ويمكن استعادته كما كان. وبعد الإزالة النهائية لا يبقى شيء من نصه في ملفك الشخصي.</numerusform>
            <numerusform>ما تحذفه يبقى هنا يومين، خارج كل قائمة وكل بحث، ويمكن استعادته كما كان. وبعد الإزالة النهائية لا يبقى شيء من نصه في ملفك الشخصي.</numerusform>
            <numerusform>ما تحذفه يبقى هنا %n أيام، خارج كل قائمة وكل بحث، ويمكن استعادته كما كان. وبعد الإزالة النهائية لا يبقى شيء من نصه في ملفك الشخصي.</numerusform>
            <numerusform>ما تحذفه يبقى هنا %n يومًا، خارج كل قائمة وكل بحث، ويمكن استعادته كما كان. وبعد الإزالة النهائية لا يبقى شيء من نصه في ملفك الشخصي.</numerusform>
            <numerusform>ما تحذفه يبقى هنا %n يوم، خارج كل قائمة وكل بحث، ويمكن استعادته كما كان. وبعد الإزالة النهائية لا يبقى شيء من نصه في ملفك الشخصي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>أين كان</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف في</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>يُحفظ</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>جولة تدريب</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>جولات التدريب</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <source>attached to a chat</source>
        <translation>مرفق بمحادثة</translation>
    </message>
    <message>
        <source>until the next start</source>
        <translation>حتى البدء التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at it any more. The trash keeps it for %n day.</source>
        <comment>No search looks at it any more. The trash keeps it for %n days.</comment>
        <translation>
            <numerusform>لم يعد أي بحث ينظر فيه. تحتفظ به سلة المهملات %n يوم.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيه. تحتفظ به سلة المهملات يومًا واحدًا.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيه. تحتفظ به سلة المهملات يومين.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيه. تحتفظ به سلة المهملات %n أيام.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيه. تحتفظ به سلة المهملات %n يومًا.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيه. تحتفظ به سلة المهملات %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at them any more. The trash keeps them for %n day.</source>
        <comment>No search looks at them any more. The trash keeps them for %n days.</comment>
        <translation>
            <numerusform>لم يعد أي بحث ينظر فيها. تحتفظ بها سلة المهملات %n يوم.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيها. تحتفظ بها سلة المهملات يومًا واحدًا.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيها. تحتفظ بها سلة المهملات يومين.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيها. تحتفظ بها سلة المهملات %n أيام.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيها. تحتفظ بها سلة المهملات %n يومًا.</numerusform>
            <numerusform>لم يعد أي بحث ينظر فيها. تحتفظ بها سلة المهملات %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays there for %n day.</source>
        <comment>It stays there for %n days.</comment>
        <translation>
            <numerusform>يبقى هناك %n يوم.</numerusform>
            <numerusform>يبقى هناك يومًا واحدًا.</numerusform>
            <numerusform>يبقى هناك يومين.</numerusform>
            <numerusform>يبقى هناك %n أيام.</numerusform>
            <numerusform>يبقى هناك %n يومًا.</numerusform>
            <numerusform>يبقى هناك %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is back.</source>
        <comment>{count:,} things are back.</comment>
        <translation>
            <numerusform>عاد {count:,} عنصر.</numerusform>
            <numerusform>عاد {name}.</numerusform>
            <numerusform>عاد عنصران.</numerusform>
            <numerusform>عادت {count:,} عناصر.</numerusform>
            <numerusform>عاد {count:,} عنصرًا.</numerusform>
            <numerusform>عاد {count:,} عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on here. Quit in the menu of this icon ends it.</source>
        <translation>يستمر العمل هنا. «إنهاء» في قائمة هذه الأيقونة يوقفه.</translation>
    </message>
    <message>
        <source>Aquifer is in the tray</source>
        <translation>Aquifer في علبة النظام</translation>
    </message>
    <message>
        <source>Aquifer in the tray</source>
        <translation>Aquifer في علبة النظام</translation>
    </message>
    <message>
        <source>Open Aquifer</source>
        <translation>فتح Aquifer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>إظهار الصفحات…</translation>
    </message>
    <message>
        <source>Its text is shown instead.</source>
        <translation>يظهر نصها بدلًا منها.</translation>
    </message>
    <message>
        <source>The text that was read in it is shown instead.</source>
        <translation>يظهر بدلًا منها النص الذي قُرئ فيها.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation>البحث في هذا المستند</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,} من {count:,}</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}+</source>
        <translation>{number:,} من {count:,}+</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>وُجد: {words}</translation>
    </message>
    <message>
        <source>Nothing searched</source>
        <translation>لم يُبحث عن شيء</translation>
    </message>
    <message>
        <source>The pages of this PDF are locked with a password.</source>
        <translation>صفحات ملف PDF هذا مقفلة بكلمة مرور.</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn.</source>
        <translation>لا يمكن عرض صفحات ملف PDF هذا.</translation>
    </message>
    <message>
        <source>Select the page</source>
        <translation>تحديد الصفحة</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>لا يمكن عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>صفحة PDF</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>الصفحة {page} من {pages}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>الفتح ببرنامج النظام</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Back to the documents (Esc)</source>
        <translation>العودة إلى المستندات (Esc)</translation>
    </message>
    <message>
        <source>The file is not there any more; this is the copy kept here.</source>
        <translation>لم يعد الملف موجودًا؛ هذه هي النسخة المحفوظة هنا.</translation>
    </message>
    <message>
        <source>This file was not opened: the system has no program for it.</source>
        <translation>لم يُفتح هذا الملف: ليس لدى النظام برنامج له.</translation>
    </message>
    <message>
        <source>Use Show in folder.</source>
        <translation>استخدم «إظهار في المجلد».</translation>
    </message>
    <message>
        <source>The folder was not opened. It is the one of {file}.</source>
        <translation>لم يُفتح المجلد. وهو مجلد {file}.</translation>
    </message>
    <message>
        <source>The sources of an answer appear here.</source>
        <translation>مصادر الإجابة تظهر هنا.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation>الاستشهاد السابق (Alt+Up)</translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation>الاستشهاد التالي (Alt+Down)</translation>
    </message>
    <message>
        <source>Close sources</source>
        <translation>إغلاق المصادر</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>عنوان المقالة</translation>
    </message>
    <message>
        <source>Copy the address of the article</source>
        <translation>نسخ عنوان المقالة</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>مصادر الإجابة</translation>
    </message>
    <message>
        <source>In the panel. {description}</source>
        <translation>في اللوحة. {description}</translation>
    </message>
    <message>
        <source>Previous page (Alt+Up)</source>
        <translation>الصفحة السابقة (Alt+Up)</translation>
    </message>
    <message>
        <source>Next page (Alt+Down)</source>
        <translation>الصفحة التالية (Alt+Down)</translation>
    </message>
    <message>
        <source>Choose a source to see its words on the page.</source>
        <translation>اختر مصدرًا لترى كلماته على الصفحة.</translation>
    </message>
    <message>
        <source>{cell} (cited row)</source>
        <translation>{cell} (صف مستشهَد به)</translation>
    </message>
    <message>
        <source>{cell} (found)</source>
        <translation>{cell} (وُجدت)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Document text</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>p. {page} / {pages}</source>
        <translation>ص {page} / {pages}</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>الانتقال إلى صفحة (Ctrl+G)</translation>
    </message>
    <message>
        <source>{place}. Go to a page</source>
        <translation>{place}. الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation>إظهار صور مصغّرة للصفحات</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>الصفحة السابقة (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>الصفحة التالية (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Search in this document (Ctrl+F)</source>
        <translation>البحث في هذا المستند (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>تصغير (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>تكبير (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>ملء العرض (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+9)</source>
        <translation>ملء الصفحة (Ctrl+9)</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}</source>
        <translation>تكبير {factor:.0%}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the width</source>
        <translation>تكبير {factor:.0%}، بملء العرض</translation>
    </message>
    <message>
        <source>Zoom, fits the width</source>
        <translation>التكبير، بملء العرض</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the page</source>
        <translation>تكبير {factor:.0%}، بملء الصفحة</translation>
    </message>
    <message>
        <source>Zoom, fits the page</source>
        <translation>التكبير، بملء الصفحة</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{line}: no values yet.</source>
        <translation>{line}: لا قيم بعد.</translation>
    </message>
    <message>
        <source>{line}: {values}, {last} at {x_name} {x_last}.</source>
        <translation>{line}: {values}، {last} عند {x_name} {x_last}.</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}, lowest {lowest} at {x_name} {x_lowest}.</source>
        <translation>{line}: {values}، من {first} عند {x_name} {x_first} إلى {last} عند {x_name} {x_last}، وأدناها {lowest} عند {x_name} {x_lowest}.</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}.</source>
        <translation>{line}: {values}، من {first} عند {x_name} {x_first} إلى {last} عند {x_name} {x_last}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} value</source>
        <comment>{count} values</comment>
        <translation>
            <numerusform>{count} قيمة</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>{count} قيم</numerusform>
            <numerusform>{count} قيمة</numerusform>
            <numerusform>{count} قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>حرفيًا</translation>
    </message>
    <message>
        <source>{document}, p. {page}</source>
        <translation>{document}، ص {page}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشفرة</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>شفرة، {language}</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>{day:02d} {month} {year}</source>
        <translation>{day:02d} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{day:02d} {month}, {time}</source>
        <translation>{day:02d} {month}، {time}</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>مستندات ({patterns})</translation>
    </message>
    <message>
        <source>{what}:</source>
        <translation>{what}:</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>{what}: take the whole filter off</source>
        <translation>{what}: إزالة المرشّح كله</translation>
    </message>
    <message>
        <source>{what}: take off {part}</source>
        <translation>{what}: إزالة {part}</translation>
    </message>
    <message>
        <source>{what}: {parts}</source>
        <translation>{what}: {parts}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>النوع: {kind}</translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation>استخدام المرشّح</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>2023, 2023-03 or 2023-03-31</source>
        <translation>2023 أو 2023-03 أو 2023-03-31</translation>
    </message>
    <message>
        <source>since {value}</source>
        <translation>منذ {value}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>حتى {value}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>by {value}</source>
        <translation>بقلم {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>a part of its path</source>
        <translation>جزء من مساره</translation>
    </message>
    <message>
        <source>in folder {value}</source>
        <translation>في المجلد {value}</translation>
    </message>
    <message>
        <source>all of them; for example contract, signed</source>
        <translation>كلها؛ مثلًا عقد، موقَّع</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>موسوم بـ {value}</translation>
    </message>
    <message>
        <source>a part of the file&apos;s name or title</source>
        <translation>جزء من اسم الملف أو عنوانه</translation>
    </message>
    <message>
        <source>named {value}</source>
        <translation>اسمه {value}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>باللغة {language}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>{label}: {count} (left out)</source>
        <translation>{label}: {count} (مستبعد)</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>لا قيم.</translation>
    </message>
    <message>
        <source>Nothing to measure here</source>
        <translation>لا شيء يقاس هنا</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>لا قيم بعد</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>{severity}: {words}</source>
        <translation>{severity}: {words}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>حدث خلل: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (%n time)</source>
        <comment>{text} (%n times)</comment>
        <translation>
            <numerusform>{text} (%n مرة)</numerusform>
            <numerusform>{text} (مرة واحدة)</numerusform>
            <numerusform>{text} (مرتين)</numerusform>
            <numerusform>{text} (%n مرات)</numerusform>
            <numerusform>{text} (%n مرة)</numerusform>
            <numerusform>{text} (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer: {kind}: {error}</source>
        <translation>حدث خلل داخل Aquifer: {kind}: {error}</translation>
    </message>
    <message>
        <source>Your chats and documents are safe. Details are in the log of the data folder.</source>
        <translation>محادثاتك ومستنداتك بأمان. التفاصيل في السجل داخل مجلد البيانات.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>هذا الرابط يقود إلى {address}</translation>
    </message>
    <message>
        <source>Aquifer opens no links.</source>
        <translation>لا يفتح Aquifer أي روابط.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>كلمة مرور {name}</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>verb</comment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>This file needs a password</source>
        <translation>هذا الملف يحتاج كلمة مرور</translation>
    </message>
    <message>
        <source>It is used to read the file now and is not stored.</source>
        <translation>تُستخدم لقراءة الملف الآن ولا تُخزَّن.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة {name}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was changed.</source>
        <translation>أفرِغ بعض المساحة أو اختر مجلدًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>the folder cannot be written or the disk is full</source>
        <translation>لا يمكن الكتابة في المجلد أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Progress of {work}</source>
        <translation>تقدّم {work}</translation>
    </message>
    <message>
        <source>It is too wide for a line.</source>
        <translation>أعرض من أن يتسع لها سطر.</translation>
    </message>
    <message>
        <source>Not drawn as a formula. {reason}</source>
        <translation>لم تُرسم كصيغة. {reason}</translation>
    </message>
    <message>
        <source>Formulas: {formulas}</source>
        <translation>الصيغ: {formulas}</translation>
    </message>
    <message>
        <source>Nothing in your documents supports this sentence.</source>
        <translation>لا شيء في مستنداتك يسند هذه الجملة.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>best score {score:.2f}</source>
        <translation>أفضل درجة {score:.2f}</translation>
    </message>
    <message>
        <source>Source {number}: {place}, {level}</source>
        <translation>المصدر {number}: {place}، {level}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Aquifer.</source>
        <translation>ليس لسطح المكتب هذا علبة نظام: إغلاق النافذة ينهي Aquifer.</translation>
    </message>
    <message>
        <source>Show sidebar ({keys})</source>
        <translation>إظهار الشريط الجانبي ({keys})</translation>
    </message>
    <message>
        <source> Its last words: {value}.</source>
        <translation> آخر كلماته: {value}.</translation>
    </message>
    <message>
        <source> Most were dropped by {most_step}: {value}.</source>
        <translation> أكثرها استُبعد في {most_step}: {value}.</translation>
    </message>
    <message>
        <source> Picture: {words} </source>
        <translation> صورة: {words} </translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not KEY=VALUE with a key of the configuration.</source>
        <translation>«{text}» ليس بالشكل KEY=VALUE بمفتاح من التهيئة.</translation>
    </message>
    <message>
        <source>, all known already: nothing was embedded again</source>
        <translation>، وكلها معروفة من قبل: لم يُضمَّن شيء من جديد</translation>
    </message>
    <message>
        <source>, {known} of them known already</source>
        <translation>، منها {known} معروفة من قبل</translation>
    </message>
    <message>
        <source>1 file cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>ملف واحد لا يمكن الوصول إليه (قرص أو مجلد غير متصل) ويبقى كما قُرئ.</translation>
    </message>
    <message>
        <source>1 file is byte for byte what {promises_origin} says.</source>
        <translation>ملف واحد مطابق بايتًا ببايت لما يذكره {promises_origin}.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>1 sentence of the model was left out: your documents do not say so, or not on this question.</source>
        <translation>استُبعدت جملة واحدة للنموذج: مستنداتك لا تقول ذلك، أو ليس عن هذا السؤال.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>خيط معالجة واحد</translation>
    </message>
    <message>
        <source>1 token of context</source>
        <translation>سياق من رمز واحد</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 بت</translation>
    </message>
    <message>
        <source>8 bits are some fifty times slower than 16 on a processor: choose 4bit or 16bit.</source>
        <translation>8 بت أبطأ على المعالج بنحو خمسين مرة من 16: اختر 4bit أو 16bit.</translation>
    </message>
    <message>
        <source>8-bit cache</source>
        <translation>ذاكرة مؤقتة 8-bit</translation>
    </message>
    <message>
        <source>; measured on this computer</source>
        <translation>؛ قِيس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A PDF is drawn by the window.</source>
        <translation>ملف PDF تعرضه النافذة.</translation>
    </message>
    <message>
        <source>A backup inside the data folder is lost with it.</source>
        <translation>النسخة الاحتياطية داخل مجلد البيانات تضيع معه.</translation>
    </message>
    <message>
        <source>A benchmark reads at least 1 and writes at least 2 tokens.</source>
        <translation>قياس الأداء يقرأ رمزًا واحدًا على الأقل ويكتب رمزين على الأقل.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>المجموعة تحتاج اسمًا.</translation>
    </message>
    <message>
        <source>A comparison has two to {most_sides} sides.</source>
        <translation>للمقارنة جانبان على الأقل و{most_sides} على الأكثر.</translation>
    </message>
    <message>
        <source>A connection to {host} was blocked: Aquifer works offline.</source>
        <translation>حُجب اتصال بـ {host}: يعمل Aquifer دون اتصال.</translation>
    </message>
    <message>
        <source>A document has at most {most_tags} tags of 1 to {longest_tag} characters.</source>
        <translation>للمستند {most_tags} وسوم على الأكثر، طول كل منها من 1 إلى {longest_tag} محرف.</translation>
    </message>
    <message>
        <source>A document was removed while the pack was written.</source>
        <translation>أُزيل مستند أثناء كتابة الحزمة.</translation>
    </message>
    <message>
        <source>A fine-tuning run goes on.</source>
        <translation>جولة ضبط دقيق مستمرة.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>المجلد يحتاج اسمًا.</translation>
    </message>
    <message>
        <source>A length in tokens needs a model.</source>
        <translation>الطول بالرموز يحتاج نموذجًا.</translation>
    </message>
    <message>
        <source>A mail inside it ({subject}) is damaged ({error}).</source>
        <translation>رسالة بريد بداخله ({subject}) تالفة ({error}).</translation>
    </message>
    <message>
        <source>A pack is imported into a collection with a name.</source>
        <translation>تُستورد الحزمة إلى مجموعة لها اسم.</translation>
    </message>
    <message>
        <source>A part of the message holds binary data instead of text.</source>
        <translation>جزء من الرسالة يحوي بيانات ثنائية بدل النص.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>الإعداد المسبق يحتاج اسمًا.</translation>
    </message>
    <message>
        <source>A quote is never closed ({error}); the rest was read line by line.</source>
        <translation>علامة اقتباس لم تُغلق ({error})؛ قُرئ الباقي سطرًا بسطر.</translation>
    </message>
    <message>
        <source>A summary is a text, not a table.</source>
        <translation>الملخص نص وليس جدولًا.</translation>
    </message>
    <message>
        <source>A temporary chat cannot be put into a folder.</source>
        <translation>لا يمكن وضع محادثة مؤقتة في مجلد.</translation>
    </message>
    <message>
        <source>A watched folder can have at most {most_patterns} patterns.</source>
        <translation>للمجلد المراقَب {most_patterns} أنماط على الأكثر.</translation>
    </message>
    <message>
        <source>A watched folder needs the name of a collection.</source>
        <translation>المجلد المراقَب يحتاج اسم مجموعة.</translation>
    </message>
    <message>
        <source>About {lasts} for {found_steps} steps and {found_tokens} tokens ({found_rate_words}).</source>
        <translation>نحو {lasts} لـ {found_steps} خطوة و{found_tokens} رمز ({found_rate_words}).</translation>
    </message>
    <message>
        <source>Adapters that are switched on</source>
        <translation>المحوّلات المشغَّلة</translation>
    </message>
    <message>
        <source>Add an unprotected copy of the book.</source>
        <translation>أضف نسخة غير محمية من الكتاب.</translation>
    </message>
    <message>
        <source>Add documents with whole text.</source>
        <translation>أضف مستندات بنصها الكامل.</translation>
    </message>
    <message>
        <source>Add files to it, or choose another one.</source>
        <translation>أضف ملفات إليها، أو اختر أخرى.</translation>
    </message>
    <message>
        <source>Add it again to go on.</source>
        <translation>أضفه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>أضفه من جديد.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>أضف الملف من جديد.</translation>
    </message>
    <message>
        <source>Add the folder of one on the Models page, or take the check out of the pipeline.</source>
        <translation>أضف مجلد واحد منها في صفحة النماذج، أو أخرج الفحص من مسار المعالجة.</translation>
    </message>
    <message>
        <source>Add the folder to the list of models, or choose one.</source>
        <translation>أضف المجلد إلى قائمة النماذج، أو اختر واحدًا.</translation>
    </message>
    <message>
        <source>Adding the adapter to the base</source>
        <translation>جارٍ إضافة المحوّل إلى النموذج الأساسي</translation>
    </message>
    <message>
        <source>All weights cannot be trained in 4 or 8 bits.</source>
        <translation>لا يمكن تدريب كل الأوزان في 4 أو 8 بت.</translation>
    </message>
    <message>
        <source>All {forecast_layers} layers on {place}</source>
        <translation>كل الطبقات ({forecast_layers}) على {place}</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An answer in JSON cannot be continued.</source>
        <translation>لا يمكن متابعة إجابة بصيغة JSON.</translation>
    </message>
    <message>
        <source>An answer is rated 1, -1 or 0, not {rating}.</source>
        <translation>تُقيَّم الإجابة بـ 1 أو -1 أو 0، وليس {rating}.</translation>
    </message>
    <message>
        <source>An answer without a word cannot be scored.</source>
        <translation>لا يمكن تقييم إجابة بلا كلمات.</translation>
    </message>
    <message>
        <source>Another Aquifer (process {owner}) is using the profile folder {file_parent}.</source>
        <translation>Aquifer آخر (العملية {owner}) يستخدم مجلد الملف الشخصي {file_parent}.</translation>
    </message>
    <message>
        <source>Another Aquifer is using the profile folder {file_parent}.</source>
        <translation>Aquifer آخر يستخدم مجلد الملف الشخصي {file_parent}.</translation>
    </message>
    <message>
        <source>Another answer was started with this model.</source>
        <translation>بدأت إجابة أخرى بهذا النموذج.</translation>
    </message>
    <message>
        <source>Another data folder cannot be chosen from here.</source>
        <translation>لا يمكن اختيار مجلد بيانات آخر من هنا.</translation>
    </message>
    <message>
        <source>Another embedding model has taken over.</source>
        <translation>تولّى العمل نموذج تضمين آخر.</translation>
    </message>
    <message>
        <source>Another search index has taken the place of this one.</source>
        <translation>حلّ فهرس بحث آخر محل هذا الفهرس.</translation>
    </message>
    <message>
        <source>Answers are written</source>
        <translation>جارٍ كتابة الإجابات</translation>
    </message>
    <message>
        <source>Answers written for BLEU, ROUGE and chrF</source>
        <translation>الإجابات المكتوبة لـ BLEU وROUGE وchrF</translation>
    </message>
    <message>
        <source>Aquifer&apos;s own folder cannot be watched.</source>
        <translation>لا يمكن مراقبة مجلد Aquifer نفسه.</translation>
    </message>
    <message>
        <source>As in optim.epochs=2.</source>
        <translation>كما في optim.epochs=2.</translation>
    </message>
    <message>
        <source>Ask about less text, or raise the context length in the settings.</source>
        <translation>اسأل عن نص أقل، أو ارفع طول السياق في الإعدادات.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>أعِد السؤال بعد لحظة.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>أعِد السؤال.</translation>
    </message>
    <message>
        <source>Ask again: it is then loaded anew.</source>
        <translation>أعِد السؤال: عندئذ يُحمَّل من جديد.</translation>
    </message>
    <message>
        <source>Ask for fewer under &quot;split&quot;.</source>
        <translation>اطلب عددًا أقل في &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Ask it in fewer words.</source>
        <translation>اسأل بكلمات أقل.</translation>
    </message>
    <message>
        <source>Asking again about the same text</source>
        <translation>جارٍ السؤال مرة أخرى عن النص نفسه</translation>
    </message>
    <message>
        <source>Asking the hub for {offer_name}</source>
        <translation>جارٍ سؤال المستودع عن {offer_name}</translation>
    </message>
    <message>
        <source>Asking {documents} documents</source>
        <translation>جارٍ سؤال {documents} من المستندات</translation>
    </message>
    <message>
        <source>At most {longest_folder_name} characters.</source>
        <translation>{longest_folder_name} محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Attach long texts as a file instead.</source>
        <translation>أرفق النصوص الطويلة كملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Attach the drive it lies on and start again, or start with --data-dir and another folder.</source>
        <translation>صِل القرص الذي يوجد عليه وابدأ من جديد، أو ابدأ مع --data-dir ومجلد آخر.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>الدفعات في الخطوة</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>قبل العودة</translation>
    </message>
    <message>
        <source>Before {place_name} was changed by a new version</source>
        <translation>قبل أن يغيّر إصدار جديد {place_name}</translation>
    </message>
    <message>
        <source>Begin it with the column names.</source>
        <translation>ابدأه بأسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Best and worst rows shown</source>
        <translation>الصفوف المعروضة من الأفضل والأسوأ</translation>
    </message>
    <message>
        <source>Bring more data, loosen the checks, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>أحضر بيانات أكثر، أو خفّف الفحوص، أو اضبط &quot;validation: 0&quot; في &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Bring more data, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>أحضر بيانات أكثر، أو اضبط &quot;validation: 0&quot; في &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Built-in presets stay.</source>
        <translation>الإعدادات المسبقة المضمّنة تبقى.</translation>
    </message>
    <message>
        <source>Check its permissions and free space, or choose another folder with --data-dir.</source>
        <translation>تحقّق من أذوناته ومن المساحة الحرة، أو اختر مجلدًا آخر باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>تحقّق من أذوناته ومن المساحة الحرة.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>Check that it may be read, or copy it.</source>
        <translation>تحقّق أن قراءته مسموح بها، أو انسخه.</translation>
    </message>
    <message>
        <source>Check the connection and try again: what has arrived is kept. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>تحقّق من الاتصال وأعِد المحاولة: ما وصل محفوظ. أو أحضر النموذج من حاسوب آخر: انسخ ملفه .gguf إلى مجلد النماذج.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>افحص القرص.</translation>
    </message>
    <message>
        <source>Check the ending of its name.</source>
        <translation>تحقّق من نهاية اسمه.</translation>
    </message>
    <message>
        <source>Check the path; for a data file leave out &quot;documents: true&quot;.</source>
        <translation>تحقّق من المسار؛ ولملف بيانات احذف &quot;documents: true&quot;.</translation>
    </message>
    <message>
        <source>Check the path; it is taken relative to the pipeline file.</source>
        <translation>تحقّق من المسار؛ فهو يُحسب نسبةً إلى ملف مسار المعالجة.</translation>
    </message>
    <message>
        <source>Check the permissions and the space of the folder.</source>
        <translation>تحقّق من أذونات المجلد ومساحته.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>تحقّق من أذونات الملف.</translation>
    </message>
    <message>
        <source>Check the permissions of the profile folder.</source>
        <translation>تحقّق من أذونات مجلد الملف الشخصي.</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of the hub</source>
        <translation>جارٍ فحص الملف مقابل SHA-256 من المستودع</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of this offer</source>
        <translation>جارٍ فحص الملف مقابل SHA-256 لهذا العرض</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>جارٍ فحص الحزمة</translation>
    </message>
    <message>
        <source>Checking the summary against the pages</source>
        <translation>جارٍ فحص الملخص مقابل الصفحات</translation>
    </message>
    <message>
        <source>Checking {info_name} · {fraction}</source>
        <translation>جارٍ فحص {info_name} · {fraction}</translation>
    </message>
    <message>
        <source>Checking {reader_name}</source>
        <translation>جارٍ فحص {reader_name}</translation>
    </message>
    <message>
        <source>Checking · {done}</source>
        <translation>جارٍ الفحص · {done}</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>نقاط الحفظ المُبقاة</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>الصينية (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>الصينية (GB 18030)</translation>
    </message>
    <message>
        <source>Choose 4 bits or a smaller model.</source>
        <translation>اختر 4 بت أو نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Choose LoRA, or 16 or 32 bits.</source>
        <translation>اختر LoRA، أو 16 أو 32 بت.</translation>
    </message>
    <message>
        <source>Choose a base model whose chat template ends answers with an end token.</source>
        <translation>اختر نموذجًا أساسيًا ينهي قالب محادثته الإجابات برمز نهاية.</translation>
    </message>
    <message>
        <source>Choose a file of answers.</source>
        <translation>اختر ملف إجابات.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>اختر ملفًا ينتهي بـ .gguf.</translation>
    </message>
    <message>
        <source>Choose a folder that holds models.</source>
        <translation>اختر مجلدًا فيه نماذج.</translation>
    </message>
    <message>
        <source>Choose a folder with adapter_config.json.</source>
        <translation>اختر مجلدًا فيه adapter_config.json.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>اختر مكانًا خارجه.</translation>
    </message>
    <message>
        <source>Choose a place outside, or another disk.</source>
        <translation>اختر مكانًا خارجه، أو قرصًا آخر.</translation>
    </message>
    <message>
        <source>Choose a smaller base model, 4 bits, or close other programs.</source>
        <translation>اختر نموذجًا أساسيًا أصغر، أو 4 بت، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context length.</source>
        <translation>اختر نموذجًا أصغر أو طول سياق أقصر.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context.</source>
        <translation>اختر نموذجًا أصغر أو سياقًا أقصر.</translation>
    </message>
    <message>
        <source>Choose a version that transformers knows by itself, or a GGUF.</source>
        <translation>اختر إصدارًا تعرفه transformers بذاتها، أو GGUF.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>اختر مجلدًا فارغًا أو اسمًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>اختر مجلدًا موجودًا.</translation>
    </message>
    <message>
        <source>Choose another base model, as a Hugging Face folder or GGUF.</source>
        <translation>اختر نموذجًا أساسيًا آخر، كمجلد Hugging Face أو GGUF.</translation>
    </message>
    <message>
        <source>Choose another base model, or one whose publisher you trust.</source>
        <translation>اختر نموذجًا أساسيًا آخر، أو نموذجًا تثق بناشره.</translation>
    </message>
    <message>
        <source>Choose another base model.</source>
        <translation>اختر نموذجًا أساسيًا آخر.</translation>
    </message>
    <message>
        <source>Choose another data set, or prepare it with fewer checks.</source>
        <translation>اختر مجموعة بيانات أخرى، أو حضّرها بفحوص أقل.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another model, or the same one in another quantisation.</source>
        <translation>اختر نموذجًا آخر، أو النموذج نفسه بتكميم آخر.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <translation>اختر اسمًا آخر، أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>Choose another name, or put it away.</source>
        <translation>اختر اسمًا آخر، أو انقله جانبًا.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>اختر اسمًا آخر، أو اسمح باستبداله.</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>اختر واحدًا آخر في «النماذج».</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر واحدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation>اختر مكانًا آخر أو أفرِغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Choose another restore point.</source>
        <translation>اختر نقطة استعادة أخرى.</translation>
    </message>
    <message>
        <source>Choose another version of the model, for instance a GGUF.</source>
        <translation>اختر إصدارًا آخر من النموذج، مثل GGUF.</translation>
    </message>
    <message>
        <source>Choose of {kinds}.</source>
        <translation>اختر من {kinds}.</translation>
    </message>
    <message>
        <source>Choose one of the list under Models.</source>
        <translation>اختر واحدًا من القائمة في «النماذج».</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose the ZIP file that ChatGPT sent as it is.</source>
        <translation>اختر ملف ZIP الذي أرسله ChatGPT كما هو.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu.</source>
        <translation>اختر الجهاز auto أو cpu.</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>اختر مجلد نموذج.</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter, or an adapter GGUF.</source>
        <translation>اختر مجلد محوّل، أو محوّلًا بصيغة GGUF.</translation>
    </message>
    <message>
        <source>Choose the folder your documents are in.</source>
        <translation>اختر المجلد الذي توجد فيه مستنداتك.</translation>
    </message>
    <message>
        <source>Choose the models to compare.</source>
        <translation>اختر النماذج التي تُقارَن.</translation>
    </message>
    <message>
        <source>Choose the task auto or text.</source>
        <translation>اختر المهمة auto أو text.</translation>
    </message>
    <message>
        <source>Choose the task auto, or other data.</source>
        <translation>اختر المهمة auto، أو بيانات أخرى.</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again: then what can be read of the file is saved, and the file is kept.</source>
        <translation>أغلق Aquifer وشغّله من جديد: عندئذ يُنقذ ما يمكن قراءته من الملف، ويُحفظ الملف.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>أغلقه أولًا، أو استخدم مجلدًا آخر مع --data-dir.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model or precision, or lower the context length in the settings.</source>
        <translation>أغلق برامج أخرى، أو اختر نموذجًا أصغر أو دقة عددية أقل، أو اخفض طول السياق في الإعدادات.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context length in the settings.</source>
        <translation>أغلق برامج أخرى، أو اختر نموذجًا أصغر، أو اخفض طول السياق في الإعدادات.</translation>
    </message>
    <message>
        <source>Close the programs that have a file of it open, and try again.</source>
        <translation>أغلق البرامج التي تفتح ملفًا منه، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>Close the programs that have it open, and try again.</source>
        <translation>أغلق البرامج التي تفتحه، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>Close whatever uses the data folder.</source>
        <translation>أغلق كل ما يستخدم مجلد البيانات.</translation>
    </message>
    <message>
        <source>Context length (tokens)</source>
        <translation>طول السياق (رموز)</translation>
    </message>
    <message>
        <source>Continue it.</source>
        <translation>تابعه.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>انسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>انسخه من جديد.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again.</source>
        <translation>انسخ المحوّل أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>انسخ الملف أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Copy or fetch the model again.</source>
        <translation>انسخ النموذج أو اجلبه من جديد.</translation>
    </message>
    <message>
        <source>Copying documents ({number} of {sizes})</source>
        <translation>جارٍ نسخ المستندات ({number} من {sizes})</translation>
    </message>
    <message>
        <source>Copying the adapter</source>
        <translation>جارٍ نسخ المحوّل</translation>
    </message>
    <message>
        <source>Copying {place_name}</source>
        <translation>جارٍ نسخ {place_name}</translation>
    </message>
    <message>
        <source>Correct &quot;model&quot; under &quot;fit&quot; in the pipeline.</source>
        <translation>صحّح &quot;model&quot; ضمن &quot;fit&quot; في مسار المعالجة.</translation>
    </message>
    <message>
        <source>Correct it, or reset it to the default.</source>
        <translation>صحّحه، أو أعِده إلى القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>صحّحه.</translation>
    </message>
    <message>
        <source>Correct its enum.</source>
        <translation>صحّح enum فيه.</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>صحّح تلك القيمة.</translation>
    </message>
    <message>
        <source>Correct the data of the run.</source>
        <translation>صحّح بيانات الجولة.</translation>
    </message>
    <message>
        <source>Correct the ending of its name.</source>
        <translation>صحّح نهاية اسمه.</translation>
    </message>
    <message>
        <source>Correct the grammar.</source>
        <translation>صحّح القواعد النحوية.</translation>
    </message>
    <message>
        <source>Correct the layers of the adapter.</source>
        <translation>صحّح طبقات المحوّل.</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>السيريلية (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <source>DPO beta</source>
        <translation>DPO beta</translation>
    </message>
    <message>
        <source>Delete it in your file manager, or take its folder off the list.</source>
        <translation>احذفه في مدير الملفات، أو أزل مجلده من القائمة.</translation>
    </message>
    <message>
        <source>Delete some of them.</source>
        <translation>احذف بعضها.</translation>
    </message>
    <message>
        <source>Disk space for the state of chats across restarts (MB)</source>
        <translation>مساحة القرص لحالة المحادثات بين مرات التشغيل (MB)</translation>
    </message>
    <message>
        <source>DoRA (a quarter slower)</source>
        <translation>DoRA (أبطأ بمقدار الربع)</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>الذاكرة لا تكفي: يلزم نحو {needed} من {free} GB حرة في ذاكرة GPU؛ أكثرها لـ {most}.</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>الذاكرة لا تكفي: يلزم نحو {needed} من {free} GB حرة؛ أكثرها لـ {most}.</translation>
    </message>
    <message>
        <source>Does not fit: needs {need} of memory, this computer has {has}.</source>
        <translation>الذاكرة لا تكفي: يلزم {need} من الذاكرة، وفي هذا الحاسوب {has}.</translation>
    </message>
    <message>
        <source>Does not fit: needs {total} GB, {free} GB are free.</source>
        <translation>الذاكرة لا تكفي: يلزم {total} GB، والمتاح {free} GB.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} The one from before keeps answering.</source>
        <translation>لا يمكن استخدام إعادة التضمين بـ {name}: {error_user_message} يواصل السابق الإجابة.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} Words alone find documents.</source>
        <translation>لا يمكن استخدام إعادة التضمين بـ {name}: {error_user_message} يُعثر على المستندات بكلماتها فقط.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} The one from before keeps answering.</source>
        <translation>توقفت إعادة التضمين بـ {name}: {error_user_message} يواصل السابق الإجابة.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} Words alone find documents.</source>
        <translation>توقفت إعادة التضمين بـ {name}: {error_user_message} يُعثر على المستندات بكلماتها فقط.</translation>
    </message>
    <message>
        <source>Embedding model folder (empty: the starter model)</source>
        <translation>مجلد نموذج التضمين (فارغ: نموذج البداية)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Evaluate before the training</source>
        <translation>التقييم قبل التدريب</translation>
    </message>
    <message>
        <source>Every row is longer than {spec_max_tokens} tokens and loses its end.</source>
        <translation>كل الصفوف أطول من {spec_max_tokens} رمز وتفقد نهاياتها.</translation>
    </message>
    <message>
        <source>Every source is for validation only; nothing is left to train on.</source>
        <translation>كل المصادر للتحقّق فقط؛ لم يبقَ شيء للتدريب عليه.</translation>
    </message>
    <message>
        <source>Examples a batch</source>
        <translation>الأمثلة في الدفعة</translation>
    </message>
    <message>
        <source>Examples of the kind &quot;{task}&quot; cannot be written as &quot;{form}&quot;.</source>
        <translation>لا يمكن كتابة أمثلة من النوع «{task}» بالشكل «{form}».</translation>
    </message>
    <message>
        <source>Export from the chat&apos;s menu, or use .html, .md or .docx here.</source>
        <translation>صدّر من قائمة المحادثة، أو استخدم هنا .html أو .md أو .docx.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّره من جديد.</translation>
    </message>
    <message>
        <source>Export it as PDF or in the Office format and add that.</source>
        <translation>صدّره بصيغة PDF أو بصيغة Office وأضف ذلك.</translation>
    </message>
    <message>
        <source>Export it as merged or gguf.</source>
        <translation>صدّره بصيغة merged أو gguf.</translation>
    </message>
    <message>
        <source>Export the adapter, or train on the 16-bit version of the base.</source>
        <translation>صدّر المحوّل، أو درّب على نسخة 16 بت من الأساسي.</translation>
    </message>
    <message>
        <source>Extract them in two runs.</source>
        <translation>استخرجها في عمليتين.</translation>
    </message>
    <message>
        <source>Extracting from {documents} documents</source>
        <translation>جارٍ الاستخراج من {documents} من المستندات</translation>
    </message>
    <message>
        <source>Fetch it again; if that happens twice, bring it from another computer.</source>
        <translation>اجلبه من جديد؛ وإن تكرر ذلك مرتين فأحضره من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Fetch it with: git lfs pull.</source>
        <translation>اجلبه بالأمر: git lfs pull.</translation>
    </message>
    <message>
        <source>Fetching {offer_name}</source>
        <translation>جارٍ جلب {offer_name}</translation>
    </message>
    <message>
        <source>Fits in main memory: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>تتسع له الذاكرة الرئيسية: يلزم {here_total_bytes} من {ram_free_bytes} GB حرة؛ {context}.</translation>
    </message>
    <message>
        <source>Fits on the GPU: needs {need} of {on_gpus}.</source>
        <translation>يتسع له GPU: يلزم {need} من {on_gpus}.</translation>
    </message>
    <message>
        <source>Fits tightly, shared between the GPU and main memory: needs {need}.</source>
        <translation>يتسع بصعوبة، موزّعًا بين GPU والذاكرة الرئيسية: يلزم {need}.</translation>
    </message>
    <message>
        <source>Fits with a part in main memory: needs {need}, the GPU has {on_gpus}.</source>
        <translation>يتسع وجزء منه في الذاكرة الرئيسية: يلزم {need}، وفي GPU {on_gpus}.</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>الذاكرة تكفي: يلزم نحو {needed} من {free} GB حرة في ذاكرة GPU؛ أكثرها لـ {most}.</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>الذاكرة تكفي: يلزم نحو {needed} من {free} GB حرة؛ أكثرها لـ {most}.</translation>
    </message>
    <message>
        <source>Fits: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>الذاكرة تكفي: يلزم {here_total_bytes} من {ram_free_bytes} GB حرة؛ {context}.</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory, but is slow without a GPU.</source>
        <translation>الذاكرة تكفي: يلزم {need} من {hardware_ram_total_bytes}، لكنه بطيء دون GPU.</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory.</source>
        <translation>الذاكرة تكفي: يلزم {need} من {hardware_ram_total_bytes}.</translation>
    </message>
    <message>
        <source>Folders with models, used where they are</source>
        <translation>مجلدات فيها نماذج تُستخدم من مكانها</translation>
    </message>
    <message>
        <source>For a folder of documents write &quot;documents: true&quot;.</source>
        <translation>لمجلد مستندات اكتب &quot;documents: true&quot;.</translation>
    </message>
    <message>
        <source>Free some disk space and start again.</source>
        <translation>أفرِغ بعض مساحة القرص وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Free some disk space and start again; the damaged file is kept whole.</source>
        <translation>أفرِغ بعض مساحة القرص وابدأ من جديد؛ الملف التالف محفوظ كاملًا.</translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was changed.</source>
        <translation>أفرِغ بعض مساحة القرص وأعِد المحاولة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Free some disk space or check the permissions of the folder; what was there before is unchanged.</source>
        <translation>أفرِغ بعض مساحة القرص أو تحقّق من أذونات المجلد؛ ما كان موجودًا لم يتغير.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another folder.</source>
        <translation>أفرِغ بعض مساحة القرص أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>أفرِغ بعض مساحة القرص.</translation>
    </message>
    <message>
        <source>Free some disk space; what was there before is unchanged.</source>
        <translation>أفرِغ بعض مساحة القرص؛ ما كان موجودًا لم يتغير.</translation>
    </message>
    <message>
        <source>Free some space and add it again.</source>
        <translation>أفرِغ بعض المساحة وأضفه من جديد.</translation>
    </message>
    <message>
        <source>Free some space and resume: what has arrived is kept.</source>
        <translation>أفرِغ بعض المساحة واستأنف: ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرِغ بعض المساحة وأعِد المحاولة.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --data-dir or AQUIFER_DATA_DIR.</source>
        <translation>أفرِغ بعض المساحة أو اختر مجلدًا آخر باستخدام --data-dir أو AQUIFER_DATA_DIR.</translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation>أفرِغ بعض المساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Free some space or choose another place. Nothing was written.</source>
        <translation>أفرِغ بعض المساحة أو اختر مكانًا آخر. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Free some space or choose another place. The old folder is in use as before.</source>
        <translation>أفرِغ بعض المساحة أو اختر مكانًا آخر. المجلد القديم مستخدم كما كان.</translation>
    </message>
    <message>
        <source>Free some space, check the permissions of the data folder, and start again; nothing was lost by this.</source>
        <translation>أفرِغ بعض المساحة، وتحقّق من أذونات مجلد البيانات، وابدأ من جديد؛ لم يضع شيء بسبب هذا.</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>أفرِغ بعض المساحة، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>أفرِغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Get a complete copy.</source>
        <translation>احصل على نسخة كاملة.</translation>
    </message>
    <message>
        <source>Get a newer version of it.</source>
        <translation>احصل على إصدار أحدث منه.</translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation>احصل على النموذج من جديد.</translation>
    </message>
    <message>
        <source>Get the usual version of it.</source>
        <translation>احصل على الإصدار المعتاد منه.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>أعطِ واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Give each one a name of its own.</source>
        <translation>أعطِ كلًا منها اسمًا خاصًا.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>أعطِ اسم ملف.</translation>
    </message>
    <message>
        <source>Imagining a passage that would answer</source>
        <translation>جارٍ تخيّل مقطع يمكن أن يجيب</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>محادثة مستوردة</translation>
    </message>
    <message>
        <source>In {facts_unended} of {facts_rows} rows the end of the answer is not learnt, so the model would not learn to stop.</source>
        <translation>في {facts_unended} من {facts_rows} من الصفوف لا تُتعلَّم نهاية الإجابة، فلن يتعلّم النموذج التوقف.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>It cannot be read as LaTeX.</source>
        <translation>لا يمكن قراءتها بوصفها LaTeX.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>It could not be read: {error_strerror}.</source>
        <translation>تعذّرت قراءته: {error_strerror}.</translation>
    </message>
    <message>
        <source>It crashed ({name}).</source>
        <translation>تعطّل ({name}).</translation>
    </message>
    <message>
        <source>It does not say what kind of model it is.</source>
        <translation>لا يذكر أي نوع من النماذج هو.</translation>
    </message>
    <message>
        <source>It ended unexpectedly (exit code {code}).</source>
        <translation>انتهى على نحو غير متوقع (رمز الخروج {code}).</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation>انتهى على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>It failed ({error_name}: {error}).</source>
        <translation>فشل ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>It has a shape that is not drawn here.</source>
        <translation>فيها شكل لا يُرسم هنا.</translation>
    </message>
    <message>
        <source>It has no adapter_config.json.</source>
        <translation>ليس فيه adapter_config.json.</translation>
    </message>
    <message>
        <source>It has no byte-order mark; it was read as {wide}.</source>
        <translation>ليس فيه علامة ترتيب البايتات؛ قُرئ على أنه {wide}.</translation>
    </message>
    <message>
        <source>It has no name of its own, so it could not be told from others.</source>
        <translation>ليس له اسم خاص، فلا يمكن تمييزه عن غيره.</translation>
    </message>
    <message>
        <source>It has no weights.</source>
        <translation>ليس فيه أوزان.</translation>
    </message>
    <message>
        <source>It has no weights: it is a vocabulary only.</source>
        <translation>ليس فيه أوزان: إنه قاموس مفردات فقط.</translation>
    </message>
    <message>
        <source>It has no {file_name}.</source>
        <translation>ليس فيه {file_name}.</translation>
    </message>
    <message>
        <source>It has {tex} characters; up to {longest} are drawn.</source>
        <translation>فيها {tex} محرف؛ ويُرسم حتى {longest}.</translation>
    </message>
    <message>
        <source>It has {writer_cut_columns} columns; only the first {most_columns} were read.</source>
        <translation>فيه {writer_cut_columns} عمود؛ قُرئ أول {most_columns} منها فقط.</translation>
    </message>
    <message>
        <source>It holds a part of a kind that is not known here.</source>
        <translation>فيه جزء من نوع غير معروف هنا.</translation>
    </message>
    <message>
        <source>It holds no chats of a program that is known here (ChatGPT, GPT4All, Jan, LM Studio).</source>
        <translation>ليس فيه محادثات لبرنامج معروف هنا (ChatGPT، GPT4All، Jan، LM Studio).</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>ليس فيه نص.</translation>
    </message>
    <message>
        <source>It holds {frames} pictures; the first {most_frames} were read.</source>
        <translation>فيه {frames} صورة؛ قُرئ أول {most_frames} منها.</translation>
    </message>
    <message>
        <source>It is a {config_kind} adapter; only LoRA adapters are supported.</source>
        <translation>إنه محوّل {config_kind}؛ ولا تُدعم إلا محوّلات LoRA.</translation>
    </message>
    <message>
        <source>It is an adapter: it works only on top of the model it was trained on.</source>
        <translation>إنه محوّل: لا يعمل إلا فوق النموذج الذي دُرّب عليه.</translation>
    </message>
    <message>
        <source>It is an animation; its first picture was read.</source>
        <translation>إنها صورة متحركة؛ قُرئت صورتها الأولى.</translation>
    </message>
    <message>
        <source>It is an embedding model: it finds text, it cannot answer.</source>
        <translation>إنه نموذج تضمين: يعثر على النصوص ولا يستطيع الإجابة.</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>زال من قبل.</translation>
    </message>
    <message>
        <source>It is gone when it is closed.</source>
        <translation>يزول عند إغلاقه.</translation>
    </message>
    <message>
        <source>It is incomplete: {there} MB of {size} MB are there.</source>
        <translation>غير مكتمل: الموجود {there} MB من {size} MB.</translation>
    </message>
    <message>
        <source>It is larger than any chat.</source>
        <translation>أكبر من أي محادثة.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>التداخل فيه عميق جدًا.</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>ليست محادثة من GPT4All.</translation>
    </message>
    <message>
        <source>It is no chat of LM Studio.</source>
        <translation>ليست محادثة من LM Studio.</translation>
    </message>
    <message>
        <source>It is no conversation of ChatGPT.</source>
        <translation>ليست محادثة من ChatGPT.</translation>
    </message>
    <message>
        <source>It is no model that answers in text ({config_architecture}).</source>
        <translation>ليس نموذجًا يجيب بالنص ({config_architecture}).</translation>
    </message>
    <message>
        <source>It is no model that answers in text.</source>
        <translation>ليس نموذجًا يجيب بالنص.</translation>
    </message>
    <message>
        <source>It is no plain LoRA adapter.</source>
        <translation>ليس محوّل LoRA عاديًا.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({error}); it was read as plain text.</source>
        <translation>ليس XML سليم البنية ({error})؛ قُرئ كنص عادي.</translation>
    </message>
    <message>
        <source>It is not UTF-8; it was read as {names}.</source>
        <translation>ليس UTF-8؛ قُرئ على أنه {names}.</translation>
    </message>
    <message>
        <source>It is not read yet; run the action again later.</source>
        <translation>لم يُقرأ بعد؛ شغّل الإجراء من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>It is not text: it holds binary data.</source>
        <translation>ليس نصًا: فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>It is rebuilt from the stored documents.</source>
        <translation>يُعاد بناؤه من المستندات المخزّنة.</translation>
    </message>
    <message>
        <source>It is the image part of a vision model: it cannot answer alone.</source>
        <translation>إنه جزء الصور من نموذج رؤية: لا يستطيع الإجابة وحده.</translation>
    </message>
    <message>
        <source>It may be made to fill the disk. If it is genuine, unpack it yourself and add its files.</source>
        <translation>قد يكون مصنوعًا لملء القرص. إن كان سليمًا ففك ضغطه بنفسك وأضف ملفاته.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory.</source>
        <translation>قد يكون مصنوعًا لملء الذاكرة.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory. If it is genuine, unpack it yourself and add its files.</source>
        <translation>قد يكون مصنوعًا لملء الذاكرة. إن كان سليمًا ففك ضغطه بنفسك وأضف ملفاته.</translation>
    </message>
    <message>
        <source>It must be like {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</source>
        <translation>يجب أن يكون مثل {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</translation>
    </message>
    <message>
        <source>It needed more memory than is allowed.</source>
        <translation>احتاج ذاكرة أكثر من المسموح.</translation>
    </message>
    <message>
        <source>It needed more memory than there is.</source>
        <translation>احتاج ذاكرة أكثر من الموجود.</translation>
    </message>
    <message>
        <source>It needs program code that comes with the model, and Aquifer runs none; ask for a version that transformers knows by itself, or for a GGUF version.</source>
        <translation>يحتاج شفرة برمجية تأتي مع النموذج، وAquifer لا يشغّل أيًا منها؛ اطلب إصدارًا تعرفه transformers بذاتها، أو إصدار GGUF.</translation>
    </message>
    <message>
        <source>It sorts texts into {config_labels} classes: it is neither a chat model nor a reward model.</source>
        <translation>يصنّف النصوص إلى {config_labels} فئة: ليس نموذج محادثة ولا نموذج مكافأة.</translation>
    </message>
    <message>
        <source>It takes too long to draw.</source>
        <translation>يستغرق رسمها وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>It took longer than {exchange_timeout_s} s and was stopped.</source>
        <translation>استغرق أكثر من {exchange_timeout_s} ث فأُوقف.</translation>
    </message>
    <message>
        <source>It unpacks to more than any export.</source>
        <translation>حجمه بعد فك الضغط أكبر من أي تصدير.</translation>
    </message>
    <message>
        <source>It uses \{closed}, which formulas here do not take.</source>
        <translation>تستخدم \{closed}، وهو ما لا تقبله الصيغ هنا.</translation>
    </message>
    <message>
        <source>It was continued both here and there, so it was left as it is here.</source>
        <translation>جرت متابعتها هنا وهناك، فتُركت كما هي هنا.</translation>
    </message>
    <message>
        <source>It was ended, or asked something else meanwhile.</source>
        <translation>أُنهي، أو سُئل شيئًا آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It was killed, probably for lack of memory.</source>
        <translation>أنهاه النظام، وعلى الأرجح لنقص الذاكرة.</translation>
    </message>
    <message>
        <source>It was named by --data-dir or AQUIFER_DATA_DIR: change it there.</source>
        <translation>حُدّد عبر --data-dir أو AQUIFER_DATA_DIR: غيّره هناك.</translation>
    </message>
    <message>
        <source>It was tried by {frame}.</source>
        <translation>حاوله {frame}.</translation>
    </message>
    <message>
        <source>It was written in version {version} of its format, which is not known here.</source>
        <translation>كُتب بالإصدار {version} من صيغته، وهو غير معروف هنا.</translation>
    </message>
    <message>
        <source>It will be rebuilt.</source>
        <translation>سيُعاد بناؤه.</translation>
    </message>
    <message>
        <source>It would be empty or too large.</source>
        <translation>سيكون فارغًا أو كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>Its adapter was left off. {error}</source>
        <translation>تُرك محوّله. {error}</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is not as it was made. What could be read was read; download it again.</source>
        <translation>المجموع الاختباري خاطئ: الملف ليس كما صُنع. قُرئ ما أمكنت قراءته؛ نزّله من جديد.</translation>
    </message>
    <message>
        <source>All {total} pages were read by text recognition ({value} % sure).</source>
        <translation>قُرئت كل صفحاته ({total}) بالتعرّف على النص (بثقة {value} %).</translation>
    </message>
    <message>
        <source>Its page is blank.</source>
        <translation>صفحته فارغة.</translation>
    </message>
    <message>
        <source>Its page was read by text recognition ({value} % sure).</source>
        <translation>قُرئت صفحته بالتعرّف على النص (بثقة {value} %).</translation>
    </message>
    <message>
        <source>Its thread.json is no thread of Jan.</source>
        <translation>ملفه thread.json ليس محادثة من Jan.</translation>
    </message>
    <message>
        <source>Its weights (adapter_model.safetensors) are missing.</source>
        <translation>أوزانه (adapter_model.safetensors) مفقودة.</translation>
    </message>
    <message>
        <source>Its weights are Python pickles (.bin), which can run code and are not opened; ask for a safetensors version.</source>
        <translation>أوزانه من نوع Python pickle (.bin)، ويمكنها تشغيل شفرة ولذلك لا تُفتح؛ اطلب إصدار safetensors.</translation>
    </message>
    <message>
        <source>Its weights are a Python pickle (.bin), which can run code and is not opened.</source>
        <translation>أوزانه من نوع Python pickle (.bin)، ويمكنها تشغيل شفرة ولذلك لا تُفتح.</translation>
    </message>
    <message>
        <source>Its weights are a link to a file outside Ollama&apos;s folder, which is not followed.</source>
        <translation>أوزانه رابط إلى ملف خارج مجلد Ollama، ولا يُتبع.</translation>
    </message>
    <message>
        <source>Its weights are an ONNX export, which is taken for embedding models only; it cannot answer.</source>
        <translation>أوزانه تصدير ONNX، وهذا مقبول لنماذج التضمين فقط؛ لا يستطيع الإجابة.</translation>
    </message>
    <message>
        <source>Its weights are missing: there is no model.safetensors and no index of several files.</source>
        <translation>أوزانه مفقودة: لا يوجد model.safetensors ولا فهرس لعدة ملفات.</translation>
    </message>
    <message>
        <source>Its weights are missing; fetch it again with Ollama.</source>
        <translation>أوزانه مفقودة؛ اجلبه من جديد عبر Ollama.</translation>
    </message>
    <message>
        <source>Its weights are quantised as {config_quant_method}, which this version cannot run; ask for the plain, GPTQ or GGUF version.</source>
        <translation>أوزانه مكمّمة بطريقة {config_quant_method}، ولا يستطيع هذا الإصدار تشغيلها؛ اطلب الإصدار العادي أو GPTQ أو GGUF.</translation>
    </message>
    <message>
        <source>Its {file_name} is larger than any thread&apos;s.</source>
        <translation>ملفه {file_name} أكبر من أي محادثة.</translation>
    </message>
    <message>
        <source>JSON Schema the answer must follow</source>
        <translation>JSON Schema الذي يجب أن تتبعه الإجابة</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>اليابانية (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Joining {value} summaries</source>
        <translation>جارٍ دمج {value} من الملخصات</translation>
    </message>
    <message>
        <source>Keep Aquifer in the tray when its window is closed</source>
        <translation>إبقاء Aquifer في علبة النظام عند إغلاق نافذته</translation>
    </message>
    <message>
        <source>Keep documents whose file was deleted from a watched folder</source>
        <translation>إبقاء المستندات التي حُذف ملفها من مجلد مراقَب</translation>
    </message>
    <message>
        <source>Keep the checkpoint with the lowest validation loss</source>
        <translation>إبقاء نقطة الحفظ ذات أدنى خسارة تحقّق</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>المفتاح الذي يرسل الرسالة</translation>
    </message>
    <message>
        <source>Known are {file_types}.</source>
        <translation>المعروف: {file_types}.</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>الكورية (EUC-KR)</translation>
    </message>
    <message>
        <source>Largest file that is read (MB)</source>
        <translation>أكبر ملف يُقرأ (MB)</translation>
    </message>
    <message>
        <source>Largest gradient norm (0: no limit)</source>
        <translation>أكبر مقدار للتدرّج (0: بلا حد)</translation>
    </message>
    <message>
        <source>Layers (empty: all linear layers but the head)</source>
        <translation>الطبقات (فارغ: كل الطبقات الخطية ما عدا الرأس)</translation>
    </message>
    <message>
        <source>Layers on the GPU (-1: as many as fit)</source>
        <translation>الطبقات على GPU (-1: كل ما تتسع له)</translation>
    </message>
    <message>
        <source>Learn the answers only, not the questions</source>
        <translation>تعلّم الإجابات فقط دون الأسئلة</translation>
    </message>
    <message>
        <source>Learning rate (0: by the method)</source>
        <translation>معدّل التعلّم (0: بحسب الطريقة)</translation>
    </message>
    <message>
        <source>Less motion: no moving bars, no fading, no blinking cursor</source>
        <translation>حركة أقل: بلا أشرطة متحركة ولا تلاشٍ ولا مؤشر وامض</translation>
    </message>
    <message>
        <source>Let it end in .jsonl.</source>
        <translation>اجعله ينتهي بـ .jsonl.</translation>
    </message>
    <message>
        <source>Let models think before they answer</source>
        <translation>السماح للنماذج بالتفكير قبل الإجابة</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>حمّله من جديد.</translation>
    </message>
    <message>
        <source>Load the base model first.</source>
        <translation>حمّل النموذج الأساسي أولًا.</translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation>جارٍ تحميل النموذج الأساسي</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>Loading the model anew and asking again</source>
        <translation>جارٍ تحميل النموذج من جديد والسؤال مرة أخرى</translation>
    </message>
    <message>
        <source>Loading {info_name}</source>
        <translation>جارٍ تحميل {info_name}</translation>
    </message>
    <message>
        <source>Loading {info_name} · {fraction}</source>
        <translation>جارٍ تحميل {info_name} · {fraction}</translation>
    </message>
    <message>
        <source>Longest answer (tokens)</source>
        <translation>أطول إجابة (رموز)</translation>
    </message>
    <message>
        <source>Longest time for reading one page (s)</source>
        <translation>أطول وقت لقراءة صفحة واحدة (ث)</translation>
    </message>
    <message>
        <source>Longest written answer (tokens)</source>
        <translation>أطول إجابة مكتوبة (رموز)</translation>
    </message>
    <message>
        <source>Look at the file in a text editor.</source>
        <translation>انظر في الملف بمحرر نصوص.</translation>
    </message>
    <message>
        <source>Looking at {intake_spec_name}</source>
        <translation>جارٍ النظر في {intake_spec_name}</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>جارٍ البحث عن المكررات</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>جارٍ تفحّص {name}</translation>
    </message>
    <message>
        <source>Loosen that check, or look at the file.</source>
        <translation>خفّف ذلك الفحص، أو انظر في الملف.</translation>
    </message>
    <message>
        <source>Loosen the checks, or take a larger weight.</source>
        <translation>خفّف الفحوص، أو خذ وزنًا أكبر.</translation>
    </message>
    <message>
        <source>Lower them.</source>
        <translation>اخفضها.</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>مصنوع يدويًا</translation>
    </message>
    <message>
        <source>Made when done</source>
        <translation>يُنشأ عند الانتهاء</translation>
    </message>
    <message>
        <source>Make a new run from its configuration.</source>
        <translation>أنشئ جولة جديدة من تهيئتها.</translation>
    </message>
    <message>
        <source>Make one pipeline for each kind of example.</source>
        <translation>أنشئ مسار معالجة لكل نوع من الأمثلة.</translation>
    </message>
    <message>
        <source>Measuring the base model</source>
        <translation>جارٍ قياس النموذج الأساسي</translation>
    </message>
    <message>
        <source>Memory for the state of earlier chats (MB)</source>
        <translation>الذاكرة لحالة المحادثات السابقة (MB)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Model file (empty: the starter model)</source>
        <translation>ملف النموذج (فارغ: نموذج البداية)</translation>
    </message>
    <message>
        <source>Most memory for reading one file (MB)</source>
        <translation>أقصى ذاكرة لقراءة ملف واحد (MB)</translation>
    </message>
    <message>
        <source>Most room for earlier turns in the prompt (tokens; 0: what is left)</source>
        <translation>أقصى مساحة للأدوار السابقة في الموجّه (رموز؛ 0: ما يتبقى)</translation>
    </message>
    <message>
        <source>Most steps (0: all epochs)</source>
        <translation>أقصى عدد من الخطوات (0: كل الدورات)</translation>
    </message>
    <message>
        <source>Most training rows (0: all)</source>
        <translation>أقصى عدد من صفوف التدريب (0: كلها)</translation>
    </message>
    <message>
        <source>Most validation rows (0: all)</source>
        <translation>أقصى عدد من صفوف التحقّق (0: كلها)</translation>
    </message>
    <message>
        <source>Move or rename {taken} first.</source>
        <translation>انقل {taken} أو أعِد تسميته أولًا.</translation>
    </message>
    <message>
        <source>Move the data folder again.</source>
        <translation>انقل مجلد البيانات من جديد.</translation>
    </message>
    <message>
        <source>NEFTune noise (0: none)</source>
        <translation>ضجيج NEFTune (0: لا شيء)</translation>
    </message>
    <message>
        <source>Name a file with rows the model did not learn.</source>
        <translation>حدّد ملفًا فيه صفوف لم يتعلّمها النموذج.</translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation>حدّد حقلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Name at least one setting with its values.</source>
        <translation>حدّد إعدادًا واحدًا على الأقل مع قيمه.</translation>
    </message>
    <message>
        <source>Name it under &quot;fit&quot; in the pipeline.</source>
        <translation>حدّده ضمن &quot;fit&quot; في مسار المعالجة.</translation>
    </message>
    <message>
        <source>Name it with &quot;format&quot;, or the columns by hand.</source>
        <translation>حدّده في &quot;format&quot;، أو سمِّ الأعمدة يدويًا.</translation>
    </message>
    <message>
        <source>Name text alone, or question (or a fixed instruction) with answer, or with chosen and rejected.</source>
        <translation>حدّد النص وحده، أو السؤال (أو تعليمة ثابتة) مع الإجابة، أو مع المفضّلة والمرفوضة.</translation>
    </message>
    <message>
        <source>No pair is left to learn from.</source>
        <translation>لم يبقَ زوج للتعلّم منه.</translation>
    </message>
    <message>
        <source>No pair is left to learn from: the chat template refuses them, or they are too long.</source>
        <translation>لم يبقَ زوج للتعلّم منه: قالب المحادثة يرفضها، أو هي أطول من اللازم.</translation>
    </message>
    <message>
        <source>No row can be kept back for validation: all rows that are left are alike, or bound to training.</source>
        <translation>لا يمكن حجز أي صف للتحقّق: كل الصفوف الباقية متشابهة، أو مخصصة للتدريب.</translation>
    </message>
    <message>
        <source>No row is left for training.</source>
        <translation>لم يبقَ صف للتدريب.</translation>
    </message>
    <message>
        <source>No row is left to learn from ({reasons}).</source>
        <translation>لم يبقَ صف للتعلّم منه ({reasons}).</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read.</source>
        <translation>لا يمكن قراءة أي صف من {source_name}.</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read. The first: {refused}.</source>
        <translation>لا يمكن قراءة أي صف من {source_name}. الأول: {refused}.</translation>
    </message>
    <message>
        <source>No text on {without} of {total}: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>لا نص في {without} من {total}: صور أو رسوم فقط، ولم يجد التعرّف على النص كلمات فيها.</translation>
    </message>
    <message>
        <source>Nobody says what the bytes of {path_name} must be, so nothing is compared.</source>
        <translation>لا جهة تذكر ما ينبغي أن تكون عليه بايتات {path_name}، فلا تجري مقارنة.</translation>
    </message>
    <message>
        <source>None of the {read} rows is left.</source>
        <translation>لم يبقَ شيء من الصفوف المقروءة ({read}).</translation>
    </message>
    <message>
        <source>None of the {read} rows is left. Most were dropped by {most_step}: {value}.</source>
        <translation>لم يبقَ شيء من الصفوف المقروءة ({read}). أكثرها استُبعد في {most_step}: {value}.</translation>
    </message>
    <message>
        <source>None of these documents is read yet.</source>
        <translation>لم يُقرأ أي من هذه المستندات بعد.</translation>
    </message>
    <message>
        <source>Not all that was to be made of the run was made (code {code}): export it again.</source>
        <translation>لم يُنشأ كل ما كان ينبغي إنشاؤه من الجولة (الرمز {code}): صدّرها من جديد.</translation>
    </message>
    <message>
        <source>Not even one short example fits into memory.</source>
        <translation>لا تتسع الذاكرة حتى لمثال قصير واحد.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about.</source>
        <translation>لا يمكن السؤال عن شيء في «{spec_collection}».</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about. Most pieces: {value}.</source>
        <translation>لا يمكن السؤال عن شيء في «{spec_collection}». معظم الأجزاء: {value}.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Nothing is varied.</source>
        <translation>لا شيء يتغيّر.</translation>
    </message>
    <message>
        <source>Nothing of it is removed meanwhile.</source>
        <translation>لا يُزال منه شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was downloaded. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>لم يُنزَّل شيء. أو أحضر النموذج من حاسوب آخر: انسخ ملفه .gguf إلى مجلد النماذج.</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another backup.</source>
        <translation>لم يُستعد شيء. استخدم نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>Nothing was taken from there. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>لم يؤخذ شيء من هناك. أو أحضر النموذج من حاسوب آخر: انسخ ملفه .gguf إلى مجلد النماذج.</translation>
    </message>
    <message>
        <source>Ollama keeps it in several pieces, which only Ollama can read.</source>
        <translation>يحتفظ به Ollama في عدة أجزاء لا يستطيع قراءتها إلا Ollama.</translation>
    </message>
    <message>
        <source>Only the first {most_messages} of its {spans} messages were read.</source>
        <translation>قُرئ أول {most_messages} فقط من رسائله ({spans}).</translation>
    </message>
    <message>
        <source>Only two answers to the same question can be compared.</source>
        <translation>لا تمكن المقارنة إلا بين إجابتين عن السؤال نفسه.</translation>
    </message>
    <message>
        <source>Only {free} row can be split, so none can be kept back for validation.</source>
        <translation>لا يمكن تقسيم إلا {free} من الصفوف، فلا يمكن حجز أي صف للتحقّق.</translation>
    </message>
    <message>
        <source>Only {free} rows can be split, so none can be kept back for validation.</source>
        <translation>لا يمكن تقسيم إلا {free} من الصفوف، فلا يمكن حجز أي صف للتحقّق.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again as PNG.</source>
        <translation>افتحه في مكان آخر واحفظه من جديد بصيغة PNG.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again, or copy it anew.</source>
        <translation>افتحه في مكان آخر واحفظه من جديد، أو انسخه مجددًا.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and look.</source>
        <translation>افتحه في البرنامج الذي أنشأه وانظر فيه.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again and add that.</source>
        <translation>افتحه في البرنامج الذي أنشأه، واحفظه من جديد، وأضف ذلك.</translation>
    </message>
    <message>
        <source>Open it in {program}, save it without the password (or as PDF) and add that.</source>
        <translation>افتحه في {program}، واحفظه دون كلمة المرور (أو بصيغة PDF)، وأضف ذلك.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>أو أحضر النموذج من حاسوب آخر: انسخ ملفه .gguf إلى مجلد النماذج.</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>مفاتيح خاصة</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>إعدادات مسبقة خاصة</translation>
    </message>
    <message>
        <source>Pack csv, json, jsonl, parquet or xlsx files.</source>
        <translation>ضع في الأرشيف ملفات csv أو json أو jsonl أو parquet أو xlsx.</translation>
    </message>
    <message>
        <source>Packing {info_name} ({number} of {infos})</source>
        <translation>جارٍ حزم {info_name} ({number} من {infos})</translation>
    </message>
    <message>
        <source>Page {number} of this document is not in the library.</source>
        <translation>الصفحة {number} من هذا المستند ليست في المكتبة.</translation>
    </message>
    <message>
        <source>Pairs of answers are measured during their training only.</source>
        <translation>لا تُقاس أزواج الإجابات إلا أثناء تدريبها.</translation>
    </message>
    <message>
        <source>Pairs of answers cannot be trained in several processes yet.</source>
        <translation>لا يمكن بعدُ تدريب أزواج الإجابات في عدة عمليات.</translation>
    </message>
    <message>
        <source>Parameters of single models</source>
        <translation>معاملات نماذج بعينها</translation>
    </message>
    <message>
        <source>Passed over: {passed}.</source>
        <translation>جرى تخطي: {passed}.</translation>
    </message>
    <message>
        <source>Paste or type some words.</source>
        <translation>ألصق بعض الكلمات أو اكتبها.</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>صورة: {words}</translation>
    </message>
    <message>
        <source>Possible types: {kinds}; each may also be null.</source>
        <translation>الأنواع الممكنة: {kinds}؛ ويمكن أن يكون كل منها null أيضًا.</translation>
    </message>
    <message>
        <source>Possible: {kinds}.</source>
        <translation>الممكن: {kinds}.</translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation>مستند PowerPoint</translation>
    </message>
    <message>
        <source>Precision of Hugging Face models</source>
        <translation>الدقة العددية لنماذج Hugging Face</translation>
    </message>
    <message>
        <source>Precision of the base</source>
        <translation>الدقة العددية للأساسي</translation>
    </message>
    <message>
        <source>Prepared data set</source>
        <translation>مجموعة بيانات محضّرة</translation>
    </message>
    <message>
        <source>Processes on this computer (one a GPU)</source>
        <translation>العمليات على هذا الحاسوب (واحدة لكل GPU)</translation>
    </message>
    <message>
        <source>Put a .gguf file into {paths_models_dir}, or run the set-up again: installer/run.py.</source>
        <translation>ضع ملف .gguf في {paths_models_dir}، أو شغّل الإعداد من جديد: installer/run.py.</translation>
    </message>
    <message>
        <source>Put all parts into the same folder.</source>
        <translation>ضع كل الأجزاء في المجلد نفسه.</translation>
    </message>
    <message>
        <source>Put back a copy from the backups folder of the profile.</source>
        <translation>أعِد نسخة من مجلد backups في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Put it back, or export the adapter only.</source>
        <translation>أعِده إلى مكانه، أو صدّر المحوّل فقط.</translation>
    </message>
    <message>
        <source>Put the adapter into a folder of its own and switch it on on top of the model.</source>
        <translation>ضع المحوّل في مجلد خاص به وشغّله فوق النموذج.</translation>
    </message>
    <message>
        <source>Quantisation of the GGUF</source>
        <translation>تكميم GGUF</translation>
    </message>
    <message>
        <source>Raise the context length in the settings, or take another model.</source>
        <translation>ارفع طول السياق في الإعدادات، أو خذ نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Raise the length, or choose another base model.</source>
        <translation>ارفع الطول، أو اختر نموذجًا أساسيًا آخر.</translation>
    </message>
    <message>
        <source>Raise the length, or prepare the data anew.</source>
        <translation>ارفع الطول، أو حضّر البيانات من جديد.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings or split the file.</source>
        <translation>ارفع الحد في الإعدادات أو قسّم الملف.</translation>
    </message>
    <message>
        <source>Raise the longest answer and try again.</source>
        <translation>ارفع حد أطول إجابة وأعِد المحاولة.</translation>
    </message>
    <message>
        <source>Raise the longest example, or cut the data at sentence ends in the data studio.</source>
        <translation>ارفع حد أطول مثال، أو قُصّ البيانات عند نهايات الجمل في استوديو البيانات.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>تحجيم مستقر بحسب الرتبة</translation>
    </message>
    <message>
        <source>Read it again with its password.</source>
        <translation>اقرأه من جديد بكلمة مروره.</translation>
    </message>
    <message>
        <source>Reading page {count} of {pages}</source>
        <translation>جارٍ قراءة الصفحة {count} من {pages}</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>جارٍ قراءة المحادثة</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>جارٍ قراءة البيانات</translation>
    </message>
    <message>
        <source>Reading the data: {rows} rows</source>
        <translation>جارٍ قراءة البيانات: {rows} صف</translation>
    </message>
    <message>
        <source>Reading {documents} documents</source>
        <translation>جارٍ قراءة {documents} من المستندات</translation>
    </message>
    <message>
        <source>Reading {evidence_hits} excerpts</source>
        <translation>جارٍ قراءة {evidence_hits} من المقتطفات</translation>
    </message>
    <message>
        <source>Reading {intake_spec_name}</source>
        <translation>جارٍ قراءة {intake_spec_name}</translation>
    </message>
    <message>
        <source>Reading {plan_n_prompt} tokens and writing {plan_n_gen}</source>
        <translation>جارٍ قراءة {plan_n_prompt} من الرموز وكتابة {plan_n_gen}</translation>
    </message>
    <message>
        <source>Rename it to .pdf and add it again.</source>
        <translation>أعِد تسميته لينتهي بـ .pdf وأضفه من جديد.</translation>
    </message>
    <message>
        <source>Repeat penalty (0: as the model needs it)</source>
        <translation>جزاء التكرار (0: بحسب حاجة النموذج)</translation>
    </message>
    <message>
        <source>Report this as a bug.</source>
        <translation>أبلغ عن هذا كخلل.</translation>
    </message>
    <message>
        <source>Reranking model folder (empty: none)</source>
        <translation>مجلد نموذج إعادة الترتيب (فارغ: لا شيء)</translation>
    </message>
    <message>
        <source>Rest while a chat answers</source>
        <translation>الاستراحة أثناء إجابة محادثة</translation>
    </message>
    <message>
        <source>Restore it on the page Trash.</source>
        <translation>استعده من صفحة سلة المهملات.</translation>
    </message>
    <message>
        <source>Resume it from its last checkpoint; log.txt in the folder of the run may say more.</source>
        <translation>استأنفها من آخر نقطة حفظ؛ وقد يذكر log.txt في مجلد الجولة المزيد.</translation>
    </message>
    <message>
        <source>Resume it in some minutes.</source>
        <translation>استأنفه بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Resume it: what has arrived is kept.</source>
        <translation>استأنفه: ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Reward model that scores the answers</source>
        <translation>نموذج المكافأة الذي يقيّم الإجابات</translation>
    </message>
    <message>
        <source>Room for excerpts in the prompt (tokens)</source>
        <translation>مساحة المقتطفات في الموجّه (رموز)</translation>
    </message>
    <message>
        <source>Room for thinking, beside the answer (tokens)</source>
        <translation>مساحة التفكير، إضافةً إلى الإجابة (رموز)</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>أعِد تشغيله.</translation>
    </message>
    <message>
        <source>Run the set-up again: installer/run.py.</source>
        <translation>شغّل الإعداد من جديد: installer/run.py.</translation>
    </message>
    <message>
        <source>Save it again as xlsx.</source>
        <translation>احفظه من جديد بصيغة xlsx.</translation>
    </message>
    <message>
        <source>Save it again, best as JSON lines.</source>
        <translation>احفظه من جديد، والأفضل كأسطر JSON.</translation>
    </message>
    <message>
        <source>Save it as .md.</source>
        <translation>احفظه بصيغة .md.</translation>
    </message>
    <message>
        <source>Save it as PDF and add that.</source>
        <translation>احفظه بصيغة PDF وأضف ذلك.</translation>
    </message>
    <message>
        <source>Save it as PDF, docx, xlsx or text and add that.</source>
        <translation>احفظه بصيغة PDF أو docx أو xlsx أو كنص وأضف ذلك.</translation>
    </message>
    <message>
        <source>Save it as a list or as JSON lines: those are read piece by piece.</source>
        <translation>احفظه كقائمة أو كأسطر JSON: فهذه تُقرأ جزءًا جزءًا.</translation>
    </message>
    <message>
        <source>Save it as files and add those.</source>
        <translation>احفظه كملفات وأضفها.</translation>
    </message>
    <message>
        <source>Save it as xlsx and add that.</source>
        <translation>احفظه بصيغة xlsx وأضف ذلك.</translation>
    </message>
    <message>
        <source>Save it smaller and add that.</source>
        <translation>احفظه بحجم أصغر وأضف ذلك.</translation>
    </message>
    <message>
        <source>Save it without the password and add that.</source>
        <translation>احفظه دون كلمة المرور وأضف ذلك.</translation>
    </message>
    <message>
        <source>Save memory, a third slower</source>
        <translation>توفير الذاكرة، أبطأ بمقدار الثلث</translation>
    </message>
    <message>
        <source>Save the page again, as HTML or as PDF.</source>
        <translation>احفظ الصفحة من جديد، بصيغة HTML أو PDF.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدول معدّل التعلّم</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>أعِد البحث.</translation>
    </message>
    <message>
        <source>Searched also with an imagined passage: {imagined}</source>
        <translation>بُحث أيضًا بمقطع متخيَّل: {imagined}</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>بُحث عن: {query}</translation>
    </message>
    <message>
        <source>Searched only {narrowed_where_words}: {narrowed_documents} of {documents} files.</source>
        <translation>بُحث فقط {narrowed_where_words}: {narrowed_documents} من {documents} من الملفات.</translation>
    </message>
    <message>
        <source>Searching for: {query}</source>
        <translation>البحث عن: {query}</translation>
    </message>
    <message>
        <source>Searching only {narrowed_where_words}</source>
        <translation>البحث فقط {narrowed_where_words}</translation>
    </message>
    <message>
        <source>Searching {documents} file</source>
        <translation>جارٍ البحث في {documents} من الملفات</translation>
    </message>
    <message>
        <source>Searching {documents} files</source>
        <translation>جارٍ البحث في {documents} من الملفات</translation>
    </message>
    <message>
        <source>See log.txt of the run.</source>
        <translation>انظر log.txt للجولة.</translation>
    </message>
    <message>
        <source>See their receipts.</source>
        <translation>انظر إيصالات قراءتها.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Seed (-1: another one for each answer)</source>
        <translation>البذرة (-1: بذرة أخرى لكل إجابة)</translation>
    </message>
    <message>
        <source>Set the number of processes to 1.</source>
        <translation>اضبط عدد العمليات على 1.</translation>
    </message>
    <message>
        <source>Set the program up again with installer/run.py.</source>
        <translation>أعِد إعداد البرنامج بالأمر installer/run.py.</translation>
    </message>
    <message>
        <source>Several examples in one row</source>
        <translation>عدة أمثلة في صف واحد</translation>
    </message>
    <message>
        <source>Share of rows held back for validation</source>
        <translation>نسبة الصفوف المحجوزة للتحقّق</translation>
    </message>
    <message>
        <source>Share of steps for the warm-up</source>
        <translation>نسبة الخطوات للإحماء</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Stamping the files</source>
        <translation>جارٍ ختم الملفات</translation>
    </message>
    <message>
        <source>Start Aquifer once more first.</source>
        <translation>شغّل Aquifer مرة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate; the last checkpoint is kept.</source>
        <translation>ابدأها من جديد بمعدّل تعلّم أصغر؛ نقطة الحفظ الأخيرة محفوظة.</translation>
    </message>
    <message>
        <source>Start the newer program, or choose another profile folder.</source>
        <translation>شغّل البرنامج الأحدث، أو اختر مجلد ملف شخصي آخر.</translation>
    </message>
    <message>
        <source>Steps between checkpoints (0: with every evaluation)</source>
        <translation>الخطوات بين نقاط الحفظ (0: مع كل تقييم)</translation>
    </message>
    <message>
        <source>Steps between evaluations (0: four an epoch)</source>
        <translation>الخطوات بين التقييمات (0: أربعة في الدورة)</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translation>أوقفه أولًا، أو انتظر نهايته.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Stopped after {row} of {row2} articles, which can be searched. Add the file again to go on.</source>
        <translation>توقّف بعد {row} من {row2} من المقالات، ويمكن البحث فيها. أضف الملف من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>System prompt (empty: that of the settings)</source>
        <translation>موجّه النظام (فارغ: موجّه الإعدادات)</translation>
    </message>
    <message>
        <source>System prompt (empty: the built-in one)</source>
        <translation>موجّه النظام (فارغ: المضمّن)</translation>
    </message>
    <message>
        <source>System prompt where an example has none</source>
        <translation>موجّه النظام حيث لا يوجد في المثال</translation>
    </message>
    <message>
        <source>Take &quot;use: validation&quot; away from one of them.</source>
        <translation>أزل &quot;use: validation&quot; عن أحدها.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>Task (auto: by the data)</source>
        <translation>المهمة (auto: بحسب البيانات)</translation>
    </message>
    <message>
        <source>Text recognition cannot start ({error_name}: {error}).</source>
        <translation>لا يمكن بدء التعرّف على النص ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>Text size (%)</source>
        <translation>حجم النص (%)</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>نصوص تنهي الإجابة</translation>
    </message>
    <message>
        <source>Texts that end the answer, beside those of the settings</source>
        <translation>نصوص تنهي الإجابة، إضافةً إلى نصوص الإعدادات</translation>
    </message>
    <message>
        <source>The JSON Schema has no properties.</source>
        <translation>ليس في JSON Schema خصائص.</translation>
    </message>
    <message>
        <source>The JSON Schema is not valid JSON: {error}.</source>
        <translation>JSON Schema ليس JSON صالحًا: {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema is too large.</source>
        <translation>JSON Schema كبير جدًا.</translation>
    </message>
    <message>
        <source>The adapter does not fit this model: {cause}.</source>
        <translation>المحوّل لا يناسب هذا النموذج: {cause}.</translation>
    </message>
    <message>
        <source>The answer failed: {error}</source>
        <translation>فشلت الإجابة: {error}</translation>
    </message>
    <message>
        <source>The answers could not be scored. {error}</source>
        <translation>تعذّر تقييم الإجابات. {error}</translation>
    </message>
    <message>
        <source>The backup is damaged: {name_name} in it is not as it was written.</source>
        <translation>النسخة الاحتياطية تالفة: {name_name} فيها ليس كما كُتب.</translation>
    </message>
    <message>
        <source>The base model has no chat template: it learns &lt;human&gt;: … &lt;bot&gt;: …</source>
        <translation>ليس للنموذج الأساسي قالب محادثة: يتعلّم &lt;human&gt;: … &lt;bot&gt;: …</translation>
    </message>
    <message>
        <source>The base of the run is gone: {base}.</source>
        <translation>لم يعد النموذج الأساسي للجولة موجودًا: {base}.</translation>
    </message>
    <message>
        <source>The chat template of the model cannot be read: {error}.</source>
        <translation>لا يمكن قراءة قالب محادثة النموذج: {error}.</translation>
    </message>
    <message>
        <source>The chat template of the model is too large.</source>
        <translation>قالب محادثة النموذج كبير جدًا.</translation>
    </message>
    <message>
        <source>The chat template of the model needs too much memory.</source>
        <translation>قالب محادثة النموذج يحتاج ذاكرة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The chat template of {name} cannot be used: {error}.</source>
        <translation>لا يمكن استخدام قالب محادثة {name}: {error}.</translation>
    </message>
    <message>
        <source>The chats are not at hand here.</source>
        <translation>المحادثات غير متاحة هنا.</translation>
    </message>
    <message>
        <source>The choices of “{name}” are not a list of texts.</source>
        <translation>خيارات «{name}» ليست قائمة نصوص.</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message}</source>
        <translation>لا يمكن استخدام نموذج التضمين المختار: {chosen_problem_user_message}</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message} The one from before keeps answering.</source>
        <translation>لا يمكن استخدام نموذج التضمين المختار: {chosen_problem_user_message} يواصل السابق الإجابة.</translation>
    </message>
    <message>
        <source>The chosen model {chosen} is not there any more.</source>
        <translation>النموذج المختار {chosen} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The collections are not at hand here.</source>
        <translation>المجموعات غير متاحة هنا.</translation>
    </message>
    <message>
        <source>The collections are: {known}.</source>
        <translation>المجموعات هي: {known}.</translation>
    </message>
    <message>
        <source>The columns named by hand make no example.</source>
        <translation>الأعمدة المسمّاة يدويًا لا تكوّن مثالًا.</translation>
    </message>
    <message>
        <source>The configuration is not valid</source>
        <translation>التهيئة غير صالحة</translation>
    </message>
    <message>
        <source>The connection ended before the whole file was here.</source>
        <translation>انتهى الاتصال قبل وصول الملف كله.</translation>
    </message>
    <message>
        <source>The copy of {place_name} is damaged.</source>
        <translation>نسخة {place_name} تالفة.</translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation>لا يمكن نقل مجلد البيانات إلى داخله.</translation>
    </message>
    <message>
        <source>The data folder could not be copied to {target}: {error_strerror}.</source>
        <translation>تعذّر نسخ مجلد البيانات إلى {target}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The data folder {root} is not there.</source>
        <translation>مجلد البيانات {root} غير موجود.</translation>
    </message>
    <message>
        <source>The data holds examples of the kind {found_value}, which cannot be trained as {wanted}.</source>
        <translation>في البيانات أمثلة من النوع {found_value}، ولا يمكن تدريبها بصفة {wanted}.</translation>
    </message>
    <message>
        <source>The data holds plain texts, no conversations.</source>
        <translation>في البيانات نصوص عادية وليس محادثات.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk may be failing: choose another one.</source>
        <translation>قد يكون القرص على وشك العطل: اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} GB free; {bytes_needed} are needed.</source>
        <translation>في قرص {folder} مساحة حرة {free} GB؛ واللازم {bytes_needed}.</translation>
    </message>
    <message>
        <source>The download broke off.</source>
        <translation>انقطع التنزيل.</translation>
    </message>
    <message>
        <source>The download stopped: {error_user_message}</source>
        <translation>توقف التنزيل: {error_user_message}</translation>
    </message>
    <message>
        <source>The embedding model failed ({error_name}: {error}).</source>
        <translation>فشل نموذج التضمين ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>The embedding model is not at hand here.</source>
        <translation>نموذج التضمين غير متاح هنا.</translation>
    </message>
    <message>
        <source>The embedding model of this library is gone: only the words of the question were looked for.</source>
        <translation>لم يعد نموذج التضمين لهذه المكتبة موجودًا: بُحث عن كلمات السؤال فقط.</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone ({value}): documents are found by their words alone until another one has read them.</source>
        <translation>نموذج التضمين الذي صُنع به فهرس البحث، {record_identity}، لم يعد موجودًا ({value}): يُعثر على المستندات بكلماتها فقط إلى أن يقرأها نموذج آخر.</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone: documents are found by their words alone until another one has read them.</source>
        <translation>نموذج التضمين الذي صُنع به فهرس البحث، {record_identity}، لم يعد موجودًا: يُعثر على المستندات بكلماتها فقط إلى أن يقرأها نموذج آخر.</translation>
    </message>
    <message>
        <source>The embedding model {wanted_identity} gives vectors of another size.</source>
        <translation>نموذج التضمين {wanted_identity} يعطي متجهات بحجم آخر.</translation>
    </message>
    <message>
        <source>The end of {cut} sections was left out: they were too long for the model.</source>
        <translation>تُركت نهاية {cut} من الأقسام: كانت أطول مما يقرؤه النموذج.</translation>
    </message>
    <message>
        <source>The export could not be written: {error_strerror}.</source>
        <translation>تعذّرت كتابة التصدير: {error_strerror}.</translation>
    </message>
    <message>
        <source>The export ended without a word.</source>
        <translation>انتهى التصدير دون ذكر سبب.</translation>
    </message>
    <message>
        <source>The export failed. {error}</source>
        <translation>فشل التصدير. {error}</translation>
    </message>
    <message>
        <source>The exports were stopped. The run is finished: export it when you want.</source>
        <translation>أُوقفت عمليات التصدير. الجولة منتهية: صدّرها متى شئت.</translation>
    </message>
    <message>
        <source>The field “{field_name}” has an unknown type.</source>
        <translation>الحقل «{field_name}» من نوع غير معروف.</translation>
    </message>
    <message>
        <source>The field “{field_name}” is named twice.</source>
        <translation>الحقل «{field_name}» مذكور مرتين.</translation>
    </message>
    <message>
        <source>The field “{field_name}” is too long.</source>
        <translation>الحقل «{field_name}» طويل جدًا.</translation>
    </message>
    <message>
        <source>The file ends too early; its end may be missing.</source>
        <translation>ينتهي الملف مبكرًا؛ قد تكون نهايته مفقودة.</translation>
    </message>
    <message>
        <source>The file is damaged ({error}); what lies behind the damage is missing.</source>
        <translation>الملف تالف ({error})؛ ما بعد موضع التلف مفقود.</translation>
    </message>
    <message>
        <source>The file is not copied; it stays at {path}. The articles can be searched and read without it.</source>
        <translation>لا يُنسخ الملف، بل يبقى في {path}. يمكن البحث في المقالات وقراءتها من دونه.</translation>
    </message>
    <message>
        <source>The file is probably damaged; the other files are not affected.</source>
        <translation>الملف تالف على الأرجح؛ الملفات الأخرى غير متأثرة.</translation>
    </message>
    <message>
        <source>The files hold different kinds of examples ({each}).</source>
        <translation>في الملفات أنواع مختلفة من الأمثلة ({each}).</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing of it is removed meanwhile.</source>
        <translation>لا يمكن الوصول إلى المجلد. لا يُزال منه شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The folder cannot be reached: {reason}.</source>
        <translation>لا يمكن الوصول إلى المجلد: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder_name} cannot be opened: {error}.</source>
        <translation>لا يمكن فتح المجلد {folder_name}: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not watched.</source>
        <translation>المجلد {folder} غير مراقَب.</translation>
    </message>
    <message>
        <source>The font for formulas has no “{letter}”.</source>
        <translation>ليس في خط الصيغ الحرف «{letter}».</translation>
    </message>
    <message>
        <source>The format of the rows is not known.</source>
        <translation>صيغة الصفوف غير معروفة.</translation>
    </message>
    <message>
        <source>The format of {source_name} is not one that is known (columns: {columns}).</source>
        <translation>صيغة {source_name} ليست من الصيغ المعروفة (الأعمدة: {columns}).</translation>
    </message>
    <message>
        <source>The gradient is no number any more at step {step}: the weights grew without bound.</source>
        <translation>لم يعد التدرّج عددًا عند الخطوة {step}: كبرت الأوزان بلا حد.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: it is not valid GBNF, has no rule “root”, or begins with itself.</source>
        <translation>لا يمكن استخدام القواعد النحوية: ليست GBNF صالحة، أو ليس فيها القاعدة «root»، أو تبدأ بنفسها.</translation>
    </message>
    <message>
        <source>The hub asks to wait: too many downloads came from this connection.</source>
        <translation>يطلب المستودع الانتظار: جاءت تنزيلات كثيرة جدًا من هذا الاتصال.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>لا يمكن الوصول إلى المستودع.</translation>
    </message>
    <message>
        <source>The hub does not have this file any more.</source>
        <translation>لم يعد هذا الملف في المستودع.</translation>
    </message>
    <message>
        <source>The hub does not say how large the file is.</source>
        <translation>لا يذكر المستودع حجم الملف.</translation>
    </message>
    <message>
        <source>The hub gives this file only to people who are signed in, which Aquifer never does.</source>
        <translation>لا يعطي المستودع هذا الملف إلا لمن سجّل الدخول، وهذا ما لا يفعله Aquifer أبدًا.</translation>
    </message>
    <message>
        <source>The hub has a problem (status {status}).</source>
        <translation>في المستودع مشكلة (الحالة {status}).</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes instead of {request_size_bytes}.</source>
        <translation>في المستودع ملف غير الذي عُرض: حجمه {file_size_bytes} بايت بدلًا من {request_size_bytes}.</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes.</source>
        <translation>في المستودع ملف غير الذي عُرض: حجمه {file_size_bytes} بايت.</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: its checksum differs.</source>
        <translation>في المستودع ملف غير الذي عُرض: مجموعه الاختباري مختلف.</translation>
    </message>
    <message>
        <source>The hub names no checksum for this file, so it could not be checked.</source>
        <translation>لا يذكر المستودع مجموعًا اختباريًا لهذا الملف، فلم يمكن فحصه.</translation>
    </message>
    <message>
        <source>The hub no longer has this file for everybody.</source>
        <translation>لم يعد هذا الملف في المستودع متاحًا للجميع.</translation>
    </message>
    <message>
        <source>The hub took too long to answer.</source>
        <translation>استغرق المستودع وقتًا طويلًا جدًا للرد.</translation>
    </message>
    <message>
        <source>The hub wanted to send the file from {host}, which is not among the servers you allowed.</source>
        <translation>أراد المستودع إرسال الملف من {host}، وهو ليس من الخوادم التي سمحت بها.</translation>
    </message>
    <message>
        <source>The lengths of the first {facts_lengths} rows stand for all.</source>
        <translation>أطوال أول {facts_lengths} من الصفوف تمثّلها كلها.</translation>
    </message>
    <message>
        <source>The list of models that can be fetched is missing or damaged.</source>
        <translation>قائمة النماذج التي يمكن جلبها مفقودة أو تالفة.</translation>
    </message>
    <message>
        <source>The list of watched folders shows which are.</source>
        <translation>قائمة المجلدات المراقَبة تبيّن أيّها.</translation>
    </message>
    <message>
        <source>The log file in {paths_logs_dir} cannot be written: {error_strerror}.</source>
        <translation>لا يمكن كتابة ملف السجل في {paths_logs_dir}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The loss is no number any more at step {step}: the weights grew without bound.</source>
        <translation>لم تعد الخسارة عددًا عند الخطوة {step}: كبرت الأوزان بلا حد.</translation>
    </message>
    <message>
        <source>The memory could not be forecast. {error}</source>
        <translation>تعذّر تقدير الذاكرة. {error}</translation>
    </message>
    <message>
        <source>The model cannot compute (llama.cpp status {status}).</source>
        <translation>لا يستطيع النموذج الحساب (حالة llama.cpp {status}).</translation>
    </message>
    <message>
        <source>The model ends at once, so its writing cannot be measured.</source>
        <translation>ينتهي النموذج فورًا، فلا يمكن قياس كتابته.</translation>
    </message>
    <message>
        <source>The model gave no end of its answer.</source>
        <translation>لم يضع النموذج نهاية لإجابته.</translation>
    </message>
    <message>
        <source>The model imagined no passage; the question alone was searched.</source>
        <translation>لم يتخيّل النموذج مقطعًا؛ بُحث بالسؤال وحده.</translation>
    </message>
    <message>
        <source>The model is a mixture of experts; adapters of the experts are not counted.</source>
        <translation>النموذج خليط من الخبراء؛ ومحوّلات الخبراء غير محسوبة.</translation>
    </message>
    <message>
        <source>The model needed more memory than there is, and its process was ended.</source>
        <translation>احتاج النموذج ذاكرة أكثر من الموجود، فأُنهيت عمليته.</translation>
    </message>
    <message>
        <source>The model needs more memory than there is.</source>
        <translation>يحتاج النموذج ذاكرة أكثر من الموجود.</translation>
    </message>
    <message>
        <source>The model stopped with an internal error (llama.cpp status {status}).</source>
        <translation>توقف النموذج بخطأ داخلي (حالة llama.cpp {status}).</translation>
    </message>
    <message>
        <source>The model stopped. {error_user_message}</source>
        <translation>توقف النموذج. {error_user_message}</translation>
    </message>
    <message>
        <source>The model was still thinking when its room was used up. Settings › Room for thinking.</source>
        <translation>كان النموذج ما زال يفكّر حين نفدت مساحته. الإعدادات › مساحة التفكير.</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>فُرّغ النموذج.</translation>
    </message>
    <message>
        <source>The model wrote nothing about {empty} sections.</source>
        <translation>لم يكتب النموذج شيئًا عن {empty} من الأقسام.</translation>
    </message>
    <message>
        <source>The models folder cannot be written: {error_strerror}.</source>
        <translation>لا يمكن الكتابة في مجلد النماذج: {error_strerror}.</translation>
    </message>
    <message>
        <source>The models of text recognition are not complete: {missing} is missing.</source>
        <translation>نماذج التعرّف على النص غير مكتملة: {missing} مفقود.</translation>
    </message>
    <message>
        <source>The move is finished when Aquifer is closed after that.</source>
        <translation>يكتمل النقل عند إغلاق Aquifer بعد ذلك.</translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation>اسم المجلد طويل جدًا.</translation>
    </message>
    <message>
        <source>The oldest turn of this chat no longer fits and was left out.</source>
        <translation>لم يعد السياق يتسع لأقدم دور في هذه المحادثة فتُرك.</translation>
    </message>
    <message>
        <source>The one from before keeps answering.</source>
        <translation>يواصل السابق الإجابة.</translation>
    </message>
    <message>
        <source>The only layer is on {place}</source>
        <translation>الطبقة الوحيدة على {place}</translation>
    </message>
    <message>
        <source>The pack could not be unpacked: {error_strerror}.</source>
        <translation>تعذّر فك الحزمة: {error_strerror}.</translation>
    </message>
    <message>
        <source>The pairs are no longer where they were written.</source>
        <translation>لم تعد الأزواج حيث كُتبت.</translation>
    </message>
    <message>
        <source>The pairs could not be deleted: {error_strerror}.</source>
        <translation>تعذّر حذف الأزواج: {error_strerror}.</translation>
    </message>
    <message>
        <source>The password does not open {name}.</source>
        <translation>كلمة المرور لا تفتح {name}.</translation>
    </message>
    <message>
        <source>The pipeline is not valid</source>
        <translation>مسار المعالجة غير صالح</translation>
    </message>
    <message>
        <source>The preset “{missing}” is not there any more; the settings are used.</source>
        <translation>لم يعد الإعداد المسبق «{missing}» موجودًا؛ تُستخدم الإعدادات.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be removed.</source>
        <translation>لا يمكن إزالة الإعداد المسبق «{name}».</translation>
    </message>
    <message>
        <source>The profile folder {file_parent} cannot be written: {error_strerror}.</source>
        <translation>لا يمكن الكتابة في مجلد الملف الشخصي {file_parent}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The profile folder {root} cannot be created: {error_strerror}.</source>
        <translation>لا يمكن إنشاء مجلد الملف الشخصي {root}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The prompt cannot be used: {problem}</source>
        <translation>لا يمكن استخدام الموجّه: {problem}</translation>
    </message>
    <message>
        <source>The prompt file {file_name} cannot be read.</source>
        <translation>لا يمكن قراءة ملف الموجّه {file_name}.</translation>
    </message>
    <message>
        <source>The prompt file {file_name} is damaged: {problem}</source>
        <translation>ملف الموجّه {file_name} تالف: {problem}</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, but the model reads at most {info_context_length} at once.</source>
        <translation>في الموجّه {tokens} من الرموز، لكن النموذج يقرأ {info_context_length} على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>الموجّه فارغ.</translation>
    </message>
    <message>
        <source>The property “{name}” is no plain value.</source>
        <translation>الخاصية «{name}» ليست قيمة بسيطة.</translation>
    </message>
    <message>
        <source>The property “{name}” of the JSON Schema has no rules.</source>
        <translation>الخاصية «{name}» في JSON Schema بلا قواعد.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>السؤال فارغ.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>السؤال طويل جدًا.</translation>
    </message>
    <message>
        <source>The reader answered nonsense ({error}).</source>
        <translation>أجاب القارئ بما لا معنى له ({error}).</translation>
    </message>
    <message>
        <source>The restore point could not be read again.</source>
        <translation>لم تمكن قراءة نقطة الاستعادة من جديد.</translation>
    </message>
    <message>
        <source>The restore point could not be written: {error_strerror}.</source>
        <translation>تعذّرت كتابة نقطة الاستعادة: {error_strerror}.</translation>
    </message>
    <message>
        <source>The reward model is not at hand here.</source>
        <translation>نموذج المكافأة غير متاح هنا.</translation>
    </message>
    <message>
        <source>The run could not be created: {error_strerror}.</source>
        <translation>تعذّر إنشاء الجولة: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run could not be deleted: {error_strerror}.</source>
        <translation>تعذّر حذف الجولة: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run could not be started: {error_strerror}.</source>
        <translation>تعذّر بدء الجولة: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run has no rows to measure on.</source>
        <translation>ليس للجولة صفوف تقيس عليها.</translation>
    </message>
    <message>
        <source>The run is kept: start it again when the cause is mended. All of it is in {folder}.</source>
        <translation>الجولة محفوظة: ابدأها من جديد بعد إصلاح السبب. كلها في {folder}.</translation>
    </message>
    <message>
        <source>The run {folder_name} cannot be read: {error}.</source>
        <translation>لا يمكن قراءة الجولة {folder_name}: {error}.</translation>
    </message>
    <message>
        <source>The run {name} has no trained model yet.</source>
        <translation>ليس للجولة {name} نموذج مدرَّب بعد.</translation>
    </message>
    <message>
        <source>The run {name} trained all weights: there is no adapter.</source>
        <translation>درّبت الجولة {name} كل الأوزان: لا يوجد محوّل.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is going on.</source>
        <translation>الجولة {run_config_name} جارية.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is not going on.</source>
        <translation>الجولة {run_config_name} ليست جارية.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is {run_state}.</source>
        <translation>حالة الجولة {run_config_name}: {run_state}.</translation>
    </message>
    <message>
        <source>The search index cannot be made anew: {error_strerror}.</source>
        <translation>لا يمكن إنشاء فهرس البحث من جديد: {error_strerror}.</translation>
    </message>
    <message>
        <source>The search index could not be saved: its folder cannot be written.</source>
        <translation>تعذّر حفظ فهرس البحث: لا يمكن الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>The search index could not be saved: the disk is full.</source>
        <translation>تعذّر حفظ فهرس البحث: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The search index could not be written ({text}).</source>
        <translation>تعذّرت كتابة فهرس البحث ({text}).</translation>
    </message>
    <message>
        <source>The search index failed ({error_name}: {error}).</source>
        <translation>فشل فهرس البحث ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>فهرس البحث تالف.</translation>
    </message>
    <message>
        <source>The search index is damaged; it is being rebuilt from the stored documents.</source>
        <translation>فهرس البحث تالف؛ ويُعاد بناؤه من المستندات المخزّنة.</translation>
    </message>
    <message>
        <source>The search index was made for another embedding model or by another version.</source>
        <translation>صُنع فهرس البحث لنموذج تضمين آخر أو بإصدار آخر.</translation>
    </message>
    <message>
        <source>The server sends more than the file has.</source>
        <translation>يرسل الخادم أكثر مما في الملف.</translation>
    </message>
    <message>
        <source>The set {home_name} could not be deleted: {error_strerror}.</source>
        <translation>تعذّر حذف مجموعة البيانات {home_name}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The set {name} could not be written: {error_strerror}.</source>
        <translation>تعذّرت كتابة مجموعة البيانات {name}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The sets are: {known}.</source>
        <translation>مجموعات البيانات هي: {known}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error_strerror}); the defaults are used.</source>
        <translation>تعذّرت قراءة الإعدادات ({error_strerror})؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings file was not valid; the defaults are used. It is kept as {kept_name}.</source>
        <translation>كان ملف الإعدادات غير صالح؛ تُستخدم القيم الافتراضية. وهو محفوظ باسم {kept_name}.</translation>
    </message>
    <message>
        <source>The shares of the sources add up to the whole set or more.</source>
        <translation>مجموع حصص المصادر يساوي مجموعة البيانات كلها أو أكثر.</translation>
    </message>
    <message>
        <source>The sources make different kinds of examples ({each}).</source>
        <translation>تكوّن المصادر أنواعًا مختلفة من الأمثلة ({each}).</translation>
    </message>
    <message>
        <source>The stored copy of this document is missing.</source>
        <translation>النسخة المخزّنة من هذا المستند مفقودة.</translation>
    </message>
    <message>
        <source>The system ended the training, most likely because memory ran out.</source>
        <translation>أنهى النظام التدريب، وعلى الأرجح لنفاد الذاكرة.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>تعذّر تقسيم النص إلى رموز.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>The tokenizer of {model_name} cannot be read: {cause}.</source>
        <translation>لا يمكن قراءة مقسّم الرموز لـ {model_name}: {cause}.</translation>
    </message>
    <message>
        <source>The training ended without a word (code {code}).</source>
        <translation>انتهى التدريب دون ذكر سبب (الرمز {code}).</translation>
    </message>
    <message>
        <source>The trash could not be emptied: {error_strerror}.</source>
        <translation>تعذّر إفراغ سلة المهملات: {error_strerror}.</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are damaged: {error}.</source>
        <translation>أوزان {folder_name} تالفة: {error}.</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are quantised: an adapter is not added to rounded weights.</source>
        <translation>أوزان {folder_name} مكمّمة: لا يُضاف محوّل إلى أوزان مقرّبة.</translation>
    </message>
    <message>
        <source>The word list {file_name} cannot be read: {error}.</source>
        <translation>لا يمكن قراءة قائمة الكلمات {file_name}: {error}.</translation>
    </message>
    <message>
        <source>The worker of the run {run_config_name} ended before it began (code {worker_returncode}).{folder}</source>
        <translation>انتهت عملية الجولة {run_config_name} قبل أن تبدأ (الرمز {worker_returncode}).{folder}</translation>
    </message>
    <message>
        <source>The {built_dropped_turns} oldest turns of this chat no longer fit and were left out.</source>
        <translation>لم يعد السياق يتسع لأقدم الأدوار في هذه المحادثة ({built_dropped_turns}) فتُركت.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} cannot be used: {error}.</source>
        <translation>لا يمكن استخدام {part} من {folder_name}: {error}.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} does not fit its config: {error}.</source>
        <translation>{part} من {folder_name} لا يوافق ملف config الخاص به: {error}.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} is damaged: {error}.</source>
        <translation>{part} من {folder_name} تالف: {error}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>There are more than {most_fields} fields.</source>
        <translation>عدد الحقول أكثر من {most_fields}.</translation>
    </message>
    <message>
        <source>There are more than {seen_files} files; the others are not watched.</source>
        <translation>عدد الملفات أكثر من {seen_files}؛ ولا تُراقَب البقية.</translation>
    </message>
    <message>
        <source>There are no articles in it: no web pages, only pictures or data.</source>
        <translation>ليس فيه مقالات: لا صفحات ويب، بل صور أو بيانات فقط.</translation>
    </message>
    <message>
        <source>There are no documents to work on in “{scope_collection}”.</source>
        <translation>لا مستندات للعمل عليها في «{scope_collection}».</translation>
    </message>
    <message>
        <source>There are no indexed documents in a collection named {collection}.</source>
        <translation>لا مستندات مفهرسة في مجموعة باسم {collection}.</translation>
    </message>
    <message>
        <source>There are no validation rows: nothing says whether it gets better.</source>
        <translation>لا توجد صفوف تحقّق: لا شيء يبيّن هل يتحسّن.</translation>
    </message>
    <message>
        <source>There are too many models called {plain}.</source>
        <translation>توجد نماذج كثيرة جدًا باسم {plain}.</translation>
    </message>
    <message>
        <source>There are {inside} models in {folder_name}.</source>
        <translation>في {folder_name} عدد من النماذج: {inside}.</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>الموجود: {places}.</translation>
    </message>
    <message>
        <source>There is a file {file_name} already.</source>
        <translation>يوجد ملف باسم {file_name} مسبقًا.</translation>
    </message>
    <message>
        <source>There is a preset “{name}” already.</source>
        <translation>يوجد إعداد مسبق باسم «{name}» مسبقًا.</translation>
    </message>
    <message>
        <source>There is no GPU that can be used: the figures are those of the processor.</source>
        <translation>لا يوجد GPU يمكن استخدامه: الأرقام هي أرقام المعالج.</translation>
    </message>
    <message>
        <source>There is no GPU that this installation can use.</source>
        <translation>لا يوجد GPU يمكن لهذا التثبيت استخدامه.</translation>
    </message>
    <message>
        <source>There is no adapter {path}.</source>
        <translation>لا يوجد محوّل {path}.</translation>
    </message>
    <message>
        <source>There is no collection named {collection}.</source>
        <translation>لا توجد مجموعة باسم {collection}.</translation>
    </message>
    <message>
        <source>There is no data file in {path}.</source>
        <translation>لا يوجد ملف بيانات في {path}.</translation>
    </message>
    <message>
        <source>There is no document in the collection &quot;{collection}&quot;.</source>
        <translation>لا يوجد مستند في المجموعة «{collection}».</translation>
    </message>
    <message>
        <source>There is no document that can be read in {path}.</source>
        <translation>لا يوجد مستند يمكن قراءته في {path}.</translation>
    </message>
    <message>
        <source>There is no embedding model in {folder}.</source>
        <translation>لا يوجد نموذج تضمين في {folder}.</translation>
    </message>
    <message>
        <source>There is no embedding model.</source>
        <translation>لا يوجد نموذج تضمين.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no folder that was moved from.</source>
        <translation>لا يوجد مجلد جرى النقل منه.</translation>
    </message>
    <message>
        <source>There is no language model yet.</source>
        <translation>لا يوجد نموذج لغوي بعد.</translation>
    </message>
    <message>
        <source>There is no loaded model to put an adapter on.</source>
        <translation>لا يوجد نموذج محمّل ليوضع عليه محوّل.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>لا يوجد ملف نموذج {path}.</translation>
    </message>
    <message>
        <source>There is no model in {folder_name}.</source>
        <translation>لا يوجد نموذج في {folder_name}.</translation>
    </message>
    <message>
        <source>There is no model {path}.</source>
        <translation>لا يوجد نموذج {path}.</translation>
    </message>
    <message>
        <source>There is no offer {offer_id}.</source>
        <translation>لا يوجد عرض {offer_id}.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>لا يوجد إعداد مسبق «{name}».</translation>
    </message>
    <message>
        <source>There is no prompt “{name}”.</source>
        <translation>لا يوجد موجّه «{name}».</translation>
    </message>
    <message>
        <source>There is no quantisation {quantization}.</source>
        <translation>لا يوجد تكميم {quantization}.</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>لا يوجد سؤال للإجابة عنه.</translation>
    </message>
    <message>
        <source>There is no reward model on this computer.</source>
        <translation>لا يوجد نموذج مكافأة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no row to learn from.</source>
        <translation>لا يوجد صف للتعلّم منه.</translation>
    </message>
    <message>
        <source>There is no row to measure on.</source>
        <translation>لا يوجد صف للقياس عليه.</translation>
    </message>
    <message>
        <source>There is no run &quot;{run_id}&quot;.</source>
        <translation>لا توجد جولة «{run_id}».</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot; with the version {version}.</source>
        <translation>لا توجد مجموعة بيانات «{name}» بالإصدار {version}.</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot;.</source>
        <translation>لا توجد مجموعة بيانات «{name}».</translation>
    </message>
    <message>
        <source>There is no setting &quot;{key}&quot; that could be varied.</source>
        <translation>لا يوجد إعداد «{key}» يمكن تغييره.</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>لا نص في أي من صفحاته ({total}): صور أو رسوم فقط، ولم يجد التعرّف على النص كلمات فيها.</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: they are blank.</source>
        <translation>لا نص في أي من صفحاته ({total}): إنها فارغة.</translation>
    </message>
    <message>
        <source>There is no text on its page: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>لا نص في صفحته: صور أو رسوم فقط، ولم يجد التعرّف على النص كلمات فيها.</translation>
    </message>
    <message>
        <source>There is no text to add.</source>
        <translation>لا يوجد نص لإضافته.</translation>
    </message>
    <message>
        <source>There is no text to summarise in these documents.</source>
        <translation>لا يوجد نص لتلخيصه في هذه المستندات.</translation>
    </message>
    <message>
        <source>There is no value for {key}.</source>
        <translation>لا توجد قيمة لـ {key}.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>لا توجد ذاكرة كافية له.</translation>
    </message>
    <message>
        <source>There is not enough memory for {path_name}.</source>
        <translation>لا توجد ذاكرة كافية لـ {path_name}.</translation>
    </message>
    <message>
        <source>There is not enough room for the export: {size_bytes} GB are needed and {free} GB are free.</source>
        <translation>لا توجد مساحة كافية للتصدير: اللازم {size_bytes} GB، والمتاح {free} GB.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا شيء للتصدير.</translation>
    </message>
    <message>
        <source>There is nothing to extract.</source>
        <translation>لا شيء للاستخراج.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>لا شيء للبحث عنه.</translation>
    </message>
    <message>
        <source>There is too little space on the disk: {missing} GB are to come, {free} GB are free.</source>
        <translation>مساحة القرص أقل من اللازم: سيصل {missing} GB، والمتاح {free} GB.</translation>
    </message>
    <message>
        <source>These are {count} runs, and {most_runs} are the most.</source>
        <translation>هذه {count} جولة، والحد الأقصى {most_runs}.</translation>
    </message>
    <message>
        <source>These can be read: {known}.</source>
        <translation>ما يمكن قراءته: {known}.</translation>
    </message>
    <message>
        <source>These formats hold them: {fitting}.</source>
        <translation>الصيغ التي تناسبها: {fitting}.</translation>
    </message>
    <message>
        <source>These pairs are not there any more.</source>
        <translation>لم تعد هذه الأزواج موجودة.</translation>
    </message>
    <message>
        <source>This answer does not exist any more.</source>
        <translation>لم تعد هذه الإجابة موجودة.</translation>
    </message>
    <message>
        <source>This answer failed.</source>
        <translation>فشلت هذه الإجابة.</translation>
    </message>
    <message>
        <source>This answer has come to its end.</source>
        <translation>وصلت هذه الإجابة إلى نهايتها.</translation>
    </message>
    <message>
        <source>This answer is still being written.</source>
        <translation>هذه الإجابة ما زالت تُكتب.</translation>
    </message>
    <message>
        <source>This answer was cut short when the program ended.</source>
        <translation>قُطعت هذه الإجابة حين انتهى البرنامج.</translation>
    </message>
    <message>
        <source>This answer was stopped.</source>
        <translation>أُوقفت هذه الإجابة.</translation>
    </message>
    <message>
        <source>This chat does not exist any more.</source>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <source>This damaged file is not there any more.</source>
        <translation>لم يعد هذا الملف التالف موجودًا.</translation>
    </message>
    <message>
        <source>This data folder cannot be moved from here.</source>
        <translation>لا يمكن نقل مجلد البيانات هذا من هنا.</translation>
    </message>
    <message>
        <source>This document is in the trash.</source>
        <translation>هذا المستند في سلة المهملات.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>لم يعد هذا المستند في المكتبة.</translation>
    </message>
    <message>
        <source>This file is still needed.</source>
        <translation>هذا الملف ما زال لازمًا.</translation>
    </message>
    <message>
        <source>This import was taken back already, or is too long ago.</source>
        <translation>جرى التراجع عن هذا الاستيراد من قبل، أو مضى عليه وقت طويل جدًا.</translation>
    </message>
    <message>
        <source>This is no longer in the trash.</source>
        <translation>لم يعد هذا في سلة المهملات.</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>This model changes its logits after the head, so it cannot be cut up over several processes.</source>
        <translation>يغيّر هذا النموذج logits بعد الرأس، فلا يمكن تقسيمه على عدة عمليات.</translation>
    </message>
    <message>
        <source>This model is too small to pick values: the sentence of each document that speaks most to a field is shown. Load a larger model for single values.</source>
        <translation>هذا النموذج أصغر من أن يختار القيم: تظهر من كل مستند الجملة الأقرب إلى الحقل. حمّل نموذجًا أكبر للحصول على قيم مفردة.</translation>
    </message>
    <message>
        <source>This model is too small to summarise: the documents&apos; most telling sentences are shown in their own words. Load a larger model for a written summary.</source>
        <translation>هذا النموذج أصغر من أن يلخّص: تظهر أبلغ جمل المستندات بكلماتها. حمّل نموذجًا أكبر للحصول على ملخص مكتوب.</translation>
    </message>
    <message>
        <source>This processor is some fifty times slower in 16 bits (and so in 4) than in 32: choose 32bit.</source>
        <translation>هذا المعالج أبطأ بنحو خمسين مرة في 16 بت (وكذلك في 4) منه في 32: اختر 32bit.</translation>
    </message>
    <message>
        <source>This restore point does not exist any more.</source>
        <translation>لم تعد نقطة الاستعادة هذه موجودة.</translation>
    </message>
    <message>
        <source>This restore point does not hold {only}.</source>
        <translation>ليس في نقطة الاستعادة هذه {only}.</translation>
    </message>
    <message>
        <source>This restore point is needed at the next start.</source>
        <translation>نقطة الاستعادة هذه لازمة عند البدء التالي.</translation>
    </message>
    <message>
        <source>This result is not there any more.</source>
        <translation>لم تعد هذه النتيجة موجودة.</translation>
    </message>
    <message>
        <source>This result was made by another version of Aquifer.</source>
        <translation>صُنعت هذه النتيجة بإصدار آخر من Aquifer.</translation>
    </message>
    <message>
        <source>This run has no result.</source>
        <translation>ليس لهذه العملية نتيجة.</translation>
    </message>
    <message>
        <source>This run is going on already.</source>
        <translation>هذه الجولة جارية من قبل.</translation>
    </message>
    <message>
        <source>Threads (0: as many as there are physical cores)</source>
        <translation>خيوط المعالجة (0: بعدد الأنوية الفعلية)</translation>
    </message>
    <message>
        <source>To fit into memory, less is kept for the gradient: a third slower.</source>
        <translation>كي تتسع الذاكرة، يُحفظ أقل للتدرّج: أبطأ بمقدار الثلث.</translation>
    </message>
    <message>
        <source>Train on one kind at a time.</source>
        <translation>درّب على نوع واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Training files</source>
        <translation>ملفات التدريب</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعِد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>أعِد المحاولة، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعِد المحاولة.</translation>
    </message>
    <message>
        <source>Try again: what has arrived is kept.</source>
        <translation>أعِد المحاولة: ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Try it again first.</source>
        <translation>جرّبه من جديد أولًا.</translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation>اكتب بضع كلمات أولًا.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>اكتب سؤالًا أولًا.</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>نوع ذاكرة KV المؤقتة</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>اكتب واحدًا.</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>جارٍ فهم السؤال</translation>
    </message>
    <message>
        <source>Unload it first.</source>
        <translation>فرّغه أولًا.</translation>
    </message>
    <message>
        <source>Unpack it and add its folders one by one.</source>
        <translation>فك ضغطه وأضف مجلداته واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Unpack it and choose conversations.json.</source>
        <translation>فك ضغطه واختر conversations.json.</translation>
    </message>
    <message>
        <source>Unpack it with its password and add the files.</source>
        <translation>فك ضغطه بكلمة مروره وأضف الملفات.</translation>
    </message>
    <message>
        <source>Unpacking ({number} of {manifest_parts})</source>
        <translation>جارٍ فك الضغط ({number} من {manifest_parts})</translation>
    </message>
    <message>
        <source>Update Aquifer or choose another model.</source>
        <translation>حدّث Aquifer أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Update Aquifer.</source>
        <translation>حدّث Aquifer.</translation>
    </message>
    <message>
        <source>Use .csv, .xlsx or .md.</source>
        <translation>استخدم .csv أو .xlsx أو .md.</translation>
    </message>
    <message>
        <source>Use .md, .html, .docx or .pdf.</source>
        <translation>استخدم .md أو .html أو .docx أو .pdf.</translation>
    </message>
    <message>
        <source>Use fewer fields.</source>
        <translation>استخدم حقولًا أقل.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>استخدم كلمات أقل.</translation>
    </message>
    <message>
        <source>Validation files</source>
        <translation>ملفات التحقّق</translation>
    </message>
    <message>
        <source>Vary fewer settings or values.</source>
        <translation>غيّر إعدادات أو قيمًا أقل.</translation>
    </message>
    <message>
        <source>Wait for its end, or resume it.</source>
        <translation>انتظر نهايتها، أو استأنفها.</translation>
    </message>
    <message>
        <source>Wait until they are indexed.</source>
        <translation>انتظر حتى تُفهرس.</translation>
    </message>
    <message>
        <source>Waiting while an answer is written</source>
        <translation>في الانتظار أثناء كتابة إجابة</translation>
    </message>
    <message>
        <source>Watch the other folder too.</source>
        <translation>راقب المجلد الآخر أيضًا.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>اضمحلال الأوزان</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>What arrived is not the model that was offered: its checksum is wrong. It was removed.</source>
        <translation>ما وصل ليس النموذج الذي عُرض: مجموعه الاختباري خاطئ. وقد أُزيل.</translation>
    </message>
    <message>
        <source>What can be read of {source_name} could not be saved: {error}.</source>
        <translation>تعذّر حفظ ما يمكن قراءته من {source_name}: {error}.</translation>
    </message>
    <message>
        <source>What computes the embeddings (auto: the fastest here)</source>
        <translation>ما يحسب التضمينات (auto: الأسرع هنا)</translation>
    </message>
    <message>
        <source>What is on the hub is not what was begun here.</source>
        <translation>ما في المستودع ليس ما بدأ تنزيله هنا.</translation>
    </message>
    <message>
        <source>What makes no sense in its list was left out: {listing_unreadable}.</source>
        <translation>تُرك ما لا معنى له في قائمته: {listing_unreadable}.</translation>
    </message>
    <message>
        <source>What several processes hold</source>
        <translation>ما تحمله عدة عمليات</translation>
    </message>
    <message>
        <source>What was read before can be searched. Download the file again, then add it to go on.</source>
        <translation>يمكن البحث فيما قُرئ من قبل. نزّل الملف من جديد، ثم أضفه للمتابعة.</translation>
    </message>
    <message>
        <source>What was taken before can be searched. Add the file again to go on.</source>
        <translation>يمكن البحث فيما أُخذ من قبل. أضف الملف من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Words alone find documents.</source>
        <translation>يُعثر على المستندات بكلماتها فقط.</translation>
    </message>
    <message>
        <source>Write &quot;format: columns&quot; and name the columns by hand.</source>
        <translation>اكتب &quot;format: columns&quot; وسمِّ الأعمدة يدويًا.</translation>
    </message>
    <message>
        <source>Write 2023, 2023-03 or 2023-03-31.</source>
        <translation>اكتب 2023 أو 2023-03 أو 2023-03-31.</translation>
    </message>
    <message>
        <source>Write it as in the run file, with a point: optim.learning_rate, lora.rank.</source>
        <translation>اكتبه كما في ملف الجولة، بنقطة: optim.learning_rate، lora.rank.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation>اكتبه أقصر.</translation>
    </message>
    <message>
        <source>Write something like *.pdf or drafts/.</source>
        <translation>اكتب شيئًا مثل *.pdf أو drafts/.</translation>
    </message>
    <message>
        <source>Write something like *.pdf, drafts/ or reports/**/*.md.</source>
        <translation>اكتب شيئًا مثل *.pdf أو drafts/ أو reports/**/*.md.</translation>
    </message>
    <message>
        <source>Write something to ask.</source>
        <translation>اكتب شيئًا تسأل عنه.</translation>
    </message>
    <message>
        <source>Write them again.</source>
        <translation>اكتبها من جديد.</translation>
    </message>
    <message>
        <source>Write {&quot;type&quot;: &quot;string&quot;}.</source>
        <translation>اكتب {&quot;type&quot;: &quot;string&quot;}.</translation>
    </message>
    <message>
        <source>Writing the adapter for llama.cpp</source>
        <translation>جارٍ كتابة المحوّل لـ llama.cpp</translation>
    </message>
    <message>
        <source>Writing the weights</source>
        <translation>جارٍ كتابة الأوزان</translation>
    </message>
    <message>
        <source>Writing {file_name}</source>
        <translation>جارٍ كتابة {file_name}</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <source>a GGUF model</source>
        <translation>نموذج GGUF</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>ملف JSON</translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation>دفتر OneNote</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote file</source>
        <translation>ملف Pages أو Numbers أو Keynote</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>ملف PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>رسم Visio</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>مستند WordPerfect</translation>
    </message>
    <message>
        <source>a ZIM file, which is added by itself</source>
        <translation>ملف ZIM، ويُضاف وحده</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a ZIP archive or an office file</source>
        <translation>أرشيف ZIP أو ملف مكتبي</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>مصنف Excel ثنائي</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>قائمة خصائص ثنائية</translation>
    </message>
    <message>
        <source>a boilerplate answer</source>
        <translation>إجابة نمطية</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a field holds no text</source>
        <translation>في أحد الحقول ما ليس نصًا</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>ملف بلا اسم</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>a package of a kind that is not read</source>
        <translation>حزمة من نوع لا يُقرأ</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>a sentence is longer than a passage may be</source>
        <translation>جملة أطول مما يجوز أن يكون عليه المقطع</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message>
        <source>a turn is by an unknown speaker</source>
        <translation>دور لمتحدث غير معروف</translation>
    </message>
    <message>
        <source>a turn is no object</source>
        <translation>دور ليس كائنًا</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>المحوّل</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>رسالة Outlook</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>an answer of the pair is not by the assistant</source>
        <translation>إحدى إجابتي الزوج ليست من المساعد</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>أرشيف ZIP فارغ</translation>
    </message>
    <message>
        <source>an encrypted Office file</source>
        <translation>ملف Office مشفّر</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>ملف Office قديم</translation>
    </message>
    <message>
        <source>an old Office file of a kind that is not read</source>
        <translation>ملف Office قديم من نوع لا يُقرأ</translation>
    </message>
    <message>
        <source>and {ranges} more documents</source>
        <translation>و{ranges} مستندات أخرى</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>article {page} of {pages}</source>
        <translation>المقالة {page} من {pages}</translation>
    </message>
    <message>
        <source>as given for the GPU</source>
        <translation>كما يُذكر عن GPU</translation>
    </message>
    <message>
        <source>as {chosen_words} it cannot be read</source>
        <translation>لا يمكن قراءته بوصفه {chosen_words}</translation>
    </message>
    <message>
        <source>assumed: a GPU of 40 TFLOP/s</source>
        <translation>افتراض: GPU بقدرة 40 TFLOP/s</translation>
    </message>
    <message>
        <source>assumed: {value} GFLOP/s a core</source>
        <translation>افتراض: {value} GFLOP/s لكل نواة</translation>
    </message>
    <message>
        <source>could not be read: it is damaged</source>
        <translation>تعذّرت قراءته: إنه تالف</translation>
    </message>
    <message>
        <source>damage was met while it was used</source>
        <translation>ظهر تلف أثناء استخدامه</translation>
    </message>
    <message>
        <source>damaged messages</source>
        <translation>رسائل تالفة</translation>
    </message>
    <message>
        <source>error loading model:</source>
        <translation>خطأ في تحميل النموذج:</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>every answer that is left has a thumb down</source>
        <translation>كل إجابة متبقية عليها إبهام إلى الأسفل</translation>
    </message>
    <message>
        <source>evolution failed: hardly another question than before</source>
        <translation>فشل التطوير: السؤال يكاد لا يختلف عن السابق</translation>
    </message>
    <message>
        <source>evolution failed: too short</source>
        <translation>فشل التطوير: قصير جدًا</translation>
    </message>
    <message>
        <source>files, pictures and tool calls</source>
        <translation>الملفات والصور ونداءات الأدوات</translation>
    </message>
    <message>
        <source>freed but cut up</source>
        <translation>محرَّرة لكنها مجزّأة</translation>
    </message>
    <message>
        <source>from a product of matrices measured on this processor</source>
        <translation>من ضرب مصفوفات قِيس على هذا المعالج</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>منذ {since}</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>التدرّجات</translation>
    </message>
    <message>
        <source>has more than {most_pixels} million pixels and was not opened</source>
        <translation>فيها أكثر من {most_pixels} مليون بكسل ولم تُفتح</translation>
    </message>
    <message>
        <source>held but not full</source>
        <translation>محجوزة لكنها غير ممتلئة</translation>
    </message>
    <message>
        <source>in the folder {folder}</source>
        <translation>في المجلد {folder}</translation>
    </message>
    <message>
        <source>inputs of the blocks</source>
        <translation>مدخلات الكتل</translation>
    </message>
    <message>
        <source>intermediate values of the blocks</source>
        <translation>القيم الوسيطة للكتل</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>صار أقصر أثناء قراءته</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>يستدعي نفسه بلا نهاية</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>لا يمكن قراءته كنص</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>لا يمكن فك ضغطه</translation>
    </message>
    <message>
        <source>it copies the prompt</source>
        <translation>ينسخ الموجّه</translation>
    </message>
    <message>
        <source>it does not begin like a Word document</source>
        <translation>لا يبدأ كما يبدأ مستند Word</translation>
    </message>
    <message>
        <source>it does not begin like {named_words}</source>
        <translation>لا يبدأ كما يبدأ {named_words}</translation>
    </message>
    <message>
        <source>it does not say which chapters it has</source>
        <translation>لا يذكر الفصول التي فيه</translation>
    </message>
    <message>
        <source>it has another number of fields</source>
        <translation>عدد حقوله مختلف</translation>
    </message>
    <message>
        <source>it has no LoRA matrices</source>
        <translation>ليس فيه مصفوفات LoRA</translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation>ليس له متن</translation>
    </message>
    <message>
        <source>it has no message_id</source>
        <translation>ليس له message_id</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>it is encrypted, and what says how is no description of that</source>
        <translation>مشفّر، وما يذكر طريقة التشفير ليس وصفًا لها</translation>
    </message>
    <message>
        <source>it is longer than {longest_prompt_chars} characters.</source>
        <translation>أطول من {longest_prompt_chars} محرف.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>التداخل فيه عميق جدًا</translation>
    </message>
    <message>
        <source>it is no notebook</source>
        <translation>ليس دفترًا</translation>
    </message>
    <message>
        <source>it is no object with named fields</source>
        <translation>ليس كائنًا بحقول مسمّاة</translation>
    </message>
    <message>
        <source>it is not CSV</source>
        <translation>ليس CSV</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>it lies more than {deepest} files deep</source>
        <translation>يقع على عمق أكثر من {deepest} ملفات</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>يكرر نفسه</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>قيمة alpha فيه ليست عددًا</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>لا يمكن قراءة دليله</translation>
    </message>
    <message>
        <source>its manifest</source>
        <translation>بيان محتواه</translation>
    </message>
    <message>
        <source>its message_id was there before</source>
        <translation>ورد message_id نفسه من قبل</translation>
    </message>
    <message>
        <source>its parent message is not there</source>
        <translation>رسالته الأصل غير موجودة</translation>
    </message>
    <message>
        <source>its part {name} cannot be read</source>
        <translation>لا يمكن قراءة جزئه {name}</translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation>لا يمكن فك ضغط جزئه {name}</translation>
    </message>
    <message>
        <source>its part {name} claims {size} MB</source>
        <translation>جزؤه {name} يدّعي حجم {size} MB</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation>جزؤه {name} مفقود</translation>
    </message>
    <message>
        <source>its part {part} is no XML</source>
        <translation>جزؤه {part} ليس XML</translation>
    </message>
    <message>
        <source>its parts lie inside each other too deeply</source>
        <translation>أجزاؤه متداخلة بعمق أكثر من اللازم</translation>
    </message>
    <message>
        <source>its program</source>
        <translation>برنامجه</translation>
    </message>
    <message>
        <source>its sheets cannot be read</source>
        <translation>لا يمكن قراءة أوراقه</translation>
    </message>
    <message>
        <source>its slides cannot be found</source>
        <translation>لا يمكن العثور على شرائحه</translation>
    </message>
    <message>
        <source>its text cannot be found</source>
        <translation>لا يمكن العثور على نصه</translation>
    </message>
    <message>
        <source>length of answer to context</source>
        <translation>طول الإجابة نسبةً إلى السياق</translation>
    </message>
    <message>
        <source>library.sqlite does not say which embedding model its index was made with.</source>
        <translation>لا يذكر library.sqlite نموذج التضمين الذي صُنع به فهرسه.</translation>
    </message>
    <message>
        <source>like a validation row</source>
        <translation>يشبه صف تحقّق</translation>
    </message>
    <message>
        <source>like an earlier row</source>
        <translation>يشبه صفًا سابقًا</translation>
    </message>
    <message>
        <source>likeness of {spec_field_value} and {spec_against_value}</source>
        <translation>تشابه {spec_field_value} و{spec_against_value}</translation>
    </message>
    <message>
        <source>more while validation rows are measured</source>
        <translation>زيادة أثناء قياس صفوف التحقّق</translation>
    </message>
    <message>
        <source>named {name}</source>
        <translation>اسمه {name}</translation>
    </message>
    <message>
        <source>nearly the same as a validation row</source>
        <translation>شبه مطابق لصف تحقّق</translation>
    </message>
    <message>
        <source>nearly the same as an earlier row</source>
        <translation>شبه مطابق لصف سابق</translation>
    </message>
    <message>
        <source>no answer has a thumb up</source>
        <translation>لا إجابة عليها إبهام إلى الأعلى</translation>
    </message>
    <message>
        <source>no question has answers with both thumbs</source>
        <translation>لا سؤال له إجابات بالإبهامين معًا</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>لا صفوف</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>not taken: weight or share of its source</source>
        <translation>لم يؤخذ: وزن مصدره أو حصته</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>nothing in it is learnt</source>
        <translation>لا شيء فيه يُتعلَّم</translation>
    </message>
    <message>
        <source>on the processor alone</source>
        <translation>على المعالج وحده</translation>
    </message>
    <message>
        <source>one block worked out again</source>
        <translation>كتلة واحدة تُحسب من جديد</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>page {words}</source>
        <translation>الصفحة {words}</translation>
    </message>
    <message>
        <source>page {words} and {left} more</source>
        <translation>الصفحة {words} و{left} غيرها</translation>
    </message>
    <message>
        <source>pages {one_first}–{one_last}</source>
        <translation>الصفحات {one_first}–{one_last}</translation>
    </message>
    <message>
        <source>pages {words}</source>
        <translation>الصفحات {words}</translation>
    </message>
    <message>
        <source>pages {words} and {left} more</source>
        <translation>الصفحات {words} و{left} غيرها</translation>
    </message>
    <message>
        <source>pictures and other content</source>
        <translation>صور ومحتوى آخر</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <translation>صور وتسجيلات</translation>
    </message>
    <message>
        <source>pieces of personal data</source>
        <translation>عناصر بيانات شخصية</translation>
    </message>
    <message>
        <source>program and libraries</source>
        <translation>البرنامج والمكتبات</translation>
    </message>
    <message>
        <source>reading grade</source>
        <translation>مستوى القراءة</translation>
    </message>
    <message>
        <source>reward of the answer</source>
        <translation>مكافأة الإجابة</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (cuts {value} % of the rows)</source>
        <translation>صفوف من {after_text_max_tokens} رمز على الأكثر (يقصّ {value} % من الصفوف)</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (leaves out {value} % of the rows)</source>
        <translation>صفوف من {after_text_max_tokens} رمز على الأكثر (يستبعد {value} % من الصفوف)</translation>
    </message>
    <message>
        <source>scores of the vocabulary</source>
        <translation>درجات المفردات</translation>
    </message>
    <message>
        <source>share of profane words</source>
        <translation>نسبة الألفاظ النابية</translation>
    </message>
    <message>
        <source>share of repeated word runs</source>
        <translation>نسبة تسلسلات الكلمات المكررة</translation>
    </message>
    <message>
        <source>share of symbols</source>
        <translation>نسبة الرموز غير الحرفية</translation>
    </message>
    <message>
        <source>signal {value}</source>
        <translation>الإشارة {value}</translation>
    </message>
    <message>
        <source>something stands after the end of the list</source>
        <translation>يوجد شيء بعد نهاية القائمة</translation>
    </message>
    <message>
        <source>start and loading</source>
        <translation>البدء والتحميل</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>موجّهات النظام</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>موسوم بـ {tags}</translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>the Hugging Face hub</source>
        <translation>مستودع Hugging Face</translation>
    </message>
    <message>
        <source>the answer has words that the passage does not have</source>
        <translation>في الإجابة كلمات ليست في المقطع</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>الإجابة فارغة</translation>
    </message>
    <message>
        <source>the answer says no more than the question</source>
        <translation>لا تقول الإجابة أكثر مما في السؤال</translation>
    </message>
    <message>
        <source>the answer was not finished or not found</source>
        <translation>الإجابة لم تكتمل أو لم توجد</translation>
    </message>
    <message>
        <source>the article has no question with an answer</source>
        <translation>ليس في المقالة سؤال له إجابة</translation>
    </message>
    <message>
        <source>the base in {value}</source>
        <translation>النموذج الأساسي بدقة {value}</translation>
    </message>
    <message>
        <source>the chat template refuses it</source>
        <translation>قالب المحادثة يرفضه</translation>
    </message>
    <message>
        <source>the chat template refuses these turns</source>
        <translation>قالب المحادثة يرفض هذه الأدوار</translation>
    </message>
    <message>
        <source>the column chosen is missing</source>
        <translation>العمود chosen مفقود</translation>
    </message>
    <message>
        <source>the column messages is missing</source>
        <translation>العمود messages مفقود</translation>
    </message>
    <message>
        <source>the column prompt is missing</source>
        <translation>العمود prompt مفقود</translation>
    </message>
    <message>
        <source>the column rejected is missing</source>
        <translation>العمود rejected مفقود</translation>
    </message>
    <message>
        <source>the column {names} is missing</source>
        <translation>العمود {names} مفقود</translation>
    </message>
    <message>
        <source>the conversation has no question with an answer</source>
        <translation>ليس في المحادثة سؤال له إجابة</translation>
    </message>
    <message>
        <source>the conversation is empty or no list</source>
        <translation>المحادثة فارغة أو ليست قائمة</translation>
    </message>
    <message>
        <source>the document cannot be read</source>
        <translation>لا يمكن قراءة المستند</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the history is no list of pairs</source>
        <translation>سجل الأدوار السابقة ليس قائمة أزواج</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>لم تذكر المكتبة سببًا</translation>
    </message>
    <message>
        <source>the line holds binary data</source>
        <translation>في السطر بيانات ثنائية</translation>
    </message>
    <message>
        <source>the line is longer than {longest_line_bytes} MB</source>
        <translation>السطر أطول من {longest_line_bytes} MB</translation>
    </message>
    <message>
        <source>the list is cut off</source>
        <translation>القائمة مقطوعة</translation>
    </message>
    <message>
        <source>the model as it was, to compare with</source>
        <translation>النموذج كما كان، للمقارنة به</translation>
    </message>
    <message>
        <source>the model refuses</source>
        <translation>النموذج يرفض</translation>
    </message>
    <message>
        <source>the new model</source>
        <translation>النموذج الجديد</translation>
    </message>
    <message>
        <source>the page has no text</source>
        <translation>لا نص في الصفحة</translation>
    </message>
    <message>
        <source>the pair has no question before the answers</source>
        <translation>ليس في الزوج سؤال قبل الإجابتين</translation>
    </message>
    <message>
        <source>the passage holds hardly any sentences</source>
        <translation>لا تكاد توجد جمل في المقطع</translation>
    </message>
    <message>
        <source>the passage is too short</source>
        <translation>المقطع قصير جدًا</translation>
    </message>
    <message>
        <source>the question is none</source>
        <translation>السؤال ليس سؤالًا</translation>
    </message>
    <message>
        <source>the question is not about the passage</source>
        <translation>السؤال ليس عن المقطع</translation>
    </message>
    <message>
        <source>the same as an earlier row</source>
        <translation>مطابق لصف سابق</translation>
    </message>
    <message>
        <source>the same question as before</source>
        <translation>السؤال نفسه كما من قبل</translation>
    </message>
    <message>
        <source>the summary is no shorter than the passage</source>
        <translation>الملخص ليس أقصر من المقطع</translation>
    </message>
    <message>
        <source>the summary says what the passage does not say</source>
        <translation>يقول الملخص ما لا يقوله المقطع</translation>
    </message>
    <message>
        <source>the text was cut off or is not in its form</source>
        <translation>النص مقطوع أو ليس بالشكل المطلوب</translation>
    </message>
    <message>
        <source>the tree has no question with an answer</source>
        <translation>ليس في الشجرة سؤال له إجابة</translation>
    </message>
    <message>
        <source>the tree has too many messages</source>
        <translation>في الشجرة رسائل كثيرة جدًا</translation>
    </message>
    <message>
        <source>the two conversations part before the last answer</source>
        <translation>تفترق المحادثتان قبل الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>the two matrices of {base} do not belong together</source>
        <translation>مصفوفتا {base} لا تنتميان إحداهما إلى الأخرى</translation>
    </message>
    <message>
        <source>there is too much else</source>
        <translation>فيه أشياء أخرى كثيرة جدًا</translation>
    </message>
    <message>
        <source>tokens of the {spec_field_value}</source>
        <translation>رموز {spec_field_value}</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation>أطول مما يقرؤه النموذج</translation>
    </message>
    <message>
        <source>tool calls and other content</source>
        <translation>نداءات الأدوات ومحتوى آخر</translation>
    </message>
    <message>
        <source>top_k (0: all tokens)</source>
        <translation>top_k (0: كل الرموز)</translation>
    </message>
    <message>
        <source>train an adapter instead of all weights</source>
        <translation>تدريب محوّل بدلًا من كل الأوزان</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>رمز خطأ غير معروف</translation>
    </message>
    <message>
        <source>unpacked weights of a layer</source>
        <translation>الأوزان المفكوكة لطبقة</translation>
    </message>
    <message>
        <source>verified word for word</source>
        <translation>متحقَّق منه حرفيًا</translation>
    </message>
    <message>
        <source>was not read: it is a scan, and text recognition failed ({error})</source>
        <translation>لم تُقرأ: إنها ممسوحة ضوئيًا، وفشل التعرّف على النص ({error})</translation>
    </message>
    <message>
        <source>was not read: text recognition failed on it</source>
        <translation>لم تُقرأ: فشل التعرّف على النص فيها</translation>
    </message>
    <message>
        <source>was not read: the text of the file is too long</source>
        <translation>لم تُقرأ: نص الملف طويل جدًا</translation>
    </message>
    <message>
        <source>weights of the base ({plan_precision})</source>
        <translation>أوزان النموذج الأساسي ({plan_precision})</translation>
    </message>
    <message>
        <source>weights that are put together</source>
        <translation>الأوزان التي تُجمع</translation>
    </message>
    <message>
        <source>with an 8-bit cache</source>
        <translation>بذاكرة مؤقتة 8-bit</translation>
    </message>
    <message>
        <source>with only 1 layer on the GPU</source>
        <translation>بطبقة واحدة فقط على GPU</translation>
    </message>
    <message>
        <source>with only {got_gpu_layers} layers on the GPU</source>
        <translation>بطبقات على GPU عددها {got_gpu_layers} فقط</translation>
    </message>
    <message>
        <source>with {got_context_length} tokens of context</source>
        <translation>بسياق من {got_context_length} رمز</translation>
    </message>
    <message>
        <source>without rearranged weights</source>
        <translation>دون إعادة ترتيب الأوزان</translation>
    </message>
    <message>
        <source>work the blocks out twice instead of keeping them (about a third slower)</source>
        <translation>حساب الكتل مرتين بدلًا من حفظها (أبطأ بنحو الثلث)</translation>
    </message>
    <message>
        <source>writing answers</source>
        <translation>كتابة الإجابات</translation>
    </message>
    <message>
        <source>{adapter_name} changes the word table, which {base} uses for its output as well.</source>
        <translation>يغيّر {adapter_name} جدول الكلمات الذي يستخدمه {base} لمخرجاته أيضًا.</translation>
    </message>
    <message>
        <source>{adapter_name} is an adapter GGUF, which works on GGUF models only.</source>
        <translation>{adapter_name} محوّل GGUF، ولا يعمل إلا على نماذج GGUF.</translation>
    </message>
    <message>
        <source>{adapter_name} was made for {adapter_architecture} models, and {base} is {architecture}.</source>
        <translation>صُنع {adapter_name} لنماذج {adapter_architecture}، و{base} من نوع {architecture}.</translation>
    </message>
    <message>
        <source>{after_optim_batch_size} instead of {before_optim_batch_size} examples a batch, {after_optim_accumulation} batches a step: a step sees as many as before</source>
        <translation>{after_optim_batch_size} بدلًا من {before_optim_batch_size} من الأمثلة في الدفعة، و{after_optim_accumulation} من الدفعات في الخطوة: ترى الخطوة العدد نفسه كما من قبل</translation>
    </message>
    <message>
        <source>{away} files cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>لا يمكن الوصول إلى {away} من الملفات (قرص أو مجلد غير متصل) وتبقى كما قُرئت.</translation>
    </message>
    <message>
        <source>{backend_info_name} is answering</source>
        <translation>{backend_info_name} يجيب الآن</translation>
    </message>
    <message>
        <source>{bad} characters are damaged and could not be read.</source>
        <translation>{bad} من المحارف تالفة ولم تمكن قراءتها.</translation>
    </message>
    <message>
        <source>{base} has only one matrix</source>
        <translation>في {base} مصفوفة واحدة فقط</translation>
    </message>
    <message>
        <source>{base} is stored as {a_format} and {b_format}</source>
        <translation>{base} مخزّن بصيغتي {a_format} و{b_format}</translation>
    </message>
    <message>
        <source>{chosen} of {chosen2} documents were not read; left out.</source>
        <translation>لم يُقرأ {chosen} من {chosen2} من المستندات؛ استُبعدت.</translation>
    </message>
    <message>
        <source>{count} rows are left out: {reason}.</source>
        <translation>استُبعد {count} من الصفوف: {reason}.</translation>
    </message>
    <message>
        <source>{current_name} is loaded.</source>
        <translation>{current_name} محمّل.</translation>
    </message>
    <message>
        <source>{cursor_name} is empty.</source>
        <translation>{cursor_name} فارغ.</translation>
    </message>
    <message>
        <source>{cursor_name} is in GGUF version {version}, which is unknown here.</source>
        <translation>{cursor_name} بإصدار GGUF {version}، وهو غير معروف هنا.</translation>
    </message>
    <message>
        <source>{cursor_name} is in the outdated GGUF version 1.</source>
        <translation>{cursor_name} بإصدار GGUF القديم 1.</translation>
    </message>
    <message>
        <source>{cursor_name} is incomplete: {cursor_size} MB of {expected} MB are there.</source>
        <translation>{cursor_name} غير مكتمل: الموجود {cursor_size} MB من {expected} MB.</translation>
    </message>
    <message>
        <source>{cursor_name} is not a GGUF model file.</source>
        <translation>{cursor_name} ليس ملف نموذج GGUF.</translation>
    </message>
    <message>
        <source>{cursor_name} is only a Git LFS note; the model itself is not there.</source>
        <translation>{cursor_name} مجرد إشارة Git LFS؛ والنموذج نفسه غير موجود.</translation>
    </message>
    <message>
        <source>{cursor_name} stores weights in a format (number {kind}) that is unknown here.</source>
        <translation>يخزّن {cursor_name} الأوزان بصيغة (رقمها {kind}) غير معروفة هنا.</translation>
    </message>
    <message>
        <source>{cursor_name} was written for big-endian machines.</source>
        <translation>كُتب {cursor_name} لأجهزة big-endian.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; until then words alone find.</source>
        <translation>ضُمّن {done} من {documents} من المستندات من جديد بـ {wanted}؛ وحتى ذلك الحين يكون العثور بالكلمات فقط.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {answering} answers until it is ready.</source>
        <translation>ضُمّن {done} من {documents} من المستندات من جديد بـ {wanted}؛ ويجيب {answering} حتى يجهز.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {finds}. {reason}</source>
        <translation>ضُمّن {done} من {documents} من المستندات من جديد بـ {wanted}؛ {finds}. {reason}</translation>
    </message>
    <message>
        <source>{dropped} sentences of the model were left out: your documents do not say so, or not on this question.</source>
        <translation>استُبعد {dropped} من جمل النموذج: مستنداتك لا تقول ذلك، أو ليس عن هذا السؤال.</translation>
    </message>
    <message>
        <source>{entry_name} cannot go back: there is another {taken_name} in its place.</source>
        <translation>لا يمكن إعادة {entry_name}: يوجد {taken_name} آخر في مكانه.</translation>
    </message>
    <message>
        <source>{entry_name} could not be restored: {error_strerror}.</source>
        <translation>تعذّرت استعادة {entry_name}: {error_strerror}.</translation>
    </message>
    <message>
        <source>{facts_cut} of {facts_rows} rows ({share} %) are cut at {spec_max_tokens} tokens.</source>
        <translation>يُقصّ {facts_cut} من {facts_rows} من الصفوف ({share} %) عند {spec_max_tokens} رمز.</translation>
    </message>
    <message>
        <source>{failures} articles in a row could not be read; the last one: {error_user_message}</source>
        <translation>لم تمكن قراءة {failures} من المقالات المتتالية؛ آخرها: {error_user_message}</translation>
    </message>
    <message>
        <source>{file_name} holds no conversations.json.</source>
        <translation>ليس في {file_name} ملف conversations.json.</translation>
    </message>
    <message>
        <source>{file_name} is a folder.</source>
        <translation>{file_name} مجلد.</translation>
    </message>
    <message>
        <source>{file_name} is damaged: it cannot be unpacked.</source>
        <translation>{file_name} تالف: لا يمكن فك ضغطه.</translation>
    </message>
    <message>
        <source>{file_name} is encrypted.</source>
        <translation>{file_name} مشفّر.</translation>
    </message>
    <message>
        <source>{file_name} is no backup of Aquifer, or it is damaged.</source>
        <translation>{file_name} ليس نسخة احتياطية من Aquifer، أو هو تالف.</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a chat can be saved as.</source>
        <translation>{file_name} ليس نوع ملف يمكن حفظ محادثة به.</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a result can be saved as.</source>
        <translation>{file_name} ليس نوع ملف يمكن حفظ نتيجة به.</translation>
    </message>
    <message>
        <source>{file_name} is no name for JSON lines.</source>
        <translation>{file_name} ليس اسمًا لملف أسطر JSON.</translation>
    </message>
    <message>
        <source>{file} is there and was not made here, so it is not replaced.</source>
        <translation>{file} موجود ولم يُصنع هنا، فلا يُستبدل.</translation>
    </message>
    <message>
        <source>{folder_name} cannot be trained: {cause}.</source>
        <translation>لا يمكن تدريب {folder_name}: {cause}.</translation>
    </message>
    <message>
        <source>{folder_name} fits neither into the GPUs nor into main memory.</source>
        <translation>لا يتسع لـ {folder_name} أي GPU ولا الذاكرة الرئيسية.</translation>
    </message>
    <message>
        <source>{folder_name} has no config.</source>
        <translation>ليس لـ {folder_name} تهيئة.</translation>
    </message>
    <message>
        <source>{folder_name} has no config.json.</source>
        <translation>ليس في {folder_name} ملف config.json.</translation>
    </message>
    <message>
        <source>{folder_name} holds an adapter beside the model, and it is not clear which one is meant.</source>
        <translation>في {folder_name} محوّل إلى جانب النموذج، وليس واضحًا أيهما المقصود.</translation>
    </message>
    <message>
        <source>{folder_name} lacks {missing} of its weights ({missing2} and others).</source>
        <translation>ينقص {folder_name} من أوزانه {missing} ({missing2} وغيرها).</translation>
    </message>
    <message>
        <source>{folder_name} needs a library that is not installed: {error}.</source>
        <translation>يحتاج {folder_name} مكتبة غير مثبتة: {error}.</translation>
    </message>
    <message>
        <source>{folder_name} needs more memory than there is.</source>
        <translation>يحتاج {folder_name} ذاكرة أكثر من الموجود.</translation>
    </message>
    <message>
        <source>{folder} is no finished data set.</source>
        <translation>{folder} ليس مجموعة بيانات جاهزة.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} ليس مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>{forecast_gpu_layers} of {forecast_layers} layers on {place}</source>
        <translation>{forecast_gpu_layers} من {forecast_layers} من الطبقات على {place}</translation>
    </message>
    <message>
        <source>{forecast_threads} threads</source>
        <translation>خيوط المعالجة: {forecast_threads}</translation>
    </message>
    <message>
        <source>{info_name} does not fit into memory: {forecast_words}</source>
        <translation>لا تتسع الذاكرة لـ {info_name}: {forecast_words}</translation>
    </message>
    <message>
        <source>{info_name} needs program code that comes with it, and Aquifer runs none.</source>
        <translation>يحتاج {info_name} شفرة برمجية تأتي معه، وAquifer لا يشغّل أيًا منها.</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory, and {here_total_bytes} GB of main memory{tail}.</source>
        <translation>{layers}، {context}: يلزم {many} من {free} GB حرة في ذاكرة GPU، و{here_total_bytes} GB من الذاكرة الرئيسية{tail}.</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory{tail}.</source>
        <translation>{layers}، {context}: يلزم {many} من {free} GB حرة في ذاكرة GPU{tail}.</translation>
    </message>
    <message>
        <source>{left_name} was changed meanwhile.</source>
        <translation>تغيّر {left_name} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{left} more files inside it could not be read.</source>
        <translation>لم تمكن قراءة {left} من الملفات الأخرى بداخله.</translation>
    </message>
    <message>
        <source>{length} tokens, the most is {max_tokens}</source>
        <translation>{length} رمز، والحد الأقصى {max_tokens}</translation>
    </message>
    <message>
        <source>{listing_not_listed} not listed as an article</source>
        <translation>{listing_not_listed} غير مدرجة كمقالات</translation>
    </message>
    <message>
        <source>{listing_not_text} without text (pictures, styles, scripts)</source>
        <translation>{listing_not_text} بلا نص (صور وأنماط ونصوص برمجية)</translation>
    </message>
    <message>
        <source>{lost} articles in a row were read but could not be taken into the search index.</source>
        <translation>قُرئت {lost} من المقالات المتتالية لكن تعذّر إدخالها في فهرس البحث.</translation>
    </message>
    <message>
        <source>{measured_label} is empty</source>
        <translation>{measured_label} فارغ</translation>
    </message>
    <message>
        <source>{member_name} is not read here.</source>
        <translation>{member_name} لا يُقرأ هنا.</translation>
    </message>
    <message>
        <source>{model_name} does not lie in the profile: Aquifer only uses it where it is.</source>
        <translation>{model_name} ليس في الملف الشخصي: Aquifer يستخدمه من مكانه فقط.</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto {base}: for {architecture} models that works only with the Hugging Face folder.</source>
        <translation>لا يمكن وضع {name} على {base}: مع نماذج {architecture} لا ينجح ذلك إلا بمجلد Hugging Face.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>لا يمكن قراءة {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} changes a part that {base} does not have ({module}).</source>
        <translation>يغيّر {name} جزءًا ليس في {base} ({module}).</translation>
    </message>
    <message>
        <source>{name} changes the word table, which works only with the Hugging Face folder of its base.</source>
        <translation>يغيّر {name} جدول الكلمات، ولا ينجح ذلك إلا بمجلد Hugging Face للنموذج الأساسي.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {error_strerror}.</source>
        <translation>تعذّر نقل {name} إلى سلة المهملات: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader answered nonsense.</source>
        <translation>تعذّرت قراءة {name}: أجاب القارئ بما لا معنى له.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader was stopped. {error_user_message}</source>
        <translation>تعذّرت قراءة {name}: أُوقف القارئ. {error_user_message}</translation>
    </message>
    <message>
        <source>{name} could not be stored: the disk is full.</source>
        <translation>تعذّر تخزين {name}: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>{name} could not be stored: {error_strerror}.</source>
        <translation>تعذّر تخزين {name}: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} has more than {most_columns} columns; the others were not read.</source>
        <translation>في {name} أكثر من {most_columns} عمود؛ لم تُقرأ البقية.</translation>
    </message>
    <message>
        <source>{name} has more than {most_pixels} million pixels and was not opened.</source>
        <translation>في {name} أكثر من {most_pixels} مليون بكسل ولم يُفتح.</translation>
    </message>
    <message>
        <source>{name} has several chat templates and none for plain chats.</source>
        <translation>في {name} عدة قوالب محادثة، وليس بينها قالب للمحادثات العادية.</translation>
    </message>
    <message>
        <source>{name} has {decoded_text} characters; more than {reading_budget_chars} are not read.</source>
        <translation>في {name} {decoded_text} محرف؛ ولا يُقرأ أكثر من {reading_budget_chars}.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; files over {largest_bytes} MB are not read.</source>
        <translation>حجم {name} {size} MB؛ ولا تُقرأ الملفات التي تتجاوز {largest_bytes} MB.</translation>
    </message>
    <message>
        <source>{name} holds no data file.</source>
        <translation>ليس في {name} ملف بيانات.</translation>
    </message>
    <message>
        <source>{name} holds no table: its first line is empty.</source>
        <translation>ليس في {name} جدول: سطره الأول فارغ.</translation>
    </message>
    <message>
        <source>{name} holds no text, only spaces.</source>
        <translation>ليس في {name} نص، بل مسافات فقط.</translation>
    </message>
    <message>
        <source>{name} in it was not read: it is stored as an object, not as a file.</source>
        <translation>لم يُقرأ {name} بداخله: إنه مخزّن ككائن لا كملف.</translation>
    </message>
    <message>
        <source>{name} in {reading_name} is encrypted with AES, which is not read.</source>
        <translation>{name} في {reading_name} مشفّر بطريقة AES، وهي لا تُقرأ.</translation>
    </message>
    <message>
        <source>{name} is another file now than the one that was read.</source>
        <translation>{name} الآن ملف غير الذي قُرئ.</translation>
    </message>
    <message>
        <source>{name} is damaged after row {number}: {error}.</source>
        <translation>{name} تالف بعد الصف {number}: {error}.</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be mended. {error_user_message}</source>
        <translation>{name} تالف ولم يمكن إصلاحه. {error_user_message}</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be put aside: {error_strerror}.</source>
        <translation>{name} تالف ولم يمكن حفظه جانبًا: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be opened.</source>
        <translation>{name} تالف: لا يمكن فتح أي صفحة منه.</translation>
    </message>
    <message>
        <source>{name} is damaged: {what} ({details}).</source>
        <translation>{name} تالف: {what} ({details}).</translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} تالف: {what}.</translation>
    </message>
    <message>
        <source>{name} is empty: it has 0 bytes.</source>
        <translation>{name} فارغ: حجمه 0 بايت.</translation>
    </message>
    <message>
        <source>{name} is encrypted and needs a password.</source>
        <translation>{name} مشفّر ويحتاج كلمة مرور.</translation>
    </message>
    <message>
        <source>{name} is no part of a LoRA adapter</source>
        <translation>{name} ليس جزءًا من محوّل LoRA</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read: {error}.</source>
        <translation>{name} ليس مصنفًا يمكن قراءته: {error}.</translation>
    </message>
    <message>
        <source>{name} is not JSON: it holds binary data.</source>
        <translation>{name} ليس JSON: فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>{name} is not JSON: it starts with neither [ nor {.</source>
        <translation>{name} ليس JSON: لا يبدأ بـ [ ولا بـ {.</translation>
    </message>
    <message>
        <source>{name} is not JSON: {error}.</source>
        <translation>{name} ليس JSON: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF, although its name says so: it is {words}.</source>
        <translation>{name} ليس PDF، مع أن اسمه يقول ذلك: إنه {words}.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or it is damaged.</source>
        <translation>{name} ليس صورة يمكن قراءتها، أو هو تالف.</translation>
    </message>
    <message>
        <source>{name} is not a picture, although its name says so: it is {words}.</source>
        <translation>{name} ليس صورة، مع أن اسمه يقول ذلك: إنه {words}.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds binary data.</source>
        <translation>{name} ليس ملفًا نصيًا: فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>{name} is not what its name says: its content is a PDF.</source>
        <translation>{name} ليس ما يقوله اسمه: محتواه PDF.</translation>
    </message>
    <message>
        <source>{name} is one JSON object of more than {largest_object_bytes} MB; so much is not read at once.</source>
        <translation>{name} كائن JSON واحد حجمه أكثر من {largest_object_bytes} MB؛ ولا يُقرأ هذا القدر دفعة واحدة.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest_expanded_bytes} GB and was not read further.</source>
        <translation>حجم {name} بعد فك الضغط أكثر من {largest_expanded_bytes} GB، ولم تُتابع قراءته.</translation>
    </message>
    <message>
        <source>{name} was made for another model: {base} has no {change_module}.</source>
        <translation>صُنع {name} لنموذج آخر: ليس في {base} الوحدة {change_module}.</translation>
    </message>
    <message>
        <source>{name} was made for another model: {change_module} is {change_inputs} × {change_outputs} there and {there} × {there2} in {base}.</source>
        <translation>صُنع {name} لنموذج آخر: {change_module} هناك {change_inputs} × {change_outputs}، وفي {base} {there} × {there2}.</translation>
    </message>
    <message>
        <source>{name} was not read: it is encrypted.</source>
        <translation>لم يُقرأ {name}: إنه مشفّر.</translation>
    </message>
    <message>
        <source>{numbers} of {total} was read by text recognition ({value} % sure).</source>
        <translation>{numbers} من {total}: قُرئت بالتعرّف على النص (بثقة {value} %).</translation>
    </message>
    <message>
        <source>{numbers} of {total} were read by text recognition ({value} % sure).</source>
        <translation>{numbers} من {total}: قُرئت بالتعرّف على النص (بثقة {value} %).</translation>
    </message>
    <message>
        <source>{offer_name} is being fetched already.</source>
        <translation>يجري جلب {offer_name} من قبل.</translation>
    </message>
    <message>
        <source>{one_document_name}, pages {one_first}–{one_last}</source>
        <translation>{one_document_name}، الصفحات {one_first}–{one_last}</translation>
    </message>
    <message>
        <source>{order} training rows are repetitions, as the weights ask.</source>
        <translation>{order} من صفوف التدريب مكررة، كما تطلب الأوزان.</translation>
    </message>
    <message>
        <source>{path_name} cannot be opened: {error}.</source>
        <translation>لا يمكن فتح {path_name}: {error}.</translation>
    </message>
    <message>
        <source>{path_name} cannot run on this computer: a trial in a separate process ended. {error_user_message}</source>
        <translation>لا يمكن تشغيل {path_name} على هذا الحاسوب: انتهت تجربة في عملية منفصلة. {error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be loaded ({reason}).</source>
        <translation>تعذّر تحميل {path_name} ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} could not be read.</source>
        <translation>تعذّرت قراءة {path_name}.</translation>
    </message>
    <message>
        <source>{path_name} could not be saved: the disk is full.</source>
        <translation>تعذّر حفظ {path_name}: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>{path_name} could not be tried. {error_user_message}</source>
        <translation>تعذّرت تجربة {path_name}. {error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be used: {text}.</source>
        <translation>تعذّر استخدام {path_name}: {text}.</translation>
    </message>
    <message>
        <source>{path_name} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة {path_name}: {reason}.</translation>
    </message>
    <message>
        <source>{path_name} does not exist.</source>
        <translation>{path_name} غير موجود.</translation>
    </message>
    <message>
        <source>{path_name} is a link to something that is not there.</source>
        <translation>{path_name} رابط إلى شيء غير موجود.</translation>
    </message>
    <message>
        <source>{path_name} is damaged ({reason}).</source>
        <translation>{path_name} تالف ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} is damaged and was left untouched.</source>
        <translation>{path_name} تالف وتُرك دون مساس.</translation>
    </message>
    <message>
        <source>{path_name} is loaded {changed}: a trial with the usual settings failed. {verdict_reason}</source>
        <translation>حُمّل {path_name} {changed}: فشلت تجربة بالإعدادات المعتادة. {verdict_reason}</translation>
    </message>
    <message>
        <source>{path_name} is neither a file nor a folder.</source>
        <translation>{path_name} ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>{path_name} is no adapter.</source>
        <translation>{path_name} ليس محوّلًا.</translation>
    </message>
    <message>
        <source>{path_name} is no data file that can be read.</source>
        <translation>{path_name} ليس ملف بيانات يمكن قراءته.</translation>
    </message>
    <message>
        <source>{path_name} is of a kind that this version cannot run ({reason}).</source>
        <translation>{path_name} من نوع لا يستطيع هذا الإصدار تشغيله ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} was written by a newer Aquifer (version {version}).</source>
        <translation>كُتب {path_name} بنسخة أحدث من Aquifer (الإصدار {version}).</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>لا يمكن قراءة {path}.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} ليس مجلدًا.</translation>
    </message>
    <message>
        <source>{place} is not a folder that can be watched.</source>
        <translation>{place} ليس مجلدًا يمكن مراقبته.</translation>
    </message>
    <message>
        <source>{promise_path_name} is not what {promise_origin} says it must be.</source>
        <translation>{promise_path_name} ليس كما يقول {promise_origin} إنه يجب أن يكون.</translation>
    </message>
    <message>
        <source>{promises} files are byte for byte what {promises_origin} says.</source>
        <translation>{promises} من الملفات مطابقة بايتًا ببايت لما يذكره {promises_origin}.</translation>
    </message>
    <message>
        <source>{reader_name} was removed while it was read.</source>
        <translation>أُزيل {reader_name} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{reader_name} was replaced by another file while it was read.</source>
        <translation>حلّ ملف آخر محل {reader_name} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it holds no text in a form that is known.</source>
        <translation>لا يمكن قراءة {reading_name}: ليس فيه نص بشكل معروف.</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it is {words}.</source>
        <translation>لا يمكن قراءة {reading_name}: إنه {words}.</translation>
    </message>
    <message>
        <source>{reading_name} does not open with this password.</source>
        <translation>لا يُفتح {reading_name} بكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>{reading_name} has no slides.</source>
        <translation>ليس في {reading_name} شرائح.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text that a reader of the page would see.</source>
        <translation>ليس في {reading_name} نص يراه قارئ الصفحة.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text, only empty cells.</source>
        <translation>ليس في {reading_name} نص، بل خلايا فارغة فقط.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text.</source>
        <translation>ليس في {reading_name} نص.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its cells are empty.</source>
        <translation>ليس في {reading_name} نص: خلاياه فارغة.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its sheets are empty.</source>
        <translation>ليس في {reading_name} نص: أوراقه فارغة.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: none of its {book_chapters} chapters has any.</source>
        <translation>ليس في {reading_name} نص: لا نص في أي من فصوله ({book_chapters}).</translation>
    </message>
    <message>
        <source>{reading_name} holds no web page with text.</source>
        <translation>ليس في {reading_name} صفحة ويب فيها نص.</translation>
    </message>
    <message>
        <source>{reading_name} holds {infos} files; more than {reading_budget_members} are not read.</source>
        <translation>في {reading_name} {infos} من الملفات؛ ولا يُقرأ أكثر من {reading_budget_members}.</translation>
    </message>
    <message>
        <source>{reading_name} holds {names} files, and none could be read. {first}</source>
        <translation>في {reading_name} {names} من الملفات، ولم تمكن قراءة أي منها. {first}</translation>
    </message>
    <message>
        <source>{reading_name} holds {name}, which unpacks to {size} MB; so much is not read.</source>
        <translation>في {reading_name} الملف {name}، وحجمه بعد فك الضغط {size} MB؛ ولا يُقرأ هذا القدر.</translation>
    </message>
    <message>
        <source>{reading_name} is an empty archive: there is no file in it.</source>
        <translation>{reading_name} أرشيف فارغ: لا ملف فيه.</translation>
    </message>
    <message>
        <source>{reading_name} is encrypted and has more than {most} MB; so much is not decrypted.</source>
        <translation>{reading_name} مشفّر وحجمه أكثر من {most} MB؛ ولا يُفك تشفير هذا القدر.</translation>
    </message>
    <message>
        <source>{reading_name} is not a mailbox: no message begins with a line &apos;From &apos;.</source>
        <translation>{reading_name} ليس صندوق بريد: لا رسالة تبدأ بسطر &apos;From &apos;.</translation>
    </message>
    <message>
        <source>{reading_name} is not a subtitle file: it holds binary data.</source>
        <translation>{reading_name} ليس ملف ترجمة مرئية: فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>{reading_name} is not a table in text form: it holds binary data.</source>
        <translation>{reading_name} ليس جدولًا بشكل نصي: فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>{reading_name} is not a web page: it holds binary data.</source>
        <translation>{reading_name} ليس صفحة ويب: فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>{reading_name} is not an RTF document: it does not begin like one.</source>
        <translation>{reading_name} ليس مستند RTF: لا يبدأ كما يبدأ مثله.</translation>
    </message>
    <message>
        <source>{reading_name} is not an e-mail: it has no headers such as From or Subject.</source>
        <translation>{reading_name} ليس رسالة بريد إلكتروني: ليس فيه ترويسات مثل From أو Subject.</translation>
    </message>
    <message>
        <source>{reading_name} is not {named_words}, although its name says so: it is {words}.</source>
        <translation>{reading_name} ليس {named_words}، مع أن اسمه يقول ذلك: إنه {words}.</translation>
    </message>
    <message>
        <source>{reading_name} is protected against copying (DRM).</source>
        <translation>{reading_name} محمي من النسخ (DRM).</translation>
    </message>
    <message>
        <source>{reading_name} needs a password: {name} in it is encrypted.</source>
        <translation>يحتاج {reading_name} كلمة مرور: {name} بداخله مشفّر.</translation>
    </message>
    <message>
        <source>{refused} pairs are left out: the chat template refuses them.</source>
        <translation>استُبعد {refused} من الأزواج: قالب المحادثة يرفضها.</translation>
    </message>
    <message>
        <source>{rescued} damaged pages were read by a second reader and have no highlights.</source>
        <translation>قُرئت {rescued} من الصفحات التالفة بقارئ ثانٍ، وليس فيها تمييز للمواضع.</translation>
    </message>
    <message>
        <source>{seconds} days</source>
        <translation>{seconds} يوم</translation>
    </message>
    <message>
        <source>{seconds} hours</source>
        <translation>{seconds} ساعة</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} دقيقة</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} ثانية</translation>
    </message>
    <message>
        <source>{seen_closed} places in it cannot be opened.</source>
        <translation>{seen_closed} من المواضع فيه لا يمكن فتحها.</translation>
    </message>
    <message>
        <source>{seen_unnamed} names in it cannot be read as text and are left out.</source>
        <translation>{seen_unnamed} من الأسماء فيه لا يمكن قراءتها كنص، وقد تُركت.</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of GPU memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>لا يمكن تدريب {shape_name} هنا: حتى بأصغر الإعدادات يلزم نحو {least_memory_bytes} GB، والمتاح {least_free_bytes} GB من ذاكرة GPU. اختر نموذجًا أصغر، أو أغلق برامج أخرى، أو درّب على حاسوب بذاكرة أكبر.</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>لا يمكن تدريب {shape_name} هنا: حتى بأصغر الإعدادات يلزم نحو {least_memory_bytes} GB، والمتاح {least_free_bytes} GB من الذاكرة. اختر نموذجًا أصغر، أو أغلق برامج أخرى، أو درّب على حاسوب بذاكرة أكبر.</translation>
    </message>
    <message>
        <source>{source_name} could not be copied: {error}.</source>
        <translation>تعذّر نسخ {source_name}: {error}.</translation>
    </message>
    <message>
        <source>{source_name} was not read: it lies more than {deepest} files deep.</source>
        <translation>لم يُقرأ {source_name}: يقع على عمق أكثر من {deepest} ملفات.</translation>
    </message>
    <message>
        <source>{source_name} was not read: there is too much else.</source>
        <translation>لم يُقرأ {source_name}: فيه أشياء أخرى كثيرة جدًا.</translation>
    </message>
    <message>
        <source>{source_name} was to be {source_share} of the set, {wanted} rows; it has only {own}.</source>
        <translation>كان ينبغي أن يكون {source_name} {source_share} من مجموعة البيانات، أي {wanted} صف؛ وفيه {own} فقط.</translation>
    </message>
    <message>
        <source>{spec_metric} of {spec_field_value} and {spec_against_value}</source>
        <translation>{spec_metric} بين {spec_field_value} و{spec_against_value}</translation>
    </message>
    <message>
        <source>{spec_unit} of the {spec_field_value}</source>
        <translation>{spec_unit} في {spec_field_value}</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}.</source>
        <translation>لم تمكن قراءة {tally_failed}: {named}.</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}; and {more} more.</source>
        <translation>لم تمكن قراءة {tally_failed}: {named}؛ و{more} غيرها.</translation>
    </message>
    <message>
        <source>{tally_read} read</source>
        <translation>قُرئ {tally_read}</translation>
    </message>
    <message>
        <source>{target_name} could not be put back: {error}.</source>
        <translation>تعذّرت إعادة {target_name}: {error}.</translation>
    </message>
    <message>
        <source>{target_name} is there already.</source>
        <translation>{target_name} موجود مسبقًا.</translation>
    </message>
    <message>
        <source>{target} holds the data folder itself.</source>
        <translation>في {target} مجلد البيانات نفسه.</translation>
    </message>
    <message>
        <source>{target} is a file.</source>
        <translation>{target} ملف.</translation>
    </message>
    <message>
        <source>{target} is not empty.</source>
        <translation>{target} ليس فارغًا.</translation>
    </message>
    <message>
        <source>{target} is not there any more.</source>
        <translation>{target} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>{target} is not what was written.</source>
        <translation>{target} ليس كما كُتب.</translation>
    </message>
    <message>
        <source>{telling} of {documents} documents are quoted: the most telling ones.</source>
        <translation>اقتُبس من {telling} من {documents} من المستندات: أبلغها.</translation>
    </message>
    <message>
        <source>{there} GPUs</source>
        <translation>{there} من وحدات GPU</translation>
    </message>
    <message>
        <source>{tokens} tokens of context</source>
        <translation>سياق من {tokens} رمز</translation>
    </message>
    <message>
        <source>{unknown} is not known here.</source>
        <translation>{unknown} غير معروف هنا.</translation>
    </message>
    <message>
        <source>{unread_bytes} GB are read from disk before the first answer</source>
        <translation>يُقرأ {unread_bytes} GB من القرص قبل أول إجابة</translation>
    </message>
    <message>
        <source>{unread} of {documents} files are not read yet; the answer leaves them out.</source>
        <translation>لم يُقرأ بعدُ {unread} من {documents} من الملفات؛ والإجابة لا تشملها.</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are cut.</source>
        <translation>{value} % من الصفوف أطول من {config_text_max_tokens} رمز وتُقصّ.</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are left out.</source>
        <translation>{value} % من الصفوف أطول من {config_text_max_tokens} رمز وتُستبعد.</translation>
    </message>
    <message>
        <source>{value} is on: it harms a model that is to write text.</source>
        <translation>{value} مشغَّل: إنه يضر بنموذج يُراد له أن يكتب نصوصًا.</translation>
    </message>
    <message>
        <source>{value} of {count} parts of {stem} are missing.</source>
        <translation>{value} من {count} من أجزاء {stem} مفقودة.</translation>
    </message>
    <message>
        <source>{wanted} validation rows are wanted, and there are only {free} rows: none is left to train on.</source>
        <translation>المطلوب {wanted} من صفوف التحقّق، ولا يوجد إلا {free} من الصفوف: لن يبقى شيء للتدريب عليه.</translation>
    </message>
    <message>
        <source>{what} above {maximum}</source>
        <translation>{what} فوق {maximum}</translation>
    </message>
    <message>
        <source>{what} below {minimum}</source>
        <translation>{what} دون {minimum}</translation>
    </message>
    <message>
        <source>{where} cannot be {value}: {first}.</source>
        <translation>لا يمكن أن تكون قيمة {where} هي {value}: {first}.</translation>
    </message>
    <message>
        <source>{writer_name} reads {writer_context_length} tokens, too few for a passage and its question.</source>
        <translation>يقرأ {writer_name} {writer_context_length} من الرموز، وهذا أقل من أن يتسع لمقطع وسؤاله.</translation>
    </message>
    <message>
        <source>{{missing}} is missing.</source>
        <translation>{{missing}} مفقود.</translation>
    </message>
    <message>
        <source>{{unknown}} means nothing in it.</source>
        <translation>لا معنى لـ {{unknown}} فيه.</translation>
    </message>
    <message>
        <source>“Try again” makes another one.</source>
        <translation>«إعادة المحاولة» تنشئ واحدًا آخر.</translation>
    </message>
    <message>
        <source>“{date}” is not a date.</source>
        <translation>«{date}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{part}” is not a pattern.</source>
        <translation>«{part}» ليس نمطًا.</translation>
    </message>
    <message>
        <source>“{pattern}” has more than {most_deep} times **.</source>
        <translation>في «{pattern}» أكثر من {most_deep} من **.</translation>
    </message>
    <message>
        <source>“{pattern}” leads out of the folder.</source>
        <translation>«{pattern}» يقود إلى خارج المجلد.</translation>
    </message>
    <message>
        <source>Model that answers: {model}. Choose another</source>
        <translation>النموذج الذي يجيب: {model}. اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one</source>
        <translation>لا نموذج محمّل. اختيار نموذج</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>النموذج الذي يجيب</translation>
    </message>
    <message>
        <source>Compare the last answer with another model…</source>
        <translation>مقارنة الإجابة الأخيرة بنموذج آخر…</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>كل النماذج…</translation>
    </message>
    <message>
        <source>Which documents are to be read</source>
        <translation>المستندات المراد قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>{collection} · %n document</source>
        <comment>{collection} · %n documents</comment>
        <translation>
            <numerusform>{collection} · %n مستند</numerusform>
            <numerusform>{collection} · مستند واحد</numerusform>
            <numerusform>{collection} · مستندان</numerusform>
            <numerusform>{collection} · %n مستندات</numerusform>
            <numerusform>{collection} · %n مستندًا</numerusform>
            <numerusform>{collection} · %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this chat</source>
        <translation>ملفات هذه المحادثة</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>جارٍ قياس {name}</translation>
    </message>
</context>
</TS>
