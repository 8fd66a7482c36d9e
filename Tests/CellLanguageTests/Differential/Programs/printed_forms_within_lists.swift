import Foundation
print([Date(timeIntervalSince1970: 0)], [Decimal(string: "1.10")!], [UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F")!], [Data([1, 2])])
print([DateComponents(year: 2024, month: 2)], [Calendar(identifier: .gregorian).identifier], [TimeZone(identifier: "UTC")!], [Locale(identifier: "en_US")])
print([DateInterval(start: Date(timeIntervalSince1970: 0), duration: 5)], [CharacterSet.decimalDigits].count, ["a".startIndex].count)
print(Array("ab".unicodeScalars), "a".unicodeScalars.first!, ["x": "a".unicodeScalars.first!])
print([(...3) as PartialRangeThrough<Int>], (..<"b"), [1...])
