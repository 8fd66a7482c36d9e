let w = "hello world".split(separator: " ")
print("hello!".hasPrefix(w[0]), "the world".hasSuffix(w[1]), w[0].hasPrefix("he"), "hello".contains(w[0]), w[0] == w[1], w[0] < w[1])
import Foundation
print("a-b".components(separatedBy: w[0].prefix(0) + "-"), "hello".replacingOccurrences(of: w[0].prefix(2), with: w[1].prefix(1)), "x".compare(w[0]) == .orderedDescending)
switch "a".compare("b") { case .orderedAscending: print("up"); case .orderedSame: print("same"); case .orderedDescending: print("down") }
switch (-0.0).sign { case .plus: print("+"); case .minus: print("-") }
print("a".compare("b"), (2.0).sign, "a".compare("b").rawValue, [(2.0).sign], ["a".caseInsensitiveCompare("A")])
