using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

public sealed class PromisedThingsTests
{
    [Theory]
    [InlineData("I will blur those and send Anika the portfolio once we have talked.", "portfolio")]
    [InlineData("I'll forward two writing samples tomorrow.", "writing samples")]
    [InlineData("Let me send you my CV.", "cv")]
    public void A_promise_names_what_is_to_come(string promise, string thing) => Assert.Equal(thing, PromisedThings.In(promise));

    [Theory]
    [InlineData("I will send you the name of the book.")]
    [InlineData("I will send you information.")]
    [InlineData("")]
    public void A_promise_may_name_nothing_that_could_be_looked_for(string promise) => Assert.Null(PromisedThings.In(promise));
}
