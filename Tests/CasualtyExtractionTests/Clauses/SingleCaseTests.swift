import CasualtyExtraction
import Testing

/// Cases told by «وفاة», «إصابة» alone, how grave wounds are, and cases that are none.
@Suite struct SingleCaseTests {
  @Test(arguments: [
    Meaning(
      "killed 1", "injured 1", "injured 2",
      in: "وقع تصادم على الطريق، أسفر عن حالة وفاة، وإصابة بليغة، وإصابتين طفيفتين."),
    Meaning(
      "killed 1", "injured 1", in: "وقع حادث دهس نتج عنه وفاة وإصابة بالغة.",
      "أدى تصادم شاحنتين إلى وفاة وإصابة بليغة في المفرق.",
      "وفاة وإصابة بحادث تصادم في الكرك", "سجلت حالة وفاة وإصابة خطيرة في حادث."),
    Meaning(
      "injured 1", in: "انقلبت مركبة، وأسفر ذلك عن إصابة متوسطة، جرى نقلها إلى المستشفى.", "إصابة خطيرة في حادث سير"),
    Meaning("killed 1", "killed 1", in: "وفاة بحادث دهس وأخرى بحادث تدهور"),
    Meaning("killed 1", "injured 1", "injured 1", in: "تعاملت الفرق مع حريق نتج عنه وفاة وإصابة بالغة وأخرى متوسطة."),
    Meaning("killed 4", "injured 1", in: "أسفر التدهور عن 4 وفيات وإصابة بليغة."),
    Meaning("casualties 5 worker", in: "أسفر الانفجار عن وفاة وإصابة 5 عمال."),
    Meaning("injured 2 adult male", in: "إصابة شابين بانفجار قنبلة."),
    Meaning("killed 1 worker", in: "أدت الإصابة إلى وفاة سائق."),
    // A wound, a disease, what might happen.
    Meaning(
      in: "تسبب السقوط في إصابة بالغة في الرأس.", "أدى التهاون إلى إصابة بكورونا.", "قد تؤدي السرعة إلى وفاة أو إصابة.",
      "نتج عن الحادث إصابة مباشرة للجدار.", "الوقاية من إصابة أو وفاة في حادث."),
  ])
  func aloneTheyCountOne(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "injured 90", "injured 12 part_of#1", "injured 48 part_of#1", "injured 30 part_of#1",
      in: "تم إسعاف (90) مصاباً، منهم (12) حالتهم خطيرة، و(48) متوسطة و(30) طفيفة.",
      "أصيب 90 شخصاً، 12 منهم إصاباتهم بليغة و48 متوسطة و30 بسيطة."),
    Meaning(
      "injured 20", "injured 6 part_of#1", "injured 14 part_of#1", in: "إصابة 20 شخصاً: 6 إصاباتهم خطيرة و14 طفيفة."),
    Meaning(
      "injured 8", "injured 2 part_of#1", "injured 6 part_of#1", in: "سُجلت 8 إصابات منها إصابتان بليغتان و6 متوسطة."),
  ])
  func howGraveIsAPart(_ meaning: Meaning) throws { try meaning.check(showing: [.part]) }

  @Test(arguments: [
    Meaning(
      "casualties vague 20-99", in: "تعاملت الفرق مع عشرات حالات الوفيات والإصابات بسبب حريق.",
      "وقوع عشرات حالات الوفاة والإصابة في تدافع."),
    Meaning("casualties 25", in: "سُجلت 25 حالة وفاة وإصابة في الحريق."),
    Meaning("killed 25", "injured 40", in: "سُجلت 25 حالة وفاة و40 إصابة في الحريق."),
    // Those who recovered are nobody of the deaths told behind them.
    Meaning(
      "killed 72", in: "وأضافت الوزارة أن مجموع حالات الشفاء وصل إلى 9812حالة، فيما ارتفع عدد الوفيات إلى 72حالة.",
      "بلغ عدد حالات التعافي 455 حالة وعدد الوفيات 72 حالة.", "بلغ إجمالي المتعافين 455 حالة والوفيات 72."),
    Meaning(
      "killed 3 adult male", "injured vague 2-", in: "أسفر الهجوم عن مقتل 3 رجال وجرح عدد آخر.",
      "قُتل 3 رجال وأصيب عدد غير محدد بجروح."),
  ])
  func cases(_ meaning: Meaning) throws { try meaning.check() }
}
