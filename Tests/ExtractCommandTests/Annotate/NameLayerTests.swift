import FactExport
import Testing

@Suite struct NameLayerTests {
  @Test func placesAreTheGazetteers() throws {
    let spans = try Annotated.meanings("زار وفد بلدة كفرنبل بريف إدلب ثم عاد", .places)
    #expect(spans == ["كفرنبل = C4068 locality", "إدلب = SY07 governorate"])
  }

  @Test func actorsAndOrganizationsHaveTheirIds() throws {
    let text = "وثق المرصد السوري لحقوق الإنسان مقتل رجلين في غارة روسية، ثم انسحبت قسد"
    #expect(
      try Annotated.meanings(text, .actors) == ["المرصد السوري لحقوق الإنسان = sohr", "روسية = russia", "قسد = sdf"]
    )
  }

  @Test func anAllianceGivesASpanForEachActor() throws {
    let spans = try Annotated.meanings("قصف الحلف السوري الروسي القرية", .actors)
    #expect(spans == ["الحلف السوري الروسي = syrian_regime", "الحلف السوري الروسي = russia"])
  }

  @Test func eventsAreWhatGovernsAndWhatIsCounted() throws {
    let text = "قُتل رجلان وسقط 4 جرحى في مجزرة ارتكبها مجهولون"
    let spans = try Annotated.meanings(text, .events)
    #expect(spans == ["قُتل = killed", "جرحى = injured", "مجزرة = massacre"])
  }

  @Test func spansAreSortedAndRebuildTheirWords() throws {
    let text = "وفي 7 أيار قُتِلَ ثلاثةُ رجال 😀 وجُرحت امرأتان بقصفٍ للقوات الروسية على مدينة إدلب."
    let scalars = Array(text.unicodeScalars)
    let spans = try Annotated.spans(text, Set(AnnotationSpan.Layer.allCases))
    #expect(Set(spans.map(\.layer)) == Set(AnnotationSpan.Layer.allCases).subtracting([.otherNumbers]))
    #expect(spans.map(\.start) == spans.map(\.start).sorted())
    for span in spans {
      #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == span.text)
      #expect(!span.text.hasPrefix("و"))
    }
  }

  @Test func layersDoNotDependOnEachOther() throws {
    let text = "قتلت غارة 12 مدنياً في حلب يوم 3 حزيران 2016، وأصابت نحو أربعين، منهم 9 أطفال."
    let all = try Annotated.spans(text, Set(AnnotationSpan.Layer.allCases))
    for layer in AnnotationSpan.Layer.allCases {
      #expect(try Annotated.spans(text, [layer]) == all.filter { $0.layer == layer })
    }
  }
}
