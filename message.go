package hoko

import (
	"maps"
	"slices"
	"strings"
)

// catalogue holds, for each code, the English and the Arabic sentence. A word
// in braces is filled from the Params of the error.
type catalogue map[Code]map[Language]string

func catalogues() []catalogue {
	return []catalogue{identitySentences, requestSentences, fieldSentences}
}

// sentencesOf returns what the catalogue says of a code, or nil.
func sentencesOf(code Code) map[Language]string {
	for _, part := range catalogues() {
		if sentences, ok := part[code]; ok {
			return sentences
		}
	}
	return nil
}

// Codes lists every code, in alphabetical order.
func Codes() []Code {
	var codes []Code
	for _, part := range catalogues() {
		codes = slices.AppendSeq(codes, maps.Keys(part))
	}
	slices.Sort(codes)
	return codes
}

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
	sentence, ok := sentencesOf(code)[lang]
	if !ok {
		return requestSentences[CodeInternal][lang]
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
