/*
Parts of compromise 14.17.0 (with suffix-thumb by the same author), made by scripts/build-tagger.mjs: do not edit.

The MIT License (MIT)

Copyright (c) 2019 Spencer Kelly

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
/* eslint-disable */
var contractions_default = [
  // simple mappings
  { word: "@", out: ["at"] },
  { word: "arent", out: ["are", "not"] },
  { word: "alot", out: ["a", "lot"] },
  { word: "brb", out: ["be", "right", "back"] },
  { word: "cannot", out: ["can", "not"] },
  { word: "dun", out: ["do", "not"] },
  { word: "can't", out: ["can", "not"] },
  { word: "shan't", out: ["should", "not"] },
  { word: "won't", out: ["will", "not"] },
  { word: "that's", out: ["that", "is"] },
  { word: "what's", out: ["what", "is"] },
  { word: "let's", out: ["let", "us"] },
  // { word: "there's", out: ['there', 'is'] },
  { word: "dunno", out: ["do", "not", "know"] },
  { word: "gonna", out: ["going", "to"] },
  { word: "gotta", out: ["have", "got", "to"] },
  //hmm
  { word: "gimme", out: ["give", "me"] },
  { word: "outta", out: ["out", "of"] },
  { word: "tryna", out: ["trying", "to"] },
  { word: "gtg", out: ["got", "to", "go"] },
  { word: "im", out: ["i", "am"] },
  { word: "imma", out: ["I", "will"] },
  { word: "imo", out: ["in", "my", "opinion"] },
  { word: "irl", out: ["in", "real", "life"] },
  { word: "ive", out: ["i", "have"] },
  { word: "rn", out: ["right", "now"] },
  { word: "tbh", out: ["to", "be", "honest"] },
  { word: "wanna", out: ["want", "to"] },
  { word: "c'mere", out: ["come", "here"] },
  { word: "c'mon", out: ["come", "on"] },
  // shoulda, coulda
  { word: "shoulda", out: ["should", "have"] },
  { word: "coulda", out: ["coulda", "have"] },
  { word: "woulda", out: ["woulda", "have"] },
  { word: "musta", out: ["must", "have"] },
  { word: "tis", out: ["it", "is"] },
  { word: "twas", out: ["it", "was"] },
  { word: "y'know", out: ["you", "know"] },
  { word: "ne'er", out: ["never"] },
  { word: "o'er", out: ["over"] },
  // contraction-part mappings
  { after: "ll", out: ["will"] },
  { after: "ve", out: ["have"] },
  { after: "re", out: ["are"] },
  { after: "m", out: ["am"] },
  // french contractions
  { before: "c", out: ["ce"] },
  { before: "m", out: ["me"] },
  { before: "n", out: ["ne"] },
  { before: "qu", out: ["que"] },
  { before: "s", out: ["se"] },
  { before: "t", out: ["tu"] },
  // t'aime
  // missing apostrophes
  { word: "shouldnt", out: ["should", "not"] },
  { word: "couldnt", out: ["could", "not"] },
  { word: "wouldnt", out: ["would", "not"] },
  { word: "hasnt", out: ["has", "not"] },
  { word: "wasnt", out: ["was", "not"] },
  { word: "isnt", out: ["is", "not"] },
  { word: "cant", out: ["can", "not"] },
  { word: "dont", out: ["do", "not"] },
  { word: "wont", out: ["will", "not"] },
  // apostrophe d
  { word: "howd", out: ["how", "did"] },
  { word: "whatd", out: ["what", "did"] },
  { word: "whend", out: ["when", "did"] },
  { word: "whered", out: ["where", "did"] }
];

var number_suffix_default = {
  st: !0,
  nd: !0,
  rd: !0,
  th: !0,
  am: !0,
  pm: !0,
  max: !0,
  "°": !0,
  s: !0,
  // 1990s
  e: !0,
  // 18e - french/spanish ordinal
  er: !0,
  //french 1er
  ère: !0,
  //''
  ème: !0
  //french 2ème
};

var model_default = {
  one: {
    contractions: contractions_default,
    numberSuffixes: number_suffix_default
  }
};

var insertContraction = function(document, point, words2) {
  let [n2, w] = point;
  !words2 || words2.length === 0 || (words2 = words2.map((word, i) => (word.implicit = word.text, word.machine = word.text, word.pre = "", word.post = "", word.text = "", word.normal = "", word.index = [n2, w + i], word)), words2[0] && (words2[0].pre = document[n2][w].pre, words2[words2.length - 1].post = document[n2][w].post, words2[0].text = document[n2][w].text, words2[0].normal = document[n2][w].normal), document[n2].splice(w, 1, ...words2));
}, splice_default = insertContraction;

var hasContraction = /'/, alwaysDid = /* @__PURE__ */ new Set([
  "what",
  "how",
  "when",
  "where",
  "why"
]), useWould = /* @__PURE__ */ new Set([
  "be",
  "go",
  "start",
  "think",
  "need"
]), useHad = /* @__PURE__ */ new Set([
  "been",
  "gone"
]), _apostropheD = function(terms, i) {
  let before = terms[i].normal.split(hasContraction)[0];
  if (alwaysDid.has(before))
    return [before, "did"];
  if (terms[i + 1]) {
    if (useHad.has(terms[i + 1].normal))
      return [before, "had"];
    if (useWould.has(terms[i + 1].normal))
      return [before, "would"];
  }
  return null;
}, apostrophe_d_default = _apostropheD;

var apostropheT = function(terms, i) {
  return terms[i].normal === "ain't" || terms[i].normal === "aint" ? null : [terms[i].normal.replace(/n't/, ""), "not"];
}, apostrophe_t_default = apostropheT;

var hasContraction2 = /'/, isFeminine = /(e|é|aison|sion|tion)$/, isMasculine = /(age|isme|acle|ege|oire)$/, preL = (terms, i) => {
  let after = terms[i].normal.split(hasContraction2)[1];
  return after && after.endsWith("e") ? ["la", after] : ["le", after];
}, preD = (terms, i) => {
  let after = terms[i].normal.split(hasContraction2)[1];
  return after && isFeminine.test(after) && !isMasculine.test(after) ? ["du", after] : after && after.endsWith("s") ? ["des", after] : ["de", after];
}, preJ = (terms, i) => ["je", terms[i].normal.split(hasContraction2)[1]], french_default = {
  preJ,
  preL,
  preD
};

var isRange = /^([0-9.]{1,4}[a-z]{0,2}) ?[-–—] ?([0-9]{1,4}[a-z]{0,2})$/i, timeRange = /^([0-9]{1,2}(:[0-9][0-9])?(am|pm)?) ?[-–—] ?([0-9]{1,2}(:[0-9][0-9])?(am|pm)?)$/i, phoneNum = /^[0-9]{3}-[0-9]{4}$/, numberRange = function(terms, i) {
  let term = terms[i], parts = term.text.match(isRange);
  return parts !== null ? term.tags.has("PhoneNumber") === !0 || phoneNum.test(term.text) ? null : [parts[1], "to", parts[2]] : (parts = term.text.match(timeRange), parts !== null ? [parts[1], "to", parts[4]] : null);
}, number_range_default = numberRange;

var numUnit = /^([+-]?[0-9][.,0-9]*)([a-z°²³µ/]+)$/, numberUnit = function(terms, i, world2) {
  let notUnit = world2.model.one.numberSuffixes || {}, parts = terms[i].text.match(numUnit);
  if (parts !== null) {
    let unit = parts[2].toLowerCase().trim();
    return notUnit.hasOwnProperty(unit) ? null : [parts[1], unit];
  }
  return null;
}, number_unit_default = numberUnit;

var byApostrophe = /'/, numDash = /^[0-9][^-–—]*[-–—].*?[0-9]/, reTag = function(terms, view, start, len) {
  let tmp = view.update();
  tmp.document = [terms];
  let end = start + len;
  start > 0 && (start -= 1), terms[end] && (end += 1), tmp.ptrs = [[0, start, end]];
}, byEnd = {
  // ain't
  t: (terms, i) => apostrophe_t_default(terms, i),
  // how'd
  d: (terms, i) => apostrophe_d_default(terms, i)
}, byStart = {
  // j'aime
  j: (terms, i) => french_default.preJ(terms, i),
  // l'amour
  l: (terms, i) => french_default.preL(terms, i),
  // d'amerique
  d: (terms, i) => french_default.preD(terms, i)
}, knownOnes = function(list3, term, before, after) {
  for (let i = 0; i < list3.length; i += 1) {
    let o = list3[i];
    if (o.word === term.normal)
      return o.out;
    if (after !== null && after === o.after)
      return [before].concat(o.out);
    if (before !== null && before === o.before && after && after.length > 2)
      return o.out.concat(after);
  }
  return null;
}, toDocs = function(words2, view) {
  let doc = view.fromText(words2.join(" "));
  return doc.compute(["id", "alias"]), doc.docs[0];
}, thereHas = function(terms, i) {
  for (let k = i + 1; k < 5 && terms[k]; k += 1)
    if (terms[k].normal === "been")
      return ["there", "has"];
  return ["there", "is"];
}, contractions = (view) => {
  let { world: world2, document } = view, { model: model2, methods: methods2 } = world2, list3 = model2.one.contractions || [];
  document.forEach((terms, n2) => {
    for (let i = terms.length - 1; i >= 0; i -= 1) {
      let before = null, after = null;
      if (byApostrophe.test(terms[i].normal) === !0) {
        let res = terms[i].normal.split(byApostrophe);
        before = res[0], after = res[1];
      }
      let words2 = knownOnes(list3, terms[i], before, after);
      if (!words2 && byEnd.hasOwnProperty(after) && (words2 = byEnd[after](terms, i, world2)), !words2 && byStart.hasOwnProperty(before) && (words2 = byStart[before](terms, i)), before === "there" && after === "s" && (words2 = thereHas(terms, i)), words2) {
        words2 = toDocs(words2, view), splice_default(document, [n2, i], words2), reTag(document[n2], view, i, words2.length);
        continue;
      }
      if (numDash.test(terms[i].normal)) {
        words2 = number_range_default(terms, i), words2 && (words2 = toDocs(words2, view), splice_default(document, [n2, i], words2), methods2.one.setTag(words2, "NumberRange", world2), words2[2] && words2[2].tags.has("Time") && methods2.one.setTag([words2[0]], "Time", world2, null, "time-range"), reTag(document[n2], view, i, words2.length));
        continue;
      }
      words2 = number_unit_default(terms, i, world2), words2 && (words2 = toDocs(words2, view), splice_default(document, [n2, i], words2), methods2.one.setTag([words2[1]], "Unit", world2, null, "contraction-unit"));
    }
  });
}, contractions_default2 = contractions;

var compute_default = { contractions: contractions_default2 };

var freeze = function(view) {
  let world2 = view.world, { model: model2, methods: methods2 } = view.world, setTag2 = methods2.one.setTag, { frozenLex } = model2.one, multi = model2.one._multiCache || {};
  view.docs.forEach((terms) => {
    for (let i = 0; i < terms.length; i += 1) {
      let t = terms[i], word = t.machine || t.normal;
      if (multi[word] !== void 0 && terms[i + 1]) {
        let end = i + multi[word] - 1;
        for (let k = end; k > i; k -= 1) {
          let words2 = terms.slice(i, k + 1), str = words2.map((term) => term.machine || term.normal).join(" ");
          if (frozenLex.hasOwnProperty(str) === !0) {
            setTag2(words2, frozenLex[str], world2, !1, "1-frozen-multi-lexicon"), words2.forEach((term) => term.frozen = !0);
            continue;
          }
        }
      }
      if (frozenLex[word] !== void 0 && frozenLex.hasOwnProperty(word)) {
        setTag2([t], frozenLex[word], world2, !1, "1-freeze-lexicon"), t.frozen = !0;
        continue;
      }
    }
  });
}, unfreeze = function(view) {
  return view.docs.forEach((ts) => {
    ts.forEach((term) => {
      delete term.frozen;
    });
  }), view;
}, compute_default2 = { frozen: freeze, freeze, unfreeze };

var multiWord = function(terms, start_i, world2) {
  let { model: model2, methods: methods2 } = world2, setTag2 = methods2.one.setTag, multi = model2.one._multiCache || {}, { lexicon: lexicon4 } = model2.one || {}, t = terms[start_i], word = t.machine || t.normal;
  if (multi[word] !== void 0 && terms[start_i + 1]) {
    let end = start_i + multi[word] - 1;
    for (let i = end; i > start_i; i -= 1) {
      let words2 = terms.slice(start_i, i + 1);
      if (words2.length <= 1)
        return !1;
      let str = words2.map((term) => term.machine || term.normal).join(" ");
      if (lexicon4.hasOwnProperty(str) === !0) {
        let tag2 = lexicon4[str];
        return setTag2(words2, tag2, world2, !1, "1-multi-lexicon"), tag2 && tag2.length === 2 && (tag2[0] === "PhrasalVerb" || tag2[1] === "PhrasalVerb") && setTag2([words2[1]], "Particle", world2, !1, "1-phrasal-particle"), !0;
      }
    }
    return !1;
  }
  return null;
}, multi_word_default = multiWord;

var prefix = /^(under|over|mis|re|un|dis|semi|pre|post)-?/, allowPrefix = /* @__PURE__ */ new Set(["Verb", "Infinitive", "PastTense", "Gerund", "PresentTense", "Adjective", "Participle"]), checkLexicon = function(terms, i, world2) {
  let { model: model2, methods: methods2 } = world2, setTag2 = methods2.one.setTag, { lexicon: lexicon4 } = model2.one, t = terms[i], word = t.machine || t.normal;
  if (lexicon4[word] !== void 0 && lexicon4.hasOwnProperty(word))
    return setTag2([t], lexicon4[word], world2, !1, "1-lexicon"), !0;
  if (t.alias) {
    let found = t.alias.find((str) => lexicon4.hasOwnProperty(str));
    if (found)
      return setTag2([t], lexicon4[found], world2, !1, "1-lexicon-alias"), !0;
  }
  if (prefix.test(word) === !0) {
    let stem = word.replace(prefix, "");
    if (lexicon4.hasOwnProperty(stem) && stem.length > 3 && allowPrefix.has(lexicon4[stem]))
      return setTag2([t], lexicon4[stem], world2, !1, "1-lexicon-prefix"), !0;
  }
  return null;
}, single_word_default = checkLexicon;

var lexicon = function(view) {
  let world2 = view.world;
  view.docs.forEach((terms) => {
    for (let i = 0; i < terms.length; i += 1)
      if (terms[i].tags.size === 0) {
        let found = null;
        found = found || multi_word_default(terms, i, world2), found = found || single_word_default(terms, i, world2);
      }
  });
}, compute_default3 = {
  lexicon
};

var blindSweep = function(id, doc, n2) {
  for (let i = 0; i < 20; i += 1) {
    if (doc[n2 - i]) {
      let index3 = doc[n2 - i].findIndex((term) => term.id === id);
      if (index3 !== -1)
        return [n2 - i, index3];
    }
    if (doc[n2 + i]) {
      let index3 = doc[n2 + i].findIndex((term) => term.id === id);
      if (index3 !== -1)
        return [n2 + i, index3];
    }
  }
  return null;
}, repairEnding = function(ptr, document) {
  let [n2, start, , , endId] = ptr, terms = document[n2], newEnd = terms.findIndex((t) => t.id === endId);
  return newEnd === -1 ? (ptr[2] = document[n2].length, ptr[4] = terms.length ? terms[terms.length - 1].id : null) : ptr[2] = newEnd, document[n2].slice(start, ptr[2] + 1);
}, getDoc = function(ptrs, document) {
  let doc = [];
  return ptrs.forEach((ptr, i) => {
    if (!ptr)
      return;
    let [n2, start, end, id, endId] = ptr, terms = document[n2] || [];
    if (start === void 0 && (start = 0), end === void 0 && (end = terms.length), id && (!terms[start] || terms[start].id !== id)) {
      let wild = blindSweep(id, document, n2);
      if (wild !== null) {
        let len = end - start;
        terms = document[wild[0]].slice(wild[1], wild[1] + len);
        let startId = terms[0] ? terms[0].id : null;
        ptrs[i] = [wild[0], wild[1], wild[1] + len, startId];
      }
    } else
      terms = terms.slice(start, end);
    terms.length !== 0 && start !== end && (endId && terms[terms.length - 1].id !== endId && (terms = repairEnding(ptr, document)), doc.push(terms));
  }), doc = doc.filter((a) => a.length > 0), doc;
}, getDoc_default = getDoc;

var isMulti = / /, addChunk = function(term, tag2) {
  tag2 === "Noun" && (term.chunk = tag2), tag2 === "Verb" && (term.chunk = tag2);
}, tagTerm = function(term, tag2, tagSet2, isSafe) {
  if (term.tags.has(tag2) === !0 || tag2 === ".")
    return null;
  term.frozen === !0 && (isSafe = !0);
  let known = tagSet2[tag2];
  if (known) {
    if (known.not && known.not.length > 0)
      for (let o = 0; o < known.not.length; o += 1) {
        if (isSafe === !0 && term.tags.has(known.not[o]))
          return null;
        term.tags.delete(known.not[o]);
      }
    if (known.parents && known.parents.length > 0)
      for (let o = 0; o < known.parents.length; o += 1)
        term.tags.add(known.parents[o]), addChunk(term, known.parents[o]);
  }
  return term.tags.add(tag2), term.dirty = !0, addChunk(term, tag2), !0;
}, multiTag = function(terms, tagString, tagSet2, isSafe) {
  let tags = tagString.split(isMulti);
  terms.forEach((term, i) => {
    let tag2 = tags[i];
    tag2 && (tag2 = tag2.replace(/^#/, ""), tagTerm(term, tag2, tagSet2, isSafe));
  });
}, isArray = function(arr) {
  return Object.prototype.toString.call(arr) === "[object Array]";
};
var setTag = function(terms, tag2, world2 = {}, isSafe, reason) {
  let tagSet2 = world2.model.one.tagSet || {};
  if (tag2) {
    if (isArray(tag2) === !0) {
      tag2.forEach((tg) => setTag(terms, tg, world2, isSafe));
      return;
    }
    if (typeof tag2 != "string") {
      console.warn(`compromise: Invalid tag '${tag2}'`);
      return;
    }
    if (tag2 = tag2.trim(), isMulti.test(tag2)) {
      multiTag(terms, tag2, tagSet2, isSafe);
      return;
    }
    tag2 = tag2.replace(/^#/, "");
    for (let i = 0; i < terms.length; i += 1)
      tagTerm(terms[i], tag2, tagSet2, isSafe);
  }
}, setTag_default = setTag;

var hasSlash = /\//, hasDomain = /[a-z]\.[a-z]/i, isMath = /[0-9]/, addAliases = function(term, world2) {
  let str = term.normal || term.text || term.machine, aliases2 = world2.model.one.aliases;
  if (aliases2.hasOwnProperty(str) && (term.alias = term.alias || [], term.alias.push(aliases2[str])), hasSlash.test(str) && !hasDomain.test(str) && !isMath.test(str)) {
    let arr = str.split(hasSlash);
    arr.length <= 3 && arr.forEach((word) => {
      word = word.trim(), word !== "" && (term.alias = term.alias || [], term.alias.push(word));
    });
  }
  return term;
}, alias_default = addAliases;

var clean = function(str) {
  str = str || "", str = str.toLowerCase(), str = str.trim();
  let original = str;
  return str = str.replace(/[,;.!?]+$/, ""), str = str.replace(/\u2026/g, "..."), str = str.replace(/\u2013/g, "-"), /^[:;]/.test(str) === !1 && (str = str.replace(/\.{3,}$/g, ""), str = str.replace(/[",.!:;?)]+$/g, ""), str = str.replace(/^['"(]+/g, "")), str = str.replace(/[\u200B-\u200D\uFEFF]/g, ""), str = str.trim(), str === "" && (str = original), str = str.replace(/([0-9]),([0-9])/g, "$1$2"), str;
}, cleanup_default = clean;

var periodAcronym = /([A-Z]\.)+[A-Z]?,?$/, oneLetterAcronym = /^[A-Z]\.,?$/, noPeriodAcronym = /[A-Z]{2,}('s|,)?$/, lowerCaseAcronym = /([a-z]\.)+[a-z]\.?$/, isAcronym = function(str) {
  return periodAcronym.test(str) === !0 || lowerCaseAcronym.test(str) === !0 || oneLetterAcronym.test(str) === !0 || noPeriodAcronym.test(str) === !0;
}, doAcronym = function(str) {
  return isAcronym(str) && (str = str.replace(/\./g, "")), str;
}, acronyms_default = doAcronym;

var normalize = function(term, world2) {
  let killUnicode = world2.methods.one.killUnicode, str = term.text || "";
  str = cleanup_default(str), str = killUnicode(str, world2), str = acronyms_default(str), term.normal = str;
}, normal_default = normalize;

var hasDash = /^\p{Letter}+-\p{Letter}+$/u, doMachine = function(term) {
  let str = term.implicit || term.normal || term.text;
  str = str.replace(/['’]s$/, ""), str = str.replace(/s['’]$/, "s"), str = str.replace(/([aeiou][ktrp])in'$/, "$1ing"), hasDash.test(str) && (str = str.replace(/-/g, "")), str = str.replace(/^[#@]/, ""), str !== term.normal && (term.machine = str);
}, machine_default = doMachine;

var freq = function(view) {
  let docs = view.docs, counts = {};
  for (let i = 0; i < docs.length; i += 1)
    for (let t = 0; t < docs[i].length; t += 1) {
      let term = docs[i][t], word = term.machine || term.normal;
      counts[word] = counts[word] || 0, counts[word] += 1;
    }
  for (let i = 0; i < docs.length; i += 1)
    for (let t = 0; t < docs[i].length; t += 1) {
      let term = docs[i][t], word = term.machine || term.normal;
      term.freq = counts[word];
    }
}, freq_default = freq;

var offset = function(view) {
  let elapsed = 0, index3 = 0, docs = view.document;
  for (let i = 0; i < docs.length; i += 1)
    for (let t = 0; t < docs[i].length; t += 1) {
      let term = docs[i][t];
      term.offset = {
        index: index3,
        start: elapsed + term.pre.length,
        length: term.text.length
      }, elapsed += term.pre.length + term.text.length + term.post.length, index3 += 1;
    }
}, offset_default = offset;

var index = function(view) {
  let document = view.document;
  for (let n2 = 0; n2 < document.length; n2 += 1)
    for (let i = 0; i < document[n2].length; i += 1)
      document[n2][i].index = [n2, i];
}, reindex_default = index;

var wordCount = function(view) {
  let n2 = 0, docs = view.docs;
  for (let i = 0; i < docs.length; i += 1)
    for (let t = 0; t < docs[i].length; t += 1)
      docs[i][t].normal !== "" && (n2 += 1, docs[i][t].wordCount = n2);
}, wordCount_default = wordCount;

var termLoop = function(view, fn) {
  let docs = view.docs;
  for (let i = 0; i < docs.length; i += 1)
    for (let t = 0; t < docs[i].length; t += 1)
      fn(docs[i][t], view.world);
}, methods = {
  alias: (view) => termLoop(view, alias_default),
  machine: (view) => termLoop(view, machine_default),
  normal: (view) => termLoop(view, normal_default),
  freq: freq_default,
  offset: offset_default,
  index: reindex_default,
  wordCount: wordCount_default
}, compute_default4 = methods;

var sentences_default = (text) => /\S/.test(text) ? [text] : [];

var hasHyphen = function(str, model2) {
  let parts = str.split(/[-–—]/);
  if (parts.length <= 1)
    return !1;
  let { prefixes, suffixes: suffixes2 } = model2.one;
  return parts[0].length === 1 && /[a-z]/i.test(parts[0]) || prefixes.hasOwnProperty(parts[0]) || (parts[1] = parts[1].trim().replace(/[.?!]$/, ""), suffixes2.hasOwnProperty(parts[1])) ? !1 : /^([a-z\u00C0-\u00FF`"'/]+)[-–—]([a-z0-9\u00C0-\u00FF].*)/i.test(str) === !0 || /^[('"]?([0-9]{1,4})[-–—]([a-z\u00C0-\u00FF`"'/-]+[)'"]?$)/i.test(str) === !0;
}, splitHyphens = function(word) {
  let arr = [], hyphens = word.split(/[-–—]/), whichDash = "-", found = word.match(/[-–—]/);
  found && found[0] && (whichDash = found);
  for (let o = 0; o < hyphens.length; o++)
    o === hyphens.length - 1 ? arr.push(hyphens[o]) : arr.push(hyphens[o] + whichDash);
  return arr;
};

var combineRanges = function(arr) {
  let startRange = /^[0-9]{1,4}(:[0-9][0-9])?([a-z]{1,2})? ?[-–—] ?$/, endRange = /^[0-9]{1,4}([a-z]{1,2})? ?$/;
  for (let i = 0; i < arr.length - 1; i += 1)
    arr[i + 1] && startRange.test(arr[i]) && endRange.test(arr[i + 1]) && (arr[i] = arr[i] + arr[i + 1], arr[i + 1] = null);
  return arr;
}, ranges_default = combineRanges;

var isSlash = /\p{L} ?\/ ?\p{L}+$/u, combineSlashes = function(arr) {
  for (let i = 1; i < arr.length - 1; i++)
    isSlash.test(arr[i]) && (arr[i - 1] += arr[i] + arr[i + 1], arr[i] = null, arr[i + 1] = null);
  return arr;
}, slashes_default = combineSlashes;

var wordlike = /\S/, isBoundary = /^[!?.]+$/, naiiveSplit = /(\S+)/, notWord = [
  ".",
  "?",
  "!",
  ":",
  ";",
  "-",
  "–",
  "—",
  "--",
  "...",
  "(",
  ")",
  "[",
  "]",
  '"',
  "'",
  "`",
  "«",
  "»",
  "*",
  "•"
];
notWord = notWord.reduce((h, c) => (h[c] = !0, h), {});
var isArray2 = function(arr) {
  return Object.prototype.toString.call(arr) === "[object Array]";
}, splitWords = function(str, model2) {
  let result = [], arr = [];
  if (str = str || "", typeof str == "number" && (str = String(str)), isArray2(str))
    return str;
  let words2 = str.split(naiiveSplit);
  for (let i = 0; i < words2.length; i++) {
    if (hasHyphen(words2[i], model2) === !0) {
      arr = arr.concat(splitHyphens(words2[i]));
      continue;
    }
    arr.push(words2[i]);
  }
  let carry = "";
  for (let i = 0; i < arr.length; i++) {
    let word = arr[i];
    wordlike.test(word) === !0 && notWord.hasOwnProperty(word) === !1 && isBoundary.test(word) === !1 ? (result.length > 0 ? (result[result.length - 1] += carry, result.push(word)) : result.push(carry + word), carry = "") : carry += word;
  }
  return carry && (result.length === 0 && (result[0] = ""), result[result.length - 1] += carry), result = slashes_default(result), result = ranges_default(result), result = result.filter((s) => s), result;
}, terms_default = splitWords;

var isLetter = /\p{Letter}/u, isNumber = /[\p{Number}\p{Currency_Symbol}]/u, hasAcronym = /^[a-z]\.([a-z]\.)+/i, chillin = /[sn]['’]$/, isFullNumber = /^[(+\-]?\d+(th|st|nd|rd)?[)+\-]?$/, normalizePunctuation = function(str, model2) {
  let { prePunctuation: prePunctuation2, postPunctuation: postPunctuation2, emoticons: emoticons2 } = model2.one, original = str, pre = "", post = "", chars = Array.from(str);
  if (emoticons2.hasOwnProperty(str.trim()))
    return { str: str.trim(), pre, post: " " };
  let len = chars.length;
  for (let i = 0; i < len; i += 1) {
    let c = chars[0];
    if (prePunctuation2[c] !== !0) {
      if ((c === "+" || c === "-" || c === "(") && isFullNumber.test(str.trim()) || c === "'" && c.length === 3 && isNumber.test(chars[1]) || isLetter.test(c) || isNumber.test(c))
        break;
      pre += chars.shift();
    }
  }
  len = chars.length;
  for (let i = 0; i < len; i += 1) {
    let c = chars[chars.length - 1];
    if (postPunctuation2[c] !== !0) {
      if (isLetter.test(c) || isNumber.test(c))
        break;
      if (!(c === "." && hasAcronym.test(original) === !0) && !(c === "'" && chillin.test(original) === !0)) {
        if ((c === "+" || c === ")") && isFullNumber.test(str.trim()))
          break;
        post = chars.pop() + post;
      }
    }
  }
  return str = chars.join(""), str === "" && (original = original.replace(/ *$/, (after) => (post = after || "", "")), str = original, pre = ""), { str, pre, post };
}, tokenize_default = normalizePunctuation;

var parseTerm = (txt, model2) => {
  let { str, pre, post } = tokenize_default(txt, model2);
  return {
    text: str,
    pre,
    post,
    tags: /* @__PURE__ */ new Set()
  };
}, whitespace_default = parseTerm;

var SIGNS = { "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-" }, unicode_default = (text = "") => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[“”‘’–—]/g, (sign) => SIGNS[sign]);

var parse = function(input, world2) {
  let { methods: methods2, model: model2 } = world2, { splitSentences, splitTerms, splitWhitespace } = methods2.one.tokenize;
  return input = input || "", input = splitSentences(input, world2).map((txt) => {
    let terms = splitTerms(txt, model2);
    return terms = terms.map((t) => splitWhitespace(t, model2)), terms.forEach((t) => {
      normal_default(t, world2);
    }), terms;
  }), input;
}, parse_default = parse;

var isAcronym2 = /[ .][A-Z]\.? *$/i, hasEllipse = /(?:\u2026|\.{2,}) *$/, hasLetter = /\p{L}/u, hasPeriod = /\. *$/, leadInit = /^[A-Z]\. $/, isSentence = function(str, abbrevs) {
  if (hasLetter.test(str) === !1 || isAcronym2.test(str) === !0 || str.length === 3 && leadInit.test(str) || hasEllipse.test(str) === !0)
    return !1;
  let words2 = str.replace(/[.!?\u203D\u2E18\u203C\u2047-\u2049] *$/, "").split(" "), lastWord = words2[words2.length - 1].toLowerCase();
  return !(abbrevs.hasOwnProperty(lastWord) === !0 && hasPeriod.test(str) === !0);
}, is_sentence_default = isSentence;

var methods_default = {
  one: {
    killUnicode: unicode_default,
    tokenize: {
      splitSentences: sentences_default,
      isSentence: is_sentence_default,
      splitTerms: terms_default,
      splitWhitespace: whitespace_default,
      fromString: parse_default
    }
  }
};

var aliases = {
  "&": "and",
  "@": "at",
  "%": "percent",
  plz: "please",
  bein: "being"
}, aliases_default = aliases;

var misc_default = [
  "approx",
  "apt",
  "bc",
  "cyn",
  "eg",
  "esp",
  "est",
  "etc",
  "ex",
  "exp",
  "prob",
  //probably
  "pron",
  // Pronunciation
  "gal",
  //gallon
  "min",
  "pseud",
  "fig",
  //figure
  "jd",
  "lat",
  //latitude
  "lng",
  //longitude
  "vol",
  //volume
  "fm",
  //not am
  "def",
  //definition
  "misc",
  "plz",
  //please
  "ea",
  //each
  "ps",
  "sec",
  //second
  "pt",
  "pref",
  //preface
  "pl",
  //plural
  "pp",
  //pages
  "qt",
  //quarter
  "fr",
  //french
  "sq",
  "nee",
  //given name at birth
  "ss",
  //ship, or sections
  "tel",
  "temp",
  "vet",
  "ver",
  //version
  "fem",
  //feminine
  "masc",
  //masculine
  "eng",
  //engineering/english
  "adj",
  //adjective
  "vb",
  //verb
  "rb",
  //adverb
  "inf",
  //infinitive
  "situ",
  // in situ
  "vivo",
  "vitro",
  "wr"
  //world record
];

var honorifics_default = [
  "adj",
  "adm",
  "adv",
  "asst",
  "atty",
  "bldg",
  "brig",
  "capt",
  "cmdr",
  "comdr",
  "cpl",
  "det",
  "dr",
  "esq",
  "gen",
  "gov",
  "hon",
  "jr",
  "llb",
  "lt",
  "maj",
  "messrs",
  "mlle",
  "mme",
  "mr",
  "mrs",
  "ms",
  "mstr",
  "phd",
  "prof",
  "pvt",
  "rep",
  "reps",
  "res",
  "rev",
  "sen",
  "sens",
  "sfc",
  "sgt",
  "sir",
  "sr",
  "supt",
  "surg"
  //miss
  //misses
];

var months_default = ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

var nouns_default = [
  "ad",
  "al",
  "arc",
  "ba",
  "bl",
  "ca",
  "cca",
  "col",
  "corp",
  "ft",
  "fy",
  "ie",
  "lit",
  "ma",
  "md",
  "pd",
  "tce"
];

var organizations_default = ["dept", "univ", "assn", "bros", "inc", "ltd", "co"];

var places_default = [
  "rd",
  "st",
  "dist",
  "mt",
  "ave",
  "blvd",
  "cl",
  // 'ct',
  "cres",
  "hwy",
  //states
  "ariz",
  "cal",
  "calif",
  "colo",
  "conn",
  "fla",
  "fl",
  "ga",
  "ida",
  "ia",
  "kan",
  "kans",
  "minn",
  "neb",
  "nebr",
  "okla",
  "penna",
  "penn",
  "pa",
  "dak",
  "tenn",
  "tex",
  "ut",
  "vt",
  "va",
  "wis",
  "wisc",
  "wy",
  "wyo",
  "usafa",
  "alta",
  "ont",
  "que",
  "sask"
];

var units_default = [
  "dl",
  "ml",
  "gal",
  // 'ft', //ambiguous
  "qt",
  "pt",
  "tbl",
  "tsp",
  "tbsp",
  "km",
  "dm",
  //decimeter
  "cm",
  "mm",
  "mi",
  "td",
  "hr",
  //hour
  "hrs",
  //hour
  "kg",
  "hg",
  "dg",
  //decigram
  "cg",
  //centigram
  "mg",
  //milligram
  "µg",
  //microgram
  "lb",
  //pound
  "oz",
  //ounce
  "sq ft",
  "hz",
  //hertz
  "mps",
  //meters per second
  "mph",
  "kmph",
  //kilometers per hour
  "kb",
  //kilobyte
  "mb",
  //megabyte
  // 'gb', //ambig
  "tb",
  //terabyte
  "lx",
  //lux
  "lm",
  //lumen
  // 'pa', //ambig
  "fl oz",
  //
  "yb"
];

var list = [
  [misc_default],
  [units_default, "Unit"],
  [nouns_default, "Noun"],
  [honorifics_default, "Honorific"],
  [months_default, "Month"],
  [organizations_default, "Organization"],
  [places_default, "Place"]
], abbreviations = {}, lexicon2 = {};
list.forEach((a) => {
  a[0].forEach((w) => {
    abbreviations[w] = !0, lexicon2[w] = "Abbreviation", a[1] !== void 0 && (lexicon2[w] = [lexicon2[w], a[1]]);
  });
});

var prefixes_default = [
  "anti",
  "bi",
  "co",
  "contra",
  "de",
  "extra",
  "infra",
  "inter",
  "intra",
  "macro",
  "micro",
  "mis",
  "mono",
  "multi",
  "peri",
  "pre",
  "pro",
  "proto",
  "pseudo",
  "re",
  "sub",
  "supra",
  "trans",
  "tri",
  "un",
  "out",
  //out-lived
  "ex"
  //ex-wife
  // 'counter',
  // 'mid',
  // 'out',
  // 'non',
  // 'over',
  // 'post',
  // 'semi',
  // 'super', //'super-cool'
  // 'ultra', //'ulta-cool'
  // 'under',
  // 'whole',
].reduce((h, str) => (h[str] = !0, h), {});

var suffixes_default = {
  like: !0,
  ish: !0,
  less: !0,
  able: !0,
  elect: !0,
  type: !0,
  designate: !0
  // 'fold':true,
};

var unicode_default2 = {};

var prePunctuation = {
  "#": !0,
  //#hastag
  "@": !0,
  //@atmention
  _: !0,
  //underscore
  "°": !0,
  // '+': true,//+4
  // '\\-',//-4  (escape)
  // '.',//.4
  // zero-width chars
  "​": !0,
  "‌": !0,
  "‍": !0,
  "\uFEFF": !0
}, postPunctuation = {
  "%": !0,
  //88%
  _: !0,
  //underscore
  "°": !0,
  //degrees, italian ordinal
  // '\'',// sometimes
  // zero-width chars
  "​": !0,
  "‌": !0,
  "‍": !0,
  "\uFEFF": !0
}, emoticons = {
  "<3": !0,
  "</3": !0,
  "<\\3": !0,
  ":^P": !0,
  ":^p": !0,
  ":^O": !0,
  ":^3": !0
};

var model_default2 = {
  one: {
    aliases: aliases_default,
    abbreviations,
    prefixes: prefixes_default,
    suffixes: suffixes_default,
    prePunctuation,
    postPunctuation,
    lexicon: lexicon2,
    //give this one forward
    unicode: unicode_default2,
    emoticons
  }
};

var insertContraction2 = function(document, point, words2) {
  let [n2, w] = point;
  !words2 || words2.length === 0 || (words2 = words2.map((word, i) => (word.implicit = word.text, word.machine = word.text, word.pre = "", word.post = "", word.text = "", word.normal = "", word.index = [n2, w + i], word)), words2[0] && (words2[0].pre = document[n2][w].pre, words2[words2.length - 1].post = document[n2][w].post, words2[0].text = document[n2][w].text, words2[0].normal = document[n2][w].normal), document[n2].splice(w, 1, ...words2));
}, splice_default2 = insertContraction2;

var hasContraction3 = /'/, hasWords = /* @__PURE__ */ new Set([
  "been",
  //the meeting's been ..
  "become"
  //my son's become
]), isWords = /* @__PURE__ */ new Set([
  "what",
  //it's what
  "how",
  //it's how
  "when",
  "if",
  //it's if
  "too"
]), adjLike = /* @__PURE__ */ new Set(["too", "also", "enough"]), isOrHas = (terms, i) => {
  for (let o = i + 1; o < terms.length; o += 1) {
    let t = terms[o];
    if (hasWords.has(t.normal))
      return "has";
    if (isWords.has(t.normal) || t.tags.has("Gerund") || t.tags.has("Determiner") || t.tags.has("Adjective") || t.switch === "Adj|Past" && terms[o + 1] && (adjLike.has(terms[o + 1].normal) || terms[o + 1].tags.has("Preposition")))
      return "is";
    if (t.tags.has("PastTense"))
      return terms[o + 1] && terms[o + 1].normal === "for" ? "is" : "has";
  }
  return "is";
}, apostropheS = function(terms, i) {
  let before = terms[i].normal.split(hasContraction3)[0];
  if (before === "let")
    return [before, "us"];
  if (before === "there") {
    let t = terms[i + 1];
    if (t && t.tags.has("Plural"))
      return [before, "are"];
  }
  return isOrHas(terms, i) === "has" ? [before, "has"] : [before, "is"];
}, apostrophe_s_default = apostropheS;

var hasContraction4 = /'/, hadWords = /* @__PURE__ */ new Set([
  "better",
  //had better
  "done",
  //had done
  "before",
  // he'd _ before
  "it",
  // he'd _ it
  "had"
  //she'd had -> she would have..
]), wouldWords = /* @__PURE__ */ new Set([
  "have",
  // 'i'd have' -> i would have..
  "be"
  //' she'd be'
]), hadOrWould = (terms, i) => {
  for (let o = i + 1; o < terms.length; o += 1) {
    let t = terms[o];
    if (hadWords.has(t.normal))
      return "had";
    if (wouldWords.has(t.normal))
      return "would";
    if (t.tags.has("PastTense") || t.switch === "Adj|Past")
      return "had";
    if (t.tags.has("PresentTense") || t.tags.has("Infinitive"))
      return "would";
    if (t.tags.has("#Determiner"))
      return "had";
    if (t.tags.has("Adjective"))
      return "would";
  }
  return !1;
}, _apostropheD2 = function(terms, i) {
  let before = terms[i].normal.split(hasContraction4)[0];
  return before === "how" || before === "what" ? [before, "did"] : hadOrWould(terms, i) === "had" ? [before, "had"] : [before, "would"];
}, apostrophe_d_default2 = _apostropheD2;

var lastNoun = function(terms, i) {
  for (let n2 = i - 1; n2 >= 0; n2 -= 1)
    if (terms[n2].tags.has("Noun") || terms[n2].tags.has("Pronoun") || terms[n2].tags.has("Plural") || terms[n2].tags.has("Singular"))
      return terms[n2];
  return null;
}, apostropheT2 = function(terms, i) {
  if (terms[i].normal === "ain't" || terms[i].normal === "aint") {
    if (terms[i + 1] && terms[i + 1].normal === "never")
      return ["have"];
    let noun = lastNoun(terms, i);
    if (noun) {
      if (noun.normal === "we" || noun.normal === "they")
        return ["are", "not"];
      if (noun.normal === "i")
        return ["am", "not"];
      if (noun.tags && noun.tags.has("Plural"))
        return ["are", "not"];
    }
    return ["is", "not"];
  }
  return [terms[i].normal.replace(/n't/, ""), "not"];
}, apostrophe_t_default2 = apostropheT2;

var banList = {
  that: !0,
  there: !0,
  let: !0,
  here: !0,
  everywhere: !0
}, beforePossessive = {
  in: !0,
  //in sunday's
  by: !0,
  //by sunday's
  for: !0
  //for sunday's
}, adjLike2 = /* @__PURE__ */ new Set(["too", "also", "enough", "about"]), nounLike = /* @__PURE__ */ new Set(["is", "are", "did", "were", "could", "should", "must", "had", "have"]), isPossessive = (terms, i) => {
  let term = terms[i];
  if (banList.hasOwnProperty(term.machine || term.normal))
    return !1;
  if (term.tags.has("Possessive"))
    return !0;
  if (term.tags.has("QuestionWord") || term.normal === "he's" || term.normal === "she's")
    return !1;
  let nextTerm = terms[i + 1];
  if (!nextTerm)
    return !0;
  if (term.normal === "it's")
    return !!nextTerm.tags.has("#Noun");
  if (nextTerm.switch == "Noun|Gerund") {
    let next2 = terms[i + 2];
    return next2 ? next2.tags.has("Copula") ? !0 : (next2.normal === "on" || next2.normal === "in", !1) : !!(term.tags.has("Actor") || term.tags.has("ProperNoun"));
  }
  if (nextTerm.tags.has("Verb"))
    return nextTerm.tags.has("Infinitive") ? !0 : nextTerm.tags.has("Gerund") ? !1 : !!nextTerm.tags.has("PresentTense");
  if (nextTerm.switch === "Adj|Noun") {
    let twoTerm = terms[i + 2];
    if (!twoTerm)
      return !1;
    if (nounLike.has(twoTerm.normal))
      return !0;
    if (adjLike2.has(twoTerm.normal))
      return !1;
  }
  if (nextTerm.tags.has("Noun")) {
    let nextStr = nextTerm.machine || nextTerm.normal;
    return !(nextStr === "here" || nextStr === "there" || nextStr === "everywhere" || nextTerm.tags.has("Possessive") || nextTerm.tags.has("ProperNoun") && !term.tags.has("ProperNoun"));
  }
  if (terms[i - 1] && beforePossessive[terms[i - 1].normal] === !0)
    return !0;
  if (nextTerm.tags.has("Adjective")) {
    let twoTerm = terms[i + 2];
    if (!twoTerm)
      return !1;
    if (twoTerm.tags.has("Noun") && !twoTerm.tags.has("Pronoun")) {
      let str = nextTerm.normal;
      return !(str === "above" || str === "below" || str === "behind");
    }
    return twoTerm.switch === "Noun|Verb";
  }
  return !!nextTerm.tags.has("Value");
}, isPossessive_default = isPossessive;

var byApostrophe2 = /'/, reIndex = function(terms) {
  terms.forEach((t, i) => {
    t.index && (t.index[1] = i);
  });
}, reTag2 = function(terms, view, start, len) {
  let tmp = view.update();
  tmp.document = [terms];
  let end = start + len;
  start > 0 && (start -= 1), terms[end] && (end += 1), tmp.ptrs = [[0, start, end]], tmp.compute(["freeze", "lexicon", "preTagger", "unfreeze"]), reIndex(terms);
}, byEnd2 = {
  // how'd
  d: (terms, i) => apostrophe_d_default2(terms, i),
  // we ain't
  t: (terms, i) => apostrophe_t_default2(terms, i),
  // bob's
  s: (terms, i, world2) => isPossessive_default(terms, i) ? world2.methods.one.setTag([terms[i]], "Possessive", world2, null, "2-contraction") : apostrophe_s_default(terms, i)
}, toDocs2 = function(words2, view) {
  let doc = view.fromText(words2.join(" "));
  return doc.compute("id"), doc.docs[0];
}, contractionTwo = (view) => {
  let { world: world2, document } = view;
  document.forEach((terms, n2) => {
    for (let i = terms.length - 1; i >= 0; i -= 1) {
      if (terms[i].implicit)
        continue;
      let after = null;
      byApostrophe2.test(terms[i].normal) === !0 && (after = terms[i].normal.split(byApostrophe2)[1]);
      let words2 = null;
      if (byEnd2.hasOwnProperty(after) && (words2 = byEnd2[after](terms, i, world2)), words2) {
        words2 = toDocs2(words2, view), splice_default2(document, [n2, i], words2), reTag2(document[n2], view, i, words2.length);
        continue;
      }
    }
  });
}, compute_default5 = { contractionTwo };

var byPunctuation = function(terms, i, model2, world2) {
  let setTag2 = world2.methods.one.setTag;
  if (i === 0 && terms.length >= 3) {
    let hasColon = /:/;
    if (terms[0].post.match(hasColon)) {
      let nextTerm = terms[1];
      if (nextTerm.tags.has("Value") || nextTerm.tags.has("Email") || nextTerm.tags.has("PhoneNumber"))
        return;
      setTag2([terms[0]], "Expression", world2, null, "2-punct-colon''");
    }
  }
}, colons_default = byPunctuation;

var byHyphen = function(terms, i, model2, world2) {
  let setTag2 = world2.methods.one.setTag;
  terms[i].post === "-" && terms[i + 1] && setTag2([terms[i], terms[i + 1]], "Hyphenated", world2, null, "1-punct-hyphen''");
}, hyphens_default = byHyphen;

var prefix2 = /^(under|over|mis|re|un|dis|semi)-?/, tagSwitch = function(terms, i, model2) {
  let switches2 = model2.two.switches, term = terms[i];
  if (switches2.hasOwnProperty(term.normal)) {
    term.switch = switches2[term.normal];
    return;
  }
  if (prefix2.test(term.normal)) {
    let stem = term.normal.replace(prefix2, "");
    stem.length > 3 && switches2.hasOwnProperty(stem) && (term.switch = switches2[stem]);
  }
}, tagSwitch_default = tagSwitch;

var fastTag = function(term, tag2, reason) {
  !tag2 || tag2.length === 0 || term.frozen !== !0 && (term.tags = term.tags || /* @__PURE__ */ new Set(), typeof tag2 == "string" ? term.tags.add(tag2) : tag2.forEach((tg) => term.tags.add(tg)));
}, fastTag_default = fastTag;

var isPlural = {
  e: ["mice", "louse", "antennae", "formulae", "nebulae", "vertebrae", "vitae"],
  i: ["tia", "octopi", "viri", "radii", "nuclei", "fungi", "cacti", "stimuli"],
  n: ["men"],
  t: ["feet"]
}, exceptions = /* @__PURE__ */ new Set([
  // 'formulas',
  // 'umbrellas',
  // 'gorillas',
  // 'koalas',
  "israelis",
  "menus",
  "logos"
]), notPlural = [
  "bus",
  "mas",
  //christmas
  "was",
  // 'las',
  "ias",
  //alias
  "xas",
  "vas",
  "cis",
  //probocis
  "lis",
  "nis",
  //tennis
  "ois",
  "ris",
  "sis",
  //thesis
  "tis",
  //mantis, testis
  "xis",
  "aus",
  "cus",
  "eus",
  //nucleus
  "fus",
  //doofus
  "gus",
  //fungus
  "ius",
  //radius
  "lus",
  //stimulus
  "nus",
  "das",
  "ous",
  "pus",
  //octopus
  "rus",
  //virus
  "sus",
  //census
  "tus",
  //status,cactus
  "xus",
  "aos",
  //chaos
  "igos",
  "ados",
  //barbados
  "ogos",
  "'s",
  "ss"
], looksPlural = function(str) {
  if (!str || str.length <= 3)
    return !1;
  if (exceptions.has(str))
    return !0;
  let end = str[str.length - 1];
  return isPlural.hasOwnProperty(end) ? isPlural[end].find((suff) => str.endsWith(suff)) : !(end !== "s" || notPlural.find((suff) => str.endsWith(suff)));
}, looksPlural_default = looksPlural;

var guessVerb = {
  Gerund: ["ing"],
  Actor: ["erer"],
  Infinitive: [
    "ate",
    "ize",
    "tion",
    "rify",
    "then",
    "ress",
    "ify",
    "age",
    "nce",
    "ect",
    "ise",
    "ine",
    "ish",
    "ace",
    "ash",
    "ure",
    "tch",
    "end",
    "ack",
    "and",
    "ute",
    "ade",
    "ock",
    "ite",
    "ase",
    "ose",
    "use",
    "ive",
    "int",
    "nge",
    "lay",
    "est",
    "ain",
    "ant",
    "ent",
    "eed",
    "er",
    "le",
    "unk",
    "ung",
    "upt",
    "en"
  ],
  PastTense: ["ept", "ed", "lt", "nt", "ew", "ld"],
  PresentTense: [
    "rks",
    "cks",
    "nks",
    "ngs",
    "mps",
    "tes",
    "zes",
    "ers",
    "les",
    "acks",
    "ends",
    "ands",
    "ocks",
    "lays",
    "eads",
    "lls",
    "els",
    "ils",
    "ows",
    "nds",
    "ays",
    "ams",
    "ars",
    "ops",
    "ffs",
    "als",
    "urs",
    "lds",
    "ews",
    "ips",
    "es",
    "ts",
    "ns"
  ],
  Participle: ["ken", "wn"]
};
guessVerb = Object.keys(guessVerb).reduce((h, k) => (guessVerb[k].forEach((a) => h[a] = k), h), {});
var guess_default = guessVerb;

var getTense = function(str) {
  let three = str.substring(str.length - 3);
  if (guess_default.hasOwnProperty(three) === !0)
    return guess_default[three];
  let two = str.substring(str.length - 2);
  return guess_default.hasOwnProperty(two) === !0 ? guess_default[two] : str.substring(str.length - 1) === "s" ? "PresentTense" : null;
}, getTense_default = getTense;

var uncountable = [
  "Acronym",
  "Abbreviation",
  "ProperNoun",
  "Uncountable",
  "Possessive",
  "Pronoun",
  "Activity",
  "Honorific",
  "Month"
], setPluralSingular = function(term) {
  !term.tags.has("Noun") || term.tags.has("Plural") || term.tags.has("Singular") || uncountable.find((tag2) => term.tags.has(tag2)) || (looksPlural_default(term.normal) ? fastTag_default(term, "Plural", "3-plural-guess") : fastTag_default(term, "Singular", "3-singular-guess"));
}, setTense = function(term) {
  let tags = term.tags;
  if (tags.has("Verb") && tags.size === 1) {
    let guess = getTense_default(term.normal);
    guess && fastTag_default(term, guess, "3-verb-tense-guess");
  }
}, fillTags = function(terms, i, model2) {
  let term = terms[i], tags = Array.from(term.tags);
  for (let k = 0; k < tags.length; k += 1)
    if (model2.one.tagSet[tags[k]]) {
      let toAdd = model2.one.tagSet[tags[k]].parents;
      fastTag_default(term, toAdd, ` -inferred by #${tags[k]}`);
    }
  setPluralSingular(term), setTense(term, model2);
}, fillTags_default = fillTags;

var titleCase = /^\p{Lu}[\p{Ll}'’]/u, hasNumber = /[0-9]/, notProper = ["Date", "Month", "WeekDay", "Unit", "Expression"], hasIVX = /[IVX]/, romanNumeral = /^[IVXLCDM]{2,}$/, romanNumValid = /^M{0,4}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/, nope = {
  li: !0,
  dc: !0,
  md: !0,
  dm: !0,
  ml: !0
}, checkCase = function(terms, i, model2) {
  let term = terms[i];
  term.index = term.index || [0, 0];
  let index3 = term.index[1], str = term.text || "";
  return index3 !== 0 && titleCase.test(str) === !0 && hasNumber.test(str) === !1 ? notProper.find((tag2) => term.tags.has(tag2)) || term.pre.match(/["']$/) || term.normal === "the" ? null : (fillTags_default(terms, i, model2), !term.tags.has("Noun") && !term.frozen && term.tags.clear(), fastTag_default(term, "ProperNoun", "2-titlecase"), !0) : str.length >= 2 && romanNumeral.test(str) && hasIVX.test(str) && romanNumValid.test(str) && !nope[term.normal] ? (fastTag_default(term, "RomanNumeral", "2-xvii"), !0) : null;
}, case_default = checkCase;

var suffixLoop = function(str = "", suffixes2 = []) {
  let len = str.length, max2 = 7;
  len <= max2 && (max2 = len - 1);
  for (let i = max2; i > 1; i -= 1) {
    let suffix = str.substring(len - i, len);
    if (suffixes2[suffix.length].hasOwnProperty(suffix) === !0)
      return suffixes2[suffix.length][suffix];
  }
  return null;
}, tagBySuffix = function(terms, i, model2) {
  let term = terms[i];
  if (term.tags.size === 0) {
    let tag2 = suffixLoop(term.normal, model2.two.suffixPatterns);
    if (tag2 !== null)
      return fastTag_default(term, tag2, "2-suffix"), term.confidence = 0.7, !0;
    if (term.implicit && (tag2 = suffixLoop(term.implicit, model2.two.suffixPatterns), tag2 !== null))
      return fastTag_default(term, tag2, "2-implicit-suffix"), term.confidence = 0.7, !0;
  }
  return null;
}, suffix_default = tagBySuffix;

var hasApostrophe = /['‘’‛‵′`´]/, doRegs = function(str, regs) {
  for (let i = 0; i < regs.length; i += 1)
    if (regs[i][0].test(str) === !0)
      return regs[i];
  return null;
}, doEndsWith = function(str = "", byEnd3) {
  let char = str[str.length - 1];
  if (byEnd3.hasOwnProperty(char) === !0) {
    let regs = byEnd3[char] || [];
    for (let r = 0; r < regs.length; r += 1)
      if (regs[r][0].test(str) === !0)
        return regs[r];
  }
  return null;
}, checkRegex = function(terms, i, model2, world2) {
  let setTag2 = world2.methods.one.setTag, { regexText, regexNormal, regexNumbers, endsWith } = model2.two, term = terms[i], normal2 = term.machine || term.normal, text = term.text;
  hasApostrophe.test(term.post) && !hasApostrophe.test(term.pre) && (text += term.post.trim());
  let arr = doRegs(text, regexText) || doRegs(normal2, regexNormal);
  return !arr && /[0-9]/.test(normal2) && (arr = doRegs(normal2, regexNumbers)), !arr && term.tags.size === 0 && (arr = doEndsWith(normal2, endsWith)), arr ? (setTag2([term], arr[1], world2, null, `2-regex-'${arr[2] || arr[0]}'`), term.confidence = 0.6, !0) : null;
}, regex_default = checkRegex;

var prefixLoop = function(str = "", prefixes = []) {
  let len = str.length, max2 = 7;
  max2 > len - 3 && (max2 = len - 3);
  for (let i = max2; i > 2; i -= 1) {
    let prefix5 = str.substring(0, i);
    if (prefixes[prefix5.length].hasOwnProperty(prefix5) === !0)
      return prefixes[prefix5.length][prefix5];
  }
  return null;
}, checkPrefix = function(terms, i, model2) {
  let term = terms[i];
  if (term.tags.size === 0) {
    let tag2 = prefixLoop(term.normal, model2.two.prefixPatterns);
    if (tag2 !== null)
      return fastTag_default(term, tag2, "2-prefix"), term.confidence = 0.5, !0;
  }
  return null;
}, prefix_default = checkPrefix;

var min = 1400, max = 2100, dateWords = /* @__PURE__ */ new Set([
  "in",
  "on",
  "by",
  "until",
  "for",
  "to",
  "during",
  "throughout",
  "through",
  "within",
  "before",
  "after",
  "of",
  "this",
  "next",
  "last",
  "circa",
  "around",
  "post",
  "pre",
  "budget",
  "classic",
  "plan",
  "may"
]), seemsGood = function(term) {
  if (!term)
    return !1;
  let str = term.normal || term.implicit;
  return !!(dateWords.has(str) || term.tags.has("Date") || term.tags.has("Month") || term.tags.has("WeekDay") || term.tags.has("Year") || term.tags.has("ProperNoun"));
}, seemsOkay = function(term) {
  return term ? !!(term.tags.has("Ordinal") || term.tags.has("Cardinal") && term.normal.length < 3 || term.normal === "is" || term.normal === "was") : !1;
}, seemsFine = function(term) {
  return term && (term.tags.has("Date") || term.tags.has("Month") || term.tags.has("WeekDay") || term.tags.has("Year"));
}, tagYear = function(terms, i) {
  let term = terms[i];
  if (term.tags.has("NumericValue") && term.tags.has("Cardinal") && term.normal.length === 4) {
    let num = Number(term.normal);
    if (num && !isNaN(num) && num > min && num < max) {
      let lastTerm = terms[i - 1], nextTerm = terms[i + 1];
      if (seemsGood(lastTerm) || seemsGood(nextTerm))
        return fastTag_default(term, "Year", "2-tagYear");
      if (num >= 1920 && num < 2025) {
        if (seemsOkay(lastTerm) || seemsOkay(nextTerm))
          return fastTag_default(term, "Year", "2-tagYear-close");
        if (seemsFine(terms[i - 2]) || seemsFine(terms[i + 2]))
          return fastTag_default(term, "Year", "2-tagYear-far");
        if (lastTerm && (lastTerm.tags.has("Determiner") || lastTerm.tags.has("Possessive")) && nextTerm && nextTerm.tags.has("Noun") && !nextTerm.tags.has("Plural"))
          return fastTag_default(term, "Year", "2-tagYear-noun");
      }
    }
  }
  return null;
}, year_default = tagYear;

var verbType = function(terms, i, model2, world2) {
  let setTag2 = world2.methods.one.setTag, term = terms[i], types = ["PastTense", "PresentTense", "Auxiliary", "Modal", "Particle"];
  term.tags.has("Verb") && (types.find((typ) => term.tags.has(typ)) || setTag2([term], "Infinitive", world2, null, "2-verb-type''"));
}, verb_type_default = verbType;

var oneLetterAcronym2 = /^[A-Z]('s|,)?$/, isUpperCase = /^[A-Z-]+$/, upperThenS = /^[A-Z]+s$/, periodAcronym2 = /([A-Z]\.)+[A-Z]?,?$/, noPeriodAcronym2 = /[A-Z]{2,}('s|,)?$/, lowerCaseAcronym2 = /([a-z]\.)+[a-z]\.?$/, oneLetterWord = {
  I: !0,
  A: !0
}, places = {
  la: !0,
  ny: !0,
  us: !0,
  dc: !0,
  gb: !0,
  uk: !0
}, isNoPeriodAcronym = function(term, model2) {
  let str = term.text;
  if (isUpperCase.test(str) === !1)
    if (str.length > 3 && upperThenS.test(str) === !0)
      str = str.replace(/s$/, "");
    else
      return !1;
  else if (places.hasOwnProperty(term.normal) === !0)
    return !0;
  return str.length > 5 || oneLetterWord.hasOwnProperty(str) || model2.one.lexicon.hasOwnProperty(term.normal) ? !1 : periodAcronym2.test(str) === !0 || lowerCaseAcronym2.test(str) === !0 || oneLetterAcronym2.test(str) === !0 || noPeriodAcronym2.test(str) === !0;
}, isAcronym3 = function(terms, i, model2) {
  let term = terms[i];
  return term.tags.has("RomanNumeral") || term.tags.has("Acronym") || term.frozen ? null : isNoPeriodAcronym(term, model2) ? (term.tags.clear(), fastTag_default(term, ["Acronym", "Noun"], "3-no-period-acronym"), places[term.normal] === !0 && fastTag_default(term, "Place", "3-place-acronym"), upperThenS.test(term.text) === !0 && fastTag_default(term, "Plural", "3-plural-acronym"), !0) : !oneLetterWord.hasOwnProperty(term.text) && oneLetterAcronym2.test(term.text) ? (term.tags.clear(), fastTag_default(term, ["Acronym", "Noun"], "3-one-letter-acronym"), !0) : term.tags.has("Organization") && term.text.length <= 3 ? (fastTag_default(term, "Acronym", "3-org-acronym"), !0) : term.tags.has("Organization") && isUpperCase.test(term.text) && term.text.length <= 6 ? (fastTag_default(term, "Acronym", "3-titlecase-acronym"), !0) : null;
}, acronym_default = isAcronym3;

var lookAtWord = function(term, words2) {
  if (!term)
    return null;
  let found = words2.find((a) => term.normal === a[0]);
  return found ? found[1] : null;
}, lookAtTag = function(term, tags) {
  if (!term)
    return null;
  let found = tags.find((a) => term.tags.has(a[0]));
  return found ? found[1] : null;
}, neighbours = function(terms, i, model2) {
  let { leftTags, leftWords, rightWords, rightTags } = model2.two.neighbours, term = terms[i];
  if (term.tags.size === 0) {
    let tag2 = null;
    if (tag2 = tag2 || lookAtWord(terms[i - 1], leftWords), tag2 = tag2 || lookAtWord(terms[i + 1], rightWords), tag2 = tag2 || lookAtTag(terms[i - 1], leftTags), tag2 = tag2 || lookAtTag(terms[i + 1], rightTags), tag2)
      return fastTag_default(term, tag2, "3-[neighbour]"), fillTags_default(terms, i, model2), terms[i].confidence = 0.2, !0;
  }
  return null;
}, neighbours_default = neighbours;

var orgWords_default = () => {
};

var placeWords_default = () => {
};

var nounFallback = function(terms, i, model2) {
  let isEmpty = !1, tags = terms[i].tags;
  (tags.size === 0 || tags.size === 1 && (tags.has("Hyphenated") || tags.has("HashTag") || tags.has("Prefix") || tags.has("SlashedTerm"))) && (isEmpty = !0), isEmpty && (fastTag_default(terms[i], "Noun", "3-[fallback]"), fillTags_default(terms, i, model2), terms[i].confidence = 0.1);
}, fallback_default = nounFallback;

var isTitleCase = /^[A-Z][a-z]/, isCapital = (terms, i) => terms[i].tags.has("ProperNoun") && isTitleCase.test(terms[i].text) ? "Noun" : null, isAlone = (terms, i, tag2) => i === 0 && !terms[1] ? tag2 : null, isEndNoun = function(terms, i) {
  return !terms[i + 1] && terms[i - 1] && terms[i - 1].tags.has("Determiner") ? "Noun" : null;
}, isStart = function(terms, i, tag2) {
  return i === 0 && terms.length > 3 ? tag2 : null;
}, adhoc = {
  "Adj|Gerund": (terms, i) => isCapital(terms, i),
  "Adj|Noun": (terms, i) => isCapital(terms, i) || isEndNoun(terms, i),
  "Actor|Verb": (terms, i) => isCapital(terms, i),
  "Adj|Past": (terms, i) => isCapital(terms, i),
  "Adj|Present": (terms, i) => isCapital(terms, i),
  "Noun|Gerund": (terms, i) => isCapital(terms, i),
  "Noun|Verb": (terms, i) => i > 0 && isCapital(terms, i) || isAlone(terms, i, "Infinitive"),
  "Plural|Verb": (terms, i) => isCapital(terms, i) || isAlone(terms, i, "PresentTense") || isStart(terms, i, "Plural"),
  "Person|Noun": (terms, i) => isCapital(terms, i),
  "Person|Verb": (terms, i) => i !== 0 ? isCapital(terms, i) : null,
  "Person|Adj": (terms, i) => i === 0 && terms.length > 1 || isCapital(terms, i) ? "Person" : null
}, adhoc_default = adhoc;

var prefix3 = /^(under|over|mis|re|un|dis|semi)-?/, checkWord = (term, obj) => {
  if (!term || !obj)
    return null;
  let str = term.normal || term.implicit, found = null;
  return obj.hasOwnProperty(str) && (found = obj[str]), found;
}, checkTag = (term, obj = {}, tagSet2) => {
  if (!term || !obj)
    return null;
  let found = Array.from(term.tags).sort((a, b) => {
    let numA = tagSet2[a] ? tagSet2[a].parents.length : 0, numB = tagSet2[b] ? tagSet2[b].parents.length : 0;
    return numA > numB ? -1 : 1;
  }).find((tag2) => obj[tag2]);
  return found = obj[found], found;
}, pickTag = function(terms, i, clues5, model2) {
  if (!clues5)
    return null;
  let beforeIndex = terms[i - 1]?.text !== "also" ? i - 1 : Math.max(0, i - 2), tagSet2 = model2.one.tagSet, tag2 = checkWord(terms[i + 1], clues5.afterWords);
  return tag2 = tag2 || checkWord(terms[beforeIndex], clues5.beforeWords), tag2 = tag2 || checkTag(terms[beforeIndex], clues5.beforeTags, tagSet2), tag2 = tag2 || checkTag(terms[i + 1], clues5.afterTags, tagSet2), tag2;
}, doSwitches = function(terms, i, world2) {
  let model2 = world2.model, setTag2 = world2.methods.one.setTag, { switches: switches2, clues: clues5 } = model2.two, term = terms[i], str = term.normal || term.implicit || "";
  if (prefix3.test(str) && !switches2[str] && (str = str.replace(prefix3, "")), term.switch) {
    let form = term.switch;
    if (term.tags.has("Acronym") || term.tags.has("PhrasalVerb"))
      return;
    let tag2 = pickTag(terms, i, clues5[form], model2);
    adhoc_default[form] && (tag2 = adhoc_default[form](terms, i) || tag2), tag2 && (setTag2([term], tag2, world2, null, `3-[switch] (${form})`), fillTags_default(terms, i, model2));
  }
}, switches_default = doSwitches;

var beside = {
  there: !0,
  //go there
  this: !0,
  //try this
  it: !0,
  //do it
  him: !0,
  her: !0,
  us: !0
  //tell us
}, imperative = function(terms, world2) {
  let setTag2 = world2.methods.one.setTag, multiWords = world2.model.one._multiCache || {}, t = terms[0];
  if ((t.switch === "Noun|Verb" || t.tags.has("Infinitive")) && terms.length >= 2) {
    if (terms.length < 4 && !beside[terms[1].normal] || !t.tags.has("PhrasalVerb") && multiWords.hasOwnProperty(t.normal))
      return;
    (terms[1].tags.has("Noun") || terms[1].tags.has("Determiner")) && (!terms.slice(1, 3).some((term) => term.tags.has("Verb")) || t.tags.has("#PhrasalVerb")) && setTag2([t], "Imperative", world2, null, "3-[imperative]");
  }
}, imperative_default = imperative;

var ignoreCase = function(terms) {
  if (terms.filter((t) => !t.tags.has("ProperNoun")).length <= 3)
    return !1;
  let lowerCase = /^[a-z]/;
  return terms.every((t) => !lowerCase.test(t.text));
}, firstPass = function(docs, model2, world2) {
  docs.forEach((terms) => {
    colons_default(terms, 0, model2, world2);
  });
}, secondPass = function(terms, model2, world2, isYelling) {
  for (let i = 0; i < terms.length; i += 1)
    terms[i].frozen !== !0 && (tagSwitch_default(terms, i, model2), isYelling === !1 && case_default(terms, i, model2), suffix_default(terms, i, model2), regex_default(terms, i, model2, world2), prefix_default(terms, i, model2), year_default(terms, i, model2));
}, thirdPass = function(terms, model2, world2, isYelling) {
  for (let i = 0; i < terms.length; i += 1) {
    let found = acronym_default(terms, i, model2);
    fillTags_default(terms, i, model2), found = found || neighbours_default(terms, i, model2), found = found || fallback_default(terms, i, model2);
  }
  for (let i = 0; i < terms.length; i += 1)
    terms[i].frozen !== !0 && (orgWords_default(terms, i, world2, isYelling), placeWords_default(terms, i, world2, isYelling), switches_default(terms, i, world2), verb_type_default(terms, i, model2, world2), hyphens_default(terms, i, model2, world2));
  imperative_default(terms, world2);
}, preTagger = function(view) {
  let { methods: methods2, model: model2, world: world2 } = view, docs = view.docs;
  firstPass(docs, model2, world2);
  let document = methods2.two.quickSplit(docs);
  for (let n2 = 0; n2 < document.length; n2 += 1) {
    let terms = document[n2], isYelling = ignoreCase(terms);
    secondPass(terms, model2, world2, isYelling), thirdPass(terms, model2, world2, isYelling);
  }
  return document;
}, tagger_default = preTagger;

var suffixes = {
  a: [
    [/(antenn|formul|nebul|vertebr|vit)a$/i, "$1ae"],
    [/ia$/i, "ia"]
  ],
  e: [
    [/(kn|l|w)ife$/i, "$1ives"],
    [/(hive)$/i, "$1s"],
    [/([m|l])ouse$/i, "$1ice"],
    [/([m|l])ice$/i, "$1ice"]
  ],
  f: [
    [/^(dwar|handkerchie|hoo|scar|whar)f$/i, "$1ves"],
    [/^((?:ca|e|ha|(?:our|them|your)?se|she|wo)l|lea|loa|shea|thie)f$/i, "$1ves"]
  ],
  i: [[/(octop|vir)i$/i, "$1i"]],
  m: [[/([ti])um$/i, "$1a"]],
  n: [[/^(oxen)$/i, "$1"]],
  o: [[/(al|ad|at|er|et|ed)o$/i, "$1oes"]],
  s: [
    [/(ax|test)is$/i, "$1es"],
    [/(alias|status)$/i, "$1es"],
    [/sis$/i, "ses"],
    [/(bu)s$/i, "$1ses"],
    [/(sis)$/i, "ses"],
    [/^(?!talis|.*hu)(.*)man$/i, "$1men"],
    [/(octop|vir|radi|nucle|fung|cact|stimul)us$/i, "$1i"]
  ],
  x: [
    [/(matr|vert|ind|cort)(ix|ex)$/i, "$1ices"],
    [/^(ox)$/i, "$1en"]
  ],
  y: [[/([^aeiouy]|qu)y$/i, "$1ies"]],
  z: [[/(quiz)$/i, "$1zes"]]
}, rules_default = suffixes;

var addE = /([xsz]|ch|sh)$/, trySuffix = function(str) {
  let c = str[str.length - 1];
  if (rules_default.hasOwnProperty(c) === !0)
    for (let i = 0; i < rules_default[c].length; i += 1) {
      let reg = rules_default[c][i][0];
      if (reg.test(str) === !0)
        return str.replace(reg, rules_default[c][i][1]);
    }
  return null;
}, pluralize = function(str = "", model2) {
  let { irregularPlurals, uncountable: uncountable2 } = model2.two;
  if (uncountable2.hasOwnProperty(str))
    return str;
  if (irregularPlurals.hasOwnProperty(str))
    return irregularPlurals[str];
  let plural = trySuffix(str);
  return plural !== null ? plural : addE.test(str) ? str + "es" : str + "s";
}, toPlural_default = pluralize;

var stemOf = (adjective) => /[^aeiou]y$/.test(adjective) ? `${adjective.slice(0, -1)}i` : adjective.endsWith("e") ? adjective.slice(0, -1) : isShort(adjective) ? adjective + adjective.at(-1) : adjective, isShort = (word) => /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word), COMPARATIVES = { bad: "worse", far: "further", good: "better" }, SUPERLATIVES = { bad: "worst", far: "furthest", good: "best" }, toComparative = (adjective) => COMPARATIVES[adjective] ?? `${stemOf(adjective)}er`, toSuperlative = (adjective) => SUPERLATIVES[adjective] ?? `${stemOf(adjective)}est`, DOUBLING = /* @__PURE__ */ new Set([
  "babysit",
  "begin",
  "forbid",
  "forget",
  "offset",
  "quit",
  "shed",
  "trek",
  "undercut",
  "upset",
  "wed",
  "label",
  "level",
  "pencil",
  "revel",
  "spiral",
  "total",
  "worship"
]);
function toGerund(verb, past2) {
  let last = verb.at(-1);
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  let doubles = DOUBLING.has(verb) || past2 === `${verb}${last}ed` || !past2.endsWith("ed") && isShort(verb);
  return `${verb}${doubles ? last : ""}ing`;
}

var checkEx = function(str, ex = {}) {
  return ex.hasOwnProperty(str) ? ex[str] : null;
}, checkSame = function(str, same = []) {
  for (let i = 0; i < same.length; i += 1)
    if (str.endsWith(same[i]))
      return str;
  return null;
}, checkRules = function(str, fwd, both = {}) {
  fwd = fwd || {};
  let max2 = str.length - 1;
  for (let i = max2; i >= 1; i -= 1) {
    let size = str.length - i, suff = str.substring(size, str.length);
    if (fwd.hasOwnProperty(suff) === !0)
      return str.slice(0, size) + fwd[suff];
    if (both.hasOwnProperty(suff) === !0)
      return str.slice(0, size) + both[suff];
  }
  return fwd.hasOwnProperty("") ? str += fwd[""] : both.hasOwnProperty("") ? str += both[""] : null;
}, convert = function(str = "", model2 = {}) {
  let out = checkEx(str, model2.ex);
  return out = out || checkSame(str, model2.same), out = out || checkRules(str, model2.fwd, model2.both), out = out || str, out;
}, convert_default = convert;

var flipObj = function(obj) {
  return Object.entries(obj).reduce((h, a) => (h[a[1]] = a[0], h), {});
}, reverse = function(model2 = {}) {
  return {
    reversed: !0,
    // keep these two
    both: flipObj(model2.both),
    ex: flipObj(model2.ex),
    // swap this one in
    fwd: model2.rev || {}
  };
}, reverse_default = reverse;

var prefix4 = /^([0-9]+)/, toObject = function(txt) {
  let obj = {};
  return txt.split("¦").forEach((str) => {
    let [key, vals] = str.split(":");
    vals = (vals || "").split(","), vals.forEach((val) => {
      obj[val] = key;
    });
  }), obj;
}, growObject = function(key = "", val = "") {
  val = String(val);
  let m2 = val.match(prefix4);
  if (m2 === null)
    return val;
  let num = Number(m2[1]) || 0;
  return key.substring(0, num) + val.replace(prefix4, "");
}, unpackOne = function(str) {
  let obj = toObject(str);
  return Object.keys(obj).reduce((h, k) => (h[k] = growObject(k, obj[k]), h), {});
}, uncompress = function(model2 = {}) {
  return typeof model2 == "string" && (model2 = JSON.parse(model2)), model2.fwd = unpackOne(model2.fwd || ""), model2.both = unpackOne(model2.both || ""), model2.rev = unpackOne(model2.rev || ""), model2.ex = unpackOne(model2.ex || ""), model2;
}, unpack_default = uncompress;

var parse2 = (inf) => / /.test(inf) ? inf.split(/ /) : [inf, ""], conjugate = function(inf, model2) {
  let { toPast: toPast2, toPresent: toPresent2, toParticiple: toParticiple2 } = model2.two.models;
  if (inf === "be")
    return {
      Infinitive: inf,
      Gerund: "being",
      PastTense: "was",
      PresentTense: "is"
    };
  let [str, particle] = parse2(inf), found = {
    Infinitive: str,
    PastTense: convert_default(str, toPast2),
    PresentTense: convert_default(str, toPresent2),
    Gerund: toGerund(str, convert_default(str, toPast2)),
    FutureTense: "will " + str
  }, pastPrt = convert_default(str, toParticiple2);
  if (pastPrt !== inf && pastPrt !== found.PastTense) {
    let lex = model2.one.lexicon || {};
    (lex[pastPrt] === "Participle" || lex[pastPrt] === "Adjective") && (inf === "play" && (pastPrt = "played"), found.Participle = pastPrt);
  }
  return particle && Object.keys(found).forEach((k) => {
    found[k] += " " + particle;
  }), found;
}, conjugate_default = conjugate;

var toParts = function(str, model2) {
  let prefix5 = "", prefixes = {};
  model2.one && model2.one.prefixes && (prefixes = model2.one.prefixes);
  let [verb, particle] = str.split(/ /);
  return particle && prefixes[verb] === !0 && (prefix5 = verb, verb = particle, particle = ""), {
    prefix: prefix5,
    verb,
    particle
  };
}, copulaMap = {
  are: "be",
  were: "be",
  been: "be",
  is: "be",
  am: "be",
  was: "be",
  be: "be",
  being: "be"
}, toInfinitive = function(str, model2, tense) {
  let { fromPast: fromPast2, fromPresent: fromPresent2, fromGerund: fromGerund2, fromParticiple: fromParticiple2 } = model2.two.models, { prefix: prefix5, verb, particle } = toParts(str, model2), inf = "";
  if (tense || (tense = getTense_default(str)), copulaMap.hasOwnProperty(str))
    inf = copulaMap[str];
  else if (tense === "Participle")
    inf = convert_default(verb, fromParticiple2);
  else if (tense === "PastTense")
    inf = convert_default(verb, fromPast2);
  else if (tense === "PresentTense")
    inf = convert_default(verb, fromPresent2);
  else if (tense === "Gerund")
    inf = convert_default(verb, fromGerund2);
  else
    return str;
  return particle && (inf += " " + particle), prefix5 && (inf = prefix5 + " " + inf), inf;
}, toInfinitive_default = toInfinitive;

var transform_default = {
  noun: { toPlural: toPlural_default },
  verb: { conjugate: conjugate_default, toInfinitive: toInfinitive_default },
  adjective: { toComparative, toSuperlative }
};

var byTag_default = {
  // add plural forms of singular nouns
  Singular: (word, lex, methods2, model2) => {
    let already = model2.one.lexicon, plural = methods2.two.transform.noun.toPlural(word, model2);
    already[plural] || (lex[plural] = lex[plural] || "Plural");
  },
  // 'lawyer', 'manager' plural forms
  Actor: (word, lex, methods2, model2) => {
    let already = model2.one.lexicon, plural = methods2.two.transform.noun.toPlural(word, model2);
    already[plural] || (lex[plural] = lex[plural] || ["Plural", "Actor"]);
  },
  // superlative/ comparative forms for adjectives
  Comparable: (word, lex, methods2, model2) => {
    let already = model2.one.lexicon, { toSuperlative: toSuperlative3, toComparative: toComparative3 } = methods2.two.transform.adjective, sup = toSuperlative3(word, model2);
    already[sup] || (lex[sup] = lex[sup] || "Superlative");
    let comp = toComparative3(word, model2);
    already[comp] || (lex[comp] = lex[comp] || "Comparative"), lex[word] = "Adjective";
  },
  // 'german' -> 'germans'
  Demonym: (word, lex, methods2, model2) => {
    let plural = methods2.two.transform.noun.toPlural(word, model2);
    lex[plural] = lex[plural] || ["Demonym", "Plural"];
  },
  // conjugate all forms of these verbs
  Infinitive: (word, lex, methods2, model2) => {
    let already = model2.one.lexicon, all = methods2.two.transform.verb.conjugate(word, model2);
    Object.entries(all).forEach((a) => {
      !already[a[1]] && !lex[a[1]] && a[0] !== "FutureTense" && (lex[a[1]] = a[0]);
    });
  },
  // 'walk up' should conjugate, too
  PhrasalVerb: (word, lex, methods2, model2) => {
    let already = model2.one.lexicon;
    lex[word] = ["PhrasalVerb", "Infinitive"];
    let _multi = model2.one._multiCache, [inf, rest] = word.split(" ");
    already[inf] || (lex[inf] = lex[inf] || "Infinitive");
    let all = methods2.two.transform.verb.conjugate(inf, model2);
    delete all.FutureTense, Object.entries(all).forEach((a) => {
      if (a[0] === "Actor" || a[1] === "")
        return;
      !lex[a[1]] && !already[a[1]] && (lex[a[1]] = a[0]), _multi[a[1]] = 2;
      let str = a[1] + " " + rest;
      lex[str] = lex[str] || [a[0], "PhrasalVerb"];
    });
  },
  // expand 'million'
  Multiple: (word, lex) => {
    lex[word] = ["Multiple", "Cardinal"], lex[word + "th"] = ["Multiple", "Ordinal"], lex[word + "ths"] = ["Multiple", "Fraction"];
  },
  // expand number-words
  Cardinal: (word, lex) => {
    lex[word] = ["TextValue", "Cardinal"];
  },
  // 'millionth'
  Ordinal: (word, lex) => {
    lex[word] = ["TextValue", "Ordinal"], lex[word + "s"] = ["TextValue", "Fraction"];
  },
  // 'thames'
  Place: (word, lex) => {
    lex[word] = ["Place", "ProperNoun"];
  },
  // 'ontario'
  Region: (word, lex) => {
    lex[word] = ["Region", "ProperNoun"];
  }
};

var expand = function(words2, world2) {
  let { methods: methods2, model: model2 } = world2, lex = {}, _multi = {};
  return Object.keys(words2).forEach((word) => {
    let tag2 = words2[word];
    word = word.toLowerCase().trim(), word = word.replace(/'s\b/, "");
    let split = word.split(/ /);
    split.length > 1 && (_multi[split[0]] === void 0 || split.length > _multi[split[0]]) && (_multi[split[0]] = split.length), byTag_default.hasOwnProperty(tag2) === !0 && byTag_default[tag2](word, lex, methods2, model2), lex[word] = lex[word] || tag2;
  }), delete lex[""], delete lex[null], delete lex[" "], { lex, _multi };
}, expand_default = expand;

var splitOn = function(terms, i) {
  let isNum = /^[0-9]+$/, term = terms[i];
  if (!term)
    return !1;
  let maybeDate = /* @__PURE__ */ new Set(["may", "april", "august", "jan"]);
  if (term.normal === "like" || maybeDate.has(term.normal) || term.tags.has("Place") || term.tags.has("Date"))
    return !1;
  if (terms[i - 1]) {
    let lastTerm = terms[i - 1];
    if (lastTerm.tags.has("Date") || maybeDate.has(lastTerm.normal) || lastTerm.tags.has("Adjective") || term.tags.has("Adjective"))
      return !1;
  }
  let str = term.normal;
  return !((str.length === 1 || str.length === 2 || str.length === 4) && isNum.test(str));
}, quickSplit = function(document) {
  let splitHere = /[,:;]/, arr = [];
  return document.forEach((terms) => {
    let start = 0;
    terms.forEach((term, i) => {
      splitHere.test(term.post) && splitOn(terms, i + 1) && (arr.push(terms.slice(start, i + 1)), start = i + 1);
    }), start < terms.length && arr.push(terms.slice(start, terms.length));
  }), arr;
}, quickSplit_default = quickSplit;

var methods_default2 = {
  two: {
    quickSplit: quickSplit_default,
    expandLexicon: expand_default,
    transform: transform_default,
    looksPlural: looksPlural_default
  }
};

var plurals_default = {
  // -a
  addendum: "addenda",
  corpus: "corpora",
  criterion: "criteria",
  curriculum: "curricula",
  genus: "genera",
  memorandum: "memoranda",
  opus: "opera",
  ovum: "ova",
  phenomenon: "phenomena",
  referendum: "referenda",
  // -ae
  alga: "algae",
  alumna: "alumnae",
  antenna: "antennae",
  formula: "formulae",
  larva: "larvae",
  nebula: "nebulae",
  vertebra: "vertebrae",
  // -is
  analysis: "analyses",
  axis: "axes",
  diagnosis: "diagnoses",
  parenthesis: "parentheses",
  prognosis: "prognoses",
  synopsis: "synopses",
  thesis: "theses",
  neurosis: "neuroses",
  // -x
  appendix: "appendices",
  index: "indices",
  matrix: "matrices",
  ox: "oxen",
  sex: "sexes",
  // -i
  alumnus: "alumni",
  bacillus: "bacilli",
  cactus: "cacti",
  fungus: "fungi",
  hippopotamus: "hippopotami",
  libretto: "libretti",
  modulus: "moduli",
  nucleus: "nuclei",
  octopus: "octopi",
  radius: "radii",
  stimulus: "stimuli",
  syllabus: "syllabi",
  // -ie
  cookie: "cookies",
  calorie: "calories",
  auntie: "aunties",
  movie: "movies",
  pie: "pies",
  rookie: "rookies",
  tie: "ties",
  zombie: "zombies",
  // -f
  leaf: "leaves",
  loaf: "loaves",
  thief: "thieves",
  // ee-
  foot: "feet",
  goose: "geese",
  tooth: "teeth",
  // -eaux
  beau: "beaux",
  chateau: "chateaux",
  tableau: "tableaux",
  // -ses
  bus: "buses",
  gas: "gases",
  circus: "circuses",
  crisis: "crises",
  virus: "viruses",
  database: "databases",
  excuse: "excuses",
  abuse: "abuses",
  avocado: "avocados",
  barracks: "barracks",
  child: "children",
  clothes: "clothes",
  echo: "echoes",
  embargo: "embargoes",
  epoch: "epochs",
  deer: "deer",
  halo: "halos",
  man: "men",
  woman: "women",
  mosquito: "mosquitoes",
  mouse: "mice",
  person: "people",
  quiz: "quizzes",
  rodeo: "rodeos",
  shoe: "shoes",
  sombrero: "sombreros",
  stomach: "stomachs",
  tornado: "tornados",
  tuxedo: "tuxedos",
  volcano: "volcanoes"
};

var data_default = { Comparative: "0rehtraf2nif2tteb2wef", Superlative: "0reilrae", PresentTense: "0sdnuos1tseb", Condition: "0sselnu0tsel", PastTense: "0dah1egsm2il2leenk2pael1ias2d0emac0nageb0tnaem2ew", Participle: "0enodnu4revo4tuo3g4rednu3hs1vod0gnulc3r4w3s0knurhs3s0muws0neddibrof5h5r2eb3s4revo5of2kahs4srof4t5revo4w5a3ops4w5a2llaf3ots2sir5a5pu3ohc2tae5b3sah3tib5rw7er4og6rof2vig5rof4rd3orp4w1ials1rot3ws1ugeb1ward5htiw2erts3s2ohs3lb4f3rg5tuo4ht6revo3s0thguos1lips3ub1maerd", Gerund: "0gnidrocca3eb3niats3og3tluser0niod", Negative: "0non0reven0ton", QuestionWord: "0emoc woh1rehw1sohw0hcihw0mohw0nehw0ohw0s'woh0tahw0yhw", Reflexive: "0fleseno4meht5ih4reh5ieht5uo7y4ti4ym0sevlesmeht6rieht7uo9y", Plural: "0sdrocer1eno1neerg3kcid", "Unit|Noun": "0ap0bg1k1l1m1t0dray1y0gh1k1m0hcni1pm0im0k0lag1bt1m0m1c1k1m0nivlek1oopsaet5elbat2twen0psbt2t1uc0sdray1ehcni2lim1noopsaet6elbat3twen1pm2uc0teef1f1oof1p1q0xp0zh1o", Value: "0wef a", Imperative: "0eraweb2eh emoc", "Plural|Verb": "0sevael", Demonym: "0cidnaleci0drainaps0edews1issua1nad2ippilihp3tnegra1selagenes4ognoc3manteiv3nabel5dus5paj5wiat4ihc3ugutrop0hcezc2nerf2tud1kazak1sittocs2lew0iaht1dnih2uas1hsedalgnab1learsi1namo3tsikap1qari1rataq1tarime2iawuk0kavols1eerg0nabuc2ccorom3iamaj4nimod4r otreup5ema5fa4xem2dnagu5wr2elihc3porue3rok5pagnis3wbabmiz2hgfa2ianahg3biman4mag6z5oloc4res3dadinirt5hc5nac4ni4obmac3gewron4leb4roeg3lamos5rtsua5ti4izarb4ognom3nabla5droj5manap6or5ri5uhtil4emra4iarku5tselap4odecam5oremac5tse4rofilac4sob3poihte3raglub6nuh4ebil5gin6la4odauce5vi4tsua4ys3sa4enodni4inut4sur4uraleb4yalam3taorc4iah4pyge3vilob4tal4urep2lametaug3euzenev3ogna2mhsilgne6ri3reg2omas2rudnoh2ugaracin2xet2yaugarap3bil3nek1eiregin2mkrut0oal1nipilif0ssiws0taorc1irb0ysagalam", Possessive: "0ruo0sruo1ti0yht1m", "Noun|Verb": "0bad1mob1os1ruc1ud2lc2r2s0cinap0daeh3l4p3rht4ps2ol4nwod4pu1eecorp3f3n3ps3rb3s3w2hs1ia2b2k2ov1leif4y2iehs2of3h3m1nab3h3l3med4moc3rb3ts2e3b3lb3rt2ib3m3rg3w2ob2uf4er3op5moc4rg4s4w1on2olf1rac3ger3ob5etaks3ug5efas3wa4er4rof2occa4er1uolc1worc0ebirb3v2orp2uc1ca3f4retni5us3l4p3r2ifircas3lop4s3ov5ni3rp3tcarp4on3uj3vres2lp2nad4lab4nif4vda3ef4irepxe4lis4refer4tnes4ulfni2rof4vid2udorp3rps1dahs3rg5pu4t2ir4p3s3t3vid2oc1ep2t3naraug1ga3kcap3mad3r3ts2de4h3irb3od2nahc6xe4r3ellahc3ulp2rab4hc6sid3em3u4s1hca1il2t1kac3lf3mer3ns3r3ts5im2ib3h3lsid3rts2oj3ms3rts1lacs3hni2bbircs4ub3murg5ts3uort2cric2dnah2ffuhs2ggurts3nat2if4orp3ms3p4kcots3t2kcirt4ub3nirps6w2oh2pats3mas3uoc2tsihw3tab4ob2udehcs3r2yts1mag3lb4f3n3rf2garf2it2margorp2oclew2ufrep3ser2yhr1nibmoc3l4ced5ni4tuo3m3p2ob3hp3rd3t3z2urp3t1onac1pacse3hs3r4cs2ip3w4s2oh3r2yt1rac4s3d3hs3lf4g3ts3uqs2if3h3sed3t3w2oc4s3hs3p3ts2tnec2uc3gif3saem3taef4carf5el4nev4pac4rot2vueonam1sab3el5er4rced6ni3hcrup4p2iap4r5p3crexe3hcnarf3morp7moc3r4prus3ugsid4rb2necil4s2op2palloc2rever3oh3un2uac4p3ba3cxe3fer3oh5eraw1tabed3cilpud4ovda3d4nam4pu3g4eled3h3icossa3mitse3nidrooc3r4emolgnoc4tnecnoc3ts2ib3ps2on3v2sap4t4w2ubirt3mmoc3or3psid1uc2lav3g2ssi1vac3hs3w2id3hcra3rd2loser2ol3m2res5er7p3uc1yd2e1zag2eens2is2oo0feeb1fats2uts1oor0gag2lf2rd2t1nab3g2ikcots3r4ps4ts3w4s1ob2f2l3atac1uh2lp0hcael4r5b3orppa2eel2narb3ual4p2ra4es2tac4h4l4m4p5sid4rcs4w3erts3ib4d4ts4ws2uols4t2ysp1gual3oc1pargotohp1sab3c3h3lf4ps3m4s3rc3w2elf2id3f3ler4op3nif3w2up3r4b4c1trow2uom2worg0iks0kael3p3rb1cab3h4s3l3p3r4c4t3s3ts4ta2ehc3rw2ik3l4c3p3rt3t4s3w2od3hs3l4b4f3m3nk3r2uf1ert1lat4s3w2im1nab3r2i3l4b3rd3s3ts1oob3h3l1rab3mer3p4s2ims2ow4ten1sa3m2ihw3r0laed3per4pa3s3ver2ngis2rips2tot1ebal2cxe2dom2ef3hw3k3p3r2nnahc4ut2snuoc2ud3f2vart3el1iab3f3m3s3ted2cnep2o3f1labeye3c4er3f3ts2ems3ps3t3y2ik3ps3rd4g2op3r4cs3t1oop2rtnoc1ruc0maerd4ts2h2j2ps2rgorp1ets1ia3lc2rt1lif1ooz1ra3f3h4c3la2of4er3ts1us2ucav0nab2cs2lp2ol2p3s1edrub2ercs2p1gis4ed1iag4rab3hc3r4d4t5s3ts2oc2p3s2ur2w3t1oitcnuf5ua4isnart6op4nem4seuq4uac2ri2saer3iop1recnoc2ub3t4er1ug2r1way2orf0oder1hce0pac2el2l2m2ns2r3t3w1eels3rc2ts1id2hc3s4row3w2lc3f3s2r3d3g3t2s3sog2t2z1leh2ug1mac3ts2ub3d3j3l4p3p1oh3s4krow2m2op3ts2p2rc3d3p2t3s1sarg0rab2cs2eb3f3g3t3w4s2ts2w1ednow3ro5b5er4um2ehc3p3ts2ffo4ub3snart2ggirt3na2htaew2mmah2nnam2pmet3sihw2tla4ehs4if3nec4uocne3sam4iger3tam2vihs4uq3oc2wolf4p3sna1ia3hc3p4er1obal2hcna2loc2noh2rrim2snops2tcafer3inom2valf1ulb2obal4rah3loc3mra3noh3t3vaf5lf2ps0sag2ib1sap4revo4yb2ecca4orp3m3nrah3rd5da4gorp4p4ts3ug2ik3m2olg3rc3t2uf1ucof2ovzedner0tabmoc2eb3fed3h4c3per3rt3s3ws2mrof2oc3lf2r1buod1ca3pmi3rtxe3tnoc2efed4fe3jbo5us4er4orp3lgen3pser2ilfnoc2udnoc3rtsnoc1eb2gdub3rat2kram2n2p2rger2s1farc4d2ig3hs3l3rd1hgif4led5hgih1iaw2b3ihxe3ro2derc2f3eneb2h2lps3s2mil3moc3ov3rep2p2rem2siv3oped2us1leb2user1nalp3r4raw2ecca3iro3melpmi8oc7pus4irepxe4moc4ucod3r3snoc3tap4ni2iap3h3op3rp2uah3h3oc5ca4m1oir2ob3l3r2ps2rt2vip1pmetta1rad3hc3p3ts5er2esed4ni3vnoc2ofmoc3per4pus4xe3ser2uoc1sac4daorb4erof3ob4r3rtnoc2egid3r4etni3t4orp3uqer3vrah2il3ssa3wt2oc3ob3p3rf2uahxe3b3l3r4ht4t1tocyob1ubed2c1xet0walc1eiv4er4retni2rcs1ohs2lf3g2ns2rht2v0xat2w1edni1if2m1ob0yaled3p4sid2p2rps2ts1bbol1demer2uts1ek3nom2rp2vrus1lf2lar4t2per3pus1poc2s1rc2f2row1spoib1tip2rap1vel2ne0ztilb1zaj2ub3f", Actor: "0ahsieg1llef1mdnarg1pdnarg1vid0cainam1inahcem2relc2tirc3sym0dad2l2mon1lihc5dnarg5pets1nabsuh2eirf6lrig6yob3rever1og1raziw2ehpehs2ol4dnal0ecein2ien3tnerppa3von2naif4tniauqca3irp1darmoc2irb2ud1ecme2gufer2tuped2yolpme1fiw1gatsoh1ilaog2tnua1lbatsnoc2caro3nu2ixe2tsopa1nioreh1of1sarhp2ulcer3ops1taerual3m4yalp3rtsigam2elhta2nadifnoc2utitsorp1ugaelloc3or1vitan5tneserper remotsuc4ceted0fehc0gnirpsffo0hairap2llutaya1caesioat2rairtam8p4nom2tiw1tuoy0ibbar1goy0kcabgninnur4retrauq1nom2up1relc2od0lacidar2hsram erif2p2rimda3oproc2tnerap1ecni2dom elor2noloc1ipup2vederad1odi1rig4wohs1ugom2os0mirglip1om2tnahp1uhc2m0nahpro2icigam5nhcet5rtcele5sum6yhp5teid6ilop3democ3mehob3raniretev5tinamuh4otsih3titeid2mahs3ecilop5nefed4lbon5tneg4rif5of3ow5elbon5riahc5snik6senisub8rgnoc3rehtaew4iahc3setats4nik4senisub6rgnoc3uh5repus3wohs3yal4egoob4resrun2retev2sitra2tlus1eeuq2zined4tic7 roines1ialliv4pahc3tpac2k1ocaed3i2egrus2ics3nim3talupop4irappa2ocyt2rab3tap2s3dnarg3rep6sekops7senisub1un1wap2olc0oboh1ec1fc1rb2eh4repus0piv1mart1ohsib6hcra1u rennur0raeberof2lgrub3ohcs2tsnrop4repus1ebmulp3rab3utuoy2ciffo3nad5leerf4uonna3udorp2dael6reehc4rt3lew4iub3nammoc4etlaog6noc6rab2enoip2ffats3log3oor3rus2ganam5eet4yov3goj5lb3narts4is2hcaerp6t4raeser3pargotohp4osolihp3taf6dnarg6pets4om6dnarg6pets5rb7pets2icnanif3dagirb4los3hsac3ks3ruoc2kam5mlif4terac3nab3orb4tkit3row6oc2laed3bmag3ddot3evart3gguj6ms3latsni4ewd4ortnoc3tserw3ur2maerts3margorp3onortsa4tsuc3raf4ofrep2naelc3edrag3gised3imaxe3nalp4is5w4urerof6wohs3oissimmoc5titcarp4sirp3rae egaw3trap2peekesuoh6laog5ws3oleved4ort3par2rac3ecros4dnaw3obal3utnevda2sol4pmoc3serdriah3u2tcarahc3fird3hgif7erif5uad8dnarg3iaw4rw6neercs6rednu6tsohg4urcer3nemmoc5prac4iap3resed4oper3sacdop4ej5rof5t4im5nim8 emirp5s6pets4knarp3tauqs4esdnert4if2vird3ol2xobtaeb2yalkcirb5p3olpme3wal2zinagro1ieh1obhgien2htua2irraw2lias3lecnahc4icnuoc2repme2sivda5repus3seforp2taerc4gitsevni8ni4idalg4mina4nidrooc6giro4redom6po5oced5ran5tsinimda7ulli5uc4tceps6id4vonni3ca4epsni7orp5rid4urtsni3ide4negorp4siv4vres3nem5vni3plucs3sap4ecna3ubirtnoc4t2vivrus2yam1uenerpertne1ytram0sgnieb1isemen1nezitic1sal2ecnirp3ddog3hctud3norab3recros4tca3tnuoc4seirp5oh1uineg2ssim0taborca2molpid2rcotsira6ua1edac2hporp2op1hgirwyalp1ifsim2mreh2rips1nadifnoc4necsed6tta3egres3fni3hcrem3net6ueil3pucco3rgimmi3tibahni4lusnoc4nuocca4sissa3vres2ediserp4netnirepus3ga3rap retsof6dnarg2ias2ua1oirtap1raehteews1sactuo2eihta4rp3ug2icamrahp3golohcysp7nhcet3hcrana4ddub3laer5iceps5nruoj5tnemnorivne4cycib4lenap4ytsriah3missep5tpo4onoce3neigyh4muloc4oitpecer8ircsnart3olos3pareht3rtemotpo4uot3tneics9 lacitilop4ra3vitca2ohg2ylana1uanortsa0urug0wal ni3tuo1ehpen0ybab1cnellecxe1dal4 tsrif2dad2obemos4on4yna1enrotta1gidorp1mene2mom3um1negorp2nan1ob3woc1ranoitulover3terces1ssis1tied3rbelec2uped", "Adj|Noun": "0allinav0bara0cihparg7omed2medaca3oc2pe2rtem2ssalc2tcra6tna3salp0dehsretaw1iulf3qil1log1nobagav2uor5grednu1radnats0ecitsuj1durc1gas1lam4ef2bairav4trevnoc5s2ibom3nevuj2os1nif3ram3tuor1rutainim4uf1tanidrobus3udargrednu2ercnoc2ile3rovaf4uovaf3soppo2urb1varg2isneffo3taler5nretla5repooc5tneserper5vired4iguf4ucexe0feihc3rb1lah0gniggan3lrad3nnuc0hsar2ibbur2ul0kcals1nalb1rad0lacidoirep2edi2iciffo4remmoc3res4t3tnetop2nimret3oisseforp2picnirp2rebil4neg3om2tner3rom2udividni2vo1eber2llarap2von1lews0miretni1ottob1uidem3merp2rdmuh0nacilbuper2idem2t1eet2kot1gierevos1oinapmoc0oobat1rp0raer1edle2imerp2ttal2vlis1iaf1oines3repus0sioegruob1riatspu1secxe3lemoh1tun1uoineg0taf2uqs1erces1hgil1luda1nairav3tsni2ebmucni3conni4seloda3diser3itap3tnoc3utitsnoc3vlos1rela3pxe1sap2eb2icar3laicos3nimef4oisserpmi4redom4ummoc3rorret0wollef0xelpmoc0ybboh1ranoisiv3ropmetnoc", "Adj|Past": "0debrosba4utsid2calper3nahne5lab5vda4eirepxe4uonorp3reip3uder5orp2daf4hs4ol3een3iug3napxe4emmocer5psus5tni6xe4ilb4uow3oc3raug5wa4ocer3worc2ffuts2ga4c4gne4mad4nam4ruocsid3delwonkca4uj3ella3gaj5n4ulp3nared4olorp3rahc2hcrocs4tarcs6w4uot3saw4ilbatse6op5nif7mid6rat5ruon4urc2ificeps5de6om5lauq6pmis5ngid6u5rev6roh5snetni6salc5tar8g6rec6suj7ym4sitas3llar4pmi5pa3pucco8erp3rav4d4f4row3t2kab4os3cap5rc6t4ip4ohs5l3ips3oms4oc5h5lrevo4ts3ram5p2laes3basid4muh4uort3cycer3ellarap4vel3ffab3iaf5ted4ob3knirw3lihc5rg6ht4ortnoc3tnurgsid4tes5ob3zzad5up2maets4rf4t3lehwrevo3mirt3ra5h6c5la4ofed6ni3ussa2neercs4htgnerts4kaew4pmad4taerht3iar6d6t5ts7us4bmoc4fed6r4lpicsid4mreted4oj3nalp5t4uts3odnaba4saes3rub5t2pacse3irts3marc4up5ts3oleved3part4irts5uqe3raw3ytoerets2racs4ef4hs4perp3bni3edisnoc5liweb4htaew4mmah4tla5siger6ulf5tab7cs6ulc4voc7er7nu3ipsni4t4uqer3ob4loc4tser4valf3refed7rp4its3uc5es4jni4oloc5valf4saem5ne5sa4tcafunam7rf2sab4eler6p5rcni5t4ib3iurb3necil3olc4porp5xe3sarrabme4ecorp5lb5rp7ed7po6tsid4ip3u4cof4fnoc2tacided6lpmoc6xotni5ude4d5ilosnoc5pu4eh5per5s4icame6erppa6ossa5rufni4le6r5fni5osi5uclac6ger6mis4mina4nicsaf6mulli4picitna4rbelec5eggaxe5getni5oced5tnecnoc5utas4ts4vitluc7om3bedni3ceffa6ni6rep5jer5les6gen5pser7us6xe5rid5torp4irtser3egrat3fig5lpu3hgiled3icxe4mil4nu4vni3lem3nahcne4emgarf7ua4iap5op5rp4uocsid6m3on4uq4ved3pecca4oda3ropmi5tsid3sap4eggus5retni5uqer4il5wt4ujda3tif4onk5ps5r3uas4m2viecer3lovni3ol4mer4rp6mi3resbo6er2wener3olley2xif4m2yaced4led2zad4ma3idisbus4laiceps6rtnec9eced4motsuc4nagro4rohtua1nuob1ootsrednu0nekorb2zorf1row1wonk0tespu1fel1nrub1sol1uhs", Singular: "0cidem2hte2lbuper3oc3rag2m3edipe2ncip3ilc3ut2poib4t2rbaf3otehr2t3cat3ocran3siretcarahc5tats3ta0debaes3htaed3retaw5vir3toh2pom2tanidroocnu1ileye2maryp2pil2rg1luom1nedivid3gel3if3pits2uora yaw1rac tiderc3ug ytiruces2ow0ebirt1disnwod4pu1gatlov4navda5ecrep4rohs4toc1ip1koc1lahw2ballys4tegev6mit5nrut3icurc4dnam2pmaxe1mag oediv2il3trevo2oh3seerht4ruof1nac2oemos3hpdaeh3mroh3trednu4s1saeler sserp2idarap3merp3rhgih4nus4pretne2oprup1taber3cifitrec3girf4orrus3ipo3locohc4p5met4usnoc3mitserednu3ngam3p3r tluafed4betrev9vni4dyhobrac4otcele7od4tin5sbus3teca4se5orp2icsibelp3ddul3n4abru4ot3pser3r3s3teppa3us2odcena4itna3nyek3yep4oc2ulf3tats4itsni1uqalp3ehc3inummoc3rot3som1vissim3tagorerp5itini5rran4cejbo7da6psrep4necni9sid4om2res tfos1zah0feihcsim1fo nips0gge1ip1niddup3ht5on3knab3lbis4iec3neve4ni4rom0hciwdnas2nul1guorhtkaerb5ob5t1simelb4riks3nrag6v3rap3tef1taed2olc0kcirb2urt pmud1ram noitseuq0labinnac2ced3itabbas2dem4p2edro3mtao3rec2ined3pusram3retam4otut4ub2miced3mam2nac3esra3iru3ruoj3ubirt2rdehtac3enim5uf3refed7r4oc3um2tem4p3icer4pac5soh3otbus3rop3sedep3tiuqca4uber2urcca3tir1ebal drocer1lac enohp2iks1oohcs6 hgih2rac samtsirhc1ufdnah1wob4 repus0maet2ls dnarg1elborp2nimoh da2tsys1oor1umehtnasyrhc0naeb3co2ol tneduts1egohtap2ila3pas2kcihc3opstuo2teleks3tik5m2vaeh4h4r3o1isuoc2taleg1oitciderp4isoperp8sid2tnac1ruter xat1ur emoh3er1worb hsah0oy oy0pu gel3yal0rac2ewrednu2llec4ipretac4oc5d su3pmexe2nimes2w livic1ebmun2faw2icalg3danerg3hac3lednahc3p4oc6otohp4ucco3rd4rab6c3ssod3t4em4norf2mrofer2nnid3wo2yal1ood0secidni1rehto1ucuac0tcelaid4letni3psa5orp3s4ni2idrev3rtsid1ekram eerf2v1hgir namuh1necs5a3dicca6ni4or4uts3iciffeoc4lc4picer4touq3lat3refer4reted3tnocsid4xe3ve1rats daeh1safkaerb2iaw3eh1unaep0unem1rht evird0vt0weivrevo1ohs vt2r0xer t0yar x3ra2w1degart2ob1getarts2gip3od2iffe2niht2relc5la4ne5ys1lamona2fdag3erif3nogard3rettub3yam2imaf3od2la3eb4j3of3ug2oponom2ponap1mmut2onoce1nnarg3ub1ppop3up1ralas4grub4ubacov3nac5rg3tilim5ngid4nemucod4on4ubirt2otangis5robal5vresnoc1spotua3yg2sabme3uh4p1teirav2ic", "Person|Noun": "0ajed1loiv2ue1mla1yam0breh0deer1or1raw1ub0edaj1gap1iloj2xid1nal2eg2imsaj1sor1ve2ilo0ffilc0gnaw2ik1reb0htiaf0jd0kcid1oorb0latsyrc1ewej2zah1iag1lah2ib3g3h1op1rae4p0mac1ron0naed3j2itsirhc2v1ibor2hc1nif1ref1wad0ob1derfla1el1lf0rekab2mmus2tnuh3top1ime0sdleif1knab1rebmahc1tam2taw1unev0tam2n1cideneb1eloiv1ra0xam1er0yaj2r1bur1ddap3e2narb2olem1ks1lil2lod4h1nnaf3ep3os1oj1siad2tap1tinirt3rahc2tik1ug", "Actor|Verb": "0dren0ediug1gduj1mim1tailiffa3udarg0foog0hcaoc0keeg1ooc0loof0moorg0nam1oipmahc0pmiw0reenigne3tnulov2hctub3su1otcod1ueffuahc0ssentiw2ob0tcetihcra2idda1iurcer1nerap1olip1pircsnoc1soh1uocs0yllub", MaleName: "0afatsum1gnobayis1hat2patsum2sile2trahddis1irakaz2ttam1jili1kaj2iat3hci2ul3n1lokin1mada3so2uuy1ri2ze1ssuom1tanak3ra2uos3rah1uhsoj1zer2mah0belac1ibah2qas1ocaj2kaj1ukaj0caasi2ssi2z1ela1inimod2rdec3e4derf2v3odul1ram1ul0dahc3sar3t2lv2mahom3ha3maham6om6um2rb3noc5k3um1dot1e2eas2irfliw5niw5ttog2j2lahk2mahom5um3ha3mahom6um2n2raj3f4la5iw4nam2t2ys1haf1ier2hahs4z3car2lahk2noel2rfliw2s2umraid2vad1jam1labihcra3niger4od5r3reg5j3wso2onra3poel3rah1nalel4or4rag3mra3nidref3rtreb2evs2omde4sed4yar2umde4gis1oowle2raj3raj2t1rahcir4nreb4reg3lliw3noel4reb3reg3ude3wde4oh2ofdarb4filc3g1uanra2omham3sam1yob3lf4l0eba3g1callaw3roh2eer2irb5af4uam2narret4v3eralc5et5ret5ual5wal3iv2urb2yor3rb1dualc2ylc1gres3oeg4j1hpotsirhc2som1ibbor2dde5rf2gger2hcir4ra2kcir3narf2llib5w3uap2mmas4ij4ot2nhoj3neb4hoj4od5l5r3re5b2tra3tocs2uol2vets2woh1kaj3lb2i3m2ul1lad2enab2idnab2liuqahs4ven5ro2oc2rem2yk3l3od1morej2rehliug2ualliug1nahs3myeluos3ud3z2egue2ialb4mrej3ma3otna3ssay3tnelav2oryt2yahs4w5d5ed1ocsor2j2m1pilef2pesuig3ilihp1rdna5ed5xela2eakim2odoeht3tavlas2reip1snohpla2oj2uohlim1tan2ep2neciv4vel3om1uqirne7h2soj1vad3tsug2ets2ilc1yaluodba0falo2tsug1esoj4y3suoy2zoj1fej2oeg1isuy1la3r2oda4ur3r1otzsyzrk1uosuoy2suy0gerg1gerg1iarc4dap2vdul2wdul1nagflow2ef2ivri2oy1roeg1uod0hacim2iasi3merej3rahcaz3si4oj2jile2lladba4udba2noj2on1caz2eicjow3tjov2irdeirf4e4lu4nieh4teid2one2tim1gdat2uh1pesoj2lar3oda5nar5ur2otsirhc2seoj1sakarp2eham3jar3nid3rus2inam2nayer2oj1taeh2ennek3rag3s2iek2rag0iabi2hcalam3im2lokin2ti1da3f2ham3em2roj1egres2rdna2skela2w1giul2re3oeg4ig1hasa2ciat2sotas1kira2rut2urah3stat5i1la2e2hay2otana1mas2ij1naja2egvey2navoig2otna1ohseb1ra2iwar2neh2o2rah2timd5id2u3ak3y1tram1vad2eel3l0jalokim2rus1eicam2rdna5o2tam2zrdna0kapeed1caz2im3nimod4nay3r4derf5nek4e5derf6or4red4tap1ebib2red2viv2zsicnarf1ilam4s2n3im5od2rderf4neh3e4derf3lu3neh3tap2vda1nah1rid3k1uni2ul1yrneh0labotsirc2c3sap2dnar2ehcim3n3rbag2h3cim3sib2lib2maj4k2s2v3uy1eafar3hcim4par3msi3nahtan2ba3rahc2cram2dba3if2gin3na2hcim2inad5htan3ra4bag2kim3ram2noel4il2ohx3j3n3r2rrad2ssur2ugim3mas3nam6e6ma7e2vap1iahkim3msi2cec2en2griv2hkin3p2mak3e2rik3yc1ladnar3hsram2ecram3dnew3hctim3nnod4rad3rrad5et3ssur3wol4xam2irik4rem2orrac1orre1rac3k1uap3r3s2dba2har2oar1yrad3rad1zafluba0mada2harba5g2il4liw2on2rba3treb2s1ehtak2rp2tra1iharbi2j2lah3es2rak2skam2t3ram1lehliw2oclam1ohan3t2t0naad3hiv4si3mon4ra3viv3ya2betse2cnud2d3a3gob3ia3nerb3obols2es2fets2gard3ol2hkya3oj4r3pets3rime3tan6hoj6oj7y4e2i3baf3j3limixam4uj3mad3rb4da4od5lf3tsabes5irk2jed2la3la4yd3on3rah3yd2mharludba3or3reh6s4on3so4u3urt2neek3or2or2raic3eik3og4z2sah3sah2tanoy3ie3s4irt2uj2ve3i3onod2yaam4r3r4a4b2z1eb3uer4r2daj3ia3la3narb3yah5j2gue2hpets2ibaf3cul3luj3mad3tsabes2k2l3ag3g3la3uj2mye2rad3fe3ol4s3rad2uy2ved4k4ts3s2wo2yugn1hoj1iai3la3rfe3ssuh2bur2cram2ddala2essoh5uh2lknarf3loc3oc3ram2majneb3ra2oe2rad3rad2ssay2tnatsnoc4elav5uq3ram3sud5ga5j2uqaoj2vag3ed4k3la5c4e5m3ram4e5m4i2wde3re4i2yesuh1nahoj3mreh3y2elg2oif1od3le5hs3nal5rb4erb4yl3rog5j2ed3l2htanhoj6oj2id3mad2j2llid3ram3yaw2mad4r3is3olos3yzs2nrev2r3a4a3emac3yb4m2saj3emaj3imaj3len3neb3reme3yaj4t2tfilc3la4e5hs4im4oc4rac3na4ek5rb6t4iuq3rub3serp5w4niw3yalc2yrb1rev2ojb1uahs2jra1wahs5ed1yesuh2lknarf2vrem0oah2oj1bahtel2idom1ccor2ir4edef4ne2ram2secnarf3icnarf1derfliw2iug2lanyer4vso2nalor4mra4nidref5ref2raccir5ir4noel5reb4ode4reg4ude4wde1eht2mor2tam3tam1floda5or1gaiht2irdor2nimod2uh1ibaf2cangi4roh3iruam2dualc2gres4oig2legor3ime3uj2notna2rad4m4sor3ogerg2taroh2vatco3lis2zirbaf1kram1laznog2bap2ecram3gna3kmas2iin3m4ac3nad2lecram3udba2oap2rac2uap2vap2zsal1minorej2ocaig3lhs2relliug1nafets3icul4lime7ixam4ram5da4tsirc2ig3tnas2ra2urb1ravla2dep3nael5jela5s6sela2imar2teip4p2utra2vol1sammot2nofa5la4hpla4la1tanim3yah2ihurah3neb2rebla6ig5mu7h5or2senre3ugua2to2urah1vatsug1zne4cniv4rol3ola0pecer2ednas1ik2lif4hp3lihp1pes2ilihp0qaistupa2ugnnuni1erat0racso2dnab5skela3yh2gde2kso2ma4l3ia3ma3o3teid3uo2nnug3ut2psak2sec2tep2wna1dnaskela8o1ecneps2dna5skela5xela2gdor3or2hctelf3potsirhc9k3tnug4ul2io3vaj5x4ilo2ki2lyt2mle3o4h2niar3nat3rew2pcak3saj2sarf2teid5p4p3law3nug3sehc5l5vlys4ub3uow3xed2vilo3org2zenebe1iatsala5ila2ek2ma4s3idalv1kabuba1odoeht4yf2gerg3i2il2nnoc3oc2tceh4iv3ieh3kiv2vert1tep2oip3yp1ubliw2hgu3tra2omyes2tra1ymydolov0sabukoj2cul2dyvod2erdna2hc2iasi3bot3htam5tam3le3tam4tam2kul3ynimod2lguod3is3kin3ocin4hcin4kcin2moht4t2na3oj4y2ytam1egroeg2lig4n3lig3rahc3ym2maj2nnahoj2rdna2siom3om3sylu2uqcaj2w1icnarf2ger3roig2htam2lenroc3ime3le4iw2nay3ed3ned2rhc3ob3timid2to3ruc5k2ul3ol3qram2vart3le3raj1lein2in2yk1nah2ej3melc3ve1ocram2igroeg3ram2kram2lim3lorik3rac3uap2ma2nafets2rdnaxela3tep2tsirhc1ral2edna1sor2ur1tirf1ualc4k2cram2eddaht3htam2fur2g3ref2ileirbag5nroc4uj3rad5m4temed2jak3on2kram2maes3sar2ngam3il2ryc2sej2tam3elc3it3sugua1zalab0tareb1ehc2mha4em2rb1hcerbla2giwd1ima3rek2rreg2varp1law1necniv3melc3rb4t4ual2ilc2omal1ocs2ile4le1rab3nnel3uts3wets2eb4la5e6d5ig6w4mal4or4reh5on4uh3g3pur2ub3c3k1senre3rrof2nre1tam3yw2ehr3mme3rb4eve4rab6g6j2ocs3ille1unoi2ow0uakin1ba1eihtam1odamaham6m2kes2l2yr1rahomot2dnaxela1ts0valo3sidalv5narb7ts4oraj7y2nra2raa2tsug1okaj0walsinats1ehtam4tam2molohtrab2rdna1olsniw2rdoow0xanu1ela1ilef0yajnas2lc3okin3uacam1bbob4r2loc2ot1cniuq2rep1darb4g2derf4t3ub2na2oc2ur1egres2kcim5r2ldarb4ud3ir4w3nats3rah6c3sew4gnik2ndis4or3rab2oj2rac3fdog4fej5oeg3oc3t2vrah2wed1groeg4yg1hcalam2tan3omit1ilotana2ruy1kcim4r1lisav2law3ib4w2otana1merej2mas3ij4t3ot1negve6y2nad4m3eb4d4k4l3hoj3od4j4r2ohtna3t4na1or3t1rac3g3hcaz3kab4caz2effej3hcaz3me3va2ffej2neh2oc3gerg3r2rab4g4h4l3eg4j4t2timd2uy1t2nom2ram2tocs0ziul2za1samot1tirf4om", Uncountable: "0aet1lletun1nut0ciffart2gam3ol2nesra2sum2tats3emhtira0dac2erb1e syhp3tnoc2erg1ica1nas1oof3lb3w0eativ1caep2i3d3l3r3vda2narongi4tropmi3eitap8mi4loiv4tsixe1fildliw1gaggab5ul2delwonk1lbmaerp1nihsnus3w2oyna4reve2utpen1pod1reh4t2og2usiel4serp3taretil4inruf1seehc2idnahcrem3med3na3taert4repxe2neserp4terp2oom1taf3nes3rak3tsretni2inarg2sah4phtoot2upersid0ffo emit1les2og0gnidworcrevo3htemos5yna6reve3lwob3nrael enihcam4thgil3tide eneg4nub4oohselbuort3wehc0hcraeser1sidaresroh3fyllej3hsah3lop lian3tas1tdaerb2mraw2rae3on eurt0ihsus0kcul1lis2ofnwot4snwot1rop3wemoh0laoc2roc1eets1oop eneg3w2rtep1wof0maets1ug0negyxo2llop2tragrednik3sgnut3ulg1iks2recylg3ipsa2t1oisufnoc3tacude5ercer5mrofni5xaler4cif4ingocer2mlas2sib2ttoc1rutas0otulp0paos1eehs0rageniv3us2lucanrev2w dloc1eccos2dnuht2gnuh2htael2iruof2taw3hgual3ipuj3tub2vil1iah1opav1uolf0sciborea3hte3manydomreht9rea4onoce3nahcem4ortcele3rtetsbo3ssalc4yhp3tamehtam4elhta5neg4ilop4sanmyg5igol6tats6ugnil5uoca4uanorea3vic1dnema2rac4illib1ehtolc2ibar3ceps3res3tnap2katspeews2lgnihs3saem3ttiks2simerp2tebaid1gninrae1innet1naej2ier1oahc1pmum2oort1ram2ekcink3suort3trauqdaeh2iatsnwod2ossics1sab3rg2el3ndas4evigrof4ippah1tekcir2hguard2nap2rohs1uiclec2naru2ocsuoc1wen1yadawon2ug uoy0taem1enretni1farcecaps5ria1hginot1las1nemniatretne4piuqe4yojne1ruoc laeppa1serra esuoh1ubilah2ort0vorpmi0ycnerruc1dobyreve1ekcoh2noh4m1grullatem1kooh2sihw1lohcnalem1magonom4ylop1nnaryt1ratnemmoc2enecs4ihcam2lewej2otsih1tefas2icirtcele3latipsoh3ruces lanoitan2sanyd3ejam4nma5oh7sid2tup", Infinitive: "0barg2ts1milc2uccus1rosba4da2utsid0cilorf2mim0daeheb3nk3r2g2oler1da1ednuofnu2eccus4xe3ftsaerb3lb2w1ibrof2ova2r1leiw2iub2ofnu3heb4pu1nabsid3pxe3tsrednu5tuo2ef4fo3irfeb3l3m3p4s3s3terp2iblleps3f2ocsba3pser7roc2uoba4rrus4tsa1orp1rabmob3csid3obwons2offa1uarfed0eb1cafed4ruser3lper5sid7m3ptuo3rbme2iffus3ojer3ps3tne2nahne4nifer3emmoc3im4vnoc3uob5ned7r6na6orp2reoc3ofne6ier2seiuqca4laoc2uder4ortni1daf3rged3usrep5sid3vni4rep2ecerp2ib4a3ced4nioc3fnoc3h3lg4loc4s3rrevo3sbus4er3vorp2oced3lpmi5xe3rroc2ulcerp5ni6oc5xe4e4la5oc3rtni5orp3xe1elf2rced3ga2s3erof3revo1gagne3nam3ruocne7sid3sivne4sem2delwonkca4rd3ol5sid2ella2ludni4vid2narra3evacs3ipmi3upxe2ralne3embus5e4vid5noc3of1htab4erb3oos1id2tnu2v1kab3hs3m3rb3srof3t4htaerb4rednu3w2il2ove5r4ni4orp2up1lahxe3pmi2bane4sid3bird3mar4ert5ser6sa4um5rc5t2cricne3yc5er2ddum3niwd4ub2ffab3irt4ts2ggig4ob4uj5ms5ns3narts4im2icnocer3pmoc3ugeb2kcat3raps2od2pmart3parg4irc4ot3uoced2tnamsid3rats3serw4ub5r3tar6p4es6nu4ileb2zzad4if1moc4eb4htrof4revo2uhxe3snoc4sa1nevnoc2id3fed6er5r3gami3hs3maxe4retederp3po2odnoc3h3lc1poc3ls1ralced2ever5srep2ifkcab3psa5nart6i6oc4xe3ter3uqca5er5ne6i2olped5xe3ngi2ucorp3dne3gifnoc3jni5oc3sne5i4sa6er3tcafunam5urtser4run1saec4lpsid4ppa4t3re4hper2iardnuf5ppa3laer5tiver3nagro3ra5mmus3trevda2naelc3ednoc4psid2ol4cerof5ne5sid3ngaid3ohc3patxuj4mi5oc7ed4orp4po5us7erp4sid4xe2pale2raeher3emmi4psid3odne3ubmier5sid2u3cca3fni5oc3ma3opse4ra3revo2ylana5rap1tacidni5nummoc5xotni4ude3dicule5lav6osnoc5mitni5uqil4nuni4ommocca3emrep4rc3gitim5van3ilimuh4rufni4tini5ogen3ks3ler4umits5vo3maglama4iced5lbus6cca5na4otua3nevujer4icsaf5mulli3picitna8rap3ralihxe4belec4elecca5neg5po6saxe4g4oced5givni5procni4tsulli7rf3tidem5libed5rri4saved3ulave3vitca6om6pac4onni2epmoc2ic4ni4xe3depxe3rw3vni2omorp3ned4noc3uq2ubirtnoc3llop3titsnoc1ubmi2girtni3narah3ra2lavrednu2nitnoc2rcca3tcurtser2sne3rup1vael4w3h4eb3p3r4c4gne3s4efil3ts2eihca4leb6r4rg5ter2iaw3eced6r5noc5rep3g4rof3ler3red4ht4ra4ts3ver4rus2los5ba5sid4ve6d6r5ni2omer3rp5mi5pa5sid2rac4ts3ennu4sbo5ed5noc1wo1zama3rg2eerf2igrene3laer5romed5tiver6nat5usiv3nagro4gocer4oga3remsem3sahpme2noga0feirbed1fins2uber1lugne1oops1rus0gal1eb1id1nah2ilc4f3rb4w3s3ts2oleb1oj1ubed2lpnu0hcaerp4t3op4rcne3ted4ta2eercs2irne2nertne4uq2rarevo2tans3e4f3iweb1giew1sad3elnu3l3uq2erfer2ibrufer3lbatse5up4oba5med4pmocca3nav4elper4imid4otsa4rat5uf4up3rehc5p5vopmi4uon3ugnal6itsid8xe4qniler5s3var2uh1taeuqeb2oos2raenu0kaens3ps3rbdnuorg4w2os1cahw3jih3t2iffart3mim2olnu3tser2us3t1ees1luac3b1naht2iht3rhs2oz2ubed1rabed4me3mrae2i2of2ul0laecnoc3h3nna3ts2rhtne1ecnac2enk2per3moc3xe2ufer3rg2varnu3er3irhs1ian3red3ssa3truc3verp2evnu2fluf2ob3ps3rbme2repmi2tsid4ni1latsni2es3wd2if4luf3hc3rht3tsid2orne2um3p1orne3tap2txe1unna1warc4ps2oh0mad2elg3rcs2ls2or1ees1ialcer5orp5sid5xe3m2ws1labme2ehwrednu7vo1oob2tsucca1rasid3wtraeh2ifnoc2ofed4ni5oc4rep4snart1urd0naelg3med3w1edaorb3dam5s3iw3rag2erac2faed3fits2hguot3serf3tgnel7rts2krad2peed3ir3mad3pah3rahs2sool3row3sel2taerht3eews3hgiarts6eh6l6rb7f6t3raehsid4ohs3saf4il3taf5lf2vil5ne1gier3la3ser4sa1ialpmoc5xe3mer3rtne5ser6noc3tbo4niam5oc4ta2er2geb2oj1mednoc1odnaba2isivne4simmoced2kcer2mmus2sirpmi1rae4l4y3w4erof2ecsid3tni3vog2oda2uojda4m3trevo1uhs2ts1waps2ord0od2nu1g2erof2rednu2tuo0paer2lc3revo2ndik1eek4ecaep4koob3w4s1iuqe1maver1ohc2leved5ne1rihc2ub1uer2ocer3rger0raedne3h3ppa2or3s1ebmemer4ucne5ntuo3os2diorbme4snoc3liweb3naem5uqs5w4egne5r4ih4ual2ferp3fid4us2ggats3nadne4il2hpiced3tag4iw4ob2knah4uh2mmay2pmah5p5t3sorp2tac3laf3ne3seuqes4inimda4lob3tahs5lf2uqnoc2ves3iled3ocer5nu5sid2wopme5revo1its1oliat1ucco3noc2op0ssaprus3rah4rabme2ef4noc4orp3lb3rped5mi5pus4tsid3sbo4sa5op2ucsid3s1ucofer2nim0tae3her2hc2ob3lb1cader3er3ne3retni4fer4tbus5sid5ta3snart2ele4fer4loc3psni4xe2iderp3ped3rtser2udba4ed3rtsni1eba2em3rg2g3rof2kcoryks2l2mmulp2rpretni2sffo1filpu3s1iawa2bahni5oc3ihni5orp2cilos2de2efrof2forter2mbus3da3iled3o2nk2olpxe2ps2s3iver3ybab2uq2xe1laxe2em2usni5oc1nahc5ne3usrup3w2eler3mgua4ref3ser6per4sid3verp4mucric4ni2iopnip5pa7sid2orfnoc2uad3omrus1oj2lla2ober3hs2r1pada2ecca2lucs2met2o3da2ure4retni4sid2yrced5ne1rap ekat4ed4mi3wht2essa3va4bus4er4id4ni3xe2ilf2oba3hxe3ped4mi4rup4snart3s3tsid2uh3lb1salb2efinam4ni3ggus4ni3lom3rra3tta3vid4ni2ilne3oh3sbus4ed5r4ni5oc4rep3xe5oc2occa2rub2ubmoc3gsid3jda3rtne1tub1ucrednu2ohs3r2p0ward4htiw1ehc4se2ner2rts2s1odahserof6revo3ne2lb3la5ws4of2m2nk2rg4tuo3rah4ob2s2tseb0xaler1elprep2v1iffa0yaced2lps3s2rp3teb4rop2s2ws1dobme1ebo2vnoc1fed3uqil2irret5oh4tcele3targ4suj5ym2sitas1ler2pitlum3mi4oc3pa2tuo1napmocca2ed1ojne2lped2nna1pucco6erp1rav2ced2rac4m3uh2t2ub1ub", Adjective: "0agem1mirp1rtlu3xe1srev eciv1tnegam0brepus0caidrac1ificeps4rret6oh4tneics2lbup3obmys4hocla2nagro4psih2reneg2tcadid3nagig5rf4ehtua1oh da0daeha4revo3rpsediw1ecap tsaf3itonnu3naun2daj3icednu3nettanu3rater5ugnu2ga elddim3elivirprednu3nellahcnu2hctamnu4uotnu3sinifnu2irramnu2kan5 kcub3cehcnu2lbaf3ellarapnu3lac os5ppa4iks3ttesnu3zzirg2maf4nnu2nialpxenu3oihsaf dlo3woner2ppatnu2rarfni3cas3omane3usninu2saeced5sid3icmucricnu4vrepusnu3olcsidnu4pponu3pal3unu2tabanu4citsihpos4gilbo4leb6rnu5ugernu4uqitna3cepxenu3ecafitlum3iecnoc4rips4uqernu4vninu3narrawnu5wnu4edecerpnu5lat5mucodnu3purretninu3raehthgil5hcnu3seretninu5tnu3upsidnu2udbus2vlosernu3oleb3resernu2wollah3ylwen2yolpmenu2zarc3ingocernu4rohtuanu4srednu1ialp3perp4nu3rfa2bar3rom2calp2dnelps3ros2onarap3tamuehr3ved2prot2ugnal1loc eci3snu3tnu1nahffo4rednu6vo2iheb3lb2oyeb2utoro1ohspils2og1radnatsbus3ehnu3ob no5a5no5revo3ug ffo3wkwa4rof thgiarts7thgiarts0ecafdlob1dam emoh2if anob4anob3seb4ni4tuo2rag tnava2un1ew1ganeet3rednu5va1hcuag2tilb1idni1kawa2ila1lacspu3selohw2ba4borp4eerga6serof4ton4ulav8ni3ulos7ni2gnis2icod3ga5rf3hwhtrow5tsre3rets3talov5srev4ref4soh3v2ohw2pitlum3ma1mas2erpus2ilbus3t trap4gib5nol4iram2orhconom1naforp3muh3ni3sni2ecsbo3res2ilakla4ffo4latsyrc4no4ucsam3nimef3tsirp2o no eno3d3la2ummiotua3yacip1rab3wa2bacam2coidem2ecnis3m3tsua2itne2ocdrah3m on2razib2umed3tamerp6mi1sebo2icerp4noc3wkcolc9retnuoc2laf2nemmi4tni2otamoc2raps3evda5id5rep2uforp3rtsba1tabelec4orper3ciled3d ot pu3idemmi4rporppa9pani3mitigel9lli6lu5xorp3nidrobusni8ni5mretedni4ni4oissap9pmoc6tceffa7roporp4retla4utrof3rapsid4edisnocni5neged5pmet6sed5til8li4i4oproc4ucca8ni5snemmoc3uqeda8ni3virp2elosbo4pmocni3rcsid2idnocer3lopmi3nif6ed8ni6ni3rt5noc3siuqxe3tep3us ne2uca3losba6er3or ne3titsed4sa1ud3nu3revo2qinu4tna1vacnoc2icreoc4udnoc3la3ssergga3tcartta2oba1zalba2norb0ffo llew4raf1oola3rpdnuos5rehtaew0gnicanem4nivnocnu3dnatsgnol5ecsednoc6nu6pmi3hcaer raf4tacs3krowdrah3laeppanu4lappa5estseb3mocebnu4ussanu3ogerof5no5ysae3rebmul3taisuan4cepsusnu4nelernu4od4sixeerp3w tfel6hgir4olbdnim5nk3ylrednu3ziteppa1ums0hcton pot1guone1sibbons3fles3lleh4oof4yts3maeuqs3tuol1taeneb5rednu2ommam2ron2uos0ibajnup1nim1roirp a0kcirevam3semoh1o1sirb0labolg2erehte2gel5li3ujnoc4rf2htel2icar4ifeneb6itra4urc3noloc3tini4neulfni4rap7mi2nif2retil2srevinu3soloc2uqe3su3tca2van3ihcra4r2yor1ivic1la3revo2its1oohcs dlo1ufecaep6rg4gnev4mahs4rac4su4tah6rg5sat7w3ituaeb3niag6p3pleh3tbuod4egrof5rf4hgiled7r6uoht4siw0maertsniam1id1retgnol1utinifni da0nabru5bus2ilammam2pdaed2sitrap8ib2tiloportem1edlog3oow2eserofnu4nu2hsa2kopsnu2rrab2ttor2varc3enu1gierof3neb1iam3trec2tulafhgih2w niw1o tops2tnaw1redom3htron5uos3tsew2obbuts1wod edispu3nknu3rgni0oh gnug2cam1rtiv ni1tcaf ed6ospi0peed niks3lsa1ot pit3snon1u def4rah3tnep0raelc latsyrc2ilimaf2pbus1ebmos2dnu2ehs2gae5m2htegot4o2mrof2nni2porp6mi3pu3ud repus4s2ssel2tawrednu3sinis3uo2vo4crednu1iafnu1oinuj3refni4p2jam2nim2odni4tuo0saesrevo1drawkcab1ireneg ius2targ1peek rof1ugob2oregnad0taebffo4pu1cartsba3tni3xe2efrepmi3jba3psmucric3re4idni4rocni2ilered2niccus4tsid1eercsid2ivos2lracs2mnu1fihsekam1hgiewrednu8vo6thgil4nrevo4rla4tpu3uorwrevo1icilli5pmi6xe2forpnon1luciffid1nacav4ifingis9isni3dnuba6der3gavartxe4ele4orra3hcnert3idebo4fed3lahcnon4igiv3mada4rod3nimod4oser3pmar3rbiv4ebuxe5lot4galf6rf6v4ongi4reba4ticlacer3tculer4luxe4ropmi4sid6ser5noc3veler8ri4resbo3zingoc2eb3cer4seiuqca6roulf3dneped9ni9retni5opsed3gludni4nirts4oc4reme6vid5u3iciffe8us fles4debo6pxe3namrep4ime6mi6orp5trep3psnu3rappa6snart3sba3ulf6fa4qerf8ni6sbus7noc5ole4rgnoc3vlosni4ref2iojnoc5sid2orf ni6pu1oom1pa2eda3ni2ircsednon2urba1rawlats2eni3p3vo5c1sae4htron6uos4rba3fdaets2edom3noh3whtron6uos2ilupop2niaga2om4rettu2ubor1uo dekcahw5los4gnurts3ts3ved2pak1xen0utis ni0wen dnarb1oleb0xuaf0yadyreve2ko2wrednu1braen1ddum2eeps2leiwnu3om2nah1ldnik2etal2htnom2iad2keew3raps2lirf2mees2namow3oegdumruc2raey4lohcs3edle5ro4trauq3obhgien3uoh4s2thgin6snu2urnu1nam2roht1oc1peels4rc1radnegel5oces3erd3itret3mirp4otsuc3oh3retil4onoh5pmet4tibra5noc3ssecen2eehc3if3ppils3taw4tij3wolf2iah2osivrepus4lupmoc4nes3tadnam4cafsitas5idartnoc4ibihni5dua4lused4utats2ps2rem3os1saerg2dnah2etuc2klof2tna3ra2word1tfarc2ippu2liug2niop2set1wehc1zoow2tnihc", Pronoun: "0eeht1h2s1lle1m1w0i0li0meht1ih0su0ti0uoht2y0yeht", Preposition: "0acric1iv1uq0dim3a1nuora1rawot0ecnis1kilnu1lohw a sa1tipsed0ffo1o0gnidnatshtiwton3rrab4ud2ola3ma0hguorht1tiw0litnu1lit0mohw htiw2rf0naht1eewteb1i2htiw1o2pu1wod0o/w1tni3o0pota1u0rep2tfa1of0sa2 gnol sa3hcus2erehw1drawot1ediseb1iv a siv1nas1oporpa1sorca1usrev0ta2ht os1ceffe ni1pecxe1rap ni1sdima2gnoma1uo3b4a3hguorht4tiw0urht0yb2ereht0zehc", Unit: "0bmoluoc1w0c°0daraf1lo raey4sraey1nocesocip7nan7rcim7tmef8ta0ecnuo1lim2uoj1nnot1ratceh2ca2til1tyb4agem6ig5ret5tep6tez7oy5xe4olik0f°0gµ0h/im2mk1pmk0lbb0marg4iced5llim5tnec4olik5rcim5tceh0nemul1ollag2t1°0olik0retem5iced6llim6tnec5olik3il5iced6llim6tnec0s/m1bmoluoc1daraf2nocesocip8nan8rcim8tmef9ta1ecnuo2luoj2nnot2ratceh3ca3til2tyb5agem7ig6ret6tep7tez8oy6xe5olik1lacsap1marg5iced6llim6tnec5olik6rcim6tceh2ho1nemul2ivlek2ollag1olik1pbb3g3k1retem6iced7llim7tnec6olik4il6iced7llim7tnec1tarac2lov2nip2onk2rauq1uislec1ztreh1µ0tarac1f qs1iehnerhaf1necrep2ip1onk1rauq1taw0xul0zo lf1treh0²dy1elim1m2c2d2k2m1ni1tf0³dy1m2c2d1ni1tf", "Noun|Gerund": "0gnibbulc4milc5ob3ci4nad6nif5ef5ivnoc3daenk6r5rt4dew4ilg5r5ug4liub5oh4nal6rb6tsrednu5e6ps6terp5if5opser5uf4oc5lpmi5olf4raobetaks8wons5ocer3ffuts4oor4rus3ga5kcap5ssem5ts4dol5uj4goj4nis5oleb3hcaet6oc7rppa5taw6erts6ib4gual4saw5if6lbup4taerb5olc3kab5trednu4cab6rt5ik4ih4lat4niht6rd4oms5ob6c4rap5ow7ten3langis4bbird4cyc7er4dnah4edom5ef5vart4gguj7rts4ias5f4leps6tyrots6vart6wd6y5if6k4oohcs4ruc4tserw5tab4udehcs5r4warc5oh3maercs7d4it4miws4ocrevo5oz4raf4ussa3naelc6m4edrag5ercs5po5trohs6sil4gis4ialpmoc6rt6tniam5gami5m4nalp6t5igeb5ur4odnaba5itisop7seuq5lc5ri5saer6iop5z4rael7y6w4way3orez3peekecaep7koob6ls4mac5ud4oc5leved4palc6r7w5ihs6t5ohs4rub4yt3raelc6ws4edner7ow5ehc6nigne6tnulov5ffo7us5htag5psihw5tac5viled6oc8sid4ih5w4ocs5loc6pxe5tinom4utcafunam7urtser3sael6t4icrexe5nagro5trevda4necil4opmoc4raeher5un4secorp6lb6rd5orc3tabed5cinummoc6ude5d5e6h6s5geled6ivan5itogen5ks5luvo5nicsaf5ob6c6lb5r6belec6eneg7po6oced6tsulli5tidem5vonni4buod4ca6retni7tbus8ta5elloc6psni6rid5udnoc6rtsnoc4eem6rg5gdub5kram4farc5il4hgif4iaw5b5mil5rw4lusnoc4nahc8ne5evni5iap6rp5uh6occa4ov4plucs4rilf5oper4sac7daorb7erof6t5efinam6t6vrah5il5orf4tahc6mrof5eb6s5ink6s7ybab4uohs3ugra4rtcurtser3veirg4id5rd5vrus4rac5es3ward4eivretni4ons5r6rah3xaler3yalp5rp5s4duts4evrus4fitsuj4l5lub4rc5row4trap3zilausiv5nagro", ProperNoun: "0anilatac0diba1oowrehs1rofsog0ecnerolf1ibrab2suohlad1nwodsdnal0gnidlaps3lrac0itsirhc0leir1lewhtor2igcm0nediam nori1osduh2teeb4lrac3lrahc3nih3pmarf0ocnarf1mle1rue0sedecrem1in0weivriaf0xaja0ybrik1elbmew3ekreb3sehc3tneb1ssim", "Person|Place": "0ainigriv2rdnaxela3otciv1ramas0ebok0nadroj1itsua2wrad1otlimah3suoh0odnalro1gaitnas2eid0rodavlas0tnek0yendys", Ordinal: "0dnoces1riht0hteitenin5fif5hgie5neves7wt5riht6of6uof5xis2fif3lewt2hgie2neetenin6fif6hgie6neves6riht7uof6xis4t4vele6s3in2orez2ruof2xis0tsrif", Cardinal: "0eerht1nin2o1vif2lewt0neetenin4fif4hgie4neves4riht5uof4xis2t2vele4s0orez1wt0ruof0sdnasuoht1noillib7m7rt0thgie0xis0ytenin2fif2hgie2neves4wt2riht3of3uof2xis", Multiple: "0derdnuh1nasuoht0noillib6m6rdauq7t6tniuq7pes7xes", FirstName: "0acul1ehs2rdna1ianam1nim1rdna2ika1tanih2taynek1yli0dys0eduj1ifla2j2lrahc2maj3maj2ssej1leirbag2hukolem1miaj3xam1ner2neyehc0fiel0holihs0iak1dna1exela1ttam1va0lem1ladnek0nager3rom2rik2ved1eirda1niuq1oiram2ved1wahsal0ocin1kin1lram0rialb0sdam1iocnarf3la2rk2xela1okin0timus0yahs1bag2lehs1crad1dissac1erbua3dna2sac4k3lek1rrek1ttam", WeekDay: "0irf0nom0seut1ruht1yadirf4nom5us4rutas4sendew6ut5ruht0yadirf3nom4us3rutas3sendew5ut4ruht", Month: "0rebmeced5tpes5von3otco0yluj1raurbef", Date: "0dne keew0oga0rmt0sdnekeew0worromot1rmt0yademos4no3ot3retsey", Duration: "0ces0dnekeew2ocesillim0edaced1tunim0htnom0keew1w0nosaes0raey1etrauq1h1tq1uoh1y0sces1dnocesillim1edaced2irutnec2tunim1htnom1keew2w1raey2h2uoh2y1yad0yad1rutnec", FemaleName: "0aamiahs3rayab4olob2nsah1behs3nejd3r2ibah2la1cceb5er2eber2ilegna5jna4im3nad4om5rev3re4tap3sej4sej2naib4lb2secnarf3icnarf1da3a3j3vmayirp3z2eirf3l3rf3v2gam2i3a4s3hcar3le3raf5gram4f3vad2laremse3eme5i4sirg4z3ig4h4tam3og2nahs4lor6y4ma4nref4rim4w3elg4rb3icaj5ul4l5am6sor5eb6m3ohr4r3yl2oh4r2ves1eb2hr3t4la4orod2l3k2slehc1fesoj2irehs3tal1gleh3o1ham2cia2itaf2kiahs2ora2sa4a4s4t5al6n3ekal4ya3ia4e5k5la4la4n5at4o4rt4t5al3ram3u2tabat4ga3ibat4lat3namas3ram4eb2us1iak3l3m4a2bos2cela5ef3ila5e6f4rt6ap4tel3nerolf3ram3ul3yla2dan3il3ualc3yl2el2fos5z4z2g2han3d3pos3tnyc2k2l3a4ht4m5a4t5an3ec5ec4d5a5o5roc4fo4gna4hpo5s4ma4nroc4rua3had3icec4l4ma5e3lil3uj2m3ad2n3ahs4r4t3egue4sey3ival3os4t5na2p2r3a4d4m5ana7na3elav3olg4tkiv3temed2satsana3ela2t3ak3itel3rop2vatco3il5o3lis4ys2xela2zof1jam2cila2el3rf3tsua2ibag3cul3dahk3fos3lema4ime3mal3ram4otkiv3satsana2lil2na3os2sa1kcire2eber2ilam3m4at3n4a5d5t4na4om3rahin4e2ralgob2sile1lah3mak3suv3t2e3acim4hcim4kim3basi3cram3d4a3gna3icarg4nad4ram5bag3jdna3l3map4rac3n3sig3ts5e3ul4nam7e2i3al3csirp3ehs4l3l3m4ac5g5k3n3w2ja3el2lan3e4banna6si4cram4d4inad5ram6bag4mrac4notna4on4rtse4sor4ts6e4ul5ol3icsirp4mac4w2o3ap3cin3el3l3z2rac4d4hc4k4m4ts3ep3od2si2uap3eb3l3sru3t2wahk2yac4hs4k4l3el3hs3k3l3n1me3er2ian3rak3taf2las3e4ht4s4v4z3iw2me4g2re3i3on2se2taf2yahs1na3avi3d3ed4j4l3h4oj4s3icul4d4k4l5e5i6l5uj4ra6m5b5da4t5at5sirhc4uq4viv3j4lib3kaw3l4a4e3oj3rat3sko4us3uj3vi4oj3wat3xor3ya3zens4raf4us2de2ed3ed4hs4kas4l3g4omi3hta3irda3j3l4a5dgam4e5h5j5s5y4g4im4oj4ra6d6hc6m3mix4olihp3n3r4es4i4ol3wor3z2hpad2ia4d4la5e4r5ol5rol3bar5s4om3cnarf3d4an4lareg3er3fesoj3g4er4roeg3hpesoj3l4a5sor4e5c5da7m5gna8ve5m5s5uqcaj5ve4i4op5rac7k4uap3ma4e4lehliw4saj3n4aej5j4naej3r4ac5htak5k5m5s5tac7k4bas4ehtac8k5tac7k8e4i4oc4t5ac6k3samoht3t4nelav4ram4senre5irc7hc7k5uga7ua6j4teb3uy3vad4le3wde3xam2na4ed5j5l5r6b6da4h5oj5s4id5g5luj5ra7m6b6da5t4la4oj4sor5us4vas5oig4xor4ya5rb4zus3ef4g4j4k4lg4rb3iroc3od5al6m4r4vy3yl2od4al3el3hr4s3i4f3li3m4ar4is3niw3vy3wi2rev5al3ol3ym2sev3oh2uahs3l3y3za2wahs2yad4hs4la4r3er3l3tsirk1on1peil1rabrab3c3d3ic4k4t3k3l4c3m4at3s3t3z2bed3rab2dnaed6l5hc5jela5s6ac6kela6sac8k7ela5xela4ek4os3ua2eik4vaj3k3mat3v2haz3ez2iama3dni3ehk4k3hs3k4ahs3m4as3om3vle2mat2obed4rab3c3d4asi4isi4nap4oeht6t3el3l4f3n4el4le4oel3t3z2reic5s2tapoelc3ep2ual4m3kas2yam3k3m3t2za1senav3reht5t2il4a5nna4e5m5n4lem3na3ral5m3ul4ol2le2or2seh4naj6v4t3ila5em5uj4na4rac6hc6k6l7c6m5em6n3uh3yla2yla1tamuotaf3ner4ima2eiluj3loiv3na3r4g3vazile2ibak3g3kin3lol3msa3n4a5uj4eb4ib4ob4us3pra4ul3r4agram3s3vak4e2ke2naf4rkadnam3icaj2olrac2ram3ebor2silac4rhc5k5t2te4irneh4rol4sor3olrac1uhaata1va2e2i2le2renim1wa3h2e2lul2ram1xela1ya3na5hs2daa4n3il2hdaraa2id3nsoh3r3sa2la4tan2m2na4t3os4t5al2oj3tal1zeret2il4a4e2narepse4tsnoc3ek2tiram0baniaz4ez3yez1ed2niz0derdlim3finiw6niw1hahs1igirb2ne2rgni3tsa1lareme1nilasor1ragedlih1uam2onala2rtreg0eam2naj3er2r1beohp1cadnac2idnac3la3naj4ed4reb6v4ue3ralc4taeb6p3tah2natsnoc3edurp2yoj1das2eak3d2ialeda2lihtam4tam5olc2nalrim6ym5si2uam3rtreg1ed3eed2lhsa3ime3rebmik3yak4k2mia2ner2rb3ised1fires1gdam2iap2ram1hcnalb2tylb1iba3ba4ed4il4ob2cal4m4rg5t4ts3rad5m3ul2das3da5m3e3log3narb3oj2fos2gga5m3na3ram4oeg2hpos3tak4ur2kcaj4iv2lahtan4roc4sor4tan3e4vol3hsa3ime3la5c5h5k5s4e5k5n4il5m4oh5m3rac3sel3uj3yk2ma3mat4e3oan2naej4fets4hpets5teb4j4lem3eeuq4gue3na5ej4ej4im5w4ob5c3oel3ram2ram5enna6sor5nna3ehc4lav3ojram4l4tkiv3rac4ehs5t4ol3ual2siam3le5k3oj4r3sac5k4eb5t3us2tak3reb3sirhc6k3tah5m5p4eb5l4od5l2ve3lys2xel3or2zam3nekcm3us3zil1jidahk1koorb1lag2bam2ebasi3da3hcar5im5or3inad3naj3sig3tse2hama3nenim2icec4ul3mac5k4e2lak3ebanna6si4cram4hcar6im7r6or4inad5ra6bag4nahc6j5ej4oj5n4sig5or4tnahc5se4unamme3icul4mac2ocin3hcin3rac2trym2yad4g1molas1na3ej4l3hpets3id4ram4tsirhc3j4yram3mi3oj3sus3xor3zus2edan3gomi3irda3ladgam4eda6iw5h5s4i4oj4ra6c6d6hc7s6m3ri4ol2gu2hpad2iale4mrahc6eg4rol5rol3bas3cnarf3dan6reb4lareg4ualc3eledam3fesoj3hpesoj5led3la5da5mme4ec5da7m6ehc6uj5gna8ve5mme5uqaj7caj4orac4uap3me4reh4say4zaj3naej5j4naej3rahtak4ehtac8k4htak4oc4roc3tram4senre5irhc7k5ugua6j3xam2na4ed5j5l5sor4id5l6uj5ra7m6b6da4oj4sor5us4xor4zus3eiluj5rda5te5viv3iroc3oid4vy3yl2omis3vy2reval2yaj3l1olhc2z1polenep2ul1ralc2died3ried2etse2ialc4m2onel1sereht2ila4e3ned3ocnarf4le3ul4ol6e2li2netroh2sej2ya1tak2ebazile2iam3reugram2liv2ru2selec2teb4danreb5o5ualc4gdirb5roeg4iluj5rah6rah4loc7in5ra7hc5uap4na6d6ej6j6n5iotna5na7ej6ej6yl5yl4ragram5gram4sil4vy4zil5us3igirb3ol5rahc1uqilegna4nimod5om2xu1veiveneg1yaf3k2ks2tteb0file1uon0gelibnuyo2m1nij3lsia3tgnit3y0hael2hsia2iram2keber2liled3ueb2msib2nah3id3nah5la5sus5vas2raf4s3bed3obed4n3raf2yala4mus3ilaa1emetaf3uosam2nahier3ikas2yyahgor5mos1giel5ak5hsa5yak1main1nim1seyates2irt2oogoog1teb4asile5zile4yram4zil3nywg2ide5rem4uj2nicayh2ur0iba3g2ba3ob1cart3ts2ram1desel2ieh2nar5b3ew3ic3yc2oj1elerol2m3oaix1gig1jni1kcin4r4v2in2kin4r1lak2ek2hsa2il2lek2rebmik3ihs2sel1mairam3j3t2eon2im2leh2mat2oan2xal1nad3liel3yangirm2ele2nej2oj3r3t2tihw3ruoc3tirb1oa1rahs3k3m4ih4ukaynak2dua2eg3hc4s3j3k3t4up2oc3dim3k3l3t2rehs4j4k4t3ol2s1sdnil2jek2us1tak3ri3vrap2is2nahsa2sah3irhs5k2tap1ut1ve3e2in2naas1ynix1ztim0jnives0kalam1ulapip0lalad2rim2tnahc3sirc6hc4yrhc6k2vdo1eahcar3y2bam4na5na4si3iram3osi2da3e2hcar3te2irum2mrac2n3ug2rual2sya2uqar1iagaba4iba5va2bys2j2rba2ssa1lebasi4yam3n2ij1orac3rac2siram2zdrognohk1unok2run1yreb4hc5s4m0mairam4im4ym2p2yram1eer2irem2jrem2yrem1iahs2k0nadirehs2gaem3em4t2hbois3gem2il4ij5l4lig6j6l3ram3viv2oj2rf2sus2wor2y3oaix3ram2zus1ede2elhtac7k4ia5e4loc4oc5j4ra3rod5n4sen4uam2hcterg2if3viv2j2lam3e4h3le2mrac2rak3ual2tsirhc6k4reik5ik2wg1ibbor2l3e4ve3lis3tiac6k3ya2msaj5y3zaj2r3ak4y3ce3e2taf3sirk4rik1na3ed4l4sor3oj3ul3yram2ilsia2yl4eda5tak4sia3rb1oicpecnoc2nahs4m3nahs5ihr2rahs3em3rahs2sidam5da4la5la3yla5la2thsa1ugya2osyam1ya2bor2l3ada6m4sor3caj3ecoj4dam4soj4tak4uqcaj4ve3hsa3idda4ram3odnewg4rac3sor3tak4iac6k2rahs4k4t3e3htac6k3ual2wnorb0oelc1gram1icor1j1kir1leusnoc1nia1razi1tihona0penyez0qanremmik2ugnninap6usaan0rahas2mat2yim1ebma2finej5nej2hc3taeh4se2tse5h1ialc2hen1jaf1onaele3ile2on1umgay2n3asin2on0samir1ecnarf2gran2luj2nga3i2roled5od1illyhp3yhp2naj4la3ylg2ol2rahc4lc4m5ad3od4led2seneg2vam1orgalim1seb3j3t1ydalg0tak2lamag2qarhsa1egdirb2iluj3rah4rah2naj3rag2ragram3gram1iwamairam1necillim1ogram1tegdirb3irrah3lracs3nna2irb0uhtewlodnaht1lavi2ul1olyram2muo2taidak3nib0veb1il0wolliw0xel0yaf2k2lin2nileb3ug2run2sdnil1bba3ed3il2rad1cal3m3rt3ts2nan2ram2ul1dnam3ew3ic4l4m4s2oj2uj3rt1ebba2cak4l4rt4ts3rad2lah3eek4k3hsa3iah4k3lehs5k3rac4ebmik5veb4ihs3sel4nia3yah2ntihw5rb4ruoc7k4tirb2oz2rdua2sdnil5yl3lehc3nyl1ggep1htac4k3orod3rod1kcaj3eb3in4v2kiv1leek3k3me2hsa2icec3me2las3e4hs4k3il4m3om4p2rac4k3ebma6ik4veb3ihs2sel1ma2mat3e1naffit3hteb3ttirb2nej2omrah2tihw3ruoc3tirb1ralih4lih3m4esor2dua2egram3lav2ollam2rehs1sdnil2sirhc2teb1tak2sirhc5k2tap3eb1xor1zus2zik0zil2nad2rtaeb1ul", Honorific: "0lahsram dleif2reneg rotcerid8tnanetueil3imda eciv8raer0rojam tnaegres", "Adj|Gerund": "0gnibmun4rosba5utsid3citne4netnes5uob4reip3dael5f5rged4dub4ecerp5eps4irrevo4leiy5ofnu4named7moc6pxe6tstuo5effo6m6p5ib7lleps6lb5opserroc5uof7rrus7tsa4oberof5lpxe4rawer3gagne5mad5r6uocne4gal4nahc5ellahc5ulp4reme5us3hca5eercs5irne5rarevo5tef6iweb5uot4sad5erfer5inotsa7up5ur4toos3kaerbdnuorg5os5thtaerb4cal5ohs4irts4ovorp3laeh6ppa6ver4bane5mar6ert6um5uort4eurg4ffab5irt4ggob4iaverp5ms5ob4kraps4larhtne5epmoc6t6urg6ws5ifluf6hc6rht6w5or7tnoc4ppirc4trats5sub5tesnu4warps4zzad3maelg6ts5lf4lac5ehwrevo4oceb6htrof5ob4rahc6la6sid6wtraeh3nael6med4eddam8s5taerht6hgirf6raehsid5vilne4gier4iamer5fed8er5hs5lced4nuts4recnoc3ogtuo3peews4ols4palrevo5irg3rac5d5edne5lg5or6s4edliweb6naem5ggats5ttalf5wolf7pme8revo4ipsa7ni8oc5t4ob4rits4udne5lla5ssa8er5tam6run3saerced8ni4ilativer5morp9moc5rprus5urb4olc5pmi6po4sarrabme5erp8ed7tsid5im4ufnoc5ma3tacixotni5dimitni6ommocca5gitim5ilimuh6rufni5lumits5nevujer6imulli5olf5ralihxe6elecca7psaxe6g6ogivni7procni6tsurf5tilibed7rri6saved5vitom8pac4cartsid6xe5ilfnoc4ekcoryks5pmoc5vir4filpu6rd4hgiled4icxe5vni4lem5usni4nessid5ioppasid5uad4pmet4rofmoc6ppus4sal6rtnoc5er7etni7ra5iwt6xe5uahxe6gsid6rt4tesffo7pu5if5uc4ubirtnoc3ugirtni4nitnoc4sne3var5sefil4ieced5l5rht4lover4ol5m4rats5ennu6sed3wo5lf5rg3xat4elprep5v3yaced5p4firret8oh7tcele6targ7sym5sitas4llar5tuo4napmocca4onna4rav5t4zzid3zama4eerf4igrene5laromed7tiver8nat5noga5remsem4noga", Comparable: "0bilg1mud3n0citnamor0dab2ed2lg2m2orb2s1do1eggar2kciw2r1ilos2muh2par3uts1lab2im3w2o3b3c1nalb3rg2ik2of3lb2uoforp1rah2iew2usba1uol3rp1wel0ecin2racs3eif1diw2ur1fas1gnaro5ts2ral2uh1iree1lats2beef3min4uh3on2pmis3rup2tbus3neg3til1mal3t2ertxe2osdnah4eurg5wa1nadnum2iuneg3vid1pir1rar2eves2id2os2ucesni3p1siw2ned4t2ool2raoc1taidemretni3l3mitni2ihw3lop2omer2uc3m1ugav2lb2rt1varb2ian0faed1fits2ub0gib1nol3rts2uoy0hgih2uor4t1sarb2erf2rah0kaew1calb2iht3s3uq1eels3m1nip2urd1rats0laer4rus2iceps4ifrepus4nanif4os3tnatsbus5esse2mrof5n2yol1eurc1iarf2l2uqnart2ve1lams3t2i3rhs2uf0mils2rg1odnar0neddus2ek3rg1ialp3v1melos1ommoc2os1rets5ae1uf0paehc1eed3ts1mil1rahs1sirc0raed3n2f2gluv1ednels2ppad2ttib2velc1oop0ssorg0taen3rg2lf1cirts1eews2iuq1fiws2os1hgiarts4ls4rb4t1nadrev3ig4llirb3ngerp3saelp3tiseh2egelletni2iauq1oh1rams3t1sav2iom0war1en1ol3lahs4em5y0yag2rg1ci3ps3uj2nuob1daeh4r4ts3hs2dig2eerg2it2nert3iw2oolb4m2rah3en3uts2uag3olc2wab1ecirp2gac2rg1foog1hs1kcul1lbbin2daed3duc3neirf3rawoc2ekil3mit4oh3nol3tats3vil4ol2gu2htrae2io3w2kcirp5s2lems3ih5c4s3oj2nevaeh2rae3ub4c2s3aem3irg2thgirps3nias3sahg4oc5hg2wol1maof2ils2oolg4r1naz2iar3hs4w3t2niks3uf2ohp2up1ppah1racs3ew3w2dwat2eel2gna4uh2iw2ruf2w1sae2eehc2ion2on3r2ub3ol1taem2feh3ol2las3uaf2nacs2raeh3id4lf2sriht1vaeh2oorg2vas1xes1zoc2tir2zid", Adverb: "0adnik1lleh0daetsni2orba1eedni1oog rof1rawkcab0ebyam1ciwt2neh4llecxe rap3o1disa4gnola1gral ta1lihwa5naem2pmaxe rof1rom4 ecno4rehtruf4yna2uj ed3s rof1s rep2iwekil2ruoc fo2sam ne1tiuq0fo sdrawpu3tros0gnidnatshtiw ton3kcuf0hcus0iroiretsop a0knalb tniop0llew0maesuan da1odles0neht2tfo1iaga5 ecno1oos sa0oot1s2la1t pu0port ed0raf yb1egnol on2htar4egotla4ruf2ve4rof3oerom0semitemos1naem on yb1pahrep1uht1yawla0taht lla3wemos1hgirtuo1ib ynit1ol a1rapa1sael ta2eb ta2om ta4la2row ta2uj1ub lla2oba tsuj0wohemos2n yb0yawa3yna1daerla1letamitlu4inifed2laer4tot3uf2modnar2no4 ton2tcerid2wen1rev", Conjunction: "0dna0ecnis won1lihw1mit eht yb1rofeb5reht1sac ni2iwrehto2uaceb0fi2 erehw3neve3sa0gnisoppus0hcumsani1guoht6 neve7sa6la0lit0neht fi3w fi5won2ve0oht1t2 redro ni0rehtehw4ie2ttam on2venehw4ohw4rehw4woh1o2n0sa hcum sa9a ni3noos sa3raf sa3tsuj1oc1ulp0taht dedivorp5redro ni5won1ey1on ro1slihw1ub0woh2n0yberehw1lno fi0zoc1uc", Currency: "0$0anork1rbod2il3pmel1znawk0cnarf0dkh1su1ua0ecnep1epur1lbuor1mid0fax1ox0gnillihs4rets8 dnuop0kkd0lekehs2qehs0mahrid0nauy1ey1ioctib1k0osep0pbg1r0rallod2ned3id1k1ni1ue0sanork2rbod3il4pmel2znawk1cnarf1ecnep2epur2innep2lbuor2mid1gnillihs5rets9 dnuop1lekehs3qehs2i1mahrid1nauy2ioctib1orue2sep1rallod3ned4id1tayk2nec3irof1ytolz0tayk1hab1nec2irof0wrk0ync1pj1tolz0¢0£0¥0łz0бур0вл0нед0฿0₡0₨0€0₭0﷼", Determiner: "0a1ht0ed1ht1l1mos1seht2le2oht0hcae2um1tob0lareves1e0na0rehtien4ona2vehcihw4tahw0sed2l1iht1uoirav0taht1sael0ud0wef0yna1reve1tnelp", "Adj|Present": "0eerf1gnirf1kaf1lap2buod2di1mirp1raps2uces4sbo3s3tam1solc2ufed4fid1tacilper3des3gujnoc3lucitra3mixorppa4musnoc3rapes4ebiled5dom4obale2elpmoc1vil0gnorw0htooms0kcauq2ils0llud1ooc1uof0mlac1raw2if0nael4c3m1epo1iht1wo0pmad0raelc1ednet2ttu2wol1uos0sserpxe0tcefrep3les3psus3rid4roc1ew1hgila4r3uorw1icile2efretnuoc1neserp2iaf2ulb1pmexe3orp2urknab4roc1rohs1saf3l0wolloh3s2rran0yal2rts1cnaf1rd1tpme", "Person|Adj": "0alleb0hcir0knarf0nworb0tsenrae0ydnar4s2oow1tsim3ud4r", Modal: "0athguo0dluoc4hs4w0llahs2iw0nac0ot thguo0stel0thgim3uo1nahs1sum", Verb: "0annog0gsm0nrob0sah1bat peek0tonnac", "Person|Verb": "0bob2r0ecarg2nal2reip1daw1illo1kips1sahc1us1zalb0ffib0gep0kcaj3m2in2ub3hc1ram0lahsram0mossolb0piks0retsof0tap1narg0werd2ts", "Person|Date": "0enuj0lirpa3va0naj0pes0tsugua0yraunaj" };

function unpack(packed) {
  let words2 = {}, word = "";
  for (let [, shared, rest] of packed.matchAll(/(\d)(\D*)/g))
    word = word.slice(0, Number(shared)) + rest, words2[[...word].reverse().join("")] = !0;
  return words2;
}

var prp = ["Possessive", "Pronoun"], misc = {
  // numbers
  "20th century fox": "Organization",
  "7 eleven": "Organization",
  "motel 6": "Organization",
  "23andme": "Organization",
  "4chan": "Organization",
  u2: "Organization",
  g8: "Organization",
  vh1: "Organization",
  "76ers": "SportsTeam",
  "49ers": "SportsTeam",
  q1: "Date",
  q2: "Date",
  q3: "Date",
  q4: "Date",
  km2: "Unit",
  m2: "Unit",
  dm2: "Unit",
  cm2: "Unit",
  mm2: "Unit",
  mile2: "Unit",
  in2: "Unit",
  yd2: "Unit",
  ft2: "Unit",
  m3: "Unit",
  dm3: "Unit",
  cm3: "Unit",
  in3: "Unit",
  ft3: "Unit",
  yd3: "Unit",
  // ampersands
  "at&t": "Organization",
  "black & decker": "Organization",
  "h & m": "Organization",
  "johnson & johnson": "Organization",
  "procter & gamble": "Organization",
  "ben & jerry's": "Organization",
  "&": "Conjunction",
  //pronouns
  i: ["Pronoun", "Singular"],
  he: ["Pronoun", "Singular"],
  she: ["Pronoun", "Singular"],
  it: ["Pronoun", "Singular"],
  they: ["Pronoun", "Plural"],
  we: ["Pronoun", "Plural"],
  was: ["Copula", "PastTense"],
  is: ["Copula", "PresentTense"],
  are: ["Copula", "PresentTense"],
  am: ["Copula", "PresentTense"],
  were: ["Copula", "PastTense"],
  // possessive pronouns
  her: prp,
  his: prp,
  hers: prp,
  their: prp,
  theirs: prp,
  themselves: prp,
  your: prp,
  our: prp,
  ours: prp,
  my: prp,
  its: prp,
  // misc
  vs: ["Conjunction", "Abbreviation"],
  if: ["Condition", "Preposition"],
  closer: "Comparative",
  closest: "Superlative",
  much: "Adverb",
  may: "Modal",
  // irregular conjugations with two forms
  babysat: "PastTense",
  blew: "PastTense",
  drank: "PastTense",
  drove: "PastTense",
  forgave: "PastTense",
  skiied: "PastTense",
  spilt: "PastTense",
  stung: "PastTense",
  swam: "PastTense",
  swung: "PastTense",
  guaranteed: "PastTense",
  shrunk: "PastTense",
  // support 'near', 'nears', 'nearing'
  nears: "PresentTense",
  nearing: "Gerund",
  neared: "PastTense",
  no: ["Negative", "Expression"]
  // '-': 'Preposition', //june - july
  // there: 'There'
}, misc_default2 = misc;

var frozenLex_default = { "prime minister": "Actor", "free market": "Singular", "lay up": "Singular", "living room": "Singular", "living rooms": "Plural", "spin off": "Singular", "appeal court": "Uncountable", "cold war": "Uncountable", "gene pool": "Uncountable", "machine learning": "Uncountable", "nail polish": "Uncountable", "time off": "Uncountable", "take part": "Infinitive", "brand new": "Adjective", "en route": "Adjective", "left wing": "Adjective", "off guard": "Adjective", "on board": "Adjective", "part time": "Adjective", "right wing": "Adjective", "so called": "Adjective", "spot on": "Adjective", "straight forward": "Adjective", "super duper": "Adjective", "tip top": "Adjective", "top notch": "Adjective", "up to date": "Adjective", "win win": "Adjective", "iron maiden": "ProperNoun", "point blank": "Adverb", "tiny bit": "Adverb", "by the time": "Conjunction", "no matter": "Conjunction", "civil wars": "Plural", "credit cards": "Plural", "default rates": "Plural", "free markets": "Plural", "head starts": "Plural", "home runs": "Plural", "lay ups": "Plural", "phone calls": "Plural", "press releases": "Plural", "record labels": "Plural", "soft serves": "Plural", "student loans": "Plural", "tax returns": "Plural", "tv shows": "Plural", "video games": "Plural", "took part": "PastTense", "takes part": "PresentTense", "taking part": "Gerund", "taken part": "Participle", "light bulb": "Noun", "rush hour": "Noun", "fluid ounce": "Unit" };

var emoticons_default = [];

var hasSwitch = /\|/, lexicon3 = misc_default2, switches = {}, tmpModel = { two: { irregularPlurals: plurals_default, uncountable: {} } };
Object.keys(data_default).forEach((tag2) => {
  let wordsObj = unpack(data_default[tag2]);
  if (!hasSwitch.test(tag2)) {
    Object.keys(wordsObj).forEach((w) => {
      lexicon3[w] = tag2;
    });
    return;
  }
  Object.keys(wordsObj).forEach((w) => {
    if (switches[w] = tag2, tag2 === "Noun|Verb") {
      let plural = toPlural_default(w, tmpModel);
      switches[plural] = "Plural|Verb";
    }
  });
});
emoticons_default.forEach((str) => lexicon3[str] = "Emoticon");
delete lexicon3[""];
delete lexicon3[null];
delete lexicon3[" "];

var n = "Singular", noun_default = {
  beforeTags: {
    Determiner: n,
    //the date
    Possessive: n,
    //his date
    Acronym: n,
    //u.s. state
    // ProperNoun:n,
    Noun: n,
    //nasa funding
    Adjective: n,
    //whole bottles
    // Verb:true, //save storm victims
    PresentTense: n,
    //loves hiking
    Gerund: n,
    //uplifting victims
    PastTense: n,
    //saved storm victims
    Infinitive: n,
    //profess love
    Date: n,
    //9pm show
    Ordinal: n,
    //first date
    Demonym: n
    //dutch map
  },
  afterTags: {
    Value: n,
    //date nine  -?
    Modal: n,
    //date would
    Copula: n,
    //fear is
    PresentTense: n,
    //babysitting sucks
    PastTense: n,
    //babysitting sucked
    // Noun:n, //talking therapy, planning process
    Demonym: n,
    //american touch
    Actor: n
    //dance therapist
  },
  // ownTags: { ProperNoun: n },
  beforeWords: {
    the: n,
    //the brands
    with: n,
    //with cakes
    without: n,
    //
    // was:n, //was time  -- was working
    // is:n, //
    of: n,
    //of power
    for: n,
    //for rats
    any: n,
    //any rats
    all: n,
    //all tips
    on: n,
    //on time
    // thing-ish verbs
    cut: n,
    //cut spending
    cuts: n,
    //cut spending
    increase: n,
    // increase funding
    decrease: n,
    //
    raise: n,
    //
    drop: n,
    //
    // give: n,//give parents
    save: n,
    //
    saved: n,
    //
    saves: n,
    //
    make: n,
    //
    makes: n,
    //
    made: n,
    //
    minus: n,
    //minus laughing
    plus: n,
    //
    than: n,
    //more than age
    another: n,
    //
    versus: n,
    //
    neither: n,
    //
    about: n,
    //about claims
    // strong adjectives
    favorite: n,
    //
    best: n,
    //
    daily: n,
    //
    weekly: n,
    //
    linear: n,
    //
    binary: n,
    //
    mobile: n,
    //
    lexical: n,
    //
    technical: n,
    //
    computer: n,
    //
    scientific: n,
    //
    security: n,
    //
    government: n,
    //
    popular: n,
    //
    formal: n,
    no: n,
    //no worries
    more: n,
    //more details
    one: n,
    //one flood
    let: n,
    //let fear
    her: n,
    //her boots
    his: n,
    //
    their: n,
    //
    our: n,
    //
    // us: n, //served us drinks
    sheer: n,
    monthly: n,
    yearly: n,
    current: n,
    previous: n,
    upcoming: n,
    last: n,
    next: n,
    main: n,
    initial: n,
    final: n,
    beginning: n,
    end: n,
    top: n,
    bottom: n,
    future: n,
    past: n,
    major: n,
    minor: n,
    side: n,
    central: n,
    peripheral: n,
    public: n,
    private: n
  },
  afterWords: {
    of: n,
    //date of birth (preposition)
    system: n,
    aid: n,
    method: n,
    utility: n,
    tool: n,
    reform: n,
    therapy: n,
    philosophy: n,
    room: n,
    authority: n,
    says: n,
    said: n,
    wants: n,
    wanted: n,
    is: n,
    did: n,
    do: n,
    can: n,
    //parents can
    wise: n
    //service-wise
    // they: n,//snakes they
  }
};

var v = "Infinitive", verb_default = {
  beforeTags: {
    Modal: v,
    //would date
    Adverb: v,
    //quickly date
    Negative: v,
    //not date
    Plural: v
    //characters drink
    // ProperNoun: vb,//google thought
  },
  afterTags: {
    Determiner: v,
    //flash the
    Adverb: v,
    //date quickly
    Possessive: v,
    //date his
    Reflexive: v,
    //resolve yourself
    // Noun:true, //date spencer
    Preposition: v,
    //date around, dump onto, grumble about
    // Conjunction: v, // dip to, dip through
    Cardinal: v,
    //cut 3 squares
    Comparative: v,
    //feel greater
    Superlative: v
    //feel greatest
  },
  beforeWords: {
    i: v,
    //i date
    we: v,
    //we date
    you: v,
    //you date
    they: v,
    //they date
    to: v,
    //to date
    please: v,
    //please check
    will: v,
    //will check
    have: v,
    had: v,
    would: v,
    could: v,
    come: v,
    should: v,
    do: v,
    did: v,
    does: v,
    can: v,
    must: v,
    us: v,
    me: v,
    let: v,
    even: v,
    when: v,
    help: v,
    //help combat
    // them: v,
    he: v,
    she: v,
    it: v,
    being: v,
    // prefixes
    bi: v,
    co: v,
    contra: v,
    de: v,
    inter: v,
    intra: v,
    mis: v,
    pre: v,
    out: v,
    counter: v,
    nobody: v,
    somebody: v,
    anybody: v,
    everybody: v,
    // un: v,
    // over: v,
    // under: v,
    now: v,
    //now dance
    go: v,
    //go dance
    said: v,
    //he said run
    says: v,
    //simon says run
    say: v,
    //they say run
    who: v,
    //who runs faster
    what: v
    //what runs faster
    // most: v, //most run faster
    // some: v, //some run faster
  },
  afterWords: {
    the: v,
    //echo the
    me: v,
    //date me
    you: v,
    //date you
    him: v,
    //loves him
    us: v,
    //cost us
    her: v,
    //
    his: v,
    //
    them: v,
    //
    they: v,
    //
    it: v,
    //hope it
    himself: v,
    herself: v,
    itself: v,
    myself: v,
    ourselves: v,
    themselves: v,
    something: v,
    anything: v,
    a: v,
    //covers a
    an: v,
    //covers an
    // from: v, //ranges from
    up: v,
    //serves up
    down: v,
    //serves up
    by: v,
    // in: v, //bob in
    out: v,
    // on: v,
    off: v,
    under: v,
    what: v,
    //look what
    // when: v,//starts when
    // for:true, //settled for
    all: v,
    //shiver all night
    // conjunctions
    to: v,
    //dip to
    because: v,
    //
    although: v,
    //
    // after: v,
    // before: v,//
    how: v,
    //
    otherwise: v,
    //
    together: v,
    //fit together
    though: v,
    //
    into: v,
    //
    yet: v,
    //
    more: v,
    //kill more
    here: v,
    // look here
    there: v,
    //
    away: v,
    //float away
    now: v
    //dance now
  }
};

var clue = {
  beforeTags: Object.assign({}, verb_default.beforeTags, noun_default.beforeTags, {}),
  afterTags: Object.assign({}, verb_default.afterTags, noun_default.afterTags, {}),
  beforeWords: Object.assign({}, verb_default.beforeWords, noun_default.beforeWords, {}),
  afterWords: Object.assign({}, verb_default.afterWords, noun_default.afterWords, {})
}, actor_verb_default = clue;

var jj = "Adjective", adj_default = {
  beforeTags: {
    Determiner: jj,
    //the detailed
    // Copula: jj, //is detailed
    Possessive: jj,
    //spencer's detailed
    Hyphenated: jj
    //rapidly-changing
  },
  afterTags: {
    // Noun: jj, //detailed plan, overwhelming evidence
    Adjective: jj
    //intoxicated little
  },
  beforeWords: {
    seem: jj,
    //seem prepared
    seemed: jj,
    seems: jj,
    feel: jj,
    //feel prepared
    feels: jj,
    felt: jj,
    stay: jj,
    appear: jj,
    appears: jj,
    appeared: jj,
    also: jj,
    over: jj,
    //over cooked
    under: jj,
    too: jj,
    //too insulting
    it: jj,
    //find it insulting
    but: jj,
    //nothing but frustrating
    still: jj,
    //still scared
    // adverbs that are adjective-ish
    really: jj,
    //really damaged
    quite: jj,
    well: jj,
    very: jj,
    truly: jj,
    how: jj,
    //how slow
    deeply: jj,
    hella: jj,
    // always: jj,
    // never: jj,
    profoundly: jj,
    extremely: jj,
    so: jj,
    badly: jj,
    mostly: jj,
    totally: jj,
    awfully: jj,
    rather: jj,
    nothing: jj,
    //nothing secret,
    something: jj,
    //something wrong
    anything: jj,
    not: jj,
    //not swell
    me: jj,
    //called me swell
    is: jj,
    face: jj,
    //faces shocking revelations
    faces: jj,
    faced: jj,
    look: jj,
    looks: jj,
    looked: jj,
    reveal: jj,
    reveals: jj,
    revealed: jj,
    sound: jj,
    sounded: jj,
    sounds: jj,
    remains: jj,
    remained: jj,
    prove: jj,
    //would prove shocking
    proves: jj,
    proved: jj,
    becomes: jj,
    stays: jj,
    tastes: jj,
    taste: jj,
    smells: jj,
    smell: jj,
    gets: jj,
    //gets shocking snowfall
    grows: jj,
    as: jj,
    rings: jj,
    radiates: jj,
    conveys: jj,
    convey: jj,
    conveyed: jj,
    of: jj
    // 'smacks of': jj,
    // 'reeks of': jj,
  },
  afterWords: {
    too: jj,
    //insulting too
    also: jj,
    //insulting too
    or: jj,
    //insulting or
    enough: jj,
    //cool enough
    as: jj
    //as shocking as
    //about: jj, //cool about
  }
};

var g = "Gerund", gerund_default = {
  beforeTags: {
    // Verb: g, // loves shocking
    Adverb: g,
    //quickly shocking
    Preposition: g,
    //by insulting
    Conjunction: g
    //to insulting
  },
  afterTags: {
    Adverb: g,
    //shocking quickly
    Possessive: g,
    //shocking spencer's
    Person: g,
    //telling spencer
    Pronoun: g,
    //shocking him
    Determiner: g,
    //shocking the
    Copula: g,
    //shocking is
    Preposition: g,
    //dashing by, swimming in
    Conjunction: g,
    //insulting to
    Comparative: g
    //growing shorter
  },
  beforeWords: {
    been: g,
    keep: g,
    //keep going
    continue: g,
    //
    stop: g,
    //
    am: g,
    //am watching
    be: g,
    //be timing
    me: g,
    //got me thinking
    // action-words
    began: g,
    start: g,
    starts: g,
    started: g,
    stops: g,
    stopped: g,
    help: g,
    helps: g,
    avoid: g,
    avoids: g,
    love: g,
    //love painting
    loves: g,
    loved: g,
    hate: g,
    hates: g,
    hated: g
    // was:g,//was working
    // is:g,
    // be:g,
  },
  afterWords: {
    you: g,
    //telling you
    me: g,
    //
    her: g,
    //
    him: g,
    //
    his: g,
    //
    them: g,
    //
    their: g,
    // fighting their
    it: g,
    //dumping it
    this: g,
    //running this
    there: g,
    // swimming there
    on: g,
    // landing on
    about: g,
    // talking about
    for: g,
    // paying for
    up: g,
    //speeding up
    down: g
    //
  }
};

var g2 = "Gerund", jj2 = "Adjective", clue2 = {
  beforeTags: Object.assign({}, adj_default.beforeTags, gerund_default.beforeTags, {
    // Copula: jj,
    Imperative: g2,
    //recommend living in
    Infinitive: jj2,
    //say charming things
    // PresentTense: g,
    Plural: g2
    //kids cutting
  }),
  afterTags: Object.assign({}, adj_default.afterTags, gerund_default.afterTags, {
    Noun: jj2
    //shocking ignorance
    // Plural: jj, //shocking lies
  }),
  beforeWords: Object.assign({}, adj_default.beforeWords, gerund_default.beforeWords, {
    is: jj2,
    are: g2,
    //is overflowing: JJ, are overflowing : VB ??
    was: jj2,
    of: jj2,
    //of varying
    suggest: g2,
    suggests: g2,
    suggested: g2,
    recommend: g2,
    recommends: g2,
    recommended: g2,
    imagine: g2,
    imagines: g2,
    imagined: g2,
    consider: g2,
    considered: g2,
    considering: g2,
    resist: g2,
    resists: g2,
    resisted: g2,
    avoid: g2,
    avoided: g2,
    avoiding: g2,
    except: jj2,
    accept: jj2,
    assess: g2,
    explore: g2,
    fear: g2,
    fears: g2,
    appreciate: g2,
    question: g2,
    help: g2,
    embrace: g2,
    with: jj2
    //filled with daring
  }),
  afterWords: Object.assign({}, adj_default.afterWords, gerund_default.afterWords, {
    to: g2,
    not: g2,
    //trying not to car
    the: g2
    //sweeping the country
  })
}, adj_gerund_default = clue2;

var misc2 = {
  beforeTags: {
    Determiner: void 0,
    //the premier university
    Cardinal: "Noun",
    //1950 convertable
    PhrasalVerb: "Adjective"
    //starts out fine
  },
  afterTags: {
    // Pronoun: 'Noun'//as an adult i
  }
}, clue3 = {
  beforeTags: Object.assign({}, adj_default.beforeTags, noun_default.beforeTags, misc2.beforeTags),
  afterTags: Object.assign({}, adj_default.afterTags, noun_default.afterTags, misc2.afterTags),
  beforeWords: Object.assign({}, adj_default.beforeWords, noun_default.beforeWords, {
    // are representative
    are: "Adjective",
    is: "Adjective",
    was: "Adjective",
    be: "Adjective",
    // phrasals
    off: "Adjective",
    //start off fine
    out: "Adjective"
    //comes out fine
  }),
  afterWords: Object.assign({}, adj_default.afterWords, noun_default.afterWords)
}, adj_noun_default = clue3;

var past = "PastTense", jj3 = "Adjective", adjPast = {
  beforeTags: {
    Adverb: past,
    //quickly detailed
    Pronoun: past,
    //he detailed
    ProperNoun: past,
    //toronto closed
    Auxiliary: past,
    Noun: past
    //eye closed  -- i guess.
  },
  afterTags: {
    Possessive: past,
    //hooked him
    Pronoun: past,
    //hooked me
    Determiner: past,
    //hooked the
    Adverb: past,
    //cooked perfectly
    Comparative: past,
    //closed higher
    Date: past,
    // alleged thursday
    Gerund: past
    //left dancing
  },
  beforeWords: {
    be: past,
    //be hooked vs be embarrassed
    who: past,
    //who lost
    get: jj3,
    //get charged
    had: past,
    has: past,
    have: past,
    been: past,
    it: past,
    //it intoxicated him
    as: past,
    //as requested
    for: jj3,
    //for discounted items
    more: jj3,
    //more broken promises
    always: jj3
  },
  afterWords: {
    by: past,
    //damaged by
    back: past,
    //charged back
    out: past,
    //charged out
    in: past,
    //crowded in
    up: past,
    //heated up
    down: past,
    //hammered down
    before: past,
    //
    after: past,
    //
    for: past,
    //settled for
    the: past,
    //settled the
    with: past,
    //obsessed with
    as: past,
    //known as
    on: past,
    //focused on
    at: past,
    //recorded at
    between: past,
    //settled between
    to: past,
    //dedicated to
    into: past,
    //pumped into
    us: past,
    //charged us
    them: past,
    //charged us
    his: past,
    //shared his
    her: past,
    //
    their: past,
    //
    our: past,
    //
    me: past,
    //
    about: jj3
  }
}, adj_past_default = {
  beforeTags: Object.assign({}, adj_default.beforeTags, adjPast.beforeTags),
  afterTags: Object.assign({}, adj_default.afterTags, adjPast.afterTags),
  beforeWords: Object.assign({}, adj_default.beforeWords, adjPast.beforeWords),
  afterWords: Object.assign({}, adj_default.afterWords, adjPast.afterWords)
};

var misc3 = {
  afterTags: {
    Noun: "Adjective",
    //ruling party
    Conjunction: void 0
    //clean and excellent
  }
}, clue4 = {
  beforeTags: Object.assign({}, adj_default.beforeTags, verb_default.beforeTags, {
    // always clean
    Adverb: void 0,
    Negative: void 0
  }),
  afterTags: Object.assign({}, adj_default.afterTags, verb_default.afterTags, misc3.afterTags),
  beforeWords: Object.assign({}, adj_default.beforeWords, verb_default.beforeWords, {
    // have seperate contracts
    have: void 0,
    had: void 0,
    not: void 0,
    //went wrong, got wrong
    went: "Adjective",
    goes: "Adjective",
    got: "Adjective",
    // be sure
    be: "Adjective"
  }),
  afterWords: Object.assign({}, adj_default.afterWords, verb_default.afterWords, {
    to: void 0,
    //slick to the touch
    as: "Adjective"
    //pale as
  })
}, adj_present_default = clue4;

var misc4 = {
  beforeTags: {
    Copula: "Gerund",
    PastTense: "Gerund",
    PresentTense: "Gerund",
    Infinitive: "Gerund"
  },
  afterTags: {
    Value: "Gerund"
    //maintaining 500
  },
  beforeWords: {
    are: "Gerund",
    were: "Gerund",
    be: "Gerund",
    no: "Gerund",
    without: "Gerund",
    //are you playing
    you: "Gerund",
    we: "Gerund",
    they: "Gerund",
    he: "Gerund",
    she: "Gerund",
    //stop us playing
    us: "Gerund",
    them: "Gerund"
  },
  afterWords: {
    // offering the
    the: "Gerund",
    this: "Gerund",
    that: "Gerund",
    //got me thinking
    me: "Gerund",
    us: "Gerund",
    them: "Gerund"
  }
}, clue5 = {
  beforeTags: Object.assign({}, gerund_default.beforeTags, noun_default.beforeTags, misc4.beforeTags),
  afterTags: Object.assign({}, gerund_default.afterTags, noun_default.afterTags, misc4.afterTags),
  beforeWords: Object.assign({}, gerund_default.beforeWords, noun_default.beforeWords, misc4.beforeWords),
  afterWords: Object.assign({}, gerund_default.afterWords, noun_default.afterWords, misc4.afterWords)
}, noun_gerund_default = clue5;

var nn = "Singular", vb = "Infinitive", clue6 = {
  beforeTags: Object.assign({}, verb_default.beforeTags, noun_default.beforeTags, {
    // Noun: undefined
    Adjective: nn,
    //great name
    Particle: nn
    //brought under control
  }),
  afterTags: Object.assign({}, verb_default.afterTags, noun_default.afterTags, {
    ProperNoun: vb,
    Gerund: vb,
    Adjective: vb,
    Copula: nn
  }),
  beforeWords: Object.assign({}, verb_default.beforeWords, noun_default.beforeWords, {
    // is time
    is: nn,
    was: nn,
    //balance of power
    of: nn,
    have: null
    //have cash
  }),
  afterWords: Object.assign({}, verb_default.afterWords, noun_default.afterWords, {
    // for: vb,//work for
    instead: vb,
    // that: nn,//subject that was
    // for: vb,//work for
    about: vb,
    //talk about
    his: vb,
    //shot his
    her: vb,
    //
    to: null,
    by: null,
    in: null
  })
}, noun_verb_default = clue6;

var p = "Person", person_default = {
  beforeTags: {
    Honorific: p,
    Person: p
    // Preposition: p, //with sue
  },
  afterTags: {
    Person: p,
    ProperNoun: p,
    Verb: p
    //bob could
    // Modal:true, //bob could
    // Copula:true, //bob is
    // PresentTense:true, //bob seems
  },
  ownTags: {
    ProperNoun: p
    //capital letter
  },
  beforeWords: {
    hi: p,
    hey: p,
    yo: p,
    dear: p,
    hello: p
  },
  afterWords: {
    // person-usually verbs
    said: p,
    says: p,
    told: p,
    tells: p,
    feels: p,
    felt: p,
    seems: p,
    thinks: p,
    thought: p,
    spends: p,
    spendt: p,
    plays: p,
    played: p,
    sing: p,
    sang: p,
    learn: p,
    learned: p,
    wants: p,
    wanted: p
    // and:true, //sue and jeff
  }
};

var m = "Month", p2 = "Person", month = {
  beforeTags: {
    Date: m,
    Value: m
  },
  afterTags: {
    Date: m,
    Value: m
  },
  beforeWords: {
    by: m,
    in: m,
    on: m,
    during: m,
    after: m,
    before: m,
    between: m,
    until: m,
    til: m,
    sometime: m,
    of: m,
    //5th of april
    this: m,
    //this april
    next: m,
    last: m,
    previous: m,
    following: m,
    with: p2
    // for: p,
  },
  afterWords: {
    sometime: m,
    in: m,
    of: m,
    until: m,
    the: m
    //june the 4th
  }
}, person_date_default = {
  beforeTags: Object.assign({}, person_default.beforeTags, month.beforeTags),
  afterTags: Object.assign({}, person_default.afterTags, month.afterTags),
  beforeWords: Object.assign({}, person_default.beforeWords, month.beforeWords),
  afterWords: Object.assign({}, person_default.afterWords, month.afterWords)
};

var clue7 = {
  beforeTags: Object.assign({}, noun_default.beforeTags, person_default.beforeTags),
  afterTags: Object.assign({}, noun_default.afterTags, person_default.afterTags),
  beforeWords: Object.assign({}, noun_default.beforeWords, person_default.beforeWords, { i: "Infinitive", we: "Infinitive" }),
  afterWords: Object.assign({}, noun_default.afterWords, person_default.afterWords)
}, person_noun_default = clue7;

var clues = {
  beforeTags: Object.assign({}, noun_default.beforeTags, person_default.beforeTags, verb_default.beforeTags),
  afterTags: Object.assign({}, noun_default.afterTags, person_default.afterTags, verb_default.afterTags),
  beforeWords: Object.assign({}, noun_default.beforeWords, person_default.beforeWords, verb_default.beforeWords),
  afterWords: Object.assign({}, noun_default.afterWords, person_default.afterWords, verb_default.afterWords)
}, person_verb_default = clues;

var p3 = "Place", place = {
  beforeTags: {
    Place: p3
  },
  afterTags: {
    Place: p3,
    Abbreviation: p3
  },
  beforeWords: {
    in: p3,
    by: p3,
    near: p3,
    from: p3,
    to: p3
  },
  afterWords: {
    in: p3,
    by: p3,
    near: p3,
    from: p3,
    to: p3,
    government: p3,
    council: p3,
    region: p3,
    city: p3
  }
}, clue8 = {
  beforeTags: Object.assign({}, place.beforeTags, person_default.beforeTags),
  afterTags: Object.assign({}, place.afterTags, person_default.afterTags),
  beforeWords: Object.assign({}, place.beforeWords, person_default.beforeWords),
  afterWords: Object.assign({}, place.afterWords, person_default.afterWords)
}, person_place_default = clue8;

var clues2 = {
  beforeTags: Object.assign({}, person_default.beforeTags, adj_default.beforeTags),
  afterTags: Object.assign({}, person_default.afterTags, adj_default.afterTags),
  beforeWords: Object.assign({}, person_default.beforeWords, adj_default.beforeWords),
  afterWords: Object.assign({}, person_default.afterWords, adj_default.afterWords)
}, person_adj_default = clues2;

var un = "Unit", clues3 = {
  beforeTags: { Value: un },
  afterTags: {},
  beforeWords: {
    per: un,
    every: un,
    each: un,
    square: un,
    //square km
    cubic: un,
    sq: un,
    metric: un
    //metric ton
  },
  afterWords: {
    per: un,
    squared: un,
    cubed: un,
    long: un
    //foot long
  }
}, unit_noun_default = clues3;

var clues4 = {
  "Actor|Verb": actor_verb_default,
  "Adj|Gerund": adj_gerund_default,
  "Adj|Noun": adj_noun_default,
  "Adj|Past": adj_past_default,
  "Adj|Present": adj_present_default,
  "Noun|Verb": noun_verb_default,
  "Noun|Gerund": noun_gerund_default,
  "Person|Noun": person_noun_default,
  "Person|Date": person_date_default,
  "Person|Verb": person_verb_default,
  "Person|Place": person_place_default,
  "Person|Adj": person_adj_default,
  "Unit|Noun": unit_noun_default
}, copy = (obj, more) => {
  let res = Object.keys(obj).reduce((h, k) => (h[k] = obj[k] === "Infinitive" ? "PresentTense" : "Plural", h), {});
  return Object.assign(res, more);
};
clues4["Plural|Verb"] = {
  beforeWords: copy(clues4["Noun|Verb"].beforeWords, {
    had: "Plural",
    //had tears
    have: "Plural"
  }),
  afterWords: copy(clues4["Noun|Verb"].afterWords, {
    his: "PresentTense",
    her: "PresentTense",
    its: "PresentTense",
    in: null,
    to: null,
    is: "PresentTense",
    //the way it works is
    by: "PresentTense"
    //it works by
  }),
  beforeTags: copy(clues4["Noun|Verb"].beforeTags, {
    Conjunction: "PresentTense",
    //and changes
    Noun: void 0,
    //the century demands
    ProperNoun: "PresentTense"
    //john plays
  }),
  afterTags: copy(clues4["Noun|Verb"].afterTags, {
    Gerund: "Plural",
    //ice caps disappearing
    Noun: "PresentTense",
    //changes gears
    Value: "PresentTense"
    //changes seven gears
  })
};
var clues_default = clues4;

var Adj = "Adjective", Inf = "Infinitive", Pres = "PresentTense", Sing = "Singular", Past = "PastTense", Avb = "Adverb", Plrl = "Plural", Actor = "Actor", Vb = "Verb", Noun = "Noun", Prop = "ProperNoun", Last = "LastName", Modal = "Modal", Place = "Place", Prt = "Participle", suffixes_default2 = [
  null,
  null,
  {
    //2-letter
    ea: Sing,
    ia: Noun,
    ic: Adj,
    ly: Avb,
    "'n": Vb,
    "'t": Vb
  },
  {
    //3-letter
    oed: Past,
    ued: Past,
    xed: Past,
    " so": Avb,
    "'ll": Modal,
    "'re": "Copula",
    azy: Adj,
    eer: Noun,
    end: Vb,
    ped: Past,
    ffy: Adj,
    ify: Inf,
    ing: "Gerund",
    ize: Inf,
    ibe: Inf,
    lar: Adj,
    mum: Adj,
    nes: Pres,
    nny: Adj,
    // oid: Adj,
    ous: Adj,
    que: Adj,
    ger: Noun,
    ber: Noun,
    rol: Sing,
    sis: Sing,
    ogy: Sing,
    oid: Sing,
    ian: Sing,
    zes: Pres,
    eld: Past,
    ken: Prt,
    //awoken
    ven: Prt,
    //woven
    ten: Prt,
    //brighten
    ect: Inf,
    ict: Inf,
    // ide: Inf,
    ign: Inf,
    oze: Inf,
    ful: Adj,
    bal: Adj,
    ton: Noun,
    pur: Place
  },
  {
    //4-letter
    amed: Past,
    aped: Past,
    ched: Past,
    lked: Past,
    rked: Past,
    reed: Past,
    nded: Past,
    mned: Adj,
    cted: Past,
    dged: Past,
    ield: Sing,
    akis: Last,
    cede: Inf,
    chuk: Last,
    czyk: Last,
    ects: Pres,
    iend: Sing,
    ends: Vb,
    enko: Last,
    ette: Sing,
    iary: Sing,
    wner: Sing,
    //owner
    fies: Pres,
    fore: Avb,
    gate: Inf,
    gone: Adj,
    ices: Plrl,
    ints: Plrl,
    ruct: Inf,
    ines: Plrl,
    ions: Plrl,
    ners: Plrl,
    pers: Plrl,
    lers: Plrl,
    less: Adj,
    llen: Adj,
    made: Adj,
    nsen: Last,
    oses: Pres,
    ould: Modal,
    some: Adj,
    sson: Last,
    ians: Plrl,
    // tage: Inf,
    tion: Sing,
    tage: Noun,
    ique: Sing,
    tive: Adj,
    tors: Noun,
    vice: Sing,
    lier: Sing,
    fier: Sing,
    wned: Past,
    gent: Sing,
    tist: Actor,
    pist: Actor,
    rist: Actor,
    mist: Actor,
    yist: Actor,
    vist: Actor,
    ists: Actor,
    lite: Sing,
    site: Sing,
    rite: Sing,
    mite: Sing,
    bite: Sing,
    mate: Sing,
    date: Sing,
    ndal: Sing,
    vent: Sing,
    uist: Actor,
    gist: Actor,
    note: Sing,
    cide: Sing,
    //homicide
    ence: Sing,
    //absence
    wide: Adj,
    //nationwide
    // side: Adj,//alongside
    vide: Inf,
    //provide
    ract: Inf,
    duce: Inf,
    pose: Inf,
    eive: Inf,
    lyze: Inf,
    lyse: Inf,
    iant: Adj,
    nary: Adj,
    ghty: Adj,
    uent: Adj,
    erer: Actor,
    //caterer
    bury: Place,
    dorf: Noun,
    esty: Noun,
    wych: Place,
    dale: Place,
    folk: Place,
    vale: Place,
    abad: Place,
    sham: Place,
    wick: Place,
    view: Place
  },
  {
    //5-letter
    elist: Actor,
    holic: Sing,
    phite: Sing,
    tized: Past,
    urned: Past,
    eased: Past,
    ances: Plrl,
    bound: Adj,
    ettes: Plrl,
    fully: Avb,
    ishes: Pres,
    ities: Plrl,
    marek: Last,
    nssen: Last,
    ology: Noun,
    osome: Sing,
    tment: Sing,
    ports: Plrl,
    rough: Adj,
    tches: Pres,
    tieth: "Ordinal",
    tures: Plrl,
    wards: Avb,
    where: Avb,
    archy: Noun,
    pathy: Noun,
    opoly: Noun,
    embly: Noun,
    phate: Noun,
    ndent: Sing,
    scent: Sing,
    onist: Actor,
    anist: Actor,
    alist: Actor,
    olist: Actor,
    icist: Actor,
    ounce: Inf,
    iable: Adj,
    borne: Adj,
    gnant: Adj,
    inant: Adj,
    igent: Adj,
    atory: Adj,
    // ctory: Adj,
    rient: Sing,
    dient: Sing,
    maker: Actor,
    burgh: Place,
    mouth: Place,
    ceter: Place,
    ville: Place,
    hurst: Place,
    stead: Place,
    endon: Place,
    brook: Place,
    shire: Place,
    worth: Noun,
    field: Prop,
    ridge: Place
  },
  {
    //6-letter
    auskas: Last,
    parent: Sing,
    cedent: Sing,
    ionary: Sing,
    cklist: Sing,
    brooke: Place,
    keeper: Actor,
    logist: Actor,
    teenth: "Value",
    worker: Actor,
    master: Actor,
    writer: Actor,
    brough: Place,
    cester: Place,
    ington: Place,
    cliffe: Place,
    ingham: Place
  },
  {
    //7-letter
    chester: Place,
    logists: Actor,
    opoulos: Last,
    borough: Place,
    sdottir: Last
    //swedish female
  }
];

var Adj2 = "Adjective", Noun2 = "Noun", Verb = "Verb", prefixes_default2 = [
  null,
  null,
  {
    // 2-letter
  },
  {
    // 3-letter
    neo: Noun2,
    bio: Noun2,
    // pre: Noun,
    "de-": Verb,
    "re-": Verb,
    "un-": Verb,
    "ex-": Noun2
  },
  {
    // 4-letter
    anti: Noun2,
    auto: Noun2,
    faux: Adj2,
    hexa: Noun2,
    kilo: Noun2,
    mono: Noun2,
    nano: Noun2,
    octa: Noun2,
    poly: Noun2,
    semi: Adj2,
    tele: Noun2,
    "pro-": Adj2,
    "mis-": Verb,
    "dis-": Verb,
    "pre-": Adj2
    //hmm
  },
  {
    // 5-letter
    anglo: Noun2,
    centi: Noun2,
    ethno: Noun2,
    ferro: Noun2,
    grand: Noun2,
    hepta: Noun2,
    hydro: Noun2,
    intro: Noun2,
    macro: Noun2,
    micro: Noun2,
    milli: Noun2,
    nitro: Noun2,
    penta: Noun2,
    quasi: Adj2,
    radio: Noun2,
    tetra: Noun2,
    "omni-": Adj2,
    "post-": Adj2
  },
  {
    // 6-letter
    pseudo: Adj2,
    "extra-": Adj2,
    "hyper-": Adj2,
    "inter-": Adj2,
    "intra-": Adj2,
    "deca-": Adj2
    // 'trans-': Noun,
  },
  {
    // 7-letter
    electro: Noun2
  }
];

var Adj3 = "Adjective", Inf2 = "Infinitive", Pres2 = "PresentTense", Sing2 = "Singular", Past2 = "PastTense", Adverb = "Adverb", Exp = "Expression", Actor2 = "Actor", Verb2 = "Verb", Noun3 = "Noun", Last2 = "LastName", endsWith_default = {
  a: [
    [/.[aeiou]na$/, Noun3, "tuna"],
    [/.[oau][wvl]ska$/, Last2],
    [/.[^aeiou]ica$/, Sing2, "harmonica"],
    [/^([hyj]a+)+$/, Exp, "haha"]
    //hahah
  ],
  c: [[/.[^aeiou]ic$/, Adj3]],
  d: [
    //==-ed==
    //double-consonant
    [/[aeiou](pp|ll|ss|ff|gg|tt|rr|bb|nn|mm)ed$/, Past2, "popped"],
    //double-vowel
    [/.[aeo]{2}[bdgmnprvz]ed$/, Past2, "rammed"],
    //-hed
    [/.[aeiou][sg]hed$/, Past2, "gushed"],
    //-rd
    [/.[aeiou]red$/, Past2, "hired"],
    [/.[aeiou]r?ried$/, Past2, "hurried"],
    // ard
    [/[^aeiou]ard$/, Sing2, "steward"],
    // id
    [/[aeiou][^aeiou]id$/, Adj3, ""],
    [/.[vrl]id$/, Adj3, "livid"],
    // ===== -ed ======
    //-led
    [/..led$/, Past2, "hurled"],
    //-sed
    [/.[iao]sed$/, Past2, ""],
    [/[aeiou]n?[cs]ed$/, Past2, ""],
    //-med
    [/[aeiou][rl]?[mnf]ed$/, Past2, ""],
    //-ked
    [/[aeiou][ns]?c?ked$/, Past2, "bunked"],
    //-gned
    [/[aeiou]gned$/, Past2],
    //-ged
    [/[aeiou][nl]?ged$/, Past2],
    //-ted
    [/.[tdbwxyz]ed$/, Past2],
    [/[^aeiou][aeiou][tvx]ed$/, Past2],
    //-ied
    [/.[cdflmnprstv]ied$/, Past2, "emptied"]
  ],
  e: [
    [/.[lnr]ize$/, Inf2, "antagonize"],
    [/.[^aeiou]ise$/, Inf2, "antagonise"],
    [/.[aeiou]te$/, Inf2, "bite"],
    [/.[^aeiou][ai]ble$/, Adj3, "fixable"],
    [/.[^aeiou]eable$/, Adj3, "maleable"],
    [/.[ts]ive$/, Adj3, "festive"],
    [/[a-z]-like$/, Adj3, "woman-like"]
  ],
  h: [
    [/.[^aeiouf]ish$/, Adj3, "cornish"],
    [/.v[iy]ch$/, Last2, "..ovich"],
    [/^ug?h+$/, Exp, "ughh"],
    [/^uh[ -]?oh$/, Exp, "uhoh"],
    [/[a-z]-ish$/, Adj3, "cartoon-ish"]
  ],
  i: [[/.[oau][wvl]ski$/, Last2, "polish-male"]],
  k: [
    [/^(k){2}$/, Exp, "kkkk"]
    //kkkk
  ],
  l: [
    [/.[gl]ial$/, Adj3, "familial"],
    [/.[^aeiou]ful$/, Adj3, "fitful"],
    [/.[nrtumcd]al$/, Adj3, "natal"],
    [/.[^aeiou][ei]al$/, Adj3, "familial"]
  ],
  m: [
    [/.[^aeiou]ium$/, Sing2, "magnesium"],
    [/[^aeiou]ism$/, Sing2, "schism"],
    [/^[hu]m+$/, Exp, "hmm"],
    [/^\d+ ?[ap]m$/, "Date", "3am"]
  ],
  n: [
    [/.[lsrnpb]ian$/, Adj3, "republican"],
    [/[^aeiou]ician$/, Actor2, "musician"],
    [/[aeiou][ktrp]in'$/, "Gerund", "cookin'"]
    // 'cookin', 'hootin'
  ],
  o: [
    [/^no+$/, Exp, "noooo"],
    [/^(yo)+$/, Exp, "yoo"],
    [/^wo{2,}[pt]?$/, Exp, "woop"]
    //woo
  ],
  r: [
    [/.[bdfklmst]ler$/, "Noun"],
    [/[aeiou][pns]er$/, Sing2],
    [/[^i]fer$/, Inf2],
    [/.[^aeiou][ao]pher$/, Actor2],
    [/.[lk]er$/, "Noun"],
    [/.ier$/, "Comparative"]
  ],
  t: [
    [/.[di]est$/, "Superlative"],
    [/.[icldtgrv]ent$/, Adj3],
    [/[aeiou].*ist$/, Adj3],
    [/^[a-z]et$/, Verb2]
  ],
  s: [
    [/.[^aeiou]ises$/, Pres2],
    [/.[rln]ates$/, Pres2],
    [/.[^z]ens$/, Verb2],
    [/.[lstrn]us$/, Sing2],
    [/.[aeiou]sks$/, Pres2],
    [/.[aeiou]kes$/, Pres2],
    [/[aeiou][^aeiou]is$/, Sing2],
    [/[a-z]'s$/, Noun3],
    [/^yes+$/, Exp]
    //yessss
  ],
  v: [
    [/.[^aeiou][ai][kln]ov$/, Last2]
    //east-europe
  ],
  y: [
    [/.[cts]hy$/, Adj3],
    [/.[st]ty$/, Adj3],
    [/.[tnl]ary$/, Adj3],
    [/.[oe]ry$/, Sing2],
    [/[rdntkbhs]ly$/, Adverb],
    [/.(gg|bb|zz)ly$/, Adj3],
    [/...lly$/, Adverb],
    [/.[gk]y$/, Adj3],
    [/[bszmp]{2}y$/, Adj3],
    [/.[ai]my$/, Adj3],
    [/[ea]{2}zy$/, Adj3],
    [/.[^aeiou]ity$/, Sing2]
  ]
};

var vb2 = "Verb", nn2 = "Noun", neighbours_default2 = {
  // looking at the previous word's tags:
  leftTags: [
    ["Adjective", nn2],
    ["Possessive", nn2],
    ["Determiner", nn2],
    ["Adverb", vb2],
    ["Pronoun", vb2],
    ["Value", nn2],
    ["Ordinal", nn2],
    ["Modal", vb2],
    ["Superlative", nn2],
    ["Demonym", nn2],
    ["Honorific", "Person"]
    //dr. Smith
  ],
  // looking at the previous word:
  leftWords: [
    ["i", vb2],
    ["first", nn2],
    ["it", vb2],
    ["there", vb2],
    ["not", vb2],
    ["because", nn2],
    ["if", nn2],
    ["but", nn2],
    ["who", vb2],
    ["this", nn2],
    ["his", nn2],
    ["when", nn2],
    ["you", vb2],
    ["very", "Adjective"],
    ["old", nn2],
    ["never", vb2],
    ["before", nn2],
    ["a", nn2],
    ["the", nn2],
    ["been", vb2]
  ],
  // looking at the next word's tags:
  rightTags: [
    ["Copula", nn2],
    ["PastTense", nn2],
    ["Conjunction", nn2],
    ["Modal", nn2]
  ],
  // looking at the next word:
  rightWords: [
    ["there", vb2],
    ["me", vb2],
    ["man", "Adjective"],
    // ['only', vb],
    ["him", vb2],
    ["it", vb2],
    //relaunch it
    ["were", nn2],
    ["took", nn2],
    ["himself", vb2],
    ["went", nn2],
    ["who", nn2],
    ["jr", "Person"]
  ]
};

var data_default2 = { PastTense: { fwd: "1:tted,wed,yed,gged,nned,rred,pped,mmed,bbed,oed,dded,rd¦2:et,ad,eed,nded,hted,st,oled,ut,emed,eled,lded,rt,nked,apt,ant,eped,eked¦3:eared,eat,eaded,nelled,ealed,ealt,ialed,eeded,ooted,eaked,eaned,eeted,mited,bid,loted,uit,eaped,belled,uited,velled,geted¦4:ebuted,hined,odelled,comed¦y:ied¦ome:ame¦ear:ore¦ind:ound¦ing:ung,ang¦ep:pt¦ink:ank,unk¦ig:ug¦all:ell¦ee:aw¦ive:ave¦ake:ook¦eeze:oze¦old:eld¦ave:ft¦ide:ode¦ell:old¦ite:ote¦ine:one¦in:un,on¦eal:ole¦im:am¦ie:ay¦and:ood¦1ise:rose¦1eak:roke¦1ing:rought¦1ive:rove¦1el:elt¦1id:bade¦1et:got¦1y:aid¦3d:pent", both: "1:aed,fed,xed,hed¦2:xted,lked,kied,sged,lmed,lped,uped,sped,bted,rbed,rked,wned,rled,wded,mped,fted,mned,mbed,rped,zzed,tzed,ened,cked,gned,lted,sked,ued,zed,nted,ered,rted,rmed,ced,sted,rned,ssed,omed,rded,pted,ved,cted¦3:oided,eiled,yped,ficked,taled,moned,yled,eamed,lit,kled,oiled,oaked,gled,zled,naled,fled,uined,oamed,ioted,ymed,eined,koned,aided,obed,ibed,meted,nicked,iged,mured,rored,micked,keted,jored,oaded,tilled,soned,rited,lged,aired,ooned,auled,owled,oaned,filled,ouled,ooded,ceted,tolled,oited,xited,tled,vored,dled,aped,nsed,rsed,sited,ubed,pled,sored,rged,pelled,oured,psed,bited,osed,aimed,cled,eured,tred,ioned,celled,bled,wsed,ooked,oated,iked,iased,onged,ased,ailed,uned,umed,ained,auded,nulled,ysed,eged,ised,aged,oined,ated,used,dged,doned¦4:cored,welled,seded,roked,talled,uared,pouted,pilled,naked,miled,houted,helled,hared,duled,caled,culed,tired,peated,ciled,buked,uoted,uaked,moted,rimed,sided,poned,leated,honed,lleted,huted,ruled,pined,cured,named,sured,uvred,vaded,preted,jured,haled,peded,gined,nited,onored,roped,lared,ramed,ocused,laked,gured,ctored,unged,pired,cuted,voked,eloped,ralled,rined,dured,amelled,icited,rilled,vided,uaded,voted,mined,sired,noted,lined,nselled,luted,tuted,fined,fided,puted,piled,pared,olored,cided,loned,hoked,hilled,enged,tured,cined,geoned,cotted,lamed,uiled,caded,waited,udited,anged,luded,mired,uired,raded¦5:umpeted,ailored,prouted,creted,stored,efuted,ecalled,ntined,ofiled,eceded,atrolled,nitored,rshalled,basted,rvened,itialled,ncited,gnored,ossiped,rfeited,ploded,xcited,twined,ncoded,ibuted,plored,efeated,redited,ntrolled,avened,pleted,llided,eathed,nefited,uthored,nchored,dhered,cceded¦3ad:sled¦3it:bysat¦2aw:drew¦2ot:hot¦2ke:made¦2d:ilt¦2ow:hrew,grew¦2ose:hose¦1go:rwent,ewent¦1ink:hought¦1ick:tuck¦1ike:ruck¦1eak:poke,nuck¦1it:pat¦1o:did¦1un:ran¦1ow:new¦1in:gan¦1ake:woke", rev: "3:set,rst,hed,cut¦4:cast,tbid¦5:sread,eread,pread,erbid¦ought:uy,eek¦1ied:ny,ly,dy,ry,fy,py,ty,cy,vy,by¦1ung:ling,ting¦1pt:eep¦1ank:rink¦1ore:bear,wear¦1ave:give¦1ook:sake,take,hake¦1oze:reeze¦1ound:rind,wind¦1aw:see¦1old:sell¦1ote:rite¦1ole:teal¦1am:wim¦1ay:lie¦1ood:tand¦1eld:hold¦2d:he,ge,re,le,leed,ne,reed,ye,pe,lee,peed¦2ed:dd,oy,ew,ud,ey,gg,rr,to¦2ame:ecome,rcome¦2ged:eg,ag,og,ug¦2ped:ap¦2bed:ub,ab,ib,ob¦2lt:neel¦2ode:rride¦2id:pay¦2ang:pring¦2ove:trive¦2med:um¦3ted:mit,hat,mat,lat,pot¦3ed:low,end,tow,ill,und,ond,cay,lay,cho,bow,dow,ual,eld,eat,ald,oop,uld,law,lel,oll,ray,ull,ank,ool,eem,oar,tay,way,haw,ait¦3d:ste,ede,ime,ode,ete,ree,ude,ame,oke,ote,ute,tie¦3red:lur,cur,pur¦3ped:rop,rip,hop,tep,top¦3ade:orbid¦3led:uel,val¦3ned:lan,can,hun,kin,pan,tun,win¦3ded:lod,rod,red,kid¦3med:lim,rim¦4ted:quit,llot,mbat,gret¦4ed:pear,ssay,link,rrow,rand,lean,ceal,ovet,mand,band,dear,ceed,reet,abel,evel,imit,ilot,uell,peal,veal,cout,hear,riek,mell,head,weak¦4led:nnel,nrol,ebel,ivel¦4red:efer,nfer,sfer¦4ded:mbed¦4d:dite,ntee,amme,cite,pite¦4ned:rpin¦5ed:light,right,panel,xpand,rtial,eboot,cruit,emind,arget,hread,eight¦5d:nvite¦5led:ravel", ex: "2:upped¦3:added,aged,aided,aimed,aired,bid,died,dyed,egged,erred,eyed,fit,gassed,gelled,hit,lied,oiled,outed,owed,pent,pied,tied,used,vied,banned,barred,bet,binned,bowed,canned,cut,dimmed,dipped,donned,ended,feed,hopped,inked,jammed,jarred,let,manned,mopped,mowed,netted,nodded,padded,panned,pinned,pitted,popped,potted,put,rigged,set,sinned,sowed,tanned,tipped,topped,towed,vetted,vowed¦4:ached,baked,baled,banged,billed,boned,bored,caked,called,caned,cared,ceded,cited,coded,cored,culled,cured,dared,dined,edited,faded,faked,fared,filed,filled,fined,fired,fuelled,gamed,heated,hired,honed,hoped,joked,killed,lined,looped,mined,mired,named,noted,piled,poked,polled,pored,pulled,raked,roared,rolled,roped,ruled,seated,shed,sided,soared,tamed,timed,tolled,toned,voted,waited,waked,walled,waned,welled,winged,wiped,wired,yelled,zoned,abutted,banded,beat,blotted,cast,cost,dealt,dialed,feared,folded,footed,fretted,handed,headed,healed,heard,heeded,hurt,knitted,landed,leaked,leapt,linked,meant,minded,molded,neared,needed,peaked,peeled,plotted,quit,read,reaped,reeled,rooted,scarred,sealed,seeded,seeped,shipped,showed,shut,skimmed,slammed,slipped,sparred,stemmed,stirred,suited,thinned,trotted,weeded,winked¦5:basted,cheated,chimed,clouded,coveted,eloped,enrolled,equaled,eroded,exiled,guided,prided,quelled,rivalled,routed,scared,scouted,shored,sloped,smelled,smoked,sniped,spelled,spited,staked,stared,stored,sweated,tasted,treated,untied,wasted,breaded,cleared,debuted,deterred,equipped,freaked,modeled,pleaded,rebutted,refitted¦6:cringed,deleted,impaled,invited,recited,revered,strolled,thrust,unfolded¦7:combined,competed,conceded,convened,destined,extruded,retreated,remodelled,rescinded,welcomed¦8:backfired,expedited,infringed¦9:interfered,persevered,programmed,proofread¦eat:ate¦is:was¦go:went¦are:were¦3d:bent,lent,rent,sent¦3e:bit,fled,hid,lost¦3ed:bled,bred,sped¦2ow:blew,grew¦1uy:bought¦2tch:caught¦1o:did¦1ive:dove,gave¦2aw:drew¦2ed:fed¦2y:flew,laid,paid,said¦1ight:fought¦1et:got¦2ve:had¦1ang:hung¦2ad:led¦2ght:lit¦2ke:made¦2et:met¦1un:ran¦1ise:rose¦1it:sat¦4e:slid¦1eek:sought¦1each:taught¦1eave:wove¦2ise:arose¦1ear:bore,tore,wore¦1ind:bound,found,wound¦2eak:broke¦2ing:brought,swung,wrung¦1ome:came¦2ive:drove¦1ig:dug¦1all:fell¦2el:felt¦4et:forgot¦1old:held¦2ave:left¦1ing:rang,sang¦1ide:rode¦1ink:sank¦1ee:saw¦2ine:shone¦1ell:sold,told¦4d:spent¦2in:spun¦2ink:stunk¦1ake:took¦1in:won" }, PresentTense: { fwd: "1:oes¦1ve:as", both: "1:xes¦2:zzes,ches,shes,sses¦3:iases¦4:ocuses¦2y:llies,plies¦1y:cies,bies,ties,vies,nies,pies,dies,ries,fies¦:s", rev: "1ies:ly¦2es:go,do¦3es:cho,eto", ex: "2:does,goes¦3:gasses¦is:are¦3y:relies¦2y:flies¦2ve:has" }, Participle: { fwd: "1:mt,ned¦2:ved,llen¦3:aken,iven¦:ne¦y:in", both: "1:wn¦2:me,aten¦3:bidden,isen¦4:rseen,eseen¦3l:pilt¦3d:uilt¦2e:itten¦1im:wum¦1eak:poken¦1ine:hone¦1ose:osen¦1in:gun¦1ake:woken¦ear:orn¦eal:olen¦eeze:ozen¦et:otten¦ink:unk¦ing:ung", rev: "2:un¦oken:eak¦ought:eek¦oven:eave¦1ne:o¦1own:ly¦1den:de¦1in:ay¦2t:am¦2ed:en¦2n:ee¦3en:all¦3n:ove¦4n:rive,sake,take¦5n:rgive", ex: "2:been¦3:seen,run¦4:dived,given,taken¦5:proven,shaken¦2eak:broken¦2y:flown¦3e:hidden,ridden¦1eek:sought¦1ake:woken¦1eave:woven" } };

var fromPast = unpack_default(data_default2.PastTense), fromPresent = unpack_default(data_default2.PresentTense), fromGerund = unpack_default(data_default2.Gerund), fromParticiple = unpack_default(data_default2.Participle), toPast = reverse_default(fromPast), toPresent = reverse_default(fromPresent), toGerund2 = reverse_default(fromGerund), toParticiple = reverse_default(fromParticiple), toComparative2 = unpack_default(data_default2.Comparative), toSuperlative2 = unpack_default(data_default2.Superlative), fromComparative = reverse_default(toComparative2), fromSuperlative = reverse_default(toSuperlative2), adjToNoun = unpack_default(data_default2.AdjToNoun), models_default = {
  fromPast,
  fromPresent,
  fromGerund,
  fromParticiple,
  toPast,
  toPresent,
  toGerund: toGerund2,
  toParticiple,
  // adjectives
  toComparative: toComparative2,
  toSuperlative: toSuperlative2,
  fromComparative,
  fromSuperlative,
  adjToNoun
};

var regex_normal_default = [
  //web tags
  [/^[\w.+]+@[\w.]+\.[a-z]{2,3}$/, "Email"],
  [/^(https?:\/\/|www\.)+\w+\.[a-z]{2,3}/, "Url", "http.."],
  [/^[a-z0-9./].+\.(com|net|gov|org|ly|edu|info|biz|dev|ru|jp|de|in|uk|br|io|ai)/, "Url", ".com"],
  // timezones
  [/^[PMCE]ST$/, "Timezone", "EST"],
  //names
  [/^ma?c'[a-z]{3}/, "LastName", "mc'neil"],
  [/^o'[a-z]{3}/, "LastName", "o'connor"],
  [/^ma?cd[aeiou][a-z]{3}/, "LastName", "mcdonald"],
  //slang things
  [/^(lol)+[sz]$/, "Expression", "lol"],
  [/^wo{2,}a*h?$/, "Expression", "wooah"],
  [/^(hee?){2,}h?$/, "Expression", "hehe"],
  [/^(un|de|re)\\-[a-z\u00C0-\u00FF]{2}/, "Verb", "un-vite"],
  // m/h
  [/^(m|k|cm|km)\/(s|h|hr)$/, "Unit", "5 k/m"],
  // μg/g
  [/^(ug|ng|mg)\/(l|m3|ft3)$/, "Unit", "ug/L"],
  // love/hate
  [/[^:/]\/\p{Letter}/u, "SlashedTerm", "love/hate"]
];

var regex_text_default = [
  // #coolguy
  [/^#[\p{Number}_]*\p{Letter}/u, "HashTag"],
  // can't be all numbers
  // @spencermountain
  [/^@\w{2,}$/, "AtMention"],
  // period-ones acronyms - f.b.i.
  [/^([A-Z]\.){2}[A-Z]?/i, ["Acronym", "Noun"], "F.B.I"],
  //ascii-only
  // ending-apostrophes
  [/.{3}[lkmnp]in['‘’‛‵′`´]$/, "Gerund", "chillin'"],
  [/.{4}s['‘’‛‵′`´]$/, "Possessive", "flanders'"],
  //from https://www.regextester.com/106421
  // [/^([\u00a9\u00ae\u2319-\u3300]|\ud83c[\ud000-\udfff]|\ud83d[\ud000-\udfff]|\ud83e[\ud000-\udfff])/, 'Emoji', 'emoji-range']
  // unicode character range
  [/^[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u, "Emoji", "emoji-class"]
];

var regex_numbers_default = [
  [/^@1?[0-9](am|pm)$/i, "Time", "3pm"],
  [/^@1?[0-9]:[0-9]{2}(am|pm)?$/i, "Time", "3:30pm"],
  [/^'[0-9]{2}$/, "Year"],
  // times
  [/^[012]?[0-9](:[0-5][0-9])(:[0-5][0-9])$/, "Time", "3:12:31"],
  [/^[012]?[0-9](:[0-5][0-9])?(:[0-5][0-9])? ?(am|pm)$/i, "Time", "1:12pm"],
  [/^[012]?[0-9](:[0-5][0-9])(:[0-5][0-9])? ?(am|pm)?$/i, "Time", "1:12:31pm"],
  //can remove?
  // iso-dates
  [/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}/i, "Date", "iso-date"],
  [/^[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,4}$/, "Date", "iso-dash"],
  [/^[0-9]{1,4}\/[0-9]{1,2}\/([0-9]{4}|[0-9]{2})$/, "Date", "iso-slash"],
  [/^[0-9]{1,4}\.[0-9]{1,2}\.[0-9]{1,4}$/, "Date", "iso-dot"],
  [/^[0-9]{1,4}-[a-z]{2,9}-[0-9]{1,4}$/i, "Date", "12-dec-2019"],
  // timezones
  [/^utc ?[+-]?[0-9]+$/, "Timezone", "utc-9"],
  [/^(gmt|utc)[+-][0-9]{1,2}$/i, "Timezone", "gmt-3"],
  //phone numbers
  [/^[0-9]{3}-[0-9]{4}$/, "PhoneNumber", "421-0029"],
  [/^(\+?[0-9][ -])?[0-9]{3}[ -]?[0-9]{3}-[0-9]{4}$/, "PhoneNumber", "1-800-"],
  //money
  //like $5.30
  [/^[-+]?\p{Currency_Symbol}[-+]?[0-9]+(,[0-9]{3})*(\.[0-9]+)?([kmb]|bn)?\+?$/u, ["Money", "Value"], "$5.30"],
  //like 5.30$
  [/^[-+]?[0-9]+(,[0-9]{3})*(\.[0-9]+)?\p{Currency_Symbol}\+?$/u, ["Money", "Value"], "5.30£"],
  //like
  [/^[-+]?[$£]?[0-9]([0-9,.])+(usd|eur|jpy|gbp|cad|aud|chf|cny|hkd|nzd|kr|rub)$/i, ["Money", "Value"], "$400usd"],
  //numbers
  // 50 | -50 | 3.23  | 5,999.0  | 10+
  [/^[-+]?[0-9]+(,[0-9]{3})*(\.[0-9]+)?\+?$/, ["Cardinal", "NumericValue"], "5,999"],
  [/^[-+]?[0-9]+(,[0-9]{3})*(\.[0-9]+)?(st|nd|rd|r?th)$/, ["Ordinal", "NumericValue"], "53rd"],
  // .73th
  [/^\.[0-9]+\+?$/, ["Cardinal", "NumericValue"], ".73th"],
  //percent
  [/^[-+]?[0-9]+(,[0-9]{3})*(\.[0-9]+)?%\+?$/, ["Percent", "Cardinal", "NumericValue"], "-4%"],
  [/^\.[0-9]+%$/, ["Percent", "Cardinal", "NumericValue"], ".3%"],
  //fraction
  [/^[0-9]{1,4}\/[0-9]{1,4}(st|nd|rd|th)?s?$/, ["Fraction", "NumericValue"], "2/3rds"],
  //range
  [/^[0-9.]{1,3}[a-z]{0,2}[-–—][0-9]{1,3}[a-z]{0,2}$/, ["Value", "NumberRange"], "3-4"],
  //time-range
  [/^[0-9]{1,2}(:[0-9][0-9])?(am|pm)? ?[-–—] ?[0-9]{1,2}(:[0-9][0-9])?(am|pm)$/, ["Time", "NumberRange"], "3-4pm"],
  //number with unit
  [/^[0-9.]+([a-z°]{1,4})$/, "NumericValue", "9km"]
];

var orgWords_default2 = {};

var placeWords_default2 = {};

var expandIrregulars = function(model2) {
  let { irregularPlurals } = model2.two, { lexicon: lexicon4 } = model2.one;
  return Object.entries(irregularPlurals).forEach((a) => {
    lexicon4[a[0]] = lexicon4[a[0]] || "Singular", lexicon4[a[1]] = lexicon4[a[1]] || "Plural";
  }), model2;
}, irregulars_default = expandIrregulars;

var tmpModel2 = {
  one: { lexicon: {} },
  two: { models: models_default }
}, switchDefaults = {
  // 'pilot'
  "Actor|Verb": "Actor",
  //
  // 'amusing'
  "Adj|Gerund": "Adjective",
  //+conjugations
  // 'standard'
  "Adj|Noun": "Adjective",
  // 'boiled'
  "Adj|Past": "Adjective",
  //+conjugations
  // 'smooth'
  "Adj|Present": "Adjective",
  //+conjugations
  // 'box'
  "Noun|Verb": "Singular",
  //+conjugations (no-present)
  //'singing'
  "Noun|Gerund": "Gerund",
  //+conjugations
  // 'hope'
  "Person|Noun": "Noun",
  // 'April'
  "Person|Date": "Month",
  // 'rob'
  "Person|Verb": "FirstName",
  //+conjugations
  // 'victoria'
  "Person|Place": "Person",
  // 'rusty'
  "Person|Adj": "Comparative",
  // 'boxes'
  "Plural|Verb": "Plural",
  //(these are already derivative)
  // 'miles'
  "Unit|Noun": "Noun"
}, expandLexicon = function(words2, model2) {
  let world2 = { model: model2, methods: methods_default2 }, { lex, _multi } = methods_default2.two.expandLexicon(words2, world2);
  return Object.assign(model2.one.lexicon, lex), Object.assign(model2.one._multiCache, _multi), model2;
}, addUncountables = function(words2, model2) {
  return Object.keys(words2).forEach((k) => {
    words2[k] === "Uncountable" && (model2.two.uncountable[k] = !0, words2[k] = "Uncountable");
  }), model2;
}, expandVerb = function(str, words2, doPresent) {
  let obj = conjugate_default(str, tmpModel2);
  words2[obj.PastTense] = words2[obj.PastTense] || "PastTense", words2[obj.Gerund] = words2[obj.Gerund] || "Gerund", doPresent === !0 && (words2[obj.PresentTense] = words2[obj.PresentTense] || "PresentTense");
}, expandAdjective = function(str, words2, model2) {
  let sup = toSuperlative(str, model2);
  words2[sup] = words2[sup] || "Superlative";
  let comp = toComparative(str, model2);
  words2[comp] = words2[comp] || "Comparative";
}, expandNoun = function(str, words2, model2) {
  let plur = toPlural_default(str, model2);
  words2[plur] = words2[plur] || "Plural";
}, expandVariable = function(switchWords, model2) {
  let words2 = {}, lex = model2.one.lexicon, verbs = Object.keys(switchWords).filter((w) => /Verb|Present/.test(switchWords[w])), gerunds = Object.fromEntries(verbs.map((w) => [conjugate_default(w, tmpModel2).Gerund, w]));
  return Object.keys(switchWords).forEach((w) => {
    let name = switchWords[w];
    if (words2[w] = switchDefaults[name], (name === "Noun|Verb" || name === "Person|Verb" || name === "Actor|Verb") && expandVerb(w, lex, !1), name === "Adj|Present" && (expandVerb(w, lex, !0), expandAdjective(w, lex, model2)), name === "Person|Adj" && expandAdjective(w, lex, model2), name === "Adj|Gerund" || name === "Noun|Gerund") {
      let inf = gerunds[w];
      inf && !lex[inf] && (words2[inf] = "Infinitive");
    }
    if ((name === "Noun|Gerund" || name === "Adj|Noun" || name === "Person|Noun") && expandNoun(w, lex, model2), name === "Adj|Past") {
      let inf = toInfinitive_default(w, tmpModel2, "PastTense");
      inf !== w && !lex[inf] && (words2[inf] = "Infinitive");
    }
  }), model2 = expandLexicon(words2, model2), model2;
}, expand2 = function(model2) {
  return model2 = expandLexicon(model2.one.lexicon, model2), model2 = addUncountables(model2.one.lexicon, model2), model2 = expandVariable(model2.two.switches, model2), model2 = irregulars_default(model2), model2;
}, expand_default2 = expand2;

var model = {
  one: {
    _multiCache: {},
    lexicon: lexicon3,
    frozenLex: frozenLex_default
  },
  two: {
    irregularPlurals: plurals_default,
    models: models_default,
    suffixPatterns: suffixes_default2,
    prefixPatterns: prefixes_default2,
    endsWith: endsWith_default,
    neighbours: neighbours_default2,
    regexNormal: regex_normal_default,
    regexText: regex_text_default,
    regexNumbers: regex_numbers_default,
    switches,
    clues: clues_default,
    uncountable: {},
    orgWords: orgWords_default2,
    placeWords: placeWords_default2
  }
};
model = expand_default2(model);
var model_default3 = model;

var tagSet_default = { Hyphenated: ["", ""], Prefix: ["", "Abbreviation Acronym ProperNoun Organization Company School SportsTeam"], There: ["", "Verb Adjective Noun Value Conjunction Preposition Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], Condition: ["", "Verb Adjective Noun Value Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], Negative: ["", "Noun Adjective Value Expression AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], Acronym: ["", "Plural RomanNumeral Pronoun Date Prefix Unit Demonym Reflexive Duration Time Timezone Season Holiday FinancialQuarter Year WeekDay Month"], Email: ["", "HashTag Verb Adjective Value AtMention Url PhoneNumber Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], SlashedTerm: ["", "Emoticon Url Value Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], Emoticon: ["", "HashTag Verb Adjective Value AtMention SlashedTerm Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], Emoji: ["", "HashTag Verb Adjective Value AtMention Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], HashTag: ["", "Url PhoneNumber AtMention Emoji Emoticon Email"], PhoneNumber: ["", "HashTag Verb Adjective Value AtMention Email Url Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], Url: ["", "HashTag PhoneNumber Verb Adjective Value AtMention Email SlashedTerm Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], Abbreviation: ["", "Prefix"], Expression: ["", "Noun Adjective Verb Adverb Negative AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Superlative Comparative Comparable Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive"], QuestionWord: ["", "Determiner Conjunction Preposition"], Preposition: ["", "Noun Verb Adjective Adverb QuestionWord Determiner There AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable"], Conjunction: ["", "Noun Verb Adjective Adverb Value QuestionWord Auxiliary Determiner There AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Passive PhrasalVerb Particle Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal"], Determiner: ["", "Noun Verb Adjective Adverb QuestionWord Conjunction Preposition AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable"], Adverb: ["", "Noun Verb Adjective Value Date Determiner Conjunction Preposition Expression AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal Duration Time Timezone Season Holiday FinancialQuarter Year WeekDay Month"], NumberRange: ["", ""], Adjective: ["", "Noun Verb Adverb Value Date Determiner Conjunction Preposition Expression Url PhoneNumber Emoji Emoticon Email Negative Condition There AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal Duration Time Timezone Season Holiday FinancialQuarter Year WeekDay Month"], Superlative: ["Adjective", "Comparative"], Comparative: ["Adjective", "Superlative"], Comparable: ["Adjective", ""], Date: ["", "Verb Adverb Adjective Person Acronym Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Honorific LastName FirstName FemaleName MaleName"], Duration: ["Date Noun", ""], Time: ["Date", "AtMention Month"], Timezone: ["Date Noun", "ProperNoun Organization Company School SportsTeam"], Season: ["Date", ""], Holiday: ["Date Noun", ""], FinancialQuarter: ["Date", "Fraction"], Year: ["Date", "RomanNumeral Month"], WeekDay: ["Date Noun", "Month"], Month: ["Date Noun", "Year WeekDay Time"], Value: ["", "Verb Adjective Adverb Noun Honorific Conjunction Url PhoneNumber Emoji Emoticon SlashedTerm Email Negative Condition There Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person LastName FirstName FemaleName MaleName"], Percent: ["Value", ""], NumericValue: ["Value", "TextValue Multiple"], TextValue: ["Value", "NumericValue RomanNumeral"], Multiple: ["Value TextValue", ""], Fraction: ["Value", "FinancialQuarter"], Cardinal: ["Value", "Ordinal"], Money: ["Value Cardinal", ""], RomanNumeral: ["Value Cardinal", "TextValue Year Acronym Multiple"], Ordinal: ["Value", "Cardinal Money RomanNumeral"], Verb: ["", "Noun Adjective Adverb Value Expression Date Determiner Conjunction Preposition Url PhoneNumber Emoji Emoticon Email Condition There AtMention Currency Possessive Demonym Unit Activity Actor Pronoun Reflexive Uncountable Plural ProperNoun Organization Company School SportsTeam Singular Place Region City Country Person Honorific LastName FirstName FemaleName MaleName Superlative Comparative Comparable Percent NumericValue TextValue Multiple Fraction Cardinal Money RomanNumeral Ordinal Duration Time Timezone Season Holiday FinancialQuarter Year WeekDay Month"], Passive: ["Verb", ""], PhrasalVerb: ["Verb", ""], Particle: ["Verb PhrasalVerb", "PastTense PresentTense Copula Gerund Participle Infinitive"], Auxiliary: ["Verb", "PastTense PresentTense Gerund Participle Infinitive"], Modal: ["Verb", "Infinitive"], Copula: ["Verb", "Imperative Gerund Particle"], FutureTense: ["Verb", "PresentTense PastTense Gerund Infinitive Participle"], PastTense: ["Verb", "PresentTense Gerund FutureTense Imperative Auxiliary Particle Infinitive"], Participle: ["Verb PastTense", ""], Imperative: ["Verb", "PastTense Gerund Copula Participle"], PresentTense: ["Verb", "PastTense FutureTense Auxiliary Particle Participle"], Gerund: ["Verb PresentTense", "Copula Infinitive Imperative"], Infinitive: ["Verb PresentTense", "Gerund Modal"], Address: ["", ""], Noun: ["", "Verb Adjective Adverb Value Determiner Fraction Conjunction Preposition Expression Negative Condition There Passive PhrasalVerb Particle Auxiliary Modal Copula FutureTense PastTense Participle Imperative PresentTense Gerund Infinitive Superlative Comparative Comparable Percent NumericValue TextValue Multiple Cardinal Money RomanNumeral Ordinal"], AtMention: ["Noun", "HashTag Email Time Url PhoneNumber Emoji Emoticon"], Currency: ["Noun", ""], Possessive: ["Noun", ""], Demonym: ["Noun ProperNoun", "Person Place Organization Acronym Honorific LastName FirstName FemaleName MaleName Region City Country Company School SportsTeam"], Unit: ["Noun", "Person Place Organization Acronym Honorific LastName FirstName FemaleName MaleName Region City Country Company School SportsTeam"], Activity: ["Noun", "Person Place Honorific LastName FirstName FemaleName MaleName Region City Country"], Actor: ["Noun", "Place Organization Region City Country Company School SportsTeam"], Pronoun: ["Noun", "Person Place Organization Acronym Honorific LastName FirstName FemaleName MaleName Region City Country Company School SportsTeam"], Reflexive: ["Noun Pronoun", ""], Uncountable: ["Noun", "Singular Plural Place Region City Country Person Honorific LastName FirstName FemaleName MaleName"], Plural: ["Noun", "Singular Uncountable Acronym Place Region City Country Person Honorific LastName FirstName FemaleName MaleName"], ProperNoun: ["Noun", "Timezone Prefix"], Organization: ["Noun ProperNoun", "Person Place Pronoun Actor Unit Demonym Honorific LastName FirstName FemaleName MaleName Region City Country Reflexive"], Company: ["Noun ProperNoun Organization", ""], School: ["Noun ProperNoun Organization", ""], SportsTeam: ["Noun ProperNoun Organization", ""], Singular: ["Noun", "Plural Uncountable"], Place: ["Noun Singular", "Person Organization Pronoun Actor Activity Unit Demonym Honorific LastName FirstName FemaleName MaleName Company School SportsTeam Reflexive"], Region: ["Noun Singular Place ProperNoun", ""], City: ["Noun Singular Place ProperNoun", "Country"], Country: ["Noun Singular Place ProperNoun", "City"], Person: ["Noun Singular ProperNoun", "Place Organization Date Pronoun Activity Unit Demonym Region City Country Company School SportsTeam Duration Time Season Holiday FinancialQuarter Year WeekDay Month Reflexive"], Honorific: ["Noun Singular Person ProperNoun", "FirstName LastName FemaleName MaleName"], LastName: ["Noun Singular Person ProperNoun", "FirstName MaleName FemaleName Honorific"], FirstName: ["Noun Singular Person ProperNoun", "LastName Honorific"], FemaleName: ["Noun Singular Person FirstName ProperNoun", "MaleName"], MaleName: ["Noun Singular Person FirstName ProperNoun", "FemaleName"] };

var { alias, machine, normal, index: index2 } = compute_default4, list2 = (words2) => words2.split(" ").filter(Boolean), tagSet = Object.fromEntries(
  Object.entries(tagSet_default).map(([tag2, [above]]) => {
    let parents = list2(above);
    return [tag2, { parents, not: [tag2, ...parents].flatMap((one) => list2(tagSet_default[one]?.[1] ?? "")) }];
  })
), world = {
  methods: { one: { ...methods_default.one, getDoc: getDoc_default, setTag: setTag_default }, two: methods_default2.two },
  model: {
    one: {
      ...model_default.one,
      ...model_default2.one,
      ...model_default3.one,
      lexicon: { ...model_default2.one.lexicon, ...model_default3.one.lexicon },
      tagSet
    },
    two: model_default3.two
  },
  compute: {
    alias,
    machine,
    normal,
    index: index2,
    preTagger: tagger_default,
    ...compute_default,
    ...compute_default5,
    ...compute_default2,
    ...compute_default3
  }
}, STEPS = [
  "contractions",
  "alias",
  "machine",
  "index",
  "freeze",
  "lexicon",
  "preTagger",
  "contractionTwo",
  "unfreeze"
], View = class _View {
  constructor(document) {
    this.document = document, this.world = world, this.methods = world.methods, this.model = world.model;
  }
  get docs() {
    return this.ptrs ? getDoc_default(this.ptrs, this.document) : this.document;
  }
  update() {
    return new _View(this.document);
  }
  fromText(text) {
    return parse3(text).compute(["normal", "freeze", "lexicon", "preTagger", "unfreeze"]);
  }
  compute(steps) {
    for (let step of [steps].flat()) world.compute[step]?.(this);
    return this;
  }
}, parse3 = (text) => new View(methods_default.one.tokenize.fromString(text, world)), tag = (text) => parse3(text).compute(STEPS).document.flat(), words = world.model.one.lexicon, toInfinitive2 = (form, tense) => methods_default2.two.transform.verb.toInfinitive(form, world.model, tense);
export {
  tag,
  toInfinitive2 as toInfinitive,
  words
};
