package hoko

// fieldSentences are the part of the catalogue about one field of what was sent.
var fieldSentences = catalogue{ //nolint:exhaustive // the other parts have the other codes
	CodeRequired: {
		English: "This field is required.",
		Arabic:  "هذا الحقل مطلوب.",
	},
	CodeFieldUnknown: {
		English: "There is no field or parameter of this name.",
		Arabic:  "لا يوجد حقل أو معامل بهذا الاسم.",
	},
	CodeParameterUnknown: {
		English: "There is no parameter of this name here. Parameters: {choices}.",
		Arabic:  "لا يوجد معامل بهذا الاسم هنا. المعاملات: {choices}.",
	},
	CodeTypeWrong: {
		English: "Give {type} here.",
		Arabic:  "القيمة المطلوبة هنا: {type}.",
	},
	CodeTooLong: {
		English: "Use at most {max} characters.",
		Arabic:  "يجب ألا يتجاوز عدد الأحرف {max}.",
	},
	CodeTooShort: {
		English: "Use at least {min} characters.",
		Arabic:  "يجب ألا يقل عدد الأحرف عن {min}.",
	},
	CodePasswordWeak: {
		English: "This password is easy to guess: it is one of the commonest, or holds your e-mail address or the name of this product.",
		Arabic: "يسهل تخمين كلمة المرور هذه: فهي من أكثرها شيوعًا، " +
			"أو تتضمن بريدك الإلكتروني أو اسم هذا المنتج.",
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
		Arabic:  "لا يوجد في مساحة العمل هذه عنصر بهذا المعرّف.",
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
		Arabic: "لا يمكن أن يوجّه الرابط إلى رابط قصير على هذا الخادم: " +
			"قد يدور الزوار في حلقة مفرغة.",
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
		Arabic:  "هذا الاسم المختصر محجوز. اختر غيره.",
	},
	CodeShortIDTaken: {
		English: "This short id is taken. Choose another.",
		Arabic:  "هذا الاسم المختصر مستخدم. اختر غيره.",
	},
	CodeSlugInvalid: {
		English: "Use 2 to 40 lower-case letters, digits or -, beginning and ending with a letter or digit.",
		Arabic: "استخدم من 2 إلى 40 من الأحرف اللاتينية الصغيرة أو الأرقام أو -، " +
			"على أن تبدأ وتنتهي بحرف أو رقم.",
	},
	CodeSlugTaken: {
		English: "This slug is taken. Choose another.",
		Arabic:  "هذا الاسم المختصر مستخدم. اختر غيره.",
	},
	CodeSlugOther: {
		English: "This is not the slug of the workspace. Write it exactly to confirm.",
		Arabic:  "ليس هذا الاسم المختصر لمساحة العمل. اكتبه كما هو للتأكيد.",
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
		Arabic:  "أدخل اسم مضيف مثل example.com أو \u2066*.example.com\u2069.",
	},
	CodeNetworkInvalid: {
		English: "Give an address or a network like 203.0.113.7 or 2001:db8::/32.",
		Arabic:  "أدخل عنوانًا أو شبكة مثل 203.0.113.7 أو \u20662001:db8::/32\u2069.",
	},
	CodeScopeBeyondRole: {
		English: "Your role in this workspace does not include {scopes}.",
		Arabic:  "دورك في مساحة العمل لا يشمل {scopes}.",
	},
	CodeScopesWidened: {
		English: "A key's scopes can only shrink. Create a new key for {scopes}.",
		Arabic:  "لا يمكن توسيع صلاحيات المفتاح. أنشئ مفتاحًا جديدًا يشمل {scopes}.",
	},
	CodeExpiryExtended: {
		English: "A key's end can only be brought forward. Create a new key instead.",
		Arabic:  "يمكن تقديم موعد انتهاء المفتاح فقط، لا تأخيره. أنشئ مفتاحًا جديدًا بدلًا من ذلك.",
	},
	CodeHostnamesWidened: {
		English: "A key's host names can only be narrowed. Create a new key instead.",
		Arabic: "يمكن تضييق أسماء المضيفين المسموح بها للمفتاح فقط، " +
			"لا توسيعها. أنشئ مفتاحًا جديدًا بدلًا من ذلك.",
	},
	CodeNetworksWidened: {
		English: "A key's addresses can only be narrowed. Create a new key instead.",
		Arabic: "يمكن تضييق العناوين المسموح بها للمفتاح فقط، " +
			"لا توسيعها. أنشئ مفتاحًا جديدًا بدلًا من ذلك.",
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
		Arabic:  "يجب ألا يتجاوز الحجم {max} بايت.",
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
		Arabic: "لا يوجد لهذا العميل عميل محتمل (lead) مطابق يُنسب إليه التحويل. " +
			"سجّله أولًا، أو أرسل clickId وحده.",
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
		Arabic:  "لا يمكن رد أكثر من {max} من مبلغ عملية البيع هذه.",
	},
	CodeZoneUnknown: {
		English: "Give the name of an IANA time zone, like Europe/Berlin.",
		Arabic:  "أدخل اسم منطقة زمنية من IANA، مثل Europe/Berlin.",
	},
	CodeRangeInvalid: {
		English: "The end of the range must be after its beginning.",
		Arabic:  "يجب أن تكون نهاية الفترة بعد بدايتها.",
	},
	CodeRangeTooLong: {
		English: "The range is limited to {max} years.",
		Arabic:  "أقصى طول للفترة بالسنوات: {max}.",
	},
	CodeBucketsTooMany: {
		English: "The series would have more than {max} points. Choose a longer interval or a shorter range.",
		Arabic:  "سيتجاوز عدد نقاط السلسلة {max}. اختر وحدة زمنية أطول أو فترة أقصر.",
	},
}
