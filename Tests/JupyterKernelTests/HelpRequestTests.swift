import JupyterKernel
import Testing

@Suite struct HelpRequestTests {
    @Test(arguments: ["?print", "print?", " print?\n"]) func oneMarkAsksForASummary(code: String) {
        let request = HelpRequest(code)
        #expect(request?.name == "print")
        #expect(request?.isDetailed == false)
    }

    @Test(arguments: ["??Dense.init", "Dense.init??"]) func twoMarksAskForDetails(code: String) {
        let request = HelpRequest(code)
        #expect(request?.name == "Dense.init")
        #expect(request?.isDetailed == true)
    }

    @Test(arguments: ["", "?", "????", "print", "a ? b : c", "x?.y", "?a?", "a?\nb", "let x: Int?", "f(x)?"])
    func otherCodeIsCode(code: String) {
        #expect(HelpRequest(code) == nil)
    }

    @Test func theAnswerIsForThePager() {
        let payload = HelpRequest("?print")?.payload(EchoSession())
        #expect(payload == ["source": "page", "data": ["text/plain": "prints text"], "start": 0])
        let unknown = HelpRequest("??nothing")?.payload(EchoSession())
        #expect(unknown?["data"] == ["text/plain": "Nothing is known about 'nothing'."])
    }
}
