import Cells
import Testing

@Suite("Display data")
struct DisplayDataTests {
    @Test("a bundle holds text, base64 and JSON values, sorted by type")
    func bundle() {
        let data = DisplayData([
            .plainText: .text("a\nb"), .png: .binary([0x89, 0x50, 0x4E, 0x47]), .json: .text("{\"b\": [1.0]}"),
            MIMEType(rawValue: "application/geo+json"): .text("not JSON"),
        ])
        let expected =
            #"{"application/geo+json":"not JSON","application/json":{"b":[1.0]},"image/png":"iVBORw==","#
            + #""text/plain":"a\nb"}"#
        #expect(JSON.object(data.bundle).text() == expected)
    }
}
