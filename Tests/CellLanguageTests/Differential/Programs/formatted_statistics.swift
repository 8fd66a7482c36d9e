import Foundation

struct City { let name: String, people: Int, area: Double, growth: Double }
let cities = [
    City(name: "Tokyo", people: 37_435_191, area: 13_452.0, growth: -0.0021),
    City(name: "Delhi", people: 29_399_141, area: 2_240.5, growth: 0.0274),
    City(name: "Reykjavík", people: 139_875, area: 244.2, growth: 0.015),
]
let us = Locale(identifier: "en_US")
for city in cities {
    let density = Double(city.people) / city.area
    print(
        city.name, city.people.formatted(.number.locale(us)), density.formatted(.number.precision(.fractionLength(1)).locale(us)),
        city.growth.formatted(.percent.precision(.fractionLength(2)).locale(us)))
}
print(cities[0].people.formatted(.number.notation(.compactName).locale(us)), 1_500_000.0.formatted(.number.notation(.scientific).locale(us)))
print(3.14159.formatted(.number.precision(.significantDigits(3)).locale(us)), 2.5.formatted(.number.precision(.fractionLength(0)).locale(us)), 7.formatted(.number.precision(.integerLength(3)).locale(us)))
print(0.5.formatted(.number.precision(.fractionLength(0...3)).locale(us)), 1234567.formatted(.number.grouping(.never).locale(us)), 42.formatted(.number.sign(strategy: .always()).locale(us)))
print(19.999.formatted(.currency(code: "USD").locale(us)), 20.formatted(.currency(code: "EUR").locale(us)), (-5.5).formatted(.currency(code: "USD").sign(strategy: .accounting).locale(us)))
print(1234.5.formatted(.currency(code: "EUR").locale(Locale(identifier: "de_DE"))), 12.5.formatted(.currency(code: "USD").presentation(.isoCode).locale(us)))
print(25.formatted(.percent.locale(us)), 0.256.formatted(.percent.locale(us)), 17.formatted(.number.rounded(rule: .up, increment: 5).locale(us)), 2.71.formatted(.number.rounded(rule: .down, increment: 0.5).locale(us)))
func column(_ values: [Double]) -> [String] {
    let texts = values.map { $0.formatted(.number.precision(.fractionLength(2)).grouping(.automatic).locale(us)) }
    let width = texts.map(\.count).max() ?? 0
    return texts.map { String(repeating: " ", count: width - $0.count) + $0 }
}
column([1, 22.5, 3_333.333, -0.125]).forEach { print("|\($0)|") }
print(7.formatted(), 0.25.formatted(), Decimal(string: "0.5")!.formatted())
let moment = Date(timeIntervalSince1970: 1_700_000_000)
print(moment.formatted(.iso8601), moment.ISO8601Format(), moment.formatted(.iso8601.year().month().day()))
