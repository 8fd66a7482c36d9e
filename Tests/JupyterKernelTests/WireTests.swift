import Cells
import JupyterKernel
import Testing

@Suite struct WireTests {
    private let key = "a secret"

    private func frames(_ type: String = "execute_request", content: JSON = ["code": "print hi"]) -> [[UInt8]] {
        var message = Message(type, content, parent: Message.noParent)
        message.identities = [[0, 1, 2], Array("second".utf8)]
        return WireCodec(key: key).encode(message)
    }

    @Test func aMessageComesOutAsItWentIn() throws {
        let frames = frames(content: ["code": "größer 🙂\n", "n": 3])
        let request = try WireCodec(key: key).decode(frames)
        #expect(request.identities == [[0, 1, 2], Array("second".utf8)])
        #expect(request.header.type == "execute_request")
        #expect(request.content == ["code": "größer 🙂\n", "n": 3])
        #expect(request.header.bytes == frames[4])
    }

    @Test func theParentHeaderIsCopiedByteForByte() throws {
        let strange = #"{ "msg_id":"1",  "msg_type":"x", "extra":[1.0,1e5] }"#
        var frames = frames()
        frames[4] = Array(strange.utf8)
        frames[3] = Signer(key: key).signature(of: frames[4...7])
        let request = try WireCodec(key: key).decode(frames)
        let reply = WireCodec(key: key).encode(Message("x_reply", [:], replyingTo: request))
        #expect(reply[5] == Array(strange.utf8))
        #expect(reply[0...1] == frames[0...1])
    }

    @Test func signaturesAreThoseOfRFC4231() {
        // Test case 2, its data cut at an arbitrary place: the code runs over the frames' bytes.
        let data = [Array("what do ya want ".utf8), Array("for nothing?".utf8)]
        let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        #expect(Signer(key: "Jefe").signature(of: data[...]) == Array(expected.utf8))
    }

    @Test(arguments: 4...7) func aChangedByteIsNoticed(frame: Int) {
        var frames = frames()
        frames[frame][0] ^= 1
        #expect(throws: WireError.wrongSignature) { try WireCodec(key: key).decode(frames) }
    }

    @Test(arguments: ["", "00", "zz", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"])
    func aForeignSignatureIsRefused(signature: String) {
        var frames = frames()
        frames[3] = Array(signature.utf8)
        #expect(throws: signature.isEmpty ? WireError.unsigned : .wrongSignature) {
            try WireCodec(key: key).decode(frames)
        }
    }

    @Test func aMessageSentAgainIsRefused() throws {
        let codec = WireCodec(key: key)
        let frames = frames()
        _ = try codec.decode(frames)
        #expect(throws: WireError.replayed) { try codec.decode(frames) }
    }

    @Test func withoutAKeyNothingIsChecked() throws {
        let codec = WireCodec(key: "")
        let frames = codec.encode(Message("x", [:], parent: Message.noParent))
        #expect(frames[1].isEmpty)
        for _ in 0..<2 { #expect(try codec.decode(frames).header.type == "x") }
    }

    @Test func malformedMessagesSayWhatIsWrong() {
        let codec = WireCodec(key: "")
        let delimiter = Array("<IDS|MSG>".utf8)
        let object = Array("{}".utf8)
        func error(_ frames: [[UInt8]]) -> String? {
            do {
                _ = try codec.decode(frames)
                return nil
            } catch {
                return "\(error)"
            }
        }
        #expect(error([]) == "no delimiter <IDS|MSG>")
        #expect(error([[1, 2], object]) == "no delimiter <IDS|MSG>")
        #expect(error([delimiter, [], object]) == "2 frames after the delimiter, at least 5 expected")
        #expect(error([delimiter, [], object, object, object, object]) == "header has no string \"msg_id\"")
        let header = Array(#"{"msg_id": "1", "msg_type": "x"}"#.utf8)
        #expect(error([delimiter, [], header, object, object, Array("[]".utf8)]) == "content is not an object")
        #expect(
            error([delimiter, [], header, object, object, Array("{".utf8)])?.hasPrefix("content is not JSON") == true)
        #expect(
            error([delimiter, [], header, object, object, [0x7B, 0xFF]])?.hasPrefix("content is not JSON") == true)
    }

    @Test func theReplayGuardForgetsTheOldest() {
        var replays = ReplayGuard(capacity: 2)
        let admitted = [1, 2, 1, 3, 2, 1].map { replays.admit([$0]) }
        #expect(admitted == [true, true, false, true, false, true])
    }

    @Test func timestampsAreISO8601() {
        #expect(Timestamp(secondsSince1970: 0, microseconds: 0).text == "1970-01-01T00:00:00.000000Z")
        #expect(Timestamp(secondsSince1970: 1_702_805_400, microseconds: 1234).text == "2023-12-17T09:30:00.001234Z")
        #expect(Timestamp(secondsSince1970: 951_782_400, microseconds: 0).text == "2000-02-29T00:00:00.000000Z")
    }
}
