import Foundation
print(String(format: "%.2f", 3.14159), String(format: "%5d|%-5d|%05d", 42, 42, 42))
print(String(format: "%x %X %o", 255, 255, 8), String(format: "%8.3f|", 2.5), String(format: "%d%%", 50))
let rows = [("apple", 1.5), ("kiwi", 22.25)]
for (name, price) in rows { print(name.padding(toLength: 8, withPad: " ", startingAt: 0) + String(format: "%7.2f", price)) }
print(pow(2.0, 10.0), sqrt(2.0), floor(-1.5), ceil(1.2))
