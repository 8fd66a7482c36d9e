import Foundation

func hex(_ data: Data) -> String { data.map { String(format: "%02x", $0) }.joined() }
func data(fromHex text: String) -> Data? {
    guard text.count.isMultiple(of: 2) else { return nil }
    var result = Data()
    var rest = text[...]
    while !rest.isEmpty {
        guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
        result.append(byte)
        rest = rest.dropFirst(2)
    }
    return result
}

let message = "Héllo, wörld".data(using: .utf8)!
print(message, message.count, hex(message))
print(data(fromHex: hex(message)) == message, data(fromHex: "abc") == nil, data(fromHex: "zz") == nil)
print(String(data: message, encoding: .utf8) ?? "?", String(data: Data([0xFF, 0xFE, 0x41]), encoding: .utf8) ?? "no UTF-8")

func adler32(_ data: Data) -> UInt32 {
    var a: UInt32 = 1, b: UInt32 = 0
    for byte in data {
        a = (a + UInt32(byte)) % 65521
        b = (b + a) % 65521
    }
    return b << 16 | a
}
print(String(adler32(Data("Wikipedia".utf8)), radix: 16))

let encoded = message.base64EncodedString()
print(encoded, Data(base64Encoded: encoded) == message, Data(base64Encoded: "not base 64!") == nil)

func xor(_ data: Data, key: [UInt8]) -> Data { Data(data.enumerated().map { $1 ^ key[$0 % key.count] }) }
let secret = xor(message, key: Array("key".utf8))
print(hex(secret), String(decoding: xor(secret, key: Array("key".utf8)), as: UTF8.self))

var packet = Data([0x01, 0x00])
packet.append(contentsOf: [0xCA, 0xFE])
packet.append(Data(repeating: 7, count: 3))
packet[1] = UInt8(packet.count)
print(hex(packet), packet[2...3].map { $0 }, packet.first!, packet.last!, packet.firstIndex(of: 7)!)
let payload = packet.subdata(in: 2..<4)
print(payload.startIndex, packet[2..<4].startIndex, payload == packet[2..<4], packet.dropFirst(4).count, packet.prefix(2).reduce(0) { $0 + Int($1) })
packet.removeLast()
packet.insert(9, at: 0)
packet.replaceSubrange(1..<3, with: [1, 1])
print(Array(packet), packet.contains(9), packet.isEmpty, Set([packet, packet]).count)
let number = packet.prefix(4).reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
print(number, (packet + Data([1, 2])).count, "naïve".data(using: .ascii) == nil, "naive".lengthOfBytes(using: .utf16))
