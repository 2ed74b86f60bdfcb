import FactExport
import Testing

@Suite struct FactJSONWriterTests {
  @Test func aFactHasTheContractsKeysInTheContractsOrder() {
    let line = String(decoding: FactJSONWriter().bytes(of: SampleFacts.result([SampleFacts.full])), as: UTF8.self)
    #expect(
      line == """
        {"id":"report#4","document":"report","event":"killed",\
        "count":{"best":42,"low":42,"high":null,"qualifier":"at_least","unit":"person","text":"ما لا يقل عن 42"},\
        "victim":{"status":"civilian","age":null,"sex":null,"role":null,"affiliation":null,"nationality":null,\
        "text":"مدنيًا"},\
        "part_of":null,"perpetrators":["russia"],"attribution":"stated","targets":[],"weapons":["airstrike"],\
        "places":[{"name":"إدلب","name_en":"Idleb","id":"SY07","level":"governorate","lat":35.93,"lon":36.63}],\
        "time":{"start":"2020-03-01","end":"2020-03-05","precision":"day","edtf":"2020-03-01/2020-03-05",\
        "text":"بين 1 و5 آذار/مارس 2020"},\
        "toll":null,"source":"snhr","assertion":"asserted",\
        "evidence":{"start":120,"end":129,"sentence":2,"text":"42 مدنيًا"},"rule":"killed.verbal-noun"}

        """
    )
  }

  @Test func whatTheTextDoesNotGiveIsNullOrEmpty() {
    let line = String(decoding: FactJSONWriter().bytes(of: SampleFacts.result([SampleFacts.bare])), as: UTF8.self)
    #expect(line.contains("\"best\":null,\"low\":20,\"high\":99,\"qualifier\":\"vague\",\"unit\":\"incident\""))
    #expect(line.contains("\"part_of\":\"report#4\",\"perpetrators\":[],\"attribution\":null"))
    #expect(line.contains("\"places\":[],\"time\":null,\"toll\":null,\"source\":null,\"assertion\":\"possible\""))
  }

  @Test func aDocumentWithoutFactsIsNothing() {
    #expect(FactJSONWriter().bytes(of: SampleFacts.result([])).isEmpty)
  }
}
