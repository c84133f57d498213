/** What made-up events are made of: harbours and their lamps, so that nobody takes them for a record of anything. */

export interface Both {
  readonly en: string;
  readonly ar: string;
}

export interface Lane {
  readonly id: string;
  readonly glyph: "disc" | "bar" | "diamond" | "tick";
  readonly colour: string;
  readonly role: "primary" | "background";
  readonly many: Both;
  readonly one: Both;
}

/** Three primary lanes and one of background. */
export const LANES: readonly Lane[] = [
  {
    id: "call",
    glyph: "disc",
    colour: "blue",
    role: "primary",
    many: { en: "Calls at a harbour", ar: "رسو في الموانئ" },
    one: { en: "Call", ar: "رسو" },
  },
  {
    id: "closure",
    glyph: "bar",
    colour: "green",
    role: "primary",
    many: { en: "Closures", ar: "إغلاقات" },
    one: { en: "Closure", ar: "إغلاق" },
  },
  {
    id: "rule",
    glyph: "diamond",
    colour: "amber",
    role: "primary",
    many: { en: "Harbour rules", ar: "أنظمة الموانئ" },
    one: { en: "Rule", ar: "نظام" },
  },
  {
    id: "weather",
    glyph: "tick",
    colour: "grey",
    role: "background",
    many: { en: "Weather", ar: "أحوال الطقس" },
    one: { en: "Weather", ar: "طقس" },
  },
];

export interface Status {
  readonly id: string;
  readonly drawn: "solid" | "dashed" | "crossed";
  readonly open: boolean;
  readonly name: Both;
}

export const STATUSES: readonly Status[] = [
  { id: "happened", drawn: "solid", open: false, name: { en: "said to have happened", ar: "ذُكر أنه حدث" } },
  { id: "announced", drawn: "dashed", open: true, name: { en: "announced", ar: "معلن" } },
  { id: "refused", drawn: "crossed", open: false, name: { en: "refused", ar: "مرفوض" } },
];

/** At most 11 letters each, so that a label has room for one, a name and a number. */
export const PLACES: readonly Both[] = [
  { en: "North Quay", ar: "رصيف الشمال" },
  { en: "Old Harbour", ar: "الميناء" },
  { en: "East Mole", ar: "حاجز الشرق" },
  { en: "Grey Cape", ar: "رأس الرماد" },
  { en: "Salt Bay", ar: "خليج الملح" },
  { en: "Gull Rock", ar: "صخرة نورس" },
  { en: "Long Sands", ar: "الرمال" },
  { en: "Far Light", ar: "نور بعيد" },
  { en: "Low Point", ar: "الطرف" },
  { en: "Reed Inlet", ar: "خور القصب" },
  { en: "Pine Isle", ar: "جزيرة صنوبر" },
  { en: "Ferry Slip", ar: "المعدية" },
];

export const ACTORS: readonly Both[] = [
  { en: "Harbour Board", ar: "مجلس المرافئ" },
  { en: "Pilots’ Union", ar: "نقابة المرشدين" },
  { en: "Ferry Company", ar: "شركة العبّارات" },
  { en: "Lamp Service", ar: "مصلحة المصابيح" },
  { en: "Coast Patrol", ar: "دورية الساحل" },
  { en: "Fishers’ Guild", ar: "رابطة الصيادين" },
  { en: "Dredging Works", ar: "أشغال التعميق" },
  { en: "Tide Office", ar: "مكتب المد" },
];

/** For each lane what is told of it, to stand before a place. */
export const DEEDS: Readonly<Record<string, readonly Both[]>> = {
  call: [
    { en: "A ship at", ar: "سفينة في" },
    { en: "Pilots at", ar: "مرشدون في" },
    { en: "Ferry at", ar: "عبّارة في" },
  ],
  closure: [
    { en: "Shut:", ar: "إغلاق" },
    { en: "No entry:", ar: "منع" },
    { en: "Pause:", ar: "توقف" },
  ],
  rule: [
    { en: "Draft for", ar: "مسودة" },
    { en: "Order for", ar: "أمر" },
    { en: "Toll at", ar: "رسم" },
  ],
  weather: [
    { en: "Fog at", ar: "ضباب في" },
    { en: "Gale at", ar: "عاصفة في" },
    { en: "Ice at", ar: "جليد في" },
  ],
};
