@objc class A {}
@available(*, unavailable) func f() {}
@propertyWrapper struct P { var wrappedValue = 1 }
@frozen struct S {}
@unchecked protocol Q {}
@resultBuilder enum B {}
