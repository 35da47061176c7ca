package hoko

import (
	"maps"
	"slices"
	"strings"
)

// Language is one that callers are answered in.
type Language string

// The languages of every message.
const (
	English Language = "en"
	Arabic  Language = "ar"
)

// sentences is the catalogue: for each code the English and the Arabic
// sentence. A word in braces is filled from the Params of the error.
var sentences = map[Code]map[Language]string{
	CodeCredentialsMissing: {
		English: "Send an API key: Authorization: Bearer <key>.",
		Arabic:  "أرسل مفتاح API في الترويسة: Authorization: Bearer <key>.",
	},
	CodeCredentialsMalformed: {
		English: "Send exactly one Authorization header.",
		Arabic:  "أرسل ترويسة Authorization واحدة فقط.",
	},
	CodeKeyInURL: {
		English: "Never put an API key into a URL; send it in the Authorization header, and revoke this one.",
		Arabic:  "لا تضع مفتاح API في عنوان URL؛ أرسله في ترويسة Authorization، وألغِ هذا المفتاح.",
	},
	CodeKeyInvalid: {
		English: "This API key is not valid.",
		Arabic:  "مفتاح API غير صالح.",
	},
	CodeKeyRevoked: {
		English: "This API key was revoked. Create a new one.",
		Arabic:  "أُلغي مفتاح API هذا. أنشئ مفتاحًا جديدًا.",
	},
	CodeKeyExpired: {
		English: "This API key has expired. Create a new one.",
		Arabic:  "انتهت صلاحية مفتاح API هذا. أنشئ مفتاحًا جديدًا.",
	},
	CodeInsufficientScope: {
		English: "Missing scope: {scopes}.",
		Arabic:  "الصلاحية الناقصة: {scopes}.",
	},
	CodeRoleInsufficient: {
		English: "This needs the role {role} in the workspace.",
		Arabic:  "يتطلب هذا دور {role} في مساحة العمل.",
	},
	CodeSessionRequired: {
		English: "This is for signed-in people; an API key cannot do it.",
		Arabic:  "هذا متاح لمن سجّل الدخول فقط؛ لا يمكن لمفتاح API القيام به.",
	},
	CodeWorkspaceRequired: {
		English: "Name one of your workspaces in the Hoko-Workspace header.",
		Arabic:  "اذكر إحدى مساحات عملك في الترويسة Hoko-Workspace.",
	},
	CodeHostnameBlocked: {
		English: "This API key may not be used from this website.",
		Arabic:  "لا يُسمح باستخدام مفتاح API هذا من هذا الموقع.",
	},
	CodeIPNotAllowed: {
		English: "This API key may not be used from this address.",
		Arabic:  "لا يُسمح باستخدام مفتاح API هذا من هذا العنوان.",
	},
	CodeCrossOrigin: {
		English: "Another website cannot act for a signed-in person.",
		Arabic:  "لا يمكن التصرف باسم مستخدم سجّل الدخول من موقع آخر.",
	},
	CodeRateLimited: {
		English: "Too many attempts. Try again in {seconds} seconds.",
		Arabic:  "محاولات كثيرة جدًا. أعد المحاولة بعد {seconds} ثانية.",
	},
	CodeSignInFailed: {
		English: "E-mail address or password is wrong.",
		Arabic:  "البريد الإلكتروني أو كلمة المرور غير صحيحة.",
	},
	CodePasswordWrong: {
		English: "This is not the password of the link.",
		Arabic:  "كلمة مرور الرابط غير صحيحة.",
	},
	CodeSetUpDone: {
		English: "The set-up is done. Sign in instead.",
		Arabic:  "اكتمل الإعداد. سجّل الدخول بدلًا من ذلك.",
	},
	CodeSetUpTokenInvalid: {
		English: "This set-up token is not valid. Open the set-up address from the program's log.",
		Arabic:  "رمز الإعداد غير صالح. افتح عنوان الإعداد المدوّن في سجل البرنامج.",
	},
	CodeInternal: {
		English: "Something went wrong on our side.",
		Arabic:  "حدث خطأ من جانبنا.",
	},
	CodeUnavailable: {
		English: "The database cannot be reached. Try again shortly.",
		Arabic:  "تعذّر الوصول إلى قاعدة البيانات. أعد المحاولة بعد قليل.",
	},
	CodeSpoolFull: {
		English: "The storage for clicks is full. Try again shortly.",
		Arabic:  "امتلأت مساحة تخزين النقرات. أعد المحاولة بعد قليل.",
	},
	CodeNotFound: {
		English: "There is no such thing in this workspace.",
		Arabic:  "لا يوجد هذا العنصر في مساحة العمل.",
	},
	CodeEndpointUnknown: {
		English: "There is no such endpoint.",
		Arabic:  "لا توجد نقطة نهاية بهذا الاسم.",
	},
	CodeMethodNotAllowed: {
		English: "This endpoint does not know the method {method}.",
		Arabic:  "لا تدعم نقطة النهاية هذه الطريقة {method}.",
	},
	CodeBodyTooLarge: {
		English: "The body is larger than {max} bytes.",
		Arabic:  "حجم المحتوى يتجاوز {max} بايت.",
	},
	CodeMediaType: {
		English: "Send JSON that is not compressed: Content-Type: application/json.",
		Arabic:  "أرسل JSON غير مضغوط مع الترويسة: Content-Type: application/json.",
	},
	CodeJSONInvalid: {
		English: "The body is not valid JSON.",
		Arabic:  "المحتوى ليس JSON صالحًا.",
	},
	CodeBatchExpected: {
		English: "Send a JSON array, even for one item.",
		Arabic:  "أرسل مصفوفة JSON حتى لعنصر واحد.",
	},
	CodeBatchEmpty: {
		English: "Send at least one item.",
		Arabic:  "أرسل عنصرًا واحدًا على الأقل.",
	},
	CodeBatchTooLarge: {
		English: "Send at most {max} items in one call.",
		Arabic:  "أرسل {max} عنصر كحد أقصى في كل طلب.",
	},
	CodeIdempotencyReused: {
		English: "This idempotency key was used for another request within the last 24 hours.",
		Arabic:  "استُخدم مفتاح عدم التكرار هذا لطلب آخر خلال آخر 24 ساعة.",
	},
	CodeInvoiceReused: {
		English: "Another sale has this invoice id. Use the invoice id of one sale only.",
		Arabic:  "لعملية بيع أخرى رقم الفاتورة هذا. استخدم رقم فاتورة مختلفًا لكل عملية بيع.",
	},
	CodeClickPending: {
		English: "This click is not stored yet. Send the same request again shortly.",
		Arabic:  "لم تُخزَّن هذه النقرة بعد. أعد إرسال الطلب نفسه بعد قليل.",
	},
	CodeNotAcceptable: {
		English: "Accept JSON: application/json or application/graphql-response+json.",
		Arabic:  "يجب قبول JSON: application/json أو application/graphql-response+json.",
	},
	CodeDocumentMalformed: {
		English: "The document is not GraphQL.",
		Arabic:  "المستند ليس GraphQL صالحًا.",
	},
	CodeDocumentInvalid: {
		English: "The document does not fit the schema.",
		Arabic:  "المستند لا يوافق المخطط.",
	},
	CodeDocumentTooComplex: {
		English: "The document asks for too much at once: {limit} is limited to {max}.",
		Arabic:  "يطلب المستند الكثير دفعة واحدة: الحد الأقصى لـ {limit} هو {max}.",
	},
	CodeRequired: {
		English: "This field is required.",
		Arabic:  "هذا الحقل مطلوب.",
	},
	CodeFieldUnknown: {
		English: "There is no field or parameter of this name.",
		Arabic:  "لا يوجد حقل أو معامل بهذا الاسم.",
	},
	CodeTypeWrong: {
		English: "Give {type} here.",
		Arabic:  "القيمة المطلوبة هنا: {type}.",
	},
	CodeTooLong: {
		English: "Use at most {max} characters.",
		Arabic:  "استخدم {max} حرفًا كحد أقصى.",
	},
	CodeTooShort: {
		English: "Use at least {min} characters.",
		Arabic:  "استخدم {min} أحرف على الأقل.",
	},
	CodeTooMany: {
		English: "Give at most {max} of these.",
		Arabic:  "الحد الأقصى هنا هو {max}.",
	},
	CodeOutOfRange: {
		English: "Give a whole number from {min} to {max}.",
		Arabic:  "أدخل عددًا صحيحًا من {min} إلى {max}.",
	},
	CodeIDMalformed: {
		English: "This is not a UUID.",
		Arabic:  "هذا ليس معرّف UUID.",
	},
	CodeIDUnknown: {
		English: "Nothing in this workspace has this id.",
		Arabic:  "لا يوجد في مساحة العمل عنصر بهذا المعرّف.",
	},
	CodeIDDuplicate: {
		English: "This id is in the call more than once.",
		Arabic:  "هذا المعرّف مكرر في الطلب.",
	},
	CodeURLInvalid: {
		English: "Give a full http or https address of at most {max} characters.",
		Arabic:  "أدخل عنوان http أو https كاملًا لا يتجاوز {max} حرفًا.",
	},
	CodeURLOwn: {
		English: "A link cannot lead to a short URL of this server: visitors could go round in circles.",
		Arabic:  "لا يمكن أن يقود الرابط إلى رابط قصير على هذا الخادم: قد يدور الزوار في حلقة.",
	},
	CodeEmailInvalid: {
		English: "This is not an e-mail address.",
		Arabic:  "هذا ليس عنوان بريد إلكتروني.",
	},
	CodeTimeInvalid: {
		English: "Give a time in ISO 8601, like 2026-01-01T00:00:00Z.",
		Arabic:  "أدخل وقتًا بصيغة ISO 8601، مثل 2026-01-01T00:00:00Z.",
	},
	CodeTimePast: {
		English: "Give a time in the future.",
		Arabic:  "أدخل وقتًا في المستقبل.",
	},
	CodeChoiceInvalid: {
		English: "Choose one of: {choices}.",
		Arabic:  "اختر واحدًا من: {choices}.",
	},
	CodeCountryInvalid: {
		English: "Use upper-case ISO 3166-1 alpha-2 country codes, like DE.",
		Arabic:  "استخدم رموز الدول ISO 3166-1 alpha-2 بأحرف كبيرة، مثل DE.",
	},
	CodeCursorInvalid: {
		English: "This cursor does not belong to this list. Begin again without it.",
		Arabic:  "هذا المؤشر لا يخص هذه القائمة. ابدأ من جديد بدونه.",
	},
	CodeShortIDInvalid: {
		English: "Use 1 to 64 letters, digits, - or _, beginning with a letter or digit.",
		Arabic:  "استخدم من 1 إلى 64 من الأحرف اللاتينية أو الأرقام أو - أو _، على أن تبدأ بحرف أو رقم.",
	},
	CodeShortIDReserved: {
		English: "This short id is reserved. Choose another.",
		Arabic:  "هذا المعرّف القصير محجوز. اختر غيره.",
	},
	CodeShortIDTaken: {
		English: "This short id is taken. Choose another.",
		Arabic:  "هذا المعرّف القصير مستخدم. اختر غيره.",
	},
	CodeSlugInvalid: {
		English: "Use 2 to 40 lower-case letters, digits or -, beginning and ending with a letter or digit.",
		Arabic:  "استخدم من 2 إلى 40 من الأحرف اللاتينية الصغيرة أو الأرقام أو -، على أن تبدأ وتنتهي بحرف أو رقم.",
	},
	CodeSlugTaken: {
		English: "This slug is taken. Choose another.",
		Arabic:  "هذا الاسم المختصر مستخدم. اختر غيره.",
	},
	CodeEmailTaken: {
		English: "An account with this e-mail address exists.",
		Arabic:  "يوجد حساب بهذا البريد الإلكتروني.",
	},
	CodeExternalIDTaken: {
		English: "Another item of this workspace has this external id.",
		Arabic:  "يوجد في مساحة العمل عنصر آخر بهذا المعرّف الخارجي.",
	},
	CodeDomainUnknown: {
		English: "This server does not serve this domain. Leave the field out, or use {domain}.",
		Arabic:  "لا يخدم هذا الخادم هذا النطاق. احذف الحقل أو استخدم {domain}.",
	},
	CodeHostnameInvalid: {
		English: "Give a host name like example.com or *.example.com.",
		Arabic:  "أدخل اسم مضيف مثل example.com أو *.example.com.",
	},
	CodeNetworkInvalid: {
		English: "Give an address or a network like 203.0.113.7 or 2001:db8::/32.",
		Arabic:  "أدخل عنوانًا أو شبكة مثل 203.0.113.7 أو 2001:db8::/32.",
	},
	CodeScopeBeyondRole: {
		English: "Your role in this workspace does not include {scopes}.",
		Arabic:  "دورك في مساحة العمل لا يشمل {scopes}.",
	},
	CodeScopesWidened: {
		English: "A key's scopes can only shrink. Create a new key for {scopes}.",
		Arabic:  "لا يمكن توسيع صلاحيات المفتاح. أنشئ مفتاحًا جديدًا لأجل {scopes}.",
	},
	CodeExpiryExtended: {
		English: "A key's end can only be brought forward. Create a new key instead.",
		Arabic:  "لا يمكن إلا تقديم موعد انتهاء المفتاح. أنشئ مفتاحًا جديدًا بدلًا من ذلك.",
	},
	CodeHostnamesWidened: {
		English: "A key's host names can only be narrowed. Create a new key instead.",
		Arabic:  "لا يمكن إلا تضييق أسماء المضيفين للمفتاح. أنشئ مفتاحًا جديدًا بدلًا من ذلك.",
	},
	CodeNetworksWidened: {
		English: "A key's addresses can only be narrowed. Create a new key instead.",
		Arabic:  "لا يمكن إلا تضييق عناوين المفتاح. أنشئ مفتاحًا جديدًا بدلًا من ذلك.",
	},
	CodeKeyNotActive: {
		English: "This key has ended. Create a new one.",
		Arabic:  "انتهى هذا المفتاح. أنشئ مفتاحًا جديدًا.",
	},
	CodeKeyAlreadyRotated: {
		English: "This key has a successor already.",
		Arabic:  "لهذا المفتاح بديل بالفعل.",
	},
	CodeCharacterForbidden: {
		English: "Remove the control characters.",
		Arabic:  "احذف أحرف التحكم.",
	},
	CodeTooLarge: {
		English: "Use at most {max} bytes.",
		Arabic:  "استخدم {max} بايت كحد أقصى.",
	},
	CodePageTooLarge: {
		English: "These items are too large to be read at once. Ask for fewer.",
		Arabic:  "هذه العناصر أكبر من أن تُقرأ دفعة واحدة. اطلب عددًا أقل.",
	},
	CodeCurrencyInvalid: {
		English: "Give an ISO 4217 currency code, like usd.",
		Arabic:  "أدخل رمز عملة ISO 4217، مثل usd.",
	},
	CodeLeadMissing: {
		English: "The customer has no such lead to credit. Track it first, or give a clickId alone.",
		Arabic:  "لا يوجد لهذا العميل حدث (lead) مطابق لإسناد التحويل إليه. سجّل الحدث أولًا، أو أرسل clickId وحده.",
	},
	CodeCSVInvalid: {
		English: "Line {line} is not valid CSV: look for a quotation mark that is not closed.",
		Arabic:  "السطر {line} ليس CSV صالحًا: ابحث عن علامة اقتباس غير مغلقة.",
	},
	CodeColumnMissing: {
		English: "No column of the table is {column}. Name the one that is.",
		Arabic:  "لا يوجد في الجدول عمود يمثل {column}. حدد العمود المناسب.",
	},
	CodeColumnTwice: {
		English: "Another column of the table is {column} already.",
		Arabic:  "يوجد في الجدول عمود آخر يمثل {column}.",
	},
	CodeRefundTooLarge: {
		English: "At most {max} of this sale can still be refunded.",
		Arabic:  "لا يمكن استرداد أكثر من {max} من عملية البيع هذه.",
	},
}

// Codes lists every code, in alphabetical order.
func Codes() []Code { return slices.Sorted(maps.Keys(sentences)) }

// moreIssues is what a summary ends with, for the number of issues that it
// leaves out.
func moreIssues(lang Language) string {
	if lang == Arabic {
		return " (+%d في issues)"
	}
	return " (+%d in issues)"
}

// typeWords are what the blank {type} is filled with, in Arabic.
var typeWords = map[string]string{
	"a string":                   "نص",
	"an array of strings":        "مصفوفة نصوص",
	"an object of strings":       "كائن قيمه نصوص",
	"an object":                  "كائن",
	"a JSON object with a query": "كائن JSON فيه query",
	"URLs by country code":       "عناوين URL حسب رمز الدولة",
	"a value of the right type":  "قيمة من النوع الصحيح",
	"a well-formed query string": "سلسلة استعلام سليمة",
	"one value":                  "قيمة واحدة",
	"true or false":              "true أو false",
	"a whole number in digits":   "عدد صحيح مكتوب بالأرقام فقط",
}

// message fills the sentence of code in. An unknown code gives the sentence
// for an internal failure, which reveals nothing.
func message(code Code, lang Language, params Params) string {
	sentence, ok := sentences[code][lang]
	if !ok {
		return sentences[CodeInternal][lang]
	}
	blanks := make([]string, 0, 2*len(params))
	for name, value := range params {
		if translated, ok := typeWords[value]; ok && name == "type" && lang == Arabic {
			value = translated
		}
		blanks = append(blanks, "{"+name+"}", value)
	}
	return strings.NewReplacer(blanks...).Replace(sentence)
}
